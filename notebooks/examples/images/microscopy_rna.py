"""
Counting molecules of RNA
=========================

Single molecules of messenger RNA, stained by fluorescent probes, are spots as wide as
the microscope's resolution, over the uneven glow of the cell. The Laplacian of a
Gaussian responds most to blobs of one width, and hardly to what is much wider, so that
one threshold does for the whole cell.
"""

import matplotlib.pyplot as plt
import numpy as np
from scipy.ndimage import maximum_filter
from scipy.spatial import cKDTree

from convjit import ndimage

rng = np.random.default_rng(8)

# %%
# A simulated cell: its glow is a sum of wide Gaussians, 180 molecules lie at known
# places, and the camera counts photons.
shape = 320, 320
y, x = np.indices(shape)
glow = np.full(shape, 20.0)
for row, column, width, height in (
    (160, 170, 80, 160),
    (130, 140, 45, 120),
    (200, 200, 35, 150),
    (110, 220, 30, 80),
):
    square = (y - row) ** 2 + (x - column) ** 2
    glow += height * np.exp(-square / (2 * width**2))

molecules = rng.normal((160, 170), (55, 60), size=(180, 2)).clip(6, 313)
brightness = rng.lognormal(np.log(1400), 0.25, size=180)
sigma = 1.4  # of a spot, in pixels
expected = glow.copy()
for (row, column), photons in zip(molecules, brightness, strict=True):
    i, j = int(row), int(column)
    near = np.s_[max(i - 8, 0) : i + 9, max(j - 8, 0) : j + 9]
    square = (y[near] - row) ** 2 + (x[near] - column) ** 2
    spot = np.exp(-square / (2 * sigma**2)) / (2 * np.pi * sigma**2)
    expected[near] += photons * spot
picture = rng.poisson(expected).astype(np.float64)

# %%
# The noise of photons grows with their number. Twice the square root makes it 1
# everywhere (Anscombe, 1948), and the filter then has the same noise everywhere, which
# its median absolute value estimates. Spots are local maxima above five times the
# noise.
stable = 2 * np.sqrt(picture + 3 / 8)
response = -ndimage.gaussian_laplace(stable, sigma)
noise = 1.4826 * np.median(np.abs(response))
peaks = response == maximum_filter(response, size=5)
found = np.argwhere(peaks & (response > 5 * noise))

fig, axes = plt.subplots(1, 2, figsize=(7, 3.9), layout="constrained")
axes[0].imshow(picture, cmap="gray", vmax=np.percentile(picture, 99.8))
axes[0].set_title("Photons")
axes[1].imshow(response, cmap="gray", vmin=0, vmax=20 * noise)
axes[1].plot(*found.T[::-1], "o", mfc="none", mec="C1", ms=9)
axes[1].set_title("Laplacian of a Gaussian, and spots")
for ax in axes:
    ax.set(xlim=(60, 260), ylim=(260, 60))
    ax.set_axis_off()

# %%
# A spot is right if it lies within two pixels of a molecule. Molecules that are closer
# to each other than the microscope resolves appear as one spot.
tree = cKDTree(molecules)
distance, nearest = tree.query(found)
missed = np.ones(len(molecules), bool)
missed[nearest[distance < 2]] = False
spacing = tree.query(molecules, k=2)[0][:, 1]  # to the closest other molecule
print(f"{len(found)} spots, of which {np.sum(distance >= 2)} are false")
print(f"{missed.sum()} of {len(molecules)} molecules missed,", end=" ")
print(f"{np.sum(missed & (spacing < 4))} of them within 4 pixels of another")

# %%
# T. Lindeberg, "Feature detection with automatic scale selection", International
# Journal of Computer Vision 30, 1998; for molecules of RNA, A. Raj and others, "Imaging
# individual mRNA molecules using multiple singly labeled probes", Nature Methods 5,
# 2008.
#
# Next: :py:func:`convjit.ndimage.gaussian_laplace`, which also takes stacks.
