"""Compiled code: kernels and the functions that run them. Arrays are handed to it as addresses."""

import concurrent.futures.thread  # noqa: F401, what Numba imports and has a lock that forks take
import logging  # noqa: F401, likewise

from convjit._runtime import forks

forks.take_first()
