"""The profile in force: which file it comes from, and what happens when that file is no good."""

import json
import math
import os
import re
import subprocess
import sys
import threading
import warnings
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import platformdirs
import pytest

import convjit
from convjit._choice import current_profile, machine, own_profile, profile_file
from convjit._choice.profile import DTYPE_CLASSES
from convjit._methods.workload import Work
from convjit._runtime import cpu, folders
from convjit._tools.command import main


@pytest.fixture(autouse=True)
def fresh(monkeypatch, tmp_path):
    """No profile of this user's, and nothing remembered from one test to the next."""
    monkeypatch.delenv("CONVJIT_PROFILE", raising=False)
    monkeypatch.setattr(own_profile, "user_path", lambda: tmp_path / "profile-here.json")
    monkeypatch.setattr(folders, "of_user", lambda kind: str(tmp_path))
    current_profile._discovered.clear()
    current_profile.forget()
    yield
    current_profile._discovered.clear()
    current_profile.forget()


def altered(**parts):
    return {**current_profile.packaged().as_json(), **parts}


def of_plain(cost):
    """Costs of banks, of which only the method "plain" is known."""
    by_ndim = {str(ndim): {"1": {"plain": {"calls": cost}}} for ndim in (1, 2, 3)}
    return dict.fromkeys(DTYPE_CLASSES, by_ndim)


def only_plain(**key):
    """A profile for this machine, but for what `key` says, under which "plain" is always the cheapest."""
    costs = json.loads(json.dumps(current_profile.packaged().costs))
    for methods in (methods for by_ndim in costs.values() for table in by_ndim.values() for methods in table.values()):
        methods["plain"] = {}
    return json.dumps(altered(costs=costs, contenders={}, made={"key": {**machine.key(), **key}}))


def chosen():
    return convjit.explain((500, 500), (3, 3)).method


def test_the_packaged_profile_says_where_it_is_from():
    profile = current_profile.in_force()
    assert re.fullmatch("packaged, for (128|256|512)-bit vectors", profile.source)
    assert {"convjit", "numba", "numpy"} <= set(profile.made.get("key") or profile.made["versions"])
    assert profile.made["when"]
    assert current_profile.why() == "no profile has been calibrated here"


@pytest.mark.parametrize("size", [16, 32, 64])
def test_each_width_of_vectors_has_a_packaged_profile(monkeypatch, size):
    monkeypatch.setattr(cpu, "vector_bytes", lambda: size)
    packaged = current_profile.packaged.__wrapped__()
    assert packaged.made["machine"]["vector_bytes"] == size
    path = Path(current_profile.__file__).parent / "profiles" / f"{8 * size}-bit.json"
    assert profile_file.load(path).as_json() == packaged.as_json()


def test_a_profile_from_before_there_were_banks_takes_the_packaged_costs_of_them(tmp_path):
    older = altered(made={"when": "before"}, regret={})
    del older["banks"]
    path = tmp_path / "older.json"
    path.write_text(json.dumps(older))
    profile = profile_file.load(path)
    assert profile.banks == current_profile.packaged().banks
    assert profile.as_json() == {**older, "banks": current_profile.packaged().banks}
    with convjit.use_profile(path):
        assert convjit.plan_bank([[1.0, 2.0]], 9).predicted > 0


def test_banks_have_costs_of_their_own(tmp_path):
    path = tmp_path / "banks.json"
    path.write_text(json.dumps(altered(banks=of_plain(7.0))))
    one = convjit.plan([1.0, 2.0], 9).predicted
    with convjit.use_profile(path):
        planned = convjit.plan_bank([[1.0, 2.0]], 9, workers=4)
        assert (planned.method, planned.predicted) == ("plain", 7.0)
        assert convjit.plan([1.0, 2.0], 9).predicted == one


def test_the_packaged_profile_is_read_from_an_archive(tmp_path):
    package = Path(convjit.__file__).parent
    with zipfile.ZipFile(tmp_path / "archive.zip", "w") as archive:
        for path in (*package.rglob("*.py"), *package.rglob("*.json")):
            archive.write(path, path.relative_to(package.parent))
    code = "from convjit._choice import current_profile as p; print(p.__file__, len(p.packaged().costs))"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "archive.zip")}
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=120, cwd=tmp_path, env=environment, check=True
    )
    place, number = done.stdout.rsplit(maxsplit=1)
    assert place.startswith(str(tmp_path / "archive.zip"))
    assert int(number) == len(DTYPE_CLASSES)


