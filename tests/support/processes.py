"""Code that is run in a Python process of its own, which failures there would end."""

import os
import subprocess
import sys
from typing import Any

# Enough for a slow machine to compile in; what hangs is ended. An emulated machine takes longer.
SECONDS = float(os.environ.get("CONVJIT_TESTS_SECONDS", "240"))

# Integer-valued data, and enough of them to start threads; `right` is the sum by NumPy, without convjit. The kernel is
# an outer product, which every method takes.
PREPARE = """
import os, sys, threading
import numpy as np
rng = np.random.default_rng(0)
x = rng.integers(-9, 9, (400, 410)).astype(np.float32)
kernel = np.outer(*(rng.integers(-3, 4, k) for k in (5, 7))).astype(np.float32)
windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape)
right = np.einsum("ijkl,kl->ij", windows, kernel[::-1, ::-1])
import convjit
from convjit._runtime import threads

def wrong(method="direct", workers=2, dtype="f"):
    # The right values are integers: this bound is for the Fourier transform alone.
    result = convjit.convolve(x.astype(dtype), kernel.astype(dtype), "valid", method, workers=workers)
    return not (np.abs(result - right) < 0.25).all()

def in_threads(number, work):
    failures = []

    def one(i):
        try:
            failures.extend([i] * bool(work(i)))
        except BaseException as error:
            failures.append(repr(error))

    threads = [threading.Thread(target=one, args=(i,)) for i in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures

def in_child(work):
    child = os.fork()
    if child == 0:
        status = 99
        try:
            status = int(bool(work()))
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
"""


def run(code: str, expect: int = 0, **environment: Any) -> str:
    """Run code after `PREPARE` in a fresh process; what it printed. A variable that is None is unset."""
    done = subprocess.run(
        [sys.executable, "-c", PREPARE + code],
        env=changed(environment),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == expect, f"ended with {done.returncode}: {done.stdout}\n{done.stderr}"
    return done.stdout


def changed(environment: dict[str, Any]) -> dict[str, str]:
    """The environment with some variables set, or unset where they are None."""
    return {name: str(value) for name, value in {**os.environ, **environment}.items() if value is not None}
