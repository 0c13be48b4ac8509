"""How Numba compiles the functions of this package: its flags, its passes, and where compiled code is kept.

Kernels of `convjit._kernels` and the functions of `convjit.jitted` are compiled by the decorators `jit`, `inner` and
`parallel`, or as kernels that are called by their address, by `native`. Kernels that are emitted as LLVM instructions
are compiled by `convjit._kernels.emission`.
"""

import gc
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import numba
import numba.np.ufunc.parallel
from llvmlite import binding, ir
from numba.core import compiler, compiler_machinery, registry, typed_passes, types, untyped_passes
from numba.core.compiler_lock import global_compiler_lock
from numba.extending import intrinsic

from convjit._kernels import numba_cache, target
from convjit._kernels.interrupts import raising_lost_interrupts
from convjit._runtime import forks

Function = TypeVar("Function", bound=Callable[..., Any])
Result = TypeVar("Result")

# "contract" alone lets a product and a sum become one instruction. It keeps NaN, Inf and the order of summation, which
# "fast" would not.
FLAGS: dict[str, Any] = {"nogil": True, "error_model": "numpy", "fastmath": {"contract"}}

INNER: dict[str, Any] = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}

prange = numba.prange

# Locks taken before fork(). Otherwise a child that is forked while another thread compiles finds them held for ever,
# and what they guard half done. The compiler's lock comes first, since a thread that holds it may import modules.
forks.held.insert(0, global_compiler_lock)
forks.held.append(binding.ffi.lib._lock)


def jit(function: Function) -> Function:
    """Compile a function that runs in the calling thread."""
    return _dispatcher(function)


def inner(function: Function) -> Function:
    """Compile a function that only other compiled functions call: it has no wrappers for Python and C, and no file.

    Each takes 10 to 50 ms at the first call.
    """
    return _dispatcher(function, kept=False, pipeline=_Compiler, **INNER)


def parallel(function: Function) -> Function:
    """Compile a function whose ``prange`` runs on Numba's threads; keep its body one call, as it compiles slowly."""
    return _dispatcher(function, parallel=True)


def _dispatcher(
    function: Function, kept: bool = True, pipeline: type[compiler.Compiler] = compiler.Compiler, **options: Any
) -> Function:
    dispatcher: Any = _Dispatcher(
        function, targetoptions={"nopython": True, **FLAGS, **options}, pipeline_class=pipeline
    )
    if kept:
        dispatcher._cache = numba_cache.Cache(function, options)
    compiled: Function = dispatcher
    return compiled


def compiling(compile_: Callable[[], Result]) -> Result:
    """Call a function that compiles something, under the compiler's lock, and with Numba set up for it.

    Code is compiled under ``NUMBA_DISABLE_JIT`` too, which users set to debug their own functions. Garbage collection
    is off: the compiler makes objects by the million, and without collections it takes 7 % less time.
    """
    settings: Any = numba.config
    with global_compiler_lock:
        before, settings.DISABLE_JIT = settings.DISABLE_JIT, 0
        collecting = gc.isenabled()
        gc.disable()
        try:
            with raising_lost_interrupts():
                return with_room(compile_)
        finally:
            settings.DISABLE_JIT = before
            if collecting:
                gc.enable()


def with_room(call: Callable[[], Result]) -> Result:
    """Call a function with room for the frames of all calls within it, in one block of memory.

    Python takes memory for frames in blocks of 16 KiB, and gives each back when the call that needed it returns. A loop
    whose calls happen to cross the end of a block maps and unmaps one at every call: 23,000 times, which took 0.3 s of
    3 s, where the first call of a program went through overlap-save. A frame that asks for a large block leaves half of
    that free for the frames above.
    """
    return call()


with_room.__code__ = with_room.__code__.replace(co_stacksize=1 << 16)


class _Compiler(compiler.Compiler):
    """Numba's compiler without the passes for what kernels do not use: exceptions, closures, expressions of arrays.

    It takes 10 % less time; half of the time of a first call is spent in Numba itself.
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
    """The dispatcher of ``numba.njit``, which compiles under ``NUMBA_DISABLE_JIT`` as well."""

    def compile(self, signature: Any) -> Any:
        return compiling(partial(super().compile, signature))


def _pointer(typing_context: Any, address: Any, like: Any) -> Any:
    pointer_type = types.CPointer(like.dtype)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[0], context.get_value_type(pointer_type))

    return pointer_type(types.intp, like), generate


pointer: Any = intrinsic(_pointer)
"""``pointer(address, like)``: a pointer to elements of the dtype of the array `like`.

Arrays are handed to kernels as addresses, so that every layout of memory, and read-only memory too, has one compiled
signature.
"""


def native(function: Callable[..., int], arguments: int) -> bytes:
    """Machine code of a kernel of so many integers that returns one; it raises nothing."""
    integers = (types.intp,) * arguments

    def compile_() -> bytes:
        dispatcher: Any = _dispatcher(function, kept=False, pipeline=_Compiler, **INNER)
        dispatcher.compile(integers)
        library = dispatcher.overloads[integers].library
        library._ensure_finalized()
        compiled = target.parsed(library.get_llvm_str())
        compiled.link_in(target.parsed(_calling(dispatcher.overloads[integers].fndesc.llvm_func_name, arguments)))
        return target.code(compiled)

    return compiling(compile_)


def _calling(name: str, arguments: int) -> ir.Module:
    """A module with the function that is called from outside: it calls one that Numba compiled, of this name.

    Numba's functions store what they return, and what they raise, at addresses that come before their arguments.
    """
    module, integer = ir.Module(), ir.IntType(64)
    entry = target.entry(module, arguments)
    raised = ir.IntType(8).as_pointer().as_pointer()
    signature = ir.FunctionType(ir.IntType(32), [integer.as_pointer(), raised, *[integer] * arguments])
    builder = ir.IRBuilder(entry.append_basic_block())
    result = builder.alloca(integer)
    compiled = ir.Function(module, signature, name)
    builder.call(compiled, [result, builder.alloca(raised.pointee), *entry.args])
    builder.ret(builder.load(result))
    return module


def alone(compile_: Callable[[], Result]) -> Result:
    """Call a function that compiles something while no other thread compiles."""
    with global_compiler_lock:
        return compile_()
