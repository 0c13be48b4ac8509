"""The layout of a correlation with an outer product of two factors, one down columns and one along rows, in strips."""

from convjit._runtime.layouts import LINE

# Vectors in a tile of the pass along rows: enough sums to hide the latency of a multiply-add.
ALONG_VECTORS = 12

STRIPS = (
    "tasks",  # a task for each plane, strip of columns and chunk of rows
    "strips",
    "strip",  # position of: for each strip its first column, the first behind it, and whether it is packed
    "chunks",
    "chunk",  # position of: for each chunk its first row of outputs, and the first behind it
    "extents",  # position of: number of outputs along each axis around rows and columns
    "array",  # position of: a layout of FIELDS, which says where rows of the array lie, and by which rows are packed
    "down",  # address of the kernel that correlates down columns
    "column_taps",  # number of taps down a column
    "along",  # address of the kernel that correlates a row, and counts outputs that are not finite where that is wanted
    "row_taps",  # number of taps along a row
    "taps",  # place of these taps, behind those down a column
    "rows",  # rows of a tile down columns
    "ring",  # number of rows of inputs that are kept
    "pitch",  # distance between these rows
    "between",  # distance between rows of intermediate results
    "second",  # distance from these rows to their copies
    # Places in scratch:
    "ring_at",  # rows of inputs
    "between_at",  # rows of intermediate results
    "table_at",  # the addresses of rows of inputs, twice
    "box_at",  # the box that is packed
)


def two_copies(vector: int) -> bool:
    """Whether vectors of so many bytes are read from two copies of a row."""
    return 2 * vector == LINE
