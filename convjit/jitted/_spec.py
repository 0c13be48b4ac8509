"""What is known of a call when it is compiled, as text that compiled code holds and hands to Python."""

import json
from dataclasses import asdict, dataclass
from functools import cache, lru_cache
from itertools import islice
from typing import Any, NamedTuple

import numpy as np

from convjit._problem.bank_options import BankOptions
from convjit._problem.options import Options
from convjit._runtime import stamp
from convjit._runtime.types import Shape

# Options that are words: literals in the caller's code, and checked when it is compiled.
LITERALS = ("mode", "method", "boundary", "accuracy")

# Options that are integers, or tuples of them, which come with each call.
STEPS = ("stride", "dilation", "lags")
BANK_STEPS = ("stride", "dilation", "channel_axis", "groups", "padding")

# Type as which compiled code stores a fill value, by the kind of its dtype.
FILLS = {"b": np.int64, "i": np.int64, "u": np.uint64, "f": np.float64, "c": np.complex128}


@dataclass(frozen=True)
class CallSpec:
    """What is known of a call when it is compiled."""

    options: dict[str, Any]  # fields of `Options`: those that are literals, `correlate`, and the letter of `dtype`
    dtype: str  # of `x`, by NumPy's letter
    kernel_dtype: str
    dims: int  # of `x`
    kernel_dims: int
    axes: int | None = None  # number of axes that the call names; None where it names none
    fill: str = "f"  # kind of the fill value's dtype
    steps: list[Any] | None = None  # forms of `STEPS` or `BANK_STEPS` in the key: see `_arguments.forms_of_steps`
    bank: bool = False  # whether there are many kernels

    def text(self) -> str:
        """Write the spec behind the version of the code that will read it."""
        return f"{stamp.name()} {json.dumps(asdict(self))}"


class Request(NamedTuple):
    """A call, described completely except for the values of its arrays."""

    shape: Shape
    strides: Shape  # of `x`, in bytes
    kernel_shape: Shape
    dtype: np.dtype[Any]
    kernel_dtype: np.dtype[Any]
    options: Options | BankOptions


def version_of(text: bytes) -> str:
    """Version of the code that was compiled with a text: its first word, and all of it for a plan."""
    return text.split(maxsplit=1)[0].decode()


@cache
def _read_spec(text: bytes) -> CallSpec:
    return CallSpec(**json.loads(text.split(maxsplit=1)[1]))


@lru_cache(maxsize=1024)  # it takes 20 us
def read_request(text: bytes, key: Shape) -> Request:
    """Put a spec's text and the integers of a key together.

    The key holds the shape and strides of `x`, the shape of the kernel, the axes that were named, the fill value (two
    integers), `STEPS` where any is given or `BANK_STEPS`, and the number of workers.
    """
    spec, integers = _read_spec(text), iter(key)

    def take(count: int) -> Shape:
        return tuple(islice(integers, count))

    def formed(form: Any) -> Any:
        if form == 1:
            return next(integers)
        return None if form is None else tuple(map(formed, form))

    shape, strides, kernel_shape = take(spec.dims), take(spec.dims), take(spec.kernel_dims)
    axes = None if spec.axes is None else take(spec.axes)
    fill_value = np.array(take(2), np.int64).view(FILLS[spec.fill])[0].item()
    names = BANK_STEPS if spec.bank else STEPS
    steps = {} if spec.steps is None else dict(zip(names, map(formed, spec.steps), strict=True))
    [workers] = take(1)
    of_bank = {name: steps.pop(name) for name in names[2:]} if spec.bank else {}
    options: Any = Options(fill_value=fill_value, axes=axes, workers=workers, **steps, **spec.options)
    if spec.bank:
        options = BankOptions(options, **of_bank)
    return Request(shape, strides, kernel_shape, np.dtype(spec.dtype), np.dtype(spec.kernel_dtype), options)
