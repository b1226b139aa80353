"""Emoji around headings, labels and items: "🚀 What you will do", "📍 Location: Alder", "✅ Walks the piers"."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import LONGEST
from jobparse.document.plain_text.marks import Mark
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

# Pictures among the signs of the first plane, but for those that are known as bullets ("✔", "☐", "➤"), and all of the second.
_SIGNS = (
    "\u231a\u231b\u23e9-\u23fa\u2600-\u260f\u2613-\u2712\u2715\u2716\u2728\u2733\u2734\u2744\u2747\u274c\u274e\u2753-\u2755"
    "\u2757\u2763\u2764\u2795-\u2797\u27a1\u27b0\u27bf\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\U0001f000-\U0001faff"
)
_ONE = pattern(f"[{_SIGNS}]")
# What of them is one picture, with the marks of colour and the joints between its parts.
_PICTURE = rf"[{_SIGNS}][{_SIGNS}\u200d\ufe0f]{{0,8}}"
# A line that begins with one, behind its marker or mark of emphasis, and a number in a box ("1️⃣").
_OPENING = pattern(
    rf"(?m)^(?P<before>[ \t]{{0,12}}(?:\#{{1,6}} |[-*•·] {{1,3}}|\*\*|__)?)"
    rf"(?P<dress>(?P<picture>{_PICTURE}|(?P<number>[0-9])\ufe0f?\u20e3)[ \t\u00a0]{{0,3}})(?=[^\s])"
)
_CLOSING = pattern(rf"[ \t]{{0,3}}{_PICTURE}[ \t]{{0,3}}(?=\n|\Z)")
# So many lines in a row make a list where each begins with a picture of its own; where the picture is the same two do.
_ROW = 3
# What an item begins with right behind its bullet, beside letters and figures: before other signs a picture is no bullet.
_OPENS = "\"'($[*"
# How far into a line the colon of a label stands at most, in characters.
_LABEL = 32


def emoji(text: str, beyond: frozenset[str]) -> list[Mark]:
    """What pictures dress lines with: they are bullets where lines in a row begin with them, and nothing elsewhere.

    Args:
        text: The text.
        beyond: The characters beyond ASCII that it holds.
    """
    if not any(char >= "\u231a" and _ONE.match(char) for char in beyond):
        return []
    openings = list(_OPENING.finditer(text))
    listed = _listed(text, openings)
    marks = []
    for match in openings:
        start, end = match.span("dress")
        bullet = match.start() in listed and (text[end - 1].isspace() or text[end].isalnum() or text[end] in _OPENS)
        instead = f"{match['number']}. " if match["number"] else "• " if bullet else ""
        marks.append(Mark(start, end, instead[: end - start]))
    return marks + list(_closings(text))


def _listed(text: str, openings: list[re.Match[str]]) -> set[int]:
    """Where lines begin that are items of a list, whose bullets are pictures."""
    found: set[int] = set()
    row: list[re.Match[str]] = []
    for match, after in zip_longest(openings, openings[1:]):
        row.append(match)
        if after and _goes_on(text, match, after):
            continue
        if _is_list(text, row):
            found.update(one.start() for one in row if not one["before"].strip())
        row = []
    return found


def _goes_on(text: str, match: re.Match[str], after: re.Match[str]) -> bool:
    """Whether a line with a picture stands right below another one; a blank line parts none with the same picture."""
    line = text.find("\n", match.end())
    between = text[line : after.start()] if 0 <= line < after.start() else " -"
    return between == "\n" or (not between.strip() and match["picture"] == after["picture"])


def _is_list(text: str, row: list[re.Match[str]]) -> bool:
    """Whether lines in a row are a list: they begin with the same picture, or are many and no labels with their values."""
    if len(row) < _ROW and (len(row) == 1 or row[0]["picture"] != row[1]["picture"]):
        return False
    labels = sum(text.find(":", match.end(), match.end() + _LABEL) > 0 for match in row)
    return 2 * labels < len(row) or len({match["picture"] for match in row}) == 1


def _closings(text: str) -> Iterator[Mark]:
    """Pictures at the ends of lines that can be headings or labels."""
    for match in _CLOSING.finditer(text):
        start = text.rfind("\n", max(0, match.start() - LONGEST), match.start()) + 1
        if (start or match.start() <= LONGEST) and text[start : match.start()].strip():
            yield Mark(*match.span(), "")
