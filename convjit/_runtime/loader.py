"""Where machine code comes from: modules of `_kernels`, which are loaded, and Numba with them, on first use."""

from collections.abc import Hashable
from functools import cache
from types import ModuleType
from typing import Any, Protocol, cast

from convjit._runtime import lazy


class Kernel(Protocol):
    """Compiled code; it exists for as long as this object does."""

    address: int


def kernel(name: str, *variant: Hashable) -> Kernel:
    """The kernel of this name in `_kernels.catalogue`, for a variant such as a dtype or a number of rows."""
    return cast("Kernel", getattr(module("catalogue"), name)(*variant))


@cache
def module(name: str) -> ModuleType:
    """A module of `_kernels` by its name, such as `launch`."""
    return lazy.load(f"convjit._kernels.{name}")


def features() -> dict[str, bool]:
    """Features of the CPU that code is compiled for, by LLVM's names."""
    names: Any = module("compiler").features()
    return cast("dict[str, bool]", names)
