"""Banks that are timed: convolution layers of public benchmarks and banks for images, sound and time series.

A line of the table is a bank: a name, the channels, the lengths, the number of kernels, their taps, and options: `s` a
stride, `d` a dilation, `p` the padding on both sides, each for all axes or one for each; `g` the number of groups;
`last` where the channels are on the last axis. Where channels are `-` there are none. Batches have one entry.

The shapes of layers are those of:

- oneDNN's inputs of benchdnn (github.com/uxlfoundation/oneDNN, tests/benchdnn/inputs/conv: shapes_resnet_50,
  shapes_vgg_19, conv_googlenet_v3, alexnet in its page on VTune, conv_mobilenet, shapes_perf_basic,
  conv_ssd_300_voc0712, shapes_resnext_101, shapes_perf_gpu_unet, shapes_1d, shapes_3d, shapes_x3d_dw);
- DeepBench's convolutions for inference (github.com/baidu-research/DeepBench, code/kernels/conv_problems.h);
- DenseNet-121 (arXiv 1608.06993), YOLOv2 (1612.08242), WaveNet (1609.03499) and, for 16 frames, I3D
  (1705.07750), as published.

Layers that several of them have are named once.
"""

import math
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._tools.benchmark.cases import Array, by

Lengths = tuple[int, ...]

