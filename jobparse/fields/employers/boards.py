"""Employers in the forms of job boards, which print words of their own before the name: "Website Alder Ferries"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.employers.forms import WORD
from jobparse.fields.header import front_lines, tells_no_title
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found, Span

# The name behind the word, with the short one that the site has for it between them.
_ON_BOARD = pattern(rf"Website (?:@?[a-z0-9_]{{2,24}} )?(?P<name>(?:The )?{WORD}(?: (?:{WORD}|of|and|for|the|&)){{1,9}})")
# What stands on such boards of associations, and the last words of the names of these.
_BOARDS = ("job board", "post jobs", "post a job", "current job ads", "members may post")
_FOR_OTHERS = ("association", "society", "network")
_DEPARTMENTS = ("Department of ", "Dept. of ", "Ministry of ")  # which are parts of a government


def on_board(document: Document) -> Found[str] | None:
    """The employer behind the word "Website" without a colon, as a form of job boards prints it: "Website Alder Ferries".

    The short name that the site has for it may stand between them: "Website alder_ferries Alder Ferries".
    """
    for line in front_lines(document) if "website" in document.tokens else ():
        match = _ON_BOARD.fullmatch(document.text, line.body, line.end)
        if match and names_no_page(match["name"]) and not match["name"].startswith(_DEPARTMENTS):
            return document.found(*match.span("name"), "employer of a job board")
    return None


def department_on_board(document: Document) -> Found[str] | None:
    """The department in that place, which has no government beside it: "Website Department of Tides"."""
    for line in front_lines(document) if "website" in document.tokens else ():
        match = _ON_BOARD.fullmatch(document.text, line.body, line.end)
        if match and match["name"].startswith(_DEPARTMENTS):
            return document.found(*match.span("name"), "department of a job board")
    return None


def keeps_board(document: Document, span: Span) -> bool:
    """Whether a name is that of an association on whose job board others print what they seek."""
    return document.lower.endswith(_FOR_OTHERS, *span) and has_sign(document, 0, document.end, _BOARDS)


def names_no_page(content: str) -> bool:
    """Whether words behind "Website" are a name rather than words on a page: "Website Privacy Policy"."""
    return key(content) not in lexicon().headings and not tells_no_title(content)
