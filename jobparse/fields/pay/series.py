"""Whom each of several amounts is for, where all are named in one way: before it, behind it, or on the line above."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation
from jobparse.fields.pay.groups import NEW_SENTENCE, OF_THE_AMOUNT
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.months import WHOLE_MONTH
from jobparse.values.pay_columns import figures_start

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.values.money import Pay

# Words of groups of people who are paid alike, in lower case: "certified", "night shift", "entry level".
_GROUP = pattern(lambda: rf"\b(?:{either(posting_words().paid_groups)})")
# Among the amounts of a line, or behind its label: "Rate: Pilot I $18 / Pilot II $20", "Pilot I (grade 4): $52,000; Pilot II …",
# "Pilots start at $15.25, pilots with a licence at $17".
_AMONG = pattern(
    r"[\s/;,|·•.]{0,12}(?:and |or |for )?(?:the |an? )?(\w[^\n:;,|$€£()]{1,60}?)(?: \([^()\n$€£]{1,24}\))?[\s:-]{0,4}"
    r"(?:\()?(?:(?:starts?|starting|begins?|at|is|are|earns?|receives?)(?: at| up to| from)? )?\\?"
)
# In brackets behind an amount: "$20.45 an hour (Harbor Pilot Trainee)".
_IN_BRACKETS = pattern(r"\)?\s{0,2}\((?:for )?([A-Za-z][^()\n$€£]{2,60})\)")
# What may close an amount before such a group: a bracket, or the stop of a period in short that the sentence goes on behind.
_STOP = r"(?:\)|(?<=hr|yr|wk|mo)\.(?=\s{1,2}[a-z-]))?"
# Behind a dash: "$120 per day - Substitute permit"; and behind a word or nothing, up to the next sign or amount: "$21 an hour for
# pilots with a licence", "$19 without a licence", "$21.15/hour certified".
_BEHIND_DASH = pattern(
    _STOP + r"\s{0,2}[-:]\s{0,2}(?:for )?((?=[A-Za-z])\w[^\n:;,|$€£(]{1,60}?)\s{0,2}(?:[\n;,|(]|\.\s|\.?\Z)",
)
_BEHIND = pattern(
    _STOP + r"\s{1,2}(?:(?:for|as|(?P<place>in)|at) (?:the |an? )?)?((?=[A-Za-z])\w[^\n:;,/|$€£()]{1,60}?)\s{0,2}"
    r"(?:[\n;,/|(]|\.\s|\.?\Z|(?:\s(?:and|or|plus))?\s{0,2}[$€£])"
)
# Words of a sentence, of a day or of the ends of one range, which are no group of people: "Apply by May 3", "in July", "Low".
_NO_GROUP = pattern(
    rf"\b(?:is|are|was|will|may|can|must|shall|should|get|gets|has|have|receives?d?|apply|applies|offers?|includes?|depends?|earns?|begins?"
    rf"|subject|funded|exempt)\b|\bto$"
    rf"|^(?:(?:early|mid|late)[ -])?(?:{WHOLE_MONTH}|spring|summer|autumn|fall|winter)\b(?: [0-9]{{1,2}})?(?: to)?$"
    r"|^(?:low|lower|lowest|high|higher|highest|average|median|mean|top|bottom|target|base|note|first|last|second|end)$"
)
_RATE = pattern(r"(?<=\w) (?:[Rr]ate|[Ww]age|[Pp]ay)\Z")
_SCRAP = frozenset(("and", "or", "plus"))
# Behind "for", names that may fill lines: "$18 - $22 - for Pilot, Pilot/North and Pilot/South;" over "$20 - $25 - for Mate;".
_FOR = pattern(
    r"\s{0,2}(?:[-:,]\s{0,2})?for\s(?:the\s|an?\s)?([A-Z](?:[^$€£;:.\n]|\n{1,2}(?=[A-Z])){2,160}?)"
    r"(?=\s{0,2}(?:;|\.\s|\.?\s{0,4}\Z|(?:\s(?:and|or))?\s{0,3}\\?[$€£]|\n\s{0,4}\n(?![^$€£:\n;]{1,80};)))"
)
# In a sentence before an amount: "The salary for a Harbor Pilot I is", "If hired as Harbor Pilot II, the salary is", "at the
# Trainee level:".
_TOLD = pattern(
    r"\b(?:[Ff]or|[Aa]s|[Ii]n|[Aa]t|of)\s(?:the\s|an?\s)?([A-Z][\w/&'-]*(?:\s(?:of|and|the|&|[A-Z0-9][\w/&'-]*)){0,7}?)"
    r"(?:\s(?:level|position|class|classification|role|rate))?"
    r"(?:,?\s(?:is|are|will|starts?|ranges?|begins?|you|the|your|at|from)\b|[,:]?\s{0,2}\\?\Z)"
)
# Behind the words on pay of a label: "Salary (Harbor Pilot I):", "Pay range for Harbor Pilot II: ", "Base Salary Harbor Pilot:".
_HEADED = pattern(
    r"(?:[A-Za-z]+ ){0,3}(?:[Ss]alary|SALARY|[Pp]ay|PAY|[Ww]ages?|[Cc]ompensation|[Rr]ate)"
    r"(?: [Rr]ange| RANGE| [Rr]ate| [Ss]cale)?"
    r"(?: for(?: the| an?)?| of| -|,| \()?\s?([A-Z][^\n:$€£()]{1,60}?)\)?(?: \([^()\n$€£]{1,24}\))?[\s:-]{1,4}\\?"
)
# All of a line over an amount: "Harbor Pilot I", "- Harbor Pilot II (Grade 12)".
_LINE = pattern(r"[\s*·•>-]{0,8}([A-Z][^\n:;$€£|()]{2,60}?)(?: \([^()\n$€£]{1,24}\))?")
# What may stand before the amount below it: "Hourly rate: ".
_LABEL = pattern(r"[\s*·•>-]{0,8}(?:(?:[A-Za-z]+ ){0,2}(?:salary|pay|wage|rate)(?: range)?\s?[:-]?\s{0,3})?\\?", re.IGNORECASE)
# The number of a level behind a name: "Equipment II", "Level 2".
_NUMBERED = pattern(r" (?:[IVX]{1,3}|[1-9])\Z")
# What stands between an amount and the same by another period: "$4,634 a month / $26.74 an hour", "$52,000 (about $25 an hour)".
_THE_SAME = pattern(
    r"[\s(/|=*,]{1,4}(?:or |and )?(?:approximately |approx\.? |about |equivalent to |equal to |equals |which is |that is )?\\?",
)
_FEWEST = 3  # rows of a list whose names may be anything
# How far before an amount stands whom it is for, and how far behind it, in characters.
_REACH, _BEHIND_REACH = 200, 80


def groups_of_all(document: Document, placed: list[tuple[int, Pay]]) -> dict[int, Span]:
    """Whom each of several amounts is for, by where it begins: all are named in one of the ways, or none is.

    An amount that tells another again by another period is for the same people.

    Args:
        document: The document.
        placed: Statements in the order of the text, each with where its section begins.
    """
    series: list[list[tuple[int, Pay]]] = []
    for low, pay in placed:
        if series and series[-1][0][0] == low and is_told_again(document.text, series[-1][-1][1], pay):
            series[-1].append((low, pay))
        else:
            series.append([(low, pay)])
    if len(series) < 2:
        return {}
    ends = [rows[-1][1].end for rows in series]
    for way in (_before, _headed, _in_brackets, _for_whom, _behind_dash, _behind, _told, _above, _over):
        spans = []
        for at, rows in enumerate(series):
            low, pay = rows[0]
            low = max(low, ends[at - 1]) if at else low
            stop = figures_start(series[at + 1][0][1]) + 1 if at + 1 < len(series) else ends[at] + _BEHIND_REACH
            named = (
                None
                if way is _over and len(series) < _FEWEST
                else way(document, low, pay, Span(ends[at], max(ends[at], min(stop, ends[at] + _BEHIND_REACH))))
            )
            if named is None:
                break
            spans.append(named)
        if len(spans) == len(series) and len({document.value(*span).lower() for span in spans}) > 1:
            return {pay.start: span for rows, span in zip(series, spans, strict=True) for _, pay in rows}
    return {}


def is_told_again(text: str, pay: Pay, other: Pay) -> bool:
    """Whether an amount is the one before it by another period: "$4,634 monthly / $26.74 hourly"."""
    if pay.period is None or other.period is None or pay.period == other.period:
        return False
    return _THE_SAME.fullmatch(text, pay.end, max(pay.end, figures_start(other))) is not None


def _before(document: Document, low: int, pay: Pay, behind: Span) -> Span | None:
    """The name right before an amount, on its line."""
    del behind
    text, first = document.text, figures_start(pay)
    start = max(low, text.rfind("\n", low, first) + 1, first - _REACH)
    start += text[start:first].rstrip(" :-\\").rfind(":") + 1
    return _name(document, _AMONG.fullmatch(text, start, first), lower=False)


def _headed(document: Document, low: int, pay: Pay, behind: Span) -> Span | None:
    """The name behind the words on pay that the line begins with."""
    del behind
    first = figures_start(pay)
    start = max(low, document.text.rfind("\n", low, first) + 1, first - _REACH)
    named = _name(document, _HEADED.fullmatch(document.text, start, first), lower=False)
    return named if named and names_group(document.text[slice(*named)]) else None


def _in_brackets(document: Document, low: int, pay: Pay, behind: Span) -> Span | None:
    """The words in brackets behind an amount, which its period may follow: "$22.96 (certified) hourly"."""
    del low
    figures = max(pay.spans[name].end for name in ("min", "max") if name in pay.spans)
    match = _IN_BRACKETS.match(document.text, figures) or _IN_BRACKETS.match(document.text, behind.start)
    return _name(document, match, lower=True)


def _behind_dash(document: Document, low: int, pay: Pay, behind: Span) -> Span | None:
    """The words behind an amount and a dash, to the end of the line; they have to name a group themselves."""
    del low, pay
    named = _name(document, _BEHIND_DASH.match(document.text, *behind), lower=False)
    return named if named and names_group(document.text[slice(*named)]) else None


def rate_behind(document: Document, pay: Pay) -> Span | None:
    """The rate that an amount is said to be behind a dash, where it names a group: "$13.00/hr - Training Rate (8 weeks)"."""
    named = _behind_dash(document, pay.start, pay, Span(pay.end, min(len(document.text), pay.end + _BEHIND_REACH)))
    return named if named and _RATE.search(document.text[slice(*named)]) else None


def _behind(document: Document, low: int, pay: Pay, behind: Span) -> Span | None:
    """The words behind an amount, up to a sign or the next one; they have to name a group themselves."""
    del low, pay
    match = _BEHIND.match(document.text, *behind)
    named = _name(document, match, lower=False)
    sure = match is not None and match["place"] is not None and named is not None and document.text[named.start].isupper()
    return named if named and (sure or names_group(document.text[slice(*named)])) else None


def _for_whom(document: Document, low: int, pay: Pay, behind: Span) -> Span | None:
    """The names behind "for" up to a semicolon, also in the next lines, else to the end of the paragraph."""
    del low, pay
    match = _FOR.match(document.text, behind.start)
    return _name(document, match, lower=False)


def _told(document: Document, low: int, pay: Pay, behind: Span) -> Span | None:
    """The name that the sentence before an amount tells."""
    del behind
    first = figures_start(pay)
    low = max(low, first - _REACH)
    for stop in NEW_SENTENCE.finditer(document.text, low, first):
        low = stop.end()
    named = None
    for match in _TOLD.finditer(document.text, low, first):
        named = _name(document, match, lower=False) or named
    return named if named and names_group(document.text[slice(*named)]) else None


def _above(document: Document, low: int, pay: Pay, behind: Span) -> Span | None:
    """The name that is all of the line above an amount that begins its own."""
    del behind
    text, first = document.text, figures_start(pay)
    start = text.rfind("\n", low, first) + 1
    end = len(text[low:start].rstrip(" :\n")) + low
    if start <= low or _LABEL.fullmatch(text, start, first) is None or text.count("\n", end, start) > 2:
        return None
    line = max(low, text.rfind("\n", low, end) + 1)
    match = _LINE.fullmatch(text, line, end)
    named = _name(document, match, lower=False)
    return named if named and names_group(text[slice(*named)]) else None


def _over(document: Document, low: int, pay: Pay, behind: Span) -> Span | None:
    """The name, whatever it is, that is all of the line above an amount which is all of its own: places or ranks in a list."""
    text, first = document.text, figures_start(pay)
    start = text.rfind("\n", low, first) + 1
    whole = not text[max(start, low) : first].strip(" \\*") and not text[pay.end : _end_of_line(text, pay.end)].strip(" *.")
    if not whole or start <= low or text[start - 2 : start] == "\n\n" or behind.start < pay.end:
        return None
    line = max(low, text.rfind("\n", low, start - 1) + 1)
    return _name(document, _LINE.fullmatch(text, line, start - 1), lower=False)


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def _name(document: Document, match: re.Match[str] | None, *, lower: bool) -> Span | None:
    """The name that a pattern has found, where it is no word on the amount; small letters have to name a group."""
    if match is None:
        return None
    span = Span(*match.span(match.lastindex or 1))
    words = document.text[slice(*span)]
    rate = _RATE.search(words)  # "$13 an hour - Training Rate"
    if (
        OF_THE_AMOUNT.search(document.lower, span.start, span.end - (len(rate[0]) if rate else 0))
        or _NO_GROUP.search(words.lower())
        or words.split(" ", 1)[0].lower() in _SCRAP
    ):
        return None
    return span if lower or not words[0].islower() or names_group(words) else None


def names_group(words: str) -> bool:
    """Whether some words name people who are paid alike, or a post."""
    return _GROUP.search(words.lower()) is not None or names_occupation(words) or _NUMBERED.search(words) is not None
