"""Measure convjit beside other libraries: `convjit bench`, and what the programs of `bench/` share with it."""
