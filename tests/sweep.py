"""Random cases against the reference: ``python -m tests.sweep --cases 100000 --seed 0``.

Every case follows from (seed, index) alone, so a failing one is run again by ``--seed SEED --first INDEX --cases 1``.
Some have their arrays where memory ends; one that kills the process is named by ``--name``.
"""

import argparse
import faulthandler
import sys
import time
import warnings
from collections import Counter
from collections.abc import Sequence

import numpy as np

import convjit
from convjit import _boundary
from tests import guarded
from tests.cases import ALL_KERNELS, BOUNDARIES, DTYPES, LAYOUTS, MODES, WRITEABLE, Case, check
from tests.profiles import sharing

SHOWN = 10

# Longest x and longest kernel along an axis, by the number of dimensions.
SMALL = {1: (40, 12), 2: (16, 5), 3: (7, 3), 4: (5, 2)}
LARGE = {1: (120_000, 60), 2: (330, 9), 3: (45, 4), 4: (18, 2)}


def random_case(seed: int, index: int) -> Case:
    """Draw the case of this index."""
    rng = np.random.default_rng((seed, index))

    def pick(options: Sequence[str]) -> str:
        return options[rng.integers(len(options))]

    dims = int(rng.integers(1, 5))
    large = rng.random() < 0.01
    longest_x, longest_kernel = (LARGE if large else SMALL)[dims]
    if large:
        shape = rng.integers(longest_x // 2, longest_x + 1, dims)
    else:
        shape = rng.integers(0 if rng.random() < 0.05 else 1, longest_x + 1, dims)
    kernel_shape = rng.integers(1, longest_kernel + 1, dims)
    if not large and rng.random() < 0.15:  # also kernels larger than x
        shape, kernel_shape = kernel_shape, np.maximum(shape, 1)
    axes = None
    if rng.random() < 0.4:
        axes = tuple(int(axis) for axis in rng.permutation(dims)[: rng.integers(1, dims + 1)])
        kernel_shape = kernel_shape[list(axes)]
        axes = tuple(axis - dims if rng.random() < 0.3 else axis for axis in axes)
    if not large and kernel_shape.size and rng.random() < 0.08:  # a long row of taps, along any one axis
        along, kernel_shape = int(rng.integers(kernel_shape.size)), np.ones_like(kernel_shape)
        kernel_shape[along] = rng.integers(1, 100)
        shape[along if axes is None else axes[along]] = rng.integers(1, 300)
    dtype = pick(DTYPES)
    kernel_dtype = pick(DTYPES) if rng.random() < 0.2 else dtype
    mode = pick(MODES)
    sliding = shape if axes is None else shape[list(axes)]
    if (sliding < kernel_shape).any() and (sliding > kernel_shape).any() and mode == "valid":
        mode = "same"
    method = pick(("auto", *convjit.methods()))
    return Case(
        method,
        dtype,
        kernel_dtype,
        tuple(map(int, shape)),
        tuple(map(int, kernel_shape)),
        mode,
        pick(BOUNDARIES),
        fill_value=random_fill(rng, np.result_type(dtype, kernel_dtype).kind),
        axes=axes,
        correlate=bool(rng.integers(2)),
        layout=pick(list(LAYOUTS)),
        kernel_layout=pick(list(LAYOUTS)),
        rank_one=method not in ALL_KERNELS and rng.random() < 0.7,
        out=pick(("", "cast", *WRITEABLE)) if rng.random() < 0.5 else "",
        workers=int(rng.integers(1, 3)),
        guard=pick(("", *guarded.SIDES)),
        seed=(seed, index),
    )


def random_fill(rng: np.random.Generator, kind: str) -> complex:
    """A fill value that a result of this kind can hold; zero, which is special, half the time."""
    if rng.integers(2):
        return 0
    return {"b": True, "u": 3, "i": -2, "f": -1.5, "c": 2 - 1j}[kind]


def run(cases: int, seed: int, first: int = 0, report: int = 0, name: bool = False) -> tuple[Counter[str], list[str]]:
    """Check cases; return how often each method computed and refused, and what went wrong, in words."""
    with sharing():
        return _checked(cases, seed, first, report, name)


def _checked(cases: int, seed: int, first: int, report: int, name: bool) -> tuple[Counter[str], list[str]]:
    counts: Counter[str] = Counter()
    failures = []
    start = time.perf_counter()
    large_only = _boundary.WHOLE_COPY_BYTES
    for index in range(first, first + cases):
        case = random_case(seed, index)
        if name:
            print(index, case, flush=True)
        # Strips along the border are for large arrays; every other case has them whatever its size.
        _boundary.WHOLE_COPY_BYTES = 0 if index % 2 else large_only
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                done = check(case)
        except Exception as error:  # whatever it is, the other cases are wanted too
            failures.append(f"--seed {seed} --first {index} --cases 1: {type(error).__name__}: {error}")
            if not isinstance(error, AssertionError):
                failures[-1] += f" in {case}"
            continue
        counts[f"{case.method} {'computed' if done else 'refused'}"] += 1
        if report and (index - first + 1) % report == 0:
            rate = (index - first + 1) / (time.perf_counter() - start)
            print(f"{index - first + 1} cases, {len(failures)} mismatches, {rate:.0f} cases/s", flush=True)
    _boundary.WHOLE_COPY_BYTES = large_only
    return counts, failures


def main() -> int:
    """Run the sweep as the command line asks."""
    parser = argparse.ArgumentParser(prog="python -m tests.sweep", description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0, help="index of the first case")
    parser.add_argument("--name", action="store_true", help="print each case before it is run")
    options = parser.parse_args()
    faulthandler.enable()
    report = max(1, options.cases // 20)
    counts, failures = run(options.cases, options.seed, options.first, report, options.name)
    for name, count in sorted(counts.items()):
        print(f"{count:9d} {name}")
    print(f"{options.cases} cases, {len(failures)} mismatches")
    for failure in failures[:SHOWN]:
        print(failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
