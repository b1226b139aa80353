"""Names of files that do not depend on how a file was given, so that what is kept from run to run finds it again."""

from __future__ import annotations

import os
from pathlib import Path


def portable(file: str, root: str | None) -> str:
    """The path of a file below a folder, with forward slashes; "-" for a text that is no file.

    Args:
        file: The file as given, from the current folder.
        root: The folder; `None`: the path is told as given, without detours.

    Returns:
        The path from that folder. A file that is not below it keeps its own path.

    >>> portable("./postings//2024/../clerk.txt", None), portable("/work/postings/clerk.txt", "/work"), portable("-", "/work")
    ('postings/clerk.txt', 'postings/clerk.txt', '-')
    """
    if file == "-":
        return file
    plain = os.path.normpath(file).replace(os.sep, "/")
    if root is None:
        return plain
    try:
        path = Path(os.path.abspath(file))  # noqa: PTH100 (the other way follows links, and a link may be what was given)
        for form in (path, path.resolve()):
            if form.is_relative_to(root):
                return form.relative_to(root).as_posix()
    except (OSError, RuntimeError, ValueError):  # a name that no file can have
        return plain
    return path.as_posix()
