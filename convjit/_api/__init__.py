"""The public functions of `convjit`, a module for each family, which is loaded when one of its functions is used."""
