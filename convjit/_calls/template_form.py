"""What a call of `match_template` asks for, checked: shapes, dtypes and axes, without the values of its arrays."""

from typing import Any

import numpy as np

from convjit._methods import TABLE
from convjit._methods.banks import TABLE as BANKS
from convjit._problem.bank_options import BankOptions
from convjit._problem.describe import sliding_axes
from convjit._problem.describe_bank import describe
from convjit._problem.options import Options, one_of
from convjit._runtime.types import Shape

SINGLE, DOUBLE = np.dtype(np.float32), np.dtype(np.float64)


class TemplateForm:
    """A call of `match_template` for arrays of these shapes and dtypes.

    It is described as a bank of correlations without channels, whose kernels are the templates.
    """

    def __init__(self, shape: Shape, given: Shape, dtype: np.dtype[Any], of_template: np.dtype[Any], options: Options):
        for name, kind in (("x", dtype), ("template", of_template)):
            if kind.kind == "c":
                raise TypeError(f"`{name}` must hold real numbers; got {kind}.")
            if kind.char in "gG":
                raise TypeError(f"`{name}` must hold numbers of at most 64 bits; got {kind}.")
        if 0 in given:
            raise ValueError(f"`template` must have at least one element; got shape {given}.")
        self.result_dtype, self.dtype = _dtypes(dtype, of_template)
        sliding = len(shape) if options.axes is None else len(options.axes)
        if len(given) not in (sliding, sliding + 1):
            raise ValueError(
                f"`template` must have as many dimensions as there are sliding axes ({sliding}), or one more for "
                f"several templates; got {len(given)}."
            )
        self.several = len(given) > sliding
        one_of("method", options.method, ("auto", *(BANKS if self.several else TABLE)))
        templates = given if self.several else (1, *given)
        axes = sliding_axes(options.axes, len(shape), sliding)
        lengths = tuple([shape[axis] for axis in axes])
        self.window = templates[1:]
        if options.mode == "valid" and any(k > n > 0 for n, k in zip(lengths, self.window, strict=True)):
            raise ValueError(
                "`template` must be no larger than `x` in every dimension in mode 'valid'; "
                f"got {self.window} against {lengths}."
            )
        if np.iscomplexobj(options.fill_value):
            raise ValueError(f"`fill_value` must be a real number; got {options.fill_value!r}.")
        method, options = options.method, options.changed(axes=axes, method="auto")
        self.bank = bank = describe(tuple(shape), templates, self.dtype, self.dtype, BankOptions(options))
        self.method, self.templates = method, templates[0]
        self.outputs, self.before = (bank.outputs, bank.before) if axes else ((), ())
        self.filled = bank.padded and bank.boundary == "fill" and bank.fill_value != 0
        self.order = (*bank.batch_axes, *axes)
        shaped, out_order = list(bank.out_shape), list(bank.out_order)
        if not self.several:
            del shaped[bank.kernel_axis]
            out_order = [axis - (axis > bank.kernel_axis) for axis in out_order if axis != bank.kernel_axis]
        self.out_shape, self.out_order = tuple(shaped), tuple(out_order)
        self.in_order = self.out_order == tuple(range(len(shaped))) and self.order == tuple(range(len(shape)))


def _dtypes(x: np.dtype[Any], template: np.dtype[Any]) -> tuple[np.dtype[Any], np.dtype[Any]]:
    """Dtype of the result, and that in which arrays are read: of single or double precision."""
    if np.result_type(x, template).char == "e":
        return np.dtype(np.float16), SINGLE
    work = np.result_type(x, template, np.float32)
    return work, work
