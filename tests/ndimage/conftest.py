"""Fixtures of several files."""

import pytest

from tests.support import limits


@pytest.fixture(params=["usual", "small"])
def sizes(request):
    """Boxes and bands as large arrays have them, too."""
    small = limits.BOXES, limits.SHORT_ROWS, limits.BANDS, limits.THREADS
    with limits.lowered(*small if request.param == "small" else ()):
        yield
