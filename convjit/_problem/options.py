"""The options of a call, each checked by itself."""

import contextlib
import inspect
import numbers
import operator
from collections.abc import Iterable
from typing import Any

import numpy as np

from convjit._problem.boundary import BOUNDARIES
from convjit._problem.words import ACCURACIES, MODES
from convjit._runtime.types import Shape

# Names of boundaries in other libraries, for error texts, in small letters. The "reflect" of NumPy and torch is
# missing: it is "mirror" here, where "reflect" is another boundary.
OTHER_NAMES = {
    **dict.fromkeys(("constant", "grid-constant", "pad", "zero", "zeros", "zeropad", "border_constant"), "fill"),
    **dict.fromkeys(("edge", "extend", "replicate", "border_replicate"), "nearest"),
    **dict.fromkeys(("symm", "symmetric", "grid-mirror", "border_reflect"), "reflect"),
    **dict.fromkeys(("reflect_101", "reflect101"), "mirror"),
    **dict.fromkeys(("border_reflect_101", "border_reflect101", "border_default"), "mirror"),
    **dict.fromkeys(("circular", "periodic", "grid-wrap", "border_wrap"), "wrap"),
}

# Boundaries of OpenCV by its numbers: ``cv2.BORDER_CONSTANT`` is 0.
NUMBERED = ("fill", "nearest", "reflect", "wrap", "mirror")


class Options:
    """The options of a call, each checked by itself; equal options are equal keys.

    `method` is checked where a method is chosen, as this room knows none of them. The order of the parameters is that
    of the values that `given` returns, which `convjit._calls.call_cache` uses in its keys.
    """

    def __init__(
        self,
        mode: str = "full",
        method: str = "auto",
        boundary: str = "fill",
        fill_value: Any = 0,
        axes: Any = None,
        workers: int | None = None,
        accuracy: str = "normwise",
        correlate: bool = False,
        stride: Any = 1,
        dilation: Any = 1,
        lags: Any = None,
        dtype: Any = None,
    ) -> None:
        one_of("mode", mode, MODES)
        one_of("boundary", boundary, BOUNDARIES)
        one_of("accuracy", accuracy, ACCURACIES)
        if isinstance(fill_value, np.ndarray) and fill_value.ndim == 0:
            fill_value = fill_value[()]
        if not isinstance(fill_value, numbers.Number | np.bool_):
            raise TypeError(f"`fill_value` must be a number; got {type(fill_value).__name__}.")
        self.mode = mode
        self.method = method
        self.boundary = boundary
        self.fill_value: Any = fill_value  # a number
        self.axes = _integers("axes", axes)  # None for all axes
        self.workers = _workers(workers)  # None for all threads that the process may use
        self.accuracy = accuracy
        self.correlate = bool(correlate)  # whether the kernel is conjugated, not flipped
        self.stride = _steps("stride", stride)  # one for all sliding axes, or one for each
        self.dilation = _steps("dilation", dilation)
        self.lags = _lags(lags)  # None for all lags, else first and last for each sliding axis
        self.dtype = None if dtype is None else _numeric(dtype)  # of the result; None for that of NumPy's promotion
        # The type, so that options with fill values 1, 1.0 and True are not equal.
        self._key = *vars(self).values(), type(fill_value)

    @property
    def plain(self) -> bool:
        """Whether there is no stride, no dilation, and no choice of lags."""
        return self.lags is None and all(step == 1 for step in (*self.stride, *self.dilation))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Options) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def changed(self, **options: Any) -> "Options":
        """The same options but for some of them."""
        return Options(**({name: getattr(self, name) for name in DEFAULTS} | options))


DEFAULTS = {name: option.default for name, option in inspect.signature(Options).parameters.items()}


# Values of the parameters behind `correlate` where these are left out: stride, dilation, lags and dtype.
PLAIN = (1, 1, None, None)


def given(**options: Any) -> tuple[Any, ...]:
    """Values of all parameters of `Options`, not checked: those given here, and defaults of the others."""
    return tuple((DEFAULTS | options).values())


