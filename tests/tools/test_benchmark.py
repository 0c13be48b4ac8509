"""`convjit bench`, the files it writes, and the pages that are made of them. Nothing asserts on a time."""

import math
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

import convjit
from convjit._tools.benchmark import contenders, run
from convjit._tools.benchmark.cases import CASES, Case, check, expected
from convjit._tools.benchmark.comparison import by_version, changes
from convjit._tools.benchmark.contenders import METHODS, OURS, PEERS, Contender
from convjit._tools.benchmark.interleave import least_by_half, least_times
from convjit._tools.benchmark.record import Record, Row, Time, dumps, load, loads, save
from convjit._tools.benchmark.report import report
from convjit._tools.benchmark.sweeps import SWEEPS, TABLE, Point, selected
from convjit._tools.command import main

ROOT = Path(convjit.__file__).parents[1]
SHORT = run.Effort(visits=2, rounds=2, share=0.0, longest=0.01)
TINY = ["--cases", r"^(8x8|100) \*", "--workers", "1", "--peers", "numpy"]

IMAGE, LINE = Case((8, 8), (3, 3), "float64"), Case((100,), (5,), "float64")
MACHINE = {"cpu": "Some CPU", "features": ["avx2"], "caches": [1, 2, 3], "cores": 2, "vector_bytes": 32}
MACHINE |= {"architecture": "x86_64", "system": "Linux"}
VERSIONS = {"python": "3.12.0", "numba": "0.67.0", "numpy": "2.0.0", "cv2": "5.0.0"}


@pytest.fixture
def short(monkeypatch):
    """Let runs take no longer than a call of each contender."""
    monkeypatch.setattr(run, "EFFORTS", {False: SHORT, True: SHORT._replace(visits=1)})


def record(version="0.1.0", rows=(), **changed):
    clocks = {"1": "CPU time", "2": "elapsed time"}
    return replace(Record(version, "2026-12-01", VERSIONS, MACHINE, clocks, False, True, [], list(rows)), **changed)


def row(ours, other=2e-3, case=IMAGE, sweep="", workers=1, spread=0.01):
    times = {OURS.name: Time(ours, spread), "cv2.filter2D": Time(other, 0.01), "copy": Time(1e-6, 0.0)}
    return Row(case, sweep, workers, "direct", times)


def test_bench_prints_a_table_and_writes_a_file(short, tmp_path, capsys):
    output = tmp_path / "times.json"
    assert main(["bench", *TINY, "-o", str(output)]) == 0
    said = capsys.readouterr().out
    assert all(text in said for text in ("100 * 5 float64", "numpy.convolve", "1 worker: ", f"Written: {output}"))
    found = load(output)
    assert (found.complete, found.quick, found.left_out) == (True, False, [])
    assert found.convjit == convjit.__version__
    assert set(found.versions) == {"python", "numba", "numpy"}
    assert {row.case for row in found.rows} >= {IMAGE, LINE}
    assert all(time.seconds > 0 for row in found.rows for time in row.times.values())
    assert all(row.method in convjit.methods() for row in found.rows)


def test_the_file_is_named_after_the_cpu_and_the_version(short, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["bench", "--quick", *TINY]) == 0
    (path,) = tmp_path.iterdir()
    found = load(path)
    assert path.name == f"{found.slug}-{convjit.__version__}.json"
    assert found.quick


def test_points_of_sweeps_are_timed_by_each_method(short):
    found = run.new_record([1], [], False)
    point = Point(IMAGE, "8x8 float64")
    run.fill(found, [point], [1], [], SHORT)
    (measured,) = found.rows
    assert measured.sweep == point.sweep
    assert measured.times.keys() >= {"convjit direct", "convjit overlap_save", "convjit plain"}
    assert measured.times.keys().isdisjoint({"copy", "matrix product", "convjit separable", *PEERS})
    assert "8x8 * 3x3 float64" in report(found)


def test_two_workers_are_timed_where_there_are_so_many(short, monkeypatch):
    monkeypatch.setattr(run.cores, "available", lambda: 2)
    assert [point.case for point in run.chosen_points("^8x8", False, (1, 2), None)] == [IMAGE]
    found = run.new_record((1, 2), ["numpy"], False)
    run.fill(found, [Point(IMAGE)], (1, 2), ["numpy"], SHORT)
    assert [row.workers for row in found.rows] == [1, 2]
    assert found.clocks["2"] == "elapsed time"


