"""Compiling kernels that are emitted as LLVM instructions, without Numba's front end.

Numba takes longer to infer the types of code that is nothing but loops and vectors than LLVM takes to compile it.
"""

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from convjit._kernels import target
from convjit._kernels.compilation import compiling
from convjit._kernels.llvm import INT


def emitted(emit: Callable[..., Any], arguments: int) -> bytes:
    """Machine code of a kernel of so many integers whose instructions ``emit(builder, *integers)`` emits.

    The kernel returns the integer that `emit` returns, or else 0.
    """

    def compile_() -> bytes:
        module = ir.Module()
        function = target.entry(module, arguments)
        function.attributes.add("optsize")  # loops stay as they are emitted: tiles of 90 multiply-adds had grown to 348
        builder = ir.IRBuilder(function.append_basic_block())
        value = emit(builder, *function.args)
        builder.ret(INT(0) if value is None else value)
        parsed = target.parsed(module)
        target.optimise(parsed)
        return target.code(parsed)

    return compiling(compile_)
