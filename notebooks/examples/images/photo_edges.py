"""
Direction of edges
==================

A pixel lies on an edge where the brightness changes quickly. Sobel's two kernels
estimate that change along the rows and along the columns, and together they give the
gradient: how strong the edge is, and where it faces. Both numbers at each pixel are
weighted sums of its neighbours, so both are convolutions.
"""

import matplotlib.pyplot as plt
import numpy as np
from skimage import color, data

from convjit import ndimage

# %%
# Round objects have edges in every direction.
coins = data.coins().astype(np.float32)

fig, ax = plt.subplots(figsize=(6, 4.2), layout="constrained")
ax.imshow(coins[10:220, 15:315], cmap="gray")
ax.set_axis_off()

# %%
# ``convjit.ndimage`` has the filters of ``scipy.ndimage`` under the same names. Beyond
# its border the picture is continued by its nearest pixels, so that the border itself
# is no edge.
across = ndimage.sobel(coins, axis=1, mode="nearest")
down = ndimage.sobel(coins, axis=0, mode="nearest")

# %%
# Colour shows direction, and lightness shows strength. In the CIELAB colour space the
# gradient itself can serve as the pair of colour coordinates: its angle becomes the
# hue, and equal angles look equally different.


def colour(across, down):
    strength = np.hypot(across, down)
    scale = 1 / np.maximum(strength, np.percentile(strength, 99))
    lab = np.stack([75 * strength, 55 * across, 55 * down], axis=-1)
    return color.lab2rgb(lab * scale[..., np.newaxis])


y, x = np.mgrid[-1:1:201j, -1:1:201j]
inside = np.hypot(x, y) <= 1
wheel = np.dstack([colour(x * inside, y * inside), inside])

# sphinx_gallery_thumbnail_number = 2
fig, ax = plt.subplots(figsize=(6, 4.5), layout="constrained")
ax.imshow(colour(across, down)[10:220, 15:315])
ax.set_title("Hue is the direction towards brighter pixels")
legend = ax.inset_axes((0.005, 0.01, 0.1, 0.143))
legend.imshow(wheel)
for axes in (ax, legend):
    axes.set_axis_off()

# %%
# How well does a 3 x 3 kernel measure an angle? Circular waves have gradients in all
# directions, and each of them is known. Left out are the centre, where the direction
# changes within a pixel, and crests and troughs, where there is no slope.
y, x = np.mgrid[-100:101, -100:101].astype(np.float64)
radius = np.hypot(x, y)
waves = np.sin(radius / 6)
slope = ndimage.sobel(waves, axis=1) + 1j * ndimage.sobel(waves, axis=0)
truth = np.cos(radius / 6) * (x + 1j * y)
ring = (radius > 10) & (radius < 90) & (np.abs(np.cos(radius / 6)) > 0.2)
error = np.degrees(np.abs(np.angle(slope[ring] / truth[ring])))
print(f"error of the direction: {error.mean():.2f} degrees, at most {error.max():.2f}")

# %%
# The kernels are those of I. Sobel and G. Feldman, "A 3x3 isotropic gradient operator
# for image processing", Stanford Artificial Intelligence Project, 1968.
#
# Next: :py:func:`convjit.ndimage.gaussian_gradient_magnitude` smooths before it
# differentiates, for noisy pictures, and :doc:`/tutorials/moving_from_scipy` shows more
# of SciPy's filters.
