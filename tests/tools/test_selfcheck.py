"""`convjit selfcheck`: its own definition is right, it reaches every kernel, and it finds and names what is broken."""

import itertools
import json
import math
import re
import subprocess
import sys
from functools import partial

import numpy as np
import pytest
import scipy.ndimage

import convjit
from convjit._choice import current_profile
from convjit._methods import TABLE
from convjit._methods.banks import TABLE as BANK_TABLE
from convjit._methods.fourier import search
from convjit._methods.fourier.lengths import radices
from convjit._runtime import cpu
from convjit._tools.command import main
from convjit._tools.selfcheck import run
from convjit._tools.selfcheck.banks import bank_cases
from convjit._tools.selfcheck.cases import DTYPES, KERNEL_DTYPES, cases
from convjit._tools.selfcheck.definition import PADDING, convolved, convolved_bank
from convjit._tools.selfcheck.filters import filters
from tests import reference
from tests.support.cases import values
from tests.support.parameters import sampled

SHAPES = [((9,), (4,), (0,)), ((5, 6), (3, 2), (0, 1)), ((1, 2), (6, 5), (0, 1)), ((3, 4, 5), (2, 3), (2, 0))]


@pytest.mark.parametrize("dtype", "?bQefDgG")
@pytest.mark.parametrize(("shape", "kernel_shape", "axes"), SHAPES)
def test_the_definition_is_that_of_the_tests(shape, kernel_shape, axes, dtype):
    """Two that share no code; also where windows reach much further than the array."""
    rng = np.random.default_rng(0)
    x, kernel = values(rng, shape, dtype), values(rng, kernel_shape, dtype)
    number = np.longdouble if dtype in "gG" else np.int64
    extents = [*itertools.product(("full", "same"), PADDING, (0, 1)), ("valid", "fill", 0)]
    for mode, boundary, fill in extents:
        wanted = reference.convolve(x, kernel, mode, boundary=boundary, fill_value=fill, axes=axes)
        got = convolved(x, kernel, mode, boundary, fill, axes, number)
        np.testing.assert_array_equal(got > 0 if dtype == "?" else got.astype(dtype), wanted)


def test_filters_are_as_scipy_defines_them():
    """Bit for bit, on which side of a whole number a sum falls too."""
    for one in filters():
        if (one.function.__name__, one.out) == ("sobel", "Q"):
            continue  # no double that is negative becomes one of these there
        theirs = getattr(scipy.ndimage, one.function.__name__)
        wanted = theirs(one.data(), *one.arguments, output=np.dtype(one.out), mode=one.mode)
        np.testing.assert_array_equal(one.expected(), wanted, str(one))


def test_every_method_is_checked_with_every_dtype_that_it_takes():
    assert [*TABLE, "filters", "banks", "normalized", "templates"] == [*run.NAMES]
    for method in TABLE:
        drawn = [*cases(method)]
        taken = {dtype for dtype in DTYPES if dtype not in "gG" or method in ("plain", "fft")}
        assert {case.dtype for case in drawn} == taken
        for dtype in taken:
            own = [case for case in drawn if case.dtype == dtype]
            assert {len(case.axes) for case in own} == {1, 2, 3}
            assert {(case.mode, case.boundary) for case in own} >= {*itertools.product(("full", "same"), PADDING)}
            assert {case.workers for case in own} == {1, 2, 3}
        assert len(drawn) > 1000


def test_many_kernels_are_checked_by_every_method_with_every_dtype():
    drawn = [*bank_cases()]
    for method in BANK_TABLE:
        own = [case for case in drawn if case.method == method]
        taken = {dtype for dtype in DTYPES if dtype not in "gG" or method == "plain"}
        assert {case.dtype for case in own} == taken
        for dtype in {*KERNEL_DTYPES} & taken:
            of_dtype = [case for case in own if case.kernels_dtype == dtype]
            assert {case.boundary for case in of_dtype} == {*PADDING}
            assert {case.workers for case in of_dtype} == {1, 2, 3}
            assert {case.channel_axis for case in of_dtype} >= {None, 0, 1, -1}
            assert {case.groups > 1 for case in of_dtype} == {case.stride > 1 for case in of_dtype} == {True, False}
        assert len(own) > 100


