"""Random cases against the reference, and filters against SciPy's: ``python -m tests.sweep --cases 100000 --jobs 2``.

Every case follows from (seed, index) alone, so a failing one is run again by ``--seed SEED --first INDEX --cases 1``.
Some have their arrays where memory ends; one that kills its process is named, and the cases after it are run.
"""

import argparse
import contextlib
import faulthandler
import multiprocessing
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any, NamedTuple

import numpy as np
from scipy import ndimage as theirs

import convjit
from convjit import ndimage as ours
from convjit._choice import current_profile
from tests.support import guarded, limits
from tests.support.cases import ALL_KERNELS, BOUNDARIES, DTYPES, LAYOUTS, MODES, WRITEABLE, Case, check
from tests.support.filters import FilterCase
from tests.support.profiles import favouring, in_force

SHOWN = 10

# Longest x and longest kernel along an axis, by the number of dimensions.
SMALL = {0: (1, 1), 1: (40, 12), 2: (16, 5), 3: (7, 3), 4: (5, 2)}
LARGE = {1: (120_000, 60), 2: (330, 9), 3: (45, 4), 4: (18, 2)}

# One case in so many is a filter.
FILTERS = 8

# So many cases in a row are run under one profile, and with what is done to large arrays only, or to small ones too.
BLOCK = 64
LIKE_LARGE = (
    *(limits.BOXES, limits.LONG_AXES, limits.THREADS, limits.BORDERS, limits.BANDS),
    *(limits.SPECIAL_KERNELS, limits.KEPT_CALLS, limits.STACK),
)

PROFILES = [
    profile.changed(always_share=True)
    for profile in (
        current_profile.packaged(),
        *(favouring(workers_1=name, workers_2=name) for name in convjit.methods()),
    )
]

# How often each method computed and refused, and what went wrong, in words.
Answer = tuple[Counter[str], list[str]]

FILTER_MODES = ("reflect", "constant", "nearest", "mirror", "wrap")
FILTER_DTYPES = "bBhHiIqfdFD"


