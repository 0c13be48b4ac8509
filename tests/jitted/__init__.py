"""Tests of `convjit.jitted`."""
