"""`residency_required`: whether the holder must live in the jurisdiction."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from jobparse.document.signs import has_any, offsets
from jobparse.fields.reading import Reading, scalar
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.states import STATE_CODES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# "Residency is not required", "there is no residency requirement"; not "residency is not required to take the test". This
# and the next pattern read lower-case text.
_NOT_REQUIRED = pattern(
    r"""
      residency \s+ (?: is\s+not | not ) \s+ required (?! \s+ (?: to | for ) \s+ (?: an?\s+ | the\s+ | this\s+ )?
        (?: take | sit | compete | test | file | participat | exam | training ) )
    | no \s+ residency \s+ requirement
    | residency \s+ requirements? \s+ (?: does | do ) \s+ not \s+ apply
    | residency (?: \s+ requirements? | \s+ required )? \s? : \s* (?: none | no | not\s+required | not\s+applicable | n/a ) \b
    """,
    re.VERBOSE,
)
# "All staff shall become residents of the borough", "must maintain a home and live there": the verb of duty, the verb of dwelling
# and, in the same sentence, the word on residency. Where the second verb is itself that word ("must live"), only the look-behinds
# can end the match there. A permanent resident of the country is none of the place.
_REQUIRED = pattern(
    r"""
      (?: must | required\s+to ) \s+ (?: currently\s+ | permanently\s+ )? (?: live | reside ) \s+ (?: in | within ) (?! DISTANCE )
    | (?: must | shall | required\s+to ) \s+ (?: be(?:come)? | establish | maintain | live | reside ) \b
      [^.\n]{0,60}?
      (?: residen(?:t|ts|ce|cy)\b (?<! permanent\ resident ) (?<! permanent\ residents )
          (?<! permanent\ residency ) (?<! permanent\ residence ) (?! \s aliens?\b )
        | (?<=reside)\b (?! \s+ within DISTANCE ) | (?<=live)\b (?! \s+ within DISTANCE ) )
    | \b (?: position | job | post | appointment | employment | city | county | town | village | district | agency | university
      | state ) \s+ requires \s+ (?! complet ) (?: [a-z.]+ \s+ ){1,3} residency
      \s+ (?: within | at\s+the\s+time | upon | by | prior\s+to | before | as\s+a\s+condition | for\s+the\s+duration ) \b
    | requires \s+ (?: its | all ) \s+ employees \s+ to \s+ (?: live | reside ) \b
    | (?: must | should ) \s+ have \s+ been \s+ (?: legal\s+ | actual\s+ )? residents? \b
    | residen(?:cy|ce) \s+ (?: (?: in | within | inside ) \s+ [\w\s]{3,40}? )? (?: is \s+ (?: generally\s+ )? )? required \b
        (?! \s? : \s* no | \s+ for \b )
    | residency (?: \s+ requirements? | \s+ required )? \s? : \s* (?: required | yes ) \b
    | (?: residen(?:cy|ce) | living ) \s+ (?: in | within | inside ) \s+ [\w\s]{3,40}? is \s+ an? \s+
        (?: condition | requirement ) \s+ (?: of | for )
    | (?<! no ) \s residency \s+ requirements? \s+ (?: applies | apply ) \b
    | (?: has | have | is ) \s+ an? \s+ residency \s+ requirement \b
    | proof \s+ of \s+ residency \s+ will \s+ be \s+ required
    """.replace(
        "DISTANCE", r"\s+ (?: an?\s+ )? (?: reasonable\s+ | safe\s+ | daily\s+ | easy\s+ )? (?: commut | driving\s+distance )"
    ),
    re.VERBOSE,
)
# The residency of physicians, pharmacists and the like, which is a time of training: what stands before the word, and behind it.
# Both read lower-case text. What they hold of names of places is no training: "completion of a year of county residency".
_TRAINING = pattern(
    r"""
    \b (?: pgy (?: [\s-]?[1-9] )? | accredited | acgme | ashp | medical | clinical | hospital | pharmac(?: y | ist ) | dental
        | surg(?: ery | ical ) | medicine | veterinary | nursing | physician | post-?graduate | anesthesia | obstetrics
        | [a-z]+ (?: iatry | iatrics? ) | (?! tech | geo | eco ) [a-z]+ ology )
      (?: [\s,/-]+ (?! must\b | shall\b ) [a-z]+ ){0,2} [\s,/-]+ $
    | \b complet (?: ion\ of | ed? | ing )\ (?: (?! must\b | shall\b | establish | city\b | county\b | state\b | town | village
        | district | borough ) [\w,/-]+\  ){0,5} $
    """,
    re.VERBOSE,
)
_TRAINED_IN = pattern(
    r"residenc(?:y|e)\s+(?:programs?\b|training\b|in\s+(?:[\w-]+\s+){0,3}?(?:medicine|surgery|pharmacy|nursing|dentistry|anesthesia"
    r"|obstetrics|[a-z]+iatry|[a-z]+iatrics|(?!tech|geo|eco)[a-z]+ology)\b)"
)
# The word alone at the head of its line, which is of training as well in an announcement for those who are certified by a board.
_ALONE = pattern(r"residency(?: (?:is )?required| ?:)")
_BOARD = ("board certif", "board-certif", "board eligib", "board-eligib")
# How far before the word the words on training stand, in characters.
_TRAINING_REACH = 80
# An item that asks for it with the name of a state alone: "- Oregon residency", "Oregon residency required". Lower-case text.
_OF_STATE = pattern(r"residency(?: (?:is )?required)?[.;]?(?=\s*(?:\n|\Z))")
_RESIDENCY = " residency"
_NONE = "no residency requirement"
# Kinds of sections that may state a condition of this kind.
_KINDS = frozenset(
    {
        "residency",
        "minimum_qualifications",
        "other_requirements",
        "legal",
        "verification",
        "notes",
        "selection",
        "application",
        "employment",
        "header",
        "other",
        "summary",
        "salary",
        "location",
        "licenses",
        "dates",
        "identifiers",
    }
)
_ASKING = frozenset({"minimum_qualifications", "other_requirements", "residency"})
# What a phrase on residency can take up on either side of the word on it, in characters.
_REACH = 120


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the statement that residency is, or is not, required."""
    del known
    hits = _mentions(document)
    for start, end in hits:
        match = _NOT_REQUIRED.search(document.lower, start, end)
        if match:
            return scalar(Found(False, (Span(*match.span()),), "residency not required"))
    for at in offsets(document, _NONE):  # among the attractions of a post, too
        section = document.section_at(at)
        if section is not None and section.kind not in ("page_furniture", "duplicate"):
            return scalar(Found(False, (Span(at, at + len(_NONE)),), "no residency requirement"))
    for start, end in hits:
        for match in _REQUIRED.finditer(document.lower, start, end):
            if not _is_training(document, match):
                return scalar(Found(True, (Span(*match.span()),), "residency required"))
    for at in offsets(document, _RESIDENCY) if hits else ():
        line = document.lines[bisect_right(document.line_starts, at) - 1]
        if _asks_of_state(document, line, at):
            return scalar(Found(True, (Span(line.body, line.end),), "residency in a state required"))
    return Reading()


