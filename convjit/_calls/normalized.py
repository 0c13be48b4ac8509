"""Normalised convolutions: calls, and plans, whose kernel and method serve many arrays.

Both sums are computed block by block, so that values, weights and their sums stay in cache.
"""

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, overload

import numpy as np

from convjit._calls import interop
from convjit._calls.aliasing import overlap
from convjit._calls.checks import as_array, check_out, check_result
from convjit._calls.normalized_block import NormalizedBlocks, Read
from convjit._calls.normalized_cut import Room
from convjit._calls.planned import Planned
from convjit._choice import current_profile
from convjit._choice.explain import Explanation
from convjit._problem.normalized_options import NormalizedOptions
from convjit._problem.problem import Problem
from convjit._runtime import lazy
from convjit._runtime.caches import keep
from convjit._runtime.types import Array, Shape

if TYPE_CHECKING:
    from convjit._choice.choose import Choice

# Plans of calls that were made before, for kernels of at most so many bytes.
KEPT_BYTES, MOST_PLANS = 1 << 13, 64


class Result(NamedTuple):
    """A result, the weight of each of its elements where that was asked for, and how many elements have none."""

    values: Array
    weights: Array | None
    missing: int


class NormalizedPlan(Planned):
    """A normalised convolution whose method is chosen and whose kernel is prepared; call it with `x`.

    Made by `convjit.plan_normalized`. Printing the plan shows why its method was chosen. It may be called from any
    thread, copied and pickled.

    See Also
    --------
    plan_normalized : Makes a plan.
    Plan : The same for arrays of which nothing is missing.

    Examples
    --------
    >>> import convjit, numpy
    >>> smooth = convjit.plan_normalized([1.0, 2.0, 1.0], 4)
    >>> smooth([1.0, numpy.nan, 3.0, 3.0])
    array([1., 2., 3., 3.])
    >>> smooth.out_shape
    (4,)
    """

    _problem: Problem
    _choice: "Choice"

    def __init__(self, kernel: Array, shape: Shape, dtype: np.dtype[Any], options: NormalizedOptions) -> None:
        self._asked = kernel, shape, dtype, options
        self._blocks = NormalizedBlocks(kernel, shape, dtype, options)
        self._problem, self._choice = self._blocks.problem, self._blocks.choice
        self.method = self._choice.method

    def __reduce__(self) -> tuple[Any, ...]:
        return NormalizedPlan, self._asked

    @property
    def dtype(self) -> np.dtype[Any]:
        """Dtype of the arrays that it is called with."""
        return self._asked[2]

    @property
    def result_dtype(self) -> np.dtype[Any]:
        """Dtype of the results."""
        return self._blocks.result_dtype

    @property
    def _swapped(self) -> bool:
        """Whether the array slides over a larger kernel."""
        return self._blocks.swapped

    def alone(self) -> "NormalizedPlan":
        """Return the plan for a single worker, for callers that have threads of their own."""
        kernel, shape, dtype, options = self._asked
        return NormalizedPlan(kernel, shape, dtype, options.alone())

    def __repr__(self) -> str:
        return repr(Explanation(self._problem, self._choice))

    def _repr_html_(self) -> str:
        return Explanation(self._problem, self._choice)._repr_html_()

    @overload
    def __call__(
        self, x: Any, out: Array | None = None, *, weights: Any = None, return_weights: Literal[False] = False
    ) -> Array: ...

    @overload
    def __call__(
        self, x: Any, out: Array | None = None, *, weights: Any = None, return_weights: Literal[True]
    ) -> tuple[Array, Array]: ...

    @overload
    def __call__(
        self, x: Any, out: Array | None = None, *, weights: Any = None, return_weights: bool
    ) -> Array | tuple[Array, Array]: ...

    def __call__(
        self, x: Any, out: Array | None = None, *, weights: Any = None, return_weights: bool = False
    ) -> Array | tuple[Array, Array]:
        """Compute the result for one array.

        Parameters
        ----------
        x : array_like
            Of the shape that was planned for, and a dtype that casts safely to the planned one; may be masked.
        out : ndarray, optional
            Where to put the result; may overlap `x`.
        weights : array_like, optional
            Weights of the elements of `x`, as for `convjit.normalized_convolve`.
        return_weights : bool
            Also return the weight of each element of the result.

        Returns
        -------
        ndarray, or a pair of ndarray
            The result, `out` where it was given; and its weights.

        Raises
        ------
        ValueError, TypeError
            If an array is not what was planned for, or `out` cannot take the result.
        """
        x, weights = unmasked(x, weights)
        result: Array | tuple[Array, Array] = answer(self._run(self._checked(x), weights, out, return_weights))
        return result

    def _run(self, x: Array, weights: Array | None, out: Array | None = None, return_weights: bool = False) -> Result:
        """Compute the result for an `x` whose shape and dtype were checked, and weights that broadcast to it."""
        if out is None:
            check_result("x", x, self.out_shape, self.result_dtype)
        else:
            check_out(out, self)
        if weights is not None:
            weights = _broadcast(weights, x.shape)
        shape = self.out_shape
        shared = out is not None and (overlap(out, x) or (weights is not None and overlap(out, weights)))
        result = np.empty(shape, self.result_dtype) if out is None or shared else np.asarray(out)
        given = np.empty(shape, np.float64) if return_weights else None
        alone = weights is None and given is None
        missing = self._blocks.compute_in_bands(x, result) if alone else None
        # NaN, Inf and overflow are ordinary results.
        with np.errstate(all="ignore"):
            if missing is None:
                missing = self._in_blocks(Read(x, weights), result, given)
            if shared:
                np.copyto(np.asarray(out), result, casting="same_kind")
        return Result(result if out is None else out, given, missing)

    def _in_blocks(self, read: Read, result: Array, given: Array | None) -> int:
        """Fill the result, and its weights if they are `given`, block by block; how many elements have no weight."""
        missing = 0
        with Room.of_a_call() as room:
            for block in self._blocks.blocks:
                part = None if given is None else given[block.outputs]
                missing += self._blocks.compute(block, read, result[block.outputs], part, room)
        return missing


