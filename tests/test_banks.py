"""Many kernels: against the definition, against `convolve` and against themselves."""

import itertools
import math
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

import convjit
from convjit._methods.banks import TABLE, plain
from tests import bank_sweep, reference, sweep
from tests.support import banks
from tests.support.banks import BankCase, random_bank, unable
from tests.support.cases import BOUNDARIES, DTYPES, LAYOUTS, MODES, WRITEABLE, normal, values
from tests.support.parameters import first
from tests.support.profiles import sharing

METHODS = ("auto", *TABLE)

# Of these, every output is as defined whatever the data hold.
EXACT = tuple(name for name in METHODS if name == "auto" or TABLE[name].ALWAYS_EXACT)

CALLS = {"convolve": convjit.convolve_bank, "correlate": convjit.correlate_bank}
DEFINITIONS = {"convolve": reference.convolve_bank, "correlate": reference.correlate_bank}


def every_case(**parameters):
    """Each combination of these values, by name."""
    for chosen in itertools.product(*parameters.values()):
        yield dict(zip(parameters, chosen, strict=True))


@pytest.mark.parametrize("block", first(1, range(60)))
@pytest.mark.parametrize("method", METHODS)
def test_random_cases(method, block):
    cases = [random_bank(np.random.default_rng((31, block, i)), (31, block, i), method) for i in range(60)]
    with bank_sweep.conditions(block):
        assert sum(map(banks.check, cases)) > 5  # what a method does not refuse


@pytest.mark.parametrize("first_case", first(1, range(0, 10_000, 256)))
def test_a_short_sweep(first_case):
    counts, failures = sweep.run(256, seed=32, first=first_case, subject=bank_sweep.BANKS)
    assert not failures, "\n".join(failures[:5])
    assert counts.total() == 256
    for method in METHODS:
        assert counts[f"{method} computed"] > 2


def test_the_sweep_finds_a_fault_again(monkeypatch):
    """Else the tests above would show nothing."""
    right = plain.run

    def run(bank, kernels, x, out):
        right(bank, kernels, x, out)
        if out.shape[-1] > 9:
            out[..., 9] += 1

    monkeypatch.setattr(plain, "run", run)
    counts, failures = sweep.run(192, seed=33, first=64, subject=bank_sweep.BANKS)
    assert failures
    assert counts.total() + len(failures) == 192
    for failure in failures:
        assert "wrong values" in failure
        seed, at, cases = map(int, failure.split(":")[0].split()[1::2])
        assert sweep.run(cases, seed, at, subject=bank_sweep.BANKS)[1] == [failure]


def test_cases_are_drawn_of_all_there_is():
    drawn = [random_bank(np.random.default_rng((34, i))) for i in range(4000)]
    sliding = [len(case.kernels_shape) - (1 if case.channel_axis is None else 2) for case in drawn]
    held = {
        "sliding axes": (set(sliding), range(5)),
        "dtypes": ({case.dtype for case in drawn}, DTYPES),
        "modes": ({case.mode for case in drawn}, MODES),
        "boundaries": ({case.boundary for case in drawn}, BOUNDARIES),
        "layouts of x": ({case.layout for case in drawn}, LAYOUTS),
        "layouts of kernels": ({case.kernels_layout for case in drawn}, LAYOUTS),
        "out": ({case.out for case in drawn}, ("", "cast", "over x", "over kernels", *WRITEABLE)),
        "workers": ({case.workers for case in drawn}, (1, 2, 3)),
        "methods": ({case.method for case in drawn}, METHODS),
    }
    for name, (found, wanted) in held.items():
        assert found == set(wanted), name
    kinds = {
        "no channels": lambda case: case.channel_axis is None,
        "depthwise": lambda case: case.groups > 1 and case.kernels_shape[1] == 1,
        "several outputs a group": lambda case: case.kernels_shape[0] > case.groups > 1,
        "many kernels": lambda case: case.kernels_shape[0] >= 64,
        "many channels": lambda case: case.channel_axis is not None and case.kernels_shape[1] >= 32,
        "long rows": lambda case: max(case.shape, default=0) >= 150,
        "empty": lambda case: 0 in case.shape,
        "one integer as padding": lambda case: isinstance(case.padding, int),
        "pairs": lambda case: isinstance(case.padding, tuple) and any(isinstance(p, tuple) for p in case.padding),
        "crops": lambda case: "-" in str(case.padding),
        "plans": lambda case: case.planned,
        "axes": lambda case: case.axes is not None,
        "strides": lambda case: case.stride != 1 and np.max(case.stride, initial=1) > 1,
        "dilations": lambda case: case.dilation != 1 and np.max(case.dilation, initial=1) > 1,
    }
    for name, is_so in kinds.items():
        assert sum(map(is_so, drawn)) > 10, name


