"""SciPy's own tests of the functions that convjit has, run on convjit's."""

import json
import os
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
import scipy

import convjit.ndimage
import convjit.signal
from tests.support.scipy_plugin import REPORT

ROOT = Path(__file__).parent.parent

# SciPy's tests, those of them that are run, and how many there are at least that call a function of convjit.
SUITES = {
    convjit.signal: (
        "scipy.signal.tests.test_signaltools scipy.signal.tests.test_upfirdn",
        # The last one takes 4 GB.
        "(TestConvolve or TestFFTConvolve or TestOAConvolve or TestAllFreqConvolves or TestCorrelate or "
        "convolve_longdtype or correlation_lags or choose_conv_method or TestResample or TestDecimate or test_upfirdn) "
        "and not test_large_array",
        11_400,
    ),
    convjit.ndimage: ("scipy.ndimage.tests.test_filters", "", 1_700),
}

# Patterns of the tests that fail because convjit differs on purpose, and how it does.
DIFFERENCES = {
    convjit.signal: {
        "TestFFTConvolve::test_fft_nan*": "a NaN reaches no more outputs than it must, so there is no warning",
    },
    convjit.ndimage: {
        "test_gaussian_filter_float16*": "float16 is filtered, and not refused",
    },
}


def test_few_differences():
    assert sum(map(len, DIFFERENCES.values())) < 10


@pytest.mark.exhaustive
@pytest.mark.skipif(tuple(map(int, scipy.__version__.split(".")[:2])) < (1, 17), reason="the tests of SciPy 1.17")
@pytest.mark.parametrize("ours", SUITES, ids=lambda ours: ours.__name__)
def test_scipys_own_tests(ours, tmp_path):
    modules, chosen, least = SUITES[ours]
    settings, report = tmp_path / "pytest.ini", tmp_path / "report.json"
    settings.write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-p", "tests.support.scipy_plugin", "-p", "no:cacheprovider"]
    command += ["-q", "--tb=short", "-c", settings, "--rootdir", tmp_path, "-k", chosen, "--pyargs", *modules.split()]
    hidden = {"PYTEST_ADDOPTS", "SCIPY_ARRAY_API"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    path = os.pathsep.join([str(ROOT), *filter(None, [environment.get("PYTHONPATH")])])
    environment |= {"PYTHONPATH": path, REPORT: str(report)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=570)
    assert report.exists(), done.stdout + done.stderr
    called, failed = json.loads(report.read_text()).values()

    listed = DIFFERENCES[ours]
    expected = {test for test in called if any(fnmatchcase(test, pattern) for pattern in listed)}
    surprises = {test: text for test, text in failed.items() if test not in expected}
    assert not surprises, "\n\n".join(f"{test}\n{text}" for test, text in surprises.items())
    assert expected <= set(failed), "tests that are listed as different pass"
    assert all(any(fnmatchcase(test, pattern) for test in expected) for pattern in listed), "no such tests"

    assert len(called) > least, done.stdout
    functions = {function for each in called.values() for function in each}
    assert functions >= {f"{ours.__name__}.{name}" for name in ours.__all__}
