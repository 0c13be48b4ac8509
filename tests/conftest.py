"""What tests of several files ask for."""

import signal

import pytest


@pytest.fixture
def ctrl_c():
    """A function that does what Ctrl-C does, also in the background, where shells have it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield lambda: signal.raise_signal(signal.SIGINT)
    signal.signal(signal.SIGINT, before)
