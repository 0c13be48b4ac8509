"""The threads of the OpenMP runtime that this system has, which Numba's own loops use as well.

Machine code starts them by ``GOMP_parallel``, the function that compilers call for a parallel region: a stable entry of
GNU's runtime. No compiler and no Numba is needed.
"""

import contextlib
import ctypes
import os
from collections.abc import Callable, Iterator
from typing import NamedTuple

# GNU's runtime, by the name by which Numba's OpenMP layer loads it. One process uses one copy.
LIBRARY = "libgomp.so.1"


class OpenMP(NamedTuple):
    """The runtime: it has been loaded, and starts its threads when they are first needed."""

    parallel: int  # address of the function that starts a team
    within: Callable[[], int]  # whether the calling thread is in a parallel loop


@contextlib.contextmanager
def spinning_briefly() -> Iterator[None]:
    """Have the runtime, if it is loaded in this context, tell its threads to spin briefly, unless the user says how.

    GNU OpenMP's threads spin for a long time after each launch. Where the machine does other work as well, the next
    launch then waits for the scheduler. With one of two cores busy, 15x15 over 600x512 took 16 ms instead of 3.6 ms in
    the median, and many short launches took fifty times as long. So threads are told to spin for only about 50 us. On a
    quiet machine 3x3 over 256x256 then takes 58 us; it takes 47 us with the default, and 151 us without spinning.
    """
    ours = not {"GOMP_SPINCOUNT", "OMP_WAIT_POLICY"} & set(os.environ)
    if ours:
        os.environ["GOMP_SPINCOUNT"] = "3000"  # read when the library is loaded
    try:
        yield
    finally:
        if ours:
            del os.environ["GOMP_SPINCOUNT"]


def load() -> OpenMP:
    """Load the runtime; an OSError if this system has none."""
    with spinning_briefly():
        library = ctypes.PyDLL(LIBRARY)
    parallel = ctypes.cast(library.GOMP_parallel, ctypes.c_void_p).value or 0
    return OpenMP(parallel, library.omp_in_parallel)
