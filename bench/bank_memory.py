"""Memory of banks besides the array, the result and the weights: ``python -m bench.banks --memory``.

Each bank is computed in a fresh process, whose code was stored by another before. "Allocated" is what tracemalloc saw
at its peak, to which NumPy reports all its arrays; "resident" is by how much the process grew at its peak, which Linux
tells. Both are without the array, the result, and the weights once more, which a method may pack.
"""

import re
import subprocess
import sys
import tracemalloc
from pathlib import Path

import numpy as np

from bench.bank_cases import CASES, Data
from convjit._choice.text import table

LIMIT = 64.0  # MiB
BANKS = (
    "resnet_50:conv1",
    "resnet_50:res2a_branch2b",
    "vgg_19:conv1_2",
    "vgg_19:conv4_2",
    "mobilenet:conv2_1/dw",
    "ssd_300:fc6",
    "unet:conv10",
    "deepbench:speaker3",
    "1d:wavenet_512",
    "3d:vnet_conv5",
    "3d:i3d_conv1",
    "image:gabor",
    "image:rgb",
    "image:hyperspectral",
    "audio:octaves",
)


def show(workers: int, dtype: str) -> None:
    """Print what each bank takes, and which take more than they may."""
    rows = [("bank", "method", "array", "weights", "result", "allocated besides", "resident besides")]
    over = []
    for name in BANKS:
        command = [sys.executable, "-m", "bench.bank_memory", name, dtype, str(workers)]
        for _ in range(2):  # the first one compiles
            done = subprocess.run(command, capture_output=True, text=True, check=True)
        method, *sizes = done.stdout.split()
        rows.append((name, method, *(f"{float(size):.1f} MiB" for size in sizes)))
        over += [name] if max(map(float, sizes[-2:])) > LIMIT else []
    print(table(rows), end="\n\n")
    print(f"more than {LIMIT:.0f} MiB besides: {', '.join(over) or 'none'} of {len(BANKS)} banks")


def measure(name: str, dtype: str, workers: int) -> None:
    """Compute a bank once, and print the method and sizes in MiB."""
    import convjit

    case = CASES[name]
    arrays = Data(case, dtype)
    options = {**case.options, "workers": workers}
    # Loads most of what has to be loaded, and starts the threads.
    convjit.correlate_bank(np.ones((2, 64, 64), dtype), np.ones((4, 2, 3, 3), dtype), channel_axis=0, workers=workers)
    Path("/proc/self/clear_refs").write_text("5")  # from here on the peak counts
    held = _resident("VmRSS")
    tracemalloc.start()
    result = convjit.correlate_bank(arrays.x, arrays.kernels, **options)
    known = result.nbytes + arrays.kernels.nbytes
    allocated = tracemalloc.get_traced_memory()[1] - known
    resident = _resident("VmHWM") - held - known
    method = convjit.plan_bank(arrays.kernels, case.shape, dtype, correlate=True, **options).method
    sizes = (arrays.x.nbytes, arrays.kernels.nbytes, result.nbytes, max(0, allocated), max(0, resident))
    print(method, *(size / 2**20 for size in sizes))


def _resident(name: str) -> int:
    """Bytes of memory that the process has now, or had at its peak, as Linux names them."""
    found = re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found, name
    return int(found[1]) * 1024


if __name__ == "__main__":
    measure(sys.argv[1], sys.argv[2], int(sys.argv[3]))
