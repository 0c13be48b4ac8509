"""The workshop, where code is compiled; no array passes through it."""
