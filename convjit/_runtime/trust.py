"""Whether anybody but this user and the system's administrator can have written a file.

Stored code will be run, so it is used only where nobody else can have put it. The file and its folder must belong to
one of the two, and nobody else may write to them. Nor may anybody else replace the folder by another. So all folders
above must belong to one of the two, and others may not write to them unless the folder is sticky, as ``/tmp`` is, where
nobody moves the files of others. One exception: a group may write to a folder that lies within one that nobody else may
enter, because users whose umask is 002 have such folders in their homes. On Windows, where files have neither owners
nor modes of this kind, the safety is that of the user's profile folder.

Nothing is remembered between calls, for a folder may change hands: to look at seven folders takes 40 us. Paths are
strings, as `pathlib` takes 4 ms to load, and ten times as long for each path.
"""

import os
import stat


def trusted(status: os.stat_result) -> bool:
    """Whether nobody but this user and the system's administrator may write to a file or a folder."""
    return os.name != "posix" or (_owned(status) and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def ours(folder: str) -> bool:
    """Whether nobody else can have put files into a folder, or replaced it by another."""
    return os.name != "posix" or (trusted(os.stat(folder)) and _stays(folder))


def _owned(status: os.stat_result) -> bool:
    """Whether a file belongs to this user or to the system's administrator."""
    return status.st_uid in (0, getattr(os, "geteuid", lambda: 0)())


def _stays(path: str) -> bool:
    """Whether nobody else can replace the file or folder at a path, nor what it leads to if it is a link."""
    folder = os.path.dirname(path)
    if folder == path:
        return True
    status, above = os.lstat(path), os.stat(folder)
    if not (_owned(status) and _owned(above)):
        return False
    writers = above.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if writers and not above.st_mode & stat.S_ISVTX and (writers & stat.S_IWOTH or not hidden(folder)):
        return False
    return _stays(folder) and (not stat.S_ISLNK(status.st_mode) or _stays(os.path.join(folder, os.readlink(path))))


def hidden(folder: str) -> bool:
    """Whether a folder lies in one that nobody else may enter."""
    above = os.path.realpath(folder)
    while above != os.path.dirname(above):
        above = os.path.dirname(above)
        if not os.stat(above).st_mode & (stat.S_IXGRP | stat.S_IXOTH):
            return True
    return False
