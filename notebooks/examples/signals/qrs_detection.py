"""
Heartbeats in a noisy ECG
=========================

The QRS complex is the steep part of a heartbeat. Pan and Tompkins find it by four
steps: a band-pass, a derivative, squaring, and a moving integration over 150 ms. Three
of the four are convolutions, and the first two are one, as convolutions can be joined.
The ECG is computed with known beats, so that missed and false ones can be counted.
"""

import matplotlib.pyplot as plt
import numpy as np
from scipy.signal import find_peaks, firwin

import convjit

RATE = 250  # samples per second
rng = np.random.default_rng(2)

# %%
# An ECG
# ------
# Each beat is a sum of five Gaussian waves P, Q, R, S and T, as in the model of
# McSharry and others (2003). The intervals vary with breathing, and one beat in ten
# comes early. The baseline wanders, the mains hum, and muscles add noise for a part of
# the time.

SECONDS = 60
time = np.arange(SECONDS * RATE) / RATE
intervals = 0.82 + 0.05 * np.sin(2 * np.pi * 0.25 * 0.82 * np.arange(90))
intervals += 0.02 * rng.normal(size=90)
early = rng.random(90) < 0.1
intervals -= 0.28 * early
beats = 0.5 + np.cumsum(intervals)
beats = beats[beats < SECONDS - 0.5]

waves = {  # amplitude (mV), centre and width (s) beside the R wave
    "P": (0.12, -0.18, 0.025),
    "Q": (-0.12, -0.028, 0.010),
    "R": (1.00, 0.0, 0.011),
    "S": (-0.22, 0.028, 0.011),
    "T": (0.28, 0.27, 0.055),
}
heart = np.zeros_like(time)
for amplitude, centre, width in waves.values():
    away = time - beats[:, None] - centre
    heart += amplitude * np.exp(-(away**2) / (2 * width**2)).sum(axis=0)

baseline = 0.5 * np.sin(2 * np.pi * 0.23 * time) + 0.3 * np.sin(2 * np.pi * 0.06 * time)
hum = 0.08 * np.sin(2 * np.pi * 50 * time)
muscle = 0.12 * rng.normal(size=time.size) * (0.3 + (np.sin(2 * np.pi * time / 20) > 0))
ecg = heart + baseline + hum + muscle

# %%
# Detection
# ---------
# The paper's filters are recursive with whole coefficients, as they had to run on a
# small processor. Here the band-pass is a linear-phase filter, so that nothing is
# delayed, and the derivative is the paper's with five points.

band = firwin(151, [5, 15], pass_zero=False, fs=RATE)
derivative = np.array([1, 2, 0, -2, -1]) * RATE / 8
steepness = convjit.convolve(band, derivative)

slope = convjit.convolve(ecg, steepness, mode="same", boundary="reflect")
width = int(0.15 * RATE) | 1
energy = convjit.convolve(slope**2, np.ones(width) / width, mode="same")

# %%
# The paper's threshold follows the peaks of signal and noise. This record is even
# enough for one threshold. Two beats are at least 200 ms apart. The R wave is then the
# largest sample of the band-passed ECG within 80 ms.

threshold = 0.3 * np.percentile(energy, 95)
peaks, _ = find_peaks(energy, height=threshold, distance=int(0.2 * RATE))
clean = convjit.convolve(ecg, band, mode="same", boundary="reflect")
reach = np.arange(-20, 21)
near = clean[np.clip(peaks[:, None] + reach, 0, time.size - 1)]
found = time[peaks + reach[near.argmax(axis=1)]]

distance = np.abs(found[:, None] - beats)
hits = (distance.min(axis=0) < 0.05).sum()
false = (distance.min(axis=1) >= 0.05).sum()
error = distance.min(axis=0)[distance.min(axis=0) < 0.05]
print(f"{beats.size} beats: {hits} found, {beats.size - hits} missed, {false} false")
print(f"mean error of the time of an R wave: {1000 * error.mean():.1f} ms")

# %%
# Ten seconds of it. In the first six the muscles are tense:

start, end = 24, 34
shown = (time >= start) & (time <= end)
fig, axs = plt.subplots(3, sharex=True, figsize=(5.6, 5), layout="constrained")
axs[0].plot(time[shown], ecg[shown], linewidth=0.8)
inside = found[(found > start) & (found < end)]
axs[0].plot(inside, np.interp(inside, time, ecg), "o", color="tab:red", markersize=5)
axs[0].set(title="ECG and the beats found", ylabel="mV")
axs[1].plot(time[shown], slope[shown], linewidth=0.8)
axs[1].set(title="band-pass and derivative", ylabel="mV/s")
axs[2].plot(time[shown], energy[shown])
axs[2].axhline(threshold, color="tab:red", linestyle="--", linewidth=1)
axs[2].set(title="squared and integrated, and the threshold", ylabel="(mV/s)²")
axs[2].set(xlabel="time (s)", xlim=(start, end))
plt.show()

# %%
# Sources: J. Pan and W. J. Tompkins, *A real-time QRS detection algorithm*, 1985; P. E.
# McSharry and others, *A dynamical model for generating synthetic electrocardiogram
# signals*, 2003.
#
# For many leads, ``axes=1`` slides over time alone: see :py:func:`convjit.convolve`.
# For one filter and many recordings see :py:func:`convjit.plan`.
