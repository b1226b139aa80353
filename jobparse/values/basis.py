"""The basis of pay: starting, up to, exact or a range, and the ends of a range that are named one by one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.patterns import pattern

from ..spans import Span

if TYPE_CHECKING:
    from .pay_ranges import Sum

# Words of the basis: before the amount, in lower-case text ("Starting at", "Hiring rate", "from", "up to"), and behind it ("and
# up", "to start", "flat-rated").
_STARTING = pattern(
    r"\b(?:start(?:ing|s)?|entry|hiring\srate|begin(?:ning|s)|commenc(?:ing|es)|initial|minimum|from|floor|at\sleast|n(?:ot|o)\sless\sthan)\b"
)
_UP_TO = pattern(
    r"\b(?:up\sto|(?<!\bon\sthe\s)maximum(?:\sof)?(?!\)\s{0,2}-)|not\s(?:[a-z]{2,12}\s){0,2}exceed|no\smore\sthan"
    r"|not\s(?:[a-z]{2,12}\s){0,2}(?:above|over))\b"
)
_FLAT = pattern(r"flat(?<=\bflat)[ -]{0,2}rated?\b")
FLAT_AFTER = pattern(r"\s{0,3}\(?\s?(flat[ -]{0,2}rated?)\b", re.IGNORECASE)
_MORE_AFTER = pattern(
    r"(?:\s?(?:/|per\s|an?\s)\s?(?:hour|hr|week|month|year|yr|annum)\b\.?)?\s{0,2}"
    r"(?:and\s(?:up|above|higher)|or\s(?:more|higher|above)|minimum|to\sstart|to\sbegin\swith|-\sstarting\s(?:salary|pay|wage|rate)"
    r"|(?:starting|beginning)(?:\s(?:salary|pay|wage|rate|with|for)|\s{0,2}(?=[.,;)\n]|\Z)))(?![a-z])",
    re.IGNORECASE,
)
# What begins words on the amount that stands before them, on its line: "$61,200 - Starting salary".
_BEHIND_ANOTHER = (" - ", "- ")
# "have no more than two violations in three years. Route pay is $58.30": words of a sentence before say nothing of the amount.
# Short words may be abbreviations ("Min. $40,000").
# Nor does a share of the amount: "start at 60% of the full rate of $64".
_SHARE = "% of"
_SENTENCE_END = pattern(r"\w{4}[.!?]\)?\s")

# The ends of a range named one by one: "Minimum: $45,000  Maximum: $67,000" before the amounts, in lower case, and "$61,204
# minimum; $74,400 midpoint; $88,000 maximum" behind them.
_END_BEFORE = pattern(
    r"(?:\b|(?<=range)|(?<=salary))(min|mid|max)(?:imum|-?\s?point)?\b\.?(?:\s{1,3}(?:annual|monthly|hourly|hiring|salary|pay|payrange|rate|wage|range|of|is)\b){0,3}"
    r"\)?[\s:=|-]{0,6}\\?\Z"
)
# Labels of the two ends that do not say which is less: "Salary From: $52,000  Salary To: $61,500", "Starting Pay ... Top Pay".
_OTHER_END_BEFORE = pattern(
    r"\b(?:salary|pay|rate|range|wages?|scale|compensation|remuneration)s?\s\(?(?:(?P<min>from|low(?:est)?|start)|to|high(?:est)?|top|end)\)?"
    r"\s?[:=|]\s{0,4}\\?\Z"
)
_END_AFTER = pattern(r"[\s(,-]{0,3}(?P<end>min|mid|max)(?:imum|-?\s?point)?\b", re.IGNORECASE)


def read_basis(text: str, label: str, amounts: Sum, end: int) -> tuple[str, Span | None]:
    """Return the basis and the words that say it, in the label or behind; a range and an exact amount need none.

    Args:
        text: The text.
        label: The words before the amounts, in lower case.
        amounts: The amounts.
        end: Where reading stops.
    """
    if amounts.high is not None:
        same = amounts.high.value == amounts.low.value
        return ("exact", None) if same else ("range", None)
    first, last = amounts.low.start, amounts.low.end
    if label.startswith(_BEHIND_ANOTHER) and "\n" in label:
        label = label[label.find("\n") :]
    flat = FLAT_AFTER.match(text, last, end) or FLAT_AFTER.match(text, amounts.end, end)
    if flat is not None:
        return "exact", Span(*flat.span(1))
    if label.strip():
        for words, basis in ((_FLAT, "exact"), (_UP_TO, "up_to"), (_STARTING, "starting")):
            word = None
            for word in words.finditer(label):  # noqa: B007 (the last one counts)
                pass
            if word is not None and not _SENTENCE_END.search(label, word.end()) and _SHARE not in label[word.end() :]:
                low = first - len(label)
                return basis, Span(low + word.start(), low + word.end())
    if amounts.low.plus:
        return "starting", Span(last - 1, last)
    more = _MORE_AFTER.match(text, amounts.end, end) or _MORE_AFTER.match(text, last, end)
    return ("starting", Span(*more.span())) if more else ("exact", None)


def named_end(text: str, label: str, amounts: Sum, end: int) -> tuple[str | None, int]:
    """Return which end of a range a single amount is said to be ("min", "mid", "max"), and where the words on it end.

    Args:
        text: The text.
        label: The words before the amount, in lower case.
        amounts: The amount.
        end: Where reading stops.
    """
    if amounts.high is not None:
        return None, amounts.end
    before = _END_BEFORE.search(label[-48:]) if "m" in label else None
    if before is not None:
        return before[1], amounts.end
    other = _OTHER_END_BEFORE.search(label[-48:]) if ":" in label[-6:] else None
    if other is not None:
        return ("min" if other["min"] else "max"), amounts.end
    after = _END_AFTER.match(text, amounts.end, end)
    if after is not None:
        return after["end"].lower(), after.end()
    return None, amounts.end
