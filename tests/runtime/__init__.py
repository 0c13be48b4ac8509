"""Tests of `convjit._runtime`."""
