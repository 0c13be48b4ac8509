"""
Diffraction spikes, and faint light beside bright
=================================================

The struts that hold a telescope's second mirror diffract light into spikes, which cross
the whole picture around a bright star. A simulated field of stars is one convolution
with a point-spread function that is larger than the picture. The brightest pixel is
millions of times brighter than the darkest, so it matters what the error of a pixel is
compared with.
"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib import colors

import convjit

rng = np.random.default_rng(2)

# %%
# The point-spread function is the squared Fourier transform of the aperture: a disk
# with a central obstruction and four struts. Light of several wavelengths is added,
# each of which spreads in proportion to its wavelength.
side, size = 300, 720
y, x = np.mgrid[-size // 2 : size // 2, -size // 2 : size // 2] / size
psf = np.zeros((size, size))
for wavelength in np.linspace(0.86, 1.14, 7):
    v, u = 7 * wavelength * y, 7 * wavelength * x
    radius = np.hypot(u, v)
    struts = np.minimum(np.abs(u + v), np.abs(u - v)) < 0.05
    aperture = (radius < 1) & (radius > 0.33) & ~struts
    spread = np.abs(np.fft.fftshift(np.fft.fft2(aperture))) ** 2
    psf += spread / spread.sum()
psf = psf[61 : 2 * side + 60, 61 : 2 * side + 60]
psf = (psf / psf.sum()).astype(np.float32)

# %%
# The number of stars above a flux is inverse to it: above half of it there are twice as
# many. One star outshines all others.
stars = np.zeros((side, side), np.float32)
flux = np.minimum(1e4 / rng.random(120), 3e6)
places = rng.integers(0, side, size=(2, 120))
flux[0], places[:, 0] = 1e9, (110, 120)
np.add.at(stars, tuple(places), flux)

# %%
# Convolution commutes, so the field can be the kernel. The point-spread function is
# nearly twice as wide and reaches from any pixel to any other, and mode "valid" returns
# a picture of the size of the field.
#
# By default errors are small relative to the whole picture, and any method may be
# chosen: here Fourier transforms. With ``accuracy="elementwise"`` the error of a pixel
# is small relative to this very pixel, and sums are taken.
options = {"mode": "valid", "accuracy": "elementwise"}
fast = convjit.plan(stars, psf.shape, mode="valid")
faithful = convjit.plan(stars, psf.shape, **options)
print(fast, faithful, sep="\n\n")

# %%
# The light of the bright star reaches every pixel.
picture = faithful(psf)
print(f"brightest over darkest pixel: {picture.max() / picture.min():.0e}")

fig, ax = plt.subplots(figsize=(6, 5), layout="constrained")
image = ax.imshow(picture, cmap="magma", norm=colors.LogNorm(10, 1e5))
fig.colorbar(image, label="photons", extend="both")
ax.set_axis_off()

# %%
# How wrong is each of them in single precision? The truth is the same sum in double
# precision. Where the picture is dark, the transform's error is large compared with the
# pixel. In the sum each pixel has a rounding error of its own size.
exact = psf.astype(np.float64), stars.astype(np.float64)
truth = convjit.convolve(*exact, **options)
errors = {
    "normwise": np.abs(fast(psf) / truth - 1),
    "elementwise": np.abs(picture / truth - 1),
}
for name, error in errors.items():
    print(f"{name:12} median {np.median(error):.0e}, at most {error.max():.0e}")

fig, axes = plt.subplots(1, 2, figsize=(7, 4.2), layout="constrained")
for ax, (name, error) in zip(axes, errors.items(), strict=True):
    image = ax.imshow(error, norm=colors.LogNorm(1e-8, 1e-1))
    ax.set_title(name)
    ax.set_axis_off()
bar = fig.colorbar(image, ax=axes, location="bottom", shrink=0.6)
bar.set_label("relative error of a pixel")

# %%
# Double precision is the other remedy. It takes up to twice the time and memory, and
# transforms may then be precise enough:
error = np.abs(convjit.convolve(*exact, "valid") / truth - 1)
print(f"normwise in double precision: at most {error.max():.0e}")

# %%
# J. W. Goodman, "Introduction to Fourier Optics", derives the point-spread function of
# an aperture. N. J. Higham, "Accuracy and Stability of Numerical Algorithms", 2nd
# edition, 2002, has the bounds of both kinds of error.
#
# Next: ``accuracy`` of :py:func:`convjit.convolve`.
