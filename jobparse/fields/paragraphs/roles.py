"""Sentences that say what the job is, in paragraphs on something else: "The Port is wide. The Pilot leads ships through it."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.role_sentences import ROLE_OPENINGS
from jobparse.fields.paragraphs.equal import sentences
from jobparse.lexicon import lexicon
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section

# Kinds of sections that can hold such a sentence, before the duties.
_KINDS = ("about", "application", "dates", "header", "legal", "notes", "other", "salary")
# Those behind whose sentences on the posting it stands: "Open until filled. The pilot guides ships through the narrows".
_UNTOLD = frozenset({"dates", "notes", "other", "salary"})
# How a sentence goes that says who seeks somebody, in lower-case text: "The Port is looking for a …".
_WHO = r"[^.;:()]{3,140}(?:\([^()\n]{2,80}\)[^.;:()]{0,60})?"
_SEEKS = (
    rf"{_WHO} (?:has an? (?:immediate )?(?:opening|vacancy) for "
    r"|(?:(?:is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting)(?: for)?|seeks)"
    r" (?:an?\b|our\b|the\b|someone\b"
    r"|(?:[a-z-]+ (?:and )?){0,2}(?:candidates|applicants|individuals|people|persons|professionals)\b"
    r"|to (?:fill|hire|recruit)\b|(?:multiple|several|two|three|four|five|\d{1,2}) ))"
    r"|[^.;:]{3,90} (?:is|are) currently (?:hiring|recruiting) [a-z]"
    r"|[^.;:]{3,90} (?:will accept|is accepting|invites) applications for (?:the|an?) "
)
_SEEKING = pattern(_SEEKS)
_SEEKS_ITSELF = " seeks "
# What a position is by its terms: "This position is a full-time, grant-funded one".
_NO_ROLE = (
    r"(?:full|part|half|temp|perm|non|exempt|(?:un)?class|open|season|union|grant|barg|term|limited|safety|cover|year|week|salar|hour"
    r"|contract|test|drug|public trust|position|remote|hybrid|direct|career|civil|compet|design|continu|fixed|\d|[a-z-]+-month"
    r"|sensitive|mission|key|emergency|essential|represented|critical|promotion|supervisory position|moderate|high|low)"
)
# How any such sentence goes: "This position is located in …", "Under the direction of the harbormaster, …".
_ROLE = pattern(
    r"this position (?:is located|is responsible|reports|provides|performs|serves)\b|this is the \w"
    rf"|this position is (?:an?|the|part of|assigned to) (?:the )?(?!{_NO_ROLE})[a-z]"
    r"|the incumbent (?:of this position )?(?:serves|performs|provides|works|acts|functions|is responsible)\b"
    r"|you(?:'ll| will) (?!need|be required|have|find|get|receive|enjoy|love|join)[a-z]"
    r"|under the (?:[\w-]+ ){0,3}(?:supervision|direction|guidance) of\b"
    rf"|{_SEEKS}|{ROLE_OPENINGS}"
    r"|(?:[^.!]{0,12}! )?we have an? [^.]{0,160}\b(?:position|vacancy|opening)\b"
)
_SHORTEST, _LONGEST_TITLE = 60, 80
# Words behind what is no verb but a noun: "Plans of the harbour hang in its hall".
_BEHIND_NOUNS = ("of", "for", "are", "were", "must", "should", "may", "will")
# How far a first verb goes with the word behind it, and a subject, in characters; and its words.
_LONGEST_VERB, _SUBJECT, _LONGEST_SUBJECT = 30, 60, 4


def role_elsewhere(document: Document, title: str) -> Span | None:
    """The first sentence before the duties that says what the job is, with those behind it in its paragraph."""
    subject = f"{title.lower()} " if 0 < len(title) <= _LONGEST_TITLE else None
    for section in document.sections:
        if section.kind == "duties":
            return above_list(document, section, title)
        if section.kind not in _KINDS or section.note or section.end - section.start < _SHORTEST:
            continue
        for block in blocks(document, section.body, section.end):
            if block.marker or block.end - block.body < _SHORTEST:
                continue
            if document.text[block.end - 1] == "." and _is_work(document, block.body, block.end):
                return Span(block.body, block.end)
            for start, end in sentences(document, Span(block.body, block.end)):
                if end - start < _SHORTEST or document.text[block.end - 1] not in ".!":
                    continue
                if _tells(document, start, end, subject) or (section.kind in _UNTOLD and does_work(document, start, end)):
                    return Span(start, block.end)
    return None


def above_list(document: Document, section: Section, title: str) -> Span | None:
    """The paragraph above the list of a section that begins with who seeks somebody: "The Port is seeking a Pilot. …".

    So does one on what the holder of the title does, where the list has a heading on duties of its own.
    Above lines without bullets, one that seeks may be a duty like them: "Reads the reports and seeks the consent of the owners".
    """
    rows = blocks(document, section.body, section.end, 2)
    if not rows or rows[0].marker:
        return None
    told = _SEEKING.match(document.lower, rows[0].body, rows[0].end)
    if told is not None:
        return None if _SEEKS_ITSELF in told.group() and not rows[-1].marker else Span(rows[0].body, rows[0].end)
    following = next((other for other in document.sections if other.start >= section.end), None)
    if following is None or following.kind != "duties" or following.anchor is None or following.anchor.how == "cue":
        return None
    if document.of_kind("summary"):
        return None  # which says it already
    for row in rows:
        if row.marker or row.end - row.body < _SHORTEST or document.text[row.end - 1] != ".":
            continue
        if tells_role(document, row.body, row.end, title) or does_work(document, row.body, row.end):
            return Span(row.body, row.end)
    return None


def tells_role(document: Document, start: int, end: int, title: str) -> bool:
    """Whether a paragraph begins with the title as the subject of its work, or with who seeks somebody."""
    subject = f"{title.lower()} " if 0 < len(title) <= _LONGEST_TITLE else None
    return _tells(document, start, end, subject)


def _is_work(document: Document, start: int, end: int) -> bool:
    """Whether a paragraph begins with what somebody does who is not named: "Enforces the rules of the harbour"."""
    first, second, *_ = (*document.lower[start : min(end, start + _LONGEST_VERB)].split(" "), "")
    return first.endswith("s") and first in lexicon().duty_verbs and second not in _BEHIND_NOUNS


def does_work(document: Document, start: int, end: int) -> bool:
    """Whether a sentence begins with a post as the subject of its work: "The night pilot leads, berths and tugs"."""
    if not document.lower.startswith("the ", start, end):
        return False
    words = document.lower[start + 4 : min(end, start + _SUBJECT)].replace(",", "").split(" ")
    for at, word in enumerate(words[1:_LONGEST_SUBJECT], 1):
        if word.endswith("s") and word in lexicon().duty_verbs:
            return structure_words().bodies.isdisjoint(words[:at])
    return False


def _tells(document: Document, start: int, end: int, subject: str | None) -> bool:
    """Whether a sentence says what the job is: by how it goes, or with the title before a verb of work."""
    start += len("the ") if subject and document.lower.startswith(f"the {subject}", start, end) else 0
    if subject and document.lower.startswith(subject, start, end):
        word = document.lower[start + len(subject) : start + len(subject) + 24].partition(" ")[0].rstrip(",")
        if word in lexicon().duty_verbs or word in ("is", "will", "works", "reports", "runs"):
            return True
    return _ROLE.match(document.lower, start, end) is not None
