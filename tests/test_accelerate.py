"""`convjit.accelerate`: SciPy's functions are replaced where they are bound, and are themselves again afterwards."""

import inspect
import itertools
import pickle
import re
import subprocess
import sys
import threading
import time
import types
import warnings
from decimal import Decimal

import numpy as np
import pytest
import scipy.ndimage
import scipy.signal
import scipy.sparse
from dask import array as da
from numpy.testing import assert_array_equal

import convjit
from convjit._api import accelerating
from convjit._api.stand_ins import stand_in
from convjit._tools.command import main

X = np.random.default_rng(0).normal(size=(12, 14))
W = X[:3, :5]
BEFORE = {name: getattr(sys.modules[name.rpartition(".")[0]], name.rpartition(".")[2]) for name in accelerating.OURS}


@pytest.fixture(autouse=True)
def all_is_as_before():
    yield
    for name, function in BEFORE.items():
        assert now(name) is function
    assert not accelerating._in_force


@pytest.fixture
def module(monkeypatch):
    """A loaded module that has bound two functions of SciPy, one of them by another name."""
    package = types.ModuleType("some_package")
    code = "from scipy.ndimage import gaussian_filter\nfrom scipy.signal import lfilter as filter_line\nother = 1"
    exec(code, package.__dict__)
    monkeypatch.setitem(sys.modules, package.__name__, package)
    return package


def now(name):
    home, _, function = name.rpartition(".")
    return getattr(sys.modules[home], function)


def is_ours(smooth):
    """Whether it is convjit that smooths: SciPy's functions have no methods to choose from."""
    try:
        return smooth(X, 1, method="direct").shape == X.shape
    except TypeError:
        return False


def test_functions_are_replaced_and_restored(capsys):
    acceleration = convjit.accelerate()
    assert capsys.readouterr().out == f"{acceleration.summary()}\n"
    for name, theirs in BEFORE.items():
        function = now(name)
        assert function is not theirs
        assert function.__wrapped__ is theirs
        assert (function.__name__, function.__doc__) == (theirs.__name__, theirs.__doc__)
        if isinstance(theirs, types.FunctionType):
            assert inspect.signature(function) == inspect.signature(theirs)
    assert {place.function for place in acceleration.replaced} == {*BEFORE}
    acceleration.restore()
    acceleration.restore()
    assert all(now(name) is theirs for name, theirs in BEFORE.items())


def test_every_drop_in_replaces_its_namesake():
    for package, theirs in ((convjit.ndimage, scipy.ndimage), (convjit.signal, scipy.signal)):
        names = {name.rpartition(".")[2] for name in accelerating.OURS if name.startswith(theirs.__name__)}
        assert names == {*package.__all__} - accelerating.CALLING_BACK


def test_names_that_modules_have_bound_are_replaced(module, capsys):
    smooth, filter_line = module.gaussian_filter, module.filter_line
    with convjit.accelerate() as acceleration:
        assert module.gaussian_filter is scipy.ndimage.gaussian_filter is not smooth
        assert module.filter_line is scipy.signal.lfilter is not filter_line
        assert module.other == 1
        assert ("some_package", "filter_line", "scipy.signal.lfilter") in acceleration.replaced
        assert "some_package.filter_line" in repr(acceleration)
        assert "some_package.filter_line" in acceleration._repr_html_()
    assert "some_package.gaussian_filter" in capsys.readouterr().out
    assert (module.gaussian_filter, module.filter_line) == (smooth, filter_line)
    assert "restored" in acceleration.summary()


def test_what_is_imported_meanwhile_is_restored_too(module, monkeypatch):
    private = types.ModuleType("scipy._imported_meanwhile")
    monkeypatch.setitem(sys.modules, private.__name__, private)
    with convjit.accelerate(quiet=True):
        for each in (module, private):
            exec("from scipy.ndimage import sobel", each.__dict__)
        kept = [scipy.ndimage.gaussian_filter]
        assert module.sobel is not BEFORE["scipy.ndimage.sobel"]
        assert is_ours(kept[0])
    assert module.sobel is private.sobel is BEFORE["scipy.ndimage.sobel"]
    assert not is_ours(kept[0])  # out of reach, but it calls SciPy's own from now on


def test_the_rest_of_scipy_is_left_alone():
    private = {name: module for name, module in sys.modules.items() if name.startswith(("scipy.ndimage.", "scipy."))}
    private = {name: dict(vars(module)) for name, module in private.items() if name not in accelerating.HOMES}
    with convjit.accelerate(quiet=True):
        for name, names in private.items():
            assert all(vars(sys.modules[name])[key] is value for key, value in names.items() if callable(value))


