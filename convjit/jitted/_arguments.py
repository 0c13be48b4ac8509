"""Types of the arguments of a call within compiled code: what they say of the call, and which are refused.

All that is a literal is checked when the caller's function is compiled, with the error texts of the Python functions.
"""

from collections.abc import Callable, Iterable
from typing import Any

import numba
import numpy as np
from numba.core import errors, types
from numba.core.registry import cpu_target
from numba.core.typing.npydecl import parse_dtype
from numba.extending import overload
from numba.np.numpy_support import as_dtype

from convjit._methods import TABLE
from convjit._problem import dtypes
from convjit._problem.describe import sliding_axes
from convjit._problem.dtypes import COMPILED
from convjit._problem.options import Options, one_of
from convjit.jitted import _records
from convjit.jitted._intrinsics import TUPLE
from convjit.jitted._spec import LITERALS, STEPS

# Options that are a single integer, those that may be pairs of integers, and those that may be None.
SINGLE = ("channel_axis", "groups")
PAIRS = ("lags", "padding")
MAY_BE_NONE = ("lags", "channel_axis", "padding")

# Entries of a tuple at most: an array has no more axes, and a key has room for so many.
MOST = 64

# How the code that stands for a Python function is compiled.
OVERLOAD_OPTIONS: dict[str, Any] = {"jit_options": {"error_model": "numpy", "nogil": True}}


class CallDtypes:
    """Dtypes of a call: of the array, the kernel, its taps and the result, and the one in which it is computed.

    Where a dtype is asked for, whose letter is `asked`, Python computes: it takes taps in the kernel's own dtype and
    gives the result in that dtype.
    """

    def __init__(self, x: Any, kernel: Any, dtype: Any = None, name: str = "kernel") -> None:
        self.x, self.kernel = dtype_of("x", x), dtype_of(name, kernel)
        both = dtypes.dtypes(self.x.char, self.kernel.char)
        self.result, self.compute, self.taps = both.result, both.compute, both.compute
        wanted = _result_dtype(dtype, both.result)
        if wanted is not None and wanted.kind in "fc" and wanted == both.result == both.compute:
            wanted = None  # it is nothing else than what was left out
        self.asked = None if wanted is None else wanted.char
        if wanted is not None:
            self.result, self.compute, self.taps = wanted, wanted, self.kernel


def refusal(sentence: str) -> Exception:
    """Make the exception by which Numba refuses to compile a call."""
    return errors.TypingError(sentence)


def wrong_word(sentence: str) -> ValueError:
    """Make the exception for a literal that is a wrong word for an option: that of a call from Python.

    Numba would list a `TypingError` among lines of its own, below that of its first attempt, which sees no literals.
    Other exceptions it lets through, without the line of the call: a note names the function that makes it.
    """
    refused = ValueError(sentence)
    for frame in [*cpu_target.typing_context.callstack][:1]:
        function = frame.func_id
        place = f"{function.filename}:{function.firstlineno}"
        refused.add_note(f"In {function.func_qualname}, which Numba compiles: {place}")
    return refused


def dtype_of(name: str, array: Any) -> np.dtype[Any]:
    """Dtype of an array that compiled code can convolve."""
    if not isinstance(array, types.Array) or array.ndim == 0:
        raise refusal(f"`{name}` must be an array of at least one dimension within compiled code; got {array}.")
    try:
        dtype: np.dtype[Any] = as_dtype(array.dtype)
    except errors.NumbaError:
        raise refusal(f"`{name}` must hold numbers; got {array.dtype}.") from None
    if dtype.char not in COMPILED | {"?"}:
        raise refusal(f"`{name}` must hold numbers that compiled code computes with; got dtype {dtype}.")
    return dtype


def _result_dtype(value: Any, promoted: np.dtype[Any]) -> np.dtype[Any] | None:
    """The dtype that is asked for in place of that of NumPy's promotion; None where it is left out."""
    if absent(value):
        return None
    try:
        # Numba's own reading of a dtype knows the types of NumPy, but not all words.
        given = value.literal_value if isinstance(value, types.StringLiteral) else as_dtype(parse_dtype(value))
        dtype = Options(dtype=given).dtype
    except (TypeError, errors.NumbaError) as error:
        if isinstance(value, types.StringLiteral):
            raise refusal(str(error)) from None
        sentence = f"`dtype` must be a literal string or a dtype of NumPy within compiled code; got {value}."
        raise refusal(sentence) from None
    if dtype is None or dtype.char not in COMPILED:
        raise refusal(f"`dtype` must be one that compiled code computes with; got {dtype}.")
    if promoted.kind == "c" != dtype.kind:
        raise refusal(f"`dtype` must be complex for a result of complex numbers; got {dtype}.")
    return dtype


def _given(value: Any) -> Any:
    """The type of an argument, or its default value where it was left out."""
    return value.value if isinstance(value, types.Omitted) else value


def absent(value: Any) -> bool:
    """Whether an argument is None or left out."""
    return _given(value) is None or value == types.none


