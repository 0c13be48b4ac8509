"""Layouts: arrays of integers that describe work to compiled kernels, as a header of named fields, then tables.

The tuples here name the fields of headers and of records in tables, in their order. A field is a number or an address;
"position of" means the place of a table in the layout. Distances are in bytes unless a comment says otherwise.
"""

from typing import Any

import numpy as np

from convjit._runtime import cpu
from convjit._runtime.types import Array

# Bytes of a cache line.
LINE = 64

# Means over windows of up to so many elements are computed by summing each window by itself. So many vectors of outputs
# are computed side by side.
SHORT_MEANS, MEAN_COLUMNS = 8, 4

# Roots of unity of a butterfly: none, one number for all lanes of a vector, or a vector of them.
PLAIN, SPLAT, VECTORS = 0, 1, 2

CHAIN = (
    "bands",  # number of bands
    "steps",  # number of passes
    "step",  # position of: the records of the passes
    "starts",  # position of: for each band and pass, the first row of the pass's results
    # Places in a worker's scratch:
    "counter_at",  # counter for the boxes of one pass, which one worker computes
    "even_at",  # results of the first, third, ... pass in one band
    "odd_at",  # results of the other passes
    "room_at",  # scratch of the passes
    "own_at",  # the worker's own copies of the layouts of all passes
)
STEP = (
    "kernel",  # address of the pass's kernel
    "layout",  # position of: the pass's layout
    "length",  # number of integers in that layout, of which each worker has a copy
    "own",  # place of the copy among a worker's copies
    "entry",  # place in the layout of the position of the offsets along the axis of bands
    "taps",  # place of the pass's taps among those of all passes
    "stride",  # distance between rows of the pass's results
)

