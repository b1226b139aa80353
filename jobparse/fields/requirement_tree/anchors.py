"""What a statement asks for beside degrees and amounts of experience: licences, and equivalents of what else it asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.signs import has_sign, offsets_in
from jobparse.fields.credentials.degree_levels import find_levels
from jobparse.lexicon.credentials import credential_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.fields.requirement_tree.nodes import Fact
    from jobparse.spans import Span

# An equivalent of what is asked for otherwise: "an equivalent combination of training and experience", "education and/or
# experience equivalent to …", "a satisfactory equivalent". "A diploma or its equivalent" is a diploma. It reads lower-case text.
_EQUIVALENT = pattern(
    r"""
      equivalent \s (?: combination | education | experience | training | work\b | amount | professional | military )
    | (?<=\ban\s) equivalent \s of \s
    | combination \s of \s (?: (?: relevant | related | appropriate | the | their | required | \w{1,15}(?:ing|ed) ) \s )?
      (?: education | training | experience | study | college )
    | (?: (?<=\bmay\s) | (?<=\bcan\s) | (?<=\bmay\salso\s) | (?<=\bcan\salso\s) )
      combine \s (?: education | training | experience ) \s and \s (?: education | training | experience ) \b
      (?= [.;,)] | $ | \sto\s )
    """,
    re.VERBOSE,
)
# What stands before those words: "any suitable", "a satisfactory".
_EQUIVALENT_LEAD = pattern(
    r"(?:\b(?:an|any|a|the)\s)?(?:\b(?:satisfactory|acceptable|appropriate|suitable|relevant|closely|related|similar)\s)?$"
)
# What makes the word an equivalent of all by itself: "education and/or experience which is", "a satisfactory".
_EQUIVALENT_OF = pattern(
    r"""
    (?: \b (?: education | training | experience ) (?: ,? \s (?: and/or | and \s or | and | or ) \s | , \s ) (?: \w{1,15} \s )?
        (?: education | training | experience ) (?: ,? \s (?: and/or | and | or ) \s experience )? \s
        (?: (?: which | that ) \s is \s )? (?: substantially \s )?
      | \b a \s (?: satisfactory | suitable ) \s )
    $
    """,
    re.VERBOSE,
)
# The name of a licence: its last word, what stands before it as far as "a valid", and what it is for.
_LICENCE_WORD = pattern(
    r"""
    (?= [lcram] ) \b (?:
      licen[sc]e s? \b (?: \s (?: and | or ) \s (?: current\s | valid\s | active\s )?
        (?: registration | certification | certificate ) \b )?
    | licensure \b | certificates? \b | certifications? \b | registration \b | registered \b | certified \b
    | credential \b (?! (?: \s\(\w+\) )? \s certificat ) | cdl \b
    | (?<!to\s) (?<!after\s) (?<!of\s) (?<!upon\s) admission\sto\s (?: the\s )? [^.;,]{0,30}? \b bar \b
    | (?: (?<=\bremain\s) | (?<=\bbe\s) | (?<=\ba\s) | (?<=\bactive\s) | (?<=\bcurrent\s) )
      members? \s (?: in\sgood\sstanding\s )? of\s (?: the\s | an?\s )? [^.;,]{0,30}? \b bar \b (?! \s association )
    )
    """,
    re.VERBOSE,
)
_LICENCE_OPENS = pattern(
    r"[.;:]\s|\b(?:(?-i:an?)|valid|current|active|possession\sof|possess(?:es|ing)?|holds?|obtain|the|have|your)\s", re.IGNORECASE
)
_LICENCE_HELD = pattern(r"\b(?:valid|current|active|possession\sof|possess(?:es|ing)?|holds?|obtain|have)\s", re.IGNORECASE)
_LICENCE_GOES_ON = pattern(
    r"""
    (?: \s\( [A-Z0-9/\ -]{1,8} \) )?
    (?P<purpose> \s (?: as | to | in | of ) \s (?: an?\s | the\s )? [^.,;()]{1,70}? (?=
        \s (?: by | issued | with | from | is | are | at | which | that | in | for | recognized | authorized | within | may | will
          | must | prior ) \b
      | \s (?: and | or ) \s (?: an? | the | at | as | [0-9]+ | one | two | three | four | five | six | possession | valid
          | current | completion | either ) \b
      | [.,;()] | $ ) )?
    """,
    re.VERBOSE,
)
# What stands before the name of a certificate with which a statement or a part of it begins ("A rigger's certificate", "… or Head
# Pilot registration"), a word of such a name, and how many it has at most. They read lower-case text.
_NAME_DRESS = pattern(r"(?:(?:an?|the|current|valid|active)\s)*+")
_NAME_WORD = pattern(r"(?:\w{1,2}\.)+\w?|[\w&/'\u2019()+-]+")
_MOST_WORDS = 8
_NAME_LEAD = pattern(r",?\s(?:and/or|and|or)\s(?P<article>an?\s)?")
_ONLY_WISHED = (" prefer", " desir", " is prefer", " is desir", " are prefer", " are desir", " a plus", " is a plus")
_NAMED = ("certificat", "registration", "credential")
_LICENCE_SIGNS = ("licen", "certif", "regist", " bar", "cdl", "credential")
_LICENCE_REACH = 90  # how far before its last word the name of a licence begins, in characters
# What makes such a word one that somebody knows about: "Knowledge of licenses".
_ABOUT = ("knowledge", "understanding", "familiar", "experience", "ability")
# What holds such a word and names no licence.
_NO_LICENCE = pattern(
    r"""
      certificates? \s of \s (?: completion | graduation )
    | (?: licen[sc]e | certificate | certification | registration ) s? \s
      (?: programs? | courses? | requirements? | fees? | exam\w* | number | experience | process\w* | applications? | renewals?
        | departments? | officers? | standards? | training | work | duties | period | dates? )
    | registration (?<=-registration)
    | registered \s apprentice
    """,
    re.VERBOSE,
)


class Anchor(NamedTuple):
    """Something that a statement asks for: where its words begin and end, and what it is."""

    start: int
    end: int
    kind: str
    fact: Fact | None = None


def equivalents(document: Document, span: Span) -> list[Anchor]:
    """The words that accept an equivalent."""
    lower = document.lower
    found: list[Anchor] = []
    for at in offsets_in(document, *span, ("equivalent", "combination of", "combine ")):
        if found and at < found[-1].end:
            continue
        match = _EQUIVALENT.match(lower, at, span.end)
        if match:
            lead = _EQUIVALENT_LEAD.search(lower, max(span.start, at - 24), at)
            found.append(Anchor(lead.start() if lead else at, match.end(), "equivalent"))
        elif lower[at] == "e":
            lead = _EQUIVALENT_OF.search(lower, max(span.start, at - 80), at)
            if lead:
                found.append(Anchor(lead.start(), at + len("equivalent"), "equivalent"))
    return found


def licences(document: Document, span: Span) -> list[Anchor]:
    """The licences, certificates and registrations that a statement names as to be held."""
    if not has_sign(document, *span, _LICENCE_SIGNS):
        return []
    found: list[Anchor] = []
    text, lower = document.text, document.lower
    floor = span.start
    for word in _LICENCE_WORD.finditer(lower, *span):
        if word.start() < floor or _NO_LICENCE.match(lower, word.start()):
            continue
        opening = _last(_LICENCE_OPENS, text, max(floor, word.start() - _LICENCE_REACH), word.start())
        onward = _LICENCE_GOES_ON.match(text, word.end(), span.end)
        start = _named_start(document, word, span.start, floor)
        if start is None:
            start = _licence_start(document, word, opening, onward is not None and bool(onward["purpose"]), floor)
        if start is None:
            continue
        while text[start] in " \n":
            start += 1
        floor = end = onward.end() if onward else word.end()
        found.append(Anchor(start, end, "license"))
    return found


def _last(sought: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The last match of a pattern between two offsets that are not far apart."""
    found = None
    for match in sought.finditer(text, start, end):
        found = match
    return found


