"""What is said of vacancies without a number: "Few vacancies", "This announcement may be used to fill additional vacancies."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.sentences import sentence_at
from jobparse.document.signs import has_any, has_sign, matches_at, offsets_in
from jobparse.fields.edges import end_without
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Words on vacancies, of which one stands in whatever is found here.
_NOUNS = ("vacanc", "opening", "position", "posts ", "selection")
# Where a sentence on further vacancies turns, in lower-case text: "may be used to fill additional vacancies", "to establish a
# list to fill future openings", "a pool of applicants for possible future openings", "Additional selections may be made",
# "More than one position may be filled", "a panel from which current and future vacancies may be filled".
_FURTHER = pattern(
    r"""
      used \ (?: (?: for | within | over )\ [a-z0-9 ]{1,30}\  )? to \ fill \b [^.;\n]{0,80}?
        \b (?: future | additional | subsequent | similar | other | upcoming | further | current | multiple | several | any
          | more\ than\ one ) \ [^.;\n]{0,60}? \b (?: vacanc | openings? \b | positions? \b | posts \b )
    | to \ fill \ (?: any\  )? (?: [a-z]{3,10}\ (?: and | or | and/or )\  )?
        (?: future | additional | subsequent | similar | other | upcoming ) \ [^.;\n]{0,40}?
        \b (?: vacanc | openings? \b | positions? \b | posts \b )
    | for \ (?: [a-z-]{3,10}\ (?: (?: and | or )\ )? ){0,2} future \ (?: [a-z-]{2,12}\  ){0,2} (?: vacanc | openings\b )
    | (?: additional | further ) \ (?: vacanc(?: y | ies ) | positions? | selections? | openings? ) (?: \(s\) )? \b
        [^.;\n]{0,40}? \b (?: (?: may | might | could | can ) \ (?: also\  )? be | possible | anticipated | expected )\b
    | more \ than \ one \ (?: vacancy | position | selection | opening | appointment | candidate | hire ) \ [^.;\n]{0,30}?
        (?: may | might | could | can | will ) \ (?: also\  )? be \ (?: filled | made | hired | selected | appointed ) \b
    | vacancies \ (?: [a-z]{2,12}\  ){0,4} may \ (?: also\  )? be \ filled \b
    """,
    re.VERBOSE,
)
_BEGINS = (
    "used ",
    "to fill ",
    "for ",
    "additional ",
    "further ",
    "more than one ",
    "vacancies ",
)
# One of these stands in whatever it finds.
_FURTHER_SIGNS = ("to fill ", "future ", "additional ", "further ", "more than one ", "may be filled", "may also be filled")
# What is used to fill others has to be this announcement: a register or pool for other posts says nothing of the vacancies of
# this one ("The resulting register will be used to fill vacancies").
_THIS = pattern(
    r"[^.!?\n]{0,20}?\b(?:this|the) (?:[a-z-]{2,14} ){0,3}"
    r"(?:announcement|posting|recruitment|vacancy|requisition|notice|advertisement|examination|exam|opening|process|bulletin)\b"
)
# A sentence for future openings is on a list or pool that this posting is for, and none of these is on its vacancies: "We keep
# resumes on file for future openings", "will not be used to fill".
_POOLS = ("pool", "list", "inventory", "register", "recruit", "eligib", "this posting", "this announcement", "establish", "panel")
_NO_NOTES = (
    *(" not be ", " not used ", " was used", " were used", " been used", " file ", "retain", "check back", "visit ", "alert"),
    *("subscribe", "website", "notif", " keep "),
    *("your resume", "your application", "responsib", "experience"),
)
# The next sentence, where it is on them as well: "Current vacancies exist within the Harbor Office."
_MORE = pattern(r"\s(?:current |two |several )?(?:vacancies|openings|positions) (?:currently )?(?:exist|are)\b")
# Kinds of sections whose sentences are on the work of others.
_ELSEWHERE = frozenset(
    {"duties", "minimum_qualifications", "preferred_qualifications", "knowledge", "skills", "abilities", "licenses",
     "physical_requirements", "working_conditions", "duplicate", "page_furniture"}
)  # fmt: skip
_LONGEST = 400
# What counts them without a number, at the beginning of a line or in brackets: "Few vacancies in the following location:".
_FEW = pattern(
    r"(?:few|many|multiple|several|numerous|various) (?:vacant )?(?:vacancies|openings|positions(?= available|\)| open\b|$)"
    r"|posts(?= available|\)|$))(?=$|\)|\s(?:in|at|available|open|[-\u2013|(])\s?)",
    re.MULTILINE,
)
_FEW_BEGINS = ("few ", "many ", "multiple ", "several ", "numerous ", "various ")
_FEW_KINDS = ("header", "location", "identifiers", "employment", "salary", "dates", "schedule")
_BEFORE_FEW = "\n(|*-\u2013\u2022\u00b7"
# A value of the number of vacancies that has none.
_WORD = pattern(
    r"(?:few|many|multiple|several|numerous|various|varies)(?: (?:vacancies|openings|positions|posts))?(?=\W{0,3}$)", re.MULTILINE
)


def told_further(document: Document) -> Found[str] | None:
    """The value of a label that has no number, else "Few vacancies" on top, else a sentence on further vacancies."""
    for row in document.values_of("openings"):
        match = _WORD.match(document.lower, row.start, row.end)
        if match:
            return document.found(*match.span(), "number of vacancies in a word")
    if not has_any(document.lower, _NOUNS):
        return None
    for section in document.of_kind(*_FEW_KINDS):
        places = offsets_in(document, section.start, section.end, _FEW_BEGINS)
        for match in matches_at(_FEW, document.lower, places, section.end):
            before = document.text[: match.start()].rstrip(" ")[-1:] if match.start() else "\n"
            if before in _BEFORE_FEW:
                return document.found(*match.span(), "number of vacancies in a word")
    return _sentence(document)


def _sentence(document: Document) -> Found[str] | None:
    """The first sentence on further vacancies, with the next one where it is on them as well."""
    for section in document.sections:
        if section.kind in _ELSEWHERE or not has_sign(document, section.start, section.end, _FURTHER_SIGNS):
            continue
        for match in matches_at(_FURTHER, document.lower, offsets_in(document, section.start, section.end, _BEGINS), section.end):
            start, end = sentence_at(document, match.start(), section.body, section.end)
            if end - start > _LONGEST or has_sign(document, start, end, _NO_NOTES):
                continue
            if match[0].startswith(("used ", "to fill ")) and not _THIS.match(document.lower, start, match.end()):
                continue
            if match[0].startswith("vacancies ") and " current" not in document.lower[start : match.start()]:
                continue
            if match[0].startswith("for ") and not has_sign(document, start, match.end(), _POOLS):
                continue
            if _MORE.match(document.lower, end, section.end):
                end = sentence_at(document, end + 1, section.body, section.end)[1]
            end = end_without(document, start, end, ";")
            return Found(document.value(start, end), (Span(start, end),), "sentence on further vacancies")
    return None
