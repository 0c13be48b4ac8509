"""Limits of size, lowered so that small arrays are treated like large ones: cut, packed, shared and searched.

Each group below lists constants of the package, and what they are set to. This is the only list of them.
"""

import contextlib
from collections.abc import Iterator, Sequence
from types import ModuleType

from convjit._calls import bands as file_bands
from convjit._calls import call_cache, normalized_block, normalized_cut
from convjit._choice import current_profile
from convjit._methods import normalized_bands, padding, workload
from convjit._methods.banks import channels as bank_channels
from convjit._methods.banks.tiles import blocks as bank_blocks
from convjit._methods.banks.tiles import layout as bank_layout
from convjit._methods.banks.tiles import work as bank_work
from convjit._methods.fourier import search
from convjit._methods.tiles import bands, boxes, layout, mean_blocks, short_rows, strips, view
from convjit._problem import special_kernels
from convjit._runtime import layouts
from convjit.ndimage import _sums

Limits = Sequence[tuple[ModuleType, str, int]]

# Arrays of a few hundred elements are cut into several boxes.
BOXES: Limits = ((boxes, "NEAR_BYTES", 1 << 11), (boxes, "FAR_BYTES", 1 << 13), (boxes, "LEAST_BOX", 1 << 8))

# Banks of a few hundred outputs are cut into several blocks, rows into strips, and kernels into parts.
BANKS: Limits = (
    (bank_blocks, "PACKED_BYTES", 1 << 12),
    (bank_blocks, "MOST_ROWS", 24),
    (bank_blocks, "LEAST_BLOCK", 1 << 7),
    (bank_blocks, "FEW_VECTORS", 2),
    (bank_blocks, "FEW_PIXELS", 16),
    (bank_blocks, "FAR_BYTES", 1 << 13),
    (bank_layout, "STRIP_BYTES", 1 << 10),
    (bank_layout, "ASIDE_STRIP", 1 << 8),
    (bank_layout, "ASIDE_PIXELS", 28),
)

# Normalised convolutions of a few hundred outputs are cut into blocks, and their windows without weight are counted.
NORMALIZED: Limits = (
    (normalized_cut, "BLOCK_BYTES", 1 << 12),
    (normalized_block, "COUNTED", 1 << 8),
    (normalized_bands, "BAND_ELEMENTS", 1 << 7),
)

# Short rows and windows are treated like long ones.
SHORT_ROWS: Limits = (
    (boxes, "SHORT_ROW", 1),
    (short_rows, "ASIDE_BYTES", 1 << 10),
    (short_rows, "NEAREST_BYTES", 1 << 9),
    (short_rows, "ROW_BYTES", 1 << 6),
)

# Tiles run along axes of a few outputs where rows are shorter still.
LONG_AXES: Limits = ((view, "LONG", 6),)

# Several threads share the work of small arrays.
THREADS: Limits = ((workload, "SHARED_FROM", 1 << 9),)

# Borders are computed apart from the interior.
BORDERS: Limits = ((padding, "WHOLE_COPY_BYTES", 0),)

# Passes are computed in bands of a few rows.
BANDS: Limits = ((bands, "BAND_BYTES", 1 << 10), (bands, "LEAST_BAND", 3))

# Outer products over rows of a tile are computed in strips, of few tiles and in several chunks.
STRIPS: Limits = ((strips, "RING_BYTES", 1 << 10), (strips, "LEAST_WIDTH", 1), (strips, "CHUNK_TAPS", 1))

# Files, and calls that show their progress, are computed in bands of a few rows.
FILE_BANDS: Limits = ((file_bands, "BAND_BYTES", 1 << 11),)

# Factors and zeros of a kernel are looked for.
SPECIAL_KERNELS: Limits = ((special_kernels, "WORTH_LOOKING", 1 << 6), (special_kernels, "FEW_TAPS", 4))

# Means are taken by several short blocks.
MEANS: Limits = ((mean_blocks, "LONGEST", 16), (mean_blocks, "TOGETHER", 3))

# Few calls are kept ready, so that others are dropped.
KEPT_CALLS: Limits = ((call_cache, "MOST_CALLS", 8),)

# No scratch is on the stack. Another size than none would be compiled into code that the disk keeps.
STACK: Limits = ((layouts, "BRIEF_ROOM", 0),)


def lower(*groups: Limits) -> None:
    """Set these limits from now on, for processes of their own."""
    for module, name, value in (limit for group in groups for limit in group):
        assert hasattr(module, name), f"{module.__name__} has no {name}"
        setattr(module, name, value)
    forget()


@contextlib.contextmanager
def lowered(*groups: Limits) -> Iterator[None]:
    """Set these limits for a while."""
    usual = tuple((module, name, getattr(module, name)) for group in groups for module, name, _ in group)
    lower(*groups)
    try:
        yield
    finally:
        lower(usual)


def bands_of(rows: int) -> contextlib.AbstractContextManager[None]:
    """Have passes over small arrays computed in bands of so many rows, as those over large ones are in larger bands."""
    return lowered(((bands, "BAND_BYTES", 0), (bands, "LEAST_BAND", rows)))


def forget() -> None:
    """Forget what was laid out under other limits."""
    current_profile.forget()
    for module in (
        bands,
        bank_channels,
        bank_layout,
        bank_work,
        boxes,
        layout,
        mean_blocks,
        search,
        short_rows,
        strips,
    ):
        for function in vars(module).values():
            if hasattr(function, "cache_clear"):
                function.cache_clear()
    _sums._known.clear()
