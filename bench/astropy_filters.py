"""Convolution over missing pixels: convjit.astropy's functions beside astropy's.

``python -m bench.astropy_filters`` prints a table: seconds of both functions of both, for double precision of which
5 % is NaN, and the faster one of astropy's over the faster one of convjit's. Before it is timed, each result is checked
against astropy's `convolve`. ``--single`` does it for single precision.
"""

import argparse
from functools import partial
from typing import Any

import numpy as np

from convjit import astropy as ours
from convjit._choice.text import seconds, table
from convjit._tools.benchmark.cases import by
from convjit._tools.benchmark.interleave import least_times

CASES = {
    (100_000,): [(51,)],
    (512, 512): [(3, 3), (9, 9), (31, 31)],
    (1024, 1024): [(31, 31)],
    (2048, 2048): [(15, 15)],
    (64, 64, 64): [(5, 5, 5)],
}
GAPS = 0.05
NAMES = ("convolve", "convolve_fft")


def main() -> None:
    """Print the table."""
    import astropy.convolution as theirs  # which need not be there for the other benchmarks

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--single", action="store_true", help="images in single precision")
    parser.add_argument("--rounds", type=int, default=3, help="turns that each has")
    options = parser.parse_args()
    rows = [("image", "kernel", *(f"{home} {name}" for home in ("convjit", "astropy") for name in NAMES), "ratio")]
    rng = np.random.default_rng(0)
    for shape, kernels in CASES.items():
        x: Any = rng.normal(size=shape).astype(np.float32 if options.single else np.float64)
        x[rng.random(shape) < GAPS] = np.nan
        for kernel_shape in kernels:
            kernel = rng.random(kernel_shape)
            calls = {
                f"{module.__name__}.{name}": partial(getattr(module, name), x, kernel)
                for module in (ours, theirs)
                for name in NAMES
            }
            wanted = calls[f"{theirs.__name__}.convolve"]()
            for call in calls.values():
                np.testing.assert_allclose(call(), wanted, rtol=0, atol=1e-6 if options.single else 1e-12)
            times = [*least_times(calls, options.rounds).values()]
            ratio = f"{min(times[2:]) / min(times[:2]):.1f}"
            rows.append((by(shape), by(kernel_shape), *map(seconds, times), ratio))
    print(table(rows))


if __name__ == "__main__":
    main()
