"""Kernels of means over windows."""
