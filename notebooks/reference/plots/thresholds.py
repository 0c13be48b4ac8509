"""From which kernel size each method is chosen, as the profile in force has it."""

import matplotlib.pyplot as plt

import convjit

table = convjit.thresholds("float32", ndim=2)
colours = dict(zip(convjit.methods(), plt.colormaps["tab10"].colors, strict=False))

figure, axis = plt.subplots(figsize=(5, 3.6), layout="constrained")
shown = set()
for row, (size, takeovers) in enumerate(table.items()):
    ends = [kernel for kernel, _ in takeovers[1:]] + [size + 1]
    for (kernel, method), end in zip(takeovers, ends, strict=True):
        label = None if method in shown else method
        shown.add(method)
        axis.barh(row, end - kernel, left=kernel, color=colours[method], label=label)
axis.set_yticks(range(len(table)), [f"{size} x {size}" for size in table])
axis.set_xscale("log", base=2)
axis.xaxis.set_major_formatter("{x:.0f}")
axis.set(xlabel="length of the kernel's sides", ylabel="image")
axis.legend(ncols=2, fontsize="small", loc="lower right")
