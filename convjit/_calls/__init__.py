"""Whose arrays these are, and which way a call of them goes."""
