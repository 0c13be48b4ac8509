"""Programs without sources: bytecode alone, a package in a zip, Python's options -OO and -S, and PyInstaller.

They compute, find the code that an installation has stored, and store code that an installation finds.
"""

import compileall
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

import convjit
from convjit._runtime import stamp
from tests.support.parameters import sampled
from tests.support.processes import SECONDS, changed

PACKAGE = Path(convjit.__file__).parent
HOOK = PACKAGE / "_tools" / "pyinstaller" / "hook-convjit.py"

# No assert statements: -O takes them out. `early` is whether Numba was imported before it was asked for.
CALLS = """
import json, sys

for path in reversed(json.loads(sys.argv[1])):
    sys.path.insert(0, path)

import numpy as np
import convjit
from convjit import ndimage, signal
from convjit._runtime import stamp

x, kernel = np.arange(20.0 * 30).reshape(20, 30) % 7, np.outer([1.0, 2.0, 4.0], [1.0, 3.0])
right = sum(kernel[i, j] * x[2 - i : 20 - i, 1 - j : 30 - j] for i in range(3) for j in range(2))
results = {name: convjit.convolve(x, kernel, "valid", name) for name in convjit.methods() if name != "naive"}
results["plan"] = convjit.plan(kernel, x.shape, mode="valid", workers=2)(x)
results["signal"] = signal.convolve2d(x, kernel, "valid")
results["ndimage"] = ndimage.convolve(x, kernel)[1:-1, :-1]
early = "numba" in sys.modules

import numba

@numba.njit
def compiled(x, kernel):
    return convjit.convolve(x, kernel, "valid")

results["njit"] = compiled(x, kernel)
results["naive"] = convjit.convolve(x, kernel, "valid", "naive")
wrong = [name for name, result in results.items() if result.shape != right.shape or abs(result - right).max() > 1e-9]
print(json.dumps({"file": convjit.__file__, "name": stamp.name(), "early": early, "wrong": wrong}))
"""

# What of the package there is: its sources or their bytecode for an option of Python's, in a folder or in a zip.
FORMS = {
    "sources, -OO": ("-OO", False, False),
    "bytecode": ("-S", True, False),
    "bytecode, -OO": ("-OO", True, False),
    "zip": ("-S", False, True),
    "zip of bytecode": ("-OO", True, True),
}


@pytest.fixture(scope="module", autouse=True)
def _not_measured():
    """Coverage of processes that run copies, which have no sources, could not be reported."""
    with pytest.MonkeyPatch.context() as environment:
        for name in [name for name in os.environ if name.startswith("COVERAGE_")]:
            environment.delenv(name)
        yield


@pytest.fixture(scope="module")
def forms(tmp_path_factory):
    """A function that makes a form of the package: a folder or file for `sys.path`."""
    made = {}

    def make(form):
        if form not in made:
            made[form] = copy(tmp_path_factory.mktemp("form"), *FORMS[form])
        return made[form]

    return make


def copy(folder, option, bytecode, zipped):
    shutil.copytree(PACKAGE, folder / "convjit", ignore=shutil.ignore_patterns("__pycache__"))
    if bytecode:
        compileall.compile_dir(folder, quiet=1, legacy=True, optimize=2 if option == "-OO" else 0)
        for source in folder.rglob("*.py"):
            source.unlink()
    if not zipped:
        return folder
    with zipfile.ZipFile(folder / "packages.zip", "w") as archive:
        for path in folder.rglob("convjit/**/*"):
            archive.write(path, path.relative_to(folder))
    shutil.rmtree(folder / "convjit")
    return folder / "packages.zip"


def outcome(command, cache):
    """What the calls print, and the names of the files of code that there are afterwards."""
    environment = changed({"NUMBA_CACHE_DIR": cache, "CONVJIT_CODE_PATH": None, "CONVJIT_PROFILE": None})
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout), {path.name for path in cache.rglob("*.code")}


def calls(path, cache, *options):
    paths = [str(path) for path in (path, sysconfig.get_path("purelib")) if path]
    return outcome([sys.executable, "-I", *options, "-c", CALLS, json.dumps(paths)], cache)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A folder that the package as it is installed here has filled, and the names of its files."""
    cache = tmp_path_factory.mktemp("filled")
    done, names = calls(PACKAGE.parent, cache)
    assert done == {"file": convjit.__file__, "name": stamp.name(), "early": True, "wrong": []}
    assert len(names) > 5
    return cache, names


@pytest.mark.parametrize("form", sampled(FORMS, ["bytecode, -OO", "zip"]))
def test_stored_code_is_found(form, forms, filled):
    path, (cache, names) = forms(form), filled
    done, after = calls(path, cache, FORMS[form][0])
    assert Path(done.pop("file")).is_relative_to(path)
    assert done == {"name": stamp.name(), "early": False, "wrong": []}
    assert after == names


@pytest.mark.parametrize("form", [pytest.param("bytecode", marks=pytest.mark.exhaustive), "zip of bytecode"])
def test_code_is_compiled_and_stored(form, forms, filled, tmp_path):
    for early in (True, False):  # the second process finds what the first has stored
        done, names = calls(forms(form), tmp_path, FORMS[form][0])
        assert Path(done.pop("file")).is_relative_to(forms(form))
        assert done == {"name": stamp.name(), "early": early, "wrong": []}
        assert names == filled[1]


def test_commands_run_without_sources_and_docstrings(forms):
    code = f"import sys; sys.path.insert(0, {str(forms('zip of bytecode'))!r}); sys.argv[0] = 'convjit'; "
    code += "from convjit._tools.command import main; main(['info'])"
    done = subprocess.run(
        [sys.executable, "-I", "-OO", "-c", code], capture_output=True, text=True, timeout=SECONDS, check=True
    )
    assert stamp.name() in done.stdout


def test_the_hook_names_what_is_loaded_by_name():
    """PyInstaller does not see these modules in the sources; Dask and SciPy are the program's, if it has them."""
    sources = {path: path.read_text() for path in PACKAGE.rglob("*.py") if "_tools" not in path.parts}
    found = {name for text in sources.values() for name in re.findall(r"\bload\(\"([\w.]+)\"\)", text)}
    others = {name for name in found if name.partition(".")[0] not in ("convjit", "dask", "scipy")}
    assert len(others) > 5
    for name in others:
        assert f'"{name}"' in HOOK.read_text()


@pytest.mark.exhaustive
@pytest.mark.skipif(find_spec("PyInstaller") is None, reason="PyInstaller is not installed")
@pytest.mark.parametrize("form", ["--onedir", "--onefile"])
def test_a_program_of_pyinstaller(form, filled, tmp_path):
    (tmp_path / "program.py").write_text(CALLS)
    make = [sys.executable, "-m", "PyInstaller", "--log-level", "ERROR", form, "program.py"]
    done = subprocess.run(make, cwd=tmp_path, capture_output=True, text=True, timeout=2 * SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    program = tmp_path / "dist" / "program"
    command = [str(program / "program" if program.is_dir() else program), "[]"]
    for cache in (filled[0], tmp_path):
        for early in (cache == tmp_path, False):
            done, names = outcome(command, cache)
            assert not Path(done.pop("file")).is_relative_to(PACKAGE)
            assert done == {"name": stamp.name(), "early": early, "wrong": []}
            assert names == filled[1]
    collected = {path.name for path in program.rglob("*")}
    assert collected.isdisjoint({"dask", "matplotlib", "pytest"})
