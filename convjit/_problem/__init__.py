"""The problem of a call: its options, dtypes, boundary and kernel, and all checks of a caller's arguments."""
