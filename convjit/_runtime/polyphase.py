"""Layouts of polyphase filters, as those of `layouts`: the fields that say how an axis is filtered and how it is cut.

Distances are in bytes. Place k of the axis, upsampled by `up`, holds input k / up where that is whole; output m is the
sum over all taps k of taps[k] times place m * down + offset - k.
"""

# Outputs that are summed together, each input vector that is loaded being used for all of them. With 4 rows of 4
# vectors there are half as many loads as multiply-adds, and 16 sums hide the latency of a multiply-add.
GROUP = 4

# What is known of an output that is to be summed: its inputs, the address of the tap that belongs to input 0, and where
# the sum is stored.
RECORD = ("first", "stop", "tap", "out")
RECORD_BYTES = 8 * len(RECORD)

AXIS = (
    "tasks",  # number of tasks
    "up",
    "down",
    "offset",
    "taps",  # number of taps
    "longest",  # taps of the phase that has most
    "tap_bytes",  # bytes of a tap
    "inputs",  # number of inputs along the axis
    "outputs",  # number of outputs along the axis; of a batch of lines
    "x_batch",  # distance between signals; between batches of lines
    "out_batch",  # distance between the outputs of these
    # What continues each signal before and behind its inputs, one after the other:
    "ends",  # its place behind the taps; 0 where there is none
    "ends_step",  # distance between two values; 0 where all are the same
    "ends_batch",  # distance between those of two signals
    "before",  # number of places before the inputs that have such values
    "after",  # number of places behind the inputs that have such values
    "repeated",  # position of: the inputs whose values these are; 0 where they lie behind the taps
    "blocks",  # number of blocks of a signal
    "block",  # outputs of a block, or lines
    "table_at",  # place in scratch: addresses of inputs
)

# Where vectors run across the axis, along rows of inputs that lie side by side.
ROWS = (
    *AXIS,
    "x_row",  # distance between inputs along the axis
    "width",  # bytes of a row
    "strips",  # number of strips into which rows are cut
    "strip",  # bytes of a strip; the last one may be longer
)

# Where vectors run over lines: periods of a signal, after each of which the phases of the outputs are the same again,
# or signals that are too short for that.
LINES = (
    *AXIS,
    "zeros",  # position of: zeros, where these continue the signals
    "unit",  # bytes of an input, and of an output
    "lines",  # number of lines of a batch
    "period",  # outputs of a line
    "advance",  # inputs from one line to the next, of the same signal; 0 for lines of different signals
    "step",  # inputs that are packed into rows of their own; the next one is behind the first
    "x_line",  # distance between lines
    "out_line",  # distance between the outputs of lines
    "ends_line",  # distance between what continues lines
    "ranges",  # number of ranges into which the outputs of a line are cut
    "range",  # outputs of a range
    "vector",  # bytes of a vector
    "pitch",  # distance between rows of inputs in scratch
    "out_pitch",  # distance between rows of outputs in scratch
    "packed_at",  # place in scratch: rows of inputs, one for each place of a step
    "sums_at",  # place in scratch: rows of outputs, one for each output of a range
)
