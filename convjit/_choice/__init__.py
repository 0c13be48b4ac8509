"""Which method computes a problem, by the profile that is in force, and what is done where the data refuse it."""