def random_case(seed: int, index: int) -> Case:
    """Draw the case of this index."""
    rng = np.random.default_rng((seed, index))

    def pick(options: Sequence[str]) -> str:
        return options[rng.integers(len(options))]

    dims = int(rng.integers(1, 5)) if rng.random() < 0.99 else 0
    large = dims > 0 and rng.random() < 0.01
    longest_x, longest_kernel = (LARGE if large else SMALL)[dims]
    if large:
        shape = rng.integers(longest_x // 2, longest_x + 1, dims)
    else:
        shape = rng.integers(0 if rng.random() < 0.05 else 1, longest_x + 1, dims)
    kernel_shape = rng.integers(1, longest_kernel + 1, dims)
    if not large and rng.random() < 0.15:  # also kernels larger than x
        shape, kernel_shape = kernel_shape, np.maximum(shape, 1)
    axes = None
    if rng.random() < 0.4:
        least = 1 if dims and rng.random() < 0.95 else 0
        axes = tuple(int(axis) for axis in rng.permutation(dims)[: rng.integers(least, dims + 1)])
        kernel_shape = kernel_shape[list(axes)]
        axes = tuple(axis - dims if rng.random() < 0.3 else axis for axis in axes)
    if not large and kernel_shape.size and rng.random() < 0.08:  # a long row of taps, along any one axis
        along, kernel_shape = int(rng.integers(kernel_shape.size)), np.ones_like(kernel_shape)
        kernel_shape[along] = rng.integers(1, 100)
        shape[along if axes is None else axes[along]] = rng.integers(1, 300)
    dtype = pick(DTYPES)
    kernel_dtype = pick(DTYPES) if rng.random() < 0.2 else dtype
    kind = np.result_type(dtype, kernel_dtype).kind
    mode = pick(MODES)
    sliding = shape if axes is None else shape[list(axes)]
    if (sliding < kernel_shape).any() and (sliding > kernel_shape).any() and mode == "valid":
        mode = "same"
    method = pick(("auto", *convjit.methods()))
    rank_one = method not in ALL_KERNELS and rng.random() < 0.7
    nonfinite = pick(("x", "kernel", "x, kernel", "fill")) if kind in "fc" and rng.random() < 0.3 else ""
    fill = random_fill(rng, kind)
    sliding = [1] * len(kernel_shape) if axes is None and not dims else sliding
    steps = random_steps(rng, mode, [int(n) for n in sliding], [int(k) for k in kernel_shape], kind)
    return Case(
        method,
        dtype,
        kernel_dtype,
        tuple(map(int, shape)),
        tuple(map(int, kernel_shape)),
        mode,
        pick(BOUNDARIES),
        fill_value=pick((np.nan, np.inf)) if nonfinite == "fill" else fill,
        axes=axes,
        correlate=bool(rng.integers(2)) or "lags" in steps,
        layout=pick(list(LAYOUTS)),
        kernel_layout=pick(list(LAYOUTS)),
        rank_one=rank_one,
        sparse=not rank_one and rng.random() < 0.25,
        nonfinite="x" if rank_one and "kernel" in nonfinite else nonfinite,
        out=pick(("", "cast", *WRITEABLE)) if rng.random() < 0.5 else "",
        workers=int(rng.integers(1, 5)),
        guard=pick(("", *guarded.SIDES)),
        accuracy="elementwise" if rng.random() < 0.2 else "normwise",
        **steps,
        seed=(seed, index),
    )


def random_steps(
    rng: np.random.Generator, mode: str, sliding: list[int], window: list[int], kind: str
) -> dict[str, Any]:
    """Draw stride, dilation, lags and the dtype of the result; half of the cases have none of them."""
    options: dict[str, Any] = {}
    if not window or rng.random() < 0.5:
        return options
    if rng.random() < 0.5:
        options["stride"] = tuple(map(int, rng.integers(1, 6, len(window)))) if rng.random() < 0.7 else 3
    if rng.random() < 0.5:
        dilation = [int(d) for d in rng.integers(1, 5, len(window))]
        if mode == "valid":  # neither array may be larger along some axes only
            dilation = [
                d if (k - 1) * d < n or n == 0 else 1 for d, n, k in zip(dilation, sliding, window, strict=True)
            ]
        options["dilation"] = tuple(dilation)
    if mode == "full" and rng.random() < 0.5 and 0 not in sliding:
        steps = options.get("dilation", (1,) * len(window))
        spans = [((1 - k) * d, n) for n, k, d in zip(sliding, window, steps, strict=True)]
        options["lags"] = tuple(tuple(sorted(map(int, rng.integers(*span, 2)))) for span in spans)
    if rng.random() < 0.4:
        options["result"] = str(rng.choice(list("FD" if kind == "c" else "bBhHiIqQefdFD")))
    return options


def random_fill(rng: np.random.Generator, kind: str) -> complex:
    """A fill value that a result of this kind can hold; zero, which is special, half the time."""
    if rng.integers(2):
        return 0
    return {"b": True, "u": 3, "i": -2, "f": -1.5, "c": 2 - 1j}[kind]


def random_filter(seed: int, index: int) -> FilterCase:
    """Draw the filter of this index."""
    rng = np.random.default_rng((seed, index))

    def pick(options: Sequence[Any]) -> Any:
        return options[rng.integers(len(options))]

    name, dtype, dims = pick(ours.__all__), pick(FILTER_DTYPES), int(rng.integers(1, 4))
    while name.startswith("generic"):
        name = pick(ours.__all__)
    shape = tuple(int(n) for n in rng.integers(1, (1, 300, 40, 12)[dims], dims))
    line = name.endswith("1d")
    axes = None if line or rng.integers(2) else tuple(map(int, rng.permutation(dims)[: rng.integers(1, dims + 1)]))
    along = 1 if line else dims if axes is None else len(axes)
    options: dict[str, Any] = {"mode": pick(FILTER_MODES), "cval": float(rng.integers(-3, 4))}

    def each(draw: Callable[[], Any], count: int = along) -> Any:
        return draw() if line or rng.integers(2) else [draw() for _ in range(count)]

    if name.startswith(("correlate", "convolve")):
        window = rng.integers(1, 10 if line else 6, along)
        whole = rng.integers(2)
        options["weights"] = rng.integers(-3, 4, window).astype(float) if whole else rng.uniform(-1, 1, window)
        origins = [int(rng.integers(-(k // 2), (k - 1) // 2 + 1)) for k in window]
        if axes and along < dims:  # as SciPy has it, weights are in rising order of the axes, and origins as named
            origins = [origins[sorted(axes).index(axis)] for axis in axes]
        options["origin"] = origins[0] if line else origins
        if dtype in "FD" and rng.integers(2):
            options["weights"] = options["weights"] * (1 - 2j)
    elif name.startswith("uniform"):
        options["size"] = size = each(lambda: int(rng.integers(1, 9)))
        sizes = [size] * along if isinstance(size, int) else size
        options["origin"] = int(rng.integers(-(min(sizes) // 2), (min(sizes) - 1) // 2 + 1))
    elif name.startswith("gaussian"):
        magnitude = name == "gaussian_gradient_magnitude"
        options["sigma"] = each(lambda: float(rng.uniform(0.3, 3)), dims if magnitude else along)
        options["truncate"] = float(rng.uniform(1, 4))
        if name.startswith("gaussian_filter"):
            options["order"] = each(lambda: int(rng.integers(0, 3)))
    if line or name in ("sobel", "prewitt"):
        options["axis"] = int(rng.integers(-dims, dims))
    elif axes is not None:
        options["axes"] = axes
    if name not in ("correlate", "convolve") and not line:
        options["mode"] = each(lambda: pick(FILTER_MODES), dims if name in ("sobel", "prewitt") else along)
    if dtype not in "FD" and name.startswith("gaussian"):  # the sums of Gaussians are whole but for rounding
        options["output"] = pick(("f4", "f8"))
    elif dtype not in "FD" and rng.integers(2):
        options["output"] = pick(("f4", "f8", "i2", "i4", "u1"))
    return FilterCase(name, dtype, shape, options, (seed, index), pick(list(LAYOUTS)))


def check_filter(case: FilterCase) -> bool:
    """Compare a filter with SciPy's."""
    rng = np.random.default_rng(case.seed)
    kind = np.dtype(case.dtype).kind
    x = rng.uniform(0, 9, case.shape) if kind in "fc" else rng.integers(0, 100, case.shape)
    x = LAYOUTS[case.layout]((x + 1j * rng.uniform(-5, 5, case.shape) if kind == "c" else x).astype(case.dtype))
    kept = x.tobytes()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "invalid value encountered", RuntimeWarning)  # roots of what wrapped around
        got = getattr(ours, case.name)(x, **case.options)
        wanted = getattr(theirs, case.name)(x.copy(), **case.options)  # SciPy is wrong of arrays that repeat elements
    assert x.tobytes() == kept, "changed its input"
    assert (got.dtype, got.shape) == (wanted.dtype, wanted.shape)
    if got.dtype.kind in "fc":
        scale = max(1, *(float(np.abs(array).max()) for array in (wanted, x)))  # sums may be small of large terms
        off = np.abs(got - wanted) > 1000 * scale * np.finfo(got.dtype).eps
    else:
        off = got != wanted
        if off.any() and kind == "f":  # by their order, sums of reals are whole or less by rounding
            sums = getattr(theirs, case.name)(x.copy(), **case.options | {"output": np.float64})
            ties = np.abs(sums - np.round(sums)) <= 1000 * max(1, np.abs(x).max()) * np.finfo(np.float64).eps
            off &= ~(ties & (np.abs(got.astype(np.int64) - wanted.astype(np.int64)) == 1))
    assert not off.any(), f"{np.count_nonzero(off)} wrong values of {got.size}, {got[off][0]} not {wanted[off][0]}"
    return True


class Subject(NamedTuple):
    """What a sweep is of."""

    drawn: Callable[[int, int], Any]  # the case of a seed and an index
    checked: Callable[[Any], str]  # check it, and say as what it is counted
    conditions: Callable[[int], contextlib.AbstractContextManager[None]]  # under which the block of a number is run


def run(
    cases: int, seed: int, first: int = 0, *, jobs: int = 0, report: int = 0, subject: Subject | None = None
) -> Answer:
    """Check cases; return how often each method computed and refused, and what went wrong, in words.

    They are shared by so many processes of their own, or with none run in this one.
    """
    counts: Counter[str] = Counter()
    failures: list[str] = []
    start, shown = time.perf_counter(), 0
    stop = first + cases
    subject = subject or ONE_KERNEL
    answers = shared(seed, first, stop, jobs, subject) if jobs else checked(seed, first, stop, subject=subject)
    for part, wrong in answers:
        counts += part
        failures += wrong
        done = counts.total() + len(failures)
        if report and done // report > shown:
            shown = done // report
            print(f"{done} cases, {len(failures)} mismatches, {done / (time.perf_counter() - start):.0f} cases/s")
            sys.stdout.flush()
    return counts, failures


def checked(seed: int, first: int, stop: int, at: Any = None, subject: Subject | None = None) -> Iterator[Answer]:
    """Check cases from `first` up to `stop`; yield, block by block, what `run` returns. `at` is told each index."""
    subject = subject or ONE_KERNEL
    for block in range(first // BLOCK, -(-stop // BLOCK)):
        counts: Counter[str] = Counter()
        with subject.conditions(block):
            for index in range(max(first, block * BLOCK), min(stop, (block + 1) * BLOCK)):
                case = subject.drawn(seed, index)
                if at is not None:
                    at.value = index
                try:
                    with warnings.catch_warnings():
                        warnings.simplefilter("error")
                        counts[subject.checked(case)] += 1
                except Exception as error:  # whatever it is, the other cases are wanted too
                    what = "" if str(case) in str(error) else f" in {case}"
                    yield Counter(), [f"{_again(seed, index)}: {type(error).__name__}: {error}{what}"]
        yield counts, []


def drawn(seed: int, index: int) -> Case | FilterCase:
    """What is checked at this index."""
    return random_filter(seed, index) if index % FILTERS == 0 else random_case(seed, index)


def _checked(case: Case | FilterCase) -> str:
    method, done = (case.method, check(case)) if isinstance(case, Case) else ("ndimage", check_filter(case))
    return counted(method, done)


def counted(method: str, done: bool) -> str:
    """As what a case is counted that a method did or refused."""
    return f"{method} {'computed' if done else 'refused'}"


def _again(seed: int, index: int) -> str:
    return f"--seed {seed} --first {index} --cases 1"


@contextlib.contextmanager
def _conditions(block: int) -> Iterator[None]:
    """Run a block of cases as its number says: by one of the profiles, and every other one as if arrays were large."""
    large = like_large() if block % 2 else contextlib.nullcontext()
    with large, in_force(PROFILES[block // 2 % len(PROFILES)]):
        yield


ONE_KERNEL = Subject(drawn, _checked, _conditions)


def like_large() -> contextlib.AbstractContextManager[None]:
    """Have small arrays cut, packed, shared and looked at as large ones are."""
    return limits.lowered(*LIKE_LARGE)


class Job:
    """A process that checks cases from `first` up to `stop`."""

    def __init__(self, seed: int, first: int, stop: int, subject: Subject) -> None:
        context = multiprocessing.get_context("spawn")  # a child forked after threads were started may not use them
        self.stop = stop
        self.at = context.Value("q", -1, lock=False)  # the case that it is at
        self.answers, given = context.Pipe(duplex=False)
        self.process = context.Process(target=_answer, args=(given, seed, first, stop, self.at, subject), daemon=True)
        self.process.start()
        given.close()  # the end of the process is then the end of its answers


def _answer(given: Connection, seed: int, first: int, stop: int, at: Any, subject: Subject) -> None:
    faulthandler.enable()
    for answer in checked(seed, first, stop, at, subject):
        given.send(answer)


def shared(seed: int, first: int, stop: int, jobs: int, subject: Subject | None = None) -> Iterator[Answer]:
    """Check cases in so many processes, each a range of them; one that is killed is named, and another goes on."""
    ends = [first + (stop - first) * job // jobs // BLOCK * BLOCK for job in range(1, jobs)]
    ranges = zip([first, *ends], [*ends, stop], strict=True)
    subject = subject or ONE_KERNEL
    running = {job.answers: job for job in (Job(seed, *ends, subject) for ends in ranges if ends[0] < ends[1])}
    while running:
        for answers in wait(list(running)):
            job = running[answers]
            try:
                yield answers.recv()
            except EOFError:
                del running[answers]
                job.process.join()
                if job.process.exitcode:
                    index = job.at.value
                    if index < 0:  # nor would another
                        raise RuntimeError(
                            f"A process ended with {job.process.exitcode} before its first case."
                        ) from None
                    ended = f"its process ended with {job.process.exitcode} in {subject.drawn(seed, index)}"
                    yield Counter(), [f"{_again(seed, index)}: {ended}"]
                    if index + 1 < job.stop:
                        again = Job(seed, index + 1, job.stop, subject)
                        running[again.answers] = again


def main(prog: str = "python -m tests.sweep", description: str = __doc__, subject: Subject | None = None) -> int:
    """Run the sweep as the command line asks."""
    parser = argparse.ArgumentParser(prog=prog, description=description.splitlines()[0])
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0, help="index of the first case")
    parser.add_argument("--jobs", type=int, default=1, help="processes to share the cases")
    options = parser.parse_args()
    report = max(1, options.cases // 20)
    counts, failures = run(
        options.cases, options.seed, options.first, jobs=options.jobs, report=report, subject=subject
    )
    for name, count in sorted(counts.items()):
        print(f"{count:9d} {name}")
    print(f"{options.cases} cases, {len(failures)} mismatches")
    for failure in failures[:SHOWN]:
        print(failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
