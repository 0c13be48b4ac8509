"""How a correlation is cut into boxes, checked on the numbers alone: nothing is compiled and no large array is made."""

import itertools
import math
from types import SimpleNamespace

import numpy as np
import pytest

from convjit._kernels.vectors import Elements
from convjit._methods.tiles import layout
from convjit._methods.tiles.axes import Operands
from convjit._problem import dtypes
from convjit._problem.describe import describe
from convjit._problem.options import Options
from convjit._runtime import loader
from convjit._runtime.layouts import FIELDS, OUTSIDE
from tests.support import limits
from tests.support.cases import BOUNDARIES, MODES
from tests.support.parameters import named

MIB = 1 << 20


@pytest.fixture(autouse=True)
def nothing_compiled(monkeypatch):
    """In place of the address of a row of tiles, its number of rows and whether it folds a line."""

    def address(name, *variant):
        return 2 * variant[1] + variant[2] if name == "row_of_tiles" else 1

    monkeypatch.setattr(loader, "kernel", address)


class Cut:
    """A problem and how it was cut, decoded."""

    def __init__(self, problem, x_strides, out_strides, workers=1):
        self.problem, self.x_strides, self.out_strides = problem, x_strides, out_strides
        operands = Operands(problem.batch_shape, problem.dtype, x_strides, out_strides)
        cut = layout.geometry.__wrapped__(problem, operands, workers)
        self.writable = cut is not None
        if cut is None:
            return
        self.room, self.layout = cut.room, cut.layout
        self.h = h = SimpleNamespace(**dict(zip(FIELDS, cut.layout.tolist(), strict=False)))
        self.rows, self.line = h.tiles >> 1, h.tiles & 1
        self.windows = self.table(h.windows, h.outer)
        self.strides = self.table(h.strides, h.outer)
        columns = 2 * h.outer + 3
        self.boxes = np.reshape(self.table(h.box, h.boxes * columns), (h.boxes, columns))
        self.unit = Elements(dtypes.kind_of(problem.compute_dtype)).together * (self.rows if self.line else 1)
        self.reach = h.reach // h.size

    def table(self, at, length):
        return self.layout[at : at + length].tolist()

    def extents(self, box):
        """Places along each outer axis that the windows of a box reach."""
        return [box[2 * a + 1] - box[2 * a] + window - 1 for a, window in enumerate(self.windows)]

    def offsets(self, box):
        """Where those places lie in the array."""
        starts = self.table(self.h.offsets, self.h.outer)
        return [self.table(starts[a] + box[2 * a], extent) for a, extent in enumerate(self.extents(box))]

    def packed_share(self):
        """Which part of the outputs lies in boxes that are packed."""
        sizes = [math.prod(box[1:-1:2] - box[:-1:2]) for box in self.boxes]
        return sum(s for s, box in zip(sizes, self.boxes, strict=True) if box[-1]) / sum(sizes)


def asked(shape, kernel_shape, dtype="f", mode="same", boundary="fill", axes=None, workers=1, kernel_dtype=None):
    kinds = np.dtype(dtype), np.dtype(kernel_dtype or dtype)
    return describe(shape, kernel_shape, *kinds, Options(mode, "auto", boundary, 0, axes, workers, correlate=True))


def contiguous(shape, size, order=None):
    """Strides of an array whose axes lie in memory in this order, the last of it side by side."""
    strides, step = [0] * len(shape), size
    for axis in reversed(range(len(shape)) if order is None else order):
        strides[axis] = step
        step *= shape[axis]
    return tuple(strides)


def in_c_order(problem, **options):
    """Cut a problem over C-contiguous arrays."""
    strides = contiguous(problem.shape, problem.dtype.itemsize)
    out_strides = contiguous(problem.out_shape, problem.compute_dtype.itemsize)
    return Cut(problem, *(tuple(s[axis] for axis in problem.order) for s in (strides, out_strides)), **options)


def addresses(shape, strides):
    """Offsets of all elements, in any order."""
    return sum(np.ix_(*(np.arange(n) * s for n, s in zip(shape, strides, strict=True)))).ravel()


