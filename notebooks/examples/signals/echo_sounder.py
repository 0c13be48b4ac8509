"""
Layers below the sea floor
==========================

A chirp sounder sends a long sweep of frequencies, for much energy, and correlates what
comes back with it, which packs each echo into a short pulse. Only delays from just
above the sea floor downwards are of interest: ``lags`` says which, and the others are
not computed. A complex sweep gives the envelope of the echoes.
"""

import matplotlib.pyplot as plt
import numpy as np

import convjit

RATE = 40_000  # samples per second
SOUND = 1500.0  # speed of sound, m/s
rng = np.random.default_rng(3)

# %%
# The sea floor
# -------------
# A ship passes over a channel that was filled by layers of mud. Each boundary reflects
# a part of the sweep, deeper ones less. Speed of sound in mud is taken as that in
# water.

PINGS = 360
along = np.linspace(0, 1, PINGS)
hills = 0.4 * np.sin(9 * along) + 0.25 * np.sin(23 * along + 1)
channel = 9 * np.exp(-(((along - 0.55) / 0.16) ** 2))
floor = 32 + hills
bedrock = floor + 2.5 + channel - 0.5 * hills
parts = np.array([0, 0.4, 0.7, 1])  # of the mud above each boundary
depths = floor + parts[:, None] * (bedrock - floor)
strengths = np.array([1.0, 0.35, 0.25, 0.5])

# %%
# The sweep
# ---------
# 20 ms from 2 to 10 kHz, under a Hann window that keeps side lobes low. An echo of this
# length spans 15 m of depth; after correlation, echoes 20 cm apart are separate.

SWEEP = 0.02
LOW, HIGH = 2000.0, 10_000.0


def sweep(t: np.ndarray) -> np.ndarray:
    """The complex sweep at times `t`, in seconds; it starts at 0."""
    within = (t >= 0) & (t <= SWEEP)
    envelope = np.where(within, np.sin(np.pi * t / SWEEP) ** 2, 0)
    return envelope * np.exp(2j * np.pi * (LOW + (HIGH - LOW) * t / (2 * SWEEP)) * t)


time = np.arange(0, 0.1, 1 / RATE)
received = 0.5 * rng.normal(size=(PINGS, time.size))
for depth, strength in zip(depths, strengths, strict=True):
    rough = strength * (1 + 0.3 * rng.normal(size=(PINGS, 1)))
    received += rough * sweep(time - 2 * depth[:, None] / SOUND).real
received = received.astype(np.float32)

# %%
# Correlation at the lags that matter
# -----------------------------------
# Lag n is a depth of n samples times half the speed of sound. ``axes=1`` slides over
# the time of each ping; all pings are a batch. The strongest echo of a ping is that of
# the sea floor, or of the rock where that happens to reflect more.

template = sweep(np.arange(0, SWEEP, 1 / RATE)).astype(np.complex64)
first, last = (round(2 * depth / SOUND * RATE) for depth in (28, 48))
packed = convjit.correlate(received, template, axes=1, lags=(first, last))
envelope = np.abs(packed)
depth = np.arange(first, last + 1) * SOUND / (2 * RATE)
print(f"{received.shape} with {template.shape} gives {packed.shape}")

strongest = depth[envelope.argmax(axis=1)]
for name, true in [("sea floor", floor), ("rock", bedrock)]:
    share = np.mean(np.abs(strongest - true) < 0.05)
    print(f"strongest echo within 5 cm of the {name}: {share:.0%} of the pings")

fig, axs = plt.subplots(2, sharex=True, figsize=(5.6, 5.4), layout="constrained")
titles = ["received", "correlated with the sweep"]
raw = np.abs(received[:, first : last + 1])
extent = (0, PINGS, depth[-1], depth[0])
for ax, title, values in zip(axs, titles, [raw, envelope], strict=True):
    decibels = 20 * np.log10(values.T / values.max() + 1e-9)
    picture = ax.imshow(decibels, cmap="gray_r", vmin=-30, vmax=0)
    picture.set_extent(extent)
    ax.set_aspect("auto")
    ax.set(title=title, ylabel="depth (m)")
axs[1].set_xlabel("ping")
fig.colorbar(picture, ax=axs, label="level (dB)")
plt.show()

# %%
# Sources: G. L. Turin, *An introduction to matched filters*, 1960; S. G. Schock, L. R.
# LeBlanc and L. A. Mayer, *Chirp subbottom profiler for quantitative sediment
# analysis*, 1989.
#
# See :py:func:`convjit.correlate` for lags along several axes. The tutorial
# :doc:`/tutorials/delay_between_microphones` measures delays below one sample.
