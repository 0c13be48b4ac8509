"""Correlations along one axis after the other, a band of outputs at a time: what lies between stays in cache.

The first correlation reads the array where it is and writes a band; those that follow read and write bands, the last
one the outputs. Each is a sweep of register tiles with a layout of its own.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from convjit.kernels.layout import END, call, copy, elements, least, record, rolled, set_counter, take

CHAIN = (
    "bands",  # number of bands
    "height",  # outputs of one, along the axis of the first step; the last band is moved back over the one before
    "outputs",  # in all, along that axis
    "stride",  # distance between them
    "steps",  # number of steps
    "step",  # position of: the records of these
    "entry",  # place, in the first step's layout, of the position of the offsets along that axis
    "own",  # integers in that layout, of which each worker has a copy
    "own_at",  # where in the scratch there is what: that copy
    "counter_at",  # a counter for the boxes of one step, which are all one worker's
    "even_at",  # a band after the first step, the third, ...
    "odd_at",  # and after the others
    "room_at",  # scratch of the steps
    "cut",  # address of the kernel that cuts what the last step has left in a band to outputs; 0 where it writes them
    "divisor",  # position of: what they are divided by first
    "size",  # bytes of a sum
    "runs",  # stretches of outputs of a band that lie side by side
    "run",  # elements in each
    "apart",  # distance between them
)
STEP = (
    "kernel",  # address
    "layout",  # position
    "taps",  # where its taps are
    "cut",  # address of the kernel that cuts the band it has made, in place; 0 where nothing is cut
    "divisor",  # position of: what the band is divided by first
    "count",  # elements of the band
)

chain_of = record(CHAIN)
step_of = record(STEP)


def chain(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
    """Compute bands until none is left."""
    rolled()
    h = chain_of(layout)
    own = scratch + h.own_at  # a copy of the first step's layout, for what it says of where the band begins
    copy(own, layout + 8 * step_of(layout + 8 * h.step).layout, 8 * h.own)
    offsets = elements("i8", own + 8 * h.entry)
    first = offsets[0]
    boxes = scratch + h.counter_at
    b = take(counter)
    while b < h.bands:
        start = least(b * h.height, h.outputs - h.height)
        offsets[0] = first + start
        source, outputs = x, out + start * h.stride
        for s in range(h.steps):
            one = step_of(layout + 8 * (h.step + s * len(STEP)))
            band = scratch + (h.odd_at if s % 2 else h.even_at)
            target = band if h.cut or s + 1 < h.steps else outputs
            set_counter(boxes, 0, END)
            how = layout + 8 * one.layout if s else own
            call(one.kernel, (source, target, taps + one.taps, how, scratch + h.room_at, boxes))
            if one.cut:
                call(one.cut, (target, target, one.count, layout + 8 * one.divisor))
            source = target
        if h.cut:
            run = source
            for r in range(h.runs):
                call(h.cut, (run, outputs + r * h.apart, h.run, layout + 8 * h.divisor))
                run += h.run * h.size
        b = take(counter)
    return 0


def cutter(kind: str, to: str, back: bool) -> Callable[..., int]:
    """Make the kernel that divides sums of dtype `kind` and cuts them to dtype `to`, as C does.

    With `back` they become numbers of dtype `kind` again.
    """
    result = kind if back else to
    narrow: Any = {"i1": np.int8, "u1": np.uint8, "i2": np.int16, "u2": np.uint16, "i4": np.int32, "u4": np.uint32,
                   "i8": np.int64, "f4": np.float32, "f8": np.float64}[to]  # fmt: skip
    # Integers of up to 32 bits are found by 32-bit ones, which wrap: no vector of an AVX2 CPU gives 64-bit ones.
    whole: Any = {"i8": np.int64, "u4": np.int64, "f4": np.float64, "f8": np.float64}.get(to, np.int32)
    # In which quotients of sums come out on the right side of a whole number: a precision that holds them exactly.
    real: Any = np.float32 if kind == "i2" else np.float64

    def cut(values: int, results: int, count: int, divisor: int) -> int:
        by = real(elements("f8", divisor)[0])
        source, target = elements(kind, values), elements(result, results)
        if by == 1:
            for j in range(count):
                target[j] = narrow(whole(source[j]))
        else:
            for j in range(count):
                target[j] = narrow(whole(real(source[j]) / by))
        return 0

    return cut
