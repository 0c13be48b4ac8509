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


def outs():
    """Arrays for results of 3 x 4: what a prepared call writes to at once, and what takes the full way."""
    memory = np.zeros(14 * 8, np.uint8)
    yield "contiguous", np.empty((3, 4))
    yield "every second row", np.empty((6, 4))[::2]
    yield "in the order of Fortran", np.empty((3, 4), order="F")
    yield "of complex numbers", np.empty((3, 4), complex)
    yield "unaligned", memory[1:97].view(np.float64).reshape(3, 4)
    yield "of a subclass", np.empty((3, 4)).view(np.matrix)


@pytest.mark.parametrize("out", [pytest.param(out, id=name) for name, out in outs()])
@pytest.mark.parametrize("kernel", [np.array([[1.0, 2.0]]), np.array([[1.0, np.nan]])], ids=["finite", "nan"])
def test_calls_with_out_are_as_the_first(kernel, out):
    expected = convjit.convolve(X, kernel, "same", method="plain")
    plan = convjit.plan(kernel, X.shape, mode="same")
    for call in (lambda: convjit.convolve(X, kernel, "same", out=out), lambda: plan(X, out)):
        for _ in range(3):
            out[...] = 7
            assert call() is out
            np.testing.assert_array_equal(np.asarray(out), expected)


def test_calls_with_an_out_that_overlaps():
    kernel, memory = np.array([[1.0, 2.0, 3.0]]), np.arange(30.0)
    plan = convjit.plan(kernel, (3, 4), mode="same")
    for call in (lambda x, out: convjit.convolve(x, kernel, "same", out=out), plan):
        for x, out in ((memory[:12], memory[18:]), (memory[:12], memory[5:17]), (memory[5:17], memory[:12])):
            for _ in range(3):
                memory[:] = np.arange(30.0)
                x2, out2 = x.reshape(3, 4), out.reshape(3, 4)
                expected = convjit.convolve(x2.copy(), kernel, "same")
                np.testing.assert_array_equal(call(x2, out2), expected)
    taps = memory[:3].reshape(1, 3)
    for _ in range(3):  # the kernel is overwritten
        memory[:] = np.arange(30.0)
        out = memory[1:13].reshape(3, 4)
        expected = convjit.convolve(X, taps.copy(), "same")
        np.testing.assert_array_equal(convjit.convolve(X, taps, "same", out=out), expected)


def test_a_call_with_out_is_kept_only_for_such_arrays():
    kernel, out = np.array([[1.0, 2.0]]), np.empty((3, 4))
    convjit.convolve(X, kernel, "same", out=out)
    keys = len(call_cache.prepared_calls)
    convjit.convolve(X, kernel, "same", out=out)
    assert len(call_cache.prepared_calls) == keys
    out.flags.writeable = False
    with pytest.raises(ValueError, match="`out` must be writeable"):
        convjit.convolve(X, kernel, "same", out=out)
    with pytest.raises(ValueError, match="`out` must have shape"):
        convjit.convolve(X, kernel, "same", out=np.empty((4, 3)))
