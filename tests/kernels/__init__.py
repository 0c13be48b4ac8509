"""Tests of `convjit._kernels`."""
