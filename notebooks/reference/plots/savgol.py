"""A spectral line, smoothed and differentiated: peaks keep their height, where means flatten them."""

import matplotlib.pyplot as plt
import numpy as np

from convjit import ndimage, signal

rng = np.random.default_rng(3)
wavelength = np.linspace(650, 662, 241)  # nm
line = 1 / (1 + ((wavelength - 656.3) / 0.45) ** 2)  # hydrogen alpha
measured = 0.2 + line + rng.normal(0, 0.05, wavelength.size)

step = wavelength[1] - wavelength[0]
smooth = signal.savgol_filter(measured, window_length=21, polyorder=3)
slope = signal.savgol_filter(measured, window_length=31, polyorder=3, deriv=1, delta=step)
mean = ndimage.uniform_filter1d(measured, 21)

figure, axes = plt.subplots(2, figsize=(5, 5.2), sharex=True, layout="constrained")
axes[0].plot(wavelength, measured, ".", color="0.7", label="measured")
axes[0].plot(wavelength, mean, color="tab:orange", label="uniform_filter1d")
axes[0].plot(wavelength, smooth, color="tab:blue", label="savgol_filter")
axes[0].plot(wavelength, 0.2 + line, "k:", label="true")
axes[0].set_ylabel("flux (arbitrary units)")
axes[0].legend(fontsize="small")
axes[1].plot(wavelength, slope, color="tab:blue", label="deriv=1")
axes[1].plot(wavelength, np.gradient(line, step), "k:", label="true")
axes[1].set(xlabel="wavelength (nm)", ylabel="slope (1/nm)")
axes[1].legend(fontsize="small")
