"""Numba's threads, started."""

import contextlib
import ctypes
import os
from typing import Any

import numba.np.ufunc.parallel

from convjit._runtime import lazy
from convjit._runtime.threads import Layer


def start_threads() -> Layer:
    """Start Numba's threads if nobody has.

    GNU OpenMP's threads spin for long after each launch. Where the machine does other work too, the next launch then
    waits for the scheduler: with one of two cores busy, 15x15 over 600x512 took 16 ms instead of 3.6 in the median, and
    many short launches fifty times as long. Spinning for some 50 us costs next to nothing where all is quiet (3x3 over
    256x256: 58 us, 47 us with the default, 151 us without spinning).
    """
    parallel: Any = numba.np.ufunc.parallel
    ours = not {"GOMP_SPINCOUNT", "OMP_WAIT_POLICY"} & set(os.environ)
    if ours:
        os.environ["GOMP_SPINCOUNT"] = "3000"
    try:
        parallel._launch_threads()
    finally:
        if ours:
            del os.environ["GOMP_SPINCOUNT"]
    within = None
    if parallel.threading_layer() == "omp":
        with contextlib.suppress(ImportError, OSError, AttributeError):
            within = ctypes.PyDLL(lazy.load("numba.np.ufunc.omppool").__file__).omp_in_parallel
    of_loops = parallel._get_num_threads, parallel._set_num_threads
    return Layer(str(parallel.threading_layer()), parallel.NUM_THREADS, *of_loops, within)
