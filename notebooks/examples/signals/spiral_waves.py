"""
Spiral waves in heart muscle, inside Numba
==========================================

A wave of excitation that breaks curls into a spiral, which goes on turning: in the
heart that is a dangerous arrhythmia. Barkley's model of excitable tissue needs the
Laplacian of the excitation in every one of thousands of small steps. A convjit plan is
called within the function that Numba compiles, so that no step goes through Python.
"""

import matplotlib.pyplot as plt
import numpy as np
from numba import njit

import convjit

# %%
# The model
# ---------
# ``u`` is the excitation and ``v`` the recovery (Barkley, 1991, *A model for fast
# computer simulation of waves in excitable media*). The Laplacian has nine taps, which
# spread alike in all directions. Nothing flows out of the tissue: boundary "reflect"
# repeats the value at the edge, so that the slope across the edge is zero.

SIZE, SPACING, STEP = 180, 0.4, 0.02
A, B, EPSILON = 0.75, 0.02, 0.02

taps = np.array([[1, 4, 1], [4, -20, 4], [1, 4, 1]]) / (6 * SPACING**2)
laplacian = convjit.plan(
    taps.astype(np.float32),
    (SIZE, SIZE),
    mode="same",
    boundary="reflect",
)


@njit
def simulate(u, v, spread, steps):
    """Go on by `steps`, in place; return the excitation at two places over time."""
    traces = np.empty((2, steps))
    for step in range(steps):
        laplacian(u, spread)
        for i in range(SIZE):
            for j in range(SIZE):
                here, slow = u[i, j], v[i, j]
                fast = here * (1 - here) * (here - (slow + B) / A) / EPSILON
                u[i, j] = here + STEP * (fast + spread[i, j])
                v[i, j] = slow + STEP * (here - slow)
        traces[0, step] = u[SIZE // 8, SIZE // 8]
        traces[1, step] = u[SIZE // 3, SIZE // 2]
    return traces


# %%
# A broken wave
# -------------
# A half of the tissue is excited, and a half across it has not yet recovered. The front
# runs on where it can, and its end curls. Each call of ``simulate`` goes on from where
# the last one stopped. The plan writes into ``spread``, so that no step takes memory.

u = np.zeros((SIZE, SIZE), np.float32)
v = np.zeros_like(u)
u[:, : SIZE // 2] = 1
v[: SIZE // 2] = A / 2
spread = np.empty_like(u)

fig, axs = plt.subplots(2, 2, figsize=(5.6, 5.1), layout="constrained")
elapsed = 0.0
for ax, steps in zip(axs.flat, [200, 200, 200, 4400], strict=True):
    traces = simulate(u, v, spread, steps)
    elapsed += STEP * steps
    picture = ax.imshow(u, cmap="magma", vmin=0, vmax=1)
    ax.set(title=f"time {elapsed:.0f}", xticks=[], yticks=[])
fig.colorbar(picture, ax=axs, label="excitation", shrink=0.6)
plt.show()

# %%
# One pacemaker
# -------------
# The spiral drives all of the tissue, so the excitation has the same period everywhere.
# It is measured at two places, as the mean time from one upward crossing of 0.5 to the
# next.

time = elapsed - STEP * np.arange(traces.shape[1])[::-1]
fig, ax = plt.subplots(figsize=(5.6, 3), layout="constrained")
for name, trace in zip(["near the corner", "near the tip"], traces, strict=True):
    crossings = time[1:][(trace[:-1] < 0.5) & (trace[1:] >= 0.5)]
    periods = np.diff(crossings[-11:])
    shortest, longest = periods.min(), periods.max()
    print(f"period {name:15}: {periods.mean():.3f}, {shortest:.2f} to {longest:.2f}")
    ax.plot(time[-1000:], trace[-1000:], label=name)
ax.set(xlabel="time", ylabel="excitation", title="Two places, one period")
ax.set_ylim(-0.05, 1.35)
ax.legend(loc="upper right", ncols=2)
plt.show()

# %%
# See :doc:`/how_to/inside_numba` for what can be called in compiled code, and
# :py:func:`convjit.plan` for plans.
