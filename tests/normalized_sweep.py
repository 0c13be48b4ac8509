"""Random normalised convolutions against the definition: ``python -m tests.normalized_sweep --cases 50000 --jobs 2``.

As in `tests.sweep`, every case follows from (seed, index) alone, so a failing one is run again by ``--seed SEED --first
INDEX --cases 1``; one that kills its process is named, and the cases after it are run.
"""

import contextlib
import sys
from collections.abc import Iterator

import numpy as np

from tests import sweep
from tests.support import limits
from tests.support.normalized import NormalizedCase, check, random_case
from tests.support.profiles import sharing


def drawn(seed: int, index: int) -> NormalizedCase:
    """The case of this index."""
    return random_case(np.random.default_rng((seed, index)), (seed, index))


def checked(case: NormalizedCase) -> str:
    """Check a case, and say what its method did."""
    return sweep.counted(case.method, check(case))


@contextlib.contextmanager
def conditions(block: int) -> Iterator[None]:
    """Have all workers share the work, and every other block of cases run as if arrays were large."""
    with limits.lowered(*sweep.LIKE_LARGE, limits.NORMALIZED) if block % 2 else contextlib.nullcontext(), sharing():
        yield


NORMALIZED = sweep.Subject(drawn, checked, conditions)

if __name__ == "__main__":
    sys.exit(sweep.main("python -m tests.normalized_sweep", __doc__, NORMALIZED))
