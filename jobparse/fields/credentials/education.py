"""`qualifications.education`: the degrees that a statement asks for, and their majors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.credentials.degree_levels import LEVEL_WORDS, find_levels, plain_degree
from jobparse.fields.credentials.majors import majors_of
from jobparse.fields.edges import word_end
from jobparse.fields.statements.denials import is_not_asked
from jobparse.fields.statements.preferred import is_preferred, is_rather
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading

# Where a clause ends: not behind the letters of an abbreviation ("a Ph.D. in botany"), unless a new sentence begins there.
_CLAUSE_END = pattern(
    r"(?:;|\.(?<!\.[A-Za-z]\.)(?<! U\.)(?<! U\. S\.)(?<!\.[Ss]c\.)(?<!\.[Ee]d\.)(?<!\.Eng\.)(?<!\.[Tt]ech\.)"
    r"(?<!\. [Ss]c\.)(?<!\. [Tt]ech\.)"
    r"(?!\s(?:(?<=\b[MmBb]\.\s)(?:[Tt]ech|[Ss]c|[Cc]om|[Ee]d|[Ee]ng|[Pp]hil)\b|(?<=[a-z]{2}\.\s)[a-z]))"
    r"|\.(?<=\.[A-Za-z]\.)(?<!U\.S\.)(?=\s{1,9}(?!Degree)[A-Z][a-z]))\s+"
)
# A degree that stands for something asked for elsewhere ("a master's degree may be substituted for one year"), and one that
# something else stands for ("years may be substituted for the required bachelor's degree").
_STANDS_FOR = pattern(
    r"(?:(?!\bor\s(?:an?\s|any\s)?(?:equivalent\s)?(?:combination|experience|mix)\b)[^.;,]){0,120}?\b(?:may|can|will)\s+(?:also\s+)?(?:be\s+substituted\s+(?!by\b|with\b)|substitute\s+for\b)",
    re.IGNORECASE,
)
# The same where the sentence ends there: "…, or a master's degree may be substituted."
_STANDS = pattern(
    r"(?:(?!\b(?:required|but)\b)[^.;,]){0,120}?\b(?:may|can|will)\s+(?:also\s+)?be\s+substituted(?:[.;]|$)", re.IGNORECASE
)
# "… may be used to substitute for this master's degree", "… be substituted for lack of high school", "two years of practice
# after receipt of the master's degree".
_STOOD_FOR = pattern(
    r"\b(?:maximum\s+of\s+(?:\w+\s+)?\(?\d{1,2}\)?\s+years?\s+for\s+|substitut\w*\s+for\s+(?:up\s+to\s+)?|(?:after|following|since)\s+(?:the\s+)?(?:receipt|receiving|award|completion)\s+(?:of\s+)?)"
    r"(?:(?:(?:the\s+|a\s+)?lack\s+of|the|this|that|an?|required)\s+){0,2}$",
    re.IGNORECASE,
)
_SUBSTITUTES = ("substitut", "credit will be", "credit may be", "credited for", "receipt of", "receiving ")
_IF_YOU = pattern(r"if\s+you\s+(?:have|hold|possess)\b", re.IGNORECASE)
_STOOD_REACH = 50
# Schooling that counts as something else: "One year of experience credit will be given for each 30 semester credits".
_CREDITED = pattern(
    r"\bcredit(?:ed)?\s(?:(?:will|may|can)\sbe\s(?:given|granted|allowed)\s)?for\s(?:each|every)\s$", re.IGNORECASE
)
# What stands before credits that are the measure of a substitution, in lower-case text, and how far it reaches, in characters.
_RATE_OF = pattern(r"\b(?:rate|basis) (?:of|that) (?:[\w-]+ )?\(?$")
_RATE_REACH = 32
# What stands behind them where they are equated to a length of time.
_EQUALS = pattern(r"(?: (?:or|and|hours|units|credits|quarter|semester|[0-9]{1,3})){0,5} ?= ?[0-9]")
# Schools whose years of training count, where no diploma is spoken of: "in a trade school or vocational high school".
_TRADE_SCHOOL = pattern(r"\b(?:trade|vocational|technical)\s(?:or\s(?:vocational|technical|trade)\s)?$")
_FINISHED = ("graduat", "diploma", "complet", "certificate")
_SCHOOL_REACH, _STATEMENT_REACH = 24, 400
# Lengths in characters: within the first the same level is the same degree said twice; the second bounds a clause on a degree.
_SAME_DEGREE = 120
_LONGEST = 1000


def add_education(document: Document, item: Span, reading: Reading) -> None:
    """Add to `education` every degree that a statement names, with its majors and the part of the statement that says it."""
    last: tuple[str, int] | None = None
    substitutes: bool | None = None  # told once, and only where there is a degree
    for match in _levels(document, item):
        if substitutes is None:
            if not has_sign(document, *item, LEVEL_WORDS):
                return
            substitutes = has_sign(document, *item, _SUBSTITUTES)
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
        if level == "some_college" and _is_measure(document, match.span(), item):
            continue
        if level == "high_school" and _is_trade_school(document, match.start(), item):
            continue
        if is_preferred(document, match.end(), item.end) or is_rather(document, item.start, match.start()):
            continue
        if substitutes and _is_substitute(document, match.span(), item):
            continue
        if is_not_asked(document, *match.span(), *item):
            continue
        if _is_condition(document, match.span(), item) or (last and _is_example(document, match.start(), item.start)):
            continue
        fields = majors_of(document, match.start(), item.end) if level != "high_school" else []
        last = (level, match.end())
        clause = _clause(document, Span(*match.span()), item)
        entry = {"level": level, "fields": [document.value(*span) for span in fields], "text": document.value(*clause)}
        evidence: dict[str, tuple[Span, ...]] = {"level": (Span(*match.span()),), "text": (clause,)}
        evidence |= {f"fields/{at}": (span,) for at, span in enumerate(fields)}
        reading.append("education", entry, evidence)


def _levels(document: Document, item: Span) -> list[re.Match[str]]:
    """The words of levels in a statement; a degree without one counts beside schooling: "Grade 12 plus a degree in tides"."""
    found = find_levels(document.lower, *item)
    if any(match.lastgroup != "high_school" and not is_rather(document, item.start, match.start()) for match in found):
        return found
    plain = [
        row
        for row in plain_degree(document.lower, *item)
        if not any(match.start() < row.end() and row.start() <= match.end() + 1 for match in found)
    ]
    return sorted(found + plain, key=lambda match: match.start())  # but "high school degree" is one thing


# Levels that a degree of that name stands for.
_NAMED = frozenset({"associate", "bachelor", "master", "doctorate", "professional"})
# "A degree including 30 credits in botany, of which …": the words before credits that are a part of a degree.
_CREDITS_OF = pattern(r"\b(?:includ(?:ing|e[sd]?)|supplemented\s+by|with|of\s+which)(?:\s+[\w/-]{1,13}){0,8}\s+\(?$")
# "… or a B.S. in": a choice of the same level with majors of its own.
_OR_BEFORE = pattern(r"\bor\s(?:an?\s)?$")
_OWN_FIELDS = pattern(
    r"\S{0,3}\s(?:degree\s)?(?:of\s\w{1,20}\s)?in\s(?!(?:an?\s)?(?:closely\s)?(?:similar|related|relevant|like|the\ssame)\b)"
)


def _is_choice(document: Document, before: int, degree: tuple[int, int], end: int) -> bool:
    """Whether a degree of the level of the one before it is another one ("a B.A. in botany or a B.S. in zoology")."""
    lower = document.lower
    return (
        lower.find(" in ", before, degree[0]) >= 0
        and _OR_BEFORE.search(lower, max(0, degree[0] - 8), degree[0]) is not None
        and _OWN_FIELDS.match(lower, degree[1], end) is not None
    )


# A degree that somebody may have: "If the doctorate is not in botany, …"; and what begins a bracket with examples of one.
_IF = pattern(r"\b(?:if|when|where|unless)\s(?:(?:the|your|an?|their|his or her)\s)?(?:[a-z]+\s)?$")
_IS = pattern(r"['\u2019]?s?\s(?:degree\s)?(?:(?:is|was|does|has)\b|in\s[^,.;]{2,40}\s(?:is|was)\b)")
_IF_REACH, _BRACKET_REACH = 32, 80
_EXAMPLES = pattern(r"\(\s?(?:i\.?e\b|e\.?g\b|such as\b|for example\b)")


def _is_condition(document: Document, degree: tuple[int, int], item: Span) -> bool:
    """Whether a degree is what a condition speaks of: "If the doctorate is not in botany, 18 hours of it are required"."""
    before = _IF.search(document.lower, max(item.start, degree[0] - _IF_REACH), degree[0])
    return before is not None and _IS.match(document.lower, degree[1], item.end) is not None


def _is_example(document: Document, at: int, start: int) -> bool:
    """Whether a degree is one of the examples in a bracket behind another: "a higher degree (i.e., associate, bachelor's)"."""
    opened = document.text.rfind("(", max(start, at - _BRACKET_REACH), at)
    if opened < 0 or document.text.find(")", opened, at) >= 0:
        return False
    return _EXAMPLES.match(document.lower, opened, at) is not None


def _is_measure(document: Document, amount: tuple[int, int], item: Span) -> bool:
    """Whether credits measure something else: "… at a rate of 30 semester credits for one year", "30 semester units = 1 year"."""
    start, end = amount
    return (
        _RATE_OF.search(document.lower, max(item.start, start - _RATE_REACH), start) is not None
        or _EQUALS.match(document.lower, end, item.end) is not None
    )


def _is_trade_school(document: Document, school: int, item: Span) -> bool:
    """Whether a high school is one of a trade, in a statement on years of training that asks for no diploma."""
    lower = document.lower
    if _TRADE_SCHOOL.search(lower, max(item.start, school - _SCHOOL_REACH), school) is None:
        return False
    around = lower[max(item.start, school - _STATEMENT_REACH) : min(item.end, school + _STATEMENT_REACH)]
    return "year" in around and not any(word in around for word in _FINISHED)


def _is_substitute(document: Document, degree: tuple[int, int], item: Span) -> bool:
    """Whether a degree is named only because it stands for something else, or something else for it."""
    start, end = degree
    return (
        _STANDS_FOR.match(document.text, end, item.end) is not None
        or _STANDS.match(document.text, end, item.end) is not None
        or _IF_YOU.match(document.text, _clause(document, Span(start, end), item).start) is not None
        or _CREDITED.search(document.text, max(item.start, start - _STOOD_REACH), start) is not None
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
    if last:
        return Span(start, last.start() + (text[last.start()] == "."))
    # the next item may meet the last word of this one
    return Span(start, item.end if item.end <= at + _LONGEST else word_end(document, at, at + _LONGEST))
