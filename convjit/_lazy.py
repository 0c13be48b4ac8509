"""Attributes that are computed when they are first asked for."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

Value = TypeVar("Value")


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
