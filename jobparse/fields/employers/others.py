"""Governments that a text names and that hire nobody in it: of a licence or a law, a partner, the place of the employer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.lexicon.employers import HIRES, employer_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document

# What stands behind and before a government whose licence, registration or law is meant.
_LICENCE = pattern(r"(?:'s)?[ ](?:commercial |valid )?(?:class \S{1,3} )?(?:driver|licen|cdl)")
# The same behind a state, with what it is for: "State of Maine EL01 journey-level license".
_OF_STATE = pattern(
    r"(?:'s)?[ ](?:[\w/-]+ ){0,3}(?:licen[sc]es?|licensure|certificat(?:e|ion)|registration|credentials?|permit)\b"
    r"(?! (?:division|department|board))"
)
_LICENSED = pattern(
    r"\b(?:valid|cdl|licen[sc]\w*|registered|registration|certifi\w+|admitted|laws?|bar|courts|residents?)\b[^.;\n]{0,24}$"
    r"|\bcodes?\b[^.;:\n\d]{0,24}$"
)
_WITH = pattern(r"\b(?:work(?:s|ing)?|partner(?:s|ed|ing|ships?)?|collaborat\w{1,6}|contracts?)(?: \w+)? with (?:the )?$")
# The place of an employer: "within the diverse and active Town of Alder"; but "in the finance office of the Town of Alder",
# "in the finance office, Town of Alder".
_IN_PLACE = pattern(
    r"\b(?:in|within) the (?!following\b|same\b)(?:[a-z]+,? (?:and )?){1,5}(?<!\bof )(?<!\bthe )(?<!\bfor )(?<!, )$"
)
# The government next to the place of the one who hires: "bordered by the City of Elm".
_BESIDE = pattern(
    lambda: (
        rf"\b(?:{either(employer_words().bordered)})\b[^.;]{{0,40}}\bby the $|\b(?:{either(employer_words().near)}) $"
        rf"|\b(?:{either(employer_words().distances)}) (?:of|from) the $"
    )
)
# Other governments before and behind one in a list of them: "as do the City of Elm, City of Birch and Village of Alder".
_LISTED_BEFORE = pattern(r"\b(?:city|village|town|borough) of [a-z][\w' -]{2,24}(?:,| and|, and) (?:the )?$")
_LISTED_BEHIND = pattern(r"(?:,| and|, and) (?:the )?(?:city|village|town|borough) of [a-z]")
# What stands behind the one who hires all the same: "The historic City of Elm is seeking".
_SEEKS = pattern(rf" (?:seeks|invites applications|{HIRES})\b")
_LICENCE_REACH, _PLACE_REACH = 40, 64  # how far before its name such words begin, in characters
_OF_LAW = (" law", " regulation", " statute", " rules")  # behind a state whose law is meant: "State of Maine laws on docks"
_OF_STAFF = (" benefits", " employee benefits")
# What makes a state a place rather than an employer: "certified in the State of Maine".
_IN_STATE = pattern(r"\b(?:in|within|throughout|across|laws of) the $")


def hires_nobody(document: Document, match: re.Match[str]) -> bool:
    """Whether a government is named as that of a licence ("a valid State of Maine driver's license"), a partner or a place."""
    lower, words = document.lower, employer_words()
    before = lower[max(0, match.start() - _LICENCE_REACH) : match.start()]
    place = lower.startswith("state", match.start()) and (
        lower.startswith(_OF_LAW, match.end()) or (before.endswith("the ") and _IN_STATE.search(before) is not None)
    )
    if lower.endswith(_OF_STAFF, match.start(), match.end()):
        return True  # "STATE OF MAINE BENEFITS", a heading
    if lower.endswith(words.of_places, 0, match.start()) or lower.endswith(words.of_bodies, 0, match.start()):
        return True
    if lower.endswith(("with ", "with the "), 0, match.start()) and _WITH.search(before):
        return True
    around = lower[max(0, match.start() - _PLACE_REACH) : match.start()]
    if "in the " in around and _IN_PLACE.search(around):
        return True
    if _LISTED_BEHIND.match(lower, match.end()) or (" of " in before and _LISTED_BEFORE.search(before)):
        return True
    if around.endswith((" by the ", " of the ", " from the ", "ic ", "by ", "ing ", "ent ", "eater ")) and _BESIDE.search(around):
        return _SEEKS.match(lower, match.end()) is None
    if lower.startswith(("state", "commonwealth"), match.start()) and _OF_STATE.match(lower, match.end()):
        return True
    return place or _LICENSED.search(before) is not None or _LICENCE.match(lower, match.end()) is not None
