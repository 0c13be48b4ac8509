"""The one place that says how code is compiled."""

import contextlib
import gc
import signal
import threading
from collections.abc import Callable, Iterator
from functools import cache, partial, wraps
from typing import Any, NamedTuple, TypeVar, cast

import numba
import numba.core.ccallback
import numba.np.ufunc.parallel
from llvmlite import binding, ir
from numba.core import compiler, compiler_machinery, registry, typed_passes, types, untyped_passes
from numba.core.compiler_lock import global_compiler_lock
from numba.extending import intrinsic

from convjit._kernels import numba_cache
from convjit._runtime import forks

Function = TypeVar("Function", bound=Callable[..., Any])
Result = TypeVar("Result")

# "contract" alone lets a multiply and an add become one instruction. It keeps NaN, Inf and the order of summation,
# which "fast" would not.
FLAGS: dict[str, Any] = {"nogil": True, "error_model": "numpy", "fastmath": {"contract"}}

INNER: dict[str, Any] = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}

prange = numba.prange

# A child that is forked while another thread compiles finds these held for ever, and what they guard half done. The
# first comes first: whoever compiles may load modules.
forks.held.insert(0, global_compiler_lock)
forks.held.append(binding.ffi.lib._lock)


def jit(function: Function) -> Function:
    """Compile a kernel that runs in the calling thread."""
    return _dispatcher(function)


def inner(function: Function) -> Function:
    """Compile what only other kernels call: it needs no wrappers for calls from Python and C, and is kept with them."""
    return _dispatcher(function, kept=False, pipeline=_Compiler, **INNER)


def parallel(function: Function) -> Function:
    """Compile a kernel whose ``prange`` runs on Numba's threads; keep its body one call (it compiles slowly)."""
    return _dispatcher(function, parallel=True)


def _dispatcher(
    function: Function, kept: bool = True, pipeline: type[compiler.Compiler] = compiler.Compiler, **options: Any
) -> Function:
    made: Any = _Dispatcher(function, targetoptions={"nopython": True, **FLAGS, **options}, pipeline_class=pipeline)
    if kept:
        made._cache = numba_cache.Cache(function, options)
    compiled: Function = made
    return compiled


def _undisturbed(compile_: Callable[[], Result]) -> Result:
    """Compile also under ``NUMBA_DISABLE_JIT``, which is for users to look at their own code.

    The compiler makes objects by the million: without looking for garbage among them it takes 7 % less.
    """
    settings: Any = numba.config
    with global_compiler_lock:
        before, settings.DISABLE_JIT = settings.DISABLE_JIT, 0
        collecting = gc.isenabled()
        gc.disable()
        try:
            with _hearing():
                return _with_room(compile_)
        finally:
            settings.DISABLE_JIT = before
            if collecting:
                gc.enable()


@contextlib.contextmanager
def _hearing() -> Iterator[None]:
    """Raise a Ctrl-C at the end that was lost on the way.

    One that comes while LLVM runs, an eighth of the time, is raised where LLVM next calls Python, out of which ctypes
    lets no exception.
    """
    lost: list[BaseException] = []
    before: Any = signal.getsignal(signal.SIGINT)

    def listen(*arguments: Any) -> None:
        try:
            before(*arguments)
        except BaseException as error:
            lost.append(error)
            raise

    able = threading.current_thread() is threading.main_thread() and callable(before)
    if able:
        signal.signal(signal.SIGINT, listen)
    try:
        yield
    finally:
        if able:
            signal.signal(signal.SIGINT, before)
    if lost:
        raise lost[-1]


def _with_room(call: Callable[[], Result]) -> Result:
    """Call with room for the frames of all calls within, in one block of memory.

    Python takes memory for frames in blocks of 16 KiB, and gives each back when the call that needed it returns. A loop
    that happens to call over the end of a block has one mapped and unmapped every time: 23,000 times, 0.3 s of 3, where
    the first call of a program went through overlap-save. A frame that asks for a large block leaves half of it free.
    """
    return call()


_with_room.__code__ = _with_room.__code__.replace(co_stacksize=1 << 16)


