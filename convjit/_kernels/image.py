"""Images: machine code that runs wherever it is copied to in memory, without a linker.

Object code consists of sections, and of relocations that say where a section holds the distance to another place. Code
that is compiled to be independent of its position holds nothing but distances, so that the sections, laid out once side
by side, are complete. Only two functions of the C library are called. The image begins with their addresses, which are
filled in when it is copied.

Sources: the ELF specification, and its supplements for x86-64 and for AArch64, which define the relocations.
"""

import struct
from collections.abc import Callable
from typing import NamedTuple

# Functions that code may call, by the number of the integer, at the beginning of an image, that is the address. Nothing
# is lost if memory that may overlap is moved in place of memory that may not.
IMPORTS = {"memmove": 0, "memcpy": 0, "memset": 1}
SLOT = 8

# Instructions that jump to the address in the first and the second slot; each list of them takes so many bytes.
STUB = 8

ALIGNMENT = 64

# Numbers in the headers of ELF.
X86_64, AARCH64 = 62, 183
SYMBOLS, RELOCATIONS, ZEROS = 2, 4, 8
WRITABLE, ALLOCATED = 1, 2


class _Section(NamedTuple):
    name: str
    kind: int
    flags: int
    content: memoryview
    target: int  # number of the section that relocations are for
    alignment: int


def image(object_code: bytes, entry: str) -> tuple[bytes, int] | None:
    """Lay out object code (ELF, 64 bits) as an image; the image, and the place of a function in it.

    None where something is in the code that an image cannot hold.
    """
    machine, sections = _sections(object_code)
    if machine not in (X86_64, AARCH64):
        return None
    if any(section.flags & WRITABLE and section.flags & ALLOCATED and section.content for section in sections):
        return None  # an image can be read and run, but not written to
    places, laid_out = _lay_out(machine, sections)
    symbols = _symbols(object_code, sections)
    relocate = _relocate_x86 if machine == X86_64 else _relocate_arm
    for section in sections:
        if section.kind == RELOCATIONS and section.target in places:
            for offset, info, addend in struct.iter_unpack("<QQq", section.content):
                name, number, value = symbols[info >> 32]
                if number in places:
                    value += places[number]
                elif name in IMPORTS:
                    value = STUB * IMPORTS[name] + SLOT * 2
                else:
                    return None
                if not relocate(laid_out, info & 0xFFFFFFFF, places[section.target] + offset, value + addend):
                    return None
    start = next(
        (places[number] + value for name, number, value in symbols if name == entry and number in places), None
    )
    return None if start is None else (bytes(laid_out), start)


def _sections(object_code: bytes) -> tuple[int, list[_Section]]:
    """The machine that object code is for, and its sections."""
    machine, table, size, count, names = struct.unpack_from("<H20xQ10xHHH", object_code, 18)
    headers = [struct.unpack_from("<IIQQQQIIQQ", object_code, table + n * size) for n in range(count)]
    whole = memoryview(object_code)
    strings = headers[names][4]
    sections = []
    for name, kind, flags, _, offset, length, _, info, alignment, _ in headers:
        content = whole[offset : offset + length] if kind != ZEROS else memoryview(bytes(length))
        sections.append(_Section(_text(object_code, strings + name), kind, flags, content, info, alignment))
    return machine, sections


def _lay_out(machine: int, sections: list[_Section]) -> tuple[dict[int, int], bytearray]:
    """The places of sections that are needed when code runs, by their numbers, and these sections side by side."""
    laid_out = bytearray(SLOT * 2)
    for slot in range(2):
        if machine == X86_64:  # jmp [rip + distance]
            laid_out += b"\xff\x25" + struct.pack("<i", slot * SLOT - len(laid_out) - 6) + b"\x90\x90"
        else:  # ldr x16, slot; br x16
            distance = (slot * SLOT - len(laid_out)) // 4
            laid_out += struct.pack("<II", 0x58000010 | (distance & 0x7FFFF) << 5, 0xD61F0200)
    places = {}
    for number, section in enumerate(sections):
        if section.flags & ALLOCATED and section.content and section.name != ".eh_frame":
            laid_out += bytes(-len(laid_out) % max(ALIGNMENT, section.alignment))
            places[number] = len(laid_out)
            laid_out += section.content
    return places, laid_out


def _symbols(object_code: bytes, sections: list[_Section]) -> list[tuple[str, int, int]]:
    """Symbols: their names, numbers of their sections, and places therein."""
    number = next(n for n, section in enumerate(sections) if section.kind == SYMBOLS)
    _, _, _, _, _, _, link, *_ = struct.unpack_from(
        "<IIQQQQIIQQ", object_code, struct.unpack_from("<Q", object_code, 40)[0] + 64 * number
    )
    strings = sections[link].content.tobytes()
    entries = struct.iter_unpack("<IBBHQQ", sections[number].content)
    return [(_text(strings, name), section, value) for name, _, _, section, value, _ in entries]


def _text(content: bytes, at: int) -> str:
    return content[at : content.index(b"\0", at)].decode()


def _relocate_x86(content: bytearray, kind: int, at: int, to: int) -> bool:
    """Store the distance from one place to another at the former; whether this kind of relocation is known."""
    if kind not in (2, 4):  # R_X86_64_PC32, R_X86_64_PLT32
        return False
    struct.pack_into("<i", content, at, to - at)
    return True


def _field(bits: int, shift: int) -> Callable[[int, int], int]:
    """A function that puts a number into a field of an instruction."""
    mask = (1 << bits) - 1
    return lambda instruction, value: instruction & ~(mask << shift) | (value & mask) << shift


# Kinds of relocations of AArch64 that hold a distance in instructions, and by how many bytes it is divided.
BRANCHES = {282: (_field(26, 0), 4), 283: (_field(26, 0), 4), 280: (_field(19, 5), 4), 279: (_field(14, 5), 4)}

# Kinds that hold the place within a page of 4 KiB, and by how many bytes it is divided.
WITHIN_PAGE = {277: 1, 278: 1, 284: 2, 285: 4, 286: 8, 299: 16}

PREL32, ADR, ADR_PAGE, LITERAL = 261, 274, 275, 273


def _relocate_arm(content: bytearray, kind: int, at: int, to: int) -> bool:
    """Store the distance from one place to another at the former; whether this kind of relocation is known."""
    if kind == PREL32:
        struct.pack_into("<i", content, at, to - at)
        return True
    (instruction,) = struct.unpack_from("<I", content, at)
    if kind in BRANCHES or kind == LITERAL:
        put, unit = BRANCHES.get(kind, (_field(19, 5), 4))
        instruction = put(instruction, (to - at) // unit)
    elif kind in (ADR, ADR_PAGE):
        distance = to - at if kind == ADR else (to >> 12) - (at >> 12)
        instruction = _field(19, 5)(_field(2, 29)(instruction, distance), distance >> 2)
    elif kind in WITHIN_PAGE:
        instruction = _field(12, 10)(instruction, (to & 0xFFF) // WITHIN_PAGE[kind])
    else:
        return False
    struct.pack_into("<I", content, at, instruction)
    return True
