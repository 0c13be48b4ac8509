"""Tests of convjit."""
