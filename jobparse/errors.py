"""What can go wrong with an input or an option, as one family of exceptions.

Each message is one line that names the file, what is wrong with it and what to do about it, so the command prints it as it is.
"""

from __future__ import annotations


class JobparseError(Exception):
    """Base of all errors that jobparse raises on purpose."""


class InputError(JobparseError):
    """An input that cannot be read: missing, empty, binary, too large or in an unknown encoding."""


class OutputError(JobparseError):
    """An output that cannot be written."""


class LexiconError(JobparseError):
    """A word list of the package that contradicts itself: a mistake of the one who edited it, found by the tests."""
