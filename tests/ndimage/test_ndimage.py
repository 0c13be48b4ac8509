"""`convjit.ndimage` gives what `scipy.ndimage` gives, in values, dtypes, shapes and errors, but for what it says."""

import inspect
import subprocess
import sys
import warnings

import numpy as np
import pytest
from scipy import ndimage as theirs

from convjit import ndimage as ours

pytest.importorskip("scipy", minversion="1.17")  # the signatures are its

W = np.random.default_rng(1).uniform(-1, 1, (5, 6))
WHOLE = np.array([[1, -2, 0], [3, 1, 4]])
DTYPES = ("?", "B", "h", "H", "i", "q", "f", "d", "F", "D")
MODES = ("reflect", "constant", "nearest", "mirror", "wrap")
X = np.arange(12.0).reshape(3, 4)


def slope(input, axis, output, mode, cval, *weights, back=1):  # noqa: A002
    return ours.correlate1d(input, (*weights, back), axis, output, mode, cval)


def case(name, *args, **kwargs):
    return pytest.param(name, args, kwargs, id="-".join([name, *kwargs]))


# For two dimensions.
CASES = [
    case("correlate", weights=W[:3, :3]),
    case("correlate", weights=W[:2, :4], origin=(0, -2)),
    case("correlate", weights=WHOLE, origin=[-1, 1]),
    case("correlate", weights=W[0, :5], axes=0, origin=-2),
    case("correlate", weights=W[:2, :3], axes=(1, 0), origin=(-1, 1)),
    case("correlate", weights=W[:2, :3] + 1j * W[2:4, 3:], origin=-1),
    case("convolve", weights=W[:4, :3], origin=(1, -1)),
    case("convolve", weights=W[:5, :6]),
    case("convolve", weights=W[:4, 1], axes=(-1,), origin=-1),
    case("convolve", weights=W[:2, :3] * 1j, origin=-1),
    case("convolve", weights=3.0, axes=()),
    case("correlate1d", weights=W[0], axis=0, origin=2),
    case("correlate1d", weights=[1, -1]),
    case("correlate1d", weights=np.tile(W[0], 4)),
    case("correlate1d", weights=W[0, :3] - 2j * W[1, :3], axis=0),
    case("convolve1d", weights=W[0], axis=0, origin=2),
    case("convolve1d", weights=W[0, :5] - 2j, origin=-2),
    case("gaussian_filter1d", sigma=1.2, axis=0),
    case("gaussian_filter1d", sigma=1.2, order=3, truncate=2),
    case("gaussian_filter", sigma=0.9),
    case("gaussian_filter", sigma=(1.4, 0.8), order=(0, 1), radius=(2, 3)),
    case("gaussian_filter", sigma=[2, 0], order=2),
    case("gaussian_filter", sigma=1, axes=(-1,), truncate=3),
    case("uniform_filter1d", size=4, axis=0, origin=-2),
    case("uniform_filter"),
    case("uniform_filter", size=(4, 1), origin=(1, 0)),
    case("uniform_filter", size=[2, 13], axes=(1, 0), origin=[-1, 3]),
    case("prewitt"),
    case("sobel", axis=0),
    case("laplace"),
    case("laplace", axes=1),
    case("gaussian_laplace", sigma=(0.8, 1.1), truncate=3.0),
    case("gaussian_laplace", sigma=[1], axes=(0,)),
    case("gaussian_gradient_magnitude", sigma=1),
    case("gaussian_gradient_magnitude", sigma=(1, 2), axes=[1], radius=2),
    case("generic_laplace", derivative2=slope, extra_arguments=(1, -2), extra_keywords={"back": 1}),
    case("generic_gradient_magnitude", derivative=slope, extra_arguments=(-1, 0, 1)),
]
# For any number of dimensions.
ANY_SHAPE = [
    ("gaussian_filter", 1), ("uniform_filter", 3), ("sobel", -1), ("prewitt", 0), ("laplace", None),
    ("gaussian_laplace", 1), ("gaussian_gradient_magnitude", 1), ("correlate1d", [1, 2]), ("convolve1d", [1, 2, 3]),
    ("uniform_filter1d", 2), ("gaussian_filter1d", 1), ("generic_laplace", slope),
    ("generic_gradient_magnitude", slope),
]  # fmt: skip


def each(name, *args, **choices):
    return [case(name, *args, **{key: value}) for key, values in choices.items() for value in values]


