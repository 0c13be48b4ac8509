"""Calls of `match_template`: one array is cut into parts that fit into cache or memory, and each is scored."""

import math
from collections.abc import Iterator
from typing import Any

import numpy as np

from convjit._calls import interop
from convjit._calls.aliasing import overlap
from convjit._calls.checks import as_array, check_out, check_result
from convjit._calls.template_form import TemplateForm
from convjit._calls.template_scores import Settings, scores
from convjit._calls.template_taps import Templates, checked_weights
from convjit._methods.padding import extended
from convjit._problem.options import Options
from convjit._runtime import lazy
from convjit._runtime.caches import keep
from convjit._runtime.types import Array

# Elements of a part, at most, so that what is computed besides the result is bounded.
MOST = 1 << 23

MOST_FORMS = 256

_forms: dict[Any, TemplateForm] = {}


def compute(x: Any, template: Any, weights: Any, options: Options, out: Any) -> Array:
    """Match one template, or several, with an array of any library."""
    if interop.foreign(x, template, out):
        if interop.is_dask(x):
            matched: Array = lazy.load("convjit._calls.dask_template").matched(x, template, weights, options, out)
            return matched
        x_array, template_array, out_array = map(interop.as_numpy, ("x", "template", "out"), (x, template, out))
        result = compute(x_array, template_array, weights, options, out_array)
        answer: Array = interop.as_was(result, x) if out is None else out
        return answer
    x, template = unmasked("x", x), unmasked("template", template)
    form = form_of(x.shape, template.shape, x.dtype, template.dtype, options)
    if out is None:
        check_result("x", x, form.out_shape, form.result_dtype)
    else:
        check_out(out, form)
    with np.errstate(all="ignore"):  # NaN and infinite elements are ordinary, and coefficients without variance too
        return _matched(form, x, template_sets(form, template, weights), out)


def form_of(shape: Any, given: Any, dtype: Any, of_template: Any, options: Options) -> TemplateForm:
    """The form of a call, that of an equal call before if there was one."""
    key = shape, given, dtype, of_template, options
    form = _forms.get(key)
    if form is None:
        form = TemplateForm(shape, given, dtype, of_template, options)
        keep(_forms, key, form, MOST_FORMS)
    return form


def unmasked(name: str, value: Any) -> Array:
    """Read an array, and refuse one with masked elements."""
    if isinstance(value, np.ma.MaskedArray) and np.ma.is_masked(value):
        instead = "NaN, as by `.filled(numpy.nan)`" if name == "x" else "the option `weights`"
        raise ValueError(f"`{name}` must have no masked elements, for which there is {instead}; got a masked array.")
    return as_array(name, value)


def template_sets(form: TemplateForm, template: Array, weights: Any) -> list[Templates]:
    """The templates of a call: all together where they share their weights, otherwise each by itself."""
    window = form.window or (1,)
    stack = template.reshape(form.templates, *window)
    if weights is None:
        return [Templates(stack, None)]
    checked = checked_weights(unmasked("weights", weights), form.window, template.shape)
    if checked is None or checked.shape == form.window:
        return [Templates(stack, None if checked is None else checked.reshape(window))]
    checked = checked.reshape(stack.shape)
    return [Templates(one[None], own) for one, own in zip(stack, checked, strict=True)]


def _matched(form: TemplateForm, x: Array, sets: list[Templates], out: Any) -> Array:
    """Compute the result part by part."""
    if out is None and form.in_order and 0 not in form.out_shape:
        part, *others = _parts(form)
        if not others:
            return _scored(form, x, part[0], sets).reshape(form.out_shape).astype(form.result_dtype, copy=False)
    result = np.empty(form.out_shape, form.result_dtype) if out is None else out
    target = np.asarray(result).transpose(form.out_order)
    if out is not None and overlap(np.asarray(out), x):
        x = x.copy()
    for part, place in _parts(form):
        found = _scored(form, x, part, sets)
        np.copyto(target[place], found.reshape(target[place].shape), casting="same_kind")
    return result


def _parts(form: TemplateForm) -> Iterator[tuple[Any, Any]]:
    """Cut the outputs: pairs of arrays of the batch and rows of outputs, and of the place of both in the result.

    The place is an index of the result in the order of axes (*batch, templates, *outputs).
    """
    if 0 in form.out_shape:
        return
    batch = form.bank.batch_shape
    outputs, window = form.outputs or (1,), form.window or (1,)
    reached = [m + k - 1 for m, k in zip(outputs, window, strict=True)]
    arrays = max(1, MOST // (math.prod(reached) * math.prod(batch[1:])))
    several_rows = MOST // (math.prod(reached[1:]) * math.prod(batch[1:])) - window[0] + 1
    rows = max(1, window[0], several_rows)
    for first in range(0, batch[0] if batch else 1, arrays):
        several = slice(first, first + arrays)
        between = (slice(None),) * (max(len(batch) - 1, 0) + form.several)
        for top in range(0, outputs[0], rows):
            span = top, min(top + rows, outputs[0])
            place = (*((several,) if batch else ()), *between, *((slice(*span),) if form.outputs else ()))
            yield (several, span), place


def _scored(form: TemplateForm, x: Array, part: Any, sets: list[Templates]) -> Array:
    """Coefficients (batch, templates, *outputs) of a part."""
    arrays, (top, bottom) = part
    moved = x.transpose(form.order)
    if form.bank.batch_axes:
        moved = moved[arrays]
    if form.filled:
        moved = moved.astype(form.dtype)
    if form.before:
        spans = [(top, bottom), *((0, m) for m in form.outputs[1:])]
        columns = list(zip(spans, form.before, form.window, strict=True))
        starts = [first - b for (first, _), b, _ in columns]
        moved = extended(form.bank, moved, starts, [last - 1 - b + k for (_, last), b, k in columns])
    lengths = moved.shape[len(form.bank.batch_axes) :]
    array = np.ascontiguousarray(moved, dtype=form.dtype).reshape(-1, *(lengths or (1,)))
    settings = Settings(form.method, form.bank.workers, form.several)
    found = [scores(array, templates, settings) for templates in sets]
    return found[0] if len(found) == 1 else np.concatenate(found, 1)
