"""Compiled code of `convjit.ndimage` stays within its arrays, as `test_guard_pages` has it for convolutions.

Results are also compared with SciPy's. Data are small integers, and weights whole or fractions of a power of two, for
sums that are exact in any order; where filters have other weights, results may be off by rounding.
"""

import argparse
from collections import defaultdict

import numpy as np
import pytest
from scipy import ndimage as theirs

from convjit import ndimage as ours
from convjit._runtime import loader
from tests import reference
from tests.kernels.test_guard_pages import EDGES
from tests.ndimage.test_ndimage import MODES, agree, run
from tests.support import guarded
from tests.support.filters import FilterCase
from tests.support.parameters import first
from tests.support.profiles import sharing

pytestmark = pytest.mark.skipif(not guarded.PROTECT, reason="no mprotect here")

DTYPES = ("B", "H", "h", "i", "q", "f", "d")
COMPLEX = ("F", "D")
TAPS = (1, 2, 3, 3, 4, 5, 5, 7, 9, 15, 17, 31, 33, 63, 65)

# What is filtered by symmetric windows, by any windows, by running sums, and by several passes in one launch.
GROUPS = {
    "pairs": ("correlate1d", "convolve1d"),
    "windows": ("correlate1d", "correlate1d", "convolve1d", "correlate", "convolve"),
    "means": ("uniform_filter", "uniform_filter1d"),
    "passes": ("gaussian_filter", "gaussian_filter1d", "sobel", "prewitt", "gaussian_filter", "sobel"),
    "derivatives": ("laplace", "gaussian_laplace", "gaussian_gradient_magnitude", "generic_gradient_magnitude"),
}

# How many kernels of a kind each group runs at least: by symmetry or dtype, down an axis and along a row.
REACHED = {
    "pairs": {"sum_in_order": 2, "cast": 6},
    "windows": {"sum_in_order": 4, "cast": 6},
    "means": {"run_down": 3, "run_along": 3, "average_bytes": 2, "cast": 20},
    "passes": {"sum_in_order": 2, "weigh_bytes": 2, "cast": 7},
    "derivatives": {"sum_in_order": 2, "cast": 4},
}


@pytest.mark.covering
@pytest.mark.parametrize("constants", ["small", "usual"])
@pytest.mark.parametrize("group", first(4, list(GROUPS)))
def test_nothing_beside_an_array_is_touched(group, constants):
    cases = 400
    done = guarded.start("-m", "tests.ndimage.test_guard_filters", group, constants, str(cases))
    lines = done.stdout.splitlines()
    assert done.returncode == 0, f"ended with {done.returncode} at {lines[-1:]}\n{done.stderr}"
    assert len(lines) == cases


def test_an_axis_of_one_element_holds_no_bands():
    """The axis before it has the same stride, and of that only the first element would be computed."""
    x = np.random.default_rng(0).integers(0, 60, (3, 1, 4, 2), np.uint16)
    wanted = theirs.uniform_filter(x, 3, axes=(2, 0), output=np.int64)
    np.testing.assert_array_equal(ours.uniform_filter(x, 3, axes=(2, 0), output=np.int64), wanted)