TABLE = """
resnet_50:conv1                 3  224x224     64  7x7  s2 p3
resnet_50:res2a_branch1        64  56x56      256  1x1
resnet_50:res2a_branch2a       64  56x56       64  1x1
resnet_50:res2a_branch2b       64  56x56       64  3x3  p1
resnet_50:res2b_branch2a      256  56x56       64  1x1
resnet_50:res3a_branch1       256  56x56      512  1x1  s2
resnet_50:res3a_branch2a      256  56x56      128  1x1  s2
resnet_50:res3a_branch2b      128  28x28      128  3x3  p1
resnet_50:res3a_branch2c      128  28x28      512  1x1
resnet_50:res3b_branch2a      512  28x28      128  1x1
resnet_50:res4a_branch1       512  28x28     1024  1x1  s2
resnet_50:res4a_branch2a      512  28x28      256  1x1  s2
resnet_50:res4a_branch2b      256  14x14      256  3x3  p1
resnet_50:res4a_branch2c      256  14x14     1024  1x1
resnet_50:res4b_branch2a     1024  14x14      256  1x1
resnet_50:res5a_branch1      1024  14x14     2048  1x1  s2
resnet_50:res5a_branch2a     1024  14x14      512  1x1  s2
resnet_50:res5a_branch2b      512  7x7        512  3x3  p1
resnet_50:res5a_branch2c      512  7x7       2048  1x1
resnet_50:res5b_branch2a     2048  7x7        512  1x1
resnext_101:conv3             512  56x56      512  3x3  p1 g32
resnext_101:conv8            1024  56x56     1024  3x3  s2 p1 g32
resnext_101:conv18           2048  14x14     2048  3x3  p1 g32
vgg_19:conv1_1                  3  224x224     64  3x3  p1
vgg_19:conv1_2                 64  224x224     64  3x3  p1
vgg_19:conv2_1                 64  112x112    128  3x3  p1
vgg_19:conv3_1                128  56x56      256  3x3  p1
vgg_19:conv4_1                256  28x28      512  3x3  p1
vgg_19:conv4_2                512  28x28      512  3x3  p1
vgg_19:conv5_1                512  14x14      512  3x3  p1
googlenet_v3:1                  3  299x299     32  3x3  s2
googlenet_v3:2                 32  149x149     32  3x3
googlenet_v3:5                 80  73x73      192  3x3
googlenet_v3:7                192  35x35       48  1x1
googlenet_v3:8                 48  35x35       64  5x5  p2
googlenet_v3:11                96  35x35       96  3x3  p1
googlenet_v3:27               288  35x35      384  3x3  s2
googlenet_v3:31               768  17x17      192  1x1
googlenet_v3:33               128  17x17      128  1x7  p0x3
googlenet_v3:34               128  17x17      192  7x1  p3x0
googlenet_v3:66               192  17x17      192  7x1  p3x0
googlenet_v3:71               192  17x17      320  3x3  s2
googlenet_v3:78               384  8x8        384  1x3  p0x1
googlenet_v3:81               448  8x8        384  3x3  p1
googlenet_v3:85              2048  8x8        320  1x1
alexnet:conv1                   3  227x227     96  11x11  s4
alexnet:conv2                  96  27x27      256  5x5  p2 g2
alexnet:conv3                 256  13x13      384  3x3  p1
alexnet:conv4                 384  13x13      384  3x3  p1 g2
mobilenet:conv1                 3  224x224     32  3x3  s2 p1
mobilenet:conv2_1/dw           32  112x112     32  3x3  p1 g32
mobilenet:conv2_2/dw           64  112x112     64  3x3  s2 p1 g64
mobilenet:conv3_1/dw          128  56x56      128  3x3  p1 g128
mobilenet:conv4_2/dw          256  28x28      256  3x3  s2 p1 g256
mobilenet:conv5_1/dw          512  14x14      512  3x3  p1 g512
mobilenet:conv6/dw           1024  7x7       1024  3x3  p1 g1024
mobilenet:conv6               256  28x28      256  1x1
mobilenet:conv8               512  14x14      512  1x1
densenet_121:2.1              128  56x56      128  1x1
densenet_121:2.2              128  56x56       32  3x3  p1
densenet_121:3.2              128  28x28       32  3x3  p1
densenet_121:4.2              128  14x14       32  3x3  p1
densenet_121:5.1              768  7x7        128  1x1
densenet_121:5.2              128  7x7         32  3x3  p1
ssd_300:conv2_1                64  150x150    128  3x3  p1
ssd_300:conv3_1               128  75x75      256  3x3  p1
ssd_300:conv5_1               512  19x19      512  3x3  p1
ssd_300:fc6                   512  19x19     1024  3x3  p6 d6
ssd_300:conv6_1              1024  19x19      256  1x1
ssd_300:conv6_2               256  19x19      512  3x3  s2 p1
ssd_300:conv7_2               128  10x10      256  3x3  s2 p1
ssd_300:conv8_2               128  5x5        256  3x3
ssd_300:conv4_3_loc           512  38x38       16  3x3  p1
ssd_300:fc7_conf             1024  19x19      126  1x1
yolov2:conv2                   32  208x208     64  3x3  p1
yolov2:conv4                  128  104x104     64  1x1
yolov2:conv9                  256  26x26      512  3x3  p1
yolov2:conv22                1280  13x13     1024  3x3  p1
unet:conv1                      1  572x572     16  3x3
unet:conv3                     16  284x284     32  3x3
unet:conv10                    16  536x536     32  2x2  s2
unet:conv13                    16  532x532      2  1x1
deepbench:speech1               1  161x700     32  5x20  s2
deepbench:speech2              32  79x341      32  5x10  s2
deepbench:device                1  40x151      32  5x20  s2x8 p8
deepbench:ocr1                  1  48x480      16  3x3  p1
deepbench:ocr2                 16  24x240      32  3x3  p1
deepbench:ocr3                 32  12x120      64  3x3  p1
deepbench:ocr4                 64  6x60       128  3x3  p1
deepbench:face1                 3  108x108     64  3x3  s2 p1
deepbench:face3               128  27x27      128  3x3  p1
deepbench:face4               128  14x14      256  3x3  p1
deepbench:face5               256  7x7        512  3x3  p1
deepbench:google2             192  28x28       32  5x5  p2
deepbench:google3             192  28x28       64  1x1
deepbench:google4             512  14x14       48  5x5  p2
deepbench:google7             832  7x7        128  5x5  p2
deepbench:resnet             2048  7x7        512  1x1  s2 p3
deepbench:speaker1              1  161x700     64  5x5  s2 p1
deepbench:speaker2             64  80x350      64  3x3  p1
deepbench:speaker3             64  80x350     128  5x5  s2 p1
deepbench:speaker6            256  20x84      256  3x3  p1
deepbench:speaker8            512  10x42      512  3x3  p1
1d:conv1d_2                     3  224         64  7  s2 p3
1d:conv1d_3                   256  56         512  1  s2
1d:conv1d_6                    32  100         32  3
1d:conv1d_8                   512  300        512  3
1d:conv1d_15                   32  121         32  6  s4
1d:conv1d_21                  512  121        512  6  p3
1d:conv1d_gemm_3              512  19        1024  3  p6 d6
1d:gconv_8                     64  9           64  2  g8
1d:wavenet_1                   32  16000       64  2
1d:wavenet_512                 32  16000       64  2  d512
3d:conv_pad_1                  16  10x13x50    16  3x3x3  p1
3d:conv_pad_2                  64  15x10x20    64  3x3x3  p1
3d:conv_pad_3                 256  11x7x9     256  3x3x3  p1
3d:vnet_conv2                  64  32x32x16   128  2x2x2  s2
3d:vnet_conv5                  16  128x128x64  32  2x2x2  s2
3d:unet_conv_8                256  10x11x11   512  3x3x3
3d:i3d_conv1                    3  16x224x224  64  7x7x7  s2 p3
3d:x3d_dw_conv_1               24  8x112x112   24  5x1x1  p2x0x0 g24
3d:x3d_dw_conv_2              108  8x28x28    108  3x3x3  p1 g108
3d:x3d_dw_conv_11             432  8x7x7      432  3x3x3  p1 g432
nhwc:resnet_50:conv1            3  224x224     64  7x7  s2 p3 last
nhwc:resnet_50:res2a_branch2b  64  56x56       64  3x3  p1 last
nhwc:resnet_50:res3a_branch1  256  56x56      512  1x1  s2 last
nhwc:resnet_50:res4a_branch2b 256  14x14      256  3x3  p1 last
nhwc:resnet_50:res4a_branch2c 256  14x14     1024  1x1  last
nhwc:mobilenet:conv3_1/dw     128  56x56      128  3x3  p1 g128 last
nhwc:mobilenet:conv5_1/dw     512  14x14      512  3x3  p1 g512 last
nhwc:deepbench:ocr2            16  24x240      32  3x3  p1 last
image:laws_256                  -  256x256      9  5x5  p2
image:gabor                     -  512x512     40  31x31  p15
image:rgb                       3  1080x1920   16  5x5  p2
image:7x7                       -  2048x2048    8  7x7  p3
image:hyperspectral           200  145x145     16  1x1  last
image:cnn                      16  28x28       32  5x5
audio:octaves                   -  441000      30  1025  p512
audio:conv                     32  5000        64  9
series:minirocket_1             -  1000        84  9  p4
series:minirocket_8             -  1000        84  9  p32 d8
series:minirocket_32            -  1000        84  9  p128 d32
series:conv                     3  500        100  7
"""