def test_modules_that_are_none_are_passed_over(monkeypatch):
    class Strange:
        def __getattribute__(self, name):
            raise RuntimeError("asked for an attribute")

    for number, value in enumerate([None, Strange(), Decimal, 3]):
        monkeypatch.setitem(sys.modules, f"strange_{number}", value)
    with convjit.accelerate(quiet=True):
        assert is_ours(scipy.ndimage.gaussian_filter)


@pytest.mark.parametrize("order", [*itertools.permutations(range(3))])
def test_nested_ones_end_in_any_order(order, module):
    ones = [convjit.accelerate(only, quiet=True) for only in ("gaussian_filter", None, ["sobel", "gaussian_filter"])]
    left = {0, 1, 2}
    for number in order:
        assert is_ours(scipy.ndimage.gaussian_filter)
        assert is_ours(module.gaussian_filter)
        ones[number].restore()
        left.remove(number)
        assert (scipy.ndimage.sobel is not BEFORE["scipy.ndimage.sobel"]) == bool(left & {1, 2})
        assert (scipy.signal.lfilter is not BEFORE["scipy.signal.lfilter"]) == (1 in left)
    assert not is_ours(module.gaussian_filter)


def test_one_can_begin_again():
    acceleration = convjit.accelerate(quiet=True)
    acceleration.restore()
    for _ in range(2):
        with acceleration:
            assert is_ours(scipy.ndimage.gaussian_filter)
    with pytest.raises(ZeroDivisionError), acceleration:
        raise ZeroDivisionError


@pytest.mark.parametrize(
    ("only", "names"),
    [
        ("gaussian_filter", {"scipy.ndimage.gaussian_filter"}),
        (["convolve", "sobel"], {"scipy.ndimage.convolve", "scipy.signal.convolve", "scipy.ndimage.sobel"}),
        (("scipy.signal.convolve",), {"scipy.signal.convolve"}),
        (iter(["scipy.signal.lfilter", "lfilter"]), {"scipy.signal.lfilter"}),
        ([], set()),
    ],
)
def test_only_some(only, names):
    with convjit.accelerate(only, quiet=True) as acceleration:
        assert {name for name, theirs in BEFORE.items() if now(name) is not theirs} == names
        assert {place.function for place in acceleration.replaced} == names
        assert acceleration.summary().startswith(f"convjit computes {len(names)} function")


@pytest.mark.parametrize("only", ["spam", ["sobel", "scipy.ndimage.median_filter"], "generic_laplace", "", "signal."])
def test_unknown_names_are_refused(only):
    with pytest.raises(
        ValueError, match=r"^`only` must name functions that convjit has, such as 'gaussian_filter'; got"
    ):
        convjit.accelerate(only)


@pytest.mark.parametrize("only", [3, [scipy.ndimage.sobel], [["sobel"]], [None]])
def test_what_is_no_name_is_refused(only):
    with pytest.raises(TypeError, match=r"^`only` must name functions"):
        convjit.accelerate(only)


def test_scipy_is_needed(monkeypatch, capsys):
    monkeypatch.setattr(accelerating, "_stand_ins", {})
    monkeypatch.setitem(sys.modules, "scipy.ndimage", None)
    with pytest.raises(
        ImportError, match=r"^`accelerate` needs SciPy, whose functions it replaces; `pip install scipy`"
    ):
        convjit.accelerate()
    assert main(["accelerate", __file__]) == 2
    assert capsys.readouterr().err.startswith("convjit: `accelerate` needs SciPy")


def outcome(function, args, kwargs):
    """What a call gives: its result, or its error; and what is written to `output`."""
    kwargs = {key: value.copy() if isinstance(value, np.ndarray) else value for key, value in kwargs.items()}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            result = function(*args, **kwargs)
        except Exception as error:
            result = type(error), str(error), repr(error.__context__)
    return result, kwargs.get("output")


IMAGE = np.arange(90, dtype="u1").reshape(9, 10) * 2
BUFFER = np.zeros((12, 14))