def random_cut(seed):
    """Cut a random problem: 1 to 4 dimensions, some of them a batch; axes in any order, with gaps, turned round."""
    rng = np.random.default_rng(seed)
    dims = int(rng.integers(1, 5))
    longest = (600, 150, 30, 12)[dims - 1]
    shape = tuple(int(n) for n in rng.integers(1, longest, dims))
    axes = tuple(int(a) for a in rng.permutation(dims)[: rng.integers(1, dims + 1)])
    widest = (90, 12, 5, 4)[dims - 1]
    if len(axes) == 1:  # rows long enough to be folded, also where there is more than one outer axis
        shape, widest = tuple(300 if axis in axes else min(n, 12) for axis, n in enumerate(shape)), 90
    kernel_shape = tuple(int(rng.integers(1, min(shape[a], widest) + 1)) for a in axes)
    dtype, kernel_dtype = (("f", "f"), ("d", "d"), ("F", "F"), ("h", "h"), ("b", "b"), ("B", "f"))[rng.integers(6)]
    mode, boundary = MODES[rng.integers(3)], BOUNDARIES[rng.integers(5)]
    problem = asked(shape, kernel_shape, dtype, mode, boundary, axes, int(rng.integers(1, 5)), kernel_dtype)
    if problem.swapped:
        return None
    moved, out_moved = (*problem.batch_shape, *problem.sliding), (*problem.batch_shape, *problem.outputs)
    order = list(range(dims)) if rng.integers(2) else rng.permutation(dims).tolist()
    gaps = 1 if rng.integers(2) else rng.integers(1, 3, dims)
    signs = 1 if rng.integers(2) else rng.choice([-1, 1], dims)
    x_strides = np.array(contiguous(np.multiply(moved, gaps), problem.dtype.itemsize, order)) * gaps * signs
    out_strides = contiguous(out_moved, problem.compute_dtype.itemsize, order)
    return Cut(problem, tuple(map(int, x_strides)), out_strides, problem.workers)


def check_outputs(cut):
    """The boxes hold every output once."""
    problem, h = cut.problem, cut.h
    found = []
    for box in cut.boxes:
        ends = np.reshape(box[:-1], (-1, 2))
        steps = [*cut.strides, h.size]
        origin = int(np.dot(ends[:, 0], steps))
        found.append(origin + addresses(ends[:, 1] - ends[:, 0], steps))
    wanted = addresses((*problem.batch_shape, *problem.outputs), cut.out_strides)
    np.testing.assert_array_equal(np.sort(np.concatenate(found)), np.sort(wanted))


def check_tiles(cut):
    """A tile moved back from the end of its box still begins within it."""
    for box in cut.boxes:
        start, stop, packed = box[-3:]
        height = box[-4] - box[-5]
        assert cut.line or height >= cut.rows
        assert packed or stop - start >= cut.unit
        if cut.line:
            assert cut.windows == [1] * cut.h.outer
    h, vector = cut.h, cut.unit * cut.h.size // (cut.rows if cut.line else 1)
    assert (h.rows, h.unit, h.vector) == (cut.rows, cut.unit, vector)
    assert (h.down, h.apart, h.fold) == ((1, vector, vector) if cut.line else (cut.rows, cut.strides[-1], 0))


def check_reads(cut):
    """Boxes that are not packed read nothing but the array and the row of fill values."""
    problem, h = cut.problem, cut.h
    ends = [(n - 1) * s for n, s in zip((*problem.batch_shape, *problem.lengths), cut.x_strides, strict=True)]
    first, last = sum(min(0, e) for e in ends), sum(max(0, e) for e in ends) + problem.dtype.itemsize
    for box in cut.boxes[cut.boxes[:, -1] == 0]:
        offsets = cut.offsets(box)
        inside = [[offset for offset in axis if offset != OUTSIDE] for axis in offsets]
        start, stop = box[-3:-1]
        if inside != offsets:
            assert h.filled >= min(h.block, stop - start) + cut.reach
        if all(inside):
            assert sum(map(min, inside)) + start * h.size - h.before >= first
            assert sum(map(max, inside)) + (stop + cut.reach) * h.size - h.before <= last


def check_scratch(cut):
    """Each part of the scratch is as large as what is put there."""
    h = cut.h
    assert h.taps * h.size <= h.filled_at
    assert h.filled_at + h.filled * h.size <= h.buffer_at
    assert h.buffer_at + cut.unit * cut.rows * h.size <= h.table_at
    heights = cut.table(h.heights, h.parts)
    assert h.table_at + 8 * sum(height + cut.rows - 1 for height in heights) <= h.planes_at
    assert h.planes_at + 8 * h.parts <= h.offsets_at
    assert all(h.offsets_at + 8 * sum(cut.extents(box)) <= h.packed_at for box in cut.boxes)
    assert h.packed_at <= cut.room
    for box in cut.boxes[cut.boxes[:, -1] == 1]:
        row = (max(box[-2] - box[-3], cut.unit) + cut.reach) * h.size
        assert row <= h.pitch
        assert h.packed_at + (math.prod(cut.extents(box)) - 1) * h.pitch + row <= cut.room


