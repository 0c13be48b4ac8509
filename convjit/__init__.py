"""Fast convolution for NumPy arrays, compiled on your machine, by the method that is fastest there."""

from convjit._api import convolve, correlate, explain, methods, plan, thresholds, use_profile

__all__ = ["convolve", "correlate", "explain", "methods", "plan", "thresholds", "use_profile"]
__version__ = "0.1.0"
