"""Cases shared by the tests and the sweep: what is asked, the data for it, and the check against the reference.

Data hold small integers, also in floating arrays: every sum is then exact in any order, and results can be compared
bit for bit. A failing case is printed as the expression that builds it, to be pasted into ``check``.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import reduce

import numpy as np

import convjit
from convjit._methods import TABLE
from convjit._methods.method import InexactError
from convjit._problem import special_kernels
from convjit._problem.describe import describe
from convjit._problem.dtypes import dtypes
from convjit._problem.options import Options
from convjit._problem.problem import Problem
from tests import reference
from tests.reference import Array
from tests.support import guarded
from tests.support.parameters import named

MODES = ("full", "same", "valid")
BOUNDARIES = ("fill", "nearest", "reflect", "mirror", "wrap")
DTYPES = tuple("?bBhHiIlLqQefdgFDG")

# Methods that may not refuse a kernel for its values; others may be for kernels of rank one only.
ALL_KERNELS = ("auto", "direct", "im2col", "fft", "overlap_save", "naive", "plain")

NONFINITE = (np.nan, np.inf, -np.inf)

# Errors are one sentence that names the argument and what came.
SENTENCE = re.compile(r"`\w+` [^\n]*[^.\s]\.")


@dataclass(frozen=True)
class Case:
    """One call of `convolve` or `correlate`; its data follow from its seed."""

    method: str
    dtype: str
    kernel_dtype: str
    shape: tuple[int, ...]
    kernel_shape: tuple[int, ...]
    mode: str
    boundary: str = "fill"
    fill_value: complex = 0
    axes: tuple[int, ...] | None = None
    correlate: bool = False
    layout: str = "C"
    kernel_layout: str = "C"
    rank_one: bool = False
    sparse: bool = False
    nonfinite: str = ""  # which of x, kernel and fill hold NaN or Inf
    out: str = ""
    workers: int = 1
    accuracy: str = "normwise"
    stride: tuple[int, ...] | int = 1
    dilation: tuple[int, ...] | int = 1
    lags: tuple[tuple[int, int], ...] | None = None
    result: str | None = None  # dtype that is asked for
    guard: str = ""  # the side of x, kernel and out on which memory ends, for layouts that can be put there
    seed: tuple[int, ...] = (0,)


def filled(shape: tuple[int, ...], dtype: np.dtype) -> Array:
    """An array of something that no result may be made of."""
    return np.full(shape, np.nan if dtype.kind in "fc" else 85, dtype)


def strided(a: Array) -> Array:
    room = filled(tuple(2 * n for n in a.shape), a.dtype)[(..., *(slice(1, None, 2),) * a.ndim)]
    room[...] = a
    return room


def cropped(a: Array) -> Array:
    room = filled(tuple(n + 3 for n in a.shape), a.dtype)[(..., *(slice(2, n + 2) for n in a.shape))]
    room[...] = a
    return room


def read_only(a: Array) -> Array:
    a = a.copy()
    a.flags.writeable = False
    return a


def unaligned(a: Array) -> Array:
    room = np.ndarray(a.shape, a.dtype, bytearray(a.nbytes + 1), offset=1)
    room[...] = a
    return room


def field(a: Array) -> Array:
    """Of records whose size is no multiple of an element's."""
    room = np.full(a.shape, 85, [("before", "u1"), ("value", a.dtype)])
    room["value"] = a
    return room["value"]


# Each gives an array of the same shape; all but the last two, which repeat some elements, of the same values.
LAYOUTS: dict[str, Callable[[Array], Array]] = {
    "C": np.copy,
    "F": lambda a: a.copy(order="F"),
    "rotated": lambda a: np.moveaxis(np.moveaxis(a, 0, -1).copy(), -1, 0) if a.ndim else a,
    "reversed": lambda a: np.flip(np.flip(a).copy()) if a.ndim else a,
    "strided": strided,
    "cropped": cropped,
    "read-only": read_only,
    "byte-swapped": lambda a: a.astype(a.dtype.newbyteorder()),
    "unaligned": unaligned,
    "field": field,
    "broadcast": lambda a: np.broadcast_to(a[..., :1], a.shape) if a.ndim else a,
    "repeated": lambda a: np.broadcast_to(a[:1], a.shape) if a.ndim else a,
}
WRITEABLE = ("C", "F", "rotated", "reversed", "strided", "cropped", "byte-swapped", "unaligned", "field")


