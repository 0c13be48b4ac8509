"""Tests of `convjit.ndimage`."""
