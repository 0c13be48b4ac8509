"""Calls with many kernels: plans, and single calls, which are plans of one use."""

import contextlib
import operator
from typing import Any

import numpy as np
from numpy import ndarray  # looked up in `numpy`, it takes 0.04 us of each call

from convjit._calls import interop
from convjit._calls.aliasing import overlap
from convjit._calls.bank_form import BankForm
from convjit._calls.checks import as_array, check_memory, check_out, check_result
from convjit._calls.planned import Planned
from convjit._choice import current_profile
from convjit._choice.banks import BankChoice, BankExecution, decide
from convjit._choice.explain_bank import BankExplanation
from convjit._problem.bank_options import BankOptions
from convjit._problem.options import Options
from convjit._problem.taps import cast
from convjit._runtime import lazy
from convjit._runtime.caches import keep
from convjit._runtime.types import Array, Shape

# Options of a call that calls with one kernel have, too; those of banks come behind them.
COMMON = 10

MOST_FORMS = 1024


class BankPlan(Planned):
    """A convolution with many kernels whose method is chosen and whose kernels are prepared; call it with `x`.

    Made by `convjit.plan_bank`. Printing the plan shows why its method was chosen. It may be called from any thread,
    copied and pickled.

    See Also
    --------
    plan_bank : Makes a plan.
    Plan : The same for one kernel.

    Examples
    --------
    >>> import convjit, numpy
    >>> layer = convjit.plan_bank(numpy.ones((16, 3, 5, 5)), (3, 64, 64), mode="same", channel_axis=0)
    >>> layer.out_shape
    (16, 64, 64)
    >>> layer(numpy.ones((3, 64, 64)))[0, 32, 32]
    np.float64(75.0)
    """

    def __init__(self, form: BankForm, kernels: Array) -> None:
        self._form, self._kernels = form, kernels
        self._problem = form.bank
        self._choice: BankChoice = form.choice
        self._execution = None if form.empty else BankExecution(form.choice, form.taps(kernels))
        self.method = self._execution.method if self._execution else form.choice.method

    def alone(self) -> "BankPlan":
        """Return the plan for a single worker, for callers that have threads of their own."""
        return planned_by(self._choice.alone(), self._kernels)

    @property
    def _stored_dtype(self) -> np.dtype[Any]:
        """Dtype of an `out` that a call from compiled code fills."""
        return self._problem.compute_dtype

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
        bank = self._problem
        if not (type(x) is ndarray and x.base is None and x.shape == bank.shape and x.dtype == bank.dtype):
            x = self._checked(x)
            if out is None:
                check_result("x", x, bank.out_shape, bank.result_dtype)
        return self._run(x, out)

    def _run(self, x: Array, out: Array | None) -> Array:
        """Compute the result for an `x` whose shape and dtype were checked."""
        if out is not None:
            check_out(out, self._problem)
        with np.errstate(all="ignore"):  # NaN, Inf and overflow are ordinary results
            return self._fill(x, out)

    def _fill(self, x: Array, out: Array | None) -> Array:
        """Compute the result for an `x` and an `out` that were checked, where NumPy's warnings are off."""
        form, execution, bank = self._form, self._execution, self._problem
        result = np.empty(bank.out_shape, bank.result_dtype) if out is None else out
        if execution is None:
            return result
        plain = result if type(result) is ndarray else np.asarray(result)
        shared = out is not None and (overlap(plain, x) or overlap(plain, self._kernels))
        in_place = plain.dtype == bank.result_dtype == bank.compute_dtype and (out is None or plain.flags.aligned)
        if in_place and not shared:
            execution.run(form.x(x), form.out(plain))
        else:
            sums = np.empty(plain.shape, bank.compute_dtype)
            execution.run(form.x(x), form.out(sums))
            np.copyto(plain, cast(sums, bank.result_dtype), casting="same_kind")
        return result


