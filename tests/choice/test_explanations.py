"""What explanations show in text and in notebooks: the same, escaped, and with a reason in every row."""

import copy
import math
import re
from html import escape
from xml.etree import ElementTree

import numpy as np
import pytest

import convjit
from convjit._choice import current_profile
from convjit._choice.explain import Thresholds
from convjit._choice.text import html_table, mebibytes, seconds
from tests.support.profiles import in_force

ASKED = [((512, 512), (15, 15), "f"), ((40,), (3,), "int16"), ((512, 512), (15, 15), "longdouble"), ((8,) * 5, 2, "D")]


def explain(shape, kernel_shape, dtype, **options):
    if isinstance(kernel_shape, int):
        kernel_shape = (kernel_shape,) * len(shape)
    return convjit.explain(shape, kernel_shape, dtype, **options)


def parsed(shown):
    """Caption and rows of what a notebook is given, and those of the rows that stand out; well-formed or an error."""
    table = ElementTree.fromstring(shown._repr_html_())
    rows = {tuple(cell.text or "" for cell in row): "bold" in row.get("style", "") for row in table.iter("tr")}
    return table.findtext("caption"), [*rows], [row for row, bold in rows.items() if bold]


@pytest.mark.parametrize("asked", ASKED)
def test_a_notebook_shows_what_the_text_says(asked):
    explanation = explain(*asked, mode="same", boundary="wrap")
    title, head, _, *lines = repr(explanation).splitlines()
    caption, rows, _ = parsed(explanation)
    assert caption == title
    assert [" ".join(row).split() for row in rows] == [line.split() for line in (head, *lines)]


@pytest.mark.parametrize("asked", ASKED)
def test_every_method_says_why(asked):
    _, (_, *rows), _ = parsed(explain(*asked))
    assert sorted(name for name, _, _ in rows) == sorted(convjit.methods())
    assert all(why for _, _, why in rows)


def test_a_method_that_is_refused_says_why_and_has_no_time():
    explanation = convjit.explain((512, 512), (15, 15), "longdouble")
    rows = {name: (predicted, why) for name, predicted, why in parsed(explanation)[1]}
    assert rows["direct"] == ("-", f"has no compiled code for {np.dtype('longdouble')}")
    assert "direct" not in explanation.times


@pytest.mark.parametrize("asked", ASKED)
def test_the_chosen_row_stands_out(asked):
    explanation = explain(*asked)
    ((name, _, why),) = parsed(explanation)[2]
    assert name == explanation.method
    assert why.startswith("chosen")


@pytest.mark.parametrize(
    ("time", "text"),
    [
        *((1.5e-9, "1.5 ns"), (0.9e-6, "900 ns"), (1e-6, "1 us"), (9.994e-4, "999 us"), (9.9999e-4, "1 ms")),
        *((0.25, "250 ms"), (0.99999, "1 s"), (999.4, "999 s"), (11_912.0, "11,912 s"), (math.inf, "inf s")),
    ],
)
def test_times_have_a_unit_and_no_exponent(time, text):
    assert seconds(time) == text


@pytest.mark.parametrize(
    ("size", "text"), [(1 << 20, "1 MiB"), (1 << 15, "0.0312 MiB"), (99.9 * 2**20, "99.9 MiB"), (5 << 32, "20,480 MiB")]
)
def test_amounts_of_memory_have_no_exponent(size, text):
    assert mebibytes(size) == text


@pytest.mark.parametrize("asked", ASKED)
def test_times_are_those_of_the_methods_that_can_do_it(asked):
    explanation = explain(*asked)
    assert explanation.times[explanation.method] == explanation.predicted
    assert all(0 < time <= math.inf for time in explanation.times.values())
    refused = {name for name, predicted, _ in parsed(explanation)[1] if predicted == "-"}
    assert set(explanation.times) == set(convjit.methods()) - refused


def test_a_plan_shows_what_explain_shows():
    plan = convjit.plan(np.ones((7, 7), "f"), (90, 90), mode="valid")
    assert plan._repr_html_() == convjit.explain((90, 90), (7, 7), "f", "valid")._repr_html_()
    forced = convjit.plan(np.ones((7, 7), "f"), (90, 90), method="plain")
    assert parsed(forced)[2][0][2].startswith("forced")


@pytest.mark.parametrize(
    ("shape", "kernel_shape", "axes", "chunks"),
    [
        ((500, 500), (9, 9), None, (500, 500)),  # no chunks
        ((20000, 20000), (31, 31), None, (2500, 2500)),
        ((20000, 20000), (1, 31), None, (313, 20000)),  # nothing overlaps along the first
        ((1000, 4000, 4000), (5, 5), (1, 2), (1, 2000, 4000)),
        ((40000, 40000), (801, 801), None, (20000, 20000)),  # smaller ones would overlap by more
        ((0, 5), (3, 3), None, (0, 5)),
    ],
)
def test_chunks_for_dask(shape, kernel_shape, axes, chunks):
    explanation = convjit.explain(shape, kernel_shape, "f", "same", axes=axes)
    assert explanation.chunks == chunks
    title = repr(explanation).splitlines()[0]
    assert ("Dask: chunks of " + "x".join(map(str, chunks)) in title) == (chunks != shape)


def test_everything_is_escaped():
    text = """<b> & "c" 'd'"""
    shown = html_table(text, [(text, ""), (text, text)], text)
    assert shown.count(escape(text)) == 4
    assert "<b>" not in shown
    assert parsed(Thresholds(text, {8: ((1, text),)})) == (
        text,
        [("input", "kernel size: method that takes over"), ("8", f"1: {text}")],
        [],
    )


def test_thresholds_show_the_same_in_a_notebook():
    found = convjit.thresholds("f", 2)
    title, head, _, *lines = repr(found).splitlines()
    caption, rows, bold = parsed(found)
    assert caption == title
    assert [" ".join(row).split() for row in rows] == [line.split() for line in (head, *lines)]
    assert [int(size) for size, _ in rows[1:]] == list(found)
    assert not bold


def test_a_method_that_the_profile_does_not_know_says_so():
    profile = copy.deepcopy(current_profile.packaged())
    for by_workers in (entry for by_ndim in profile.costs.values() for entry in by_ndim.values()):
        for costs in by_workers.values():
            costs.pop("naive", None)
    with in_force(profile):
        assert re.search(r"^naive +inf s +not in the profile$", repr(explain((90, 90), (7, 7), "f")), re.MULTILINE)
