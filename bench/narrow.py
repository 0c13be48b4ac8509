"""Arrays with a narrow last axis beside wide ones of as many elements, for the same window: ``python -m bench.narrow``.

A ratio is the time for the narrow array over that for the wide one; both calls take turns. In mode "full" the narrow
array has more outputs in proportion: 5/3 as many for three columns and as many taps.
"""

import argparse
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import numpy as np

import convjit
from convjit import ndimage
from convjit._choice.text import table
from convjit._tools.benchmark.interleave import least_times

WIDE = {1: (2000, 2000), 2: (2000, 2000), 3: (40, 100, 1000)}  # by the number of sliding axes


class Narrow(NamedTuple):
    """A narrow array and the window that slides over it."""

    shape: tuple[int, ...]
    window: tuple[int, ...]
    axes: tuple[int, ...] | None = None

    @property
    def wide(self) -> "Narrow":
        """A wide array under the same window, along its row where a single axis is the last of the narrow one."""
        axes = None
        if len(self.window) == 1:
            axes = (1,) if self.axes == (len(self.shape) - 1,) else (0,)
        return Narrow(WIDE[len(self.window)], self.window, axes)


CASES = [
    *(Narrow((4_000_000 // width, width), (3, 3)) for width in (2, 3, 4, 5, 8, 12, 16, 24)),
    *(Narrow((1_333_333, 3), window) for window in ((3, 1), (1, 3), (5, 3), (7, 7), (31, 3))),
    *(Narrow((1_333_333, 3), (5,), (axis,)) for axis in (0, 1)),
    *(Narrow((2000, 667, 3), (3, 3), axes) for axes in ((0, 1), (1, 2))),
    *(Narrow(shape, (3, 3, 3)) for shape in ((2000, 667, 3), (400, 500, 20))),
]

FILTERS: dict[str, Callable[..., Any]] = {
    "gaussian_filter 1": partial(ndimage.gaussian_filter, sigma=1),
    "uniform_filter 5": partial(ndimage.uniform_filter, size=5),
    "sobel": ndimage.sobel,
    "laplace": ndimage.laplace,
}


def array(shape: tuple[int, ...], dtype: str) -> Any:
    """Small whole numbers."""
    return np.random.default_rng(0).integers(0, 9, shape).astype(dtype)


def convolution(case: Narrow, dtype: str, mode: str, method: str, workers: int | None) -> Callable[[], Any]:
    """A call for a kernel that is an outer product, into an array that is there already."""
    x, kernel = array(case.shape, dtype), np.ones((), dtype)
    for number, taps in enumerate(case.window):
        kernel = np.multiply.outer(kernel, np.arange(1 + number, 1 + number + taps).astype(dtype))
    call = partial(convjit.convolve, x, kernel, mode, method, axes=case.axes, workers=workers)
    return partial(call, out=np.empty_like(call()))


def ratio(narrow: Callable[[], Any], wide: Callable[[], Any]) -> str:
    """How many times as long the first of two calls takes."""
    times = least_times({"narrow": narrow, "wide": wide})
    return f"{times['narrow'] / times['wide']:.2f}"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dtypes", default="f4,f8,u1,i2,c8")
    parser.add_argument("--mode", default="same")
    parser.add_argument("--methods", default="direct,separable")
    parser.add_argument("--workers", type=int, help="of convolve; by default all")
    options = parser.parse_args()
    dtypes = options.dtypes.split(",")
    for method in options.methods.split(","):
        rows = [(method, "window", "axes", *dtypes)]
        for case in CASES:
            if method == "separable" and len(case.window) == 1:
                continue
            calls = [
                [convolution(each, dtype, options.mode, method, options.workers) for each in (case, case.wide)]
                for dtype in dtypes
            ]
            names = ("x".join(map(str, case.shape)), "x".join(map(str, case.window)), str(case.axes or "all"))
            rows.append((*names, *(ratio(*pair) for pair in calls)))
        print(table(rows), end="\n\n")
    real = [dtype for dtype in dtypes if np.dtype(dtype).kind != "c"]
    rows = [("ndimage", "shape", "", *real)]
    for name, call in FILTERS.items():
        for shape in ((1_333_333, 3), (166_666, 24)):
            pairs = [[partial(call, array(each, dtype)) for each in (shape, WIDE[2])] for dtype in real]
            rows.append((name, "x".join(map(str, shape)), "", *(ratio(*pair) for pair in pairs)))
    print(table(rows))


if __name__ == "__main__":
    main()
