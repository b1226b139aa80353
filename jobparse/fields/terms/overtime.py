"""`employment.flsa`: whether the law on overtime covers the post."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in, vocabulary
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A label of pay or of the class that tells the status: "Pay Type: Salaried; Non-Exempt", "Classification: Exempt".
_EXEMPT_PAY = pattern(r"(?P<no>\bnon-?\s?)?\bexempt\b(?! from\b)")
# A line of the title block that tells the status under the law on overtime, in lower case: "FLSA Exempt (Y/N): N".
_EXEMPT_LINE = pattern(
    r"\W*(?:flsa )?(?P<no>non-?\s?)?exempt(?: position)?(?: ?\(y/n\))?(?:\s?[:?]\s*(?P<answer>yes|no|[yn]\b))?\W*"
)
# The same beside other terms of the post: "Full-time, exempt", "FLSA: Non-exempt", "an exempt position", in lower case.
_EXEMPT_TOLD = pattern(
    r"""
      \b (?: flsa (?: \ (?: status | code | class | classification | category | designation | type ) )?
        | (?: full | part ) [ -] time | salaried | hourly | regular | salary )
      [\s,;:/|(-]{1,3} (?: [a-z]{5,12},\  )? (?P<no> non-?\s? )? exempt\b (?! \ from )
    | (?: \A | [\n.;] ) \ ? (?P<alone> non-?\s? ) exempt (?: [;,.] | \ / \  )
    | \b position \ is \ (?: an?\  )? (?P<is> non-?\s? )? exempt [;,.)] (?! \ from )
    | [,;|·] \ (?: (?P<listed> non-?\s? ) | (?P<told> ) ) exempt (?= \s* (?: [.;,|·\n] | \Z ) )
    | (?<! not ) (?<! not\ an ) (?<! not\ a ) (?<! tax ) (?<! permanent ) [\s,;:/|(-] (?P<not> non-?\s? )? exempt,?
      \ (?: \(? flsa\b | (?: full | part )[ -]time\b | position\b | role\b
        | (?: under | per | according\ to | as\ defined\ by | in\ accordance\ with | for\ (?: the\  )? purposes\ of )
          \ (?: the\  )? f (?: lsa | air\ labor | ederal ) \b
        | from\ (?: the\  )? (?: overtime | flsa | fair\ labor | payment\ of\ overtime ) \b )
    | (?<! not ) (?<! tax ) (?: \A | [\s,;:/|(-] ) (?P<paid> non-?\s? )? exempt [\s,;/|(-]{1,3}
        (?: salaried | hourly | salary ) \b
    """,
    re.VERBOSE,
)
# Who is paid overtime, in lower case: "overtime eligible", "not eligible for overtime", "overtime-exempt", "not an overtime
# eligible post", "Overtime eligible: No"; but no "overtime eligible staff", who are others.
_OVERTIME = pattern(
    r"""
      (?P<denied> \b (?: not | non | never | no\ longer | \w+n['’]t ) [ -] (?: an?\  | currently\  | considered\  )? )?
      overtime [ -] (?: eligible | (?P<no> exempt ) ) \b
      (?: \s? [?:-]{1,2} \s* (?: (?P<answer> no? ) | y(?:es)? ) \b (?! / )
        | (?! \s? [?:] | [ ] [a-z] ) | (?= \ (?: and | after | at | for | under | at-will
            | position | post | role | job | class | classification | title )s? \b ) )
    | (?: (?P<not> (?: not | never | no\ longer | \w+n['’]t ) \ (?: be\  | currently\  )? ) | (?P<in> in )
        | (?: \A | [\n.,;:(/|·•-] \s? | \b (?: is | are | be | and | position | post ) \  (?: also\  )? ) )
      eligible\ for\ overtime\b (?: \s? [?:] \s* (?: (?P<said> no? ) | y(?:es)? ) \b (?! / ) | (?! \s? [?:] ) )
    """,
    re.VERBOSE,
)
_OVERTIME_TOKENS = frozenset(
    ("overtime", "overtime.", "overtime,", "overtime;", "overtime:", "overtime?", "overtime-exempt", "overtime-eligible")
)
_OTHERS_STATUS = frozenset({"about", "page_furniture", "legal", "equal_opportunity", "duplicate", "benefits", "duties"})
# Behind the label of overtime status: "Non-exempt" first, since it holds "exempt"; "covered" means by the law on overtime.
_FLSA = pattern(r"(?P<no>non[ -]?exempt|not exempt|\bcovered\b|(?<!not )overtime eligible)|(?P<yes>\bexempt\b)", re.IGNORECASE)
# A term of the post before a plain "exempt" in a list: "12 months, exempt"; "Sales, property, exempt" has none.
_TERM = pattern(
    r"\b(?:full|part)[ -]?time\b|\b(?:months?|hours?|salaried|regular|permanent|classified|grade|range|position|class)\b"
)
# How far behind the word it is told by what law: "exempt in accordance with the FLSA", in characters.
_BEHIND = 44
# The status by its letter alone behind a label: "FLSA: NE".
_CODED = pattern(r"\W*(?:(?P<no>ne?)|e)\b\W*", re.IGNORECASE)
# A post that the law does not cover: "is not covered by the overtime provisions of", in lower case.
_UNCOVERED = pattern(
    r"not (?:covered by|subject to|eligible for) the (?:overtime )?(?:provisions of the )?(?:fair labor|flsa|overtime provisions)"
)
# The longest line of the title block that can be such a status, and how far around the word its terms stand, in characters.
_SHORT = 30


def overtime_status(document: Document) -> Found[str] | None:
    """The status under the law on overtime: by its label, by those of pay and class, by a line, or by terms beside it."""
    for row in document.values_of("employment.flsa"):
        match = _FLSA.search(document.text, row.start, row.end)
        if match:
            return Found("non_exempt" if match.group("no") else "exempt", (Span(*match.span()),), "FLSA label")
        coded = _CODED.fullmatch(document.text, row.start, row.end)
        if coded:
            return Found("non_exempt" if coded["no"] else "exempt", (row.anchor.heading, Span(row.start, row.end)), "FLSA code")
    if "exempt" not in vocabulary(document):
        return _eligible(document) or _uncovered(document)
    for row in itertools.chain(*map(document.values_of, ("salary_period", "class_title", "class_code", "employment.types"))):
        match = _EXEMPT_PAY.search(document.lower, row.start, row.end)
        if match:
            return Found("non_exempt" if match.group("no") else "exempt", (Span(*match.span()),), "label of pay or class")
    return _exempt_line(document) or _exempt_told(document) or _eligible(document) or _uncovered(document)


def _eligible(document: Document) -> Found[str] | None:
    """The status where it is told by whether overtime is paid: "Overtime eligible", "not eligible for overtime"."""
    if document.tokens.isdisjoint(_OVERTIME_TOKENS):
        return None
    for at in offsets_in(document, 0, document.end, ("overtime",)):
        section = document.section_at(at)
        told = section is not None and section.kind not in _OTHERS_STATUS
        match = _OVERTIME.search(document.lower, max(0, at - _SHORT), at + _SHORT) if told else None
        if match:
            denied = any(match.group("denied", "not", "in", "answer", "said")) != bool(match["no"])
            return Found("exempt" if denied else "non_exempt", (Span(*match.span()),), "who is paid overtime")
    return None


def _uncovered(document: Document) -> Found[str] | None:
    """The status where a sentence says that the law does not cover the post."""
    for at in offsets_in(document, 0, document.end, ("not covered by the ", "not subject to the ", "not eligible for the ")):
        section, match = document.section_at(at), _UNCOVERED.match(document.lower, at)
        if match and section and section.kind not in _OTHERS_STATUS:
            return Found("exempt", (Span(*match.span()),), "not covered by the law on overtime")
    return None


def _exempt_told(document: Document) -> Found[str] | None:
    """The status where words on it stand beside it: "Full-time, exempt", "FLSA non-exempt", "a non-exempt position"."""
    for section in document.sections:
        if section.kind in _OTHERS_STATUS:
            continue
        for at in offsets_in(document, section.start, section.end, ("exempt",)):  # the line end before it may be asked for
            match = _EXEMPT_TOLD.search(document.lower, max(section.start - 1, 0, at - _SHORT), min(section.end, at + _BEHIND))
            if match and (match["told"] is None or _TERM.search(document.lower, max(section.start, at - _SHORT), at)):
                return Found(
                    "non_exempt" if any(match.group("no", "not", "alone", "is", "listed", "paid")) else "exempt",
                    (Span(*match.span()),),
                    "told beside other terms",
                )
    return None


def _exempt_line(document: Document) -> Found[str] | None:
    """The status where it is all that a line of the title block says: "Non-Exempt", "EXEMPT: No"."""
    for section in document.of_kind("header", "employment"):
        for line in document.lines_in(section.body, section.end):
            match = _EXEMPT_LINE.fullmatch(document.lower, line.body, line.end) if line.end - line.body <= _SHORT else None
            if match:
                denied = bool(match["no"]) != (match["answer"] in ("no", "n"))
                return Found("non_exempt" if denied else "exempt", (Span(*match.span()),), "line on the law on overtime")
    for before, section in itertools.pairwise(document.sections) if "flsa" in document.tokens else ():
        if (
            before.anchor
            and section.end - section.start <= _SHORT
            and document.lower.startswith("flsa", before.anchor.heading.start)
        ):
            match = _EXEMPT_LINE.fullmatch(document.lower, section.start, section.end)  # "FLSA Status", a gap, "Exempt"
            if match:
                return Found("non_exempt" if match["no"] else "exempt", (Span(*match.span()),), "line below its heading")
    return None
