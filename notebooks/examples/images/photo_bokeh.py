"""
Lights out of focus
===================

A lens that is out of focus draws each point of light as a picture of its aperture, here
a hexagon of six blades. The whole picture is the sum of such hexagons: a convolution
with a kernel of hundreds of taps. It has to be done on the light itself, before the
camera's tone curve is applied.
"""

import matplotlib.pyplot as plt
import numpy as np
from skimage import data

import convjit

# %%
# The grey levels of a photograph are the light to the power of about 0.45, so the light
# is their power of 2.2. Lamps are clipped at white, and were much brighter. Their light
# is raised sixteenfold.
photograph = data.rocket().astype(np.float32) / 255
light = photograph**2.2
light *= 1 + 15 * (light.min(axis=2, keepdims=True) > 0.8)

# %%
# The aperture is where three pairs of parallel edges overlap.
radius = 15
y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
angles = np.radians([10, 70, 130]).reshape(-1, 1, 1)
reach = np.abs(x * np.cos(angles) + y * np.sin(angles)).max(axis=0)
aperture = np.clip(0.87 * radius - reach + 0.5, 0, 1).astype(np.float32)
aperture /= aperture.sum()

# %%
# ``axes`` names the rows and columns, over which the kernel slides. The three colours
# are a batch. Printing the plan tells which method was chosen and why.
options = {"mode": "same", "boundary": "reflect", "axes": (0, 1)}
defocus = convjit.plan(aperture, light.shape, **options)
blurred = defocus(light)
print(defocus)

fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
ax.imshow(np.clip(blurred, 0, 1) ** (1 / 2.2))
ax.set_axis_off()

# %%
# If the grey levels are blurred in place of the light, as is often done, lamps fade:
# white is not many times brighter there than what surrounds it.
pictures = {
    "In focus": photograph,
    "Light, blurred": np.clip(blurred, 0, 1) ** (1 / 2.2),
    "Grey levels, blurred": np.clip(defocus(photograph), 0, 1),
}
fig, axes = plt.subplots(3, 1, figsize=(6, 6.2), layout="constrained")
for ax, (title, picture) in zip(axes, pictures.items(), strict=True):
    ax.imshow(picture[300:, 50:470])
    ax.set_title(title)
    ax.set_axis_off()

# %%
# An aperture whose taps sum to 1 neither adds nor loses light:
print(f"mean light {light.mean():.5f} in focus, {blurred.mean():.5f} out of focus")

# %%
# The curve of cameras and screens is described by C. Poynton, "Digital Video and HD:
# Algorithms and Interfaces", 2nd edition, 2012.
#
# Next: :py:func:`convjit.plan` and :py:func:`convjit.explain`, and
# :doc:`/explanation/who_wins_where` for the sizes at which the methods change over.