def test_an_explicit_profile_comes_first_whatever_its_key(monkeypatch, tmp_path):
    (tmp_path / "profile-here.json").write_text(json.dumps(altered()))
    (tmp_path / "mine.json").write_text(only_plain(numpy="another"))
    monkeypatch.setenv("CONVJIT_PROFILE", str(tmp_path / "mine.json"))
    assert chosen() == "plain"
    assert current_profile.in_force().source == str(tmp_path / "mine.json")
    assert current_profile.why() == "named by CONVJIT_PROFILE"


def test_the_users_own_profile_comes_before_the_packaged_one(tmp_path):
    path = tmp_path / "profile-here.json"
    path.write_text(only_plain())
    path.chmod(0o400)
    (tmp_path / "profile-there.json").write_text("{")
    assert chosen() == "plain"
    assert current_profile.why() == "calibrated on this machine"


def test_the_path_of_the_users_own_profile_depends_on_each_part_of_the_key(monkeypatch):
    monkeypatch.undo()
    here, paths = machine.key(), {current_profile.user_path()}
    for part, other in OTHER.items():
        monkeypatch.setattr(machine, "key", dict(here, **{part: other}).copy)
        paths.add(current_profile.user_path())
    assert len(paths) == len(OTHER) + 1
    assert all(re.fullmatch(r"profile-[0-9a-f]{12}\.json", path.name) for path in paths)


OTHER = {
    "convjit": "0",
    "numba": "0",
    "numpy": "0",
    "cpu": "an abacus",
    "features": [],
    "caches": [1, 2, 3],
    "cores": 99,
}


@pytest.mark.parametrize("part", OTHER)
@pytest.mark.parametrize("name", ["profile-here.json", "profile-there.json"])
def test_a_profile_of_another_machine_is_ignored_with_one_warning(name, part, tmp_path):
    (tmp_path / name).write_text(only_plain(**{part: OTHER[part]}))
    with pytest.warns(
        UserWarning, match=f"not used: it was made with {part} .*, this is .*convjit calibrate"
    ) as caught:
        convjit.convolve([1.0, 2.0], [1.0])
    assert [warning.filename for warning in caught] == [__file__]  # the line that called, not one of ours
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert chosen() != "plain"
    assert part in current_profile.why()


@pytest.mark.parametrize(("name", "made"), [("profile.json", {"versions": {}}), ("profile-there.json", {"key": []})])
def test_a_profile_without_a_key_is_ignored(name, made, tmp_path):
    (tmp_path / name).write_text(json.dumps(altered(made=made)))
    with pytest.warns(UserWarning, match=f"{name} is not used: it does not say what it was made with"):
        current_profile.discovered()


def test_the_newest_of_other_machines_profiles_is_compared(tmp_path):
    for age, name in enumerate(("new", "old", "older")):
        path = tmp_path / f"profile-{name}.json"
        path.write_text(only_plain(numba=name))
        os.utime(path, (1e9 - age, 1e9 - age))
    with pytest.warns(UserWarning, match="profile-new.json is not used: it was made with numba new"):
        current_profile.discovered()


@pytest.mark.parametrize("threads", [1, 2, 64])
def test_a_profile_of_fewer_threads_is_ignored(threads, tmp_path, monkeypatch):
    (tmp_path / "profile-here.json").write_text(only_plain())
    monkeypatch.setattr(own_profile.cores, "available", lambda: threads)
    if threads <= 2:
        assert current_profile.discovered().why == "calibrated on this machine"
    else:
        with pytest.warns(UserWarning, match="up to 2 of the 64 threads"):
            current_profile.discovered()