# Calls that convjit computes, with the greatest difference to SciPy's results.
TAKEN = [
    ("ndimage.gaussian_filter", (X, 2), {"mode": ("wrap", "nearest"), "output": BUFFER}, 0),
    ("ndimage.gaussian_filter", (IMAGE, 2), {"output": float}, 0),
    ("ndimage.uniform_filter", (X.astype("f"), (3, 4)), {"axes": (0, 1)}, 1e-6),
    ("ndimage.sobel", (X.tolist(), 0), {}, 0),
    ("ndimage.correlate1d", (X + 1j, [1, 2, 3]), {}, 0),
    ("ndimage.gaussian_laplace", (IMAGE, 1.5), {"output": "f4"}, 0),
    ("signal.convolve2d", (X, W, "same", "symm"), {}, 1e-12),
    ("signal.fftconvolve", (X, W), {"mode": "same"}, 1e-12),
    ("signal.lfilter", ([1, 0.5], 2.0, X), {"axis": 0, "zi": np.ones((1, 14))}, 1e-12),
    ("signal.lfilter", ([1, 0.5], [1, 0.25], X), {}, 0),  # by SciPy's own, which must not be replaced within convjit
    ("signal.filtfilt", ([1, 0.5], [1, 0.25], X), {}, 0),
    ("signal.decimate", (np.tile(X, 4), 2), {}, 0),
    ("signal.decimate", (np.tile(X, 4), 2, 6, "fir"), {}, 1e-12),
    ("signal.savgol_filter", (X, 5, 2), {}, 1e-12),
    ("signal.resample_poly", (X, 3, 2), {"axis": 1}, 1e-12),
]

# Calls that it leaves to SciPy: arrays of other kinds, arguments that it does not have, and those that are wrong.
LEFT = [
    ("ndimage.sobel", (X.astype("e"),), {}),
    ("ndimage.sobel", (X.astype("g"),), {}),
    ("ndimage.correlate", (X.astype(object), W), {}),
    ("ndimage.sobel", (scipy.sparse.csr_array(X), 0), {}),
    ("ndimage.gaussian_filter", (da.from_array(X, chunks=5), 1), {}),
    ("ndimage.sobel", (iter([1.0, 2.0]),), {}),
    ("ndimage.gaussian_filter", ("spam", 1), {}),
    ("ndimage.gaussian_filter", (X, 1), {"axes": iter([1])}),
    ("ndimage.gaussian_filter", (X, 1), {"output": BUFFER[:3]}),
    ("ndimage.gaussian_filter", (X, (1, 2, 3)), {"output": BUFFER}),
    ("ndimage.gaussian_filter", (X,), {}),
    ("ndimage.gaussian_filter", (X, 1), {"spam": 2}),
    ("ndimage.sobel", (X, 2), {}),
    ("ndimage.correlate", (X, W), {"mode": "spam", "output": BUFFER}),
    ("ndimage.correlate", (X, W), {"cval": 1j, "mode": "constant", "output": BUFFER}),
    ("ndimage.correlate", (X, W), {"origin": 3}),
    ("ndimage.uniform_filter1d", (X, 0), {}),
    ("signal.convolve", (np.array([Decimal(1), Decimal(2)]), np.array([Decimal(3)])), {}),
    ("signal.convolve", (X, W[0]), {}),
    ("signal.correlate", (X, W, "spam"), {}),
    ("signal.convolve2d", (X, W, "same", "spam"), {}),
    ("signal.lfilter", ([1, 2], 1.0, X), {"zi": [1.0, 2.0]}),
    ("signal.lfilter", ([1, 2], [], X), {}),
    ("signal.savgol_filter", (X, 5, 7), {}),
    ("signal.filtfilt", ([1, 2], 1.0, X), {"padlen": 99}),
    ("signal.upfirdn", (W, X), {}),
    ("signal.resample_poly", (X, 0, 2), {}),
]


@pytest.mark.parametrize(("name", "args", "kwargs", "bound"), TAKEN)
def test_results_are_scipys(name, args, kwargs, bound):
    function = f"scipy.{name}"
    wanted, wanted_output = outcome(now(function), args, kwargs)
    with convjit.accelerate(quiet=True):
        got, output = outcome(now(function), args, kwargs)
    for mine, others in zip(*((each if isinstance(each, tuple) else (each,)) for each in (got, wanted)), strict=True):
        assert mine.dtype == others.dtype
        np.testing.assert_allclose(mine, others, rtol=0, atol=bound)
    if wanted_output is not None and not isinstance(wanted_output, type | str):
        assert got is output
        assert_array_equal(output, wanted_output)


