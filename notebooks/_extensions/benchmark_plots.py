"""Plots of stored benchmarks: time over the size of the kernel, and changes from version to version."""

import contextlib
import io
import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import EngFormatter, FixedLocator, FuncFormatter, NullLocator

from convjit._tools.benchmark.comparison import MARKED, Change
from convjit._tools.benchmark.contenders import METHODS, OURS, PEERS
from convjit._tools.benchmark.record import Row

SIZE = 5.2, 4.6  # inches: with these letters it can be read at the width of a phone

# Colours that colour-blind readers can tell apart (after M. Okabe and K. Ito, 2002), dark enough for a white ground.
INK, FAINT, GREY = "#1a1a1a", "#c8c8c8", "#767676"
BLUE, VERMILLION, GREEN, ORANGE, PINK = "#0072b2", "#d55e00", "#00845f", "#b87a00", "#b0578d"

# And what takes their place on a dark ground.
ON_DARK = {
    INK: "#f2f2f2",
    FAINT: "#505050",
    GREY: "#a8a8a8",
    BLUE: "#56b4e9",
    VERMILLION: "#f58a42",
    GREEN: "#2cc79b",
    ORANGE: "#f0b93a",
    PINK: "#e39cc6",
}


class Style(NamedTuple):
    """How a contender is drawn, in every plot."""

    colour: str
    marker: str = ""
    line: str = "-"
    width: float = 1.6


# Of convjit's methods each has a colour; of other libraries each library, whose functions differ by their markers.
STYLES = {
    OURS.name: Style(INK, width=3.0),
    "convjit direct": Style(BLUE, "o"),
    "convjit overlap_save": Style(VERMILLION, "s"),
    "convjit separable": Style(PINK, "D"),
    "convjit fft": Style(GREEN, "^"),
    "convjit im2col": Style(ORANGE, "v"),
    "convjit naive": Style(GREY, "x", ":"),
    "convjit plain": Style(GREY, "+", "--"),
    "scipy.signal.convolve": Style(BLUE, "*"),
    "scipy.signal.convolve direct": Style(BLUE, "v", "--"),
    "scipy.signal.fftconvolve": Style(BLUE, "^"),
    "scipy.signal.oaconvolve": Style(BLUE, "s"),
    "scipy.signal.convolve2d": Style(BLUE, "x", ":"),
    "scipy.ndimage.convolve": Style(BLUE, "o", "--"),
    "scipy.ndimage.convolve1d": Style(BLUE, "+", ":"),
    "cv2.filter2D": Style(VERMILLION, "D"),
    "numpy.convolve": Style(ORANGE, "v"),
    "ducc0.fft": Style(GREEN, "o"),
    "torch.conv": Style(PINK, "s"),
}
UNKNOWN = Style(GREY, ".", "-.")

GROUPS = {"methods": (OURS.name, *METHODS), "others": (OURS.name, *PEERS)}


def sweep(rows: Sequence[Row], names: Collection[str]) -> dict[str, str]:
    """Draw times over the length of the kernel, of the contenders of these names, as SVG by theme."""
    with _drawing() as figure:
        axes = figure.subplots()
        for name in names:
            points = [(row.case.kernel_shape[0], row.times[name].seconds) for row in rows if name in row.times]
            if points:
                _draw_line(axes, name, points)
        lengths = [row.case.kernel_shape[0] for row in rows]
        axes.set(xscale="log", yscale="log", ylabel="time of a call")
        axes.set_xlabel(
            "taps of the kernel" if len(rows[0].case.shape) == 1 else "length of the kernel along each axis"
        )
        axes.xaxis.set_major_locator(FixedLocator(lengths[:: -2 if len(lengths) > 7 else -1]))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda length, _: f"{length:.0f}"))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.yaxis.set_major_formatter(EngFormatter("s"))
        axes.grid(color=FAINT, linewidth=0.5)
        figure.legend(loc="outside lower center", ncols=2, frameon=False, handlelength=2.6)
        return _by_theme(figure)


def changed(changes: Sequence[Change]) -> dict[str, str]:
    """Draw how many times as long a later version takes, over the time that the earlier one took, as SVG by theme."""
    kinds = {
        "slower": ("slower", VERMILLION, "^", 60),
        "faster": ("faster", BLUE, "v", 45),
        "": ("within a tenth, or within noise", GREY, "o", 22),
    }
    with _drawing() as figure:
        axes = figure.subplots()
        axes.axhspan(1 / MARKED, MARKED, color=FAINT, alpha=0.35, linewidth=0)
        axes.axhline(1.0, color=INK, linewidth=0.8)
        for verdict, (label, colour, marker, size) in kinds.items():
            points = [(change.before.seconds, change.ratio) for change in changes if change.verdict == verdict]
            if points:
                axes.scatter(*zip(*points, strict=True), s=size, c=colour, marker=marker, label=label, zorder=3)
        ratios = [change.ratio for change in changes]
        axes.set(xscale="log", yscale="log", xlabel="time with the earlier version", ylabel="later / earlier")
        axes.set_ylim(min(0.7, 0.9 * min(ratios)), max(1.4, 1.1 * max(ratios)))
        axes.xaxis.set_major_formatter(EngFormatter("s"))
        axes.yaxis.set_major_locator(FixedLocator([0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.1, 1.4, 2, 3, 5, 10]))
        axes.yaxis.set_major_formatter(FuncFormatter(lambda ratio, _: f"{ratio:g}"))
        axes.yaxis.set_minor_locator(NullLocator())
        figure.legend(loc="outside lower center", ncols=2, frameon=False)
        return _by_theme(figure)


def _draw_line(axes: Axes, name: str, points: Sequence[tuple[float, float]]) -> None:
    style = STYLES.get(name, UNKNOWN)
    # Ours lies below the others, which would else hide where it is one of them.
    axes.plot(
        *zip(*points, strict=True),
        color=style.colour,
        marker=style.marker,
        markersize=5,
        linestyle=style.line,
        linewidth=style.width,
        zorder=2 if name == OURS.name else 3,
        label="convjit as it chooses" if name == OURS.name else name.removeprefix("convjit "),
    )


@contextlib.contextmanager
def _drawing() -> Iterator[Figure]:
    """A figure whose letters and frame are dark, on a transparent ground."""
    inked = ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color")
    settings = {
        **dict.fromkeys(inked, INK),
        # Letters stay text, and the same plot is the same file.
        "svg.fonttype": "none",
        "svg.hashsalt": "convjit",
        "font.size": 10.5,
        "legend.fontsize": 9.5,
        "axes.spines.top": False,
        "axes.spines.right": False,
    }
    with mpl.rc_context(settings):
        yield Figure(figsize=SIZE, layout="constrained")


def _by_theme(figure: Figure) -> dict[str, str]:
    """The figure as SVG, for a light and for a dark ground."""
    file = io.StringIO()
    figure.savefig(file, format="svg", transparent=True, metadata={"Date": None})
    light = file.getvalue()
    return {"light": light, "dark": re.sub("|".join(ON_DARK), lambda colour: ON_DARK[colour[0]], light)}
