"""`conditions`: statements on conditions of employment, by kind."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, Any

from jobparse.document.sentences import sentence_at
from jobparse.document.signs import has_sign, vocabulary
from jobparse.fields.edges import trimmed
from jobparse.fields.reading import Reading
from jobparse.fields.statements.denials import is_not, is_not_asked
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.document.model import Document, Section

# Where such phrases speak of something else: what the employer does, what the job's duties are.
_ELSEWHERE = frozenset(
    {
        "about",
        "duties",
        "page_furniture",
        "duplicate",
        "knowledge",
        "skills",
        "abilities",
        "benefits",
        "about_candidate",
    }
)
# But a period of probation is told there as well, in sentences with one of these: "There is an 18-month probationary period".
_PROBATION, _TOLD_OF_PROBATION = "probation", ("there is a", "subject to a", "must serve", "will serve", "period is ")
_WITH_PROBATION = frozenset({"duties", "benefits"})
# Words of a statement on crimes, and of one on tests, each of which may speak of drugs.
_CRIMES, _TESTS = ("convict", "felon"), ("test", "screen")
# Where a sentence that holds such a phrase states a condition only if it demands something, in words of which one stands in it.
_DEMANDS = {
    "summary": ("must ", "required", "subject to ", "contingent", "conditional"),
    "preferred_qualifications": ("must ", "is required", "are required", "subject to "),
}
# Kinds of sections on what somebody holds, and the ends of the phrases that name a licence to drive.
_OF_LICENCES = frozenset({"minimum_qualifications", "preferred_qualifications"})
_LICENCE = ("license", "licence", "cdl")
# No sentence on a condition is longer, in characters; what is longer are sentences that lost their stops.
_LONGEST = 600
# How far before a phrase the words stand that turn it, in characters.
_BEFORE = 48
# What says that a condition is none: "Drug test: No", "Travel Required" over "Not required", "U.S. citizenship is not required",
# "No security clearance is required". They read lower-case text.
_ANSWERED_NO = pattern(
    r"\W*(?:required|needed)?\s*[:?|-]?\s*\b(?:none\b|n/?a\b|not (?:required|needed|necessary|applicable)\b|no\b(?!\s\w|\.\s?\d))"
)
_NOT_DEMANDED = pattern(r"[^.;\n]{0,40}\b(?:is|are) not (?:currently )?(?:required|needed|necessary|expected|anticipated)\b")
_NONE_OF_IT = pattern(r"\bno (?:[\w-]+ ){0,3}$")
_DEMANDED = pattern(r"\w* (?:is |are |will be )?(?:required|needed|necessary)\b")
# Work of the job that is no demand on who does it: "conducts physical examinations", "performing background checks on vendors".
_WORK = pattern(r"\b(?:conduct|perform|administer|review|process|teach)(?:e?s|ing)? (?:[\w-]+ ){0,4}$")
# What makes it one all the same: "The port will conduct a background check as part of the hiring process".
_ON_HIRE = pattern(
    r"\b(?:hiring process|selection process|if (?:you are )?selected|upon selection"
    r"|(?:prior to|before) (?:hire|hiring|employment|appointment)|pre-employment"
    r"|(?:selected|successful|final) (?:candidate|applicant)s?|finalists?)\b"
)
# The marker of an item inside a line: "(A) Be of age; (B) Hold a licence".
_MARKER = pattern(r"\([A-Za-z0-9]{1,2}\)\s+(?=\S)")
# A menu's items of a few words ("Criminal history inquiries") stand in sections of such a kind, and state nothing there.
_MENUS = frozenset({"legal", "equal_opportunity", "accommodation"})
_MENU_WORDS = 5


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the sentences that state a condition, each kind's sentences once, in document order."""
    del known
    rows: set[tuple[int, str, int]] = set()
    kinds = lexicon().conditions
    for phrase in {*(kinds.keys() & document.phrases.keys()), *_inside_words(document)}:
        rows.update((start, kinds[phrase], end) for start, end in _statements(document, kinds[phrase], phrase))
    reading = Reading([])
    told: set[tuple[str, str]] = set()
    for start, kind, end in sorted(_whole(_told(document, rows))):
        cells = _cells(document, start, end)
        text = " ".join(document.value(*cell) for cell in cells)
        if (kind, text) in told:
            continue  # a statement that a text prints twice
        told.add((kind, text))
        at = len(reading.value)
        reading.value.append({"kind": kind, "text": text})
        reading.evidence[f"/{at}/kind"] = cells
        reading.evidence[f"/{at}/text"] = cells
    return reading


