"""`convjit selfcheck`: compare every compiled kernel with the definition, on this CPU."""
