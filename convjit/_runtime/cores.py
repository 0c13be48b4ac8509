"""How many threads this process may use."""

import contextlib
import os
from functools import cache

CGROUPS = "/sys/fs/cgroup"
OWN_CGROUP = "/proc/self/cgroup"


@cache
def available() -> int:
    """Threads this process may use: ``CONVJIT_NUM_THREADS``, else CPU affinity cut to the cgroup's quota.

    And no more than ``NUMBA_NUM_THREADS``, by which joblib tells its processes how many of them there are.
    """
    chosen = os.environ.get("CONVJIT_NUM_THREADS")
    if chosen is not None:
        if not chosen.strip().isdecimal() or int(chosen) < 1:
            raise ValueError(f"`CONVJIT_NUM_THREADS` must be a whole number of at least 1; got {chosen!r}.")
        return int(chosen)
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    with contextlib.suppress(ValueError):
        cores = min(cores, int(os.environ.get("NUMBA_NUM_THREADS", cores)))
    return max(1, min([cores, *_quotas()]))


def _quotas() -> list[int]:
    """Cores that the cgroups around this process grant, rounded up: those of version 2, else of version 1."""
    found = []
    for group in _groups():
        with contextlib.suppress(OSError, ValueError):  # no such file, or "max"
            quota, period = map(int, _read(f"{group}/cpu.max").split())
            found.append(-(-quota // period))
    with contextlib.suppress(OSError, ValueError):
        quota, period = (int(_read(f"{CGROUPS}/cpu/cpu.cfs_{name}_us")) for name in ("quota", "period"))
        if quota > 0:
            found.append(-(-quota // period))
    return found


def _groups() -> list[str]:
    """Folders of this process's cgroup of version 2 and those around it: each may set a bound."""
    inner = ""
    with contextlib.suppress(OSError):
        lines = _read(OWN_CGROUP).splitlines()
        inner = next((line[3:] for line in lines if line.startswith("0::")), "")
    parts = [part for part in inner.split("/") if part not in ("", "..")]
    return ["/".join([CGROUPS, *parts[:depth]]) for depth in range(len(parts) + 1)]


def _read(path: str) -> str:
    with open(path) as file:  # noqa: PTH123, pathlib would take most of the time that `import convjit` does
        return file.read()
