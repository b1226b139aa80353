"""Sentences anywhere in a text that say when applications are taken ("Send a letter to the clerk no later than May 3, 2027")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import OPEN_END
from jobparse.document.model import once
from jobparse.document.signs import has_any, offsets
from jobparse.fields.days.beside import told_beside
from jobparse.fields.days.closing_words import is_last_day, is_under_label
from jobparse.fields.days.order import dates_in
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.values.weekdays import WEEKDAY
from jobparse.values.windows import windows

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section
    from jobparse.values.dates import PrintedDate

# The day of the week before a date, in lower case: "friday, ", "fri ".
_WEEKDAY = rf"(?:{WEEKDAY}(?:day)?[.,]{{0,2}}\s+)?"
# What may stand between a preposition and a date, in lower case: "close of business on Friday, the ".
_TO_DATE = (
    r":?\s+(?:the\s+)?(?:\d{4}\s?(?:hrs|hours)\.?\s+)?(?:(?:(?:the\s+)?(?:close|end)\s+of\s+(?:the\s+)?(?:business(?:\s+day)?|day)|cob)\s*,?\s*)?(?:on\s+)?(?:the\s+)?"
    rf"{_WEEKDAY}(?:the\s+)?['\"*_(]{{0,4}}$"
)
# The words directly before a date, in lower case, that make it a deadline: "no later than ", "due by Friday, ".
_BY = pattern(
    r"\b(?:until|till|up\s+to(?:\s+and\s+including)?|through|thru|by|before|prior\s+to|(?:no|not)\s+later\s+than|on\s+or\s+before|due(?:\s+(?:by|on))?"
    rf"|deadline(?:\s+(?:is|of|on))?:?){_TO_DATE}"
)
# What is asked for by such a date, in lower case.
_ASKED = pattern(
    r"(?<![a-z])(?:appl(?:y|ications?)|submi(?:t|ts|tted|ssions?)|respond|repl(?:y|ies)|send|e-?mail|r[eé]sum[eé]s?|cvs?|responses|nominations|open|return(?:ed)?"
    r"|expressions?\sof\sinterest|bids?|fill(?:ed)?\s(?:out|in)|turn(?:ed)?\sin|hand(?:ed)?\sin|deliver(?:ed)?|postmarked)\b"
)
# A sentence that orders to hand something in, whatever else it says: "Return it with the fee for the test by ".
_HAND_IN = pattern(
    r"\W*(?:to\s+(?:be\s+considered|apply),?\s+)?(?:please\s+|you\s+must\s+)?"
    r"(?:submit|send|return|mail|e-?mail|deliver|drop\s+off|turn\s+in|hand\s+in|fax|forward)\s"
)
# The same of those who apply, where what they hand in is their application: "Qualified candidates should submit a cover letter";
# behind it, what else they have to do or to have by then: "and hold a degree".
_THEY_HAND_IN = pattern(
    r"\W*(?:(?:all|any|interested|qualified|eligible|prospective|internal|external|current|and|or)[\s/]+){0,4}"
    r"(?:applicants?|candidates?|persons|individuals|part(?:y|ies)|bidders|employees|people|those\s+interested)\s+"
    r"(?:(?:must|should|shall|may|can|will\s+need\s+to|need\s+to|are\s+(?:asked|invited|requested|encouraged|required)\s+to)\s+)(?:please\s+)?"
    r"(?:submit|send|file|forward|return|mail|e-?mail|deliver|fax|provide)\b[^.;:]{0,80}"
    r"\b(?:applications?|cover\s+letters?|r[eé]sum[eé]s?|cvs?|vita(?:e|s)?|letters?\s+of\s+(?:interest|intent|application)|bids?)\b"
)
_AND_HAVE = pattern(
    r"\b(?:and|must|shall|should|will)\s+(?:must\s+|shall\s+|also\s+)?(?:be|been|hold|have|possess|obtain|complete|pass|meet|attend|take|reach)\b"
)
# What closes or ends, and that it does, in lower case; a job may end as well when its term is over.
_CLOSING_MATTER = pattern(lambda: rf"\b(?:{either(posting_words().closing)})\b")
# What begins on the day of the first work, and not on that of the first application, unless it opens.
_WORK = ("position", "job", "post", "role", "appointment", "vacancy", "opportunity")
# The same directly before the word that says so: "applications for a position as pilot, beginning".
_POST = pattern(
    r"\b(?:positions?|posts?|appointments?|fellowships?|lectureships?|jobs?|professors?|levels?|ranks?|contracts?|terms?),?\s+$"
)
# What only the time of applying is called, whatever stands behind it: "The application period for this position begins".
_WINDOW = pattern(r"\b(?:period|window|filing|portal|posting|announcement|bulletin)\b")
# What begins when the time of applying is over or goes on: "open until filled, and screening will begin".
_SCREENED = pattern(
    r"\b(?:screening|shortlisting|consideration|evaluation|assessment|selection|interviewing|interviews?)\b[^,;.]{0,60}\Z"
)
# What is invited begins with the work as well: "applications are invited for the post of pilot, from".
_INVITED = pattern(r"\binvit(?:ed|es?|ing)\b")
_CLOSES = pattern(
    r"\b(?:clos(?:e[sd]?|ing)|deadline|(?:(?<=posting\s)|(?<=notice\s)|(?<=post\s)|(?<=vacancy\s)|(?<=announcement\s))expires|(?:(?<=posting\s)|(?<=period\s)|(?<=window\s)|(?<=filing\s))ends)\b"
)
# And behind the date: "by 08/01/2027 (the closing date of this announcement)".
_CLOSING_BEHIND = pattern(r"[,\s-]{1,3}\(?(?:which\s+is\s+)?the\s+closing\s+date\b")
# What applicants do by the date, whatever else the sentence says of them: "Eligible pilots should apply on or before ".
_APPLY_BY = pattern(
    r"\bapply(?:\s+(?:online|now|in\s+person))?\s+(?:on\s+or\s+before|before|by|no\s+later\s+than)\s+(?:the\s+)?$"
)
# The day behind which none are taken: "We stop accepting applications on ", "Applications received after ".
_NONE_LATER = pattern(
    r"\b(?:stop\s+(?:taking|accepting|receiving)\s+applications(?:\s+[^.;:]{0,60}?\b(?:on|by|or)\b)?(?:\s+on)?"
    r"|(?:applications?|submissions?|materials|r[eé]sum[eé]s)\s+(?:(?:that\s+)?(?:are|is)\s+)?(?:received|submitted|postmarked)\s+after)"
    rf"\s+{_WEEKDAY}(?:the\s+)?$"
)
# And that none later is: "May 3, 2027 will not be considered".
_REFUSED = pattern(r"[^;\n]{6,60}?\b(?:will not|won't|cannot|may not|shall not|are not|is not|not be)\b")
# The words directly before a date, in lower case, that make it the start of the window.
_FROM = pattern(
    r"\b(?:from|between|opens?(?:\s+for\s+(?:filing|applications?))?(?:\s+on)?|(?:beginning|starting|begins?|starts?)(?:\s+on)?)"
    rf"\s+{_WEEKDAY}(?:the\s+)?$"
)
# A sentence on the window itself: "The filing period for this examination will be from Friday, ".
_PERIOD = pattern(
    r"\b(?:filing|application)\s+(?:period|window)(?:\s+for\s+(?:this|the)\s[a-z ]{3,40})?\s+(?:is|will\s+be|shall\s+be|runs)"
    rf"(?:\s+from)?\s+{_WEEKDAY}(?:the\s+)?$"
)
# What joins the two ends of a window: "June 7 to June 21", "opens May 1 and closes on May 9".
_TO_END = pattern(
    rf"\s{{0,3}}(?:-|,?\s?(?:and\s+)?(?:to|until|till|through|thru|and)(?:\s+(?:will\s+)?(?:closes?|ends?)(?:\s+on)?)?)\s{{0,3}}{_WEEKDAY}"
    r"(?:the\s+)?"
)
# The end of some other time: "The season runs from May 1, 2027 through "; and what such a sentence speaks of, unless it is on the
# applications.
_THROUGH = pattern(rf"\s{{0,2}}(?:-|to|until|till|through|thru)\s{{1,2}}{_WEEKDAY}")
_TERM = pattern(
    r"\b(?:season|work|term|employment|assignment|contract|appointment|available|session|internship|program|project|tenure|semester)"
)
_OF_FILING = pattern(r"\b(?:appl|post|open|clos|fil|accept|receiv|recruit|advert)")
# A sentence on when the announcement was posted, in lower case: "posted by the clerk's office on ".
_POSTED = pattern(r"\W*(?:date\s+)?(?:posted|published|advertised|issued)\b(?:\s+by:)?[^:]*$")
# The word directly before a date, in lower case, where it follows something else on its line: "Ref 4077   Posted 2 May 2027",
# "posted: 2027-05-02     updated: 2027-05-04"; and that of a page: "This page was last edited on ".
_STAMP = pattern(
    r"(?:(?:^|\s{2,}|[|•·]\s?)(?:(?P<posted>posted|published)|updated)|\blast\s(?:edited|modified|changed|updated))(?:\son)?:?\s{1,3}$"
)
_STAMP_SIGNS = ("posted", "published", "updated", "edited", "modified", "changed")
# Words shortly before a date, in lower case, that make it one of the work, its term, papers or tests.
_OTHER_MATTER = pattern(
    lambda: (
        rf"\b(?:{either(posting_words().other_matters)}|complet(?!ed? (?:application|package)"
        r"|e (?:an?|the|this|your|our) (?:[\w-]+ )?(?:form|application))"
        r"|end\b(?!\s+of\s+(?:the\s+)?(?:business|day)\b))"
    )
)
_MATTER_REACH = 60
# What begins with the work, where a sentence begins with it: "Classes for this opportunity start on"; what is done with the
# applications: "A decision about whom we take will be made before"; and what others send: "Letters of reference are due by".
_COURSE = pattern(
    r"\W*(?:the\s+|an?\s+|all\s+|official\s+)?(?:decision|classes|course|training|academy|instruction|references|recommendations"
    r"|transcripts?|proof\s+of"
    r"|letters?\s+of\s+(?:reference|recommendation)|questions|enquiries|inquiries|season|work\s+period)\b"
    r"(?!\s+(?:position|opportunit|vacanc|announcement))(?!.*\bappl)"
)
# The end of a sentence: a stop before a blank, but not behind "p.m" and "no".
_STOP = pattern(r"[!?\n.](?:(?<!\.)|(?<!\b[ap]\.m\.)(?<!\bno\.)(?=\s))")
# The longest word that a line ends with whose sentence goes on in the next, with the blanks around it, in characters.
_OPEN = 8
# What stands in every date that is looked for: its century, or the mark before a year in two figures. The last century is looked
# for in texts without a year of this one.
_CENTURIES = ("20", "19")
_MARK = "/"
# Sections without dates of the application.
_PASSED_OVER = frozenset({"duplicate", "page_furniture", "equal_opportunity"})
# How far before a date the words on it stand, and how far around its year it is looked for with its time, in characters.
_REACH = 220
_AROUND = 60


@once
def dates_anywhere(document: Document) -> tuple[PrintedDate, ...]:
    """The dates of the text outside of sections that cannot speak of the application."""
    century = next(filter(None, (_years(document, sign) for sign in _CENTURIES)), [])
    hits = sorted(century + _years(document, _MARK))
    stretches = windows(((hit, hit + 1) for hit in hits), 0, len(document.text), _AROUND, _AROUND)
    return tuple(date for low, high in stretches for date in dates_in(document, low, high) if _may_speak(document, date.start))


def _may_speak(document: Document, at: int) -> bool:
    """Whether an offset lies in a section that can speak of the application."""
    section = document.section_at(at)
    return section is not None and section.kind not in _PASSED_OVER


def _years(document: Document, sign: str) -> list[int]:
    """Where a sign stands with two figures behind it, and a century with none before it."""
    text = document.text
    hits = [hit for hit in offsets(document, sign) if text[hit + len(sign) : hit + len(sign) + 2].isdigit()]
    return [hit for hit in hits if not text[hit - 1 : hit].isdigit()] if sign != _MARK else hits


def role_in_sentence(document: Document, floor: int, date: PrintedDate, opened: int | None) -> str | None:
    """What the sentence before a date makes it: "opens", "closes", "posted", "updated"; "by" where it does not say what for.

    Args:
        document: The document.
        floor: Where the words before the date begin at the earliest.
        date: The date.
        opened: The end of the date before it, if that is the start of the window.
    """
    lower = document.lower
    date_start = date.start
    if is_under_label(lower, date_start) or (opened is not None and _TO_END.fullmatch(lower, opened, date_start)):
        return "closes"
    beside = told_beside(lower, floor, date)
    if beside:
        return beside
    if floor and _THROUGH.fullmatch(lower, floor, date_start) and _is_of_term(lower, floor):
        return None
    section = document.section_at(date_start)
    low = max(floor, section.start if section else 0, date_start - _REACH)
    for stop in _STOP.finditer(lower, low, date_start):
        if lower[stop.start()] != "\n" or not _goes_on(lower, stop.start()):
            low = stop.end()
    clause = lower[low:date_start]
    sure = _stamped(clause) or _without_later(clause, lower, date_start) or _for_sure(clause, section, _rest(lower, date.end))
    if sure is not None:
        return sure or None
    by = _BY.search(clause)
    if by:
        asked = (section and section.kind in ("application", "dates")) or _ASKED.search(clause, 0, by.start())
        return "closes" if asked or _CLOSING_BEHIND.match(lower, date.end) else "by"
    if _POSTED.match(clause):
        return "posted"
    return _role_of_matter(clause)


def _role_of_matter(clause: str) -> str | None:
    """What a sentence on the application, the posting or its time makes the date behind it: "opens" or "closes"."""
    matter = _CLOSING_MATTER.search(clause)
    if matter:
        begins = _FROM.search(clause, matter.end())
        if begins and not begins.group().startswith("open") and _is_of_work(clause, begins.start()):
            return None
        if begins and _SCREENED.search(clause, matter.end(), begins.start()):
            return None
        if begins:
            return "opens" if matter.group() not in _WORK or clause.find("open", matter.end()) > 0 else None
        if _CLOSES.search(clause, matter.end()):
            return "closes"
    return None


def _stamped(clause: str) -> str | None:
    """What the word directly before a date makes it that stands apart on its line, as stamps of pages do."""
    stamp = _STAMP.search(clause) if has_any(clause, _STAMP_SIGNS) else None
    return ("posted" if stamp["posted"] else "updated") if stamp else None


def _without_later(clause: str, lower: str, date_start: int) -> str | None:
    """Whether a date is the last day because nothing is taken behind it: "closes"."""
    if ("after" in clause or "stop" in clause) and _NONE_LATER.search(clause):
        refused = "stop" in clause or _REFUSED.match(lower, date_start, date_start + _REACH) is not None
        return "closes" if refused else None
    return None


def _rest(lower: str, at: int) -> str:
    """The rest of a sentence or line behind an offset."""
    stop = _STOP.search(lower, at, at + _MATTER_REACH)
    return lower[at : stop.start() if stop else at + _MATTER_REACH]


def _for_sure(clause: str, section: Section | None, behind: str) -> str | None:
    """What the words around a date make it whatever else they say: "closes", or "" where it is on another matter."""
    if ("apply" in clause and _APPLY_BY.search(clause)) or is_last_day(clause, section.kind if section else None, behind):
        return "closes"
    if _HAND_IN.match(clause) and _BY.search(clause):
        return "closes"
    theirs = _THEY_HAND_IN.match(clause)
    if theirs and _BY.search(clause, theirs.end()) and not _AND_HAVE.search(clause, theirs.end()):
        return "closes"
    if ("filing" in clause or "application" in clause) and _PERIOD.search(clause):
        return "opens"
    comma = clause.rfind(", ") + 1
    low = comma if comma and _ASKED.search(clause, comma) else 0  # "pay depends on experience, and we need applications by"
    return "" if _OTHER_MATTER.search(clause, max(low, len(clause) - _MATTER_REACH)) or _COURSE.match(clause) else None


def _is_of_work(clause: str, at: int) -> bool:
    """Whether what begins is the work rather than the time of applying: "applications for a position as pilot, beginning"."""
    if _WINDOW.search(clause, 0, at):
        return False
    return _POST.search(clause, 0, at) is not None or _INVITED.search(clause, 0, at) is not None


def _is_of_term(lower: str, end: int) -> bool:
    """Whether the sentence or line of a date that ends at an offset is on the work and its time, and not on applying."""
    low = max(0, end - _REACH)
    clause = lower[max(low, lower.rfind("\n", low, end) + 1, lower.rfind(". ", low, end) + 1) : end]
    return _TERM.search(clause) is not None and _OF_FILING.search(clause) is None


def _goes_on(lower: str, at: int) -> bool:
    """Whether a line ends with a word that its sentence goes on behind: "to the clerk by" over "May 3, 2027"."""
    line = lower[max(0, at - _OPEN) : at].rstrip(" ")
    return OPEN_END.search(line) is not None
