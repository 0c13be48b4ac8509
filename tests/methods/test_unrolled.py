"""Windows of 3x3, for which there are tiles without loops."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from convjit._methods.tiles import boxes, layout
from convjit._methods.tiles.axes import Operands
from convjit._methods.tiles.view import UNROLLED
from convjit._problem.describe import describe
from convjit._problem.options import Options
from convjit._runtime import loader
from convjit._runtime.cpu import vector_bytes
from tests.support.cases import Case, check

# Of an array, of the kernel, and its axes: fewer rows than a tile has and more, rows narrower than a vector and wider
# than a tile, several planes, a batch, and columns that are no neighbours.
SHAPES = (
    *(((rows, 70), (3, 3), None) for rows in (1, 2, 4, 5, 7, 8)),
    *(((5, width), (3, 3), None) for width in (1, 2, 3, 9, 33, 51, 131)),
    ((5, 6, 40), (3, 3, 3), None),
    ((4, 6, 40), (2, 3, 3), None),
    ((3, 9, 40), (3, 3), (1, 2)),
    ((9, 3, 40), (3, 3), (0, 2)),
    ((9, 40, 3), (3, 3), (0, 1)),
)


@pytest.mark.covering
@pytest.mark.parametrize("dtype", ["b", "H", "i", "q", "f", "d", "F", "Bf"])
@pytest.mark.parametrize("mode", ["same", "full", "valid"])
def test_results_are_as_defined(mode, dtype):
    for shape, kernel_shape, axes in SHAPES:
        if mode == "valid" and min(shape) < 3:
            continue
        case = Case("direct", dtype[0], dtype[-1], shape, kernel_shape, mode, axes=axes)
        check(case)
        if dtype in "fdF":
            check(replace(case, nonfinite="x kernel", boundary="wrap"))


@pytest.mark.parametrize("dtype", ["f", "h"])
def test_strides_and_dilations_of_which_each_phase_is_such_a_window(dtype):
    for step, stride in itertools.product((2, 3), (True, False)):
        side = 3 * step if stride else 3
        case = Case("direct", dtype, dtype, (20, 90), (side, side), "same")
        check(replace(case, stride=step if stride else 1, dilation=1 if stride else step))


@pytest.mark.parametrize("dtype", ["b", "f", "d", "D"])
def test_vectors_in_the_interior_of_a_large_image_lie_within_lines(dtype, monkeypatch):
    monkeypatch.setattr(boxes, "PAGED_BYTES", 0)
    shape, strides = (11, 1088), (1088 * np.dtype(dtype).itemsize, np.dtype(dtype).itemsize)
    problem = describe(shape, (3, 3), np.dtype(dtype), np.dtype(dtype), Options("same"))
    job = layout.geometry(problem, Operands.of(problem, problem.dtype, strides, strides), 1)
    table = job.layout[job.layout[layout.layouts.FIELDS.index("box")] :][: 5 * job.tasks].reshape(-1, 5)
    (start,) = table[table[:, -1] == 0, 2]
    assert start > 0
    assert (boxes.BEFORE_ARRAY + start * strides[1]) % vector_bytes() == 0
    check(Case("direct", dtype, dtype, shape, (3, 3), "same"))


def kernel_of(shape, kernel_shape, dtype):
    """The variant of the kernel that computes rows of tiles: dtype, rows, whether rows are folded, and the side."""
    problem = describe(shape, kernel_shape, np.dtype(dtype), np.dtype(dtype), Options("valid"))
    strides, out_strides = (np.empty(s, dtype).strides for s in (shape, problem.out_shape))
    job = layout.geometry(problem, Operands.of(problem, problem.dtype, strides, out_strides), 1)
    address = job.layout[layout.layouts.FIELDS.index("tiles")]
    return {value[0]: key[2:] for key, value in loader._loaded.items() if key[1] == "row_of_tiles"}[address]


def test_they_have_kernels_of_their_own():
    for dtype, name in (("f", "f"), ("d", "d"), ("h", "i2")):
        assert kernel_of((64, 64), (3, 3), dtype) == (name, 3, False, UNROLLED)
        assert kernel_of((8, 64, 64), (3, 3, 3), dtype) == (name, 3, False, UNROLLED)
        assert len(kernel_of((64, 64), (3, 4), dtype)) == 3
    assert len(kernel_of((64, 64), (3, 3), "F")) == 3
