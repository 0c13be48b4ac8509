"""Kernels that are outer products: which ones are found to be, and when anybody looks."""

import contextlib
import itertools

import numpy as np
import pytest

import convjit
from convjit._calls import call_cache
from convjit._problem import special_kernels
from tests.support.cases import SENTENCE, normal, outer, values
from tests.support.profiles import favouring, from_costs, in_force

INTEGERS = "bBhHiIqQ"

# Lines whose product is the kernel; values that a dtype cannot hold are left out.
WHOLE = [
    ([3],),
    ([0, 0, 5, -10],),
    ([0, 0], [0, 0, 0]),
    ([0], [0], [0]),
    ([2, 0, 4], [0, 0, 6, 3]),
    ([6, 12, 18], [5, 0, 7]),
    ([6, -12, 18, 0], [10, 0, -14]),
    ([1, 2, 1], [-1, 0, 1]),
    ([-1, -1], [-7, -7, -7]),
    ([-128], [1]),
    ([127, 1], [1, -1]),
    ([5], [1], [3, 9], [4, 2]),
    ([2, 4], [3], [0, 6, -3], [1, 5]),
    ([9, 6], [4, 10], [15, 35], [2, 4]),
    ([32767, -32768], [1, 1]),
    ([510, 255], [514, -257]),
    ([2**20, 3 * 2**20], [2**21, -(2**20)], [2**19, 5]),
    ([2**31 - 1, 0, 65537], [2**30 - 1, -3]),
    ([2**61 - 1], [1, 0, -1]),
    ([3, -6], [2**58 + 2, 0]),
]


@pytest.mark.parametrize("dtype", [*INTEGERS, *"fdFD"])
def test_factors_of_whole_numbers_are_exact(dtype):
    """And whole themselves, so that sums of integers are what they were, bit for bit."""
    rng = np.random.default_rng(0)
    lines = [[np.array(line, "O") for line in case] for case in WHOLE]
    lines += [[rng.integers(-3, 4, rng.integers(1, 7)).astype("O") for _ in range(dims)] for dims in (1, 2, 3, 4) * 20]
    done = 0
    for case in lines:
        case = [abs(line) for line in case] if np.dtype(dtype).kind == "u" else case
        exact = outer(*case)
        kernel = exact.astype("q").astype(dtype)
        if (kernel.real.astype("O") != exact).any() or (dtype in "fdFD" and abs(exact).max() >= 2**20):
            continue
        found = special_kernels.factors(kernel)
        assert found is not None, kernel
        assert [factor.shape for factor in found] == [line.shape for line in case]
        assert {factor.dtype for factor in found} == {kernel.dtype}
        assert all((np.trunc(factor.real) == factor).all() for factor in found)
        np.testing.assert_array_equal(outer(*found), kernel)
        done += 1
    assert done > 50


@pytest.mark.parametrize("dtype", "qQ")
def test_the_largest_integers_have_no_factors_or_right_ones(dtype):
    """Of these even the magnitude may wrap."""
    for largest in (2**62, 2**63 - 1, -(2**62), -(2**63), 2**63, 2**64 - 1):
        if np.iinfo(dtype).min <= largest <= np.iinfo(dtype).max:
            for others in ([0, 0], [0, 1], [1, 2]):
                kernel = np.array([[largest, others[0]], others], dtype)
                found = special_kernels.factors(kernel)
                assert found is None or (outer(*found) == kernel).all(), kernel


def factored(kernel):
    """Whether factors are found whose product is the kernel but for rounding, as everyone would who asks."""
    found = special_kernels.factors(kernel)
    if found is None or not special_kernels.seems_outer(kernel):
        return False
    largest, eps = np.abs(kernel).max(), np.finfo(kernel.dtype).eps
    wide = [factor.astype("G") for factor in found]
    off = np.abs(outer(*wide) - kernel)
    bound = eps * (special_kernels.UNITS * np.sqrt(largest * np.abs(kernel)) + kernel.ndim * np.abs(kernel))
    return [factor.dtype for factor in found] == [kernel.dtype] * kernel.ndim and bool((off <= bound).all())


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("sigma", [1, 2.5, 8])
def test_factors_of_gaussians_written_as_one_array(sigma, dtype):
    for reach, offset in itertools.product((1, 4, 8), (0, 0.3)):
        x, y = (np.arange(-reach * sigma, reach * sigma + 1) - np.array([[offset], [2 * offset]])).astype(dtype)
        kernel = np.exp(-(x[:, None] ** 2 + y**2) / dtype(2 * sigma**2))
        for scaled in (kernel, kernel / kernel.sum(), -3 * kernel, kernel[None], kernel * (1 + 2j)):
            assert factored(scaled), (reach, offset)


@pytest.mark.parametrize("dtype", "fdFD")
def test_factors_of_rounded_outer_products(dtype):
    rng = np.random.default_rng(1)
    for dims in (1, 2, 3, 4) * 30:
        lines = [normal(rng, rng.integers(1, 9), dtype.lower() if axis else dtype) for axis in range(dims)]
        lines = [line * 10.0 ** rng.integers(-4, 5) for line in lines]
        exact = outer(*(line.astype("G") for line in lines)).astype("D")
        assert factored(exact.astype(dtype) if dtype in "FD" else exact.real.astype(dtype))  # rounded once
        assert factored(outer(*(line.astype(dtype) for line in lines)))  # and in every product
        turned = [normal(rng, 5, dtype) for _ in range(2)]  # all lines complex
        assert factored(outer(*turned))
    for size in (3, 7, 9):
        assert factored(np.full((size, size), 1 / size**2, dtype))


