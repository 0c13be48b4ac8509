"""The kernel of chained correlations: passes along one axis after the other, one band of outputs at a time.

Intermediate results of a band stay in cache. The first pass reads the array where it is and writes a band; the
following ones read and write bands, and the last one writes the outputs. Each pass is a sweep,
`convjit._kernels.tiles.sweep`, with a layout of its own. A pass along the axis that is cut into bands may need more
rows than it gives, so that its rows of a band begin at a place of their own.
"""

from convjit._kernels.intrinsics import call, copy, elements, record, rolled, set_counter, take
from convjit._runtime.layouts import CHAIN, END, STEP

chain_of = record(CHAIN)
step_of = record(STEP)


def chain(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
    """Compute bands until none is left; the number of outputs that are not finite, where passes count them."""
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
            # The addresses of a band are those its rows would have if all rows of the pass were in scratch.
            band = scratch + (h.odd_at if s % 2 else h.even_at)
            target = band if s + 1 < h.steps else out + start * step.stride
            set_counter(boxes, 0, END)
            bad += call(step.kernel, (source, target, taps + step.taps, own, scratch + h.room_at, boxes))
            offsets[0] = first
            source = target - start * step.stride
        b = take(counter)
    return bad
