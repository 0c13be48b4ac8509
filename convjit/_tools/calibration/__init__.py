"""Measure every method on this machine, and fit the profile by which methods are chosen."""
