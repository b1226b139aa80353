"""Hard wraps: at which column a text was wrapped, and the same text with its lines joined again."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from jobparse.document.blocks import continues
from jobparse.document.headings import LONGEST
from jobparse.lexicon import key, lexicon
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# Text is wrapped at this column or before.
WIDEST_WRAP = 130
# One line in so many may be longer than the column of the wrap.
_FEW = 12
# A key of a front matter, which begins a line: "location: Alder".
_KEY = pattern(r"[a-z][a-z_-]{1,24}: ")
# A line of the head of a mail, which goes on in none but an indented one, and how long its first word is, in characters.
_MAIL_HEAD = pattern(
    r"(?:From|To|Cc|Bcc|CC|Date|Sent|Subject|Reply-To|Sender|Organization|Message-I[Dd]|Content-[A-Z][A-Za-z-]{2,20}|MIME-Version"
    r"|Mime-Version|X-[A-Z][\w-]{2,24}|Received|Return-Path|Precedence|List-I[Dd]|Importance|Approved-[Bb]y):"
)
_LONGEST_HEAD = 28
# Marks of emphasis, of headings and of the lines under them: a line that begins with one is no part of the line before.
_MARKS = "*#_=~"


def wrap_width(text: str, lines: list[Line]) -> int:
    """The column at which a text was hard-wrapped, 0 where it was not.

    Lines followed by a line that starts in lower case show it, if there are at least three and they are of like length; a few
    longer ones, into which an address was set afterwards, are left out.
    """
    widths = sorted(
        line.end - line.start + line.indent
        for line, after in itertools.pairwise(lines)
        if not after.gap
        and not after.marker
        and text[after.start].islower()
        and text[line.end - 1] not in ".:;"
        and not _KEY.match(text, after.start)
    )
    return _column(widths) or _column(widths[: len(widths) - len(widths) // _FEW])


def _column(widths: list[int]) -> int:
    """The column that most lines of some widths, in order, come near; 0 where they do not."""
    if len(widths) < 3 or widths[-1] > WIDEST_WRAP:
        return 0
    widest = widths[-1]
    return widest if sum(width > widest - 16 for width in widths) >= 0.6 * len(widths) else 0


def unwrapped(text: str, lines: list[Line], width: int) -> str:
    """A text with blanks for the line ends that a wrap has put into its sentences and items; no offset changes.

    Args:
        text: Clean text.
        lines: Its non-blank lines.
        width: What `wrap_width` says of it.
    """
    margin = _margin(text, lines)
    if margin:  # left out before lines that go on, which are as long as the others with it
        lines = [line if line.indent or not text[line.start].islower() else replace(line, indent=margin) for line in lines]
    cuts = [line.end for line, after in itertools.pairwise(lines) if _joins(text, line, after, width)]
    pieces = []
    at = 0
    for cut in cuts:
        end = text.find("\n", cut)
        pieces += [text[at:end], " "]
        at = end + 1
    return "".join([*pieces, text[at:]])


def _margin(text: str, lines: list[Line]) -> int:
    """The indent that most lines have which begin a paragraph, as text browsers print pages; 0 where they have none."""
    indents = Counter(line.indent for line in lines if not line.marker and line.gap and text[line.start].isupper())
    indent, count = indents.most_common(1)[0] if indents else (0, 0)
    return indent if 2 * count > indents.total() else 0


def _joins(text: str, line: Line, after: Line, width: int) -> bool:
    """Whether a line end is the wrap's: the sentence goes on, in a line that is no heading."""
    first = text[after.start]
    if first in _MARKS or not continues(text, line, after, width):
        return False
    if first.islower():
        return _KEY.match(text, after.start) is None
    if line.end - line.start > width:
        return False  # a line that the wrap has left alone
    if text[line.start : line.end].isupper() and text[after.start + 1 : after.start + 3].islower():
        return False  # a title or heading in capitals, above text that is not
    if text.find(":", after.start, after.start + _LONGEST_HEAD) > 0 and _MAIL_HEAD.match(text, after.start, after.end):
        return False
    if text[after.end - 1] == "." or after.end - after.start > LONGEST:
        return True
    return key(text[after.start : after.end]) not in lexicon().headings
