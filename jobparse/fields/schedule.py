"""`schedule`: days, hours, and what else is said of them; hours a week beside these."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from jobparse.document.signs import has_sign
from jobparse.fields.edges import end_without
from jobparse.fields.paragraphs.schedule import lone_hours, told_in_prose
from jobparse.fields.paragraphs.schedule_lines import lines_below
from jobparse.fields.paragraphs.shifts import told_of_shifts, words_of_labels
from jobparse.fields.reading import Doubt, Reading, listed
from jobparse.fields.terms.weekly_hours import put_weekly
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.clock import find_times
from jobparse.values.plain_hours import hours_at, hours_before, hours_behind
from jobparse.values.times import find_days, find_hours

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

# A remark in brackets: "(later hours in the harvest season)".
_BRACKETS = pattern(r"\(([^()\n]{3,300})\)")
# Kinds of sections whose lone hours are those of an office, of a test or of somebody else.
_OFFICE_HOURS = frozenset({"about", "application", "selection", "dates", "equal_opportunity", "accommodation", "legal"})
# Before days, what makes them those without work: "Days off: Monday", "No Fridays!", "(not Fridays)"; and how long it is, in
# characters.
_OFF, _OFF_REACH = pattern(r"\b(?:days? off:?|no|not(?: on)?|never(?: on)?|except(?: for)?)\s{1,3}\Z"), 16
# Behind days and hours: what starts a remark that is not in brackets.
_REMARK = pattern(r"[^\W\d_][^\n]{4,300}")
# A label in capitals glued to the end of a remark: "as early as 6:00 A.M.SALARY: $21".
_GLUED = pattern(r"(?<=[a-z.!)])(?=[A-Z]{3,}[A-Z /&]{0,30}:)|(?<=\.)(?=[A-Z]{5,}[A-Z /&]{0,30}:)")
# A footnote, and how far behind its mark it stands, in characters.
_FOOTNOTE, _FOOTNOTE_REACH = pattern(r"\n\s{0,4}\*{1,2}\s?([A-Z][^\n*]{4,200}?)[\s*]{0,3}(?=\n|\Z)"), 600
# Hours whose halves of the day a scan has lost.
_DAMAGED = pattern(r"[0-9](?<![\w:.,/-].)[0-9]?:[0-5][0-9]\s\.\s?(?:-|to)\s?[0-9]{1,2}:[0-5][0-9]\s\.")
# The shift by day, behind which hours stand in plain figures: "Day, 9-5". It reads lower-case text.
_DAY_SHIFT = pattern(r"\bday(?: shift)?\b(?=[\s,:])")
# Words of which one stands in a sentence behind days and hours that is on them, beside those of prose on the schedule.
_ON_HOURS = ("day", "week", "remote", "telework", "hybrid", "vary", "varies", "travel")
# Prose on the schedule has at least so many words and at most so many characters; less words are on it where one of these signs
# stands in them: "12-hour shifts, nights", "Various, as the tide allows".
_SENTENCE = 8
_SHIFTS = (
    "shift",
    "weekend",
    "night",
    "evening",
    "holiday",
    "overtime",
    "rotat",
    "variou",
    "varie",
    "vary",
    "variab",
    "24/7",
    "on call",
)
_LONGEST_NOTE = 600
# The start and the end of the work behind labels of their own, each on its line or on the one below.
_FROM_TO = pattern(
    r"(?:From|Shift Start)(?: ?:)?\s{1,3}(?P<first>\d{1,2}(?::\d\d)? ?[AaPp]\.?[Mm]\.?)\s{1,4}"
    r"(?:To|Shift End)(?: ?:)?\s{1,3}(?P<last>\d{1,2}(?::\d\d)? ?[AaPp]\.?[Mm]\.?)(?=\s|\Z)"
)
_FROM = ("from", "shift start")
_MINUTES = len("08:30")
_FROM_TO_TOKENS = frozenset({"from", "start:", "start"})
# A line that is the hours of a shift is no longer, in characters.
_SHIFT = 24
# How far before a bracket the whole name begins that it gives in short, in characters.
_NAME_REACH = 60
# What is no remark but the number of hours, or the words behind it: "35 hours per week".
_WEEKLY = pattern(r"(?:\(?\d{1,2}(?:\.\d{1,2})?\)? )?hours (?:per|a|each) week\W{0,2}")
# A remark in brackets of which this share was read as days and hours is none.
_COVERED = 0.6


_TERMS = 160  # the longest terms under a heading that are no prose, in characters


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the values of schedule labels, then the sections of that kind."""
    del known
    reading = Reading()
    ranges = [(row.start, row.end) for row in document.values_of("schedule") if row.end > row.start]
    types = _types(document)
    if not ranges:
        sections = [section for section in document.of_kind("schedule") if not section.note]
        ranges = [lines_below(document, section) or (section.body, section.end) for section in sections]
    else:
        ranges = [(start, _section_end(document, start, end)) for start, end in ranges]
    days: dict[str, Span] = {}
    hours: dict[tuple[str, str], Span] = {}
    remarks: list[Span] = []
    for start, end in ranges:
        taken = _read(document, start, end, days, hours)
        if taken:
            remarks += _remarks(document, start, end, taken)
    ranges += _headed(document, days, hours)
    for section in document.of_kind("schedule") if not hours else ():
        if section.anchor is None:  # a sentence of its own: "The shift is 8 a.m. to 4 p.m., Monday to Friday."
            _read(document, section.start, section.end, {} if days else days, hours)
    if not days:
        remarks += _add_types(document, types, days, hours)
    told = None if days or hours else told_in_prose(document)
    if told:
        _read(document, *told, days, hours)
    alone = lone_hours(document) if days and not hours else None
    if alone:
        _read(document, *alone, {}, hours)
    hours = hours or _from_to(document) or _of_terms(document, days)
    if not (ranges or types or hours):
        hours = _shift_lines(document)
    _put(reading, days, hours)
    _doubt(document, ranges if not hours else [], reading)
    remarks = remarks or _in_words(document, timed=bool(days or hours))
    if remarks:
        note = " ".join(document.value(*span) for span in remarks)
        reading.put("note", Found(note, tuple(remarks), "remark beside days and hours"))
    put_weekly(document, reading, [*ranges, *types, *([told] if told else [])])
    return reading


