"""The options of a call with many kernels, each checked by itself."""

import operator
from typing import Any

from convjit._problem.describe import FARTHEST
from convjit._problem.options import Options

Padding = tuple[tuple[int, int], ...]


class BankOptions:
    """The options of a call with many kernels; equal options are equal keys.

    `common` are those that calls with one kernel have, too.
    """

    def __init__(self, common: Options, channel_axis: Any = None, groups: Any = 1, padding: Any = None) -> None:
        self.common = common
        self.channel_axis = None if channel_axis is None else _integer("channel_axis", channel_axis)
        self.groups = _integer("groups", groups)
        if self.groups < 1:
            raise ValueError(f"`groups` must be an integer of at least 1; got {groups!r}.")
        if self.groups > 1 and self.channel_axis is None:
            raise ValueError(f"`groups` must be 1 where `channel_axis` is None; got {groups!r}.")
        if padding is not None and common.mode != "valid":
            raise ValueError(f"`padding` must be None unless `mode` is 'valid'; got {padding!r} in {common.mode!r}.")
        # None, one integer, or integers or pairs that `pairs` sets against the sliding axes.
        self.padding: int | tuple[Any, ...] | None = None if padding is None else _padding(padding)
        self._key = common, self.channel_axis, self.groups, self.padding

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BankOptions) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def changed(self, **options: Any) -> "BankOptions":
        """The same options but for some of those that calls with one kernel have, too."""
        return BankOptions(self.common.changed(**options), self.channel_axis, self.groups, self.padding)


def pairs(padding: int | tuple[Any, ...], axes: int) -> Padding:
    """The padding before and after each of so many sliding axes."""
    if isinstance(padding, int):
        return ((padding, padding),) * axes
    if axes == 1 and len(padding) == 2 and not any(isinstance(entry, tuple) for entry in padding):
        return (padding,)
    if len(padding) != axes:
        raise ValueError(
            f"`padding` must be an integer, or an integer or a pair for each of the {axes} sliding axes; got {padding}."
        )
    return tuple([entry if isinstance(entry, tuple) else (entry, entry) for entry in padding])


def _integer(name: str, value: Any) -> int:
    try:
        return operator.index(value)
    except TypeError:
        raise TypeError(f"`{name}` must be an integer; got {value!r}.") from None


def _padding(value: Any) -> int | tuple[Any, ...]:
    """Read an integer, or a sequence of integers or of pairs of them."""
    wrong = f"`padding` must be an integer, or integers or pairs (before, after), one for each axis; got {value!r}."
    try:
        if _is_one(value):
            return _near(operator.index(value), wrong)
        entries: list[Any] = []
        for entry in value:
            if _is_one(entry):
                entries.append(_near(operator.index(entry), wrong))
            else:
                before, after = entry
                entries.append((_near(operator.index(before), wrong), _near(operator.index(after), wrong)))
    except TypeError:
        raise TypeError(wrong) from None
    except ValueError:
        raise ValueError(wrong) from None
    return tuple(entries)


def _is_one(value: Any) -> bool:
    """Whether this is an integer; NumPy's arrays look like one whatever their shape is."""
    return hasattr(value, "__index__") and not getattr(value, "ndim", 0)


def _near(padding: int, wrong: str) -> int:
    """Refuse padding that is longer than any array."""
    if abs(padding) > FARTHEST:
        raise ValueError(wrong)
    return padding