@pytest.mark.parametrize(("name", "args", "kwargs"), LEFT)
def test_what_convjit_does_not_take_is_scipys_own(name, args, kwargs):
    function = f"scipy.{name}"

    def fresh(values):
        # Iterators are used up by the first call.
        return [iter([1]) if hasattr(value, "__next__") else value for value in values]

    outcomes = []
    for context in (convjit.accelerate([], quiet=True), convjit.accelerate(quiet=True)):
        given = dict(zip(kwargs, fresh(kwargs.values()), strict=True))
        with context:
            outcomes.append(outcome(now(function), fresh(args), given))
    (wanted, wanted_output), (got, output) = outcomes
    assert type(got) is type(wanted)
    if isinstance(wanted, tuple):
        assert got == wanted
    else:
        assert got.dtype == wanted.dtype
        assert_array_equal(got, wanted)
    if output is not None:
        assert_array_equal(output, wanted_output)


class OnDevice:
    """An array that lies in the memory of another device."""

    def __dlpack__(self):
        raise AssertionError("read by convjit")

    __array__ = __dlpack__


@pytest.mark.parametrize(
    "value", [OnDevice(), np.zeros(2, "g"), np.zeros(2, "G"), np.zeros(2, "e"), np.zeros(2, object), np.zeros(2, "m8")]
)
@pytest.mark.parametrize("as_keyword", [True, False])
def test_kinds_of_arrays_that_convjit_is_not_given(value, as_keyword):
    def ours(*args, **kwargs):
        raise AssertionError("called")

    calls = []
    name = "scipy.ndimage.sobel"
    function = stand_in(name, lambda *args, **kwargs: calls.append((args, kwargs)), ours, {name}).function
    args, kwargs = ((X,), {"output": value}) if as_keyword else ((value,), {})
    function(*args, **kwargs)
    assert calls == [(args, kwargs)]


@pytest.mark.parametrize("error", [MemoryError, KeyboardInterrupt, AssertionError])
def test_what_is_no_refusal_passes(error):
    def ours():
        raise error

    with pytest.raises(error):
        stand_in("scipy.ndimage.sobel", scipy.ndimage.sobel, ours, {"scipy.ndimage.sobel"}).function()


REFUSED = [
    ("gaussian_filter", {"sigma": (1, "a")}),
    ("gaussian_filter", {"sigma": 1, "mode": ("wrap", "spam")}),
    ("gaussian_filter", {"sigma": 1, "order": (0, -1)}),
    ("gaussian_filter", {"sigma": 1, "radius": (2, -1)}),
    ("gaussian_filter", {"sigma": 1, "mode": "constant", "cval": "a"}),
    ("gaussian_filter", {"sigma": 1, "mode": "constant", "cval": 1j}),
    ("gaussian_filter", {"sigma": 1, "axes": (0, 0)}),
    ("gaussian_gradient_magnitude", {"sigma": (1, "a")}),
    ("gaussian_gradient_magnitude", {"sigma": 1, "mode": ("wrap", "spam")}),
    ("gaussian_laplace", {"sigma": (1, "a")}),
    ("gaussian_laplace", {"sigma": 1, "mode": ("wrap", "spam")}),
    ("gaussian_laplace", {"sigma": 1, "mode": "constant", "cval": "a"}),
    ("laplace", {"mode": ("wrap", "spam")}),
    ("sobel", {"mode": ("wrap", "spam")}),
    ("prewitt", {"axis": 5}),
    ("uniform_filter", {"size": (3, "a")}),
    ("uniform_filter", {"size": 3, "origin": (0, 2)}),
    ("uniform_filter", {"size": 3, "mode": ("wrap", "spam")}),
    ("correlate", {"weights": W * 1j}),
    ("correlate", {"weights": W, "origin": (0, 5)}),
    ("convolve", {"weights": W, "cval": "a", "mode": "constant"}),
    ("convolve1d", {"weights": W[0], "origin": 9}),
]


@pytest.mark.parametrize(("name", "options"), REFUSED)
def test_nothing_is_written_before_a_refusal(name, options):
    """SciPy's own is then given arguments as they were, also where it writes to the array that it reads."""
    x = X.copy()
    with pytest.raises((TypeError, ValueError, RuntimeError)):
        getattr(convjit.ndimage, name)(x, output=x, **options)
    assert_array_equal(x, X)


def test_functions_can_be_pickled():
    old = scipy.ndimage.sobel
    with convjit.accelerate(quiet=True):
        text = pickle.dumps([scipy.ndimage.sobel, old])
        assert pickle.loads(text) == [scipy.ndimage.sobel, old]
    assert pickle.loads(text) == [old, old]


SOME = (None, "gaussian_filter", ["sobel", "gaussian_filter"], "gaussian_filter")


