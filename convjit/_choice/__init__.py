"""The choice of a method by the profile in force, and its execution with a fallback for data that it cannot handle."""
