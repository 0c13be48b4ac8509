"""SciPy's own functions, for what convjit does not compute."""

from collections.abc import Callable
from typing import Any

from convjit._runtime import lazy


def scipys(name: str, what: str) -> Callable[..., Any]:
    """Return a function of SciPy, where it is installed; `what` says in the error text what needs it.

    It is taken from the module that defines it, as convjit's function of this name may be in its place in
    `scipy.signal`.
    """
    try:
        module = lazy.load("scipy.signal._signaltools")
    except ImportError as error:
        raise ImportError(f"{what} needs SciPy, which `pip install scipy` installs; got {error}.") from None
    function: Callable[..., Any] = getattr(module, name)
    return function