# Refused, but for a few.
ODD = [
    *each("correlate1d", X, [1, 1], mode=["spam", 5, ["reflect"]], cval=["a", 1j, None, np.zeros(2)]),
    *each("correlate1d", X, [1, 1], origin=[1, -1.0, "a", None, [0]], axis=[2, -3, None]),
    *each("correlate1d", X, [1, 1], output=["spam", "bool", "D", object, 5, np.zeros(3), np.broadcast_to(0.0, (3, 4))]),
    *each("correlate1d", X, weights=[[], None, [[1]], ["a"], 1]),
    *each("correlate1d", X + 1j, [1, 1], output=["d", np.zeros((3, 4))], cval=["a", None]),
    *[case("correlate1d", x, [1.0]) for x in (X.astype("O"), X.astype("U"), X.astype("m8[s]"), None, 3.0)],
    *each("convolve1d", X, weights=[[], [[1]], 1]),
    *each("convolve1d", X, [1, 1], origin=[3]),
    *each("convolve1d", X, [1, 1j], cval=[1j]),
    *each("correlate", X, weights=[[1], 2, np.ones((1, 1, 1)), [["a"]]]),
    *each("correlate", X, [[1, 1j]], cval=[1j]),
    *each("convolve", X, [[1, 1]], mode=[["reflect"] * 2, None], origin=[2, [0, -1], [0], 0.2], output=[np.zeros(4)]),
    *each("convolve", X, [[1, 1]], axes=[(0,), 1, (0, 2), (0, -3), (1, 1), (0, 1.0), "ab", object(), 1.5], cval=["a"]),
    *each("gaussian_filter", X, sigma=[[1], "a", np.nan]),
    *each(
        "gaussian_filter", X, 1, order=[-1, [0]], radius=[-1, 1.5, (1, 2, 3)], mode=[["wrap"], "spam"], axes=[(0, 3)]
    ),
    *each("gaussian_filter", X, 0, mode=["spam"]),
    *each("gaussian_filter", X + 1j, 1, output=[float]),
    *each("gaussian_filter1d", X, sigma=[0, -1, np.nan]),
    *each("gaussian_filter1d", X, 1, order=[-1], radius=[-1], axis=[2]),
    *each("uniform_filter1d", X, size=[0, 3.0, "a"]),
    *each("uniform_filter1d", X, 3, origin=[2, 0.5], axis=[5], mode=[5]),
    *each("uniform_filter", X, size=[0, 3.7, [3]]),
    *each("uniform_filter", X, 3, origin=[2, [0]], axes=[2]),
    *each("uniform_filter", X, 1, mode=[5]),
    *each("sobel", X, axis=[2], mode=[["wrap"]]),
    *each("prewitt", input=[3.0]),
    *each("laplace", X, output=["spam"], mode=[["wrap"], ["wrap", "spam"]], axes=[(0, 2)], cval=[1j]),
    *each("laplace", X + 1j, output=["d"]),
    *each("gaussian_laplace", X, sigma=[[1, 1, 1]]),
    *each("gaussian_laplace", X, 1, order=[1]),
    *each("gaussian_gradient_magnitude", X, sigma=[[1]]),
    *each("gaussian_gradient_magnitude", X, 1, mode=[["wrap"]]),
]


def values(shape, dtype):
    rng, kind = np.random.default_rng(7), np.dtype(dtype).kind
    x = rng.uniform(0, 9, shape) if kind in "fc" else rng.integers(0, 2 if kind == "b" else 100, shape)
    return (x + 1j * rng.uniform(-5, 5, shape) if kind == "c" else x).astype(dtype)


