"""The cases by which `match_template` is checked, in particular the kernels that only it uses."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, product

import numpy as np

import convjit
from convjit._problem.words import MODES
from convjit._runtime.types import Array, Shape
from convjit._tools.selfcheck.cases import NAN, RANDOM, WORKERS
from convjit._tools.selfcheck.definition import PADDING, coefficients, extended

FLAT, STEP, LOUD = "flat places", "a step of 10,000", "a loud place"

# Shapes of the array and of a template, along the sliding axes; several blocks and strips, and few.
SHAPES: list[tuple[Shape, Shape]] = [
    ((6000,), (37,)),
    ((41,), (40,)),
    ((70, 300), (9, 12)),
    ((150, 90), (33, 24)),
    ((20, 31), (1, 8)),
    ((40, 23), (16, 1)),
    ((12, 20, 25), (4, 3, 7)),
    ((5, 6, 7, 9), (2, 3, 4, 3)),
]

# Bounds of the error that the documentation states.
BOUNDS = {"f": 1e-5, "d": 1e-10}


@dataclass(frozen=True)
class TemplateCase:
    """One call; its data are determined by the fields."""

    dtype: str
    shape: Shape
    window: Shape
    data: str
    several: bool
    weighted: bool
    mode: str
    boundary: str
    workers: int

    def __str__(self) -> str:
        """The case as a sentence of a failure report."""
        shape, window = ("x".join(map(str, shape)) for shape in (self.shape, self.window))
        templates = f"{'two ' if self.several else ''}{'weighted ' if self.weighted else ''}{window}"
        options = f"mode {self.mode!r}, boundary {self.boundary!r}, workers {self.workers}"
        return f"match_template {shape} {np.dtype(self.dtype)} with {templates}, {options}, {self.data}"

    def arrays(self) -> tuple[Array, Array, Array | None]:
        """The array, one template or two, and weights."""
        rng = np.random.default_rng([*self.shape, *self.window])
        x = 20 * rng.normal(size=self.shape) + 100
        half = self.shape[0] // 2
        if self.data == FLAT:
            x[: half + 1] = 77
        elif self.data == STEP:
            x[half:] += 10_000 if np.dtype(self.dtype).kind == "f" else 50
        elif self.data == LOUD and np.dtype(self.dtype).kind == "f":
            x[half // 2 : half // 2 + 2] *= 1e9
        x = x.astype(self.dtype)
        if self.data == NAN:
            x[tuple(n // 2 for n in self.shape)] = np.nan
        template = rng.normal(size=((2, *self.window) if self.several else self.window))
        weights = rng.random(self.window) * (rng.random(self.window) < 0.7) + 1e-3 if self.weighted else None
        return x, template.astype(np.float64 if self.dtype == "d" else np.float32), weights

    def result(self) -> Array:
        """The result of the call."""
        x, template, weights = self.arrays()
        options = {"boundary": self.boundary, "workers": self.workers}
        axes = tuple(range(x.ndim))
        return convjit.match_template(x, template, self.mode, weights=weights, axes=axes, **options)  # type: ignore[arg-type]

    def expected(self) -> Array:
        """The result by the definition, with NaN where a window holds one."""
        x, template, weights = self.arrays()
        x = extended(x, self.window, self.mode, self.boundary, 0) if self.mode != "valid" else x
        if not self.several:
            return coefficients(x, template, weights)
        return np.array([coefficients(x, one, weights) for one in template])


def template_cases() -> Iterator[TemplateCase]:
    """All cases."""
    number, boundaries = count(), [*PADDING]
    for dtype, (shape, window), data in product("fdBh", SHAPES, (RANDOM, FLAT, STEP, LOUD, NAN)):
        if data == NAN and dtype not in "fd":
            continue
        at = next(number)
        mode = "valid" if data != RANDOM else MODES[at % 3]
        yield TemplateCase(
            dtype, shape, window, data, several=at % 3 == 0, weighted=at % 4 == 0, mode=mode,
            boundary=boundaries[at % len(boundaries)], workers=WORKERS[at % len(WORKERS)],
        )  # fmt: skip
