"""Machine code for this CPU from LLVM modules: the target, the passes, and the form in which code is stored.

Kernels are compiled by LLVM itself, not by Numba's code generator, so that a process can run them without Numba. On
Linux the object code is made into an image that needs no linker; see `convjit._kernels.image`.
"""

from functools import cache
from typing import Any

from llvmlite import binding, ir

from convjit._kernels.image import image
from convjit._kernels.llvm import INT
from convjit._runtime import cpu, machine_code

ENTRY = machine_code.ENTRY


@cache
def machine() -> Any:
    """The target: this CPU, or the one that Numba's variables in the environment name."""
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    name, features = cpu.chosen()
    options = {"reloc": "pic", "codemodel": "small"} if machine_code.runs_images() else {"codemodel": "jitdefault"}
    return binding.Target.from_triple(binding.get_process_triple()).create_target_machine(
        cpu=name or binding.get_host_cpu_name(),
        features=features if name else binding.get_host_cpu_features().flatten(),
        opt=3,
        **options,
    )


def parsed(module: Any) -> Any:
    """LLVM's form of a module of llvmlite's, or of its text."""
    compiled = binding.parse_assembly(str(module))
    compiled.triple = binding.get_process_triple()
    compiled.data_layout = str(machine().target_data)
    return compiled


def optimise(module: Any) -> None:
    """Optimise a module that was emitted as Numba does its own: functions, then loops, then everything."""
    functions = _builder(3)
    for function in module.functions:
        if not function.is_declaration:
            functions.getFunctionPassManager().run(function, functions)
    cheap = _builder(0)
    passes = cheap.getModulePassManager()
    passes.add_loop_rotate_pass()
    passes.add_instruction_combine_pass()
    passes.add_jump_threading_pass()
    passes.run(module, cheap)
    full = _builder(3)
    full.getModulePassManager().run(module, full)


def internalise(module: Any) -> None:
    """Make the function `ENTRY` of a module the only one that can be called from outside, so that others may go."""
    for function in module.functions:
        if not function.is_declaration and function.name != ENTRY:
            function.linkage = "internal"


def code(module: Any) -> bytes:
    """Machine code of a module, whose function `ENTRY` is called, in the form in which it is stored."""
    internalise(module)
    tidy = _builder(1)
    tidy.getModulePassManager().run(module, tidy)
    module.verify()
    object_code = machine().emit_object(module)
    placed = image(object_code, ENTRY) if machine_code.runs_images() else None
    return machine_code.as_object(object_code) if placed is None else machine_code.as_image(*placed)


def entry(module: Any, arguments: int) -> Any:
    """Declare the function that is called, of so many integers, in a module of llvmlite's."""
    return ir.Function(module, ir.FunctionType(INT, [INT] * arguments), ENTRY)


def _builder(level: int) -> Any:
    options = binding.create_pipeline_tuning_options()
    options.speed_level, options.loop_vectorization, options.slp_vectorization = level, level == 3, False
    return binding.create_pass_builder(machine(), options)
