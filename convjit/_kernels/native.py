"""Kernels that are written in Python: Numba compiles them to LLVM's instructions, and LLVM these to machine code.

What Numba makes of the kernels that most calls need is kept as text, in the folder `texts`, because to import Numba and
to compile these takes most of the time of a first call. Kernels of integers are the same for all CPUs and dtypes; parts
that depend on a dtype are emitted, and joined to them here. Text that is not of the present sources, or that this
version of LLVM does not know, is not used.
"""

from collections.abc import Callable, Mapping
from typing import Any

from llvmlite import ir

from convjit._kernels import kept, target
from convjit._kernels.compilation import compiling
from convjit._kernels.llvm import INT, part_name
from convjit._runtime import lazy

# Kernels whose text is kept: their modules, and the number of their arguments.
KERNELS = {
    "alone": ("launch", 9),
    "brief": ("launch", 5),
    "member": ("launch", 12),
    "team": ("launch", 13),
    "in_team": ("launch", 1),
    "run": ("python_calls", 3),
    "repeat": ("python_calls", 3),
    "sweep": ("tiles.sweep", 6),
    "pack": ("tiles.packing", 4),
    "convert": ("tiles.packing", 6),
    "short_rows": ("tiles.short_rows", 6),
    "polyphase_rows": ("tiles.polyphase", 6),
    "polyphase_lines": ("tiles.polyphase", 6),
    "chain": ("tiles.bands", 6),
    "strips": ("tiles.strips", 6),
    "bank": ("tiles.channels", 6),
    "pack_block": ("tiles.channel_packing", 6),
    "pack_kernels": ("tiles.channel_packing", 6),
    "overlap": ("fourier.overlap_save", 6),
    "share": ("fourier.overlap_save", 7),
    "bank_tiles": ("fourier.bank", 6),
    "bank_spectra": ("fourier.bank", 6),
    "separate": ("missing", 6),
    "divide": ("missing", 6),
    "sum_some": ("missing", 6),
    "normalized": ("missing", 6),
}

NONE: Mapping[str, Callable[..., Any]] = {}


def native(name: str, parts: Mapping[str, Callable[..., Any]] = NONE) -> bytes:
    """Machine code of one of `KERNELS`, a function of integers that returns one, and raises nothing."""

    def compile_() -> bytes:
        module = _known(kept.text(name)) or target.parsed(optimised(name))
        if parts:
            module.link_in(target.parsed(_emitted(parts, module)))
            target.optimise(module)
        return target.code(module)

    return compiling(compile_)


def optimised(name: str) -> str:
    """What Numba makes of one of `KERNELS`, optimised, as text."""
    home, arguments = KERNELS[name]
    return str(_module(getattr(lazy.load(f"convjit._kernels.{home}"), name), arguments))


def variant(home: str, name: str, arguments: int, *values: Any) -> bytes:
    """Machine code of a kernel of so many integers that a function of a module makes for these values."""
    return function(getattr(lazy.load(f"convjit._kernels.{home}"), name)(*values), arguments)


def function(kernel: Callable[..., int], arguments: int) -> bytes:
    """Machine code of a function of so many integers that returns one, and raises nothing."""
    return compiling(lambda: target.code(_module(kernel, arguments)))


def _module(kernel: Callable[..., int], arguments: int) -> Any:
    """What Numba makes of a function, optimised."""
    module = target.parsed(lazy.load("convjit._kernels.compiler").instructions(kernel, arguments))
    target.internalise(module)
    target.optimise(module)
    return module


def _known(text: str | None) -> Any:
    """The module of a text; None where there is none, or where another version of LLVM has written it."""
    try:
        return text and target.parsed(text)
    except RuntimeError:
        return None


def _emitted(parts: Mapping[str, Callable[..., Any]], kernel: Any) -> ir.Module:
    """A module of the parts of a kernel: functions of integers, each of which becomes part of it where it is called."""
    module = ir.Module()
    for name, emit in parts.items():
        arguments = len(list(kernel.get_function(part_name(name)).arguments))
        function = ir.Function(module, ir.FunctionType(INT, [INT] * arguments), part_name(name))
        function.linkage = "linkonce_odr"
        function.attributes.add("alwaysinline")
        function.attributes.add("optsize")  # as kernels have it, whose loops stay as they are emitted
        builder = ir.IRBuilder(function.append_basic_block())
        value = emit(builder, *function.args)
        builder.ret(INT(0) if value is None else value)
    return module
