"""Polyphase filters touch no memory but that of their arrays and their scratch, which lie beside guarded pages."""

import pytest

from tests.support.guarded import PROTECT, start
from tests.support.parameters import first

CODE = """
import sys
import numpy as np
from convjit import signal
from convjit._methods import workload
from convjit._methods.tiles import polyphase
from convjit._runtime import cores, launch, layouts
from convjit.signal import _polyphase
from tests.signal.test_resampling import along, random_case
from tests.support import guarded

seeds = range(int(sys.argv[1]), int(sys.argv[2]))
cores.available = lambda: 2
workload.SHARED_FROM, launch.SPARE_BYTES, polyphase.BRIEF_ROOM = 1 << 9, 0, 0
for seed in seeds:
    side = guarded.SIDES[seed % 2]
    for module in (_polyphase, polyphase, layouts, launch):
        module.np = guarded.Numpy(side)
    _polyphase._known.clear()
    for kept in (polyphase._rows, polyphase._lines):
        kept.cache_clear()
    h, x, *rest = random_case(np.random.default_rng(seed), 8)
    expected = along(h, x, *rest)
    if x.dtype == expected.dtype:
        guarded_x = guarded.pooled("x", x.shape, x.dtype, side)
        guarded_x[...] = x
        x = guarded_x
    for _ in range(2):
        np.testing.assert_array_equal(signal.upfirdn(h, x, *rest), expected)
    if x.dtype == expected.dtype:
        assert guarded.intact("x")
print("done")
"""


@pytest.mark.skipif(PROTECT is None, reason="no pages can be guarded")
@pytest.mark.parametrize("seeds", first(1, [(0, 10), (10, 3000)]))
def test_nothing_else_is_touched(seeds):
    done = start("-c", CODE, *map(str, seeds))
    assert done.stdout == "done\n", done.stderr
