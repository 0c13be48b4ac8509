"""Strides and dilations as additional axes, so that register tiles need to know neither.

With a stride s and a dilation d, output i reads element ``i s + p d`` by tap p. Let g be the greatest common divisor of
s and d. Every d/g-th output reads the same elements, one place further each time, by every s/g-th tap: with
``i = i' d/g + r`` and ``p = p' s/g + q`` the element is ``(i' + p') s d/g + r s + q d``. So the outputs are dealt out
to d/g phases r and the taps to s/g phases q, each of which is an axis of its own, and what is left along the axis is an
ordinary correlation, whose rows of outputs share what they read. No dilated kernel is made, nothing is computed that is
not wanted, and nothing is copied but what lies along a row with a stride.

Source: polyphase decomposition, M. G. Bellanger, G. Bonnerot and M. Coudreuse, "Digital filtering by polyphase
network", IEEE ASSP 24 (2), 1976; for dilations, M. Holschneider et al., "A real-time algorithm for signal analysis with
the help of the wavelet transform", 1989.
"""

import math
from collections.abc import Sequence
from functools import lru_cache

from convjit._methods.tiles.axes import Axis
from convjit._problem.problem import Problem
from convjit._runtime.types import Shape


def split(row: Axis, outer: Sequence[Axis]) -> tuple[Axis, list[Axis]]:
    """The row and the outer axes, all of which have neither stride nor dilation, but for a dilation of the row."""
    axes = [part for axis in outer for part in _split(axis)]
    if row.stride == row.dilation == 1:
        return row, axes
    common = math.gcd(row.stride, row.dilation)
    apart, dilation = row.stride // common, row.dilation // common
    window = -(-row.window // apart)
    taps = _phases_of_taps(row, apart)
    length = row.length if row.stride == 1 else row.outputs + (window - 1) * dilation
    narrowed = row._replace(
        length=length, window=window, x_stride=row.x_stride * row.stride, stride=1, dilation=dilation, taps_apart=apart
    )
    return narrowed, [*axes, *taps]


def _split(axis: Axis) -> list[Axis]:
    """An outer axis as those that count the phases of its outputs and of its taps, and the one that is left."""
    if axis.stride == axis.dilation == 1:
        return [axis]
    assert axis.before == 0  # places outside the array are looked up axis by axis
    common = math.gcd(axis.stride, axis.dilation)
    apart, phases = axis.stride // common, min(axis.dilation // common, axis.outputs)
    outputs, window = -(-axis.outputs // phases), -(-axis.window // apart)
    left = axis._replace(
        length=outputs + window - 1, window=window, outputs=outputs, least=outputs if axis.least > 1 else 1,
        x_stride=axis.x_stride * math.lcm(axis.stride, axis.dilation), out_stride=axis.out_stride * phases,
        stride=1, dilation=1, taps_apart=apart, fewest=axis.window // apart, phases=phases,
        dealt=axis.outputs if phases > 1 else 0,
    )  # fmt: skip
    counting = Axis(
        -1, phases, 1, phases, 0, axis.x_stride * axis.stride, axis.out_stride, phase_of=axis.name,
        least=phases if axis.least > 1 else 1,
    )  # fmt: skip
    return [left, *_phases_of_taps(axis, apart), *([counting] if phases > 1 else [])]


def _phases_of_taps(axis: Axis, apart: int) -> list[Axis]:
    """The axis that counts the phases of an axis's taps, if there are several."""
    count = min(apart, axis.window)
    if count == 1:
        return []
    return [Axis(axis.name, count, count, 1, 0, axis.x_stride * axis.dilation, 0)]


@lru_cache(maxsize=256)
def whole_taps(problem: Problem) -> Shape:
    """The taps along each sliding axis, filled up so that all phases have as many.

    So many are read where inputs are packed, though those beyond the kernel's are not used.
    """
    apart = (s // math.gcd(s, d) for s, d in zip(problem.strides, problem.dilations, strict=True))
    return tuple([-(-k // step) * step if k > step else k for k, step in zip(problem.taps, apart, strict=True)])
