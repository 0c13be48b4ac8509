"""
Text on an unevenly lit page
============================

One threshold for a whole page fails where a shadow is darker than the ink elsewhere.
Sauvola's threshold follows the page: it is computed at each pixel from the mean and the
standard deviation of the pixels around it. Both are averages over a square window, that
is, convolutions with a box.
"""

import matplotlib.pyplot as plt
import numpy as np
from skimage import data, filters

from convjit import ndimage

# %%
# The left side of this page lies in shadow.
page = data.page().astype(np.float64)

fig, ax = plt.subplots(figsize=(5, 2.8), layout="constrained")
ax.imshow(page, cmap="gray")
ax.set_axis_off()

# %%
# The variance is the mean of the squares less the square of the mean. Windows share the
# sums that they are made of, so a wide window takes hardly longer than a narrow one.
size = 25
mean = ndimage.uniform_filter(page, size, mode="mirror")
square = ndimage.uniform_filter(page**2, size, mode="mirror")
deviation = np.sqrt(np.maximum(square - mean**2, 0))

# %%
# Where there is no ink the deviation is small, and the threshold falls well below the
# paper. ``k`` says how far, and 128 is about the largest deviation of 8-bit values.
k = 0.2
threshold = mean * (1 + k * (deviation / 128 - 1))
local = page > threshold
single = page > filters.threshold_otsu(page)

# sphinx_gallery_thumbnail_number = 2
fig, axes = plt.subplots(2, 1, figsize=(5, 5.5), layout="constrained")
titles = "One threshold (Otsu)", "A threshold for each pixel (Sauvola)"
for ax, picture, title in zip(axes, (single, local), titles, strict=True):
    ax.imshow(picture, cmap="gray")
    ax.set_title(title)
    ax.set_axis_off()

# %%
# scikit-image has the same threshold. Both agree to rounding:
peer = filters.threshold_sauvola(page, window_size=size, k=k, r=128)
print(f"largest difference: {np.abs(threshold - peer).max():.1e} grey levels")

# %%
# J. Sauvola and M. Pietikäinen, "Adaptive document image binarization", Pattern
# Recognition 33, 2000.
#
# Next: :py:func:`convjit.ndimage.uniform_filter` in any number of dimensions, and
# :py:func:`convjit.normalized_convolve` for means over pages with masked parts.
