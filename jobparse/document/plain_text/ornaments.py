r"""Ornaments of headings in plain text: "--- Duties ---", "*** DUTIES ***", and rules of other signs under known ones."""

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


def ornaments(text: str) -> list[Mark]:
    """What adorns headings, with the mark of a heading instead; a rule under a known heading is left out."""
    if line_openings(text).isdisjoint(_OPENINGS):
        return []
    adorned = [match for match in _ADORNED.finditer(text) if match[4].strip()[0] in (match[2][0], "<")]
    marks: list[Mark] = []
    if len(adorned) >= _FEWEST and any(_is_known(match[3]) for match in adorned):
        for match in adorned:
            marks += [Mark(match.start(1), match.end(1), _HEADING), Mark(match.start(4), match.end(4), "")]
    marks += [Mark(*match.span(), "") for match in _RULE.finditer(text) if _is_under_heading(text, match)]
    return marks


def _is_under_heading(text: str, rule: re.Match[str]) -> bool:
    """Whether a rule stands directly under a known heading."""
    start = text.rfind("\n", 0, rule.start()) + 1
    return 0 < rule.start() - start <= LONGEST and _is_known(text[start : rule.start()])


def _is_known(content: str) -> bool:
    """Whether words are a known heading of an announcement."""
    return lexicon().headings.get(key(content), "page_furniture") != "page_furniture"
