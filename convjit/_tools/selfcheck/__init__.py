"""Every compiled kernel against the definition, on this CPU: what `convjit selfcheck` runs."""
