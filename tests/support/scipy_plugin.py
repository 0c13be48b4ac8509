"""A plugin for pytest that puts convjit's functions in the place of those of SciPy and others, for their own tests.

``pytest -p tests.support.scipy_plugin --pyargs scipy.signal.tests.test_signaltools`` runs SciPy's tests on convjit; see
`test_scipy_suites`. The environment names the package of convjit that is tested: NumPy's functions are replaced only if
it is `convjit.numpy`, as SciPy's tests compute by them what they expect, and astropy's if it is `convjit.astropy`. It
also names a file to write to which functions of convjit each test called, and why the tests that failed did.
"""

import functools
import json
import os
from importlib import import_module
from pathlib import Path

import numpy as np
import scipy.ndimage
import scipy.signal
from scipy._lib import _array_api

import convjit.astropy
import convjit.ndimage
import convjit.numpy
import convjit.signal

REPORT = "CONVJIT_SCIPY_REPORT"
PACKAGE = "CONVJIT_SCIPY_PACKAGE"

_called: set[str] = set()  # since the last test began
_report: dict[str, dict[str, object]] = {"called": {}, "failed": {}}


def pytest_configure():
    """Replace each name that convjit has."""
    for theirs, ours in _replaced(os.environ.get(PACKAGE)).items():
        for name in ours.__all__:
            noted = _noted(f"{ours.__name__}.{name}", getattr(ours, name))
            if ours in (convjit.signal, convjit.ndimage):
                # Where SciPy's tests find which array libraries a function takes.
                _array_api.xp_capabilities_table[noted] = _array_api.xp_capabilities_table[getattr(theirs, name)]
            setattr(theirs, name, noted)


def _replaced(package):
    """The modules whose functions are replaced, and the packages of convjit that have them."""
    if package == convjit.numpy.__name__:
        return {np: convjit.numpy}
    if package == convjit.astropy.__name__:
        return {import_module(f"astropy.convolution{name}"): convjit.astropy for name in ("", ".convolve")}
    return {scipy.signal: convjit.signal, scipy.ndimage: convjit.ndimage}


def _noted(name, function):
    @functools.wraps(function)
    def call(*arguments, **options):
        _called.add(name)
        return function(*arguments, **options)

    return call


def pytest_runtest_setup():
    """Forget the calls of the test before."""
    _called.clear()


def pytest_runtest_logreport(report):
    """Note what a test called, and why it failed."""
    test = report.nodeid.partition("::")[2]
    if report.failed:
        _report["failed"][test] = report.longreprtext
    if report.when == "call" and _called and not report.skipped:
        _report["called"][test] = sorted(_called)


def pytest_sessionfinish():
    """Write it down."""
    if REPORT in os.environ:
        Path(os.environ[REPORT]).write_text(json.dumps(_report))
