"""Tests of `convjit._methods`."""