@pytest.mark.parametrize("dtype", "?bQefDgG")
def test_the_definition_of_many_kernels_gives_what_the_plain_method_gives(dtype):
    """Two that share no code."""
    rng = np.random.default_rng(1)
    number = np.longdouble if dtype in "gG" else np.int64
    cases = {(case.shape, case.kernels_shape, case.boundary): case for case in bank_cases() if case.dtype == "d"}
    for case in cases.values():
        x, kernels = values(rng, case.shape, dtype), values(rng, case.kernels_shape, dtype)
        options = case.options() | {"method": "plain"}
        wanted = convjit.correlate_bank(x, kernels, **options)
        of_bank = case.channel_axis, case.groups, case.padding, case.boundary, case.fill, case.stride, case.dilation
        got = convolved_bank(x, kernels.conj(), *of_bank, number)
        np.testing.assert_array_equal(got > 0 if dtype == "?" else got.astype(dtype), wanted)


@pytest.mark.parametrize("vector", [16, 32, 64])
def test_cases_are_drawn_for_vectors_of_any_size(vector, monkeypatch):
    """With Fourier passes of every radix, last and not, down columns and along rows."""
    monkeypatch.setattr(cpu, "vector_bytes", lambda: vector)
    for method in TABLE:
        assert all(0 not in case.shape for case in cases(method))
    assert all(0 not in case.bank().out_shape for case in bank_cases())
    for dtype in "fFdDbhiq":
        lanes = vector // (4 if dtype in "fF" else 8)
        rates, passes = current_profile.packaged().rates(np.dtype(dtype).name, 2), set()
        for case in cases("overlap_save"):
            if case.dtype == case.kernel_dtype == dtype and len(case.axes) > 1:
                lengths, _ = search.best_tile(search.tile_problem(case.problem(False), lanes), rates.of(len(case.axes)))
                if len(lengths) > 1:
                    *others, last = radices(lengths[-2]) or [1]
                    passes |= {(radix, "first") for radix in others} | {(last, "last")}
                    passes |= {(radix, "row") for radix in radices(lengths[-1] // lanes)}
        assert passes >= {*itertools.product((2, 3, 4, 5, 8), ("first", "last", "row"))}


# What is compiled for all that is checked, and what can be.
REACHED = """
import json, warnings
from collections import defaultdict
from convjit._runtime import loader
from convjit._tools.selfcheck.run import NAMES, check_method

seen, address = defaultdict(set), loader.address

def watch(home, name, *variant):
    seen[name].add(variant)
    return address(home, name, *variant)

loader.address = watch
for name in NAMES:
    *_, ((report,)) = check_method(name, False)
    assert not report["failures"], report["failures"][:3]
print(json.dumps({name: sorted(map(list, found)) for name, found in seen.items()}))
"""
INTEGERS = ("i1", "i2", "i4", "i8")
FLOATS = {letter: letter for letter in "fdFD"}
SOURCES = {"u1": "B", "u2": "H", "u4": "I", "u8": "Q", "i1": "b", "i2": "h", "i4": "i", "i8": "q", **FLOATS}
KINDS = {name: letter for name, letter in SOURCES.items() if name[0] != "u"}
PATCHES = ("i1", "i2", "i4", "i8", "f4", "f8", "c8", "c16")
REAL = ("f", "d")
BOTH = (False, True)
POSSIBLE = {
    "row_of_tiles": [(kind, *shape) for kind in KINDS for shape in ((3, False), (2, False), (1, False), (3, True))]
                    + [(kind, rows, False, 3) for kind in ("f", "d", "i1", "i2", "i4") for rows in (2, 3)],
    "pack": [(source, kind) for source, kind in itertools.product(SOURCES, KINDS)
             if np.result_type(SOURCES[source], KINDS[kind]) == KINDS[kind]]
            + [(kind, kind, False, True) for kind in KINDS],
    "cast": itertools.product(("i2", "i4", "i8", "d"), (*INTEGERS, "u1", "u2", "u4", "u8", "f4"), (False,)),
    "sum_in_order": [("d", order) for order in ("even", "odd", "last first", "in order")],
    "average_bytes": [(False,), (True,)],
    "weigh_bytes": [(False,), (True,)],
    "sum_rows": itertools.product(("even", "odd", "last first", "means"), BOTH),
    "run_down": [(kind,) for kind in ("i2", "i4", "i8")],
    "run_along": [(kind,) for kind in ("i2", "i4", "i8")],
    "store": [*((kind, kind, both) for kind in REAL for both in BOTH), *(("d", kind, False) for kind in INTEGERS)],
    "fourier_pass": itertools.product(REAL, (2, 3, 4, 5, 8), BOTH, range(3)),
    "fourier_block": itertools.product(REAL, BOTH),
    **{name: [(dtype,) for dtype in REAL] for name in ("separate", "divide")},
    "normalized": [("f", "f"), ("f", "d"), ("d", "d")],
    "sum_some": [()],
    **{name: [()] for name in ("bands", "overlap_tiles", "overlap_phases", "brief", "alone", "team", "repeat")},
    **({"strips": [()], "pass_along": itertools.product(REAL, BOTH)} if cpu.vector_bytes() <= 32 else {}),
    **{name: [(dtype,) for dtype in REAL] for name in ("normalise_windows", "score_windows")},
    **{name: [(dtype,) for dtype in PATCHES] for name in ("pack_patches", "unpack_sums")},
}  # fmt: skip


@pytest.mark.exhaustive
def test_every_kernel_is_reached():
    """In a process of its own, where nothing was compiled before."""
    command = [sys.executable, "-W", "error", "-c", REACHED]
    done = subprocess.run(command, capture_output=True, text=True, timeout=580, check=False)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    for name, wanted in POSSIBLE.items():
        missing = {tuple(arguments) for arguments in wanted} - {tuple(arguments[:4]) for arguments in seen[name]}
        assert not missing, f"{name}: {missing}"


def broken(code):
    """A command that checks a method in a process in which something was broken."""
    preamble = (
        "import atexit, os, signal, sys; from convjit._runtime import loader; from convjit._methods import TABLE\n"
    )
    ending = "\nfrom convjit._tools.command import main; sys.exit(main(['selfcheck', '--in-process', *sys.argv[1:]]))"
    return [sys.executable, "-c", preamble + code + ending]


# Kernels that are taken for others, as if they were compiled wrongly; and the method that they are part of.
BROKEN = {
    "row_of_tiles": ("direct", "usual(kind, *rest) if kind != 'i2' else usual('i4', *rest)"),
    "pack": ("direct", "usual(kind.replace('u', 'i'), *rest)"),
    "store": ("overlap_save", "usual(kind, 'i2' if rest[0] == 'i1' else rest[0], rest[1])"),
    "fourier_pass": ("overlap_save", "usual(kind, rest[0], rest[1] != (rest[0] == 5), rest[2])"),
    "fourier_block": ("overlap_save", "usual(kind, False)"),
    "divide": ("normalized", "usual('f' if kind == 'd' else kind)"),
    "cast": ("filters", "usual(kind, rest[0].replace('u', 'i'), rest[1])"),
    "sum_in_order": ("filters", "usual(kind, 'in order')"),
    "run_down": ("filters", "usual('i4' if kind == 'i2' else kind, *rest)"),
}


# The default run takes the first kernel of each method.
FIRST = {method: kernel for kernel, (method, _) in reversed(BROKEN.items())}


@pytest.mark.parametrize("kernel", sampled(BROKEN, FIRST.values()))
def test_a_broken_kernel_is_found(kernel):
    name, call = BROKEN[kernel]
    code = f"""
load = loader.kernel

def usual(*variant):
    return load({kernel!r}, *variant)

def broken(kind, *rest):
    return {call}

loader.kernel = lambda name, *variant: broken(*variant) if name == {kernel!r} else load(name, *variant)
"""
    (report,) = run.selfcheck([name], quick=True, command=broken(code))
    assert report.failures
    assert report.row[-1].endswith("WRONG") or "KILLED" in report.row[-1]  # it may write where it must not


WRONG = {
    "one value is off": "out.flat[-1] += 1",
    "float32 only": "out.flat[0] += out.dtype == 'f'",
    "nothing is done": "out.flat[:] = 0",
}


@pytest.mark.covering
@pytest.mark.parametrize("what", WRONG)
@pytest.mark.parametrize("method", sampled(TABLE, ["direct", "overlap_save", "fft"]))
def test_a_method_that_is_wrong_is_found(method, what, monkeypatch):
    usual = TABLE[method].run
    damage = compile(WRONG[what], what, "exec")

    def damaged(problem, prepared, x, out):
        left = usual(problem, prepared, x, out)
        exec(damage, {"out": out})
        return left

    monkeypatch.setattr(TABLE[method], "run", damaged)
    *_, (report,) = run.check_method(method, quick=True)
    found = run.Report(**report)
    assert found.row[-1] == f"{len(found.failures)} WRONG"
    case = r"(convolve|correlate) [\dx]+ \w+.* with [\dx]+ \w+, mode '\w+', method '\w+', boundary '\w+', .*workers \d"
    assert all(re.match(case, line) for line in found.failures)
    if what == "float32 only":
        assert all("float32" in line or "float16" in line or "complex64" in line for line in found.failures)


@pytest.mark.covering
@pytest.mark.parametrize("what", WRONG)
@pytest.mark.parametrize("method", sampled(BANK_TABLE, ["direct", "overlap_save"]))
def test_a_method_for_many_kernels_that_is_wrong_is_found(method, what, monkeypatch):
    usual, damage = BANK_TABLE[method].run, compile(WRONG[what], what, "exec")

    def damaged(bank, prepared, x, out):
        left = usual(bank, prepared, x, out)
        exec(damage, {"out": out})
        return left

    monkeypatch.setattr(BANK_TABLE[method], "run", damaged)
    *_, (report,) = run.check_method("banks", quick=True)
    found = run.Report(**report)
    assert found.row[-1] == f"{len(found.failures)} WRONG"
    case = r"(convolve|correlate)_bank [\dx]+ \w+ with [\dx]+ \w+, method '(\w+)', channel_axis .*, workers \d"
    methods = {re.match(case, line)[2] for line in found.failures}
    assert method in methods
    assert methods <= {method, "overlap_save"}  # which has another method compute what a NaN spoils


def test_a_nan_that_spreads_is_found(monkeypatch):
    from convjit._methods import overlap_save

    monkeypatch.setattr(overlap_save, "_not_finite", lambda *_: [])
    *_, (report,) = run.check_method("overlap_save", quick=False)
    assert report["failures"]
    assert all("a NaN" in line or "an infinite number" in line for line in report["failures"])


def test_an_error_is_a_failure_of_its_case(monkeypatch):
    def fails(*_):
        raise MemoryError("no more")

    monkeypatch.setattr(TABLE["plain"], "run", fails)
    *_, (report,) = run.check_method("plain", quick=True)
    assert len(report["failures"]) == report["cases"] > 100
    assert report["failures"][0].endswith("MemoryError: no more")
    assert len(run.Report(**report).first_failures) == run.SHOWN + 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_method_that_kills_its_process_is_named(capsys, monkeypatch):
    code = "TABLE['im2col'].run = lambda *_: os.kill(os.getpid(), signal.SIGSEGV)"
    monkeypatch.setattr(run, "selfcheck", partial(run.selfcheck, command=broken(code)))
    assert main(["selfcheck", "--quick", "--method", "im2col", "--method", "plain"]) == 1
    said = capsys.readouterr().out
    assert re.search(r"^im2col +0 +- +[\d.]+ +KILLED BY SIGSEGV$", said, re.MULTILINE)
    assert re.search(r"^plain +\d+ +exact +[\d.]+ +right$", said, re.MULTILINE)
    assert re.search(r"^im2col killed by SIGSEGV: (convolve|correlate) .*method 'im2col'", said, re.MULTILINE)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("raise SystemExit('no such thing')", "plain ended with status 1: before the first case: no such thing"),
        ("atexit.register(os._exit, 3)", "plain ended with status 3: after the last case"),
        ("import threading; threading.Timer(0, os._exit, [0]).start()", "plain ended with status 0: "),
    ],
)
def test_a_process_that_ends_otherwise_is_told(code, told):
    (report,) = run.selfcheck(["plain"], quick=True, command=broken(code))
    assert report.row[-1].startswith("ENDED WITH STATUS")
    assert report.first_failures[-1].startswith(told)


