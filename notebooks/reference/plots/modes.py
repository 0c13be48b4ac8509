"""The outputs that each mode computes, at the places of the signal at which they lie."""

import matplotlib.pyplot as plt
import numpy as np

import convjit

edge = np.zeros(40)  # pixels across the image of an edge
edge[:14] = 1.0
blur = np.exp(-0.5 * (np.arange(-7, 8) / 2.5) ** 2)  # of the lens
blur /= blur.sum()

figure, axes = plt.subplots(4, figsize=(5, 6), sharex=True, sharey=True, layout="constrained")
axes[0].stem(np.arange(edge.size), edge, basefmt=" ", markerfmt=".", linefmt="0.4")
axes[0].set_title(f"x has {edge.size} pixels, the kernel {blur.size}")
first = {"full": -(blur.size // 2), "same": 0, "valid": blur.size // 2}
for axis, mode in zip(axes[1:], first, strict=True):
    outputs = convjit.convolve(edge, blur, mode=mode)
    places = first[mode] + np.arange(outputs.size)
    axis.axvspan(-0.5, edge.size - 0.5, color="0.93")
    axis.stem(places, outputs, basefmt=" ", markerfmt=".", linefmt="tab:blue")
    axis.set_title(f'mode="{mode}", {outputs.size} outputs', fontfamily="monospace")
axes[2].set_ylabel("brightness")
axes[-1].set_xlabel("index of the pixel")
