"""The name of all that compiled code depends on besides what it computes: sources, versions of compilers, the CPU.

Code is stored under this name, so that a process finds only code that it could have compiled itself. The name is made
without a compiler, and without sources where the package is installed: 2 ms, where importing Numba takes 300.
"""

import os
import sys
from functools import cache
from importlib.util import find_spec
from typing import Any

from convjit._runtime import cpu
from convjit._runtime.digests import digest

# Digest of the sources of compiled code, for installed packages, which may be without sources. A test tells what it
# must be.
SOURCES = "7fe7cf260ce1371eaedc197f9bb225d6"

# Modules that the sources of compiled code import; all files of the two folders are such sources.
MODULES = (
    "channels",
    "cpu",
    "fourier_banks",
    "gate",
    "layouts",
    "machine_code",
    "normalized",
    "polyphase",
    "strips",
    "templates",
    "types",
    "weights",
)
FOLDERS = ("_kernels", "jitted")

PACKAGE = os.path.dirname(os.path.dirname(__file__))

# Names of CPUs' vectors by their bytes.
VECTORS = {16: "128 bits", 32: "256 bits", 64: "512 bits"}


@cache
def name() -> str:
    """Name for a folder of compiled code."""
    parts = (*sorted(about().items()), *cpu.identity(), sources())
    last = digest(repr(parts).encode()).hex()[:16]
    return f"{about()['convjit']}-{cpu.identity()[0]}-{8 * cpu.vector_bytes()}-{last}"


@cache
def about() -> dict[str, str]:
    """What code of this name is for, to be read by people."""
    info = cpu.cpuinfo()
    return {
        "convjit": str(sys.modules[__name__.partition(".")[0]].__version__),
        "numba": version("numba"),
        "llvmlite": version("llvmlite"),
        "cpu": cpu.chosen()[0] or info.get("model name") or info.get("CPU part") or cpu.identity()[1],
        "vectors": VECTORS[cpu.vector_bytes()],
        "system": sys.platform,
    }


@cache
def version(package: str) -> str:
    """Version of a package that has a module ``_version`` with a function ``get_versions``; it is not imported.

    The list of installed packages, `importlib.metadata`, takes 13 ms, and programs that are one file have none.
    """
    module, spec = f"{package}._version", find_spec(package)
    if spec is None:
        return "none"
    places = spec.submodule_search_locations
    specs = (finder.find_spec(module, places) for finder in sys.meta_path if hasattr(finder, "find_spec"))
    loader: Any = next(found.loader for found in specs if found)
    namespace: dict[str, Any] = {"__name__": module}
    exec(loader.get_code(module), namespace)
    return str(namespace["get_versions"]()["version"])


def sources() -> str:
    """Digest of the sources of compiled code: as they are in a checkout, where they may have been changed."""
    checkout = os.path.exists(os.path.join(os.path.dirname(PACKAGE), "pyproject.toml"))
    return digest_of_sources() if checkout else SOURCES


def digest_of_sources() -> str:
    """Digest of the files that compiled code is made from; of `SOURCES` where there are none."""
    files = [os.path.join(PACKAGE, "_runtime", f"{module}.py") for module in MODULES]
    for folder in FOLDERS:
        for path, folders, names in os.walk(os.path.join(PACKAGE, folder)):
            folders.sort()  # which is the order they are walked in, the same on every system
            files += [os.path.join(path, file) for file in sorted(names) if file.endswith(".py")]
    contents = []
    try:
        for file in files:
            with open(file, "rb") as source:
                contents.append(source.read().replace(b"\r\n", b"\n"))
    except OSError:
        return SOURCES
    return digest(b"\0".join(contents)).hex()[:32]
