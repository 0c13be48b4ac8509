"""The words of annotations are those that calls take."""

import inspect
from typing import get_args

import pytest

import convjit
from convjit import _methods, astropy, ndimage, numpy, signal
from convjit._methods import banks
from convjit._problem import boundary, normalized_options, options, words

PUBLIC = [getattr(package, name) for package in (convjit, astropy, ndimage, signal, numpy) for name in package.__all__]


def test_words_are_those_that_are_taken():
    assert get_args(words.MethodName) == ("auto", *_methods.TABLE)
    assert get_args(words.BankMethodName) == ("auto", *banks.TABLE)
    assert get_args(words.Boundary) == boundary.BOUNDARIES
    assert get_args(words.NormalizedBoundary) == (normalized_options.EXCLUDE, *boundary.BOUNDARIES)
    assert {get_args(words.Mode), get_args(words.Accuracy)} == {options.MODES, options.ACCURACIES}


@pytest.mark.parametrize("function", PUBLIC, ids=lambda function: f"{function.__module__}.{function.__name__}")
def test_signatures_are_short(function):
    """`help` begins with the signature, in which NumPy's unions alone would take 300 characters each."""
    for parameter in inspect.signature(function).parameters.values():
        assert len(str(parameter)) < 90, parameter
    inspect.get_annotations(function, eval_str=True)  # raises if a name is not there


@pytest.mark.parametrize(
    "given", [{"axes": [0]}, {"axes": [0], "stride": [2]}, {"axes": (0,), "dilation": [2]}, {"lags": [[-1, 2]]}]
)
def test_lists_are_taken_for_integers(given):
    function = convjit.correlate
    as_tuples = {name: tuple(map(tuple, value)) if name == "lags" else tuple(value) for name, value in given.items()}
    x = [1.0, 2.0, 5.0, 3.0, 7.0]
    for _ in range(3):  # the second call is found again by its arguments
        assert [*function(x, [1.0, 2.0], **given)] == [*function(x, [1.0, 2.0], **as_tuples)]
    assert [*convjit.plan([1.0, 2.0], [5], correlate=True, **given)(x)] == [*function(x, [1.0, 2.0], **given)]
