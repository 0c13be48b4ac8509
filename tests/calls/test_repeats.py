"""Small calls that compiled code repeats: right for all that arrays and options can be, and nothing is lost or kept."""

import copy
import gc
import inspect
import itertools
import pickle
import sys
import threading
import time
import weakref

import numpy as np
import pytest

import convjit
from convjit._calls import repeats
from convjit._choice import current_profile
from convjit._problem.options import given
from convjit._runtime import layouts, python_calls
from tests import reference
from tests.support.processes import run

pytestmark = pytest.mark.skipif(not python_calls.assumptions_hold(), reason="calls are repeated in Python here")

X, KERNEL = np.arange(12.0).reshape(3, 4), np.array([[1.0, 2.0], [-3.0, 5.0]])


@pytest.fixture(autouse=True)
def _nothing_remembered():
    current_profile.forget()


def convolve(x, kernel, options):
    """A call with these options, as the compiled code compares them: as the same objects."""
    mode, method, boundary, fill_value, axes, workers, accuracy, _, stride, dilation, _, dtype = options
    return convjit.convolve(x, kernel, mode, method, boundary=boundary, fill_value=fill_value, axes=axes, stride=stride,
                            dilation=dilation, dtype=dtype, workers=workers, accuracy=accuracy)  # fmt: skip


def is_known(x, kernel, options=None):
    """Whether compiled code repeats a call."""
    return repeats.call(x, kernel, *(options or given())) is not None


def repeated(x, kernel, known=True, **named):
    """The results of four equal calls, after checks of them; whether compiled code repeats the call is as expected."""
    options = given(**named)
    results = [convolve(x, kernel, options) for _ in range(4)]
    assert is_known(x, kernel, options) == known
    for result in results[1:]:
        assert type(result) is type(results[0])
        assert (result.dtype, result.shape, result.strides) == (
            results[0].dtype,
            results[0].shape,
            results[0].strides,
        )
        assert np.array_equal(result, results[0], equal_nan=True)
        assert result.flags.writeable == results[0].flags.writeable
        assert result.flags.owndata
    for one, two in itertools.combinations([x, kernel, *results], 2):
        assert not np.may_share_memory(one, two) or (one is x and two is kernel)
    return results


def check(x, kernel, known=True, **named):
    x, kernel = np.asarray(x), np.asarray(kernel)
    right = reference.convolve(x, kernel, **{"mode": "full", **named})
    for result in repeated(x, kernel, known, **named):
        assert result.dtype == right.dtype
        assert np.array_equal(result, right, equal_nan=True)


@pytest.mark.parametrize("dtype", "bBhHiIlLqQfdFD")
def test_dtypes(dtype):
    check(X.astype(dtype), KERNEL.astype("b").astype(dtype))


@pytest.mark.parametrize(("dtype", "kernel_dtype"), ["bh", "hb", "fd", "Bf", "fb", "?i", "i?", "??"])
def test_two_dtypes(dtype, kernel_dtype):
    """Where the kernel must be converted first, calls are repeated by Python."""
    options = given()
    x, kernel = X.astype(dtype), KERNEL.astype(kernel_dtype)
    right = reference.convolve(x.astype("d"), kernel.astype("d")) if dtype + kernel_dtype != "??" else None
    results = [convolve(x, kernel, options) for _ in range(4)]
    for result in results:
        assert result.dtype == np.result_type(x, kernel)
        if right is not None:
            assert np.array_equal(result, right)
        assert np.array_equal(result, results[0])


@pytest.mark.parametrize("dtype", "egG?")
def test_dtypes_that_are_not_repeated_by_compiled_code(dtype):
    results = repeated(X.astype(dtype), KERNEL.astype("b").astype(dtype), known=False)
    assert results[0].dtype.char == dtype


@pytest.mark.parametrize("shape", [(1,), (7,), (2, 1), (1, 9), (3, 4, 5), (2, 3, 1, 4)])
@pytest.mark.parametrize("mode", ["full", "same", "valid"])
def test_shapes(shape, mode):
    x = np.arange(np.prod(shape), dtype=float).reshape(shape)
    kernel = np.array([2.0, -1.0, 4.0])[: min(shape)].reshape((1,) * (len(shape) - 1) + (-1,))
    check(x, kernel, mode=mode, boundary="nearest")


