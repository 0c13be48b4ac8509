"""Methods that CONVJIT_DISABLE takes out of the choice, in processes of their own, which read it once."""

import os
import subprocess
import sys

import pytest

from convjit._methods import TABLE

# Every method that is disabled fails where it is run; `right` is the result by NumPy, without convjit.
DISABLED = """
import os, sys
import numpy as np
import convjit
from convjit._methods import TABLE
from tests.support.profiles import favouring
from tests.reference import convolve as reference

def failing(*arguments):
    raise AssertionError("a method that is disabled was run")

disabled = [name for name in map(str.strip, os.environ["CONVJIT_DISABLE"].split(",")) if name in TABLE]
usual = {name: TABLE[name].run for name in disabled}
for name in disabled:
    TABLE[name].run = TABLE[name].prepare = failing
    vars(TABLE[name]).pop("bind", None)
rng = np.random.default_rng(0)
def check(x, kernel, **options):
    x, kernel = np.asarray(x), np.asarray(kernel)
    got, right = convjit.convolve(x, kernel, **options), reference(x, kernel)
    if got.dtype == "d":  # it may have been by a Fourier transform
        np.testing.assert_allclose(got, right, rtol=0, atol=1e-9)
    else:
        np.testing.assert_array_equal(got, right)
"""


