"""A cache of bounded size."""

from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class BoundedCache(dict[Key, Value]):
    """A dictionary that is emptied when it is full and another value is stored.

    A look-up is that of a dictionary: it counts no uses and takes no lock, unlike that of ``functools.lru_cache``.
    """

    __slots__ = ("most",)

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most  # number of values that it holds at most

    def __setitem__(self, key: Key, value: Value) -> None:
        if len(self) >= self.most:
            self.clear()
        super().__setitem__(key, value)
