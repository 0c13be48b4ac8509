"""What the drop-ins promise of their values, for whatever Hypothesis thinks of."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import ndimage as theirs

from convjit import ndimage as ours
from convjit import signal
from tests import reference
from tests.ndimage.test_ndimage import MODES

INTEGERS = ("u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8")
FLOATS = ("f4", "f8")

# Each compiles what it needs at first, which may take long.
PATIENT = settings(deadline=None, max_examples=150, derandomize=True)


@st.composite
def arrays(draw, dtypes):
    """Arrays of up to three axes of 1 to 40 elements, flat in some places; also of the other order of bytes."""
    dims = draw(st.integers(1, 3))
    shape = tuple(draw(st.integers(1, 40 if dims < 3 else 12)) for _ in range(dims))
    dtype = np.dtype(draw(st.sampled_from(dtypes)))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    if dtype.kind == "f":
        x = rng.normal(size=shape) * 10.0 ** rng.integers(-6, 7, shape)
    else:
        x = rng.integers(0, min(np.iinfo(dtype).max, 1 << 40), shape, dtype, endpoint=True)
    x[..., : shape[-1] // 2] = x.flat[0]
    x = x.astype(dtype)
    return x.astype(dtype.newbyteorder()) if draw(st.booleans()) else x


@st.composite
def filters(draw):
    """A function of `scipy.ndimage` or ours, and what it is given besides the array."""
    name = draw(st.sampled_from(["gaussian_filter", "gaussian_filter1d", "uniform_filter", "correlate1d", "sobel"]))
    options = {"mode": draw(st.sampled_from(MODES)), "cval": draw(st.sampled_from([0, 3, 0.1]))}
    if name.startswith("gaussian"):
        options |= {"sigma": draw(st.floats(0.26, 6))}
    elif name == "uniform_filter":
        options |= {"size": draw(st.integers(1, 45))}
    elif name == "correlate1d":
        weights = draw(st.lists(st.floats(-1, 1), min_size=1, max_size=9))
        options |= {"weights": [each / (sum(map(abs, weights)) or 1) for each in weights]}
    if name in ("gaussian_filter1d", "correlate1d", "sobel"):
        options |= {"axis": draw(st.integers(-1, 0))}
    return name, options


@PATIENT
@given(x=arrays(INTEGERS), called=filters())
def test_integers_are_scipys_value_for_value(x, called):
    name, options = called
    # Sums of integers by whole weights wrap here, where SciPy's are converted by double precision.
    to = np.int64 if name == "sobel" else None
    got, wanted = (getattr(module, name)(x, output=to, **options) for module in (ours, theirs))
    assert got.dtype == wanted.dtype
    np.testing.assert_array_equal(got, wanted)


@PATIENT
@given(x=arrays(FLOATS), called=filters())
def test_floats_are_scipys_bit_for_bit(x, called):
    name, options = called
    assume(name != "uniform_filter")  # whose running sums keep the rounding of all that went before
    got, wanted = (getattr(module, name)(x, **options) for module in (ours, theirs))
    np.testing.assert_array_equal(got, wanted)


@PATIENT
@given(x=arrays(FLOATS), size=st.integers(1, 60), mode=st.sampled_from(MODES), axis=st.integers(-1, 0))
def test_means_are_within_two_units_in_the_last_place(x, size, mode, axis):
    got = ours.uniform_filter1d(x, size, axis, mode=mode)
    ends = (size // 2, size - 1 - size // 2)
    moved = np.moveaxis(x.astype("g"), axis, -1)
    boundary = {"constant": "fill"}.get(mode, mode)
    wide = reference.extended(moved, [-ends[0]], [moved.shape[-1] + ends[1]], boundary, 0)
    wanted = np.lib.stride_tricks.sliding_window_view(wide, size, -1).sum(-1) / size
    magnitude = np.lib.stride_tricks.sliding_window_view(abs(wide), size, -1).sum(-1) / size
    eps = np.finfo(got.dtype).eps
    assert (abs(np.moveaxis(got, axis, -1) - wanted) <= 2 * eps * abs(wanted) + 1e-19 * size * magnitude).all()


@PATIENT
@given(
    value=st.floats(-1e300, 1e300),
    dtype=st.sampled_from((*FLOATS, "i8", "u1")),
    size=st.integers(1, 400),
    shape=st.sampled_from([(50,), (3, 40), (20, 17), (5, 6, 3)]),
)
def test_the_mean_of_a_constant_is_the_constant(value, dtype, size, shape):
    kind = np.dtype(dtype)
    value = (
        value if dtype == "f8" else value / 1e270 if dtype == "f4" else int(abs(value) % (2**53 if size == 1 else 200))
    )
    x = np.full(shape, value).astype(kind)
    np.testing.assert_array_equal(ours.uniform_filter(x, size, mode="nearest"), x)


@PATIENT
@given(x=arrays(FLOATS), called=filters(), k=st.integers(1, 7))
def test_what_is_not_negative_stays_so(x, called, k):
    name, options = called
    assume(name != "sobel")
    x = abs(x)
    x[..., -(x.shape[-1] // 3) :] = 0
    options = {key: np.abs(each) if key == "weights" else each for key, each in options.items()}
    assert (getattr(ours, name)(x, **options) >= 0).all()
    if x.ndim == 2:
        kernel = np.abs(np.random.default_rng(k).normal(size=(k, k))).astype(x.dtype.newbyteorder("="))
        assert (signal.convolve2d(x, kernel, "same") >= 0).all()


@pytest.mark.parametrize("dtype", FLOATS)
def test_zeros_stay_zeros_beside_a_star(dtype):
    sky = np.full((300, 310), 1e-4, dtype)
    sky[150, 155], sky[:, :60] = 1e8, 0
    bell = np.exp(-0.5 * ((np.arange(31) - 15) / 4) ** 2)
    for kernel in (np.outer(bell, bell), np.random.default_rng(0).random((31, 31)) + 0.1):
        kernel = (kernel / kernel.sum()).astype(dtype)
        for result in (ours.convolve(sky, kernel), signal.convolve2d(sky, kernel, "same")):
            assert (result >= 0).all()
            assert (result[:, :45] == 0).all()
            assert (result[20:-20, 200:290] > 0.9e-4).all()


@pytest.mark.parametrize("boundary", ["fill", "wrap", "symm"])
def test_images_of_single_precision_are_summed_in_double(boundary):
    rng = np.random.default_rng(1)
    for shape, window in (((40, 50), (5, 4)), ((210, 190), (7, 7)), ((6, 5), (9, 3))):
        x, kernel = (rng.normal(size=size).astype("f4") for size in (shape, window))
        wanted = signal.convolve2d(x.astype("d"), kernel.astype("d"), "same", boundary)
        got = signal.convolve2d(x, kernel, "same", boundary)
        assert got.dtype == np.float32
        assert (abs(got - wanted) <= 1.01 * abs(np.spacing(wanted.astype("f4"))) / 2 + 1e-15).all()


def test_sobel_does_not_overflow_on_the_way():
    x = np.full((50, 50), 3e38, "f4")
    for axis in (0, 1):
        assert (ours.sobel(x, axis) == 0).all()
        assert (ours.prewitt(np.full((50, 50), 1.7e308), axis) == 0).all()


@pytest.mark.parametrize("dtype", FLOATS)
def test_derivatives_of_a_constant_are_zero(dtype):
    x = np.full((64, 64), 101325, dtype)
    assert (ours.gaussian_gradient_magnitude(x, 2) == 0).all()
    assert (ours.gaussian_filter(x, 3, order=[0, 1]) == 0).all()
    z = np.full((64, 64), 100.3, dtype)
    assert (ours.uniform_filter(z * z, 9) - ours.uniform_filter(z, 9) ** 2 >= -np.spacing(z * z)).all()


@pytest.mark.parametrize("name", ["direct", "overlap_save", "separable"])
def test_a_method_may_be_forced(name):
    rng = np.random.default_rng(2)
    x, kernel = rng.normal(size=(60, 70)).astype("f4"), np.outer(rng.normal(size=5), rng.normal(size=5))
    wanted = ours.correlate(x, kernel)
    np.testing.assert_allclose(ours.correlate(x, kernel, method=name), wanted, rtol=0, atol=1e-5)
    smooth = ours.gaussian_filter(x, 2)
    np.testing.assert_allclose(ours.gaussian_filter(x, 2, method=name), smooth, rtol=0, atol=1e-5)
    np.testing.assert_allclose(
        signal.convolve2d(x, kernel, "same", method=name), signal.convolve2d(x, kernel, "same"), rtol=0, atol=1e-4
    )
    with pytest.raises(ValueError, match="`method` must be 'auto', "):
        ours.gaussian_filter(x, 2, method="spam")
