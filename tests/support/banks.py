"""Cases of many kernels, shared by the tests and the sweep: what is asked, the data for it, and the check.

As in `tests.support.cases`, data hold small integers, also in floating arrays, so that results can be compared bit for
bit, and a failing case is printed as the expression that builds it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

import convjit
from convjit._methods.banks import TABLE
from convjit._methods.method import InexactError
from convjit._problem.bank import Bank
from convjit._problem.bank_options import BankOptions
from convjit._problem.describe_bank import describe
from convjit._problem.options import Options
from tests import reference
from tests.reference import Array
from tests.support import cases
from tests.support.cases import BOUNDARIES, DTYPES, LAYOUTS, MODES, NONFINITE, SENTENCE, WRITEABLE
from tests.support.parameters import named

# How often there are so many sliding axes.
DIMS = (0.03, 0.3, 0.4, 0.2, 0.07)

# Products of a usual case, and of one in fifty: most have few, so that many cases are run in little time.
USUAL, MANY = 10_000, 700_000

# The largest numbers: of channels and kernels of a group, of positions and of taps along an axis.
CHANNELS, KERNELS, POSITIONS, TAPS = 40, 70, 200, 12

# Values of the padding that each kind of result can hold.
FILLS = {"b": True, "u": 3, "i": -2, "f": -1.5, "c": 2 - 1j}

# Layouts that put elements apart along every axis, and how many elements of memory they may take.
ROOMY, ROOM = ("strided", "cropped"), 1 << 18

Padding = int | tuple[int | tuple[int, int], ...] | None


@dataclass(frozen=True)
class BankCase:
    """One call of `convolve_bank` or `correlate_bank`, or of a plan; its data follow from its seed."""

    method: str
    dtype: str
    kernels_dtype: str
    shape: tuple[int, ...]
    kernels_shape: tuple[int, ...]
    mode: str = "valid"
    padding: Padding = None
    boundary: str = "fill"
    fill_value: complex = 0
    channel_axis: int | None = None
    groups: int = 1
    axes: tuple[int, ...] | int | None = None
    stride: tuple[int, ...] | int = 1
    dilation: tuple[int, ...] | int = 1
    correlate: bool = False
    planned: bool = False
    layout: str = "C"
    kernels_layout: str = "C"
    nonfinite: str = ""  # which of x, kernels and fill hold NaN or Inf
    out: str = ""  # a layout, "cast", or "over x" and "over kernels": in the same memory
    workers: int = 1
    guard: str = ""  # the side of x, kernels and out on which memory ends, for layouts that can be put there
    seed: tuple[int, ...] = (0,)

    @property
    def options(self) -> dict[str, Any]:
        """The options of the definition."""
        names = ("channel_axis", "groups", "padding", "boundary", "fill_value", "axes", "stride", "dilation")
        return {name: getattr(self, name) for name in names}


def random_bank(rng: np.random.Generator, seed: tuple[int, ...] = (0,), method: str = "") -> BankCase:
    """Draw a case; with a method, of that one."""

    def pick(options: Sequence[Any]) -> Any:
        return options[rng.integers(len(options))]

    dims = int(rng.choice(len(DIMS), p=DIMS))
    with_channels = rng.random() < 0.75
    batch, (groups, channels, kernels), positions, taps = _sizes(rng, dims, with_channels)
    if rng.random() < 0.03:  # nothing at all along an axis
        part = pick([part for part in (batch, positions) if part] or [[1]])
        part[rng.integers(len(part))] = 0
    shape, channel_axis, axes = _places(rng, batch, groups * channels if with_channels else 0, positions)
    stride, dilation = (_steps(rng, most, dims) for most in (5, 4))
    apart = [dilation] * dims if isinstance(dilation, int) else dilation
    spans = [(k - 1) * d + 1 for k, d in zip(taps, apart, strict=True)]
    longer = any(0 < n < k for n, k in zip(positions, spans, strict=True))
    mode = pick([mode for mode in MODES if mode != "valid" or not longer])
    padding = _padding(rng, positions, spans) if rng.random() < 0.6 else None
    if padding is not None:
        mode = "valid"
    dtype = pick(DTYPES)
    kernels_dtype = pick(DTYPES) if rng.random() < 0.2 else dtype
    kind = np.result_type(dtype, kernels_dtype).kind
    nonfinite = pick(("x", "kernels", "x, kernels", "fill")) if kind in "fc" and rng.random() < 0.3 else ""
    kernels_shape = (groups * kernels, *([channels] if with_channels else []), *taps)
    return BankCase(
        method or pick(("auto", *TABLE)),
        dtype,
        kernels_dtype,
        shape,
        kernels_shape,
        mode,
        padding,
        pick(BOUNDARIES),
        pick((np.nan, np.inf)) if nonfinite == "fill" else pick((0, FILLS[kind])),
        channel_axis,
        groups,
        axes,
        stride,
        dilation,
        correlate=bool(rng.integers(2)),
        planned=rng.random() < 0.2,
        layout=_layout(pick(list(LAYOUTS)), shape),
        kernels_layout=_layout(pick(list(LAYOUTS)), kernels_shape),
        nonfinite=nonfinite,
        out=_layout(pick(("cast", "over x", "over kernels", *WRITEABLE)), shape) if rng.random() < 0.5 else "",
        workers=int(rng.integers(1, 4)),
        guard=pick(("", *cases.guarded.SIDES)),
        seed=seed,
    )


def _sizes(
    rng: np.random.Generator, dims: int, with_channels: bool
) -> tuple[list[int], list[int], list[int], list[int]]:
    """Lengths of the batch axes; groups, their channels and their kernels; positions and taps along sliding axes.

    They are drawn over their whole range, most of them small; then some are halved while there is too much to do.
    """

    def up_to(most: int) -> int:
        return int(math.exp(rng.uniform(0, math.log(most + 1))))

    batch = [up_to(4) for _ in range(rng.integers(0, 3))]
    groups = up_to(12) if with_channels and rng.random() < 0.4 else 1
    channels = up_to(CHANNELS) if with_channels and rng.random() < 0.8 else 1
    positions, taps = [up_to(POSITIONS) for _ in range(dims)], [up_to(TAPS) for _ in range(dims)]
    sizes = np.array([*batch, groups, channels, up_to(KERNELS), *positions, *taps])
    most = MANY if rng.random() < 0.02 else USUAL
    while _products(sizes, dims) > most:
        large = np.flatnonzero(sizes > 1)
        at = large[rng.integers(large.size)]
        sizes[at] = -(-sizes[at] // 2)
    parts = np.split(sizes, np.cumsum([len(batch), 3, dims]))
    return tuple(part.tolist() for part in parts)


def _products(sizes: Array, dims: int) -> int:
    """How many products there are in mode "full", of kernels without dilation."""
    positions, taps = sizes[len(sizes) - 2 * dims : len(sizes) - dims], sizes[len(sizes) - dims :]
    return math.prod(sizes[: len(sizes) - 2 * dims].tolist()) * math.prod(((positions + taps) * taps).tolist())


def _places(
    rng: np.random.Generator, batch: list[int], channels: int, positions: list[int]
) -> tuple[tuple[int, ...], int | None, tuple[int, ...] | int | None]:
    """Put axes anywhere, and give the shape, the axis of the channels (if there are any), and the sliding axes."""
    dims, total = len(positions), len(batch) + len(positions) + bool(channels)

    def counted(axis: int) -> int:
        return axis - total if rng.random() < 0.3 else axis

    # Numbers of axes in the order of batch, positions, and channels.
    lengths = [*batch, *positions, *([channels] if channels else [])]
    if rng.random() < 0.5:
        order = list(range(len(batch) + dims))
        if channels:
            order.insert(int(rng.integers(total)), total - 1)
        axes = None
    else:
        order = rng.permutation(total).tolist()
        axes = tuple(counted(order.index(len(batch) + axis)) for axis in range(dims))
        if dims == 1 and rng.random() < 0.3:
            axes = axes[0]
    channel_axis = counted(order.index(total - 1)) if channels else None
    return tuple(lengths[axis] for axis in order), channel_axis, axes


def _steps(rng: np.random.Generator, most: int, dims: int) -> tuple[int, ...] | int:
    """A stride or a dilation: half the time 1, else one for all axes or one for each."""
    if rng.random() < 0.5:
        return 1
    return int(rng.integers(1, most + 1)) if rng.random() < 0.3 else tuple(rng.integers(1, most + 1, dims).tolist())


def _padding(rng: np.random.Generator, positions: list[int], spans: list[int]) -> Padding:
    """Padding in any of its forms that leaves a window to each axis, and an element of each array."""
    whole = rng.random() < 0.2 and (len(spans) < 3 or max(*positions, *spans) < 12)
    each = rng.random(len(spans)) < rng.choice([0, 0.5, 1])
    entries: list[Any] = []
    for n, span, alike in zip(positions, spans, each, strict=True):
        before, after = rng.integers(-2, 5, 2).tolist()
        if rng.random() < 0.1:  # wider than the array
            before += n
        if whole or alike:
            after = before
        if max(0, -before) + max(0, -after) >= n:
            before, after = abs(before), abs(after)
        missing = max(0, span - n - before - after)
        if whole or alike:
            entries.append(before + -(-missing // 2))
        else:
            entries.append((before, after + missing))
    if whole:
        return max(entries, default=1)
    return tuple(entries)


def _layout(layout: str, shape: tuple[int, ...]) -> str:
    """A layout, but for those that would take much memory for this shape."""
    return "C" if layout in ROOMY and math.prod(n + 3 for n in shape) > ROOM else layout


def data(case: BankCase) -> tuple[Array, Array]:
    """The array and the kernels of a case."""
    rng = np.random.default_rng(case.seed)
    # Integers that float32 sums without rounding, and that no method may refuse as too large for it.
    narrow = case.method in TABLE and not TABLE[case.method].ALWAYS_EXACT
    narrow |= np.result_type(case.dtype, case.kernels_dtype).kind in "fc"
    x = cases.values(rng, case.shape, case.dtype, narrow=narrow)
    kernels = cases.values(rng, case.kernels_shape, case.kernels_dtype, narrow=narrow)
    for name, array in (("x", x), ("kernels", kernels)):
        if name in case.nonfinite and array.size and array.dtype.kind in "fc":
            array.flat[rng.integers(array.size, size=rng.integers(1, 4))] = NONFINITE[rng.integers(len(NONFINITE))]
    return (
        cases.laid_out(x, case.layout, case.guard, "x"),
        cases.laid_out(kernels, case.kernels_layout, case.guard, "kernel"),
    )


def bank(case: BankCase, x: Array, kernels: Array) -> Bank:
    """The package's own description of a case."""
    common = Options(
        case.mode, "auto", case.boundary, case.fill_value, case.axes, case.workers, "normwise", case.correlate,
        case.stride, case.dilation,
    )  # fmt: skip
    options = BankOptions(common, case.channel_axis, case.groups, case.padding)
    return describe(case.shape, case.kernels_shape, x.dtype, kernels.dtype, options)


