"""Tests of `convjit._choice`."""
