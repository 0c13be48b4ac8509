"""The table of methods: to add one, write its file and add its line here."""

from convjit._methods.method import InexactError, Method
from convjit._runtime import lazy

__all__ = ["TABLE", "InexactError", "Method"]

# A method is loaded when it is first considered: those that are nowhere the fastest would take 2 ms of a first call.
TABLE: lazy.Modules[Method] = lazy.Modules(
    __name__,
    "direct",
    "im2col",
    "fft",
    "overlap_save",
    "separable",
    "naive",
    "plain",
)
