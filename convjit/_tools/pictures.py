"""Files that pictures are written to."""

import os
from pathlib import Path

from matplotlib.figure import Figure


def check_picture(path: Path) -> None:
    """Raise a ValueError if no picture can be written to a path, before the work is done that it is to show."""
    known = sorted(Figure().canvas.get_supported_filetypes())
    if path.suffix.removeprefix(".").lower() not in known:
        raise ValueError(f"the name of a picture must end in one of {', '.join(known)}; got {path.name}")
    if not path.parent.is_dir():
        raise ValueError(f"there is no folder {path.parent}")
    if path.is_dir():
        raise ValueError(f"{path} is a folder")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise ValueError(f"{path} cannot be written to")
