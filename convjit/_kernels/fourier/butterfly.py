"""Butterflies: transforms of a few points that lie apart in the tile, and transforms within vectors, in place.

The passes of `convjit._kernels.fourier.transform` are loops over them. Real and imaginary parts of a tile lie in
separate planes of memory, so that every load is a whole vector of independent transforms.
"""

from typing import Any

from convjit._kernels.fourier.arithmetic import Complex, Emitter
from convjit._kernels.llvm import INT, place, times
from convjit._kernels.vectors import Elements
from convjit._runtime.layouts import VECTORS


def butterfly(
    builder: Any, dtype: str, radix: int, forward: bool, turned: int, leg: Any, re: Any, im: Any, roots: Any
) -> None:
    """Emit the transform of `radix` vectors that are `leg` bytes apart, in place.

    The forward transform has negative exponents, and its results are multiplied by the roots of unity at `roots`.
    Before the backward transform, the points are multiplied by the conjugates of these. `turned` is `PLAIN` where there
    is no such multiplication; otherwise each root is one number, `SPLAT`, or a vector, `VECTORS`.
    """
    item = Elements(dtype)
    emit = Emitter(builder, item)
    offsets = [times(builder, leg, j) for j in range(radix)]
    read = emit.load if turned == VECTORS else emit.splat
    size = item.bytes * (item.lanes if turned == VECTORS else 1)

    def root(j: int) -> Complex:
        at = 2 * (j - 1) * size
        return Complex(read(roots, at), read(roots, at + size))

    x = [Complex(emit.load(re, at), emit.load(im, at)) for at in offsets]
    if turned and not forward:
        x[1:] = [emit.by(x[j], Complex(root(j).re, emit.negate(root(j).im))) for j in range(1, radix)]
    x = emit.dft(x, -1 if forward else 1)
    if turned and forward:
        x[1:] = [emit.by(x[j], root(j)) for j in range(1, radix)]
    for number, at in zip(x, offsets, strict=True):
        emit.store(number.re, re, at)
        emit.store(number.im, im, at)


def block(builder: Any, dtype: str, keep: Any, step: Any, re: Any, im: Any, spectrum: Any) -> None:
    """Emit the transforms within as many vectors, `step` bytes apart, as they have lanes.

    Each vector is transformed along its lanes, multiplied by the spectrum, and transformed back. With `keep`, the
    conjugate of the transform is stored as the spectrum instead, its vectors so many bytes apart: a product with it is
    a correlation.
    """
    item = Elements(dtype)
    vector = item.lanes * item.bytes
    emit = Emitter(builder, item)
    offsets = [times(builder, step, j) for j in range(item.lanes)]
    planes = [emit.transpose([emit.load(plane, at) for at in offsets]) for plane in (re, im)]
    x = emit.dft([Complex(*parts) for parts in zip(*planes, strict=True)], -1)
    if keep is not None:
        for k, number in enumerate(x):
            at = place(builder, spectrum, INT(k), keep)
            emit.store(number.re, at)
            emit.store(emit.negate(number.im), at, vector)
        return
    places = [2 * k * vector for k in range(item.lanes)]
    x = [
        emit.by(number, Complex(emit.load(spectrum, at), emit.load(spectrum, at + vector)))
        for number, at in zip(x, places, strict=True)
    ]
    block_back(emit, x, offsets, re, im)


def block_back(emit: Emitter, x: list[Complex], offsets: list[Any], re: Any, im: Any) -> None:
    """Emit the transforms back within the vectors that lie at these offsets, from their points `x`."""
    for plane, rows in zip((re, im), zip(*emit.dft(x, 1), strict=True), strict=True):
        for row, at in zip(emit.transpose(list(rows)), offsets, strict=True):
            emit.store(row, plane, at)
