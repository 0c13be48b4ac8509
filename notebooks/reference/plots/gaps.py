"""A record with gaps: what smoothing makes of it when missing samples count as zero, and when they are left out."""

import matplotlib.pyplot as plt
import numpy as np

import convjit

rng = np.random.default_rng(7)
days = np.arange(365)
true = 13.0 - 8.0 * np.cos(2 * np.pi * (days - 45) / 365)  # of the water of a lake, in deg C
measured = true + rng.normal(0, 0.8, days.size)
measured[90:112] = measured[230:240] = np.nan  # while the logger was out of order
measured[rng.random(days.size) < 0.1] = np.nan

month = np.hanning(31)
zeros = convjit.convolve(np.nan_to_num(measured), month / month.sum(), mode="same")
averages = convjit.normalized_convolve(measured, month)

figure, axis = plt.subplots(figsize=(5, 3.6), layout="constrained")
axis.plot(days, measured, ".", color="0.6", markersize=4, label="measured")
axis.plot(days, zeros, color="tab:orange", label="convolve, gaps as zeros")
axis.plot(days, averages, color="tab:blue", label="normalized_convolve")
axis.plot(days, true, "k:", label="true")
axis.set(xlabel="day of the year", ylabel="water temperature (deg C)", ylim=(0, 30))
axis.legend(loc="upper left", ncols=2, fontsize="small")
