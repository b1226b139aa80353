"""What a line prints around its title to catch the eye: ornaments, calls in capitals, columns beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation, tells_no_title, title_like
from jobparse.fields.titles.no_titles import is_of_page
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

_ORNAMENTS = "|\N{BLACK STAR}\N{WHITE STAR}\N{SPARKLES}~*= "
_GAP = "   "
# What parts the pages on the way to one, and how a line on the way begins where it is told by a stroke.
_CRUMBS = (" > ", " \N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK} ", " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ")
_HOME, _STROKE = "home / ", " / "
_ANY_PAGE = frozenset({"home", "welcome", "department", "division", "office"})  # words that lead to pages of any kind
# The words of a page's buttons right behind its title, as pages are copied: "Harbor PilotEdit".
_BUTTON = pattern(r"(?<=[a-z)])(?:Edit|Print|Share|Apply|Save|New|Closed)\Z")
_BAR, _FEWEST_BARS = " | ", 2
_LINES = 8  # from the top that are looked at


def last_crumb(document: Document, start: int, end: int) -> int:
    """Where the last part of a line begins that tells the way to a page: "Home > Careers > Deckhand"; 0 where it tells none."""
    text = document.text
    marks = (*_CRUMBS, _STROKE) if document.lower.startswith(_HOME, start) else _CRUMBS
    return max(text.rfind(mark, start, end) + len(mark) if text.find(mark, start, end) >= 0 else 0 for mark in marks)


def is_posted(document: Document, start: int, end: int, crumb: int) -> bool:
    """Whether the last part of the way to a page is a title: by its words, or since the way leads through a list of postings."""
    content = document.text[crumb:end]
    if names_occupation(content):
        return True
    notices = employer_words().notices - _ANY_PAGE
    if notices.isdisjoint(document.lower[start:crumb].split()) or not notices.isdisjoint(content.lower().split()):
        return False  # "Home > Jobs > View Posting"
    folded = key(content)
    known = folded in lexicon().headings or folded in lexicon().labels
    return " " in content and not known and not tells_no_title(content) and not is_of_page(content)


def of_trail(document: Document) -> list[Found[str]]:
    """The title that the way to the page ends with, where no line of the title block has it: "Home > Jobs > Deckhand"."""
    for line in document.lines[:_LINES]:
        crumb = last_crumb(document, line.body, line.end)
        if crumb and is_posted(document, line.body, line.end, crumb) and title_like(document, crumb, line.end):
            return [document.found(*Span(crumb, line.end), "title at the end of a trail")]
    return []


def plain(document: Document, start: int, end: int) -> tuple[int, int]:
    """A line without ornaments and calls around its title, and without the columns beside the one that holds it.

    It reads "Harbor Pilot" in "Harbor Pilot NOW HIRING!!" and in "CITY OF ALDER   NOW HIRING!   Harbor Pilot".
    """
    text = document.text
    button = _BUTTON.search(text, start, end) if text[end - 1].isalpha() else None
    if button and names_occupation(text[start : button.start()].rpartition(" ")[2]):
        end = button.start()
    if text[start] in _ORNAMENTS or text[end - 1] in _ORNAMENTS:
        while start < end and text[start] in _ORNAMENTS:
            start += 1
        while start < end and text[end - 1] in _ORNAMENTS:
            end -= 1
    if text.endswith("!", start, end):
        content = document.lower[start:end].rstrip("! ")
        call = next((words for words in posting_words().shouted if content.endswith(words)), None)
        head = content.removesuffix(call).rstrip("!.-* ") if call else ""
        if names_occupation(head):
            end = start + len(head)
    if text.find(_GAP, start, end) > 0:
        return _column(text, start, end, _GAP)
    return _column(text, start, end, _BAR) if text.count(_BAR, start, end) >= _FEWEST_BARS else (start, end)


def _column(text: str, start: int, end: int, gap: str) -> tuple[int, int]:
    """The part of a line between wide spaces or bars that alone names an occupation, in more than a word."""
    parts = [part.strip() for part in text[start:end].split(gap)]
    held = [part for part in parts if names_occupation(part)]
    if len(held) != 1 or " " not in held[0] or held[0] == parts[0]:
        return start, end
    at = text.find(held[0], start, end)
    return at, at + len(held[0])
