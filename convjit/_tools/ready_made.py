"""Which kernels calls can ask for: the variants of those in `_kernels.catalogue`, by dtypes and methods.

The dtypes are those of arrays, kernels and results. A call may have any two of them for its array and its kernel, and a
filter of `convjit.ndimage` any two for its array and its output. All are in native byte order: other orders are rare,
and would double the variants that read arrays.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from itertools import product
from typing import Any

import numpy as np

from convjit._methods.banks.tiles.view import heights
from convjit._methods.conversion import rounds
from convjit._methods.fourier.bank_search import TOGETHER
from convjit._methods.tiles.polyphase import UNITS
from convjit._methods.tiles.view import MEANS, UNROLLED, UNROLLED_DTYPES
from convjit._problem.dtypes import COMPILED, cast_of, dtypes, kind_of, source_of, summing_dtype
from convjit._runtime import layouts
from convjit._runtime.channels import COLUMNS

# The name of a kernel in `_kernels.catalogue`, and its variant.
Kernel = tuple[str, *tuple[Hashable, ...]]

# A dtype that an array is read as, and one that sums are taken in, by their names for kernels.
Pair = tuple[str, str]

BANKS, FILTERS, RESAMPLING, NORMALIZED, TEMPLATES = "banks", "filters", "resampling", "normalized", "templates"

# Dtypes that there is code for. Half precision and bool are read and stored, but not summed in.
DTYPES = tuple(dict.fromkeys(np.dtype(char).name for char in "?bBhHiIqQefdFD"))

# Radices of the passes that `_methods.fourier.lengths.radices` gives.
RADICES = (2, 3, 4, 5, 8)

ORDERS = (layouts.EVEN, layouts.ODD, layouts.LAST_FIRST, layouts.IN_ORDER)  # the last not along a line


# What runs kernels of any dtype, from Python and in threads.
STARTERS = ("alone", "brief", "member", "team", "in_team", "run", "repeat")


def kernels(names: Collection[str] = (), methods: Collection[str] = ()) -> list[Kernel]:
    """All kernels for dtypes of these names and for these methods, by default for all, each once."""
    asked = [np.dtype(name) for name in names or DTYPES]
    unknown = [str(dtype) for dtype in asked if dtype.name not in DTYPES or not dtype.isnative]
    if unknown:
        raise ValueError(f"`dtypes` must be among {', '.join(DTYPES)}; got {', '.join(unknown)}.")
    found = (kernel for method in methods or METHODS for kernel in METHODS[method](asked))
    return list(dict.fromkeys([*((name,) for name in STARTERS), *found, *_halves(asked)]))


def _halves(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    """What stores half precision, whatever the method."""
    if np.dtype("e") in asked:
        yield "convert", "f", "e"


def _pairs(asked: Collection[np.dtype[Any]]) -> list[Pair]:
    """What arrays are read as and summed in.

    Arrays of the compute dtype are read where the array of a call slides over its kernel, or a fallback is used.
    """
    found: dict[Pair, None] = {}
    for x, kernel in product(asked, asked):
        compute = dtypes(x.char, kernel.char).compute
        if compute.char in COMPILED:
            found[source_of(x), kind_of(compute)] = found[source_of(compute), kind_of(compute)] = None
    return list(found)


def _sums(pairs: Iterable[Pair]) -> Iterator[Kernel]:
    """Sums in register tiles, also along another axis than that of rows."""
    yield ("sweep",)
    for source, dtype in pairs:
        yield "pack", source, dtype
        most = layouts.tallest(dtype)
        yield from (
            ("row_of_tiles", dtype, *tile)
            for tile in (
                *((rows, True) for rows in range(3, most + 1)),
                *((rows, False) for rows in range(1, most + 1)),
            )
        )
        if dtype in UNROLLED_DTYPES:
            yield from (("row_of_tiles", dtype, rows, False, UNROLLED) for rows in range(2, layouts.ROWS + 1))
        if dtype in "fdFD":
            yield "count_nonfinite", 4 if dtype in "fF" else 8
        yield "short_rows", dtype
        yield "pack", source, dtype, True
        if dtype == "d":  # an `out` of single precision
            yield from (("cast", "d", "f4", False), ("short_rows", "f"))


def _direct(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    pairs = _pairs(asked)
    yield from _sums(pairs)
    yield from (("pack", *pair, False, True) for pair in pairs)  # rows with a stride
    yield from _rounded(asked)


def _rounded(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    """Sums that are rounded to a dtype that is asked for, by register tiles or behind another method."""
    real = [dtype for dtype in asked if dtype.kind in "iuf"]
    for x, kernel, result in product([*real, np.dtype(bool)], real, real):
        for taps in (1, 1 << 31):  # few and many
            compute = summing_dtype(x.char, kernel.char, result.char, taps, 0)
            if compute == result or not rounds(compute, result):
                continue
            yield from _sums([(source_of(x), kind_of(compute))])
            yield "pack", source_of(x), kind_of(compute), False, True
            yield "store_rounded", source_of(compute), cast_of(result)
            yield "short_rows", kind_of(result)
            if result.kind in "iu":
                yield "convert", source_of(compute), source_of(result), True


def _separable(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    yield from _sums([*_pairs(asked), *((name, name) for _, name in _pairs(asked))])  # later passes read sums
    yield from (("bands",), ("strips",))
    for dtype in sorted({dtype for _, dtype in _pairs(asked)} & set("fd")):
        yield from (("pass_along", dtype, watched) for watched in (False, True))
        yield "pass_down", dtype, layouts.tallest(dtype)


def _overlap_save(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    """Fourier tiles, in single precision for single precision and in double precision for all else.

    Tiles that hold a NaN, and integers that would not be exact, are left to sums.
    """
    yield from _direct(asked)
    yield from (("overlap_tiles",), ("overlap_phases",), ("bank_tiles",), ("bank_spectra",))
    for source, dtype in _pairs(asked):
        plane, is_complex = "f" if dtype in "fF" else "d", dtype in "FD"
        yield "pack", source.lower(), plane  # one part of a complex number at a time
        yield "store", plane, dtype.lower(), is_complex
        yield from (("fourier_block", plane, keep) for keep in (False, True))
        together = range(1, TOGETHER + 1)  # kernels and turns of a bank
        yield from (("fourier_sums", plane, *sides) for sides in product(together, together))
        turned = layouts.PLAIN, layouts.SPLAT, layouts.VECTORS
        yield from (("fourier_pass", plane, *variant) for variant in product(RADICES, (True, False), turned))


def _im2col(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    """Patch matrices, of signed integers for unsigned ones; what is not finite and lies outside is left to sums."""
    yield from _direct(asked)
    for dtype in dict.fromkeys(dtype for _, dtype in _pairs(asked)):
        name = np.dtype(dtype).str[1:] if dtype in "fdFD" else dtype
        yield from (("pack_patches", name), ("unpack_sums", name))


def _filters(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    """The filters of `convjit.ndimage`, and images in `convjit.signal`: sums in double precision and in integers.

    Each step of a filter reads what the step before stored. A complex array is filtered part by part.
    """
    real = [np.dtype(dtype.char.lower() if dtype.kind == "c" else dtype) for dtype in asked]
    targets = dict.fromkeys("f4" if dtype.char == "e" else cast_of(dtype) for dtype in real)
    sources = dict.fromkeys([*map(source_of, real), *(_source(target) for target in targets)])
    whole = [name for name in sources if name[0] in "iu"]
    if "u1" in targets:
        yield from ((name, down) for name in ("average_bytes", "weigh_bytes") for down in (False, True))
        yield from (("pack", "i1", "i1"), ("pack", "i1", "i1", True), ("cast", "i1", "i1", False), ("short_rows", "i1"))
    yield from _in_order(sources, targets)
    yield from _running(whole, targets)
    sizes = {int(name[1:]) for name in whole}
    integers = [(name, f"i{size}") for name in whole for size in sizes if int(name[1:]) <= size]
    integers += [(f"i{size}", f"i{size}") for size in sizes]
    singles = [(name, "f") for name in ("e", "f") if name in sources]
    yield from _sums([*integers, *singles])
    yield from _direct([*(dtype for dtype in real if dtype.char != "e"), np.dtype("d")])
    yield ("bands",)


def _source(target: str) -> str:
    """The name by which a step reads what another stored as this."""
    return {"f4": "f", "f8": "d", "b1": "u1"}.get(target, target)


def _in_order(sources: Collection[str], targets: Collection[str]) -> Iterator[Kernel]:
    """Sums in double precision, as SciPy takes them; means with one double for the sum, or two for 8-byte numbers."""
    yield from (("sum_in_order", "d", order) for order in ORDERS)
    yield from (("pack", source, "d", *lines) for source in sources for lines in ((), (True,)))
    yield from (("short_rows", kind_of(np.dtype(target))) for target in targets)
    yield from (
        ("cast", "d", target, add) for target in targets for add in (False, True) if (target, add) != ("b1", True)
    )
    if "f4" in targets:
        yield from (("sum_rows", *variant) for variant in product((*ORDERS[:3], MEANS), (False, True)))
        yield from (("pack", "f", "f"), ("pack", "f", "f", True), ("cast", "f", "f4", False), ("cast", "f", "f4", True))
    parts = sorted({2 if source in ("d", "i8", "u8") else 1 for source in sources})
    yield from (("average", *variant) for variant in product((False, True), parts))


def _running(whole: Collection[str], targets: Collection[str]) -> Iterator[Kernel]:
    """Means of integers, as running sums in wider integers."""
    for source, size in product(whole, (2, 4, 8)):
        if size > int(source[1:]):
            yield from (("pack", source, f"i{size}", *lines) for lines in ((), (True,)))
            yield from ((name, f"i{size}") for name in ("run_along", "run_down"))
            yield from (("cast", f"i{size}", target, False) for target in targets)


def _resampling(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    """The polyphase filters of `convjit.signal`: of numbers alone, or of several that lie side by side."""
    singles = {np.result_type(x, kernel, np.float32) for x, kernel in product(asked, asked)}
    for char in sorted({part for dtype in singles for part in (dtype.char, dtype.char.lower())} & set("fdFD")):
        yield "polyphase_rows", char
        yield from (("polyphase_lines", char, unit) for size, unit in UNITS.items() if size >= np.dtype(char).itemsize)


def _banks(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    """Banks of kernels over channels, by register tiles."""
    yield from (("bank",), ("pack_block",), ("pack_kernels",))
    for source, dtype in _pairs(asked):
        yield from (("fill", dtype), ("put", dtype), ("carry", source, dtype))
        yield from (("take_lines", name, dtype) for name in (source, dtype))
        rows = heights(dtype)
        yield from (("channel_tiles", dtype, each, COLUMNS) for each in rows)
        yield "channel_tiles", dtype, 2 * rows[0], 1
        yield "channel_tiles", dtype, rows[0], COLUMNS, True
        if dtype not in "FD":
            yield "channel_tiles", dtype, rows[0], COLUMNS, True, True


def _normalized(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    """Normalised convolutions, besides the sums in double precision: what is missing, and quotients."""
    singles = ["f"] if np.dtype("f") in asked else []
    yield from (("separate", char) for char in ("d", *singles))
    yield from (("divide", char) for char in ("d", *singles))
    yield ("sum_some",)
    yield from (("normalized", *pair) for pair in product(("d", *singles), ("d", *singles)))
    yield from _direct([np.dtype("d")])


def _templates(asked: Collection[np.dtype[Any]]) -> Iterator[Kernel]:
    """Templates: products of single and double precision, windows, and counts of elements that differ."""
    if all(dtype.kind == "c" for dtype in asked):
        return
    yield from ((name, char) for name in ("normalise_windows", "score_windows") for char in "fd")
    for method in (_separable, _overlap_save, _banks):
        yield from method([np.dtype(char) for char in "fdBhi"])


METHODS: dict[str, Callable[[Collection[np.dtype[Any]]], Iterator[Kernel]]] = {
    "direct": _direct,
    "separable": _separable,
    "overlap_save": _overlap_save,
    "im2col": _im2col,
    BANKS: _banks,
    FILTERS: _filters,
    RESAMPLING: _resampling,
    NORMALIZED: _normalized,
    TEMPLATES: _templates,
}
