"""Who computes the banks: convjit, torch, onnxruntime, and loops over SciPy's functions.

All get arrays and weights in the layout that they like best: converting them is no part of a timed call. Results are
checked by `check`, in which all of them are brought into one layout.
"""

import math
from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple

import numpy as np

import convjit
from bench.bank_cases import Array, BankCase, Data
from convjit._tools.benchmark.libraries import installed

Call = Callable[[], Any]
LARGEST = 1 << 30  # bytes of all patches of an array, which torch writes out in double precision
LONG = 256  # taps of one dimension; with 1025 of them a bank for sound takes torch over a minute
MOST_CALLS = 200  # of a function of SciPy, for a bank


class Prepared(NamedTuple):
    """A call that is timed, and how its result becomes an array (1, K, outputs)."""

    call: Call
    as_array: Callable[[Any], Array]


class Contender(NamedTuple):
    """One way to compute a bank."""

    name: str
    library: str  # the module that must be there
    can: Callable[[BankCase, str], bool]  # whether it can do a case in a dtype, in a time that is of interest
    prepare: Callable[[BankCase, Data, int], Prepared]  # for a number of threads


def contenders(case: BankCase, dtype: str, method: str = "auto") -> dict[str, Contender]:
    """Those that are installed and can do a case; convjit by one of its methods."""
    others = (each for each in PEERS if installed(each.library) and each.can(case, dtype))
    return {each.name: each for each in (*ours(method), *others)}


def ours(method: str) -> tuple[Contender, Contender]:
    """One call of convjit, and the call of a plan."""

    def call(case: BankCase, data: Data, workers: int) -> Prepared:
        options = {**case.options, "method": method, "workers": workers}
        return Prepared(lambda: convjit.correlate_bank(data.x, data.kernels, **options), data.as_channels_first)

    def plan(case: BankCase, data: Data, workers: int) -> Prepared:
        planned = bank_plan(case, data, workers, method)
        return Prepared(lambda: planned(data.x), data.as_channels_first)

    return Contender("call", "convjit", _always, call), Contender("plan", "convjit", _always, plan)


def bank_plan(case: BankCase, data: Data, workers: int, method: str = "auto") -> Any:
    """A case's plan, which also knows the method."""
    options = {**case.options, "method": method, "workers": workers}
    return convjit.plan_bank(data.kernels, case.shape, data.x.dtype, correlate=True, **options)


def _always(case: BankCase, dtype: str) -> bool:
    return True


def _torch(last: bool) -> Callable[[BankCase, Data, int], Prepared]:
    """`conv1d` to `conv3d`; with channels last, one dimension is an image of one row, for that has such a layout."""

    def prepare(case: BankCase, data: Data, workers: int) -> Prepared:
        torch: Any = import_module("torch")
        dims, steps = len(case.taps), (case.stride, case.padding, case.dilation)
        x, weights = torch.from_numpy(data.channels_first), torch.from_numpy(data.weights)
        if last and dims == 1:
            x, weights = x[:, :, None], weights[:, :, None]
            steps = ((1, *case.stride), (0, *case.padding), (1, *case.dilation))
        if last:
            layout = torch.channels_last_3d if dims == 3 else torch.channels_last
            x, weights = x.contiguous(memory_format=layout), weights.contiguous(memory_format=layout)
        function = getattr(torch.nn.functional, f"conv{x.ndim - 2}d")

        def as_array(result: Any) -> Array:
            return np.asarray(result.numpy()).reshape(1, case.kernels, *case.out_lengths)

        return Prepared(lambda: function(x, weights, None, *steps, case.groups), as_array)

    return prepare


def _torch_can(case: BankCase, dtype: str) -> bool:
    patches = math.prod((max(1, case.channels), *case.taps, *case.out_lengths)) * 8
    return case.taps[0] <= LONG and (dtype == "float32" or patches <= LARGEST)


def _torch_can_last(case: BankCase, dtype: str) -> bool:
    return _torch_can(case, dtype) and case.channels > 1


def _onnxruntime(case: BankCase, data: Data, workers: int) -> Prepared:
    """A model of one convolution that holds the weights, which it packs when it is loaded."""
    runtime: Any = import_module("onnxruntime")
    settings = runtime.SessionOptions()
    settings.intra_op_num_threads = workers
    settings.inter_op_num_threads = 1
    session = runtime.InferenceSession(_model(case, data), settings, providers=["CPUExecutionProvider"])
    inputs = {"x": runtime.OrtValue.ortvalue_from_numpy(data.channels_first)}
    return Prepared(lambda: session.run_with_ort_values(None, inputs)[0], lambda result: result.numpy())


