"""The options of a call, each checked by itself."""

import contextlib
import numbers
import operator
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np

from convjit._problem.boundary import BOUNDARIES
from convjit._runtime.types import Shape

MODES = ("full", "same", "valid")
ACCURACIES = ("normwise", "elementwise")

# Other libraries' names of boundaries. Not NumPy's and torch's "reflect", which is our "mirror": here it is another.
OTHER_NAMES = {
    **dict.fromkeys(("constant", "grid-constant", "pad", "zero", "zeros"), "fill"),
    **dict.fromkeys(("edge", "extend", "replicate"), "nearest"),
    **dict.fromkeys(("symm", "symmetric", "grid-mirror"), "reflect"),
    **dict.fromkeys(("reflect_101", "reflect101"), "mirror"),
    **dict.fromkeys(("circular", "periodic", "grid-wrap"), "wrap"),
}


@dataclass(frozen=True)
class Options:
    """The options of a call, each checked by itself. A new option is a field here, in the order of the calls' keys.

    Which methods there are is known where one is chosen, and `method` is checked there.
    """

    mode: str = "full"
    method: str = "auto"
    boundary: str = "fill"
    fill_value: Any = 0
    axes: Any = None  # a tuple of integers when it is checked, or None for all
    workers: int | None = None
    accuracy: str = "normwise"
    correlate: bool = False
    _fill_type: type = field(init=False, repr=False)  # so that options of 1, 1.0 and True differ, which are equal

    def __post_init__(self) -> None:
        one_of("mode", self.mode, MODES)
        one_of("boundary", self.boundary, BOUNDARIES)
        one_of("accuracy", self.accuracy, ACCURACIES)
        fill_value = self.fill_value
        if isinstance(fill_value, np.ndarray) and fill_value.ndim == 0:
            fill_value = fill_value[()]
        if not isinstance(fill_value, numbers.Number | np.bool_):
            raise TypeError(f"`fill_value` must be a number; got {type(fill_value).__name__}.")
        checked = {
            "fill_value": fill_value,
            "axes": _integers("axes", self.axes),
            "workers": _workers(self.workers),
            "correlate": bool(self.correlate),
            "_fill_type": type(fill_value),
        }
        for name, value in checked.items():
            object.__setattr__(self, name, value)


DEFAULTS = {option.name: option.default for option in fields(Options) if option.init}


def given(**options: Any) -> tuple[Any, ...]:
    """The fields of `Options`, not checked: these, and defaults for all others."""
    return tuple((DEFAULTS | options).values())


def one_of(name: str, value: Any, allowed: Iterable[str]) -> None:
    """Refuse a value that is not one of the allowed words."""
    words = tuple(allowed)
    if not isinstance(value, str) or value not in words:
        listed = ", ".join(map(repr, words[:-1])) + f" or {words[-1]!r}"
        raise ValueError(f"`{name}` must be {listed}; got {value!r}{_meant(name, value)}.")


def _meant(option: str, word: Any) -> str:
    """What a word is here that another option takes, or another library."""
    if not isinstance(word, str):
        return ""
    boundary = OTHER_NAMES.get(word, word)
    if boundary in BOUNDARIES:
        return f", which is called {boundary!r} here" if option == "boundary" else f", which is `boundary={boundary!r}`"
    return ", which is a `mode`" if word in MODES else ""


def as_dtype(value: Any) -> np.dtype[Any]:
    """Read a dtype; which ones are numbers is checked with the problem."""
    try:
        dtype: np.dtype[Any] = np.dtype(value)
    except (TypeError, ValueError):
        raise TypeError(f"`dtype` must be a dtype of numbers; got {value!r}.") from None
    return dtype


def as_shape(name: str, value: Any) -> Shape:
    """Read a shape: an integer or a sequence of them, none negative."""
    shape = None if value is None else _integers(name, value)
    if shape is None or any(n < 0 for n in shape):
        raise ValueError(f"`{name}` must be an integer or integers of at least 0; got {value!r}.")
    return shape


def _integers(name: str, value: Any) -> Shape | None:
    if value is None:
        return None
    with contextlib.suppress(TypeError):
        return (operator.index(value),)
    with contextlib.suppress(TypeError):
        return tuple(map(operator.index, value))
    raise TypeError(f"`{name}` must be an integer or a sequence of integers; got {value!r}.")


def _workers(value: Any) -> int | None:
    if value is None:
        return None
    try:
        count = operator.index(value)
    except TypeError:
        count = None
    if count is None or isinstance(value, bool):
        raise TypeError(f"`workers` must be None, -1 or an integer of at least 1; got {value!r}.")
    if count == -1:
        return None
    if count < 1:
        raise ValueError(f"`workers` must be None, -1 or an integer of at least 1; got {count}.")
    return count
