"""Labels that no list holds, told by their words and by the value behind them: "Vacancies Open Now: 3"."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare
from jobparse.document.headings.sense import by_sense, looks_like
from jobparse.document.headings.words import can_be_heading, fits_title
from jobparse.document.labels.values import DAY, EMPLOYMENT
from jobparse.document.model import Anchor
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.lexicon import Label

# Such a label is not longer, in characters and in words, nor is its value, in characters.
_LONGEST, _MOST_WORDS, _LONGEST_VALUE = 48, 7, 70
_START = attrgetter("start")
_WORD = pattern(r"\S+")
# What the value of such a label looks like, beyond doubt, by the attribute.
_SURE_VALUES = {
    "dates.closes": pattern(rf"{DAY}|(?i:open )?(?i:until filled|continuous)"),
    "dates.opens": pattern(DAY),
    "dates.posted": pattern(DAY),
    "openings": pattern(rf"(?i:\d{{1,3}}|{SMALL_NUMBER}|several|multiple)(?: \(\d{{1,3}}\))?$"),
    "class_code": pattern(r"[A-Z]{0,3}-?\d[\dA-Z-]{1,9}$"),
    "requisition_id": pattern(rf"(?!{DAY}$)(?=[A-Za-z/_-]{{0,20}}\d)[\w./-]{{3,30}}$"),
    "application.emails": pattern(r"[\w.+-]{1,64}@[\w-]+\.\w"),
    "application.phones": pattern(r"(?:\+\d{1,3} ?)?\(?\d{3,5}\)?[-. ]{1,2}\d{3}[-. ]?\d{3,4}$"),
    "application.contact": pattern(
        r"(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][A-Za-z'-]+(?:, [A-Z]| \(|$|[,;] (?:\S+@|[+(\d]))"
    ),
    "salary_grade": pattern(r"[A-Z]{0,4}[- ]?\d{1,3}[A-Z]?$"),
    "employment.flsa": pattern(r"(?i)(?:non-?|not )?exempt\b"),
    "employment.types": pattern(
        r"(?i)(?:regular |limited )?(?:full|part)[- ]time\b"
        r"|(?i:temporary|permanent|seasonal|casual|fixed[- ]term|per diem|intern(?:ship)?)\b"
    ),
    "employment.union": pattern(
        r"(?!(?i:yes|no|none|not|n/a|required|optional|voluntary|eligible|represented|covered)\b)[A-Z][\w&'/. -]{1,60}(?<![.])$"
    ),
    "department": pattern(r"[A-Z][A-Za-z&',/ -]{2,60}$"),
    "division": pattern(r"[A-Z][A-Za-z&',/ -]{2,60}$"),
}
# Attributes whose values are names, which other lines with a dash are made of as well, and some of those whose values are none.
_NAMES = frozenset({"department", "division", "employment.union"})
_MONEY, _PAID = "$£€", frozenset({"pay", "rate", "salary", "wage", "wages"})
_PLAIN = frozenset({"salaries", "schedule", "dates.closes", "dates.opens", "dates.posted", "locations"})


def valued_label(text: str, line: Line, below: Line | None, anchors: list[Anchor], *, coloned: bool) -> Anchor | None:
    """The label that a line begins with whose value looks like one of what its words speak of: "Vacancies Open Now: 3".

    The value of a label that is all of its line stands on the line below; either can be in bold.

    Without a colon, before a dash, its value is no name: "Apply Before - May 3, 2027", but not "Parks Division - Dues".

    Args:
        text: Clean text.
        line: The line.
        below: The line below it.
        anchors: The anchors so far, in order.
        coloned: Whether a colon stands near the start of the line.
    """
    mark = ":" if coloned else "- "
    colon = text.find(mark, line.body + 2, line.end if line.end < line.body + _LONGEST else line.body + _LONGEST)
    if colon < 0 or not text[line.body].isupper():
        return None
    value, end = value_behind(text, line, colon), line.end
    if value == end and coloned and below is not None and not (below.marker or _begins_in(below.start, below.end, anchors)):
        value, end = below.body, below.end
    elif text[colon + 1 : colon + 2] not in (" ", "*"):
        return None
    while end > value and text[end - 1] == "*":
        end -= 1
    if end - value > _LONGEST_VALUE or value == end or _begins_in(line.start, colon, anchors):
        return None
    words = text[line.body : colon].rstrip("*_").split()
    if len(words) > _MOST_WORDS:
        return None
    paid = _pay_of_post(words) if coloned and text[value] in _MONEY else None
    if not (paid or all(map(fits_title, words))):
        return None
    folded = key(text[line.body : colon])
    label = paid or label_by_sense(folded, text, value, end)
    if label and label.attribute in _NAMES and value > line.end:
        return None  # a line of its own can be anything
    if not coloned:
        names = label is None or label.attribute in _NAMES
        label = _by_plain_value(folded, text, value, end) if names else label
        if EMPLOYMENT.match(folded) or any(map(str.isdigit, folded)) or not can_be_heading(text[line.body : colon], words):
            return None
    if label is None:
        return None
    return (None if paid else behind_title(text, line, colon)) or Anchor(
        line.start, bare(text, line.body, colon), colon + 1, label.section, "sense", (label,), "label"
    )


def _pay_of_post(words: list[str]) -> Label | None:
    """The label on pay that the name of a post is, with what it is paid behind it: "Pilot II wage", "Pilot-in-Training rate"."""
    if words[-1].lower() not in _PAID or len(words) < 2:
        return None
    posts = {noun for word in words[:-1] for noun in word.lower().split("-")}
    return lexicon().labels["salary"][0] if posts & lexicon().occupations else None


def _by_plain_value(folded: str, text: str, start: int, end: int) -> Label | None:
    """The label of an amount, an address, hours or a day that words before a dash are, where that stands behind them."""
    labels = lexicon().labels.get(folded)
    if labels:
        return labels[0] if any(map(str.isdigit, text[start:end])) and labels[0].attribute in _PLAIN else None
    sense = by_sense(folded)
    if sense is None or sense.label is None or not any(map(str.isdigit, text[start:end])):
        return None
    return sense.label if looks_like(sense.label, text, start, end) else None


def _begins_in(start: int, end: int, anchors: list[Anchor]) -> bool:
    """Whether one of some ordered anchors begins between two offsets: "Harbor Clerk Job Number: 4" holds a known label."""
    at = bisect_right(anchors, start, key=_START)
    return at < len(anchors) and anchors[at].start <= end


def value_behind(text: str, line: Line, colon: int) -> int:
    """Where the value behind a colon begins, past the marks of bold letters."""
    value = colon + 1
    while value < line.end and text[value] in " *":
        value += 1
    return value


def behind_title(text: str, line: Line, colon: int) -> Anchor | None:
    """The known label behind the title that opens its line: "Town of Alder HARBOR CLERK LOCATION: 12 Pine Street"."""
    for word in _WORD.finditer(text[line.body : colon]):
        start = line.body + word.end() + 1
        if word.group().lower() in lexicon().occupations and start < colon:
            labels = lexicon().labels.get(key(text[start:colon]))
            if labels:
                return Anchor(start, bare(text, start, colon), colon + 1, labels[0].section, "exact", labels, "label")
    return None


@lru_cache(maxsize=4096)
def _labels_of(folded: str) -> tuple[Label, ...]:
    """The labels that words may be, in the order of their list."""
    padded = f" {folded} "
    told = lexicon().label_senses.in_words(folded)
    found = [sense.label for sense in told if not any(map(padded.__contains__, sense.unless))]
    return tuple(dict.fromkeys(found))


def label_by_sense(folded: str, text: str, start: int, end: int) -> Label | None:
    """The label that words are, by what they speak of and by the value between two offsets, which has to look like one of that.

    >>> label_by_sense("keel laid on", "May 3, 2026", 0, 11) is None
    True
    >>> label_by_sense("closing of the bids", "May 3, 2026", 0, 11).attribute
    'dates.closes'
    """
    return next((label for label in _labels_of(folded) if _SURE_VALUES[label.attribute].match(text, start, end)), None)
