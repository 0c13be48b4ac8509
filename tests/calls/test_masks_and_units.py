"""Masks and units, which NumPy would drop in silence."""

import re
from functools import partial

import numpy as np
import pytest

import convjit
import convjit.ndimage
import convjit.numpy
import convjit.signal

X, KERNEL = np.arange(12.0), np.array([1.0, 2.0, 1.0])
MASKED = np.ma.masked_array(X, X > 9)

WORDS = (
    "`{}` must have no masked elements: `normalized_convolve` leaves them out, and `.filled()` replaces them; "
    "got 2 of them."
)

# Functions of an array and a kernel, and what they call these.
CORE = {
    "convolve": (convjit.convolve, "x", "kernel"),
    "correlate": (convjit.correlate, "x", "kernel"),
    "plan": (lambda x, kernel: convjit.plan(kernel, 12)(x), "x", "kernel"),
    "bank": (lambda x, kernel: convjit.convolve_bank(x, kernel[None], "same"), "x", "kernels"),
    "plan_bank": (lambda x, kernel: convjit.plan_bank(kernel[None], 12, mode="same")(x), "x", "kernels"),
}
OTHERS = {
    "normalized_convolve": (convjit.normalized_convolve, "x", "kernel"),
    **{name: (getattr(convjit.signal, name), "in1", "in2") for name in ("convolve", "correlate", "fftconvolve")},
    "oaconvolve": (convjit.signal.oaconvolve, "in1", "in2"),
    "convolve2d": (lambda x, kernel: convjit.signal.convolve2d(x[None], kernel[None]), "in1", "in2"),
    "upfirdn": (lambda x, kernel: convjit.signal.upfirdn(kernel, x), "x", "h"),
    "lfilter": (lambda x, kernel: convjit.signal.lfilter(kernel, 1, x), "x", "b"),
    "savgol_filter": (lambda x, kernel: convjit.signal.savgol_filter(x, 3, 1), "x", None),
    "sepfir2d": (lambda x, kernel: convjit.signal.sepfir2d(x[None], kernel, KERNEL), "input", "kernel"),
    "ndimage.correlate": (convjit.ndimage.correlate, "input", "weights"),
    "ndimage.convolve1d": (convjit.ndimage.convolve1d, "input", "weights"),
    "gaussian_filter": (lambda x, kernel: convjit.ndimage.gaussian_filter(x, 1), "input", None),
    "uniform_filter1d": (lambda x, kernel: convjit.ndimage.uniform_filter1d(x, 3), "input", None),
}


def quantities():
    """By library, what makes a quantity, and the attribute of its numbers."""
    made = {}
    try:
        import astropy.units
    except ImportError:
        pass
    else:
        made["astropy"] = partial(astropy.units.Quantity, unit="Jy"), "value"
    try:
        import pint
    except ImportError:
        pass
    else:
        made["pint"] = partial(pint.UnitRegistry().Quantity, units="volt"), "magnitude"
    return made or {"none": (None, None)}


QUANTITIES = quantities()
LIBRARIES = pytest.mark.parametrize("library", [*QUANTITIES])


@pytest.fixture
def quantity(library):
    make, plain = QUANTITIES[library]
    if make is None:
        pytest.skip("neither astropy nor pint is installed")
    return make, plain


@pytest.mark.parametrize("name", CORE)
def test_masked_elements_are_refused(name):
    function, x, kernel = CORE[name]
    for _ in range(2):  # also where the call is known
        function(X, KERNEL)
        with pytest.raises(ValueError, match=f"^{re.escape(WORDS.format(x))}$"):
            function(MASKED, KERNEL)
        with pytest.raises(ValueError, match=f"^{re.escape(WORDS.format(kernel))}$"):
            function(X, np.ma.masked_array(KERNEL, [True, False, True]))


@pytest.mark.parametrize("name", CORE)
def test_a_mask_without_masked_elements_changes_nothing(name):
    function, *_ = CORE[name]
    wanted = function(X, KERNEL)
    for masked in (np.ma.masked_array(X), np.ma.masked_array(X, np.zeros(12, bool))):
        found = function(masked, np.ma.masked_array(KERNEL, False))
        assert type(found) is np.ndarray
        np.testing.assert_array_equal(found, wanted)
    np.testing.assert_array_equal(function(MASKED.filled(3), KERNEL), function(np.where(X > 9, 3, X), KERNEL))


