"""Refuse calls from compiled code of functions that have no compiled form, in a sentence that names those that have."""

from types import ModuleType
from typing import Any

from numba.core import errors
from numba.core.registry import cpu_target
from numba.extending import overload

# Functions that have a compiled form.
COMPILED = (
    "convjit.convolve",
    "convjit.correlate",
    "convjit.convolve_bank",
    "convjit.correlate_bank",
    "convjit.normalized_convolve",
)


def refuse(package: str, home: ModuleType) -> None:
    """Tell Numba that compiled code can call no public function of a package but these; `home` is their module."""
    for name in home.__all__:
        full = f"{package}.{name}"
        if full not in COMPILED:
            _refuse(full, getattr(home, name))
    cpu_target.typing_context.refresh()  # Numba may be compiling already, a function that names one of ours


def _refuse(name: str, function: Any) -> None:
    @overload(function)
    def typed(*arguments: Any, **options: Any) -> None:
        raise errors.TypingError(
            f"`{name}` cannot be called within compiled code, where {', '.join(f'`{known}`' for known in COMPILED)} "
            "and plans that were made outside can."
        )