def run(module, name, *args, **kwargs):
    """Call a filter; roots of integers that wrapped around warn."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "invalid value encountered", RuntimeWarning)
        return getattr(module, name)(*args, **kwargs)


def agree(got, wanted, exact=None):
    """Values are those of SciPy; integers also where the sum is one but for rounding errors, on either side of it."""
    assert type(got) is np.ndarray
    assert got.dtype == wanted.dtype
    assert got.shape == wanted.shape
    if got.dtype.kind in "fc":
        scale = max(1, np.abs(wanted).max(initial=0))
        np.testing.assert_allclose(got, wanted, rtol=0, atol=30 * scale * np.finfo(got.dtype).eps)
    elif exact is not None and (got != wanted).any():
        apart = got != wanted
        assert np.abs(got[apart].astype(int) - wanted[apart]).max() == 1
        np.testing.assert_allclose(exact[apart], np.round(exact[apart]), rtol=1e-9)
    else:
        np.testing.assert_array_equal(got, wanted)


def same(name, *args, **kwargs):
    """Compare what both give, or how both refuse."""
    done = []
    for module in (theirs, ours):
        try:
            done.append(run(module, name, *args, **kwargs))
        except Exception as error:
            done.append(error)
    wanted, got = done
    if isinstance(wanted, Exception):
        assert type(got) is type(wanted), repr(got)
        assert str(got) == str(wanted)
    else:
        agree(got, wanted)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("name", "args", "kwargs"), CASES)
def test_values(name, args, kwargs, mode):
    for dtype in DTYPES:
        x = values((9, 11), dtype)
        options = {"mode": mode, "cval": 1.5 - 2j if x.dtype.kind == "c" else 1.5, **kwargs}
        output = "int16" if dtype == "?" and not np.iscomplexobj(kwargs.get("weights")) else None
        wanted, got = (run(module, name, x, *args, output=output, **options) for module in (theirs, ours))
        exact = run(theirs, name, x, *args, output="d", **options) if wanted.dtype.kind in "iu" else None
        agree(got, wanted, exact)


@pytest.mark.parametrize(("name", "args", "kwargs"), CASES)
def test_rows_that_are_long_enough_for_bands(name, args, kwargs):
    """And nothing is written beside the output."""
    for dtype, mode in zip(DTYPES, MODES * 2, strict=True):
        x = values((26, 200), dtype)
        options = {"mode": mode, "cval": 1.5, **kwargs}
        output = "int16" if dtype == "?" and not np.iscomplexobj(kwargs.get("weights")) else None
        wanted = run(theirs, name, x, *args, output=output, **options)
        exact = run(theirs, name, x, *args, output="d", **options) if wanted.dtype.kind in "iu" else None
        room = np.full((3, *wanted.shape), 85, wanted.dtype)
        agree(run(ours, name, x, *args, output=room[1], **options), wanted, exact)
        assert (room[::2] == 85).all()


@pytest.mark.parametrize(("name", "arg"), ANY_SHAPE)
def test_shapes(name, arg):
    for shape in ((12,), (1,), (2, 1, 3), (4, 5, 6), (2, 3, 4, 5), (0,), (0, 3), (3, 0), ()):
        for dtype in "fd" if "gauss" in name else "Bdi":  # a Gaussian sums to 1 but for rounding errors
            same(name, values(shape, dtype), arg)


@pytest.mark.parametrize("name", ["correlate", "convolve"])
def test_windows_of_other_shapes(name):
    for shape, window in [((12,), (4,)), ((4, 5, 6), (2, 3, 1)), ((3, 2), (6, 5)), ((), ()), ((0, 2), (3, 3))]:
        for dtype in "Bd":
            same(name, values(shape, dtype), np.resize(W, window))
    same(name, values((4, 5, 6), "d"), W[:2, :3], axes=(2, 0), origin=(-1, 0))


@pytest.mark.parametrize("mode", ["grid-mirror", "grid-constant", "grid-wrap", ["mirror", "constant"]], ids=str)
def test_other_modes(mode):
    for name, arg in ANY_SHAPE:
        if isinstance(mode, str) or not name.endswith("1d"):
            same(name, values((9, 11), "d"), arg, mode=mode, cval=3)


@pytest.mark.parametrize(("name", "arg"), [pair for pair in ANY_SHAPE if pair[0] != "laplace"])
def test_outputs(name, arg):
    for dtype in "Bid":
        x = values((9, 11), dtype)
        for output in (np.float32, "f8", np.dtype("i2"), "uint8", np.dtype(">i4"), float):
            same(name, x, arg, output=output)
        for buffer in (np.zeros((9, 22), "f4")[:, ::2], np.zeros((9, 11), ">i4"), np.zeros((11, 9), "B").T):
            wanted = run(theirs, name, x, arg, output=buffer.copy())
            got = run(ours, name, x, arg, output=buffer)
            assert np.shares_memory(got, buffer)
            agree(got, wanted)


@pytest.mark.parametrize(("name", "args", "kwargs"), CASES)
def test_output_may_overlap_input(name, args, kwargs):
    for dtype in "D" if np.iscomplexobj(kwargs.get("weights")) else "idD":
        for ahead in (0, 2, 3):
            buffer = values((14, 11), dtype)
            x, out = buffer[ahead : ahead + 9], buffer[2:11]
            wanted = run(ours, name, x.copy(), *args, output=out.dtype, **kwargs)
            np.testing.assert_array_equal(run(ours, name, x, *args, output=out, **kwargs), wanted)
            np.testing.assert_array_equal(out, wanted)


@pytest.mark.parametrize(("name", "args", "kwargs"), ODD)
def test_refusals(name, args, kwargs):
    same(name, *args, **kwargs)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
@pytest.mark.parametrize(("name", "args", "kwargs"), CASES)
def test_nonfinite_values_stay_in_windows(name, args, kwargs, bad):
    for dtype in "fD":
        x = values((14, 15), dtype)
        x[5, 6] += bad
        got, wanted = (~np.isfinite(run(module, name, x, *args, **kwargs)) for module in (ours, theirs))
        if "uniform" in name:  # SciPy carries them on to the end of the line
            wanted = run(theirs, name, np.where(np.isfinite(x), 0.0, 1.0), **kwargs) > 1e-9
        if kwargs.get("weights") is WHOLE:  # SciPy leaves out what is under the zero
            assert got.sum() == WHOLE.size
            wanted |= got
        np.testing.assert_array_equal(got, wanted)


def test_nonfinite_values_stay_in_their_part():
    x = values((8, 9), "D")
    x.real[3, 3], x.imag[5, 6] = np.nan, np.inf
    for name, arg in ANY_SHAPE:
        if "uniform" not in name and "magnitude" not in name:
            got, wanted = (np.isfinite(run(module, name, x, arg).view("d")) for module in (ours, theirs))
            np.testing.assert_array_equal(got, wanted)


def test_flat_areas():
    """There the sums are integers but for rounding errors."""
    for sigma in (0.5, 1, 1.7, 3, 10):
        for dtype, value in (("B", 255), ("h", -700), ("H", 65535), ("i", 10**6)):
            x = np.full(40, value, dtype)
            agree(*(module.gaussian_filter1d(x, sigma) for module in (ours, theirs)), x.astype("d"))


def test_array_likes(tmp_path):
    x = values((5, 6), "i")
    mapped = np.memmap(tmp_path / "x", "i", "w+", shape=x.shape)
    mapped[:] = x
    for like in (x.tolist(), mapped, np.ma.masked_array(x, x > 5), x.view(np.recarray), x.astype(">i4"), x[::-1, ::2]):
        for name, arg in ANY_SHAPE:
            same(name, like, arg)
    assert type(ours.sobel(x, output=np.ma.zeros(x.shape))) is np.ndarray


def test_a_promoted_dtype_warns():
    for module in (theirs, ours):
        with pytest.warns(UserWarning, match="^promoting specified output dtype to complex$") as caught:
            assert module.correlate1d([1j], [1], output=np.float32).dtype == np.complex64
    assert [warning.filename for warning in caught] == [__file__]  # of ours, the line that called


def test_what_scipy_does_not_do():
    large = np.array([2**62, 2**62 + 1, -5])
    np.testing.assert_array_equal(ours.correlate1d(large, [0, 1, -1], mode="constant"), [-1, 2**62 + 6, -5])
    np.testing.assert_array_equal(ours.correlate1d(np.full(2, 2**31 - 1, "i"), [1, 1]), [-2, -2])
    np.testing.assert_array_equal(ours.correlate1d([0.2, 0.6, 2], [1], output=bool).view("B"), [0, 0, 1])
    for dtype in "egG":
        x = values((6, 7), "D" if dtype == "G" else "d")
        for name, arg in ANY_SHAPE[:-2]:
            got, wanted = run(ours, name, x.astype(dtype), arg), run(theirs, name, x, arg)
            assert got.dtype == dtype
            np.testing.assert_allclose(got, wanted, rtol=0, atol=0.1 if dtype == "e" else 1e-12)


@pytest.mark.parametrize("name", ours.__all__)
def test_signatures(name):
    """They are SciPy's, but for the method that may be forced."""

    def form(module):
        parameters = inspect.signature(getattr(module, name)).parameters.values()
        forms = [(parameter.name, parameter.kind, parameter.default) for parameter in parameters]
        return [each for each in forms if each != ("method", inspect.Parameter.KEYWORD_ONLY, "auto")]

    assert form(ours) == form(theirs)
    document = inspect.getdoc(getattr(ours, name))
    assert "Examples\n--------\n>>> from convjit import ndimage" in document
    assert "Returns\n-------\nndarray" in document or "result and errors are those of" in document


def test_import_is_light():
    code = "import sys, convjit.ndimage; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert {"scipy", "numba"}.isdisjoint(done.stdout.split())


@pytest.mark.parametrize("offset", range(8))
@pytest.mark.parametrize("width", [*range(1, 18), 31, 33])
def test_narrow_rows_at_every_place_in_a_cache_line(width, offset):
    """Tiles begin at a cache line where they can; where rows are narrow, the first outputs were left out."""
    rng = np.random.default_rng(width)
    for rows in (9, 10, 13):
        x = rng.normal(size=rows * width + offset)[offset:].reshape(rows, width)
        weights = rng.normal(size=9)
        for w in (weights, weights + weights[::-1], weights - weights[::-1]):
            np.testing.assert_array_equal(ours.correlate1d(x, w, axis=0), theirs.correlate1d(x, w, axis=0))
