"""The kernel of means over windows along one axis, and the sums it is made of."""
