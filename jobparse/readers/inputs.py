"""The command's arguments become inputs: files as given, `-` for standard input, folders searched, globs expanded."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from jobparse.errors import InputError, WouldBeLost
from jobparse.readers.globs import matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SUFFIXES = (".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".zip")
"""Ends of the names of files that are taken from a folder; a file on the command line may be called anything."""
PACKED_SUFFIXES = tuple(f"{text}{packed}" for text in (".txt", ".md", ".html", ".htm") for packed in (".gz", ".zst"))
_MANY = (".zip", ".csv", ".tsv", ".jsonl", ".ndjson", ".xlsx", ".parquet")
_PACKED = (".gz", ".zst", ".bz2", ".xz")
_GLOB = re.compile(r"[*?]|\[[^]]+\]")


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


class Search(NamedTuple):
    """What is taken from folders and globs.

    Attributes:
        include: Globs of what is taken, in place of the usual suffixes. They are matched against the path below the folder, or
            against the name alone where they hold no slash.
        exclude: Globs of what is left out, folders with all that is in them.
        leave_out: What the run itself writes, resolved: folders that are not searched, and files that must be no inputs.
        files_from: A file with further arguments, one a line; "-" for standard input.
        nul: Whether NUL ends them instead of line ends.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    leave_out: frozenset[Path] = frozenset()
    files_from: str | None = None
    nul: bool = False


def expand(arguments: Iterable[str], search: Search | None = None) -> Iterator[Input]:
    """Yield the inputs in a stable order: that of the arguments, folders by name at every level.

    Folders are searched to any depth. Hidden entries are skipped, and links to folders are not followed, so that a loop of links
    cannot trap the search. A folder without postings yields an input that is an error; whether a file exists is found out when it
    is read.

    Args:
        arguments: Files, folders, globs, or "-" for standard input.
        search: What to take from folders.
    """
    search = search or Search()
    stdin_used = search.files_from == "-"
    for argument in _with_listed(arguments, search):
        display = argument.replace(os.sep, "/")
        path = Path(argument)
        if not argument:
            yield Input(None, "''", InputError("'': an empty name; name a file or a folder, or give - for standard input"))
        elif argument == "-":
            why = InputError("standard input: can be read only once; give - a single time") if stdin_used else None
            yield Input(None, "-", why)
            stdin_used = True
        elif _is_folder(path):
            yield from _search(path, display.rstrip("/") or "/", search)
        elif _GLOB.search(argument) and not _exists(path):
            yield from _expand_glob(argument, display, search)
        else:
            _keep(path, search)
            yield Input(path, display)


def expects_several(arguments: Sequence[str], search: Search | None = None, *, table_on_stdin: bool = False) -> bool:
    """Whether the arguments ask for more than one record: several, a folder, a table, an archive, a glob or a list of files.

    Args:
        arguments: Files, folders, globs, or "-" for standard input.
        search: What to take from folders.
        table_on_stdin: Whether standard input is a table.
    """
    if len(arguments) != 1 or (search and search.files_from):
        return len(arguments) > 1 or bool(search and search.files_from)
    argument = arguments[0]
    if argument in ("", "-"):
        return argument == "-" and table_on_stdin
    path = Path(argument)
    many = _without(argument.lower(), _PACKED).endswith(_MANY)
    return many or _is_folder(path) or (_GLOB.search(argument) is not None and not _exists(path))


def would_find(arguments: Sequence[str], search: Search, path: Path) -> bool:
    """Whether a file that exists is one of the inputs, or the list of them: nobody writes over such a one on purpose."""
    if not _exists(path):
        return False
    target = _real(path)
    listed = search.files_from if search.files_from != "-" else None  # what comes from there can be read only once
    if listed is not None and _real(listed) == target:
        return True
    try:
        for _ in expand(arguments, search._replace(leave_out=frozenset({target}), files_from=listed)):
            pass
    except WouldBeLost:
        return True
    return False


def would_hold(arguments: Sequence[str], search: Search, folder: Path) -> bool:
    """Whether one of the inputs that are named lies in a folder; what a folder above that holds is left to `Search.leave_out`."""
    inside = _real(folder)
    everything = search._replace(leave_out=frozenset())
    listed = search.files_from not in (None, "-")
    for name in filter(None, _with_listed(arguments, search) if listed else arguments):
        if _GLOB.search(name) and not _exists(Path(name)):
            if any(
                row.error is None and _real(row.path or "").is_relative_to(inside) for row in _expand_glob(name, name, everything)
            ):
                return True
        elif name != "-" and _real(name).is_relative_to(inside):
            return True
    return False


def is_wanted(below: str, search: Search) -> bool:
    """Whether a file is taken from a folder, by its path below that alone."""
    parts = below.split("/")
    if any(part.startswith(".") for part in parts):
        return False
    if any(matches(search.exclude, "/".join(parts[: at + 1]), part) for at, part in enumerate(parts)):
        return False
    return matches(search.include, below, parts[-1]) if search.include else parts[-1].lower().endswith(SUFFIXES + PACKED_SUFFIXES)


