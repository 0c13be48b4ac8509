"""What PyInstaller has to put into a program that imports convjit, and cannot see in its sources.

Most modules are loaded by their names when they are first needed, and so are some of other packages. The metadata are
those whose entry point tells Numba of `convjit.convolve`, and those of the versions that a profile is keyed by.
"""

from importlib.util import find_spec

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

OTHERS = [
    "html", "importlib.metadata", "llvmlite.binding", "mmap", "numba", "numba.np.ufunc.omppool",
    "numpy._core._multiarray_umath", "pathlib", "platformdirs", "subprocess", "textwrap",
]  # fmt: skip

# For `progress=True`: the first of these that is installed, as without PyInstaller.
BARS = {"rich": ["rich.console", "rich.progress"], "tqdm": ["tqdm"]}

# Commands, which import pytest and Matplotlib, are no part of programs.
COMMANDS = ("convjit._tools", "convjit.__main__")

hiddenimports = [*collect_submodules("convjit", filter=lambda name: not name.startswith(COMMANDS)), *OTHERS]
hiddenimports += next((modules for package, modules in BARS.items() if find_spec(package)), [])

# A program that passes Dask's arrays imports Dask itself; in others it would be dead weight. So would SciPy, which only
# filters of infinite impulse response and rare windows need.
excludedimports = ["dask", "scipy"]

datas = collect_data_files("convjit", includes=["**/*.json", "**/*.ll"])
for package in ("convjit", "numba", "numpy"):
    datas += copy_metadata(package)