def literal(name: str, value: Any) -> str:
    """The word that an argument is, which must be a literal or a default."""
    value = _given(value)
    if isinstance(value, types.StringLiteral):
        return str(value.literal_value)
    if not isinstance(value, str):
        raise refusal(f"`{name}` must be a literal string within compiled code; got {value}.")
    return value


def literal_options(
    arguments: dict[str, Any], names: Iterable[str] = LITERALS, methods: Iterable[str] = TABLE
) -> dict[str, Any]:
    """Those options of a call that are words, checked."""
    words: dict[str, Any] = {name: literal(name, arguments[name]) for name in names}
    method = words["method"]
    try:
        Options(**words)
        one_of("method", method, ("auto", *methods))
    except ValueError as error:
        raise wrong_word(str(error)) from None
    if methods is TABLE and method not in ("auto", *_records.METHODS):
        raise wrong_word(
            f"`method` {method!r} needs NumPy's own functions, which compiled code cannot call; use 'auto', 'direct', "
            "'overlap_save' or 'separable'."
        )
    return words


def fill_kind(value: Any) -> str:
    """Kind of a fill value's dtype."""
    value_type = types.unliteral(_given(value))
    value_type = value_type if isinstance(value_type, types.Type) else numba.typeof(value_type)
    if not isinstance(value_type, types.Number | types.Boolean):
        raise refusal(f"`fill_value` must be a number; got {value_type}.")
    return as_dtype(value_type).kind


def number_of_axes(value: Any, dims: int, kernel_dims: int) -> int | None:
    """How many axes a call names; None where it names none, which is refused unless the kernel has as many as `x`."""
    if absent(value):
        try:
            sliding_axes(None, dims, kernel_dims)
        except ValueError as error:
            raise refusal(str(error)) from None
    return named_axes(value)


def named_axes(value: Any) -> int | None:
    """How many axes a call names; None where it names none."""
    if absent(value):
        return None
    if isinstance(value, types.Integer):
        return 1
    if isinstance(value, TUPLE) and len(value) <= MOST and all(isinstance(axis, types.Integer) for axis in value):
        return len(value)
    raise refusal(f"`axes` must be an integer or a tuple of integers within compiled code; got {value}.")


def forms_of_steps(arguments: dict[str, Any]) -> list[Any] | None:
    """The forms of `stride`, `dilation` and `lags`; None where all of them are left out."""
    given = [arguments[name] for name in STEPS if name in arguments]
    if all(isinstance(_given(value), int | None) for value in given):  # a default, not a type
        return None
    return forms_of(STEPS, arguments)


def forms_of(names: Iterable[str], arguments: dict[str, Any]) -> list[Any]:
    """The forms of integers that options are: 1 for an integer, a list of forms for a tuple, and None for None."""
    return [None if name not in arguments else _form(name, arguments[name]) for name in names]


def _form(name: str, value: Any) -> Any:
    def form(value: Any) -> Any:
        if isinstance(value, types.Integer):
            return 1
        if isinstance(value, TUPLE) and name not in SINGLE and len(value) <= MOST:
            return [form(entry) for entry in value]
        tuples = " or a tuple of integers" if name not in SINGLE else ""
        tuples += " or a tuple of pairs" if name in PAIRS else ""
        raise refusal(f"`{name}` must be an integer{tuples} within compiled code; got {value}.")

    if isinstance(_given(value), int):  # the default, which compiled code stores as well
        return 1
    return None if name in MAY_BE_NONE and absent(value) else form(value)


def check_progress(value: Any) -> None:
    """Refuse to show progress, which compiled code cannot."""
    value = _given(value)
    if getattr(value, "literal_value", value) is not False:
        raise refusal("`progress` must be False within compiled code.")


def check_out(out: Any, dims: int, result: np.dtype[Any]) -> None:
    """Refuse an `out` that cannot take the result, by its type."""
    if not isinstance(out, types.Array):
        raise refusal(f"`out` must be an array; got {out}.")
    if out.ndim != dims:
        raise refusal(f"`out` must have {dims} dimensions; got {out.ndim}.")
    dtype = as_dtype(out.dtype)
    if not np.can_cast(result, dtype, "same_kind"):
        raise refusal(f"`out` must have a dtype that {result} can be cast to; got {dtype}.")
    if not out.mutable:
        raise refusal("`out` must be writeable; got a read-only array.")


def check_workers(workers: Any) -> None:
    """Refuse a number of workers that Python refuses."""


@overload(check_workers, **OVERLOAD_OPTIONS)
def _check_workers(workers: Any) -> Callable[..., Any]:
    if not absent(workers) and not isinstance(workers, types.Integer):
        raise refusal(f"`workers` must be None, -1 or an integer of at least 1; got {workers}.")

    def left_out(workers: Any) -> None:
        return None

    def given(workers: Any) -> None:
        if workers < 1 and workers != -1:
            raise ValueError("`workers` must be None, -1 or an integer of at least 1.")

    return left_out if absent(workers) else given
