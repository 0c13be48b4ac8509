"""Functions that compiled code cannot call: it is told so, and which it can, in place of an error of Numba's own."""

import sys
from types import ModuleType
from typing import Any

from numba.core import errors
from numba.core.registry import cpu_target
from numba.extending import overload

# What has an implementation of its own.
COMPILED = ("convjit.convolve", "convjit.correlate")


def refuse(package: str, home: ModuleType) -> None:
    """Have Numba know that no public function of a package but these can be called; `home` is the module of them."""
    for name in sys.modules[package].__all__:
        full = f"{package}.{name}"
        if full not in COMPILED:
            _refuse(full, getattr(home, name))
    cpu_target.typing_context.refresh()  # which may be at work already, in whose code a function of ours was found


def _refuse(name: str, function: Any) -> None:
    @overload(function)
    def typed(*arguments: Any, **options: Any) -> None:
        raise errors.TypingError(
            f"`{name}` cannot be called within compiled code, where `convjit.convolve`, `convjit.correlate` and plans "
            "that were made outside can."
        )
