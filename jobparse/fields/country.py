"""The country that a posting is of by its own words, which tells what `$` and `3/4/2027` mean in it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.document.signs import vocabulary
from jobparse.lexicon.countries import countries
from jobparse.patterns import pattern
from jobparse.values.states import CODES, STATE_CODES

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The end of an address in lower case, with the level before it: "jobs@town.example.ca", "www.example.gov.au"; in "www.ca.gov" no
# country stands at the end.
_DOMAIN = pattern(
    r"\.(?=[a-z])(?<=[a-z0-9]\.)((?:[a-z]{2,4}\.)?(?:ca|au|nz|uk|ie|in|za|ph|jm|ke|ng|gh|zw|zm|ug|hk|sg|tt|fj|pk|bd|lk|np|tz|bw|na|mw|rw|my|mt|bb|gy|pg))"
    r"(?![a-z0-9@-]|\.[a-z0-9])"
)
# A Canadian province by its code, behind a town: "Aurora, ON", "Port Hardy, BC V0N 2P0". In ", ON OR BEFORE" it is a word.
_PROVINCE = pattern(r",\x20(?:ON|BC|AB|QC|NS|NB|MB|SK|NL|YT)(?=[.,;)\n]|\Z|\s{1,2}(?:[A-Z][0-9][A-Z]\b|[-|(\n]|Canada))")
# The codes between spaces in lower case, but for "on", which is a word as well.
_PROVINCE_TOKENS = frozenset(
    code + attached for code in ["bc", "ab", "qc", "ns", "mb", "sk", "nb", "nl", "yt"] for attached in ("", ",", ".", ")", ";")
)
# A state of the United States by its code, behind a town: "Ames, IA 50010".
_STATE = pattern(r",\x20([A-Z]{2})\b(\x20{1,2}[0-9]{5})?")

# What a cue weighs: an address is more than a name, which may be that of a neighbour or of a language.
_ADDRESS = 2


@once
def country(document: Document) -> str | None:
    """The ISO 3166 alpha-2 code of the country that a posting is of; None for the United States, and where nothing says one.

    The country with the most cues in the text wins: names of it and of its parts, addresses, its signs of money. Cues of the
    United States count against it, because their postings name other countries, and have towns with names of theirs.
    """
    score = _foreign(document)
    if not score:
        return None
    best = max(score, key=lambda code: score[code])
    others = [score[code] for code in score if code != best]
    if score[best] <= max(others, default=0) or score[best] <= _united_states(document, score[best]):
        return None
    return best


@cache
def _tokens() -> frozenset[str]:
    return frozenset(countries().tokens)


@once
def is_american(document: Document) -> bool:
    """Whether a state of the United States, or what only they have, is named in a posting of no other country."""
    return country(document) is None and _united_states(document, 1) > 0


def _foreign(document: Document) -> dict[str, int]:
    """How much speaks for each country other than the United States."""
    known, lower = countries(), document.lower
    score: dict[str, int] = {}
    seen: set[str] = set()
    for token in _tokens() & document.tokens:
        for code, phrase in known.tokens[token]:
            if phrase not in seen and (" " not in phrase or lower.find(phrase) >= 0):
                seen.add(phrase)
                score[code] = score.get(code, 0) + 1
    addresses = {known.domain(match[1]) for match in _DOMAIN.finditer(vocabulary(document))}
    for address in filter(None, addresses):
        score[address] = score.get(address, 0) + _ADDRESS
    for sign, code in known.signs:
        if lower.find(sign) >= 0:
            score[code] = score.get(code, 0) + 1
    named = document.text.find(", ON") >= 0 or not _PROVINCE_TOKENS.isdisjoint(document.tokens)
    if named and _PROVINCE.search(document.text):
        score["CA"] = score.get("CA", 0) + 1
    return score


def _united_states(document: Document, enough: int) -> int:
    """How much speaks for the United States; not counted on from where it is enough."""
    lower = document.lower
    words = sum(lower.find(word) >= 0 for word in countries().united_states)
    if words >= enough:
        return words
    states: dict[str, int] = {}
    for match in _STATE.finditer(document.text):
        if match[1] in CODES:
            states[match[1]] = max(states.get(match[1], 1), _ADDRESS if match[2] else 1)
    names = sum(_names(lower, name.lower()) for name in STATE_CODES)
    return words + names + sum(states.values())


def _names(lower: str, name: str) -> bool:
    """Whether a text in lower case has a name that goes on in no longer word ("georgia", but not in "georgian bay")."""
    at = lower.find(name)
    while at >= 0 and lower[at + len(name) : at + len(name) + 1].isalpha():
        at = lower.find(name, at + 1)
    return at >= 0
