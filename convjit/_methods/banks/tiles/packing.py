"""Where the inputs of a block of a bank lie, in the array or packed, and how they are packed."""

import numpy as np

from convjit._methods.banks.tiles.axes import Axis
from convjit._methods.banks.tiles.view import View
from convjit._problem.bank import Bank
from convjit._problem.boundary import SOURCES
from convjit._problem.dtypes import source_of
from convjit._runtime import channels, layouts, loader
from convjit._runtime.layouts import LINE, Tables
from convjit._runtime.types import Array, Shape


class Steps:
    """Distances between the inputs of a block: packed ones, or those in the array."""

    def __init__(self, view: View) -> None:
        self._view = view
        dims = len(view.axes)
        if not view.packed:
            self.channel = view.x_channel
            self.axes = [axis.x_stride for axis in view.axes]
            self.copy, self.bytes = 0, 0
            return
        places, step = view.places, view.size if view.pixel_lanes else view.cell
        self.axes = [0] * dims
        # Copies of a row lie side by side; where the rows of a block are one row, those of all rows do.
        around = max(0, dims - 1 - (view.flat or view.paired[-1]))
        for at in range(dims - 1, -1, -1):
            self.axes[at] = step
            step *= places[at]
            if at == around:
                self.copy, step = step, step * len(view.copies)
        if view.pixel_lanes:
            self.channel = step + LINE if step % 1024 == 0 else step
            self.bytes = self.channel * view.channels
        else:
            self.channel, self.bytes = view.size, step

    def of_taps(self, at: int) -> Array:
        """Offset of the inputs of each tap along an axis."""
        view, axis = self._view, self._view.axes[at]
        taps = np.arange(axis.taps, dtype=np.int64)
        places = taps * axis.dilation
        if not view.packed:
            return places * axis.x_stride
        if at == len(view.axes) - 1 and view.pixel_lanes:
            firsts = places if view.paired[at] else places % axis.stride
            return np.searchsorted(view.copies, firsts) * self.copy + (places - firsts) // axis.stride * self.axes[at]
        return (taps * view.sizes[at] if view.paired[at] else places) * self.axes[at]

    def of_outputs(self, at: int, outputs: int) -> Array:
        """Offset of the inputs of each of so many outputs along an axis."""
        view, axis = self._view, self._view.axes[at]
        if not view.packed:
            step = axis.stride * axis.x_stride
        elif view.paired[at] or (at == len(view.axes) - 1 and view.pixel_lanes):
            step = self.axes[at]
        else:
            step = axis.stride * self.axes[at]
        return np.arange(outputs, dtype=np.int64) * step

    def of_planes(self) -> Array:
        """Offset of the inputs of each channel and each tap along the axes around the last two."""
        offsets: Array = np.arange(self._view.channels, dtype=np.int64) * self.channel
        for at in range(len(self._view.axes) - 2):
            offsets = offsets[..., None] + self.of_taps(at)
        return offsets.ravel()

    def of_terms(self) -> Array:
        """Offset of the inputs of each term, in the order of the weights in memory.

        Most kernels of a convolution lie in memory the other way round: see `runs.as_stored`.
        """
        view = self._view
        offsets: Array = np.arange(view.bank.channels, dtype=np.int64) * self.channel
        for at in range(len(view.axes)):
            taps = self.of_taps(at)
            offsets = offsets[..., None] + (taps if view.bank.correlate or view.bank.kernels == 1 else taps[::-1])
        return offsets.ravel()


def entries(view: View, at: int, start: int, tables: Tables) -> Shape:
    """What `ENTRIES` names of the packed places of a block along an outer axis; `start` is the block's first output."""
    axis, size = view.axes[at], view.sizes[at]
    if view.paired[at]:
        places = (np.arange(axis.taps)[:, None] * axis.dilation + np.arange(size) * axis.stride).ravel()
    else:
        places = np.arange(view.places[at])
    places += start * axis.stride
    offsets = _sources(view.bank, axis, places)
    first = int(np.argmax(places >= axis.before))
    apart = np.diff(offsets[first:])
    even = (apart == apart[:1]) & (offsets[first:-1] != layouts.OUTSIDE) & (offsets[first + 1 :] != layouts.OUTSIDE)
    together = int(np.argmin(np.append(even, False)))  # places that are evenly spaced, behind the first
    behind, step = first + 1 + together, int(apart[0]) if together else 0
    return len(offsets), tables.put(offsets), first, behind, step


def _sources(bank: Bank, axis: Axis, places: Array) -> Array:
    """Offsets in the array of places along an axis, counted from the first of the padding."""
    index = places - axis.before
    if axis.length and bank.boundary != "fill":
        return np.asarray(SOURCES[bank.boundary](index, axis.length) * axis.x_stride, np.int64)
    return np.where((index >= 0) & (index < axis.length), index * axis.x_stride, layouts.OUTSIDE)


def record(view: View, steps: Steps, tables: Tables) -> list[int]:
    """The record of how inputs are packed."""
    bank, row = view.bank, view.axes[-1]
    behind = row.before + row.length
    last = max(behind, (row.outputs - 1) * row.stride + row.span)
    outside = np.append(np.arange(row.before), np.arange(behind, last + 1))
    fill = np.zeros(2, np.int64)
    fill.view(bank.compute_dtype)[0] = bank.fill_value
    source = source_of(view.arrays.dtype)
    fields = {
        "outer": max(1, len(view.axes) - 1),
        "filled": bank.boundary == "fill",
        "steps": tables.put(steps.axes[:-1] or [0]),
        "channels": view.channels,
        "x_channel": view.x_channel,
        "x_pixel": row.x_stride,
        "interleaved": not view.pixel_lanes,
        "channel": steps.channel,
        "pixel": steps.axes[-1],
        "copies": len(view.copies),
        "copy": tables.put(view.copies),
        "copy_step": steps.copy,
        "apart": row.stride if view.pixel_lanes else 1,
        "columns": tables.put(_sources(bank, row, outside)),
        "listed": len(outside),
        "inside": row.before,
        "outside": behind,
        "fill_at": tables.put(fill),
        "width": view.arrays.dtype.itemsize,
        "size": view.size,
        "fill": loader.kernel("fill", view.name),
        "carry": loader.kernel("carry", source, view.name),
        "lines": loader.kernel("take_lines", source, view.name),
    }
    return [int(fields[name]) for name in channels.PACKING]
