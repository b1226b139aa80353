"""Page furniture that a line shows by itself: feet of printed pages, menus in a row, the foot of a wiki's page."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.model import Anchor
from jobparse.document.signs import has_any
from jobparse.document.surroundings.menus import WIKI_FOOT
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.lexicon import Lexicon

# The first line of the foot of a wiki's page.
_FOOT = WIKI_FOOT.capitalize() + ' "http'
_FOOT_TOKEN = WIKI_FOOT.partition(" ")[0]
# Below the title of such a page, among its first lines: "From Harbor Wiki" over "Revision as of 10:12, 3 May 2027 by Jo (talk)";
# and how long the first of them is at most, in characters.
_REVISIONS = ("Revision as of ", "Jump to navigation", "Jump to: navigation", "(Redirected from ", "Jump to:navigation")
_WIKI_TOKENS = frozenset({"revision", "jump", "(redirected"})
_WIKI_LINES, _WIKI_NAME = 10, 60
# The foot of a printed page: "Page 2 of 5", "- 2 -".
_PAGE = pattern(r"(?i)page\s\d{1,3}(?:\s?(?:of|/)\s?\d{1,3})?|-\s?\d{1,3}\s?-")
_PAGE_LENGTH = 16
_PAGE_ENDS = "0123456789-"
# What stands between the items of a menu in a row, "Home | Jobs", "Careers > Jobs", "Print  Share  Save"; such a row is not
# longer than `_MENU_LINE`, in characters.
MENU_SIGNS = ("|", " > ", "  ")
_BETWEEN = pattern(r"\s?\|\s?|\s>\s|\s{2,}")
_MENU_LINE = 160
# The links of an archive of mails, each in brackets: "[Date Prev][Date Next][Thread Index]".
_BRACKETED = pattern(r"(?:\[[A-Z][A-Za-z ]{2,24}\][ |]{0,3}){2,12}")
# The parts of such a row are not longer, in characters; two of which one is a site's word are none.
_MENU_PART, _PAIR = 32, 2
# Words of a page are phrases of no more words ("Return to the home page"); so many of them, and a third of a line, make a menu
# whose items nothing parts.
_MOST_WORDS, _BUTTONS, _SHARE = 7, 3, 3
PAGE = frozenset({"page_furniture"})
# What stands behind a button is where it leads to: "Go Back Apply Print (https://…)".
_LINKED = ("(http", "<http", "http", "www.", "(www.")
_NO_MENU_ENDS = ".;:,"  # a sentence or an item with two blanks in it


# How a line ends that is a link to a file: "Application form (492.43KB)", "Post details (88KB, docx)", "Form [PDF, 204 KB]".
_FILE = pattern(r"[(\[](?:[A-Za-z]{3,4}, ?)?\d{1,4}(?:[.,]\d{1,2})? ?[KM]B(?:, ?[A-Za-z]{3,4})?[)\]]")
_FILE_ENDS = frozenset(")]")
_FILE_REACH = 20
# How a line ends that is either.
ENDS = _FILE_ENDS.union(_PAGE_ENDS)
# How a line ends that is a label with a link and has no text below it: "More Information: Click here"; it is not longer.
LINK = ": click here"
LINK_LINE = 60
_FILE_LINE = 120


@cache
def button_openers() -> frozenset[str]:
    """First words of the phrases of sites, that a row of them can begin with."""
    return frozenset(phrase.split(" ", 1)[0] for phrase, kind in lexicon().headings.items() if kind == "page_furniture")


def is_furniture(text: str, line: Line, words: Lexicon, menus: tuple[str, ...], *, opens: bool) -> bool:
    """Whether a line is the foot of a printed page, a link to a file with its size, or a site's menu in a row.

    Args:
        text: Clean text.
        line: The line.
        words: The lexicon.
        menus: Those of `MENU_SIGNS` that the text holds.
        opens: Whether its first word is one of `button_openers`.
    """
    length = line.end - line.start
    if length <= _PAGE_LENGTH and text[line.end - 1] in _PAGE_ENDS and _PAGE.fullmatch(text, line.start, line.end):
        return True
    if text[line.end - 1] == "]" and text[line.body] == "[" and _BRACKETED.fullmatch(text, line.body, line.end):
        return True
    if text[line.end - 1] in _FILE_ENDS and length <= _FILE_LINE:
        at = max(text.rfind(mark, line.end - _FILE_REACH, line.end) for mark in "([")
        if at > line.body and _FILE.fullmatch(text, at, line.end):
            return True
    if length > _MENU_LINE or text[line.end - 1] in _NO_MENU_ENDS:
        return False
    row = text[line.body : line.end]
    return (bool(menus) and has_any(row, menus) and _is_menu(row, words)) or (opens and is_row_of_buttons(row, words))


def is_row_of_buttons(content: str, words: Lexicon) -> bool:
    """Whether the words of a line are a site's, with nothing between them: "Home Company reviews Find jobs Sign in"."""
    printed = [word for word in content.split(" ") if not word.startswith(_LINKED)]
    if len(printed) <= _BUTTONS or len([word for word in printed if word[:1].isupper()]) < _BUTTONS:
        return False
    if page_phrase_end(printed, 0, words) == 0:
        return False
    at = buttons = covered = 0
    while at < len(printed):
        end = page_phrase_end(printed, at, words)
        buttons += end > at
        covered += end - at
        at = max(end, at + 1)
    return buttons >= _BUTTONS and _SHARE * covered >= len(printed)


