"""Ctrl-C while LLVM compiles."""

import contextlib
import signal
import threading
from collections.abc import Iterator
from typing import Any


@contextlib.contextmanager
def raising_lost_interrupts() -> Iterator[None]:
    """Raise the exception of a Ctrl-C that was lost in this context, at its end.

    An eighth of the time of a first call is LLVM's. A Ctrl-C that comes then is raised where LLVM next calls Python
    back, and ctypes lets no exception out of such a callback.
    """
    raised: list[BaseException] = []
    before: Any = signal.getsignal(signal.SIGINT)

    def handle(*arguments: Any) -> None:
        try:
            before(*arguments)
        except BaseException as error:
            raised.append(error)
            raise

    able = threading.current_thread() is threading.main_thread() and callable(before)
    if able:
        signal.signal(signal.SIGINT, handle)
    try:
        yield
    finally:
        if able:
            signal.signal(signal.SIGINT, before)
    if raised:
        raise raised[-1]
