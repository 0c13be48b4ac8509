"""What is shown of the choice for many kernels: a title that says what was asked, and a reason for every method."""

from xml.etree import ElementTree

import numpy as np
import pytest

import convjit
from convjit._choice import banks, choose
from convjit._choice.explain_bank import BankExplanation
from convjit._methods.banks import TABLE

TITLES = [
    (
        ((1, 64, 56, 56), (64, 64, 3, 3), "float32"),
        {"channel_axis": 1, "padding": 1, "workers": 2},
        "1x64x56x56 * 64x64x3x3 float32, channel axis 1, padding ((1, 1), (1, 1)), 2 workers",
    ),
    (
        ((8, 40, 6), (12, 3, 5), "int16", "same"),
        {"channel_axis": -1, "groups": 2, "boundary": "wrap", "stride": 2, "dilation": (3,), "axes": 1, "workers": 1},
        "8x40x6 * 12x3x5 int16, channel axis 2, groups 2, padding ((6, 6),), boundary 'wrap', stride 2, dilation 3, "
        "1 worker",
    ),
    (
        (30, (4, 7), "complex128"),
        {"padding": (-2, 0), "workers": 1},
        "30 * 4x7 complex128, padding ((-2, 0),), 1 worker",
    ),
    (((5, 20), (4,), "bool"), {"workers": 1}, "5x20 * 4 bool, 1 worker"),
]


@pytest.mark.parametrize(("asked", "options", "title"), TITLES)
def test_the_title_says_what_was_asked(asked, options, title):
    explanation = convjit.explain_bank(*asked, **options)
    first, *_ = repr(explanation).splitlines()
    assert first == title
    assert explanation.method in explanation.times
    assert explanation.predicted == explanation.times[explanation.method]


@pytest.mark.parametrize(("asked", "options", "title"), TITLES)
def test_every_method_has_a_row_and_a_notebook_shows_the_same(asked, options, title):
    explanation = convjit.explain_bank(*asked, **options)
    _, head, _, *lines = repr(explanation).splitlines()
    table = ElementTree.fromstring(explanation._repr_html_())
    rows = [[cell.text or "" for cell in row] for row in table.iter("tr")]
    assert table.findtext("caption") == title
    assert [" ".join(row).split() for row in rows] == [line.split() for line in (head, *lines)]
    assert sorted(name for name, *_ in rows[1:]) == sorted(TABLE)
    bold = [row for row in table.iter("tr") if "bold" in row.get("style", "")]
    assert [row[0].text for row in bold] == [explanation.method]
    assert bold[0][2].text.startswith("chosen: ")


def test_a_plan_shows_what_explain_shows():
    kernels = np.ones((4, 3, 5, 5))
    plan = convjit.plan_bank(kernels, (3, 40, 50), channel_axis=0, stride=2)
    explanation = convjit.explain_bank((3, 40, 50), kernels.shape, channel_axis=0, stride=2)
    assert repr(plan) == repr(explanation)
    assert plan._repr_html_() == explanation._repr_html_()
    assert (plan.method, plan.predicted) == (explanation.method, explanation.predicted)


def test_a_forced_method_says_so():
    plan = convjit.plan_bank(np.ones((2, 3)), 9, method="plain", workers=1)
    (row,) = (line for line in repr(plan).splitlines() if line.startswith("plain"))
    assert row.endswith("forced")


def test_a_disabled_method_that_is_forced_or_left_has_a_time(monkeypatch):
    monkeypatch.setattr("convjit._choice.banks._decide", banks._decide.__wrapped__)  # without its cache
    monkeypatch.setattr("convjit._choice.banks.disabled", lambda: frozenset(TABLE))
    monkeypatch.setattr("convjit._choice.explain.disabled", lambda: frozenset(TABLE))
    forced = convjit.plan_bank(np.ones((2, 3)), 91, method="plain", workers=1)
    assert "plain" in BankExplanation(forced._choice).times
    left = convjit.explain_bank(91, (2, 3), workers=1)
    assert [*left.times] == ["plain"]
    assert f"chosen: {choose.DISABLED}, but nothing else is left" in repr(left)


def test_equal_questions_have_equal_answers():
    first, second = (convjit.explain_bank(100, (3, 5)) for _ in range(2))
    assert first == second
    assert hash(first) == hash(second)
    assert first != convjit.explain_bank(100, (3, 6))
    assert first != convjit.explain(100, 5)


def test_what_is_refused():
    for shape, kernels_shape, options in (
        (9, 3, {"channel_axis": 0}),
        (9, (2, 10), {}),
        ((4, 9), (2, 3, 4), {"axes": 7}),
    ):
        with pytest.raises(ValueError, match=r"`(kernels|axes)`"):
            convjit.explain_bank(shape, kernels_shape, **options)
    with pytest.raises(TypeError, match="numbers"):
        convjit.explain_bank(9, (2, 3), "M8[s]")