def test_what_is_not_installed_is_left_out(short, tmp_path, capsys, monkeypatch):
    for module in (contenders, run):
        monkeypatch.setattr(module, "installed", lambda name: name in ("convjit", "numpy"))
    assert run.chosen_peers(None) == ["numpy"]
    output = tmp_path / "times.json"
    assert main(["bench", "--cases", "^8x8", "--workers", "1", "-o", str(output)]) == 0
    (measured,) = load(output).rows
    assert set(measured.times) == {"convjit auto", "convjit plan", "copy"}
    assert " - " in capsys.readouterr().out
    assert main(["bench", "--peers", "cv2"]) == 2
    assert "not installed: cv2" in capsys.readouterr().err


@pytest.mark.parametrize("before", [0, 1])
def test_an_interrupted_run_keeps_its_rows(before, short, tmp_path, capsys, monkeypatch):
    measure, left = run.measure, [before]

    def interrupted(*arguments):
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        return measure(*arguments)

    monkeypatch.setattr(run, "measure", interrupted)
    output = tmp_path / "times.json"
    assert main(["bench", *TINY, "-o", str(output)]) == 130
    said = capsys.readouterr()
    if before:
        assert f"interrupted; what was measured is in {output}" in said.err
        assert "8x8 * 3x3 float64" in said.out
        assert not load(output).complete
        assert len(load(output).rows) == before
    else:
        assert "interrupted; nothing was measured" in said.err
        assert not output.exists()


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        (["--cases", "("], "no regular expression"),
        (["--cases", "spam"], "no case matches"),
        (["--workers", "0"], "--workers"),
        (["--workers", "100000"], "--workers"),
        (["-o", "nowhere/times.json"], "no folder nowhere"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_timed(asked, word, capsys, monkeypatch):
    monkeypatch.setattr(run, "fill", None)
    assert main(["bench", *asked]) == 2
    assert word in capsys.readouterr().err


def test_bench_wants_all_methods(capsys, monkeypatch):
    monkeypatch.setenv("CONVJIT_DISABLE", "direct")
    convjit._choice.choose.disabled.cache_clear()
    try:
        assert main(["bench", *TINY]) == 2
    finally:
        monkeypatch.undo()
        convjit._choice.choose.disabled.cache_clear()
    assert "direct" in capsys.readouterr().err


def test_who_fails_or_is_wrong_is_left_out_and_named(short, monkeypatch):
    def broken(case, x, kernel, workers):
        return lambda: 1 / 0

    def wrong(case, x, kernel, workers):
        return lambda: np.zeros_like(x)

    peers = {name: Contender(name, "numpy", make, lambda case: 0.0) for name, make in [("a", broken), ("b", wrong)]}
    monkeypatch.setattr(run, "PEERS", peers)
    found = run.new_record([1], ["numpy"], True)
    run.fill(found, [Point(IMAGE)], [1], ["numpy"], SHORT)
    assert peers.keys().isdisjoint(found.rows[0].times)
    assert [line.partition(",")[0] for line in found.left_out] == ["a", "b"]
    assert "Left out: a, 8x8 * 3x3 float64: ZeroDivisionError" in report(found)


def test_a_case_without_a_right_result_of_ours_has_no_row(short, monkeypatch):
    monkeypatch.setattr(run, "OURS", Contender(OURS.name, "numpy", lambda *all: lambda: np.zeros(3), lambda case: 0.0))
    found = run.new_record([1], [], True)
    run.fill(found, [Point(IMAGE)], [1], [], SHORT)
    assert found.rows == []
    assert found.left_out
    assert report(found).startswith("Nothing was measured")


SMALL = [case for case in CASES.values() if math.prod(case.shape) <= 512**2]


@pytest.mark.parametrize("case", SMALL, ids=lambda case: case.name)
def test_a_result_is_checked(case):
    reference, _ = expected(case)
    right = reference.astype(case.result_dtype)
    check(case, right)
    right[(0,) * right.ndim] += 1
    for wrong in (right, right[1:], right.astype("complex64")):
        with pytest.raises(ValueError, match="result of"):
            check(case, wrong)


def test_a_quick_run_takes_some_of_the_points():
    assert selected() == [*TABLE, *SWEEPS]
    assert 4 * len(selected(quick=True)) > len(selected()) > 2 * len(selected(quick=True))
    assert {point.sweep for point in selected(quick=True)} == {point.sweep for point in selected()}
    assert all(point.sweep for point in selected("^sweep"))


def test_a_record_is_read_as_it_was_written(tmp_path):
    odd = Case((9, 8, 3), (3, 3), "uint8", "valid", True, "float32", (0, 1))
    rows = [row(0.00123456, case=odd, workers=2), row(1e-3, case=LINE, sweep="s"), row(2.5e-7, spread=None)]
    written = record(rows=rows, left_out=["a line"], complete=False)
    save(written, tmp_path / "times.json")
    found = load(tmp_path / "times.json")
    assert found.rows[0].times[OURS.name] == Time(0.001235, 0.01)
    assert replace(found, rows=found.rows[1:]) == replace(written, rows=rows[1:])
    assert found.rows[0].case == odd
    assert dumps(found) == dumps(loads(dumps(found)))


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"schema": 2}', '{"schema": 1}', dumps(record()).replace('"rows": [', '"rows": [{}')],
    ids=["empty", "list", "none", "later", "lacking", "row"],
)
def test_what_is_no_record_is_refused_by_the_name_of_its_file(text, tmp_path):
    path = tmp_path / "times.json"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"times\.json: "):
        load(path)