def test_five_axes_are_not_repeated_by_compiled_code():
    check(np.arange(32.0).reshape((2,) * 5), np.ones((1, 1, 1, 2, 1)), known=False)


@pytest.mark.parametrize(("shape", "kernel_shape"), [((), ()), ((0,), (3,)), ((2, 0), (1, 2)), ((0, 3), (1, 1))])
def test_arrays_without_axes_or_elements(shape, kernel_shape):
    x, kernel = np.full(shape, 3.0), np.full(kernel_shape, 2.0)
    results = [convolve(x, kernel, given(mode="same")) for _ in range(4)]
    assert [result.tolist() for result in results] == [(x * 2).tolist()] * 4


def unaligned(array):
    buffer = np.zeros(array.nbytes + 1, np.uint8)
    view = buffer[1:].view(array.dtype).reshape(array.shape)
    view[...] = array
    return view


LAYOUTS = {
    "reversed": lambda a: np.ascontiguousarray(a[::-1, ::-1])[::-1, ::-1],
    "transposed": lambda a: np.ascontiguousarray(a.T).T,
    "every other": lambda a: np.repeat(np.repeat(a, 2, 0), 2, 1)[::2, ::2],
    "broadcast": lambda a: np.broadcast_to(a[:1], a.shape),
    "broadcast along rows": lambda a: np.broadcast_to(a[:, :1], a.shape),
    "unaligned": unaligned,
    "of the other byte order": lambda a: a.astype(a.dtype.newbyteorder()),
}


@pytest.mark.parametrize("dtype", ["h", "d"])
@pytest.mark.parametrize("name", LAYOUTS)
def test_layouts_of_the_array(name, dtype):
    """Each is told from the others, which have the same shape."""
    known = []
    for each in (name, *LAYOUTS, name):
        x, kernel = LAYOUTS[each](X.astype(dtype)), KERNEL.astype(dtype)
        right = reference.convolve(x, kernel)
        for _ in range(4):
            assert np.array_equal(convolve(x, kernel, given()), right)
        known.append(is_known(x, kernel))
    assert known == ["byte order" not in each for each in (name, *LAYOUTS, name)]


@pytest.mark.parametrize(
    "other", [lambda x: x.astype(">f8"), lambda x: pickle.loads(pickle.dumps(x))], ids=["byte order", "pickled"]
)
def test_arrays_whose_dtypes_are_new_objects_fill_no_table(other):
    """They would drive out other calls."""
    plan = convjit.plan(KERNEL, X.shape)
    repeated(X, KERNEL)
    right, number = reference.convolve(X, KERNEL), sum(each is not None for each in repeats._table)
    assert other(X).dtype is not other(X).dtype
    for _ in range(20):
        assert np.array_equal(plan(other(X)), right)
        assert np.array_equal(convjit.convolve(other(X), KERNEL), right)
    assert sum(each is not None for each in repeats._table) == number
    assert is_known(X, KERNEL)


@pytest.mark.parametrize("name", LAYOUTS)
def test_layouts_of_the_kernel(name):
    kernel = LAYOUTS[name](KERNEL)
    right = reference.convolve(X, kernel)
    for _ in range(4):
        assert np.array_equal(convolve(X, kernel, given()), right)


class Subclass(np.ndarray):
    made = 0

    def __array_finalize__(self, other):
        Subclass.made += 1


@pytest.mark.filterwarnings("ignore::PendingDeprecationWarning")
@pytest.mark.parametrize("kind", [Subclass, np.matrix, np.recarray])
@pytest.mark.parametrize("which", ["x", "kernel", "both"])
def test_subclasses_are_as_before_and_not_repeated_by_compiled_code(kind, which):
    x, kernel = X, KERNEL
    plain = repeated(x, kernel)[0]
    assert is_known(x, kernel)
    x, kernel = (X.view(kind) if which != "kernel" else X), (KERNEL.view(kind) if which != "x" else KERNEL)
    assert not is_known(x, kernel)
    results = [convolve(x, kernel, given()) for _ in range(4)]
    assert not is_known(x, kernel)
    assert len({type(result) for result in results}) == 1
    assert all(np.array_equal(result, plain) for result in results)


