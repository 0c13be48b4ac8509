"""Kernels of register tiles."""
