"""What a type is said of in prose: the employment, a thing of the work ("temporary traffic control"), or other people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document

# The words behind it, in lower case.
_BEHIND = pattern(r",?\x20[a-z-]{3,}(?:\x20[a-z-]+){0,4}")
# Those whom the holder of the post leads or works with, and the words before: "supervises two part-time aides".
_OTHERS = pattern(r"(?: [a-z-]+){0,2}? (?:[a-z-]{3,}s|staff|personnel|crew|team)\b")
_THEIRS = pattern(
    r"\b(?:supervis\w{1,3}|oversee(?:s|ing)?|lead(?:s|ing)|direct(?:s|ing)|train(?:s|ing)|manag(?:es|ing)|coordinat(?:es|ing)"
    r"|alongside|work(?:s|ing)? with|assisted by)"
    r" (?:[\w-]+,? ){0,2}\Z"
)
# The words before the type of a colleague, whose post stands behind it: "assists the full-time horticulturist".
_COLLEAGUE = pattern(r"\b(?:(?:assist|support|help|reliev|back)\w{0,3}(?: up)?|reports? to|alongside|with) (?:the|our) \Z")
# The words before a type of those who work somewhere: "employees who are full-time".
_OF_EMPLOYEES = (" who are ", " who work ", " that are ")
# What makes it a word on the post whatever follows: "is a temporary".
_ON_POST = (" a ", " an ")
_THE = (" the ", " our ")
# How far the words behind it are looked at, how long the sentence before it is that speaks of a list, and how long prose is at
# least, in characters.
_REACH, _BEFORE, _PROSE = 64, 240, 160


def is_of_a_thing(document: Document, match: re.Match[str], start: int, end: int) -> bool:
    """Whether a type is said of those whom the holder of the post leads; some words of a thing of the work or a list as well.

    Args:
        document: The document.
        match: A type of employment.
        start: Where the stretch of text begins that it stands in.
        end: Where that ends; in labels and lines it is the type.
    """
    if _OTHERS.match(document.lower, match.end(), match.end() + _REACH) and _THEIRS.search(
        document.lower, max(start, match.start() - _REACH), match.start()
    ):
        return True
    if document.lower.endswith(_OF_EMPLOYEES, start, match.start()):
        return True
    if (
        document.lower.endswith(_THE, start, match.start())
        and _COLLEAGUE.search(document.lower, max(start, match.start() - _REACH), match.start())
        and names_occupation(_first_words(document, match.end()))
    ):
        return True
    prose = end - start > _PROSE or document.text.find(". ", start, end) >= 0 or document.text[end - 1] == "."
    if not prose or match.group() not in ("temporary", "permanent", "seasonal"):
        return False
    words = posting_words()
    behind = _BEHIND.match(document.lower, match.end(), match.end() + _REACH)
    on_post = match.group() != "permanent" and document.lower.endswith(_ON_POST, start, match.start())
    if match.group() != "temporary":
        # what a flat page goes on with
        on_post = on_post or behind is None or not document.text[behind.start() : behind.end()].islower()
    if behind and not on_post:
        row = behind.group().strip(", ").split(" ")
        if row[0] not in words.temporary_goes_on and words.temporary_posts.isdisjoint(row):
            return not names_occupation(behind.group())
    before = document.lower[max(start, match.start() - _BEFORE) : match.start()]
    return any(before.find(listed, before.rfind(". ") + 1) >= 0 for listed in words.listed_for)


def goes_with_thing(document: Document, at: int) -> bool:
    """Whether the words behind a type are those of a thing: "exhibit of steam engines", "tattoos"; not of a post or its terms."""
    behind = _BEHIND.match(document.lower, at, at + _REACH)
    words, row = posting_words(), behind.group().strip(", ").split(" ") if behind else []
    if behind is None or row[0] in words.temporary_goes_on or not words.temporary_posts.isdisjoint(row):
        return False
    return not names_occupation(behind.group())


def _first_words(document: Document, at: int) -> str:
    """The first two words of what stands behind an offset, in lower case, up to a stop."""
    return " ".join(document.lower[at : at + _REACH].split()[:2]).partition(".")[0].partition(",")[0]
