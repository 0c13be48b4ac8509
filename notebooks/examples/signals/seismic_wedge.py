"""
A seismic section of a thin bed
===============================

In the convolutional model a seismic trace is the series of reflection coefficients
convolved with the wavelet that was sent down. Here a bed of sand thins out to a wedge.
One call with three Ricker wavelets along the axis of time gives three sections, and the
thickness at which the two reflections add up most is compared with theory.
"""

import matplotlib.pyplot as plt
import numpy as np

import convjit

# %%
# The earth
# ---------
# Acoustic impedance, the product of density and speed, on a grid of two-way travel time
# and traces. Layers fold gently; the sand lies between shales and thins to the left.

STEP = 0.00025  # seconds
time = np.arange(0, 0.5, STEP)[:, None]
traces = np.arange(240)
fold = 0.012 * np.sin(2 * np.pi * traces / 320)
thickness = np.linspace(0, 0.06, traces.size)  # two-way time, seconds
top = 0.22

impedance = np.full((time.size, traces.size), 4.6)  # 1e6 kg/(m² s)
for depth, value in [(0.06, 5.2), (0.12, 5.9)]:
    impedance = np.where(time >= depth + fold, value, impedance)
for depth, value in [(0.36, 6.8), (0.43, 7.5)]:
    impedance = np.where(time >= depth - fold, value, impedance)
sand = (time >= top) & (time < top + thickness)
with_sand = np.where(sand, 5.3, impedance)

# %%
# Sections
# --------
# The reflection coefficient is the change of impedance over its sum. ``convolve_bank``
# with ``axes=0`` convolves every trace with each wavelet (Ricker, 1953, *The form and
# laws of propagation of seismic wavelets*).


def reflections(impedance: np.ndarray) -> np.ndarray:
    upper, lower = impedance[:-1], impedance[1:]
    return (lower - upper) / (lower + upper)


reflectivity = reflections(with_sand)
FREQUENCIES = [15, 30, 60]  # Hz
t = np.arange(-0.1, 0.1 + STEP / 2, STEP)
phase = (np.pi * np.array(FREQUENCIES)[:, None] * t) ** 2
wavelets = (1 - 2 * phase) * np.exp(-phase)
sections = convjit.convolve_bank(reflectivity, wavelets, mode="same", axes=0)
print(f"{reflectivity.shape} with {wavelets.shape} gives {sections.shape}")

titles = ["impedance", *(f"{frequency} Hz" for frequency in FREQUENCIES)]
fig, axs = plt.subplots(
    2,
    2,
    sharex=True,
    sharey=True,
    figsize=(5.6, 5.2),
    layout="constrained",
)
extent = (0, traces.size, 500, 0)
axs.flat[0].imshow(with_sand, extent=extent, aspect="auto", cmap="viridis")
for ax, section in zip(axs.flat[1:], sections, strict=True):
    peak = 0.7 * np.abs(section).max()
    picture = ax.imshow(section, extent=extent, aspect="auto", cmap="gray")
    picture.set_clim(-peak, peak)
for ax, title in zip(axs.flat, titles, strict=True):
    ax.set_title(title)
fig.supxlabel("trace")
fig.supylabel("two-way time (ms)")
plt.show()

# %%
# Tuning
# ------
# Top and base of the sand reflect with opposite signs. Where the wedge is thin the two
# wavelets overlap. They add up most where the side lobe of one lies on the centre of
# the other, at a two-way time of the square root of 3/2 over pi times the frequency.
# Below that the bed is seen, but its thickness can no longer be read from the distance
# of the reflections (Widess, 1973, *How thin is a thin bed?*). Convolution is linear,
# so the bed alone is the difference of the earth with sand and without.

bed = reflectivity - reflections(impedance)
alone = convjit.convolve_bank(bed, wavelets, mode="same", axes=0)

fig, ax = plt.subplots(figsize=(5.6, 3.6), layout="constrained")
for frequency, section in zip(FREQUENCIES, alone, strict=True):
    amplitude = np.abs(section).max(axis=0)
    (line,) = ax.plot(1000 * thickness, amplitude, label=f"{frequency} Hz")
    tuning = np.sqrt(1.5) / (np.pi * frequency)
    ax.axvline(1000 * tuning, color=line.get_color(), linestyle=":")
    found = thickness[amplitude.argmax()]
    print(f"{frequency} Hz: most at {1e3 * found:4.1f} ms, theory {1e3 * tuning:4.1f}")
ax.set(xlabel="thickness of the sand (ms, two-way)", ylabel="largest amplitude")
ax.set_title("Tuning (dotted: theory)")
ax.legend()
plt.show()

# %%
# See :py:func:`convjit.convolve_bank`, and :py:func:`convjit.convolve` with ``axes``
# for a single wavelet.