def _without(name: str, suffixes: Iterable[str]) -> str:
    return next((name.removesuffix(suffix) for suffix in suffixes if name.endswith(suffix)), name)


def _with_listed(arguments: Iterable[str], search: Search) -> Iterator[str]:
    """The arguments, and those that a file lists."""
    yield from arguments
    if search.files_from is None:
        return
    shown = "standard input" if search.files_from == "-" else search.files_from
    try:
        with _opened(search.files_from) as stream:
            rest = ""
            while piece := stream.read(1 << 16):
                *whole, rest = (rest + piece).split("\0" if search.nul else "\n")
                yield from (name for name in (line if search.nul else line.rstrip("\r") for line in whole) if name)
            if rest.strip("\r"):
                yield rest if search.nul else rest.rstrip("\r")
    except (OSError, ValueError) as error:
        raise InputError(f"--files-from {shown}: cannot be read ({error}); check the path") from error


def _opened(name: str) -> TextIO:
    if name == "-":
        return open(sys.stdin.fileno(), encoding="utf-8", errors="surrogateescape", newline="\n", closefd=False)
    return Path(name).open(encoding="utf-8", errors="surrogateescape", newline="\n")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name that is too long or holds a NUL: reading it tells
        return False


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _expand_glob(argument: str, display: str, search: Search) -> Iterator[Input]:
    """The files that a glob means, by name; shells of Windows leave globs to the program."""
    from glob import iglob

    found = False
    for name in sorted(iglob(argument, recursive=True)):  # noqa: PTH207 (relative names stay as they are typed)
        shown = name.replace(os.sep, "/")
        path = Path(name)
        if path.is_dir() or matches(search.exclude, shown, path.name):
            continue
        _keep(path, search)
        found = True
        yield Input(path, shown)
    if not found:
        yield Input(
            Path(argument), display, InputError(f"{display}: no file has a name like that; check the pattern", "not_found")
        )


def _search(folder: Path, display: str, search: Search) -> Iterator[Input]:
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
                below = name[len(display) :].lstrip("/")
                wanted = sorted(
                    (entry.name, entry.path, kind) for entry in entries if (kind := _kind(entry, below, search)) is not None
                )
        except OSError as error:
            found = True
            denied = isinstance(error, PermissionError)
            remedy = "allow reading the folder" if denied else "check the path and the disk"
            message = f"{name}: cannot be searched ({error.strerror}); {remedy}, or leave it out with --exclude"
            yield Input(Path(path), name, InputError(message, "permission" if denied else "unreadable"))
            continue
        stack.extend((path, f"{name.rstrip('/')}/{entry}", kind == "folder") for entry, path, kind in reversed(wanted))
    if not found:
        wanted_names = "file that --include names" if search.include else "text, page, PDF or Word file"
        why = InputError(f"{display}: the folder holds no {wanted_names}; name the files, or another folder", "empty")
        yield Input(folder, display, why)


def _kind(entry: os.DirEntry[str], folder: str, search: Search) -> str | None:
    """Whether an entry of a folder is a posting or a folder to search; `None` for everything else."""
    if entry.name.startswith("."):
        return None
    below = f"{folder}/{entry.name}" if folder else entry.name
    if search.exclude and matches(search.exclude, below, entry.name):
        return None
    if entry.is_dir(follow_symlinks=False):
        return None if _may_be_own(entry, search) and _real(entry.path) in search.leave_out else "folder"
    if search.include:
        if not matches(search.include, below, entry.name):
            return None
    elif not entry.name.lower().endswith(SUFFIXES + PACKED_SUFFIXES):
        return None
    if _may_be_own(entry, search):
        _keep(entry.path, search)
    # A broken link is worth an error message; a pipe, a socket or a device of that name is not, nor is a link to one: reading it
    # could take for ever.
    try:
        return "posting" if entry.is_file() or (entry.is_symlink() and not _exists(Path(entry.path))) else None
    except OSError:  # a link that leads to itself: reading it tells
        return "posting"


def _keep(path: str | Path, search: Search) -> None:
    """Stop a run that would write over an input; only an input that standard input names is found so late."""
    if search.leave_out:
        real = _real(path)
        if not search.leave_out.isdisjoint((real, *real.parents)) and _exists(real):
            raise WouldBeLost(f"{path}: is one of the inputs and would be lost; choose another name for what is written")


def _may_be_own(entry: os.DirEntry[str], search: Search) -> bool:
    """Whether an entry can be what the run itself writes, by its name: following every path to its end would take its time."""
    return entry.is_symlink() or any(entry.name.casefold() == own.name.casefold() for own in search.leave_out)


def _real(path: str | Path) -> Path:
    """The file behind links; unlike `Path.resolve`, a link that leads to itself is no error."""
    return Path(os.path.realpath(path))
