"""Text of strangers made harmless, character for character, and how wide it is on a terminal."""

from __future__ import annotations

from unicodedata import category, combining, east_asian_width

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that print the text behind them in another order than it has."""


def shown(text: str) -> str:
    r"""The text with one visible character for each that could steer a terminal or break a line; the length stays.

    >>> shown("a\tb\x1b[31m\u202ec")
    'a b␛[31m�c'
    """
    return text if text.isprintable() and text.isascii() else "".join(map(_shown, text))


def _shown(char: str) -> str:
    code = ord(char)
    if char == "\t":
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return "\ufffd" if char in _BIDI or category(char) in ("Cc", "Cs", "Zl", "Zp") else char


def width(text: str) -> int:
    """Columns that a text takes on a terminal.

    >>> width("abc"), width("日本"), width("e\u0301")
    (3, 4, 1)
    """
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(char: str) -> int:
    if combining(char) or category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def cut_right(text: str, columns: int) -> str:
    """The beginning of a text that takes at most so many columns."""
    used = 0
    for at, char in enumerate(text):
        used += _width(char)
        if used > columns:
            return text[:at]
    return text


def cut_left(text: str, columns: int) -> str:
    """The end of a text that takes at most so many columns."""
    used = 0
    for at in range(len(text) - 1, -1, -1):
        used += _width(text[at])
        if used > columns:
            return text[at + 1 :]
    return text
