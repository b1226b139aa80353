"""The command's arguments become inputs: files as given, `-` for standard input, folders searched for postings."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SUFFIXES = (".txt", ".md")
"""Names of files that are taken from a folder; a file named on the command line may be called anything."""


@dataclass(frozen=True, slots=True)
class Input:
    """One thing to read.

    Attributes:
        path: The file; `None` for standard input.
        display: Its name in messages and records: the path as given, with forward slashes.
        error: Why there is nothing to read, where that is known already (an empty folder).
    """

    path: Path | None
    display: str
    error: InputError | None = None


def expand(arguments: Iterable[str]) -> Iterator[Input]:
    """Yield the inputs in a stable order: that of the arguments, folders by name at every level.

    Folders are searched to any depth for `.txt` and `.md` files. Hidden entries are skipped, and links to folders are not
    followed, so that a loop of links cannot trap the search. A folder without postings yields an input that is an error;
    whether a file exists is found out when it is read.
    """
    stdin_used = False
    for argument in arguments:
        display = argument.replace(os.sep, "/")
        path = Path(argument)
        if not argument:
            yield Input(None, "''", InputError("'': an empty name; name a file or a folder, or give - for standard input"))
        elif argument == "-":
            why = InputError("standard input: can be read only once; give - a single time") if stdin_used else None
            yield Input(None, "-", why)
            stdin_used = True
        elif _is_folder(path):
            yield from _search(path, display.rstrip("/") or "/")
        else:
            yield Input(path, display)


def expects_several(arguments: Sequence[str]) -> bool:
    """Whether the arguments ask for more than one record: several of them, or a folder, whatever it holds today."""
    return len(arguments) > 1 or any(argument and _is_folder(Path(argument)) for argument in arguments)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name that is too long or holds a NUL: reading it tells
        return False


def _search(folder: Path, display: str) -> Iterator[Input]:
    """Yield the postings of a folder depth first, in the order of their names."""
    found = False
    stack = [(str(folder), display, True)]
    while stack:
        path, name, is_folder = stack.pop()
        if not is_folder:
            found = True
            yield Input(Path(path), name)
            continue
        try:
            with os.scandir(path) as entries:
                wanted = sorted((entry.name, entry.path, kind) for entry in entries if (kind := _kind(entry)) is not None)
        except OSError as error:
            found = True
            why = InputError(f"{name}: cannot be searched ({error.strerror}); allow reading the folder, or leave it out")
            yield Input(Path(path), name, why)
            continue
        stack.extend((path, f"{name.rstrip('/')}/{entry}", kind == "folder") for entry, path, kind in reversed(wanted))
    if not found:
        why = InputError(f"{display}: the folder holds no .txt or .md file; name the files, or another folder")
        yield Input(folder, display, why)


def _kind(entry: os.DirEntry[str]) -> str | None:
    """Whether an entry of a folder is a posting or a folder to search; `None` for everything else."""
    if entry.name.startswith("."):
        return None
    if entry.is_dir(follow_symlinks=False):
        return "folder"
    if not entry.name.lower().endswith(SUFFIXES):
        return None
    # A broken link is worth an error message; a pipe or a socket of that name is not.
    return "posting" if entry.is_file() or (entry.is_symlink() and not entry.is_dir()) else None