def _is_training(document: Document, match: re.Match[str]) -> bool:
    """Whether the residency that is asked for is one of medicine: "completion of a psychiatry residency required"."""
    lower = document.lower
    at = lower.find("residenc", match.start(), match.end())
    if at < 0:
        return False
    line = document.lines[bisect_right(document.line_starts, at) - 1]
    low = max(line.start, at - _TRAINING_REACH, lower.rfind(". ", line.start, at))
    if _TRAINING.search(lower, low, at) or _TRAINED_IN.match(lower, at):
        return True
    return at == line.body and _ALONE.match(lower, at) is not None and has_any(lower, _BOARD)


def _asks_of_state(document: Document, line: Line, at: int) -> bool:
    """Whether an item of what has to be met is the name of a state and the word on residency."""
    if document.text[line.body : at].upper() not in STATE_CODES:
        return False
    section = document.section_at(line.body)
    return section is not None and section.kind in _ASKING and _OF_STATE.match(document.lower, at + 1, line.end) is not None


def _mentions(document: Document) -> list[tuple[int, int]]:
    """The surroundings of every word on residency in sections that may state conditions."""
    spans: list[tuple[int, int]] = []
    words = (
        "resid",
        *(f"{word} {joint}" for word in ("live", "living") if word in document.tokens for joint in ("in", "within")),
    )
    for word in words:
        for at in offsets(document, word):
            section = document.section_at(at)
            if section and section.kind in _KINDS and at + len(word) <= section.end:
                spans.append((max(section.start, at - _REACH), min(section.end, at + _REACH)))
    return sorted(spans)
