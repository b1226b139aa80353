"""`requisition_id`: the number of the posting, behind its label or where the text says it otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.labels.values import DAY
from jobparse.document.signs import has_any, offsets_in, vocabulary
from jobparse.fields.edges import trimmed
from jobparse.fields.labelled_numbers import IDENTIFIER, OF_YEAR, before_those_of_boards, is_of_board, labelled
from jobparse.fields.reading import Reading, first_of
from jobparse.fields.titles.numbers import before_title, behind_title, below_notice, of_a_vacancy, of_circular, on_a_line, posted
from jobparse.lexicon import lexicon
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.values.windows import windows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document
    from jobparse.spans import Found

# Where what has a figure begins, and the last words before it with the colon or sign, in lower-case text: "job id: ".
_FIGURED = pattern(r"(?<![\w./#-])[a-z/#-]{0,12}\d")
_WORDS_BEFORE = pattern(r"(?P<words>(?:[a-z#]+[ .]{1,2}){0,4}?[a-z#]+)\.?\s?(?P<colon>[:#]?)\s?\Z")
_WORDS_REACH = 40
# Words of labels that nothing but a number stands behind, so that they need no colon.
_SURE_ENDS = (" id", " number", " no", " code", " #")
# The number of an examination in a line of its own or before its title: "NO. 20-117 KENNEL KEEPER", "Exam Number 60531",
# "Examination No.: #81-204".
_EXAMINATION = pattern(
    r"^[^\S\n]*(?:local\s|(?P<named>exam(?:ination)?)\s)?(?:no\.|number):?\s?\#?\s?"
    r"(?P<number>\d{2}-\d{3,4}[A-Z]?|\d{4,6}(?(named)|(?=[^\S\n]*$)))(?=[\s,]|$)",
    re.IGNORECASE | re.MULTILINE,
)
# A code of letters alone, and words in capitals that are none.
_LETTERS = pattern(r"(?!NONE|VARIOUS|MULTIPLE|OPEN|PENDING)[A-Z]{4,10}")
# A reference at the end of a line of the title block: "SURVEYOR (ONE POST) REF: TX/7/2031", "Planner, ref. no: S.7/2/9", "Ref
# LX-2207", "SURVEYOR REF NO: NCDOT 37/2031 (X7 POSTS)".
_REFERENCE = pattern(
    r"\bref(?:erence)?\b\.?(?:\s(?:no|number|code|nr)\b\.?)?\s?[:#]?\s{0,3}(?:(?:circular|notice|advt) no\.? )?"
    r"((?-i:(?:[A-Z]{2,8}(?:/[A-Z]{2,8})? (?=\d{1,4}/\d{2,4}\b))?)"
    r"(?=[^\s\d]{0,20}\d)(?-i:(?![a-z]{3}))[A-Z0-9][\w./-]{2,40}\w)",
    re.IGNORECASE,
)
# A number in prose, with what one of stands in it: the sign and four digits ("mention requisition # 88120"), else the word for a
# number ("quote reference number RV-2024-11"), else a bare one ("search for job requisition 88120"); "job no. 3 on our list" is
# none. In the middle is what stands before that sign, where it is a common one.
_REQUISITION_IN_TEXT = (
    (
        ("#",),
        (),
        pattern(
            r"""
            \b (?: job\ id | requisition | req | job | announcement | recruitment | search | posting | vacancy | application )
            \s* (?: id | number | no\.? )? \s* (?: number )? \s* \[? \# \s* :? \s*
            ( (?: [A-Z]{1,5}- )? \d{4,} [\w-]* )
            """,
            re.VERBOSE | re.IGNORECASE,
        ),
    ),
    (
        ("number", "no.", "no ", "code", "#"),
        (
            *("job", "requisition", "req", "announcement", "recruitment", "reference", "ref", "vacancy", "competition"),
            *("posting", "advertisement", "circular", "number", "no", "advt", "ann", "bulletin", "notice", "advert", "bid"),
        ),
        pattern(
            r"""
            \b (?: job | requisition | req | announcement | recruitment | reference | ref | vacancy | competition | posting
              | advertisement | circular | advt | advert | ann | bulletin | notice | bid ) \b \.? \s*
            (?: number\s | no\.?\s | no\.(?=[A-Z\d]) | code\s | (?: number | no\.? )? \s? \# ) :? \s*
            ( (?-i: (?: [A-Z]{2,5} \  (?= \d{2} [/-] \d ) )? )
              (?= \S{0,20} \d ) [A-Z0-9] (?: [\w/-] | (?<=[A-Z])&(?=[A-Z]) ){2,40} (?: \. [\d/] [\w/-]{0,20} )? )
            """,
            re.VERBOSE | re.IGNORECASE,
        ),
    ),
    (  # a table's row, without a blank, and without one before the next label: "Job Number0231Closing Date"
        ("posting id", "posting number", "job number", "job id", "requisition number", "requisition id", "vacancy number"),
        (),
        pattern(
            r"\b(?:Posting|Job|Requisition|Vacancy) (?:ID|Number)(?:(?=[A-Z-]{0,6}\d)([A-Z0-9][\w-]{1,24}))(?<![a-z])\b"
            r"|\b(?:Posting|Job|Requisition|Vacancy) (?:ID|Number)(?P<before>(?=[A-Z-]{0,6}\d)[A-Z\d-]{2,24}?)(?=[A-Z][a-z]{2})"
        ),
    ),
    (  # at the end of what is said on applying: "Send the form by 7 November. Ref. 31922"
        ("ref. ", "ref: ", "reference: "),
        (),
        pattern(r"\bRef(?:erence)?[.:]{1,2} ?((?=[A-Z/-]{0,10}\d{2})[A-Z\d][\w/-]{3,24})(?=[.)]?\s*(?:\n|\Z))"),
    ),
    (("req-", "jr-"), (), pattern(r"(?<![\w-])((?:REQ|JR)-\d{4,9})(?![\w-])")),
    (
        ("requisition ", "job id "),
        (),
        pattern(
            r"\b(?:(?:job )?requisition(?: id)?|job id)(?: number| no\.)?:? {1,3}((?:[A-Z]{1,5}-?)?\d{4,9})\b(?![/-]\w)",
            re.IGNORECASE,
        ),
    ),
)


# What prints the number of a posting beside its terms.
_TERMS = ("location", "employment", "salary", "schedule", "identifiers", "benefits")
# The last words of the signs, of which one stands in a text that holds one.
_SIGN_WORDS = tuple(tuple(sign.split()[-1] for sign in signs) for signs, _, _ in _REQUISITION_IN_TEXT)

# A number of letters and figures with a joiner directly behind a word for it: "Announcement HP-2031-08", "the reference
# HARB/TA/2031/03", but not the name of an illness; and one before words on the subject of a mail: "HARB 2031-061 in the subject
# line".
_NAMING = ("announcement ", "reference ", "posting ", "vacancy ", "announcement: ")
_NAMED = pattern(
    r"(?=\S{0,20}\d{2})(?!COVID\b)[A-Z]{1,8}[/-][\w/-]{1,30}\w|(?<=nnouncement )\d{2,4}-\d{2,5}(?=\s*(?:\n|\Z))"
    r"|(?<=NNOUNCEMENT )\d{2,4}-\d{2,5}(?=\s*(?:\n|\Z))"
    r"|(?<=nnouncement: )\d{2,4}-\d{2,5}(?=\s*(?:\n|\Z))|(?<=NNOUNCEMENT: )\d{2,4}-\d{2,5}(?=\s*(?:\n|\Z))"
)
_NUMBER_WORDS = ("no.", "advt.", "no.:")
_SUBJECT = " in the subject"
_BEFORE_SUBJECT = pattern(
    r"(?<![\w/-])((?:(?:[A-Z]{2,8}-)?[A-Z]{2,8} (?=\d))?(?=\S{0,20}\d{2})[A-Z0-9][\w/-]{3,30})(?=['\"\u201d]? in the subject)"
)
_SUBJECT_REACH = 50
# What an applicant is asked to quote: "Please quote Posting 20277", "quoting the reference AB/12-44".
_QUOTED = pattern(
    r"\bquot(?:e|ing) (?:the )?"
    r"(?:(?:job|vacancy|posting|post|position|competition|file|reference|ref\.?|number|no\.?|code|id) ?){1,3}"
    r"[:#]? ?((?=\S{0,20}\d)[A-Z0-9][\w/-]{2,40}(?:\.\d[\w/-]{0,10})?)",
    re.IGNORECASE,
)
_QUOTING = frozenset({"quote", "quoting"})
# How the label of a number of a position begins.
_POSITION = ("position n", "position #", "post id")
# How many positions there are, or which of them it is: "Position #: 3 of 5", "Position Number: 2", "Position #1: Quays".
_COUNT = pattern(r"\s*\d{1,4}\s*(?:/|of\b|&|and\b)\s*\d|\s*\d{1,2}\s*(?:\Z|[\n(;,:]|-(?=[\sA-Za-z])|positions?\b)", re.IGNORECASE)
# How far around a sign what `_REQUISITION_IN_TEXT` finds begins and ends, in characters.
_BEFORE_SIGN, _BEHIND_SIGN = 64, 80
# Words of which one stands in every notice of an examination, in lower case.
_OF_EXAMINATIONS = frozenset({"exam", "examination", "examinations", "exams"})
# A number in brackets on a line below the title, among how many from the top.
_BELOW_TITLE = pattern(r"\(((?=[A-Z]{0,8}\d)[A-Z\d]{6,12})\)")
_TITLE_LINES = 4
# The number of an announcement on the line under its name, alone or before a date: "HB 012-27 March 4, 2027". Letters or a year
# of two figures tell it from a date and a street.
_UNDER_NAME = pattern(
    r"\s*(?:No\. ?|\# ?)?((?:[A-Z]{2,8} )?\d{1,4}[-/]\d{2,4}(?![-/\d])|[A-Z]{2,8}(?:[-/][A-Z\d]{1,8}){0,3}[-/]\d{1,6})"
    rf"(?=[.,;]?\s*(?:\n|\Z|\(?{DAY}))"
)
_NAMES = ("announcement", "notice", "vacancy", "bulletin", "circular", "posting", "opportunity")
# How far into a text the number of an examination, and the code behind a title, stand, in characters.
FRONT = 2000


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the number of this posting: behind its label, else where the text says "Job ID # 550017"."""
    found = (
        labelled(document, "requisition_id")
        or _in_letters(document)
        or _beside(document)
        or _in_prose(document)
        or _named(document)
        or of_a_vacancy(document)
        or _quoted(document)
        or _in_title_block(document)
        or _under_heading(document)
        or _of_an_examination(document)
        or before_title(document, str(known.get("title") or ""))
        or behind_title(document, str(known.get("title") or ""))
        or posted(document)
        or on_a_line(document)
        or below_notice(document)
        or of_circular(document)
        or _of_position(document)
    )
    numbers, doubts = before_those_of_boards([row for row in found if row.value.strip("0")])  # a number of noughts fills a form
    reading = first_of(numbers)
    reading.doubts += doubts
    return reading


def _of_position(document: Document) -> list[Found[str]]:
    """The number of the position, by which a posting goes that has no other: "Position No: 00442"."""
    rows = [row for row in document.values_of("other_number") if document.lower.startswith(_POSITION, row.anchor.heading.start)]
    if len(rows) != 1 or _COUNT.match(document.text, rows[0].start, rows[0].end):
        return []
    match = IDENTIFIER.match(document.text, rows[0].start, rows[0].end)
    if match and is_of_board(match[1]):
        return []  # "post id: 7849920113" of a site for adverts
    return [document.found(*match.span(1), "number of the position")] if match else []


def _beside(document: Document) -> list[Found[str]]:
    """The number behind a label beside other things on its line, or without a colon: "Elm Bay | Job ID: R-7", "(Req ID 7/27)"."""
    for section in document.of_kind("header", "summary", "salary", "dates", "employment"):
        if section.kind != "header" and section.anchor is not None and section.anchor.how != "cue":
            continue  # text without a heading is taken for any of these by an amount or a date in it
        for figured in _FIGURED.finditer(document.lower, section.start, min(section.end, FRONT)):
            number = IDENTIFIER.match(document.text, figured.start(), section.end)
            if number and _is_labelled(document, section.start, number) and not OF_YEAR.match(document.text, number.end()):
                return [document.found(*number.span(1), "number behind a label beside others")]
    return []


def _is_labelled(document: Document, start: int, number: re.Match[str]) -> bool:
    """Whether the last words before a number are a label for it; without a colon, one of those that ask for nothing else."""
    before = _WORDS_BEFORE.search(document.lower, max(start, number.start() - _WORDS_REACH), number.start())
    if before is None or not (before["colon"] or (before["words"].endswith(_SURE_ENDS) and not number[1].islower())):
        return False
    words = [*before["words"].replace(".", " ").split(), *(("#",) if before["colon"] == "#" else ())]
    known = lexicon().labels
    whole = (at for at in range(len(words)) if at == 0 or at < len(words) - 1)  # "Project ID" is no "ID"
    rows = filter(None, (known.get(" ".join(words[at:])) for at in whole))
    return any(all(label.attribute == "requisition_id" for label in labels) for labels in rows)


def _under_heading(document: Document) -> list[Found[str]]:
    """The reference that stands alone under a heading: "Reference" over "45/188"."""
    for section in document.of_kind("other"):
        heading = document.lower[section.anchor.heading.start : section.anchor.heading.end] if section.anchor else ""
        if heading in posting_words().references:
            span = trimmed(document, section.body, section.end)
            line = document.text.find("\n", *span)
            match = IDENTIFIER.fullmatch(document.text, span.start, line if line > 0 else span.end)
            if match:
                return [document.found(*match.span(1), "reference under a heading")]
    for section in document.of_kind("header"):
        if section.anchor and section.start < FRONT and document.lower.endswith(_NAMES, *section.anchor.heading):
            match = _UNDER_NAME.match(document.text, section.anchor.heading.end, section.end)
            if match:
                return [document.found(*match.span(1), "number under the name of an announcement")]
    return []


def _of_an_examination(document: Document) -> list[Found[str]]:
    """The number of a civil service examination, in the title block of its notice."""
    if _OF_EXAMINATIONS.isdisjoint(document.tokens):
        return []
    for section in document.of_kind("header", "selection", "application", "summary"):
        match = _EXAMINATION.search(document.text, section.start, section.end) if section.start < FRONT else None
        if match:
            return [document.found(*match.span("number"), "number of an examination")]
    return []


def _in_letters(document: Document) -> list[Found[str]]:
    """A code without figures behind a label that asks for a code: "Announcement Code: HPGR"."""
    rows = []
    for row in document.values_of("requisition_id"):
        span = trimmed(document, row.start, row.end)
        heading = document.lower[row.anchor.heading.start : row.anchor.heading.end]
        if heading.endswith("code") and _LETTERS.fullmatch(document.text, *span):
            rows.append(document.found(*span, "code of letters"))
    return rows


def _in_prose(document: Document) -> list[Found[str]]:
    """The number that a sentence names, the surest form first."""
    kinds = ("application", "other", "notes", "selection", "header", "dates", "equal_opportunity", *_TERMS)
    sections = (
        document.of_kind(*kinds) if document.tokens.isdisjoint(_NUMBER_WORDS) else document.of_kind(*kinds, "summary", "about")
    )
    words = vocabulary(document) if sections else ""
    for (signs, nouns, number), last_words in zip(_REQUISITION_IN_TEXT, _SIGN_WORDS, strict=True):
        for section in sections if has_any(words, last_words) else ():
            hits = [(at, at) for at in offsets_in(document, section.start, section.end, signs) if _is_behind(document, at, nouns)]
            for start, end in windows(hits, max(0, section.start - _BEFORE_SIGN), section.end, _BEFORE_SIGN, _BEHIND_SIGN):
                match = number.search(document.text, start, end)
                if match:
                    return [document.found(*match.span(match.lastindex or 1), "number in prose")]
    return []


def _named(document: Document) -> list[Found[str]]:
    """The number directly behind a word for it, or that the subject of a mail shall hold."""
    for word in _NAMING:
        at = document.lower.find(word) if word[:-1] in document.tokens else -1
        while at >= 0:
            match = _NAMED.match(document.text, at + len(word))
            if match and not document.lower.endswith(posting_words().of_another, max(0, at - _BEFORE_SIGN), at):
                return [document.found(*match.span(), "number behind a word for it")]
            at = document.lower.find(word, at + 1)
    at = document.lower.find(_SUBJECT) if "subject" in document.tokens else -1
    match = _BEFORE_SUBJECT.search(document.text, max(0, at - _SUBJECT_REACH), at + len(_SUBJECT)) if at >= 0 else None
    return [document.found(*match.span(1), "number for the subject of a mail")] if match else []


def _quoted(document: Document) -> list[Found[str]]:
    """The number that applicants are asked to quote."""
    match = None if _QUOTING.isdisjoint(document.tokens) else _QUOTED.search(document.text)
    return [document.found(*match.span(1), "number to quote")] if match else []


def _is_behind(document: Document, at: int, nouns: tuple[str, ...]) -> bool:
    """Whether a sign stands directly behind one of some words; behind any, where there are none."""
    return not nouns or document.lower[max(0, at - _BEFORE_SIGN) : at].rstrip(" \t\n.").endswith(nouns)


def _in_title_block(document: Document) -> list[Found[str]]:
    """The reference behind a title."""
    for section in document.of_kind("header"):
        if document.lower.find("ref", section.start, section.end) >= 0:
            match = _REFERENCE.search(document.text, section.start, section.end)
            if match:
                return [document.found(*match.span(1), "reference in the title block")]
    for line in document.lines[1:_TITLE_LINES] if ")" in document.text[:FRONT] else ():
        match = _BELOW_TITLE.fullmatch(document.text, line.body, line.end)
        if match:  # as applicant systems print it below the title: "(240007QX)"
            return [document.found(*match.span(1), "number below the title")]
    return []
