"""Layouts of the kernels that turn products with templates into correlation coefficients.

Arrays are contiguous, and distances and places are in elements unless a comment says otherwise.
"""

WINDOWS = (
    "batch",  # number of arrays
    "templates",  # number of templates, whose products with an array follow each other
    "window",  # length of the window along the first sliding axis
    "rows",  # outputs along that axis
    "kept",  # outputs of a block along it, at most
    "row",  # distance in the array between rows, which are what has one place along the first axis
    "array",  # distance between arrays
    "blocks",  # number of blocks along the first axis
    "strips",  # number of strips along the second axis
    "strip",  # outputs of a strip along the second axis, except for the last one
    "outputs",  # along the second axis
    "place",  # distance between neighbours along the second axis
    "reach",  # length of the window along the second axis
    "axes",  # number of axes with windows longer than 1, behind the first one
    "lengths",  # position of: length of the window along each of them
    "steps",  # position of: distance between neighbours along each of them
    "outer",  # number of axes between the first one and that of the outputs that lie side by side
    "extents",  # position of: outputs along each of these; for the second axis, those of the strip are taken instead
    "strides",  # position of: distance in the array between neighbours along each of these
    "out_strides",  # position of: distance between their outputs
    "width",  # outputs that lie side by side; those of the strip, where there are no such axes
    "out_place",  # distance between outputs along the second axis
    "out_row",  # distance between outputs along the first axis
    "out_array",  # distance between the outputs of one template and those of the next
    "pitch",  # numbers of a row of sums in scratch
)

# Numbers that the kernel reads besides: elements of a window, and the bounds on the error (see `_methods.windows`).
SIZE, OF_ENERGY, ALWAYS, OF_SQUARES = range(4)

# Stands for a coefficient whose window has to be computed again.
DOUBTFUL = 2.0

AGAIN = (
    "positions",  # number of windows
    "tasks",  # number of tasks
    "together",  # windows of a task
    "templates",
    "taps",  # number of taps of a template
    "runs",  # number of runs of taps that lie side by side in the array
    "run",  # taps in a run
    "begins",  # position of: distance from the first element of a window to each run
    "starts",  # position of: place in the array of the first element of each window
)