def unable(method: str, x: Array, kernels: Array, **options: Any) -> bool:
    """Whether a method refuses a bank."""
    case = BankCase(method, x.dtype.str, kernels.dtype.str, x.shape, kernels.shape, **options)
    return method != "auto" and bool(TABLE[method].supports(bank(case, x, kernels)))


def check(case: BankCase) -> bool:
    """Compare a case with the definition: True if the method did it, False if it refused as it should."""
    with named(case):
        return _checked(case)


def _checked(case: BankCase) -> bool:
    x, kernels = data(case)
    definition = reference.correlate_bank if case.correlate else reference.convolve_bank
    wanted = definition(x, kernels, case.mode, **case.options)
    if case.out == "over x":
        x, out = _together(x, wanted)
    elif case.out == "over kernels":
        kernels, out = _together(kernels, wanted)
    else:
        out = cases.room_for(wanted, case.out, case.guard) if case.out else None
    kept, untouched = (x.tobytes(), kernels.tobytes()), b"" if out is None else out.tobytes()
    given = x.copy(), kernels.copy()  # which the result may overwrite
    asked = bank(case, x, kernels)
    refusal = TABLE[case.method].supports(asked) if case.method != "auto" else ""
    refused = None
    try:
        got = _call(case, x, kernels, out)
    except ValueError as error:
        refused = error
    if refused:
        inexact = isinstance(refused, InexactError) and case.method != "auto" and not TABLE[case.method].ALWAYS_EXACT
        assert refusal or inexact, f"{case} was refused: {refused}"
        assert SENTENCE.fullmatch(str(refused)), f"{case} was refused in these words: {refused}"
        assert out is None or out.tobytes() == untouched, f"{case} was refused after writing to `out`"
        return False
    assert not refusal, f"{case} was not refused"
    assert case.out.startswith("over") or (x.tobytes(), kernels.tobytes()) == kept, f"{case} changed its input"
    assert got.shape == wanted.shape, f"{case} gave shape {got.shape}, not {wanted.shape}"
    if out is None:
        assert got.dtype == wanted.dtype, f"{case} gave dtype {got.dtype}, not {wanted.dtype}"
        assert got.dtype.isnative, f"{case} gave a byte-swapped result"
    else:
        assert got is out, f"{case} did not return `out`"
        over = case.out.startswith("over")
        assert over or cases.nothing_beside(out, case.out, case.guard), f"{case} wrote beside `out`"
        wanted = wanted.astype(out.dtype)
    if not np.array_equal(got, wanted):
        chosen = _plan(case, x, kernels).method if case.method == "auto" else case.method
        if case.method != "auto" and case.nonfinite and not TABLE[chosen].CONTAINS_NONFINITE:
            return True  # nothing is promised of it
        bound = 0.0 if TABLE[chosen].ALWAYS_EXACT else fourier_bound(case, asked, *given)
        count = cases.wrong(got, wanted, bound, cast=case.out == "cast")
        assert not count, f"{case} gave {count} wrong values of {wanted.size}"
    return True