# The program of a Fourier transform is made of stages, each repeated along the tile; a stage of sections, each repeated
# within it; a section of passes. All distances are in bytes, all places count from the program's beginning.
STAGE = ("count", "step", "spectrum_step", "first", "last")  # of its sections
SECTION = ("count", "step", "spectrum_step", "first", "last")  # of its passes
PASS = (
    "kernel",  # address
    "offset",  # place in the tile where the pass begins
    "roots",  # place of its roots of unity; 0 where it multiplies by the spectrum instead
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

# The phase of kernels that have none.
NO_PHASE = -1

# What a team of OpenMP's threads shares.
TEAM = (
    "room",  # bytes of scratch of each thread
    "kernel",  # address of the kernel, and its arguments:
    "x",
    "out",
    "taps",
    "layout",
    "scratch",
    "phase",
    "number",  # number of threads that have begun, which gives each thread a number of its own
    "status",  # sum of what the kernel returns in all threads
)

# Bytes for these fields, in whole cache lines.
TEAM_BYTES = 128

# What functions of Python's form know of Python and NumPy: addresses of functions, types and objects.
PYTHON = (
    "integer_type",
    "array_type",
    "none",
    "from_integer",  # the value of an integer object
    "to_integer",  # an integer object of a value
    "release",  # releases the GIL; its result is what `acquire` needs
    "acquire",
    "failed",  # the exception that is being raised, if any
    "is_subtype",  # whether a type is another one, or made from it
    "increment",  # counts a reference to an object
    "decrement",
    "new_array",
    "table",  # address of the table of calls that are repeated
)

# Bytes of the header that all objects have; its last field is the object's type.
HEADER = 16

# An array object behind its header, and what is first there.
ARRAY = ("data", "axes", "shape", "strides", "base", "dtype")

# A call that was made before, and can be repeated; behind it is its key.
REPEATED = (
    "kernel",  # address
    "layout",  # address
    "releases",  # whether the GIL is released
    "dtype",  # of the result: address of the object
    "axes",  # of the result
    "shape",  # of the result: address
)

# Calls of arrays of more axes are not repeated in compiled code.
MOST_AXES = 4

# Bytes for the arguments of a function of Python's form.
ARGUMENT_BYTES = 128

# Bytes for a key: both dtypes and numbers of axes, shapes and strides, and all other arguments; in whole cache lines.
KEY_BYTES = 384

# The table of calls has objects: arrays of integers, each a record, or None. It is indexed by a hash of their keys:
# each integer is combined with those before and multiplied. So many places are tried from there on.
SLOTS_OF_CALLS = 4096
PROBES = 8
HASH_FACTOR = 0x1E3779B97F4A7C15
HASH_SHIFT = 40

# Patch matrices, and the outputs that they belong to, which are counted in row-major order. Distances are in elements.
PATCHES = (
    "size",  # bytes of an element
    "axes",  # number of outer axes
    "extents",  # position of: number of outputs along each outer axis
    "steps",  # position of: distance in the array between neighbours along each outer axis
    "strides",  # position of: distance between outputs along each outer axis
    "width",  # outputs in a row
    "taps",  # number of taps that the matrices have
    "offsets",  # position of: distance from an output's first input to that of each tap
    "across",  # outputs of a matrix
    "matrices",
    "column",  # number of the first output
    "columns",  # number of all outputs
)

# Bytes at the beginning of scratch: the counter of tasks that threads share and its end, on a cache line of their own.
COUNTER = 64

# Bytes of scratch up to which it is taken from the stack; from the heap it would cost a small call 0.15 us.
STACK_ROOM = 1 << 14

# The same for calls from Python that are repeated, whose stack is a thread's own: 64x64 with a border fits.
BRIEF_ROOM = 1 << 16

# Places in scratch where means are computed by blocks.
MEANS = (
    "divisor_at",  # the divisor of sums
    "listed_at",  # lists of addresses
    "wholes_at",  # sums of whole blocks
    "tails_at",  # sums of the tails of blocks
    "means_at",  # means that are not yet stored in the result
)

FIELDS = (
    "size",  # bytes of an element
    "outer",  # number of outer axes
    "windows",  # position of: length of the window along each outer axis
    "strides",  # position of: distance between outputs along each outer axis
    "offsets",  # position of: for each outer axis, the position of its offsets, one for each place under a window
    "before",  # distance from the first output's window to the array's first element, along the row
    "reach",  # distance from an output's first input to its last
    "boxes",  # number of boxes
    "box",  # position of: for each box start and stop along each outer axis and the row, and whether it is packed
    "block",  # outputs of a row that are computed together, for the inputs to stay in cache
    "parts",  # number of parts of the window, each a rectangle of one outer plane
    "heights",  # position of: number of rows of each part
    "rectangles",  # number of parts for tiles: all parts, or one of as many rows where each part has a single tap
    "rectangle",  # position of: height, width, and place of the first tap, for each of these
    "corners",  # position of: row and distance along it where each part begins
    "planes",  # position of: place along the leading outer axes, for each part
    "tap_row",  # distance between rows of taps
    "step",  # distance between the inputs of neighbouring taps
    "shift",  # distance from the first part's inputs to the second's, where a row is folded
    "taps",  # number of taps
    "order",  # position of: the place in the kernel of each tap
    "conjugate",  # whether taps are conjugated
    "numbers",  # in an element: two if it is complex
    "watched",  # whether outputs must be finite, as a NaN or Inf under a tap that is left out would be lost
    "finite",  # whether taps must be finite, as they also multiply the zeros outside the array
    "count",  # address of the kernel that counts elements that are not finite, where one of the two is required
    "tiles",  # address of the kernel that computes a row of tiles
    "rows",  # rows of a tile
    "down",  # rows of a tile along the last outer axis; 1 if all rows are stretches of one row of outputs
    "unit",  # outputs in a row of a tile of one column
    "vector",  # bytes of a vector of outputs
    "apart",  # distance between the rows of a tile of outputs
    "fold",  # distance between the rows of a tile of input, where they are stretches of one row; else 0
    "sliding",  # whether the rows of input under the next row of outputs are the next ones in the table
    "running",  # address of the kernel that computes all rows of a plane of a box at once; 0 where "tiles" does
    "store",  # address of the kernel that stores rows of sums as another dtype; 0 where tiles write outputs themselves
    "across",  # distance between neighbouring outputs in a row
    "aside",  # distance between rows of sums that are not yet stored
    "divisor",  # position of: the divisor of sums
    "filled",  # elements of a row of fill values, which is read where an outer axis reaches outside the array
    "fill",  # position of: the fill value
    "columns",  # position of: offsets in the array of the places of a row, except the linear ones
    "inside",  # first place of a row that is not the fill value
    "outside",  # first place behind those
    "linear",  # first of the places that lie at equal distances in the array
    "broken",  # first place behind those
    "stride",  # that distance
    "pack",  # address of the kernel that packs
    "pitch",  # distance between packed rows
    "first",  # position of: the offsets of the last outer axis, also where a band has moved them on
    "chunk",  # elements of a block, where means are taken by blocks
    "together",  # sums of blocks of a row that are kept at a time
    "reciprocal",  # number that sums of bytes are multiplied by
    "digits",  # how many binary digits of the upper half of such a product are dropped
    # Places in scratch, behind the taps:
    "filled_at",  # a row of fill values
    "buffer_at",  # outputs of a box that is narrower than a tile, or rows of sums that are not yet stored
    "table_at",  # addresses of the rows of input under a tile
    "planes_at",  # address of the first input of each part
    "offsets_at",  # offset of each place along the outer axes
    "packed_at",  # the packed copy of a box
    *MEANS,
)

# Offset that stands for a place outside the array, where the fill value is read.
OUTSIDE = np.iinfo(np.int64).min

# End of a counter that has no other: more than any number of tasks.
END = 1 << 62

LENGTHWISE = (
    "boxes",  # number of boxes
    "sweep",  # address of the kernel that computes a box into scratch
    "layout",  # position of: the layout of that kernel, whose distances between outputs are those in scratch
    "strides",  # position of: distance between outputs along each outer axis
    "stride",  # distance between outputs along the row
    # Places in scratch:
    "counter_at",  # counter for a single box
    "aside_at",  # outputs of a box
    "room_at",  # scratch of the sweep
)

# Order of the terms of a sum: pairs of equal taps of a symmetric window, pairs of opposite taps of an antisymmetric
# one, the last tap before all others, or the taps as they lie in memory.
EVEN, ODD, LAST_FIRST, IN_ORDER = "even", "odd", "last first", "in order"

# Fourier tiles: two tiles of real numbers are transformed as the real and the imaginary part of one complex tile, which
# has a plane for each part.
TILES = (
    "tiles",  # number of tiles
    "together",  # number of tiles that are transformed together: two of real numbers, or one complex tile
    "turns",  # number of such transforms
    "apart",  # turns that one worker makes each; all workers share each of the others
    "outer",  # number of outer axes
    "counts",  # position of: number of tiles along each outer axis and the row
    "ends",  # position of: for each of these, the position of where outputs of tiles end, and those of the first begin
    "extents",  # position of: length of the tile along each outer axis
    "steps",  # position of: distance in the tile between neighbours along each outer axis
    "strides",  # position of: distance between outputs along each outer axis
    "stride",  # distance between outputs along the row
    "chunk",  # elements of the tile's row that lie side by side
    "chunks",  # number of such pieces, each in a row of its own
    "pitch",  # distance between rows
    "plane",  # distance between the planes of the tile
    "clear",  # bytes that are set to zero first, as arithmetic with what was in memory (denormals) may be slow
    "first",  # position of: the layout by which the first plane is packed
    "second",  # position of: the layout by which the second plane is packed; 0 where it is empty
    "parts",  # distance in the array between the inputs of both planes
    "pack",  # address of the kernel that packs
    "store",  # address of the kernel that stores a row
    "factor",  # position of: the factor of all outputs
    "program",  # address of the program of transforms
    "alone",  # number of phases of a turn that one worker makes
    "phases",  # number of phases of a turn that workers share
    "phase",  # position of: the records of both, in this order
)

# A turn is a sequence of phases, each of which consists of independent tasks.
PHASE = (
    "kind",  # one of those below
    "tasks",  # number of tasks
    "within",  # a task is a pair of numbers, of which the second is less than this
    "stage",  # stage of the program
    "section",  # section of the stage; 0 for all sections
    "pieces",  # number of pieces of the tile that are cleared, loaded or stored one by one
)
CLEAR, LOAD, TRANSFORM, STORE = range(4)

# Rows of the tallest tile, with AVX-512 and elsewhere. At 7x7 float32, 3 by 4 vectors reach 100 % of a matrix product's
# rate on AVX-512, 6 by 4 98; 4 by 3 reach 81 on AVX2, 3 by 3 77. NEON's 4 by 4 fill four pipes of four cycles.
ROWS, ROWS_OF_NARROW_VECTORS = 3, 4


def tallest(name: str) -> int:
    """Rows of the tallest tile of a dtype, by the name that kernels know it by. Complex sums take two registers."""
    return ROWS if cpu.vector_bytes() > 32 or name in "FD" else ROWS_OF_NARROW_VECTORS


# The greatest distance, in elements, at which those of a row are packed by vectors where a stride is asked for.
FARTHEST = 4


class Tables:
    """Builder of a layout: collects tables, and puts them behind a header."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        self._fields = fields
        self._parts: list[Any] = []
        self._end = len(fields)

    def put(self, values: Any) -> int:
        """Add a table, and return its position."""
        table = np.asarray(values, np.int64).ravel()
        self._parts.append(table)
        self._end += table.size
        return self._end - table.size

    def build(self, header: dict[str, int]) -> Array:
        """The layout; fields that the kernel does not read may be left out of the header."""
        return np.concatenate([np.array([header.get(name, 0) for name in self._fields], np.int64), *self._parts])