def laid_out(a: Array, layout: str, guard: str, name: str) -> Array:
    """A copy of an array in a layout; with a guard, beside memory that may not be touched."""
    if not guard or layout not in guarded.CUTS:
        return LAYOUTS[layout](a)
    copy = guarded.pooled(name, a.shape, a.dtype, guard, layout)
    copy[...] = a
    return copy


def values(rng: np.random.Generator, shape: tuple[int, ...], dtype: str, *, narrow: bool = False) -> Array:
    """Random integers: of the whole range of an integer dtype (if narrow, of 11 bits), else a few around zero."""
    kind = np.dtype(dtype)
    if kind.kind == "c":
        return np.asarray(rng.integers(-3, 4, shape) + 1j * rng.integers(-3, 4, shape)).astype(kind)
    if kind.kind == "f":
        return np.asarray(rng.integers(-3, 4, shape)).astype(kind)
    if kind.kind == "b":
        return np.asarray(rng.random(shape) < 0.2)
    info, native = np.iinfo(kind), kind.newbyteorder("=")
    low, high = (max(info.min, -1000), min(info.max, 1000)) if narrow else (info.min, info.max)
    return np.asarray(rng.integers(low, high, shape, native, endpoint=True)).astype(kind)


def normal(rng: np.random.Generator, shape: tuple[int, ...] | int, dtype: str) -> Array:
    """Random numbers that are not whole."""
    found = rng.normal(size=shape)
    return (found + 1j * rng.normal(size=shape) if np.dtype(dtype).kind == "c" else found).astype(dtype)


def outer(*lines: Array) -> Array:
    """The outer product of lines along each axis."""
    return reduce(np.multiply.outer, lines)


def suited(method: str, kernel: Array) -> Array:
    """A kernel that a method does: this one, or an outer product, of what is real of the lines along its edges."""
    if method in ALL_KERNELS or not kernel.ndim:
        return kernel
    edges = [np.moveaxis(kernel.real, axis, 0)[(..., *(0,) * (kernel.ndim - 1))] for axis in range(kernel.ndim)]
    return outer(*edges).astype(kernel.dtype)


def takes(
    method: str,
    shape: tuple[int, ...],
    kernel_shape: tuple[int, ...],
    mode: str,
    boundary: str = "fill",
    axes: tuple[int, ...] | None = None,
) -> bool:
    """Whether a method does these shapes, with a kernel that is suited to it."""
    kind = np.dtype(float)
    asked = describe(shape, kernel_shape, kind, kind, Options(mode, "auto", boundary, 0, axes, 1), outer=True)
    return method == "auto" or not TABLE[method].supports(asked)


def data(case: Case) -> tuple[Array, Array]:
    """The array and the kernel of a case."""
    rng = np.random.default_rng(case.seed)
    # Integers that float32 sums without rounding, and that no method may refuse as too large for it.
    narrow = case.method in TABLE and not TABLE[case.method].ALWAYS_EXACT
    narrow |= np.result_type(case.dtype, case.kernel_dtype).kind in "fc"
    x = values(rng, case.shape, case.dtype, narrow=narrow)
    kernel = values(rng, case.kernel_shape, case.kernel_dtype, narrow=narrow)
    if case.rank_one:  # an outer product of lines, for methods that can do no other
        lines = np.ix_(*(rng.integers(0, 3, k) for k in case.kernel_shape))
        kernel = np.asarray(math.prod(lines)).astype(case.kernel_dtype)
    if case.sparse:
        kernel = np.where(rng.random(kernel.shape) < 0.15, kernel, np.zeros_like(kernel))
    for name, array in (("x", x), ("kernel", kernel)):
        if name in case.nonfinite and array.size and array.dtype.kind in "fc":
            array.flat[rng.integers(array.size, size=rng.integers(1, 4))] = NONFINITE[rng.integers(len(NONFINITE))]
    return laid_out(x, case.layout, case.guard, "x"), laid_out(kernel, case.kernel_layout, case.guard, "kernel")


def check(case: Case) -> bool:
    """Compare a case with the reference: True if the method did it, False if it refused as it should."""
    with named(case):
        return _checked(case)


