"""Savitzky-Golay filters: as SciPy's, exact where rational arithmetic tells, and local."""

from fractions import Fraction
from math import factorial

import numpy as np
import pytest
from scipy import signal as theirs

from convjit import signal as ours

pytest.importorskip("scipy", minversion="1.17")  # the signatures and texts are its

FITS = [(1, 0, 0), (3, 1, 0), (5, 2, 1), (4, 2, 0), (4, 3, 2), (6, 2, 1), (7, 6, 3), (5, 2, 4), (21, 3, 0), (21, 4, 2)]
MODES = ("mirror", "constant", "nearest", "wrap", "interp")


@pytest.mark.covering(1, exhaustive=3)
@pytest.mark.parametrize("fit", FITS)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("dtype", ["f4", "f8", "i4", "e", ">f4", "g"])
@pytest.mark.parametrize("shape", [(30,), (3, 25), (25, 3), (4, 22, 5)])
def test_filters_are_scipys(shape, dtype, mode, fit):
    x = (np.random.default_rng(0).normal(size=shape) * 9).astype(dtype)
    for axis in range(-1, len(shape) - 1):
        if mode == "interp" and fit[0] > shape[axis]:
            with pytest.raises(ValueError, match=r"^If mode is 'interp', window_length must be less than or equal to"):
                ours.savgol_filter(x, *fit, 0.5, axis, mode, 2.5)
            continue
        wanted, got = (module.savgol_filter(x, *fit, 0.5, axis, mode, 2.5) for module in (theirs, ours))
        assert got.dtype == wanted.dtype
        assert got.shape == wanted.shape
        # SciPy's taps are off by 2e-13 of the largest.
        error = max(2000 * np.finfo(got.dtype).eps, 1e-11)
        assert abs(got - wanted).max() <= error * max(abs(wanted).max(), 1e-300)


@pytest.mark.parametrize("fit", FITS)
def test_coefficients_are_scipys(fit):
    for place in (None, *range(fit[0])):
        for use in ("conv", "dot"):
            wanted, got = (module.savgol_coeffs(*fit, 0.3, place, use) for module in (theirs, ours))
            np.testing.assert_allclose(got, wanted, rtol=0, atol=1e-9 * max(1, abs(wanted).max()))


def derivative(window, order, place):
    """Derivative of the polynomial through all samples, by Lagrange's formula in rational numbers."""
    taps = []
    for sample in range(window):
        polynomial = [Fraction(1)]
        for other in set(range(window)) - {sample}:
            shifted = [Fraction(0), *polynomial]
            for power, factor in enumerate(polynomial):
                shifted[power] -= (other - place) * factor
            polynomial = [factor / (sample - other) for factor in shifted]
        taps.append(float(polynomial[order] * factorial(order)))
    return np.array(taps)


@pytest.mark.parametrize(("window", "order"), [(3, 1), (5, 0), (5, 4), (7, 3), (9, 2)])
def test_polynomials_through_all_samples(window, order):
    for place in range(window):
        wanted = derivative(window, order, place)
        got = ours.savgol_coeffs(window, window - 1, order, pos=place, use="dot")
        np.testing.assert_allclose(got, wanted, rtol=0, atol=1e-13 * abs(wanted).max())


def fitted(window, polynomial, order):
    """Derivative in the middle of the polynomial that is fitted to a window, by its normal equations."""
    places, terms = [sample - Fraction(window - 1, 2) for sample in range(window)], range(polynomial + 1)
    rows = [[sum(t ** (i + j) for t in places) for j in terms] + [Fraction(i == order)] for i in terms]
    for i in terms:
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for j in set(terms) - {i}:
            rows[j] = [value - rows[j][i] * other for value, other in zip(rows[j], rows[i], strict=True)]
    taps = [sum(row[-1] * t**power for power, row in enumerate(rows)) for t in places]
    return np.array([float(factorial(order) * tap) for tap in taps])


@pytest.mark.parametrize("fit", [(5, 2, 0), (6, 3, 1), (21, 4, 2), (31, 9, 1), (101, 5, 2)])
def test_taps_are_those_of_rational_arithmetic(fit):
    """SciPy's are off by up to 3e-8 of the largest."""
    wanted = fitted(*fit)
    assert abs(ours.savgol_coeffs(*fit, use="dot") - wanted).max() <= 1e-13 * abs(wanted).max()


