"""Tests of `convjit.signal`."""