def one_of(name: str, value: Any, allowed: Iterable[str]) -> None:
    """Refuse a value of an option that is not one of the allowed words."""
    words = tuple(allowed)
    if not isinstance(value, str) or value not in words:
        listed = ", ".join(map(repr, words[:-1])) + f" or {words[-1]!r}"
        raise ValueError(f"`{name}` must be {listed}; got {value!r}{_meant(name, value)}.")


def _meant(option: str, word: Any) -> str:
    """A hint for an error text, if the word belongs to another option or is another library's name of a boundary."""
    if option == "boundary" and type(word) is int and 0 <= word < len(NUMBERED):
        return f", which in OpenCV is what is called {NUMBERED[word]!r} here"
    if option == "boundary" and word is None:
        return "; for results whose window lies within `x` ask by `mode='valid'`"
    if not isinstance(word, str):
        return ""
    boundary = OTHER_NAMES.get(word.lower(), word)
    if boundary in BOUNDARIES:
        return f", which is called {boundary!r} here" if option == "boundary" else f", which is `boundary={boundary!r}`"
    return ", which is a `mode`" if word in MODES else ""


def as_dtype(value: Any) -> np.dtype[Any]:
    """Read a dtype; `describe` checks that it is one of numbers."""
    try:
        dtype: np.dtype[Any] = np.dtype(value)
    except (TypeError, ValueError):
        raise TypeError(f"`dtype` must be a dtype of numbers; got {value!r}.") from None
    return dtype


def _numeric(value: Any) -> np.dtype[Any]:
    """Read the dtype of a result: one of integers, real or complex numbers, in native byte order."""
    dtype = as_dtype(value)
    if dtype.kind not in "iufc":
        raise TypeError(f"`dtype` must be a dtype of integers, real or complex numbers; got {dtype}.")
    return dtype.newbyteorder("=")


def as_shape(name: str, value: Any) -> Shape:
    """Read a shape: an integer or a sequence of them, none negative."""
    shape = None if value is None else _integers(name, value)
    if shape is None or any(n < 0 for n in shape):
        raise ValueError(f"`{name}` must be an integer or integers of at least 0; got {value!r}.")
    return shape


def _integers(name: str, value: Any) -> Shape | None:
    """Read an integer or a sequence of them; None stays None."""
    if value is None:
        return None
    with contextlib.suppress(TypeError):
        return (operator.index(value),)
    with contextlib.suppress(TypeError):
        return tuple(map(operator.index, value))
    raise TypeError(f"`{name}` must be an integer or a sequence of integers; got {value!r}.")


def _steps(name: str, value: Any) -> Shape:
    """Read an integer or a sequence of them, all of at least 1."""
    steps = None if value is None else _integers(name, value)
    if steps is None or any(step < 1 for step in steps):
        raise ValueError(f"`{name}` must be an integer or integers of at least 1; got {value!r}.")
    return steps


def _lags(value: Any) -> tuple[tuple[int, int], ...] | None:
    """Read a pair of integers, or several pairs; None stays None."""
    if value is None:
        return None
    wrong = f"`lags` must be a pair of integers (first, last), or one pair for each sliding axis; got {value!r}."
    try:
        entries = tuple(value)
    except TypeError:
        raise TypeError(wrong) from None
    numbers = [hasattr(entry, "__index__") and not np.ndim(entry) for entry in entries]
    pairs = []
    for pair in (entries,) if numbers and all(numbers) else entries:
        try:
            first, last = map(operator.index, pair)
        except TypeError:
            raise TypeError(wrong) from None
        except ValueError:
            raise ValueError(wrong) from None
        if first > last:
            raise ValueError(f"`lags` must have a first lag that is not above the last one; got {value!r}.")
        pairs.append((first, last))
    return tuple(pairs)


def _workers(value: Any) -> int | None:
    """Read a number of workers; None stands for all threads, as -1 does for callers."""
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
