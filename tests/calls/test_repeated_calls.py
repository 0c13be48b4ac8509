"""A call that is like one before does what it would have done as the first, whatever its options are equal to."""

import contextlib
import enum
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

import convjit
from convjit import ndimage
from convjit._calls import call_cache, dispatch
from convjit._choice import current_profile
from convjit._problem.options import DEFAULTS

X, KERNEL = np.arange(12.0).reshape(3, 4), np.array([1.0, 2.0])


class Word(enum.StrEnum):
    SAME = "same"
    DIRECT = "direct"
    FILL = "fill"


class Name(str):
    __slots__ = ()


# What is equal to 1, as a key, too.
ONES = (
    1,
    1.0,
    True,
    1 + 0j,
    Decimal(1),
    Fraction(1),
    *(kind(1) for kind in (np.bool_, np.int8, np.uint64, np.float32)),
)
# For each option what is given first, and what is equal to it.
EQUAL = {
    "axes": (1, ONES),
    "axes in a tuple": ((1,), [(one,) for one in ONES]),
    "workers": (1, ONES),
    "fill_value": (1, ONES),
    "mode": ("same", (Word.SAME, Name("same"), np.str_("same"))),
    "method": ("direct", (Word.DIRECT, Name("direct"), np.str_("direct"))),
    "boundary": ("fill", (Word.FILL, Name("fill"), np.str_("fill"))),
}
PAIRS = [
    pytest.param(option.split()[0], first, second, id=f"{option}-{type(second).__name__}-{second!r}-after-{first!r}")
    for option, (plain, others) in EQUAL.items()
    for other in others
    for first, second in ((plain, other), (other, plain))
]


def by_convolve(**options):
    return convjit.convolve(X, KERNEL, **options)


def by_a_plan(**options):
    return convjit.plan(KERNEL, X.shape, **options)(X)


def by_integers(**options):
    return convjit.convolve(X.astype(int), KERNEL.astype(int), **options)


def by_complex_numbers(**options):
    return convjit.correlate(X, KERNEL * 1j, **options)


def by_ndimage(**options):
    mode = {"fill": "constant"}.get(options["boundary"])
    return ndimage.correlate1d(X, KERNEL, options["axes"], mode=mode, cval=options["fill_value"])


def outcome(call, options):
    try:
        result = call(**options)
    except (TypeError, ValueError, RuntimeError, np.exceptions.ComplexWarning) as error:
        return type(error), str(error)
    return result.dtype.char, result.tolist()


@pytest.mark.parametrize("call", [by_convolve, by_a_plan, by_integers, by_complex_numbers, by_ndimage])
@pytest.mark.parametrize(("option", "first", "second"), PAIRS)
def test_a_second_call_is_as_the_first(call, option, first, second):
    usual = {"mode": "same", "boundary": "fill", "axes": 1, "fill_value": 1}
    current_profile.forget()
    wanted = outcome(call, {**usual, option: second})
    current_profile.forget()
    for _ in range(3):  # what is ready is used from the second call on
        outcome(call, {**usual, option: first})
    assert outcome(call, {**usual, option: second}) == wanted
    assert outcome(call, {**usual, option: second}) == wanted


@pytest.mark.parametrize("place", call_cache.NUMBERS)
def test_an_option_that_is_a_number_is_compared_by_its_type(place, monkeypatch):
    """Also one that is new: 1 and True are one key."""
    given, same, other = ([*DEFAULTS.values()] for _ in range(3))
    given[place], same[place], other[place] = 1, 1, True
    x, kernel = np.ones(5), np.ones(3)
    key = x.shape, kernel.shape, x.strides, kernel.strides, x.dtype, kernel.dtype, tuple(given)
    monkeypatch.setitem(call_cache.prepared_calls, key, (lambda x, kernel: "the kept call", tuple(given)))
    assert dispatch.compute(x, kernel, tuple(same)) == "the kept call"
    with contextlib.suppress(TypeError, ValueError):
        assert not isinstance(dispatch.compute(x, kernel, tuple(other)), str)


def test_these_calls_are_kept():
    """Else none of the above would show anything."""
    current_profile.forget()
    convjit.convolve(X, KERNEL, "same", axes=1, fill_value=1, workers=1)
    assert len(call_cache.prepared_calls) == 1
    with pytest.raises(TypeError, match=r"^`axes` must be an integer or a sequence of integers; got 1\.0\.$"):
        convjit.convolve(X, KERNEL, "same", axes=1.0, fill_value=1, workers=1)
    with pytest.raises(TypeError, match=r"^`workers` must be None, -1 or an integer of at least 1; got True\.$"):
        convjit.convolve(X, KERNEL, "same", axes=1, fill_value=1, workers=True)
    assert len(call_cache.prepared_calls) == 1
