"""Bad calls: each raises ValueError or TypeError in one sentence that names the argument and what came."""

import datetime
import decimal

import numpy as np
import pytest

import convjit
from tests.support.cases import SENTENCE
from tests.support.parameters import label

CALLS = {"convolve": convjit.convolve, "correlate": convjit.correlate}
X, KERNEL = np.ones((6, 7)), np.ones((3, 2))
RECORDS = np.zeros(3, [("a", "f4")])

# Option, values of the wrong type, values of the right type that are wrong.
OPTIONS = {
    "mode": ([], ["spam", "", "FULL", None, 1, ["same"], ("full",), b"full", "full "]),
    "method": ([], ["spam", "", None, 0, ["direct"], "Direct", "_method"]),
    "boundary": ([], ["constant", "", None, 0, ["fill"], "symm", "NEAREST"]),
    "axes": (
        [0.0, 1.0, "0", "01", (0, 1.0), [[0, 1]], (None, 0), np.array([0.0, 1.0]), object(), {"a", "b"}],
        [2, (0, 2), (-3, 0), (0, 0), (1, -1), (0,), 0, (0, 1, 1), (), (0, 10**30)],
    ),
    "fill_value": (
        ["0", None, [0], (), np.zeros(1), np.zeros((2, 2)), object(), datetime.date(2000, 1, 1)],
        [1j, 1 + 0j, np.complex64(1), 10**400],
    ),
    "stride": ([1.5, "2", (1, 2.0), object()], [0, -1, None, (1, 0), (1, 2, 3), (), (2, 2, 2)]),
    "dilation": ([1.5, "2", (1, 2.0), object()], [0, -1, None, (1, 0), (1, 2, 3), (), (2, 2, 2)]),
    "dtype": (["spam", object(), "?", "O", "U3", "M8[s]", "V4", {"a": 1}], []),
    "workers": ([1.0, 1.5, True, False, "2", [1], (2,), object(), np.True_], [0, -2, -(10**30)]),
    "out": (
        [[[0.0]], X.tolist(), 1, np.float64(0), "out", np.zeros((8, 8), "i8"), np.zeros((8, 8), bool)],
        [np.zeros((6, 7)), np.zeros(64), np.zeros((8, 8, 1)), np.zeros(()), np.broadcast_to(0.0, (8, 8))],
    ),
}
ARRAYS = {
    "x": [None, "spam", ["a", "b"], b"spam", object(), {"a": 1}, [None, 1], RECORDS, np.zeros(3, "M8[s]"), [10**30]],
    "kernel": [
        None,
        "spam",
        ["a"],
        object(),
        [[object()]],
        {1, 2},
        RECORDS,
        np.zeros(3, "m8[s]"),
        [decimal.Decimal(1)],
    ],
}
RAGGED = [[[1, 2], [3]], [[1], 2], [np.ones(2), np.ones(3)]]


def refusal(kind, names, call, *arguments, **options):
    """Call, expect an error of exactly this kind, and check its words."""
    with pytest.raises((ValueError, TypeError)) as error:
        call(*arguments, **options)
    message = str(error.value)
    assert error.type is kind, message
    assert SENTENCE.fullmatch(message), message
    assert any(message.startswith(f"`{name}`") for name in names), message
    assert "got " in message or names == ["method"]
    assert error.value.__suppress_context__ or error.value.__context__ is None
    return message


def table(part):
    return [
        pytest.param(name, kind, value, id=f"{name}-{label(value)}")
        for name, wrong in OPTIONS.items()
        for kind, wrong_values in zip((TypeError, ValueError), wrong, strict=True)
        for value in wrong_values
        if part is None or name in part
    ]


@pytest.mark.parametrize(("name", "kind", "value"), table(None))
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_options_of_convolve_and_correlate(call, name, kind, value):
    # A wrong number of axes says as much of the kernel as of them.
    names = [name, "kernel"] if name == "axes" else [name]
    if name == "out":
        kept = value.copy() if isinstance(value, np.ndarray) else None
        refusal(kind, names, call, X, KERNEL, out=value)
        assert kept is None or (value == kept).all()
        return
    out = np.full((8, 8), 85.0)
    refusal(kind, names, call, X, KERNEL, out=out, **{name: value})
    assert (out == 85).all()


@pytest.mark.parametrize(
    ("name", "kind", "value"), table({"mode", "method", "boundary", "axes", "fill_value", "workers"})
)
def test_options_of_plan(name, kind, value):
    refusal(kind, [name, "kernel"], convjit.plan, KERNEL, X.shape, **{name: value})


