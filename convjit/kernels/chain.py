"""Correlations one after the other, a band of outputs at a time: what lies between stays in cache.

The first step reads the array where it is and writes a band; those that follow read and write bands, the last one the
outputs. Each is a sweep with a layout of its own. Along the axis that is cut into bands a step may need more rows than
it gives, so that each step has places of its own where its rows of a band begin.
"""

from convjit.kernels.layout import END, call, copy, elements, record, rolled, set_counter, take

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

chain_of = record(CHAIN)
step_of = record(STEP)


def chain(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
    """Compute bands until none is left; how many numbers are not finite, of steps that count them."""
    rolled()
    h = chain_of(layout)
    starts, boxes, copies = elements("i8", layout + 8 * h.starts), scratch + h.counter_at, scratch + h.own_at
    for s in range(h.steps):
        step = step_of(layout + 8 * (h.step + s * len(STEP)))
        copy(copies + step.own, layout + 8 * step.layout, 8 * step.length)
    bad = 0
    b = take(counter)
    while b < h.bands:
        source = x
        for s in range(h.steps):
            step = step_of(layout + 8 * (h.step + s * len(STEP)))
            start, own = starts[b * h.steps + s], copies + step.own
            offsets = elements("i8", own + 8 * step.entry)
            first = offsets[0]
            offsets[0] = first + start
            # A band lies where its rows would if all rows were there.
            band = scratch + (h.odd_at if s % 2 else h.even_at)
            target = band if s + 1 < h.steps else out + start * step.stride
            set_counter(boxes, 0, END)
            bad += call(step.kernel, (source, target, taps + step.taps, own, scratch + h.room_at, boxes))
            offsets[0] = first
            source = target - start * step.stride
        b = take(counter)
    return bad
