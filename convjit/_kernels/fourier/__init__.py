"""Kernels of Fourier tiles."""
