"""Lost marks: question marks that a conversion wrote for dashes and apostrophes are matched as those, one character for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re

# What stands in a text that may hold such marks: "$20 ? $30", "driver?s license".
_SIGNS = (" ? ", "?s ")
# A dash between words, or before a figure: "Pilot ? Relief", "8 a.m. ? 5 p.m."; behind a stop it is a bullet else.
_DASH = pattern(r"\? (?:(?<=[^\s.;:!?] \? )(?=[^\s?])|(?<=[^\s?] \? )(?=[\d$£€]))")
# An apostrophe inside a word, and at the end of a plural: "driver?s", "O?Hara", "others? tasks".
_INSIDE = pattern(r"\?(?<=[A-Za-z]\?)(?:(?=(?:[st]|re|ve|ll)\b[^=&])|(?<=\b[OD]\?)(?=[A-Z][a-z]))")
_BEHIND_PLURAL = pattern(r"\?(?<=[a-z]s\?)(?= [a-z])")
# So many before capitals in one line are bullets.
_BULLETS = 3


def with_marks(text: str) -> str:
    """A text of the same length in which question marks that stand for dashes and apostrophes are those.

    >>> with_marks("$20 ? $30 with a driver?s license. Questions? Call")
    "$20 - $30 with a driver's license. Questions? Call"
    """
    if not any(sign in text for sign in _SIGNS):
        return text
    inside = _INSIDE.sub("'", text)
    if inside != text:
        inside = _BEHIND_PLURAL.sub("'", inside)
    return "\n".join([_with_dashes(line) if " ? " in line else line for line in inside.split("\n")])


def _with_dashes(line: str) -> str:
    found = list(_DASH.finditer(line))
    bullets = sum(_before_capital(mark) for mark in found) >= _BULLETS
    pieces: list[str] = []
    done = 0
    for mark in found:
        if not (bullets and _before_capital(mark)):
            pieces += (line[done : mark.start()], "-")
            done = mark.start() + 1
    return "".join([*pieces, line[done:]])


def _before_capital(mark: re.Match[str]) -> bool:
    return mark.string[mark.end() : mark.end() + 1].isupper()
