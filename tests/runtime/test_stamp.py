"""The name of stored code: what it depends on, what it does not, and that it is made without compiler and sources."""

import importlib.metadata
import re
import shutil
import subprocess
import sys

import pytest

from convjit._runtime import cpu, stamp
from tests.support.processes import SECONDS, changed
from tests.test_architecture import MODULES, imports, room

# Modules of `_runtime` that kernels' modules import for what happens while code is stored, loaded or called: code that
# was compiled before is right whatever they do.
NOT_COMPILED = {"forks", "lazy", "loader", "stamp", "store", "threads"}

X86 = """processor\t: 0
vendor_id\t: GenuineIntel
cpu family\t: 6
model\t\t: 143
model name\t: Abacus
flags\t\t: fpu sse sse2 avx avx2 fma f16c bmi1 avx512f ibrs ibpb
cpu MHz\t\t: 2000.000

processor\t: 1
flags\t\t: another
"""
ARM = """processor\t: 0
Features\t: fp asimd sve
CPU implementer\t: 0x41
CPU architecture: 8
CPU variant\t: 0x1
CPU part\t: 0xd40
"""


def forget():
    for cached in (stamp.name, stamp.about, stamp.version, cpu.chosen, cpu.features, cpu.cpuinfo):
        cached.cache_clear()


@pytest.fixture
def renamed(monkeypatch):
    """A function that makes the name anew; what it depends on may have been changed."""
    make = stamp.name.__wrapped__

    def anew():
        forget()
        return make()

    yield anew
    monkeypatch.undo()
    forget()


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """A copy of the package, as it is installed, which names are made from; its folder."""
    folder = tmp_path / "convjit"
    shutil.copytree(stamp.PACKAGE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(stamp, "PACKAGE", str(folder))
    return folder


@pytest.fixture
def identity(renamed, tmp_path, monkeypatch):
    """A function that says how a CPU is told apart of which Linux has this text; with None, there is no file."""

    def of(text):
        path = tmp_path / "cpuinfo"
        path.unlink(missing_ok=True)
        if text is not None:
            path.write_text(text)
        monkeypatch.setattr(cpu, "CPUINFO", str(path))
        forget()
        return cpu.identity()

    return of


def name_in_a_process(**environment):
    code = "import sys\nfrom convjit._runtime import stamp\nprint(stamp.name(), *sys.modules)"
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], env=changed(environment), capture_output=True, text=True,
        timeout=SECONDS, check=True,
    )  # fmt: skip
    name, *modules = done.stdout.split()
    return name, {module.partition(".")[0] for module in modules}


def test_the_recorded_digest_is_that_of_the_sources():
    value = stamp.digest_of_sources()
    assert value == stamp.SOURCES, (
        f'put SOURCES = "{value}" in convjit/_runtime/stamp.py: the sources of compiled code have changed. Compiled '
        "code of installed packages is named by it: with the old one they would run what older sources gave."
    )


def test_the_digest_is_of_all_that_compiled_code_is_made_from():
    """What `_kernels` and `jitted` import of `_runtime`, and what that imports, is hashed, or known not to matter."""
    sources = [name for name in MODULES if room(name) in stamp.FOLDERS]
    sources += [f"convjit._runtime.{name}" for name in stamp.MODULES]
    runtime = {name for source in sources for name in imports(source) & set(MODULES) if room(name) == "_runtime"}
    assert {name.rpartition(".")[2] for name in runtime} == {*stamp.MODULES, *NOT_COMPILED}


@pytest.mark.parametrize("path", ["_kernels/tiles/tile.py", "jitted/_loops.py", "_runtime/layouts.py"])
def test_a_change_of_a_source_changes_the_digest(path, copied):
    before = stamp.digest_of_sources()
    assert before == stamp.SOURCES
    with (copied / path).open("a") as file:
        file.write("#")
    assert stamp.digest_of_sources() != before


def test_other_files_do_not_change_the_digest(copied):
    for path in ("_runtime/store.py", "_kernels/notes.txt", "_choice/profiles/256-bit.json"):
        with (copied / path).open("a") as file:
            file.write("#")
    assert stamp.digest_of_sources() == stamp.SOURCES


