"""Kernels that are written in Python: the text that is kept of them is used where it is right, and nothing is lost."""

import shutil

import pytest
from llvmlite import binding

from convjit._kernels import kept, native, target
from convjit._runtime import machine_code, stamp
from convjit._tools import keep
from tests.support.processes import run

# What most first calls need, by every method that is chosen for its speed.
CALLS = """
from convjit import ndimage
assert not any(wrong(method, workers) for method in ("direct", "overlap_save", "separable") for workers in (1, 2))
assert not wrong(dtype="h") and not wrong(dtype="F") and not wrong(dtype="d")
narrow = x[:, :3], kernel[:, :3], "same"
assert np.array_equal(convjit.convolve(*narrow), convjit.convolve(*narrow, "plain"))
ndimage.gaussian_filter(x, 2)
plan = convjit.plan(kernel, (9, 9))
for _ in range(3):
    plan(x[:9, :9])
"""


@pytest.mark.parametrize("name", native.KERNELS)
def test_texts_are_of_the_present_sources(name):
    assert kept.text(name), "The sources of compiled code have changed: run `python -m convjit._tools.keep`."


def test_the_recorded_digest_is_that_of_the_sources():
    assert stamp.digest_of_sources() == stamp.SOURCES, (
        "The sources of compiled code have changed: run `python -m convjit._tools.keep`."
    )


@pytest.mark.parametrize("name", native.KERNELS)
def test_texts_are_for_any_cpu(name):
    text = kept.text(name)
    assert "target triple" not in text
    assert "target datalayout" not in text
    assert "target-cpu" not in text
    assert "<" not in "".join(line for line in text.splitlines() if " = load " in line)  # no vectors


def test_most_first_calls_need_no_numba_even_where_nothing_is_stored(tmp_path):
    run(CALLS + "assert 'numba' not in sys.modules", NUMBA_CACHE_DIR=tmp_path)


@pytest.mark.exhaustive
def test_what_has_no_text_is_compiled_from_its_source(tmp_path):
    """And gives the same results."""
    code = "from convjit._kernels import kept\nkept.text = lambda name: None\n"
    run(code + CALLS + "assert 'numba' in sys.modules", NUMBA_CACHE_DIR=tmp_path)


def test_text_of_other_sources_is_not_used(monkeypatch):
    assert kept.text("alone")
    monkeypatch.setattr(stamp, "sources", lambda: "0" * 32)
    assert kept.text("alone") is None
    assert kept.text("no such kernel") is None


@pytest.mark.parametrize("text", ["", "; no such instruction\ndefine i64 @kernel() { ret spam }", "\0"])
def test_text_that_this_version_of_llvm_does_not_know_is_not_used(monkeypatch, text):
    monkeypatch.setattr(kept, "text", lambda name: text)
    code = native.native("brief")
    assert machine_code.load(code)


def test_only_the_kernel_can_be_called_from_outside():
    module = target.parsed(kept.text("sweep"))
    target.code(module)
    defined = [function for function in module.functions if not function.is_declaration]
    assert [function.name for function in defined if function.linkage != binding.Linkage.internal] == ["kernel"]


def test_texts_and_digest_are_written_together(tmp_path, monkeypatch):
    package = tmp_path / "convjit"
    shutil.copytree(stamp.PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__", "*.ll"))
    (package / "_kernels" / "naive.py").write_text("# changed")
    monkeypatch.setattr(stamp, "PACKAGE", str(package))
    monkeypatch.setattr(native, "optimised", lambda name: f"target triple\n{name}\n")
    keep.keep()
    digest = stamp.digest_of_sources()
    assert digest != stamp.SOURCES
    assert (package / "_kernels" / "texts" / "sweep.ll").read_text() == f"; sources {digest}\nsweep\n"
    assert f'\nSOURCES = "{digest}"\n' in (package / "_runtime" / "stamp.py").read_text()