def with_disabled(names, code, expect=0):
    """Run code in a process in which methods are disabled; what it says."""
    environment = {**os.environ, "CONVJIT_DISABLE": names}
    command = [sys.executable, "-W", "error", "-c", DISABLED + code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == expect, f"ended with {done.returncode}: {done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.parametrize("names", ["direct", " direct ,, separable,", "direct,overlap_save,separable", "plain", ""])
def test_a_method_that_is_disabled_is_not_chosen(names):
    code = """
for shape, kernel_shape in [((9,), (3,)), ((5000,), (900,)), ((300, 300), (41, 41)), ((20, 30, 20), (5, 5, 5))]:
    for dtype in "bfdD":
        explanation = convjit.explain(shape, kernel_shape, dtype)
        assert explanation.method not in disabled
        assert set(explanation.times).isdisjoint(disabled)
        rows = {line.split()[0]: line for line in repr(explanation).splitlines()[3:]}
        assert all(rows[name].endswith("disabled by CONVJIT_DISABLE") for name in disabled if name != "separable")
        assert repr(explanation).count("disabled by") == len({*disabled} - {"separable"})
check(rng.integers(-9, 9, (90, 80)), rng.integers(-9, 9, (7, 5)))
check(np.ones((400, 300), int), np.ones((9, 9), int))
assert convjit.methods() == tuple(TABLE)
"""
    with_disabled(names, code)


def test_the_best_of_all_others_stands_in_for_a_method_that_is_disabled():
    """Also one that is never the fastest while that one is there."""
    code = """
profile = favouring(workers_1="im2col", workers_2="im2col")
for by_ndim in profile.costs.values():
    for ndim in by_ndim:
        profile.contenders.setdefault("float64", {})[ndim] = ["direct", "overlap_save"]
from convjit._choice.current_profile import ProfileInUse
with ProfileInUse(profile):
    assert convjit.explain((50, 50), (3, 3)).method == "im2col"
    assert "left out" not in repr(convjit.explain((50, 50), (3, 3)))
"""
    with_disabled("direct", code)


def test_a_method_that_is_disabled_may_be_forced():
    code = """
for name in disabled:
    TABLE[name].run = usual[name]
TABLE["direct"].prepare = lambda problem, taps, rates: taps
x, kernel = rng.integers(-9, 9, (30, 40)), rng.integers(-9, 9, (3, 4))
check(x, kernel, method="direct")
planned = convjit.plan(kernel, x.shape, method="direct")
assert planned.method == "direct"
assert "forced" in repr(planned) and "disabled" not in repr(planned)
np.testing.assert_array_equal(planned(x), reference(x, kernel))
"""
    with_disabled("direct", code)


# Data that suit no Fourier transform, where one is chosen: integers that are too large, and a NaN.
UNSUITED = """
from convjit._choice.current_profile import ProfileInUse
for fourier in ("fft", "overlap_save"):
    with ProfileInUse(favouring(workers_1=fourier, workers_2=fourier)):
        x, kernel = np.ones((60, 50)), np.ones((9, 8))
        x[20, 30] = np.nan
        assert convjit.plan(kernel, x.shape).method == fourier
        check(x, kernel)
        large = np.full((60, 50), 2**62), rng.integers(2**40, 2**62, (9, 8))
        assert convjit.plan(large[1], x.shape, "q").method == fourier
        check(*large)
        fallback = convjit.plan(kernel, x.shape)._choice.fallback
        assert fallback == FALLBACK, fallback
"""


@pytest.mark.parametrize(
    ("names", "fallback"),
    [
        ("direct", "im2col"),
        ("direct,im2col", "plain"),
        pytest.param("im2col", "direct", marks=pytest.mark.exhaustive),
        pytest.param("direct,im2col,separable", "plain", marks=pytest.mark.exhaustive),
    ],
)
def test_fallbacks_are_not_those_that_are_disabled(names, fallback):
    # All random costs but those of the one method that is wanted are made high.
    code = f"""
FALLBACK = {fallback!r}
make = favouring
def favouring(**methods):
    found = make(**methods)
    for by_workers in (entry for by_ndim in found.costs.values() for entry in by_ndim.values()):
        for costs in by_workers.values():
            for name in set(costs) - {{*methods.values(), FALLBACK}}:
                costs[name] = {{unit: 1.0 for unit in costs[name]}}
    return found
"""
    with_disabled(names, code + UNSUITED)


@pytest.mark.parametrize("names", [",".join(TABLE), "direct,im2col,fft,separable,naive,plain"])
def test_what_no_other_may_do_is_left_to_the_definition(names):
    """It needs no compiled code; and memory is no reason against what nothing else may do."""
    code = """
TABLE["plain"].run, TABLE["plain"].prepare = usual["plain"], lambda problem, taps, rates: taps
check(np.longdouble([1, 2, 3]), [1, 2])
told = repr(convjit.explain(99, 9, "longdouble"))
assert "chosen: disabled by CONVJIT_DISABLE, but nothing else is left" in told, told
assert convjit.explain(99, 9, "longdouble").method == "plain"
check(np.full((60, 50), 2**62), rng.integers(2**40, 2**62, (9, 8)))
os.environ["CONVJIT_MAX_MEMORY"] = "1000"
from convjit._runtime import memory
memory.memory_cap.cache_clear()
check(np.full((61, 50), 2**62), rng.integers(2**40, 2**62, (9, 8)))
assert convjit.explain(1000, 100, "longdouble").method == "plain"
"""
    with_disabled(names, code)


def test_memory_is_no_reason_against_what_needs_least_of_those_that_are_left():
    code = """
os.environ["CONVJIT_MAX_MEMORY"] = "1000"
assert "MiB may be used" in repr(convjit.explain((30, 40), (20, 20)))
check(rng.integers(-9, 9, (30, 40)), rng.integers(-9, 9, (20, 20)))
"""
    with_disabled("naive,plain", code)  # which need less than any other


def test_the_drop_ins_choose_among_the_methods_that_are_left():
    code = """
from convjit import ndimage, signal
x, kernel = rng.integers(-9, 9, (90, 80)).astype("f"), rng.integers(-9, 9, (3, 5)).astype("f")
np.testing.assert_array_equal(signal.convolve(x, kernel), reference(x, kernel))
np.testing.assert_array_equal(signal.convolve2d(x, kernel, "same"), reference(x, kernel, "same"))
got = ndimage.convolve(x + 0j, kernel, mode="wrap")
np.testing.assert_array_equal(got, reference(x + 0j, kernel[:, :], "same", boundary="wrap"))
assert signal.choose_conv_method(x, kernel) == "direct"
"""
    with_disabled("direct,overlap_save,separable", code)


@pytest.mark.parametrize("names", ["spam", "direct,Fft", "direct fft", "auto"])
def test_an_unknown_name_among_the_disabled_is_refused_by_every_call(names):
    code = """
calls = (
    lambda: convjit.convolve([1, 2], [1, 1]),
    lambda: convjit.convolve([1, 2], [1, 1], out=out),
    lambda: convjit.correlate([1, 2], [1, 1], method="plain"),
    lambda: convjit.plan([1, 2], 9),
    lambda: convjit.explain(9, 3),
)
out = np.full(3, 85)
for call in calls * 2:
    try:
        call()
    except ValueError as error:
        print(error)
assert (out == 85).all()
"""
    lines = with_disabled(names, code).splitlines()
    told = f"`CONVJIT_DISABLE` must name methods out of {', '.join(TABLE)}; got {names!r}."
    assert lines == [told] * 10
