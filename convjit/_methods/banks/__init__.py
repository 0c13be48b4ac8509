"""The table of methods for many kernels: to add one, write its file and add its line here."""

from convjit._methods.banks.method import BankMethod
from convjit._runtime import lazy

__all__ = ["TABLE", "BankMethod"]

TABLE: lazy.Modules[BankMethod] = lazy.Modules(
    __name__,
    "direct",
    "channels",
    "im2col",
    "overlap_save",
    "plain",
)
