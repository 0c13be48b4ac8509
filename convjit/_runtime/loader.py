"""Where machine code comes from: memory, the store of compiled code, or the compiler, which only then is imported."""

from collections.abc import Callable, Hashable
from types import ModuleType
from typing import cast

from convjit._runtime import forks, lazy, machine_code, store
from convjit._runtime.digests import digest

CATALOGUE = "convjit._kernels.catalogue"

# The kernels in memory by what was asked for: their addresses, and objects that hold them there.
_loaded: dict[tuple[Hashable, ...], tuple[int, object]] = {}


def kernel(name: str, *variant: Hashable) -> int:
    """Address of the kernel of this name in `_kernels.catalogue`, for a variant such as a dtype or a number of rows."""
    return address(CATALOGUE, name, *variant)


def address(home: str, name: str, *variant: Hashable) -> int:
    """Address of the code that a function of a module returns for this variant."""
    key = home, name, *variant
    if key not in _loaded:
        stored = store.load(_file(key))
        code_in_memory = machine_code.load(stored) if stored else None
        if code_in_memory:
            _put(key, code_in_memory)
        else:
            with forks.compiling:
                _compile(key)
    return _loaded[key][0]


def module(name: str) -> ModuleType:
    """A module of `_kernels` by its name, which imports the compiler."""
    return lazy.load(f"convjit._kernels.{name}")


def code(name: str, *variant: Hashable) -> bytes:
    """The code of a kernel, from the store or else from the compiler; it is neither loaded nor saved."""
    key = CATALOGUE, name, *variant
    stored = store.load(_file(key))
    return _compiled(key) if stored is None else stored


def file_name(name: str, *variant: Hashable) -> str:
    """Name of the file in which the code of a kernel is stored."""
    return _file((CATALOGUE, name, *variant))


def _compile(key: tuple[Hashable, ...]) -> None:
    """Compile code, keep it in the store, and load it, unless another thread has done so meanwhile."""
    if key not in _loaded:
        compiled = _compiled(key)
        store.save(_file(key), compiled)
        loaded = machine_code.load(compiled)
        assert loaded
        _put(key, loaded)


def _put(key: tuple[Hashable, ...], loaded: tuple[int, object]) -> None:
    """Keep code in memory, unless another thread has put the same there meanwhile, which may run already."""
    if _loaded.setdefault(key, loaded) is loaded:
        machine_code.keep(loaded)


def _compiled(key: tuple[Hashable, ...]) -> bytes:
    home, name, *variant = key
    compile_: Callable[..., bytes] = getattr(lazy.load(cast("str", home)), cast("str", name))
    return compile_(*variant)


def _file(key: tuple[Hashable, ...]) -> str:
    text = repr(key)
    if " at 0x" in text:
        raise TypeError(f"{key[1]} has a variant that another process may have at the same address: {text}.")
    return f"{key[1]}-{digest(text.encode()).hex()[:24]}.code"