def _checked(case: Case) -> bool:
    x, kernel = data(case)
    kept = x.tobytes(), kernel.tobytes()
    options = {"boundary": case.boundary, "fill_value": case.fill_value, "axes": case.axes, **steps(case)}
    if case.result is not None:
        options["dtype"] = case.result
    further = {"workers": case.workers, "accuracy": case.accuracy}
    wanted = (reference.correlate if case.correlate else reference.convolve)(x, kernel, case.mode, **options)
    out = room_for(wanted, case.out, case.guard) if case.out else None
    untouched = b"" if out is None else out.tobytes()
    refusal = case.method != "auto" and refused_by(case.method, problem(case, kernel))
    call = convjit.correlate if case.correlate else convjit.convolve
    refused = None
    try:
        got = call(x, kernel, case.mode, case.method, out=out, **further, **options)
    except ValueError as error:
        refused = error
    if refused:
        allowed = refusal or (isinstance(refused, InexactError) and case.method not in ALL_KERNELS)
        assert allowed, f"{case} was refused: {refused}"
        assert SENTENCE.fullmatch(str(refused)), f"{case} was refused in these words: {refused}"
        assert out is None or out.tobytes() == untouched, f"{case} was refused after writing to `out`"
        return False
    assert not refusal, f"{case} was not refused"
    assert (x.tobytes(), kernel.tobytes()) == kept, f"{case} changed its input"
    assert got.shape == wanted.shape, f"{case} gave shape {got.shape}, not {wanted.shape}"
    if out is None:
        assert got.dtype == wanted.dtype, f"{case} gave dtype {got.dtype}, not {wanted.dtype}"
        assert got.dtype.isnative, f"{case} gave a byte-swapped result"
    else:
        assert got is out, f"{case} did not return `out`"
        assert nothing_beside(out, case.out, case.guard), f"{case} wrote beside `out`"
        wanted = wanted.astype(out.dtype)
    if case.nonfinite and case.method == "fft":  # of which nothing is promised
        return True
    if not np.array_equal(got, wanted):
        asked = {"correlate": case.correlate, **further, **options}
        asked["out_dtype"] = asked.pop("dtype", None)
        chosen = convjit.plan(kernel, x.shape, x.dtype, case.mode, case.method, **asked).method
        bound = 0.0 if TABLE[chosen].ALWAYS_EXACT else fourier_bound(x, kernel, case.mode, **options)
        if bound and got.dtype.kind in "iu":  # sums that are half an integer but for an error may be rounded either way
            bound = max(bound, 1.0)
        count = wrong(got, wanted, bound, cast=case.out == "cast" or case.result is not None)
        assert not count, f"{case} gave {count} wrong values of {wanted.size}"
    return True


def steps(case: Case) -> dict[str, object]:
    """Those of the options `stride`, `dilation` and `lags` that are not left out."""
    options = {"stride": case.stride, "dilation": case.dilation, "lags": case.lags}
    return {name: value for name, value in options.items() if value not in (1, None)}


def refused_by(method: str, asked: Problem) -> bool:
    """Whether a method refuses a problem if it is forced."""
    return bool(TABLE[method].supports(asked)) or (asked.sums_only and not TABLE[method].ELEMENTWISE)


def wrong(got: Array, wanted: Array, bound: float, *, cast: bool = False) -> int:
    """How many values are not as wanted, but for a bound; if cast, also for what an `out` of another dtype rounds.

    NaN and Inf have to be the same; of complex numbers, whose products with Inf are NaN in one part or both as it
    happens, they have to be at the same places.
    """
    with np.errstate(invalid="ignore"):
        both = ~np.isfinite(got) & ~np.isfinite(wanted)
        same = both if wanted.dtype.kind == "c" else (got == wanted) | (np.isnan(got) & np.isnan(wanted))
        wide = reference.exact(wanted.dtype)
        off = np.abs(got.astype(wide) - wanted.astype(wide))
        if wide.kind == "u":  # whose differences wrap around
            off = np.maximum(got, wanted) - np.minimum(got, wanted)
        # Rounding to half precision, or to a narrower `out`, adds at most one step.
        narrower = bound and (wanted.dtype.char == "e" or (cast and wanted.dtype.char in "fF"))
        steps = np.spacing(np.abs(wanted)) if narrower else 0
        return np.count_nonzero(~(same | (off <= bound + steps)))


