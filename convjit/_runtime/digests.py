"""Digests of stored code and of what it depends on, without the time that `hashlib` takes to load OpenSSL.

A first call that finds its code on the disk would spend 2.8 ms on ``import hashlib``, and spends 0.2 ms on the module
that `hashlib` takes this function from.
"""

try:
    from _blake2 import blake2b
except ImportError:  # an implementation of Python that has it elsewhere
    from hashlib import blake2b

SIZE = 32


def digest(content: bytes) -> bytes:
    """The digest of some bytes: `SIZE` bytes."""
    return blake2b(content, digest_size=SIZE).digest()
