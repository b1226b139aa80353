"""Paths as build servers want them: relative to the checkout, with forward slashes."""

from __future__ import annotations

import os
from pathlib import PurePath, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def in_checkout(file: str, environ: Mapping[str, str]) -> str:
    """The path of a file in the checkout that a build server works on, else as it was given.

    >>> in_checkout("/builds/town/postings/clerk.txt", {"CI_PROJECT_DIR": "/builds/town"})
    'postings/clerk.txt'
    """
    root = next((environ[name] for name in _ROOTS if environ.get(name)), None)
    if file != "-":
        here = os.getcwd()  # noqa: PTH109 (a string to join, not a path to open)
        absolute = PurePath(os.path.normpath(PurePath(here, file)))
        for base in filter(None, (root, here)):
            if absolute.is_relative_to(base) and absolute != PurePath(base):
                return absolute.relative_to(base).as_posix()
    return file.replace("\\", "/") if os.sep == "\\" else file


def uri(path: str) -> str:
    """A path as a reference: relative, or a file URI where the path is absolute; of names that are no UTF-8, their bytes.

    >>> uri("job postings/clerk 7.txt"), uri("/tmp/clerk.txt")
    ('job%20postings/clerk%207.txt', 'file:///tmp/clerk.txt')
    """
    if PurePosixPath(path).is_absolute():
        return "file://" + _quoted(path)
    return _quoted(path)


def _quoted(path: str) -> str:
    try:
        return quote(path, errors="surrogateescape")
    except UnicodeEncodeError:  # half a character that stands for no byte
        return quote(path, errors="replace")
