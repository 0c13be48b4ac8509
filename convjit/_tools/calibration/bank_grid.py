"""The banks of kernels that a calibration measures: layers of networks, banks of signal processing, and random ones."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit import correlate_bank
from convjit._choice import current_profile
from convjit._choice.profile import DTYPE_CLASSES, MAX_NDIM, Profile
from convjit._methods.banks import TABLE
from convjit._methods.workload import Work
from convjit._problem.bank import Bank
from convjit._problem.bank_options import BankOptions
from convjit._problem.describe_bank import describe
from convjit._problem.options import Options
from convjit._runtime.types import Array, Shape
from convjit._tools.calibration.grid import QUICK_SECONDS, TOO_SLOW

# By number of sliding axes: batch, channels (0 for an array without them), kernels, groups, length of the array and of
# the kernels along each axis, stride and dilation. All are measured with channels first and with channels last.
LAYERS: dict[int, tuple[tuple[int, int, int, int, Shape, Shape, int, int], ...]] = {
    1: ((1, 0, 10, 1, (1000,), (9,), 1, 1), (1, 0, 100, 1, (500,), (9,), 1, 8), (1, 0, 32, 1, (16384,), (1023,), 1, 1),
        (1, 0, 24, 1, (65536,), (129,), 1, 1), (1, 12, 32, 1, (5000,), (15,), 2, 1),
        (1, 80, 384, 1, (600,), (3,), 2, 1), (1, 512, 512, 1, (100,), (3,), 1, 1),
        (1, 256, 256, 256, (1000,), (31,), 1, 1), (1, 16, 16, 4, (2000,), (9,), 1, 1),
        (1, 1, 64, 1, (16000,), (64,), 32, 1), (1, 64, 64, 1, (1024,), (5,), 1, 4),
        (20, 3, 16, 1, (128,), (7,), 1, 1), (1, 256, 512, 1, (200,), (1,), 1, 1),
        (1, 0, 1, 1, (100,), (3,), 1, 1), (1, 0, 4, 1, (2000,), (9,), 1, 1), (1, 0, 1, 1, (100000,), (15,), 1, 1),
        (1, 0, 2, 1, (20000,), (63,), 1, 1), (1, 3, 4, 1, (64,), (5,), 1, 1), (1, 4, 4, 4, (500,), (9,), 1, 1)),
    2: ((1, 3, 64, 1, (224, 224), (7, 7), 2, 1), (1, 64, 64, 1, (56, 56), (3, 3), 1, 1),
        (1, 256, 256, 1, (14, 14), (3, 3), 1, 1), (1, 512, 512, 1, (7, 7), (3, 3), 1, 1),
        (1, 128, 128, 1, (28, 28), (3, 3), 2, 1), (1, 64, 256, 1, (56, 56), (1, 1), 1, 1),
        (1, 256, 512, 1, (28, 28), (1, 1), 2, 1), (1, 512, 512, 1, (4, 4), (1, 1), 1, 1),
        (1, 16, 16, 1, (60, 60), (1, 1), 1, 1), (1, 32, 32, 32, (112, 112), (3, 3), 1, 1),
        (1, 96, 96, 96, (112, 112), (3, 3), 2, 1), (1, 512, 512, 512, (14, 14), (5, 5), 1, 1),
        (1, 96, 96, 96, (56, 56), (7, 7), 1, 1), (1, 128, 128, 32, (28, 28), (3, 3), 1, 1),
        (1, 8, 32, 8, (64, 64), (5, 5), 1, 1), (1, 3, 16, 1, (256, 256), (5, 5), 1, 1),
        (1, 16, 16, 1, (128, 128), (5, 5), 1, 1), (1, 0, 8, 1, (128, 128), (31, 31), 1, 1),
        (1, 0, 40, 1, (72, 72), (31, 31), 1, 1), (1, 0, 4, 1, (512, 512), (3, 3), 1, 1),
        (1, 32, 32, 1, (64, 64), (3, 3), 1, 2), (1, 64, 19, 1, (32, 32), (3, 3), 1, 4),
        (16, 3, 8, 1, (32, 32), (5, 5), 1, 1), (8, 16, 32, 1, (14, 14), (5, 5), 1, 1),
        (1, 64, 64, 1, (40, 40), (7, 1), 1, 1), (1, 2, 4, 1, (128, 128), (31, 31), 1, 1),
        (1, 0, 2, 1, (16, 16), (3, 3), 1, 1), (1, 0, 1, 1, (256, 256), (5, 5), 1, 1),
        (1, 3, 3, 3, (64, 64), (3, 3), 1, 1), (1, 1, 4, 1, (28, 28), (5, 5), 1, 1),
        (1, 3, 8, 1, (12, 12), (3, 3), 1, 1), (1, 4, 4, 1, (200, 200), (1, 1), 1, 1)),
    3: ((1, 1, 8, 1, (24, 24, 24), (3, 3, 3), 1, 1), (1, 3, 16, 1, (16, 56, 56), (3, 3, 3), 1, 1),
        (1, 16, 16, 1, (16, 16, 16), (3, 3, 3), 1, 1), (1, 64, 64, 1, (8, 8, 8), (3, 3, 3), 1, 1),
        (1, 64, 64, 1, (16, 16, 16), (1, 1, 1), 1, 1), (1, 32, 32, 32, (24, 24, 24), (3, 3, 3), 1, 1),
        (1, 0, 6, 1, (32, 32, 32), (7, 7, 7), 1, 1), (1, 0, 2, 1, (32, 32, 32), (15, 15, 15), 1, 1),
        (1, 16, 32, 1, (16, 16, 16), (3, 3, 3), 2, 1), (2, 8, 8, 2, (16, 16, 16), (3, 5, 5), 1, 1),
        (1, 8, 8, 1, (20, 20, 20), (3, 3, 3), 1, 2), (1, 128, 128, 1, (4, 4, 4), (3, 3, 3), 1, 1),
        (1, 0, 1, 1, (8, 8, 8), (3, 3, 3), 1, 1), (1, 0, 2, 1, (40, 40, 40), (3, 3, 3), 1, 1),
        (1, 0, 1, 1, (24, 24, 24), (5, 5, 5), 1, 1), (1, 2, 2, 2, (16, 16, 16), (3, 3, 3), 1, 1),
        (1, 4, 8, 1, (8, 8, 8), (1, 1, 1), 1, 1), (1, 3, 4, 1, (32, 32, 32), (1, 1, 1), 1, 1)),
}  # fmt: skip

# Number of random banks for each dtype and number of sliding axes, and lengths of their kernels.
RANDOM_BANKS = {1: 22, 2: 40, 3: 22}
TAPS = {1: (1, 3, 5, 9, 31, 255), 2: (1, 3, 5, 7, 31), 3: (1, 3, 5, 7)}

# Bounds of a random bank's multiply-adds, of the outputs of a kernel, and of its array's and result's elements.
LEAST_MULTIPLY_ADDS, MOST_MULTIPLY_ADDS = 1e4, 1e8
LEAST_PLACES = 3
MOST_ELEMENTS = 1 << 22

# In a full run a method is measured, however slow beside the best, where it is expected to take fewer seconds than the
# first figure: so even "plain", which is the best nowhere, has a few costs to go by. And it is not measured where it is
# expected to take more than the second.
CHEAP_SECONDS = 2e-3
LONG_SECONDS = 0.1

# A quick run measures these dtypes and one of so many banks.
QUICK_DTYPES = ("float32", "float64")
QUICK_PART = 3


class BankSetting(NamedTuple):
    """A bank of a calibration, whatever the dtype, the method and the number of workers."""

    shape: Shape
    kernels_shape: Shape
    channel_axis: int | None
    groups: int
    padding: Shape
    stride: Shape
    dilation: Shape


@dataclass(frozen=True)
class BankCase:
    """One method on one bank."""

    dtype: str
    workers: int
    method: str
    setting: BankSetting

    @property
    def kind(self) -> tuple[str, int]:
        """Dtype class and number of sliding axes, for which costs are fitted apart."""
        return self.dtype, len(self.setting.stride)

    @property
    def problem_key(self) -> tuple[str, int, BankSetting]:
        """The bank with its dtype class and number of sliding axes."""
        return *self.kind, self.setting

    @cached_property
    def problem(self) -> Bank:
        """The bank as a method is chosen for it."""
        kind, s = np.dtype(self.dtype), self.setting
        common = Options("valid", workers=self.workers, correlate=True, stride=s.stride, dilation=s.dilation)
        return describe(s.shape, s.kernels_shape, kind, kind, BankOptions(common, s.channel_axis, s.groups, s.padding))

    def data(self) -> tuple[Array, Array]:
        """Array and kernels of integers from 0 to 7, for which every method is exact."""
        return _data(self.dtype, self.setting.shape, self.setting.kernels_shape)

    def run(self, x: Array, kernels: Array) -> Array:
        """Make the call that is timed."""
        options = self.setting._asdict() | {"method": self.method, "workers": self.workers}
        del options["shape"], options["kernels_shape"]
        return correlate_bank(x, kernels, **options)

    def as_info(self) -> dict[str, Any]:
        """The case as it is stored beside its time."""
        return {"dtype": self.dtype, "workers": self.workers, "method": self.method, "bank": self.setting._asdict()}

    def work(self) -> Work:
        """Work of the method, with the profile in force, as the call that is timed has it."""
        rates = current_profile.in_force().bank_rates(*self.kind)
        return TABLE[self.method].work(self.problem, rates)


def from_info(info: Mapping[str, Any]) -> BankCase:
    """Read a case that `as_info` stored."""
    fields: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in info["bank"].items()
    }
    return BankCase(info["dtype"], info["workers"], info["method"], BankSetting(**fields))


@lru_cache(maxsize=1)  # the methods of one bank are measured one after the other
def _data(dtype: str, shape: Shape, kernels_shape: Shape) -> tuple[Array, Array]:
    rng = np.random.default_rng(0)
    x, kernels = (rng.integers(0, 8, lengths, np.int8).astype(dtype) for lengths in (shape, kernels_shape))
    return x, kernels


def bank_cases(workers: tuple[int, ...], profile: Profile, quick: bool = False) -> list[BankCase]:
    """List all cases, banks of few multiply-adds first, and the methods of one bank one after the other.

    A method is left out where another is expected to be far faster. A quick run measures a part of the banks, of two
    dtypes. Work that several workers can share is measured with each of these numbers of workers, other work with the
    first of them.
    """
    chosen: list[BankCase] = []
    for dtype in QUICK_DTYPES if quick else DTYPE_CLASSES:
        for ndim in range(1, MAX_NDIM + 1):
            settings = sorted(_settings(dtype, ndim, quick), key=_multiply_adds)
            for setting in settings:
                chosen += worth_measuring(dtype, setting, workers, profile, quick)
    return chosen


def _multiply_adds(setting: BankSetting) -> int:
    return BankCase("float32", 1, "plain", setting).problem.multiply_adds


def worth_measuring(
    dtype: str, setting: BankSetting, workers: tuple[int, ...], profile: Profile, quick: bool = False
) -> Iterator[BankCase]:
    """Cases of one bank: methods that may turn out to be the fastest, and all that the profile has no costs of."""
    cases = [BankCase(dtype, 1, name, setting) for name in TABLE]
    able = [case for case in cases if not TABLE[case.method].supports(case.problem)]
    rates = profile.bank_rates(dtype, len(setting.stride))
    times = {case.method: rates.times(case.method, case.work())[0] for case in able}
    best = min(times.values())
    if quick and best > QUICK_SECONDS:
        return
    for case in able:
        time = times[case.method]
        near = time <= TOO_SLOW[quick] * best or (time < CHEAP_SECONDS and not quick)
        if (near and time < LONG_SECONDS) or time == math.inf:
            for count in workers if case.work().tasks > 1 else workers[:1]:
                yield replace(case, workers=count)


def _settings(dtype: str, ndim: int, quick: bool) -> Iterator[BankSetting]:
    """The layers with channels first and last, and random banks; a quick run takes a part of them."""
    rng = np.random.default_rng([ndim, DTYPE_CLASSES.index(dtype)])
    first = [layer(*fields, last=False, padded=True) for fields in LAYERS[ndim]]
    last = [layer(*fields, last=True, padded=True) for fields in LAYERS[ndim] if fields[1]]
    every = [*first, *last, *(random_setting(rng, ndim) for _ in range(RANDOM_BANKS[ndim]))]
    yield from every[:: QUICK_PART if quick else 1]


def layer(
    batch: int,
    channels: int,
    kernels: int,
    groups: int,
    lengths: Shape,
    taps: Shape,
    stride: int,
    dilation: int,
    last: bool,
    padded: bool,
) -> BankSetting:
    """A bank with channels first or last, or without channels if there are 0; padded so as to reach over the edges."""
    padding = tuple((k - 1) * dilation // 2 if padded else 0 for k in taps)
    steps = (stride,) * len(taps), (dilation,) * len(taps)
    if not channels:
        return BankSetting((batch, *lengths), (kernels, *taps), None, 1, padding, *steps)
    shape = (batch, *lengths, channels) if last else (batch, channels, *lengths)
    return BankSetting(shape, (kernels, channels // groups, *taps), -1 if last else 1, groups, padding, *steps)


def random_setting(rng: np.random.Generator, ndim: int) -> BankSetting:
    """Draw a bank: multiply-adds, channels, kernels and proportions of the array are uniform in their logarithms."""
    while True:
        longest = rng.choice(TAPS[ndim])
        taps = tuple(int(longest if rng.random() < 0.9 else rng.choice(TAPS[ndim])) for _ in range(ndim))
        channels, kernels, groups = _random_channels(rng)
        stride = int(rng.choice((1, 1, 1, 2, 3)))
        dilation = int(rng.choice((1, 1, 1, 1, 2, 3)))
        padded = bool(rng.random() < 0.6)
        batch = int(rng.integers(2, 17)) if rng.random() < 0.25 else 1
        terms = max(1, channels // groups) * math.prod(taps)
        aim = math.exp(rng.uniform(math.log(LEAST_MULTIPLY_ADDS), math.log(MOST_MULTIPLY_ADDS)))
        places = aim / (batch * kernels * terms)
        if places < LEAST_PLACES:
            continue
        sides = np.exp(rng.uniform(-0.7, 0.7, ndim))
        sides *= (places * stride**ndim / np.prod(sides)) ** (1 / ndim)
        reach = [0 if padded else (k - 1) * dilation for k in taps]
        lengths = tuple(max(1 + edge, round(n) + edge) for n, edge in zip(sides, reach, strict=True))
        last = bool(rng.random() < 0.5)
        setting = layer(batch, channels, kernels, groups, lengths, taps, stride, dilation, last, padded)
        bank = BankCase("float32", 1, "plain", setting).problem
        elements = max(math.prod(bank.shape), math.prod(bank.out_shape))
        if bank.multiply_adds <= MOST_MULTIPLY_ADDS and elements <= MOST_ELEMENTS:
            return setting


def _random_channels(rng: np.random.Generator) -> tuple[int, int, int]:
    """Draw channels (0 for an array without them), kernels and groups: most banks have a single group."""
    channels, kernels = (round(2 ** rng.uniform(0, 9)) for _ in range(2))
    kind = rng.random()
    if kind < 0.15:
        return 0, kernels, 1
    if kind < 0.35:  # depthwise, with one kernel or several for each channel
        return channels, channels * int(rng.choice((1, 1, 1, 2, 4))), channels
    if kind < 0.45:
        groups = int(rng.choice((2, 4, 8, 32)))
        return groups * -(-channels // groups), groups * -(-kernels // groups), groups
    return channels, kernels, 1
