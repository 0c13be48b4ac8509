"""The key of a profile: the hardware and the versions that measured costs depend on."""

import contextlib
import os
import platform
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from convjit._runtime import cpu, lazy, stamp
from convjit._runtime.memory import parse_bytes

# Vector instructions that the speed of kernels depends on, and other names that systems have for them.
FEATURES = {"sse4_2", "avx", "avx2", "fma", "avx512f", "avx512_bf16", "neon", "sve", "sve2"}
ALIASES = {"asimd": "neon", "fma3": "fma", "sse42": "sse4_2"}

CACHES = Path("/sys/devices/system/cpu/cpu0/cache")


@cache
def key() -> dict[str, Any]:
    """Versions and hardware for which a profile is measured; with any other, it is not used."""
    return {
        "convjit": stamp.about()["convjit"],
        "numba": stamp.version("numba"),
        "numpy": np.__version__,
        "cpu": _cpu(),
        "features": _features(),
        "caches": [_cache_size(level) for level in (1, 2, 3)],
        "cores": os.cpu_count(),
    }


def differences(profile_key: Any, machine_key: Mapping[str, Any]) -> list[str]:
    """List the entries in which the key of a profile differs from that of a machine, as text."""
    stored = profile_key if isinstance(profile_key, dict) else {}
    return [
        f"{name} {_words(stored.get(name))}, this is {_words(value)}"
        for name, value in machine_key.items()
        if stored.get(name) != value
    ]


def _words(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value or "unknown")


def _cpu() -> str:
    """Name of the CPU; on ARM, Linux has the numbers of its implementer and its part instead."""
    info = cpu.cpuinfo()
    part = " ".join(info[name] for name in ("CPU implementer", "CPU part") if name in info)
    return info.get("model name") or part or _sysctl("machdep.cpu.brand_string") or platform.processor()


def _features() -> list[str]:
    """Vector instructions of the CPU, as Linux lists them, or elsewhere as NumPy detects them."""
    info = cpu.cpuinfo()
    names = (info.get("flags") or info.get("Features") or "").split() or cpu.detected()
    return sorted({ALIASES.get(name, name) for name in names} & FEATURES)


def _sysctl(name: str) -> str:
    """Value of a system variable of macOS; empty elsewhere."""
    if sys.platform == "darwin":
        subprocess = lazy.load("subprocess")  # 3 ms that other systems need not pay
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            return subprocess.run(
                ["/usr/sbin/sysctl", "-n", name], capture_output=True, text=True, timeout=5, check=True
            ).stdout.strip()
    return ""


def _cache_size(level: int) -> int:
    """Bytes of the first core's data cache of a level; 0 if unknown.

    Linux's files come before sysconf. The latter describes the core that runs the call, which differs on CPUs with two
    kinds of cores, and it gave 32 MiB for 320 MiB on an AMD EPYC.
    """
    for folder in CACHES.glob("index*"):
        with contextlib.suppress(OSError, ValueError):
            own_level, contents, size = ((folder / name).read_text().strip() for name in ("level", "type", "size"))
            if int(own_level) == level and contents != "Instruction":
                return parse_bytes(size)
    with contextlib.suppress(AttributeError, ValueError, OSError):
        return max(0, os.sysconf(f"SC_LEVEL{level}_{'D' if level == 1 else ''}CACHE_SIZE"))
    return 0