def test_a_process_that_hangs_is_ended(monkeypatch):
    monkeypatch.setattr(run, "SECONDS", 0.5)
    (report,) = run.selfcheck(["plain"], command=broken("import time; time.sleep(300)"))
    assert report.ended


@pytest.mark.exhaustive
def test_here_all_is_right(capsys):
    assert main(["selfcheck", "--quick"]) == 0
    head, _, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["method", "cases", "worst", "error", "seconds", "verdict"]
    assert [row.split()[0] for row in rows] == [*convjit.methods(), "filters", "banks", "normalized", "templates"]
    inexact = {"fft", "overlap_save", "normalized", "templates"}
    if not all(method.ALWAYS_EXACT for method in BANK_TABLE.values()):
        inexact.add("banks")
    for row in rows:
        assert row.endswith("right")
        fourier = row.split()[0] in inexact
        assert ("of its bound" in row) == fourier
        assert ("exact" in row) != fourier


def test_what_is_asked_for_in_vain(capsys, monkeypatch):
    with pytest.raises(SystemExit) as stopped:
        main(["selfcheck", "--method", "spam"])
    assert stopped.value.code == 2
    assert "'spam'" in capsys.readouterr().err


def test_how_an_error_is_told():
    assert run.Report("fft", 9, 0.1234).row[2] == "0.12 of its bound"
    assert run.Report("fft", 9, 0.0).row[2] == "exact"
    assert run.Report("fft", 9, math.inf, ["wrong"]).row[2:] == ("wrong", "0.0", "1 WRONG")
