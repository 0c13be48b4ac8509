"""Images: object code laid out to run wherever it is copied to, on this machine and, by its instructions, on ARM."""

import ctypes
import platform
import struct
import sys

import numpy as np
import pytest
from llvmlite import binding

from convjit._kernels import image as images
from convjit._runtime import machine_code
from tests.support.processes import run

ARM, X86 = "aarch64-unknown-linux-gnu", "x86_64-unknown-linux-gnu"
HERE = {"x86_64": X86, "aarch64": ARM}.get(platform.machine()) if sys.platform == "linux" else None

needs_images = pytest.mark.skipif(HERE is None, reason="code does not run as images here")

# Functions of (i64 a, i64 b) that need something of each kind that object code has besides instructions.
TABLE = [3**n for n in range(20)]
CONSTANTS = f"""
@table = internal constant [20 x i64] [{", ".join(f"i64 {value}" for value in TABLE)}]
define i64 @kernel(i64 %a, i64 %b) {{
  %at = getelementptr [20 x i64], ptr @table, i64 0, i64 %a
  %value = load i64, ptr %at
  %sum = add i64 %value, %b
  ret i64 %sum
}}
"""
NUMBERS = [1.5, -2.25, 1e300, 3.0]
VECTORS = f"""
define i64 @kernel(i64 %a, i64 %b) {{
  %p = inttoptr i64 %a to ptr
  %v = load <4 x double>, ptr %p, align 8
  %w = fadd <4 x double> %v, <{", ".join(f"double 0x{struct.pack('>d', value).hex()}" for value in NUMBERS)}>
  store <4 x double> %w, ptr %p, align 8
  ret i64 %b
}}
"""
SWITCH = """
define i64 @kernel(i64 %a, i64 %b) {
  switch i64 %a, label %other [CASES]
BLOCKS
other:
  ret i64 -1
}
""".replace("CASES", " ".join(f"i64 {n}, label %l{n}" for n in range(12))).replace(
    "BLOCKS",
    "\n".join(
        f"l{n}:\n  %m{n} = mul i64 %b, {5 * n + 3}\n  %x{n} = xor i64 %m{n}, {n}\n  ret i64 %x{n}" for n in range(12)
    ),
)
MEMORY = """
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
define i64 @kernel(i64 %a, i64 %b) {
  %p = inttoptr i64 %a to ptr
  %middle = getelementptr i8, ptr %p, i64 %b
  %end = getelementptr i8, ptr %middle, i64 %b
  call void @llvm.memcpy.p0.p0.i64(ptr %middle, ptr %p, i64 %b, i1 false)
  call void @llvm.memset.p0.i64(ptr %end, i8 7, i64 %b, i1 false)
  %next = getelementptr i8, ptr %p, i64 1
  call void @llvm.memmove.p0.p0.i64(ptr %next, ptr %p, i64 %b, i1 false)
  ret i64 5
}
"""
CALLS = """
define i64 @first(i64 %a) noinline { %r = mul i64 %a, 1000003
  ret i64 %r }
define i64 @kernel(i64 %a, i64 %b) {
  %x = call i64 @first(i64 %a)
  %y = call i64 @second(i64 %b)
  %z = add i64 %x, %y
  ret i64 %z
}
define i64 @second(i64 %a) noinline { %x = call i64 @first(i64 %a)
  %r = add i64 %x, 77
  ret i64 %r }
"""
UNKNOWN = """
declare double @llvm.sin.f64(double)
define i64 @kernel(i64 %a, i64 %b) {
  %x = sitofp i64 %a to double
  %y = call double @llvm.sin.f64(double %x)
  %z = fptosi double %y to i64
  ret i64 %z
}
"""
ADDRESS = """
@place = constant ptr @kernel
define i64 @kernel(i64 %a, i64 %b) {
  %p = load volatile ptr, ptr @place
  %r = ptrtoint ptr %p to i64
  ret i64 %r
}
"""
WRITABLE = """
@count = internal global i64 0
define i64 @kernel(i64 %a, i64 %b) {
  %n = load i64, ptr @count
  %m = add i64 %n, %a
  store i64 %m, ptr @count
  ret i64 %m
}
"""
WRITABLE_WITH_A_VALUE = WRITABLE.replace("global i64 0", "global i64 9")


