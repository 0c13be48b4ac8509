"""The other libraries: which are installed, in which version, and how many threads they may use."""

import contextlib
from collections.abc import Collection, Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec

# Names for people of the libraries that convjit is compared with, by the modules that must be there.
LIBRARIES = {"scipy": "SciPy", "cv2": "OpenCV", "numpy": "NumPy", "ducc0": "ducc0", "torch": "torch"}

# Those that have a setting for the number of threads.
THREADED = ("cv2", "scipy", "torch")


@cache
def installed(library: str) -> bool:
    """Whether there is such a module."""
    return find_spec(library) is not None


def version(library: str) -> str:
    """Version of a library, by the name of its module."""
    return str(import_module(library).__version__)


@contextlib.contextmanager
def threads(workers: int, libraries: Collection[str] = THREADED) -> Iterator[None]:
    """Let each library that has a setting for it use so many threads; SciPy has one for its transforms.

    The threads of NumPy's matrix products are set where threadpoolctl is installed.
    """
    taking_part = {name for name in libraries if name in THREADED and installed(name)}
    with contextlib.ExitStack() as settings:
        if "cv2" in taking_part:
            import_module("cv2").setNumThreads(workers)
        if "torch" in taking_part:
            import_module("torch").set_num_threads(workers)
        if "scipy" in taking_part:
            settings.enter_context(import_module("scipy.fft").set_workers(workers))
        if installed("threadpoolctl"):
            settings.enter_context(import_module("threadpoolctl").threadpool_limits(workers, user_api="blas"))
        yield
