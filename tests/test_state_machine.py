"""Plans and calls, threads, profiles, errors and arrays that share memory, in any order: no call changes another.

CI runs examples that are always the same; ``python -m tests.test_state_machine --seeds 1000`` runs others.
"""

import argparse
import itertools
import json
import math
import tempfile
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numba
import numpy as np
import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

import convjit
from convjit._calls.plan import Plan
from convjit._choice import current_profile
from convjit._choice.choose import choose
from convjit._methods import TABLE
from convjit.jitted import _entry
from tests import reference
from tests.support.cases import (
    ALL_KERNELS,
    BOUNDARIES,
    DTYPES,
    LAYOUTS,
    MODES,
    NONFINITE,
    SENTENCE,
    WRITEABLE,
    Case,
    fourier_bound,
    nothing_beside,
    outer,
    problem,
    refused_by,
    room_for,
    steps,
    values,
    wrong,
)
from tests.support.parameters import first
from tests.support.profiles import favouring, random_profile
from tests.sweep import like_large, random_case

try:
    import dask.array as da
except ImportError:  # nothing is called by chunks then
    da = None

_entry.init()

KERNELS = ("full", "outer", "sparse", "nonfinite", "zero")
MEMORY = ("x", "beside x", "kernel", "beside kernel")  # whose memory `out` may share
OUTS = ("",) * 12 + (*WRITEABLE, "cast", "cast", *MEMORY * 2)
OPTIONS = {
    "mode": MODES,
    "method": ("auto", *convjit.methods()),
    "boundary": BOUNDARIES,
    "fill_value": (0, 1, np.nan),
    "correlate": (False, True),
    "workers": (1, 2, 3),
    "dtype": DTYPES,
    "kernel_dtype": DTYPES,
    "stride": (1, 2, 3),
    "dilation": (1, 2),
    "lags": (None, ((0, 0),)),
    "result": (None, *"bHqfdFD"),
}  # of which one at a time is changed
THREADS = 4
CALLS = 5  # of a step
ASKED = 4  # at most, in an example, so that what is asked is asked again
LARGEST = 4000  # elements of what is asked
KEPT = 40  # results that are looked at again after every step

# What hypothesis draws is the order of steps; what each consists of follows from a number.
seeds = st.integers(0, 1 << 32)
likes = st.sampled_from(((OUTS, ""), (("",), "C")))  # calls of any form, or all of one that is kept ready
wrongs = st.sampled_from((
    *("mode", "method", "boundary", "workers", "axes", "fill_value", "out", "kernel"),
    *("stride", "dilation", "dtype"),
))  # fmt: skip
wrongs_of_a_plan = st.sampled_from(("shape", "dtype", "out's shape", "out's dtype", "read-only out"))


@numba.njit
def compiled(plan, x):
    return plan(x)


def pick(rng, options):
    return options[rng.integers(len(options))]


def what_is_asked(seed):
    """A case of which the arrays are yet to be made: of floats, and by "auto", more often than others."""
    rng = np.random.default_rng(seed)
    cases = (random_case(seed, index) for index in itertools.count())
    case = next(case for case in cases if math.prod(case.shape) <= LARGEST)
    if rng.integers(2):
        kind, outside = pick(rng, "fdFD"), pick(rng, (0, -1.5, np.nan))
        case = replace(case, dtype=kind, kernel_dtype=kind, fill_value=outside)
    if rng.integers(2):
        case = replace(case, mode=pick(rng, ("full", "same")), boundary="fill", fill_value=0)
    if rng.integers(8) == 0 and case.mode != "valid" and case.shape:
        case = replace(case, shape=(*case.shape[:-1], 30 * case.shape[-1]))
    return able(case if rng.integers(2) else replace(case, method="auto"))


def alike(case, rng):
    """What differs from what is asked in one thing each."""
    others = [replace(case, **{name: pick(rng, choices)}) for name, choices in OPTIONS.items()]
    return [able(other) for other in others if other.mode in (case.mode, "full", "same")]