def _model(case: BankCase, data: Data) -> bytes:
    onnx: Any = import_module("onnx")
    helper, single = onnx.helper, onnx.TensorProto.FLOAT
    node = helper.make_node(
        "Conv",
        ["x", "weights"],
        ["y"],
        strides=case.stride,
        dilations=case.dilation,
        pads=case.padding * 2,
        group=case.groups,
    )
    ends = [
        helper.make_tensor_value_info(name, single, shape)
        for name, shape in (("x", data.channels_first.shape), ("y", (1, case.kernels, *case.out_lengths)))
    ]
    weights = onnx.numpy_helper.from_array(data.weights, "weights")
    graph = helper.make_graph([node], "bank", ends[:1], ends[1:], [weights])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    serialized: bytes = model.SerializeToString()
    return serialized


def _scipy(function: str, **options: Any) -> Callable[[BankCase, Data, int], Prepared]:
    """A loop over kernels and their channels, which are summed; outputs between strides are thrown away."""

    def prepare(case: BankCase, data: Data, workers: int) -> Prepared:
        module, _, name = function.rpartition(".")
        correlate = getattr(import_module(f"scipy.{module}"), name)
        spread = np.zeros([*data.weights.shape[:2], *_spans(case)], data.x.dtype)
        spread[(..., *(slice(None, None, step) for step in case.dilation))] = data.weights
        turned = (..., *(slice(None, None, -1) for _ in case.taps))
        kernels = spread[turned].copy() if module == "signal" else spread  # that function convolves
        outside = [(p, p) for p in case.padding]
        inner = tuple(slice(k // 2, k // 2 + n + 2 * p - k + 1) for n, k, p in _axes(case))
        kept = tuple(slice(None, None, step) for step in case.stride)
        channels, group = data.weights.shape[1], case.kernels // case.groups

        def call() -> Array:
            padded = np.pad(data.channels_first[0], [(0, 0), *outside])
            result = np.zeros((1, case.kernels, *case.out_lengths), data.x.dtype)
            for k, c in np.ndindex(case.kernels, channels):
                full = correlate(padded[k // group * channels + c], kernels[k, c], **options)
                result[0, k] += (full[inner] if module == "ndimage" else full)[kept]
            return result

        return Prepared(call, lambda result: result)

    return prepare


def _spans(case: BankCase) -> list[int]:
    """Lengths of a kernel with zeros between its taps."""
    return [(k - 1) * d + 1 for k, d in zip(case.taps, case.dilation, strict=True)]


def _axes(case: BankCase) -> Any:
    return zip(case.lengths, _spans(case), case.padding, strict=True)


def _scipy_can(rate: float) -> Callable[[BankCase, str], bool]:
    """For a few calls that take less than two seconds together, at so many multiply-adds a second."""

    def can(case: BankCase, dtype: str) -> bool:
        calls = case.kernels * max(1, case.channels) // case.groups
        spread = case.multiply_adds * math.prod(case.stride) * math.prod(case.dilation)
        return calls <= MOST_CALLS and spread <= 2 * rate

    return can


PEERS = (
    Contender("torch", "torch", _torch_can, _torch(last=False)),
    Contender("torch last", "torch", _torch_can_last, _torch(last=True)),
    Contender("onnxruntime", "onnxruntime", lambda case, dtype: dtype == "float32", _onnxruntime),
    Contender("oaconvolve", "scipy", _scipy_can(1e10), _scipy("signal.oaconvolve", mode="valid")),
    Contender("ndimage", "scipy", _scipy_can(1e9), _scipy("ndimage.correlate", mode="constant")),
)


def check(case: BankCase, results: dict[str, Array]) -> None:
    """Compare all results with convjit's: of whole numbers they are equal once transforms have been rounded."""
    expected = np.rint(results["call"])
    assert expected.shape == (1, case.kernels, *case.out_lengths)
    for name, result in results.items():
        unequal = np.count_nonzero(np.rint(result) != expected)
        assert not unequal, f"{case.name}: {unequal} of {result.size} outputs of {name} are not those of convjit"
