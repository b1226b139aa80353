"""Text becomes lines: same-length clean-up for matching, and every non-blank line with its indent and list marker.

Clean text has one character for each character of the source, so an offset found in it is an offset of the source.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from jobparse.document.plain_text.lost_marks import with_marks
from jobparse.document.plain_text.marks import rows_of
from jobparse.document.plain_text.mojibake import holds_mojibake, without_mojibake
from jobparse.document.plain_text.residue import beyond_ascii
from jobparse.patterns import pattern

# One character for one character. The dotted capital I is the only letter whose lower case is two characters long.
_PLAIN = (
    ("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
    ("\u2018\u2019\u201a\u201b\u2032\u00b4", "'"),
    ("\u201c\u201d\u201e\u201f\u2033", '"'),
    ("\uff1a", ":"),
    ("\ufffd\u00bf", "?"),
    ("\u0130", "I"),
    ("\u0085\u2028\u2029", "\n"),
)
_PLAIN_OF = {odd: plain for odds, plain in _PLAIN for odd in odds}

# White space of ASCII beside blanks and line ends.
_ODD_WHITE = "\t\r\v\f\x1c\x1d\x1e\x1f"

# A list marker at the start of a line: a bullet ("-", "•", "o", and "?" where a bullet was lost in conversion) or a
# number or letter with a stop ("1.", "(a)", "iv)"), or what a wrong decoding left of a bullet ("â€¢"). "2.A baccalaureate" and
# "(ii)have passed" have no space; "4.2" is no marker, nor is "(4)" before "years", and the dash of "-3" is none unless it counts
# years.
_MARKER = pattern(
    r"""
    (?: [-+•·●○◦▪▫■□➢►▶‣∙⁃»✓✔❖→➔➜➤◆◇☐☑☒✦❑❒¤]+(?:\s[•·●○▪■])*+ (?=[\s"'(\[$*A-Za-z0-9]|$)
        (?: (?!\d) | (?<![-+]) | (?=\d{1,2}\+?\s(?:years?|yrs?|months?)\b) )
        (?:\s?\[[ xX]\](?=\s))?
      | â['€]¢ | Â· | =>(?=\s) | ~(?=\s) | \[[ xX]\](?=\s)
      | \*(?![*\s]*$)
      | [o?§](?=\s)
      | [\uf000-\uf0ff]
      | (?! \(\d{1,2}\)\s(?:years?|months?)\b )
        \(?(?:\d{1,2}[.)](?=\s|[A-Za-z"(]|$) | (?:[a-hA-H]|[ivxIVX]{1,4})[.)](?=\s|$) | [j-t][.)](?=\s[A-Z][a-z])
      | (?!e\.(?:Learn|Gov|Com|Heal|Mail)) [a-h]\.(?=[A-Z][a-z]{3}))
      | \((?:[a-dA-D]|[ivx]{1,4})\)(?=[A-Za-z]{2})
    )\s*
    """,
    re.VERBOSE,
)
# The marks of emphasis and of headings; two and more of the latter need no space behind them: "##Requirements".
_EMPHASIS = pattern(r"[*_]{2,8}\s?(?=[^\s*_])|(?:\#{1,6}\s+(?!(?i:of)\b)|\#{2,6}(?=[A-Z*]))(?:[*_]{2,8}(?=[^\s*_]))?")
# A number or letter in a cell of its own before the item, as tables without a frame come out of web pages: "| (a) | a degree; |".
_COUNTED_CELL = pattern(r"\|\s{1,3}(?P<marker>\(?(?:\d{1,2}|[a-hA-H]|[ivxIVX]{1,4})[.)])\s{1,3}\|\s{1,3}(?=[^\s|])")
_STARRED = pattern(r"\*(?=\S)[^*\n]{1,200}?\S\*(?!\*)")


@dataclass(slots=True)
class Line:
    """A non-blank line without the white space around it.

    `start` and `end` bound it; `body` is where its text begins after the list marker; `gap` tells that a blank line stands before
    it.
    """

    start: int
    end: int
    body: int
    marker: str
    indent: int
    gap: bool


def clean(text: str) -> str:
    r"""Replace odd white space, quotes and dashes by plain ones, one character for one.

    >>> clean("Mayor\u2019s\u00a0Office \u2013 9\rTitle\ttext")
    "Mayor's Office - 9\nTitle text"
    """
    if not text.isascii():
        beyond = beyond_ascii(text)
        for odd in _PLAIN_OF.keys() & beyond:
            text = text.replace(odd, _PLAIN_OF[odd])
        if holds_mojibake(text, beyond):
            text = without_mojibake(text)
    if "\r" in text:
        text = text.replace("\r", "\n")
    if "?" in text:
        text = with_marks(text)
    for odd, plain in (("\t", " "), ("\f", "\n"), ("\v", "\n"), ("\x1c", " "), ("\x1d", " "), ("\x1e", " "), ("\x1f", " ")):
        if odd in text:
            text = text.replace(odd, plain)
    return text


def in_lower_case(text: str, source: str) -> str:
    """A text in lower case; where no capital beyond ASCII stands in it, that is told several times faster by its bytes.

    Args:
        text: Clean text.
        source: The text that it was made from, whose characters beyond ASCII are known already.

    >>> in_lower_case("• Steers the FERRY", "• Steers the FERRY"), in_lower_case("ÉCLAIR", "ÉCLAIR")
    ('• steers the ferry', 'éclair')
    """
    if text.isascii() or any(char != char.lower() for char in beyond_ascii(source)):
        return text.lower()
    return text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")


def only_blanks(source: str) -> bool:
    r"""Whether all white space of a source is blanks and line ends.

    >>> only_blanks("Harbor Pilot \u2022 Elm Bay\n"), only_blanks("Harbor\tPilot"), only_blanks("Harbor\u00a0Pilot")
    (True, False, False)
    """
    for odd in _ODD_WHITE:
        if odd in source:
            return False
    return source.isascii() or not any(map(str.isspace, beyond_ascii(source)))


def split_lines(text: str) -> list[Line]:
    """Split clean text into its non-blank lines.

    Args:
        text: Text as `clean` gives it.
    """
    lines: list[Line] = []
    lettered: list[int] = []
    at, gap = 0, False
    for raw in rows_of(text):
        content = raw.strip()
        if content:
            first = content[0]
            indent = 0 if first == raw[0] else len(raw) - len(raw.lstrip())
            start = body = at + indent
            end = start + len(content)
            marker = ""
            if first not in _TELLING:
                pass  # most lines
            elif first in _MARKS:
                plain = first in _BULLETS and content[1:2] == " " and content[2].isalpha()
                body, marker = (start + 2, first) if plain else marker_at(text, start, end)
            elif first == "|":
                cell = _COUNTED_CELL.match(text, start, end) if content[-1] == "|" else None
                if cell:
                    body, marker, end = cell.end(), cell["marker"], start + len(content[:-1].rstrip())
            elif content[1:2] in _BEHIND_COUNTER:
                if first in _COUNTERS:
                    body, marker = marker_at(text, start, end)
                if first in _LETTERS and content[1] == " ":
                    lettered.append(len(lines))
            line = object.__new__(Line)  # a call of the class takes twice the time, for each line of a text
            line.start, line.end, line.body = start, end, body
            line.marker, line.indent, line.gap = marker, indent, gap
            lines.append(line)
        gap = not content
        at += len(raw) + 1
    if len(lettered) >= _LETTERED:
        _mark_letters(text, lines, lettered)
    return lines


def _mark_letters(text: str, lines: list[Line], lettered: list[int]) -> None:
    """Take letters at the starts of lines for bullets of a symbol font, where several lines begin with the same one."""
    bodies = {at: _past_blanks(text, lines[at].start + 1) for at in lettered}
    counts = Counter(text[lines[at].start] for at in lettered if text[bodies[at]].isupper())
    for at in lettered:
        line = lines[at]
        if counts[text[line.start]] >= _LETTERED:
            lines[at] = replace(line, body=bodies[at], marker=text[line.start])


def _past_blanks(text: str, at: int) -> int:
    """An offset behind the blanks that begin at one, on a line that has more."""
    while text[at] == " ":
        at += 1
    return at


# Letters that bullets of symbol fonts become in plain text ("q Drives trucks"), and how many such lines show it.
_LETTERS = frozenset("qnvwülØ")
_LETTERED = 3
# The mark of quoted mail, which stands for no bullet.
QUOTE = ">"
# What can stand before a marker: characters without width, and the marks and spaces of quoted mail.
_BEFORE_MARKER = "\u200b\u200c\u200d\u2060\ufeff> "
# What a marker or an emphasis can begin with, the second of them with what can follow there: all else is spared the patterns.
_MARKS = frozenset("-+•·●○◦▪▫■□➢►▶‣∙⁃»✓✔❖→➔➜➤◆◇☐☑☒✦❑❒¤âÂ=~[*_#?§(" + _BEFORE_MARKER + "".join(map(chr, range(0xF000, 0xF100))))
# Those of them that are a marker without further ado before one space and a letter.
_BULLETS = frozenset("-+*•·●○◦▪")
_COUNTERS = frozenset("o0123456789abcdefghijklmnopqrstvxABCDEFGHIVX")
_BEHIND_COUNTER = frozenset(".) \t0123456789ivxIVX")
# What a line with a marker can begin with: all else is spared any further look.
_TELLING = _MARKS | _COUNTERS | _LETTERS | {"|"}
_EMPHATIC = "*_#"
_BOLD = "**"


def is_bold(text: str, start: int, body: int, end: int) -> bool:
    """Whether a line is wholly in bold: "**Harbor Pilot**"."""
    return body > start and text.startswith(_BOLD, start, body) and text.endswith(_BOLD, body, end)


def marker_at(text: str, start: int, end: int) -> tuple[int, str]:
    """Where the text of a line begins after its list markers, and the markers."""
    body = start
    quoted = ""
    if text[start] in _BEFORE_MARKER:
        quoted = QUOTE if text[start] == QUOTE else ""
        while body < end and text[body] in _BEFORE_MARKER:
            body += 1
        if body == end or not (text[body] in _MARKS or text[body] in _COUNTERS):
            return body, quoted
    if text[body] in _EMPHATIC:
        emphasis = _EMPHASIS.match(text, body, end)
        if emphasis:
            body = emphasis.end()
        if text.startswith("*", body, end) and _STARRED.match(text, body, end):
            return body, quoted  # emphasis around the first words: "*Integrity*: …"
    found = _MARKER.match(text, body, end)
    if not found:
        return body, quoted
    marker = found.group().strip()
    body = found.end()
    if body < end and text[body] == "*" and not (text.startswith(_BOLD, body, end) or _STARRED.match(text, body, end)):
        marker, body = marker + "*", body + 1  # a footnote star behind the bullet: "- *NEGOTIATION - …"
    return body, marker