def able(case):
    """A case by "auto" if its method does not take it, and without those options that do not go with the others.

    These are a fill value that its result cannot hold or whose sums are rounded from halves, real results of complex
    numbers, lags that the arrays do not have, and windows in mode "valid" that are longer than the array.
    """
    kind, rounded = np.result_type(case.dtype, case.kernel_dtype), case.result and np.dtype(case.result).kind in "iu"
    if kind.kind not in "fc" or (np.iscomplexobj(case.fill_value) and kind.kind != "c") or rounded:
        case = replace(case, fill_value=0)
    if case.result and kind.kind == "c" != np.dtype(case.result).kind:
        case = replace(case, result=None)
    spans = [(k - 1) * d + 1 for k, d in zip(case.kernel_shape, each(case.dilation, case), strict=True)]
    lengths = case.shape if case.axes is None else [case.shape[axis] for axis in case.axes]
    if case.mode == "valid" and any(n < span for n, span in zip(lengths, spans, strict=True)):
        case = replace(case, dilation=1)
    places = zip(case.lags or (), lengths, spans, strict=False)
    in_reach = all(-span < first and last < n for (first, last), n, span in places)
    if case.lags and not (case.mode == "full" and case.correlate and len(case.lags) == len(spans) and in_reach):
        case = replace(case, lags=None)
    if kind.char in "gG" or case.method == "auto":
        return replace(case, method="auto")
    asked = problem(replace(case, method="auto", accuracy="normwise"), np.ones(case.kernel_shape))
    return replace(case, method="auto") if refused_by(case.method, asked._replace(outer=True)) else case


def each(steps, case):
    """A stride or a dilation along each sliding axis."""
    return (steps,) * len(case.kernel_shape) if isinstance(steps, int) else steps


def options(case, dtype="dtype"):
    """What is passed to a call; to a plan, by another name of the result's dtype."""
    given = {"boundary": case.boundary, "fill_value": case.fill_value, "axes": case.axes, **steps(case)}
    return given if case.result is None else {**given, dtype: case.result}


def result_dtype(case):
    return np.dtype(case.result or np.result_type(case.dtype, case.kernel_dtype))


def kernel_of(case, rng, layout=""):
    """A kernel for what is asked: of any structure, if the method takes such, and any layout or this one."""
    structure, kernel = pick(rng, KERNELS), values(rng, case.kernel_shape, case.kernel_dtype, narrow=True)
    if case.method not in ALL_KERNELS or structure == "outer":
        lines = [rng.integers(0, 3, k) for k in case.kernel_shape]
        kernel = np.asarray(outer(*lines) if lines else 2).astype(case.kernel_dtype)
    elif structure == "zero":
        kernel = np.zeros_like(kernel)
    elif structure == "sparse":
        kernel = np.where(rng.random(kernel.shape) < 0.2, kernel, np.zeros_like(kernel))
    elif structure == "nonfinite":
        kernel = with_nonfinite(rng, kernel)
    return LAYOUTS[layout or layout_of(rng)](kernel)


def layout_of(rng):
    return pick(rng, list(LAYOUTS)) if rng.integers(3) == 0 else "C"


def with_nonfinite(rng, array):
    if array.dtype.kind in "fc" and array.size:
        array.flat[rng.integers(array.size)] = pick(rng, NONFINITE)
    return array


def beside(array, other, ahead):
    """A copy of an array, and an array like another whose memory begins so many bytes further on."""
    room = np.zeros(max(array.nbytes, ahead + other.nbytes), np.uint8)
    copy, shared = np.ndarray(array.shape, array.dtype, room), np.ndarray(other.shape, other.dtype, room, ahead)
    copy[...] = array
    return copy, shared


class Made(NamedTuple):
    """A plan, what was asked of it, and the kernel that it was given and had."""

    plan: Plan
    case: Case
    given: np.ndarray
    kernel: np.ndarray
    method: str