def test_results_are_not_put_behind_a_mask():
    out = np.ma.masked_array(np.zeros(12), X > 9)
    for call in (partial(convjit.convolve, X, KERNEL, "same"), partial(convjit.plan(KERNEL, 12, mode="same"), X)):
        with pytest.raises(ValueError, match=f"^{re.escape(WORDS.format('out'))}$"):
            call(out=out)
        assert not out.data.any()
    out = np.ma.zeros(12)
    assert convjit.convolve(X, KERNEL, "same", out=out) is out


def test_masked_fill_values_are_refused():
    for value in (np.ma.masked, np.ma.masked_array(3.0, True)):
        with pytest.raises(TypeError, match="`fill_value` must be a number"):
            convjit.convolve(X, KERNEL, fill_value=value)


def test_masked_chunks_are_refused():
    da = pytest.importorskip("dask.array")
    chunks = da.from_array(MASKED, chunks=5, asarray=False)
    for lazy in (convjit.convolve(chunks, KERNEL), convjit.convolve_bank(chunks, KERNEL[None])):
        with pytest.raises(ValueError, match="`x` must have no masked elements"):
            lazy.compute(scheduler="synchronous")


@pytest.mark.parametrize("name", ["convolve", "correlate"])
def test_drop_ins_treat_masks_as_scipy_and_numpy_do(name):
    np.testing.assert_array_equal(getattr(convjit.signal, name)(MASKED, KERNEL), getattr(convjit, name)(X, KERNEL))
    np.testing.assert_array_equal(
        getattr(convjit.ndimage, name)(MASKED, KERNEL), getattr(convjit.ndimage, name)(X, KERNEL)
    )
    wanted, found = (getattr(module, name)(MASKED, KERNEL) for module in (np, convjit.numpy))
    assert type(found) is type(wanted)
    np.testing.assert_array_equal(found, wanted)


@LIBRARIES
@pytest.mark.parametrize("name", [*CORE, *OTHERS])
def test_units_are_refused(name, quantity):
    make, plain = quantity
    function, x, kernel = (CORE | OTHERS)[name]
    function(X, KERNEL)
    said = "^`{}` must have no unit: its attribute `" + plain + r"` holds the plain numbers; got one in (Jy|volt)\.$"
    with pytest.raises(TypeError, match=said.format(x)):
        function(make(X), KERNEL)
    if kernel:
        with pytest.raises(TypeError, match=said.format(kernel)):
            function(X, make(KERNEL))


@LIBRARIES
def test_units_of_fill_values_and_results_are_refused(quantity):
    make, _ = quantity
    for call in (
        lambda: convjit.convolve(list(make(X)), KERNEL),
        lambda: convjit.convolve(X, KERNEL, fill_value=make(3.0)),
        lambda: convjit.convolve(X, KERNEL, out=make(np.zeros(14))),
        lambda: convjit.convolve_bank(X, [KERNEL], "same", out=make(np.zeros((1, 12)))),
        lambda: convjit.plan(KERNEL, 12)(X, make(np.zeros(14))),
        lambda: convjit.ndimage.correlate(X, KERNEL, output=make(np.zeros(12))),
        lambda: convjit.ndimage.correlate(X, KERNEL, mode="constant", cval=make(3.0)),
        lambda: convjit.signal.convolve2d(X[None], KERNEL[None], fillvalue=make(3.0)),
    ):
        with pytest.raises((TypeError, ValueError)):
            call()


def test_numpys_convolution_keeps_units():
    units = pytest.importorskip("astropy.units")
    a, v = X * units.Jy, KERNEL * units.s
    for name in ("convolve", "correlate"):
        found = getattr(convjit.numpy, name)(a, v)
        assert found.unit == units.Jy * units.s
        np.testing.assert_array_equal(found.value, getattr(np, name)(X, KERNEL))


def test_columns_of_tables_may_have_a_unit_or_none():
    table = pytest.importorskip("astropy.table")
    np.testing.assert_array_equal(convjit.convolve(table.Column(X), KERNEL), convjit.convolve(X, KERNEL))
    with pytest.raises(TypeError, match="`x` must have no unit"):
        convjit.convolve(table.Column(X, unit="Jy"), KERNEL)
