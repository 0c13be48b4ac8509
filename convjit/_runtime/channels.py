"""The layout of a bank of kernels over channels, by register tiles: what is known of the work, and of each block of it.

Every output is a sum of terms, one for each channel and tap. A tile has some rows of outputs by some vectors. Of each
term it loads vectors of one operand and numbers of the other, whose places are found in tables of offsets in bytes. So
strides, dilations, the order of axes in memory and their number cost a tile nothing.
"""

# What lies in the lanes of a tile's vectors, and what belongs to its rows:
# - pixels in lanes, kernels in rows: vectors of inputs, numbers of weights;
# - pixels in lanes, more pixels in rows: the same for kernels that are alone in their group;
# - kernels in lanes, pixels in rows: vectors of weights, which are packed for it, and numbers of inputs;
# - channels in lanes, pixels in rows: the same where each channel is a group of one kernel, by vectors of inputs.
KERNEL_ROWS, PIXEL_ROWS, KERNEL_LANES, CHANNEL_LANES = range(4)

# Of terms so many are summed by themselves; what they add up to is added to the sums of those before. The weights of so
# many terms stay in the second-level cache, and long sums are more accurate.
TERMS = 1024

# Vectors in a row of the widest tile.
COLUMNS = 3

BANK = (
    "tasks",  # number of tasks: for each block, array of the batch and group so many parts of the kernels
    "groups",
    "arrays",  # number of arrays of the batch
    "parts",
    "batch_axes",  # number of batch axes
    "batch",  # position of: for each batch axis, its length, and its strides in the array and in the outputs
    "x_group",  # distance between groups in the array
    "out_group",  # distance between groups in the outputs
    "weights_group",  # distance between groups in the weights
    "block",  # position of: the records of the blocks
    "pack",  # address of the kernel that packs the inputs of a block; 0 where they are read in place
    "packing",  # position of: the record for it
    "packed_at",  # place in scratch: packed inputs
    "totals_at",  # place in scratch: sums of a tile
    "put",  # address of the kernel that moves sums to their places; 0 where tiles write them there
    "aside_at",  # place in scratch: sums that lie aside until they are moved
    "aside",  # distance between their rows
    "asides",  # position of: these distances, as a table
    "form",  # one of those above
    "tiles",  # address of the kernel that computes tiles
    "rows",  # rows of a tile
    "size",  # bytes of an element
    "lanes",  # elements in a vector
    "terms",  # number of terms
    "vectors",  # position of: for each term, the offset of its vectors
    "numbers",  # position of: for each term, the offset of its numbers
    "out_kernel",  # distance between outputs of neighbouring kernels
    "out_pixel",  # distance between outputs of neighbours along the last sliding axis
    "units",  # number of rows of tiles of kernels, of kernels, or of panels of kernels: what is cut into parts
    # Where kernels are rows of tiles:
    "weights",  # position of: for each kernel, the offset of its weights
    "outs",  # position of: for each kernel, the offset of its outputs
    "rest",  # address of the kernel that computes the last row of tiles, which has fewer kernels; 0 where there is none
    "rest_rows",  # kernels in it
    "rest_first",  # the first of them, as a place in both tables
    "kernels",  # number of kernels of a group
    "strip",  # outputs of a row that are computed by all tiles, one after the other
    # Where pixels are rows of tiles:
    "kernel",  # distance between the weights of neighbouring kernels
    "row_step",  # distance between outputs of neighbouring rows; 0 where it is not always the same
    "sliding",  # position of: the layout of a window that slides down, whose tiles share inputs; 0 where there is none
    "table_at",  # place in scratch: addresses of the rows of inputs under it
    "planes",  # number of planes of the window: one for each channel and each tap along the axes around the rows
    "plane",  # position of: for each plane, the offset of its inputs
    "input_rows",  # rows of inputs in each plane under a row of tiles
    "input_step",  # distance between them
    "output_rows",  # rows of outputs that lie one below the other
    "output_step",  # distance between them
    # Where kernels lie in lanes:
    "panel",  # position of: for each panel of kernels, the first, their number, vectors, and the place of its weights
    "chunk",  # rows of tiles of pixels that are computed by all panels, one after the other
    "together",  # terms that are summed together; where they are fewer than all, sums lie aside
)

# A block of outputs of one array and group.
BLOCK = (
    "x",  # offset of its inputs in the array, where they are read in place
    "out",  # offset of its outputs
    "entries",  # position of: for each outer axis, what `ENTRIES` names
    "first",  # place of its first input along the last sliding axis, counted from the first of the padding
    "places",  # packed places along that axis, of each copy
    "rows",  # number of rows of pixels, of pixels where kernels lie in lanes, or of rows of whole tiles of pixels
    "pixel_rows",  # where pixels are rows of tiles: number of their rows
    "width",  # outputs in a row; where kernels lie in lanes, pixels that are evenly spaced in the outputs
    "inputs",  # position of: for each row or pixel, the offset of its inputs
    "outputs",  # position of: for each row or pixel, the offset of its outputs
)

# Packed places of a block along an outer axis.
ENTRIES = (
    "count",  # number of places
    "offsets",  # position of: their offsets in the array; `OUTSIDE` where the fill value lies
    "first",  # the first of those that are evenly spaced in the array
    "behind",  # the first place behind these
    "step",  # distance between these in the array
)

# How inputs are packed.
PACKING = (
    "outer",  # number of outer sliding axes, of which there is one at least
    "filled",  # whether the fill value lies outside, so that borders stay as they are for other arrays
    "steps",  # position of: distance between packed places along each outer axis
    "channels",  # number of channels
    "x_channel",  # distance between channels in the array
    "x_pixel",  # distance between neighbours in the array, along the last sliding axis
    "interleaved",  # whether channels of a place lie side by side when they are packed, and not places of a channel
    "channel",  # distance between packed channels, where these are not interleaved
    "pixel",  # distance between packed places, where channels are
    "copies",  # number of copies of a row, each from another place on
    "copy",  # position of: the first place of each copy
    "copy_step",  # distance between copies
    "apart",  # places from one packed element of a row to the next
    "columns",  # position of: offset of each place outside along the last sliding axis; `OUTSIDE` for the fill value
    "listed",  # number of these places, those behind the array after those before it; one at least
    "inside",  # first place that lies in the array
    "outside",  # first place behind it
    "fill_at",  # position of: the fill value
    "width",  # bytes of an element in the array
    "size",  # bytes of a packed element
    "fill",  # address of the kernel that fills a row
    "carry",  # address of the kernel that copies rows
    "lines",  # address of the kernel that transposes lines
)

# Weights that are packed for kernels that lie in lanes.
PANELS = (
    "tasks",  # number of tasks: the panels of all groups
    "panels",
    "panel",  # position of: for each panel of kernels, the first, their number, vectors, and the place of its weights
    "group",  # distance between groups of weights
    "packed_group",  # distance between groups of packed weights
    "kernel",  # distance between kernels
    "terms",  # number of terms
    "vector",  # bytes of a vector
    "lines",  # address of the kernel that transposes lines
)
