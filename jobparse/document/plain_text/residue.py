"""Residue: what carries no words and is left out of a text before it is read, once it is without `dress`.

Characters that nobody sees (soft hyphens, marks of direction), the dress of headings in wikis, the indent of lines that go on,
character references of HTML, and what mails write instead of the characters that not all of them could carry; with them the
markup of wikis (`markup.py`) and of the fields on top of a page's source (`front_matter.py`).
"""

from __future__ import annotations

from functools import lru_cache

from jobparse.document.headings.bounds import OPEN_END
from jobparse.document.plain_text.bars import bars
from jobparse.document.plain_text.boxes import boxes
from jobparse.document.plain_text.emoji import emoji
from jobparse.document.plain_text.front_matter import front_matter
from jobparse.document.plain_text.mail_head import mail_head
from jobparse.document.plain_text.marks import Mark, line_openings
from jobparse.document.plain_text.markup import MARKS_OF_LINES, TRACKER, markup
from jobparse.document.plain_text.numbered_headings import numbered_headings
from jobparse.document.plain_text.ornaments import ornaments
from jobparse.document.plain_text.settings import settings
from jobparse.patterns import pattern

# Characters that nobody sees: soft hyphens, those without width, marks of direction, joiners.
_UNSEEN_ONES = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0f\ufeff"
)
_UNSEEN = pattern(f"[{''.join(sorted(_UNSEEN_ONES))}]+")
_ASCII = bytes(range(128))
# Headings of wikis and trackers, which are read as those of Markdown: "== Duties ==", "h2. Duties".
_WIKI_HEADING = pattern(r"(?m)^(=(?:={1,4}| ) ?)(?=[^=\s])[^=\n]{1,89}[^=\s] ?(={1,5})[ \t]*$")
_HEADING = "#"
# The indent of a line that goes on with the one above it and the dress of a tracker's heading, what lines with one begin with,
# and what a line ends with behind which none goes on.
_LINE_START = pattern(r"\n(?:( {2,24})(?=[a-z])|h[1-6]\.(?= \S))")
_LINE_STARTS = frozenset(["  ", "h1", "h2", "h3", "h4", "h5", "h6"])
_TRACKER_HEADING = pattern(r"h[1-6]\.(?= \S)")
_ENDS = ".:;!?"
# More than what no line ends with behind which none goes on, in characters.
_OPEN_WORD = 10
# Character references: "&nbsp;", "&#8217;", "&amp;".
_REFERENCE = pattern(r"&(?:[A-Za-z]{2,8}|#\d{2,5}|#[xX][0-9A-Fa-f]{2,4});")

# A mail's line that goes on in the next one ("… of the port, =" over "day and night"), and what it writes for other characters,
# byte by byte: "=20", "=92", "=E2=80=99". So many such lines make a text one of a mail; they are about as long as all others.
_SOFT_END = pattern(r"(?m)^[^\n]{40,78}(?<!=)(=) ?(\n)")
_SOFT_SIGNS = ("=\n", "= \n")
_BYTES = pattern(r"(?:=[0-9A-F]{2}){1,60}")
_SOFT_LINES = 3
# A mail says in its head that it is written so.
_DECLARED = "ransfer-Encoding: quoted-printable"


@lru_cache(maxsize=1)
def beyond_ascii(text: str) -> frozenset[str]:
    """The characters beyond ASCII that a text holds: taking all others out at once is faster than a search for each odd one."""
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def residue(text: str) -> list[Mark]:
    """What is left out of a text besides the returns of its line ends, once it is without `dress`, in no order."""
    marks: list[Mark] = []
    if not text.isascii():
        beyond = beyond_ascii(text)
        marks += emoji(text, beyond)
        if not _UNSEEN_ONES.isdisjoint(beyond):
            marks += [Mark(*match.span(), "") for match in _UNSEEN.finditer(text)]
    if "=" in text:
        marks += _of_equal_signs(text)
    signs = _line_starts(text, marks)
    if "&" in text and ";" in text:
        marks += _references(text)
    marks += settings(text)
    marks += markup(text, signs)
    marks += numbered_headings(text)
    marks += ornaments(text)
    marks += bars(text) if "|" in text and ("\n|\n" in text or "| |\n" in text) else []
    marks += boxes(text)
    marks += front_matter(text)
    marks += mail_head(text)
    return marks


def _line_starts(text: str, marks: list[Mark]) -> set[str]:
    """Mark the dress of trackers and the indent of lines that go on; the signs of other markup that lines begin with."""
    first = _TRACKER_HEADING.match(text)
    if first:
        marks.append(Mark(*first.span(), _HEADING))
    openings = line_openings(text)
    signs = {opening[:1] for opening in openings} & MARKS_OF_LINES
    signs.add(TRACKER if first else text[0])
    for match in () if openings.isdisjoint(_LINE_STARTS) else _LINE_START.finditer(text):
        if match[1] is None:
            if not _is_cut(text, match.start(), match.end() + 1):
                signs.add(TRACKER)
                marks.append(Mark(match.start() + 1, match.end(), _HEADING))
        elif _goes_on(text, match.start()):
            marks.append(Mark(*match.span(1), ""))
    return signs


def _goes_on(text: str, at: int) -> bool:
    """Whether a sentence goes on behind a line end."""
    while at > 0 and text[at - 1] == " ":
        at -= 1
    return at > 0 and text[at - 1] not in _ENDS and text[at - 1] != "\n"


def _is_cut(text: str, at: int, behind: int) -> bool:
    """Whether a sentence goes on in what looks like a tracker's heading: "according to" over "h2. of the code"."""
    return _goes_on(text, at) and (text[behind].islower() or OPEN_END.search(text[max(0, at - _OPEN_WORD) : at]) is not None)


def _of_equal_signs(text: str) -> list[Mark]:
    """The dress of a wiki's headings, and what mails write with the same sign."""
    marks: list[Mark] = []
    if "\n=" in text or text[0] == "=":
        for match in _WIKI_HEADING.finditer(text):
            marks += [Mark(*match.span(1), f"{_HEADING} "), Mark(*match.span(2), "")]
    fewest = 0 if _DECLARED in text else _SOFT_LINES
    if sum(map(text.count, _SOFT_SIGNS)) >= fewest:
        marks += _of_mail(text, fewest)
    return marks


def _of_mail(text: str, fewest: int) -> list[Mark]:
    """The ends of lines that go on, and the characters written byte by byte, of a mail's text as it was sent."""
    soft = list(_SOFT_END.finditer(text))
    if len(soft) < fewest:
        return []
    marks = [Mark(*match.span(group), "") for match in soft for group in (1, 2)]
    for match in _BYTES.finditer(text):
        raw = bytes.fromhex(match.group().replace("=", ""))
        char = _decoded(raw)
        if char and not any(one in "\r\n\0" for one in char):
            marks.append(Mark(*match.span(), char))
    return marks


def _decoded(raw: bytes) -> str:
    """The characters of some bytes; empty where they stand for none."""
    for encoding in ("utf-8", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return ""


def _references(text: str) -> list[Mark]:
    from html import unescape  # its table of names takes a while, and few texts hold one

    marks = []
    for match in _REFERENCE.finditer(text):
        char = unescape(match.group())
        if len(char) == 1:
            marks.append(Mark(*match.span(), " " if char.isspace() else char))
    return marks
