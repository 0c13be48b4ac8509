"""How banks are cut for register tiles: axes, views of them, what is packed, and the layout for the kernels."""