def _cells(document: Document, start: int, end: int) -> tuple[Span, ...]:
    """A statement without the list marker that its line goes on with, and without the bars of the table that it stands in."""
    marker = _MARKER.match(document.text, start, end)
    start = marker.end() if marker else start
    if document.text.find("|", start, end) < 0:
        return (Span(start, end),)
    bars = [at for at in range(start, end) if document.text[at] == "|"]
    cells = [trimmed(document, *cell) for cell in itertools.pairwise([start - 1, *bars, end])]
    return tuple(Span(max(cell.start, start), cell.end) for cell in cells if cell.end > cell.start) or (Span(start, end),)


def _told(document: Document, rows: set[tuple[int, str, int]]) -> set[tuple[int, str, int]]:
    """The statements without a heading and its first sentence where that one or a later one says it by itself."""
    starts: dict[str, list[int]] = {}
    for start, kind, _ in sorted(rows):
        starts.setdefault(kind, []).append(start)
    kept = set()
    for start, kind, end in rows:
        later = bisect_right(starts[kind], start)
        section = document.section_at(start) if later < len(starts[kind]) else None
        headed = section is not None and section.anchor is not None and section.anchor.heading.start == start < section.body
        if not (headed and section and starts[kind][later] < section.end):
            kept.add((start, kind, end))
    return kept


def _whole(rows: set[tuple[int, str, int]]) -> Iterator[tuple[int, str, int]]:
    """The statements that are no part of a longer one of their kind: a heading with the sentence below it, told twice."""
    last: dict[str, int] = {}
    for start, kind, end in sorted(rows, key=lambda row: (row[0], -row[2], row[1])):
        if end > last.get(kind, 0):
            last[kind] = end
            yield start, kind, end


@cache
def _by_first_word() -> dict[str, list[str]]:
    """The phrases by their first word; those of one word, which can stand inside of another one as well, under the empty one."""
    phrases: dict[str, list[str]] = {"": []}
    for phrase in lexicon().conditions:
        phrases.setdefault(phrase.partition(" ")[0] if " " in phrase else "", []).append(phrase)
    return phrases


def _inside_words(document: Document) -> Iterator[str]:
    """The phrases that a text can hold which begin inside of one of its words: "re-fingerprinted", "MEDICAL/DRUG TESTING"."""
    words, phrases = vocabulary(document), _by_first_word()
    yield from (word for word in phrases[""] if word in words)
    longest = max(map(len, phrases))
    slash = words.find("/")
    while slash >= 0:
        stop = words.find("\n", slash, slash + longest + 2)
        yield from phrases.get(words[slash + 1 : stop], ()) if stop > slash + 1 else ()
        slash = words.find("/", slash + 1)


def _statements(document: Document, kind: str, words: str) -> Iterator[tuple[int, int]]:
    """The sentences that hold a phrase, in sections that can state a condition."""
    at = document.lower.find(words)
    while at >= 0:
        section = document.section_at(at)
        inside = at > 0 and words[0].isalnum() and document.lower[at - 1].isalnum()  # "a million calls" holds "on call"
        if section and not inside and (section.kind not in _ELSEWHERE or _tells_probation(document, kind, section, at)):
            in_heading = section.anchor is not None and section.anchor.heading.start <= at < section.anchor.heading.end
            if in_heading:
                start, end = _under_heading(document, section, words)
            else:
                start, end = sentence_at(document, at, section.body if at >= section.body else section.start, section.end)
            if (
                start < end <= start + _LONGEST
                and not (kind == "driving" and words.endswith(_LICENCE) and _is_held(document, section, start, end))
                and (section.kind not in _DEMANDS or has_sign(document, start, end, _DEMANDS[section.kind]))
                and not _states_none(document, section, at, words, start, end)
                and not _mentions(document, kind, Span(at, at + len(words)), Span(start, end))
            ):
                yield start, end
        at = document.lower.find(words, at + len(words))