def random_case(rng: np.random.Generator, group: str, number: int, large: bool) -> FilterCase:
    """Draw a case whose sizes lie around edges; if large, with work for several threads."""

    def pick(options):
        return options[rng.integers(len(options))]

    name = str(pick(GROUPS[group]))
    dims = int(pick((1, 2, 2, 2, 3, 3, 4)))
    if large:
        dims = int(pick((1, 2, 3)))
        shape = {1: (60_000,), 2: (pick(EDGES) + 120, pick(EDGES) + 300), 3: (40, 37, pick(EDGES))}[dims]
    else:
        most = {1: 400, 2: 70, 3: 14, 4: 6}[dims]
        shape = tuple(int(n) for n in rng.integers(1, most, dims))
        if dims < 4 or rng.integers(2):  # rows that bands are made of
            shape = (*shape[:-1], int(pick(EDGES)))
    axes = tuple(int(axis) for axis in rng.permutation(dims)[: rng.integers(1, dims + 1)])
    mode, modes = pick(MODES), tuple(str(pick(MODES)) for _ in range(dims))
    layouts = ("C", "C", "C", *guarded.CUTS)
    into = pick(("", "x", *layouts))
    options = {"cval": pick((0, 0, 2, 2.5))}
    kinds = (*DTYPES, *COMPLEX) if rng.random() < 0.2 else DTYPES
    dtype = pick(kinds)
    to = dtype if into == "x" else pick((dtype, *(COMPLEX if dtype in COMPLEX else DTYPES)))
    if group == "pairs":
        # Only windows shorter than a vector or so reach beyond a row, and only where floats are read in place.
        dtype, to, into = pick(("d", "d", dtype)), pick("BHhiqf"), pick(("", *layouts))
        options |= {"axis": pick((axes[0], dims - 1)), "mode": mode}
        options["weights"] = weights(rng, (int(pick((3, 3, 5, 7, 9, 17, 33))),), pick(("even", "odd")))
        options["origin"] = origin(rng, len(options["weights"]), name == "convolve1d")
        to = to if dtype not in COMPLEX else "F"
    elif name in ("correlate1d", "convolve1d"):
        options |= {"axis": axes[0], "mode": mode}
        options["weights"] = weights(rng, (int(pick(TAPS)),), pick(("even", "odd", "any")))
        options["origin"] = origin(rng, len(options["weights"]), name == "convolve1d")
    elif name in ("correlate", "convolve"):
        axes = tuple(sorted(axes))
        window = tuple(int(pick((1, 2, 3, 5) if len(axes) > 1 else TAPS)) for _ in axes)
        options |= {"axes": axes, "mode": mode, "weights": weights(rng, window, "any")}
        options["origin"] = [origin(rng, k, name == "convolve") for k in window]
    elif name == "uniform_filter1d":
        size = int(pick(TAPS))
        options |= {"axis": axes[0], "mode": mode, "size": size, "origin": origin(rng, size, False)}
    elif name == "uniform_filter":
        sizes = [int(pick(TAPS)) for _ in axes]
        options |= {"axes": axes, "mode": [modes[axis] for axis in axes], "size": sizes}
        options["origin"] = [origin(rng, size, False) for size in sizes]
    elif name == "gaussian_filter1d":
        options |= {"axis": axes[0], "mode": mode, "sigma": pick((0.4, 1, 2.3, 8)), "order": pick((0, 0, 1, 2))}
    elif name in ("sobel", "prewitt"):
        options |= {"axis": axes[0], "mode": list(modes)}
    elif name == "generic_gradient_magnitude":
        options |= {"axes": axes, "mode": [modes[axis] for axis in axes]}
    else:
        options |= {"axes": axes, "mode": [modes[axis] for axis in axes]}
        if name != "laplace":
            options["sigma"] = pick((0.4, 1, 2.3))
        if name in ("gaussian_laplace", "gaussian_gradient_magnitude"):  # of integers, small errors make others
            dtype, to = (dtype, to) if to in "fdFD" else ("f", "f") if into == "x" else (dtype, "f")
        if name == "gaussian_filter":
            # Unsigned integers would make a large one of an error below 0, for the next pass to sum.
            options["order"] = [0 if to in "BH" else int(pick((0, 0, 1))) for _ in axes]
    shape = tuple(int(n) for n in shape)
    return FilterCase(name, dtype, shape, options, (number,), pick(layouts), to, into, pick(guarded.SIDES))


def weights(rng: np.random.Generator, shape: tuple[int, ...], symmetry: str) -> list:
    """Whole numbers or eighths; symmetric about their middle, antisymmetric, or neither."""
    found = rng.integers(-12, 13, shape) / (8 if rng.random() < 0.7 else 1)
    turned = {"even": found[::-1], "odd": -found[::-1], "any": 0}[symmetry]
    return (found + turned).tolist()