@pytest.mark.parametrize("dtype", "fdFD")
@pytest.mark.parametrize("shape", [(3, 3), (2, 9), (4, 3, 5)], ids=str)
def test_no_factors_where_one_element_is_off(shape, dtype):
    rng = np.random.default_rng(2)
    kernel = outer(*(rng.uniform(0.5, 1, k) for k in shape)).astype(dtype)
    assert factored(kernel)
    whole = outer(*(rng.integers(1, 6, k) for k in shape)).astype(dtype)
    for place in np.ndindex(shape):
        for right, wrong in ((kernel, kernel[place] * (1 + 1e-5)), (whole, whole[place] + 1)):
            other = right.copy()
            other[place] = wrong
            assert special_kernels.factors(other) is None
    for value in (np.nan, np.inf, -np.inf):
        other[-1] = value
        assert special_kernels.factors(other) is None


@pytest.mark.parametrize("dtype", [*INTEGERS, *"fdFD"])
def test_no_factors_of_random_kernels(dtype):
    rng = np.random.default_rng(3)
    for shape in ((3, 3), (2, 7), (3, 4, 5), (2, 1, 2, 3)):
        kernel = values(rng, shape, dtype) if dtype in INTEGERS else normal(rng, shape, dtype)
        assert special_kernels.factors(kernel) is None


@pytest.mark.parametrize("scale", [1e-200, 1.0, 1e150, 1e200, 1e300])
def test_no_factors_of_huge_or_tiny_random_kernels(scale):
    """With corners of zero, which tell nothing."""
    kernel = np.zeros((6, 7))
    kernel[1:-1, 1:-1] = scale * np.random.default_rng(4).normal(size=(4, 5))
    with np.errstate(all="ignore"):
        assert special_kernels.factors(kernel) is None


SEPARABLE = favouring(workers_1="separable", workers_2="separable")


def only(*methods):
    """A profile that knows these methods alone, of which the first costs nothing."""
    profile = favouring(workers_1=methods[0], workers_2=methods[0])
    for by_workers in (entry for by_ndim in profile.costs.values() for entry in by_ndim.values()):
        for costs in by_workers.values():
            for name in set(costs) - set(methods):
                del costs[name]
    return from_costs(profile.costs)


def kernels_alike(rng, dtype):
    """Kernels of one shape: an outer product, one of full rank, and one of full rank whose corners tell nothing."""
    product = outer(rng.integers(1, 5, 13), rng.integers(1, 5, 15)).astype(dtype)
    full = values(rng, (13, 15), dtype, narrow=True)
    hidden = np.zeros_like(full)
    hidden[1:-1, 1:-1] = full[1:-1, 1:-1]
    full[0, 0], full[0, -1] = 1, 2
    full[-1, 0], full[-1, -1] = 3, 1
    return product, full, hidden


@pytest.mark.parametrize("dtype", "bifD")
@pytest.mark.parametrize("order", [*itertools.permutations(range(3)), (0, 0, 1, 1, 2, 2, 0)], ids=str)
def test_calls_of_one_shape_with_kernels_of_any_rank(order, dtype):
    """What is kept for calls of this shape may hold for one kernel and not for the next."""
    rng = np.random.default_rng(5)
    x, kernels = values(rng, (190, 180), dtype, narrow=True), kernels_alike(rng, dtype)
    wanted = [convjit.convolve(x, kernel, "same", "plain") for kernel in kernels]
    with in_force(only("separable", "direct")):
        for number in order:
            kernel = kernels[number]
            for _ in range(2):
                np.testing.assert_array_equal(convjit.convolve(x, kernel, "same"), wanted[number])
            planned = convjit.plan(kernel, x.shape, dtype, "same")
            assert planned.method == ("direct" if number else "separable")
            np.testing.assert_array_equal(planned(x), wanted[number])
        assert call_cache.prepared_calls  # else nothing was kept


def test_auto_looks_where_it_is_worth_it():
    with in_force(SEPARABLE):
        for shape, kernel_shape, found in [
            ((200, 200), (11, 12), True),
            ((60, 50, 40), (5, 6, 5), True),
            ((200, 200), (1, 150), False),
            ((200, 200), (2, 3), False),
            ((20, 20), (11, 12), False),
            ((40_000,), (150,), False),
        ]:
            kernel = np.ones(kernel_shape)
            assert (convjit.plan(kernel, shape).method == "separable") == found
            kernel[(0,) * kernel.ndim] = 2
            assert kernel.ndim == 1 or convjit.plan(kernel, shape).method != "separable"
            assert convjit.explain(shape, kernel_shape).method != "separable"


@pytest.mark.parametrize("method", ["auto", "separable"])
@pytest.mark.parametrize(
    ("corners", "dtype"),
    [
        ((1.3e154 + 1.3e154j, 0, 0, 1.3e154), "D"),
        ((np.inf, 1, 1, 0), "d"),
        ((np.inf, 1, 1, 0), "D"),
        ((np.nan, 1, 1, 0), "f"),
        ((1e308, 1e308, -1e308, 1e308), "d"),
        ((5e-324, 5e-324, -5e-324, 5e-324), "d"),
        ((np.inf, 1, 1, 0), "g"),
        ((np.finfo("g").max,) * 4, "g"),
        ((np.finfo("g").max * (1 + 1j),) * 4, "G"),
    ],
)
def test_looking_neither_warns_nor_fails(corners, dtype, method):
    """Warnings are errors in these tests."""
    kernel, x = np.ones((9, 9), dtype), np.ones((230, 231), dtype)
    kernel[::8, ::8].flat = corners
    with pytest.raises(ValueError, match=SENTENCE) if method == "separable" else contextlib.nullcontext():
        convjit.convolve(x, kernel, "valid", method)
