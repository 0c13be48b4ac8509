"""Cases of normalised convolutions, shared by the tests and the sweep: what is asked, the data for it, and the check.

Data hold small integers and kernels are integers, so that it is certain which windows have too little weight.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

import convjit
from convjit._methods import TABLE
from tests import reference
from tests.reference import Array
from tests.support import cases
from tests.support.cases import LAYOUTS, MODES, SENTENCE
from tests.support.parameters import named

BOUNDARIES = ("exclude", "exclude", *cases.BOUNDARIES)

# Dtypes of arrays and of kernels, and how often each is drawn.
X_DTYPES = ("f4", "f8", "f8", ">f8", "f2", "i2", "u1", "?", "i8", "c16", "c8", "g")
KERNEL_DTYPES = ("f8", "f4", "i4", "u1")

# The largest numbers of positions and of taps along an axis, by the number of axes.
POSITIONS, TAPS = (0, 600, 50, 16), (0, 120, 16, 6)


@dataclass(frozen=True)
class NormalizedCase:
    """One call of `normalized_convolve`; its data follow from its seed."""

    method: str
    dtype: str
    kernel_dtype: str
    shape: tuple[int, ...]
    kernel_shape: tuple[int, ...]
    mode: str = "same"
    boundary: str = "exclude"
    fill_value: complex = 0
    min_weight: float = 0.0
    axes: tuple[int, ...] | None = None
    correlate: bool = False
    kernel: str = "positive"  # "positive", "signed", "tails" (of a wide range) or "outer"
    missing: str = "few"  # "none", "few", "most", "hole", "all": which elements
    weights: str = ""  # "", "zeros and ones", "any" or "along an axis"
    layout: str = "C"
    out: str = ""  # "", "C", "strided", "over x"
    workers: int = 1
    planned: bool = False
    seed: tuple[int, ...] = (0,)

    @property
    def options(self) -> dict[str, Any]:
        """The options of the definition."""
        names = ("boundary", "fill_value", "min_weight", "axes", "correlate")
        return {name: getattr(self, name) for name in names}


def random_case(rng: np.random.Generator, seed: tuple[int, ...] = (0,)) -> NormalizedCase:
    """Draw a case."""

    def pick(options: Sequence[Any]) -> Any:
        return options[rng.integers(len(options))]

    def up_to(most: int) -> int:
        return int(math.exp(rng.uniform(0, math.log(most + 1))))

    dims = pick((1, 1, 2, 2, 2, 3))
    taps = [up_to(TAPS[dims]) for _ in range(dims)]
    positions = [up_to(POSITIONS[dims]) for _ in range(dims)]
    if rng.random() < 0.02:
        positions[rng.integers(dims)] = 0
    batch = [up_to(4) for _ in range(rng.integers(1, 3))] if rng.random() < 0.3 else []
    order = rng.permutation(len(batch) + dims).tolist()
    lengths = [*batch, *positions]
    axes = tuple(order.index(len(batch) + axis) for axis in range(dims)) if batch or rng.random() < 0.2 else None
    shape = tuple(lengths[axis] for axis in order) if axes else tuple(positions)
    mixed = any(n > k for n, k in zip(positions, taps, strict=True)) and any(
        n < k for n, k in zip(positions, taps, strict=True)
    )
    empty = 0 in positions
    mode = pick([mode for mode in MODES if mode != "valid" or not mixed])
    boundary = pick([name for name in BOUNDARIES if name in ("exclude", "fill") or not empty])
    dtype = pick(X_DTYPES)
    fills = (0, 2, np.nan) if np.dtype(dtype).kind in "fc" else (0, 1)
    return NormalizedCase(
        pick(("auto", "auto", *TABLE)),
        dtype,
        pick(KERNEL_DTYPES),
        shape,
        tuple(taps),
        mode,
        boundary,
        pick(fills) if boundary == "fill" else 0,
        pick((0.0, 0.0, 0.25, 0.5)),
        axes,
        bool(rng.integers(2)),
        pick(("positive", "signed", "tails", "outer")),
        pick(("none", "few", "few", "most", "hole", "all")),
        pick(("", "", "zeros and ones", "any", "along an axis")),
        pick(list(LAYOUTS)),
        pick(("", "", "C", "strided", "over x")),
        int(rng.integers(1, 4)),
        bool(rng.random() < 0.2),
        seed,
    )


def data(case: NormalizedCase) -> tuple[Array, Array, Array | None]:
    """The array, the kernel and the weights of a case."""
    rng = np.random.default_rng(case.seed)
    x = cases.values(rng, case.shape, case.dtype, narrow=True)
    absent = _absent(rng, case)
    if x.dtype.kind in "fc":
        x[absent] = np.nan
    kernel = _kernel(rng, case).astype(case.kernel_dtype)
    weights = None
    if case.weights:
        weights = (~absent).astype(np.float64)
        if case.weights == "any":
            weights *= rng.integers(0, 5, case.shape) / 4
        elif case.weights == "along an axis":
            weights = rng.integers(0, 3, case.shape[-1:]).astype(np.float32)
            x[(..., weights == 0)] = 0 if x.dtype.kind not in "fc" else np.nan
    return cases.laid_out(x, case.layout, "", "x"), kernel, weights


def _absent(rng: np.random.Generator, case: NormalizedCase) -> Array:
    """Which elements are missing."""
    if case.missing == "hole":
        absent = np.zeros(case.shape, bool)
        absent[tuple(slice(n // 4, n - n // 5) for n in case.shape)] = True
        return absent
    share = {"none": 0, "few": 0.05, "most": 0.9, "all": 1}[case.missing]
    return np.asarray(rng.random(case.shape) < share)


def _kernel(rng: np.random.Generator, case: NormalizedCase) -> Array:
    """Integer taps whose sum is not zero."""
    shape = case.kernel_shape
    kernel = rng.integers(0, 4, shape)
    if case.kernel == "signed" and case.kernel_dtype != "u1":
        kernel = rng.integers(-2, 4, shape)
    elif case.kernel == "tails" and case.kernel_dtype != "u1":  # 2 ** 20 in the middle, 1 at the ends
        lines = [np.abs(np.arange(k) - k // 2) / max(1, k // 2) for k in shape]
        far = np.max(np.stack(np.meshgrid(*lines, indexing="ij")), axis=0)
        kernel = 2 ** np.rint(20 * (1 - far)).astype(int)
    elif case.kernel == "outer" or case.method == "separable":
        kernel = cases.outer(*(rng.integers(1, 4, k) for k in shape))
    kernel.flat[kernel.size // 2] += int(kernel.sum() == 0)
    return kernel


def check(case: NormalizedCase) -> bool:
    """Compare a case with the definition: True if the method did it, False if it refused as it should."""
    with named(case):
        return _checked(case)


def _call(
    case: NormalizedCase, x: Array, kernel: Array, weights: Array | None, out: Array | None, return_weights: bool
) -> Any:
    options = {**case.options, "workers": case.workers}
    if case.planned:
        plan = convjit.plan_normalized(kernel, x.shape, x.dtype, case.mode, case.method, **options)
        return plan(x, out, weights=weights, return_weights=return_weights)
    options |= {"weights": weights, "out": out, "return_weights": return_weights}
    return convjit.normalized_convolve(x, kernel, case.mode, case.method, **options)


def _magnitudes(kernel: Array) -> float:
    """The sum of magnitudes of taps, as a multiple of the magnitude of their sum."""
    taps = kernel.astype(float)
    return float(np.abs(taps).sum() / abs(taps.sum()))


def _compare(
    case: NormalizedCase, got: Array, wanted: Array, shares: Array, x: Array, kernel: Array, weights: Array | None
) -> None:
    """Compare a result with the definition: NaN has to be at the same places, and others within a bound."""
    nan = np.isnan(wanted)
    assert np.array_equal(np.isnan(got), nan), f"{case} has NaN at {np.isnan(got).sum()} places, not {nan.sum()}"
    largest = float(np.abs(x[np.isfinite(x)]).max(initial=1)) + abs(np.nan_to_num(case.fill_value))
    heaviest = 1.0 if weights is None else max(1.0, float(weights.max(initial=0)))
    elementwise = case.method in TABLE and TABLE[case.method].ELEMENTWISE
    eps = 0.0 if elementwise and case.kernel != "tails" else 4e-13
    loss = _magnitudes(kernel) * largest * heaviest / np.where(shares == 0, 1, np.abs(shares))
    steps = np.spacing(np.abs(np.where(nan, 0, wanted)))
    off = np.abs(np.where(nan, 0, got.astype(np.clongdouble) - wanted))
    assert (off <= 2 * steps + eps * loss).all(), f"{case} is wrong by {(off / (2 * steps + eps * loss)).max()} bounds"


def _checked(case: NormalizedCase) -> bool:
    x, kernel, weights = data(case)
    wanted, shares = reference.normalized_convolve(x, kernel, case.mode, weights=weights, **case.options)
    out = None
    if case.out == "over x" and x.shape == wanted.shape and x.dtype == wanted.dtype and x.flags.writeable:
        out = x
    elif case.out in LAYOUTS:
        out = cases.room_for(wanted, case.out)
    given = x.copy()
    refused = None
    try:
        alone = _call(case, x, kernel, weights, None, return_weights=False)  # which may go another way
        got, got_shares = _call(case, x, kernel, weights, out, return_weights=True)
    except ValueError as error:
        refused = error
    if refused:
        able = case.method in ("auto", "plain") or (case.method == "direct" and case.dtype != "g")
        assert not able, f"{case} was refused: {refused}"
        assert SENTENCE.fullmatch(str(refused)), f"{case} was refused in these words: {refused}"
        return False
    assert out is x or np.array_equal(x, given, equal_nan=x.dtype.kind in "fc"), f"{case} changed its input"
    assert out is None or got is out, f"{case} did not return `out`"
    assert got.shape == wanted.shape == got_shares.shape == alone.shape, (
        f"{case} gave shape {got.shape}, not {wanted.shape}"
    )
    assert out is not None or got.dtype == wanted.dtype, f"{case} gave dtype {got.dtype}, not {wanted.dtype}"
    if case.method == "fft" and weights is not None and np.isnan(given).any():
        return True  # of which nothing is promised
    for result in (alone, got):
        _compare(case, result, wanted, shares, given, kernel, weights)
    magnitudes = _magnitudes(kernel)
    weight_off = np.abs(got_shares - shares).max(initial=0)
    most = 5e-13 * magnitudes * max(1.0, np.abs(shares).max(initial=0))
    assert weight_off <= most, f"{case} has wrong weights, by {weight_off}"
    return True
