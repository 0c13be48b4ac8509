"""
A constant-Q spectrogram of music
=================================

The notes of a scale are equally spaced in the logarithm of their frequency, but the
bins of a Fourier transform are not. The constant-Q transform gives each quarter tone a
complex kernel that spans the same number of periods. The spectrogram is a bank of these
kernels, and only every 10 ms of it is wanted: ``stride`` leaves out the rest.
"""

import matplotlib.pyplot as plt
import numpy as np

import convjit

RATE = 22_050  # samples per second

# %%
# The music
# ---------
# The first four bars of Bach's Prelude in C (BWV 846, half of each bar), numbered as in
# MIDI: 69 is the A of 440 Hz, 60 is middle C. A note is a sum of harmonics that decay.

BARS = [
    [60, 64, 67, 72, 76, 67, 72, 76],
    [60, 62, 69, 74, 77, 69, 74, 77],
    [59, 62, 67, 74, 77, 67, 74, 77],
    [60, 64, 67, 72, 76, 67, 72, 76],
]
NOTES = np.concatenate(BARS)
SPACING = 0.24  # seconds from one note to the next


def frequency(note: np.ndarray | float) -> np.ndarray | float:
    return 440.0 * 2 ** ((np.asarray(note) - 69) / 12)


rng = np.random.default_rng(0)
onsets = 0.3 + SPACING * np.arange(NOTES.size)
music = 0.01 * rng.normal(size=int(RATE * (onsets[-1] + 1.5)))
for note, onset in zip(NOTES, onsets, strict=True):
    first = round(onset * RATE)
    t = np.arange(music.size - first) / RATE
    for harmonic in range(1, 7):
        tone = np.sin(2 * np.pi * harmonic * frequency(note) * t)
        music[first:] += tone * np.exp(-t * (3 + harmonic)) / harmonic**1.5
music = music.astype(np.float32)

# %%
# The bank
# --------
# Two kernels for each semitone over four octaves and a half: Hann windows of ``Q``
# periods, filled with a complex oscillation (Brown, 1991, *Calculation of a constant Q
# spectral transform*). ``correlate_bank`` conjugates the kernels, as a Fourier sum
# does.

scale = np.arange(50, 104, 0.5)  # in semitones
Q = 1 / (2 ** (1 / 24) - 1)
longest = int(Q * RATE / frequency(scale[0])) | 1
time = (np.arange(longest) - longest // 2) / RATE
cycles = frequency(scale)[:, None] * time
windows = np.where(np.abs(cycles) < Q / 2, 1 + np.cos(2 * np.pi * cycles / Q), 0)
kernels = windows * np.exp(2j * np.pi * cycles)
kernels = (kernels / windows.sum(1, keepdims=True)).astype(np.complex64)

HOP = RATE // 100
spectrum = np.abs(convjit.correlate_bank(music, kernels, mode="same", stride=HOP))
print(f"{kernels.shape[0]} kernels of {longest} taps, results {spectrum.shape}")

# %%
# Which notes were played
# -----------------------
# A note that begins shows as the kernel whose magnitude rises most from just before the
# onset to a tenth of a second after it. These are the notes that were put in.

after = np.rint((onsets + 0.10) * RATE / HOP).astype(int)
before = np.rint((onsets - 0.10) * RATE / HOP).astype(int)
rise = spectrum[:, after] - spectrum[:, before]
heard = np.rint(scale[rise.argmax(axis=0)]).astype(int)
print(f"{(heard == NOTES).sum()} of {NOTES.size} notes are right")

fig, ax = plt.subplots(figsize=(5.6, 4.4), layout="constrained")
decibels = 20 * np.log10(spectrum / spectrum.max())
seconds = np.arange(decibels.shape[1]) * HOP / RATE
picture = ax.pcolormesh(seconds, scale, decibels, vmin=-45, vmax=0, cmap="magma")
ax.plot(onsets, NOTES, "o", color="white", markerfacecolor="none", markersize=6)
names = [f"C{octave}" for octave in range(4, 8)]
ax.set_yticks([60, 72, 84, 96], names)
ax.set(xlabel="time (s)", ylabel="pitch", title="Prelude in C (circles: notes played)")
fig.colorbar(picture, label="level (dB)")
plt.show()

# %%
# See :py:func:`convjit.correlate_bank`, and :py:func:`convjit.plan_bank` for one bank
# and many recordings.
