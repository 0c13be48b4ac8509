"""How the package is built: which module may import which, what a method is made of, what is public and documented."""

import ast
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import convjit
from convjit.methods import TABLE

ROOT = Path(convjit.__file__).parent

# From the bottom up: a module may import those named before it, and none that is named after. Packages stand for all
# their modules. What is not listed (the command line, calibration, SciPy's names) is above all of these.
ORDER = (
    "convjit._forks",
    "convjit._lazy",
    "convjit._numba",
    "convjit._store",
    "convjit._memory",
    "convjit._machine_code",
    "convjit._jit",
    "convjit._pool",
    "convjit._threads",
    "convjit._machine",
    "convjit._others",
    "convjit._problem",
    "convjit.kernels",
    "convjit._launch",
    "convjit._boundary",
    "convjit._partition",
    "convjit._axes",
    "convjit._taps",
    "convjit._geometry",
    "convjit._lengthwise",
    "convjit._structure",
    "convjit._profile",
    "convjit._fourier",
    "convjit._cut",
    "convjit._tilework",
    "convjit._conversion",
    "convjit._chain",
    "convjit._steps",
    "convjit._program",
    "convjit._tiles",
    "convjit.methods",
    "convjit._select",
    "convjit._explain",
    "convjit._plan",
    "convjit._blocks",
    "convjit._bands",
    "convjit._dask",
    "convjit._call",
    "convjit._filters",
    "convjit._compiled",
    "convjit._api",
    "convjit._uncompiled",
    "convjit._overloads",
    "convjit._planned",
    "convjit",
)
COMPILERS = {"numba", "llvmlite"}

# What may know the compiler besides kernels: how they are compiled and kept; the types of our functions in its users'
# code, and what it loads to find them, which imports it only when it is called by it.
KNOWN_TO_THE_COMPILER = {
    "convjit._jit",
    "convjit._machine_code",
    "convjit._numba",
    "convjit._overloads",
    "convjit._planned",
    "convjit._uncompiled",
}


def name_of(path):
    parts = ("convjit", *path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in sorted(ROOT.rglob("*.py"))}


def imports(name):
    """Modules that a module imports anywhere in it, of this package by their full names."""
    found = set()
    for node in ast.walk(ast.parse(MODULES[name].read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name} imports by a relative name"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                found.add(full if full in MODULES else node.module)
    return found


def place(name):
    """Where a module stands in the order; above all for one that is not listed."""
    for length in range(name.count(".") + 1, 1, -1):
        prefix = ".".join(name.split(".")[:length])
        if prefix in ORDER:
            return ORDER.index(prefix)
    return ORDER.index("convjit") if name == "convjit" else len(ORDER)


def test_the_order_names_modules_that_exist():
    assert set(ORDER) <= set(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_imports_point_one_way(name):
    for imported in imports(name) & set(MODULES):
        assert place(imported) <= place(name), f"{name} imports {imported}"


def test_no_module_imports_itself_by_way_of_others():
    def visit(name, path):
        assert name not in path, " imports ".join([*path[path.index(name) :], name])
        if name not in done:
            for imported in imports(name) & set(MODULES):
                visit(imported, [*path, name])
            done.add(name)

    done = set()
    for module in MODULES:
        visit(module, [])


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("convjit.methods.")])
def test_methods_do_not_import_each_other(name):
    others = {imported for imported in imports(name) if imported.startswith("convjit.methods")}
    assert others <= {"convjit.methods._method"}


@pytest.mark.parametrize("name", MODULES)
def test_only_kernels_and_jit_know_the_compiler(name):
    allowed = name in KNOWN_TO_THE_COMPILER or name.startswith("convjit.kernels")
    assert allowed or COMPILERS.isdisjoint(imported.partition(".")[0] for imported in imports(name))


def test_kernels_know_nothing_of_problems():
    for name in MODULES:
        if name.startswith("convjit.kernels"):
            ours = {imported for imported in imports(name) if imported.partition(".")[0] == "convjit"}
            below = {"convjit._jit", "convjit._forks"}
            assert all(imported in below or imported.startswith("convjit.kernels") for imported in ours)


def test_a_fresh_import_is_light():
    code = "import sys, convjit; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "convjit" in loaded
    assert loaded.isdisjoint({*COMPILERS, "scipy", "platformdirs", "matplotlib", "rich", "pytest"})


def test_public_names():
    public = {"convolve", "correlate", "explain", "methods", "plan", "thresholds", "use_profile", "warmup"}
    assert set(convjit.__all__) == public
    code = "import convjit; print(*dir(convjit))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    modules = {name.split(".")[1] for name in MODULES if "." in name} - public  # `methods` is a function and a folder
    assert {name for name in done.stdout.split() if not name.startswith("_")} - modules == public
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", convjit.__version__)


@pytest.mark.parametrize("name", TABLE)
def test_a_method_has_all_that_a_method_needs(name):
    method = TABLE[name]
    assert method.__name__ == f"convjit.methods.{name}"
    assert isinstance(method.ALWAYS_EXACT, bool)
    assert isinstance(method.CONTAINS_NONFINITE, bool)
    assert isinstance(method.ELEMENTWISE, bool)
    assert isinstance(method.ANY_LAYOUT, bool)
    assert len(method.__doc__.splitlines()[0]) > 20
    for function, parameters in {"supports": 1, "work": 1, "memory": 1, "prepare": 2, "run": 4}.items():
        assert len(inspect.signature(getattr(method, function)).parameters) == parameters
        assert getattr(method, function).__doc__


def test_every_file_of_a_method_is_in_the_table():
    files = {path.stem for path in (ROOT / "methods").glob("[!_]*.py")}
    assert files == set(TABLE) == set(convjit.methods())
    assert any(method.ALWAYS_EXACT for method in TABLE.values())


@pytest.mark.parametrize("name", convjit.__all__)
def test_public_functions_are_documented(name):
    function = getattr(convjit, name)
    document = inspect.getdoc(function)
    summary = document.splitlines()[0]
    assert summary.endswith((".", ":"))
    assert re.search(r"^Examples\n-{8}\n(.*\n)*>>> ", document, re.MULTILINE)
    if name == "correlate":
        assert "are those of `convolve`" in document
        assert inspect.signature(function) == inspect.signature(convjit.convolve)
        return
    parameters = inspect.signature(function).parameters
    assert re.search(r"^Returns\n-{7}\n\w+", document, re.MULTILINE)
    if parameters:
        listed = re.search(r"^Parameters\n-{10}\n((.+\n)+)", document, re.MULTILINE)[1]
        described = [
            word for line in re.findall(r"^(\w[\w, ]*?)(?: :.*)?$", listed, re.MULTILINE) for word in line.split(", ")
        ]
        assert sorted(described) == sorted(parameters)
        assert re.search(r"^Raises\n-{6}\n\w+Error", document, re.MULTILINE)


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_every_module_says_what_it_is(name):
    assert ast.get_docstring(ast.parse(MODULES[name].read_text()))
