"""What each boundary puts outside an array: a kernel with a single tap leaves the values as they are."""

import matplotlib.pyplot as plt
import numpy as np

import convjit

months = np.arange(12)
temperature = 9.0 - 8.5 * np.cos(2 * np.pi * (months - 0.6) / 12)  # of a mild climate, in deg C
reach = 9
identity = np.zeros(2 * reach + 1)
identity[reach] = 1.0
places = np.arange(-reach, months.size + reach)

figure, axes = plt.subplots(5, figsize=(5, 6.5), sharex=True, sharey=True, layout="constrained")
for axis, boundary in zip(axes, ("fill", "nearest", "reflect", "mirror", "wrap"), strict=True):
    values = convjit.convolve(temperature, identity, boundary=boundary)
    outside = (places < 0) | (places >= months.size)
    axis.axvspan(-0.5, months.size - 0.5, color="0.93")
    axis.plot(places[outside], values[outside], "o", color="tab:orange", mfc="white")
    axis.plot(months, temperature, "o", color="tab:blue")
    axis.set_title(f'boundary="{boundary}"', fontfamily="monospace")
axes[2].set_ylabel("temperature (deg C)")
axes[-1].set_xlabel("index of the month")
