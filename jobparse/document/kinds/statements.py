"""Statements: whether one is on pay, a duty or a requirement, by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_any
from jobparse.lexicon import lexicon
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# How far into a statement the words that ask for something are looked for, in characters.
_REACH = 160
# The first word that is no adverb: "Independently manages the yard", "To manage the yard"; but no "To apply, send …", and none
# that does something itself: "Work is done outdoors", "Interviews will be held".
_FIRST_WORD = pattern(
    r"(?:[a-z]{3,14}ly |to (?!apply|submit|send|learn|request|obtain|view|file|register|receive|access|contact))?"
    r"([a-z][a-z-]++)(?! (?:is|are|was|were|will|may|must|can|has|have|should|shall)\b)"
)
# A duty behind the name of its field: "Kennels and yards: clean the runs every day".
_LABELLED = pattern(r"[a-z][a-z ,&/-]{2,44}: ([a-z][a-z-]+)")
_LABEL_REACH = 48
# What the holder of the position will do, whatever the rest asks for: "The director will set goals for the completion of audits".
_HOLDER = pattern(
    r"(?:the|this) (?!(?:[a-z]+ )?(?:candidate|applicant))(?:[a-z/-]{2,20} ){1,4}(?:will|shall) "
    r"(?!be |have |hold |possess |need |require|bring |show |demonstrate |meet |receive )[a-z]{3,}"
)
# A sentence on what the one who is chosen will do beside the duties above: "The selected candidate will also steer the ferry".
_CHOSEN = pattern(
    r"(?:\A|\. )(?:the )?(?:(?:selected|successful|chosen) (?:candidate|applicant|individual)|incumbent|employee|appointee)s? "
    r"(?:will|shall) also (?P<verb>[a-z]{3,})[^.]*"
)
_ALSO = " also "


def statement_kind(document: Document, start: int, end: int) -> str | None:
    """Whether a statement is on pay, a duty or a requirement: by its words of pay, its first word, or words that ask."""
    words = lexicon()
    statement = document.lower[start:end]
    if "$" in statement and has_any(statement, words.pays):
        return "salary"
    first = _FIRST_WORD.match(statement)
    if first and first.group(1) in words.duty_verbs and not statement.startswith(words.no_verbs):
        return "duties"
    labelled = _LABELLED.match(statement) if statement.find(": ", 0, _LABEL_REACH) > 0 else None
    if labelled and labelled.group(1) in words.duty_verbs:
        return "duties"
    if _HOLDER.match(statement):
        return "duties"
    if is_further_work(statement):
        return "duties"
    return "minimum_qualifications" if has_any(statement[:_REACH], words.asks) else None


def is_further_work(statement: str) -> bool:
    """Whether a statement in lower case says what the one who is chosen will also do, and no word of it is on his terms."""
    chosen = _CHOSEN.search(statement) if _ALSO in statement else None
    if chosen is None or chosen["verb"] not in lexicon().duty_verbs or chosen["verb"] in structure_words().no_work:
        return False
    return not has_any(chosen.group(), structure_words().of_terms)
