"""Rows of outputs shorter than a few vectors, whose tiles run along another axis."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

import convjit
from convjit._methods.tiles import short_rows
from convjit._methods.tiles.axes import Operands
from convjit._methods.tiles.view import lengthwise
from convjit._problem.describe import describe
from convjit._problem.options import Options
from tests.support import limits
from tests.support.cases import BOUNDARIES, LAYOUTS, WRITEABLE, Case, check, normal

EXTENTS = [*itertools.product(("full", "same"), BOUNDARIES, (0,)), ("full", "fill", 1), ("valid", "fill", 0)]

# Of an array, of the kernel, and its axes: lines of one place and of more than are transposed together, also those that
# are not all of what lies between two, long axes that slide and that do not, and rows that are folded.
SHAPES = (
    *(((100, places), (3, min(3, places)), None) for places in range(1, 12)),
    ((300, 2), (40, 2), None),
    ((90, 4), (3,), (1,)),
    ((90, 5), (3,), (0,)),
    ((3, 90, 4), (2,), (2,)),
    ((70, 3, 5), (2, 4), (1, 2)),
    ((70, 3, 5), (3, 2), (0, 2)),
    ((70, 3, 5), (2, 3, 4), None),
    ((4, 70, 3), (3, 3, 2), None),
    ((3, 90), (2, 2), None),
)


@pytest.mark.covering
@pytest.mark.parametrize("dtype", ["?", "b", "H", "i", "Q", "e", "f", "d", "F", "D", ">f4", "<f4", ">i2", "<i2"])
@pytest.mark.parametrize(("shape", "kernel_shape", "axes"), SHAPES)
def test_results_are_as_defined(shape, kernel_shape, axes, dtype):
    kernel = np.dtype(dtype).newbyteorder("=").str if dtype != "?" else "i"
    for mode, boundary, fill in EXTENTS:
        case = Case("direct", dtype, kernel, shape, kernel_shape, mode, boundary, fill, axes)
        check(replace(case, correlate=boundary == "mirror"))


@pytest.mark.covering
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("kernel", ["dense", "sparse"])
@pytest.mark.parametrize("dtype", ["d", "F", "h", "Bf"])
def test_arrays_may_lie_in_any_way(dtype, kernel, layout):
    for (shape, kernel_shape, axes), mode in itertools.product(SHAPES, ("same", "full")):
        out = layout if layout in WRITEABLE else ""
        case = Case("direct", dtype[0], dtype[-1], shape, kernel_shape, mode, axes=axes, layout=layout, out=out)
        check(replace(case, sparse=kernel == "sparse", nonfinite="x kernel"))


@pytest.mark.parametrize("method", ["direct", "separable"])
@pytest.mark.parametrize("dtype", ["B", "h", "f", "D", "Bd"])
def test_small_boxes(dtype, method):
    """Boxes of a few tiles, which are as those of large arrays that stay in the first-level cache."""
    with limits.lowered(limits.BOXES, limits.SHORT_ROWS, limits.THREADS, limits.BANDS):
        for (shape, kernel_shape, axes), (mode, boundary, fill) in zip(2 * SHAPES, itertools.cycle(EXTENTS)):
            case = Case(
                method, dtype[0], dtype[-1], (3 * shape[0], *shape[1:]), kernel_shape, mode, boundary, fill, axes
            )
            check(replace(case, rank_one=True, workers=2))


@pytest.mark.covering
@pytest.mark.parametrize("dtype", "fdFD")
@pytest.mark.parametrize(("shape", "kernel_shape", "axes"), SHAPES)
def test_no_bit_depends_on_workers(shape, kernel_shape, axes, dtype):
    rng = np.random.default_rng(0)
    x, kernel = normal(rng, (20 * shape[0], *shape[1:]), dtype), normal(rng, kernel_shape, dtype)
    results = [convjit.convolve(x, kernel, "same", "direct", axes=axes, workers=workers) for workers in (1, 2, 3)]
    for result in results[1:]:
        assert result.tobytes() == results[0].tobytes()


@pytest.mark.parametrize("dtype", "bfD")
def test_calls_that_are_repeated_give_the_same(dtype):
    for shape, kernel_shape, axes in SHAPES:
        x, kernel = np.ones(shape, dtype), np.ones(kernel_shape, dtype)
        results = [convjit.correlate(x, kernel, "same", "direct", axes=axes) for _ in range(3)]
        for result in results[1:]:
            np.testing.assert_array_equal(result, results[0])


@pytest.mark.parametrize(
    ("shape", "kernel_shape", "axes", "row"),
    [
        ((1000, 3), (3, 3), None, 1000),
        ((10, 1000, 3), (3, 3), (1, 2), 1000),
        ((1000, 4), (3,), (1,), 1000),
        ((1000, 48), (3, 3), None, 1000),
        ((1000, 49), (3, 3), None, None),  # of no short rows
        ((1000, 48), (3, 1), None, None),  # over rows that need not be moved
        ((1000, 12, 12), (3, 3), (0, 2), 1000),
        ((50, 3), (3, 3), None, None),  # no axis is long
        ((100, 100, 3), (3, 3), (0, 1), None),  # rows of 300, the colours among them
    ],
)
def test_which_rows_are_short(shape, kernel_shape, axes, row):
    kind = np.dtype("f4")
    problem = describe(shape, kernel_shape, kind, kind, Options("same", axes=axes, workers=1))
    strides = tuple(np.empty(shape, kind).strides[axis] for axis in problem.order)
    view = lengthwise(problem, Operands(problem.batch_shape, kind, strides, strides))
    assert (view and view.row.outputs) == row


@pytest.mark.parametrize(
    ("shape", "kernel_shape", "small"),
    [
        ((100_000, 3), (3, 3), True),
        ((100_000, 16), (3, 3), False),  # rows of a box would be short
        ((100_000, 3), (9, 5), False),  # sums take longer than moves
        ((300, 400, 3), (3, 3, 3), False),  # windows of neighbouring boxes overlap for the most part
    ],
)
def test_which_boxes_are_small(shape, kernel_shape, small):
    kind = np.dtype("f4")
    problem = describe(shape, kernel_shape, kind, kind, Options("same", workers=1))
    strides = np.empty(shape, kind).strides
    job = short_rows.geometry(problem, Operands(problem.batch_shape, kind, strides, strides), 1)
    assert (job.room < 1 << 15) == small
