"""
Particles in an electron micrograph
===================================

In cryo-electron microscopy many copies of a protein lie in ice, and the noise is
stronger than they are. They are found by correlating the micrograph with projections of
a model. The zero-mean normalised correlation does not depend on the thickness of the
ice, and a mask leaves out the corners of the templates.
"""

import matplotlib.pyplot as plt
import numpy as np
from scipy.ndimage import maximum_filter

import convjit

rng = np.random.default_rng(3)
pixel = 0.5  # nanometres

# %%
# The model is a barrel of four rings with seven subunits each, similar to the
# chaperonin GroEL. Each subunit is a Gaussian blob, so a projection is a sum of blobs.
around = np.tile(2 * np.pi * np.arange(7) / 7, 4)
radius = np.repeat([4.6, 4.8, 4.8, 4.6], 7)
height = np.repeat([-5.3, -2.0, 2.0, 5.3], 7)
subunits = np.array([radius * np.cos(around), radius * np.sin(around), height])
size = 45
grid = pixel * (np.arange(size) - size // 2)


def projection(tilt, turn, spin=0.0):
    """Rotate about the axis by `spin`, tip over by `tilt`, then turn in the plane."""
    x, y, z = subunits
    x, y = x * np.cos(spin) - y * np.sin(spin), x * np.sin(spin) + y * np.cos(spin)
    x = x * np.cos(tilt) + z * np.sin(tilt)
    x, y = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
    rows = np.exp(-((grid[:, np.newaxis] - y) ** 2) / (2 * 1.1**2))
    columns = np.exp(-((grid[:, np.newaxis] - x) ** 2) / (2 * 1.1**2))
    return rows @ columns.T


# %%
# Particles lie at least 22 nm apart. About half show their end, the others their side,
# as GroEL does, and the axis of each is off by some degrees.
shape = 512, 512
places = np.empty((0, 2))
while len(places) < 70:
    place = rng.integers(24, 488, size=2)
    if np.all(np.hypot(*(places - place).T) > 44):
        places = np.vstack([places, place])

density = np.zeros(shape)
for row, column in places.astype(int):
    tilt = rng.choice([0, np.pi / 2]) + np.radians(rng.normal(0, 5))
    turn, spin = rng.uniform(0, 2 * np.pi, size=2)
    near = np.s_[row - 22 : row + 23, column - 22 : column + 23]
    density[near] += projection(tilt, turn, spin)

# %%
# An electron microscope out of focus shows phase as contrast. Its transfer function
# (300 kV, wavelength 1.97 pm, 1.5 micrometres of defocus, 10 % amplitude contrast) is a
# kernel like any other. Noise is five times as strong as the image, and the ice grows
# thicker to the right.
frequency = np.fft.fftfreq(65, pixel)
square = frequency**2 + frequency[:, np.newaxis] ** 2
transfer = -np.sin(np.pi * 1.97e-3 * 1500 * square + 0.1)
response = np.fft.fftshift(np.fft.ifft2(transfer).real)

image = convjit.convolve(density, response, "same")
deviation = image.std()
noise = rng.normal(0, 5 * deviation, size=shape)
ice = np.linspace(0, 30, shape[1]) * deviation
micrograph = (image + noise - ice).astype(np.float32)

# %%
# Templates: one end view in three directions, as it looks the same after a seventh of a
# turn, and side views every ten degrees. ``match_template`` takes them all at once.
turns = np.radians(np.arange(0, 180, 10))
views = [projection(0, turn) for turn in np.radians((0, 17, 34))]
views += [projection(np.pi / 2, turn) for turn in turns]
templates = convjit.convolve(np.array(views), response, "same", axes=(1, 2))
disk = np.hypot(grid, grid[:, np.newaxis]) < 10
scores = convjit.match_template(
    micrograph,
    templates.astype(np.float32),
    "same",
    weights=disk,
    boundary="reflect",
)
score = scores.max(axis=0)

# %%
# A particle is a local maximum above what noise reaches. Each place has the score of
# the template that fits it best.
peaks = score == maximum_filter(score, size=41)
picked = np.argwhere(peaks & (score > 0.15))

fig, axes = plt.subplots(1, 2, figsize=(7, 3.9), layout="constrained")
axes[0].imshow(micrograph, cmap="gray")
axes[0].set_title("Part of the micrograph")
axes[1].imshow(score, cmap="gray", vmin=0)
axes[1].plot(*picked.T[::-1], "o", mfc="none", mec="C1", ms=16)
axes[1].set_title("Best correlation, and what is picked")
for ax in axes:
    ax.set(xlim=(110, 410), ylim=(410, 110))
    ax.set_axis_off()

# %%
# Check against the places where particles were put, within 4 nm:
distance = pixel * np.hypot(*(picked[:, np.newaxis] - places).T)
print(f"{len(picked)} picked, {np.sum(distance.min(axis=0) < 4)} of them right")
print(f"{np.sum(distance.min(axis=1) < 4)} of {len(places)} particles found")

# %%
# A. M. Roseman, "Particle finding in electron micrographs using a fast local
# correlation algorithm", Ultramicroscopy 94, 2003.
#
# Next: :py:func:`convjit.match_template`, and :doc:`/tutorials/finding_a_template`.