def compiled(text, triple):
    """Object code for another machine than this one, too."""
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    target = binding.Target.from_triple(triple).create_target_machine(reloc="pic", codemodel="small", opt=2)
    module = binding.parse_assembly(f'target triple = "{triple}"\n{text}')
    return target.emit_object(module)


def loaded(text):
    """A function of two integers that runs an image; the image lives as long as the function."""
    content, start = images.image(compiled(text, HERE), "kernel")
    address, held = machine_code.load(machine_code.as_image(content, start))
    return callable_at(address, held)


def callable_at(address, held):
    function = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)(address)
    function.held = held
    return function


@needs_images
@pytest.mark.parametrize(
    ("text", "right"),
    [
        pytest.param(CONSTANTS, lambda a, b: TABLE[a] + b, id="constants"),
        pytest.param(SWITCH, lambda a, b: (b * (5 * a + 3)) ^ a if a < 12 else -1, id="jump table"),
        pytest.param(CALLS, lambda a, b: 1000003 * (a + b) + 77, id="calls"),
    ],
)
def test_an_image_runs_at_any_place(text, right):
    one, two = loaded(text), loaded(text)
    assert ctypes.cast(one, ctypes.c_void_p).value != ctypes.cast(two, ctypes.c_void_p).value
    for a in range(20):
        assert one(a, -a) == two(a, -a) == right(a, -a)


@needs_images
def test_constants_that_are_vectors():
    function = loaded(VECTORS)
    values = np.zeros(4)
    assert function(values.ctypes.data, 3) == 3
    assert values.tolist() == NUMBERS


@needs_images
@pytest.mark.parametrize("size", [1, 8, 1000])
def test_functions_of_the_c_library(size):
    function = loaded(MEMORY)
    memory = np.arange(3 * size).astype(np.uint8)
    right = memory.copy()
    right[size : 2 * size], right[2 * size :] = memory[:size], 7
    right[1 : 1 + size] = right[:size].copy()
    assert function(memory.ctypes.data, size) == 5
    assert memory.tolist() == right.tolist()


@pytest.mark.parametrize("triple", [X86, ARM])
@pytest.mark.parametrize("text", [UNKNOWN, ADDRESS, WRITABLE, WRITABLE_WITH_A_VALUE])
def test_what_an_image_cannot_hold_is_refused(text, triple):
    assert images.image(compiled(text, triple), "kernel") is None


@pytest.mark.parametrize("triple", [X86, ARM])
def test_an_image_has_the_function_that_is_asked_for(triple):
    assert images.image(compiled(CALLS, triple), "nothing") is None
    places = {images.image(compiled(CALLS, triple), name)[1] for name in ("first", "kernel", "second")}
    assert len(places) == 3


@pytest.mark.parametrize("triple", ["riscv64-unknown-linux-gnu", "powerpc64le-unknown-linux-gnu"])
def test_other_machines_have_no_images(triple):
    try:
        object_code = compiled(CALLS, triple)
    except RuntimeError:
        pytest.skip("LLVM has no such target here")
    assert images.image(object_code, "kernel") is None


