"""Every kernel by name: each function compiles a variant of a kernel, and returns its machine code.

`convjit._runtime.loader.kernel` calls them, where the code is not stored. Dtypes are named by their characters or, for
the integers of register tiles, by "i" and the number of bytes. A kernel takes integers, which its module describes, and
returns one. Those that are written in Python come from `native`, those that are emitted from `emitted`.
"""

from convjit._kernels import missing_parts, moves
from convjit._kernels.emission import emitted
from convjit._kernels.fourier.passes import blocker, passer
from convjit._kernels.fourier.storing import storer
from convjit._kernels.fourier.sums import summer
from convjit._kernels.means import narrow, weighted
from convjit._kernels.native import native, variant
from convjit._kernels.tiles import channel_tile, lines, ordered_sums, parts, strip_tiles, sums_of_rows
from convjit._kernels.tiles import row_of_tiles as tiles
from convjit._kernels.tiles.casting import caster, rounder
from convjit._kernels.tiles.nonfinite import nonfinite_counter
from convjit._kernels.vectors import Elements, columns
from convjit._runtime.layouts import FARTHEST
from convjit._runtime.strips import ALONG_VECTORS


def sweep() -> bytes:
    """Direct correlation: compute boxes of outputs, of any dtype, by the kernels that the layout names."""
    return native("sweep")


def row_of_tiles(dtype: str, rows: int, line: bool, side: int = 0) -> bytes:
    """Compute a row of register tiles: correlate rows of inputs of one dtype with the parts of the window."""
    return emitted(tiles.row_of_tiles(dtype, rows, columns(dtype) * (2 if rows == 1 else 1), line, side), 6)


def sum_in_order(dtype: str, order: str) -> bytes:
    """Compute a row of sums in a given order, each product and sum rounded, as `scipy.ndimage` does."""
    return emitted(ordered_sums.summer(dtype, order), 6)


def sum_rows(order: str, down: bool) -> bytes:
    """Compute the rows of a plane of a box: sums of single precision, taken in a given order in double precision."""
    return emitted(sums_of_rows.summer(order, down), 8)


def run_along(dtype: str) -> bytes:
    """Compute a row of sums over windows of integers along the row, as running sums."""
    return variant("tiles.running_sums", "along", 6, dtype)


def run_down(dtype: str) -> bytes:
    """Compute the rows of a plane of a box: sums over windows of integers down an axis, as running sums."""
    return variant("tiles.running_sums", "down", 8, dtype)


def average(down: bool, number: int) -> bytes:
    """Compute the rows of a plane of a box: means over windows of doubles, down an axis or along the row.

    With two parts sums are compensated. One part does for doubles that were float32 or small integers.
    """
    return variant("means.blocks", "averager", 8, down, number, Elements("d").lanes)


def average_bytes(down: bool) -> bytes:
    """Compute the rows of a plane of a box: means over windows of bytes, down an axis or along the row."""
    return emitted(narrow.averager(down), 8)


def weigh_bytes(down: bool) -> bytes:
    """Compute the rows of a plane of a box: means of bytes by symmetric weights, down an axis or along the row."""
    return emitted(weighted.weigher(down), 8)


def pack(source: str, dtype: str, lines: bool = False, apart: bool = False) -> bytes:
    """Pack the inputs of a box: copy them side by side, converted, and continued past the border of the array.

    With `lines`, rows that lie side by side in the array are transposed together; with `apart`, elements of a row that
    are a few apart are moved by vectors.
    """
    return native("pack", parts.packing(source, dtype, lines, apart))


def cast(dtype: str, to: str, add: bool) -> bytes:
    """Store a row of sums as another dtype: divided, cast as C does, and with `add` added to what is there."""
    return emitted(caster(dtype, to, add), 5)


def store_rounded(dtype: str, to: str) -> bytes:
    """Store a row of sums as another dtype: rounded to nearest even and clipped to integers, or cast to floats."""
    return emitted(rounder(dtype, to), 5)


def count_nonfinite(size: int) -> bytes:
    """Count the numbers, of 4 or 8 bytes, that are not finite."""
    return emitted(nonfinite_counter(size), 2)


def short_rows(dtype: str) -> bytes:
    """Compute boxes of outputs in scratch, by a sweep along an axis that is long, and move them to their places."""
    return native("short_rows", parts.moving(dtype))


def polyphase_rows(dtype: str) -> bytes:
    """Upsample, filter and downsample across rows that lie side by side."""
    return native("polyphase_rows", parts.filtering(dtype))


def polyphase_lines(dtype: str, unit: str) -> bytes:
    """Upsample, filter and downsample along lines of elements as large as those of the dtype `unit`."""
    return native("polyphase_lines", parts.filtering(dtype, unit))


def bands() -> bytes:
    """Compute correlations along one axis after the other, one band of outputs at a time, by sweeps."""
    return native("chain")


def strips() -> bytes:
    """Compute correlations with outer products, along rows and down columns, in strips that stay in cache."""
    return native("strips")


def pass_along(dtype: str, watched: bool) -> bytes:
    """Correlate a row of a strip with taps along it; if `watched`, tell whether outputs are not finite."""
    return emitted(strip_tiles.along(dtype, ALONG_VECTORS, watched), 8)


def pass_down(dtype: str, rows: int) -> bytes:
    """Correlate rows of a strip with taps down its columns, for `rows` rows of outputs."""
    return emitted(strip_tiles.down(dtype, rows, columns(dtype)), 7)


