"""Calls with many kernels: plans, and single calls, which are plans of one use."""

from typing import Any

import numpy as np

from convjit._calls import interop
from convjit._calls.aliasing import overlap
from convjit._calls.checks import as_array, check_out, check_result
from convjit._choice.banks import BankChoice, BankExecution, decide
from convjit._choice.explain_bank import BankExplanation
from convjit._problem.bank_options import BankOptions
from convjit._problem.taps import cast
from convjit._runtime import lazy
from convjit._runtime.types import Array, Shape


class BankPlan:
    """A convolution with many kernels whose method is chosen and whose kernels are prepared; call it with `x`.

    Made by `convjit.plan_bank`. `method` names the method; printing the plan shows why.
    """

    def __init__(self, choice: BankChoice, kernels: Array) -> None:
        self._bank = choice.problem
        self._choice = choice
        self._kernels = kernels
        with np.errstate(all="ignore"):
            empty = 0 in self._bank.out_shape
            self._execution = None if empty else BankExecution(choice, _as_taps(choice, kernels))
        self.method = self._execution.method if self._execution else choice.method

    def alone(self) -> "BankPlan":
        """Return the plan for a single worker, for callers that have threads of their own."""
        return BankPlan(self._choice.alone(), self._kernels)

    @property
    def shape(self) -> Shape:
        """Shape of the arrays that it is called with."""
        return self._bank.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """Dtype of these arrays."""
        return self._bank.dtype

    @property
    def out_shape(self) -> Shape:
        """Shape of the results."""
        return self._bank.out_shape

    @property
    def result_dtype(self) -> np.dtype[Any]:
        """Dtype of the results."""
        return self._bank.result_dtype

    @property
    def stored_dtype(self) -> np.dtype[Any]:
        """Dtype of an `out` that a call from compiled code fills."""
        return self._bank.compute_dtype

    @property
    def predicted(self) -> float:
        """Seconds that a call is expected to take, from the profile."""
        return self._choice.predicted

    def __repr__(self) -> str:
        return repr(BankExplanation(self._choice))

    def _repr_html_(self) -> str:
        return BankExplanation(self._choice)._repr_html_()

    def __call__(self, x: Any, out: Array | None = None) -> Array:
        """Compute the result for one array.

        Parameters
        ----------
        x : array_like
            Of the shape that was planned for, and a dtype that casts safely to the planned one.
        out : ndarray, optional
            Where to put the result; may overlap `x`.

        Returns
        -------
        ndarray
            The result; `out` where it was given.

        Raises
        ------
        ValueError, TypeError
            If `x` is not what was planned for, or `out` cannot take the result.
        """
        planned = self._bank
        x = as_array("x", x)
        if x.shape != planned.shape:
            raise ValueError(f"`x` must have the planned shape {planned.shape}; got {x.shape}.")
        if x.dtype != planned.dtype and not np.can_cast(x.dtype, planned.dtype, "safe"):
            raise TypeError(f"`x` must have a dtype that casts safely to the planned {planned.dtype}; got {x.dtype}.")
        if out is None:
            check_result("x", x, planned.out_shape, planned.result_dtype)
        return self.run(x, out)

    def run(self, x: Array, out: Array | None) -> Array:
        """Compute the result for an `x` whose shape and dtype were checked."""
        bank = self._bank
        if out is not None:
            check_out(out, bank)
        result = np.empty(bank.out_shape, bank.result_dtype) if out is None else out
        if self._execution is None:
            return result
        with np.errstate(all="ignore"):  # NaN, Inf and overflow are ordinary results
            plain = np.asarray(result)
            shared = out is not None and (overlap(plain, x) or overlap(plain, self._kernels))
            if plain.dtype == bank.compute_dtype and plain.flags.aligned and not shared:
                self._correlate(self._execution, x, plain)
            else:
                sums = np.empty(plain.shape, bank.compute_dtype)
                self._correlate(self._execution, x, sums)
                np.copyto(plain, cast(sums, bank.result_dtype), casting="same_kind")
        return result

    def _correlate(self, execution: BankExecution, x: Array, out: Array) -> None:
        """Compute into an array of the compute dtype: both are viewed in the order of axes that methods take."""
        bank = self._bank
        batch, dims = len(bank.batch_axes), len(bank.axes)
        channels = () if bank.channel_axis is None else (bank.channel_axis,)
        inputs = x.transpose(*bank.batch_axes, *channels, *bank.axes)
        outputs = _grouped(out.transpose(bank.out_order), batch, bank.groups)
        if not channels:
            inputs = np.expand_dims(inputs, batch)
        inputs = _grouped(inputs, batch, bank.groups)
        if dims:
            inside: Any = (..., *(slice(*ends) for ends in bank.cropped))
            inputs = inputs[inside]
        else:
            inputs, outputs = inputs[..., None], outputs[..., None]
        execution.run(inputs, outputs)


def _grouped(array: Array, axis: int, groups: int) -> Array:
    """View an array with one axis as two: groups, and what is in each."""
    shape = array.shape
    return array.reshape(*shape[:axis], groups, shape[axis] // groups, *shape[axis + 1 :])


def _as_taps(choice: BankChoice, kernels: Array) -> Array:
    """The kernels as taps of a correlation (groups, kernels, channels, *taps), in the compute dtype."""
    bank = choice.problem
    taps = cast(kernels, bank.compute_dtype).reshape(bank.groups, bank.kernels, bank.channels, *bank.taps)
    if not bank.correlate:
        turned: Any = (..., *(slice(None, None, -1),) * len(bank.taps))
        taps = taps[turned]
    return taps.conj() if bank.correlate and taps.dtype.kind == "c" else taps


def planned(kernels: Array, shape: Shape, dtype: np.dtype[Any], options: BankOptions) -> BankPlan:
    """Make the plan for these kernels and arrays of this shape and dtype."""
    return BankPlan(decide(shape, kernels.shape, dtype, kernels.dtype, options), kernels)


def compute(x: Any, kernels: Any, options: BankOptions, out: Any) -> Array:
    """Convolve or correlate with many kernels, as the options say."""
    if interop.foreign(x, kernels, out):
        return _compute_elsewhere(x, kernels, options, out)
    x, kernels = as_array("x", x), as_array("kernels", kernels)
    plan = planned(np.ascontiguousarray(kernels), x.shape, x.dtype, options)
    if out is None:
        check_result("x", x, plan.out_shape, plan.result_dtype)
    return plan.run(x, out)


def _compute_elsewhere(x: Any, kernels: Any, options: BankOptions, out: Any) -> Array:
    """Compute for arrays of other libraries."""
    if interop.is_dask(x):
        convolved: Array = lazy.load("convjit._calls.dask_bank").convolved(x, kernels, options, out)
        return convolved
    x_array, kernels_array, out_array = map(interop.as_numpy, ("x", "kernels", "out"), (x, kernels, out))
    result = compute(x_array, kernels_array, options, out_array)
    answer: Array = interop.as_was(result, x) if out is None else out
    return answer