@pytest.mark.parametrize("which", ["x", "kernel", "both"])
def test_arrays_that_may_only_be_read(which):
    x, kernel = X.copy(), KERNEL.copy()
    x.flags.writeable, kernel.flags.writeable = which == "kernel", which == "x"
    check(x, kernel)


def test_one_array_as_both():
    check(KERNEL, KERNEL)


def test_an_array_that_was_changed_is_read_anew():
    x, kernel = X.copy(), KERNEL.copy()
    repeated(x, kernel)
    x += 1
    kernel[0] = 7
    check(x, kernel)
    x.shape = 4, 3
    check(x, kernel)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("where", ["x", "kernel"])
@pytest.mark.parametrize("options", [{}, {"boundary": "nearest"}, {"fill_value": 2.0}, {"mode": "valid"}], ids=str)
def test_values_that_are_not_finite(value, where, options):
    """After calls with finite ones, too: zeros outside the array add nothing even to such a tap."""
    for finite in (True, False, True, False):
        x, kernel = X.copy(), KERNEL.copy()
        if not finite:
            (x if where == "x" else kernel)[1, 1] = value
        right = reference.convolve(x, kernel, **{"mode": "full", **options})
        for _ in range(4):
            assert np.array_equal(convolve(x, kernel, given(**options)), right, equal_nan=True)


@pytest.mark.parametrize(
    ("option", "values"),
    [
        ("fill_value", [0, 0.0, -0.0, False, np.float64(0), np.int8(0)]),
        ("fill_value", [1, 1.0, True, np.bool_(True), np.float32(1)]),
        ("axes", [(0, 1), (1, 0), [0, 1], [1, 0], (-2, -1), (np.int64(0), 1), None]),
        ("workers", [1, None, -1, np.int64(1), 2]),
        ("mode", ["same", "".join(["sa", "me"]), np.str_("same")]),
    ],
    ids=["zeros", "ones", "axes", "workers", "mode"],
)
def test_options_that_are_equal_but_not_the_same(option, values):
    for value in [*values, *reversed(values)]:
        options = given(**{"mode": "same", option: value})
        axes = tuple(int(axis) for axis in options[4]) if options[4] is not None else None
        right = reference.convolve(X, KERNEL, "same", fill_value=complex(options[3]).real, axes=axes)
        for _ in range(4):
            assert np.array_equal(convolve(X, KERNEL, options), right), options


@pytest.mark.parametrize("workers", [True, 1.0, "1", 0])
def test_bad_options_are_refused_each_time(workers):
    repeated(X, KERNEL, workers=1)
    for _ in range(4):
        with pytest.raises((TypeError, ValueError), match="`workers` must be"):
            convolve(X, KERNEL, given(workers=workers))


def test_correlations_are_told_from_convolutions():
    kernel = KERNEL * (1 + 2j)
    for _ in range(4):
        assert np.array_equal(convjit.convolve(X + 0j, kernel), reference.convolve(X + 0j, kernel))
        assert np.array_equal(convjit.correlate(X + 0j, kernel), reference.correlate(X + 0j, kernel))


def test_a_result_that_is_given_is_used():
    repeated(X, KERNEL)
    out = np.empty((4, 5))
    assert convjit.convolve(X, KERNEL, out=out) is out
    assert np.array_equal(out, reference.convolve(X, KERNEL))


def count(objects):
    gc.collect()
    return [sys.getrefcount(each) for each in objects]


