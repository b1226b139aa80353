"""`qualifications.education`: the degrees that a statement asks for, and their majors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.denials import is_not_asked
from jobparse.fields.edges import end_without
from jobparse.fields.signs import has_sign
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading

# The level of a degree, in words or by its abbreviation ("a J.D.", "MBA", "four-year university degree"). Professional degrees
# stand first, since "juris doctorate" holds the word of the doctorate. "Master" needs an ending or a word behind it: a "master
# electrician" has no such degree; neither has an "associate engineer" the associate's.
# It reads lower-case text, and each alternative begins with one of a few letters or a figure, so that most characters need but
# one trial.
_LEVELS = pattern(
    r"""
    (?= [abdfghjlmopt0-9] ) (?:
      (?P<professional> juris\ doctor(?:ate)? | j (?<=\bj) \.?d\.?\b | doctor\ of\ (?: medicine | dental | veterinary )
        | m (?<=\bm) \.?d\.(?!\w) | l (?<=\bl) \.?l\.?m\b | law\ degree | law\ school | medical\ degree )
    | (?P<doctorate> doctora(?:te|l) | p (?<=\bp) h\.?\ ?d\.? )
    | (?P<master> master (?: '?s )?
        (?: \ degree | \ of\b | 's\b | \b (?= , | \ or\b | \ in\b (?! \ an?\ (?: position | role )\b ) ) )
        | graduate\ degree | m (?<=\bm) \.?[bp]\.?a\.?\b | m (?<=\bm) \.s\. | m (?<=\bm) \.a\.
        | m (?<=\bm) \.?l\.?(?: i\.? )?s\b
        | m (?<=\bm) \.?p\.?h\b (?<! [0-9]\ mph ) (?<! [0-9]\ m\.p\.h ) | m (?<=\bm) s[wn]\b
        | m (?<=\bm) [as]\b (?= /(?: [bm]\.?[as] | ph\.?d | mba )\b | \ degree | \ in\ | \ or\ (?: m\.?[as] | ph\.?d ) \b ) )
    | (?P<bachelor> bachelor (?: '?s | \ of\b | (?=\ (?: degree | in )\b ) | (?=,) ) | baccalaureate
        | b (?<=\bb) \.[as]\. | b (?<=\bb) s[wn]\b
        | b (?<=\bb) [as]\b (?= /[bm]\.?[as]\b | \ degree | \ in\ | \ or\ [bm]\.?[as]\b )
        | graduation\ from\ an?\ (?: accredited\  | recognized\  )? (?: four | 4 ) [\ -] year
        | four [\ -] year\ (?: \w+\  )? (?: college\  | university\  )? degree
        | graduation\ from\ an?\ (?: \w+\  ){0,3} (?: four | 4 ) [\ -] year\ (?: \w+\  )? (?: college | university )
        | (?: four | 4 ) [\ -] year\ accredited\ college )
    | (?P<associate> associate (?: '?s )? (?: \ of\ \w+ )? \ degree | associate (?: '?s )? \ (?: degree | in ) \b
        | associate (?: '?s )? (?= \ or\ (?: an?\  )? bachelor )
        | a (?<=\ba) \.[as]\.\ (?: degree | in ) \b )
    | (?P<some_college> [0-9]{1,3}\ (?: semester | quarter | college | credit )\ (?: \(?\w+\)?\  )? (?: hours | units | credits )
        | (?: one | two | three | [0-9] )\ years?\ of\ college | [0-9]{1,3}\ (?: semester | quarter ) \b )
    | (?P<high_school> high[ -]school (?<! post\ high\ school ) (?<! post-high\ school )
        (?! \ (?: visitor | student | teacher | pupil | age ) )
        | g (?<=\bg) \.?e\.?d\.?\b | general\ education\ development )
    )
    """,
    re.VERBOSE,
)
# Where such words can begin, by their first letters: `_LEVELS` is tried only there. Each alternative begins with a plain letter
# or figure.
_LEVEL_START = pattern(
    r"""
      a (?: ssociate | (?<=\ba) \.[as]\. )
    | b (?: achelor | accalaureate | (?<=\bb) (?: \. | [as]\b | s[wn]\b ) )
    | d octor
    | f our[\ -]year
    | g (?: raduat (?: e\ degree | ion\ from ) | eneral\ education | (?<=\bg) \.?e )
    | h igh[ -]school
    | j (?: uris | (?<=\bj) \.?d )
    | l (?: aw\ [ds] | (?<=\bl) \.?l )
    | m (?: aster | edical\ degree | (?<=\bm) (?: [.bdlp] | [as]\b | s[wn]\b ) )
    | one\ year | two\ year | three\ year
    | p (?<=\bp) h
    | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
    """,
    re.VERBOSE,
)
# One of these stands in whatever `_LEVELS` finds.
_LEVEL_WORDS = (
    "degree",
    "bachelor",
    "baccalaureate",
    "college",
    "university",
    "school",
    "master",
    "doctor",
    "g.e.d",
    "ged",
    "semester",
    "quarter",
    "units",
    "ph",
    "j.d",
    "jd",
    "m.d",
    "m.b.a",
    "mba",
    "m.p.a",
    "mpa",
    "m.s.",
    "m.a.",
    "ma ",
    "ma/",
    "ms ",
    "ms/",
    "mph",
    "mls",
    "mlis",
    "m.l.",
    "m.p.h",
    "msw",
    "msn",
    "llm",
    "ll.m",
    "l.l.m",
    "b.a.",
    "b.s.",
    "ba ",
    "ba/",
    "bs ",
    "bs/",
    "bsn",
    "bsw",
    "a.a.",
    "a.s.",
    "associate",
    "education development",
)
# What stands before the majors of a degree: "degree from a college in", "units with a major in". It reads lower-case text.
# The name of a degree or its abbreviation needs no such noun: "B.S. in", "Master of Arts in", "BA/BS in".
_FIELDS_LEAD = pattern(
    r"""
      (?: \b (?: ph\.?\ ?d | [abm]\.?[as] | m\.?[bp]\.?a | m\.?p\.?h | ll\.?m | j\.?d ) \b \.?
        | (?: bachelor | master | associate ) (?: '?s )? (?: \s+ of \s+ \w{1,20} )? | doctorate ) \s+ in \s+
    | (?: degrees? | diploma | major(?:ing)? | graduation | units | hours | credits | coursework | concentration
        | baccalaureate ) \b
      [^.;]{0,90}?
      \s (?: in | with\s+a\s+major\s+in | majoring\s+in ) \s+ (?! and\b ) (?: areas\s+related\s+to\s+ )?
    """,
    re.VERBOSE,
)
# The word that every such lead ends with, or with words behind it.
_IN = pattern(r"in(?<=\sin)\s")
# Words inside such a lead that make what follows an area of experience: "degree and two years of work in"; the years of "a
# four-year college" do not.
_OF_EXPERIENCE = pattern(r"experience|plus\b|years?\b(?!\s(?:accredited\s)?(?:college|university|degree|institution|program))")
# Where the majors end: "botany, supplemented by …", "botany and (2) years …", "botany is preferred". It reads lower-case text.
_FIELDS_END = pattern(
    r"""
    (?= [.;:(,\s] ) (?:
      [.;:(]
    | ,? \s+ (?: supplemented | plus | from\s+an? | and\s+ (?: successful\s+ )? completion
        | and\s+ (?: \w+\s+ )?
          (?: \(?\d | one | two | three | four | five | six | seven | eight | ten | at\s+least )
        | i\.e\b | e\.g\b | of\s+which\b
        | or\s+an?\s+equivalent | or\s+equivalent | with\s | which | is\s | may\s | required | preferred | including | granted
        | and/or\s+\w+\s+years?
        | (?: or | and ) \s+ (?: an?\s+ )?
          (?: ph\.?\ ?d\b | [abm]\.[as]\.
            | (?: m\.[bp]\.a | m\.p\.h | l\.?l\.m | [jm]\.d ) \b | (?: [bm][as] | mba | mpa | mph | jd | llm ) \b
            | (?: bachelor | master | doctorate ) \b ) )
    )
    """,
    re.VERBOSE,
)
# "(a master's degree preferred)", "five years are desirable": what stands behind a degree or an amount that is only wished for.
# The stops of an abbreviation end nothing ("B.A. or B.S. preferred").
_PREFERRED_BEHIND = pattern(
    r"(?:[^.;()]|\.(?=[A-Z]\.)|(?<=\.[A-Z])\.(?!\s+(?-i:[A-Z][a-z]))){0,70}?"
    r"\b(?:preferred|desired|desirable|a\s+plus|an\s+asset)\b",
    re.IGNORECASE,
)
_PREFERRED_REACH = 100  # how far behind a degree those words end, in characters
# The same words alone, in lower-case text, which most amounts have not behind them.
_PREFERRED = pattern(r"preferred\b|desired\b|desirable\b|a(?<=\ba)\s+plus\b|an(?<=\ban)\s+asset\b")
# Where a clause ends: not behind the letters of an abbreviation ("a Ph.D. in botany"), unless a new sentence begins there.
_CLAUSE_END = pattern(r"(?:;|\.(?<!\.[A-Za-z]\.)|\.(?<=\.[A-Za-z]\.)(?=\s{1,9}(?!Degree)[A-Z][a-z]))\s+")
# A degree that stands for something asked for elsewhere ("a master's degree may be substituted for one year"), and one that
# something else stands for ("years may be substituted for the required bachelor's degree").
_STANDS_FOR = pattern(
    r"[^.;,]{0,120}?\b(?:may|can|will)\s+(?:also\s+)?(?:be\s+substituted\s+(?!by\b|with\b)|substitute\s+for\b)",
    re.IGNORECASE,
)
# The same where the sentence ends there: "…, or a master's degree may be substituted."
_STANDS = pattern(
    r"(?:(?!\b(?:required|but)\b)[^.;,]){0,120}?\b(?:may|can|will)\s+(?:also\s+)?be\s+substituted(?:[.;]|$)", re.IGNORECASE
)
_STOOD_FOR = pattern(r"\bsubstitut\w*\s+for\s+(?:up\s+to\s+)?(?:(?:the|an?|required)\s+){0,2}$", re.IGNORECASE)
_IF_YOU = pattern(r"if\s+you\s+(?:have|hold|possess)\b", re.IGNORECASE)
_STOOD_REACH = 50
# What parts one major from the next. "And" joins the words of a name ("arts and letters") unless a comma or an article is by it.
_FIELD_SPLIT = pattern(r",\s*(?:and/or|and|or)\s+|,\s*|\s+(?:and/or|or)\s+|\s+and\s+(?=an?\s)")
# What stands before the name of a major ("the field of botany", "a pertinent scientific …"), and a school behind it ("botany at a
# recognized college"); and what stands between commas as majors do, and is none ("botany, or 60 college credits"). They read
# lower-case text.
_FIELD_CHOICE = pattern(
    r"(?:one|any) (?:or more )?of the (?:following )?(?:[a-z]+ )?(?:areas|fields|disciplines|subjects)(?: of\b|:)? ?"
)
_FIELD_DRESS = pattern(
    r"(?:in )?any combination of |"
    r"(?:in )?(?:the |an? (?:appropriate|relevant|related) )?(?:areas?|fields?|disciplines?) of |in (?:an? )?"
)
_FIELD_PLACE = pattern(r" (?:at|from) (?:an? |the )?[\w -]{0,30}\b(?:college|university|school|institution)\b")
# The word that joins a statement to the next one: "in Land Use, and".
_JOINED = pattern(r"(?:,? |^)(?:and/or|and|or)$")
_NO_FIELD = pattern(
    r"any (?:major|field|subject|discipline)\b"
    r"|(?:an? )?(?:[\w-]+ ){0,3}(?:credits?|units?|hours|schools?|college|university|specialization|study)$"
)
# Lengths in characters: within the first the same level is the same degree said twice; the others bound the way to the end of a
# lead, a major, and a clause on a degree.
_SAME_DEGREE = 120
_LEAD_REACH = 220
_LONGEST_FIELD = 90
_LONGEST = 500


def add_education(document: Document, item: Span, reading: Reading) -> None:
    """Add to `education` every degree that a statement names, with its majors and the part of the statement that says it."""
    last: tuple[str, int] | None = None
    substitutes: bool | None = None  # told once, and only where there is a degree
    for match in _levels(document.lower, *item):
        if substitutes is None:
            if not has_sign(document, *item, _LEVEL_WORDS):
                return
            substitutes = document.lower.find("substitut", *item) >= 0
        level = match.lastgroup or ""
        if (
            last
            and last[0] == level
            and match.start() - last[1] < _SAME_DEGREE
            and not (level in _NAMED and _is_choice(document, last[1], match.span(), item.end))
        ):
            continue  # "a bachelor's degree, that is, four years at …": the same degree said twice
        if level == "some_college" and last and last[0] in _NAMED and _CREDITS_OF.search(document.lower, last[1], match.start()):
            continue  # what the degree has to hold
        if is_preferred(document, match.end(), item.end) or (substitutes and _is_substitute(document, match.span(), item)):
            continue
        if is_not_asked(document, *match.span(), *item):
            continue
        last = (level, match.end())
        fields = _fields(document, match.start(), item.end)
        clause = _clause(document, Span(*match.span()), item)
        entry = {"level": level, "fields": [document.value(*span) for span in fields], "text": document.value(*clause)}
        evidence: dict[str, tuple[Span, ...]] = {"level": (Span(*match.span()),), "text": (clause,)}
        evidence |= {f"fields/{at}": (span,) for at, span in enumerate(fields)}
        reading.append("education", entry, evidence)


def _levels(lower: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What `_LEVELS` finds between two offsets, tried only where it can begin."""
    sign = _LEVEL_START.search(lower, start, end)
    while sign:
        match = _LEVELS.match(lower, sign.start(), end)
        if match:
            yield match
        sign = _LEVEL_START.search(lower, match.end() if match else sign.start() + 1, end)


# Levels that a degree of that name stands for.
_NAMED = frozenset({"associate", "bachelor", "master", "doctorate", "professional"})
# "A degree including 30 credits in botany, of which …": the words before credits that are a part of a degree.
_CREDITS_OF = pattern(r"\b(?:includ(?:ing|es?)|supplemented\s+by|with|of\s+which)(?:\s+[\w/-]{1,13}){0,8}\s+\(?$")
# "… or a B.S. in": a choice of the same level with majors of its own.
_OR_BEFORE = pattern(r"\bor\s(?:an?\s)?$")
_OWN_FIELDS = pattern(r"\S{0,3}\s(?:degree\s)?(?:of\s\w{1,20}\s)?in\s")


def _is_choice(document: Document, before: int, degree: tuple[int, int], end: int) -> bool:
    """Whether a degree of the level of the one before it is another one ("a B.A. in botany or a B.S. in zoology")."""
    lower = document.lower
    return (
        lower.find(" in ", before, degree[0]) >= 0
        and _OR_BEFORE.search(lower, max(0, degree[0] - 8), degree[0]) is not None
        and _OWN_FIELDS.match(lower, degree[1], end) is not None
    )


def is_preferred(document: Document, start: int, end: int) -> bool:
    """Whether the words behind a degree or an amount say that it is only wished for."""
    end = min(end, start + _PREFERRED_REACH)
    if not _PREFERRED.search(document.lower, start, end):
        return False
    return _PREFERRED_BEHIND.match(document.text, start, end) is not None


def _is_substitute(document: Document, degree: tuple[int, int], item: Span) -> bool:
    """Whether a degree is named only because it stands for something else, or something else for it."""
    start, end = degree
    return (
        _STANDS_FOR.match(document.text, end, item.end) is not None
        or _STANDS.match(document.text, end, item.end) is not None
        or _IF_YOU.match(document.text, _clause(document, Span(start, end), item).start) is not None
        or _STOOD_FOR.search(document.text, max(item.start, start - _STOOD_REACH), start) is not None
    )


def _clause(document: Document, degree: Span, item: Span) -> Span:
    """The part of a statement between stops that holds the words of a degree; the stops inside those end nothing."""
    at = degree.start
    text = document.text
    start = max(item.start, at - _LONGEST)
    for stop in _CLAUSE_END.finditer(text, start, at):
        start = stop.end()
    # The last character of the words may be the stop that ends the sentence ("… has a Ph.D. Two years …").
    last = _CLAUSE_END.search(text, max(at, degree.end - 1), min(item.end, at + _LONGEST))
    end = last.start() + (text[last.start()] == ".") if last else min(item.end, at + _LONGEST)
    return Span(start, end)


def _fields(document: Document, start: int, end: int) -> list[Span]:
    """The majors behind a degree ("… degree in botany, soil science, or a related field, supplemented by …")."""
    reach = min(end, start + _LEAD_REACH)
    lead = _FIELDS_LEAD.search(document.lower, start, reach) if _IN.search(document.lower, start, reach) else None
    if not lead or _OF_EXPERIENCE.search(lead.group()):
        return []
    end = min(end, lead.end() + _LONGEST)
    choice = _FIELD_CHOICE.match(document.lower, lead.end(), end)
    at = choice.end() if choice else lead.end()
    stop = _FIELDS_END.search(document.lower, at, end)
    finish = stop.start() if stop else end
    spans: list[Span] = []
    for cut in [*_FIELD_SPLIT.finditer(document.text, at, finish), None]:
        begin, until = at, end_without(document, at, cut.start() if cut else finish, " ,\n")
        dress = _FIELD_DRESS.match(document.lower, begin, until)
        begin = dress.end() if dress else begin
        place = _FIELD_PLACE.search(document.lower, begin, until)
        until = place.start() if place else until
        joined = _JOINED.search(document.lower[begin:until])
        until = begin + joined.start() if joined else until
        if until > begin and not _NO_FIELD.match(document.lower, begin, until):
            spans.append(Span(begin, until))
        if cut:
            at = cut.end()
    return spans if all(span.end - span.start < _LONGEST_FIELD for span in spans) else []
