"""Low-pass filters by the window method, as `scipy.signal.firwin` designs them.

Those with the windows that NumPy has are designed here; for others, SciPy must be installed.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from convjit._runtime import lazy
from convjit._runtime.types import Array

WINDOWS: dict[str, Callable[[int], Array]] = {
    "hamming": np.hamming,
    "hann": np.hanning,
    "blackman": np.blackman,
    "bartlett": np.bartlett,
    "boxcar": np.ones,
}


def lowpass(taps: int, cutoff: float, window: Any) -> Array:
    """Design a filter of so many taps that sum to 1; the cutoff is a fraction of half the sampling rate."""
    try:
        return _kept(taps, cutoff, window)
    except TypeError:  # a window with parameters that have no hash
        return _designed(taps, cutoff, window)


@lru_cache(maxsize=64)
def _kept(taps: int, cutoff: float, window: Any) -> Array:
    filter_taps = _designed(taps, cutoff, window)
    filter_taps.flags.writeable = False
    return filter_taps


def _designed(taps: int, cutoff: float, window: Any) -> Array:
    places = np.arange(taps) - (taps - 1) / 2
    result: Array = cutoff * np.sinc(cutoff * places) * _window(window, taps)
    result /= result.sum()
    return result


def _window(window: Any, taps: int) -> Array:
    """A window by what `scipy.signal.get_window` takes: a name, a name with parameters, or a Kaiser window's beta."""
    if isinstance(window, str) and window in WINDOWS:
        return WINDOWS[window](taps)
    if isinstance(window, int | float):
        window = "kaiser", window
    if isinstance(window, tuple) and len(window) == 2 and window[0] == "kaiser":
        return np.kaiser(taps, window[1])
    found: Array = scipy_signal(f"the window {window!r}").get_window(window, taps, fftbins=False)
    return found


def scipy_signal(what: str) -> Any:
    """The module `scipy.signal`, which is needed for what is named."""
    try:
        return lazy.load("scipy.signal")
    except ImportError:
        raise ImportError(f"SciPy must be installed for {what}: `pip install scipy`.") from None
