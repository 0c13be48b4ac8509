"""Kernels that compute Fourier tiles."""
