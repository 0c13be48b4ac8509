"""What of this machine a profile depends on, and how much memory a call may use."""

import contextlib
import itertools
import math
import os
import platform
import re
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from convjit import _forks
from convjit._memory import Array, whole

# Vector instructions by which the speed of kernels differs, and other names that systems have for them.
FEATURES = {"sse4_2", "avx", "avx2", "fma", "avx512f", "avx512_bf16", "neon", "sve", "sve2"}
ALIASES = {"asimd": "neon", "fma3": "fma", "sse42": "sse4_2"}

CPUINFO = Path("/proc/cpuinfo")
MEMINFO = Path("/proc/meminfo")
CGROUP = Path("/sys/fs/cgroup")
CACHES = Path("/sys/devices/system/cpu/cpu0/cache")

# Files of a cgroup, version 2 and 1: its limit, what it uses, and how much of that are files it would drop.
CGROUP_FILES = (
    ("memory.max", "memory.current", "memory.stat"),
    ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "memory/memory.stat"),
)

# Part of the free memory that a call may use besides its result: one in so many.
SHARE = 2
UNBOUNDED = 1 << 62

# Scratch of a call that is kept for the next one, at most.
SPARE_BYTES = 1 << 25


@cache
def key() -> dict[str, Any]:
    """Versions and hardware for which a profile is measured; it is of no use for others."""
    return {
        **{name: _version(name) for name in ("convjit", "numba", "numpy")},
        "cpu": _cpu(),
        "features": _features(),
        "caches": [_cache_size(level) for level in (1, 2, 3)],
        "cores": os.cpu_count(),
    }


def differences(made: Any, here: Mapping[str, Any]) -> list[str]:
    """What the key of a profile says otherwise than this machine's."""
    made = made if isinstance(made, dict) else {}
    return [
        f"{name} {_words(made.get(name))}, this is {_words(value)}"
        for name, value in here.items()
        if made.get(name) != value
    ]


def _words(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value or "unknown")


def _version(name: str) -> str:
    """Version of an installed package; empty where it runs without being installed."""
    metadata = _forks.load("importlib.metadata")  # 13 ms that `import convjit` need not pay
    with contextlib.suppress(metadata.PackageNotFoundError):
        return str(metadata.version(name))
    return ""


def _cpu() -> str:
    """The CPU's name, or what stands for it: Linux names ARM cores by numbers."""
    told = _cpuinfo()
    part = " ".join(told[name] for name in ("CPU implementer", "CPU part") if name in told)
    return told.get("model name") or part or _sysctl("machdep.cpu.brand_string") or platform.processor()


def _features() -> list[str]:
    """Vector instructions that the CPU has, as Linux tells them, else as NumPy found them."""
    told = _cpuinfo()
    names = (told.get("flags") or told.get("Features") or "").split() or _numpy_features()
    return sorted({ALIASES.get(name, name) for name in names} & FEATURES)


@cache
def _cpuinfo() -> dict[str, str]:
    """What Linux says of the first core; empty elsewhere. All cores of a large machine would take milliseconds."""
    with contextlib.suppress(OSError), CPUINFO.open() as lines:
        pairs = (line.partition(":") for line in itertools.takewhile(str.strip, lines))
        return {name.strip(): value.strip() for name, _, value in pairs}
    return {}


def _sysctl(name: str) -> str:
    """What macOS says; empty elsewhere."""
    if sys.platform == "darwin":
        subprocess = _forks.load("subprocess")  # 3 ms that nobody else need pay
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            return subprocess.run(
                ["/usr/sbin/sysctl", "-n", name], capture_output=True, text=True, timeout=5, check=True
            ).stdout.strip()
    return ""


def _numpy_features() -> list[str]:
    with contextlib.suppress(ImportError, AttributeError):
        found = _forks.load("numpy._core._multiarray_umath").__cpu_features__
        return [name.lower() for name, there in found.items() if there]
    return []


def _cache_size(level: int) -> int:
    """Bytes of the first core's cache for data; 0 where the system does not say.

    Not from sysconf where Linux has files: it tells of the core that asks, which differs on CPUs of two kinds of cores,
    and took 32 MiB for 320 MiB on an AMD EPYC.
    """
    for folder in CACHES.glob("index*"):
        with contextlib.suppress(OSError, ValueError):
            at, kind, size = ((folder / name).read_text().strip() for name in ("level", "type", "size"))
            if int(at) == level and kind != "Instruction":
                return parse_bytes(size)
    with contextlib.suppress(AttributeError, ValueError, OSError):
        return max(0, os.sysconf(f"SC_LEVEL{level}_{'D' if level == 1 else ''}CACHE_SIZE"))
    return 0


