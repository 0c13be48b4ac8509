"""The layout of the Fourier tiles of a bank of kernels: that of other tiles, and what is there for all kernels.

Distances are in bytes.
"""

from convjit._runtime.layouts import TILES

BANK_TILES = (
    *TILES,
    "groups",  # number of groups
    "sets",  # number of sets of turns in a group
    "set",  # turns of a set, whose spectra are kept while kernels are applied to all of them
    "beside",  # turns whose spectra lie side by side, and whose sums are computed together
    "shares",  # parts into which the kernels of a group are cut, for workers to share a set
    "channels",  # number of channels of a group
    "kernels",  # number of kernels of a group
    "block",  # kernels whose sums are computed together
    "x_group",  # distance in the array between groups
    "x_channel",  # distance in the array between channels
    "out_group",  # distance between the outputs of groups
    "out_kernel",  # distance between the outputs of kernels
    "taps_bytes",  # bytes of a kernel's taps of one channel
    "spectrum",  # bytes of the spectrum of a tile
    "forward",  # places in the program where the stages begin and end, two integers: of the transform of the array,
    "forward_end",
    "backward",  # and of the sums of products, and the transform back
    "backward_end",
    "vectors",  # bytes of the two vectors of a point's parts
    "number",  # bytes of a number of a tile
    "steps_of",  # position of: positions from one output to the next, along each outer axis and the row
)
