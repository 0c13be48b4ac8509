"""Correlations one after the other, a band of outputs at a time: what lies between stays in cache.

The first step reads the array where it is and writes a band; those that follow read and write bands, the last one the
outputs. Each is a sweep with a layout of its own. Along the axis that is cut into bands a step may need more rows than
it gives, so that each step has places of its own where its rows of a band begin.
"""

from convjit._kernels.intrinsics import call, copy, elements, record, rolled, set_counter, take
from convjit._runtime.layouts import CHAIN, END, STEP

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
