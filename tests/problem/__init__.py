"""Tests of `convjit._problem`."""
