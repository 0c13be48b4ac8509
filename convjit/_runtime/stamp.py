"""What compiled code depends on besides its own sources, as the name of a folder: a stand-in for a fuller one."""

import platform
import sys


def name() -> str:
    """Name of the folder of code for this version and CPU."""
    return f"{sys.implementation.cache_tag}-{platform.machine()}"


def about() -> dict[str, str]:
    """What the name is made of, for people."""
    return {"python": sys.implementation.cache_tag or "unknown", "cpu": platform.machine()}
