"""Calls with many kernels that are bad, and say so in one sentence, or unusual, and right."""

import fractions
import itertools

import numpy as np
import pytest
from numpy.lib.stride_tricks import as_strided

import convjit
from convjit._methods.banks import TABLE
from tests import reference
from tests.calls.test_bad_input import ARRAYS, RAGGED, refusal
from tests.support.banks import unable
from tests.support.cases import DTYPES, values
from tests.support.parameters import label

METHODS = ("auto", *TABLE)
CALLS = {"convolve": convjit.convolve_bank, "correlate": convjit.correlate_bank}

# Two images of four channels, and six kernels of two channels each.
X, KERNELS = np.ones((2, 4, 6, 7)), np.ones((6, 2, 3, 2))
AS_IMAGES = {"channel_axis": 1, "groups": 2}

# Option, values of the wrong type, values of the right type that are wrong.
OPTIONS = {
    "mode": ([], ["spam", "", "VALID", None, 1, ["same"], b"full"]),
    "method": ([], ["spam", "", None, 0, ["plain"], "Plain", "fft"]),
    "channel_axis": ([1.0, "1", (1,), [], object()], [4, -5, 0, 2, 10**30]),
    "groups": ([2.0, "2", None, (2,), object()], [0, -1, 1, 3, 4, 5, 10**30]),
    "padding": (
        [1.5, (1.0, 2), ((1, 1.0), (0, 0)), object(), ([1, None], 2), np.array([1.0, 2.0])],
        [(1,), (1, 2, 3), ((1, 2, 3), (0, 0)), (), ((1, 2),), -3, (0, -7), ((-6, 9), 0), 1 << 70, (0, (0, 1 << 60))],
    ),
    "boundary": ([], ["constant", "", None, 0, ["fill"], "zeros", "NEAREST"]),
    "fill_value": (["0", None, [0], np.zeros(1), object()], [1j, 10**400]),
    "axes": (
        [0.0, "23", (2, 3.0), (None, 3), object()],
        [4, (2, 4), (-5, 2), (2, 2), (3, -1), (3,), (0, 2, 3), (), (1, 2), (-3, 3)],
    ),
    "stride": ([1.5, "2", (1, 2.0), object()], [0, -1, None, (1, 0), (1, 2, 3), (), (1 << 50, 1)]),
    "dilation": ([1.5, "2", (1, 2.0), object()], [0, -1, None, (1, 0), (1, 2, 3), (), (1 << 50, 1)]),
    "workers": ([1.5, True, "2", (2,), object()], [0, -2, -(10**30)]),
    "out": (
        [[[0.0]], 1, "out", np.zeros((2, 6, 4, 6), "i8"), np.zeros((2, 6, 4, 6), bool)],
        [np.zeros((2, 6, 6, 4)), np.zeros((6, 4, 6)), np.zeros(288), np.broadcast_to(0.0, (2, 6, 4, 6))],
    ),
}

# What a sentence may begin with instead, where it says as much of another argument.
OTHERS = {
    "channel_axis": ["kernels", "groups", "axes"],
    "groups": ["kernels"],
    "axes": ["kernels"],
    "padding": ["kernels"],
}


def table(*left_out):
    return [
        pytest.param(name, kind, value, id=f"{name}-{number}-{label(value)}")
        for name, wrong in OPTIONS.items()
        for kind, wrong_values in zip((TypeError, ValueError), wrong, strict=True)
        for number, value in enumerate(wrong_values)
        if name not in left_out
    ]


@pytest.mark.parametrize(("name", "kind", "value"), table())
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_options_of_calls(call, name, kind, value):
    names = [name, *OTHERS.get(name, [])]
    if name == "out":
        kept = value.copy() if isinstance(value, np.ndarray) else None
        refusal(kind, names, call, X, KERNELS, **AS_IMAGES, out=value)
        assert kept is None or (value == kept).all()
        return
    out = np.full((2, 6, 4, 6), 85.0)
    refusal(kind, names, call, X, KERNELS, **{**AS_IMAGES, "out": out, name: value})
    assert (out == 85).all()


