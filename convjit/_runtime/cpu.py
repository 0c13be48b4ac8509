"""The CPU that code is compiled for: its instructions, its vector registers and its name.

Nothing here needs a compiler, so that a process finds stored code without loading one.
"""

import contextlib
import os
import platform
from functools import cache
from itertools import takewhile

from convjit._runtime import lazy

CPUINFO = "/proc/cpuinfo"

# Entries of Linux's list that tell types of CPUs apart: those of x86, and those of ARM.
IDENTITY = (
    "vendor_id", "cpu family", "model", "flags",
    "CPU implementer", "CPU variant", "CPU part", "Features",
)  # fmt: skip

# Of the flags that Linux lists for x86, the names of instructions that compilers use begin with these. Others tell of
# the system, such as of its mitigations, and may change when it is updated.
INSTRUCTIONS = (
    "sse", "ssse", "pni", "avx", "amx", "apx", "fma", "f16c", "bmi", "abm", "popcnt", "movbe", "gfni", "vaes",
    "vpclmul", "aes", "pclmul", "sha", "adx", "xop", "tbm", "cx16", "lahf", "3dnowprefetch", "prefetchwt1",
)  # fmt: skip


@cache
def chosen() -> tuple[str, str]:
    """LLVM's name of the CPU to compile for, and its features, if Numba's variables in the environment name them."""
    return os.environ.get("NUMBA_CPU_NAME", ""), os.environ.get("NUMBA_CPU_FEATURES", "")


@cache
def features() -> frozenset[str]:
    """Instruction sets that code may use, in lower case: the chosen ones, or else those that NumPy has detected."""
    name, listed = chosen()
    if name:
        return frozenset(word[1:] for word in listed.split(",") if word.startswith("+"))
    return frozenset(detected())


def detected() -> list[str]:
    """Instruction sets that NumPy has detected, in lower case."""
    with contextlib.suppress(ImportError, AttributeError):
        found = lazy.load("numpy._core._multiarray_umath").__cpu_features__
        return [feature.lower() for feature, present in found.items() if present]
    return []


def vector_bytes() -> int:
    """Bytes in one vector register of this CPU."""
    return 64 if "avx512f" in features() else 32 if "avx2" in features() else 16


def vector_registers() -> int:
    """Number of vector registers of this CPU."""
    return 32 if "avx512f" in features() or _is_arm() else 16


def fuses() -> bool:
    """Whether this CPU has an instruction for a fused multiply-add."""
    return not features().isdisjoint(("fma", "fma3")) or _is_arm()


def lanes(kind: str) -> int:
    """Real numbers in a vector, of which complex numbers take two. `kind` is "f", "d", "F", "D", or "i" and a size."""
    return vector_bytes() // ({"f": 4, "d": 8, "F": 4, "D": 8}.get(kind) or int(kind[1:]))


def identity() -> tuple[str, ...]:
    """All by which this CPU differs from one on which its code may not run, or not as fast."""
    info = cpuinfo()
    entries = [info.get(name, "") for name in IDENTITY]
    entries[3] = " ".join(sorted(flag for flag in entries[3].split() if flag.startswith(INSTRUCTIONS)))
    known = entries if any(entries) else (platform.processor(),)
    return platform.machine(), *known, *chosen(), *sorted(features())


@cache
def cpuinfo() -> dict[str, str]:
    """Entries of /proc/cpuinfo for the first core; empty elsewhere. Reading them for many cores takes milliseconds."""
    with contextlib.suppress(OSError), open(CPUINFO) as lines:  # noqa: PTH123, pathlib takes 4 ms to import
        pairs = (line.partition(":") for line in takewhile(str.strip, lines))
        return {name.strip(): value.strip() for name, _, value in pairs}
    return {}


def _is_arm() -> bool:
    return platform.machine().lower() in ("arm64", "aarch64")