def made_of(case, rng):
    """A plan for what is asked."""
    given = kernel_of(case, rng)
    kernel = given.copy()
    plan = convjit.plan(
        given, case.shape, case.dtype, case.mode, case.method, correlate=case.correlate, workers=case.workers,
        **options(case, "out_dtype"),
    )  # fmt: skip
    # What was chosen under another profile is forgotten. With NaN in the kernel, another method may stand in.
    chosen = choose(plan._problem, current_profile.in_force(), case.method).method
    assert plan.method == chosen or not np.isfinite(kernel).all()
    if given.flags.writeable:
        given[...] = 1
    return Made(plan, case, given, kernel, plan.method)


class Call:
    """One call, whose result is known before it is made."""

    def __init__(self, case, rng, made=None, outs=OUTS, layout=""):
        dtype = case.dtype
        if made and rng.integers(4) == 0:
            dtype = pick(rng, [other for other in DTYPES if np.can_cast(other, dtype, "safe")])
        x = values(rng, case.shape, dtype, narrow=True)
        self.case, self.made = case, made
        self.x = LAYOUTS[layout or layout_of(rng)](with_nonfinite(rng, x) if rng.integers(4) == 0 else x)
        kernel = made.kernel if made else kernel_of(case, rng, layout)
        self.kernel, self.out, self.room = kernel, None, pick(rng, outs)
        out = self.room
        asked = reference.correlate if case.correlate else reference.convolve
        self.asked = self.x.astype(case.dtype), kernel.copy(), case.mode
        self.wanted = asked(*self.asked, **options(case))
        result = np.empty(self.wanted.shape, self.wanted.dtype)
        if out in ("x", "beside x"):
            ahead = 0 if out == "x" else int(rng.integers(1, self.x.nbytes + 2))
            self.x, self.out = beside(self.x, result, ahead)
        elif made is not None and out == "kernel":
            given = made.given
            fits = given.shape == result.shape and np.can_cast(result.dtype, given.dtype, "same_kind")
            self.out = given if fits and given.flags.writeable else None
        elif made is None and out in ("kernel", "beside kernel"):
            ahead = 0 if out == "kernel" else int(rng.integers(1, kernel.nbytes + 2))
            self.kernel, self.out = beside(kernel, result, ahead)
        elif out and out not in MEMORY:
            self.out = room_for(result, out)

    def answer(self):
        if self.made:
            return self.made.plan(self.x, self.out) if self.out is not None else self.made.plan(self.x)
        return self.of(self.x)

    def of(self, x):
        """Call without a plan, with this array or its chunks."""
        case, call = self.case, convjit.correlate if self.case.correlate else convjit.convolve
        return call(x, self.kernel, case.mode, case.method, out=self.out, workers=case.workers, **options(case))

    def check(self):
        """Make the call and look at its result, also after x and the kernel have changed."""
        inputs = [self.x, self.kernel]
        before = [array.tobytes() for array in inputs]
        got = self.answer()
        if self.out is not None:
            assert got is self.out
            assert self.room in MEMORY or nothing_beside(got, self.room)
        else:
            assert got.dtype == self.wanted.dtype
            assert got.dtype.isnative
        for array, kept in zip(inputs, before, strict=True):
            if not np.may_share_memory(array, got):
                assert array.tobytes() == kept
                if array.flags.writeable and not (self.made and array is self.kernel):
                    array[...] = 1
        assert got.shape == self.wanted.shape
        self.compare(got)
        # What a plan was given as its kernel may be `out` again.
        return got.copy() if self.made and got is self.made.given else got

    def compare(self, got):
        """Compare a result with the definition, bit for bit but for the bound of a Fourier method."""
        method = self.made.method if self.made else ""
        wanted = self.wanted.astype(got.dtype)
        if self.case.method == "fft" and not all(np.isfinite(a).all() for a in (*self.asked[:2], self.case.fill_value)):
            return  # nothing is promised
        if not np.array_equal(got, wanted):
            case = self.case
            method = method or convjit.plan(
                self.asked[1], case.shape, case.dtype, case.mode, case.method, correlate=case.correlate,
                workers=case.workers, **options(case, "out_dtype"),
            ).method  # fmt: skip
            bound = 0.0 if TABLE[method].ALWAYS_EXACT else fourier_bound(*self.asked, **options(case))
            count = wrong(got, wanted, bound, cast=case.result is not None or got.dtype != self.wanted.dtype)
            assert not count, f"{count} wrong values of {got.size} in {case}"