@pytest.mark.parametrize(("name", "kind", "value"), table("out"))
def test_options_of_plans(name, kind, value):
    names = [name, *OTHERS.get(name, [])]
    refusal(kind, names, convjit.plan_bank, KERNELS, X.shape, **{**AS_IMAGES, name: value})


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_arrays_that_hold_no_numbers(call):
    for value in ARRAYS["x"]:
        refusal(TypeError, ["x"], call, value, KERNELS)
    for value in ARRAYS["kernel"]:
        refusal(TypeError, ["kernels"], call, X, value)
        refusal(TypeError, ["kernels"], convjit.plan_bank, value, X.shape)
        refusal(TypeError, ["x"], convjit.plan_bank(KERNELS, X.shape, **AS_IMAGES), value)
    for value in RAGGED:
        refusal(ValueError, ["x"], call, value, KERNELS)
        refusal(ValueError, ["kernels"], call, X, value)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_kernels_that_do_not_fit(call, method):
    def refused(words, x_shape, kernels_shape, name="kernels", **options):
        x, kernels = np.ones(x_shape), np.ones(kernels_shape)
        assert words in refusal(ValueError, [name], call, x, kernels, method=method, **options)
        refusal(ValueError, [name], convjit.plan_bank, kernels, x_shape, method=method, **options)

    refused("channels", (3, 9, 9), (8, 4, 3, 3), channel_axis=0)
    refused("channels", (3, 9, 9), (8, 1, 3, 3), channel_axis=0)
    refused("of a group (4 / 2): 2", (4, 9), (6, 4, 3), channel_axis=0, groups=2)
    refused("divide", (4, 9), (5, 2, 3), "groups", channel_axis=0, groups=2)
    refused("divide", (5, 9), (4, 2, 3), "groups", channel_axis=0, groups=2)
    refused("`channel_axis` is None", (4, 9), (4, 3), "groups", groups=2)
    refused("no longer", (2, 9, 4), (3, 2, 3, 5), channel_axis=0)
    refused("no longer", (2, 9, 4), (3, 2, 3, 3), channel_axis=0, dilation=2)
    refused("with its padding", (2, 9, 4), (3, 2, 3, 7), channel_axis=0, padding=1)
    refused("with its padding", (9,), (3, 7), padding=(-1, -2))
    refused("leave an element", (9,), (3, 7), "padding", padding=(-9, 9))
    refused("leave an element", (9,), (3, 7), "padding", padding=(-12, 20), boundary="wrap")
    refused("leave an element", (9,), (3, 7), "padding", padding=(20, -10), boundary="mirror")
    refused("no more than the 1 axes", (3, 9), (4, 3, 3, 3), channel_axis=0)
    refused("no more than the 2 axes", (3, 9), (4, 3, 3, 3))
    refused("(kernels, *taps)", (3, 9), ())
    refused("(kernels, channels, *taps)", (3, 9), (4,), channel_axis=0)
    refused("between 0 and -1", (), (4, 1), "channel_axis", channel_axis=0)
    refused("at least one element", (3, 9), (0, 3))
    refused("at least one element", (3, 9), (4, 3, 0), channel_axis=0)
    refused("at least one element", (0, 9), (4, 0, 3), channel_axis=0)


def test_padding_takes_the_place_of_a_mode():
    for mode, padding in itertools.product(("same", "full"), (0, 1, (1, 1), ((1, 2), (0, 0)))):
        for call in CALLS.values():
            refusal(ValueError, ["padding"], call, X, KERNELS, mode, padding=padding, **AS_IMAGES)
        refusal(ValueError, ["padding"], convjit.plan_bank, KERNELS, X.shape, None, mode, padding=padding, **AS_IMAGES)