def test_visits_are_merged():
    once, again = Time.of(2.0, 2.0), Time.of(3.0, 2.5)
    assert once == (2.0, None)
    assert again == (2.5, pytest.approx(0.2))
    assert once.merged(again) == (2.0, pytest.approx(0.25))
    first, second = row(2.0), row(3.0)
    del first.times["copy"]
    merged = first.merged(second)
    assert merged.times[OURS.name] == (2.0, 0.5)
    assert merged.times["copy"] == second.times["copy"]


class Clock:
    """Time that passes only in calls."""

    def __init__(self):
        self.now = 0.0
        self.calls = []

    def __call__(self):
        return self.now

    def call(self, name, *seconds):
        """A call that takes the first of these times, then the next; the last from then on."""
        several = list(seconds)

        def run():
            self.calls.append(name)
            self.now += several.pop(0) if len(several) > 1 else several[0]

        return run


def test_who_is_beaten_has_no_further_turn():
    clock = Clock()
    calls = {"ours": clock.call("ours", 1e-3), "fast": clock.call("fast", 3e-3), "slow": clock.call("slow", 1.0)}
    found = least_times(calls, 4, 0.0, ["fast", "slow"], clock)
    assert found == {name: pytest.approx(time) for name, time in {"ours": 1e-3, "fast": 3e-3, "slow": 1.0}.items()}
    assert [clock.calls.count(name) for name in calls] == [4, 4, 1]


@pytest.mark.parametrize("first", [[45e-6], [0.0, 0.0]], ids=["slow at first", "a clock that stands still"])
def test_quick_calls_are_timed_several_at_once(first):
    clock = Clock()
    found = least_times({"a": clock.call("a", *first, 1e-6)}, 2, 1e-3, (), clock)
    assert found == {"a": pytest.approx(1e-6)}


def test_halves_are_of_every_other_turn():
    clock = Clock()
    halves = least_by_half({"a": clock.call("a", 0.4, 0.3, 0.05, 0.025)}, 4, 0.0, (), clock)
    assert halves == {"a": (pytest.approx(0.05), pytest.approx(0.025))}


def test_what_became_slower_is_marked_beyond_noise():
    cases = [Case((n, n), (3, 3), "float32") for n in range(10, 14)]
    before = record("0.1.0", [row(1e-3, case=case) for case in cases])
    times = [(1.2e-3, 0.01), (1.2e-3, 0.2), (1.05e-3, 0.01), (0.8e-3, None)]
    rows = [row(seconds, case=case, spread=spread) for case, (seconds, spread) in zip(cases, times, strict=True)]
    after = record("0.2.0", [*rows, row(1e-3, case=LINE)])  # the last of which there was not before
    found = changes(before, after)
    assert [change.verdict for change in found] == ["slower", "", "", "faster"]
    assert [change.case for change in found] == cases