# Instructions as GNU's assembler leaves them, with the kind of relocation, and as GNU's linker completes them: for a
# place that begins at 0x8000, and one far behind it or far before it (0 where the distance is too large or odd).
BACK, FORTH = 0x0010, 0x9FF0
INSTRUCTIONS = [
    ("b", 282, 0x14000000, 0x17FFE004, 0x140007FC),
    ("bl", 283, 0x94000000, 0x97FFE003, 0x940007FB),
    ("b.eq", 280, 0x54000000, 0x54FC0040, 0x5400FF40),
    ("cbz x3", 280, 0xB4000003, 0xB4FC0023, 0xB400FF23),
    ("tbz x5, 33", 279, 0xB6080005, 0xB60C0005, 0xB608FF05),
    ("adr x2, + 3", 274, 0x10000002, 0x70FBFFE2, 0x7000FEE2),
    ("adrp x1", 275, 0x90000001, 0x90FFFFC1, 0xB0000001),
    ("add x4", 277, 0x91000084, 0x91004084, 0x913FC084),
    ("ldrb w6", 278, 0x394000E6, 0x394040E6, 0x397FC0E6),
    ("ldrh w6", 284, 0x794000E6, 0x794020E6, 0x795FE0E6),
    ("ldr w6", 285, 0xB94000E6, 0xB94010E6, 0xB94FF0E6),
    ("ldr x6", 286, 0xF94000E6, 0xF94008E6, 0xF947F8E6),
    ("ldr q6", 299, 0x3DC000E6, 0x3DC004E6, 0x3DC3FCE6),
    ("ldr x9, literal", 273, 0x58000009, 0x58FBFEE9, 0x5800FDE9),
    (".word", 261, 0, 0xFFFF7FD8, 0x00001FB8),
]


@pytest.mark.parametrize("name", [name for name, *_ in INSTRUCTIONS])
@pytest.mark.parametrize("to", [BACK, FORTH])
def test_arm_instructions_are_completed_as_by_gnus_linker(name, to):
    number = [name for name, *_ in INSTRUCTIONS].index(name)
    _, kind, before, back, forth = INSTRUCTIONS[number]
    if name.startswith("tbz") and to == BACK:
        assert to - 0x8000 < -(1 << 14), "the linker refuses this one"
    at, content = 0x8000 + 4 * number, bytearray(0x9000)
    struct.pack_into("<I", content, at, before)
    assert images._relocate_arm(content, kind, at, to + 3 * name.startswith("adr x2"))
    assert struct.unpack_from("<I", content, at)[0] == {BACK: back, FORTH: forth}[to]
    assert not any(content[:at])
    assert not any(content[at + 4 :])


@pytest.mark.parametrize("kind", [0, 257, 260, 276, 311, 312, 1024])
def test_other_arm_relocations_are_refused(kind):
    content = bytearray(range(16))
    assert not images._relocate_arm(content, kind, 4, 8)
    assert content == bytearray(range(16))


@pytest.mark.parametrize("kind", [0, 1, 9, 10, 11, 24, 41, 42])
def test_other_x86_relocations_are_refused(kind):
    assert not images._relocate_x86(bytearray(16), kind, 4, 8)


def addresses(content):
    """Places that pairs of ARM instructions form: the page of one, and the place within it of a later one."""
    pages, found = {}, []
    for at in range(0, len(content) - 3, 4):
        (word,) = struct.unpack_from("<I", content, at)
        register, base, twelve = word & 31, word >> 5 & 31, word >> 10 & 0xFFF
        if word & 0x9F000000 == 0x90000000:  # adrp
            distance = (word >> 5 & 0x7FFFF) << 2 | word >> 29 & 3
            pages[register] = (at >> 12) + distance - (distance >> 20 << 21) << 12
        elif word & 0xFFC00000 == 0x91000000 and base in pages:  # add
            found.append(pages[base] + twelve)
        elif word & 0x3B000000 == 0x39000000 and base in pages:  # ldr
            wide = word >> 26 & 1 and word >> 23 & 1  # 128 bits
            found.append(pages[base] + (twelve << (4 if wide else word >> 30)))
    return found


@pytest.mark.parametrize(
    ("text", "constants"),
    [
        pytest.param(CONSTANTS, [struct.pack("<20q", *TABLE)], id="constants"),
        pytest.param(VECTORS, [struct.pack("<2d", *NUMBERS[:2]), struct.pack("<2d", *NUMBERS[2:])], id="vectors"),
    ],
)
def test_arm_code_finds_its_constants(text, constants):
    content, _ = images.image(compiled(text, ARM), "kernel")
    found = {content[place : place + len(constants[0])] for place in addresses(content)}
    assert found >= set(constants)


