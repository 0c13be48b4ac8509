"""What a profile is keyed by, and the memory that a call may use."""

import importlib.metadata
import json

import numpy as np
import pytest

import convjit
from convjit._choice import current_profile, machine
from convjit._runtime import cpu, memory, stamp


def forget():
    for cached in (machine.key, memory.memory_cap, cpu.cpuinfo, cpu.features, stamp.about, stamp.name):
        cached.cache_clear()
    current_profile.forget()


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    monkeypatch.delenv("CONVJIT_MAX_MEMORY", raising=False)
    forget()
    yield
    forget()


@pytest.fixture
def elsewhere(monkeypatch, tmp_path):
    """A folder that stands for all that Linux says: as it is, nothing."""
    for module, name in ((cpu, "CPUINFO"), (machine, "CACHES"), (memory, "MEMINFO"), (memory, "CGROUP")):
        monkeypatch.setattr(module, name, tmp_path / name)
    return tmp_path


def write(folder, **files):
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(f"{text}\n")


def test_the_key_can_be_written_and_read():
    key = machine.key()
    assert list(key) == ["convjit", "numba", "numpy", "cpu", "features", "caches", "cores"]
    assert json.loads(json.dumps(key)) == key
    assert machine.differences(json.loads(json.dumps(key)), key) == []


def test_what_linux_says_of_the_first_core(elsewhere):
    first = "model name\t: Abacus: 2nd\nflags\t\t: fpu avx2 fma avx512f\n"
    write(elsewhere, CPUINFO=f"{first}\nmodel name\t: Another")
    for index, (level, kind, size) in enumerate([(1, "Instruction", "64K"), (1, "Data", "48K"), (3, "Unified", "2M")]):
        write(elsewhere / "CACHES" / f"index{index}", level=level, type=kind, size=size)
    key = machine.key()
    assert key["cpu"] == "Abacus: 2nd"
    assert key["features"] == ["avx2", "avx512f", "fma"]
    assert (key["caches"][0], key["caches"][2]) == (48 << 10, 2 << 20)


def test_an_arm_core_is_named_by_its_numbers(elsewhere):
    write(elsewhere, CPUINFO="Features\t: fp asimd sve\nCPU implementer\t: 0x41\nCPU part\t: 0xd40")
    assert machine.key()["cpu"] == "0x41 0xd40"
    assert machine.key()["features"] == ["neon", "sve"]


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("known", [True, False])
def test_a_key_without_what_linux_says(known, monkeypatch):
    """By NumPy and sysconf where these know it, else with nothing in its place."""
    there = cpu.detected() if known else []
    if not known:
        monkeypatch.setattr(cpu, "detected", list)
        monkeypatch.setattr(machine.platform, "processor", str)
        monkeypatch.delattr(machine.os, "sysconf", raising=False)
    key = machine.key()
    assert bool(key["features"]) == bool(there)
    assert known or key["caches"] == [0, 0, 0]
    assert len(key["caches"]) == 3
    assert known or memory.memory_cap() == memory.UNBOUNDED // memory.SHARE
    assert memory.memory_cap() > 0


def test_versions_are_those_of_the_packages():
    names = ("convjit", "numba", "numpy")
    assert [machine.key()[name] for name in names] == [importlib.metadata.version(name) for name in names]


@pytest.mark.parametrize("made", [None, {}, [], "a key", {"numba": ""}])
def test_a_profile_without_a_key_differs(made):
    assert "numba unknown, this is 2" in machine.differences(made, {"numba": "2"})


def test_differences_say_both():
    made, here = {"numba": "1", "features": ["avx", "fma"], "cores": 4}, {"numba": "2", "features": ["avx"], "cores": 4}
    assert machine.differences(made, here) == ["numba 1, this is 2", "features avx fma, this is avx"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0", 0), ("500000000", 500_000_000), (" 1 MiB ", 1 << 20), ("3g", 3 << 30), ("2 GB", 2 * 10**9), ("1T", 1 << 40),
     ("1.5kib", 1536), ("7B", 7), ("2K", 2048), ("2 kb", 2000), ("3MB", 3 * 10**6), ("2TiB", 2 << 40),
     ("9" * 400, 1 << 62)],
)  # fmt: skip
def test_bytes_are_read(text, expected, monkeypatch):
    monkeypatch.setenv("CONVJIT_MAX_MEMORY", text)
    assert memory.memory_cap() == expected


@pytest.mark.parametrize("text", ["", "lots", "-1", "1e9", "5 XB", "MiB", "0x10", "inf"])
def test_what_is_no_number_of_bytes_is_refused(text, monkeypatch):
    monkeypatch.setenv("CONVJIT_MAX_MEMORY", text)
    with pytest.raises(ValueError, match="`CONVJIT_MAX_MEMORY` must be a number of bytes such as"):
        convjit.convolve([1.0, 2.0], [1.0])


def test_what_the_kernel_counts_as_available(elsewhere):
    write(elsewhere, MEMINFO="MemTotal:  9000 kB\nMemAvailable:  600 kB\n")
    assert memory.memory_cap() == 600 * 1024 // memory.SHARE


V2 = "memory.max", "memory.current", "memory.stat"
V1 = "memory.limit_in_bytes", "memory.usage_in_bytes", "memory.stat"


@pytest.mark.parametrize(
    ("folder", "names", "stat"),
    [("", V2, "anon 7\ninactive_file 200"), ("memory", V1, "inactive_file 3\ntotal_inactive_file 200")],
)
@pytest.mark.parametrize(("limit", "left"), [("3000", 2200), ("500", 0), ("max", None), ("9223372036854771712", None)])
def test_the_cgroup_bounds_what_is_free(folder, names, stat, limit, left, elsewhere):
    """Files that were read count as used, and yet are free."""
    write(elsewhere, MEMINFO="MemAvailable:  600 kB\n")
    write(elsewhere / "CGROUP" / folder, **dict(zip(names, (limit, 1000, stat), strict=True)))
    assert memory.memory_cap() == (600 * 1024 if left is None else left) // memory.SHARE


def test_the_cap_stays_as_it_is(elsewhere):
    write(elsewhere, MEMINFO="MemAvailable:  600 kB\n")
    before = memory.memory_cap()
    write(elsewhere, MEMINFO="MemAvailable:  5 kB\n")
    assert memory.memory_cap() == before


def test_a_method_that_needs_too_much_memory_is_not_chosen(monkeypatch):
    shapes = (1500, 1500), (601, 601)
    monkeypatch.setenv("CONVJIT_MAX_MEMORY", "4 GiB")
    assert convjit.explain(*shapes).method != "direct"
    monkeypatch.setenv("CONVJIT_MAX_MEMORY", "1 MiB")
    forget()
    explanation = convjit.explain(*shapes)
    assert explanation.method == "direct"
    assert "MiB, and 1 MiB may be used" in repr(explanation)
    assert "e+" not in repr(convjit.explain((40_000, 40_000), (601, 601)))  # thousands of MiB
    forced = convjit.plan(np.ones(shapes[1]), shapes[0], method="overlap_save")
    assert forced.method == "overlap_save"


def test_no_memory_at_all_still_leaves_a_method(monkeypatch):
    monkeypatch.setenv("CONVJIT_MAX_MEMORY", "0")
    for dtype in ("f", "D", "q", "longdouble"):
        result = convjit.convolve(np.ones(500, dtype), np.ones(100, dtype), "valid")
        np.testing.assert_array_equal(result, 100)
