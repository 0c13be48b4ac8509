"""Benchmarks of convjit's methods and of other libraries, run by pytest-benchmark."""