def branches(content, begin):
    """Where the calls of ARM code from a place on lead."""
    words = struct.iter_unpack("<I", content[begin : begin + (len(content) - begin) // 4 * 4])
    return [
        begin + 4 * n + 4 * ((word & 0x3FFFFFF) - ((word >> 25 & 1) << 26))
        for n, (word,) in enumerate(words)
        if word & 0x7C000000 == 0x14000000
    ]


def test_arm_code_calls_its_functions():
    starts = {name: images.image(compiled(CALLS, ARM), name)[1] for name in ("first", "kernel", "second")}
    content, start = images.image(compiled(CALLS, ARM), "kernel")
    assert {starts["first"], starts["second"]} <= set(branches(content, start))


def test_arm_code_calls_the_c_library_by_the_addresses_at_the_beginning():
    content, start = images.image(compiled(MEMORY, ARM), "kernel")
    stubs = sorted(set(branches(content, start)) & {16, 24})
    slots = []
    for stub in stubs:
        load, jump = struct.unpack_from("<II", content, stub)
        assert load & 0xFF00001F == 0x58000010, "no ldr x16, literal"
        assert jump == 0xD61F0200, "no br x16"
        distance = load >> 5 & 0x7FFFF
        slots.append(stub + 4 * (distance - (distance >> 18 << 19)))
    assert slots == [0, 8]


@needs_images
@pytest.mark.parametrize(
    "text", [CONSTANTS, VECTORS, SWITCH, MEMORY, CALLS], ids=["constants", "vectors", "switch", "memory", "calls"]
)
def test_linked_code_is_the_same_on_this_machine(text):
    """What LLVM's linker makes of the same object code: these texts are right themselves."""
    stored = machine_code.as_object(compiled(text, HERE))
    function, other = callable_at(*machine_code.load(stored)), loaded(text)
    one, two = np.arange(16.0), np.arange(16.0)
    by_address = text in (VECTORS, MEMORY)
    for n in range(1, 12):
        pair = (one.ctypes.data, two.ctypes.data) if by_address else (n, n)
        assert function(pair[0], n) == other(pair[1], n)
        assert one.tobytes() == two.tobytes()


KERNELS = """
from convjit._runtime import loader, machine_code
pass  # FORM
results = []
for dtype, method, workers in (("f", "direct", 1), ("f", "direct", 2), ("f", "overlap_save", 2), ("b", "direct", 1)):
    arrays = x.astype(dtype), kernel.astype(dtype)
    results.append(convjit.convolve(*arrays, "same", method, boundary="reflect", workers=workers))
import zlib
print(zlib.crc32(b"".join(result.tobytes() for result in results)))
print(sorted({type(held).__name__ for _, held in loader._loaded.values()}), "convjit._kernels.catalogue" in sys.modules)
"""
LINKED = "from convjit._kernels import target\ntarget.image = lambda object_code, entry: None"
OTHER_LINKED = "machine_code.runs_images = lambda: False"


@pytest.fixture(scope="module")
def results_of_images(tmp_path_factory):
    return run(KERNELS, NUMBA_CACHE_DIR=tmp_path_factory.mktemp("images")).split("\n", 1)


@needs_images
@pytest.mark.parametrize("form", [LINKED, OTHER_LINKED], ids=["for an image", "for the linker"])
def test_kernels_compute_the_same_as_images_and_linked(form, results_of_images, tmp_path):
    """Also from the store, without a compiler."""
    digest, how = results_of_images
    assert how.split() == ["['c_char']", "True"]
    for compiles in (True, False):
        printed = run(KERNELS.replace("pass  # FORM", form), NUMBA_CACHE_DIR=tmp_path)
        again, held = printed.split("\n", 1)
        assert again == digest
        assert held.split() == ["['ExecutionEngine']", str(compiles)]
