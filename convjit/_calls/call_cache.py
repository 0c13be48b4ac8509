"""Calls that were made before, prepared to be repeated: a small call takes 1 us then, and 50 otherwise."""

from typing import Any

from convjit._calls import repeats
from convjit._calls.plan import Plan, Prepared
from convjit._choice import current_profile
from convjit._problem import special_kernels
from convjit._problem.options import DEFAULTS
from convjit._runtime.caches import keep
from convjit._runtime.launch import Brief
from convjit._runtime.types import Array

MOST_CALLS = 1024

# Places of those fields of `Options` that are numbers, which `dispatch` compares by identity or type, too.
NUMBERS = tuple(place for place, default in enumerate(DEFAULTS.values()) if not isinstance(default, str | bool))

# A plain dictionary, for Python reads from one in 15 ns, and from another mapping in 50.
# Prepared calls and the options as they were given, by all that a call can ask except the values of its arrays.
prepared_calls: dict[Any, tuple[Prepared, tuple[Any, ...]]] = {}
current_profile.when_it_changes(prepared_calls.clear)


def remember(key: Any, given: tuple[Any, ...], plan: Plan, x: Array, kernel: Array) -> None:
    """Keep a prepared call for calls like this one, if the plan can prepare one."""
    prepared = plan._bind(x) if kernel.flags.c_contiguous else None
    if prepared is None:
        return
    if plan._depends_on_structure and special_kernels.worth_looking(x.size, kernel.shape):
        prepared = _unless_special(prepared)
    keep(prepared_calls, key, (prepared, given), MOST_CALLS)


def _unless_special(prepared: Prepared) -> Prepared:
    """A prepared call that returns None for kernels that may be outer products or mostly zeros: the first was not."""
    repeated = False

    def compute(x: Array, kernel: Array, out: Array | None = None) -> Array | None:
        nonlocal repeated
        if special_kernels.seems_special(kernel):
            return None
        if type(prepared) is not Brief or out is not None:
            return prepared(x, kernel, out)
        if not repeated:
            repeats.remember(prepared, (prepared,), x, kernel)
            repeated = True
        result = repeats.call(x, kernel, prepared)
        return prepared(x, kernel) if result is None else result

    return compute
