r"""Ornaments of headings in plain text: "--- Duties ---", "*** DUTIES ***", and rules under headings, of which one is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import LONGEST
from jobparse.document.plain_text.marks import Mark, line_openings
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re

# A line with the same signs on both sides of its words, and a line of nothing but such signs.
_ADORNED = pattern(
    r"\n((-{2,8}|~{2,8}|_{2,8}|\*{3,8}|\+{2,8}|>{2,8}) ?)([^\W_][^\n]{1,88}?)"
    r"( ?(?:-{2,8}|~{2,8}|_{2,8}|\*{3,8}|\+{2,8}|<{2,8}))(?=\n)"
)
_RULE = pattern(r"\n(?:={3,90}|-{3,90}|~{3,90}|_{3,90}|\*{3,90}|\^{3,90})(?=\n)")
_OPENINGS = frozenset(["--", "==", "~~", "__", "**", "^^", "++", ">>"])
# So many adorned lines, one of them a known heading, make all of them headings.
_FEWEST = 2
_HEADING = "# "
# By how much the length of a rule and of the heading above it differ at most, in characters.
_ABOUT = 2


def ornaments(text: str) -> list[Mark]:
    """What adorns headings, with the mark of a heading instead; rules under headings are left out where one of these is known."""
    if line_openings(text).isdisjoint(_OPENINGS):
        return []
    adorned = [match for match in _ADORNED.finditer(text) if match[4].strip()[0] in (match[2][0], "<")]
    marks: list[Mark] = []
    if len(adorned) >= _FEWEST and any(_is_known(match[3]) for match in adorned):
        for match in adorned:
            marks += [Mark(match.start(1), match.end(1), _HEADING), Mark(match.start(4), match.end(4), "")]
    rules = [(match, _above(text, match)) for match in _RULE.finditer(text)]
    known = any(_is_known(above) for _, above in rules)
    marks += [Mark(*match.span(), "") for match, above in rules if known and (_is_known(above) or _is_as_long(match, above))]
    return marks


def _above(text: str, rule: re.Match[str]) -> str:
    """The line right above a rule; empty where none stands there, or none that a heading is as long as."""
    start = text.rfind("\n", 0, rule.start()) + 1
    return text[start : rule.start()] if rule.start() - start <= LONGEST else ""


def _is_as_long(rule: re.Match[str], above: str) -> bool:
    """Whether a rule is as long as the line above it, as those under headings of Markdown are."""
    return bool(above.strip()) and abs(rule.end() - rule.start() - 1 - len(above)) <= _ABOUT


def _is_known(content: str) -> bool:
    """Whether words are a known heading of an announcement."""
    return lexicon().headings.get(key(content), "page_furniture") != "page_furniture"
