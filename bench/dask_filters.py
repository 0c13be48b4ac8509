"""Filters of a Dask array: convjit.ndimage's beside dask-image's, on Dask's threads.

``python -m bench.dask_filters`` prints a table: seconds of both for a float32 array in square chunks, results included,
and dask-image's over convjit's. Before it is timed, each result is checked against the other.
"""

import argparse
from typing import Any

import dask
import dask.array as da
import numpy as np

from convjit import ndimage
from convjit._choice.text import seconds, table
from convjit._runtime.cores import available
from convjit._tools.benchmark.interleave import least_times

CASES = {
    "uniform_filter(x, 3)": ("uniform_filter", 3),
    "uniform_filter(x, 15)": ("uniform_filter", 15),
    "gaussian_filter(x, 2)": ("gaussian_filter", 2),
    "sobel(x)": ("sobel",),
}


def main() -> None:
    """Print the table."""
    from dask_image import ndfilters  # which need not be there for the other benchmarks

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=8192, help="rows and columns of the array")
    parser.add_argument("--chunk", type=int, default=1024, help="rows and columns of a chunk")
    parser.add_argument("--rounds", type=int, default=5, help="turns that each has")
    options = parser.parse_args()
    shape = options.size, options.size
    x: Any = da.from_array(np.random.default_rng(0).random(shape, np.float32), chunks=options.chunk)
    rows = [("of a Dask array", "convjit", "dask-image", "dask-image / convjit")]
    with dask.config.set(scheduler="threads", num_workers=available()):
        for call, (name, *arguments) in CASES.items():
            ours, theirs = (getattr(module, name)(x, *arguments) for module in (ndimage, ndfilters))
            np.testing.assert_allclose(*dask.compute(ours, theirs), rtol=1e-5, atol=1e-6)
            times = least_times({"ours": ours.compute, "theirs": theirs.compute}, options.rounds)
            ratio = f"{times['theirs'] / times['ours']:.2f}"
            rows.append((call, seconds(times["ours"]), seconds(times["theirs"]), ratio))
    print(table(rows))


if __name__ == "__main__":
    main()