@pytest.mark.parametrize(("name", "kind", "value"), table({"mode", "boundary", "axes", "workers"}))
def test_options_of_explain(name, kind, value):
    refusal(kind, [name, "kernel"], convjit.explain, X.shape, KERNEL.shape, **{name: value})


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_arrays_that_hold_no_numbers(call):
    for value in ARRAYS["x"]:
        refusal(TypeError, ["x"], call, value, KERNEL)
    for value in ARRAYS["kernel"]:
        refusal(TypeError, ["kernel"], call, X, value)
        refusal(TypeError, ["kernel"], convjit.plan, value, X.shape)
        refusal(TypeError, ["x"], convjit.plan(KERNEL, X.shape), value)
    for value in RAGGED:
        refusal(ValueError, ["x"], call, value, KERNEL)
        refusal(ValueError, ["kernel"], call, X, value)


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_shapes(call):
    out = np.full((8, 8), 85.0)
    for x, kernel in ((X, np.ones(3)), (X, 1.0), (1.0, KERNEL), (X[0], KERNEL), (X[None], KERNEL)):
        refusal(ValueError, ["kernel"], call, x, kernel, out=out)
    for empty in (np.ones((0, 2)), np.ones((3, 0)), [[]]):
        for method in ("auto", *convjit.methods()):
            refusal(ValueError, ["kernel"], call, X, empty, method=method, out=out)
            refusal(ValueError, ["kernel"], convjit.plan, empty, X.shape, method=method)
    refusal(ValueError, ["kernel"], call, X, [], axes=0)
    refusal(ValueError, ["kernel"], convjit.plan, [], 5)
    refusal(ValueError, ["kernel"], convjit.explain, 5, 0)
    assert (out == 85).all()


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_axes_are_shown_as_they_were_written(call):
    assert refusal(ValueError, ["axes"], call, X, KERNEL[0], axes=7).endswith("; got 7.")
    assert refusal(ValueError, ["axes"], call, X, KERNEL, axes=0).endswith("; got 0.")
    assert refusal(ValueError, ["axes"], call, X, KERNEL, axes=(0, 7)).endswith("; got (0, 7).")


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_valid_mode_where_neither_is_larger(call):
    refusal(ValueError, ["kernel"], call, np.ones((3, 8)), np.ones((5, 2)), "valid")
    refusal(ValueError, ["kernel"], call, np.ones((2, 3, 8)), np.ones((5, 2)), "valid", axes=(1, 2))
    refusal(ValueError, ["kernel"], convjit.plan, np.ones((5, 2)), (3, 8), mode="valid")
    refusal(ValueError, ["kernel"], convjit.explain, (3, 8), (5, 2), mode="valid")


@pytest.mark.parametrize("dtype", ["u1", "i2", "q", "?", "e", "f"])
def test_fill_values_that_a_dtype_cannot_hold(dtype):
    wrong = {
        "u1": [-1, 256, 0.5, np.nan, np.inf, 1j],
        "i2": [1 << 15, -(1 << 15) - 1, 1.5, np.nan],
        "q": [1 << 63, 1e30, -0.1, np.inf],
        "?": [2, -1, 0.5, np.nan],
        "e": [1e5, 10**6, 1j],
        "f": [1e39, 10**40, 1 + 0j],
    }
    for value in wrong[dtype]:
        refusal(ValueError, ["fill_value"], convjit.convolve, np.ones(4, dtype), np.ones(2, dtype), fill_value=value)


@pytest.mark.parametrize("name", convjit.methods())
def test_a_method_that_cannot_do_longdouble_says_why(name):
    x, kernel = np.ones(4, "g"), np.ones(2, "g")
    if name in ("plain", "fft"):
        np.testing.assert_allclose(convjit.convolve(x, kernel, method=name), [1, 2, 2, 2, 1], 4 * np.finfo("g").eps)
        return
    out = np.full(5, 85, "g")
    assert name in refusal(ValueError, ["method"], convjit.convolve, x, kernel, method=name, out=out)
    assert (out == 85).all()


def test_shapes_and_dtypes_of_plan_and_explain():
    for shape in (1.5, "5", (2, 2.0), [[3]], object()):
        refusal(TypeError, ["shape"], convjit.plan, KERNEL, shape)
        refusal(TypeError, ["shape"], convjit.explain, shape, (3, 2))
        refusal(TypeError, ["kernel_shape"], convjit.explain, (6, 7), shape)
    for shape in (-1, (3, -1), None):
        refusal(ValueError, ["shape"], convjit.plan, KERNEL, shape)
        refusal(ValueError, ["shape"], convjit.explain, shape, (3, 2))
        refusal(ValueError, ["kernel_shape"], convjit.explain, (6, 7), shape)
    for dtype in ("spam", object, str, "M8[s]", "f4,f4", 5, [], {}, "V8", ("f4", -1), ("f4", (2,))):
        # `x` and `kernel` are what is to be of that dtype.
        refusal(TypeError, ["dtype", "x"], convjit.plan, KERNEL, X.shape, dtype)
        refusal(TypeError, ["dtype", "x"], convjit.explain, (6, 7), (3, 2), dtype)
        refusal(TypeError, ["dtype", "x"], convjit.thresholds, dtype, 2)


def test_arguments_of_thresholds():
    for ndim in (0, -1, (1, 2), None):
        refusal(ValueError, ["ndim"], convjit.thresholds, "f", ndim)
    for ndim in (1.5, "2"):
        refusal(TypeError, ["ndim"], convjit.thresholds, "f", ndim)
    refusal(ValueError, ["workers"], convjit.thresholds, "f", 1, 0)


def test_calls_of_a_plan():
    planned = convjit.plan(KERNEL, X.shape)
    for x in (np.ones((7, 6)), np.ones(42), 1.0, [[1.0]]):
        refusal(ValueError, ["x"], planned, x)
    refusal(TypeError, ["x"], planned, X.astype(complex))
    refusal(TypeError, ["x"], convjit.plan(np.ones(2, "f"), 3), np.ones(3, "i8"))
    out = np.full((8, 7), 85.0)
    refusal(ValueError, ["out"], planned, X, out)
    refusal(TypeError, ["out"], planned, X, [])
    assert (out == 85).all()
