"""torch's own samples of conv1d, conv2d and conv3d, and usual layers, by banks; they need torch and expecttest."""

import importlib.util
import warnings

import numpy as np
import pytest

import convjit
from convjit._methods.banks import TABLE
from tests.support.banks import unable
from tests.support.profiles import sharing

pytestmark = [
    pytest.mark.exhaustive,
    pytest.mark.skipif(not all(map(importlib.util.find_spec, ("torch", "expecttest"))), reason="torch is not here"),
    pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel lengths:UserWarning"),  # torch's
]

# So many samples torch has at least.
SAMPLES = {1: 10, 2: 30, 3: 20}
DTYPES = ("float32", "float64", "complex64", "complex128")
METHODS = ("auto", *TABLE)

# Images, kernels, and options of torch: first layers, deep ones, 1x1, depthwise, dilated, of one and of three axes.
LAYERS = [
    ((1, 3, 56, 61), (64, 3, 7, 7), {"stride": 2, "padding": 3}),
    ((2, 32, 28, 28), (48, 32, 3, 3), {"padding": 1}),
    ((1, 70, 9, 7), (33, 70, 3, 3), {"padding": (2, 0)}),
    ((3, 64, 14, 15), (96, 64, 1, 1), {}),
    ((2, 40, 30, 31), (40, 1, 3, 3), {"groups": 40, "padding": "same"}),
    ((1, 12, 20, 21), (48, 1, 5, 5), {"groups": 12, "stride": (2, 1), "padding": 2}),
    ((1, 24, 33, 20), (30, 8, 3, 2), {"groups": 3, "dilation": (2, 3), "padding": "same"}),
    ((4, 5, 400), (19, 5, 9), {"dilation": 7, "padding": 28}),
    ((1, 1, 3000), (40, 1, 65), {"stride": 16}),
    ((1, 6, 9, 10, 11), (18, 6, 3, 3, 3), {"padding": (1, 0, 1), "stride": (1, 2, 1)}),
    ((1, 2, 64, 64), (16, 2, 31, 31), {"padding": "same"}),
]


def as_bank(shape, kernels_shape, stride=1, padding=0, dilation=1, groups=1):
    """The options of a bank that are torch's, for an input with or without an axis of images."""
    taps = kernels_shape[2:]
    if padding == "valid":
        padding = 0
    elif padding == "same":  # which torch has for a stride of 1 only
        dilations = (dilation,) * len(taps) if isinstance(dilation, int) else dilation
        padding = convjit.same_padding(shape[-len(taps) :], taps, dilation=dilations)
    elif not isinstance(padding, int):
        padding = tuple((p, p) for p in padding)  # two numbers of one axis would be a pair
    options = {"stride": stride, "padding": padding, "dilation": dilation}
    return {**options, "groups": groups, "channel_axis": len(shape) - len(taps) - 1}


def agree(function, image, weight, bias, options, method):
    """Compare a bank with a function of torch; whether the method did it."""
    # torch correlates and does not conjugate.
    kernels, case = weight.conj().resolve_conj().numpy(), as_bank(image.shape, weight.shape, **options)
    if unable(method, image.numpy(), kernels, correlate=True, **case):
        return False
    got = convjit.correlate_bank(image.numpy(), kernels, method=method, workers=2, **case)
    if bias is not None:
        got = got + bias.numpy().reshape(-1, *(1,) * (weight.dim() - 2))
    wanted = function(image, weight, bias, **options).numpy()
    assert got.shape == wanted.shape
    assert got.dtype == wanted.dtype
    sizes = function(image.abs(), weight.abs(), None if bias is None else bias.abs(), **options).numpy()
    # Sums in two orders are a few roundings of their terms apart; those by transforms, of the largest terms.
    exact = method == "auto" or TABLE[method].ALWAYS_EXACT
    bound = 16 * np.finfo(got.dtype).eps * (sizes if exact else sizes.max(initial=0))
    assert (np.abs(got - wanted) <= bound).all()
    return True


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("dims", SAMPLES)
def test_samples(dims, dtype, method):
    import torch

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from torch.testing._internal.common_methods_invocations import op_db

        (op,) = (op for op in op_db if op.name == f"nn.functional.conv{dims}d")
        samples = list(op.sample_inputs("cpu", getattr(torch, dtype)))
    assert len(samples) >= SAMPLES[dims]
    with sharing(), torch.no_grad():
        done = [agree(op.op, s.input, s.args[0], *s.args[1:2] or [None], {**s.kwargs}, method) for s in samples]
    assert any(done)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("number", range(len(LAYERS)))
def test_layers(number, dtype, method):
    import torch

    shape, kernels_shape, options = LAYERS[number]
    function = getattr(torch.nn.functional, f"conv{len(shape) - 2}d")
    torch.manual_seed(number)
    image, weight, bias = (
        torch.randn(s, dtype=getattr(torch, dtype)) for s in (shape, kernels_shape, kernels_shape[0])
    )
    agree(function, image, weight, bias, options, method)
    if len(shape) == 4:  # as torch lays out arrays with channels last
        agree(function, image.contiguous(memory_format=torch.channels_last), weight, bias, options, method)