def test_shapes_and_dtypes_of_plans():
    for shape in (1.5, "5", (2, 2.0), [[3]], object()):
        refusal(TypeError, ["shape"], convjit.plan_bank, KERNELS, shape)
    for shape in (-1, (3, -1), None):
        refusal(ValueError, ["shape"], convjit.plan_bank, KERNELS, shape)
    for dtype in ("spam", object, str, "M8[s]", "f4,f4", "V8"):
        refusal(TypeError, ["dtype", "x"], convjit.plan_bank, KERNELS, X.shape, dtype, **AS_IMAGES)


@pytest.mark.parametrize("method", METHODS)
def test_calls_of_a_plan(method):
    planned = convjit.plan_bank(KERNELS, X.shape, method=method, **AS_IMAGES)
    for x in (X[:1], X.ravel(), X.swapaxes(2, 3), 1.0, [[1.0]]):
        refusal(ValueError, ["x"], planned, x)
    for dtype in "FDgG":
        refusal(TypeError, ["x"], planned, X.astype(dtype))
    refusal(TypeError, ["x"], convjit.plan_bank(np.ones((2, 2), "f"), 3), np.ones(3, "i8"))
    out = np.full((2, 6, 6, 4), 85.0)
    refusal(ValueError, ["out"], planned, X, out)
    refusal(TypeError, ["out"], planned, X, [])
    assert (out == 85).all()
    assert (planned(X) == 12).all()


def test_arguments_of_same_padding():
    wrong = {
        "shape": ([1.5, "5", object()], [-1, None, (3, -1)]),
        "kernel_shape": ([1.5, "5", object()], [0, -1, None, (3, 3)]),
        "stride": ([1.5, "2", object()], [0, -1, None, (1, 2), ()]),
        "dilation": ([1.5, "2", object()], [0, -1, None, (1, 2), ()]),
        "extra": ([], ["AFTER", "", None, 1, "same_upper", True]),
    }
    usual = {"shape": 5, "kernel_shape": 3, "stride": 1, "dilation": 1, "extra": "after"}
    for name, of_kinds in wrong.items():
        for kind, of_kind in zip((TypeError, ValueError), of_kinds, strict=True):
            for value in of_kind:
                # Of shapes that do not match, either may be named.
                refusal(kind, [name, "kernel_shape"], convjit.same_padding, **{**usual, name: value})


@pytest.mark.parametrize("name", TABLE)
def test_a_method_that_cannot_do_longdouble_says_why(name):
    x, kernels = np.ones((2, 9), "g"), np.ones((3, 2, 4), "g")
    out = np.full((3, 6), 85, "g")
    if unable(name, x, kernels, channel_axis=0):
        words = refusal(
            ValueError, ["method"], convjit.correlate_bank, x, kernels, method=name, channel_axis=0, out=out
        )
        assert name in words
        assert (out == 85).all()
    else:
        convjit.correlate_bank(x, kernels, method=name, channel_axis=0, out=out)
        np.testing.assert_array_equal(out, 8)


@pytest.mark.parametrize("padding", [1 << 24, ((1 << 40, 1 << 40), 0)])
def test_a_result_that_fits_into_no_memory(padding):
    with pytest.raises(MemoryError):
        convjit.correlate_bank(np.ones((3, 3)), np.ones((1, 2, 2)), padding=padding)
    with pytest.raises(MemoryError):
        convjit.correlate_bank(np.broadcast_to(1.0, (1 << 20, 1 << 30)), np.ones((3, 2)))


@pytest.mark.parametrize("method", ["plain", "auto"])
def test_padding_and_steps_that_reach_far(method):
    x, far = np.arange(1.0, 5), 1 << 40
    for kernel, options, wanted in (
        ([1, 1], {"padding": (far - 3, 0), "stride": far}, [0]),
        ([1, 1], {"padding": (far, 0), "stride": far}, [0, 3]),
        ([1, 10, 2], {"mode": "same", "dilation": far}, [10, 20, 30, 40]),
        ([1, 1], {"stride": far}, [3]),
    ):
        assert convjit.correlate_bank(x, [kernel], method=method, **options).tolist() == [wanted]


