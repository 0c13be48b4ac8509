"""
Cosmic rays removed from an exposure
====================================

Cosmic rays leave sharp spots and tracks on a detector in space. All else in a picture
is blurred by the telescope. The Laplacian is a small kernel that responds to sharp
changes, and so it tells cosmic rays from stars and galaxies. The pixels that were hit
are then filled by a mean of the sound pixels around them.
"""

import matplotlib.pyplot as plt
import numpy as np
from scipy.ndimage import median_filter
from skimage import data

import convjit
from convjit import astropy, ndimage

rng = np.random.default_rng(4)

# %%
# A part of the Hubble Deep Field serves as the sky. Its grey levels are turned into
# electrons, with Poisson and read-out noise. A hundred and fifty cosmic rays hit the
# detector at all angles, and three of its columns are known to be bad.
field = data.hubble_deep_field()[340:620, 340:620].mean(axis=2)
sky = 20 + 6 * ndimage.gaussian_filter(field, 1)
shape = sky.shape
exposure = rng.poisson(sky) + rng.normal(0, 4, size=shape)

rays = np.zeros(shape)
for _ in range(150):
    row, column = rng.uniform((0, 0), shape)
    angle, length = rng.uniform(0, 2 * np.pi), rng.exponential(5)
    steps = np.arange(0, length + 0.5, 0.25)
    rows = (row + steps * np.sin(angle)).astype(int) % shape[0]
    columns = (column + steps * np.cos(angle)).astype(int) % shape[1]
    np.add.at(rays, (rows, columns), rng.uniform(100, 300))

bad = np.zeros(shape, bool)
bad[:, [90, 91, 204]] = True
recorded = np.where(bad, 0, exposure + rays)

# %%
# What is missing becomes NaN, and is replaced by a mean of its neighbours, in which the
# nearest ones count most.
bell = np.exp(-0.5 * np.arange(-4, 5) ** 2)


def fill(missing):
    holes = np.where(missing, np.nan, recorded)
    return astropy.interpolate_replace_nans(holes, np.outer(bell, bell))


# %%
# Each pixel is first divided into four, so that the negative response beside a sharp
# edge does not cancel the positive one, and negative responses are dropped. ``noise``
# is what Poisson and read-out noise make of it.
laplacian = np.array([[0, -1, 0], [-1, 4, -1], [0, -1, 0]]) / 4


def curvature(picture, noise):
    finer = picture.repeat(2, axis=0).repeat(2, axis=1)
    curved = convjit.convolve(finer, laplacian, "same", boundary="nearest").clip(0)
    curved = curved.reshape(shape[0], 2, shape[1], 2).mean(axis=(1, 3))
    significance = curved / (2 * noise)
    return curved, significance - median_filter(significance, 5)


# %%
# Stars also have a large Laplacian, but they have fine structure, too, which outlasts a
# small median filter. What was found is filled, and the next round sees what it hid.
missing = bad.copy()
for _ in range(4):
    clean = fill(missing)
    noise = np.sqrt(median_filter(clean, 5).clip(0) + 4**2)
    curved, significance = curvature(clean, noise)
    small = median_filter(clean, 3)
    structure = (small - median_filter(small, 7)).clip(0.01 * noise)
    struck = (significance > 4.5) & (curved > 2 * structure)
    near = ndimage.uniform_filter(struck.astype(float), 3) > 0.05
    missing |= struck | (near & (significance > 2))
clean = fill(missing)

fig, axes = plt.subplots(1, 2, figsize=(7, 3.9), layout="constrained")
titles = "Recorded", "Cosmic rays and bad columns filled"
for ax, picture, title in zip(axes, (recorded, clean), titles, strict=True):
    ax.imshow(picture, cmap="gray", vmin=0, vmax=600)
    ax.set_title(title)
    ax.set(xlim=(60, 240), ylim=(240, 60))
    ax.set_axis_off()

# %%
# Check against what was put in. The error of filled pixels is given in units of the
# noise that they would have had; the median error of noise alone is 0.67.
bright = (rays > 0) & ~bad
found = missing & ~bad
print(f"pixels hit: {bright.sum()}, found: {np.sum(found & bright)}")
print(f"taken for hit, but sound: {np.sum(found & ~bright)} of {found.size}")
error = np.abs(clean - sky) / np.sqrt(sky + 4**2)
print(f"median error, bad columns: {np.median(error[bad]):.2f}")
print(f"median error, pixels hit: {np.median(error[bright]):.2f}")

# %%
# P. G. van Dokkum, "Cosmic-ray rejection by Laplacian edge detection", Publications of
# the Astronomical Society of the Pacific 113, 2001.
#
# Next: :doc:`/how_to/filling_gaps`, for larger gaps, and
# :py:func:`convjit.astropy.interpolate_replace_nans`.
