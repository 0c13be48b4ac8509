"""Draw a calibration: which method is fastest where, what the profile chooses, and predicted against measured times."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import EngFormatter, FuncFormatter, LogLocator

from convjit._choice.choose import choose
from convjit._choice.profile import MAX_NDIM, Profile, Takeovers
from convjit._choice.text import seconds
from convjit._methods import TABLE
from convjit._tools.calibration.grid import Case
from convjit._tools.calibration.samples import timings

# Colours that colour-blind readers can tell apart (M. Okabe and K. Ito, 2002), with gray in place of black.
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#999999", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
COLOURS = dict(zip(TABLE, cycle(PALETTE), strict=False))

DTYPES = ("float32", "float64")  # there is a row of maps for each
MARKED_RATIO = 1.25  # lines mark where predicted and measured times differ by this ratio
TICKS = {1: (1.0,), 2: (1.0, 3.0), 3: (1.0, 2.0, 5.0)}  # within a decade, by number of sliding axes

# Marks of problems on a map: of those for which the profile chooses the fastest method, and of all others.
AGREED: dict[str, Any] = {"marker": "o", "markersize": 7, "linestyle": "", "markeredgecolor": "white", "zorder": 3}
RINGED: dict[str, Any] = {**AGREED, "markeredgecolor": "black", "markeredgewidth": 1.5, "zorder": 4}

Times = Mapping[Case, float]


class Winner(NamedTuple):
    """A measured problem: its place on the map, its fastest method and the one that the profile chooses."""

    size: float  # geometric mean of the lengths of the array
    taps: float  # and of those of the kernel
    fastest: str
    chosen: str
    regret: float  # time of the choice over time of the fastest; NaN where the choice was not measured


def save(data: Mapping[str, Any], profile: Profile, path: Path) -> None:
    """Write the figure to a file, in the format of its suffix."""
    figure(data, profile).savefig(path, dpi=130)


def figure(data: Mapping[str, Any], profile: Profile) -> Figure:
    """Draw the times that a calibration measured, and the choices of a profile.

    Parameters
    ----------
    data : mapping
        The data that pytest-benchmark wrote; times of banks of kernels are not drawn.
    profile : Profile
        The profile whose choices, thresholds and predicted times are drawn; usually the one fitted to these data.

    Returns
    -------
    matplotlib.figure.Figure
        Columns for one, two and three sliding axes. For each of two dtypes there is a row of maps, by the geometric
        means of the lengths of array and kernel, with the largest number of workers that was measured. The last row
        shows predicted against measured times, of all dtypes and numbers of workers.
    """
    times = {case: min(several) for case, several in timings(data).items() if isinstance(case, Case)}
    workers = max((case.workers for case in times), default=1)
    drawing = Figure(figsize=(14, 13.5), layout="constrained")
    *maps, below = drawing.subplots(len(DTYPES) + 1, MAX_NDIM)
    for dtype, row in zip(DTYPES, maps, strict=True):
        for ndim, axes in enumerate(row, 1):
            part = {case: time for case, time in times.items() if (case.dtype, len(case.shape)) == (dtype, ndim)}
            _draw_map(axes, part, profile, workers, f"{ndim}-D {dtype}, {workers} worker{'s' if workers > 1 else ''}")
    for ndim, axes in enumerate(below, 1):
        part = {case: time for case, time in times.items() if len(case.shape) == ndim}
        _draw_predictions(axes, part, profile, f"{ndim}-D, all dtypes and numbers of workers")
    drawing.suptitle(_title(data), fontsize=15)
    marks = _legend({case.method for case in times})
    drawing.legend(handles=marks, loc="outside lower center", ncols=3, frameon=False)
    return drawing


def _title(data: Mapping[str, Any]) -> str:
    machine = data["machine_info"]
    cpu = machine.get("cpu", {}).get("brand_raw", machine.get("processor", "unknown CPU"))
    return f"Who wins where on {cpu}, {data['datetime'][:10]}"


def _draw_map(axes: Axes, times: Times, profile: Profile, workers: int, title: str) -> None:
    """Draw the problems of one dtype and number of sliding axes, over the thresholds of the profile."""
    winners = _winners(times, profile, workers)
    if not winners:
        _leave_empty(axes, title)
        return
    case = next(iter(times))
    for winner in winners:
        style = AGREED if winner.fastest == winner.chosen else RINGED
        axes.plot(winner.size, winner.taps, **style, color=COLOURS[winner.fastest])
    _draw_thresholds(axes, profile.takeovers(case.dtype, len(case.shape), workers))
    sizes, taps = [w.size for w in winners], [w.taps for w in winners]
    axes.set(xscale="log", yscale="log")
    axes.set(xlim=(min(sizes) / 1.5, 1.5 * max(sizes)), ylim=(min(taps) / 1.5, 1.5 * max(taps)))
    axes.set_title(f"{title}\n{_regret(winners)}", fontsize=11)
    axes.set(xlabel="input size along an axis", ylabel="kernel size along an axis")
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(LogLocator(subs=TICKS[len(case.shape)]))
        axis.set_major_formatter(EngFormatter(sep=""))
    axes.minorticks_off()


def _winners(times: Times, profile: Profile, workers: int) -> list[Winner]:
    """The fastest method of each problem, and the one that the profile chooses."""
    by_problem: dict[Case, dict[str, float]] = defaultdict(dict)
    for case, time in times.items():
        # A call that may use several workers may also use one; and work that cannot be shared was measured with one.
        if case.workers in (1, workers):
            methods = by_problem[replace(case, workers=workers, method="auto")]
            methods[case.method] = min(time, methods.get(case.method, math.inf))
    return [_winner(case, methods, choose(case.problem, profile).method) for case, methods in by_problem.items()]


def _winner(case: Case, methods: Mapping[str, float], chosen: str) -> Winner:
    fastest = min(methods, key=methods.__getitem__)
    regret = methods.get(chosen, math.nan) / methods[fastest]
    return Winner(_mean(case.shape), _mean(case.kernel_shape), fastest, chosen, regret)


def _regret(winners: Iterable[Winner]) -> str:
    known = [winner.regret for winner in winners if not math.isnan(winner.regret)]
    return f"mean regret {_mean(known):.3f}, worst {max(known):.2f}" if known else "regret unknown"


def _mean(values: Iterable[float]) -> float:
    """Geometric mean."""
    return float(np.exp(np.mean(np.log([*values]))))


def _draw_thresholds(axes: Axes, takeovers: Takeovers) -> None:
    """Draw a line where a method takes over, in its colour, and shade the area up to the next line."""
    sizes = sorted(takeovers)
    half = math.sqrt(sizes[1] / sizes[0]) if len(sizes) > 1 else 2.0
    for size in sizes:
        across = size / half, size * half
        ends = [*(taps for taps, _ in takeovers[size][1:]), size]
        for (taps, method), end in zip(takeovers[size], ends, strict=True):
            axes.fill_between(across, taps, end, color=COLOURS[method], alpha=0.2, linewidth=0)
            axes.plot(across, (taps, taps), color=COLOURS[method], linewidth=2.5, solid_capstyle="butt")


def _draw_predictions(axes: Axes, times: Times, profile: Profile, title: str) -> None:
    """Mark each case by its measured and predicted time, in the colour of its method."""
    # A calibration measures with all workers, also where one would be faster.
    shared = profile.changed(always_share=True)
    points = [(COLOURS[case.method], time, _predicted(case, shared)) for case, time in times.items()]
    points = [(colour, time, predicted) for colour, time, predicted in points if 0 < predicted < math.inf]
    if not points:
        _leave_empty(axes, title)
        return
    colours, measured, predicted = zip(*points, strict=True)
    axes.scatter(measured, predicted, c=colours, s=6, alpha=0.5, linewidths=0)
    ends = min(measured + predicted) / 2, 2 * max(measured + predicted)
    for factor, style in ((1 / MARKED_RATIO, ":"), (1.0, "-"), (MARKED_RATIO, ":")):
        axes.plot(ends, [factor * end for end in ends], color="black", linestyle=style, linewidth=0.8)
    axes.set(xscale="log", yscale="log", xlim=ends, ylim=ends, xlabel="measured time", ylabel="predicted time")
    axes.set_title(title, fontsize=11)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(FuncFormatter(lambda time, _: seconds(time)))


def _predicted(case: Case, profile: Profile) -> float:
    return next(c.predicted for c in choose(case.problem, profile).candidates if c.method == case.method)


def _leave_empty(axes: Axes, title: str) -> None:
    axes.set_axis_off()
    axes.set_title(f"{title}\nnot measured", fontsize=11)


def _legend(measured: Iterable[str]) -> list[Artist]:
    """Entries of the legend: the methods by colour, and the marks."""
    names = [name for name in TABLE if name in measured]
    return [
        *(Patch(facecolor=COLOURS[name], label=name) for name in names),
        Line2D([], [], **AGREED, color="black", label="the fastest of those measured"),
        Line2D([], [], **RINGED, color="white", label="the profile chooses another"),
        Line2D([], [], color="black", linewidth=2.5, label="where the profile has a method take over"),
        Line2D(
            [],
            [],
            color="black",
            linewidth=0.8,
            linestyle=":",
            label=f"predicted {MARKED_RATIO} times too long or short",
        ),
    ]
