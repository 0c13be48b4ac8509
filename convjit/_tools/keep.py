"""Keep what follows from the sources of compiled code: run ``python -m convjit._tools.keep`` after a change to them.

It writes the texts of kernels (see `convjit._kernels.native`), and into `convjit._runtime.stamp` the digest by which
installed packages name their code.
"""

import re
from pathlib import Path

from convjit._kernels import kept, native
from convjit._runtime import stamp


def keep() -> None:
    """Write all texts, and the digest of the sources."""
    package = Path(stamp.PACKAGE)
    digest, folder = stamp.digest_of_sources(), package / "_kernels" / kept.FOLDER
    folder.mkdir(exist_ok=True)
    for name in native.KERNELS:
        lines = native.optimised(name).splitlines(keepends=True)
        text = "".join(line for line in lines if not line.startswith("target "))  # those of any CPU
        (folder / f"{name}.ll").write_text(f"{kept.SOURCES}{digest}\n{text}")
    file = package / "_runtime" / "stamp.py"
    file.write_text(re.sub(r"(?m)^SOURCES = .*$", f'SOURCES = "{digest}"', file.read_text()))


if __name__ == "__main__":
    keep()
