"""
Small earthquakes below the noise
=================================

Earthquakes of one fault look alike at every station, so a large one is a template for
those too small to see. One template for each fault is correlated with the records of
six stations, and the stations are summed with their delays: ``correlate_bank`` takes
the stations as channels and the faults as kernels. Planted events show what is found.
"""

import matplotlib.pyplot as plt
import numpy as np
from scipy.signal import firwin

import convjit

RATE = 50  # samples per second
SECONDS = 3600
STATIONS = 6
rng = np.random.default_rng(5)

# %%
# An hour at six stations
# -----------------------
# Each fault has its own delays and wave trains: a P wave and a stronger S wave,
# followed by coda that decays. Each station adds noise, of which low frequencies are
# the strongest.

LENGTH = 20 * RATE  # samples of an event at all stations
after = np.arange(LENGTH) / RATE


def wave_trains() -> np.ndarray:
    """What a magnitude 2 sends to each station, in units of the noise."""
    p_time = rng.uniform(1, 5, (STATIONS, 1))
    trains = np.zeros((STATIONS, LENGTH))
    for arrival, strength, decay in [(p_time, 3, 1.0), (1.73 * p_time, 8, 2.0)]:
        late = after - arrival
        envelope = np.where(late > 0, np.exp(-np.maximum(late, 0) / decay), 0)
        trains += strength * envelope * rng.normal(size=trains.shape)
    return trains


faults = [wave_trains(), wave_trains()]
noise = rng.normal(size=(STATIONS, SECONDS * RATE))
slow = convjit.convolve(noise, np.hanning(101) / 12, mode="same", axes=1)
record = (noise + slow).astype(np.float32)

large = [300 * RATE, 900 * RATE]  # one known event of each fault
starts = np.sort(rng.choice(np.arange(1100, 3500, 40), 24, replace=False)) * RATE
members = rng.integers(2, size=starts.size)
magnitudes = rng.uniform(0.6, 1.3, starts.size)
for start, fault in zip(large, range(2), strict=True):
    record[:, start : start + LENGTH] += faults[fault]
for start, fault, magnitude in zip(starts, members, magnitudes, strict=True):
    record[:, start : start + LENGTH] += faults[fault] * 10 ** (magnitude - 2)

# %%
# Correlation
# -----------
# The records are band-passed, and the templates are cut from them, noise included. The
# sum of products over all stations is divided by the norms of the template and of the
# records in its window: a correlation coefficient (Gibbons and Ringdal, 2006, *The
# detection of low magnitude seismic events using array-based waveform correlation*).

band = firwin(201, [2, 15], pass_zero=False, fs=RATE).astype(np.float32)
record = convjit.convolve(record, band, mode="same", axes=1, boundary="reflect")

templates = np.array([record[:, start : start + LENGTH] for start in large])
products = convjit.correlate_bank(record, templates, channel_axis=0)
window = np.ones((1, STATIONS, LENGTH), np.float32)
energy = convjit.correlate_bank(record**2, window, channel_axis=0)
norms = np.sqrt((templates**2).sum(axis=(1, 2), keepdims=True))[..., 0]
coefficient = products / (norms * np.sqrt(energy))

# %%
# Detection
# ---------
# The threshold is nine times the median absolute value, where Shelly, Beroza and Ide
# (2007, *Non-volcanic tremor and low-frequency earthquake swarms*) took eight. Of
# values above it within 20 s of each other, the largest counts.

threshold = 9 * np.median(np.abs(coefficient), axis=1)
found = []
for fault in range(2):
    values = coefficient[fault].copy()
    while values.max() > threshold[fault]:
        best = int(values.argmax())
        found.append((best, fault))
        values[max(best - LENGTH, 0) : best + LENGTH] = 0
planted = [*zip(large, range(2), strict=True), *zip(starts, members, strict=True)]


def matches(event: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(abs(event[0] - t) <= 2 and event[1] == fault for t, fault in others)


hit = np.array([matches(event, found) for event in planted])
false = sum(not matches(event, planted) for event in found)
print(f"{hit[2:].sum()} of {starts.size} small events found, {false} false detections")
for low, high in [(0.6, 0.8), (0.8, 1.0), (1.0, 1.3)]:
    part = (magnitudes >= low) & (magnitudes < high)
    print(f"magnitude {low} to {high}: {hit[2:][part].sum()} of {part.sum()}")

# %%
# Part of the record, in which the triangles mark planted events. None of them can be
# seen at the stations, while the coefficient stands out at each.

begin, end = 1520, 1680
fig, (top, bottom) = plt.subplots(
    2,
    sharex=True,
    figsize=(5.6, 5),
    layout="constrained",
    height_ratios=[3, 2],
)
part = slice(begin * RATE, end * RATE)
time = np.arange(begin * RATE, end * RATE) / RATE
for station in range(STATIONS):
    top.plot(time, record[station, part] / 6 + station + 1, linewidth=0.4, color="0.3")
top.set(title="Records of six stations", ylabel="station", yticks=range(1, 7))
for fault, color in enumerate(["tab:blue", "tab:orange"]):
    label = f"fault {fault + 1}"
    bottom.plot(time, coefficient[fault, part], color=color, linewidth=1, label=label)
    mine = starts[members == fault] / RATE
    bottom.plot(mine, np.full(mine.size, 0.33), "v", color=color, markersize=8)
bottom.axhline(threshold.max(), color="0.3", linestyle="--", linewidth=1)
bottom.set(title="Correlation with the template of each fault")
bottom.set(xlabel="time (s)", ylabel="coefficient", xlim=(begin, end))
bottom.set_ylim(-0.12, 0.4)
handles, labels = bottom.get_legend_handles_labels()
fig.legend(handles, labels, loc="outside lower right", ncols=2)
plt.show()

# %%
# See :py:func:`convjit.correlate_bank` for channels and groups, and
# :py:func:`convjit.match_template`, which takes the mean of each window off.
