"""Compiled code stays within its arrays: they lie flush against memory that may not be touched.

Reading or writing past an end kills the process, so all of this runs in processes of its own, which name each case
before they run it. Scratch and results that the package makes itself are put against such memory, too.
"""

import argparse
import signal

import numpy as np
import pytest

import convjit
from tests.support import guarded
from tests.support.cases import ALL_KERNELS, BOUNDARIES, MODES, Case, check
from tests.support.parameters import first, sampled
from tests.support.profiles import sharing

pytestmark = pytest.mark.skipif(not guarded.PROTECT, reason="no mprotect here")

# Of x and of the kernel: kinds that are computed as they are, and that are packed as another, some of the other order
# of bytes and of half precision.
DTYPES = (
    *("bb", "hh", "ii", "qq", "ff", "dd", "FF", "DD", "Bf", "Qd", "ee", "eD"),
    *((np.dtype(x).newbyteorder().str, kernel) for x, kernel in ("hh", "if", "ff", "dd", "ee", "FF", "fD")),
)

# Methods whose sums are taken by compiled code that reads and writes arrays in place, and by chance any.
COMPILED = ("auto", "direct", "separable", "im2col", "overlap_save")

# Lengths around those of vectors and tiles.
EDGES = tuple(unit + off for unit in (16, 32, 48, 64) for off in (-2, -1, 0, 1, 2))
TAPS = (1, 2, 3, 5, 8, 16, 17, 31, 32, 33, 47, 48, 63, 64, 65, 96, 100, 127, 128, 129, 200)
WINDOWS = ((1, 1), (1, 2), (1, 9), (1, 40), (2, 1), (9, 1), (40, 1), (2, 2), (3, 3), (7, 7), (4, 17))


@pytest.mark.parametrize("side", guarded.SIDES)
@pytest.mark.parametrize("what", ["read", "write", "inside"])
def test_touching_a_guard_kills(what, side):
    """Else all other tests here would show nothing."""
    place = {"before": -1, "after": 20}[side] if what != "inside" else {"before": 0, "after": 19}[side]
    code = f"""
import ctypes
import numpy as np
from tests.support import guarded
a = guarded.Region(100).array((20,), np.dtype("f"), {side!r})
a[...] = 1
element = ctypes.c_float.from_address(a.ctypes.data + 4 * {place})
element.value {"= 2" if what == "write" else ""}
"""
    status = guarded.start("-c", code).returncode
    assert status in ((0,) if what == "inside" else (-signal.SIGSEGV, -signal.SIGBUS))


@pytest.mark.parametrize("what", ["x", "kernel", "out"])
def test_a_kernel_that_leaves_its_arrays_is_killed(what):
    """Arrays that claim to be one element longer than their memory is: compiled code is caught like any other."""
    code = f"""
import numpy as np
import convjit
from tests.support import guarded
sizes = {{"x": 200, "kernel": 50, "out": 151}}
arrays = []
for name, n in sizes.items():
    a = guarded.Region(4 * n).array((n - (name == {what!r}),), np.dtype("f"), "after")
    a[...] = 1
    arrays.append(np.lib.stride_tricks.as_strided(a, (n,)))
x, kernel, out = arrays
print("ready", flush=True)
convjit.correlate(x, kernel, "valid", "direct", out=out, workers=1)
"""
    done = guarded.start("-c", code)
    assert done.returncode in (-signal.SIGSEGV, -signal.SIGBUS)
    assert done.stdout == "ready\n"


@pytest.mark.covering
@pytest.mark.parametrize("constants", ["small", "usual"])
@pytest.mark.parametrize("method", sampled(["auto", *convjit.methods()], COMPILED))
@pytest.mark.parametrize("share", first(1, [0.15, 1]))
def test_nothing_beside_an_array_is_touched(method, constants, share):
    cases = int(share * (700 if method == "direct" else 150))
    done = guarded.start("-m", "tests.kernels.test_guard_pages", method, constants, str(cases))
    lines = done.stdout.splitlines()
    assert done.returncode == 0, f"ended with {done.returncode} at {lines[-1:]}\n{done.stderr}"
    assert len(lines) == cases


