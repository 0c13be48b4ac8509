"""What is no array of numbers, and words of other libraries: one sentence says what came, and what to give instead."""

import sys
from decimal import Decimal
from types import SimpleNamespace

import numba
import numpy as np
import pytest
from scipy import sparse

import convjit
from convjit import astropy, ndimage, signal
from convjit.jitted import _entry, _refusals
from tests.calls.test_bad_input import refusal
from tests.support.processes import run

_entry.init()

X, KERNEL = np.arange(12.0).reshape(3, 4), np.ones((2, 2))

# For each argument that is an array, how it is given; all others are right.
ARGUMENTS = {
    "convolve-x": ("x", lambda value: convjit.convolve(value, KERNEL)),
    "convolve-x-out": ("x", lambda value: convjit.convolve(value, KERNEL, "same", out=np.zeros((3, 4)))),
    "correlate-kernel": ("kernel", lambda value: convjit.correlate(X, value)),
    "plan-kernel": ("kernel", lambda value: convjit.plan(value, X.shape)),
    "plan-x": ("x", lambda value: convjit.plan(KERNEL, X.shape)(value)),
    "plan-x-out": ("x", lambda value: convjit.plan(KERNEL, X.shape, mode="same")(value, out=np.zeros((3, 4)))),
}
OF_NDIMAGE = {
    **{
        f"ndimage-{name}": ("input", lambda value, name=name, arg=arg: getattr(ndimage, name)(value, arg))
        for name, arg in [
            ("correlate", KERNEL), ("convolve", KERNEL), ("correlate1d", [1]), ("convolve1d", [1]), ("sobel", 0),
            ("prewitt", -1), ("gaussian_filter", 1), ("gaussian_filter1d", 1), ("uniform_filter", 3),
            ("uniform_filter1d", 3), ("laplace", None), ("gaussian_laplace", 1), ("gaussian_gradient_magnitude", 1),
            ("generic_laplace", ndimage.sobel), ("generic_gradient_magnitude", ndimage.sobel),
        ]
    },
    "ndimage-weights": ("weights", lambda value: ndimage.correlate(X, value)),
    "ndimage-weights-turned": ("weights", lambda value: ndimage.convolve(X, value)),
    "ndimage-weights-1d": ("weights", lambda value: ndimage.correlate1d(X, value)),
    "ndimage-weights-turned-1d": ("weights", lambda value: ndimage.convolve1d(X, value)),
}  # fmt: skip
OF_SIGNAL = {
    f"signal-{name}-{argument}": (
        argument,
        lambda value, name=name, place=place: getattr(signal, name)(*((value, KERNEL) if place == 0 else (X, value))),
    )
    for name in (
        "convolve",
        "correlate",
        "fftconvolve",
        "oaconvolve",
        "convolve2d",
        "correlate2d",
        "choose_conv_method",
    )
    for place, argument in enumerate(("in1", "in2"))
}


def each(arguments):
    return pytest.mark.parametrize(("name", "call"), arguments.values(), ids=arguments)


class Sparse:
    """Stands in for arrays of the library `sparse`, which do not become dense unasked."""

    def todense(self):
        raise AssertionError("nobody asked")

    def __array__(self, dtype=None, copy=None):
        raise RuntimeError("Cannot convert a sparse array to dense automatically. To manually densify, use todense.")


SPARSE = {
    "csr_matrix": (sparse.csr_matrix, "toarray"),
    "csc_array": (sparse.csc_array, "toarray"),
    "coo_array": (sparse.coo_array, "toarray"),
    "Sparse": (lambda _: Sparse(), "todense"),
}


@pytest.mark.parametrize("kind", SPARSE)
@each({**ARGUMENTS, **OF_NDIMAGE, **OF_SIGNAL})
def test_sparse_arrays(name, call, kind):
    make, method = SPARSE[kind]
    assert refusal(TypeError, [name], call, make(X)) == (
        f"`{name}` must be a dense array, such as its method `{method}` returns; got a sparse {kind}."
    )


@pytest.mark.parametrize("make", [lambda: (n for n in range(3)), lambda: map(abs, [1, 2]), lambda: iter([1, 2])])
@each({**ARGUMENTS, **OF_NDIMAGE, **OF_SIGNAL})
def test_iterators(name, call, make):
    value = make()
    message = refusal(TypeError, [name], call, value)
    assert message == (
        f"`{name}` must be an array or a list, into which `list` puts what an iterator yields; "
        f"got a {type(value).__name__}."
    )
    assert list(value)  # nothing was taken from it


def test_an_iterator_that_is_an_array():
    np.testing.assert_array_equal(convjit.convolve(X.flat, [1.0, 2.0]), convjit.convolve(X.ravel(), [1.0, 2.0]))


