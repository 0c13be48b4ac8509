"""How much memory a call may use."""

import contextlib
import os
import re
from functools import cache

from convjit._runtime.cores import text_of

MEMINFO = "/proc/meminfo"
CGROUP = "/sys/fs/cgroup"

# Files of a cgroup, of version 2 and of version 1: its limit, its use, and how much of that is the page cache.
CGROUP_FILES = (
    ("memory.max", "memory.current", "memory.stat"),
    ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "memory/memory.stat"),
)

# A call may use the free memory divided by this, besides its result.
SHARE = 2

# Stands for an amount that is not known: more than any machine has.
UNBOUNDED = 1 << 62

# Greatest number of bytes of scratch that are kept for the next call.
SPARE_BYTES = 1 << 25


@cache
def memory_cap() -> int:
    """Bytes that a method may use besides the result, if it is to be chosen.

    It is ``CONVJIT_MAX_MEMORY`` if that is set, otherwise half of the memory that is free at the first call. It does
    not change later, so that the same problem is computed by the same method for as long as the process lives.
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
    """Read a number of bytes, with or without a unit: "KB" is 1000 bytes, "K" and "KiB" are 1024.

    >>> parse_bytes("512 MiB"), parse_bytes("2k"), parse_bytes("1.5GB")
    (536870912, 2048, 1500000000)
    """
    match = re.fullmatch(r"([0-9]+(?:\.[0-9]*)?)\s*(?:([kmgt])(i?b)?|b)?", text.strip().lower())
    if not match:
        raise ValueError(f"not a number of bytes: {text!r}")
    number, prefix, unit = match.groups()
    base = 1000 if unit == "b" else 1024
    return int(min(float(number) * base ** (" kmgt".index(prefix or " ")), UNBOUNDED))


def left() -> int:
    """Bytes that this process can still allocate, if other processes' memory is swapped out."""
    return min(_free() + _swap(), UNBOUNDED)


def _free() -> int:
    """Bytes that this process can still allocate without swapping, as far as the system says."""
    return min([UNBOUNDED, *_available(), *_left_by_cgroup()])


def _available() -> list[int]:
    """Bytes that the system counts as available, else all its memory; an empty list if neither is known."""
    available = _from_meminfo("MemAvailable")
    if available is not None:
        return [available]
    with contextlib.suppress(AttributeError, ValueError, OSError):
        pages = os.sysconf("SC_PHYS_PAGES")
        return [pages * os.sysconf("SC_PAGE_SIZE")] if pages > 0 else []
    return []


def _swap() -> int:
    """Bytes of free swap space; 0 if the system does not say."""
    return _from_meminfo("SwapFree") or 0


def _from_meminfo(name: str) -> int | None:
    """Bytes that Linux says there are of this name; None if it does not say. Regular expressions take 0.3 ms here."""
    with contextlib.suppress(OSError, ValueError):
        for line in text_of(MEMINFO).splitlines():
            if line.startswith(f"{name}:"):
                kibibytes, _ = line.removeprefix(f"{name}:").split()
                return 1024 * int(kibibytes)
    return None


def _left_by_cgroup() -> list[int]:
    """Bytes that each cgroup's limit leaves.

    Files in the page cache count as used memory, but are dropped before an allocation fails.
    """
    left = []
    for names in CGROUP_FILES:
        with contextlib.suppress(OSError, ValueError):  # no such file, or "max"
            limit, used, stat = (text_of(f"{CGROUP}/{name}") for name in names)
            amounts = (line.partition(" ") for line in stat.splitlines())
            cached = [int(amount) for name, _, amount in amounts if name in ("inactive_file", "total_inactive_file")]
            left.append(max(0, int(limit) - int(used) + max(cached, default=0)))
    return left
