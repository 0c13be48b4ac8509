"""How sums are cut for register tiles."""
