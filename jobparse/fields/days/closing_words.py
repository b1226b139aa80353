"""Words before a date that make it the last day to apply, whatever else their sentence says."""

from __future__ import annotations

from jobparse.document.signs import has_any
from jobparse.patterns import pattern
from jobparse.values.weekdays import WEEKDAY

# The day of the week before a date, in lower case, with what may stand around it: "on friday, ", "the ".
_DAY = rf"(?:on\s+)?(?:the\s+)?(?:{WEEKDAY}(?:day)?[.,]{{0,2}}\s+)?(?:the\s+)?['\"*_(]{{0,4}}$"
# Where a sentence begins, or what stands apart on its line: " | ", " (", " - ".
_START = r"(?:^|[|(\[•·;,/]|\s-\s|[:.]\s)\W{0,4}"
# No more than "Closes" or "Closing on" before a date: "Bridge Keeper (closing 3 May 2027)", "Town of Elmford | Deadline: ".
_BARE = pattern(
    rf"{_START}(?:(?:applications?\s+)?(?:closes?|closing(?:\s+date)?|deadline)|apply\s+(?:by|before)|vacanc(?:y|ies)\s+closing)"
    rf"(?:\s+extended(?:\s+to)?)?:?\s+{_DAY}"
)
# A sentence on the closing date itself: "Closing date for the receipt of applications is Friday ".
_CLOSING_DATE = pattern(
    rf"{_START}(?:the\s+)?(?:(?:new|revised|extended|final)\s+)?(?:closing\s+date|deadline|cut-?\s?off(?:\s+date)?|final\s+filing\s+date|filing\s+deadline)"
    rf"\b[^:]{{0,80}}\b(?:is|will\s+be|has\s+been\s+(?:extended|moved)\s+to)\s+{_DAY}"
)
# The last day of something, and what it has to be of: "Latest date for receipt of completed forms is ", "Last day to apply: ".
_LAST_DAY = pattern(
    rf"{_START}(?:the\s+)?(?:last|latest|final|closing)\s+(?:date|day)\s+(?:for|of|to)\s([^:]{{0,60}}?)"
    rf"(?:\s(?:is|will\s+be)|:)\s+{_DAY}"
)
_TO_APPLY = ("appl", "submi", "receipt", "receiv", "fil")
# At the end of any sentence: "All of it has to be met by the closing date of this announcement, ", "before the deadline of ".
_OF_NOTICE = pattern(
    r"\b(?:by|before|prior\s+to|until|on|at|as\s+of)\s+the\s+(?:closing\s+date|deadline)(?:\s+of\s+(?:this|the)\s+(?:announcement|posting|vacancy))?"
    rf"(?:\s+of)?[,:(\s-]{{1,3}}{_DAY}"
)
# A label at the end of a line of other words, over its date: "Share  Print  Application Deadline".
_OVER = pattern(
    r"\b(?:(?:application|filing|submission)\s+deadline|deadline\s+to\s+apply|(?:closing|close|final\s+filing)\s+date|apply\s+by)"
    r"\s?:?\s{0,2}\n{1,2}\s{0,4}$"
)
# Sections whose words on a last day are on the one to apply; elsewhere their sentence has to speak of applying or of the posting,
# and so it has in prose on the job where they stand behind a comma: "The bridge, closing on 3 May 2027, needs care".
_OF_APPLYING = frozenset({"dates", "application", "header", "summary", "identifiers", "employment"})
_PROSE = frozenset({"summary", "employment"})
# What is required has to be met by the closing date, which is that of the posting.
_REQUIRED = frozenset({"minimum_qualifications", "preferred_qualifications", "other_requirements", "other", "notes"})
_BEHIND_COMMA = pattern(r",\s{0,4}(?:closes?|closing|deadline)\b[^,]*\Z")
_SPEAKS = pattern(
    r"\b(?:appl(?:y|ying|ications?|icants?)|candidates?|(?:job|this)\s+(?:posting|notice)|posting|position|vacanc(?:y|ies)|recruitment"
    r"|announcement|advert\w*|r[eé]sum[eé]s?|cvs?|expressions?\s+of\s+interest)\b"
)
# What has a last day of its own, and the words that only the last day to apply is called.
_OF_OTHERS = pattern(r"\b(?:enrol\w*|registration|tax(?:es)?|permits?|tuition|pension|benefits?|grants?)\b")
_OWN = ("closing", "cut", "filing")
_LABEL_REACH = 40  # of such a label, in characters
_SIGNS = ("clos", "deadline", " date", " day", "cut", "apply")


def is_last_day(clause: str, kind: str | None = "dates", behind: str = "") -> bool:
    """Whether the words before a date, in lower case, make it the last day to apply.

    Args:
        clause: The words.
        kind: What their section is on.
        behind: The rest of their sentence.

    >>> is_last_day("the last day to apply is friday, "), is_last_day("the last day of classes is "), is_last_day("(closing ")
    (True, False, True)
    >>> is_last_day("the last day to file a return is ", "duties"), is_last_day("enrolment: deadline ", "benefits")
    (False, False)
    """
    if not has_any(clause, _SIGNS):
        return False
    bare, dated, last = _BARE.search(clause), _CLOSING_DATE.search(clause), _LAST_DAY.search(clause)
    if not _is_on_applying(clause, kind, behind):
        whole = bare is not None and bare.start() == 0 and not behind.strip(" )*'\"")
        noticed = "closing date" in clause and kind in _REQUIRED and _OF_NOTICE.search(clause) is not None
        return whole or noticed or (dated is not None and has_any(dated[0], _OWN)) or (last is not None and "recei" in last[1])
    if last is not None and has_any(last[1], _TO_APPLY):
        return True
    return bare is not None or dated is not None or _OF_NOTICE.search(clause) is not None


def _is_on_applying(clause: str, kind: str | None, behind: str) -> bool:
    """Whether a sentence speaks of applying or of the posting, or stands where last days are those to apply."""
    speaks = _SPEAKS.search(clause) is not None or _SPEAKS.search(behind) is not None
    of_others = _OF_OTHERS.search(clause) is not None and "closing date" not in clause
    if kind not in _OF_APPLYING:
        return speaks and not of_others
    if speaks or of_others:
        return speaks
    return not (_BEHIND_COMMA.search(clause) and (kind in _PROSE or behind.startswith(",")))


def is_under_label(lower: str, start: int) -> bool:
    r"""Whether a date that begins its line stands under a label on the last day at the end of the line above.

    >>> is_under_label("share  print  application deadline\n\n9/10/2025", 36), is_under_label("the deadline\n\n9/10/2025", 14)
    (True, False)
    """
    if "\n" not in lower[max(0, start - 2) : start]:
        return False
    return _OVER.search(lower[max(0, start - _LABEL_REACH) : start]) is not None