@pytest.mark.parametrize("value", [1 << 64, -1 - (1 << 63), 10**5000], ids=["2**64", "-1-2**63", "10**5000"])
@each({**ARGUMENTS, **{name: OF_NDIMAGE[name] for name in OF_NDIMAGE if "weights" not in name}})
def test_integers_beyond_64_bits(name, call, value):
    wanted = f"`{name}` must hold numbers of at most 64 bits; got an integer of {value.bit_length()} bits."
    assert refusal(TypeError, [name], call, [[1, 2], [value, 3]]) == wanted
    assert refusal(TypeError, [name], call, [[1.5, value], [2, 3]]) == wanted
    if name != "input":  # which must have dimensions, as SciPy says
        assert refusal(TypeError, [name], call, value) == wanted


def test_integers_of_64_bits():
    for value in (1 << 63, (1 << 64) - 1, -(1 << 63)):
        assert convjit.convolve([value], np.ones(1, "B")).tolist() == [value]


def test_objects_are_added_and_multiplied_where_scipy_does():
    assert signal.convolve([1 << 70, 1], [3, 1 << 64]).tolist() == [3 << 70, (1 << 134) + 3, 1 << 64]
    assert signal.correlate([Decimal("0.1"), 2], [10], "same").tolist() == [Decimal("1.0"), 20]
    with pytest.raises(RuntimeError, match=r"^array type dtype\('O'\) not supported$"):
        ndimage.correlate1d(X.astype(object), [1.0])


class Tensor:
    """Stands in for a torch tensor; `reason` is why NumPy cannot see it."""

    def __init__(self, reason=""):
        self.reason = reason

    def numpy(self):
        if self.reason:
            raise RuntimeError(self.reason)
        return X.copy()

    def resolve_conj(self):
        return self

    resolve_neg = resolve_conj

    def __array__(self, dtype=None, copy=None):
        return self.numpy()


NEEDS = "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead."


@pytest.fixture
def torch(monkeypatch):
    library = SimpleNamespace(Tensor=Tensor, from_numpy=lambda array: ("a tensor", array))
    monkeypatch.setitem(sys.modules, "torch", library)


@each({**ARGUMENTS, **OF_NDIMAGE, **OF_SIGNAL})
def test_tensors_that_need_gradients(torch, name, call):
    message = refusal(TypeError, [name], call, Tensor(NEEDS))
    assert message == (
        f"`{name}` must lie in the CPU's memory as NumPy's arrays do, and need no gradient; "
        "got Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead."
    )


def test_an_out_that_needs_gradients(torch):
    refusal(TypeError, ["out"], convjit.convolve, X, KERNEL, "same", out=Tensor(NEEDS))
    refusal(TypeError, ["out"], convjit.plan(KERNEL, X.shape, mode="same"), X, out=Tensor(NEEDS))


def test_tensors_that_do_not(torch):
    wanted = convjit.convolve(X, KERNEL)
    np.testing.assert_array_equal(convjit.plan(KERNEL, X.shape)(Tensor()), wanted)
    made, result = convjit.convolve(Tensor(), KERNEL)
    assert made == "a tensor"
    np.testing.assert_array_equal(result, wanted)


# Words of SciPy, NumPy, OpenCV, torch, scikit-image and astropy.
BOUNDARIES = {
    "fill": ["constant", "grid-constant", "pad", "zeros", "zero", "CONSTANT", "zeropad", "BORDER_CONSTANT"],
    "nearest": ["edge", "replicate", "extend", "BORDER_REPLICATE"],
    "reflect": ["symm", "symmetric", "grid-mirror", "SYMMETRIC", "BORDER_REFLECT"],
    "mirror": ["reflect_101", "reflect101", "BORDER_REFLECT_101", "BORDER_REFLECT101", "BORDER_DEFAULT"],
    "wrap": ["circular", "periodic", "grid-wrap", "BORDER_WRAP"],
}
WORDS = [(word, ours) for ours, words in BOUNDARIES.items() for word in words]
LIST = "`boundary` must be 'fill', 'nearest', 'reflect', 'mirror' or 'wrap'"


@pytest.mark.parametrize(("word", "ours"), WORDS)
def test_boundaries_of_other_libraries(word, ours):
    for call in (convjit.convolve, convjit.correlate):
        message = refusal(ValueError, ["boundary"], call, X, KERNEL, boundary=word)
        assert message == f"{LIST}; got {word!r}, which is called {ours!r} here."
    assert refusal(ValueError, ["boundary"], convjit.plan, KERNEL, X.shape, boundary=word) == message
    assert refusal(ValueError, ["boundary"], convjit.explain, (3, 4), (2, 2), boundary=word) == message
    message = refusal(ValueError, ["mode"], convjit.convolve, X, KERNEL, word)
    assert message == f"`mode` must be 'full', 'same' or 'valid'; got {word!r}, which is `boundary={ours!r}`."