def test_no_reference_is_lost_or_kept():
    """Of arrays, options, dtypes and None, with and without a result."""
    bad = KERNEL.copy()
    bad[0, 0] = np.nan
    options = given(mode="same")
    repeated(X, KERNEL, mode="same")
    record = next(each for each in repeats._table if each is not None)
    objects = X, KERNEL, bad, X.dtype, np.dtype("d"), None, record, *record.held, *options[:4]
    before = count(objects)
    for _ in range(30_000):
        repeats.call(X, KERNEL, *options)
        repeats.call(X, bad, *options)
        repeats.call(X, KERNEL, *options[1:], "other")
        repeats.call(X, None, *options)
    after = count(objects)
    assert all(abs(one - two) < 50 for one, two in zip(before, after, strict=True)), (before, after)


def test_memory_does_not_grow():
    code = """
import gc, resource, tracemalloc
small, taps = x[:20, :20].copy(), kernel[:3, :3].copy()
bad = np.full((3, 3), np.nan, np.float32)
def some(number):
    for _ in range(number):
        convjit.convolve(small, taps, "same")
        convjit.convolve(small, bad, "same", "direct", boundary="nearest")
some(100)
tracemalloc.start()
some(10)
gc.collect()
traced, resident = tracemalloc.get_traced_memory()[0], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
tracemalloc.stop()
some(20_000)
assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - resident < 8000  # KiB; the results take 64,000
tracemalloc.start()
some(10)
gc.collect()
assert tracemalloc.get_traced_memory()[0] < traced + 10_000
"""
    run(code)


def test_what_is_forgotten_is_freed():
    repeated(X, KERNEL)
    held = [weakref.ref(each) for each in repeats._table if each is not None]
    assert held
    current_profile.forget()
    assert not [each for each in repeats._table if each is not None]
    assert not [each for each in held if each()]
    repeated(X, KERNEL)


def test_another_profile_is_heeded():
    repeated(X, KERNEL)
    convjit.use_profile(None)
    assert not is_known(X, KERNEL)
    repeated(X, KERNEL)


def test_more_calls_than_the_table_has_places():
    """Which is emptied once too many keys lead to the same places; others stay, and are found."""
    plan = convjit.plan(KERNEL, X.shape)
    plan(X)
    [brief] = plan._prepared_calls.values()
    right = reference.convolve(X, KERNEL)
    names = [object() for _ in range(layouts.SLOTS_OF_CALLS + 100)]
    for name in names:
        repeats.remember(brief, (name,), X, plan._contiguous)
        assert np.array_equal(repeats.call(X, plan._contiguous, name), right)
    known = [repeats.call(X, plan._contiguous, name) is not None for name in names]
    assert known == sorted(known), "not the last ones"
    assert 0 < sum(known) < len(names)
    assert sum(known) == sum(each is not None for each in repeats._table)


@pytest.mark.parametrize("seed", range(20))
def test_a_key_is_found_where_it_was_put(seed):
    """Also with negative strides, and when the places that come first are taken."""
    rng = np.random.default_rng(seed)
    shape = rng.integers(2, 5, 2)
    x = np.arange(4.0 * shape.prod()).reshape(2 * shape)[:: rng.choice([-2, 2]), :: rng.choice([-2, 2])]
    kernel = np.arange(1.0, 3)[None, :: rng.choice([-1, 1])].copy()
    repeated(x, kernel)
    [record] = [each for each in repeats._table if each is not None]
    key = record[len(layouts.REPEATED) :].tolist()
    place = next(n for n, each in enumerate(repeats._table) if each is not None)
    current_profile.forget()
    assert repeats._free_place(key) == place
    repeats._table[place] = np.zeros(len(record), np.int64).view(repeats._Record)
    repeated(x, kernel)
    assert repeats._table[(place + 1) % layouts.SLOTS_OF_CALLS] is not None
    for n in range(layouts.PROBES):
        repeats._table[(place + n) % layouts.SLOTS_OF_CALLS] = np.zeros(len(record), np.int64).view(repeats._Record)
    assert repeats._free_place(key) is None
    assert not is_known(x, kernel)


