"""The command line, called as its users call it."""

import re
import sys

import matplotlib.image
import numpy as np
import pytest

import convjit
from convjit._choice import current_profile, profile_file
from convjit._choice.choose import disabled
from convjit._choice.current_profile import forget
from convjit._tools.calibration import run
from convjit._tools.command import main


def picture(path, *shape):
    pixels = np.random.default_rng(0).integers(0, 256, shape).astype(np.uint8)
    matplotlib.image.imsave(path, pixels, cmap="gray")
    return str(path)


@pytest.mark.parametrize("shape", [(40, 52), (40, 52, 3), (40, 52, 4)])
def test_demo_prints_a_table_and_writes_a_picture(shape, tmp_path, capsys):
    output = tmp_path / "after.png"
    assert main(["demo", picture(tmp_path / "before.png", *shape), "-o", str(output)]) == 0
    said = capsys.readouterr().out
    for word in ("Sobel 3x3", "Gaussian 15x15", "point spread 61x61", "taken", *convjit.methods()):
        assert word in said
    assert matplotlib.image.imread(output).shape[1] > 400


def test_demo_of_a_file_that_is_not_there_or_no_picture(tmp_path, capsys):
    assert main(["demo", str(tmp_path / "nothing.png")]) == 2
    assert "nothing.png" in capsys.readouterr().err
    (tmp_path / "text.png").write_text("not a picture")
    assert main(["demo", str(tmp_path / "text.png")]) == 2
    assert capsys.readouterr().err.startswith("convjit: ")


def test_explain(capsys):
    asked = ["explain", "2048x2048", "255x255", "--dtype", "float32", "--mode", "same", "--workers", "1"]
    assert main(asked) == 0
    said = capsys.readouterr().out
    assert said.strip() == repr(convjit.explain((2048, 2048), (255, 255), "float32", "same", workers=1))
    assert "chosen" in said


def test_explain_with_axes(capsys):
    assert main(["explain", "10x1000", "65", "--axes", "1", "--boundary", "wrap"]) == 0
    assert "10x1000 * 65 float64" in capsys.readouterr().out


@pytest.mark.parametrize("asked", [["8x8", "3"], ["8x8", "3x3", "--dtype", "spam"], ["8", "3", "--workers", "0"]])
def test_explain_of_what_makes_no_sense(asked, capsys):
    assert main(["explain", *asked]) == 2
    said = capsys.readouterr().err
    assert said.startswith("convjit: `")
    assert "Traceback" not in said


def test_info_names_what_matters(capsys):
    assert main(["info"]) == 0
    said = capsys.readouterr().out
    for word in ("numba", "cpu", "vector width", "threads", "threading layer", "profile in force", "cache folder"):
        assert word in said


def test_calibrate_writes_where_it_is_told(tmp_path, capsys, monkeypatch):
    packaged, regret = current_profile.packaged(), run.Regret(1.01, 1.1, 1.5, 100)
    found = run.Calibration(packaged, {"benchmarks": []}, packaged, regret, 0.0)
    monkeypatch.setattr(run, "calibrate", lambda quick, earlier, path: found)
    output, kept = tmp_path / "profile.json", tmp_path / "data.json"
    assert main(["calibrate", "--quick", "-o", str(output), "--json", str(kept)]) == 0
    assert profile_file.load(output).costs == current_profile.packaged().costs
    assert kept.read_text() == '{"benchmarks": []}'
    said = capsys.readouterr().out
    assert "packaged default" in said
    assert "1.010" in said
    assert "Noisy" not in said


@pytest.fixture
def _two_disabled(monkeypatch):
    monkeypatch.setenv("CONVJIT_DISABLE", "fft, direct")
    for forgotten in (disabled.cache_clear, forget):
        forgotten()
    yield
    for forgotten in (disabled.cache_clear, forget):
        forgotten()


@pytest.mark.usefixtures("_two_disabled")
def test_what_is_disabled_is_told(capsys):
    assert main(["info"]) == 0
    assert re.search(r"^methods disabled +direct, fft$", capsys.readouterr().out, re.MULTILINE)
    assert main(["explain", "64x64", "3x3"]) == 0
    assert capsys.readouterr().out.count("disabled by CONVJIT_DISABLE") == 2


@pytest.mark.usefixtures("_two_disabled")
def test_calibrate_wants_all_methods(tmp_path, capsys):
    assert main(["calibrate", "-o", str(tmp_path / "profile.json")]) == 2
    assert "`CONVJIT_DISABLE` must not be set" in capsys.readouterr().err


def test_nothing_is_disabled_unless_it_is_asked_for(capsys):
    assert main(["info"]) == 0
    assert re.search(r"^methods disabled +none$", capsys.readouterr().out, re.MULTILINE)


@pytest.mark.parametrize("option", ["-o", "--json", "--plot"])
def test_calibrate_looks_for_folders_before_it_measures(option, tmp_path, capsys):
    assert main(["calibrate", option, str(tmp_path / "nowhere" / "file")]) == 2
    assert "no folder" in capsys.readouterr().err


def test_an_interrupted_calibration_changes_nothing(tmp_path, capsys, monkeypatch):
    def interrupted(quick, earlier, path):
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "calibrate", interrupted)
    assert main(["calibrate", "-o", str(tmp_path / "profile.json")]) == 130
    assert list(tmp_path.iterdir()) == []
    assert "interrupted" in capsys.readouterr().err


def test_a_missing_extra_is_named(capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert main(["demo"]) == 2
    assert "convjit[demo]" in capsys.readouterr().err


def test_version_and_no_command(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert convjit.__version__ in capsys.readouterr().out
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert stopped.value.code == 2
