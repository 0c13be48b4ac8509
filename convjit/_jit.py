"""The one place that says how code is compiled, and where compiled code is kept between processes."""

import contextlib
import hashlib
import os
import platform
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import llvmlite
import numba
import numba.core.ccallback
import numba.np.ufunc.parallel
import platformdirs
from llvmlite import binding
from numba.core import caching, types
from numba.extending import intrinsic

Function = TypeVar("Function", bound=Callable[..., Any])

# "contract" alone lets a multiply and an add become one instruction. It keeps NaN, Inf and the order of summation,
# which "fast" would not.
FLAGS: dict[str, Any] = {"nogil": True, "error_model": "numpy", "fastmath": {"contract"}}

prange = numba.prange


def jit(function: Function) -> Function:
    """Compile a kernel that runs in the calling thread."""
    compiled: Function = _cached(numba.njit(**FLAGS)(function))
    return compiled


def parallel(function: Function) -> Function:
    """Compile a kernel whose ``prange`` runs on Numba's threads; keep its body one call (it compiles slowly)."""
    compiled: Function = _cached(numba.njit(parallel=True, **FLAGS)(function))
    return compiled


def _pointer(typing_context: Any, address: Any, like: Any) -> Any:
    kind = types.CPointer(like.dtype)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[0], context.get_value_type(kind))

    return kind(types.intp, like), generate


# pointer(address, like): a pointer to elements of the dtype of the array `like`. Arrays are handed to kernels as
# addresses, so that every layout, and read-only memory too, is one compiled signature.
pointer: Any = intrinsic(_pointer)


def cache_folder() -> Path:
    """Folder of the compiled code: below ``NUMBA_CACHE_DIR`` where that is set, else the user's cache folder."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    return Path(chosen) / "convjit" if chosen else Path(platformdirs.user_cache_dir("convjit", appauthor=False))


def entry(dispatcher: Any, arguments: int) -> Any:
    """The compiled function of so many integers: a dispatcher that need not look at types takes 0.15 us less a call."""
    dispatcher.compile((types.intp,) * arguments)
    return dispatcher.overloads[(types.intp,) * arguments].entry_point


def native(function: Callable[..., int], arguments: int) -> Any:
    """Compile a kernel that takes and returns integers, to be called by its ``address`` while the result is held."""
    compiled: Any = numba.core.ccallback.CFunc(
        function, ((types.intp,) * arguments, types.intp), locals={}, options={"nopython": True, **FLAGS}
    )
    with contextlib.suppress(RuntimeError):
        compiled._cache = _Cache(function)
    compiled.compile()
    return compiled


@cache
def _features() -> dict[str, bool]:
    """Features of the CPU that code is compiled for; of one that Numba was told to assume, those that it was told."""
    settings: Any = numba.config
    if settings.CPU_NAME:
        words = str(settings.CPU_FEATURES or "").split(",")
        return {word[1:]: word[0] == "+" for word in words if word}
    return dict(binding.get_host_cpu_features())


def vector_bytes() -> int:
    """Bytes in one vector register of this CPU."""
    features = _features()
    return 64 if features.get("avx512f") else 32 if features.get("avx2") else 16


def vector_registers() -> int:
    """Number of vector registers of this CPU."""
    return 32 if _features().get("avx512f") or platform.machine().lower() in ("arm64", "aarch64") else 16


def cpu_name() -> str:
    """LLVM's name for this CPU's kind."""
    return str(binding.get_host_cpu_name())


def start_threads() -> str:
    """Start Numba's threads if nobody has; return the name of the threading layer.

    GNU OpenMP's threads spin for long after each launch. Where the machine does other work too, the next launch then
    waits for the scheduler: with one of two cores busy, 15x15 over 600x512 took 16 ms instead of 3.6 in the median, and
    many short launches fifty times as long. Spinning for some 50 us costs next to nothing where all is quiet (3x3 over
    256x256: 58 us, 47 us with the default, 151 us without spinning).
    """
    ours = not {"GOMP_SPINCOUNT", "OMP_WAIT_POLICY"} & set(os.environ)
    if ours:
        os.environ["GOMP_SPINCOUNT"] = "3000"
    try:
        numba.np.ufunc.parallel._launch_threads()
    finally:
        if ours:
            del os.environ["GOMP_SPINCOUNT"]
    return str(numba.np.ufunc.parallel.threading_layer())


@cache
def _source_stamp() -> str:
    """Digest of everything a kernel's machine code comes from: Numba itself looks at one file and misses callees."""
    digest = hashlib.sha256(f"{numba.__version__} {llvmlite.__version__} {FLAGS}".encode())
    for path in [Path(__file__), *sorted((Path(__file__).parent / "kernels").glob("*.py"))]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


class _Locator(caching._CacheLocator):
    """Keep every kernel in convjit's own folder, in one for exactly this source: versions do not evict each other."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._name = f"{function.__code__.co_firstlineno}"

    def get_cache_path(self) -> str:
        return str(cache_folder() / _source_stamp()[:16])

    def get_source_stamp(self) -> str:
        return _source_stamp()

    def get_disambiguator(self) -> str:
        return self._name

    @classmethod
    def from_function(cls, function: Callable[..., Any], file: str) -> "_Locator | None":
        locator = cls(function)
        try:
            locator.ensure_cache_path()
        except OSError:
            return None
        return locator


class _Implementation(caching.CompileResultCacheImpl):
    _locator_classes: list[Any] = [_Locator]  # noqa: RUF012


class _Cache(caching.FunctionCache):
    """Numba's disk cache, except that a damaged or vanished file means compiling again, never an error."""

    _impl_class = _Implementation

    def load_overload(self, signature: Any, target: Any) -> Any:
        with contextlib.suppress(Exception):
            return super().load_overload(signature, target)
        return None

    def save_overload(self, signature: Any, data: Any) -> None:
        for _ in range(2):
            with contextlib.suppress(Exception):
                super().save_overload(signature, data)
                return
            with contextlib.suppress(Exception):
                self.flush()  # a damaged index would be in the way for ever


def _cached(dispatcher: Any) -> Any:
    with contextlib.suppress(RuntimeError):  # no place to write: compile in every process
        dispatcher._cache = _Cache(dispatcher.py_func)
    return dispatcher
