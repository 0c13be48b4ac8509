"""ONNX's own tests of the operators Conv and ConvInteger, by banks; they need the package onnx."""

import importlib.util
import itertools
import warnings
from pathlib import Path

import numpy as np
import pytest

import convjit
from convjit._methods.banks import TABLE
from tests.support.banks import unable

pytestmark = [
    pytest.mark.exhaustive,
    pytest.mark.skipif(importlib.util.find_spec("onnx") is None, reason="ONNX is not here"),
]

METHODS = ("auto", *TABLE)
OPERATORS = ("Conv", "ConvInteger")

# So many of each kind there are at least.
NODES, FILES = 8, 27


def convolved(node, x, weights, *others, method="auto"):
    """What a node computes, or None where the method does not."""
    import onnx

    asked = {entry.name: onnx.helper.get_attribute_value(entry) for entry in node.attribute}
    dims = weights.ndim - 2
    steps = [tuple(asked.get(name, [1] * dims)) for name in ("strides", "dilations")]
    rule = asked.get("auto_pad", b"NOTSET").decode()
    if rule.startswith("SAME"):
        extra = "after" if rule == "SAME_UPPER" else "before"
        padding = convjit.same_padding(x.shape[2:], weights.shape[2:], *steps, extra)
    elif rule == "VALID":
        padding = 0
    else:
        pads = asked.get("pads", [0] * (2 * dims))
        padding = tuple(zip(pads[:dims], pads[dims:], strict=True))
    added = 0
    if node.op_type == "ConvInteger":  # others are what stands for zero in each of the arrays
        points = [np.asarray(point, np.int32) for point in (*others, 0, 0)[:2]]
        x = x.astype(np.int32) - points[0]
        weights = weights.astype(np.int32) - points[1].reshape(-1, *(1,) * (dims + 1))
    elif others:
        added = others[0].reshape(-1, *(1,) * dims)
    options = {"stride": steps[0], "dilation": steps[1], "groups": asked.get("group", 1), "channel_axis": 1}
    if unable(method, x, weights, correlate=True, padding=padding, **options):
        return None
    return convjit.correlate_bank(x, weights, method=method, padding=padding, **options) + added


def agree(node, inputs, wanted, method):
    """Compare what a bank gives for a node with what ONNX says; whether the method did it."""
    got = convolved(node, *inputs, method=method)
    if got is None:
        return False
    assert got.dtype == wanted.dtype
    assert got.shape == wanted.shape
    if got.dtype.kind == "f":
        np.testing.assert_allclose(got, wanted, rtol=1e-5, atol=1e-5 * np.abs(wanted).max())
    else:
        np.testing.assert_array_equal(got, wanted)
    return True


@pytest.mark.parametrize("method", METHODS)
def test_nodes(method):
    """As `onnx.backend.test.case.node` makes them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from onnx.backend.test.case.node import collect_testcases

        cases = [case for name in OPERATORS for case in collect_testcases(name)]
    nodes = [(case.model.graph.node[0], *pair) for case in cases for pair in case.data_sets]
    nodes = [case for case in nodes if case[0].op_type in OPERATORS]
    assert len(nodes) >= NODES
    assert sum(agree(node, inputs, outputs[0], method) for node, inputs, outputs in nodes)


@pytest.mark.parametrize("method", METHODS)
def test_files(method):
    """Layers of torch that ONNX keeps with their results."""
    import onnx
    from onnx import numpy_helper

    def read(path):
        tensor = onnx.TensorProto()
        tensor.ParseFromString(path.read_bytes())
        return numpy_helper.to_array(tensor)

    done = []
    for path in sorted((Path(onnx.__file__).parent / "backend" / "test" / "data").glob("*/*/model.onnx")):
        graph = onnx.load(path).graph
        if len(graph.node) != 1 or graph.node[0].op_type not in OPERATORS:
            continue
        (node,) = graph.node
        known = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
        given = [entry.name for entry in graph.input if entry.name not in known]
        for folder in path.parent.glob("test_data_set_*"):
            known.update((name, read(folder / f"input_{i}.pb")) for i, name in enumerate(given))
            done.append(agree(node, [known[name] for name in node.input], read(folder / "output_0.pb"), method))
    assert len(done) >= FILES
    assert any(done)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("rule", ["SAME_UPPER", "SAME_LOWER", "VALID"])
def test_automatic_padding(rule, method):
    """By ONNX's own evaluator; its tests have one case of one rule."""
    import onnx
    from onnx.reference import ReferenceEvaluator

    rng = np.random.default_rng(0)
    for n, k, s in itertools.product(((8, 9), (5, 12)), ((3, 3), (2, 4), (1, 5)), ((1, 1), (2, 1), (2, 3))):
        node = onnx.helper.make_node("Conv", ["x", "w"], ["y"], auto_pad=rule, strides=s, kernel_shape=k)
        x, w = (rng.integers(-3, 4, shape).astype(np.float32) for shape in ((2, 3, *n), (4, 3, *k)))
        tensor = onnx.helper.make_tensor_value_info
        inputs = [tensor("x", onnx.TensorProto.FLOAT, x.shape), tensor("w", onnx.TensorProto.FLOAT, w.shape)]
        graph = onnx.helper.make_graph([node], "conv", inputs, [tensor("y", onnx.TensorProto.FLOAT, None)])
        (wanted,) = ReferenceEvaluator(onnx.helper.make_model(graph)).run(None, {"x": x, "w": w})
        agree(node, (x, w), wanted, method)
