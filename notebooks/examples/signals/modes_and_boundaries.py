"""
What modes and boundaries give
==============================

Near the ends of a signal the window of a filter reaches beyond it. ``mode`` says which
windows count, and ``boundary`` what lies outside. Both are shown on the mean course of
a day's temperature, where one of the five boundaries is right.
"""

import matplotlib.pyplot as plt
import numpy as np

import convjit

# %%
# Three modes
# -----------
# The temperature of each hour, and its mean over seven hours. With "full" there is a
# value wherever the window touches the day, with "same" where its centre lies in the
# day, and with "valid" where all of it does. Outside the day are zeros here, so the
# means of "full" and "same" fall towards the ends.

hours = np.arange(24)
day = 2 * np.pi * hours / 24
temperature = 12 + 6 * np.cos(day - 3.9) + 1.8 * np.cos(2 * day - 7.3)
window = np.ones(7) / 7
half = window.size // 2

fig, axs = plt.subplots(3, sharex=True, figsize=(5.6, 5), layout="constrained")
firsts = {"full": -half, "same": 0, "valid": half}
for ax, (mode, first) in zip(axs, firsts.items(), strict=True):
    means = convjit.convolve(temperature, window, mode=mode)
    ax.axvspan(-0.5, 23.5, color="0.93")
    ax.plot(hours, temperature, ".", color="0.5", label="temperature")
    places = first + np.arange(means.size)
    ax.plot(places, means, "o-", markersize=4, label="mean of 7 h")
    ax.set(title=f'mode="{mode}": {means.size} values', ylabel="°C", ylim=(0, 22))
fig.legend(*axs[0].get_legend_handles_labels(), loc="outside upper center", ncols=2)
axs[2].set(xlabel="hour (grey: the day)", xticks=range(-6, 31, 6))
plt.show()

# %%
# Five boundaries
# ---------------
# A kernel that is 1 in its middle and 0 elsewhere changes nothing. With mode "full" it
# shows what each boundary puts outside. The next day begins like this one, so "wrap" is
# right here: its means are those of the middle one of three equal days.

REACH = 8
middle = np.zeros(2 * REACH + 1)
middle[REACH] = 1
three_days = convjit.convolve(np.tile(temperature, 3), window, mode="same")
expected = three_days[24:48]

boundaries = ["fill", "nearest", "reflect", "mirror", "wrap"]
fig, axs = plt.subplots(5, sharex=True, figsize=(5.6, 7), layout="constrained")
for ax, boundary in zip(axs, boundaries, strict=True):
    continued = convjit.convolve(temperature, middle, mode="full", boundary=boundary)
    means = convjit.convolve(temperature, window, mode="same", boundary=boundary)
    error = np.abs(means - expected).max()
    print(f"{boundary:8} largest error {error:5.2f} K")
    ax.axvspan(-0.5, 23.5, color="0.93")
    places = np.arange(-REACH, 24 + REACH)
    ax.plot(places, continued, ".", color="0.5", label="continued")
    ax.plot(hours, means, "o-", markersize=4, label="mean of 7 h")
    ax.set(title=f'boundary="{boundary}"', ylabel="°C", ylim=(-1, 22))
axs[-1].set(xlabel="hour (grey: the day)", xticks=range(-6, 31, 6))
fig.legend(*axs[0].get_legend_handles_labels(), loc="outside upper center", ncols=2)
plt.show()

# %%
# See :py:func:`convjit.convolve`. A sixth way leaves out what lies outside, so that no
# values are invented: :py:func:`convjit.normalized_convolve`.
