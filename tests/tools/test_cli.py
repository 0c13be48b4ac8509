"""The command line, called as its users call it."""

import os
import re
import sys

import matplotlib.image
import numpy as np
import pytest
from PIL import Image

import convjit
from convjit._choice import current_profile, profile_file
from convjit._choice.choose import disabled
from convjit._choice.current_profile import forget
from convjit._tools import demo
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


@pytest.mark.parametrize("name", ["nowhere/after.png", "after.spam", "folder.png"])
def test_demo_looks_whether_it_can_write_before_it_computes(name, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(demo, "photograph", None)  # which would be called next
    (tmp_path / "folder.png").mkdir()
    assert main(["demo", "-o", str(tmp_path / name)]) == 2
    assert capsys.readouterr().err.startswith("convjit: ")


def test_demo_reduces_a_large_picture_and_says_so(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(demo, "MOST_PIXELS", 1000)
    assert main(["demo", picture(tmp_path / "large.png", 81, 60), "-o", str(tmp_path / "after.png")]) == 0
    said = capsys.readouterr().out
    assert said.startswith("The picture of 81x60 pixels is reduced to 27x20")
    assert all(len(line) <= 80 for line in said.splitlines()[1:25])
    assert re.search(r"^ +separable +- +refused, see below$", said, re.MULTILINE)
    assert re.search(r"^point spread 61x61: `method` 'separable' needs", said, re.MULTILINE)


def test_reduced_pictures_are_means_of_blocks(monkeypatch):
    monkeypatch.setattr(demo, "MOST_PIXELS", 4)
    pixels = np.arange(30.0, dtype=np.float32).reshape(5, 6)
    np.testing.assert_array_equal(demo.reduced(pixels), [[7, 10]])
    monkeypatch.setattr(demo, "MOST_PIXELS", 30)
    np.testing.assert_array_equal(demo.reduced(pixels), pixels)


FLOATS = np.array([[0.25, 0.5], [0.75, 1.0]], np.float32)


@pytest.mark.parametrize(
    ("pixels", "values"),
    [
        (FLOATS, FLOATS),
        (1000 * FLOATS, FLOATS),
        (-8 * FLOATS, -FLOATS),
        (np.array([[0, 1 << 20], [1 << 19, 1 << 18]], np.int32), [[0, 1], [0.5, 0.25]]),
        (np.array([[0, 0xFFFF]], np.uint16), [[0, 1]]),
        (np.array([[0, 51, 255]], np.uint8), [[0, 0.2, 1]]),
        (np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255]]], np.uint8), [[0.299, 0.587, 0.114]]),
        (np.array([[[51, 51, 51, 0]]], np.uint8), [[0.2]]),
        (np.array([[[51, 0], [255, 9]]], np.uint8), [[0.2, 1]]),
    ],
    ids=["floats", "large floats", "negative", "int32", "uint16", "bytes", "colours", "transparent", "gray with alpha"],
)
def test_pictures_of_every_kind_have_values_up_to_1(pixels, values, tmp_path, capsys):
    path = str(tmp_path / "picture.tif")
    Image.fromarray(pixels).save(path)
    found = demo.photograph(path)
    divided = pixels.dtype.kind != "u" and np.abs(pixels).max() > 1
    assert capsys.readouterr().out.startswith("Values are divided by the largest, ") == divided
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, values, atol=1e-6)


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


@pytest.mark.parametrize("asked", [["abc", "3x3"], ["8x8", "3xx"], ["8", "3", "--axes", "q"]])
def test_what_cannot_be_read_is_told_in_words_of_users(asked, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["explain", *asked])
    assert stopped.value.code == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert re.match(r"convjit explain: error: argument (KERNEL_SHAPE|SHAPE|--axes): must be (a shape|axes) such", last)


COMMANDS = ["accelerate", "demo", "calibrate", "compile", "bench", "explain", "info", "selfcheck"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_what_a_command_does(command, capsys):
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    assert stopped.value.code == 0
    said = capsys.readouterr().out
    assert re.search(r"^[A-Z][a-z]+ [^.]+\.\s[A-Z]", said, re.MULTILINE)  # the sentence of the list, and another
    assert said.count("default") >= {"demo": 2, "compile": 3, "bench": 4, "explain": 5, "selfcheck": 1}.get(command, 0)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file is no reason")
def test_a_cache_folder_that_cannot_be_written_is_told(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "new" / "folder"))
    assert main(["info"]) == 0
    assert "nothing is kept" not in capsys.readouterr().out
    (tmp_path / "new").write_text("a file")
    assert main(["info"]) == 0
    assert f"(nothing is kept there: {tmp_path / 'new'} is not a folder)" in capsys.readouterr().out
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # which a superuser may do everywhere
    (tmp_path / "new").unlink()
    assert main(["info"]) == 0
    assert f"(nothing is kept there: {tmp_path} cannot be written to)" in capsys.readouterr().out


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
    assert current_profile.packaged().source in said
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
