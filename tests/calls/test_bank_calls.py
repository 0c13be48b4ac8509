"""Calls with many kernels: repeated ones, arrays of other kinds and libraries, `out`, and files."""

import pickle

import numpy as np
import pytest

import convjit
from convjit._calls import bank
from convjit._choice import current_profile
from tests.calls.test_memory import many, needs_posix, no_memory
from tests.calls.test_repeated_calls import ONES, outcome
from tests.support.cases import LAYOUTS, values
from tests.support.processes import run
from tests.support.profiles import in_force

X, KERNELS = np.arange(24.0).reshape(2, 3, 4), np.array([[[1.0, 2.0]], [[3.0, -1.0]]])


def call(x=X, kernels=KERNELS, **options):
    usual = {"channel_axis": 0, "groups": 2, "padding": 1, "axes": 2, "workers": 1, "stride": 1, "fill_value": 1}
    return convjit.convolve_bank(x, kernels, **(usual | options))


def by_a_plan(**options):
    usual = {"channel_axis": 0, "groups": 2, "padding": 1, "axes": 2}
    return convjit.plan_bank(KERNELS, X.shape, **(usual | options))(X)


EQUAL = {
    **dict.fromkeys(("channel_axis", "axes", "workers", "stride", "dilation", "fill_value", "padding"), (1, ONES)),
    "groups": (2, (2, 2.0, np.int8(2), np.float64(2))),
    "padding in a tuple": ((1,), [(one,) for one in ONES]),
    "padding in pairs": (((1, 1),), [((1, one),) for one in ONES]),
    "mode": ("valid", (np.str_("valid"),)),
}
PAIRS = [
    pytest.param(option.split()[0], *pair, id=f"{option}-{type(pair[1]).__name__}-{pair[1]!r}-after-{pair[0]!r}")
    for option, (plain, others) in EQUAL.items()
    for other in others
    for pair in ((plain, other), (other, plain))
]


@pytest.mark.parametrize("function", [call, by_a_plan])
@pytest.mark.parametrize(("option", "first", "second"), PAIRS)
def test_a_second_call_is_as_the_first(function, option, first, second):
    """Whatever its options are equal to: 1, 1.0 and True are one key."""
    current_profile.forget()
    wanted = outcome(function, {option: second})
    current_profile.forget()
    for _ in range(2):
        outcome(function, {option: first})
    assert outcome(function, {option: second}) == wanted


def test_calls_are_kept_until_the_profile_changes():
    current_profile.forget()
    for _ in range(3):
        for padding in (1, 2):
            call(padding=((padding, padding + 1),))  # a tuple that is made anew
    assert len(bank._forms) == 2
    with in_force(current_profile.packaged()):
        assert not bank._forms
        call()
    assert not bank._forms


def test_lists_among_the_options_are_taken_but_not_kept():
    current_profile.forget()
    for _ in range(2):
        np.testing.assert_array_equal(call(padding=[1], axes=[2]), call(padding=(1,), axes=(2,)))
    assert len(bank._forms) == 1


def test_what_is_kept_does_not_depend_on_values_or_layouts():
    rng = np.random.default_rng(0)
    options = {"channel_axis": 1, "padding": ((1, 2), (-1, 0)), "boundary": "mirror"}
    x, kernels = values(rng, (3, 4, 8, 9), "d"), values(rng, (6, 4, 3, 2), "d")
    wanted = convjit.convolve_bank(x, kernels, method="plain", **options)
    for layout in LAYOUTS:
        if layout not in ("broadcast", "repeated"):  # which change values
            for pair in ((LAYOUTS[layout](x), kernels), (x, LAYOUTS[layout](kernels))):
                np.testing.assert_array_equal(convjit.convolve_bank(*pair, **options), wanted)
    plan = convjit.plan_bank(kernels, x.shape, **options)
    kernels *= -1  # in place; a plan has a copy
    np.testing.assert_array_equal(convjit.convolve_bank(x, kernels, **options), -wanted)
    np.testing.assert_array_equal(plan(x), wanted)
    for layout in ("F", "reversed", "strided", "read-only", "unaligned"):
        np.testing.assert_array_equal(plan(LAYOUTS[layout](x)), wanted)


def test_a_plan_goes_to_another_process():
    plan = convjit.plan_bank(KERNELS, X.shape, channel_axis=0, groups=2, axes=2)
    np.testing.assert_array_equal(pickle.loads(pickle.dumps(plan))(X), plan(X))
    np.testing.assert_array_equal(plan.alone()(X), plan(X))
    assert repr(pickle.loads(pickle.dumps(plan))) == repr(plan)