def page_phrase_end(printed: list[str], at: int, words: Lexicon, kinds: frozenset[str] = PAGE) -> int:
    """Where the longest known phrase of some kinds ends that begins at one of some words; that word itself where none does."""
    if not printed[at][:1].isupper():
        return at
    for count in range(min(_MOST_WORDS, len(printed) - at), 0, -1):
        if words.headings.get(key(" ".join(printed[at : at + count]))) in kinds:
            return at + count
    return at


def _is_menu(row: str, words: Lexicon) -> bool:
    """Whether a line is a menu laid out in a row: "Home | Jobs | Contact", most of its words a site's."""
    parts = _row(row)
    known = sum(words.headings.get(part) == "page_furniture" for part in parts)
    return len(parts) > 1 and (2 * known > len(parts) or (known > 0 and _fits_menu(row, parts)))


def is_row(printed: str) -> bool:
    """Whether a line is laid out as a menu is, of whatever words: "Rooms   Tides   Ferries", beside a line that is one.

    >>> is_row("Rooms   Tides   Ferries"), is_row("Rooms: 3   Ferries   Tides"), is_row("Rooms and ferries")
    (True, False, False)
    """
    return _fits_menu(printed, _row(printed))


def _row(printed: str) -> list[str]:
    """What stands between the signs of a menu in a line, folded."""
    for sign in MENU_SIGNS:
        if sign in printed:
            return [key(part) for part in _BETWEEN.split(printed) if part.strip()]
    return []


def _fits_menu(printed: str, parts: list[str]) -> bool:
    """Whether a line with one word of a site is a menu, "Fares   Trips   Careers", or leads to the page itself."""
    if not parts or ":" in printed or any(map(str.isdigit, printed)) or max(map(len, parts)) > _MENU_PART:
        return False
    return len(parts) > _PAIR or " > " in printed


def wiki_lines(document: Document) -> list[Anchor]:
    """The lines of a page that are its wiki's own: the name and the revision below the title, and what the foot begins with."""
    text = document.text
    found: list[Anchor] = []
    if not _WIKI_TOKENS.isdisjoint(document.tokens):
        above = None
        for line in document.lines[:_WIKI_LINES]:
            if text.startswith(_REVISIONS, line.start):
                named = above is not None and text.startswith("From ", above.start) and above.end - above.start <= _WIKI_NAME
                found += [_own_line(above.start, above.end)] if above and named else []
                found.append(_own_line(line.start, line.end))
            above = line
    foot = text.rfind(_FOOT) if _FOOT_TOKEN in document.tokens else -1
    if foot >= 0 and not text[text.rfind("\n", 0, foot) + 1 : foot].strip():
        line_end = text.find("\n", foot)
        found.append(_own_line(foot, line_end if line_end > 0 else len(text), foot + len(WIKI_FOOT)))
    return found


def _own_line(start: int, end: int, heading: int | None = None) -> Anchor:
    """A line of the page, with a heading up to an offset where it has one."""
    return Anchor(start, Span(start, start if heading is None else heading), end, "page_furniture", "exact", (), "line")