class BankCase(NamedTuple):
    """A bank: what `convjit.correlate_bank` gets, without the data."""

    name: str
    channels: int  # 0: no axis of channels
    lengths: Lengths
    kernels: int
    taps: Lengths
    stride: Lengths
    dilation: Lengths
    padding: Lengths  # on both sides
    groups: int
    last: bool  # the channels are on the last axis

    @property
    def shape(self) -> Lengths:
        """Shape of the array, with a batch axis where there are channels."""
        if not self.channels:
            return self.lengths
        return (1, *self.lengths, self.channels) if self.last else (1, self.channels, *self.lengths)

    @property
    def kernels_shape(self) -> Lengths:
        """Shape of the kernels."""
        channels = (self.channels // self.groups,) if self.channels else ()
        return self.kernels, *channels, *self.taps

    @property
    def out_lengths(self) -> Lengths:
        """How many outputs there are along each sliding axis."""
        axes = zip(self.lengths, self.taps, self.stride, self.dilation, self.padding, strict=True)
        return tuple((n + 2 * p - (k - 1) * d - 1) // s + 1 for n, k, s, d, p in axes)

    @property
    def multiply_adds(self) -> int:
        """Products in the sums, those with padding included."""
        each = max(1, self.channels) // self.groups * math.prod(self.taps)
        return self.kernels * math.prod(self.out_lengths) * each

    @property
    def options(self) -> dict[str, Any]:
        """What convjit's functions get."""
        axis = None if not self.channels else -1 if self.last else 1
        steps = {"stride": self.stride, "dilation": self.dilation, "padding": tuple((p, p) for p in self.padding)}
        return {"channel_axis": axis, "groups": self.groups, **steps}


def _read(line: str) -> BankCase:
    name, channels, lengths, kernels, taps, *options = line.split()
    dims = lengths.count("x") + 1
    given = {option[0]: option[1:] for option in options if option != "last"}

    def each(letter: str, default: str) -> Lengths:
        values = _numbers(given.get(letter, default))
        return values * dims if len(values) == 1 else values

    return BankCase(
        name,
        0 if channels == "-" else int(channels),
        _numbers(lengths),
        int(kernels),
        _numbers(taps),
        each("s", "1"),
        each("d", "1"),
        each("p", "0"),
        int(given.get("g", 1)),
        "last" in options,
    )


def _numbers(text: str) -> Lengths:
    return tuple(map(int, text.split("x")))


def _cases() -> Iterator[BankCase]:
    """Read the table, which must not hold a bank twice."""
    seen: dict[Any, str] = {}
    for case in map(_read, TABLE.strip().splitlines()):
        other = seen.setdefault(case[1:], case.name)
        assert other == case.name, f"{case.name} is {other}"
        yield case


CASES = {case.name: case for case in _cases()}


def described(case: BankCase) -> str:
    """A case in short.

    >>> described(CASES["mobilenet:conv2_2/dw"])
    '64, 112x112 -> 64, 3x3 s2 g64'
    """
    steps = (("s", case.stride), ("d", case.dilation), ("g", (case.groups,)))
    options = [letter + by(values[: len(set(values))]) for letter, values in steps if set(values) != {1}]
    return " ".join([f"{case.channels or '-'}, {by(case.lengths)} -> {case.kernels}, {by(case.taps)}", *options])


class Data:
    """A case's arrays: whole numbers so small that all sums are exact in single precision, in any order."""

    def __init__(self, case: BankCase, dtype: str) -> None:
        rng = np.random.default_rng(0)
        self.x: Array = rng.integers(-4, 5, case.shape).astype(dtype)
        self.kernels: Array = rng.integers(-4, 5, case.kernels_shape).astype(dtype)
        self._case = case

    @cached_property
    def channels_first(self) -> Array:
        """The array with axes (1, C, lengths), as frameworks have it."""
        if not self._case.channels:
            return self.x[None, None]
        return np.ascontiguousarray(np.moveaxis(self.x, -1, 1)) if self._case.last else self.x

    @cached_property
    def weights(self) -> Array:
        """The kernels with axes (K, C / groups, taps)."""
        return self.kernels if self._case.channels else self.kernels[:, None]

    def as_channels_first(self, result: Array) -> Array:
        """A result of convjit as one of a framework: (1, K, outputs)."""
        if not self._case.channels:
            return result[None]
        return np.moveaxis(result, -1, 1) if self._case.last else result


@lru_cache(maxsize=1)  # cases are gone through one by one
def data(case: BankCase, dtype: str) -> Data:
    """The arrays of a case."""
    return Data(case, dtype)
