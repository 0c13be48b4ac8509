"""Compiled code: kernels and the functions that run them. Arrays are handed to it as addresses."""