@pytest.mark.filterwarnings("ignore:the matrix subclass:PendingDeprecationWarning")
@pytest.mark.parametrize("method", METHODS)
def test_what_numpy_sees_as_an_array(method, tmp_path):
    rng = np.random.default_rng(1)
    x, kernels = values(rng, (6, 5), "d"), values(rng, (3, 2), "d")
    wanted = convjit.convolve_bank(x, kernels, "same", method)
    memmap = np.memmap(tmp_path / "x", "d", "w+", shape=x.shape)
    memmap[...] = x
    for like in (
        x.tolist(),
        tuple(map(tuple, x)),
        memmap,
        np.matrix(x),
        memoryview(x),
        x,
    ):
        got = convjit.convolve_bank(like, kernels, "same", method)
        assert type(got) is np.ndarray
        np.testing.assert_array_equal(got, wanted)
    for like in (kernels.tolist(), memoryview(kernels), np.matrix(kernels)):
        np.testing.assert_array_equal(convjit.convolve_bank(x, like, "same", method), wanted)
        planned = convjit.plan_bank(like, x.shape, mode="same", method=method)
        np.testing.assert_array_equal(planned(memmap), wanted)
    out = np.memmap(tmp_path / "out", "d", "w+", shape=wanted.shape)
    assert convjit.convolve_bank(x, kernels, "same", method, out=out) is out
    np.testing.assert_array_equal(out, wanted)


@pytest.mark.parametrize("method", METHODS)
def test_arrays_that_may_not_be_written(method):
    x, kernels = np.arange(40.0).reshape(2, 20), np.arange(12.0).reshape(3, 2, 2)
    wanted = convjit.correlate_bank(x, kernels, method=method, channel_axis=0)
    x.flags.writeable = kernels.flags.writeable = False
    np.testing.assert_array_equal(convjit.correlate_bank(x, kernels, method=method, channel_axis=0), wanted)
    got = convjit.plan_bank(kernels, x.shape, method=method, correlate=True, channel_axis=0)(x)
    np.testing.assert_array_equal(got, wanted)
    assert got.flags.writeable


@pytest.mark.parametrize("method", METHODS)
def test_strides_that_take_more_than_32_bits(method):
    """Of memory that is never touched, but for the rows."""
    apart = (1 << 31) + 64
    memory = np.zeros(apart + 4096, np.uint8)
    x = as_strided(memory, (2, 5, 40), (apart, 40, 1))
    x[...] = values(np.random.default_rng(2), x.shape, "B")
    kernels = values(np.random.default_rng(3), (4, 2, 3, 3), "B")
    wanted = reference.correlate_bank(x, kernels, channel_axis=0, padding=1)
    got = convjit.correlate_bank(x, kernels, method=method, channel_axis=0, padding=1)
    np.testing.assert_array_equal(got, wanted)
    out = as_strided(memory[1024:], (2, 5, 40), (apart, 40, 1))
    convjit.correlate_bank(x, kernels[:2], method=method, channel_axis=0, padding=1, out=out)
    np.testing.assert_array_equal(out, wanted[:2])


@pytest.mark.parametrize("method", METHODS)
def test_an_out_in_the_memory_of_x(method):
    rng = np.random.default_rng(4)
    for dtype in "efdiDq":
        x, kernels = values(rng, (5, 12, 14), dtype, narrow=True), values(rng, (5, 5, 3, 3), dtype, narrow=True)
        options = {"method": method, "channel_axis": 0, "padding": 1}
        wanted = convjit.correlate_bank(x, kernels, **options)
        for view in (np.s_[:], np.s_[::-1], np.s_[:, ::-1], np.s_[:, :, ::-1]):
            copy = x.copy()
            assert convjit.correlate_bank(copy, kernels, out=copy[view], **options).base is copy
            np.testing.assert_array_equal(copy[view], wanted)


