"""What is asked: the problem, its options and dtypes, and what its kernel and boundary are."""
