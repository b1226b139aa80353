"""Names of files that do not depend on how a file was given, so that what is kept from run to run finds it again."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from jobparse.readers.globs import matches


def portable(file: str, root: str | None) -> str:
    """The path of a file below a folder, with forward slashes; "-" for a text that is no file.

    Args:
        file: The file as given, from the current folder.
        root: The folder; `None`: the path is told as given, without detours.

    Returns:
        The path from that folder. A file that is not below it keeps its own path.

    >>> portable("./postings//2024/../clerk.txt", None), portable("/srv/postings/clerk.txt", "/srv"), portable("-", "/work")
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


def is_meant(glob: str, name: str, root: str | None) -> bool:
    """Whether a glob means a file, or is its very name: brackets are part of the name in "clerk[2].md".

    Args:
        glob: The glob, as somebody wrote it.
        name: The file, as `portable` tells it.
        root: The folder that both are told from.

    >>> is_meant("/srv/*.txt", "/srv/clerk.txt", "/work"), is_meant("/drafts/*.txt", "drafts/clerk.txt", "/work")
    (True, True)
    >>> is_meant("./old/../drafts/*.txt", "drafts/clerk.txt", None), is_meant("/srv/drafts/a[1].md", "drafts/a[1].md", "/srv")
    (True, True)
    """
    plain = plain_glob(glob, root)
    last = name.rpartition("/")[2]
    below = name.lstrip("/") if plain.startswith("/") else name
    return plain in (name, last) or matches([plain], below, last)


@lru_cache(maxsize=256)
def plain_glob(glob: str, root: str | None) -> str:
    """A glob as `portable` tells the names that it is held against; one without a slash is held against the last part alone."""
    if "/" not in glob.strip("/"):
        return glob
    return portable(glob if root is None or Path(glob).is_absolute() else f"{root}/{glob}", root)


def shown(path: Path) -> str:
    """A file of the run in messages: from the current folder where it is below that or beside one of the folders above."""
    here = Path.cwd()
    near = path.is_relative_to(here) or path.parent in here.parents
    return (Path(os.path.relpath(path)) if near else path).as_posix()
