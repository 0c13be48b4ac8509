"""Kernels of banks stay within their arrays and their scratch, as `test_guard_pages` has it for convolutions."""

import argparse
from functools import partial

import numpy as np
import pytest

import convjit
from convjit._methods.banks import channels
from convjit._methods.banks.tiles import blocks, layout, runs
from tests.support import guarded
from tests.support.cases import BOUNDARIES

pytestmark = pytest.mark.skipif(not guarded.PROTECT, reason="no mprotect here")

METHODS = ("direct", "channels", "im2col")
DTYPES = (("f", "f"), ("f", "f"), ("d", "d"), ("F", "F"), ("h", "f"), ("b", "b"), ("i", "i"), (">f", "f"))
LENGTHS = (1, 2, 3, 5, 7, 8, 14, 15, 16, 17, 28, 31, 32, 33, 48, 49, 63, 64, 65)
KERNELS = (1, 1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 20, 31, 33, 48, 49, 70)


@pytest.mark.covering
@pytest.mark.parametrize("constants", ["small", "usual"])
@pytest.mark.parametrize("method", METHODS)
def test_nothing_beside_an_array_is_touched(method, constants):
    cases = 150
    done = guarded.start("-m", "tests.methods.test_guard_banks", method, constants, str(cases))
    lines = done.stdout.splitlines()
    assert done.returncode == 0, f"ended with {done.returncode} at {lines[-1:]}\n{done.stderr}"
    assert len(lines) == cases


def check(rng: np.random.Generator, number: int, method: str, side: str) -> None:
    """Draw a bank, name it, and compare what the method gives with the definition."""

    def pick(options):
        return options[rng.integers(len(options))]

    dims = pick((1, 2, 2, 3))
    most = (0, 300, 40, 8)[dims]
    taps = [int(k) for k in rng.integers(1, 5, dims)]
    stride = [pick((1, 1, 2, 3)) for _ in range(dims)]
    dilation = [pick((1, 1, 2)) for _ in range(dims)]
    padding = tuple((int(a), int(b)) for a, b in rng.integers(-1, 4, (dims, 2))) if rng.integers(2) else 0
    lengths = [max(pick(LENGTHS) % most + 1, 2 + (k - 1) * d + 3) for k, d in zip(taps, dilation, strict=True)]
    groups, channel_count, kernels = pick(
        ((1, pick((1, 2, 3, 5, 16, 33)), pick(KERNELS)),) * 2 + ((pick(KERNELS), 1, 1),)
    )
    last = bool(rng.integers(2))
    shape = (2, *lengths, groups * channel_count) if last else (2, groups * channel_count, *lengths)
    dtype, kernels_dtype = map(np.dtype, pick(DTYPES))
    x_layout, kernels_layout, out_layout = (pick(("C", "C", *guarded.CUTS)) for _ in range(3))
    options = {
        "channel_axis": -1 if last else 1, "groups": groups, "padding": padding, "stride": tuple(stride),
        "dilation": tuple(dilation), "boundary": str(pick(("fill", *BOUNDARIES))),
    }  # fmt: skip
    function = pick((convjit.convolve_bank, convjit.correlate_bank))
    named = function.__name__, shape, (groups * kernels, channel_count, *taps), dtype.str, kernels_dtype.str, options
    print(number, method, side, *named, x_layout, kernels_layout, out_layout, flush=True)
    x = guarded.pooled("x", shape, dtype, side, x_layout)
    weights = guarded.pooled("kernels", (groups * kernels, channel_count, *taps), kernels_dtype, side, kernels_layout)
    for array in (x, weights):
        array[...] = rng.integers(-3, 4, array.shape)
    want = function(x.copy(), weights.copy(), method="plain", **options)
    out = guarded.pooled("out", want.shape, want.dtype, side, out_layout)
    function(x, weights, method=method, workers=1 + number % 2, out=out, **options)
    for name in ("x", "kernels", "out"):
        assert guarded.intact(name)
    np.testing.assert_array_equal(out, want)


def main() -> None:
    """Check cases, each named before it is run."""
    parser = argparse.ArgumentParser(prog="python -m tests.methods.test_guard_banks")
    parser.add_argument("method")
    parser.add_argument("constants", choices=("small", "usual"))
    parser.add_argument("cases", type=int)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = np.random.default_rng(options.seed)
    if options.constants == "small":
        blocks.PACKED_BYTES, blocks.FAR_BYTES, blocks.MOST_ROWS, blocks.LEAST_BLOCK = 1 << 11, 1 << 12, 64, 1 << 8
        layout.STRIP_BYTES, layout.ASIDE_STRIP, layout.ASIDE_PIXELS = 1 << 9, 64, 24
        guarded.shrink()
    for number in range(options.cases):
        side = guarded.SIDES[number // 25 % 2]
        if number % 25 == 0:
            guarded.watch(side)
            layout.geometry.cache_clear()
            channels.np = runs.np = guarded.Numpy(side)
            channels.launch = runs.launch = partial(guarded.launch, side)
        check(rng, number, options.method, side)


if __name__ == "__main__":
    main()
