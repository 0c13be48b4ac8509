"""The kernel of means stays within its arrays and its scratch, as `test_guard_pages` has it for convolutions."""

import argparse
from functools import partial

import numpy as np
import pytest

from tests.kernels.test_guard_pages import EDGES
from tests.support import guarded
from tests.support.cases import BOUNDARIES
from tests.support.means import average, windows

pytestmark = pytest.mark.skipif(not guarded.PROTECT, reason="no mprotect here")

WINDOWS = (1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 24, 31, 33, 63, 64, 65, 100, 129, 300)
DTYPES = ("d", "d", "f", "q", "B")


@pytest.mark.parametrize("constants", ["small", "usual"])
def test_nothing_beside_an_array_is_touched(constants):
    cases = 300
    done = guarded.start("-m", "tests.methods.test_guard_means", constants, str(cases))
    lines = done.stdout.splitlines()
    assert done.returncode == 0, f"ended with {done.returncode} at {lines[-1:]}\n{done.stderr}"
    assert len(lines) == cases


def check(rng: np.random.Generator, number: int, workers: int) -> bool:
    """Draw a case, name it, and compare its means with sums that are exact; whether the kernel takes it."""
    dims = int(rng.choice((1, 2, 2, 3)))
    most = (0, 700, 60, 14)[dims]
    shape = [int(n) for n in rng.integers(1, most, dims)]
    shape[-1] = int(rng.choice((*EDGES, shape[-1])))
    side, dtype = guarded.SIDES[number % 2], np.dtype(rng.choice(DTYPES))
    layout = str(rng.choice(("C", "C", *guarded.CUTS)))
    window, axis = int(rng.choice(WINDOWS)), int(rng.integers(dims))
    options = axis, str(rng.choice(BOUNDARIES)), 2, int(rng.integers(-(window // 2), (window - 1) // 2 + 1))
    print(number, shape, dtype, side, layout, window, options, workers, flush=True)
    x = guarded.pooled("x", tuple(shape), dtype, side, layout)
    x[...] = rng.integers(0, 60, shape)
    out = guarded.pooled("out", tuple(shape), np.dtype("d"), side)
    got = average(x, window, *options, workers, out, partial(guarded.launch, side))
    assert guarded.intact("x")
    assert guarded.intact("out")
    if got is not None:
        np.testing.assert_array_equal(got, windows(x, window, *options).sum(-1, dtype=float) / window)
    return got is not None


def main() -> None:
    """Check cases, each named before it is run."""
    parser = argparse.ArgumentParser(prog="python -m tests.methods.test_guard_means")
    parser.add_argument("constants", choices=("small", "usual"))
    parser.add_argument("cases", type=int)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = np.random.default_rng(options.seed)
    if options.constants == "small":
        guarded.shrink()
    taken = 0
    for number in range(options.cases):
        if number % 25 == 0:
            guarded.watch(guarded.SIDES[number // 25 % 2], 2 - number // 50 % 2)
        taken += check(rng, number, 2 - number // 50 % 2)
    assert taken > options.cases / 2, "few means were taken by the kernel"


if __name__ == "__main__":
    main()
