"""Which line of a user's program a warning belongs to."""

import sys


def callers_level() -> int:
    """How many calls lie between a warning and code outside this package, whose line it shows; for `warnings.warn`.

    Its ``skip_file_prefixes`` needs Python 3.12.
    """
    level, frame = 1, sys._getframe(1)
    while frame.f_back and str(frame.f_globals.get("__name__")).partition(".")[0] == "convjit":
        level, frame = level + 1, frame.f_back
    return level
