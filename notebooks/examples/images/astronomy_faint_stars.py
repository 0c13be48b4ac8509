"""
Faint stars in noise that varies
================================

Stars all have the shape of the telescope's point-spread function. The filter of that
shape finds the faintest of them, if each pixel counts by the inverse of its variance.
A pixel that is dead, in a bad column or not exposed has weight 0, and needs no other
care.
"""

import matplotlib.pyplot as plt
import numpy as np
from scipy.ndimage import maximum_filter
from scipy.spatial import cKDTree

import convjit
from convjit import ndimage

rng = np.random.default_rng(11)

# %%
# The atmosphere spreads a star as A. F. J. Moffat has described (1969), here with a
# full width of 3.2 pixels at half of the maximum.
offsets = np.arange(-12, 13)
radius = np.hypot(offsets, offsets[:, np.newaxis])
core = 3.2 / (2 * np.sqrt(2 ** (1 / 3) - 1))
psf = (1 + (radius / core) ** 2) ** -3.0
psf /= psf.sum()

# %%
# The picture is a mean of exposures that were shifted against each other: most of it
# was exposed eight times, the left margin twice, and the lower margin once. The sky
# glows brighter towards one corner. Seven columns are bad, and one pixel in two hundred
# is dead.
shape = 400, 400
exposures = np.full(shape, 2.0)
exposures[:, 130:] = 8
exposures[300:] = 1
y, x = np.indices(shape)
sky = 40 + 0.1 * x + 30 * np.exp(-((x - 330) ** 2 + (y - 60) ** 2) / 250**2)

stars = rng.uniform(4, 396, size=(220, 2))
flux = np.minimum(100 / rng.random(220), 2e4)  # photons in one exposure
points = np.zeros(shape)
np.add.at(points, tuple(stars.astype(int).T), flux)
signal = convjit.convolve(points, psf, "same")

picture = rng.poisson((sky + signal) * exposures) / exposures
dead = rng.random(shape) < 0.005
dead[:, [61, 62, 188, 251, 252, 253, 347]] = True
picture[dead] = np.nan

# %%
# The sky is a mean over a wide window, without what is dead and without stars. To know
# where stars are takes a sky to compare with, so this is repeated. The variance of a
# pixel is that of Poisson noise.
bell = np.exp(-0.5 * (np.arange(-45, 46) / 15) ** 2)
smooth = convjit.plan_normalized(np.outer(bell, bell), shape)
empty = ~dead
for _ in range(5):
    sky_found = smooth(picture, weights=empty)
    excess = np.where(dead, 0, picture - sky_found) * np.sqrt(exposures / sky_found)
    empty = ~dead & (ndimage.gaussian_filter(excess, 2) < 0.5)
weights = np.where(dead, 0, exposures / sky_found)

# %%
# With weights w, pixels d less the sky and a point-spread function p, the flux of a
# star at each place that fits best is the sum of p w d over that of p² w, and its error
# is one over the root of that sum.
difference = np.where(dead, 0, picture - sky_found)
numerator = convjit.correlate(weights * difference, psf, "same")
denominator = convjit.correlate(weights, psf**2, "same")
significance = numerator / np.sqrt(denominator)

peaks = significance == maximum_filter(significance, size=5)
found = np.argwhere(peaks & (significance > 5))

fig, axes = plt.subplots(1, 2, figsize=(7, 3.9), layout="constrained")
low, high = np.nanpercentile(picture, (1, 99))
gray = plt.get_cmap("gray").with_extremes(bad="C0")
axes[0].imshow(picture, cmap=gray, vmin=low, vmax=high)
axes[0].set_title("Photons (blue: dead pixels)")
axes[1].imshow(significance, cmap="gray", vmin=-2, vmax=12)
axes[1].plot(*found.T[::-1], "o", mfc="none", mec="C1", ms=9)
axes[1].set_title("Significance, and stars above 5 sigma")
for ax in axes:
    ax.set(xlim=(30, 270), ylim=(399, 159))
    ax.set_axis_off()

# %%
# Check against the stars that were put in, by the significance that each should have.
# Near the threshold noise decides whether a star is found.
tree = cKDTree(stars)
distance, nearest = tree.query(found + 0.5)
right = distance < 3
expected = flux * np.sqrt(denominator[tuple(stars.astype(int).T)])
hit = np.isin(np.arange(len(stars)), nearest[right])
for low, high in ((3, 5), (5, 7), (7, 10), (10, np.inf)):
    group = (expected >= low) & (expected < high)
    print(f"{low:2} to {high:3} sigma: {hit[group].sum()} of {group.sum()} found")
print(f"false: {np.sum(~right)} of {len(found)}")

# %%
# G. L. Turin, "An introduction to matched filters", IRE Transactions on Information
# Theory 6, 1960, and for astronomy B. Zackay and E. O. Ofek, "How to COAdd images. I",
# Astrophysical Journal 836, 2017.
#
# Next: :py:func:`convjit.normalized_convolve`, and :doc:`/how_to/filling_gaps`.
