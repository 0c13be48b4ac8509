"""A call of a filter, as the sweep and the tests with guarded memory draw them."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class FilterCase:
    """One call of a function of `convjit.ndimage`; its data follow from its seed."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    options: dict[str, Any]
    seed: tuple[int, ...]
    layout: str = "C"
    output: str = ""  # dtype of the output, if it is not among the options
    out: str = ""  # layout of the output; "x" for the input itself, "" for an array that the filter makes
    guard: str = ""  # the side of the input and the output on which memory ends
