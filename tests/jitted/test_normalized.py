"""Normalised convolutions in code that Numba compiles."""

import warnings

import numba
import numpy as np
import pytest

import convjit

RNG = np.random.default_rng(50)
X = np.where(RNG.random((20, 30)) < 0.2, np.nan, RNG.normal(size=(20, 30)))
KERNEL = RNG.random((3, 5))
WEIGHTS = RNG.random((20, 30))

CALLS = {
    "plain": (lambda x, k, w: convjit.normalized_convolve(x, k), {}),
    "options": (
        lambda x, k, w: convjit.normalized_convolve(x, k, "full", "direct", weights=w, boundary="wrap", min_weight=0.1),
        {"mode": "full", "method": "direct", "weights": WEIGHTS, "boundary": "wrap", "min_weight": 0.1},
    ),
    "fill": (
        lambda x, k, w: convjit.normalized_convolve(x, k, boundary="fill", fill_value=2.5, correlate=True, workers=2),
        {"boundary": "fill", "fill_value": 2.5, "correlate": True},
    ),
    "axes": (lambda x, k, w: convjit.normalized_convolve(x, k, axes=(1, 0)), {"axes": (1, 0)}),
}


@pytest.mark.parametrize("name", CALLS)
def test_calls(name):
    call, options = CALLS[name]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        got = numba.njit(call)(X, KERNEL, WEIGHTS)
    np.testing.assert_array_equal(got, convjit.normalized_convolve(X, KERNEL, **options))


@pytest.mark.parametrize("dtype", ["u1", "f4", "c16"])
def test_dtypes(dtype):
    x = np.arange(12).reshape(3, 4).astype(dtype)
    kernel = np.ones((2, 2), "f4")
    got = numba.njit(lambda x, k: convjit.normalized_convolve(x, k))(x, kernel)
    wanted = convjit.normalized_convolve(x, kernel)
    assert got.dtype == wanted.dtype
    np.testing.assert_array_equal(got, wanted)


def test_out_within_a_parallel_loop():
    @numba.njit(parallel=True)
    def call(x, kernel):
        result = np.empty(x.shape)
        for i in numba.prange(x.shape[0]):
            convjit.normalized_convolve(x[i], kernel, out=result[i])
        return result

    np.testing.assert_array_equal(call(X, KERNEL[0]), convjit.normalized_convolve(X, KERNEL[0], axes=1))


def test_errors():
    call = numba.njit(lambda x, k: convjit.normalized_convolve(x, k))
    with pytest.raises(ValueError, match="`kernel` must have a sum that is not zero"):
        call(X, np.zeros((3, 3)))
    with pytest.raises(numba.core.errors.TypingError, match="`return_weights` must be left out within compiled code"):
        numba.njit(lambda x, k: convjit.normalized_convolve(x, k, return_weights=True))(X, KERNEL)
    with pytest.raises(numba.core.errors.TypingError, match="`x` must be an array"):
        numba.njit(lambda x, k: convjit.normalized_convolve(3, k))(X, KERNEL)
    with pytest.raises(numba.core.errors.TypingError, match="`out` must have 2 dimensions"):
        numba.njit(lambda x, k: convjit.normalized_convolve(x, k, out=k[0]))(X, KERNEL)
    with pytest.raises(numba.core.errors.TypingError, match=r"`convjit\.plan_normalized` cannot be called within"):
        numba.njit(lambda x, k: convjit.plan_normalized(k, 3))(X, KERNEL)


PLAN = convjit.plan_normalized(KERNEL, X.shape)


@pytest.mark.parametrize(
    ("code", "arguments"),
    [(lambda x: PLAN(x), (X,)), (lambda x, plan: plan(x), (X, PLAN)), (lambda x, plan: x.sum(), (X, PLAN))],
    ids=["global", "argument", "unused"],
)
def test_plans_are_refused(code, arguments):
    sentence = r"A plan of `convjit\.plan_normalized` cannot be used within compiled code: call `convjit\.normalized"
    with pytest.raises(numba.core.errors.TypingError, match=sentence):
        numba.njit(code)(*arguments)


def test_plans_in_object_mode():
    @numba.njit
    def call(x):
        with numba.objmode(result="f8[:, :]"):
            result = PLAN(x)
        return result + 1

    np.testing.assert_array_equal(call(X), PLAN(X) + 1)
    np.testing.assert_array_equal(numba.jit(forceobj=True)(lambda x, plan: plan(x))(X, PLAN), PLAN(X))
