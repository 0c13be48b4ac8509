"""How the outputs of a bank are cut into blocks, whose inputs fit the cache and of which each worker has several."""

import math

from convjit._methods.banks.tiles.view import View

# Bytes of packed inputs of a block: half of a second-level cache of 1 MiB.
PACKED_BYTES = 1 << 19

# The same where halves of a block would overlap so much that they have this share more places than the whole.
FAR_BYTES = 1 << 22
OVERLAP = 0.3

# Most rows, or pixels, of a block: each has two offsets in a table.
MOST_ROWS = 4096

# Each worker has several blocks, so that others can take those of a worker that is interrupted. A block has at least
# LEAST_BLOCK multiply-adds.
BLOCKS_A_WORKER = 4
LEAST_BLOCK = 1 << 18

# Blocks are not cut so small for the sake of the cache that they have fewer pixels than this, with kernels in lanes, or
# fewer vectors, with rows laid side by side.
FEW_PIXELS = 224
FEW_VECTORS = 6

# Rows are cut where blocks overlap so much more along all other axes.
LONG_ROWS = 0.5


def cut(view: View) -> View:
    """Cut the outputs into blocks that fit the cache, and into enough of them for all workers."""
    bank = view.bank
    while view.packed_bytes > PACKED_BYTES or view.rows > MOST_ROWS:
        halved = _halved(view)
        if halved is None or (view.packed_bytes <= FAR_BYTES and view.rows <= MOST_ROWS and not _pays(view, halved)):
            break
        view = halved
    if bank.workers == 1 or bank.multiply_adds < 2 * LEAST_BLOCK:
        return view
    wanted = min(bank.workers * BLOCKS_A_WORKER, bank.multiply_adds // LEAST_BLOCK)
    arrays = bank.batch * view.groups
    if arrays * view.blocks < wanted and view.units >= bank.workers and _few_pixels(view):
        return view._replace(parts=-(-bank.workers // (arrays * view.blocks)))
    while arrays * view.blocks < wanted:
        halved = _halved(view)
        if halved is None:
            break
        view = halved
    parts = -(-bank.workers // (arrays * view.blocks))
    return view._replace(parts=max(1, min(parts, view.units)))


def _pays(view: View, halved: View) -> bool:
    """Whether it pays to halve blocks so that their inputs are nearer in cache."""
    if not view.pixel_lanes and math.prod(halved.sizes) < FEW_PIXELS:
        return False  # weights would be loaded again for each block
    if view.flat and halved.width < FEW_VECTORS * view.lanes:
        return False
    return 2 * math.prod(halved.places) <= (1 + OVERLAP) * math.prod(view.places)


def _few_pixels(view: View) -> bool:
    """Whether the kernels are better cut into parts than the pixels into more blocks.

    Where pixels lie in lanes, the last vectors of a small block are often not whole. Where kernels do, all weights are
    loaded for each block, and all inputs are packed for each part.
    """
    if view.pixel_lanes:
        return view.flat and view.width < 2 * FEW_VECTORS * view.lanes * view.bank.workers
    weights = view.kernels * view.bank.terms * view.size
    return weights > view.blocks * max(view.packed_bytes, math.prod(view.sizes) * view.size)


def _halved(view: View) -> View | None:
    """Halve blocks along the axis where they overlap least; None where none can be halved."""
    best, least, last = None, math.inf, len(view.axes) - 1
    for at, (axis, size) in enumerate(zip(view.axes, view.sizes, strict=True)):
        half = -(-size // 2)
        overlap = axis.places(half, paired=False) / (half * axis.stride)
        if at == last and view.pixel_lanes:
            # Long rows are the last to be cut, and none below some vectors.
            overlap += LONG_ROWS
            if view.flat or size < 8 * view.lanes:
                continue
        # A row of tiles has a vector at least.
        if size > 1 and overlap < least and not (view.flat and at == last - 1 and half * view.sizes[-1] < view.lanes):
            best, least = at, overlap
    if best is None:
        return None
    return view._replace(sizes=tuple(-(-size // 2) if at == best else size for at, size in enumerate(view.sizes)))