@pytest.mark.covering(1, exhaustive=3)
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("small_blocks", [0, 1])
@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize("step", [1, 2])
@pytest.mark.parametrize("row", [1, 5, 17, 64, 200])
@pytest.mark.parametrize("channels", [1, 3, 8, 40])
@pytest.mark.parametrize("kernels", [1, 7, 16, 33, 70])
def test_sizes_about_those_of_tiles(kernels, channels, row, step, last, small_blocks, method):
    """Channels first and last, of so many that tiles of registers are full, and left over at the ends."""
    shape = (2, 3, row, channels) if last else (2, channels, 3, row)
    window = (3, 3) if kernels * channels < 300 else (1, 2)
    for number, dtype in enumerate("fdiD" if kernels * channels < 300 else "fd"):
        case = BankCase(
            method, dtype, dtype, shape, (kernels, channels, *window), padding=2, channel_axis=-1 if last else 1,
            stride=step, dilation=1 + number % 2, correlate=bool(number % 2), workers=1 + number % 2, seed=(number,),
        )  # fmt: skip
        with bank_sweep.conditions(small_blocks):
            assert banks.check(case) or method != "auto"


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("channels", "dtype"), [(1024, "f"), (2048, "d")])
def test_images_smaller_than_a_vector_of_so_many_channels_that_few_pixels_fit_a_cache(channels, dtype, method):
    for side in (7, 4):
        case = BankCase(
            method, dtype, dtype, (channels, side, side), (8, channels, 3, 3), "same", channel_axis=0, correlate=True
        )
        assert banks.check(case)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("groups", [1, 2, 4])