def _in_words(document: Document, *, timed: bool) -> list[Span]:
    """What is said in words, where labels have neither days nor hours; else in a sentence on work at other times."""
    told = [] if timed else sorted({*words_of_labels(document), *_prose(document)})
    shifts = None if told else told_of_shifts(document)
    return [shifts] if shifts else told


def _headed(document: Document, days: dict[str, Span], hours: dict[tuple[str, str], Span]) -> list[tuple[int, int]]:
    """The sections on the schedule that have days or hours where its labels have none, which are added.

    "Expected hours: 40 per week" stands below "Shift and schedule" over "Monday to Friday".
    """
    if days or hours:
        return []
    headed = [row for row in document.of_kind("schedule") if row.anchor and row.anchor.scope == "section" and not row.note]
    return [(row.body, row.end) for row in headed if _read(document, row.body, row.end, days, hours)]


def _types(document: Document) -> list[tuple[int, int]]:
    """The values on the type of the employment with days: "Working pattern: Monday - Thursday, Friday 9 - 4" is on either."""
    rows = document.values_of("employment.types")
    return [(row.start, row.end) for row in rows if find_days(document.text, row.start, row.end)]


def _add_types(
    document: Document, types: list[tuple[int, int]], days: dict[str, Span], hours: dict[tuple[str, str], Span]
) -> list[Span]:
    """Add the days of such values, and their hours and remarks where what is said of the schedule has no hours."""
    own: dict[tuple[str, str], Span] = {}
    remarks: list[Span] = []
    for start, end in types:
        taken = _read(document, start, end, days, own)
        remarks += _remarks(document, start, end, taken) if taken else []
    if hours:
        return []
    hours |= own
    return remarks


