"""`convjit.astropy` gives what astropy gives: values, dtypes, units, warnings and errors."""

import inspect
import subprocess
import sys
import warnings

import numpy as np
import pytest

import convjit.astropy as ours
from convjit.astropy import _sums

theirs = pytest.importorskip("astropy.convolution")
units = pytest.importorskip("astropy.units")
nddata = pytest.importorskip("astropy.nddata")

from astropy.utils.exceptions import AstropyUserWarning  # noqa: E402, not without astropy

SHAPES = {(31,): [(5,), (9,), (1,)], (14, 17): [(3, 5), (7, 7), (1, 3)], (8, 9, 7): [(3, 3, 3), (1, 5, 3)]}
FEW = 120  # of the drawn cases, that the default run takes
KERNELS = ("positive", "hollow", "ring", "wavelet", "spike")


def image_of(rng, shape, dtype, gaps):
    """An image with a large hole and small ones."""
    x = rng.normal(size=shape) * 10 + 50
    if np.dtype(dtype).kind == "f" and gaps:
        x[rng.random(shape) < 0.2] = np.nan
        x[tuple(slice(n // 4, 3 * n // 4) for n in shape)] = np.nan
        if gaps == "infinite":
            x[rng.random(shape) < 0.1] = np.inf
    return x.astype(dtype)


def kernel_of(rng, shape, name):
    kernel = rng.random(shape) + 0.1
    middle = tuple(k // 2 for k in shape)
    if name == "hollow":
        kernel[middle] = 0
    elif name == "ring":  # of weights that are whole numbers, so that sums of some may be 0
        kernel[:] = -1
        kernel[middle] = kernel.size + 3
    elif name == "wavelet":
        kernel[:] = -1
        kernel[middle] = kernel.size - 1
    elif name == "spike":
        kernel[:] = 0
        kernel[middle] = 2
    return kernel


def outcome(function, *args, **options):
    """What a call returns or raises, and of what it warns."""
    with warnings.catch_warnings(record=True) as caught, np.errstate(all="ignore"):
        warnings.simplefilter("always")
        try:
            result = function(*args, **options)
        except Exception as error:
            result = error
    return result, {(each.category, " ".join(str(each.message).split())) for each in caught}


def same(name, *args, rtol=1e-12, **options):
    """Compare a call with astropy's, value by value to so many times the largest one."""
    # Ours is called first: astropy puts zeros into complex images.
    (got, our_warnings), (wanted, their_warnings) = (
        outcome(getattr(at, name), *args, **options) for at in (ours, theirs)
    )
    if isinstance(wanted, Exception):
        assert isinstance(got, ValueError if type(wanted) is Exception else type(wanted)), (got, wanted)
        assert type(wanted) is TypeError or " ".join(str(got).split())[:40] == " ".join(str(wanted).split())[:40]
        return got
    assert not isinstance(got, Exception), got
    assert our_warnings == {(kind, text) for kind, text in their_warnings if kind is not RuntimeWarning}
    assert type(got) is type(wanted)
    assert getattr(got, "unit", None) == getattr(wanted, "unit", None)
    got, wanted = np.asarray(got), np.asarray(wanted)
    assert got.dtype == wanted.dtype
    assert got.shape == wanted.shape
    eps = np.finfo(got.dtype).eps if got.dtype.itemsize < 8 else 0
    finite = np.abs(wanted[np.isfinite(wanted)])
    bound = (rtol + eps) * finite.max(initial=0)
    np.testing.assert_allclose(got, wanted, rtol=eps, atol=bound)
    return got


def draws(count, **choices):
    """Cases drawn from lists of choices for each option, and their names."""
    rng = np.random.default_rng(6)
    cases = []
    for seed in range(count):
        case = {name: each[rng.integers(len(each))] for name, each in choices.items()}
        name, marks = "-".join(map(_word, (seed, *case.values()))), [pytest.mark.exhaustive] if seed >= FEW else []
        cases.append(pytest.param({"seed": seed} | case, id=name, marks=marks))
    return cases


def _word(value):
    return getattr(value, "__name__", str(value)).replace(" ", "")


DRAWN = draws(
    400,
    small=[0, 1 << 14],
    shape=[*SHAPES],
    dtype=["f8", "f8", "f4", ">f8", ">f4", "f2", "i4", "u1"],
    gaps=["", "NaN", "NaN", "infinite"],
    kernel=KERNELS,
    masked=["", "", "mask", "masked array", "both"],
    boundary=[None, "fill", "wrap", "extend"],
    fill_value=[0.0, 2.5, np.nan],
    nan_treatment=["interpolate", "interpolate", "fill"],
    normalize_kernel=[True, False],
    preserve_nan=[False, True],
)


def given(case):
    """The image, the kernel, and the options of a case."""
    options = dict(case)
    rng = np.random.default_rng(options.pop("seed"))
    shape, masked, _ = (options.pop(name) for name in ("shape", "masked", "small"))
    x = image_of(rng, shape, options.pop("dtype"), options.pop("gaps"))
    sizes = SHAPES[shape]
    kernel = kernel_of(rng, sizes[rng.integers(len(sizes))], options.pop("kernel"))
    if masked in ("mask", "both"):
        options["mask"] = rng.random(shape) < 0.15
    if masked in ("masked array", "both"):
        x = np.ma.masked_array(x, rng.random(shape) < 0.15)
    return x, kernel, options


@pytest.mark.parametrize("case", DRAWN)
def test_convolve(case, monkeypatch):
    monkeypatch.setattr(_sums, "SMALL", case["small"])
    x, kernel, options = given(case)
    before = x.copy(), kernel.copy()
    if case["gaps"] == "infinite" or case["dtype"] == "f2":  # sums of both infinities, and overflow, leave NaN
        options["preserve_nan"] = True
    same("convolve", x, kernel, **options)
    for array, copy in zip((x, kernel), before, strict=True):
        np.testing.assert_array_equal(np.ma.getdata(array), np.ma.getdata(copy))


@pytest.mark.parametrize(
    "case",
    draws(
        400,
        small=[0, 1 << 14],
        shape=[*SHAPES],
        dtype=["f8", "f8", "f4", ">f8", "i4", "u1"],
        gaps=["", "NaN", "NaN", "infinite"],
        kernel=KERNELS,
        masked=["", "", "mask", "masked array", "both"],
        boundary=[None, "fill", "fill", "wrap"],
        fill_value=[0.0, 2.5, np.nan, np.inf],
        nan_treatment=["interpolate", "interpolate", "fill"],
        normalize_kernel=[True, True, False, np.max],
        preserve_nan=[False, True],
        min_wt=[0.0, 0.0, 0.3, 1e-8],
        crop=[True, True, True, False],
        return_fft=[False, False, False, True],
        psf_pad=[None, None, True, False],
        fft_pad=[None, None, True, False],
        dealias=[False, False, False, True],
        even=[False, True],
    ),
)
def test_convolve_fft(case, monkeypatch):
    monkeypatch.setattr(_sums, "SMALL", case["small"])
    x, kernel, options = given({name: value for name, value in case.items() if name != "even"})
    if case["even"]:  # of other lengths along each axis
        kernel = np.ascontiguousarray(
            kernel[tuple(slice(k - (axis + k) % 2) or 1 for axis, k in enumerate(kernel.shape))]
        )
        kernel = kernel if kernel.size else np.ones((1,) * x.ndim)
    if callable(case["normalize_kernel"]):  # rounding errors of larger weights are more than what astropy takes for 0
        options["min_wt"] = max(options["min_wt"], 1e-8)
    # What astropy divides by has rounding errors of the transform.
    same("convolve_fft", x, kernel, rtol=1e-11, **options)


X = np.array([1.0, np.nan, 3.0, 4.0, 7.0, np.nan, np.nan, np.nan, 2.0, 5.0])
LINE = np.array([1.0, 2.0, 1.0])


@pytest.mark.parametrize("name", ours.__all__)
def test_signatures(name):
    wanted, got = (dict(inspect.signature(getattr(at, name)).parameters) for at in (theirs, ours))
    assert got.pop("method", wanted.get("method")) is None or name != "interpolate_replace_nans"
    assert [*got] == [*wanted]
    for parameter in wanted:
        if parameter != "convolve":
            assert got[parameter].default == wanted[parameter].default
            assert got[parameter].kind == wanted[parameter].kind


@pytest.mark.parametrize("name", ["convolve", "convolve_fft"])
@pytest.mark.parametrize(
    "x",
    [
        X.tolist(),
        tuple(X),
        X[::-1],
        np.repeat(X, 2)[::2],
        np.arange(10),
        np.arange(10) > 4,
        X.astype("f2"),
        X.astype("g"),
        X * units.Jy,
        np.ma.masked_array(X, X > 4) * 1,
        nddata.NDData(X),
        nddata.NDData(X, mask=X > 4),
        nddata.NDData(X, unit="Jy", meta={"a": 1}),
        nddata.CCDData(X, unit="adu"),
        "text",
        None,
        [[1, 2], [3]],
        1.0,
        [],
        X[None],
    ],
    ids=lambda x: type(x).__name__,
)
def test_what_astropy_sees_as_an_array(name, x):
    got = same(name, x, LINE)
    if name == "convolve" and isinstance(x, np.ndarray) and x.dtype.char == "g":
        assert got.dtype == np.longdouble


@pytest.mark.parametrize("name", ["convolve", "convolve_fft"])
@pytest.mark.parametrize(
    "kernel",
    [
        theirs.Gaussian1DKernel(1.2),
        theirs.Box1DKernel(3),
        theirs.CustomKernel([1, 2, 3]),
        theirs.MexicanHat1DKernel(1) if hasattr(theirs, "MexicanHat1DKernel") else theirs.RickerWavelet1DKernel(1),
        theirs.Gaussian1DKernel(1.2) * 3,
        np.ma.masked_array([1, 2, 1], [False] * 3),
        np.ma.masked_array([1, 2, 1], [True, False, False]),
        [1, 2, 1],
        [1, 2],
        [0, 0, 0],
        [-1, 2, -1],
        [-1, -2, -1],
        [1e-9, 0, 0],
        [1, np.nan, 1],
        [[1, 2, 1]],
        [],
        "text",
    ],
    ids=lambda kernel: type(kernel).__name__,
)
@pytest.mark.parametrize("normalize", [True, False])
def test_kernels(name, kernel, normalize):
    for x in (X, np.arange(8.0)):
        if name == "convolve" and isinstance(kernel, list) and np.nan in kernel and np.isnan(x).any():
            continue  # a kernel that is not finite interpolates nothing
        if isinstance(kernel, list) and not kernel:
            with pytest.raises(Exception, match=r"odd|close to zero|unnormalizable"):
                getattr(ours, name)(x, kernel, normalize_kernel=normalize)
            continue
        same(name, x, kernel, normalize_kernel=normalize)
    if not isinstance(kernel, list) or kernel:
        same(name, np.arange(8.0), kernel, nan_treatment="fill", normalize_kernel=normalize)


@pytest.mark.parametrize("dims", [1, 2])
def test_two_kernels_give_a_kernel(dims):
    make = {1: theirs.Gaussian1DKernel, 2: theirs.Gaussian2DKernel}[dims]
    one, two = make(1), make(2)
    kinds = theirs.Kernel1D, theirs.Kernel2D
    for other in (two, two.array):
        got, wanted = (outcome(at.convolve, one, other) for at in (ours, theirs))
        assert got[1] == wanted[1]
        assert type(got[0]) is type(wanted[0]) is kinds[dims - 1]
        np.testing.assert_allclose(got[0].array, wanted[0].array, rtol=0, atol=1e-16)
        assert (got[0].separable, got[0].is_bool) == (wanted[0].separable, wanted[0].is_bool)
    same("convolve_fft", one, two)
    with pytest.raises(TypeError, match="Only 1D and 2D Kernels"):
        ours.convolve(theirs.CustomKernel(np.ones((3, 3, 3))), np.ones((3, 3, 3)))


@pytest.mark.filterwarnings("ignore:nan_treatment='interpolate', however")
@pytest.mark.parametrize("name", ["convolve", "convolve_fft"])
def test_units(name):
    function = getattr(ours, name)
    x = X * units.Jy
    for kernel in (LINE, LINE * units.dimensionless_unscaled, LINE / units.s):
        assert function(x, kernel).unit == units.Jy  # that of a kernel cancels
        got = function(x, kernel, normalize_kernel=False)
        assert got.unit == units.Jy * getattr(kernel, "unit", 1)
        np.testing.assert_array_equal(got.value, function(X, LINE, normalize_kernel=False))
    np.testing.assert_array_equal(function(x, LINE, fill_value=2e3 * units.mJy).value, function(X, LINE, fill_value=2))
    with pytest.raises(TypeError, match="`fill_value` must have no unit"):
        function(X, LINE, fill_value=2 * units.Jy)
    with pytest.raises(units.UnitConversionError):
        function(x, LINE, fill_value=2 * units.s)
    masked = pytest.importorskip("astropy.utils.masked").Masked(x, mask=X > 4)
    got = function(masked, LINE)
    assert got.unit == units.Jy
    np.testing.assert_array_equal(got.value, function(X, LINE, mask=X > 4))
    pint = pytest.importorskip("pint")
    with pytest.raises(TypeError, match=r"`array` must .*`magnitude`"):
        function(pint.UnitRegistry().Quantity(X, "volt"), LINE)


@pytest.mark.filterwarnings("ignore:nan_treatment='interpolate', however")
@pytest.mark.parametrize("name", ["convolve", "convolve_fft"])
def test_masks(name):
    function = getattr(ours, name)
    wanted = function(np.where(X > 4, np.nan, X), LINE)
    for mask in (X > 4, (X > 4).astype(int), (X > 4).tolist(), np.where(X > 4, np.nan, 0)):
        np.testing.assert_array_equal(function(X, LINE, mask=mask), wanted)
    with pytest.raises(ValueError, match=r"`mask` must have the shape of `array`, \(10,\); got \(3,\)"):
        function(X, LINE, mask=[True, False, False])
    with pytest.raises(ValueError, match="`mask` must be an array without a mask"):
        function(X, LINE, mask=np.ma.masked_array(X > 4, X > 5))
    image = nddata.NDData(X, mask=X > 4)
    same(name, image, LINE, mask=X > 2)


@pytest.mark.parametrize("options", [{"boundary": "reflect"}, {"nan_treatment": "zero"}, {"boundary": "extend"}])
@pytest.mark.parametrize("name", ["convolve", "convolve_fft"])
def test_words(name, options):
    if (name, options) == ("convolve_fft", {"boundary": "reflect"}):  # astropy pads by nothing then
        with pytest.raises(ValueError, match="`boundary` must be 'fill', 'wrap' or None; got 'reflect'"):
            ours.convolve_fft(X, LINE, **options)
    else:
        same(name, X, LINE, **options)


@pytest.mark.parametrize("pads", ["psf_pad", "fft_pad", "dealias"])
def test_nothing_is_padded_that_wraps(pads):
    same("convolve_fft", X, LINE, boundary="wrap", **{pads: True})


def test_functions_of_the_caller():
    fft = pytest.importorskip("scipy.fft")
    called = []

    def forward(image):
        called.append(image.shape)
        return fft.fftn(image)

    for options in ({}, {"boundary": "wrap"}, {"psf_pad": False}, {"min_wt": 0.6}, {"nan_treatment": "fill"}):
        same("convolve_fft", X, LINE, fftn=forward, ifftn=fft.ifftn, **options)
    assert set(called) == {(14,), (10,)}


@pytest.mark.parametrize("options", [{}, {"crop": False}, {"return_fft": True}, {"psf_pad": False}, {"min_wt": 0.4}])
def test_spectra_in_single_precision(options):
    (wanted, _), (got, _) = (
        outcome(at.convolve_fft, X[:7], LINE, complex_dtype=np.complex64, **options) for at in (theirs, ours)
    )
    assert got.dtype == ("F" if "return_fft" in options else "f")
    np.testing.assert_allclose(got, wanted, rtol=1e-5, atol=1e-5)


def test_complex_images_and_kernels_are_made_real_with_a_warning():
    for x, kernel in ((X + 2j, LINE), (X, LINE + 2j)):
        with pytest.warns(np.exceptions.ComplexWarning):
            got = ours.convolve(x, kernel, boundary="extend", preserve_nan=True)
        np.testing.assert_array_equal(got, ours.convolve(X, LINE, boundary="extend", preserve_nan=True))


def test_complex_images():
    rng = np.random.default_rng(7)
    x = rng.normal(size=(9, 8)) + 1j * rng.normal(size=(9, 8))
    x[3, 4] = np.nan
    for kernel in (rng.random((3, 3)), rng.random((3, 4)) + 0.1j):
        same("convolve_fft", x, kernel, rtol=1e-11)
        same("convolve_fft", x.real, kernel, rtol=1e-11)


def test_huge_images_are_transformed_if_that_is_allowed():
    view = np.broadcast_to(1j, (8192, 8192))
    with pytest.raises(ValueError, match="Size Error: Arrays will be"):
        ours.convolve_fft(view, [[1.0]], psf_pad=True)


@pytest.mark.parametrize("name", ["convolve", "convolve_fft"])
def test_layouts(name):
    rng = np.random.default_rng(13)
    x, kernel = rng.normal(size=(150, 140)), rng.random((5, 7))  # more than `_sums.SMALL` elements
    x[rng.random(x.shape) < 0.05] = np.nan
    function = getattr(ours, name)
    wanted = same(name, x, kernel, rtol=1e-11)
    frozen = x.copy(), kernel.copy()
    for array in frozen:
        array.flags.writeable = False
    turned = x[::-1, ::-1].copy()[::-1, ::-1]
    for image in (np.asfortranarray(x), np.repeat(x, 2, 1)[:, ::2], turned, x.astype(">f8"), frozen[0], x.tolist()):
        for each in (kernel, frozen[1], np.asfortranarray(kernel), kernel.astype(">f8"), kernel.tolist()):
            np.testing.assert_array_equal(function(image, each), wanted)
    da = pytest.importorskip("dask.array")
    np.testing.assert_array_equal(function(da.from_array(x, chunks=50), kernel), wanted)


@pytest.mark.parametrize("name", ["convolve", "convolve_fft"])
def test_arrays_without_dimensions_and_larger_than_memory(name):
    function = getattr(ours, name)
    with pytest.raises(ValueError, match="cannot convolve 0-dimensional arrays"):
        function(3.0, 1.0 if name == "convolve_fft" else LINE)
    with pytest.raises(MemoryError, match="`array` must have a result that fits into memory"):
        function(np.broadcast_to(1.0, (1 << 20, 1 << 20)), np.ones((3, 3)))


def test_any_number_of_dimensions():
    x = np.random.default_rng(8).normal(size=(4, 5, 6, 7))
    x[1, 2, 3, 4] = np.nan
    wanted = theirs.convolve_fft(x, np.ones((1, 3, 3, 3)))
    for function in (ours.convolve, ours.convolve_fft):
        np.testing.assert_allclose(function(x, np.ones((1, 3, 3, 3))), wanted, rtol=0, atol=1e-12)


@pytest.mark.parametrize("name", ["convolve", "convolve_fft"])
def test_sums_of_whole_numbers_are_exact(name):
    rng = np.random.default_rng(9)
    x, kernel = rng.integers(-999, 999, (40, 50)).astype(float), rng.integers(0, 99, (5, 7)).astype(float)
    wanted = np.zeros_like(x)
    for i, j in np.ndindex(kernel.shape):
        wanted += kernel[i, j] * np.pad(x, ((2, 2), (3, 3)))[4 - i : 44 - i, 6 - j : 56 - j]
    function = getattr(ours, name)
    np.testing.assert_array_equal(function(x, kernel, normalize_kernel=False), wanted)
    np.testing.assert_array_equal(function(x, kernel), wanted / kernel.sum())
    x[20, 20] = np.nan
    np.testing.assert_array_equal(function(np.where(np.isnan(x), x, 3), kernel, boundary="wrap"), np.full(x.shape, 3))


def test_a_window_without_weight_is_found_beside_a_bright_star():
    x = np.full((200, 210), np.nan)
    x[:60] = np.random.default_rng(10).random((60, 210))
    x[5, 5] = 1e16
    kernel = theirs.Gaussian2DKernel(8)
    with pytest.warns(AstropyUserWarning, match="NaN values detected post convolution"):
        got = ours.convolve(x, kernel, boundary="extend")
    reach = kernel.shape[0] // 2
    assert np.isnan(got[60 + reach :]).all()
    assert not np.isnan(got[: 60 + reach]).any()
    assert got[:60, 100:].max() <= 1
    assert got[:60].min() >= 0
    assert (ours.convolve_fft(x, kernel)[60 + reach :] == 0).all()


@pytest.mark.parametrize("method", ["direct", "overlap_save"])
@pytest.mark.parametrize("name", ["convolve", "convolve_fft"])
def test_a_method_is_forced(name, method):
    x = np.random.default_rng(11).normal(size=(60, 70))
    x[20:30, 20] = np.nan
    kernel = np.random.default_rng(12).random((9, 7))
    function = getattr(ours, name)
    np.testing.assert_allclose(function(x, kernel, method=method), function(x, kernel), rtol=0, atol=1e-13)
    with pytest.raises(ValueError, match="`method` must be 'auto', 'direct'"):
        function(x, kernel, method="quick")


@pytest.mark.filterwarnings("ignore:nan_treatment='interpolate', however")
@pytest.mark.parametrize("options", [{}, {"convolve": "convolve_fft"}, {"boundary": "extend"}, {"boundary": "wrap"}])
def test_interpolate_replace_nans(options):
    for x in (X, X * units.Jy, np.arange(5.0), np.arange(5), np.where(X > 4, np.nan, X).reshape(2, 5)):
        kernel = LINE.reshape((1,) * (x.ndim - 1) + (3,))
        calls = {at: {**options} for at in (ours, theirs)}
        for at, given in calls.items():
            if "convolve" in given:
                given["convolve"] = at.convolve_fft
        got, wanted = (outcome(at.interpolate_replace_nans, x, kernel, **given) for at, given in calls.items())
        assert got[1] == wanted[1]
        assert type(got[0]) is type(wanted[0])
        np.testing.assert_allclose(got[0], wanted[0], rtol=1e-14, atol=1e-14)
        assert got[0] is not x
    np.testing.assert_array_equal(ours.interpolate_replace_nans(X.tolist(), LINE, boundary="wrap")[:1], [1])


def test_astropy_is_not_imported():
    code = (
        "import sys, warnings, numpy, convjit.astropy as ours\n"
        "x = numpy.array([1.0, numpy.nan, numpy.nan, numpy.nan, 5.0])\n"
        "ours.interpolate_replace_nans(x, [1, 1, 1], convolve=ours.convolve_fft)\n"
        "with warnings.catch_warnings(record=True) as caught:\n"
        "    warnings.simplefilter('always')\n"
        "    ours.convolve(x, [1, 1, 1])\n"
        "assert [each.category for each in caught] == [UserWarning] and caught[0].filename == '<string>'\n"
        "for kernel in ([1, 1], numpy.ones(7)):\n"
        "    try: ours.convolve(x, kernel, None)\n"
        "    except ValueError as error: assert 'odd' in str(error) or 'axes must be smaller' in str(error)\n"
        "    else: raise AssertionError\n"
        "assert not [name for name in sys.modules if name.partition('.')[0] in ('astropy', 'numba')], sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)
