"""What is said of shifts and free days without days or hours: behind labels, and in sentences on when one may have to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.sentences import sentence_at
from jobparse.document.signs import has_any, has_sign, offsets_in, vocabulary
from jobparse.fields.edges import end_without
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What a label on the schedule can hold in a word: "Shift: Varies", "Hours: Flexible"; behind one on the shift also when it is.
_WORD = pattern(
    r"(?:varie[sd]|variable|various|flexible|rotating|rotation|as needed|as scheduled|as assigned|on[- ]call)\b[^\n]{0,60}"
)
_SHIFT = pattern(
    r"(?:(?:1st|2nd|3rd|first|second|third|day|days|night|nights|evening|evenings|swing|grave(?:yard)?|overnight|afternoon|morning"
    r"|rotating|split|relief|weekends?|am|pm|(?:12|10|8)[ -]?(?:hour|hr)s?|(?:any|all) [a-z]+)\b)[^\n]{0,80}"
)
# How long the year of work is: "Work Year: 181 days (10 months)".
_OF_YEAR = pattern(r"\d{1,3}(?:\.\d)?[ -](?:months?|days?|weeks?)\b[^\n.]{0,60}")
_YEARLY = ("year", "month", "number of days", "duty days", "contract days", "calendar")
# Prose behind a label: "Work Hours: As dictated by the season"; what has figures or the term of the employment is none.
_PROSE = pattern(r"[a-z][a-z'-]*,?(?: [a-z()/'-]+,?){3,30}\.?")
_TERM = ("full-time", "full time", "part-time", "part time", "see ", "n/a", "apply", "please", "hours", "contact")
# Signs of work at other times, one of which stands in such a sentence, and what leads up to them in lower-case text: "may be
# required to work evenings and weekends", "must be available to work rotating shifts".
_SIGNS = (
    *("weekend", "evening", " nights", "night ", "shifts", "shift work", "overtime", "holidays", "irregular hours"),
    *("extended hours", "duty hours", "business hours", "working hours", "work hours", "daytime hours"),
)
_LEADS = pattern(
    r"\b(?:required|able|available|availability|willing|willingness|expected|may|must|will|subject|ability|scheduled)"
    r"(?:,?\s[a-z/-]+){0,5}?\swork(?:ing)?\b(?!\s(?:with|closely|experience|on\ssite))"
)
_OTHER_TIMES = pattern(
    r"\b(?:weekends?|evenings?|nights?|holidays|overtime|irregular\shours|extended\shours|shift\swork"
    r"|(?:rotating|split|varying|various|irregular|extended|different|any|all|night|early|late|evening|alternate|flexible|weekend)\s"
    r"(?:[a-z]{2,8}\s){0,2}shifts|shifts\sas\b|shifts\s(?:including|that\sinclude|on)\b|(?:non|un|other\sthan|outside|beyond|after)"
    r"[a-z\s-]{1,30}\s(?:duty|business|working|work)\shours|daytime\shours)\b"
)
_REACH = 160
# Words of other matters: of what is paid for it, of those who have done it, of whom it is asked.
_OTHERS = (
    *(" pay", "paid", "differential", "premium", "compensat", "$", "experience", "student", "patron", "clients", "supervis"),
    *("staff who", "employees who", "holiday hours", "interview", " test", "not required", "no weekend", "no evening"),
    *("no night", "leave", "eligible"),
)
# What denies that one has to: "Staff will not be required to work weekends", "may not work overtime without approval".
_DENIED = pattern(
    r"\b(?:nobody|no one|not(?! (?:limited|only|less)\b)|never|rarely|seldom|hardly|cannot"
    r"|without (?:prior|approval|permission|written|auth\w+))\b"
    r"|n['\u2019]t\b"
)
_KINDS = (
    "schedule", "working_conditions", "employment", "other_requirements", "minimum_qualifications", "notes", "summary", "other",
    "header", "verification", "physical_requirements",
)  # fmt: skip
# In a list of duties or competencies it says so of the holder: "Must be available to work shifts as necessary".
_MUST, _OF_HOLDER = pattern(r"(?:must|will) be (?:available|able|willing|required) to work\b"), ("duties", "abilities", "skills")
_LONGEST = 360


def words_of_labels(document: Document) -> list[Span]:
    """The values of labels on the schedule that say in words when the work is: "Shift: Nights", "Work Year: 10 months"."""
    spans = []
    for row in document.values_of("schedule"):
        label, value = document.lower[slice(*row.anchor.heading)], document.lower[row.start : row.end]
        match = _WORD.fullmatch(value) or (_SHIFT.fullmatch(value) if "shift" in label else None)
        if match is None and has_any(label, _YEARLY):
            match = _OF_YEAR.match(value)
        if match is None and not has_any(value, _TERM):
            match = _PROSE.match(value)
        if match and not has_any(match[0], ("full-time", "full time", "part-time")):
            spans.append(Span(row.start, row.start + match.end()))
    told = {document.lower[slice(*span)]: span for span in reversed(spans)}
    return sorted(told.values())


def told_of_shifts(document: Document) -> Span | None:
    """The first sentence on work at other times than those of the office: "May be required to work weekends."."""
    if not has_any(vocabulary(document), ("weekend", "evening", "night", "shift", "overtime", "holidays", "hours")):
        return None
    offered = _below_benefits(document)
    for section in document.of_kind(*_KINDS, *_OF_HOLDER):
        if section.start in offered or not has_sign(document, section.start, section.end, _SIGNS):
            continue
        behind = section.body
        for at in offsets_in(document, section.body, section.end, _SIGNS):
            low = max(behind, at - _REACH)
            lead = None if at < behind or " work" not in document.lower[low:at] else _LEADS.search(document.lower, low, at)
            if lead is None:
                continue
            start, end = sentence_at(document, lead.start(), section.body, section.end)
            behind = end
            if _tells(document, start, end, section.kind in _OF_HOLDER) and lead.end() <= at < end:
                return Span(start, end_without(document, start, end, " *;|"))
    return None


def _below_benefits(document: Document) -> frozenset[int]:
    """Where sections begin that have no heading of their own and stand below one on benefits."""
    found, below = [], False
    for section in document.sections:
        headed = section.anchor is not None and section.anchor.how != "cue"
        below = section.kind == "benefits" if headed else below
        found += [section.start] if below else []
    return frozenset(found)


def _tells(document: Document, start: int, end: int, of_holder: bool) -> bool:
    """Whether a sentence is on when one may have to work, and on nothing else."""
    if not 0 < end - start <= _LONGEST or has_sign(document, start, end, _OTHERS):
        return False
    if _DENIED.search(document.lower, start, end):
        return False
    if of_holder and not _MUST.match(document.lower, start, end):
        return False
    return _OTHER_TIMES.search(document.lower, start, end) is not None