def _read(document: Document, start: int, end: int, days: dict[str, Span], hours: dict[tuple[str, str], Span]) -> list[Span]:
    """Add the days and hours between two offsets, and return where they are printed."""
    taken: list[Span] = []
    for printed in find_days(document.text, start, end):
        if _OFF.search(document.lower, max(0, printed.start - _OFF_REACH), printed.start):
            continue  # the days that nobody works on
        for day in printed.days:
            days.setdefault(day, Span(printed.start, printed.end))
        taken.append(Span(printed.start, printed.end))
    plain = [hours_behind(document.text, span.end, end) or hours_before(document.text, start, span.start) for span in taken]
    if not taken:
        plain += [hours_behind(document.text, shift.end(), end) for shift in _DAY_SHIFT.finditer(document.lower, start, end)]
        plain.append(hours_at(document.text, start, end))
    for clock in [*find_hours(document.text, start, end), *filter(None, plain)]:
        hours.setdefault((clock.start_time, clock.end_time), Span(clock.start, clock.end))
        taken.append(Span(clock.start, clock.end))
    return taken


def _from_to(document: Document) -> dict[tuple[str, str], Span]:
    """The hours that two labels hold: "From 8 AM" over "To 4 PM", "Shift Start: 8:30 A.M." over "Shift End: 4:30 P.M."."""
    lines = document.lines if not document.tokens.isdisjoint(_FROM_TO_TOKENS) else ()
    begins = (line.body for line in lines if document.lower.startswith(_FROM, line.body))
    match = next(filter(None, (_FROM_TO.match(document.text, at) for at in begins)), None)
    if match is None:
        return {}
    times = [
        time.value[:_MINUTES]
        for time in find_times(document.text, *match.span("first")) + find_times(document.text, *match.span("last"))
    ]
    return {(times[0], times[1]): Span(*match.span())} if len(times) == 2 else {}  # a start and an end


def _of_terms(document: Document, days: dict[str, Span]) -> dict[tuple[str, str], Span]:
    """The hours, with their days, that stand among the terms of employment: "Ten month contract; 7:15 a.m. - 3:15 p.m."."""
    hours: dict[tuple[str, str], Span] = {}
    for section in document.of_kind("employment"):
        headed = section.anchor is not None and section.anchor.how != "cue"
        if headed and section.end - section.body <= _TERMS:  # prose goes on to premiums of the night
            _read(document, section.body, section.end, {} if days else days, hours)
    return hours


def _shift_lines(document: Document) -> dict[tuple[str, str], Span]:
    """The hours that several lines hold and nothing else, as shifts are listed: "8:00 AM - 4:00 PM" over "4:00 PM - 12:00 AM"."""
    if "am" not in document.tokens and "pm" not in document.tokens:
        return {}
    text = document.text
    shifts = {
        (clock.start_time, clock.end_time): Span(clock.start, clock.end)
        for section in document.sections
        if section.kind not in _OFFICE_HOURS
        for line in document.lines_in(section.start, section.end)
        if line.end - line.body <= _SHIFT and text[line.body : line.end][:1].isdigit() and text.find(":", line.body, line.end) > 0
        for clock in find_hours(text, line.body, line.end)
        if clock.start == line.body and clock.end == line.end
    }
    return shifts if len(shifts) > 1 else {}  # one such line may be the hours of an office


def _prose(document: Document) -> list[Span]:
    """The paragraphs under headings on the schedule that speak of it ("Crews rotate every two weeks, also on weekends.")."""
    spans = []
    for section in document.of_kind("schedule"):
        if section.note or section.anchor is None or section.anchor.heading.end <= section.anchor.heading.start:
            continue
        for line in document.lines_in(section.body, section.end):
            finish = end_without(document, line.body, line.end, " *|")
            words = document.text.count(" ", line.body, finish) + 1
            signs = posting_words().shifts if words >= _SENTENCE else _SHIFTS
            if words > 1 and finish <= line.body + _LONGEST_NOTE and has_sign(document, line.body, finish, signs):
                spans.append(Span(line.body, finish))
    told = {document.value(*span): span for span in reversed(spans)}  # the same can be said of the days and of the hours
    return sorted(told.values())


