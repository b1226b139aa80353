"""Entries of a folder that are no plain files, or bear names that are made to steer a terminal, a shell or a log."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, NamedTuple

from hostile_kinds import EITHER, RECORD

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hostile_kinds import Make

NOTHING = ("nothing",)
"""What comes of an entry that is not looked at."""


class Entry(NamedTuple):
    """An entry of a folder.

    Attributes:
        name: Its name, as bytes that need not be UTF-8.
        put: Makes it.
        comes_of_it: As of a `Kind`; "nothing" where it is passed over.
    """

    name: bytes
    put: Callable[[Path, Make], None]
    comes_of_it: tuple[str, ...] = EITHER


def _link(to: str) -> Callable[[Path, Make], None]:
    return lambda path, _: path.symlink_to(to)


def _fifo(path: Path, _: Make) -> None:
    os.mkfifo(path)


def _socket(path: Path, _: Make) -> None:
    """A socket; it is bound from its own folder, since the system takes short paths only."""
    before = os.getcwd()  # noqa: PTH109 (there is no other way back)
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(path.name)
    finally:
        os.chdir(before)


def _outside(path: Path, make: Make) -> None:
    """A link to a posting that stands outside of the folder."""
    target = path.parents[2] / f"outside {make.number}.txt"
    target.write_text(make.posting, encoding="utf-8")
    path.symlink_to(target)


def _loop(path: Path, make: Make) -> None:
    """A folder with a posting, and with a link to the folder above it."""
    path.mkdir()
    (path / "clerk.txt").write_text(make.posting, encoding="utf-8")
    (path / "again").symlink_to("..", target_is_directory=True)


def _deep(path: Path, make: Make) -> None:
    """Folders in folders until the path is longer than the system takes, and a posting in the deepest."""
    path.mkdir()
    at = os.open(path, os.O_RDONLY)
    for _ in range(21):
        os.mkdir("d" * 200, dir_fd=at)
        below = os.open("d" * 200, os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = below
    posting = os.open("clerk.txt", os.O_WRONLY | os.O_CREAT, dir_fd=at)
    os.write(posting, make.posting.encode())
    os.close(posting)
    os.close(at)


def _many_levels(path: Path, make: Make) -> None:
    below = path / "/".join(["d"] * 300)
    below.mkdir(parents=True)
    (below / "clerk.txt").write_text(make.posting, encoding="utf-8")


def _folder(path: Path, _: Make) -> None:
    path.mkdir()


def _closed(path: Path, make: Make) -> None:
    path.write_text(make.posting, encoding="utf-8")
    path.chmod(0)


def _empty(path: Path, _: Make) -> None:
    path.touch()


def _posting(path: Path, make: Make) -> None:
    path.write_text(make.posting, encoding="utf-8")


# Names of files that are empty, so that the message about them says the name, and of postings, so that the record does.
STEERING = (
    b"\x1b[2J\x1b[31mred.txt",
    b"\x1b]0;title\x07.txt",
    b"line\nbreak.txt",
    b"carriage\rreturn.txt",
    "\u202etxt.exe.txt".encode(),
    "\u2066turned\u2069\u200b.txt".encode(),
    b"-rf.txt",
    b"--output=x.txt",
    b"$(id) `id` ${HOME}.txt",
    b"'; DROP TABLE postings; --.txt",
    b"not \xff\xfe UTF-8.txt",
    b"*?[a-z]{x,y}.txt",
    b'=1+1,"x"\t.txt',
    b"::error file=x::y%0A.txt",
    b"~.txt",
    b"back\\slash.txt",
    b"con.txt",
    b"L" * 251 + b".txt",
)

ENTRIES: tuple[Entry, ...] = (
    Entry(b"dangling.txt", _link("no such file"), ("not_found",)),
    Entry(b"of itself.txt", _link("of itself.txt"), ("unreadable", "not_found")),
    Entry(b"outside.txt", _outside, RECORD),
    Entry(b"endless.txt", _link("/dev/zero"), ("too_large", *NOTHING)),
    Entry(b"nowhere.txt", _link("/dev/null"), ("empty", *NOTHING)),
    Entry(b"pipe.txt", _fifo, NOTHING),
    Entry(b"to a pipe.txt", _link("pipe.txt"), NOTHING),
    Entry(b"socket.txt", _socket, NOTHING),
    Entry(b"to a folder.txt", _link("."), NOTHING),
    Entry(b"loop", _loop, RECORD),
    Entry(b"deep", _deep, ("unreadable",)),
    Entry(b"levels", _many_levels, RECORD),
    Entry(b"folder.txt", _folder, NOTHING),
    Entry(b"closed.txt", _closed, RECORD if hasattr(os, "geteuid") and os.geteuid() == 0 else ("permission",)),
    *(
        Entry(b"empty " + name if name[:1] not in (b"-", b"~") else name, _empty, ("empty",))
        for name in STEERING
        if len(name) < 200
    ),
    *(Entry(b"named " + name if len(name) < 200 else name, _posting, RECORD) for name in STEERING),
)
