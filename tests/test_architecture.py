"""How the package is built: which room may import which, what a method is made of, and what is public."""

import ast
import inspect
import os
import re
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest

import convjit
from convjit._methods import TABLE, Method

ROOT = Path(convjit.__file__).parent

# A room may import itself and those before it: a call goes through them from the last to the first.
ROOMS = ("_runtime", "_problem", "_methods", "_choice", "_calls")

# What stands at the door, and takes calls.
DOORS = ("__init__", "_api", "signal", "ndimage", "numpy", "astropy")

# As in SciPy, filters of signals are made of those of images, and of NumPy's sums. `accelerate` puts drop-ins in the
# place of SciPy's functions.
BEHIND = {"signal": ("ndimage", "numpy"), "_api": ("ndimage", "signal")}

COMPILERS = {"numba", "llvmlite"}
AT_THE_TOP = 16
LINES = 330
SCREEN = 60  # lines of a function


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


def room(name):
    """The room of a module, or what of the top of the package it is."""
    return name.split(".")[1] if "." in name else "__init__"


def may_import(name, other):
    """Whether a module may import one of another room."""
    here, there = room(name), room(other)
    if here in ROOMS:
        return there in ROOMS[: ROOMS.index(here)]
    if here == "_kernels":
        return there == "_runtime"
    if here == "__init__":
        return there in ROOMS or there in DOORS or there == "jitted"  # for type checkers
    if here in DOORS:
        return there in ROOMS or there in ("__init__", "_api", *BEHIND.get(here, ()))
    return there != "_tools" if here == "jitted" else here in ("_tools", "__main__")


def test_a_module_is_in_a_room():
    known = {*ROOMS, *DOORS, "_kernels", "jitted", "_tools", "__main__"}
    assert {room(name) for name in MODULES} == known
    entries = [path for path in ROOT.iterdir() if path.name != "__pycache__"]
    assert len(entries) <= AT_THE_TOP


@pytest.mark.parametrize("name", MODULES)
def test_imports_point_from_room_to_room_one_way(name):
    for other in imports(name) & set(MODULES):
        assert room(other) == room(name) or may_import(name, other), f"{name} imports {other}"


def test_no_module_imports_itself_by_way_of_others():
    def visit(name, path):
        assert name not in path, " imports ".join([*path[path.index(name) :], name])
        if name not in done:
            for other in imports(name) & set(MODULES):
                visit(other, [*path, name])
            done.add(name)

    done = set()
    for module in MODULES:
        visit(module, [])


@pytest.mark.parametrize("name", [f"convjit._methods.{name}" for name in TABLE])
def test_methods_do_not_import_each_other(name):
    assert imports(name).isdisjoint(f"convjit._methods.{other}" for other in TABLE)


@pytest.mark.parametrize("folder", ["_methods", "_kernels"])
def test_register_tiles_know_nothing_of_fourier_tiles(folder):
    for name in MODULES:
        if name.startswith(f"convjit.{folder}.tiles."):
            assert not any(f".{folder}.fourier" in other for other in imports(name)), name


@pytest.mark.parametrize("name", MODULES)
def test_only_kernels_and_compiled_code_know_the_compiler(name):
    allowed = room(name) in ("_kernels", "jitted")
    assert allowed or COMPILERS.isdisjoint(other.partition(".")[0] for other in imports(name))


@pytest.mark.parametrize("name", MODULES)
def test_what_compilers_are_loaded_by_their_names_is_known(name):
    """A process that finds its code on the disk loads none: LLVM links code for systems that run no images."""
    texts = {node.value for node in ast.walk(ast.parse(MODULES[name].read_text())) if isinstance(node, ast.Constant)}
    named = {
        text for text in texts if isinstance(text, str) and text.partition(".")[0] in COMPILERS and " " not in text
    }
    known = {"_runtime.machine_code": {"llvmlite.binding"}, "_runtime.stamp": COMPILERS}
    assert room(name) in ("_kernels", "jitted", "_tools") or named <= {
        *known.get(name.removeprefix("convjit."), ()),
        # Looked up among the modules that others have loaded.
        *("numba", "numba.core.compiler_lock", "numba.np.ufunc.parallel", "llvmlite.binding.ffi"),
    }


@pytest.mark.parametrize("name", MODULES)
def test_a_file_fits_a_sitting(name):
    assert len(MODULES[name].read_text().splitlines()) <= LINES


@pytest.mark.parametrize("name", MODULES)
def test_a_function_fits_a_screen(name):
    for node in ast.walk(ast.parse(MODULES[name].read_text())):
        if isinstance(node, ast.FunctionDef):
            documentation = len((ast.get_docstring(node) or "").splitlines())
            assert node.end_lineno - node.lineno - documentation < SCREEN, f"{name}.{node.name} is too long"


@pytest.mark.parametrize("name", MODULES)
def test_private_names_stay_in_their_module(name):
    for node in ast.walk(ast.parse(MODULES[name].read_text())):
        if isinstance(node, ast.ImportFrom) and node.module.startswith("convjit"):
            for alias in node.names:
                module = f"{node.module}.{alias.name}" in MODULES
                assert module or not alias.name.startswith("_"), f"{name} imports {node.module}.{alias.name}"


