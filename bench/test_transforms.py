"""The Fourier tile by itself: a square of complex points there and back on one core, beside ducc0's transform.

Ours multiplies by a spectrum in between, and leaves that in the order in which it falls.
"""

from typing import Any

import numpy as np
import pytest

from convjit._kernels.fourier import transform
from convjit._methods.fourier.program import program
from convjit._methods.fourier.tile import Tile
from convjit._tools.benchmark.interleave import least_times

ROUNDS = 9


@pytest.mark.parametrize("kind", ["f", "d"])
@pytest.mark.parametrize("length", [64, 128, 256])
def test_square(benchmark: Any, length: int, kind: str) -> None:
    fft: Any = pytest.importorskip("ducc0.fft")
    tile = Tile(kind, (length, length))
    written = program(tile, (1, 1))
    room = np.zeros(2 * tile.plane + 64, np.uint8)
    re = room.ctypes.data + -room.ctypes.data % 64
    spectrum = np.zeros(tile.spectrum + 64, np.uint8)
    places = re, re + tile.plane, spectrum.ctypes.data + -spectrum.ctypes.data % 64
    code, (begin, end) = written.code.ctypes.data, written.convolve
    numbers = np.random.default_rng(0).standard_normal((length, 2 * length)).astype(kind)
    there = numbers.view({"f": "F", "d": "D"}[kind])
    back = np.empty_like(there)

    def ours() -> None:
        transform.transform(code, begin, end, *places)

    def ducc0() -> None:
        fft.c2c(there, out=back, nthreads=1)
        fft.c2c(back, out=there, forward=False, inorm=2, nthreads=1)

    times = least_times({"convjit": ours, "ducc0.fft": ducc0}, rounds=ROUNDS)
    benchmark.extra_info.update(times=times, ratio=times["ducc0.fft"] / times["convjit"])
    benchmark.pedantic(ours, rounds=ROUNDS, iterations=10)