def check_planes(cut):
    """Each part of the window lies in a plane that exists."""
    leading = cut.h.outer - 1
    places = np.reshape(cut.table(cut.h.planes, cut.h.parts * leading), (cut.h.parts, leading))
    assert ((places >= 0) & (places < cut.windows[:-1])).all()


@pytest.mark.parametrize("constants", ["usual", "small"])
@pytest.mark.parametrize("check", [check_outputs, check_tiles, check_reads, check_scratch, check_planes])
def test_random_problems(check, constants):
    kinds = set()
    for seed in range(400):
        with limits.lowered(*[limits.BOXES] * (constants == "small")):  # boxes as large arrays have them
            cut = random_cut(seed)
        if cut and cut.writable:
            with named(f"seed {seed}: {cut.problem}, strides {cut.x_strides} and {cut.out_strides}"):
                check(cut)
            kinds |= {(cut.rows, cut.line, len(cut.boxes) > 1, bool(packed)) for packed in cut.boxes[:, -1]}
    for rows_and_line, packed in itertools.product(((1, 0), (3, 0), (3, 1)), (False, True)):
        assert (*rows_and_line, True, packed) in kinds


def test_rows_of_outputs_that_do_not_lie_side_by_side_are_left_to_the_caller():
    problem = asked((50, 60), (3, 3))
    strides = contiguous((50, 60), 4)
    assert Cut(problem, strides, strides).writable
    assert not Cut(problem, strides, (480, 8)).writable
    assert not Cut(problem, strides, tuple(-s for s in strides)).writable


@pytest.mark.parametrize("boundary", BOUNDARIES)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("workers", [1, 2])
def test_scratch_does_not_grow_with_the_array(mode, boundary, workers):
    image, line = (4096, 4096), (4_000_000,)
    options = {"mode": mode, "boundary": boundary, "workers": workers}
    cuts = [in_c_order(asked(image, kernel, "B", kernel_dtype="f", **options)) for kernel in ((3, 3), (7, 7), (1, 50))]
    for kernel in ((3, 3), (15, 15), (40, 1)):
        problem = asked(image, kernel, **options)
        cuts.append(Cut(problem, contiguous(image, 4, (1, 0)), contiguous(problem.out_shape, 4), workers))
        cuts.append(in_c_order(problem))
    for kernel, stride in itertools.product(((3,), (200,), (5000,)), (8, -4, 4000)):
        problem = asked(line, kernel, **options)
        cuts.append(Cut(problem, (stride,), (4,), workers))
    for cut in cuts:
        assert cut.room <= 4 * MIB, cut.problem
        assert cut.layout.nbytes <= MIB, cut.problem


# Rows long enough for strips along the border to pay, whatever the dtype.
IN_PLACE = [
    ((1000, 1100), (3, 3), None),
    ((1000, 1100), (7, 7), None),
    ((1000, 1100), (1, 5), None),
    ((1000, 1100), (5, 1), None),
    ((100_000,), (5,), None),
    ((100_000,), (200,), None),
    ((20, 30, 4000), (3, 3, 3), None),
    ((8, 300, 1100), (5, 5), (1, 2)),
    ((8, 20_000), (64,), (1,)),
    ((480, 640, 3), (5, 5), (0, 1)),
    ((20_000, 2), (40,), (0,)),
]


@pytest.mark.parametrize("sizes", IN_PLACE, ids=str)
@pytest.mark.parametrize("dtype", "bhfdF")
def test_an_array_that_can_be_read_in_place_is_not_packed(sizes, dtype):
    shape, kernel_shape, axes = sizes
    valid = in_c_order(asked(shape, kernel_shape, dtype, "valid", axes=axes))
    assert not valid.boxes[:, -1].any()
    assert valid.h.pack == valid.h.pitch == 0
    for mode, boundary in itertools.product(("same", "full"), BOUNDARIES):
        cut = in_c_order(asked(shape, kernel_shape, dtype, mode, boundary, axes))
        assert cut.packed_share() < 0.5
        longest = int(cut.boxes[:, -2].max())
        border = 2 * cut.unit + cut.reach  # outputs at either end of a row that may be packed
        for box in cut.boxes[cut.boxes[:, -1] == 1]:
            assert box[-2] <= border or box[-3] >= longest - border