def _tells_probation(document: Document, kind: str, section: Section, at: int) -> bool:
    """Whether a sentence among the duties or benefits says that there is a period of probation."""
    if kind != _PROBATION or section.kind not in _WITH_PROBATION or at < section.body:
        return False
    return has_sign(document, *sentence_at(document, at, section.body, section.end), _TOLD_OF_PROBATION)


def _is_held(document: Document, section: Section, start: int, end: int) -> bool:
    """Whether a licence to drive is something held, as a degree is: by the section, and by the rest of its sentence."""
    heading = section.anchor.heading if section.anchor else Span(section.start, section.start)
    if section.kind not in _OF_LICENCES or document.lower.find("condition", *heading) >= 0:
        return False
    return not has_sign(document, start, end, lexicon().no_conditions.driven)


def _under_heading(document: Document, section: Section, words: str) -> tuple[int, int]:
    """A heading that names a condition, with the first sentence below it.

    Nothing is told (an empty span) where that sentence says it by itself, or where nothing stands below a heading that demands
    nothing.
    """
    lower, heading = document.lower, section.anchor.heading if section.anchor else Span(section.start, section.start)
    body = section.body
    while body < section.end and not lower[body].isalnum():
        body += 1
    if body == section.end:
        return (heading.start, heading.end) if lower.find("required", *heading) >= 0 else (body, body)
    start, end = sentence_at(document, body, section.body, section.end)
    if lower.find(words, start, end) >= 0 or _ANSWERED_NO.match(lower, section.body, end):
        return end, end
    return heading.start, end


def _states_none(document: Document, section: Section, at: int, words: str, start: int, end: int) -> bool:
    """Whether a statement with a phrase at an offset says that there is no such condition, or speaks of something else."""
    lower, behind, before = document.lower, at + len(words), max(start, at - _BEFORE)
    if _ANSWERED_NO.match(lower, behind, end) or _NOT_DEMANDED.match(lower, behind, end):
        return True
    if _NONE_OF_IT.search(lower, before, at) and (_DEMANDED.match(lower, behind, end) or not lower[behind:end].strip(" .")):
        return True
    if is_not(document, before, at) or is_not_asked(document, at, behind, before, end):
        return True
    if words in lexicon().no_conditions.bare and end - start <= len(words) + 1:
        return True
    if section.kind in _MENUS and len(lower[start:end].split()) <= _MENU_WORDS:
        return True
    return _WORK.search(lower, before, at) is not None and _ON_HIRE.search(lower, behind, end) is None


@cache
def _longer(phrase: str) -> tuple[str, ...]:
    """The words that only sound like a condition of which a phrase can be a part, but for their end."""
    return tuple(
        words
        for words in lexicon().no_conditions.parts
        if any(phrase.endswith(words[:at]) or words[:at].endswith(phrase) for at in range(1, len(words)))
    )


def _mentions(document: Document, kind: str, phrase: Span, statement: Span) -> bool:
    """Whether a phrase in a statement is only mentioned: as a part of other words, behind a reference, as a paper."""
    lower, none = document.lower, lexicon().no_conditions
    for words in _longer(lower[phrase.start : phrase.end]):
        at = lower.find(words, max(statement.start, phrase.start - len(words)), phrase.end + len(words))
        if 0 <= at < phrase.end and at + len(words) > phrase.end:
            return True
    if has_sign(document, max(statement.start, phrase.start - _BEFORE), phrase.start, none.before):
        return True
    if kind == "drug_test" and has_sign(document, *statement, _CRIMES) and not has_sign(document, *statement, _TESTS):
        return True  # "no conviction for the sale of controlled substances"
    beside = none.beside.get(kind, ())
    return has_sign(document, statement.start, statement.end + 1, beside)