WHOLE = json.dumps(altered())
DAMAGE = {
    "not JSON": "{",
    "empty": "",
    "cut early": WHOLE[:40],
    "cut in the middle": WHOLE[: len(WHOLE) // 2],
    "cut at the end": WHOLE[:-1],
    "not text": b"\xff\xfe\x00profile",
    "a list": "[]",
    "nested deeply": "[" * 100_000,
    "another format": json.dumps(altered(format=99)),
    "no costs": json.dumps(altered(costs={})),
    "costs of nothing": json.dumps(altered(costs={"float32": 3})),
    "no workers": WHOLE.replace('"1": {"direct"', '"-1": {"direct"', 1),
    "a negative cost": WHOLE.replace('"calls": ', '"calls": -', 1),
    "an infinite cost": WHOLE.replace('"calls": ', '"calls": 1e999, "was": ', 1),
    "an endless cost": WHOLE.replace('"calls": ', '"calls": 1e300, "was": ', 1),
    "no number": WHOLE.replace('"calls": ', '"calls": NaN, "was": ', 1),
    "a huge number": WHOLE.replace('"calls": ', f'"calls": {"9" * 400}, "was": ', 1),
    "a cost in words": WHOLE.replace('"calls": ', '"calls": "much", "was": ', 1),
    "no costs of banks": json.dumps(altered(banks={})),
    "banks of nothing": json.dumps(altered(banks=[])),
    "an endless cost of banks": json.dumps(altered(banks=of_plain(1e300))),
    "a negative cost of banks": json.dumps(altered(banks=of_plain(-1.0))),
    "odd thresholds": WHOLE.replace('[1, "direct"]', '["direct", 1]', 1),
    "no list of thresholds": re.sub(r'(: )\[\[1, "direct".*?\]\]', r"\g<1>7", WHOLE, count=1),
    "a number of workers with a zero before it": WHOLE.replace('"1": {"direct"', '"01": {"direct"', 1),
    "no thresholds": json.dumps(altered(thresholds=None)),
    "odd contenders": json.dumps(altered(contenders={"float32": {"1": "direct"}})),
    "odd origin": json.dumps(altered(made=[])),
    "a number that takes too long to read": WHOLE.replace('"format": 2', f'"format": {"2" * 5000}'),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_profile_is_ignored_with_one_warning(damage, monkeypatch, tmp_path):
    path, text = tmp_path / "damaged.json", DAMAGE[damage]
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    monkeypatch.setenv("CONVJIT_PROFILE", str(path))
    with pytest.warns(UserWarning, match="is not used.*convjit calibrate") as caught:
        result = convjit.convolve([1.0, 2.0], [1.0, 1.0])
    assert len(caught) == 1
    np.testing.assert_array_equal(result, [1.0, 3.0, 2.0])
    assert "not used" in current_profile.why()
    before = current_profile.in_force()
    with pytest.raises(ValueError, match=r"`profile` must be a file that `convjit calibrate` wrote; .*damaged.json "):
        convjit.use_profile(path)
    assert current_profile.in_force() is before


@pytest.mark.parametrize("name", ["nowhere.json", "."])
def test_an_explicit_profile_that_cannot_be_read_warns(name, monkeypatch, tmp_path):
    monkeypatch.setenv("CONVJIT_PROFILE", str(tmp_path / name))
    with pytest.warns(UserWarning, match="is not used"):
        assert current_profile.in_force() is current_profile.packaged()
    with pytest.raises(OSError, match=r"`profile` must be a file .* cannot be read: .*directory"):
        convjit.use_profile(tmp_path / name)


def test_the_users_own_profile_does_not_stand_in_for_one_that_was_named(monkeypatch, tmp_path):
    (tmp_path / "profile-here.json").write_text(only_plain())
    monkeypatch.setenv("CONVJIT_PROFILE", str(tmp_path / "nowhere.json"))
    with pytest.warns(UserWarning, match="nowhere.json is not used"):
        assert current_profile.in_force() is current_profile.packaged()


@pytest.mark.parametrize("profile", [3, True, b"path", {}])
def test_only_a_path_can_be_used(profile):
    with pytest.raises(TypeError, match="`profile` must be a path to a file or None; got "):
        convjit.use_profile(profile)


@pytest.mark.parametrize("made", [{}, {"key": 3, "versions": [], "machine": None}, {"key": {"cpu": [1], "cores": {}}}])
def test_info_shows_a_profile_of_any_origin(made, monkeypatch, tmp_path, capsys):
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(altered(made=made, regret={"held_out": 1})))
    monkeypatch.setenv("CONVJIT_PROFILE", str(path))
    assert main(["info"]) == 0
    said = capsys.readouterr().out
    assert f"{path}: named by CONVJIT_PROFILE" in said
    assert "unknown" in said


@pytest.mark.parametrize("key", [{}, {"numba": "0.1", "cores": 1000}])
def test_info_says_how_the_machine_of_a_profile_differs(key, monkeypatch, tmp_path, capsys):
    path = tmp_path / "mine.json"
    path.write_text(only_plain(**key))
    monkeypatch.setenv("CONVJIT_PROFILE", str(path))
    assert main(["info"]) == 0
    said = capsys.readouterr().out
    this = machine.key()
    assert ("made with" in said) == bool(key)
    assert (f"numba 0.1, this is {this['numba']}; cores 1000, this is {this['cores']}" in said) == bool(key)


def test_info_says_why_a_profile_is_not_used(tmp_path, capsys):
    (tmp_path / "profile-there.json").write_text(only_plain(numba="0.1"))
    with pytest.warns(UserWarning, match="is not used"):
        assert main(["info"]) == 0
    said = capsys.readouterr().out
    assert re.search(r"packaged, for \d+-bit vectors: \S+ is not used: it was made with numba 0.1, this is ", said)
    assert str(tmp_path / "profile-here.json") in said  # that calibration would write


def test_a_profile_in_use_comes_before_all_others(monkeypatch, tmp_path):
    path = tmp_path / "mine.json"
    path.write_text(only_plain(cpu="another"))
    monkeypatch.setenv("CONVJIT_PROFILE", str(path))
    default = tmp_path / "default.json"
    default.write_text(json.dumps(altered()))
    assert chosen() == "plain"
    with convjit.use_profile(default):
        assert chosen() == "direct"
        assert "use_profile" in current_profile.why()
        with convjit.use_profile(str(path)):
            planned = convjit.plan(np.ones((3, 3)), (500, 500))
            assert chosen() == planned.method == "plain"
        assert chosen() == "direct"
        with convjit.use_profile(None):
            assert chosen() == "plain"
        assert planned.method == "plain"
    assert chosen() == "plain"


def test_a_profile_in_use_stays_without_a_with_statement(tmp_path):
    path = tmp_path / "mine.json"
    path.write_text(only_plain())
    before = chosen()
    try:
        convjit.use_profile(path)
        assert chosen() == "plain"
    finally:
        convjit.use_profile(None)
    assert chosen() == before


@pytest.mark.parametrize("kind", ["data", "cache"])
@pytest.mark.parametrize("home", ["/home/somebody", "/", "", None])
@pytest.mark.parametrize("chosen", ["/srv/of the user", "/srv//x/", "relative", "", None])
def test_the_users_folders_are_those_of_platformdirs(kind, home, chosen, monkeypatch):
    monkeypatch.undo()
    for name, value in (("HOME", home), (folders.XDG[kind][0], chosen)):
        monkeypatch.setenv(name, value) if value is not None else monkeypatch.delenv(name, raising=False)
    theirs = getattr(platformdirs, f"user_{kind}_dir")("convjit", appauthor=False)
    assert Path(folders.of_user(kind)) == Path(theirs)


def test_a_user_without_a_home_has_no_profile(monkeypatch):
    def no_home(*args, **options):
        raise RuntimeError("could not determine the home directory")

    monkeypatch.undo()
    monkeypatch.setattr(platformdirs, "user_data_dir", no_home)
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert not Path(folders.of_user("data")).is_absolute()
    current_profile._discovered.clear()
    assert current_profile.discovered().why == "no profile has been calibrated here"


@pytest.mark.skipif(os.name == "nt", reason="another variable names the folder")
@pytest.mark.parametrize("action", ["always", "error"])
def test_a_broken_profile_in_the_users_folder_is_heard_of_once(action, tmp_path):
    code = (
        f"import convjit, numpy, warnings; warnings.simplefilter({action!r});"
        "from convjit._choice.current_profile import user_path; path = user_path(); path.parent.mkdir(parents=True);"
        "path.write_text('{');"
        "from contextlib import suppress\n"
        "with suppress(UserWarning): convjit.convolve([1.0], [1.0])\n"  # where warnings are errors, the first call's
        "print(*(convjit.convolve([1.0, 2.0], [k]).tolist() for k in (1.0, 2.0, 3.0)))"
    )
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, env=environment)
    assert done.stdout == "[1.0, 2.0] [2.0, 4.0] [3.0, 6.0]\n"
    assert done.stderr.count("is not used") == (action == "always")


def test_threads_that_look_at_once_warn_once(monkeypatch, tmp_path):
    monkeypatch.setenv("CONVJIT_PROFILE", str(tmp_path / "nowhere.json"))
    together = threading.Barrier(4, timeout=60)

    def look(_):
        together.wait()
        return current_profile.discovered()

    with pytest.warns(UserWarning, match="is not used") as caught, ThreadPoolExecutor(4) as pool:
        assert len(set(map(id, pool.map(look, range(4))))) == 1
    assert len(caught) == 1


@pytest.mark.parametrize("workers", [1, 2, 3, 1000])
def test_any_number_of_workers_and_dimensions_has_costs(workers):
    for ndim in range(1, 6):
        rates = current_profile.packaged().rates("float32", ndim)
        time = rates.times("direct", Work({"calls": 1.0}, {}, 1))[rates.at(workers)]
        assert 0 <= time < math.inf
        assert convjit.thresholds("float32", ndim, workers)


def test_a_method_that_the_profile_does_not_know_is_never_preferred():
    rates = current_profile.packaged().rates("float32", 2)
    assert rates.times("magic", Work({"calls": 0.0}, {}, 1)) == [math.inf] * len(rates.counts)