def test_a_fresh_import_is_light():
    code = "import sys, convjit; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "convjit" in loaded
    assert loaded.isdisjoint({*COMPILERS, "scipy", "platformdirs", "matplotlib", "rich", "pytest"})


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked for the user's folder")
def test_what_precedes_a_first_call_is_light(tmp_path):
    """NumPy has loaded most of the standard library that is used; what else is loaded takes 0.2 to 13 ms each."""
    code = (
        "import sys, numpy; before = set(sys.modules); import convjit; convjit.convolve\n"
        "from convjit._choice import current_profile; current_profile.in_force(); print(*{*sys.modules} - before)"
    )
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}
    environment.pop("CONVJIT_PROFILE", None)
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, env=environment)
    loaded = set(done.stdout.split())
    assert "convjit._api.one_kernel" in loaded
    assert loaded.isdisjoint({*COMPILERS, *HEAVY, *(f"convjit._methods.{name}" for name in TABLE)})
    assert "convjit._choice.own_profile" not in loaded
    assert not [name for name in loaded if name.startswith("convjit.") and ("bank" in name or "normalized" in name)]


# Modules of the standard library, and another, that only rare calls need.
HEAVY = (
    *("pathlib", "urllib.parse", "fnmatch", "tempfile", "shutil", "subprocess", "importlib.metadata"),
    *("importlib.resources", "hashlib", "html", "bisect", "cmath", "mmap", "email", "logging", "platformdirs"),
)


def printed(code):
    """Words that a fresh process prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.split()


def test_public_names():
    public = {"convolve", "correlate", "explain", "methods", "plan", "thresholds", "use_profile", "warmup"}
    public |= {"convolve_bank", "correlate_bank", "explain_bank", "plan_bank", "same_padding"}
    public |= {"normalized_convolve", "plan_normalized", "accelerate", "match_template"}
    assert set(convjit.__all__) == public
    shown = printed("import convjit; print(*dir(convjit)); convjit.convolve; convjit.signal; print(*dir(convjit))")
    assert shown[: len(shown) // 2] == shown[len(shown) // 2 :]
    assert {name for name in shown if not re.fullmatch("__.*__", name)} == public | PACKAGES | TYPES
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", convjit.__version__)


# Rooms that users enter by their names.
PACKAGES = {room(name) for name in MODULES if not room(name).startswith("_")}


# Types of what functions return, for annotations.
TYPES = {"Acceleration", "BankExplanation", "BankPlan", "Explanation", "NormalizedPlan", "Plan", "Thresholds"}


@pytest.mark.parametrize("name", sorted(TYPES))
def test_types_of_what_is_returned_are_public(name):
    public = getattr(convjit, name)
    assert isinstance(public, type)
    assert public.__name__ == name
    assert public.__doc__
    functions = [getattr(convjit, function) for function in convjit.__all__]
    assert public in [inspect.get_annotations(function, eval_str=True)["return"] for function in functions]


@pytest.mark.parametrize("name", ["Plan", "BankPlan", "NormalizedPlan"])
def test_the_only_way_to_run_a_plan_is_to_call_it(name):
    shown = {attribute for attribute in dir(getattr(convjit, name)) if not attribute.startswith("_")}
    assert shown == {"alone", "dtype", "out_shape", "predicted", "result_dtype", "shape"}  # and `method`, of plans made


@pytest.mark.parametrize("name", sorted(PACKAGES))
def test_a_public_package_is_loaded_on_use(name):
    code = f"import sys, convjit; print('convjit.{name}' in sys.modules, convjit.{name}.__name__)"
    assert printed(code) == ["False", f"convjit.{name}"]


@pytest.mark.parametrize("name", TABLE)
def test_a_method_has_all_that_a_method_needs(name):
    method = TABLE[name]
    assert method.__name__ == f"convjit._methods.{name}"
    assert isinstance(method.ALWAYS_EXACT, bool)
    assert isinstance(method.CONTAINS_NONFINITE, bool)
    assert isinstance(method.ELEMENTWISE, bool)
    assert isinstance(method.ANY_LAYOUT, bool)
    assert isinstance(method.STORES_SINGLE, bool)
    assert len(method.__doc__.splitlines()[0]) > 20
    for function, parameters in {"supports": 1, "work": 2, "memory": 2, "prepare": 3, "run": 4}.items():
        assert len(inspect.signature(getattr(method, function)).parameters) == parameters
        assert getattr(method, function).__doc__
        # The table's modules are loaded on first use, so that the type checker does not see what they hold.
        promised = typing.get_type_hints(getattr(Method, function))
        held = [*typing.get_type_hints(getattr(method, function)).values()]
        assert all(kind in (Any, own) for kind, own in zip([*promised.values()][:-1], held, strict=False))
        assert function == "run" or promised["return"] in (Any, held[-1])


def test_the_table_names_the_methods():
    assert set(TABLE) == set(convjit.methods())
    assert any(method.ALWAYS_EXACT for method in TABLE.values())


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_every_module_says_what_it_is(name):
    assert ast.get_docstring(ast.parse(MODULES[name].read_text()))
