"""The verbs behind which prose names the place of the work: those that are said of the post or of who will hold it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.signs import offsets_in
from jobparse.fields.header import names_occupation
from jobparse.lexicon.vacancies import vacancy_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.values.places import find_addresses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document
    from jobparse.values.addresses import Address

# The verbs, the surest first: few posts are "based in" a department, but many "located in" one.
_SURE = frozenset({"based", "headquartered", "stationed"})
_VERBS = frozenset({*_SURE, "located", "housed", "done", "performed"})
_HOW = r"(?:\s(?:primarily|mainly|mostly|normally|initially|usually|currently|physically|permanently|either|both|here))?"
_BE = rf"(?:is|are|(?:will|would|can|could|may|must|to|can\seither)\sbe|(?:that|which)\s(?:is|are)){_HOW}"
# What stands before such a verb, in lower case: "the role for 12 months is mainly |based", "the position |located", "a clerk to
# be |stationed", "the student will be |based", "you'll be |based".
_BEFORE = pattern(
    lambda: (
        rf"(?:\b(?:{either(vacancy_words().based)})s?(?:\(s\))?(?:\s\([^()\n]{{1,40}}\))?"
        rf"(?:\sfor\s(?:a\s)?[\w-]{{1,12}}\s(?:months?|years?|weeks?))?,?(?:\s{_BE})?"
        rf"|\boffice\s{_BE}|\b(?P<who>[a-z]{{3,20}})(?:\(s\))?\s{_BE}|\byou['’]ll\sbe{_HOW}|\bto\sbe{_HOW}"
        r")\Z"
    )
)
_BEFORE_REACH = 100  # how far before the verb such words begin at most, in characters
# What stands between the verb and the place: "in the |", "at our main office in |", "out of |".
_TO_PLACE = pattern(
    r"\s(?i:(?:primarily\s|mainly\s)?(?:in|at|out\sof|from|on(?=\s(?:[a-z]{2,12}\s){0,2}(?:campus|site)\s[ai][tn]\s)|on-?site(?:\s[ai][tn])?)\s(?:either\s|both\s)?(?:(?:our|the|beautiful|downtown|central)\s){0,2})"
    r"(?:(?:[a-z]{3,12}\s){0,2}(?:offices?|depot|campus|headquarters|hq|site|branch|facility|workshop)\s(?:at|in)\s(?:the\s)?)?"
    r"(?=[A-ZÀ-Þ0-9])"
)
# What stands before the number of a street there, and between the street and its city.
_AT_STREET = tuple(
    f" {verb} {joint} " for verb in ("based", "located", "stationed", "housed") for joint in ("out of", "at", "in")
)
_IN_CITY = pattern(r",?\x20(?:in\x20)?")
_STREET_REACH = 60  # how long a street is at most, in characters
# Kinds of sections in which it is an office to write to or a room for a test that is somewhere.
_ELSEWHERE = frozenset({"application", "selection", "dates", "accommodation", "equal_opportunity", "page_furniture", "duplicate"})


class Based(NamedTuple):
    """Where the place begins behind a verb, and whether the verb is one that has a town behind it."""

    at: int
    sure: bool


@cache
def _signs() -> tuple[str, ...]:
    return tuple(f"{blank}{verb} " for verb in sorted(_VERBS) for blank in " \n")


def based_at(document: Document) -> Iterator[Based]:
    """Where the places begin that verbs name as those of the work, in their order."""
    if _VERBS.isdisjoint(document.tokens):
        return
    lower = document.lower
    for blank in offsets_in(document, 0, document.end, tuple(sign for sign in _signs() if sign.strip() in document.tokens)):
        verb = lower[blank + 1 : lower.find(" ", blank + 1)]
        place = _TO_PLACE.match(document.text, blank + 1 + len(verb))
        if place is None:
            continue  # "community based services", "work done"
        low = max(0, blank - _BEFORE_REACH)
        first = lower[blank] == "\n"
        before = None if first else _BEFORE.search(lower[low:blank])
        begins = first or lower.endswith((".", "!"), 0, blank)
        if begins and verb not in _SURE:
            continue
        if not begins and (before is None or not _is_of_work(before["who"], verb)):
            continue
        section = document.section_at(blank)
        if section is None or section.kind not in _ELSEWHERE:
            yield Based(place.end(), verb in _SURE)


def streets_in(document: Document, cities: frozenset[str]) -> dict[str, list[Address]]:
    """The streets at which prose says that the posts in some cities are: "with two based out of 29 Quay Street in Elmbay".

    Args:
        document: The document.
        cities: The names of the cities, in lower case.
    """
    found: dict[str, list[Address]] = {}
    for at in offsets_in(document, 0, document.end, _AT_STREET) if not _VERBS.isdisjoint(document.tokens) else ():
        start = next(at + len(sign) for sign in _AT_STREET if document.lower.startswith(sign, at))
        section = document.section_at(at)
        if section is None or section.kind in _ELSEWHERE or not document.text[start : start + 1].isdigit():
            continue
        street = next(iter(find_addresses(document.text, start, min(document.end, start + _STREET_REACH))), None)
        if street is None or street.start != start or not street.street:
            continue
        behind = _IN_CITY.match(document.lower, street.spans["street"].end)
        city = next((city for city in cities if behind and document.lower.startswith(city, behind.end())), None)
        if city:
            found.setdefault(city, []).append(street)
    return found


def _is_of_work(who: str | None, verb: str) -> bool:
    """Whether those who are somewhere are who hold the post: "candidate", "rangers", but no boats."""
    if who is None:
        return True
    return who in vacancy_words().holders or (names_occupation(who) and verb not in ("done", "performed"))
