"""A link whose words are left without its address.

What: "click here", "this link" and the like with no address in the sentence, right behind it or on the next line. Texts that
were taken out of a page or an office document are not looked at: the page still has the address.

Why: where the link led to is lost, often the application itself. A link should say where it leads (WCAG 2.2, 2.4.4 Link Purpose,
W3C Recommendation of 2023-10-05).

Fails:
    TITLE: Harbor Clerk
    To apply, click here. All applications must be complete.

Passes:
    TITLE: Harbor Clerk
    To apply, click here (https://example.org/apply). All applications must be complete.

Passes:
    TITLE: Harbor Clerk
    To learn about our benefits, use this link:
    www.example.org/benefits

Fix: print the address behind the words, or in place of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.printed import kind_at, printed_text
from jobparse.checks.rule import Rule
from jobparse.document.signs import offsets
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject
    from jobparse.document.model import Document

# "click here", "clicking on this link", "at this link", "the link below"; not "click the link near the top", a place on a page.
_LINK = pattern(
    r"\bclick(?:ing)? (?:right )?here\b|(?<!not )\bapply (?:on-?line )?here\b(?!-)"
    r"|\bclick(?:ing)? (?:on )?(?:this link|the (?:following |below )?link(?= below| provided|\s?[:.,;)]))"
    r"|\b(?:at|via|through|follow|use|using|visit|see|with) (?:this|the following|the below) (?:web ?)?link\b"
    r"|\b(?:the|this) link below\b"
)
_SIGNS = ("click", " link", "apply here", "line here")
# Longest words before and behind these, in characters.
_AROUND = 32
# Of an address: "https://", "www.", "mailto:", "example.gov", "](".
_ADDRESS = pattern(
    r"https?:|www\.|mailto:|\]\(|\w@\w|\w\.(?:gov|org|com|edu|net|us|ca|uk|info|mil|int|ie|au|nz)\b", re.IGNORECASE
)
_SENTENCE_END = pattern(r"[.!?][)\"']?\s+(?=[A-Z(\[])")
# How far a sentence is read to both sides, and how far behind it an address stands, in characters.
_REACH = 300
_BEHIND = 160
# How far into the next line an address may begin that belongs to a whole sentence before it.
_FIRST_WORD = 12


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the words of such links."""
    document = subject.document
    if subject.record["source"]["extracted"] is not None:
        return
    text = printed_text(document)
    for match in _links(document):
        if kind_at(document, match.start()) == "page_furniture":
            continue
        start = max((end.end() for end in _SENTENCE_END.finditer(text, max(0, match.start() - _REACH), match.start())), default=0)
        start = max(start, match.start() - _REACH, text.rfind("\n", 0, match.start()) + 1, 0)
        if not _ADDRESS.search(text, start, _end(text, match.end())):
            yield Hit("the address of this link is lost; print it", Span(*match.span()))


def _links(document: Document) -> Iterator[re.Match[str]]:
    """The words of links, looked for only around words that they all hold."""
    last = 0
    for at in sorted(at for sign in _SIGNS for at in offsets(document, sign)):
        match = _LINK.search(document.lower, max(last, at - _AROUND), at + _AROUND)
        if match:
            last = match.end()
            yield match


def _end(text: str, at: int) -> int:
    """Up to where an address belongs to a link: its sentence, brackets behind it, and the next line."""
    stop = _SENTENCE_END.search(text, at, at + _REACH)
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    if stop and stop.end() < line_end:
        if text[stop.end()] not in "([":
            return stop.end()
        close = text.find(")", stop.end(), stop.end() + _REACH)
        return close if close > 0 else stop.end() + _BEHIND
    while line_end < len(text) and text[line_end].isspace():
        line_end += 1
    return min(line_end, at + _REACH) + (_FIRST_WORD if stop else _BEHIND)


RULE = Rule("TXT107", "lost-hyperlink", "warning", check, any_document=True)
