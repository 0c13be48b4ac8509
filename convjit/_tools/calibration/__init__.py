"""Measure every method on this machine and fit the profile that the choice is made from."""