def planned(kernels: Array, shape: Shape, dtype: np.dtype[Any], options: BankOptions) -> BankPlan:
    """Make the plan for these contiguous kernels and arrays of this shape and dtype."""
    return planned_by(_chosen(shape, kernels, dtype, options), kernels)


def _chosen(shape: Shape, kernels: Array, dtype: np.dtype[Any], options: BankOptions) -> BankChoice:
    """Describe the bank of these kernels and arrays of this shape and dtype, and choose its method."""
    check_memory("kernels", kernels.shape, max(dtype, kernels.dtype, key=lambda kind: kind.itemsize))
    return decide(shape, kernels.shape, dtype, kernels.dtype, options)


def planned_by(choice: BankChoice, kernels: Array) -> BankPlan:
    """Make the plan for a choice that was made, and contiguous kernels."""
    with np.errstate(all="ignore"):
        return BankPlan(BankForm(choice), kernels)


# The forms of calls that were made before, and their options as they were given, by all that a call can ask except the
# strides and the values of its arrays. Without them, a small call takes 15 us instead of 5.
_forms: dict[Any, tuple[BankForm, tuple[Any, ...]]] = {}
current_profile.when_it_changes(_forms.clear)


def compute(x: Any, kernels: Any, given: tuple[Any, ...], out: Any) -> Array:
    """Convolve or correlate with many kernels.

    Options are those that are given, not checked yet: the parameters of `Options` up to `dilation`, and the further
    ones of `BankOptions`.
    """
    if not (type(x) is type(kernels) is ndarray and (out is None or type(out) is ndarray)):
        if interop.foreign(x, kernels, out):
            return _compute_elsewhere(x, kernels, given, out)
        x, kernels = as_array("x", x), as_array("kernels", kernels)
    elif x.base is not None or kernels.base is not None:  # which may be in a file, or larger than memory
        x, kernels = as_array("x", x), as_array("kernels", kernels)
    key = x.shape, kernels.shape, x.dtype, kernels.dtype, given
    form = _known(key, given)
    if form is None:
        x, kernels = as_array("x", x), as_array("kernels", kernels)
        form = BankForm(_chosen(x.shape, kernels, x.dtype, _options(given)))
        with contextlib.suppress(TypeError):  # a list among the options
            keep(_forms, key, (form, given), MOST_FORMS)
    if out is None:
        if x.base is not None:
            check_result("x", x, form.bank.out_shape, form.bank.result_dtype)
    else:
        check_out(out, form.bank)
    with np.errstate(all="ignore"):  # NaN, Inf and overflow are ordinary results
        return BankPlan(form, np.asarray(kernels, order="C"))._fill(x, out)


def _known(key: Any, given: tuple[Any, ...]) -> BankForm | None:
    """The form of a call that was made before with the same options."""
    try:
        form, before = _forms[key]
    except (KeyError, TypeError):  # or a list among the options
        return None
    # 1, 1.0 and True are equal, as keys too, and not all of them are axes or a number of workers.
    return form if all(map(operator.is_, given, before)) or _types(given) == _types(before) else None


def _types(value: Any) -> Any:
    """The type of a value, or those of what a tuple holds."""
    return [*map(_types, value)] if type(value) is tuple else type(value)


def _options(given: tuple[Any, ...]) -> BankOptions:
    """Check the options that are given."""
    return BankOptions(Options(*given[:COMMON]), *given[COMMON:])


def _compute_elsewhere(x: Any, kernels: Any, given: tuple[Any, ...], out: Any) -> Array:
    """Compute for arrays of other libraries."""
    if interop.is_dask(x):
        convolved: Array = lazy.load("convjit._calls.dask_bank").convolved(x, kernels, _options(given), out)
        return convolved
    x_array, kernels_array, out_array = map(interop.as_numpy, ("x", "kernels", "out"), (x, kernels, out))
    result = compute(x_array, kernels_array, given, out_array)
    answer: Array = interop.as_was(result, x) if out is None else out
    return answer
