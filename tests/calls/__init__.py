"""Tests of `convjit._calls`."""
