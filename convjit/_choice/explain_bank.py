"""The table that shows why a method was chosen for many kernels."""

from typing import Any

from convjit._choice.banks import BankChoice
from convjit._choice.explain import Explained, by


class BankExplanation(Explained):
    """The method chosen for many kernels, and why; shown as a table when printed and in notebooks.

    Made by `convjit.explain_bank`.

    See Also
    --------
    explain_bank : Makes one.
    Explanation : The same for one kernel.

    Examples
    --------
    >>> import convjit
    >>> layer = convjit.explain_bank((64, 56, 56), (64, 64, 3, 3), "float32", "same", channel_axis=0)
    >>> layer.method in layer.times
    True
    """

    def __init__(self, choice: BankChoice) -> None:
        super().__init__(choice)
        self._bank = choice.problem

    @property
    def _title(self) -> str:
        bank = self._bank
        named: dict[str, Any] = {}
        if bank.channel_axis is not None:
            named["channel axis"] = bank.channel_axis
        if bank.groups > 1:
            named["groups"] = bank.groups
        if any(map(any, bank.padding)):
            named["padding"] = bank.padding
        if bank.padded and not bank.zero_filled:
            named["boundary"] = repr(bank.boundary)
        named |= {
            name: by(steps) for name in ("stride", "dilation") if max(steps := getattr(bank, name), default=1) > 1
        }
        return (
            f"{by(bank.shape)} * {by(bank.kernels_shape)} {bank.result_dtype}"
            + "".join(f", {name} {value}" for name, value in named.items())
            + f", {bank.workers} worker{'s' if bank.workers > 1 else ''}"
        )
