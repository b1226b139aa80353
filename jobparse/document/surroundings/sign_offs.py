"""Sign-offs: the government's name and the office holder's, which close an announcement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import Anchor
from jobparse.document.signs import has_any
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line

_GOVERNMENT = r"(?:City|County|Village|Town|Township|Borough|State|Commonwealth) of "
# Job sites print the government again under the text ("City of Springfield"), with the office holder on this line or the next.
_SIGN_OFF = pattern(_GOVERNMENT + r"(?:[A-Z][\w.'-]+ ?){1,4}$")
_TITLE = pattern(lambda: rf",\s(?:{either(employer_words().office_holders)})")
_OFFICE = pattern(
    lambda: (
        _GOVERNMENT + rf"(?:[A-Z][\w.'-]+ ){{2,6}}[A-Z][\w.'-]+, (?:{either(map(str.title, employer_words().office_holders))})\b"
    )
)
# When a class was set up and revised, which closes its specification: "Est. 4/88   Rev. 9/97; 2/06", "CC: 0144  Rev: 03/2019".
_REVISED = pattern(
    r"(?:(?:CC|Class|Code|Class Code|Est|Estab|Eff|Rev|Established|Effective|Adopted|Revised|Created|Approved|Updated)\b[.:]?"
    r" ?[\d/.,; -]{4,60}){1,6}"
)
# The same with who did it: "Approved Alder County CS - 4/1/76", "Adopted by the Civil Service Commission: 5/12/2019".
_APPROVES = ("Approved", "Adopted", "Created", "Established", "Revised")
_APPROVED = pattern(
    r"(?:Approved|Adopted|Created|Established|Revised)\b[^\n:;.]{0,60}[\s:-]{1,3}"
    r"\d{1,2}/\d{1,2}/(?:19|20)?\d{2}(?:[,;] \d{1,2}/\d{1,2}/(?:19|20)?\d{2}){0,8}"
)
_REVISES = ("CC: ", "Class", "Code", "Est", "Eff", "Rev", "Adopted")
# What closes a letter to applicants, on a line of its own, which is not longer, in characters: "Yours sincerely,".
_YOURS = ("\nyours ", "\nsincerely", "\nrespectfully")
_CLOSES_LETTER, _CLOSE = ("Yours sincerely", "Yours faithfully", "Yours truly", "Sincerely", "Respectfully"), 17
# What these begin with, and the names of governments.
_INITIALS = frozenset("CERA")
_GOVERNMENTS = frozenset("CVTBS")
# Lines from the end among which a sign-off is looked for; how far before an office a name begins, and how long its line is at
# most, both in characters.
_LAST_LINES = 12
_NAME_REACH, _LONGEST = 80, 160
# How far before such a name the colon of "Send a letter to:" stands at most, in characters.
_LEAD_REACH = 8


def sign_offs(text: str, lower: str, lines: list[Line]) -> list[Anchor]:
    """Where the government's name and the office holder's close the announcement."""
    starts: list[int] = []
    for title in _TITLE.finditer(lower):
        floor = max(0, title.start() - _NAME_REACH)
        starts += [match.start() for match in _OFFICE.finditer(text, floor, title.end() + 1)]
    if has_any(lower, _YOURS):
        starts += [line.start for line in lines if text.startswith(_CLOSES_LETTER, line.body) and line.end - line.body <= _CLOSE]
    last = [line for line in lines[-_LAST_LINES:] if line.end - line.body <= _LONGEST]
    starts += [
        line.start
        for line in last
        if text[line.body : line.body + 1] in _GOVERNMENTS and _SIGN_OFF.fullmatch(text, line.body, line.end)
    ]
    for line in last:
        if text[line.body : line.body + 1] in _INITIALS and _dates_class(text, line):
            starts.append(line.start)
    starts = [start for start in starts if not text[max(0, start - _LEAD_REACH) : start].rstrip().endswith(":")]  # an address
    return [Anchor(start, Span(start, start), start, "header", "shape") for start in starts]


def _dates_class(text: str, line: Line) -> bool:
    """Whether a line tells when a class was set up, approved or revised, and nothing else."""
    if text.startswith(_REVISES, line.body) and _REVISED.fullmatch(text, line.body, line.end):
        return True
    return text.startswith(_APPROVES, line.body) and _APPROVED.fullmatch(text, line.body, line.end) is not None