def _section_end(document: Document, start: int, end: int) -> int:
    """The end of the section that a label's value stands in: remarks stand behind the value."""
    section = document.section_at(start)
    return max(end, section.end) if section and section.kind == "schedule" else end


def _put(reading: Reading, days: dict[str, Span], hours: dict[tuple[str, str], Span]) -> None:
    """Set days and hours; the two ends of hours are printed in one span."""
    reading.put("days", listed(days, "days"))
    if hours:
        reading.value = reading.value or {}
        reading.value["hours"] = [{"start": first, "end": last} for first, last in hours]
        for at, span in enumerate(hours.values()):
            reading.evidence[f"/hours/{at}/start"] = (span,)
            reading.evidence[f"/hours/{at}/end"] = (span,)


def _remarks(document: Document, start: int, end: int, taken: list[Span]) -> list[Span]:
    """What a value says beside its days and hours: in brackets, or behind them."""
    spans: list[Span] = []
    last = max(span.end for span in taken)
    taken = sorted(taken)
    ends = list(accumulate((span.end for span in taken), max))
    for match in _BRACKETS.finditer(document.text, start, end):
        inner = Span(*match.span(1))
        if document.text.find(f"{match[1]} ", max(start, inner.start - _NAME_REACH), inner.start) >= 0:
            continue  # the short name of a body: "the Harbor Board of Alder (Board)"
        around = taken[bisect_right(ends, inner.start) : bisect_left(taken, inner.end, key=_start)]
        covered = sum(min(span.end, inner.end) - max(span.start, inner.start) for span in around if span.end > inner.start)
        if covered < _COVERED * (inner.end - inner.start):
            spans.append(inner)
            last = max(last, match.end())
    remark = _REMARK.search(document.text, last, end)
    told = (*posting_words().shifts, *_ON_HOURS)
    between = document.text[last : remark.start()] if remark else ""
    apart = "\n" in between or between.lstrip()[:1] == "."
    footnote = _footnote(document, last)
    if footnote:
        return [*spans, footnote]
    if remark and _WEEKLY.fullmatch(document.lower, *remark.span()):
        return spans
    if remark and not (apart and not has_sign(document, *remark.span(), told)):
        glued = _GLUED.search(document.text, *remark.span())  # a label that a site has glued to it
        finish = end_without(document, remark.start(), glued.start() if glued else remark.end(), " )*|")
        if finish - remark.start() > 4:
            spans.append(Span(remark.start(), finish))
    return spans


def _footnote(document: Document, at: int) -> Span | None:
    """The footnote on hours that end with its mark: "8 a.m. - 5 p.m.*" over "*Subject to change"."""
    text = document.text
    mark = text.startswith("*", at) and not text.startswith("**", at)  # which is that of emphasis
    note = _FOOTNOTE.search(text, at + 1, at + _FOOTNOTE_REACH) if mark else None
    if note and text.find("*\n", at + 1, note.start() + 1) >= 0:
        return None  # "$40,000*" between the two, which it may be on
    return Span(*note.span(1)) if note else None


def _doubt(document: Document, ranges: list[tuple[int, int]], reading: Reading) -> None:
    """Doubt hours whose halves of the day a scan has lost: "7:00 . - 3:30 ."."""
    for start, end in ranges:
        for match in _DAMAGED.finditer(document.text, start, end):
            message = f"hours printed in pieces were not read: {match.group()!r}"
            reading.doubts.append(Doubt("damaged_value", message, *match.span()))


def _start(span: Span) -> int:
    return span.start
