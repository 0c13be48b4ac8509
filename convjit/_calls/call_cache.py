"""Calls that were made before, ready to be repeated."""

from collections.abc import Callable
from typing import Any

from convjit._choice import current_profile
from convjit._problem import special_kernels
from convjit._runtime.types import Array

READY_CALLS = 1024

# A prepared call ``f(x, kernel)``; None from it means that the values of its arrays call for the longer way.
Bound = Callable[[Array, Array], Array | None]

# Prepared calls, by all that a call can ask, except the values of its arrays; and the fill value, the axes and the
# number of workers as they were given.
ready_calls: dict[Any, tuple[Bound, Any, Any, Any]] = {}
current_profile.when_it_changes(ready_calls.clear)


def unless_special(ready: Bound) -> Bound:
    """A prepared call of kernels without structure, which looks at each: None for one that may have some."""
    return lambda x, kernel: None if special_kernels.seems_special(kernel) else ready(x, kernel)
