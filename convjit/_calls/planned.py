"""What plans for one kernel and for many have in common: what they were planned for, and the check of an array."""

from typing import TYPE_CHECKING, Any

import numpy as np

from convjit._calls.checks import as_array
from convjit._runtime.types import Array, Shape

if TYPE_CHECKING:  # plans for one kernel do not load what is of banks
    from convjit._choice.banks import BankChoice
    from convjit._choice.choose import Choice
    from convjit._problem.bank import Bank
    from convjit._problem.problem import Problem


class Planned:
    """A method that was chosen for arrays of one shape and dtype."""

    method: str
    """Name of the method that calls take."""

    _problem: "Problem | Bank"
    _choice: "Choice | BankChoice"

    @property
    def shape(self) -> Shape:
        """Shape of the arrays that it is called with."""
        return self._problem.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """Dtype of the arrays that it is called with."""
        return self._problem.dtype

    @property
    def out_shape(self) -> Shape:
        """Shape of the results."""
        return self._problem.out_shape

    @property
    def result_dtype(self) -> np.dtype[Any]:
        """Dtype of the results."""
        return self._problem.result_dtype

    @property
    def predicted(self) -> float:
        """Seconds that a call is expected to take, from the profile."""
        return self._choice.predicted

    def _checked(self, x: Any) -> Array:
        """Read an array, and refuse one that is not what was planned for."""
        array, shape, dtype = as_array("x", x), self.shape, self.dtype
        if array.shape != shape:
            raise ValueError(f"`x` must have the planned shape {shape}; got {array.shape}.")
        if array.dtype != dtype and not np.can_cast(array.dtype, dtype, "safe"):
            raise TypeError(f"`x` must have a dtype that casts safely to the planned {dtype}; got {array.dtype}.")
        return array
