r"""Page breaks: the feet of printed pages, with the title that stands again on top of the next one, inside a text.

They are left out where the text goes on, since a sentence or a list may run over them, and told as furniture afterwards.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.marks import Mark, line_openings
from jobparse.document.signs import has_any
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    import re

# The foot of a printed page on a line of its own: "Page 2 of 5", "- 2 -", and what such lines begin with.
_FOOT = pattern(
    r"(?i)\n[ \t\f]{0,80}(?:page[ \t]\d{1,3}(?:[ \t]?(?:of|/)[ \t]?\d{1,3})?|-[ \t]?\d{1,3}[ \t]?-|\f)[ \t]{0,80}(?=\n|\Z)"
)
_OPENINGS = frozenset(["Pa", "PA", "pa"])
_SIGNS = ("Page ", "PAGE ", "page ", "Page\t")
_DASHES = ("-\n", "- \n")
_BEFORE_DASH = frozenset("- \t")
_INDENTS = frozenset(" \t")
# The longest line that is printed again on each page, in characters, and a line that ends within its sentence is not shorter.
_LONGEST_HEAD = 100
_SENTENCE = 40
_STOPS = ".:;!?"
_WHITE = " \t\f\n"


class Pages(NamedTuple):
    """What is left out of a text for its page breaks, and what is told as furniture."""

    marks: list[Mark]
    feet: tuple[Span, ...]


NONE = Pages([], ())


def page_breaks(text: str) -> Pages:
    """The page breaks inside a text.

    Args:
        text: The text with plain line ends.
    """
    openings = line_openings(text)
    firsts = {opening[:1] for opening in openings}
    if (
        "\f" not in text
        and (firsts.isdisjoint(_BEFORE_DASH) or not has_any(text, _DASHES))
        and ((openings.isdisjoint(_OPENINGS) and firsts.isdisjoint(_INDENTS)) or not has_any(text, _SIGNS))
    ):
        return NONE
    found = list(_FOOT.finditer(text))
    if not found:
        return NONE
    title = _line(text, _behind(text, 0))
    heads = _heads(text, found)
    tops = Counter(text[slice(*head)].strip() for head in set(heads))  # one line stands below the feet that follow one another
    tops[text[slice(*title)].strip()] += 1
    marks: list[Mark] = []
    feet: list[Span] = []
    done = 0
    for match, head in zip(found, heads, strict=True):
        if match.start() < done:
            continue  # left out with the foot before it
        end = match.end()
        words = text[slice(*head)].strip()
        if 0 < len(words) <= _LONGEST_HEAD and tops[words] > 1:
            end = head.end
        foot = match.start() + 1
        before, after = foot, _behind(text, end)
        while before > done and text[before - 1] in _WHITE:
            before -= 1
        if before == done or after == len(text):
            done = after
            continue
        done = after
        line = text.rfind("\n", 0, after) + 1
        apart = "\n\n" in text[before:foot].replace(" ", "") or "\n\n" in text[end:line].replace(" ", "")
        last = before - (text.rfind("\n", 0, before) + 1)
        goes_on = text[before - 1] not in _STOPS and (text[after].islower() or last > _SENTENCE)
        marks.append(Mark(before, line, "\n" if goes_on or not apart else "\n\n"))
        words = text[foot:end].rstrip()
        if words:
            feet.append(Span(_behind(text, foot), foot + len(words)))
    return Pages(marks, tuple(feet))


def _heads(text: str, found: list[re.Match[str]]) -> list[Span]:
    """The lines below feet, which is one line for feet with nothing between them."""
    heads: list[Span] = []
    following = len(text)
    for match in reversed(found):
        at = _behind(text, match.end(), following)
        heads.append(heads[-1] if heads and at == following else _line(text, at))
        following = match.start()
    return heads[::-1]


def _behind(text: str, at: int, end: int | None = None) -> int:
    """Where the text goes on behind white space."""
    end = len(text) if end is None else end
    while at < end and text[at] in _WHITE:
        at += 1
    return at


def _line(text: str, at: int) -> Span:
    """The rest of a line."""
    end = text.find("\n", at)
    return Span(at, end if end >= 0 else len(text))
