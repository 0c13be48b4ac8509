"""How Numba compiles the functions of this package: its flags, its passes, and where compiled code is kept.

Kernels of `convjit._kernels` and the functions of `convjit.jitted` are compiled by the decorators `jit`, `inner` and
`parallel`, or as kernels that are called by their address, by `native`. Kernels that are emitted as LLVM instructions
are compiled by `convjit._kernels.emission`.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar, cast

import numba
import numba.np.ufunc.parallel
from llvmlite import ir
from numba.core import compiler, compiler_machinery, dispatcher, registry, typed_passes, types, untyped_passes
from numba.core.compiler_lock import global_compiler_lock
from numba.extending import intrinsic

from convjit._kernels import compilation, numba_cache, target

Function = TypeVar("Function", bound=Callable[..., Any])
Result = TypeVar("Result")

# "contract" alone lets a product and a sum become one instruction. It keeps NaN, Inf and the order of summation, which
# "fast" would not.
FLAGS: dict[str, Any] = {"nogil": True, "error_model": "numpy", "fastmath": {"contract"}}

INNER: dict[str, Any] = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}

prange = numba.prange


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
    compiled: Any = _Dispatcher(function, targetoptions={"nopython": True, **FLAGS, **options}, pipeline_class=pipeline)
    if kept:
        compiled._cache = numba_cache.Cache(function, options)
    return cast("Function", compiled)


def compiling(compile_: Callable[[], Result]) -> Result:
    """Call a function that has Numba compile something, under its lock, and with Numba set up for it.

    Code is compiled under ``NUMBA_DISABLE_JIT`` too, which users set to debug their own functions.
    """
    settings: Any = numba.config
    with global_compiler_lock:
        before, settings.DISABLE_JIT = settings.DISABLE_JIT, 0
        try:
            return compilation.undisturbed(compile_)
        finally:
            settings.DISABLE_JIT = before


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


class _FunctionCompiler(dispatcher._FunctionCompiler):  # type: ignore[name-defined]
    """Compiles functions to LLVM's instructions, and no further."""

    def _customize_flags(self, flags: Any) -> Any:
        flags.no_cpython_wrapper = flags.no_cfunc_wrapper = flags.no_compile = True
        return flags


def instructions(function: Callable[..., int], arguments: int) -> str:
    """LLVM's instructions of a function of so many integers, and of all functions that it calls, as text."""

    def compile_() -> str:
        options = {"nopython": True, **FLAGS}
        kernel = _FunctionCompiler(function, registry.cpu_target, options, {}, _Compiler)
        compiled = kernel.compile((types.intp,) * arguments, types.intp)
        module = compiled.library._final_module
        for library in compiled.library._linking_libraries:
            module.link_in(library._get_module_for_linking(), preserve=True)
        name = compiled.fndesc.llvm_func_name
        attributes = b" ".join(module.get_function(name).attributes)
        module.link_in(target.parsed(_calling(name, arguments, rolled=b"optsize" in attributes)))
        return str(module)

    return compiling(compile_)


def _calling(name: str, arguments: int, rolled: bool) -> ir.Module:
    """A module with the function that is called from outside: it calls one that Numba compiled, of this name.

    Numba's functions store what they return, and what they raise, at addresses that come before their arguments. If
    loops of the function are to stay `rolled`, so are those of its caller, of which it becomes a part.
    """
    module, integer = ir.Module(), ir.IntType(64)
    entry = target.entry(module, arguments)
    raised = ir.IntType(8).as_pointer().as_pointer()
    signature = ir.FunctionType(ir.IntType(32), [integer.as_pointer(), raised, *[integer] * arguments])
    builder = ir.IRBuilder(entry.append_basic_block())
    result = builder.alloca(integer)
    compiled = ir.Function(module, signature, name)
    if rolled:
        entry.attributes.add("optsize")
    builder.call(compiled, [result, builder.alloca(raised.pointee), *entry.args])
    builder.ret(builder.load(result))
    return module
