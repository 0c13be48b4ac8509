"""The choice of a method by the profile that is in force, remembered for equal problems."""

from functools import lru_cache
from typing import Any

import numpy as np

from convjit._choice import current_profile
from convjit._choice.choose import Choice, choose
from convjit._methods import TABLE
from convjit._problem.describe import describe
from convjit._problem.options import Options, one_of
from convjit._problem.problem import Problem
from convjit._runtime.types import Shape


def decide(
    shape: Shape,
    kernel_shape: Shape,
    dtype: np.dtype[Any],
    kernel_dtype: np.dtype[Any],
    options: Options,
    **known: Any,
) -> tuple[Problem, Choice]:
    """Describe a problem and choose its method.

    The parameters are those of `describe`: `known` holds its keyword arguments, what is known of the kernel.
    """
    one_of("method", options.method, ("auto", *TABLE))
    return _decide(shape, kernel_shape, dtype, kernel_dtype, options, **known)


@lru_cache(maxsize=1024, typed=True)
def _decide(
    shape: Shape,
    kernel_shape: Shape,
    dtype: np.dtype[Any],
    kernel_dtype: np.dtype[Any],
    options: Options,
    **known: Any,
) -> tuple[Problem, Choice]:
    problem = describe(shape, kernel_shape, dtype, kernel_dtype, options, **known)
    return problem, choose(problem, current_profile.in_force(), options.method)


current_profile.when_it_changes(_decide.cache_clear)
