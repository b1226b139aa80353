"""Whether a line goes on in the next one, where a text was wrapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import begins_like, continues
from jobparse.document.headings.bounds import LONGEST, MOST_WORDS, OPEN_END
from jobparse.document.labels.numbered import before_number
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# A key of a front matter, which begins a line: "location: Alder".
KEY = pattern(r"[a-z][a-z_-]{1,24}: ")
# A line of the head of a mail, which goes on in none but an indented one, and how long its first word is, in characters.
_MAIL_HEAD = pattern(
    r"(?:From|To|Cc|Bcc|CC|Date|Sent|Subject|Reply-To|Sender|Organization|Message-I[Dd]|Content-[A-Z][A-Za-z-]{2,20}|MIME-Version"
    r"|Mime-Version|X-[A-Z][\w-]{2,24}|Received|Return-Path|Precedence|List-I[Dd]|Importance|Approved-[Bb]y):"
)
_LONGEST_HEAD = 28
# One blank line is two line ends; behind it a line goes on that reaches such a share of the column, and ends neither with one of
# these nor so, as an item but the last does.
_ONE_BLANK, _LONG, _STOPS = 2, 0.75, ".,:;!?)"
_LAST_BUT_ONE = ("; and", ", and", ". and")
# Marks of emphasis, of headings and of the lines under them: a line that begins with one is no part of the line before.
MARKS = "*#_=~"


def is_shouted(text: str, line: Line) -> bool:
    """Whether a line is a sentence in capitals, whose last word may be that of a heading."""
    return text.count(" ", line.start, line.end) >= MOST_WORDS - 1 and text[line.start : line.end].isupper()


def is_rule(text: str, line: Line) -> bool:
    """Whether a line ends with a rule, or with room to write in: "━━━━", "Name ______"."""
    last = text[line.end - 1]
    return not last.isalnum() and last not in ".!?" and text.startswith(last * 3, line.end - 3)


def is_full(text: str, line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the line behind it finds no room on a line; two blanks may have stood behind a stop."""
    blank = text.find(" ", after.start, after.end)
    length = line.end - line.start + line.indent + (text[line.end - 1] in ".:!?")
    return length + (blank if blank > 0 else after.end) - after.start >= width


def begins_label(text: str, line: Line) -> bool:
    """Whether a line begins with a label: "Career Level: Experienced", "Class Code 1234"."""
    colon = text.find(":", line.start, min(line.start + LONGEST, line.end))
    if colon > 0 and key(text[line.start : colon]) in lexicon().labels:
        return True
    return before_number(text, line, lexicon()) is not None


def _is_label_alone(text: str, line: Line) -> bool:
    """Whether a line in small letters is a label of several words or of many places, as pages of applicant systems print them."""
    words = text[line.start : line.end]
    several = " " in words or words == "locations" or _is_icon(text, line)
    return several and len(words) <= _LONGEST_HEAD and key(words) in lexicon().labels


def _is_icon(text: str, line: Line) -> bool:
    """Whether a line is a label by the name of an icon: "site-map-marker", but not "e-mail"."""
    words = text[line.start : line.end]
    return len(words) <= _LONGEST_HEAD and "-" in words[2:] and " " not in words and key(words) in lexicon().labels


def joins(text: str, line: Line, after: Line, width: int, *, full: bool = False) -> bool:
    """Whether a line end is the wrap's: the sentence goes on, in a line that is no heading; a `full` one went on."""
    if after.gap:
        return _goes_on_below(text, line, after, width)
    first = text[after.start]
    if first in MARKS or not (full or continues(text, line, after, width)) or is_rule(text, line) or _is_icon(text, line):
        return False
    if first.islower():
        return KEY.match(text, after.start) is None and not _is_label_alone(text, after)
    if line.end - line.start > width:
        return False  # a line that the wrap has left alone
    if text.count(" ", line.start, line.end) > 1 and key(text[line.start : line.end]) in lexicon().headings:
        return False  # "What we are looking for"
    if text[line.start : line.end].isupper() and text[after.start + 1 : after.start + 3].islower():
        return False  # a title or heading in capitals, above text that is not
    if text.find(":", after.start, after.start + _LONGEST_HEAD) > 0 and _MAIL_HEAD.match(text, after.start, after.end):
        return False
    if _is_label_in_capitals(text, line, after) or begins_like(text, line, after):
        return False
    if text[after.end - 1] == "." or after.end - after.start > LONGEST:
        return True
    return key(text[after.start : after.end]) not in lexicon().headings


def _goes_on_below(text: str, line: Line, after: Line, width: int) -> bool:
    """Whether a sentence goes on behind the one blank line that a program has put into it: "… on this pier, the" over "longest".

    The line breaks off with a word that no sentence ends with, and is a long one of its text.
    """
    if after.marker or not text[after.start].islower() or text.count("\n", line.end, after.start) > _ONE_BLANK:
        return False
    if line.end - line.start < _LONG * width or text[line.end - 1] in _STOPS or KEY.match(text, after.start):
        return False
    word = text[text.rfind(" ", line.start, line.end) + 1 : line.end].lower()
    return OPEN_END.fullmatch(word) is not None and not text.endswith(_LAST_BUT_ONE, line.start, line.end)


def _is_label_in_capitals(text: str, line: Line, after: Line) -> bool:
    """Whether a line begins with a known label or heading in capitals below other letters: "TITLE: Pilot"."""
    colon = text.find(":", after.start, min(after.end, after.start + LONGEST))
    if colon < 0 or not text[after.start : colon].isupper() or text[line.start : line.end].isupper():
        return False
    folded = key(text[after.start : colon])
    return folded in lexicon().labels or folded in lexicon().headings