def for_a_while(works, seconds=1.0):
    """Repeat each work in a thread of its own; the errors."""
    end, errors = time.monotonic() + seconds, []

    def repeat(work):
        try:
            while time.monotonic() < end and not errors:
                work()
        except BaseException as error:
            errors.append(error)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        started = [threading.Thread(target=repeat, args=(work,)) for work in works]
        for thread in started:
            thread.start()
        for thread in started:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    return errors


def test_calls_while_others_forget():
    """Also calls that release the GIL, whose records are freed meanwhile."""
    large, window = np.arange(120.0 * 120).reshape(120, 120), np.arange(35.0).reshape(5, 7)
    large, window = large.astype("f"), window.astype("f")
    cases = [(X, KERNEL), (X[::-1], KERNEL), (large, window)]
    options = given(mode="valid", workers=1)
    rights = [repeated(x, kernel, mode="valid", workers=1)[0] for x, kernel in cases]
    assert large.size * window.size > repeats.RELEASING_OPERATIONS
    plan = convjit.plan(KERNEL, X.shape, mode="valid")

    def call():
        for (x, kernel), right in zip(cases, rights, strict=True):
            for _ in range(3):
                assert np.array_equal(convolve(x, kernel, options), right)
        assert np.array_equal(plan(X), rights[0])

    assert for_a_while([call, call, current_profile.forget]) == []


def test_a_child_repeats_what_its_parent_did():
    code = """
small, taps = x[:9, :9].copy(), kernel[:3, :3].copy()
right = [convjit.convolve(small, taps) for _ in range(4)][0]
from convjit._calls import repeats
from convjit._problem.options import given
assert repeats.call(small, taps, *given()) is not None
def child():
    known = repeats.call(small, taps, *given())
    return known is None or not all(np.array_equal(convjit.convolve(small, taps), right) for _ in range(5))
assert in_child(child) == 0
assert np.array_equal(convjit.convolve(small, taps), right)
"""
    run(code)


def test_a_result_for_which_there_is_no_memory():
    """The error is NumPy's, and nothing is broken by it."""
    code = """
import resource
large, taps = np.ones((100, 80)), np.arange(9.0).reshape(3, 3)
from convjit._calls import repeats
from convjit._problem.options import given
options = given(mode="valid", workers=1)
call = lambda: convjit.convolve(large, taps, "valid", workers=1)
results = [call() for _ in range(4)]
assert repeats.call(large, taps, *options) is not None
limits, limit = resource.getrlimit(resource.RLIMIT_AS)
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (8 << 20), limit))
counts = sys.getrefcount(large.dtype), sys.getrefcount(large)
taken = []
for size in (1 << 20, 1 << 16, 1 << 14):
    try:
        while True:
            taken.append(np.ones(size, np.uint8))
    except MemoryError:
        pass
errors = []
for _ in range(5):
    for work in (lambda: repeats.call(large, taps, *options), call):
        try:
            work()
        except MemoryError as error:
            errors.append(type(error).__name__)
del taken
resource.setrlimit(resource.RLIMIT_AS, (limits, limit))
assert len(errors) == 10, errors
assert counts == (sys.getrefcount(large.dtype), sys.getrefcount(large)), counts
for result in (call(), repeats.call(large, taps, *options)):
    assert np.array_equal(result, results[0])
"""
    if sys.platform != "linux":
        pytest.skip("limits of memory are Linux's")
    run(code)


def test_numbers_that_overflow_warn_of_nothing_and_change_no_setting():
    x, kernel = np.full((3, 4), 1e308), np.full((2, 2), 1e10)
    with np.errstate(all="raise"):
        before = np.geterr()
        results = [convolve(x, kernel, given()) for _ in range(4)]
        assert is_known(x, kernel)
        assert np.geterr() == before
        np.ones(3) + 1  # raises nothing that was left behind
    assert all(np.isinf(result).all() for result in results)


