"""The majors of a degree, as they stand behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import end_without
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.regions import COUNTRIES

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What stands before the majors of a degree: "degree from a college in", "units with a major in"; but not "degree, or an
# equivalent in education and experience". It reads lower-case text.
# The name of a degree or its abbreviation needs no such noun: "B.S. in", "Master of Arts in", "BA/BS in".
_FIELDS_LEAD = pattern(
    r"""
      (?: \b (?: ph\.?\ ?d | [abm]\.?[as] | m\.?[bp]\.?a | m\.?p\.?h | ll\.?m | j\.?d | (?: ed | psy | pharm ) \.?d | [bm]\.?f\.?a
            | [bm]\.?\ ?(?: sc | ed | eng | tech | com ) ) \b \.? (?: \s \(?hons?\b\.?\)? )?
          (?: \s?/\s? (?: hnd | ond | [bm]\.?\ ?(?: a | s | sc | ed | eng | tech | com ) ) \b \.? ){0,3}
        | (?: bachelor | master | associate ) (?: '?s )?
            (?: \s+ of \s+ \w{1,20} (?: \s (?! (?: in | or | at | with | from | plus | degree ) \b ) \w{2,20} ){0,2} )?
        | doctorate ) \s+ in \s+
    | \b [bm]\.?sc \.? \s (?! degree | qualification | honou?rs ) (?= [a-z]{5,} (?: \s (?: and \s )? [a-z]{4,} ){0,2} \s from \s )
    | (?: degrees? | diploma | nqf\ (?: level\  )? \d\ qualification
        | undergraduate\ (?: \([^()]{3,20}\)\  )? qualification | major(?:ing)?
        | graduation | units | hours | credits | coursework | concentration | baccalaureate ) \b
      [^.;]{0,90}?
      \s (?: in | with\s+a\s+major\s+in | majoring\s+in ) \s+
      (?! and\b | or\s+before\b | (?: education | experience | training ),?\s (?: and | or | and/or )\s
        (?: education | experience | training )\b )
      (?: areas\s+related\s+to\s+ )?
    """,
    re.VERBOSE,
)
_SCIENCES = ("bsc", "msc", "b.sc", "m.sc")  # "a BSc. Geology from an accredited university"
_ARTICLE = "the "
# A degree that its own name says the field of: "Master of Library Science", "Bachelor of Social Work degree", but "Master of
# Science" and "Bachelor of Arts in Botany". Case counts, since the name is told by its capitals.
_NAMED_FOR = pattern(
    r"(?:Master|Bachelor|MASTER|BACHELOR)(?:['\u2019][sS])?\s(?:of|OF|in|IN)\s"
    r"(?P<field>(?!(?:Science|SCIENCE|Arts?|ARTS?)\s[A-Z])[A-Z][\w-]+"
    r"(?:(?:,?\s(?:and|AND|&|of|OF))?\s(?!Master|Bachelor|Doctor|Associate|(?:From|At|With|In|From|By|For)\b)[A-Z][\w-]+){0,4}+)"
    r"(?![\w-]|\s(?:in|IN)\s)"
)
_OF_NO_FIELD = pattern(
    r"(?:applied |general )?(?:arts?|sciences?|philosophy|laws?|letters|technology|medicine|studies|degree)(?: degree)?"
    r"(?:,? (?:or|and|&) .*)?"
)
_DEGREE = pattern(r"\s(?:degree|DEGREE|Degree|Preferred|Required|Or|OR)\b.*\Z")
# The word that every such lead ends with, or with words behind it.
_IN = pattern(r"in(?<=\sin)\s")
# Words inside such a lead that make what follows an area of experience: "degree and two years of work in"; the years of "a
# four-year college" do not.
_OF_EXPERIENCE = pattern(
    r"experience|plus\b|described\b|and\s(?:\w+\s){0,2}(?:certification|certificate|licensure|license|endorsement)\b|years?\b(?!\s(?:accredited\s)?(?:college|university|degree|institution|program))"
)
# Where the majors end: "botany, supplemented by …", "botany and (2) years …", "botany is preferred", "botany will be …", "botany
# conferred by …", "botany and a valid …", "botany as well as …", "botany, 8 years of …", "botany by May 1", "botany, experience
# in …", "botany, and two years …". It reads lower-case text.
_FIELDS_END = pattern(
    r"""
    (?= [.;:(),\s] ) (?:
      [.;:()]
    | ,\s+ \d{1,2}\+?\s+years?\b
    | ,? \s+ by\s+ (?: \d | time\b | date\b | start | fall\b | spring\b | summer\b | autumn\b | winter\b | appointment
        | (?: jan | feb | mar | apr | may | june? | july? | aug | sep | oct | nov | dec ) [a-z]*\.?\s+\d )
    | ,? \s+ (?: (?: and | but )\s+ )? (?: preferably | ideally ) \b
    | ,? \s+ (?: no\s+later\s+than | prior\s+to | upon\s | at\s+ (?: the\s+ )? time\s | in\s+hand\b | at\s+least\s )
    | ,? \s+ (?: and\s+ )? (?: shall | must | should | has | have | will | would ) \s
    | , (?: \s+ (?: and | or ) )? \s+
      (?: (?: an?\s+ )? minimum\s
        | \(? (?: \d{1,2} | NUMBER ) \b
          [^,.;]{0,20} \b (?: year | month ) )
    | (?: , (?: \s+ (?: and | or ) )? | \s+and | \s+or ) \s+ (?: an?\s+ | the\s+ )? (?: [\w-]{1,20}\s+ ){0,2}?
      (?: experience\s+ (?: in | with | of | as | at | working | using | teaching | managing ) | evidence\s+ (?: of | that )
        | (?: expertise | background | proficiency | interest | training ) \s+in | (?: ability | commitment ) \s+to
        | (?: knowledge | record | understanding ) \s+of | familiarity\s+with | potential\s+ (?: for | to ) ) \b
    | ,? \s+ (?: supplemented | combined\s | coupled\s | plus | together\s | earned\s | by\s+the\s | from\s+an?
        | (?: and | or )\s+ (?: successful\s+ )? completion | and\s+ (?: be | hold | possess )\s
        | (?: or | and ) \s+ (?: an?\s+ | any\s+ ) (?: \w+\s+ )? (?: combination | diploma | certificate | qualification ) \b
        | that\s+ (?: include | allow | enable | qualif | permit | lead ) | and\s+ (?: \w+\s+ )?
          (?: minimum\s | \(?\d | NUMBER | at\s+least )
        | i\.e\b | e\.g\b | of\s+which\b | as\s+well\s+as\b | (?: conferred | awarded | granted | issued ) \s+by\b
        | (?: and | or ) \s+ (?: an?\s+ )? (?: current | valid | active
          | (?: state\s+ | teaching\s+ | professional\s+ )? (?: certification | certificate | licensure | license ) \b
          | minimum\s+of | high\s+school | graduation\s+from ) \b
        | (?: or | and ) \s+ (?: an? | its ) \s+equivalent | relevant\s+to\s+the\s
        | or\s+equivalent | with\s | which | is\s | may\s | required | preferred | including
        | granted | within\s+ (?: the\s+ (?: last | past ) | \d | NUMBER ) | (?: conferred | awarded | completed | obtained ) \s
        | and/or\s+ (?: \w+\s+years? | at\s+least ) \b
        | or\s+ (?: \d{1,2} | NUMBER ) \s+ (?: years? | months? )
        | and\s+ (?: good | strong | excellent | proven | solid | sound | some ) \s
        | (?: or | and ) \s+ (?: an?\s+ )?
          (?: [\w-]{2,12}-accredited\s | ph\.?\ ?d\b | (?: ed | psy )\.?d\b | d\.?phil\b | m\.?ed\b
            | [abm]\.[as]\. | [bm]\.?\ ?sc\b
            | (?: m\.[bp]\.a | m\.p\.h | l\.?l\.m | [jm]\.d ) \b | (?: [bm][as] | mba | mpa | mph | jd | llm ) \b
            | (?: bachelor | master | doctorate | associate ) \b ) )
    | , \s+ (?: an?\s+ )? (?: bachelor | master ) \s+ of \s
    )
    """.replace("NUMBER", SMALL_NUMBER),
    re.VERBOSE,
)
# What parts one major from the next. "And" joins the words of a name ("arts and letters") unless a comma or an article is by it.
_FIELD_SPLIT = pattern(r",\s*(?:and/or|and|or)\s+|,\s*|\s+(?:and/or|or)\s+|\s+and\s+(?=an?\s)|\s/\s|(?<!and)/\s")
# What stands before the name of a major ("the field of botany", "a pertinent scientific …"), and a school behind it ("botany at a
# recognized college"); and what stands between commas as majors do, and is none ("botany, or 60 college credits"). They read
# lower-case text.
_FIELD_CHOICE = pattern(
    r"(?:one|any) (?:or more )?of the (?:following )?(?:[a-z]+ )?(?:areas|fields|disciplines|subjects)(?: of\b|:)? ?"
)
_FIELD_DRESS = pattern(
    r"(?:in )?any combination of |(?:either|both) (?:in )?(?:an? |the )?(?!of\b)|"
    r"(?:in )?(?:the |an? (?:appropriate|relevant|related) )?(?:areas?|fields?|disciplines?|subjects)"
    r"(?: of (?!study$)(?:study(?:,? such as)? )?|,? such as )|in (?:an? )?"
)
_FIELD_PLACE = pattern(r" (?:at|from) (?:an? |the )?[\w -]{0,30}\b(?:college|university|school|institution)\b")
# The word that joins a statement to the next one: "in Land Use, and".
_JOINED = pattern(r"(?:,? |^)(?:and/or|and|or)$")
_NO_FIELD = pattern(
    r"any (?:major|field|subject|discipline)\b|that\s|the (?:like|same)$|(?:one|any) of (?:those|these|the (?:above|same))\b"
    r"|(?:conferred|awarded|completed|obtained)\b"
    r"|(?:an? |another |other )?(?:fields?|areas?|disciplines?)(?: of study)?(?: that\b|$)"
    r"|(?!(?:an? )?(?:closely )?related )(?:an? )?(?:[\w-]+ ){0,3}"
    r"(?:credits?|units?|hours|schools?|college|university|specialization|study)$"
)
# A word of a major that is cut short, before its stop, and what goes on behind it, in lower-case text.
_SHORT_FIELD = pattern(
    r"\b(?:admin|ag|agric|anthro|arch|bio|biol|bus|chem|civ|comm|comp|crim|econ|ed|educ|elec|electr|eng|engr|engrg|env|envir|environ|geog"
    r"|geol|gov|govt|hist|hum|indus|info|lib|math|mech|mgmt|mgt|mktg|nat|phys|pol|psych|pub|rec|res|sci|soc|sociol|stat|tech|tele"
    r"|univ)$"
)
_GOES_ON = pattern(r"\. (?:[a-z]|& )|\., ")
# The last word of a field that is not named, and the first words of the adjectives of one.
_FIELD = pattern(r"\b(?:field|area|discipline|subject|specialty)s?\Z")
_OF_FIELD = pattern(
    r"(?:an? (?:closely |directly )?ADJECTIVE |(?:an? )?(?:closely |directly )?ADJECTIVE$)".replace(
        "ADJECTIVE", "(?:pertinent|related|relevant|similar|appropriate|comparable|allied)"
    )
)
# Lengths in characters, which bound the way to the end of a lead, a major, and all majors.
_LEAD_REACH = 220
_LONGEST_FIELD = 90
_LONGEST_FIELDS = 500


def majors_of(document: Document, start: int, end: int) -> list[Span]:
    """The majors behind a degree ("… degree in botany, soil science, or a related field, supplemented by …")."""
    reach = min(end, start + _LEAD_REACH)
    leads = _IN.search(document.lower, start, reach) or document.lower.startswith(_SCIENCES, start)
    lead = _FIELDS_LEAD.search(document.lower, start, reach) if leads else None
    named = _named_for(document, start, min(end, start + _LONGEST_FIELD))
    if named and (lead is None or lead.start() > start):
        return [named]
    if not lead or _OF_EXPERIENCE.search(lead.group()):
        return []
    end = min(end, lead.end() + _LONGEST_FIELDS)
    choice = _FIELD_CHOICE.match(document.lower, lead.end(), end)
    at = choice.end() if choice else lead.end()
    finish = _fields_end(document, at, end)
    spans: list[Span] = []
    for cut in [*_FIELD_SPLIT.finditer(document.text, at, finish), None]:
        begin, until = at, end_without(document, at, cut.start() if cut else finish, " ,\n")
        dress = _FIELD_DRESS.match(document.lower, begin, until)
        begin = dress.end() if dress else begin
        school = _FIELD_PLACE.search(document.lower, begin, until)
        until = school.start() if school else until
        joined = _JOINED.search(document.lower[begin:until])
        until = begin + joined.start() if joined else until
        if document.text.startswith(")", until - 1) and document.text.find("(", begin, until) < 0:
            until -= 1  # of the bracket around the degree: "(Diploma in Botany)"
        if (
            until > begin
            and not _NO_FIELD.match(document.lower, begin, until)
            and document.text[begin:until].upper() not in COUNTRIES
        ):
            spans.append(Span(begin, until))
        if cut:
            at = cut.end()
    spans = _without_article(document, _with_field_in_common(document, spans))
    return spans if all(span.end - span.start < _LONGEST_FIELD for span in spans) else []


def _fields_end(document: Document, at: int, end: int) -> int:
    """Where the majors end; the stop of an abbreviation between them ends nothing ("env. science, civ. eng. or botany")."""
    for stop in _FIELDS_END.finditer(document.lower, at, end):
        if document.text[stop.start()] != "." or not _SHORT_FIELD.search(document.lower, at, stop.start()):
            return stop.start()
        if not _GOES_ON.match(document.lower, stop.start(), end) or document.text[stop.start() + 2].isupper():
            return stop.start()
    return end


def _named_for(document: Document, start: int, end: int) -> Span | None:
    """The field that the name of a degree itself says: "Library Science" in "Master of Library Science"."""
    match = _NAMED_FOR.match(document.text, start, end)
    if match is None:
        return None
    degree = _DEGREE.search(match["field"])
    field = Span(match.start("field"), match.end("field") - (len(degree.group()) if degree else 0))
    return None if _OF_NO_FIELD.fullmatch(document.lower[slice(*field)]) else field


def _with_field_in_common(document: Document, spans: list[Span]) -> list[Span]:
    """Majors with the adjectives of one field as one: "a closely related scientific or engineering field"."""
    if len(spans) < 2 or not _FIELD.search(document.lower, *spans[-1]):
        return spans
    for at in range(len(spans) - 2, -1, -1):
        if _OF_FIELD.match(document.lower, *spans[at]) and not _FIELD.search(document.lower, *spans[at]):
            return [*spans[:at], Span(spans[at].start, spans[-1].end)]
    return spans


def _without_article(document: Document, spans: list[Span]) -> list[Span]:
    """Several majors without the article before a first one in a word: "the physical and/or biological sciences"."""
    low = spans[0].start + len(_ARTICLE) if spans else 0
    if (
        len(spans) < 2
        or not document.lower.startswith(_ARTICLE, spans[0].start)
        or document.text.find(" ", low, spans[0].end) >= 0
    ):
        return spans
    return [Span(low, spans[0].end), *spans[1:]]