def test_ends_of_lines_do_not_change_the_digest(copied):
    """Git may have written them as Windows has them."""
    for path in copied.rglob("*.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert stamp.digest_of_sources() == stamp.SOURCES


@pytest.mark.parametrize("missing", ["*.py", "layouts.py", "nothing"])
def test_the_name_is_the_same_without_sources(missing, copied, renamed, monkeypatch):
    for path in copied.rglob(missing):
        path.unlink()
    name = renamed()
    monkeypatch.undo()
    assert name == renamed()


def test_a_checkout_has_the_name_of_its_sources_and_an_installation_the_recorded_one(copied, renamed, monkeypatch):
    installed = renamed()
    (copied / "_kernels" / "naive.py").write_text("changed")
    assert renamed() == installed
    (copied.parent / "pyproject.toml").touch()
    assert renamed() != installed
    (copied.parent / "pyproject.toml").unlink()
    monkeypatch.setattr(stamp, "SOURCES", "1" * 32)
    assert renamed() != installed


@pytest.mark.parametrize("package", ["convjit", "numba", "llvmlite"])
def test_the_name_depends_on_versions(package, renamed, monkeypatch):
    before = renamed()
    if package == "convjit":
        monkeypatch.setattr("convjit.__version__", "7.0")
    else:
        version = stamp.version.__wrapped__
        monkeypatch.setattr(stamp, "version", lambda name: "7.0" if name == package else version(name))
        monkeypatch.setattr(stamp.version, "cache_clear", lambda: None, raising=False)
    assert renamed() != before


def test_versions_are_those_of_the_packages():
    for package in ("numba", "llvmlite"):
        assert stamp.version(package) == importlib.metadata.version(package)
    assert stamp.version("convjit_no_such_package") == "none"


def test_the_name_depends_on_the_cpu_that_is_compiled_for(renamed, monkeypatch):
    names = [renamed()]
    for chosen, features in (("generic", ""), ("haswell", "+avx2,+fma"), ("haswell", "+avx2")):
        monkeypatch.setenv("NUMBA_CPU_NAME", chosen)
        monkeypatch.setenv("NUMBA_CPU_FEATURES", features)
        names.append(renamed())
    assert len(set(names)) == len(names)
    assert "-256-" in names[2]
    assert "-128-" in names[1]


@pytest.mark.skipif("avx2" not in cpu.features(), reason="has no AVX2 that could be switched off")
def test_the_name_depends_on_features_that_are_switched_off():
    import numpy._core._multiarray_umath as numpy_core

    name, _ = name_in_a_process()
    switched_off = " ".join(numpy_core.__cpu_dispatch__)
    other, _ = name_in_a_process(NPY_DISABLE_CPU_FEATURES=switched_off)
    assert other != name


def test_the_name_is_made_without_the_compiler():
    name, modules = name_in_a_process()
    assert name == stamp.name()
    assert modules.isdisjoint({"numba", "llvmlite"})


def test_the_name_is_one_of_a_folder_on_every_system(renamed, monkeypatch):
    for chosen in ("", "../../somewhere", "a b\n", "ä" * 300):
        monkeypatch.setenv("NUMBA_CPU_NAME", chosen)
        assert re.fullmatch(r"\w[\w.+-]{9,79}", renamed(), re.ASCII)


def test_a_core_is_told_apart_by_its_type_and_its_instructions(identity):
    here = identity(X86)
    assert here[:5] == (here[0], "GenuineIntel", "6", "143", "avx avx2 avx512f bmi1 f16c fma sse sse2")
    assert identity(X86.replace(" avx512f", "")) != here
    assert identity(X86.replace("143", "85")) != here
    assert identity(X86.replace("GenuineIntel", "AuthenticAMD")) != here


def test_what_only_the_system_changes_does_not_matter(identity):
    here = identity(X86)
    for old, new in (
        ("ibrs ibpb", "ibrs_enhanced retbleed"),
        ("2000", "800"),
        ("another", "avx"),
        ("fpu sse ", "sse fpu "),
    ):
        assert identity(X86.replace(old, new)) == here


def test_an_arm_core_is_told_apart_by_its_numbers_and_features(identity):
    here = identity(ARM)
    assert {"0x41", "0x1", "0xd40", "fp asimd sve"} < set(here)
    for old in (" sve", "0x41", "0x1", "0xd40"):
        assert identity(ARM.replace(old, "")) != here


def test_where_there_is_no_file_the_system_and_numpy_tell(identity):
    here = identity(None)
    assert set(cpu.features()) < set(here)
    assert here == identity("") != identity(X86)


def test_the_processor_is_that_of_other_systems(identity, monkeypatch):
    monkeypatch.setattr("platform.processor", lambda: "Abacus")
    assert "Abacus" in identity(None)
    assert "Abacus" not in identity(X86)
