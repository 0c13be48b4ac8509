"""Compiling kernels that are emitted as LLVM instructions, without Numba's front end.

Numba takes longer to infer the types of code that is nothing but loops and vectors than LLVM takes to compile it.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from llvmlite import ir
from numba.core import registry

from convjit._kernels import numba_cache
from convjit._kernels.compiler import compiling
from convjit._kernels.llvm import INT


class Emitted(NamedTuple):
    """Compiled code, to be called by its ``address`` while this is held."""

    library: Any
    address: int
    cache_hits: int  # 1 if it was loaded from the disk, else 0; Numba's compiled functions have the same attribute


def emitted(emit: Callable[..., None], arguments: int) -> Emitted:
    """Compile a kernel of so many integers whose instructions ``emit(builder, *integers)`` emits; it returns 0."""
    name = numba_cache.name(emit, arguments)

    def compile_() -> Emitted:
        context = registry.cpu_target.target_context
        context.refresh()
        stored = numba_cache.load_library(context.codegen(), name)
        library = stored or _library(context.codegen(), name, emit, arguments)
        if not stored:
            numba_cache.save_library(library, name)
        return Emitted(library, library.get_pointer_to_function(name), int(stored is not None))

    return compiling(compile_)


def _library(codegen: Any, name: str, emit: Callable[..., None], arguments: int) -> Any:
    """Emit and compile a kernel."""
    library = codegen.create_library(name)
    library.enable_object_caching()
    module = library.create_ir_module(name)
    function = ir.Function(module, ir.FunctionType(INT, [INT] * arguments), name)
    function.attributes.add("optsize")  # loops stay as they are emitted: tiles of 90 multiply-adds had grown to 348
    builder = ir.IRBuilder(function.append_basic_block())
    emit(builder, *function.args)
    builder.ret(INT(0))
    library.add_ir_module(module)
    library.finalize()
    return library
