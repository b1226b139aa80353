"""`openings`: the number of vacancies and what is said of it."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Any

from jobparse.document.signs import has_sign, matches_at, offsets_in
from jobparse.fields.edges import line_end
from jobparse.fields.header import names_occupation
from jobparse.fields.reading import Reading
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.numerals import read_count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

# The words of the number, the figure in brackets with it: "Four (4)", "120".
_COUNT = pattern(r"[A-Za-z-]{2,14}(?: \(\d{1,4}\))?|\d{1,3}(?:,\d{3})*|\d{1,5}")
# "(one more is expected in spring)", and whether it is about the vacancies.
_NOTE = pattern(r"\(([^()\n]{8,200})\)|^([^()\n]{8,120})\)$", re.MULTILINE)
_NOTE_WORD = pattern(r"vacanc|position|opening|approv|pending", re.IGNORECASE)
# A number without a label: "7 openings", "six (6) vacant positions", "(2 temporary positions)", "HARBOR PILOT (1 POST)".
_IN_TEXT = pattern(
    r"""
    \( (?P<in_brackets> \d{1,3} | one | two | three | four | five | six | ten ) \ (?: [a-z-]{4,12}\  )?
      (?: positions? | posts? ) \)
  | \b (?P<count> \d{1,4} | one | two | three | four | five | six | seven | eight | nine | ten )
    \  (?: \(\d{1,3}\)\  )?
    (?: vacanc(?:y|ies) | openings? | vacant\ positions? ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A number beside the title: "Surveyor (X3 POSTS)", "Surveyors x 2", "Surveyor (2 posts)", "Surveyor - Two (2) positions",
# "Surveyor - Job Group K (2 posts)".
_BESIDE_TITLE = pattern(
    r"""
    (?: [^\n(]{2,30} (?=\() )? \s{0,2} [-=,(]? \s? (?: x \s? (?P<times>\d{1,3}) \b
      | (?P<count>\d{1,3} | one | two | three | four | five | six | seven | eight | nine | ten) (?:\s?\(\d{1,3}\))?
        \s (?: posts? | positions? | vacanc(?:y|ies) | openings? | jobs? ) \b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MOST_TITLES = 3  # so often is a title looked for in the text
# A number in a sentence on what the posting is for, in lower case: "to fill two (2) career service pilot positions", "is looking
# for one (1) pilot", "there are currently two (2) permanent, full-time positions available", "with 3 regular positions
# available".
_TO_FILL = pattern(
    r"""
    (?: to\ fill\  (?: up\ to\  )? (?P<count> \d{1,3} | [a-z]{3,6} ) \ (?! or\  ) (?: \(\d{1,3}\)\  )?
        (?: [\w/-]+ \  ){0,8}? (?: vacanc(?:y|ies) | openings | positions ) \b
      | there \ (?: are | is ) \ (?: currently\  )? (?P<now> \d{1,3} | [a-z]{3,6} ) \ (?: \(\d{1,3}\)\  )?
        (?: vacanc(?:y|ies) | vacant\ positions?
          | (?: [a-z/-]+ ,? \  ){0,5}? (?: positions? | posts? | vacanc(?:y|ies) | openings? )
            \ (?: (?: is | are | now | currently )\  )? (?: available | open | vacant ) )
      | with \ (?P<offered> \d{1,3} | [a-z]{3,6} ) \ (?: \(\d{1,3}\)\  )?
        (?: [a-z/-]+ ,? \  ){0,3}? (?: positions? | posts? | vacancies ) \ (?: now\  )? available
      | (?: looking\ for | seeking | to\ hire ) \ (?P<word> [a-z]{3,6} ) \ \(\d{1,3}\)[ ]
      | to\ hire \ (?P<single> one ) \ (?! of\b | or\b | more\b | additional\b ) )
    """,
    re.VERBOSE,
)
_SEEKING = ("to fill ", "looking for ", "seeking ", "to hire ", "there are ", "there is ", "s available")
# The same of several with their occupation or post behind the number, and of several needed: "seeks two harbor pilots", "to make
# three new appointments", "Harbor pilots (2) needed". It reads lower-case text.
_SEVERAL = pattern(
    r"""
    (?: seeks | seeking | looking\ for | recruiting | hiring | opens | offers
       | (?: persons | candidates | applications | call )\ for | to\ (?: hire | make | appoint | recruit ) | will\ hire )
      \  (?: up\ to\  )? (?P<many> \d{1,2} | two | three | four | five | six )
      \s (?P<whom> [\w/-]{1,20} (?: \s [\w/-]{1,20} ){0,5} )
    | (?P<whom_needed> [a-z]{3,20}s ) \ \( (?P<needed> \d{1,2} ) \)\  (?: needed | wanted | required | sought ) \b
    """,
    re.VERBOSE,
)
# The number that begins a sentence on what is to be had: "Two 12-month positions are available", "Two harbor pilots are needed".
# It reads lower-case text.
_AVAILABLE = pattern(
    r"(?:(?<=\n)|(?<=\.\s)|(?<![\s\S]))(?P<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:\(\d{1,2}\) )?"
    r"(?:[\w-]{3,24},? ){0,4}?(?:(?:positions|posts|vacancies) are "
    r"(?:currently |now |immediately )?(?:available|open|vacant|offered)\b|openings\b"
    r"|(?P<who>[a-z-]{3,20}s) are (?:needed|wanted|sought)\b)"
)
_AVAILABLE_SIGNS = (
    *("positions are ", "posts are ", "vacancies are ", " openings "),
    *("s are needed", "s are wanted", "s are sought"),
)
_SEVERAL_BEGINS = (
    *("recruiting ", "hiring ", "persons for ", "candidates for ", "applications for ", "call for ", "will hire "),
    *("seeks ", "seeking ", "looking for ", "to hire ", "to make ", "to appoint ", "to recruit ", "opens ", "offers "),
)
_NEEDED = (") needed", ") wanted", ") required", ") sought")
_POSTS = frozenset(["positions", "posts", "appointments", "people", "persons"])
_TIMES = frozenset(["years", "months", "weeks", "days", "hours"])
# Several in the title: "Three Harbor Pilots".
_TITLE_COUNT = pattern(r"(?P<count>two|three|four|five|six)\s", re.IGNORECASE)


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read count and note behind the label, else "7 openings" in header or location, else beside the title or in a sentence."""
    reading = Reading()
    for row in document.values_of("openings"):
        match = _COUNT.match(document.text, row.start, row.end)
        count = read_count(match.group()) if match else None
        if match and count is not None:
            reading.put("count", Found(count, (Span(*match.span()),), "openings label"))
        note = _NOTE.search(document.text, row.start, _note_reach(document, row.end))
        if note and _NOTE_WORD.search(note.group()):
            reading.put("note", document.found(*note.span(note.lastindex or 0), "note in brackets"))
        if reading.value:
            return reading
    for section in document.of_kind("header", "location"):
        if not has_sign(document, section.start, section.end, ("vacan", "opening", "osition)", "ositions)", "ost)", "osts)")):
            continue
        match = _IN_TEXT.search(document.text, section.start, section.end)
        group = (match.lastgroup or "count") if match else "count"
        count = read_count(match[group]) if match else None
        if match and count is not None:
            reading.put("count", Found(count, (Span(*match.span(group)),), "number of vacancies"))
            return reading
    _beside_title(document, str(known.get("title") or ""), reading)
    if not reading.value:
        _in_sentence(document, reading)
    return reading


def _in_sentence(document: Document, reading: Reading) -> None:
    """Read the number in a sentence on what the posting is for."""
    for section in document.of_kind("summary", "header", "notes", "employment", "about", "other"):
        if not has_sign(document, section.start, section.end, _SEEKING):
            continue
        match = _TO_FILL.search(document.lower, section.start, section.end)
        count = read_count(match[match.lastgroup or 0]) if match else None
        if match and count is not None:
            reading.put("count", Found(count, (Span(*match.span(match.lastgroup or 0)),), "number in a sentence"))
            return
    for section in document.of_kind("summary", "header", "about", "dates"):
        if has_sign(document, section.start, section.end, _AVAILABLE_SIGNS):
            match = _AVAILABLE.search(document.lower, section.start, section.end)
            count = read_count(match["count"]) if match else None
            if match and count is not None and (not match["who"] or names_occupation(match["who"])):
                reading.put("count", Found(count, (Span(*match.span("count")),), "number that is available"))
                return
        if has_sign(document, section.start, section.end, _NEEDED):
            found = _SEVERAL.finditer(document.lower, section.start, section.end)
        else:
            places = offsets_in(document, section.start, section.end, _SEVERAL_BEGINS)
            found = matches_at(_SEVERAL, document.lower, places, section.end)
        for match in found:
            group = "many" if match["many"] else "needed"
            whom = match["whom"] or match["whom_needed"]
            count = read_count(match[group])
            if count is not None and count > 1 and _are_sought(whom):
                reading.put("count", Found(count, (Span(*match.span(group)),), "several in a sentence"))
                return


def _are_sought(words: str) -> bool:
    """Whether the words behind a number are on posts or on those that hold them, and not on years of work."""
    for word, behind in itertools.pairwise([*words.split(), ""]):
        if word in _TIMES:
            return False
        if word in _POSTS or (word.endswith("s") and names_occupation(word)):
            return not names_occupation(behind)  # "Three Rivers Pilots Clerk"
    return False


def _beside_title(document: Document, title: str, reading: Reading) -> None:
    """Read the number that stands behind the title where it is printed, the first times."""
    at = document.text.find(title) if title else -1
    several = _TITLE_COUNT.match(document.text, at, at + len(title)) if at >= 0 else None
    count = read_count(several["count"]) if several else None
    if several and count and _are_sought(document.lower[several.end() : at + len(title)]):
        reading.put("count", Found(count, (Span(*several.span("count")),), "number in the title"))
        return
    for _ in range(_MOST_TITLES):
        if at < 0:
            return
        match = _BESIDE_TITLE.match(document.text, at + len(title))
        count = read_count(match["times"] or match["count"]) if match else None
        if match and count:
            reading.put("count", Found(count, (Span(*match.span(match.lastgroup or 0)),), "number beside the title"))
            return
        at = document.text.find(title, at + len(title))


def _note_reach(document: Document, end: int) -> int:
    """The end of the line in which a note in brackets may stand: the value's own, or the next one if it is such a note."""
    at = end
    while at < len(document.text) and document.text[at] in " \n*_":
        at += 1
    last = line_end(document, at)
    return last if document.text.startswith("(", at) or document.text.endswith(")", at, last) else line_end(document, end)