def test_profilers_and_tracers_see_calls_and_disturb_nothing():
    seen = []
    right = repeated(X, KERNEL)[0]
    for start in (sys.setprofile, sys.settrace):
        before = sys.gettrace() if start is sys.settrace else sys.getprofile()
        start(lambda frame, event, argument: seen.append(event))
        try:
            results = [convjit.convolve(X, KERNEL) for _ in range(4)]
        finally:
            start(before)
        assert all(np.array_equal(result, right) for result in results)
    assert {"call", "c_call", "c_return"} <= set(seen)


@pytest.mark.parametrize("function", [convjit.convolve, convjit.correlate])
def test_public_functions_are_still_pythons(function):
    repeated(X, KERNEL)
    assert pickle.loads(pickle.dumps(function)) is function
    assert list(inspect.signature(function).parameters)[:4] == ["x", "kernel", "mode", "method"]
    with pytest.raises(TypeError, match="missing"):
        function(X)


def test_plans_repeat_calls():
    plan = convjit.plan(KERNEL, X.shape)
    right = reference.convolve(X, KERNEL)
    results = [plan(X) for _ in range(4)]
    assert repeats.call(X, plan._contiguous, plan._identity) is not None
    assert all(np.array_equal(result, right) for result in results)
    assert not any(np.may_share_memory(one, two) for one, two in itertools.combinations(results, 2))
    assert np.array_equal(plan(X[::-1]), reference.convolve(X[::-1], KERNEL))
    for wrong in (X[:2], X.astype(complex), X[0]):
        with pytest.raises((ValueError, TypeError), match="planned"):
            plan(wrong)


def test_plans_are_told_from_each_other():
    """Also if they are at the place of one that is gone, and from calls with the same arrays."""
    for n in range(300):
        kernel = KERNEL + n % 7
        plan = convjit.plan(kernel, X.shape, mode=("full", "same", "valid")[n % 3])
        right = reference.convolve(X, kernel, ("full", "same", "valid")[n % 3])
        for _ in range(3):
            assert np.array_equal(plan(X), right)
    for _ in range(4):
        assert np.array_equal(convjit.convolve(X, kernel), reference.convolve(X, kernel))


def test_a_plan_whose_kernel_was_changed_outside():
    kernel = KERNEL.copy()
    plan = convjit.plan(kernel, X.shape)
    plan(X), plan(X)
    kernel[:] = 0
    assert np.array_equal(plan(X), reference.convolve(X, KERNEL))


@pytest.mark.parametrize(
    "other", [copy.copy, copy.deepcopy, lambda plan: pickle.loads(pickle.dumps(plan)), lambda plan: plan.alone()]
)
def test_copies_of_plans_that_were_called(other):
    large = np.arange(400.0 * 400).reshape(400, 400)
    for x, workers in ((X, 1), (large, 2)):
        plan = convjit.plan(KERNEL, x.shape, workers=workers)
        right = reference.convolve(X, KERNEL) if x is X else plan(x)
        for _ in range(3):
            assert np.array_equal(plan(x), right)
        twin = other(plan)
        assert twin._prepared_calls == {}
        for _ in range(3):
            assert np.array_equal(twin(x), right)
            assert np.array_equal(plan(x), right)


def test_a_plan_for_one_worker_starts_no_threads(monkeypatch):
    from convjit._methods import direct

    asked = []
    launch = direct.launch

    def watched(job, workers, *others):
        asked.append(workers)
        return launch(job, workers, *others)

    monkeypatch.setattr(direct, "launch", watched)
    x = np.arange(600.0 * 600).reshape(600, 600)
    plan = convjit.plan(np.arange(9.0).reshape(3, 3), x.shape, method="direct", workers=2)
    plan(x), plan(x)
    assert set(asked) == {2}
    asked.clear()
    alone = plan.alone()
    alone(x), alone(x)
    assert set(asked) == {1}


def test_a_plan_in_threads():
    plan = convjit.plan(KERNEL, X.shape)
    arrays = [X + n for n in range(4)]
    rights = [reference.convolve(x, KERNEL) for x in arrays]

    def call(n):
        assert np.array_equal(plan(arrays[n]), rights[n])

    works = [lambda n=n: call(n) for n in range(4)]
    assert for_a_while([*works, current_profile.forget], 0.5) == []