@pytest.mark.parametrize(("number", "ours"), [*enumerate(["fill", "nearest", "reflect", "wrap", "mirror"])])
def test_numbers_of_boundaries_are_those_of_opencv(number, ours):
    message = refusal(ValueError, ["boundary"], convjit.convolve, X, KERNEL, boundary=number)
    assert message == f"{LIST}; got {number}, which in OpenCV is what is called {ours!r} here."
    cv2 = pytest.importorskip("cv2")
    image = np.arange(12, dtype=np.uint8).reshape(3, 4)
    padded = cv2.copyMakeBorder(image, 2, 2, 2, 2, number)
    taps = np.zeros((5, 5), np.uint8)
    for i, j in np.ndindex(5, 5):
        taps[...] = 0
        taps[i, j] = 1
        found = convjit.correlate(image, taps, "same", boundary=ours)
        np.testing.assert_array_equal(found, padded[i : i + 3, j : j + 4])


@pytest.mark.parametrize("other", [5, -1, True, 1.0, "REFLECT", "", ()])
def test_what_no_library_calls_a_boundary_has_no_hint(other):
    message = refusal(ValueError, ["boundary"], convjit.convolve, X, KERNEL, boundary=other)
    assert message == f"{LIST}; got {other!r}."


def test_no_boundary_is_another_mode():
    message = refusal(ValueError, ["boundary"], convjit.convolve, X, KERNEL, boundary=None)
    assert message == f"{LIST}; got None; for results whose window lies within `x` ask by `mode='valid'`."


@pytest.mark.parametrize(("word", "ours"), WORDS)
def test_boundaries_of_other_libraries_within_compiled_code(word, ours):
    with pytest.raises(ValueError, match=r"^`boundary` must be") as found:
        numba.njit(lambda x: convjit.convolve(x, x, boundary=word))(X)
    assert str(found.value) == f"{LIST}; got {word!r}, which is called {ours!r} here."


def test_words_of_other_options():
    message = refusal(ValueError, ["boundary"], convjit.convolve, X, KERNEL, boundary="same")
    assert message == f"{LIST}; got 'same', which is a `mode`."
    message = refusal(ValueError, ["mode"], convjit.convolve, X, KERNEL, "mirror")
    assert message == "`mode` must be 'full', 'same' or 'valid'; got 'mirror', which is `boundary='mirror'`."
    assert refusal(ValueError, ["boundary"], convjit.convolve, X, KERNEL, boundary="spam") == f"{LIST}; got 'spam'."


@pytest.mark.parametrize("word", ["cval", "fillvalue"])
def test_other_names_of_the_fill_value(word):
    """Python itself refuses them; what they are called here is where `fill_value` is described."""
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{word}'"):
        convjit.convolve(X, KERNEL, **{word: 1})
    assert f"``{word}``" in convjit.convolve.__doc__


OUTSIDE = [
    *((module, name) for module in (ndimage, signal, astropy) for name in module.__all__),
    *((convjit, name) for name in convjit.__all__ if f"convjit.{name}" not in _refusals.COMPILED),
]


@pytest.mark.parametrize(("module", "name"), OUTSIDE)
def test_functions_that_compiled_code_cannot_call(module, name):
    function = getattr(module, name)
    sentence = (
        f"`{module.__name__}.{name}` cannot be called within compiled code, where `convjit.convolve`, "
        "`convjit.correlate`, `convjit.convolve_bank`, `convjit.correlate_bank`, `convjit.normalized_convolve` "
        "and plans that were made outside can."
    )
    for call in (lambda x: function(x, x), lambda x: function(), lambda x: function(x, output=x)):
        with pytest.raises(numba.core.errors.TypingError) as found:
            numba.njit(call)(X)
        assert sentence in str(found.value)


@pytest.mark.parametrize("first", ["convjit.ndimage", "numba", "convjit"])
def test_whatever_was_imported_first(first):
    code = f"""
import importlib
importlib.import_module({first!r})
import numba
from convjit.jitted import _entry, _refusals
_entry.init()
if {first!r} == "convjit":
    convjit.convolve([1], [2])
from convjit import ndimage
try:
    numba.njit(lambda x: ndimage.sobel(x))(np.ones((3, 3)))
except numba.core.errors.TypingError as error:
    print("`convjit.ndimage.sobel` cannot be called within compiled code" in str(error))
"""
    assert run(code).strip() == "True"
