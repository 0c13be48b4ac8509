"""The table of methods: to add one, write its file and add its line here."""

from convjit._methods import direct, fft, im2col, naive, overlap_save, plain, separable
from convjit._methods.method import InexactError, Method

__all__ = ["TABLE", "InexactError", "Method"]

TABLE: dict[str, Method] = {
    "direct": direct,
    "im2col": im2col,
    "fft": fft,
    "overlap_save": overlap_save,
    "separable": separable,
    "naive": naive,
    "plain": plain,
}
