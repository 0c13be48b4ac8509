"""How many threads this process may use."""

import contextlib
import os
from functools import cache

CGROUPS = "/sys/fs/cgroup"
OWN_CGROUP = "/proc/self/cgroup"


@cache
def available() -> int:
    """Number of threads that this process may use, determined once.

    It is ``CONVJIT_NUM_THREADS`` if that is set. Otherwise it is the number of cores in the CPU affinity, at most the
    cgroup's quota, and at most ``NUMBA_NUM_THREADS``, by which joblib divides the cores among its processes.
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
    """Cores that each cgroup around this process grants, rounded up; of version 2 and of version 1."""
    cores = []
    for group in _groups():
        with contextlib.suppress(OSError, ValueError):  # no such file, or "max"
            quota, period = map(int, text_of(f"{group}/cpu.max").split())
            cores.append(-(-quota // period))
    with contextlib.suppress(OSError, ValueError):
        quota, period = (int(text_of(f"{CGROUPS}/cpu/cpu.cfs_{name}_us")) for name in ("quota", "period"))
        if quota > 0:
            cores.append(-(-quota // period))
    return cores


def _groups() -> list[str]:
    """Folders of this process's cgroup (version 2) and of all cgroups around it, each of which may set a quota."""
    inner = ""
    with contextlib.suppress(OSError):
        lines = text_of(OWN_CGROUP).splitlines()
        inner = next((line[3:] for line in lines if line.startswith("0::")), "")
    parts = [part for part in inner.split("/") if part not in ("", "..")]
    return ["/".join([CGROUPS, *parts[:depth]]) for depth in range(len(parts) + 1)]


def text_of(path: str) -> str:
    """What is in a file."""
    with open(path) as file:  # noqa: PTH123, pathlib takes 4 ms to load, more than `import convjit`
        return file.read()
