"""Tests of `convjit._tools`."""