def _call(case: BankCase, x: Array, kernels: Array, out: Array | None) -> Array:
    if case.planned:
        return _plan(case, x, kernels)(x, out)
    call = convjit.correlate_bank if case.correlate else convjit.convolve_bank
    return call(x, kernels, case.mode, case.method, out=out, workers=case.workers, **case.options)


def _plan(case: BankCase, x: Array, kernels: Array) -> Any:
    asked = {"correlate": case.correlate, "workers": case.workers, **case.options}
    return convjit.plan_bank(kernels, x.shape, x.dtype, case.mode, case.method, **asked)


def _together(array: Array, result: Array) -> tuple[Array, Array]:
    """A copy of an array, and an `out` for a result that begins in the middle of it."""
    first = array.nbytes // 2 // 16 * 16
    memory = bytearray(max(array.nbytes, first + result.nbytes) + 16)
    copy = np.ndarray(array.shape, array.dtype, memory)
    copy[...] = array
    return copy, np.ndarray(result.shape, result.dtype, memory, first)


def fourier_bound(case: BankCase, asked: Bank, x: Array, kernels: Array) -> float:
    """The error that Fourier methods promise not to exceed, over the norms of the data; zero for integers.

    Where there are NaN or Inf, other methods step in, and the bound is that of what is finite.
    """
    dtype = np.result_type(x, kernels)
    if dtype.kind not in "fc":
        return 0.0
    lengths = map(sum, zip(asked.lengths, asked.before, asked.after, asked.span, strict=True))
    points = math.prod(1 << n.bit_length() for n in lengths)
    x, kernels = (np.where(np.isfinite(array), array, 0).astype(complex) for array in (x, kernels))
    peak = max(np.abs(x).max(initial=0), abs(case.fill_value) if np.isfinite(case.fill_value) else 0)
    norm = peak * math.sqrt(points * asked.channels)
    largest = np.linalg.norm(kernels.reshape(kernels.shape[0], -1), axis=1).max()
    eps = max(np.finfo(dtype).eps, np.finfo(np.float32).eps) if dtype.char == "e" else np.finfo(dtype).eps
    return float(2 * eps * math.log2(max(2, points * asked.channels)) * norm * largest)
