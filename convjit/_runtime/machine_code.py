"""Machine code in the form in which it is stored, and how it gets into memory where it can run.

Code is stored as an image, which is copied to memory and runs (50 us), or else as object code, which LLVM's linker
takes (llvmlite's binding: 45 ms to import, and 1 ms each). Images are for Linux on x86-64 and AArch64.

An image is copied to pages of its own, which are made executable and can no longer be written to, as LLVM does it. So
what runs is what was read and checked, whatever happens to the file. Both forms may lie in one store: where a machine
does not run images, one counts as no code, and is compiled again.
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

# The form of stored code: a word, where in an image its function begins, and how many bytes follow.
HEADER = struct.Struct("<8sqq")
IMAGE, OBJECT = b"image", b"object"

# Bytes at the beginning of an image: the addresses of two functions.
FUNCTIONS_BYTES = 16

READ_AND_RUN = 5


@cache
def runs_images() -> bool:
    """Whether code runs as images on this machine."""
    machine = platform.machine() if sys.platform == "linux" else ""
    return machine == "x86_64" or (machine == "aarch64" and _clear_cache() is not None)


def as_image(image: bytes, start: int) -> bytes:
    """The stored form of an image whose function is at a place."""
    return HEADER.pack(IMAGE, start, len(image)) + image


def as_object(object_code: bytes) -> bytes:
    """The stored form of object code."""
    return HEADER.pack(OBJECT, 0, len(object_code)) + object_code


def load(stored: bytes) -> tuple[int, object] | None:
    """Put stored code into memory; the address of its function, and an object that must live while it is called.

    None if this is no code in a form that this machine runs.
    """
    if len(stored) <= HEADER.size:
        return None
    form, start, size = HEADER.unpack_from(stored)
    content = stored[HEADER.size :]
    if len(content) != size:
        return None
    if form.rstrip(b"\0") == IMAGE and runs_images() and FUNCTIONS_BYTES <= start < size:
        return _mapped(content, start)
    return _linked(content) if form.rstrip(b"\0") == OBJECT else None


def keep(held: object) -> None:
    """Never free an object. When Python ends, it frees what modules have, while other threads may run their code."""
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(held))


def _mapped(image: bytes, start: int) -> tuple[int, object]:
    """Copy an image to memory, and make it executable."""
    mmap = lazy.load("mmap")
    pages = mmap.mmap(-1, len(image), mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    pages.write(_imports() + image[FUNCTIONS_BYTES:])
    begin = ctypes.c_char.from_buffer(pages)
    address = ctypes.addressof(begin)
    if _libc().mprotect(ctypes.c_void_p(address), ctypes.c_size_t(len(image)), READ_AND_RUN):
        raise OSError("the system does not let this process make memory executable")
    if platform.machine() == "aarch64":
        clear = _clear_cache()
        clear(ctypes.c_void_p(address), ctypes.c_void_p(address + len(image)))
    return address + start, begin


@cache
def _libc() -> Any:
    return ctypes.CDLL(None)


@cache
def _imports() -> bytes:
    """Addresses of the two functions of the C library with which an image begins."""
    functions = (ctypes.cast(function, ctypes.c_void_p).value for function in (ctypes.memmove, ctypes.memset))
    return struct.pack("<QQ", *functions)


@cache
def _clear_cache() -> Any:
    """The function that has an ARM CPU read instructions anew that were written as data; None if there is none.

    It is GCC's: wherever the C library is glibc, whose threads need the same library, and not always elsewhere.
    """
    try:
        return ctypes.CDLL("libgcc_s.so.1").__clear_cache
    except (OSError, AttributeError):
        return None


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
