"""What problems look like to compiled code: names of the integers that a layout holds, and how one is written."""

from typing import Any

import numpy as np

from convjit._runtime.types import Array

# Bytes of a cache line.
LINE = 64

# Windows of up to so many elements whose mean is taken are summed one by one; of longer ones, down an axis, so many
# vectors side by side.
SHORT_MEANS = 8
MEAN_COLUMNS = 4

# Whether the points of a butterfly are multiplied by roots of unity, and what these are: one number for a whole vector,
# or a vector.
PLAIN, SPLAT, VECTORS = 0, 1, 2

CHAIN = (
    "bands",  # number of bands
    "steps",  # number of steps
    "step",  # position of: the records of these
    "starts",  # position of: for each band and step, the first row of what the step gives
    "counter_at",  # where in the scratch there is what: a counter for the boxes of one step, which are all one worker's
    "even_at",  # a band after the first step, the third, ...
    "odd_at",  # and after the others
    "room_at",  # scratch of the steps
    "own_at",  # each worker's own copies of the layouts of all steps
)
STEP = (
    "kernel",  # address
    "layout",  # position
    "length",  # integers in the layout, of which each worker has a copy
    "own",  # where among these
    "entry",  # place in the layout of the position of the offsets along the axis of bands
    "taps",  # where its taps are
    "stride",  # distance between rows of what it gives
)

# A program is made of stages, each repeated along the tile; a stage of sections, each repeated within it; a section of
# passes. All distances are in bytes, all places count from the program's beginning.
STAGE = ("count", "step", "spectrum_step", "first", "last")  # of its sections
SECTION = ("count", "step", "spectrum_step", "first", "last")  # of its passes
PASS = (
    "kernel",  # address
    "offset",  # where in the tile it begins
    "roots",  # where its roots of unity are; 0 where it takes the spectrum
    "roots_step",  # distance between the roots of repetitions of its section
    "inner",  # butterflies side by side, each with the next roots or the same
    "inner_step",
    "inner_roots",
    "middle",
    "middle_step",
    "middle_roots",
    "outer",
    "outer_step",
    "outer_roots",
    "leg",  # distance between the points of a butterfly
)

# Scratch begins with the counter that threads share and its end, on a cache line of their own.
COUNTER = 64

# Scratch that a small problem needs; from the heap it would cost 0.15 us.
BRIEF_ROOM = 1 << 14

MEANS = (
    "divisor_at",  # where in the scratch there is what, if means are taken by blocks: what sums are divided by
    "listed_at",  # lists of addresses
    "wholes_at",  # sums of whole blocks
    "tails_at",  # and of their tails
    "means_at",  # means that are yet to be put in their places
)

FIELDS = (
    "size",  # bytes of an element
    "outer",  # number of outer axes
    "windows",  # position of: length of the window along each outer axis
    "strides",  # position of: distance between outputs along each outer axis
    "offsets",  # position of: position, for each outer axis, of its offsets: where each place lies in the array
    "before",  # distance from the first output's window to the array's first element, along the row
    "reach",  # from an output's first input to its last
    "boxes",  # number of boxes
    "box",  # position of: for each box start and stop along each outer axis and the row, and whether it is packed
    "block",  # outputs of a row that are computed together, for the inputs to stay in cache
    "parts",  # number of parts of the window, each a rectangle of one outer plane
    "heights",  # position of: number of rows of each
    "rectangles",  # number of parts as tiles see them: all these, or one of as many rows where each has a single tap
    "rectangle",  # position of: height, width, and where its taps begin, for each of these
    "corners",  # position of: row and distance along it where each part begins
    "planes",  # position of: place along the leading outer axes, for each part
    "tap_row",  # distance between rows of taps
    "step",  # distance between the inputs of neighbouring taps
    "shift",  # distance from the first part's inputs to the second's, where a row is folded
    "taps",  # number of taps
    "order",  # position of: where in the kernel each tap is found
    "conjugate",  # whether taps are conjugated
    "numbers",  # in an element: two if it is complex
    "watched",  # whether outputs are to be finite, for a NaN or Inf under taps that are left out would be lost
    "finite",  # whether taps must be finite, as the zeros outside are multiplied, too
    "count",  # address of the kernel that counts what is not finite, if anything has to be
    "tiles",  # address of the kernel that computes a row of tiles
    "rows",  # rows of a tile
    "down",  # of these, along the last outer axis; one if they are stretches of one row
    "unit",  # outputs in a row of a tile of one column
    "vector",  # bytes of a vector of outputs
    "apart",  # distance between the rows of a tile of outputs
    "fold",  # distance between the rows of a tile of input, where they are stretches of one row; else 0
    "sliding",  # whether the rows of input under the next row of outputs are the next ones in the table
    "running",  # address of the kernel that computes all rows of a plane of a box at once; 0 where "tiles" does
    "store",  # address of the kernel that stores rows of sums as another dtype; 0 where tiles write outputs themselves
    "across",  # distance between neighbouring outputs in a row
    "aside",  # distance between rows of sums that are yet to be stored
    "divisor",  # position of: what sums are divided by before they are stored
    "filled",  # elements of a row of fill values, to read where an outer axis reaches outside
    "fill",  # position of: what lies outside
    "columns",  # position of: where the places of a row, but for those at even distances, lie in the array
    "inside",  # first place of a row that is not filled
    "outside",  # first place after those
    "linear",  # first place of those at even distances in the array
    "broken",  # first place after those
    "stride",  # that distance
    "pack",  # address of the kernel that packs
    "pitch",  # distance between packed rows
    "filled_at",  # where in the scratch there is what: a row of fill values (taps come first)
    "buffer_at",  # outputs of a box that is narrower than a tile, or rows of sums that are yet to be stored
    "table_at",  # addresses of the rows of input under a tile
    "planes_at",  # where each part begins
    "offsets_at",  # where each place along the outer axes lies
    "packed_at",  # and the packed copy of a box
    "first",  # position of: the offsets of the last outer axis, also where a band has moved them on
    "chunk",  # elements of a block, where means are taken by blocks
    "together",  # sums of blocks of a row that are kept at a time
    *MEANS,
)

