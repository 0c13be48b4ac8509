"""Kernels for other CPUs than this one: vectors of other lengths, fewer registers, no fused multiply-add."""

import itertools
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from convjit._runtime import cpu
from tests.support.cases import BOUNDARIES, Case, check

SECONDS = 240  # enough for a slow machine to compile in

X86 = platform.machine().lower() in ("x86_64", "amd64")

# Rows, planes, and the rows of long kernels that are folded; not all for each dtype, as each takes a second to compile.
ROWS = (((70,), (3,), None), ((5, 37), (2,), (1,)))
PLANES = (((37, 70), (3, 5), None), ((20, 23, 3), (4, 3), (0, 1)), ((9, 10, 40), (2, 3, 3), None))
FOLDED = (((400,), (70,), None), ((2, 3, 300), (67,), (2,)), ((150, 2), (40,), (0,)))
SIZES = {
    ("direct", "f"): (*ROWS, *PLANES, *FOLDED),
    ("direct", "d"): (*PLANES, *FOLDED),
    ("direct", "F"): (*PLANES, *FOLDED),
    ("direct", "h"): PLANES,
    ("direct", "b"): PLANES,
    ("overlap_save", "f"): (*PLANES, *FOLDED),
    ("overlap_save", "D"): PLANES,
}


def sizes_checked() -> int:
    """Check every size in every mode against the reference; return how many cases that were."""
    done = 0
    for (method, dtype), sizes in SIZES.items():
        for number, (shape, kernel_shape, axes) in enumerate(sizes):
            for mode, correlate in itertools.product(("full", "same", "valid"), (False, True)):
                boundary = BOUNDARIES[(number + done) % len(BOUNDARIES)]
                layout = ("C", "reversed")[done % 2]
                case = Case(method, dtype, dtype, shape, kernel_shape, mode, boundary,
                            axes=axes, correlate=correlate, layout=layout, guard="after", seed=(done,))  # fmt: skip
                assert check(case)
                done += 1
    return done


def run(folder: Path, **environment: str) -> list[str]:
    """Check all sizes in a process that compiles for another CPU; return what it prints."""
    code = """
from convjit._runtime import cpu
from tests.kernels.test_machines import sizes_checked
print(cpu.vector_bytes(), sizes_checked())
"""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", code],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "NUMBA_CACHE_DIR": str(folder), **environment},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"ended with {done.returncode}: {done.stdout}\n{done.stderr}"
    return done.stdout.split()


def test_a_cpu_of_which_nothing_is_known(tmp_path):
    vector_bytes, cases = run(tmp_path, NUMBA_CPU_NAME="generic")
    assert int(cases) == 6 * sum(map(len, SIZES.values()))
    if X86:
        assert vector_bytes == "16"


@pytest.mark.exhaustive
@pytest.mark.skipif(not X86 or cpu.vector_bytes() < 32, reason="needs an x86 CPU with AVX2")
def test_a_cpu_with_avx2(tmp_path):
    vector_bytes, cases = run(tmp_path, NUMBA_CPU_NAME="haswell", NUMBA_CPU_FEATURES="+avx2,+fma,+avx")
    assert int(cases) == 6 * sum(map(len, SIZES.values()))
    assert vector_bytes == "32"
