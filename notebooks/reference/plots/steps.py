"""The elements that outputs are made of, with a stride and with a dilation."""

import matplotlib.pyplot as plt
import numpy as np

import convjit

n, k = 13, 3
figure, axes = plt.subplots(3, figsize=(5, 5.5), sharex=True, layout="constrained")
cases = ({}, {"stride": 2}, {"dilation": 3})
for axis, steps in zip(axes, cases, strict=True):
    stride, dilation = steps.get("stride", 1), steps.get("dilation", 1)
    count = convjit.convolve(np.ones(n), np.ones(k), mode="valid", **steps).size
    for output in range(count):
        taps = output * stride + dilation * np.arange(k)
        colour = "tab:blue" if output in (0, count - 1) else "0.85"
        for tap in taps:
            axis.plot([tap, taps[k // 2]], [0, 1], color=colour, zorder=colour != "0.85")
        axis.plot(taps[k // 2], 1, "s", color="tab:blue", zorder=3)
    axis.plot(np.arange(n), np.zeros(n), "o", color="0.3", zorder=3)
    words = ", ".join(f"{name}={value}" for name, value in steps.items())
    axis.set_title(words or "stride=1, dilation=1", fontfamily="monospace")
    axis.set_yticks([0, 1], ["x", "result"])
    axis.set_ylim(-0.25, 1.25)
axes[-1].set_xlabel("index in x")