def answer(result: Result) -> Any:
    """What a call returns: the result, or also its weights."""
    return result.values if result.weights is None else (result.values, result.weights)


def unmasked(x: Any, weights: Any) -> tuple[Any, Array | None]:
    """Read the mask of a masked array as weights, zero where an element is masked; and the weights that are given.

    Without a mask and without weights, elements that are NaN are missing.
    """
    mask = np.ma.getmask(x)
    given = None if weights is None else _weights(weights)
    if not isinstance(x, np.ma.MaskedArray):
        return x, given
    data = np.ma.getdata(x)
    if mask is np.ma.nomask or not mask.any():
        return data, given
    if given is not None:
        return data, _broadcast(given, x.shape) * ~mask
    return (np.where(mask, data.dtype.type(np.nan), data), None) if data.dtype.kind in "fc" else (data, ~mask)


def _weights(value: Any) -> Array:
    """Read weights, which are real numbers; those that are masked are zero."""
    if isinstance(value, np.ma.MaskedArray):
        value = value.filled(0)
    weights = as_array("weights", value)
    if weights.dtype.kind == "c":
        raise TypeError(f"`weights` must hold real numbers; got dtype {weights.dtype}.")
    return weights


def _broadcast(weights: Array, shape: Shape) -> Array:
    try:
        spread: Array = np.broadcast_to(weights, shape)
    except ValueError:
        raise ValueError(
            f"`weights` must have a shape that broadcasts to that of `x`, {shape}; got {weights.shape}."
        ) from None
    return spread


# Plans of calls that were made before.
_plans: dict[Any, NormalizedPlan] = {}
current_profile.when_it_changes(_plans.clear)


def compute(
    x: Any, kernel: Any, options: NormalizedOptions, weights: Any = None, out: Any = None, return_weights: bool = False
) -> Any:
    """Compute a call."""
    if interop.foreign(x, kernel, out):
        return _compute_elsewhere(x, kernel, options, weights, out, return_weights)
    return answer(result_of(x, kernel, options, weights, out, return_weights))


def result_of(
    x: Any, kernel: Any, options: NormalizedOptions, weights: Any = None, out: Any = None, return_weights: bool = False
) -> Result:
    """Compute a call with arrays that NumPy reads, and count the elements of the result that have no weight."""
    x, weights = unmasked(x, weights)
    x, kernel = as_array("x", x), as_array("kernel", kernel)
    return _planned(kernel, x.shape, x.dtype, options)._run(x, weights, out, return_weights)


def _planned(kernel: Array, shape: Shape, dtype: np.dtype[Any], options: NormalizedOptions) -> NormalizedPlan:
    """The plan for a call; that of a call before, if its kernel was small and equal."""
    if kernel.nbytes > KEPT_BYTES:
        return NormalizedPlan(kernel, shape, dtype, options)
    key = kernel.tobytes(), kernel.shape, kernel.dtype, shape, dtype, options.key
    plan = _plans.get(key)
    if plan is None:
        plan = NormalizedPlan(kernel.copy(), shape, dtype, options)
        keep(_plans, key, plan, MOST_PLANS)
    return plan


def _compute_elsewhere(
    x: Any, kernel: Any, options: NormalizedOptions, weights: Any, out: Any, return_weights: bool
) -> Any:
    """Compute for arrays of other libraries."""
    if interop.is_dask(x):
        convolved = lazy.load("convjit._calls.dask_normalized").convolved
        return convolved(x, kernel, options, weights, out, return_weights)
    arrays = map(interop.as_numpy, ("x", "kernel", "out"), (x, kernel, out))
    x_array, kernel_array, out_array = arrays
    result = result_of(x_array, kernel_array, options, interop.as_numpy("weights", weights), out_array, return_weights)
    values = interop.as_was(result.values, x) if out is None else out
    return values if result.weights is None else (values, interop.as_was(result.weights, x))
