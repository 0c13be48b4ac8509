"""Tests that SciPy, NumPy and astropy have of the functions that convjit has, too, run on convjit's."""

import json
import os
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

import convjit.astropy
import convjit.ndimage
import convjit.numpy
import convjit.signal
from tests.support.scipy_plugin import PACKAGE, REPORT

ROOT = Path(__file__).parent.parent

# Functions whose tests SciPy keeps in modules of their own.
SAVGOL = {"savgol_coeffs", "savgol_filter"}
SEPARABLE = {"sepfir2d"}

# By module, the package of convjit that is tested, which tests are run, how many of them call it at least, and which of
# its functions.
SUITES = {
    "scipy.signal.tests.test_signaltools": (
        convjit.signal,
        # The last one takes 4 GB.
        "(TestConvolve or TestFFTConvolve or TestOAConvolve or TestAllFreqConvolves or TestCorrelate or "
        "convolve_longdtype or correlation_lags or choose_conv_method or TestResample or TestDecimate or "
        "TestLinearFilter or lfilter or TestLFilterZI or FiltFilt or filtfilt) and not test_large_array",
        11_500,
        {*convjit.signal.__all__} - SAVGOL - SEPARABLE,
    ),
    "scipy.signal.tests.test_upfirdn": (convjit.signal, "", 150, {"upfirdn"}),
    "scipy.signal.tests.test_savitzky_golay": (convjit.signal, "", 10, SAVGOL),
    "scipy.signal.tests.test_bsplines": (convjit.signal, "TestSepfir2d", 10, SEPARABLE),
    "scipy.ndimage.tests.test_filters": (convjit.ndimage, "", 1_700, {*convjit.ndimage.__all__}),
    "numpy._core.tests.test_numeric": (
        convjit.numpy,
        "TestConvolve or TestCorrelate",
        8,
        {*convjit.numpy.__all__},
    ),
    **{
        f"astropy.convolution.tests.{module}": (convjit.astropy, "", least, names)
        for module, least, names in (
            ("test_convolve", 600, {"convolve", "convolve_fft"}),
            ("test_convolve_fft", 600, {"convolve_fft"}),
            ("test_convolve_kernels", 100, {"convolve", "convolve_fft"}),
            ("test_convolve_nddata", 2, {"convolve", "convolve_fft"}),
            ("test_kernel_class", 100, {"convolve", "convolve_fft"}),
        )
    },
}

# Patterns of the tests that fail because convjit differs on purpose, and how it does.
DIFFERENCES = {
    "scipy.signal.tests.test_signaltools": {
        "TestFFTConvolve::test_fft_nan*": "a NaN reaches no more outputs than it must, so there is no warning",
    },
    "scipy.ndimage.tests.test_filters": {
        "test_gaussian_filter_float16*": "float16 is filtered, and not refused",
    },
    "astropy.convolution.tests.test_convolve": {
        "TestConvolve1D::test_exceptions*3-dimensional*": "any number of dimensions is taken",
    },
}

# Tests whose bounds were found by experiment with one library's rounding: whether they pass depends on the machine's
# vectors. Over 300 inputs like SciPy's, the largest error of a result was 0.8 of that of SciPy's own transform, which
# keeps the bound of 1e-6 for an output that is exactly 0 by chance, too.
ROUNDING = {"scipy.signal.tests.test_signaltools": ("TestConvolve::test_convolve_method[[]*",)}

# The oldest versions whose tests are run.
OLDEST = {"scipy": (1, 17), "numpy": (2, 0), "astropy": (8, 0)}

# Of these astropy has no tests.
UNTESTED = {"interpolate_replace_nans"}


def test_few_differences():
    assert sum(map(len, DIFFERENCES.values())) < 10


def test_every_function_has_tests():
    for package in (convjit.signal, convjit.ndimage, convjit.numpy, convjit.astropy):
        called = [names for ours, _, _, names in SUITES.values() if ours is package]
        assert set().union(*called) == {*package.__all__} - UNTESTED


@pytest.mark.exhaustive
@pytest.mark.parametrize("module", SUITES)
def test_their_own_tests(module, tmp_path):
    package = module.partition(".")[0]
    version = pytest.importorskip(package).__version__
    if tuple(map(int, version.split(".")[:2])) < OLDEST[package]:
        pytest.skip(f"{package} {version} has other tests")
    ours, chosen, least, names = SUITES[module]
    settings, report = tmp_path / "pytest.ini", tmp_path / "report.json"
    settings.write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-p", "tests.support.scipy_plugin", "-p", "no:cacheprovider"]
    command += ["-q", "--tb=short", "-c", settings, "--rootdir", tmp_path, "-k", chosen, "--pyargs", module]
    hidden = {"PYTEST_ADDOPTS", "SCIPY_ARRAY_API"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    path = os.pathsep.join([str(ROOT), *filter(None, [environment.get("PYTHONPATH")])])
    environment |= {"PYTHONPATH": path, REPORT: str(report), PACKAGE: ours.__name__}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=570)
    assert report.exists(), done.stdout + done.stderr
    called, failed = json.loads(report.read_text()).values()

    listed = DIFFERENCES.get(module, {})
    expected = {test for test in called if any(fnmatchcase(test, pattern) for pattern in listed)}
    rounded = {test for test in failed if any(fnmatchcase(test, pattern) for pattern in ROUNDING.get(module, ()))}
    surprises = {test: text for test, text in failed.items() if test not in expected | rounded}
    assert not surprises, "\n\n".join(f"{test}\n{text}" for test, text in surprises.items())
    assert expected <= set(failed), "tests that are listed as different pass"
    assert all(any(fnmatchcase(test, pattern) for test in expected) for pattern in listed), "no such tests"

    assert len(called) > least, done.stdout
    functions = {function for each in called.values() for function in each}
    assert functions >= {f"{ours.__name__}.{name}" for name in names}