def test_a_bank_is_the_sum_of_calls_over_channels(name, groups):
    rng = np.random.default_rng(1)
    one = {"convolve": convjit.convolve, "correlate": convjit.correlate}[name]
    for dtype, apart in (("i", {}), ("F", {"stride": (2, 3), "dilation": (1, 2)})):
        x, kernels = values(rng, (4, 6, 7), dtype, narrow=True), values(rng, (4, 4 // groups, 3, 2), dtype, narrow=True)
        for options in every_case(mode=MODES, boundary=BOUNDARIES):
            options.update(apart)
            got = CALLS[name](x, kernels, channel_axis=0, groups=groups, **options)
            for k, kernel in enumerate(kernels):
                begin = k // (4 // groups) * (4 // groups)
                parts = [one(x[begin + c], taps, **options) for c, taps in enumerate(kernel)]
                np.testing.assert_array_equal(got[k], np.sum(parts, axis=0, dtype=got.dtype))


@pytest.mark.parametrize("method", METHODS)
def test_without_channels_each_kernel_is_a_call_of_its_own(method):
    rng = np.random.default_rng(2)
    x, kernels = values(rng, (3, 20, 9), "q", narrow=True), values(rng, (5, 4), "q", narrow=True)
    for axis, mode in itertools.product((0, 1, -1), MODES):
        if mode == "valid" and axis == 0:
            continue
        got = convjit.convolve_bank(x, kernels, mode, method, axes=axis)
        each = [convjit.convolve(x, kernel, mode, axes=axis) for kernel in kernels]
        np.testing.assert_array_equal(got, np.stack(each, axis % 3))


@pytest.mark.parametrize("method", METHODS)
def test_the_axis_of_channels_moves_and_nothing_else(method):
    rng = np.random.default_rng(3)
    x, kernels = values(rng, (2, 6, 9, 8), "d"), values(rng, (10, 3, 3, 2), "d")
    wanted = convjit.correlate_bank(x, kernels, method=method, channel_axis=1, groups=2)
    for axis in (0, 1, 2, 3, -1):
        moved = np.ascontiguousarray(np.moveaxis(x, 1, axis))
        got = convjit.correlate_bank(moved, kernels, method=method, channel_axis=axis, groups=2)
        np.testing.assert_allclose(np.moveaxis(got, axis, 1), wanted, rtol=0, atol=1e-9)
    turned = convjit.correlate_bank(x, kernels, method=method, channel_axis=1, groups=2, axes=(2, 3))
    np.testing.assert_array_equal(turned, wanted)
    swapped = convjit.correlate_bank(x, kernels.swapaxes(2, 3), method=method, channel_axis=1, groups=2, axes=(3, 2))
    np.testing.assert_allclose(swapped, wanted, rtol=0, atol=1e-9)


@pytest.mark.parametrize("method", EXACT)
def test_strides_and_dilations_are_slices_of_what_has_none(method):
    rng = np.random.default_rng(4)
    for dtype in "fiQD":
        x, kernels = values(rng, (2, 4, 17, 15), dtype, narrow=True), values(rng, (6, 2, 3, 2), dtype, narrow=True)
        for options in every_case(padding=(0, 2, ((3, 0), (-1, 4))), boundary=("fill", "mirror")):
            options = {**options, "method": method, "channel_axis": 1, "groups": 2}
            spread = np.zeros((6, 2, 5, 4), dtype)
            spread[..., ::2, ::3] = kernels
            dense = convjit.correlate_bank(x, spread, **options)
            got = convjit.correlate_bank(x, kernels, dilation=(2, 3), **options)
            np.testing.assert_array_equal(got, dense)
            for stride in ((1, 2), (3, 1), (2, 5), (40, 40)):
                got = convjit.correlate_bank(x, kernels, dilation=(2, 3), stride=stride, **options)
                np.testing.assert_array_equal(got, dense[..., :: stride[0], :: stride[1]])


@pytest.mark.parametrize("method", METHODS)
def test_padding_is_what_numpy_pads_and_slices(method):
    """The names of boundaries in `numpy.pad` are "reflect" for "mirror", and "symmetric" for "reflect"."""
    names = {"fill": "constant", "nearest": "edge", "mirror": "reflect", "reflect": "symmetric", "wrap": "wrap"}
    rng = np.random.default_rng(5)
    x, kernels = values(rng, (3, 9, 8), "q", narrow=True), values(rng, (4, 3, 2, 3), "q", narrow=True)
    for boundary, padding in itertools.product(BOUNDARIES, (3, (1, 12), ((0, 5), (2, 0)), ((-3, 4), (-2, -1)))):
        if unable(method, x, kernels, boundary=boundary, padding=padding, channel_axis=0):
            continue
        pairs = [(p, p) if isinstance(p, int) else p for p in ((padding,) * 2 if isinstance(padding, int) else padding)]
        part = x[:, *(slice(max(0, -a), n + min(0, b)) for n, (a, b) in zip((9, 8), pairs, strict=True))]
        wide = np.pad(part, [(0, 0), *((max(0, a), max(0, b)) for a, b in pairs)], names[boundary])
        wanted = convjit.convolve_bank(wide, kernels, channel_axis=0)
        got = convjit.convolve_bank(x, kernels, "valid", method, channel_axis=0, padding=padding, boundary=boundary)
        np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("form", [2, (2,), ((2, 2),), (2, 2), [2, 2], [[2, 2]], np.array([[2, 2]]), np.int8(2)])
def test_forms_of_padding_along_one_axis(form):
    got = convjit.correlate_bank([1, 2, 3], [[1, 10]], padding=form)
    assert got.tolist() == [[0, 10, 21, 32, 3, 0]]


def test_two_integers_are_a_pair_along_one_axis_and_one_each_along_two():
    assert convjit.correlate_bank([1, 2, 3], [[1, 10]], padding=(0, 1)).tolist() == [[21, 32, 3]]
    assert convjit.correlate_bank(np.ones((3, 3)), np.ones((1, 1, 1)), padding=(0, 1)).shape == (1, 3, 5)
    assert convjit.correlate_bank(np.ones((3, 3)), np.ones((1, 1, 1)), padding=(0, (1, 2))).shape == (1, 3, 6)


@pytest.mark.parametrize("extra", ["after", "before"])
def test_same_padding_is_tensorflows(extra):
    """By its documentation: with k - s elements where the stride divides the length, else with k - n % s."""
    for n, k, s, d in itertools.product(range(1, 14), range(1, 7), range(1, 5), range(1, 4)):
        span = (k - 1) * d + 1
        total = max(span - (n % s or s), 0)
        halves = total // 2, total - total // 2
        (pair,) = convjit.same_padding(n, k, s, d, extra)
        assert pair == (halves if extra == "after" else halves[::-1])
        out = convjit.correlate_bank(np.ones(n), np.ones((1, k)), padding=(pair,), stride=s, dilation=d)
        assert out.shape == (1, math.ceil(n / s))
    assert convjit.same_padding((6, 5), (3, 2), (2, 1), (1, 3)) == (((0, 1)), ((1, 2)))
    assert convjit.same_padding((), ()) == ()
    assert convjit.same_padding(0, 3) == ((0, 0),)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", "efdFDgG")
def test_no_bit_depends_on_the_number_of_workers(method, dtype):
    rng = np.random.default_rng(6)
    shapes = [
        ((3, 40, 33), (20, 3, 5, 5), {"channel_axis": 0, "padding": 2}),
        ((2, 9, 11, 24), (32, 12, 3, 3), {"channel_axis": -1, "groups": 2, "padding": 1, "stride": 2}),
        ((16, 12, 30), (32, 1, 3, 3), {"channel_axis": 0, "groups": 16, "boundary": "mirror", "mode": "same"}),
        ((2, 300), (9, 31), {"mode": "full", "dilation": 3}),
        ((40, 700), (48, 40, 1), {"channel_axis": 0}),
        ((5, 6, 7, 8), (7, 5, 2, 2, 2), {"channel_axis": 0, "boundary": "wrap", "padding": 1}),
    ]
    with bank_sweep.conditions(1):
        for x_shape, kernels_shape, options in shapes:
            x, kernels = normal(rng, x_shape, dtype), normal(rng, kernels_shape, dtype)
            if unable(method, x, kernels, **options):
                continue
            results = [convjit.correlate_bank(x, kernels, method=method, workers=w, **options) for w in (1, 2, 3)]
            for other in results[1:]:
                np.testing.assert_array_equal(results[0], other)
            planned = convjit.plan_bank(kernels, x.shape, x.dtype, method=method, correlate=True, workers=2, **options)
            np.testing.assert_array_equal(planned(x), results[0])
            size = np.abs(x).max() * np.abs(kernels).max() * math.prod(kernels_shape[1:])
            wanted = reference.correlate_bank(x, kernels, **options)
            eps = np.finfo("f" if dtype == "e" else dtype).eps
            rounding = np.finfo(dtype).eps * np.abs(wanted).max()
            np.testing.assert_allclose(results[0], wanted, rtol=0, atol=20 * eps * size + rounding)


def reached(place, x_shape, kernels_shape, **options):
    """Outputs of a bank whose windows hold the element at a place: those that are 1 where only that element is 1."""
    alone = np.zeros(x_shape, np.int64)
    alone[place] = 1
    options = {**options, "fill_value": 0}
    return reference.correlate_bank(alone, np.ones(kernels_shape, np.int64), **options) > 0


REACHES = [
    ((4, 9, 8), (6, 2, 3, 4), (1, 3, 5), {"channel_axis": 0, "groups": 2}),
    ((4, 9, 8), (6, 2, 3, 4), (3, 0, 7), {"channel_axis": 0, "groups": 2, "padding": 2, "stride": (2, 1)}),
    ((9, 20, 3), (5, 3, 2, 3), (4, 11, 2), {"channel_axis": -1, "padding": ((1, 0), (2, 5)), "dilation": (1, 2)}),
    ((2, 40), (5, 7), (1, 0), {"mode": "full"}),
    ((5, 40), (5, 1, 9), (2, 20), {"mode": "same", "boundary": "nearest", "channel_axis": 0, "groups": 5}),
    ((24, 5, 6), (20, 24, 1, 1), (7, 2, 3), {"channel_axis": 0}),
    ((3, 4), (5, 4), (1, 1), {"channel_axis": 1}),
    ((2, 30, 30), (5, 2, 9, 9), (1, 20, 10), {"channel_axis": 0, "mode": "same", "boundary": "wrap"}),
]


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("dtype", "efdFDg")
@pytest.mark.parametrize("method", [name for name in METHODS if name == "auto" or TABLE[name].CONTAINS_NONFINITE])
def test_nan_and_inf_reach_the_outputs_whose_windows_hold_them(method, dtype, value):
    rng = np.random.default_rng(7)
    for x_shape, kernels_shape, place, options in REACHES:
        x, kernels = normal(rng, x_shape, dtype), 1 + np.abs(normal(rng, kernels_shape, dtype))
        if unable(method, x, kernels, **options):
            continue
        x[place] = value
        got = convjit.correlate_bank(x, kernels.astype(dtype), method=method, **options)
        wanted = reached(place, x_shape, kernels_shape, **options)
        assert wanted.any()
        np.testing.assert_array_equal(~np.isfinite(got), wanted)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("method", EXACT)
def test_taps_that_are_not_finite_add_nothing_outside_the_array(method, value):
    x, taps = np.arange(1.0, 5), [value, 1, 10]
    assert convjit.correlate_bank(x, [taps], "same", method)[0, 0] == 21
    assert convjit.correlate_bank(x, [taps], padding=(1, -2), method=method)[0, 0] == 21
    assert convjit.convolve_bank(x, [taps], "full", method)[0, -1] == 40
    outside = convjit.correlate_bank(x, [taps], method=method, padding=(5, 0))[0]
    np.testing.assert_array_equal(outside[:3], [0, 0, 0])
    np.testing.assert_array_equal(np.isfinite(outside), [*[True] * 5, False, False])
    # Others than zero add something there, and one kernel's taps nothing to another kernel.
    filled = convjit.correlate_bank(x, [taps, [1, 1, 1]], "same", method, fill_value=2)
    assert not np.isfinite(filled[0]).any()
    assert filled[1].tolist() == [5, 6, 9, 9]
    rng = np.random.default_rng(8)
    for options in every_case(mode=MODES, boundary=BOUNDARIES, stride=(1, 2)):
        images, kernels = values(rng, (3, 6, 7), "d"), values(rng, (4, 3, 3, 5), "d")
        kernels[2, 1, 0, 3] = value
        got = convjit.correlate_bank(images, kernels, method=method, channel_axis=0, **options)
        np.testing.assert_array_equal(got, reference.correlate_bank(images, kernels, channel_axis=0, **options))


@pytest.mark.parametrize("method", EXACT)
@pytest.mark.parametrize("dtype", "bBhHiIqQ?")
def test_integers_wrap_as_numpys_do(method, dtype):
    rng = np.random.default_rng(9)
    x, kernels = values(rng, (5, 30), dtype), values(rng, (9, 5, 4), dtype)
    got = convjit.correlate_bank(x, kernels, method=method, channel_axis=0)
    windows = np.lib.stride_tricks.sliding_window_view(x, 4, axis=1)
    with np.errstate(all="ignore"):
        wanted = (windows[None] * kernels[:, :, None]).sum((1, 3), dtype=dtype)
    assert got.dtype == wanted.dtype
    np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("method", METHODS)
def test_half_precision_is_summed_in_single(method):
    x, kernels = np.full((4, 100), 0.1, "e"), np.full((3, 4, 50), 0.1, "e")
    got = convjit.correlate_bank(x, kernels, method=method, channel_axis=0)
    assert got.dtype == np.float16
    np.testing.assert_allclose(got, 4 * 50 * float(np.float16(0.1)) ** 2, rtol=1e-3)
    out = np.zeros((3, 51), "f")  # what is rounded to half precision stays so
    convjit.correlate_bank(x, kernels, method=method, channel_axis=0, out=out)
    np.testing.assert_array_equal(out, got)


@pytest.mark.parametrize("method", METHODS)
def test_an_out_of_another_dtype_takes_the_result_cast(method):
    """Also where that is the dtype of the sums: counts for bool, single precision for half."""
    for dtype in "?bIqefdFD":
        x, kernels = (np.arange(1, 31) / 3).astype(dtype), np.ones((2, 5), dtype)
        if unable(method, x, kernels):
            continue
        wanted = convjit.correlate_bank(x, kernels, method=method)
        for other in DTYPES:
            if np.can_cast(wanted.dtype, other, "same_kind"):
                out = np.zeros(wanted.shape, other)
                convjit.correlate_bank(x, kernels, method=method, out=out)
                np.testing.assert_array_equal(out, wanted.astype(other))


@pytest.mark.parametrize("method", METHODS)
def test_empty_arrays_give_empty_results(method):
    for shape, kernels_shape, options in (
        ((0, 3, 5, 5), (4, 3, 2, 2), {"channel_axis": 1}),
        ((2, 3, 0, 5), (4, 3, 2, 2), {"channel_axis": 1}),
        ((2, 3, 0, 5), (4, 3, 2, 2), {"channel_axis": 1, "padding": 3}),
        ((0,), (4, 3), {"mode": "full"}),
        ((0, 7), (4, 3), {"boundary": "wrap", "mode": "same"}),
        ((0,), (4,), {}),
    ):
        x, kernels = np.ones(shape, "f"), np.ones(kernels_shape, "f")
        for name, call in CALLS.items():
            got, wanted = call(x, kernels, method=method, **options), DEFINITIONS[name](x, kernels, **options)
            assert got.shape == wanted.shape
            assert got.size == 0
            assert got.dtype == np.float32
        out = np.empty(wanted.shape, "f")
        assert convjit.plan_bank(kernels, shape, "f", method=method, **options)(x, out) is out


def test_without_sliding_axes_kernels_scale():
    x = np.arange(6.0).reshape(2, 3)
    np.testing.assert_array_equal(convjit.correlate_bank(x, [2.0, 3.0]), np.stack([2 * x, 3 * x], -1))
    mixed = convjit.correlate_bank(x, [[1.0, 2.0]], channel_axis=0)
    np.testing.assert_array_equal(mixed, x[:1] + 2 * x[1:])
    assert convjit.correlate_bank(3, [2.0, 5.0]).tolist() == [6, 15]


class TestPlans:
    kernels = np.arange(24.0).reshape(4, 2, 3)

    def plan(self, **options):
        return convjit.plan_bank(self.kernels, (2, 9), channel_axis=0, **options)

    @pytest.mark.parametrize("method", METHODS)
    def test_it_is_the_call(self, method):
        planned = self.plan(method=method, padding=1)
        x = np.random.default_rng(0).integers(-5, 5, (2, 9)).astype(float)
        assert planned.out_shape == (4, 9)
        assert planned.result_dtype == np.float64
        assert planned.method in TABLE
        assert planned.predicted >= 0
        np.testing.assert_array_equal(
            planned(x), convjit.convolve_bank(x, self.kernels, method=method, channel_axis=0, padding=1)
        )
        turned = self.plan(method=method, correlate=True)(x)
        np.testing.assert_array_equal(turned, convjit.correlate_bank(x, self.kernels, method=method, channel_axis=0))

    def test_it_keeps_the_kernels_it_was_given(self):
        for dtype, order in itertools.product("dfei", "CF"):
            kernels = np.array(self.kernels, dtype, order=order)
            planned = convjit.plan_bank(kernels, (2, 9), channel_axis=0)
            wanted = planned(np.ones((2, 9), dtype))
            kernels[...] = 0
            np.testing.assert_array_equal(planned(np.ones((2, 9), dtype)), wanted)
            assert wanted.any()

    def test_it_takes_any_dtype_that_casts_safely(self):
        for dtype in ("?", "b", "i", "e", "f", ">d", ">i2"):
            got = self.plan()(np.ones((2, 9), dtype))
            assert got.dtype == np.float64
            np.testing.assert_array_equal(got, self.plan()(np.ones((2, 9))))

    @pytest.mark.parametrize("method", METHODS)
    def test_threads_may_call_it_together(self, method):
        rng = np.random.default_rng(10)
        kernels = values(rng, (12, 6, 3, 3), "f")
        arrays = values(rng, (24, 6, 20, 21), "f")
        with sharing():
            planned = convjit.plan_bank(kernels, (6, 20, 21), method=method, channel_axis=0, padding=1, workers=2)
            wanted = [planned(x) for x in arrays]
            with ThreadPoolExecutor(6) as pool:
                for got, alone in zip(pool.map(planned, arrays), wanted, strict=True):
                    np.testing.assert_array_equal(got, alone)
