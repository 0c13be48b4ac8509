"""Start Numba's threads."""

import contextlib
import ctypes
import os
from typing import Any

import numba.np.ufunc.parallel

from convjit._runtime import lazy
from convjit._runtime.threads import Layer


def start_threads() -> Layer:
    """Start Numba's threads if they have not been started; describe their threading layer.

    GNU OpenMP's threads spin for a long time after each launch. Where the machine does other work as well, the next
    launch then waits for the scheduler. With one of two cores busy, 15x15 over 600x512 took 16 ms instead of 3.6 ms in
    the median, and many short launches took fifty times as long. So threads are told to spin for only about 50 us. On a
    quiet machine 3x3 over 256x256 then takes 58 us; it takes 47 us with the default, and 151 us without spinning.
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
