"""`openings`: the number of vacancies and what is said of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.signs import has_any, has_sign, matches_at, offsets_in
from jobparse.fields.edges import line_end
from jobparse.fields.reading import Reading
from jobparse.fields.vacancies.further import told_further
from jobparse.fields.vacancies.lines import at_line_end, glued, in_form, on_a_line
from jobparse.fields.vacancies.told import are_sought, before_signs, counts_on, told_anywhere
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.lexicon.vacancies import vacancy_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.numerals import read_count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

# The words of the number, the figure in brackets with it: "Four (4)", "120".
_COUNT = pattern(r"[A-Za-z-]{2,14}(?: \(\d{1,4}\))?|\d{1,3}(?:,\d{3})*|\d{1,5}")
# The sum of numbers by groups of applicants.
_TOTAL = pattern(r"\b[Tt]otal\s?[-:=]?\s?(\d{1,4})\b")
# "(one more is expected in spring)", and whether it is about the vacancies.
_NOTE = pattern(r"\(([^()\n]{8,200})\)|^([^()\n]{8,120})\)$", re.MULTILINE)
_NOTE_WORD = pattern(r"vacanc|position|opening|approv|pending", re.IGNORECASE)
# A number without a label: "7 openings", "six (6) vacant positions", "(2 temporary positions)", "HARBOR PILOT (1 POST)",
# "twenty-one (21) vacancies", "one permanent and whole-time vacancy".
_IN_TEXT = pattern(
    lambda: (
        rf"""
    \( (?: (?P<in_brackets> \d{{1,3}} | {SMALL_NUMBER} ) \ (?: [a-z-]{{4,12}}\  )?
        (?: positions? | posts? | vacanc(?:y|ies) | openings? ) (?: \ [^()\n]{{2,30}} )? \)
      | (?P<figure> \d{{1,3}} ) \) \ (?: vacancies | openings ) \b )
  | \b (?<! - ) (?P<count> \d{{1,4}} | {SMALL_NUMBER} )
    \  (?: \(\d{{1,3}}\)\  )?
    (?: (?: permanent | temporary | whole-?time | (?:full|part)[-\ ]?time | (?:fixed|specified)[-\ ](?:term|purpose)
          | and | or ),? \  ){{0,5}}
    (?: vacanc(?:y|ies) | openings? | vacant\ positions? ) \b
        (?! \ (?: announcement | notice | bulletin | number | no\.? | id | list | circular )\b )
    """
    ),
    re.VERBOSE | re.IGNORECASE,
)
_IN_BRACKETS = ("vacan", "opening", "osition)", "ositions)", "ost)", "osts)", "ositions ", "posts ")  # what it can end with
# A number beside the title: "Surveyor (X3 POSTS)", "Surveyors x 2", "Surveyor (2 posts)", "Surveyor - Two (2) positions",
# "Surveyor - Job Group K (2 posts)", "SURVEYOR REF NO:" over "T/7 (X2 POSTS)", "Surveyor (2)", "Surveyor (Open Positions: 2)",
# "Surveyor [2 posts]", "Surveyor [B6] [2 posts]", "Surveyor (2 available)".
_BESIDE_TITLE = pattern(
    lambda: (
        rf"""
    (?: [^\n(]{{2,30}} (?: :\n [^\n(]{{2,24}} )? (?=\() | \s? \[ [^\n\]]{{1,12}} \] )? \s{{0,2}} [-=,([]? \s?
      (?: x \s? (?P<times>\d{{1,3}}) \b
      | open \ positions: \s? (?P<open>\d{{1,3}}) (?=\))
      | (?P<count>\d{{1,3}} | {SMALL_NUMBER} | [a-z]{{3,9}} (?= \s?\(\d) )
        (?:\s?\(\d{{1,3}}\))?
        \s (?: {either(vacancy_words().posts)} | jobs? | available (?=\)) ) \b )
    """
    ),
    re.VERBOSE | re.IGNORECASE,
)
# One of these stands in whatever it finds, behind the title at most so far, in characters.
_BESIDE_SIGNS, _BESIDE_REACH = ("x", "post", "position", "vacanc", "opening", "job", "available"), 120
_ALONE = pattern(r"\s{0,2}\((?P<alone>[2-9]|1\d)\)")
# The level of a class before a word on posts: "Surveyor 1 position in the Docks Office", but not "Surveyor 1 post".
_LEVEL = pattern(r" [1-5] (?:position|post|vacancy|opening|job|role)(?= [a-z]|,)")
# And right before it: "(2) Surveyors", "2 x Surveyor", "2x Surveyor".
_BEFORE = pattern(r"(?<![^\s])(?:\((?P<bracket>\d{1,2})\)|(?P<times>\d{1,2})\s?[xX])\s\Z")
_BEFORE_REACH = 6
_MOST_TITLES = 3  # so often is a title looked for in the text
# A number in a sentence on what the posting is for, in lower case: "to fill two (2) career service pilot positions", "is looking
# for one (1) pilot", "there are currently two (2) permanent, full-time positions available", "with 3 regular positions
# available".
_TO_FILL = pattern(
    r"""
    (?: to\ fill\  (?: up\ to\  )? (?P<count> \d{1,3} | [a-z]{3,6} ) \ (?! or\  ) (?: \(\d{1,3}\)\  )?
        (?: [\w/-]+ \  ){0,8}? (?: vacanc(?:y|ies) | openings | positions | posts | jobs ) \b
      | there \ (?: are | is ) \ (?: currently\  )? (?P<now> \d{1,3} | [a-z]{3,6} ) \ (?: \(\d{1,3}\)\  )?
        (?: vacanc(?:y|ies) | vacant\ positions?
          | (?: [a-z/-]+ ,? \  ){0,5}? (?: positions? | posts? | vacanc(?:y|ies) | openings? )
            \ (?: (?: is | are | now | currently )\  )? (?: available | open | vacant ) )
      | (?: recruitment\ (?: of | to ) | filling\ (?: up\  )? (?: of )? )\ ?(?P<posts> (?! (?:19|20)\d\d\b ) \d{1,4} ) \x20
        (?: \([a-z -]{3,40}\)\  )? (?: [a-z-]+\  ){0,3}? (?: posts? | vacanc(?:y|ies) | positions? ) \b
      | with \ (?P<offered> \d{1,3} | [a-z]{3,6} ) \ (?: \(\d{1,3}\)\  )?
        (?: [a-z/-]+ ,? \  ){0,3}? (?: positions? | posts? | vacancies ) \ (?: now\  )? available
      | (?: looking\ for | seeking | to\ hire | hiring | recruiting ) \ (?P<word> [a-z]{3,6} ) \ \(\d{1,3}\)[ ]
      | (?: looking\ for | seeking | hiring (?: \ for )? | recruiting\ for | to\ hire
          | (?: recruitment | posting | vacancy | announcement | advertisement | competition | opening ) \ (?: is\  )? for
        ) \ (?P<figure> 1 | one ) \ (?= [a-z] )
        (?! (?: of | or | to | year | month | week | more | additional | who | that | person | day | with | for )\b )
        (?! [^.;\n]{0,80}\ and\ (?: one | two | three | an? | \d )\b ) )
    """,
    re.VERBOSE,
)
_SEEKING = (
    *("to fill ", "looking for ", "seeking ", "to hire ", "hiring ", "recruiting ", "there are ", "there is "),
    *("recruitment of ", "recruitment to ", "filling ", "recruitment for ", "vacancy for ", "opening for ", "posting for "),
    *("recruitment is for ", "posting is for ", "vacancy is for ", "announcement is for ", "competition is for "),
)
_WITH = "with "
# The same of several with their occupation or post behind the number, and of several needed: "seeks two harbor pilots", "seeks
# (2) harbor pilots", "to make three new appointments", "Harbor pilots (2) needed". It reads lower-case text.
_SEVERAL = pattern(
    lambda: (
        rf"""
    (?: seeks | seeking | looking\ for | recruiting (?: \ for )? | hiring (?: \ for )? | opens | offers
       | we\ need | (?: vacancies | openings )\ (?: are\  )? for
       | (?: recruitment | posting | vacancy | announcement | advertisement | competition ) \ (?: is\  )? for
       | (?: persons | candidates | applications | call )\ for | to\ (?: hire | make | appoint | recruit ) | will\ hire )
      \  (?: up\ to\  )? \(? (?P<many> \d{{1,2}} | {SMALL_NUMBER} ) \)?
      \s (?P<whom> [\w/-]{{1,20}} (?: ,? \s (?: [\w/-]{{1,20}} | \([^()\n]{{2,30}}\) ) ){{0,5}} )
    | (?P<whom_needed> [a-z]{{3,20}}s ) \ \( (?P<needed> \d{{1,2}} ) \)\  (?: needed | wanted | required | sought ) \b
    """
    ),
    re.VERBOSE,
)
# The number in front of the term of a post, and of posts anywhere in it: "2 Temporary - up to a year", "Permanent. 3 posts."
_OF_TERM = pattern(
    lambda: (
        r"(?P<before>\d{1,2}) (?=(?:permanent|temporary|regular|seasonal|casual|contract|fixed)\b)"
        rf"|\b(?P<of>\d{{1,2}}|{SMALL_NUMBER}) (?:{either(vacancy_words().posts)})\b"
    )
)
_SEVERAL_BEGINS = (
    *("recruiting ", "hiring ", "persons for ", "candidates for ", "applications for ", "call for ", "will hire "),
    *(
        "recruitment for ",
        "recruitment is for ",
        "posting is for ",
        "vacancy is for ",
        "announcement is for ",
        "competition is for ",
    ),
    *("we need ", "vacancies for ", "openings for ", "vacancies are for ", "openings are for "),
    *("seeks ", "seeking ", "looking for ", "to hire ", "to make ", "to appoint ", "to recruit ", "opens ", "offers "),
)
_SIGN_WORDS = {sign: frozenset(sign.split()) for sign in (*_SEEKING, *_SEVERAL_BEGINS)}
# Another number among the words behind one: "2 full-time and 1 part-time positions".
_COUNTS_ON = pattern(rf" (?:and|plus) (?:\d|{SMALL_NUMBER})\b")
# The same in the value of a label: "Three permanent and one temporary".
_AND_MORE = pattern(rf" (?:[a-z-]{{4,}} ){{1,2}}(?:and|plus|&|\+) (?P<more>\d|{SMALL_NUMBER}) [a-z-]{{4}}")
_ASIDE = pattern(r"\([^()]*\) ?")  # "3 full time (40 hours a week) positions"
_NEEDED = (") needed", ") wanted", ") required", ") sought")
# Several in the title: "Three Harbor Pilots", "3 Harbor Pilots", and "Harbor Pilot (Night Boats) X2 (again)", "2 x Harbor Pilot",
# "Pilot [2 posts]".
_TITLE_COUNT = pattern(r"(?P<count>two|three|four|five|six|[2-9]|1[0-9])\s", re.IGNORECASE)
# Before the term of posts: "1 x Full-time".
_TIMES_TERM = pattern(r"(?P<count>[0-9]{1,2}) ?x (?=(?:permanent|temporary|casual|seasonal|fixed|full|part)\b)")
_TITLE_TIMES = pattern(
    r"(?:\s\(?[Xx]\s?|(?<!\S)(?=\d{1,2}\s?[Xx]\s)|\s[(\[](?=\d{1,2} (?:posts|positions|vacancies|openings|available)[)\]]))"
    r"(?P<count>[1-9][0-9]?)(?=\s{0,2}(?:[()]|\Z)|\s?[Xx]\s|\s[a-z]{5,9}[)\]])"
)
# Behind the name of a post: "HARBOR PILOT - TWELVE (12) POSTS". It reads lower-case text.
_BEHIND_DASH = pattern(r"- (?P<count>[a-z]{3,9}) \(\d{1,3}\) (?:posts|positions|vacancies)\b")


# Posts with a letter or number of their own and how many of each there are.
_LETTERED = pattern(
    rf"^\W{{0,4}}(?:Post|Position|Vacancy) (?P<name>[A-H1-9])\b\s?[-\u2013:] [^\n]{{3,140}}?"
    rf"[-(,] ?(?P<count>\d{{1,2}}|{SMALL_NUMBER}) (?i:posts?|positions?|vacanc(?:y|ies)|openings?)\b",
    re.MULTILINE,
)
_LETTERING = frozenset({"post", "position", "vacancy"})


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read count and note behind the label, or the number elsewhere, and what is said of further vacancies."""
    reading = _read(document, known)
    if "note" not in (reading.value or {}):
        reading.put("note", told_further(document))
    return reading


def _read(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read count and note behind the label, else "7 openings" in header or location, else beside the title or in a sentence."""
    reading = Reading()
    for row in document.values_of("openings"):
        total = _TOTAL.search(document.text, row.start, row.end)  # "UR-4, OBC-2, SC-1 | Total-7"
        match = total or _COUNT.match(document.text, row.start, row.end)
        span = Span(*match.span(match.lastindex or 0)) if match else None
        count = read_count(document.text[slice(*span)]) if span else None
        more = _AND_MORE.match(document.lower, span.end, row.end) if span and not total else None
        further = read_count(more["more"]) if more else None
        if span and count is not None:
            spans = (span, Span(*more.span("more"))) if more and further else (span,)  # "Three permanent and one temporary"
            reading.put("count", Found(count + (further or 0), spans, "openings label"))
        note = _NOTE.search(document.text, row.start, _note_reach(document, row.end))
        if note and _NOTE_WORD.search(note.group()):
            reading.put("note", document.found(*note.span(note.lastindex or 0), "note in brackets"))
        if reading.value:
            return reading
    _of_lettered(document, reading)
    if reading.value:
        return reading
    for section in document.of_kind("header", "location"):
        if not has_sign(document, section.start, section.end, _IN_BRACKETS):
            continue
        match = _IN_TEXT.search(document.text, section.start, section.end)
        group = (match.lastgroup or "count") if match else "count"
        count = read_count(match[group]) if match else None
        if match and count is not None and not counts_on(document, match.end(), section.end):
            reading.put("count", Found(count, (Span(*match.span(group)),), "number of vacancies"))
            return reading
    _put(reading, in_form(document), "number in a form")
    _put(reading, on_a_line(document), "number on a line")
    _put(reading, glued(document), "number in a glued row")
    _of_term(document, reading)
    if not reading.value:
        _beside_title(document, str(known.get("title") or "").replace("\u2013", "-").replace("\u2014", "-"), reading)
    if not reading.value:
        _in_sentence(document, reading)
        _put(reading, told_anywhere(document, str(known.get("title") or "")), "number of posts to be filled")
        _put(reading, at_line_end(document), "number at the end of a line")
    return reading


def _of_lettered(document: Document, reading: Reading) -> None:
    """Read the sum of posts with letters or numbers of their own: "Post A - Pilot (2 posts)" and "Post B - Pilot (1 post)"."""
    found = (
        [(match, read_count(match["count"])) for match in _LETTERED.finditer(document.text)] if _told_lettered(document) else []
    )
    counts = [count for _, count in found if count]
    if len(counts) > 1 and len({match["name"] for match, _ in found}) == len(found) == len(counts):
        reading.put(
            "count", Found(sum(counts), tuple(Span(*match.span("count")) for match, _ in found), "numbers of lettered posts")
        )


def _told_lettered(document: Document) -> bool:
    return not document.tokens.isdisjoint(_LETTERING)


def _of_term(document: Document, reading: Reading) -> None:
    """Read the number of posts of a term: behind its label, or before the one term that is counted."""
    for row in document.values_of("employment.types"):
        terms = list(_OF_TERM.finditer(document.lower, row.start, row.end))
        if (
            len(terms) > 1 and all(match["before"] for match in terms) and not reading.value
        ):  # "2 Permanent, 1 Temporary (up to 12 months)"
            numbers = [(read_count(match[match.lastgroup or 0]) or 0, Span(*match.span(match.lastgroup or 0))) for match in terms]
            reading.put(
                "count",
                Found(sum(count for count, _ in numbers), tuple(span for _, span in numbers), "numbers of posts of a term"),
            )
        _put(reading, terms[0] if terms else None, "number of posts of a term")
    if "x" in document.tokens:
        sections = document.of_kind("header", "employment", "schedule", "other")
        found = [match for row in sections for match in _TIMES_TERM.finditer(document.lower, row.start, row.end)]
        _put(reading, found[0] if len(found) == 1 else None, "number of posts of a term")


def _put(reading: Reading, match: re.Match[str] | None, source: str) -> None:
    """Take over the number of a match, unless there is one."""
    if match is None or reading.value:
        return
    group = "count" if "count" in match.re.groupindex else match.lastgroup or 0
    count = read_count(match[group])
    if count:
        reading.put("count", Found(count, (Span(*match.span(group)),), source))


def _in_sentence(document: Document, reading: Reading) -> None:
    """Read the number in a sentence on what the posting is for."""
    seeking, begins = _possible(document, _SEEKING), _possible(document, _SEVERAL_BEGINS)
    for section in document.of_kind("summary", "header", "notes", "employment", "about", "other"):
        if not has_sign(document, section.start, section.end, (*seeking, "s available")):
            continue
        places = offsets_in(document, section.start, section.end, (*seeking, _WITH))
        match = next(matches_at(_TO_FILL, document.lower, places, section.end), None)
        count = read_count(match[match.lastgroup or 0]) if match else None
        if match and count is not None and not counts_on(document, match.end(), section.end):
            reading.put("count", Found(count, (Span(*match.span(match.lastgroup or 0)),), "number in a sentence"))
            return
    for section in document.of_kind("summary", "header", "about", "dates", "notes", "employment", "other"):
        if document.lower.find(") p", section.start, section.end) >= 0:
            _put(reading, _BEHIND_DASH.search(document.lower, section.start, section.end), "number behind the post")
        _put(reading, before_signs(document, section), "number before the words on vacancies")
        if reading.value:
            return
        if has_sign(document, section.start, section.end, _NEEDED):
            found = _SEVERAL.finditer(document.lower, section.start, section.end)
        else:
            places = offsets_in(document, section.start, section.end, begins)
            found = matches_at(_SEVERAL, document.lower, places, section.end)
        for match in found:
            group = "many" if match["many"] else "needed"
            whom = match["whom"] or match["whom_needed"]
            count = None if _COUNTS_ON.search(whom) else read_count(match[group])
            if count is not None and count > 1 and are_sought(_ASIDE.sub("", whom).replace(",", "")):
                reading.put("count", Found(count, (Span(*match.span(group)),), "several in a sentence"))
                return


def _possible(document: Document, signs: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some signs that can stand in a text: the words of one have to be among its words."""
    return tuple([sign for sign in signs if _SIGN_WORDS[sign] <= document.tokens])


def _beside_title(document: Document, title: str, reading: Reading) -> None:
    """Read the number that stands behind the title where it is printed, the first times."""
    at = document.text.find(title) if title else -1
    several = _TITLE_COUNT.match(document.text, at, at + len(title)) if at >= 0 else None
    count = read_count(several["count"]) if several else None
    if several and count and are_sought(document.lower[several.end() : at + len(title)]):
        reading.put("count", Found(count, (Span(*several.span("count")),), "number in the title"))
        return
    if at >= 0:
        _put(reading, _TITLE_TIMES.search(document.text, at, at + len(title)), "number in the title")
    for _ in range(_MOST_TITLES):
        if at < 0 or reading.value:
            return
        end = at + len(title)
        told = has_any(document.lower[end : end + _BESIDE_REACH], _BESIDE_SIGNS)
        match = _BEFORE.search(document.text, max(0, at - _BEFORE_REACH), at)
        beside = _BESIDE_TITLE.match(document.text, end) if told and not _LEVEL.match(document.text, end) else None
        match = match or beside or _ALONE.match(document.text, end)
        count = read_count(match[match.lastgroup or 0]) if match else None
        if match and count:
            reading.put("count", Found(count, (Span(*match.span(match.lastgroup or 0)),), "number beside the title"))
            return
        at = document.text.find(title, end)


def _note_reach(document: Document, end: int) -> int:
    """The end of the line in which a note in brackets may stand: the value's own, or the next one if it is such a note."""
    at = end
    while at < len(document.text) and document.text[at] in " \n*_":
        at += 1
    last = line_end(document, at)
    return last if document.text.startswith("(", at) or document.text.endswith(")", at, last) else line_end(document, end)
