"""Where machine code comes from: modules of `_kernels`, which are loaded, and with them Numba, when first asked for."""

from collections.abc import Hashable
from functools import cache
from types import ModuleType
from typing import Any, Protocol, cast

from convjit._runtime import lazy


class Kernel(Protocol):
    """Compiled code, which lives for as long as this is held."""

    address: int


def kernel(name: str, *variant: Hashable) -> Kernel:
    """The kernel that `_kernels.catalogue` has by this name, in this variant: a dtype, a number of rows, ..."""
    return cast("Kernel", getattr(lazy.load("convjit._kernels.catalogue"), name)(*variant))


@cache
def module(name: str) -> ModuleType:
    """A module of `_kernels`: `launch`, whose functions run kernels, or one whose functions take arrays."""
    return lazy.load(f"convjit._kernels.{name}")


def features() -> dict[str, bool]:
    """Features of the CPU that code is compiled for, by LLVM's names."""
    found: Any = module("compiler").features()
    return cast("dict[str, bool]", found)