class Calls(RuleBasedStateMachine):
    """Any number of plans and of calls asked before, and all their results."""

    paths = ()  # of profiles

    asked = Bundle("asked")
    plans = Bundle("plans")

    def __init__(self):
        super().__init__()
        self.profiles = []
        self.results = []
        self.number = 0

    def keep(self, results):
        self.results = [*self.results, *((got, got.tobytes()) for got in results)][-KEPT:]

    @initialize(target=asked, seed=seeds)
    def ask(self, seed):
        return what_is_asked(seed)

    @precondition(lambda self: self.number < ASKED)
    @rule(target=asked, seed=seeds)
    def ask_more(self, seed):
        self.number += 1
        return what_is_asked(seed)

    @rule(target=plans, case=asked, seed=seeds)
    def make_a_plan(self, case, seed):
        return made_of(case, np.random.default_rng(seed))

    @rule(made=plans, seed=seeds, like=likes)
    def call_a_plan(self, made, seed, like):
        rng = np.random.default_rng(seed)
        self.keep([Call(made.case, rng, made, *like).check() for _ in range(CALLS)])
        assert made.plan.method == made.method

    @rule(case=asked, seed=seeds)
    def call_a_plan_within_compiled_code(self, case, seed):
        """Of two types, as each type takes seconds to compile."""
        rng, real = np.random.default_rng(seed), replace(case, dtype="d", kernel_dtype="d", result=None)
        if len(case.shape) in (1, 2):
            made = made_of(able(real), rng)
            call = Call(made.case, rng, made, ("",), "C")
            got = compiled(made.plan, np.array(call.asked[0], order="C"))
            assert (got.shape, got.dtype) == (call.wanted.shape, call.wanted.dtype)
            call.compare(got)
            self.keep([got])

    @rule(case=asked, seed=seeds, like=likes)
    def call_without_a_plan(self, case, seed, like):
        rng = np.random.default_rng(seed)
        self.keep([Call(case, rng, None, *like).check() for _ in range(CALLS)])

    @rule(case=asked, seed=seeds)
    def call_what_is_alike(self, case, seed):
        """What is kept ready for a call is not for another."""
        rng = np.random.default_rng(seed)
        cases = [case, case, *alike(case, rng), case]
        self.keep([Call(one, rng, None, ("",), "C").check() for one in cases])

    @precondition(lambda self: da is not None)
    @rule(case=asked, seed=seeds)
    def call_by_chunks(self, case, seed):
        rng = np.random.default_rng(seed)
        call = Call(replace(case, workers=1), rng, None, ("",), "C")
        chunks = tuple(int(rng.integers(max(1, n // 4), n + 2)) for n in case.shape)
        lazy = call.of(da.from_array(call.x, chunks=chunks))
        got = lazy.compute(scheduler="synchronous")
        assert (lazy.shape, lazy.dtype) == (got.shape, got.dtype) == (call.wanted.shape, call.wanted.dtype)
        call.compare(got)
        self.keep([np.array(got)])

    @rule(made=plans, other=plans, case=asked, seed=seeds)
    def call_from_threads(self, made, other, case, seed):
        """Two plans, or one, and what is asked without a plan, at once."""
        rng = np.random.default_rng(seed)
        outs = [out for out in OUTS if "kernel" not in out]  # what a plan was given is there once for all threads
        turns = [pick(rng, (made, other, None)) for _ in range(CALLS * THREADS)]
        calls = [Call(turn.case if turn else case, rng, turn, outs) for turn in turns]
        together = threading.Barrier(THREADS)

        def work(calls):
            together.wait()
            return [call.check() for call in calls]

        with ThreadPoolExecutor(THREADS) as pool:
            for results in pool.map(work, [calls[number::THREADS] for number in range(THREADS)]):
                self.keep(results)

    @precondition(lambda self: len(self.profiles) < 3)
    @rule(which=seeds)
    def use_another_profile(self, which):
        self.profiles.append(convjit.use_profile(self.paths[which % len(self.paths)]))

    @precondition(lambda self: self.profiles)
    @rule()
    def go_back_to_the_profile_before(self):
        self.profiles.pop().__exit__()

    @rule(case=asked, what=wrongs)
    def be_refused(self, case, what):
        x, kernel = np.ones(case.shape, case.dtype), kernel_of(case, np.random.default_rng(0))
        out = np.full(problem(case, kernel).out_shape, 1, result_dtype(case))
        asked = {"mode": case.mode, "method": case.method, "workers": case.workers, "out": out, **options(case)}
        asked |= {"axes": (9,)} if what == "axes" else {what: "spam"}
        if what == "kernel":
            kernel = kernel[None]
            del asked["kernel"]
        call = convjit.correlate if case.correlate else convjit.convolve
        with pytest.raises((ValueError, TypeError)) as refusal:
            call(x, kernel, **asked)
        assert SENTENCE.fullmatch(str(refusal.value))
        assert (x == 1).all()
        assert (out == 1).all()

    @rule(made=plans, what=wrongs_of_a_plan)
    def be_refused_by_a_plan(self, made, what):
        case = made.case
        x = np.ones(case.shape, "G" if what == "dtype" else case.dtype)
        result = np.full(problem(case, made.kernel).out_shape, 1, result_dtype(case))
        out = {"out's shape": result[None], "out's dtype": result.astype("M8[s]")}.get(what, result)
        out.flags.writeable = what != "read-only out"
        if what == "dtype" and case.dtype == "G":
            return
        with pytest.raises((ValueError, TypeError)) as refusal:
            made.plan(x[None] if what == "shape" else x, out)
        assert SENTENCE.fullmatch(str(refusal.value))
        assert (result == 1).all()

    @invariant()
    def no_result_has_changed(self):
        assert all(result.tobytes() == kept for result, kept in self.results)

    def teardown(self):
        while self.profiles:
            self.profiles.pop().__exit__()


def run(folder, examples, steps, seeds, large):
    """Run so many examples for each seed, with constants as they are or as if small arrays were large.

    Hypothesis makes most examples out of others before: of many seeds and few examples each, fewer are alike.
    """
    made = [favouring(workers_1=name, workers_2=name) for name in convjit.methods()]
    made += [random_profile(np.random.default_rng(number)) for number in range(2)]
    paths = [Path(folder) / f"{number}.json" for number in range(len(made))]
    for path, profile in zip(paths, made, strict=True):
        path.write_text(json.dumps(profile.as_json()))
    Calls.paths = None, *paths
    chosen = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    for number in seeds:
        print(f"seed {number}")
        with like_large() if large else nullcontext():
            run_state_machine_as_test(seed(number)(Calls), settings=chosen)


@pytest.mark.parametrize("number", first(4, range(20)))
@pytest.mark.parametrize("large", [False, True], ids=["small", "like large"])
def test_no_call_changes_another(large, number, tmp_path):
    run(tmp_path, 5, 30, [number], large)


def main() -> None:
    """Run other examples than the test does."""
    parser = argparse.ArgumentParser(prog="python -m tests.test_state_machine")
    parser.add_argument("--seed", type=int, default=1000, help="the first of the seeds")
    parser.add_argument("--seeds", type=int, default=100, help="how many")
    parser.add_argument("--examples", type=int, default=5, help="of each seed")
    parser.add_argument("--steps", type=int, default=50, help="of each example")
    asked = parser.parse_args()
    warnings.simplefilter("error")
    with tempfile.TemporaryDirectory() as folder:
        for number in range(asked.seed, asked.seed + asked.seeds):
            for large in (False, True):
                run(folder, asked.examples, asked.steps, [number], large)


if __name__ == "__main__":
    main()
