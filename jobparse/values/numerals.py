"""Numbers in words and figures, and amounts of time ("three (3) years", "18 months")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jobparse.lexicon.numbers import NUMBER_WORDS, TENS, UNITS
from jobparse.patterns import pattern

from .windows import windows

if TYPE_CHECKING:
    from collections.abc import Iterator

# Full-time hours of a year (52 weeks of 40 hours), the divisor that the federal government uses as well.
HOURS_A_YEAR = 2080

# A number in words: "twelve", "twenty-five", "forty five", "one hundred".
_WORD = rf"(?:(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(UNITS[1:10])}))?|{'|'.join(reversed(UNITS))})(?:[ ]hundred)?"

# A whole number in figures; the thousands comma may be left out.
_FIGURES = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,9})"

# A count at the start of a value: "One (1)", "Two", "12 positions". The figure in parentheses is the one that counts. A
# following "-", "/", "." or "to" with another number makes it a range or a fraction, which is no count.
_COUNT = pattern(
    rf"""
    \s{{0,8}}(?:(?P<word>{_WORD})\b(?:\s{{0,3}}\(\s?(?P<inner>{_FIGURES})\s?\))? | (?P<figures>{_FIGURES}))
    (?!\w | ,[0-9] | \s?(?:[-/.]|to\b|or\b)\s?(?:[0-9]|{_WORD}\b))
    """,
    re.VERBOSE | re.IGNORECASE,
)

# An amount of time: "three (3) years", "1-2 years", "two to three years", "3+ years", "one and one-half years", "1 1/2 years",
# "3½ years", "18 months", "2,000 hours". The look-behind keeps it out of money, decimals and codes ("$3 years", "GS-5 months").
# Only the first number of a range is kept. At most one adjective may stand before the unit ("three full years").
_QUANTITY = pattern(
    rf"""
    (?=[0-9aefnostz]) (?<![\w$.,/#]) (?<![0-9A-Za-z]-)
    (?:(?P<word>{_WORD}|an?(?=\s(?:year|month)\sof\b))(?P<word_half>[ -]and[ -](?:a|one)[ -]half)?
      |(?P<figures>{_FIGURES}(?:\.[0-9]{{1,2}})?)(?P<figure_half>[ -]1/2|½)?)
    (?:\s{{0,2}}\(\s?(?P<inner>{_FIGURES}(?:\.[0-9]{{1,2}})?)\s?\+?\s?\))?                    # "(3)"
    (?:\s?\+)?
    (?:\s(?P<low_unit>month|week)s?(?=\s(?:to|or)\s(?:{_WORD}|[0-9]{{1,3}})\s(?:years?|months?)\b))?  # "6 months to 1 year"
    (?:\s?(?:-|to\b|or\b)\s?(?!more)(?:{_WORD}|[0-9]{{1,3}})(?:\s?\([0-9]{{1,3}}\))?\+?)?     # the upper end of a range
    (?:\s(?:or|and)\s(?:more|above|one-half|a\shalf))?
    (?P<joint>\s{{1,3}}|-|\)\s{{1,3}}|(?<=\+)|(?<=[0-9]))                                         # "(1) year" without a word
    (?:(?:additional|more|further|extra|full|whole|solid|consecutive|successive|continuous|complete|calendar|total|cumulative)\s{{1,3}})?
    (?P<unit>year|yr|month|mo|week|hour|hr)(?:\(s\)|s)?(?![\w-])
    """,
    re.VERBOSE | re.IGNORECASE,
)

# Where such a number can begin: `_QUANTITY` is tried only there.
_NUMBER_START = pattern(
    r"[0-9AEFNOSTZaefnostz](?<![\w$.,/#].)(?<![0-9A-Za-z]-.)"
    r"(?i:(?<=[0-9])|(?<=a)n?\s(?:year|month)|(?<=e)(?:ight|lev)|(?<=f)(?:our|ort|ive|if)|(?<=n)ine|(?<=o)ne|(?<=s)(?:ix|even)"
    r"|(?<=t)(?:en|hir|hree|we|wo)|(?<=z)ero)"
)

# What stands before an amount that is a window, a deadline or a cap and not experience to have: "within two years", "the last 36
# months", "after six months", "at 6 months of employment" (not "at least"), "a maximum of one year", "up to", "lack six months",
# "the age of 18 years", "a probationary period of one year", "kept on file for two years". It reads lower-case text.
_WINDOW_BEFORE = pattern(
    r"(?:\b(?:within|last|past|previous|preceding|prior|next|first|every|each|after|until|in|at|per|lacks?|lacking|"
    r"maximum\sof|up\sto|not\smore\sthan|no\smore\sthan|(?<!more\s)(?<!\bnot\sless\s)(?<!\bno\sless\s)(?<!\bno\sfewer\s)than|age\s(?:of|is)|(?<!minimum\s)period\s(?:of|is)|(?:file|retained|valid|kept)\sfor)(?:\sthe|\sa|\severy)?\s{1,3}(?:the\s)?)\Z"
)

# What stands after an amount that is an age, a term, a rate or a course of study: "18 years of age", "21 years or older", "two
# years from", "six months or less", "one year probationary period", "2-year degree", "of employment with the District".
_OTHER_AFTER = pattern(
    r"['.]?\s{0,2}(?:of\s(?:age|employment|appointment|hire|retirement)\b|old\b|(?:or|and)\solder\b|from\b|ago\b|or\sless\b|after\b|probation|"
    r"per\b|an?\s(?:week|day|month|year|pay)\b|each\b|/|weekly\b|(?:work\s?)?week\b|"
    r"degree\b|college\b|university\b|program\b|course\b|high\sschool\b|(?:trial\s|service\s)?(?:term|plan|contract|period|agreement)\b"
    r"|prior\b(?!\s(?:\w+\s){0,3}experience\b))",
    re.IGNORECASE,
)

# A hyphenated amount is an adjective ("four-year university"); it counts only where it qualifies experience itself.
_EXPERIENCE_AFTER = pattern(r"\s{1,3}(?:[\w-]{1,20}\s{1,3}){0,2}experience\b", re.IGNORECASE)

# A unit ends every amount; no amount is longer than `_LONGEST` characters.
_UNIT = pattern(
    r"[YyMmWwHh](?:(?<=[Yy])(?i:ear|r)|(?<=[Mm])(?i:onth|o)|(?<=[Ww])(?i:eek)|(?<=[Hh])(?i:our|r))(?i:s|\(s\))?(?![A-Za-z])"
)
_LONGEST = 100

_DIVISORS = {"year": 1.0, "yr": 1.0, "month": 12.0, "mo": 12.0, "week": 52.0, "hour": HOURS_A_YEAR, "hr": HOURS_A_YEAR}
_LEAST_HOURS = 100  # fewer hours are working time ("8 hours"), not an amount of experience


class Quantity(NamedTuple):
    """An amount of time in years, and where it is printed."""

    years: float
    start: int
    end: int


def _read_word(text: str) -> int:
    """Return the number that a match of `_WORD`, "a" or "an" names."""
    parts = text.lower().replace("-", " ").split()
    if parts[0] in ("a", "an"):
        return 1
    hundred = parts[-1] == "hundred"
    total = sum(NUMBER_WORDS[part] for part in parts if part != "hundred")
    return total * 100 if hundred else total


def read_count(text: str) -> int | None:
    """Read the whole number that a value starts with.

    >>> [read_count(t) for t in ("One (1)", "Two", "12", "twenty-five", "1,200", "3 positions")]
    [1, 2, 12, 25, 1200, 3]
    >>> [read_count(t) for t in ("Multiple", "2-3", "1.5", "")]
    [None, None, None, None]
    """
    match = _COUNT.match(text)
    if match is None:
        return None
    figures = match["inner"] or match["figures"]
    return int(figures.replace(",", "")) if figures else _read_word(match["word"])


def _read_years(match: re.Match[str]) -> float:
    """Return the years that a match of `_QUANTITY` stands for; a range counts with its lower end."""
    figures = match["inner"] or match["figures"]
    amount = float(figures.replace(",", "")) if figures else float(_read_word(match["word"]))
    if match["word_half"] or match["figure_half"] or "half" in match[0].lower():
        amount = amount if amount != int(amount) else amount + 0.5
    return round(amount / _DIVISORS[(match["low_unit"] or match["unit"]).lower()], 2)


def _quantities(text: str, low: int, high: int) -> Iterator[re.Match[str]]:
    """What `_QUANTITY` finds between two offsets, tried only where it can begin."""
    done = low
    for sign in _NUMBER_START.finditer(text, low, high):
        match = _QUANTITY.match(text, sign.start(), high) if sign.start() >= done else None
        if match:
            done = match.end()
            yield match


def find_quantities(text: str, start: int = 0, end: int | None = None) -> list[Quantity]:
    """Find amounts of time that can be amounts of experience.

    Read are years, months, weeks and hours (2,080 hours are a year) in words or figures; a range counts with its lower end.
    Left out, because they ask for no experience: ages, windows ("within two years", "the last 36 months"), caps ("up to one
    year"), what may be lacking, terms, probation, working hours and hyphenated adjectives ("a four-year university").

    >>> [q.years for q in find_quantities("three (3) years of driving, or 18 months of it; 1-2 years; one and one-half years")]
    [3.0, 1.5, 1.0, 1.5]
    >>> [q.years for q in find_quantities("6 months to 1 year of filing, two to three years of driving")]
    [0.5, 2.0]
    >>> [q.years for q in find_quantities("six months, 3+ years and 4,160 hours; one year and three months")]
    [0.5, 3.0, 2.0, 1.25]
    >>> find_quantities("must possess (1) year of service")[0][:2]
    (1.0, 13)
    >>> [q.years for q in find_quantities("3½ years of driving")]
    [3.5]
    >>> find_quantities("must be 21 years or older")
    []
    >>> find_quantities("18 years of age, within two years, in the last 36 months, a four-year university, 40 hours per week")
    []
    """
    end = len(text) if end is None else end
    found: list[Quantity] = []
    units = (unit.span() for unit in _UNIT.finditer(text, start, end))
    ranges = windows(units, start, end, _LONGEST, 4)
    for match in (match for low, high in ranges for match in _quantities(text, low, high)):
        first, last = match.span()
        if _WINDOW_BEFORE.search(text[max(start, first - 24) : first].lower()) or _OTHER_AFTER.match(text, last, end):
            continue
        if match["joint"] == "-" and not _EXPERIENCE_AFTER.match(text, last, end):
            continue
        if match["joint"].startswith(")"):
            if first == start or text[first - 1] != "(":
                continue
            first -= 1
        years = _read_years(match)
        if match["unit"].lower() in ("hour", "hr") and years * HOURS_A_YEAR < _LEAST_HOURS:
            continue
        if found and match["unit"].lower() == "month" and text[found[-1].end : first].lower() == " and ":
            whole = found.pop()  # "one year and three months"
            found.append(Quantity(round(whole.years + years, 2), whole.start, last))
        elif 0 < years < 60:
            found.append(Quantity(years, first, last))
    return found