def test_options_in_other_guises():
    x, kernels = np.arange(10.0).reshape(2, 5), np.ones((3, 2, 3))
    wanted = convjit.correlate_bank(x, kernels, channel_axis=0, padding=1, fill_value=2)
    for value in (2.0, np.float32(2), np.int8(2), np.array(2), fractions.Fraction(2)):
        got = convjit.correlate_bank(x, kernels, channel_axis=0, padding=1, fill_value=value)
        np.testing.assert_array_equal(got, wanted)
    got = convjit.correlate_bank(
        x, kernels, np.str_("valid"), channel_axis=np.int8(0), groups=np.array(1), padding=np.uint8(1),
        stride=np.int64(1), dilation=np.array([1]), axes=np.int16(1), workers=np.int64(2), fill_value=2,
    )  # fmt: skip
    np.testing.assert_array_equal(got, wanted)
    got = convjit.convolve_bank(x, kernels, channel_axis=0, padding=range(1, 2), axes=[-1], fill_value=2)
    np.testing.assert_array_equal(got, wanted)


@pytest.mark.covering
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("kernels_dtype", DTYPES)
def test_every_pair_of_dtypes(dtype, kernels_dtype):
    rng = np.random.default_rng(5)
    narrow = np.result_type(dtype, kernels_dtype).kind in "fc"
    x, kernels = values(rng, (2, 7), dtype, narrow=narrow), values(rng, (3, 2, 3), kernels_dtype, narrow=narrow)
    got = convjit.correlate_bank(x, kernels, channel_axis=0, padding=1)
    assert got.dtype == np.result_type(x, kernels)
    np.testing.assert_array_equal(got, reference.correlate_bank(x, kernels, channel_axis=0, padding=1))


def test_arrays_by_dlpack():
    class Elsewhere:
        """An array that is none of NumPy's, and can be seen as one by DLPack only."""

        def __init__(self, array):
            self._array = array

        def __dlpack__(self, **options):
            return self._array.__dlpack__(**options)

        def __dlpack_device__(self):
            return self._array.__dlpack_device__()

    x, kernels = np.arange(12.0).reshape(2, 6), np.arange(12.0).reshape(3, 2, 2)
    wanted = convjit.correlate_bank(x, kernels, channel_axis=0)
    for arrays in ((Elsewhere(x), kernels), (x, Elsewhere(kernels)), (Elsewhere(x), Elsewhere(kernels))):
        got = convjit.correlate_bank(*arrays, channel_axis=0)
        assert type(got) is np.ndarray
        np.testing.assert_array_equal(got, wanted)
    planned = convjit.plan_bank(Elsewhere(kernels), x.shape, correlate=True, channel_axis=0)
    np.testing.assert_array_equal(planned(Elsewhere(x)), wanted)


def test_torch_tensors_give_tensors():
    torch = pytest.importorskip("torch")
    x, kernels = torch.arange(60.0).reshape(3, 4, 5), torch.ones(2, 3, 3, 3)
    got = convjit.correlate_bank(x, kernels, channel_axis=0, padding=1)
    assert isinstance(got, torch.Tensor)
    assert got.dtype == torch.float32
    np.testing.assert_array_equal(got, convjit.correlate_bank(x.numpy(), kernels.numpy(), channel_axis=0, padding=1))
    out = torch.zeros(2, 4, 5)
    assert convjit.correlate_bank(x, kernels, channel_axis=0, padding=1, out=out) is out
    np.testing.assert_array_equal(out, got)
    waves = torch.tensor([[1 + 2j, 3j, 4]])
    assert convjit.correlate_bank(waves.conj(), torch.ones(1, 1, 1), channel_axis=0).tolist() == [[1 - 2j, -3j, 4]]
    for wrong in (x.clone().requires_grad_(), x.to("meta"), torch.ones(3, 4, 5, dtype=torch.bfloat16)):
        refusal(TypeError, ["x"], convjit.correlate_bank, wrong, kernels, channel_axis=0)
        refusal(TypeError, ["kernels"], convjit.correlate_bank, x, wrong[None], channel_axis=0)