def test_a_machine_that_became_slower_is_not_blamed_on_convjit():
    before = record("0.1.0", [row(1e-3)])
    after = record("0.2.0", [row(2e-3, other=4e-3)])
    (change,) = changes(before, after)
    assert (change.drift, change.ratio, change.verdict) == (2.0, 1.0, "")
    (change,) = changes(before, replace(after, versions={**VERSIONS, "cv2": "5.1.0"}))
    assert (change.drift, change.verdict) == (1.0, "slower")  # another OpenCV says nothing of the machine


def test_versions_are_in_their_order():
    several = [record("0.10.0"), record("0.2.0", made="2027-01-01"), record("0.2.0"), record("0.9.1.dev0")]
    found = [(one.convjit, one.made[:4]) for one in by_version(several)]
    assert found == [("0.2.0", "2026"), ("0.2.0", "2027"), ("0.9.1.dev0", "2026"), ("0.10.0", "2026")]


@pytest.fixture
def pages(monkeypatch):
    """The extension of the site that makes pages."""
    pytest.importorskip("matplotlib")
    monkeypatch.syspath_prepend(str(ROOT / "notebooks" / "_extensions"))
    import benchmarks

    yield benchmarks
    for name in ("benchmarks", "benchmark_plots"):
        sys.modules.pop(name, None)


def stored(folder, name, *records):
    (folder / name).mkdir(parents=True)
    for one in records:
        save(one, folder / name / f"{one.convjit}.json")


def test_pages_are_made_of_results(pages, tmp_path):
    rows = [row(1e-3, workers=workers) for workers in (1, 2)]
    rows += [row(k * 1e-4, case=Case((100,), (k,), "float64"), sweep="100 float64") for k in (3, 5, 9)]
    slower = [replace(rows[0], times={**rows[0].times, OURS.name: Time(2e-3, 0.0)}), *rows[1:]]
    stored(tmp_path / "results", "some-cpu", record("0.1.0", rows), record("0.2.0", slower))
    stored(tmp_path / "results", "other-cpu", record("0.1.0", [], machine={**MACHINE, "cpu": ""}, complete=False))
    made = tmp_path / "cpu"
    made.mkdir()
    (made / "gone.md").write_text("of a machine that was removed")
    pages.generate(tmp_path / "results", made)
    assert {path.name for path in made.glob("*.md")} == {"some-cpu.md", "other-cpu.md"}
    text = (made / "some-cpu.md").read_text()
    assert "# Some CPU, 256-bit vectors, 2 cores" in text
    parts = ("{tab-item} 2 workers", "### 100 float64", "## From 0.1.0 to 0.2.0", "**slower**", "2 ms", "CPU time")
    assert all(part in text for part in parts)
    assert "interrupted" in (made / "other-cpu.md").read_text()
    pictures = sorted(path.name for path in made.glob("*.svg"))
    assert all(f"{{image}} {name}" in text for name in pictures)
    assert len(pictures) == 6
    for name in pictures:
        ElementTree.parse(made / name)
    before = {path: path.stat().st_mtime_ns for path in made.iterdir()}
    pages.generate(tmp_path / "results", made)
    assert before == {path: path.stat().st_mtime_ns for path in made.iterdir()}


def test_each_contender_has_its_own_style(pages):
    from benchmark_plots import STYLES

    assert STYLES.keys() >= {OURS.name, *METHODS, *PEERS}
    for names in (METHODS, PEERS):
        styles = [(STYLES[name].colour, STYLES[name].marker) for name in names]
        assert len(set(styles)) == len(names)


STORED = sorted((ROOT / "bench" / "results").glob("*/*.json"))


@pytest.mark.parametrize("path", STORED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_stored_results_are_where_they_belong(path):
    found = load(path)
    assert path.parent.name == found.slug
    assert path.stem == found.convjit
    assert found.complete
    assert path.stat().st_size < 200_000
