"""Values that are computed, and modules that are loaded, on first use."""

import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any, Generic, Self, TypeVar, cast, overload

from convjit._runtime import forks

Value = TypeVar("Value")


def load(name: str) -> ModuleType:
    """Import a module on first use, under a lock that forks wait for.

    Forks do not wait for the lock of an ``import`` statement: a child that is forked while another thread imports a
    module may find it locked for ever. See `forks`.
    """
    with forks.loading:
        return import_module(name)


class Later:
    """A module that is loaded when something of it is first used; type checkers are told to import it instead."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._module: ModuleType | None = None

    def __getattr__(self, name: str) -> Any:
        self._module = self._module or load(self._name)
        return getattr(self._module, name)


class Modules(Mapping[str, Value]):
    """Modules of a package by their names, each loaded when it is first asked for."""

    def __init__(self, package: str, *names: str) -> None:
        self._package = package
        self._loaded: dict[str, Value | None] = dict.fromkeys(names)

    def __getitem__(self, name: str) -> Value:
        module = self._loaded[name]
        if module is None:
            module = self._loaded[name] = cast("Value", load(f"{self._package}.{name}"))
        return module

    def __contains__(self, name: object) -> bool:
        return name in self._loaded

    def __iter__(self) -> Iterator[str]:
        return iter(self._loaded)

    def __len__(self) -> int:
        return len(self._loaded)


class lazy(Generic[Value]):  # noqa: N801, a decorator, named like ``property``
    """``functools.cached_property`` without a lock: two threads may both compute a value.

    Up to Python 3.11 that one has a lock, and a child that is forked while another thread holds it waits for ever.
    """

    def __init__(self, compute: Callable[[Any], Value]) -> None:
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...

    @overload
    def __get__(self, owner: object, kind: type) -> Value: ...

    def __get__(self, owner: object | None, kind: type) -> Self | Value:
        if owner is None:
            return self
        value = self._compute(owner)
        owner.__dict__[self._name] = value  # an attribute of the object, which hides this one from now on
        return value


# Names of the modules that have called `ready`, and functions that wait for others.
_ready: set[str] = set()
_waiting: dict[str, list[Callable[[], object]]] = {}


def ready(name: str) -> None:
    """Say, at the end of a module, that it is loaded: functions that wait for it are called."""
    with forks.loading:
        _ready.add(name)
        for call in _waiting.pop(name, ()):
            call()


def when_ready(name: str, call: Callable[[], object]) -> None:
    """Call a function as soon as a module has called `ready`: now, if it has."""
    with forks.loading:
        if name in _ready:
            call()
        else:
            _waiting.setdefault(name, []).append(call)


def load_on_use(package: str, home: str, *others: tuple[str, tuple[str, ...]], packages: tuple[str, ...] = ()) -> None:
    """Load the public names of a package, when one of them is first used, from the module `home`.

    `others` are pairs of another module and the names that it has, which may be public without being in ``__all__``.
    `packages` are public packages within this one, which are loaded on first use as well.
    """
    module = sys.modules[package]
    module.__class__ = _Package
    homes = dict.fromkeys(module.__dict__["__all__"], home)
    module.__dict__["_homes"] = homes | {name: other for other, names in others for name in names}
    module.__dict__["_packages"] = packages


class _Package(ModuleType):
    """A package whose public names, and packages within it, are loaded on first use."""

    def __getattr__(self, name: str) -> Any:
        if name in self.__dict__["_packages"]:
            return load(f"{self.__name__}.{name}")
        homes = self.__dict__["_homes"]
        if name not in homes:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        module = load(homes[name])
        self.__dict__.update({public: getattr(module, public) for public in homes if homes[public] == homes[name]})
        return self.__dict__[name]

    def __setattr__(self, name: str, value: object) -> None:
        # Importing a module sets it as an attribute of its package, and must not replace a function of the same name.
        if not (isinstance(value, ModuleType) and name in self.__dict__["__all__"]):
            super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        special = [name for name in self.__dict__ if name.startswith("__") and name.endswith("__")]
        return sorted({*special, *self.__dict__["_homes"], *self.__dict__["_packages"]})