class _Compiler(compiler.Compiler):
    """Numba's compiler without its passes for what is not in kernels: exceptions, closures, expressions of arrays.

    It takes 10 % less, and half of a first call's time is Numba's own.
    """

    def define_pipelines(self) -> list[Any]:
        """The passes, in their order."""
        passes: Any = compiler_machinery.PassManager("kernels")
        for name in (
            "TranslateByteCode", "FixupArgs", "IRProcessing", "RewriteSemanticConstants", "DeadBranchPrune",
            "ReconstructSSA", "NopythonTypeInference", "PreLowerStripPhis", "IRLegalization", "NativeLowering",
            "NoPythonBackend",
        ):  # fmt: skip
            passes.add_pass(getattr(untyped_passes, name, None) or getattr(typed_passes, name), name)
        passes.finalize()
        return [passes]


class _Dispatcher(registry.CPUDispatcher):
    """What ``numba.njit`` makes, unless it is told to make nothing."""

    def compile(self, signature: Any) -> Any:
        return _undisturbed(partial(super().compile, signature))


def _pointer(typing_context: Any, address: Any, like: Any) -> Any:
    kind = types.CPointer(like.dtype)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[0], context.get_value_type(kind))

    return kind(types.intp, like), generate


# pointer(address, like): a pointer to elements of the dtype of the array `like`. Arrays are handed to kernels as
# addresses, so that every layout, and read-only memory too, is one compiled signature.
pointer: Any = intrinsic(_pointer)


def entry(dispatcher: Any, arguments: int) -> Any:
    """The compiled function of so many integers: a dispatcher that need not look at types takes 0.15 us less a call."""
    dispatcher.compile((types.intp,) * arguments)
    return dispatcher.overloads[(types.intp,) * arguments].entry_point


def native(function: Callable[..., int], arguments: int) -> Any:
    """Compile a kernel that takes and returns integers, to be called by its ``address`` while the result is held."""
    compiled: Any = numba.core.ccallback.CFunc(
        function,
        ((types.intp,) * arguments, types.intp),
        locals={},
        options={"nopython": True, **FLAGS},
        pipeline_class=_Compiler,
    )
    compiled._cache = numba_cache.Cache(function, {})
    _undisturbed(compiled.compile)
    return compiled


class Emitted(NamedTuple):
    """Machine code of LLVM instructions, to be called by its ``address`` while this is held."""

    library: Any
    address: int
    cache_hits: int  # whether it was kept by an earlier process, by the name that Numba has for it


def emitted(emit: Callable[..., None], arguments: int) -> Emitted:
    """Compile a function of integers that does what ``emit(builder, *integers)`` emits, and returns 0."""
    name = numba_cache.name(emit, arguments)

    def compile_() -> Emitted:
        context = registry.cpu_target.target_context
        context.refresh()
        kept = numba_cache.load_library(context.codegen(), name)
        library = kept or _emitted_library(context.codegen(), name, emit, arguments)
        if not kept:
            numba_cache.save_library(library, name)
        return Emitted(library, library.get_pointer_to_function(name), int(kept is not None))

    return _undisturbed(compile_)


def _emitted_library(codegen: Any, name: str, emit: Callable[..., None], arguments: int) -> Any:
    library = codegen.create_library(name)
    library.enable_object_caching()
    module = library.create_ir_module(name)
    integer = ir.IntType(64)
    function = ir.Function(module, ir.FunctionType(integer, [integer] * arguments), name)
    function.attributes.add("optsize")  # loops are as they are emitted: tiles of 90 multiply-adds grew to 348
    builder = ir.IRBuilder(function.append_basic_block())
    emit(builder, *function.args)
    builder.ret(integer(0))
    library.add_ir_module(module)
    library.finalize()
    return library


@cache
def features() -> dict[str, bool]:
    """Features of the CPU that code is compiled for; of one that Numba was told to assume, those that it was told."""
    settings: Any = numba.config
    if settings.CPU_NAME:
        words = str(settings.CPU_FEATURES or "").split(",")
        return {word[1:]: word[0] == "+" for word in words if word}
    return dict(binding.get_host_cpu_features())


def cpu_name() -> str:
    """LLVM's name for this CPU's kind."""
    return str(binding.get_host_cpu_name())


def once(make: Function) -> Function:
    """Make each of what is compiled once, also where several threads ask for it at the same time.

    What is known needs no lock: Numba's is left locked by an exception of a signal handler at the wrong moment.
    """
    made = cache(make)
    known: dict[tuple[Any, ...], Any] = {}

    @wraps(make)
    def one(*arguments: Any) -> Any:
        if arguments not in known:
            with global_compiler_lock:
                known[arguments] = made(*arguments)
        return known[arguments]

    one.cache_info = made.cache_info  # type: ignore[attr-defined]
    return cast("Function", one)
