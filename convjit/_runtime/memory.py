"""How much memory a call may use."""

import contextlib
import os
import re
from functools import cache
from pathlib import Path

MEMINFO = Path("/proc/meminfo")
CGROUP = Path("/sys/fs/cgroup")

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


def left() -> int:
    """Bytes that this process can still have if what others have in memory is put on disk."""
    return min(_free() + _swap(), UNBOUNDED)


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
