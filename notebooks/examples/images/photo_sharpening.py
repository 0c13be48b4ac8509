"""
Sharpening the Moon
===================

Unsharp masking takes a blurred copy away from a picture, and adds what remains to the
picture several times over: fine detail gains contrast, and large shapes stay as they
are. All steps are linear, so one kernel does them in one pass.
"""

import matplotlib.pyplot as plt
import numpy as np
from skimage import data

import convjit

# %%
# The kernel is ``1 + amount`` at its centre, less ``amount`` times a Gaussian. Its sum
# is 1, so that flat regions keep their grey level.
sigma, amount = 3.0, 4.0
offsets = np.arange(-12, 13)
bell = np.exp(-0.5 * (offsets / sigma) ** 2)
kernel = -amount * np.outer(bell, bell) / bell.sum() ** 2
kernel[12, 12] += 1 + amount
kernel = kernel.astype(np.float32)

# %%
# The photograph has 8 bits. With ``dtype="uint8"`` the sums are taken in floating
# point, and the result is rounded and clipped to 0 to 255, where arithmetic in
# ``uint8`` would wrap around.
moon = data.moon()
sharp = convjit.convolve(moon, kernel, "same", boundary="reflect", dtype="uint8")

fig, axes = plt.subplots(1, 2, figsize=(7, 3.9), layout="constrained")
for ax, picture, title in zip(axes, (moon, sharp), ("Before", "After"), strict=True):
    ax.imshow(picture, cmap="gray", vmin=0, vmax=255)
    ax.set_title(title)
    ax.set(xlim=(60, 360), ylim=(320, 20))
    ax.set_axis_off()

# %%
# The sum of the kernel is 1, so the mean brightness should stay, up to clipping:
clipped = np.mean((sharp == 0) | (sharp == 255))
print(f"mean grey level {moon.mean():.1f} before, {sharp.mean():.1f} after")
print(f"pixels at 0 or 255: {clipped:.2%}")

# %%
# J. A. C. Yule, "Unsharp masks and a new method of increasing definition in prints",
# Photographic Journal 84, 1944. The mask was a blurred negative, laid on the film.
#
# Next: :py:func:`convjit.convolve` says how results are rounded and clipped, and
# :py:func:`convjit.ndimage.gaussian_filter` blurs alone.