def test_a_plan_refuses_what_was_not_planned():
    plan = convjit.plan_bank(KERNELS.astype("f"), X.shape, channel_axis=0, groups=2, axes=2)
    with pytest.raises(ValueError, match=r"^`x` must have the planned shape \(2, 3, 4\); got \(2, 3\)\.$"):
        plan(X[..., 0])
    with pytest.raises(TypeError, match="`x` must have a dtype that casts safely to the planned float32; got"):
        plan(X)
    np.testing.assert_array_equal(plan(X.astype("h")), plan(X.astype("f")))
    with pytest.raises(TypeError, match="`x` must hold numbers"):
        plan(X.astype("O"))
    with pytest.raises(ValueError, match=r"^`out` must have shape \(2, 3, 3\); got \(3, 3\)\.$"):
        plan(X.astype("f"), np.zeros((3, 3)))


@pytest.mark.filterwarnings("ignore:the matrix subclass:PendingDeprecationWarning")
def test_what_numpy_sees_as_an_array(tmp_path):
    rng = np.random.default_rng(1)
    x, kernels = values(rng, (6, 5), "d"), values(rng, (3, 2), "d")
    wanted, swapped = convjit.convolve_bank(x, kernels), convjit.convolve_bank(kernels, x[:, :2])
    memmap = np.memmap(tmp_path / "x", "d", "w+", shape=x.shape)
    memmap[...] = x
    masked = np.ma.masked_array(x, mask=x > np.inf)
    for like in (x.tolist(), tuple(map(tuple, x)), memmap, masked, np.matrix(x), memoryview(x)):
        for _ in range(2):
            found = convjit.convolve_bank(like, kernels)
            assert type(found) is np.ndarray
            np.testing.assert_array_equal(found, wanted)
        np.testing.assert_array_equal(convjit.plan_bank(kernels, (6, 5))(like), wanted)
    for like in (x[:, :2].tolist(), memmap[:, :2], masked[:, :2], np.matrix(x)[:, :2]):
        np.testing.assert_array_equal(convjit.convolve_bank(kernels, like), swapped)
    for kind in "OM":
        with pytest.raises(TypeError, match="`x` must hold numbers; got dtype"):
            convjit.convolve_bank(np.zeros((6, 5), f"{kind}8[s]" if kind == "M" else kind), kernels)
    with pytest.raises(TypeError, match=r"^`kernels` must be a dense array|^`kernels` must hold numbers"):
        convjit.convolve_bank(x, None)


@pytest.mark.filterwarnings("ignore:the matrix subclass:PendingDeprecationWarning")
def test_out_of_any_kind_dtype_and_layout(tmp_path):
    x, kernels = np.arange(30.0).reshape(5, 6), np.array([[1.0, 2.0, 0.0], [0.0, 1.0, -1.0]])
    options = {"channel_axis": None, "mode": "same", "axes": 1}
    wanted = convjit.convolve_bank(x, kernels, **options)
    mapped = np.memmap(tmp_path / "out", "d", "w+", shape=wanted.shape)
    for out in (mapped, np.ma.zeros(wanted.shape), np.zeros(wanted.shape, "f"), np.zeros(wanted.shape, ">c16")):
        assert convjit.convolve_bank(x, kernels, out=out, **options) is out
        np.testing.assert_array_equal(np.asarray(out), wanted)
    flat = convjit.convolve_bank(x[0], kernels, "same")
    matrix = np.matrix(np.zeros(flat.shape))
    assert convjit.convolve_bank(x[0], kernels, "same", out=matrix) is matrix
    np.testing.assert_array_equal(np.asarray(matrix), flat)
    for layout in ("F", "strided", "reversed", "unaligned", "byte-swapped"):
        out = LAYOUTS[layout](np.zeros(wanted.shape))
        convjit.convolve_bank(x, kernels, out=out, **options)
        np.testing.assert_array_equal(out, wanted)


def test_sums_of_bool_are_true_in_an_out_of_integers():
    x, kernels = np.ones(9, bool), np.ones((2, 3), bool)
    for dtype in ("i", "q", "d"):
        out = np.zeros((2, 7), dtype)
        assert (convjit.convolve_bank(x, kernels, out=out) == 1).all()


