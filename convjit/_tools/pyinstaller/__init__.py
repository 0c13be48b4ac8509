"""How PyInstaller puts this package into a program: it finds this folder by the entry point `pyinstaller40`."""

from pathlib import Path


def hook_dirs() -> list[str]:
    """Folders with hooks, which PyInstaller asks for."""
    return [str(Path(__file__).parent)]
