"""The user's own folders, for data and for what may be lost, where platformdirs says they are."""

import os
import sys

from convjit._runtime import lazy

# The variable that names the folder of each kind on Linux, and its place in the user's home where that is not set.
XDG = {"data": ("XDG_DATA_HOME", ".local/share"), "cache": ("XDG_CACHE_HOME", ".cache")}


def of_user(kind: str) -> str:
    """The package's folder of a kind, "data" or "cache"; a relative path where the user has no home.

    On Linux it is found here, as to load platformdirs takes 5 ms; platformdirs is asked elsewhere, and about anything
    unusual.
    """
    variable, place = XDG[kind]
    base = os.environ.get(variable) or os.path.join(os.environ.get("HOME", ""), place)  # noqa: PTH118
    if sys.platform == "linux" and "ANDROID_ROOT" not in os.environ and base.startswith("/"):
        return os.path.join(base, "convjit")  # noqa: PTH118, pathlib takes 4 ms to load
    platformdirs = lazy.load("platformdirs")
    try:
        return str(getattr(platformdirs, f"user_{kind}_dir")("convjit", appauthor=False))
    except RuntimeError:  # by new versions, where the user has no home; old ones give a path like this
        return f"~/{place}/convjit"