def _named_start(document: Document, word: re.Match[str], begin: int, floor: int) -> int | None:
    """Where the name of a certificate begins that a statement or a part of it begins with; None where it is no such name.

    Args:
        document: The document.
        word: The last word of the name.
        begin: Where the statement begins.
        floor: Where the licence before it ends, or the statement begins.
    """
    lower = document.lower
    if (floor == begin and not word.group().startswith(_NAMED)) or lower.startswith(_ONLY_WISHED, word.end()):
        return None
    low = max(floor, word.start() - _LICENCE_REACH)
    starts = [begin] if low == begin else []
    starts += [link.end() for link in _NAME_LEAD.finditer(lower, low, word.start()) if link["article"] or link.start() == floor]
    for start in starts:
        dress = _NAME_DRESS.match(lower, start, word.start())
        start = dress.end() if dress else start
        if _is_name(lower[start : word.start()].split()):
            schooling = find_levels(lower, start, word.end())  # "Grade 12 certificate"
            return None if schooling else start
    return None


def _is_name(words: list[str]) -> bool:
    """Whether words before "certificate" or "registration" are the name of one, and say nothing else."""
    lists = credential_words()
    return (
        0 < len(words) <= _MOST_WORDS
        and words[-1] not in lists.no_licences
        and not any(
            word in lists.no_names or word.startswith(lists.no_name_stems) or not _NAME_WORD.fullmatch(word) for word in words
        )
    )


def _licence_start(
    document: Document, word: re.Match[str], opening: re.Match[str] | None, purpose: bool, floor: int
) -> int | None:
    """Where the name of a licence begins that ends with a word; None where nothing says that it is to be held.

    Args:
        document: The document.
        word: The last word of the name.
        opening: What stands before the name.
        purpose: Whether the text goes on with what it is for ("registration as …").
        floor: Where the name begins at the earliest.
    """
    last = word.group()
    if last in ("registered", "certified"):
        return word.start() if purpose else None
    if last.startswith(("admission", "member")):
        return word.start()
    held = _last(_LICENCE_HELD, document.text, max(floor, opening.start() - 20), word.start()) if opening else None
    if not last.startswith(("licen", "cdl")) and not held:
        # "Registration as a surveyor"; a "certification of eligible candidates" is none.
        as_what = purpose and last in ("registration", "certification") and document.lower.startswith(" as ", word.end())
        return word.start() if as_what else None
    start = opening.end() if opening else max(floor, word.start() - _LICENCE_REACH)
    if document.text.startswith(("A ", "An ", "The "), start):
        start = document.text.index(" ", start) + 1
    if opening is None and has_sign(document, start, word.start(), _ABOUT):
        return None
    if start < word.start() or purpose or last == "cdl":
        return None if document.lower.startswith("copy", start) else start
    return held.start() if held else None
