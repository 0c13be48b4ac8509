"""The picture of a calibration run: that it is written, and what its axes hold."""

import math
import sys
from dataclasses import replace
from pathlib import Path

import matplotlib.image
import numpy as np
import pytest
from matplotlib.colors import to_hex

from convjit._choice import current_profile
from convjit._choice.choose import choose
from convjit._tools.calibration import plot, run
from convjit._tools.calibration.grid import Case
from convjit._tools.calibration.regret import Regret
from convjit._tools.command import main

PROFILE = current_profile.packaged()

# Each with the method that the packaged profile chooses, whichever that is, and another.
SMALL = Case("float32", 2, "same", 1, (32, 32), (3, 3), "auto")
LARGE = Case("float32", 2, "same", 1, (100, 400), (5, 5), "auto")
LINES = Case("float64", 1, "valid", 4, (1000,), (9,), "auto")
RIGHT = {case: choose(case.problem, PROFILE).method for case in (SMALL, LARGE, LINES)}
OTHER = {case: "im2col" if right == "fft" else "fft" for case, right in RIGHT.items()}


def entry(case, seconds, **changes):
    return {"extra_info": replace(case, **changes).as_info(), "stats": {"min": seconds}}


def data_of(benchmarks):
    return {
        "benchmarks": benchmarks,
        "machine_info": {"cpu": {"brand_raw": "Made Up CPU"}},
        "datetime": "2000-01-02T03:04:05",
    }


@pytest.fixture(scope="module")
def data():
    """Two problems in 2-D, at one of which the profile is wrong by half; and one in 1-D that one worker is best at."""
    benchmarks = []
    for workers in (1, 2):
        for case, right, other in ((SMALL, 2e-3, 3e-3), (LARGE, 3e-3, 2e-3)):
            benchmarks.append(entry(case, right / workers, workers=workers, method=RIGHT[case]))
            benchmarks.append(entry(case, other / workers, workers=workers, method=OTHER[case]))
    for workers, seconds in ((1, 5e-6), (1, 4e-6), (2, 9e-6)):
        benchmarks.append(entry(LINES, seconds, workers=workers, method=RIGHT[LINES]))
    benchmarks.append(entry(LINES, 8e-6, method=OTHER[LINES]))
    return data_of(benchmarks)


@pytest.fixture(scope="module")
def axes(data):
    """By row and column."""
    return np.reshape(plot.figure(data, PROFILE).axes, (3, 3))


def marks(axes):
    """Problems on a map: rounded place to colour and whether it is ringed."""
    return {
        (round(line.get_xdata()[0]), round(line.get_ydata()[0])): (
            line.get_color(),
            line.get_markeredgecolor() == "black",
        )
        for line in axes.lines
        if line.get_marker() == "o"
    }


def test_a_problem_has_the_colour_of_its_fastest_method(axes):
    assert marks(axes[0, 1]) == {
        (32, 3): (plot.COLOURS[RIGHT[SMALL]], False),
        (200, 5): (plot.COLOURS[OTHER[LARGE]], True),  # the geometric mean of 100 and 400
    }


def test_the_title_names_the_regret(axes):
    assert axes[0, 1].get_title() == "2-D float32, 2 workers\nmean regret 1.225, worst 1.50"


def test_one_worker_may_be_faster_than_all(axes):
    assert marks(axes[1, 0]) == {(1000, 9): (plot.COLOURS[RIGHT[LINES]], False)}
    assert "worst 1.00" in axes[1, 0].get_title()


def test_what_was_not_measured_is_left_empty(axes):
    for empty in (axes[0, 0], axes[0, 2], axes[1, 1], axes[1, 2], axes[2, 2]):
        assert empty.get_title().endswith("not measured")
        assert not empty.lines


def test_thresholds_are_lines_in_the_colour_of_the_method_that_takes_over(axes):
    drawn = {
        (round(math.sqrt(math.prod(line.get_xdata()))), line.get_ydata()[0], line.get_color())
        for line in axes[0, 1].lines
        if line.get_linestyle() == "-"
    }
    takeovers = PROFILE.takeovers("float32", 2, 2)
    assert drawn == {(size, taps, plot.COLOURS[name]) for size, row in takeovers.items() for taps, name in row}


def test_predicted_against_measured(axes, data):
    (points,) = axes[2, 0].collections
    measured, predicted = points.get_offsets().T
    assert sorted(measured) == [4e-6, 8e-6, 9e-6]  # the least of two measurements of the same
    assert (predicted > 0).all()
    colours = {to_hex(colour).upper() for colour in points.get_facecolors()}
    assert colours == {plot.COLOURS[RIGHT[LINES]], plot.COLOURS[OTHER[LINES]]}
    assert len(axes[2, 1].collections[0].get_offsets()) == 8
    ends = np.array(axes[2, 1].lines[0].get_xdata())
    np.testing.assert_allclose([line.get_ydata() / ends for line in axes[2, 1].lines], [[0.8] * 2, [1] * 2, [1.25] * 2])


def test_the_title_and_the_legend(data):
    drawing = plot.figure(data, PROFILE)
    assert drawing.get_suptitle() == "Who wins where on Made Up CPU, 2000-01-02"
    said = [text.get_text() for text in drawing.legends[0].get_texts()]
    assert set(said) & set(plot.TABLE) == {*RIGHT.values(), *OTHER.values()}


def test_a_run_of_nothing_is_an_empty_picture(tmp_path):
    plot.save(data_of([]), PROFILE, tmp_path / "empty.png")
    assert (tmp_path / "empty.png").stat().st_size > 0


def test_every_method_has_a_colour_of_its_own():
    assert len(set(plot.COLOURS.values())) == len(plot.COLOURS) == len(plot.TABLE)


def found_of(data):
    regret = Regret(**PROFILE.regret["held_out"])
    return run.Calibration(PROFILE, data, PROFILE, regret, 0.0)


def test_calibrate_draws(data, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(run, "calibrate", lambda *asked: found_of(data))
    picture = tmp_path / "picture.png"
    assert main(["calibrate", "-o", str(tmp_path / "profile.json"), "--plot", str(picture)]) == 0
    assert str(picture) in capsys.readouterr().out
    assert matplotlib.image.imread(picture).shape[1] > 1000
    assert (tmp_path / "profile.json").exists()


@pytest.mark.parametrize(("name", "named"), [("missing/a.png", "missing"), ("a.spam", "a.spam"), ("a", "png")])
def test_a_picture_that_cannot_be_written_is_refused_before_measuring(name, named, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(run, "calibrate", lambda *asked: pytest.fail("it measured"))
    assert main(["calibrate", "--plot", str(tmp_path / name)]) == 2
    assert named in capsys.readouterr().err


def test_matplotlib_is_looked_for_before_measuring(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(run, "calibrate", lambda *asked: pytest.fail("it measured"))
    monkeypatch.setitem(sys.modules, "convjit._tools.pictures", None)
    monkeypatch.delattr("convjit._tools.pictures", raising=False)
    assert main(["calibrate", "--plot", str(tmp_path / "a.png")]) == 2
    assert "convjit[calibrate]" in capsys.readouterr().err


def test_no_window_system_is_needed():
    assert "pyplot" not in Path(plot.__file__).read_text()
