"""First results: how long a fresh process takes for one, beyond importing NumPy, and the memory it holds afterwards.

``python -m bench.first`` prints a table. Every call is made once before, so that its code is stored; the processes of
all calls take turns. The column "compiling" is of a process that finds no stored code.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from statistics import median

from convjit._choice.text import table

ARRAYS = """
import sys, time
import numpy as np
rng = np.random.default_rng(0)
image, kernel = rng.random((512, 512), np.float32), rng.random((7, 7), np.float32)
large, line, taps = rng.random((63, 63), np.float32), rng.random(100_000), rng.random(65)
outer = np.outer(kernel[0], kernel[1])
begun = time.perf_counter()
"""

REPORT = """
seconds = time.perf_counter() - begun
import resource
print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, "numba" in sys.modules, "llvmlite" in sys.modules)
"""

CALLS = {
    "512x512 * 7x7 float32": "import convjit; convjit.convolve(image, kernel, 'same')",
    "the same, one worker": "import convjit; convjit.convolve(image, kernel, 'same', workers=1)",
    "overlap_save, 63x63": "import convjit; convjit.convolve(image, large, 'same', 'overlap_save')",
    "separable, 7x7": "import convjit; convjit.convolve(image, outer, 'same', 'separable')",
    "100000 * 65 float64": "import convjit; convjit.convolve(line, taps)",
    "uint8": "import convjit; convjit.convolve(image.astype('B'), kernel.astype('B'), 'same')",
    "complex64": "import convjit; convjit.convolve(image.astype('F'), kernel.astype('F'), 'same')",
    "ndimage.gaussian_filter": "from convjit import ndimage; ndimage.gaussian_filter(image, 2)",
    "plan": "import convjit; convjit.plan(kernel, image.shape, mode='same')(image)",
}

PEERS = {
    "scipy.signal.convolve2d": "from scipy import signal; signal.convolve2d(image, kernel, 'same')",
    "scipy.ndimage.convolve": "from scipy import ndimage; ndimage.convolve(image, kernel)",
    "cv2.filter2D": "import cv2; cv2.filter2D(image, -1, kernel)",
}


def first_result(code: str, environment: Mapping[str, str]) -> tuple[float, float, str]:
    """Seconds, MiB of resident memory, and which compilers were imported, of a fresh process."""
    # Python's own compiled files are kept, as they are for users.
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", ARRAYS + code + REPORT],
        env={**variables, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, memory, *loaded = done.stdout.split()
    names = [name for name, value in zip(("Numba", "LLVM"), loaded, strict=True) if value == "True"]
    return float(seconds), int(memory) / 1024, " and ".join(names) or "none"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--processes", type=int, default=7, help="of each call; the medians are shown")
    parser.add_argument("--cold", type=int, default=3, help="processes of each call that compile")
    options = parser.parse_args()
    calls = {**CALLS, **PEERS}
    for name in list(calls):
        try:
            first_result(calls[name], {})
        except subprocess.CalledProcessError:  # a peer that is not installed
            del calls[name]
    warm: dict[str, list[tuple[float, float, str]]] = {name: [] for name in calls}
    for _ in range(options.processes):
        for name, code in calls.items():
            warm[name].append(first_result(code, {}))
    cold: dict[str, list[float]] = {name: [] for name in CALLS}
    for _ in range(options.cold):
        for name, code in CALLS.items():
            with tempfile.TemporaryDirectory() as folder:
                cold[name].append(first_result(code, {"NUMBA_CACHE_DIR": folder})[0])
    rows = [("first result of", "ms", "MiB", "imports", "compiling, ms")]
    for name, results in warm.items():
        seconds, memory = (median(column) for column in list(zip(*results, strict=True))[:2])
        compiling = f"{1000 * median(cold[name]):.0f}" if cold.get(name) else "-"
        rows.append((name, f"{1000 * seconds:.1f}", f"{memory:.0f}", results[0][2], compiling))
    print(table(rows))


if __name__ == "__main__":
    main()
