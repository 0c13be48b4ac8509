"""The CPU that code is compiled for."""

import platform

from convjit._runtime import loader


def vector_bytes() -> int:
    """Bytes in one vector register of this CPU."""
    features = loader.features()
    return 64 if features.get("avx512f") else 32 if features.get("avx2") else 16


def vector_registers() -> int:
    """Number of vector registers of this CPU."""
    return 32 if loader.features().get("avx512f") or platform.machine().lower() in ("arm64", "aarch64") else 16


def fuses() -> bool:
    """Whether this CPU has an instruction for a fused multiply-add."""
    return bool(loader.features().get("fma")) or platform.machine().lower() in ("arm64", "aarch64")


def lanes(kind: str) -> int:
    """Real numbers in a vector, of which complex numbers take two. `kind` is "f", "d", "F", "D", or "i" and a size."""
    return vector_bytes() // ({"f": 4, "d": 8, "F": 4, "D": 8}.get(kind) or int(kind[1:]))
