"""Run a command with code for narrower vectors than this x86 CPU has, as on a CPU that has no others.

``python -m bench.vectors 256 COMMAND ...``: convjit, Numba, NumPy and OpenBLAS use vectors of 256 bits at most, so that
what it measures stands for AVX2. With 128, fused multiply-adds stay, for other CPUs with such vectors (NEON) have them.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence

from convjit._runtime.cpu import detected

# By the width of vectors in bits: LLVM's name of a CPU, instructions beyond those of x86-64-v2, and OpenBLAS's name of
# a CPU. Its matrix products for Sandy Bridge (256 bits, not fused) are as fast as those of fused 128 bits would be.
AVX2 = "avx avx2 bmi bmi2 f16c fma lzcnt movbe"
CPUS = {
    512: ("skylake-avx512", f"{AVX2} avx512bw avx512cd avx512dq avx512f avx512vl", "SkylakeX"),
    256: ("haswell", AVX2, "Haswell"),
    128: ("nehalem", "avx fma", "Sandybridge"),
}
BASE = "64bit cmov cx16 cx8 fxsr mmx popcnt sahf sse sse2 sse3 sse4.1 sse4.2 ssse3"

# NumPy's names for instructions that come with vectors wider than 128 and 256 bits.
DISPATCHED = {128: ("X86_V3", "AVX2", "FMA3"), 256: ("X86_V4", "AVX512F", "AVX512_SKX", "AVX512_ICL", "AVX512_SPR")}


def environment(bits: int) -> dict[str, str]:
    """Variables of the environment with which vectors have so many bits at most."""
    name, instructions, core = CPUS[bits]
    here = set(detected())
    disabled = [each for width, names in DISPATCHED.items() if width >= bits for each in names if each.lower() in here]
    variables = {
        "NUMBA_CPU_NAME": name,
        "NUMBA_CPU_FEATURES": ",".join(f"+{word}" for word in f"{BASE} {instructions}".split()),
        "OPENBLAS_CORETYPE": core,
    }
    return variables | ({"NPY_DISABLE_CPU_FEATURES": " ".join(disabled)} if disabled else {})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments give, and return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.vectors", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("bits", type=int, choices=CPUS, help="width of the widest vectors")
    parser.add_argument("command", nargs=argparse.REMAINDER, help="what to run")
    options = parser.parse_args(arguments)
    if not options.command:
        parser.error("Say which command to run.")
    return subprocess.run(options.command, env={**os.environ, **environment(options.bits)}).returncode


if __name__ == "__main__":
    sys.exit(main())
