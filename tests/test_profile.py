"""The profile in force: which file it comes from, and what happens when that file is no good."""

import json
import math
import warnings

import numpy as np
import pytest

import convjit
from convjit import _plan, _profile
from convjit._problem import describe


@pytest.fixture(autouse=True)
def fresh(monkeypatch, tmp_path):
    """No profile of this user's, and nothing remembered from one test to the next."""
    monkeypatch.delenv("CONVJIT_PROFILE", raising=False)
    monkeypatch.setattr(_profile, "user_path", lambda: tmp_path / "user.json")
    _profile.loaded.cache_clear()
    _plan.forget()
    yield
    _profile.loaded.cache_clear()
    _plan.forget()


def altered(**parts):
    return {**_profile.packaged().as_json(), **parts}


def only_plain():
    """Costs under which "plain" is always the cheapest."""
    costs = json.loads(json.dumps(_profile.packaged().costs))
    for by_ndim in costs.values():
        for by_workers in by_ndim.values():
            for methods in by_workers.values():
                methods["plain"] = dict.fromkeys(methods["plain"], 0.0)
    return costs


def test_the_packaged_profile_says_where_it_is_from():
    profile = _profile.in_force()
    assert profile.source == "packaged default"
    assert set(profile.made["versions"]) == {"convjit", "numba", "numpy"}
    assert profile.made["machine"]["cpu"]
    assert profile.made["when"]


def test_an_explicit_profile_comes_first(monkeypatch, tmp_path):
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(altered(costs=only_plain(), made={"versions": {"numpy": "another"}})))
    monkeypatch.setenv("CONVJIT_PROFILE", str(path))
    assert _profile.in_force().source == str(path)
    assert convjit.explain((500, 500), (3, 3)).method == "plain"


def test_the_users_own_profile_comes_before_the_packaged_one(tmp_path):
    own = altered(costs=only_plain(), made={"versions": _profile.versions()})
    (tmp_path / "user.json").write_text(json.dumps(own))
    assert convjit.explain((500, 500), (3, 3)).method == "plain"


def test_a_profile_of_other_versions_is_ignored_with_one_warning(tmp_path):
    own = altered(costs=only_plain(), made={"versions": {"convjit": "0", "numba": "0", "numpy": "0"}})
    (tmp_path / "user.json").write_text(json.dumps(own))
    with pytest.warns(UserWarning, match="other versions.*convjit calibrate") as caught:
        convjit.convolve([1.0, 2.0], [1.0])
    assert len(caught) == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert convjit.explain((500, 500), (3, 3)).method != "plain"


DAMAGE = {
    "not JSON": "{",
    "empty": "",
    "a list": "[]",
    "another format": json.dumps(altered(format=99)),
    "no costs": json.dumps(altered(costs={})),
    "costs of nothing": json.dumps(altered(costs={"float32": 3})),
    "a negative cost": json.dumps(altered()).replace('"calls": ', '"calls": -', 1),
    "an infinite cost": json.dumps(altered()).replace('"calls": ', '"calls": 1e999, "was": ', 1),
    "a cost in words": json.dumps(altered()).replace('"calls": ', '"calls": "much", "was": ', 1),
    "odd thresholds": json.dumps(altered()).replace('[1, "direct"]', '["direct", 1]', 1),
    "no thresholds": json.dumps(altered(thresholds=None)),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_profile_is_ignored_with_one_warning(damage, monkeypatch, tmp_path):
    path = tmp_path / "damaged.json"
    path.write_text(DAMAGE[damage])
    monkeypatch.setenv("CONVJIT_PROFILE", str(path))
    with pytest.warns(UserWarning, match="is not used.*convjit calibrate") as caught:
        result = convjit.convolve([1.0, 2.0], [1.0, 1.0])
    assert len(caught) == 1
    np.testing.assert_array_equal(result, [1.0, 3.0, 2.0])


def test_a_missing_explicit_profile_warns(monkeypatch, tmp_path):
    monkeypatch.setenv("CONVJIT_PROFILE", str(tmp_path / "nowhere.json"))
    with pytest.warns(UserWarning, match="nowhere.json"):
        assert _profile.in_force().source == "packaged default"


@pytest.mark.parametrize("workers", [1, 2, 3, 1000])
def test_any_number_of_workers_and_dimensions_has_costs(workers):
    kind = np.dtype(np.float32)
    for ndim in range(1, 6):
        shape = (8,) * ndim
        problem = describe(shape, shape, kind, kind, "full", "fill", 0, None, workers, correlate=False)
        assert 0 <= _profile.packaged().predict(problem, "direct", {"calls": 1.0}) < math.inf
        assert convjit.thresholds(kind, ndim, workers)


def test_a_method_that_the_profile_does_not_know_is_never_preferred():
    kind = np.dtype(np.float32)
    problem = describe((8,), (3,), kind, kind, "full", "fill", 0, None, 1, correlate=False)
    assert _profile.packaged().predict(problem, "one of the future", {"calls": 1.0}) == math.inf
