"""The head of a mail: when it was sent, which is when its posting was posted to a list."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.patterns import pattern
from jobparse.values.dates import find_dates
from jobparse.values.mail_dates import find_mail_date

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.values.dates import PrintedDate

# Lines of the head of a mail beside the one with its date, in lower case.
_BESIDE = ("from:", "subject:", "to:", "message-id:", "reply-to:")
# A line that an archive prints below the subject and the sender: "Mon May  3 10:12:00 UTC 2027".
_ARCHIVED = pattern(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]{2} ?[\d:]{5,8} [A-Z0-9+ -]{4,12}")
# The same as a line without a label, between others of the head: "Mon, 3 May 2027 10:12:00 -0500".
_UNLABELLED = pattern(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9:]{2,5} [A-Z0-9+ ()-]{3,14}"
)
_DAYS = frozenset(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
# Among how many lines of the text the head stands, and how many lines the date is from another of its lines at most.
_LINES, _NEAR = 48, 8
_ARCHIVE_LINES = 6


def sent_at(document: Document) -> PrintedDate | None:
    """The date in the head of a mail, or below its subject in an archive; None where the text begins with neither."""
    if not document.tokens.isdisjoint(_DAYS):
        for line in document.lines[:_ARCHIVE_LINES]:
            if _ARCHIVED.match(document.text, line.start, line.end):
                return find_mail_date(document.text, line.start, line.end)
    lines = document.lines[:_LINES]
    if "subject:" in document.tokens:
        for line in lines[:_NEAR]:
            if _UNLABELLED.fullmatch(document.text, line.start, line.end):
                return find_mail_date(document.text, line.start, line.end)
    if "date:" not in document.tokens:
        return None
    for place in offsets_in(document, 0, lines[-1].end, ("date:",)):
        at = bisect_left(document.line_starts, place)
        if at >= len(lines) or lines[at].start != place:
            continue
        line = lines[at]
        around = lines[max(0, at - _NEAR) : at + _NEAR]
        if any(document.lower.startswith(_BESIDE, other.start) for other in around):
            stop = line.end if line.end > line.start + len("date:") or at + 1 == len(lines) else lines[at + 1].end
            return find_mail_date(document.text, line.start, stop) or next(
                iter(find_dates(document.text, line.start, stop)), None
            )
    return None
