"""Start Numba's threads."""

import contextlib
import ctypes
from typing import Any

import numba.np.ufunc.parallel

from convjit._runtime import forks, lazy
from convjit._runtime.threads import Layer


def start_threads() -> Layer:
    """Start Numba's threads if they have not been started; describe their threading layer."""
    parallel: Any = numba.np.ufunc.parallel
    with forks.loading:  # Numba has a lock for this, which a child would find held for ever
        parallel._launch_threads()
    within = None
    if parallel.threading_layer() == "omp":
        with contextlib.suppress(ImportError, OSError, AttributeError):
            within = ctypes.PyDLL(lazy.load("numba.np.ufunc.omppool").__file__).omp_in_parallel
    of_loops = parallel._get_num_threads, parallel._set_num_threads
    return Layer(str(parallel.threading_layer()), parallel.NUM_THREADS, *of_loops, within)
