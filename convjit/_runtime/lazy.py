"""What is computed or loaded when it is first asked for."""

import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any, Generic, Self, TypeVar, overload

from convjit._runtime import forks

Value = TypeVar("Value")


def load(name: str) -> ModuleType:
    """Import a module when it is needed; not by an ``import``, whose lock a forked child may find held for ever."""
    with forks.loading:
        return import_module(name)


class lazy(Generic[Value]):  # noqa: N801, it is used as a decorator
    """``functools.cached_property`` without the lock that this has up to Python 3.11, one for all objects.

    A child that is forked while another thread holds it would wait for ever. Here two threads may both compute a value.
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
        owner.__dict__[self._name] = value  # which is found before this is, from now on
        return value


# Modules that are whole, of those that say so, and what waits for others.
_ready: set[str] = set()
_waiting: dict[str, list[Callable[[], object]]] = {}


def ready(name: str) -> None:
    """Say that a module is whole, at its end: what waits for it is called."""
    with forks.loading:
        _ready.add(name)
        for call in _waiting.pop(name, ()):
            call()


def when_ready(name: str, call: Callable[[], object]) -> None:
    """Call when a module has said that it is whole: now, if it has."""
    with forks.loading:
        if name in _ready:
            call()
        else:
            _waiting.setdefault(name, []).append(call)


def load_on_use(package: str, home: str) -> None:
    """Have the public names of a package loaded from a module of it when the first of them is used."""
    module = sys.modules[package]
    module.__class__ = _Package
    module.__dict__["_home"] = home


class _Package(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name not in self.__dict__["__all__"]:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        home = load(self.__dict__["_home"])
        self.__dict__.update({public: getattr(home, public) for public in self.__dict__["__all__"]})
        return self.__dict__[name]

    def __setattr__(self, name: str, value: object) -> None:
        # Python puts a folder's module into its package, where a function may bear the same name: `methods` does.
        if not (isinstance(value, ModuleType) and name in self.__dict__["__all__"]):
            super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        inner = [name for name, value in self.__dict__.items() if name[0] == "_" or isinstance(value, ModuleType)]
        return sorted({*inner, *self.__dict__["__all__"]})