@cache
def memory_cap() -> int:
    """Bytes that a call may use besides its result by a method that is chosen for it.

    ``CONVJIT_MAX_MEMORY``, else half of what is free when it is first asked: the same problem is to give the same
    method for as long as the process lives.
    """
    chosen = os.environ.get("CONVJIT_MAX_MEMORY")
    if chosen is None:
        return _free() // SHARE
    try:
        return parse_bytes(chosen)
    except ValueError:
        raise ValueError(
            f"`CONVJIT_MAX_MEMORY` must be a number of bytes such as 500000000 or '512 MiB'; got {chosen!r}."
        ) from None


def check_memory(name: str, shape: tuple[int, ...], dtype: Any, what: str = "a copy") -> None:
    """Refuse an argument of which an array has to be made that is larger than all memory that can be had.

    To be called before any element is looked at: views can have more of them than there is memory or time for.
    """
    size = math.prod(shape) * dtype.itemsize
    if size > memory_cap():
        left = min(_free() + _swap(), UNBOUNDED)
        if size > left:
            asked, there = (f"{number / 2**30:,.4g} GiB" for number in (size, left))
            raise MemoryError(
                f"`{name}` must have {what} that fits into memory ({there}); got {asked} for shape {shape}."
            )


def check_result(name: str, x: Array, shape: tuple[int, ...], dtype: Any) -> None:
    """Refuse a view of more elements than it has memory for, if there is none for the result either."""
    if math.prod(shape) * dtype.itemsize > memory_cap() and not whole(x):
        check_memory(name, shape, dtype, "a result")


def parse_bytes(text: str) -> int:
    """Read a number of bytes, with or without a unit: 1000 is the base of "KB", and 1024 that of "K" and "KiB".

    >>> parse_bytes("512 MiB"), parse_bytes("2k"), parse_bytes("1.5GB")
    (536870912, 2048, 1500000000)
    """
    found = re.fullmatch(r"([0-9]+(?:\.[0-9]*)?)\s*(?:([kmgt])(i?b)?|b)?", text.strip().lower())
    if not found:
        raise ValueError(f"not a number of bytes: {text!r}")
    number, prefix, unit = found.groups()
    base = 1000 if unit == "b" else 1024
    return int(min(float(number) * base ** (" kmgt".index(prefix or " ")), UNBOUNDED))


def _free() -> int:
    """Bytes that this process can still have, as far as the system says."""
    return min([UNBOUNDED, *_available(), *_left_by_cgroup()])


def _available() -> list[int]:
    """What the kernel counts as available, else all memory there is; nothing where neither is known."""
    with contextlib.suppress(OSError):
        available = re.search(r"^MemAvailable:\s*(\d+) kB$", MEMINFO.read_text(), re.MULTILINE)
        if available:
            return [1024 * int(available[1])]
    with contextlib.suppress(AttributeError, ValueError, OSError):
        pages = os.sysconf("SC_PHYS_PAGES")
        return [pages * os.sysconf("SC_PAGE_SIZE")] if pages > 0 else []
    return []


def _swap() -> int:
    """Bytes of what is in memory that could be put on disk; 0 where the system does not say."""
    with contextlib.suppress(OSError):
        free = re.search(r"^SwapFree:\s*(\d+) kB$", MEMINFO.read_text(), re.MULTILINE)
        return 1024 * int(free[1]) if free else 0
    return 0


def _left_by_cgroup() -> list[int]:
    """What each limit leaves. Files that were read count as used, and would be dropped before memory is refused."""
    left = []
    for names in CGROUP_FILES:
        with contextlib.suppress(OSError, ValueError):  # no such file, or "max"
            limit, used, stat = ((CGROUP / name).read_text() for name in names)
            dropped = re.findall(r"^(?:total_)?inactive_file (\d+)$", stat, re.MULTILINE)
            left.append(max(0, int(limit) - int(used) + max(map(int, dropped), default=0)))
    return left