def problem(case: Case, kernel: Array | None = None) -> Problem:
    """The package's own description of a case, whose kernel may be at hand."""
    kinds = np.dtype(case.dtype), np.dtype(case.kernel_dtype)
    options = Options(
        case.mode, "auto", case.boundary, case.fill_value, case.axes, case.workers, case.accuracy, case.correlate,
        case.stride, case.dilation, case.lags, case.result,
    )  # fmt: skip
    kernel = data(replace(case, guard=""))[1] if kernel is None else kernel
    kernel = kernel.astype(dtypes(case.dtype, case.kernel_dtype).compute)
    outer = False
    if case.method not in ALL_KERNELS and kernel.ndim and kernel.dtype.char not in "gG":
        outer = special_kernels.factors(kernel, case.accuracy) is not None
        assert outer or not case.rank_one, f"no factors were found of the kernel of {case}"
    return describe(case.shape, case.kernel_shape, *kinds, options, outer=outer)


def room_for(result: Array, layout: str, guard: str = "") -> Array:
    """An `out` for a result; "cast" is of another dtype that the result may be cast to."""
    dtype = result.dtype
    if layout == "cast":
        dtype = np.dtype({"b": "i4", "i": "i1", "u": "u1", "f": "f4", "c": "c8"}[dtype.kind])
    return laid_out(filled(result.shape, dtype), layout if layout in LAYOUTS else "C", guard, "out")


def nothing_beside(out: Array, layout: str, guard: str = "") -> bool:
    """Whether what lies between and around the elements of an `out` is as `room_for` made it."""
    if guard and (layout in guarded.CUTS or layout not in LAYOUTS):
        return guarded.intact("out")
    if layout not in ("strided", "cropped"):
        return True
    return np.array_equal(out.base, LAYOUTS[layout](out.copy()).base, equal_nan=out.dtype.kind in "fc")


def fourier_bound(
    x: Array,
    kernel: Array,
    mode: str,
    *,
    boundary: str,
    fill_value: complex,
    axes: tuple[int, ...] | None,
    dilation: tuple[int, ...] | int = 1,
    **others: object,
) -> float:
    """The error that Fourier methods promise not to exceed; zero for integers.

    Where there are NaN or Inf, other methods step in, and the bound is that of what is finite.
    """
    kind = np.result_type(x, kernel)
    if kind.kind not in "fc":
        return 0.0
    axes = range(-kernel.ndim, 0) if axes is None else axes
    apart = (dilation,) * kernel.ndim if isinstance(dilation, int) else dilation
    windows = [(k - 1) * step + 1 for k, step in zip(kernel.shape, apart, strict=True)]
    x = np.moveaxis(x, axes, range(-kernel.ndim, 0)).astype(complex)
    if mode != "valid" and (boundary != "fill" or fill_value):
        before = [k - 1 if mode == "full" else k // 2 for k in windows]
        after = [k - 1 if mode == "full" else (k - 1) // 2 for k in windows]
        stops = [n + a for n, a in zip(x.shape[x.ndim - kernel.ndim :], after, strict=True)]
        x = reference.extended(x, [-b for b in before], stops, boundary, fill_value)
    lengths = x.shape[x.ndim - kernel.ndim :]
    # A good length for a transform is at most the next power of two.
    points = math.prod(1 << (n + k - 2).bit_length() for n, k in zip(lengths, windows, strict=True))
    x, kernel = (np.where(np.isfinite(array), array, 0).astype(complex) for array in (x, kernel))
    # Behind the last outputs a tile may hold what lies outside, up to its end.
    filled = mode != "valid" and boundary == "fill" and np.isfinite(fill_value)
    outside = points * abs(fill_value) ** 2 if filled else 0
    norm = np.sqrt((np.abs(x) ** 2).sum(axis=tuple(range(-kernel.ndim, 0))).max(initial=0) + outside)
    eps = max(np.finfo(kind).eps, np.finfo(np.float32).eps) if kind.char == "e" else np.finfo(kind).eps
    return float(2 * eps * math.log2(max(2, points)) * norm * np.linalg.norm(kernel))
