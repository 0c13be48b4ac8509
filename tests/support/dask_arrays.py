"""Dask arrays for tests: what is equal to an array in memory, what must not be computed yet, and random chunks."""

import itertools

import dask.array as da
import numpy as np


def same(got, wanted):
    """Whether a lazy array is what it says, and has these values, bit for bit, also where NaN."""
    assert isinstance(got, da.Array)
    assert (got.dtype, got.shape) == (wanted.dtype, wanted.shape)
    assert got._meta.dtype == wanted.dtype
    computed = np.asarray(got.compute(scheduler="synchronous"))
    assert (computed.dtype, computed.shape) == (wanted.dtype, wanted.shape)
    np.testing.assert_array_equal(computed, wanted)
    if wanted.dtype.char not in "gGO":  # which have bytes that say nothing
        assert computed.tobytes() == np.ascontiguousarray(wanted).tobytes()


def untouchable(shape, chunks, dtype="f"):
    """A Dask array whose chunks cannot be computed."""

    def fails(block):
        raise AssertionError("computed")

    meta = np.empty((0,) * len(shape), dtype)
    return da.zeros(shape, chunks=chunks, dtype=dtype).map_blocks(fails, dtype=dtype, meta=meta)


def random_chunks(rng, shape):
    """Chunks of any lengths along each axis: one, few or many, some of them tiny."""

    def cut(n):
        ends = rng.integers(1, n, rng.integers(0, 6)) if n > 1 else ()
        places = sorted({0, n, *map(int, ends)})
        return tuple(b - a for a, b in itertools.pairwise(places)) or (0,)

    return tuple(map(cut, shape))


def refusal(call, *args, **kwargs):
    """Type and text of the error that a call raises; None if it raises none."""
    try:
        call(*args, **kwargs)
    except Exception as error:
        return type(error), str(error)
    return None