def test_threads_accelerate_and_filter_at_once(module):
    wanted = [scipy.ndimage.gaussian_filter(X, sigma) for sigma in (1, 2)]
    failures, until = [], time.monotonic() + 0.5

    def work(number):
        try:
            while time.monotonic() < until:
                with convjit.accelerate(SOME[number], quiet=True):
                    for sigma, right in enumerate(wanted, 1):
                        assert_array_equal(module.gaussian_filter(X, sigma), right)
                        assert is_ours(scipy.ndimage.gaussian_filter)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(SOME))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert module.gaussian_filter is BEFORE["scipy.ndimage.gaussian_filter"]


SCRIPT = """
import sys
from pathlib import Path
import scipy.ndimage
import beside

print(__name__, Path(__file__).name, *sys.argv[1:])
print(scipy.ndimage.gaussian_filter([1.0, 2.0], 1, method="direct").shape, beside.lfilter.__module__)
def end():
    {ending}
end()
"""


def run(folder, *arguments, ending="pass"):
    folder.joinpath("script.py").write_text(SCRIPT.format(ending=ending))
    folder.joinpath("beside.py").write_text("from scipy.signal import lfilter")
    command = [sys.executable, "-m", "convjit", "accelerate", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)


def test_a_script_is_run(tmp_path):
    done = run(tmp_path, "script.py", "-q", "--only", "-h", "--", "x", ending="sys.exit(7)")
    assert done.stdout == "__main__ script.py -q --only -h -- x\n(2,) scipy.signal\n"
    assert done.stderr == "convjit computes 30 functions of scipy.ndimage and scipy.signal.\n"
    assert done.returncode == 7


def test_a_module_is_run_and_its_error_shown_as_pythons(tmp_path):
    done = run(tmp_path, "-q", "--only", "lfilter", "--only", "gaussian_filter", "-m", "script", ending="[][1]")
    assert done.stdout == "__main__ script.py\n(2,) scipy.signal\n"
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert lines[0] == "Traceback (most recent call last):"
    assert [line.rpartition(" in ")[2] for line in lines if line.startswith("  File")] == ["<module>", "end"]
    assert lines[-1] == "IndexError: list index out of range"


def test_a_script_that_is_not_there(capsys):
    assert main(["accelerate", "not_there.py"]) == 2
    assert capsys.readouterr().err == "convjit: can't open file 'not_there.py': there is no such file\n"
    assert main(["accelerate", "--only", "spam", __file__]) == 2
    assert capsys.readouterr().err.startswith("convjit: `only` must name functions")


@pytest.mark.exhaustive
@pytest.mark.parametrize("dtype", ["u1", "f4", "f8"])
def test_scikit_images_filters_are_as_before(dtype):
    filters, metrics = (pytest.importorskip(f"skimage.{name}") for name in ("filters", "metrics"))
    rng = np.random.default_rng(3)
    image, other = ((rng.random((90, 80)) * 255).astype(dtype) for _ in range(2))
    calls = {
        "gaussian": lambda: filters.gaussian(image, 2),
        "sobel": lambda: filters.sobel(image),
        "unsharp_mask": lambda: filters.unsharp_mask(image, 3, 2, preserve_range=True),
        "difference_of_gaussians": lambda: filters.difference_of_gaussians(image, 1, 4),
        "structural_similarity": lambda: metrics.structural_similarity(image, other, data_range=255, full=True)[1],
    }
    before = {name: call() for name, call in calls.items()}
    with convjit.accelerate(quiet=True) as acceleration:
        after = {name: call() for name, call in calls.items()}
        assert any(place.module.startswith("skimage.") for place in acceleration.replaced)
    for name, wanted in before.items():
        assert after[name].dtype == wanted.dtype
        np.testing.assert_allclose(after[name], wanted, rtol=0, atol=1e-5 if name == "structural_similarity" else 0)


@pytest.mark.exhaustive
@pytest.mark.parametrize("package", ["skimage.filters", "skimage.metrics"])
def test_scikit_images_own_tests_are_as_before(package, tmp_path):
    """Where it is installed with its tests, as up to 0.25."""
    pytest.importorskip(f"{package}.tests")
    tmp_path.joinpath("pytest.ini").write_text("[pytest]\n")
    tests = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "pytest.ini", "--rootdir", ".", "--pyargs", package]
    counts = []
    for command in ([], ["-m", "convjit", "accelerate"]):
        done = subprocess.run(
            [sys.executable, *command, *tests], cwd=tmp_path, capture_output=True, text=True, timeout=280
        )
        counts.append(re.sub(r" in .*", "", done.stdout.splitlines()[-1]))
    assert "passed" in counts[0]
    assert counts[1] == counts[0]
