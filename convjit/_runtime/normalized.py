"""The layout of a normalised convolution: the integers that describe it to its kernel, as in `layouts`."""

# A normalised convolution in bands: some outputs along one axis of the array, and all along those behind it.
NORMALIZED = (
    "bands",  # number of bands
    "rows",  # outputs of a band along its axis
    "outputs",  # outputs along that axis
    "length",  # elements of the array along it
    "before",  # how far the first window reaches ahead of the array along it
    "inputs",  # elements along it that the windows of a band reach
    "slab",  # distance in a plane between neighbours along it
    "x_slab",  # distance in the array between these
    "lines",  # rows of the array behind it; 0 where there is no axis behind it
    "line",  # elements of such a row
    "sources",  # position of: the place of each such row in the array
    "targets",  # position of: the place of each in a plane
    "plane",  # elements of a plane
    "row",  # outputs of a band for one place along its axis
    "kernel",  # address of the kernel that sums a plane
    "layout",  # position of: its layout
    "excluded",  # 1 where elements outside the array have no weight
    "margins",  # 1 where windows reach outside the array along other axes, too, whose elements have no weight
    "outside",  # position of: two doubles, the value outside and its weight
    "zero",  # position of: a double
    "how",  # position of: doubles, as `divide` takes them
    "total",  # position of: a double, the kernel's sum
    # Places in a worker's scratch:
    "counter_at",  # counter for the boxes of the sums of one band
    "planes_at",  # values and weights
    "sums_at",  # their sums
    "complete_at",  # sums of weights of a band of which nothing is missing
    "room_at",  # scratch of that kernel
)
