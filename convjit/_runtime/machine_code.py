"""Machine code in the form in which it is stored, and how it gets into memory where it can run.

Code is stored as an image, which is copied to memory and runs (50 us), or else as object code, which LLVM's linker
takes (llvmlite's binding: 45 ms to import, and 1 ms each). Images are for Linux on x86-64 and AArch64.

An image is copied to pages of its own, which are made executable and can no longer be written to, as LLVM does it. So
what runs is what was read and checked, whatever happens to the file.
"""

import ctypes
import platform
import struct
import sys
from functools import cache
from typing import Any

from convjit._runtime import lazy

# Name of the function that is called.
ENTRY = "kernel"

# The form of stored code: a word, and for an image where its function begins.
HEADER = struct.Struct("<8sq")
IMAGE, OBJECT = b"image", b"object"

READ_AND_RUN = 5


@cache
def runs_images() -> bool:
    """Whether code runs as images on this machine."""
    return sys.platform == "linux" and platform.machine() in ("x86_64", "aarch64")


def as_image(image: bytes, start: int) -> bytes:
    """The stored form of an image whose function is at a place."""
    return HEADER.pack(IMAGE, start) + image


def as_object(object_code: bytes) -> bytes:
    """The stored form of object code."""
    return HEADER.pack(OBJECT, 0) + object_code


def load(stored: bytes) -> tuple[int, object] | None:
    """Put stored code into memory; the address of its function, and an object that must live while it is called.

    None if this is no code in a form that this machine runs.
    """
    form, content = stored[:8].rstrip(b"\0"), stored[HEADER.size :]
    if len(stored) <= HEADER.size or form not in (IMAGE, OBJECT):
        return None
    _, start = HEADER.unpack_from(stored)
    return _mapped(content, start) if form == IMAGE else _linked(content)


def _mapped(image: bytes, start: int) -> tuple[int, object]:
    """Copy an image to memory, and make it executable."""
    mmap = lazy.load("mmap")
    pages = mmap.mmap(-1, len(image), mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    pages.write(_imports() + image[16:])
    begin = ctypes.c_char.from_buffer(pages)
    address = ctypes.addressof(begin)
    if _libc().mprotect(ctypes.c_void_p(address), ctypes.c_size_t(len(image)), READ_AND_RUN):
        raise OSError("the system does not let this process make memory executable")
    if platform.machine() == "aarch64":
        _clear_cache(address, len(image))
    return address + start, begin


@cache
def _libc() -> Any:
    return ctypes.CDLL(None)


@cache
def _imports() -> bytes:
    """Addresses of the two functions of the C library with which an image begins."""
    functions = (ctypes.cast(function, ctypes.c_void_p).value for function in (ctypes.memmove, ctypes.memset))
    return struct.pack("<QQ", *functions)


def _clear_cache(address: int, size: int) -> None:
    """Have an ARM CPU read instructions anew that were written as data."""
    clear = ctypes.CDLL("libgcc_s.so.1").__clear_cache
    clear(ctypes.c_void_p(address), ctypes.c_void_p(address + size))


def _linked(object_code: bytes) -> tuple[int, object]:
    """Have LLVM link object code."""
    binding = lazy.load("llvmlite.binding")
    _initialise()
    target = binding.Target.from_triple(binding.get_process_triple()).create_target_machine()
    engine = binding.create_mcjit_compiler(binding.parse_assembly(""), target)
    engine.add_object_file(binding.ObjectFileRef.from_data(object_code))
    engine.finalize_object()
    return engine.get_function_address(ENTRY), engine


@cache
def _initialise() -> None:
    binding = lazy.load("llvmlite.binding")
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