# Offset of a place that lies outside the array, where nothing but the fill value is.
OUTSIDE = np.iinfo(np.int64).min

# What a counter gives that has come to its end: more than there are of anything.
END = 1 << 62

LENGTHWISE = (
    "boxes",  # number of boxes
    "sweep",  # address of the kernel that computes them
    "layout",  # position of: the layout by which it does so, whose distances between outputs are those aside
    "strides",  # position of: distance between outputs along each outer axis
    "stride",  # along the row
    "counter_at",  # where in the scratch there is what: a counter for a single box
    "aside_at",  # the outputs of one
    "room_at",  # scratch of the sweep
)

# In which order a sum is taken: pairs of a symmetric or an antisymmetric window, the last tap before all others, or
# as the taps lie in memory.
EVEN, ODD, LAST_FIRST, IN_ORDER = "even", "odd", "last first", "in order"

# Two tiles of real numbers travel as the real and the imaginary parts of one; a complex tile has parts of its own.
TILES = (
    "tiles",  # number of tiles
    "together",  # how many travel together: two, or a complex one by itself
    "turns",  # number of times that so many are transformed
    "apart",  # of these, by one worker each; the rest by all workers together
    "outer",  # number of outer axes
    "counts",  # position of: number of tiles along each outer axis and the row
    "ends",  # position of: position, for each of them, of where outputs of tiles end, and of the first begin
    "extents",  # position of: length of the tile along each outer axis
    "steps",  # position of: distance in the tile between neighbours along each outer axis
    "strides",  # position of: and in the outputs
    "stride",  # distance between outputs along the row
    "chunk",  # elements of the row that lie side by side
    "chunks",  # so many times, each in a row of its own
    "pitch",  # distance between rows
    "plane",  # distance between the planes of the tile
    "clear",  # bytes that are set to zero first, for sums of what was in memory may be slow
    "first",  # position of: the layout by which the first plane is packed
    "second",  # the second; 0 where it is empty
    "parts",  # distance in the array between what both take
    "pack",  # address of the kernel that packs
    "store",  # address of the kernel that stores a row
    "factor",  # position of: what outputs are multiplied by
    "program",  # address of the program of transforms
    "alone",  # number of phases of a turn that is one worker's
    "phases",  # of one that workers share
    "phase",  # position of: the records of both, in this order
)

# What is done to a tile, one phase after the other, each of independent tasks.
PHASE = (
    "kind",
    "tasks",
    "within",  # tasks are pairs of numbers, of which the second is less than this
    "stage",  # of the program
    "section",  # of that; 0 for all of them
    "pieces",  # into how many the tile is cut to be cleared, loaded or stored
)
CLEAR, LOAD, TRANSFORM, STORE = range(4)

# Rows of the tallest tile. On an AVX-512 core, 3 rows by 4 vectors reach 97 and 103e9 operations a second at 7x7 and
# 15x15 float32 (a matrix product: 97e9), 6 by 4 95 and 100, 4 by 4 92 and 96, 4 by 2 71 and 93.
ROWS = 3


class Tables:
    """The array of integers that a layout is: tables are put behind its header, one after the other."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        self._fields = fields
        self._parts: list[Any] = []
        self._end = len(fields)

    def put(self, values: Any) -> int:
        """Add a table; its position."""
        table = np.asarray(values, np.int64).ravel()
        self._parts.append(table)
        self._end += table.size
        return self._end - table.size

    def build(self, header: dict[str, int]) -> Array:
        """The whole array; fields that a kernel does not read may be missing."""
        return np.concatenate([np.array([header.get(name, 0) for name in self._fields], np.int64), *self._parts])
