"""`employment.types`: full-time or part-time, temporary, seasonal and the like, where words on this employment name them."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.signs import matches_at, offsets_in
from jobparse.fields.reading import listed
from jobparse.fields.statements.denials import is_not
from jobparse.fields.terms.no_types import is_none
from jobparse.fields.terms.temporary import goes_with_thing, is_of_a_thing
from jobparse.fields.terms.type_asides import add_contracts, parts_of_title, types_aside
from jobparse.fields.terms.type_lines import first_in_line, post_lines
from jobparse.fields.terms.type_places import places_within, type_places
from jobparse.fields.terms.type_values import add_short
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# The words of the types. "Contract" is a thing to manage, too, so it needs a word behind it, or has to be all that a text begins
# with. It reads lower-case text, and each alternative begins with a plain letter, so that most characters need no trial.
_TYPE = pattern(
    r"""
      full[ _-]?time | full (?= (?: \ (?:or|and|and/or|&)\  | \ ?/\ ? ) part[ -]?time )
    | whole (?: -?time | \ time (?<! the\ whole\ time ) )
    | part[ _-]?time
    | temporary | temp (?<=\btemp) \b | limited[ -]term | provisional \b
    | seasonal (?! ly )
    | internship | intern (?<=\bintern) \b
    | contract (?: (?<=[\ -]month\ contract) | (?<=[\ -]months\ contract) ) \b
    | contract (?<=[\ -]year\ contract) \b (?!\ (?:with (?!\ (?:(?:the|an?)\ )?(?:possib|potential|option|opportunit))|for|to)\b)
    | contract (?<=\bcontract) (?: ual )? \ (?: position | employee | basis | employment | appointment | worker | role | job ) \b
    | contract (?= \ ?(?:/|,|or)\ ?(?:full|part)[ -]time ) \b
    | contract (?: (?<=time\ /\ contract) | (?<=time/contract) | (?<=time\ or\ contract) ) \b
    | contract (?: (?<=seasonal\ contract) | (?<=time\ contract) ) ual \b
    | fixed[ -]term (?! \ ?/\ ?tenure[ -]track )
    | non-ongoing
    | per[ -]diem (?<! [0-9][ ]per[ -]diem )
        (?!\ (?: costs? | expenses? | rates? | allowances? | of\ \$ | payments? | reimburse ) )
    | permanent (?<! non.permanent ) (?! ly )
    """,
    re.VERBOSE,
)
# The type by the first four letters of its words, in the order of the record.
_TYPES = {
    "full": "full_time",
    "whol": "full_time",
    "part": "part_time",
    "temp": "temporary",
    "limi": "temporary",
    "prov": "temporary",
    "seas": "seasonal",
    "inte": "internship",
    "cont": "contract",
    "fixe": "contract",
    "non-": "temporary",
    "per ": "per_diem",
    "per-": "per_diem",
    "perm": "permanent",
}
# A type of the post that somebody invites to. It reads lower-case text.
_INVITED = pattern(
    r"""
    (?: invites? | seeks? | seeking | for ) \b [^.;:]{0,60}? \b (?P<type> full[ -]time | part[ -]time | temporary )
    \b [^.;:]{0,60}? \b (?: positions? | posts? | appointments? | jobs? | faculty ) \b
    """,
    re.VERBOSE,
)
# A line that is a type and nothing else but how much of it: "part-time 65 % (26 h/week)".
_TYPE_ALONE = pattern(
    r"(?:permanent[,/ ]{1,2}|contract ?(?:/|,|or) ?)?(?:(?:full|part)[ -]?time|permanent|temporary|seasonal|internship|per diem)"
    r"(?:\s?[,/-]\s?[a-z -]{4,16}|\s?\d{1,3}\s?%)?(?:\s?\(\d[^()\n]{2,16}\))?"
)
# The same in brackets, with how long: "(Temporary full time for 7 months)".
_IN_BRACKETS = pattern(r"\((?:(?:permanent|temporary|regular|seasonal),? )?(?:full|part)[ -]?time\b[^()\n]{0,50}\)")
# How much of a long line of the header, and of a section under the label of the types, can be one, in characters; and among how
# many lines from the top one can stand alone.
_HEAD, _VALUE, _TOP_LINES, _SHORT_LINE = 30, 60, 40, 80
# How much of a value on the schedule can be a type, and how long a value on overtime that holds one is at most, in characters.
_BEGIN = 40
# The longest value of a label of the title that may name a type, in characters: "Pilot - Temporary Specified Purpose".
_LONG_TITLE = 160
# The value of a label on the class of a job that is made of its terms.
_CLASS_OF_TERMS = pattern(
    r"(?:(?:non-?\s?)?exempt|regular|hourly|salaried|classified|non-?union|union|benefited|(?:full|part)[ -]?time|permanent"
    r"|temporary|seasonal)"
    r"(?:\s?[,/;-]\s?|\s|$)"
)
# How labels end that say what a posting is, and not who may apply alone.
_KIND = "type"
# Kinds of the sentences of a notice that may name a type: "Full-time, non-exempt; $22.92 per hour".
_NOTICE_KINDS = ("employment", "other", "salary", "schedule")
# Kinds of sections in which a sentence says what employment "this is".
_TELLING = (
    *("employment", "schedule", "minimum_qualifications", "notes", "other", "salary", "about", "duties", "dates", "location"),
    *("working_conditions", "header", "application", "summary"),
)
# What a section on the terms begins with, without any heading: "Classified, full-time, non-exempt".
_TERMS = pattern(r"(?:(?:classified|regular|permanent|temporary|seasonal), ?)?(?:full|part)[ -]time,")
# A sentence that says what this employment is: "This is a night shift, part-time …", "The position is full-time".
_TYPE_SENTENCE = pattern(
    r"(?:this (?<=\bthis )is|position (?<=\bposition )is|post (?<=\bpost )is|appointment (?<=\bappointment )is"
    r"|these (?<=\bthese )(?:(?:posts|positions|appointments|vacancies|roles) )?are)\b[^.\n]{0,60}"
)
# Where such a sentence goes on to something else than the post: "is responsible for hiring seasonal", "is posted on the"; but "is
# made on a temporary basis", "is for a permanent".
_GOES_ON = pattern(
    r"""
    (?<! [\w-] ) (?: responsible | lead | exposed | posted | hiring | that | which | who | whose | where | with | by | from
      | of (?<! one\ of )
      | to (?! \ (?: be | become | work ) \b )
      | (?: on | in ) (?! \ (?: an? | our | temporary | contract | fixed | (?:full|part)[ -]time ) \b )
      | for (?! \ (?: an? | our | (?:full|part)[ -]time ) \b )
    ) (?! [\w-] )
    """,
    re.VERBOSE,
)
# Where such a sentence comes back to the post: "is located in Elmford and is full-time".
_AND_IS = pattern(r" and (?=(?:is|will be) )")
# Types that are said of things as well.
_OF_THINGS = pattern(r"\b(?:permanent|temporary|seasonal)\b")
_IF = ("if this ", "if the ", "when the ", "where the ", "whether this ", "whether the ")
_TIME_TOKENS = frozenset({"full-time", "part-time", "fulltime", "parttime", "time"})
_POSITION = pattern(
    r"(?:this is an? )?(?:(?:permanent|temporary|regular|seasonal),? )?(?:full|part)[ -]?time position\b"
    r"(?! (?:holders?|vacanc(?:y|ies)|openings?|titles?|descriptions?)\b)"
)
# The types of whom the employer seeks: "is seeking a full-time pilot", "to hire a part-time, seasonal pilot".
_SOUGHT = pattern(
    r"(?:seeks|seeking|looking for|hiring|recruiting|to hire|to recruit|applications for) (?:an?|the) (?:[a-z-]+,? ){0,2}?"
    r"(?P<type>(?:full|part)[ -]time(?:,? (?:temporary|seasonal)\b)?|(?:temporary|seasonal)(?:,? (?:full|part)[ -]time)?)\b"
)
_INVITES = "applications for the "
# The types of vacancies, and the number that stands before them: "2 permanent full-time openings", "one part-time post is open".
_COUNTED = pattern(
    r"(?P<types>(?:(?:permanent|temporary|seasonal|(?:full|part|whole)[- ]?time)(?:, | and |/| )){1,3})(?:[a-z/-]{3,20} ){0,4}?"
    r"(?:vacanc(?:y|ies)|openings?\b"
    r"|(?:positions?|posts?|roles?|jobs?) (?:(?:is|are) )?(?:now |currently )?(?:available|open|vacant)\b)"
)
_NUMBER = pattern(
    r"\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})(?: \([0-9]{1,2}\))? (?:[a-z-]{4,12},? ){0,1}\Z"
)
_COUNT_REACH = 36
_SOUGHT_BEGINS = (
    "seeks a",
    "seeking a",
    "looking for a",
    "hiring a",
    "recruiting a",
    "to hire a",
    "to recruit a",
    "applications for ",
)
_SOUGHT_WORDS = frozenset(["seeks", "seeking", "looking", "hiring", "recruiting", "hire", "recruit"])


def types(document: Document, title: str | None = None) -> Found[list[str]] | None:
    """The types, from labels, short lines of the header, sentences on this employment, the summary, and the title."""
    rows: dict[str, Span] = {}
    add_short(document, rows)
    add_contracts(document, rows)
    # A type that is all of its line or value is not of what the next line names: "Full Time" over "Total Vacancies".
    for start, end in _type_ranges(document) + parts_of_title(document, title) if type_places(document) else ():
        for match in matches_at(_TYPE, document.lower, places_within(document, start, end), end):
            if is_none(document, match, start, end, full="full_time" in rows) or is_of_a_thing(document, match, start, end):
                continue
            if not is_not(document, start, match.start()):
                rows.setdefault(_TYPES[match.group()[:4]], Span(*match.span()))
    return listed({name: rows[name] for name in _TYPES.values() if name in rows}, "type of employment")


def _of_line(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """Where a line of the header may name a type: all of a short one, else its first words and the brackets at its end."""
    if end - start < _SHORT_LINE:
        return [(start, end)]
    opened = document.text.rfind("(", end - _HEAD, end) if document.text.endswith(")", start, end) else -1
    alone = opened > 0 and _TYPE_ALONE.fullmatch(document.lower, opened + 1, end - 1) is not None
    return [(start, start + _HEAD), *([(opened, end)] if alone else [])]


def _type_ranges(document: Document) -> list[tuple[int, int]]:
    """The stretches of text in which a type is one of this employment, the surest first."""
    ranges = [(row.start, row.end) for row in document.values_of("employment.types")]
    ranges += [(row.start, min(row.end, row.start + _BEGIN)) for row in document.values_of("employment.flsa")]
    ranges += [(row.start, min(row.end, row.start + _BEGIN)) for row in document.values_of("schedule")]
    ranges += [  # "Posting Type: Continuous (Full-Time)", which as well says who may apply
        (row.start, min(row.end, row.start + _BEGIN))
        for row in document.values_of("employment.open_to")
        if document.lower.endswith(_KIND, *row.anchor.heading)
    ]
    ranges += [  # "Job Class: Non-Exempt, Regular, Full-Time"
        (row.start, row.end)
        for label in ("class_title", "class_code")
        for row in document.values_of(label)
        if row.end - row.start <= _VALUE and _CLASS_OF_TERMS.match(document.lower, row.start, row.end)
    ]
    for section in document.of_kind("header"):
        if not places_within(document, section.body, section.end):
            continue  # spares most sections the way over their lines
        ranges += [
            part
            for line in document.lines_in(section.body, section.end)
            if not document.text.startswith("[ ]", line.start)  # a box of a form that is not ticked
            for part in _of_line(document, line.body, line.end)
        ]
    ranges += [
        (section.body, min(section.end, section.body + _VALUE))
        for section in document.of_kind("employment")
        if (section.anchor and any(row.attribute == "employment.types" for row in section.anchor.labels))
        or _TERMS.match(document.lower, section.start, section.end)
    ]
    for section in document.of_kind(*_TELLING):
        if places_within(document, section.start, section.end):
            ranges += [
                part
                for match in _TYPE_SENTENCE.finditer(document.lower, section.start, section.end)
                if not document.lower.endswith(_IF, section.start, match.start())
                for part in _said_of_post(document, match)
            ]
    if not any(_TYPE.search(document.lower, row.start, row.end) for row in document.values_of("employment.types")):
        told = ("summary", *_NOTICE_KINDS) if document.notice else ("summary",)
        ranges += [(section.start, section.end) for section in document.of_kind(*told)]
        loose = [section for section in document.of_kind("employment", "dates") if section.anchor is None]
        ranges += [(section.start, section.end) for section in loose]
    ranges += _of_opening_post(document)
    ranges += _position_lines(document)
    ranges += _of_whom_it_seeks(document)
    ranges += post_lines(document)
    ranges += _of_counted(document)
    ranges += [(row.start, row.end) for row in document.values_of("title") if row.end - row.start < _LONG_TITLE]
    return ranges + types_alone(document) + first_in_line(document) + types_aside(document)


def _said_of_post(document: Document, match: re.Match[str]) -> list[tuple[int, int]]:
    """What a sentence says of the post itself, before what it does, or before a thing with such a word; also behind "and is"."""
    starts = [match.start(), *(row.end() for row in _AND_IS.finditer(document.lower, *match.span()))]
    found = []
    for start, stop in pairwise([*starts, match.end()]):
        goes_on = _GOES_ON.search(document.lower, start, stop)
        end = goes_on.start() if goes_on else stop
        things = (row for row in _OF_THINGS.finditer(document.lower, start, end) if goes_with_thing(document, row.end()))
        found.append((start, next((row.start() for row in things), end)))
    return found


def _of_opening_post(document: Document) -> list[tuple[int, int]]:
    """The types of the post that the words on the employer invite to, where a text begins with those: "invites … a full-time"."""
    first = next((section for section in document.sections if section.kind != "header"), None)
    if first is None or first.kind != "about":
        return []
    return [match.span("type") for match in _INVITED.finditer(document.lower, first.start, first.end)]


def _position_lines(document: Document) -> list[tuple[int, int]]:
    """The first words of lines that say what position this is: "PART-TIME POSITION: 20 hours a week"."""
    if document.tokens.isdisjoint(_TIME_TOKENS) or "time position" not in document.lower:
        return []
    return [
        (line.body, line.body + _HEAD)
        for section in document.of_kind("employment", "header", "about", "duties", "notes", "other", "benefits")
        for line in document.lines_in(section.start, section.end)
        if _POSITION.match(document.lower, line.body, line.end)
    ]


def _of_whom_it_seeks(document: Document) -> list[tuple[int, int]]:
    """The types of whom a sentence on the employer or on the work says that somebody is sought."""
    invites = "applications" in document.tokens and _INVITES in document.lower
    if not invites and _SOUGHT_WORDS.isdisjoint(document.tokens):
        return []
    return [
        match.span("type")
        for section in document.of_kind("about", "duties", "other", *(("header", "legal") if invites else ()))
        for match in matches_at(
            _SOUGHT, document.lower, offsets_in(document, section.start, section.end, _SOUGHT_BEGINS), section.end
        )
    ]


def _of_counted(document: Document) -> list[tuple[int, int]]:
    """The types of vacancies behind their number, of posts where these are to be had: "one permanent, whole-time vacancy"."""
    found = []
    for at in type_places(document):
        low = max(0, at - _COUNT_REACH)
        match = _COUNTED.match(document.lower, at)
        section = document.section_at(at) if match else None
        if match and section and section.kind in (*_TELLING, "identifiers") and _NUMBER.search(document.lower, low, at):
            found.append(match.span("types"))
    return found


def types_alone(document: Document) -> list[tuple[int, int]]:
    """The lines on top of a text that hold a type and nothing else, as sites list them: "• Full Time"; or it in brackets."""
    top = [line for line in document.lines[:_TOP_LINES] if line.start < document.end]  # none of a site's list of other posts
    places = places_within(document, top[0].start, top[-1].end) if top else []
    if not places:
        return []
    holding = {bisect_right(document.line_starts, place) - 1 for place in places}
    return [
        (line.body, line.end)
        for line in (top[at] for at in sorted(holding))
        if not _in_foot(document, line)
        and (
            (line.end - line.body <= _HEAD and _TYPE_ALONE.fullmatch(document.lower, line.body, line.end))
            or (document.text[line.start] == "(" and _IN_BRACKETS.fullmatch(document.lower, line.start, line.end))
        )
    ] + _between_bars(document)


def _in_foot(document: Document, line: Line) -> bool:
    """Whether a line is what a site prints below the duties: "Alder, OR | Part Time" of another job."""
    section = document.section_at(line.start)
    if section is None or section.kind != "page_furniture":
        return False
    return any(above.start < line.start for above in document.of_kind("duties", "minimum_qualifications")[:1])


def _between_bars(document: Document) -> list[tuple[int, int]]:
    """The types that are all that stands between bars on top of a text: "Harbor Office | Ref 16/27 | Permanent Full Time"."""
    if "|" not in document.tokens:
        return []
    found = []
    for line in document.lines[:_TOP_LINES]:
        start = line.body if document.lower.find(" | ", line.body, line.end) > 0 else line.end
        while start < line.end:
            bar = document.lower.find(" | ", start, line.end)
            end = bar if bar >= 0 else line.end
            if end - start <= _HEAD and _TYPE_ALONE.fullmatch(document.lower, start, end) and not _in_foot(document, line):
                found.append((start, end))
            start = end + 3
    return found
