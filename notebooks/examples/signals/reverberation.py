"""
Reverberation of a hall
=======================

A sound in a hall is the dry sound convolved with the impulse response of the hall. At
48 kHz, a response of three seconds has 144,000 taps, far too many to sum one by one,
and convjit takes a Fourier method by itself. The responses are computed for two
microphones by the image-source method, and their decay is compared with what room
acoustics expects.
"""

# sphinx_gallery_thumbnail_number = 2
import matplotlib.pyplot as plt
import numpy as np

import convjit

RATE = 48_000  # samples per second
SOUND = 343.0  # speed of sound, m/s
SECONDS = 3.0  # length of the responses

# %%
# The hall
# --------
# The walls of a box mirror the source, and the mirror images are mirrored again. Each
# image is heard after the time that sound needs to come from it. It is weaker by its
# distance and by one factor for each wall that its sound met (Allen and Berkley, 1979,
# *Image method for efficiently simulating small-room acoustics*).

HALL = np.array([24.0, 16.0, 10.0])  # metres
REFLECTION = 0.88  # of the pressure, at each wall
source = np.array([5.0, 7.0, 1.5])


def images(length: float, position: float) -> tuple[np.ndarray, np.ndarray]:
    """Positions of the images along one axis, and how many walls their sound met."""
    reach = int(SECONDS * SOUND / (2 * length)) + 1
    m, mirrored = np.meshgrid(np.arange(-reach, reach + 1), [0, 1])
    places = (1 - 2 * mirrored) * position + 2 * m * length
    return places.ravel(), (abs(m - mirrored) + abs(m)).ravel()


def impulse_response(microphone: np.ndarray) -> np.ndarray:
    (x, in_x), (y, in_y), (z, in_z) = map(images, HALL, source)
    x, y, z = x - microphone[0], y - microphone[1], z - microphone[2]
    squares = x[:, None, None] ** 2 + y[:, None] ** 2 + z**2
    walls = in_x[:, None, None] + in_y[:, None] + in_z
    heard = squares < (SECONDS * SOUND) ** 2
    distance, walls = np.sqrt(squares[heard]), walls[heard]
    sample = np.rint(distance / SOUND * RATE).astype(int)
    strength = REFLECTION**walls / distance
    return np.bincount(sample, strength, minlength=int(SECONDS * RATE) + 1)


# %%
# All reflections have the same sign, and low frequencies pile up. As in the paper, what
# lies below about 100 Hz is taken out: a window's mean is subtracted.

microphones = np.array([[17.0, 8.9, 1.7], [17.0, 9.1, 1.7]])
raw = np.array([impulse_response(place) for place in microphones])
window = np.hanning(RATE // 50 + 1)
mean = convjit.convolve(raw, window / window.sum(), mode="same", axes=1)
responses = (raw - mean).astype(np.float32)

# %%
# The reverberation time is the time in which the level falls by 60 dB. It is read off
# the energy that is still to come (Schroeder, 1965, *New method of measuring
# reverberation time*), here between -5 and -35 dB. Two limits are known. Eyring's
# formula (1930, *Reverberation time in "dead" rooms*) is for sound that meets all walls
# equally often. Sound that runs along the longest side meets a wall least often and
# decays most slowly. A box with bare walls has some of both.

energy = np.cumsum(responses[0, ::-1] ** 2.0)[::-1]
decay = 10 * np.log10(energy[:-1] / energy[0])
time = np.arange(decay.size) / RATE
part = (decay < -5) & (decay > -35)
slope, level = np.polyfit(time[part], decay[part], 1)

volume = HALL.prod()
surface = 2 * (HALL * np.roll(HALL, 1)).sum()
eyring = 0.161 * volume / (-surface * np.log(REFLECTION**2))
longest = -60 / (SOUND / HALL.max() * 20 * np.log10(REFLECTION))
direct = np.linalg.norm(source - microphones[0]) / SOUND
print(f"first sound: {np.flatnonzero(raw[0])[0] / RATE:.4f} s, expected {direct:.4f} s")
print(f"reverberation time: {-60 / slope:.2f} s")
print(f"Eyring's formula: {eyring:.2f} s, along the longest side: {longest:.2f} s")

fig, ax = plt.subplots(figsize=(5.6, 3.4), layout="constrained")
short = np.ones(RATE // 100)
power = convjit.convolve(responses[0] ** 2, short, mode="same", stride=RATE // 200)
levels = 10 * np.log10(power / power.max() + 1e-12)
ax.plot(np.arange(levels.size) / 200, levels, color="0.6", label="level in 10 ms")
ax.plot(time, decay, label="energy still to come")
ax.plot(time, level + slope * time, "--", label="line through -5 to -35 dB")
ax.set(xlim=(0, SECONDS), ylim=(-80, 3))
ax.set(xlabel="time (s)", ylabel="level (dB)", title="Impulse response of the hall")
ax.legend()
plt.show()

# %%
# Notes in the hall
# -----------------
# Five plucked notes, each of a few decaying harmonics, are played in the hall. One call
# convolves them with the responses of both microphones. The notes run into each other,
# and the last one is heard long after it was played.


def pluck(frequency: float) -> np.ndarray:
    t = np.arange(int(0.3 * RATE)) / RATE
    harmonics = np.arange(1, 9)[:, None]
    tones = np.sin(2 * np.pi * frequency * harmonics * t) / harmonics
    decaying = tones * np.exp(-12 * harmonics * t)
    return decaying.sum(axis=0) * np.minimum(1, t / 0.002)


steps = np.array([0, 4, 7, 12, 16])  # semitones above A3
dry = np.concatenate([pluck(220 * 2 ** (step / 12)) for step in steps])
dry = (dry / np.abs(dry).max()).astype(np.float32)
wet = convjit.convolve_bank(dry, responses, mode="full")
print(dry.shape, "samples and", responses.shape, "responses give", wet.shape)
print(convjit.explain_bank(dry.shape, responses.shape, "float32", "full").method)

fig, axs = plt.subplots(2, sharex=True, figsize=(5.6, 4.2), layout="constrained")
axs[0].plot(np.arange(dry.size) / RATE, dry, linewidth=0.5, color="tab:orange")
axs[0].set(title="dry sound", ylabel="relative pressure")
hall = wet[0] / np.abs(wet[0]).max()
axs[1].plot(np.arange(hall.size) / RATE, hall, linewidth=0.5)
axs[1].set(title="in the hall", ylabel="relative pressure")
axs[1].set(xlabel="time (s)", xlim=(0, 3))
plt.show()

# %%
# See :py:func:`convjit.explain` for which method is taken for which length, and
# :py:func:`convjit.plan_bank` to prepare the responses once for many sounds.
