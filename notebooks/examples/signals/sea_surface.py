"""
A map of the sea surface with missing cells
===========================================

A satellite's map of the sea surface temperature has no values on land and under clouds.
A normalised convolution averages over the cells that are there. Longitude closes on
itself and latitude does not: one pass for each axis has its own boundary, and the
weights that the first pass returns make both together exact.
"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.path import Path

import convjit

rng = np.random.default_rng(11)

# %%
# The map
# -------
# One value for each degree. The true temperature falls towards the poles, with a cold
# tongue in the eastern Pacific, warm western boundary currents and large eddies.

latitude = np.arange(-79.5, 80)[:, None]
longitude = np.arange(-179.5, 180)


def bump(lat: float, lon: float, high: float, wide: float) -> np.ndarray:
    """A bell around a place, in degrees; longitude closes on itself."""
    east = (longitude - lon + 180) % 360 - 180
    return np.exp(-(((latitude - lat) / high) ** 2) - (east / wide) ** 2)


def gaussian(deviation: float) -> np.ndarray:
    steps = np.arange(-round(3 * deviation), round(3 * deviation) + 1)
    return np.exp(-(steps**2) / (2 * deviation**2))


eddies = rng.normal(size=(latitude.size, longitude.size))
for axis in (0, 1):
    eddies = convjit.convolve(eddies, gaussian(6), "same", boundary="wrap", axes=axis)
truth = 30 * np.cos(np.radians(latitude)) ** 2 - 1.5 + 0.8 * eddies / eddies.std()
truth += 3 * bump(38, -60, 6, 18) + 3 * bump(36, 150, 6, 18) + bump(0, 140, 10, 35)
truth -= 4 * bump(-2, -95, 5, 30) + 2 * bump(-22, 8, 10, 8)

# %%
# The land is missing, which coarse outlines of the continents draw by longitude and
# latitude, and so are clouds, which are where smooth noise is above a level. What is
# left has the noise of a single overflight.

OUTLINES = """
-168 66 -125 71 -95 72 -82 68 -80 60 -94 58 -80 52 -78 62 -65 59 -56 52 -66 45 -75
37 -81 30 -81 25 -84 30 -97 28 -97 20 -90 21 -87 16 -83 10 -78 8 -85 11 -95 16 -106
22 -113 31 -118 34 -124 42 -124 48 -133 56 -148 60 -158 57 -165 61

-78 8 -72 12 -60 9 -50 1 -35 -6 -39 -16 -48 -26 -58 -36 -65 -42 -69 -54 -74 -52 -73
-38 -71 -19 -81 -5

-10 36 -2 36 4 43 12 44 18 40 23 37 28 41 36 37 35 31 32 31 20 31 10 37 -6 35 -17 21
-16 12 -8 5 8 5 9 -1 13 -10 12 -18 18 -34 26 -34 35 -24 40 -15 40 -5 51 11 43 12 36
27 43 13 58 20 57 26 50 30 67 25 73 18 78 8 80 15 90 22 95 16 99 9 103 2 104 10 109
12 107 20 121 28 120 38 128 35 135 43 142 53 160 61 157 52 163 59 179 65 179 70 140
73 105 77 70 73 45 67 32 70 15 69 5 61 12 56 8 54 0 49 -2 44 -9 43

114 -22 122 -18 130 -12 136 -12 140 -17 142 -11 147 -19 153 -27 150 -37 140 -38 131
-31 116 -35

-55 60 -44 60 -22 70 -18 80 -60 80 -68 76 -54 68

-180 -79 -150 -77 -100 -73 -60 -64 -60 -75 -30 -77 0 -70 60 -67 110 -66 160 -70 180
-78 180 -80 -180 -80
"""
cells = np.stack(np.broadcast_arrays(longitude, latitude), axis=-1).reshape(-1, 2)
land = np.zeros(truth.size, bool)
for outline in OUTLINES.split("\n\n"):
    corners = np.array(outline.split(), float).reshape(-1, 2)
    land |= Path(corners).contains_points(cells)
land = land.reshape(truth.shape)

clouds = rng.normal(size=truth.shape)
for axis in (0, 1):
    clouds = convjit.convolve(clouds, gaussian(3), "same", boundary="wrap", axes=axis)
observed = truth + 0.7 * rng.normal(size=truth.shape)
observed[land | (clouds > 0.5 * clouds.std())] = np.nan

# %%
# Two passes
# ----------
# The first pass goes round each parallel, with boundary "wrap". It returns its means
# and the share of the window that was there, which are the weights of the second pass
# along the meridians. There nothing lies outside, which is the boundary "exclude".
# Weights may hold more than what is missing: a cell also counts by its area, the cosine
# of latitude. Where next to nothing is in the window the result is missing, by
# ``min_weight``.

window = gaussian(2.5)
area = np.where(np.isnan(observed), 0, np.cos(np.radians(latitude)))
around, weights = convjit.normalized_convolve(
    observed,
    window,
    axes=1,
    boundary="wrap",
    weights=area,
    return_weights=True,
)
smooth = convjit.normalized_convolve(
    around,
    window,
    axes=0,
    weights=weights,
    min_weight=0.02,
)

# %%
# The same by one pass in two dimensions needs a copy of the map that is wider than it:

reach = window.size // 2
wide = [np.pad(a, ((0, 0), (reach, reach)), mode="wrap") for a in (observed, area)]
both = np.outer(window, window)
check = convjit.normalized_convolve(wide[0], both, weights=wide[1])[:, reach:-reach]
print(f"largest difference: {np.nanmax(np.abs(check - smooth)):.0e} K")

sea = ~land & ~np.isnan(smooth)
cloudy = sea & np.isnan(observed)
ordinary = convjit.convolve(np.nan_to_num(observed), both / both.sum(), "same")
print("root mean square error under clouds")
for name, values in [("normalised", smooth), ("zeros in the gaps", ordinary)]:
    error = np.sqrt(np.mean((values - truth)[cloudy] ** 2))
    print(f"{name:17}: {error:5.2f} K")

fig, axs = plt.subplots(2, sharex=True, figsize=(5.6, 4.8), layout="constrained")
colours = plt.get_cmap("inferno").with_extremes(bad="0.85")
shown = np.where(land, np.nan, smooth)
titles = ["observed", "normalised convolution"]
for ax, title, values in zip(axs, titles, [observed, shown], strict=True):
    picture = ax.pcolormesh(longitude, latitude[:, 0], values, cmap=colours)
    picture.set_clim(-2, 31)
    ax.contour(longitude, latitude[:, 0], land, [0.5], colors="0.4", linewidths=0.6)
    ax.set(title=title, ylabel="latitude (°)", aspect="equal")
axs[1].set_xlabel("longitude (°)")
fig.colorbar(picture, ax=axs, label="temperature (°C)", shrink=0.8)
plt.show()

# %%
# Source: H. Knutsson and C.-F. Westin, *Normalized and differential convolution*, 1993.
#
# See :py:func:`convjit.normalized_convolve`, and :doc:`/how_to/filling_gaps` for gaps
# in a photograph.