def origin(rng: np.random.Generator, length: int, turned: bool) -> int:
    """One that keeps the window on its output: often 0, or the first or last, with which it has one side only."""
    least, most = -(length // 2), (length - 1) // 2
    shift = (0, 0, least, most, int(rng.integers(least, most + 1)))[rng.integers(5)]
    return -shift - (1 - length % 2) if turned else shift


def check(case: FilterCase) -> None:
    """Compare a case with SciPy, and look at what lies beside its arrays."""
    rng = np.random.default_rng(case.seed[0])
    dtype, to = np.dtype(case.dtype), np.dtype(case.output)
    data = rng.integers(0, 60, case.shape) + (1j * rng.integers(0, 60, case.shape) if dtype.kind == "c" else 0)
    x = guarded.pooled("x", case.shape, dtype, case.guard, case.layout)
    x[...] = data
    kept = x.copy()
    extra = (ours.sobel,) if case.name.startswith("generic") else ()
    out = x if case.out == "x" else to
    if case.out in guarded.CUTS:
        out = guarded.pooled("out", case.shape, to, case.guard, case.out)
        out[...] = 85
    got = run(ours, case.name, x, *extra, output=out, **case.options)
    assert case.out not in guarded.CUTS or guarded.intact("out"), f"{case} wrote beside its output"
    assert guarded.intact("x"), f"{case} wrote beside its input"
    if case.out:
        assert np.shares_memory(got, out), f"{case} did not fill its output"
    if case.out != "x":
        np.testing.assert_array_equal(x, kept, f"{case} changed its input")
    wanted = expected(case, kept)
    if to.kind in "iu" and "gauss" in case.name:
        # A sum that is whole but for rounding is cut to one or the other side after each pass.
        off = got.view(f"i{to.itemsize}") - wanted.view(f"i{to.itemsize}")
        assert np.abs(off).max() <= len(case.shape), f"{case} gave other integers"
    else:
        agree(got, wanted)


def expected(case: FilterCase, x: np.ndarray) -> np.ndarray:
    """What SciPy gives."""
    if case.name not in ("correlate", "convolve"):
        extra = (theirs.sobel,) if case.name.startswith("generic") else ()
        return run(theirs, case.name, x, *extra, output=np.dtype(case.output), **case.options)
    # SciPy 1.17 sums what it did not set where a window is much longer than an axis is, in mode "reflect"; so x is
    # continued for it.
    options = {**case.options, "weights": np.array(case.options["weights"])}
    around = [0] * x.ndim
    for axis, length in zip(options["axes"], options["weights"].shape, strict=True):
        around[axis] = length
    boundary = {"constant": "fill"}.get(options["mode"], options["mode"])
    stops = [n + k for n, k in zip(x.shape, around, strict=True)]
    wide = x.astype(complex if x.dtype.kind == "c" else float)
    wide = reference.extended(wide, [-k for k in around], stops, boundary, options["cval"])
    middle = tuple(slice(k, k + n) for n, k in zip(x.shape, around, strict=True))
    return run(theirs, case.name, wide, output=np.dtype(case.output), **options)[middle]


def watch_kernels() -> defaultdict[str, set[tuple]]:
    """Variants of each kernel that is asked for from now on, by its name."""
    variants = defaultdict(set)
    load = loader.kernel

    def kernel(name, *variant):
        variants[name].add(variant)
        return load(name, *variant)

    loader.kernel = kernel
    return variants


def main() -> None:
    """Check cases of one group, each named before it is run."""
    parser = argparse.ArgumentParser(prog="python -m tests.ndimage.test_guard_filters")
    parser.add_argument("group", choices=GROUPS)
    parser.add_argument("constants", choices=("small", "usual"))
    parser.add_argument("cases", type=int)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = np.random.default_rng(options.seed)
    small = options.constants == "small"
    if small:
        guarded.shrink()
    sharing()
    kernels = watch_kernels()
    for number in range(options.cases):
        if number % 25 == 0:  # from now on the other side is guarded, and another number of threads is used
            guarded.watch(guarded.SIDES[number // 25 % 2], 2 - number // 50 % 2)
        case = random_case(rng, options.group, number, large=not small and number % 20 == 0)
        print(number, case, flush=True)
        check(case)
    for name, count in REACHED[options.group].items():
        assert len(kernels[name]) >= count, f"few kernels of {name} were run"


if __name__ == "__main__":
    main()