def test_polynomials_are_kept():
    t = np.arange(60.0)
    x = 3 - t / 4 + t**2 / 50
    np.testing.assert_allclose(ours.savgol_filter(x, 9, 2), x, rtol=1e-13)
    np.testing.assert_allclose(ours.savgol_filter(x, 9, 2, 1), t / 25 - 0.25, rtol=0, atol=1e-12)
    np.testing.assert_allclose(ours.savgol_filter(x, 8, 2, 2, delta=0.5), np.full(60, 0.16), rtol=1e-9)


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_the_derivative_of_a_constant_is_zero(dtype):
    x = np.full((3, 50), 101325.7, dtype)
    for window in (5, 21):
        for mode in ("mirror", "nearest", "wrap"):
            assert (ours.savgol_filter(x, window, 3, 1, mode=mode) == 0).all()


def test_a_nan_stays_within_reach():
    x = np.ones((3, 80))
    x[1, 40], x[2, 3] = np.nan, np.inf
    y = ours.savgol_filter(x, 11, 2)
    assert np.isfinite(y[0]).all()
    assert np.isnan(y[1, 35:46]).all()
    assert np.isfinite(np.delete(y[1], range(35, 46))).all()
    assert np.isfinite(y[2, 9:]).all()


def test_layouts():
    x = np.random.default_rng(1).normal(size=(12, 40))
    wanted = ours.savgol_filter(x, 7, 2)
    read_only = x.copy()
    read_only.flags.writeable = False
    for same in (read_only, np.asfortranarray(x), np.repeat(x, 2, 0)[::2], x[:, ::-1][:, ::-1], x.tolist()):
        np.testing.assert_allclose(ours.savgol_filter(same, 7, 2), wanted, rtol=1e-13, atol=1e-15)
    np.testing.assert_array_equal(ours.savgol_filter(x.T, 7, 2, axis=0), ours.savgol_filter(x.T.copy(), 7, 2, axis=0))
    assert ours.savgol_filter(np.ones((0, 9)), 7, 2).shape == (0, 9)
    assert ours.savgol_filter(np.ones(1), 1, 0).tolist() == [1]
    assert abs(ours.savgol_filter(x, 7, 2, method="overlap_save") - wanted).max() < 1e-13


@pytest.mark.parametrize(
    ("name", "args", "options"),
    [
        ("savgol_filter", (np.ones(9), 3, 1), {"mode": "spam"}),
        ("savgol_filter", (np.ones(9), 11, 1), {}),
        ("savgol_filter", (np.ones(9), 3, 3), {}),
        ("savgol_coeffs", (3, 3), {}),
        ("savgol_coeffs", (3, 1), {"pos": 3}),
        ("savgol_coeffs", (3, 1), {"use": "spam"}),
    ],
)
def test_errors_are_scipys(name, args, options):
    with pytest.raises(ValueError, match=r".") as wanted:
        getattr(theirs, name)(*args, **options)
    with pytest.raises(ValueError, match=r".") as got:
        getattr(ours, name)(*args, **options)
    assert str(got.value) == str(wanted.value)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fit", [(7, 2, 0), (6, 2, 1)])
def test_dask_arrays_stay_lazy(mode, fit):
    da = pytest.importorskip("dask.array")
    x = np.random.default_rng(2).normal(size=(30, 80))
    for axis, dtype in ((0, "f4"), (-1, "f8"), (1, "i4")):
        data = (x * 9).astype(dtype)
        lazy = da.from_array(data, chunks=(11, 30))
        result = ours.savgol_filter(lazy, *fit, axis=axis, mode=mode, cval=3)
        wanted = ours.savgol_filter(data, *fit, axis=axis, mode=mode, cval=3)
        assert isinstance(result, da.Array)
        assert result.dtype == wanted.dtype
        tolerance = 10 * np.finfo(wanted.dtype).eps * abs(wanted).max()
        np.testing.assert_allclose(result.compute(scheduler="threads"), wanted, rtol=0, atol=tolerance)
    with pytest.raises(ValueError, match=r"^If mode is 'interp'"):
        ours.savgol_filter(da.ones(5), 7, 2)