def test_an_out_that_overlaps_an_input():
    rng = np.random.default_rng(2)
    memory = values(rng, (3, 4, 50), "d")
    for x, out in ((memory[:, :, 5:], memory[:, :, :-5]), (memory, memory), (memory[:, :, ::-1], memory)):
        copy = memory.copy()
        kernels = values(rng, (3, 3, 5), "d")
        wanted = convjit.convolve_bank(x.copy(), kernels, "same", channel_axis=0, axes=-1)
        assert convjit.convolve_bank(x, kernels, "same", channel_axis=0, axes=-1, out=out) is out
        np.testing.assert_array_equal(out, wanted)
        memory[...] = copy
    kernels = values(rng, (3, 3, 3), "d")
    wanted = convjit.convolve_bank(memory[:, 0, :3], kernels, "same", channel_axis=0)
    out = kernels[:, 0]
    np.testing.assert_array_equal(
        convjit.convolve_bank(memory[:, 0, :3], kernels, "same", channel_axis=0, out=out), wanted
    )


def test_torch_tensors_give_tensors():
    torch = pytest.importorskip("torch")
    x, kernels = torch.arange(20.0).reshape(4, 5), torch.ones(3, 3)
    wanted = convjit.convolve_bank(x.numpy(), kernels.numpy())
    got = convjit.convolve_bank(x, kernels)
    assert isinstance(got, torch.Tensor)
    np.testing.assert_array_equal(got.numpy(), wanted)
    out = torch.zeros(4, 3, 3)
    assert convjit.convolve_bank(x, kernels.numpy(), out=out) is out
    np.testing.assert_array_equal(out.numpy(), wanted)


def test_views_of_more_elements_than_fit_into_memory():
    few = np.ones((2, 3))
    no_memory("x", convjit.convolve_bank, many("b", (1 << 20, 1 << 20)), few)
    no_memory("kernels", convjit.convolve_bank, few, many("b", (1 << 30, 3)))
    no_memory("x", convjit.plan_bank(few, (1 << 20, 1 << 20)), many("d", (1 << 20, 1 << 20)))


CUT = """
def fresh():
    np.ones((200, 300)).tofile("file")
    return np.memmap("file", np.float64, "r+", shape=(200, 300))

few, x = np.ones((2, 4)), np.ones((200, 300))
plan = convjit.plan_bank(few, x.shape)
result = np.memmap("result", np.float64, "w+", shape=(200, 2, 297))
convjit.convolve_bank(x, few), convjit.convolve_bank(fresh(), few), plan(x)  # these calls are kept
for call in (
    lambda: convjit.convolve_bank(file, few),
    lambda: convjit.convolve_bank(file[::2, 5:], few),
    lambda: convjit.convolve_bank(np.asarray(file), few),
    lambda: plan(file),
    lambda: plan(np.asarray(file)),
    lambda: convjit.correlate_bank(x, file[:2, :4]) if os.truncate("file", 0) is None else 0,
    lambda: convjit.convolve_bank(x, few, out=result) if os.truncate("result", 4096) is None else 0,
):
    file = fresh()
    os.truncate("file", 4096)
    try:
        call()
    except ValueError as error:
        print(error)
"""


@needs_posix
def test_files_that_were_cut_short(tmp_path):
    """In a process of its own: what reads or writes beyond a file's end is ended by the system."""
    printed = run(f"os.chdir({str(tmp_path)!r})\n{CUT}").splitlines()
    told = [("x", 480_000, 4096)] * 5 + [("kernels", 2432, 0), ("out", 950_400, 4096)]
    told[1] = ("x", 199 * 2400, 4096)
    assert printed == [
        f"`{name}` must lie in a file that has its {size} bytes still; got one that was cut to {left}."
        for name, size, left in told
    ]


def test_options_are_checked_in_words_that_name_them():
    for options, word in (
        ({"mode": "spam"}, "mode"), ({"method": "spam"}, "method"), ({"boundary": "zero"}, "boundary"),
        ({"groups": 0}, "groups"), ({"padding": "x"}, "padding"), ({"channel_axis": 9}, "channel_axis"),
        ({"stride": 0}, "stride"), ({"workers": 0}, "workers"), ({"fill_value": "x"}, "fill_value"),
    ):  # fmt: skip
        for _ in range(2):
            with pytest.raises((ValueError, TypeError), match=f"^`{word}` must be|^`{word}` must lie"):
                call(**options)
    with pytest.raises(ValueError, match="`groups` must divide the channels"):
        call(groups=3)
