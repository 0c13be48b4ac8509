"""Compiling kernels that are emitted as LLVM instructions, without Numba's front end.

Numba takes longer to infer the types of code that is nothing but loops and vectors than LLVM takes to compile it.
"""

from collections.abc import Callable

from llvmlite import ir

from convjit._kernels import target
from convjit._kernels.compiler import compiling
from convjit._kernels.llvm import INT


def emitted(emit: Callable[..., None], arguments: int) -> bytes:
    """Machine code of a kernel of so many integers whose instructions ``emit(builder, *integers)`` emits.

    The kernel returns 0.
    """

    def compile_() -> bytes:
        module = ir.Module()
        function = target.entry(module, arguments)
        function.attributes.add("optsize")  # loops stay as they are emitted: tiles of 90 multiply-adds had grown to 348
        builder = ir.IRBuilder(function.append_basic_block())
        emit(builder, *function.args)
        builder.ret(INT(0))
        parsed = target.parsed(module)
        target.optimise(parsed)
        return target.code(parsed)

    return compiling(compile_)
