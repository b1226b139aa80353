"""What stands right beside a date and tells what it is: a label in brackets behind it, how many applications end the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.values.dates import PrintedDate

# Behind a date, a label of it in brackets: "2027-05-03 (Closing Date)"; and that so many applications end the time before it.
_LABEL_BEHIND = pattern(
    r"\s{0,2}[(\[]\s?(?:(?:the\s)?(?:(?P<closes>(?:application\s)?(?:clos(?:ing|e)\sdate|deadline)|closes|closing|final\sfiling\sdate"
    r"|last\sday\sto\sapply|end\sdate)|(?P<opens>open(?:ing)?\sdate)|(?P<posted>(?:date\s)?posted|post(?:ing|ed)\sdate"
    r"|(?:date\s)?published|publication\sdate)|(?P<updated>(?:last\s)?updated)))\s?[)\]]"
)
_OR_SO_MANY = pattern(
    r",?\s{1,3}or\s(?:until|when|once|after|upon)\s(?:the\s)?(?:first\s|receipt\sof\s)?(?:[0-9,]{1,6}|[a-z]+\s\([0-9,]{1,6}\))\s(?:[a-z]+\s){0,2}appl"
)
# The label that a date is glued to: "Posting Date05/03/2027", "Job Number0231Application Deadline05/17/2027".
_GLUED = pattern(
    r"(?:(?P<posted>post(?:ing|ed)?(?: date)?|date posted)|(?P<opens>(?:opening|open) date|opens)"
    r"|(?P<closes>(?:closing|close|end|due|expir(?:y|ation)) date|deadline(?: date)?))\Z"
)
_GLUED_REACH = 16
# And that the earlier of two ends counts: "when we have fifty applications or on May 3, 2027, whichever comes first"; what its
# sentence has to speak of.
_WHICHEVER = pattern(r",?\s{1,3}\(?whichever\s")
_ON_APPLYING = pattern(r"\b(?:appl(?:y|icat)|r[eé]sum[eé]s|recruitment|posting|vacancy|clos(?:es?|ing)\b)")
# Behind the day of posting: "Posted: 5/3/2027 (Updated 5/9/2027)".
_UPDATED_BEHIND = pattern(r"\s{0,2}[(\[]\s?(?:last\s)?updated(?:\son)?:?\s{1,2}")
_POSTED_BEFORE = pattern(r"\b(?:post|publish|publication|advertis|announce|issue|open|list)")
# How far before the first of two dates its line is looked at, and how much of a sentence before a date, in characters.
_REACH, _SENTENCE = 80, 160


def told_beside(lower: str, floor: int, date: PrintedDate) -> str | None:
    """What stands right beside a date tells of it: a label in brackets or glued to it, that the earlier of two ends counts.

    Or brackets around it, that the date of posting before it was updated.

    Args:
        lower: The text in lower case.
        floor: Where the date before it ends; 0 where there is none.
        date: The date.
    """
    label = _LABEL_BEHIND.match(lower, date.end)
    if label:
        return label.lastgroup
    if _OR_SO_MANY.match(lower, date.end):
        return "closes"
    if lower[date.start - 1 : date.start].isalpha():
        glued = _GLUED.search(lower[max(floor, date.start - _GLUED_REACH) : date.start])
        return glued.lastgroup if glued else None
    if _WHICHEVER.match(lower, date.end):
        line = max(
            floor, lower.rfind("\n", floor, date.start) + 1, lower.rfind(". ", floor, date.start) + 1, date.start - _SENTENCE
        )
        return "closes" if _ON_APPLYING.search(lower, line, date.start) else None
    if floor and _UPDATED_BEHIND.fullmatch(lower, floor, date.start):
        line = max(0, lower.rfind("\n", 0, floor) + 1, floor - _REACH)
        return "updated" if _POSTED_BEFORE.search(lower, line, floor) else None
    return None
