"""What calls with many kernels have in common whose arrays have the same shapes and dtypes."""

from typing import Any

from convjit._choice.banks import BankChoice
from convjit._problem.taps import cast
from convjit._runtime.types import Array


class BankForm:
    """The choice for a bank, and how arrays are viewed in the order of axes that methods take.

    It is made once for any number of calls, so that these only ask for views: a transpose takes 0.2 us, and is left out
    where axes have that order already.
    """

    def __init__(self, choice: BankChoice) -> None:
        self.choice, self.bank = choice, choice.problem
        bank, groups = self.bank, self.bank.groups
        channels = () if bank.channel_axis is None else (bank.channel_axis,)
        in_order, outputs = (*bank.batch_axes, *channels, *bank.axes), bank.outputs
        self._in_order = None if in_order == tuple(range(len(in_order))) else in_order
        self._out_order = None if bank.out_order == tuple(range(len(bank.out_order))) else bank.out_order
        self._in_shape = (*bank.batch_shape, groups, bank.channels, *bank.lengths)
        self._out_shape = (*bank.batch_shape, groups, bank.kernels, *outputs)
        whole = all(map(_is_whole, bank.padding))
        self._inside: Any = None if whole else (..., *(slice(*ends) for ends in bank.cropped))
        self._taps_shape = (groups, bank.kernels, bank.channels, *bank.taps)
        self._turned: Any = None if bank.correlate else (..., *(slice(None, None, -1),) * len(bank.taps))
        self._conjugate = bank.correlate and bank.compute_dtype.kind == "c"
        self.empty = 0 in bank.out_shape

    def x(self, x: Array) -> Array:
        """View the array as (*batch, groups, channels of a group, *lengths), cropped."""
        if self._in_order:
            x = x.transpose(self._in_order)
        if self._inside:
            x = x[self._inside]
        return x.reshape(self._in_shape)

    def out(self, out: Array) -> Array:
        """View the result as (*batch, groups, kernels of a group, *outputs)."""
        if self._out_order:
            out = out.transpose(self._out_order)
        return out.reshape(self._out_shape)

    def taps(self, kernels: Array) -> Array:
        """The kernels as taps of a correlation (groups, kernels, channels, *taps), in the compute dtype."""
        taps = cast(kernels, self.bank.compute_dtype).reshape(self._taps_shape)
        if self._turned:
            taps = taps[self._turned]
        return taps.conj() if self._conjugate else taps


def _is_whole(padding: tuple[int, int]) -> bool:
    return padding[0] >= 0 and padding[1] >= 0
