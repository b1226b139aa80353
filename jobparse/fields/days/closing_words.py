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
    r"\b(?:by|before|prior\s+to|until)\s+the\s+(?:closing\s+date|deadline)(?:\s+of\s+(?:this|the)\s+(?:announcement|posting|vacancy))?"
    rf"(?:\s+of)?[,:(\s-]{{1,3}}{_DAY}"
)
# A label at the end of a line of other words, over its date: "Share  Print  Application Deadline".
_OVER = pattern(
    r"\b(?:(?:application|filing|submission)\s+deadline|deadline\s+to\s+apply|(?:closing|close|final\s+filing)\s+date|apply\s+by)"
    r"\s?:?\s{0,2}\n{1,2}\s{0,4}$"
)
_LABEL_REACH = 40  # of such a label, in characters
_SIGNS = ("clos", "deadline", " date", " day", "cut", "apply")


def is_last_day(clause: str) -> bool:
    """Whether the words before a date, in lower case, make it the last day to apply.

    >>> is_last_day("the last day to apply is friday, "), is_last_day("the last day of classes is "), is_last_day("(closing ")
    (True, False, True)
    """
    if not has_any(clause, _SIGNS):
        return False
    last = _LAST_DAY.search(clause)
    if last is not None and has_any(last[1], _TO_APPLY):
        return True
    return any(words.search(clause) is not None for words in (_BARE, _CLOSING_DATE, _OF_NOTICE))


def is_under_label(lower: str, start: int) -> bool:
    r"""Whether a date that begins its line stands under a label on the last day at the end of the line above.

    >>> is_under_label("share  print  application deadline\n\n9/10/2025", 36), is_under_label("the deadline\n\n9/10/2025", 14)
    (True, False)
    """
    if "\n" not in lower[max(0, start - 2) : start]:
        return False
    return _OVER.search(lower[max(0, start - _LABEL_REACH) : start]) is not None
