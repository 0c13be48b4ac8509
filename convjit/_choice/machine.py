"""What of this machine a profile depends on, and how much memory a call may use."""

import contextlib
import itertools
import os
import platform
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from convjit._runtime import lazy
from convjit._runtime.memory import parse_bytes

# Vector instructions by which the speed of kernels differs, and other names that systems have for them.
FEATURES = {"sse4_2", "avx", "avx2", "fma", "avx512f", "avx512_bf16", "neon", "sve", "sve2"}
ALIASES = {"asimd": "neon", "fma3": "fma", "sse42": "sse4_2"}

CPUINFO = Path("/proc/cpuinfo")
CACHES = Path("/sys/devices/system/cpu/cpu0/cache")


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
    metadata = lazy.load("importlib.metadata")  # 13 ms that `import convjit` need not pay
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
        subprocess = lazy.load("subprocess")  # 3 ms that nobody else need pay
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            return subprocess.run(
                ["/usr/sbin/sysctl", "-n", name], capture_output=True, text=True, timeout=5, check=True
            ).stdout.strip()
    return ""


def _numpy_features() -> list[str]:
    with contextlib.suppress(ImportError, AttributeError):
        found = lazy.load("numpy._core._multiarray_umath").__cpu_features__
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