def convert(source: str, dtype: str, rounds: bool = False) -> bytes:
    """Fill a contiguous array from one of another dtype or byte order; integers may be rounded and clipped."""
    return native("convert", parts.converting(source, dtype, rounds))


def overlap_tiles() -> bytes:
    """Overlap-save: convolve Fourier tiles, of any dtype; each tile is one worker's."""
    return native("overlap")


def overlap_phases() -> bytes:
    """Overlap-save: compute one phase of Fourier tiles that all workers share."""
    return native("share")


def store(dtype: str, to: str, both: bool) -> bytes:
    """Store a row of outputs of a Fourier tile: real ones, or with `both` complex ones; not 0 if one is not finite."""
    return emitted(storer(dtype, to, both), 6)


def fourier_pass(dtype: str, radix: int, forward: bool, turned: int) -> bytes:
    """Transform groups of `radix` vectors of a Fourier tile; `turned` says what their roots of unity are."""
    return emitted(passer(dtype, radix, forward, turned), 4)


def fourier_block(dtype: str, keep: bool) -> bytes:
    """Transform within vectors, multiply by the spectrum, and transform back; with `keep`, store the spectrum."""
    return emitted(blocker(dtype, keep), 4)


def channel_tiles(dtype: str, rows: int, columns: int, apart: bool = False, by_vectors: bool = False) -> bytes:
    """Compute register tiles of a bank of kernels over channels; see `convjit._kernels.tiles.channel_tile`."""
    return emitted(channel_tile.channel_tiles(dtype, rows, columns, apart, by_vectors), 12)


def bank() -> bytes:
    """Compute blocks of a bank of kernels over channels, of any dtype, by the kernels that the layout names."""
    return native("bank")


def pack_block() -> bytes:
    """Pack the inputs of a block of a bank: all its channels, converted, and continued past the border of the array."""
    return native("pack_block")


def pack_kernels() -> bytes:
    """Pack the weights of a bank whose kernels lie in lanes."""
    return native("pack_kernels")


def fill(dtype: str) -> bytes:
    """Fill a row with the element at an address."""
    return emitted(lambda builder, *integers: moves.fill(builder, dtype, *integers), 3)


def carry(source: str, dtype: str) -> bytes:
    """Copy elements of some rows, which are evenly spaced in both directions, to rows, converted."""
    return emitted(lambda builder, *integers: moves.carry_rows(builder, source, dtype, FARTHEST, *integers), 7)


def take_lines(source: str, dtype: str) -> bytes:
    """Copy places of lines to rows, one for each place, converted."""
    return emitted(lambda builder, *integers: lines.turn(builder, source, dtype, *integers), 6)


def put(dtype: str) -> bytes:
    """Move rows of sums to places that are evenly spaced in both directions."""
    return emitted(lambda builder, *integers: lines.put(builder, dtype, *integers), 7)


def fourier_sums(dtype: str, kernels: int, turns: int) -> bytes:
    """Sum products of spectra over channels, for some kernels and turns together, and transform within vectors."""
    return emitted(summer(dtype, kernels, turns), 7)


def bank_tiles() -> bytes:
    """Overlap-save for many kernels: transform tiles once for all kernels, of any dtype."""
    return native("bank_tiles")


def bank_spectra() -> bytes:
    """Overlap-save for many kernels: transform the kernels."""
    return native("bank_spectra")


def separate(source: str) -> bytes:
    """Separate the numbers of an array from NaN: values, zeros where they are missing, and weights, ones and zeros."""
    return native("separate", missing_parts.separating(source))


def divide(dtype: str) -> bytes:
    """Divide sums by sums of weights, where these are large enough; NaN elsewhere."""
    return native("divide", missing_parts.dividing(dtype))


def sum_some() -> bytes:
    """Sum the products of taps with values and with weights, for windows that are listed one by one."""
    return native("sum_some")


def normalized(source: str, dtype: str) -> bytes:
    """Compute a normalised convolution in bands that stay in cache, of an array of one dtype, as another."""
    return native("normalized", missing_parts.separating(source) | missing_parts.dividing(dtype))


def alone() -> bytes:
    """Run a kernel in the calling thread."""
    return native("alone")


def brief() -> bytes:
    """Run a kernel that needs little scratch in the calling thread."""
    return native("brief")


def member() -> bytes:
    """Run a kernel as one of several threads that enter the same gate."""
    return native("member")


def team() -> bytes:
    """Run a kernel in a team of OpenMP's threads."""
    return native("team")


def in_team() -> bytes:
    """Run a kernel as one of the threads of a team."""
    return native("in_team")


def run() -> bytes:
    """Call a function of integers, from Python."""
    return native("run")


def repeat() -> bytes:
    """Repeat a convolution or correlation like one before, from Python."""
    return native("repeat")


def normalise_windows(dtype: str) -> bytes:
    """Divide products with templates by the deviations of their windows; the number of windows that are in doubt."""
    return variant("windows", "normaliser", 6, dtype)


def score_windows(dtype: str) -> bytes:
    """Compute correlation coefficients of listed windows by the definition."""
    return variant("windows", "rescorer", 6, dtype)


def pack_patches(dtype: str) -> bytes:
    """Image to column: copy the inputs of many outputs side by side."""
    return variant("patches", "packer", 6, dtype)


def unpack_sums(dtype: str) -> bytes:
    """Image to column: write sums to the places of their outputs."""
    return variant("patches", "unpacker", 6, dtype)
