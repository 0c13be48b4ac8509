"""
Bands that overlap in a spectrum
================================

The infrared amide I band of a protein is a sum of bands of its helices, sheets and
turns, so wide that only one maximum is seen. The second derivative is sharper: it has a
minimum at each band. A Savitzky-Golay filter fits a polynomial in every window and
takes its derivative, which is a convolution with fixed taps.
"""

import matplotlib.pyplot as plt
import numpy as np
from scipy.signal import find_peaks

import convjit.signal

# %%
# A spectrum
# ----------
# Gaussian bands at the places that are known for proteins in water (Byler and Susi,
# 1986, *Examination of the secondary structure of proteins by deconvolved FTIR
# spectra*). One hundred spectra are measured, each with noise of its own.

STEP = 1.0  # 1/cm
NOISE = 3e-3
wavenumber = np.arange(1560, 1750, STEP)
bands = {  # centre (1/cm), height and full width at half maximum (1/cm)
    "sheet": (1634, 0.50, 22),
    "helix": (1654, 0.80, 20),
    "turn": (1675, 0.40, 20),
}
centres, heights, widths = np.array([*bands.values()]).T[..., None]
shapes = heights * np.exp(-4 * np.log(2) * ((wavenumber - centres) / widths) ** 2)
rng = np.random.default_rng(0)
spectra = shapes.sum(axis=0) + NOISE * rng.normal(size=(100, wavenumber.size))

# %%
# The second derivative
# ---------------------
# All spectra are filtered in one call, along their last axis. The window of 15 points
# is narrower than a band. The filter is linear, so the noise of the result follows from
# its taps. The slopes of neighbours shift a minimum a little.

WINDOW, ORDER = 15, 4
curvature = convjit.signal.savgol_filter(spectra, WINDOW, ORDER, deriv=2, delta=STEP)
taps = convjit.signal.savgol_coeffs(WINDOW, ORDER, deriv=2, delta=STEP)
noise = curvature[:, WINDOW:-WINDOW].std(axis=0).mean()
print(f"noise of the derivative: {noise:.2e}, ", end="")
print(f"by the taps {NOISE * np.linalg.norm(taps):.2e}")

mean = curvature.mean(axis=0)
minima, _ = find_peaks(-mean, height=0.2 * -mean.min())
print("bands found at", wavenumber[minima], "put in at", centres.ravel())

fig, (top, bottom) = plt.subplots(
    2,
    sharex=True,
    figsize=(5.6, 4.8),
    layout="constrained",
)
top.plot(wavenumber, spectra[0], color="black", label="measured")
for name, shape in zip(bands, shapes, strict=True):
    top.fill_between(wavenumber, shape, alpha=0.35, label=name)
top.set(ylabel="absorbance", title="One maximum, three bands")
top.legend()
bottom.plot(wavenumber, curvature[0], color="0.6", label="one spectrum")
bottom.plot(wavenumber, mean, color="black", label="mean of 100")
for minimum in wavenumber[minima]:
    bottom.axvline(minimum, color="tab:red", linestyle=":")
bottom.set(xlabel="wavenumber (1/cm)", ylabel="second derivative (cm²)")
bottom.set(title="Its second derivative", xlim=(1740, 1570))
bottom.legend()
plt.show()

# %%
# Source of the filter: A. Savitzky and M. J. E. Golay, *Smoothing and differentiation
# of data by simplified least squares procedures*, 1964, which was written for spectra.
#
# ``convjit.signal`` has SciPy's names, so that an existing script changes in its import
# alone: see :doc:`/tutorials/moving_from_scipy`.
