"""How outputs are cut for Fourier tiles."""
