"""The kernel that sums products of spectra over channels, a matrix product for each frequency, and transforms back.

The sums of some kernels in some turns are computed together, in registers: each vector of a spectrum that is loaded
serves several of them. Then each is transformed back within its vectors, and stored as points of a tile of its own.
"""

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from convjit._kernels.fourier.arithmetic import Complex, Emitter, Real
from convjit._kernels.fourier.butterfly import block_back
from convjit._kernels.llvm import INT, field, place, plus, prefetch, repeated, stack_slot, times
from convjit._kernels.vectors import Elements
from convjit._runtime.layouts import LINE, PASS

# Bytes from the spectra of kernels that are read to those that are prefetched.
AHEAD = 1 << 12


def summer(dtype: str, kernels: int, turns: int) -> Callable[..., None]:
    """Make the emitter of the kernel for so many kernels and turns.

    It takes the planes of the first tile of sums, the spectra of the array and of the kernels, the number of channels,
    the distance between tiles, and the record of the pass. Tiles of the turns of one kernel follow each other. Spectra
    are conjugates of transforms. They lie side by side, vector by vector: first real, then imaginary parts; first all
    turns or all kernels of a channel.
    """
    item = Elements(dtype)

    def sums(builder: Any, re: Any, im: Any, inputs: Any, taps: Any, channels: Any, apart: Any, layout: Any) -> None:
        maker = _Sums(builder, item, kernels, turns, channels)
        count, step, leg = (field(builder, layout, PASS, name) for name in ("inner", "inner_step", "leg"))
        with repeated(builder, count) as number:
            first = builder.mul(number, INT(item.lanes))  # frequency of the block
            with repeated(builder, INT(item.lanes)) as k:
                maker.add_up(inputs, taps, builder.add(first, k), k)
            planes = [place(builder, plane, number, step) for plane in (re, im)]
            with repeated(builder, INT(kernels * turns)) as tile:
                to_re, to_im = (place(builder, plane, tile, apart) for plane in planes)
                maker.transform_back(to_re, to_im, tile, leg)

    return sums


class _Sums:
    """Emits the sums of a block's frequencies, which are kept on the stack, and their transforms.

    A kernel of one channel whose products stay in registers, without a stack, took up to a tenth longer: it waits for
    the spectra, while these loops load far ahead.
    """

    def __init__(self, builder: Any, item: Elements, kernels: int, turns: int, channels: Any) -> None:
        self._builder, self._item = builder, item
        self._emit = Emitter(builder, item)
        self._kernels, self._turns, self._channels = kernels, turns, channels
        self._pair = 2 * item.lanes * item.bytes  # bytes of the two vectors of a frequency
        self._totals = [stack_slot(builder, item.vector) for _ in range(2 * kernels * turns)]  # become registers
        kept = stack_slot(builder, ir.ArrayType(item.vector, 2 * item.lanes * kernels * turns))
        self._kept = builder.ptrtoint(kept, INT)

    def add_up(self, inputs: Any, taps: Any, frequency: Any, k: Any) -> None:
        """Emit the sums of a frequency, the one of number `k` of a block, over all channels."""
        builder, emit = self._builder, self._emit
        inputs, taps = (
            place(builder, begin, frequency, times(builder, self._channels, count * self._pair))
            for begin, count in ((inputs, self._turns), (taps, self._kernels))
        )
        for total in self._totals:
            builder.store(self._item.zero, total)
        with repeated(builder, self._channels) as channel:
            values = self._numbers(place(builder, inputs, channel, self._turns * self._pair), self._turns)
            own = place(builder, taps, channel, self._kernels * self._pair)
            self._fetch(own)
            products = [(x, y) for y in self._numbers(own, self._kernels) for x in values]
            for (x, y), number in zip(products, range(0, len(self._totals), 2), strict=True):
                self._add(number, (x.re, y.re), (x.im, y.im))
                self._add(number + 1, (x.re, y.im), (emit.negate(x.im), y.re))
        to = place(builder, self._kept, k, self._pair)
        for number, total in enumerate(self._totals):
            tile, part = divmod(number, 2)
            at = tile * self._item.lanes * self._pair + part * self._pair // 2
            self._item.store(builder, builder.load(total), plus(builder, to, at))

    def transform_back(self, re: Any, im: Any, tile: Any, leg: Any) -> None:
        """Emit the transforms of the sums of one tile within vectors that are `leg` bytes apart."""
        lanes = self._item.lanes
        x = self._numbers(place(self._builder, self._kept, tile, lanes * self._pair), lanes)
        block_back(self._emit, x, [times(self._builder, leg, j) for j in range(lanes)], re, im)

    def _numbers(self, address: Any, count: int) -> list[Complex]:
        """Emit loads of so many vectors of complex numbers, one after the other."""
        parts = [self._emit.load(address, number * self._pair // 2) for number in range(2 * count)]
        return [Complex(*pair) for pair in zip(parts[::2], parts[1::2], strict=True)]

    def _fetch(self, taps: Any) -> None:
        """Emit a prefetch of spectra of kernels, which come from far: it takes 3 to 10 % of the time of a bank away."""
        for line in range(0, self._kernels * self._pair, LINE):
            prefetch(self._builder, plus(self._builder, taps, AHEAD + line))

    def _add(self, number: int, *products: tuple[Real, Real]) -> None:
        """Emit the addition of products to one of the totals."""
        total = Real(self._builder.load(self._totals[number]))
        for a, b in products:
            total = self._emit.add(total, self._emit.times(a, b))
        self._builder.store(total.value, self._totals[number])
