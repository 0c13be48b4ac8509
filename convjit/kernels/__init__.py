"""Compiled inner loops. Each module is loaded, and with it Numba, when it is first used."""

from types import ModuleType
from typing import TYPE_CHECKING

from convjit import _forks

if TYPE_CHECKING:
    from convjit.kernels import (
        blocks,
        butterfly,
        chain,
        fourier,
        gate,
        inside,
        launch,
        layout,
        lengthwise,
        ordered,
        overlap,
        patches,
        reach,
        rows,
        sweep,
        tile,
    )

__all__ = [
    "blocks",
    "butterfly",
    "chain",
    "fourier",
    "gate",
    "inside",
    "launch",
    "layout",
    "lengthwise",
    "ordered",
    "overlap",
    "patches",
    "reach",
    "rows",
    "sweep",
    "tile",
]


def __getattr__(name: str) -> ModuleType:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _forks.load(f"{__name__}.{name}")
