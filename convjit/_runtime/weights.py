"""What the kernel of weighted means of bytes is given in place of taps."""

# Parts, one after the other: where each begins, and so many bytes behind that for each weight of the window.
WEIGHTS = {
    "doubles": (0, 0),
    "known": (0, 8),  # results for bytes that are all equal
    "less_margin": (256, 8),  # how far sums in single precision may be off, negated
    "twice_margin": (260, 8),
    "singles": (264, 8),
    "end": (264, 12),
}