def random_case(rng: np.random.Generator, method: str, number: int, large: bool) -> Case:
    """Draw a case whose sizes lie around edges; if large, with work for several threads."""

    def pick(options):
        return options[rng.integers(len(options))]

    def length():
        return int(pick(EDGES) if rng.integers(2) else rng.integers(1, 71))

    axes = None
    dims = pick((1, 1, 2, 2, 2, 3))
    if dims == 1:
        kernel_shape = (pick(TAPS),)
        shape = (10_000 if large else length() + pick((0, *kernel_shape)) + pick((0, 100, 300)),)
        if large:
            kernel_shape = (pick(TAPS[-8:]),)
    elif dims == 2:
        kernel_shape = pick(WINDOWS)
        shape = (pick(EDGES) + 120, pick(EDGES) + 300) if large else (length(), length() + pick((0, 0, 100)))
    else:
        kernel_shape = tuple(int(k) for k in rng.integers(1, 4, 3))
        shape = tuple(int(n) for n in (rng.integers(30, 40, 3) if large else rng.integers(1, 20, 3)))
    batched = rng.random()
    if batched < 0.1 and not large:  # two axes of a batch around those that slide
        shape, axes = (int(rng.integers(1, 4)), *shape, int(rng.integers(1, 4))), tuple(range(1, dims + 1))
    elif batched < 0.2:  # channels of colour
        shape, axes = (*shape, int(rng.integers(1, 5))), tuple(range(dims))
    elif batched < 0.3:
        shape, axes = (int(rng.integers(1, 4)), *shape), tuple(range(1, dims + 1))
    elif batched < 0.4 and dims > 1:  # rows that are short
        shape = (*shape[:-1], int(rng.integers(1, 10)))
    elif batched < 0.45 and dims == 1 and not large:  # along which alone something slides
        shape, axes = (int(pick(EDGES)), int(rng.integers(1, 10))), (1,)
    mode = pick(("valid", *MODES))
    sliding = shape if axes is None else [shape[axis] for axis in axes]
    smaller = [k < n for k, n in zip(kernel_shape, sliding, strict=True) if k != n]
    if mode == "valid" and any(smaller) and not all(smaller):
        mode = "same"
    dtype, kernel_dtype = pick(DTYPES)
    layouts = ("C", "C", "C", "cropped", *guarded.CUTS)  # most are read in place
    return Case(
        method,
        dtype,
        kernel_dtype,
        tuple(shape),
        kernel_shape,
        mode,
        pick(BOUNDARIES),
        fill_value=int(rng.integers(2)),
        axes=axes,
        correlate=bool(rng.integers(2)),
        layout=pick(layouts),
        kernel_layout=pick(layouts),
        rank_one=method not in ALL_KERNELS,
        out=pick(("", *layouts)),
        workers=int(rng.integers(1, 3)) if not large else 2,
        guard=pick(guarded.SIDES),
        seed=(number,),
    )


def main() -> None:
    """Check cases of one method, each named before it is run."""
    parser = argparse.ArgumentParser(prog="python -m tests.kernels.test_guard_pages")
    parser.add_argument("method")
    parser.add_argument("constants", choices=("small", "usual"))
    parser.add_argument("cases", type=int)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = np.random.default_rng(options.seed)
    small = options.constants == "small"
    if small:
        guarded.shrink()
    sharing()
    for number in range(options.cases):
        if number % 50 == 0:  # from now on the other side is guarded, also of what is kept between calls
            guarded.watch(guarded.SIDES[number // 50 % 2])
        case = random_case(rng, options.method, number, large=not small and number % 20 == 0)
        print(number, case, flush=True)
        check(case)


if __name__ == "__main__":
    main()
