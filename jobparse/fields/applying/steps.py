"""`application.instructions`: the steps of an application."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from jobparse.document.kinds.statements import statement_kind
from jobparse.document.lists.closing_notes import is_closing
from jobparse.document.lists.inline import is_one_sentence, split_inline
from jobparse.document.lists.lead_ins import is_lead_in
from jobparse.document.sentences import STOP, sentences_of
from jobparse.document.signs import has_sign
from jobparse.fields.applying.addresses import ELSEWHERE, EMAIL, URL
from jobparse.fields.applying.groups import GROUP_SIGNS, is_for_group, parted_by_group
from jobparse.fields.applying.no_steps import asks_nothing
from jobparse.fields.applying.paper_names import is_name
from jobparse.fields.applying.papers import are_sentences, blocks_of, name_papers
from jobparse.fields.applying.postal_lines import is_bare_name, is_postal, postal_end
from jobparse.fields.edges import end_without
from jobparse.lexicon import lexicon
from jobparse.lexicon.applying import applying_words
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document, Section

# What joins the steps of flattened instructions: "Open the form AND 2. Sign it".
_JOINER = pattern(r"\s[\s*_]{0,6}(?:AND|OR|THEN)$")
_JOINERS = ("AND", "OR", "THEN")
# Lines of a list of places are no longer, in characters; so many of them make one, with more than one code of post at their ends.
_PLACE_LINE = 72
_PLACE_LINES = 6
# What orders something below a heading that says nothing of applying.
_ORDERS = ("attach ", "submit ", "upload ", "send ", "apply ")
# A paragraph that tells how to apply before its last sentence leads on has so many sentences, and is so long, in characters.
_FEWEST_SENTENCES, _PARAGRAPH = 2, 160
# What is shorter can be a step whatever its words, in characters.
_SENTENCE = 60
_NUMBERED = pattern(r"/? \([^()\n]{2,28}\)")  # the number of the vacancy behind an address: "(Job ID #4711)"
_POST_CODE = pattern(r"[A-Za-z] [0-9]{5}(?:-[0-9]{4})?\Z")


# First words of a statement on something else than the vacancy.
_ELSEWHERE_BEGINS = ("visit our ", "see our ", "please ", "to ", "for ", "more ", "additional ", "further ", "general ")


# What words ask for, and papers beside it, that lead on to these and are a step by themselves.
_APPLICATION_ASKED = tuple(
    [f"{who} must submit an {how}application by " for who in ("you", "applicants") for how in ("", "online ", "on-line ")]
)
_SENT_PAPERS = ("letter", "resum", "résum", "cv", "application")
# With which words a sentence goes on that begins as a heading does.
_LINKS = ("for ", "on ", "in ", "by ", "with ", "via ", "through ", "as ")
# The hours of an office: "Tuesdays and Fridays only", "7:30 am until 12:00 noon".
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_TIME = r"\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|noon)"
# What else closes such a section, in lower-case text: greetings, dates of the window, the employer's promise, a telephone,
# when an office is open, where to live.
_CLOSES = pattern(
    r"(?:best wishes|(?:kind|best|warm) regards|sincerely|yours|thank you|thanks)\b[^.]{0,20}\Z"
    r"|(?:opening|closing|last|start|end) date\b.{0,60}\Z|applications? clos(?:e|es|ing)\b[^.]{0,60}\.?\Z"
    r"|review of applications\b[^.]{0,110}\.?\Z|(?:tel|t|phone|ph|fax|f)[.:]?\s\+?[\d() .-]{6,24}\Z"
    r"|(?:we are|the [^.]{3,50} is) (?:an equal|committed to)"
    r" (?:employment )?(?:equity|equality|diversity|inclusion|opportunit|promoting|supporting)"
    r"|we welcome (?:and encourage )?applications from\b"
    r"|[\w' ]{3,40} residency is (?:not )?required\.?\Z"
    rf"|{_WEEKDAY}(?:(?:,? and |, | through | to | ?[-–] ?){_WEEKDAY})*(?: only)?\Z"
    rf"|{_TIME}(?: (?:to|until|till|through) | ?[-–] ?){_TIME}\Z"
)


def closes(document: Document, start: int, end: int) -> bool:
    """Whether a statement is a greeting, a date, a number or a promise among the steps rather than one of them."""
    return _CLOSES.match(document.lower, start, end) is not None


def is_aside(document: Document, start: int, end: int) -> bool:
    """Whether a statement only tells where to read of something else than the vacancy."""
    while start < end and document.text[start] in " \n":
        start += 1
    if not document.lower.startswith(_ELSEWHERE_BEGINS, start, end) or ELSEWHERE.match(document.lower, start, end) is None:
        return False
    return STOP.search(document.text, start, end) is None  # a sentence behind it may tell how to apply


# How the headings of a table of statuses begin, and a word of theirs.
_STATUS_HEADS = ("application status message", "application statuses", "status message", "what it means")
_STATUS = "status"
# How a heading on information begins that can stand over steps: "Application and Filing Information".
_ON_APPLYING = ("appl", "filing", "how to")
# What a heading on papers says, under which sentences can stand that tell how to send them.
_ON_PAPERS = frozenset({"document", "documents", "material", "materials"})


def holds_steps(document: Document, section: Section) -> bool:
    """Whether a section tells how to apply, not only whom to ask or what to hand in."""
    if section.anchor is None or section.anchor.heading.end == section.anchor.heading.start:
        return True
    heading = document.lower[section.anchor.heading.start : section.anchor.heading.end]
    if any(label.attribute.startswith("application.") for label in section.anchor.labels):
        return False
    if lexicon().headings.get(key(heading)) == "other" and has_sign(document, section.body, section.end, _ORDERS):
        return True  # of whose words none is on applying: "Supplemental Information"
    others = [word for word in applying_words().no_steps if word in heading]
    if not others:
        return True
    if others == ["information"] and heading.startswith(_ON_APPLYING):
        return _tells_to_apply(document, section)
    if not _ON_PAPERS.issuperset(others):
        return False
    return are_sentences(document, [Span(row.body, row.end) for row in blocks_of(document, section.body, section.end)])


def _tells_to_apply(document: Document, section: Section) -> bool:
    """Whether the first row under "Application Information" is a sentence that tells how to apply, and no label or name."""
    first = next((Span(row.body, row.end) for row in blocks_of(document, section.body, section.end)), None)
    return first is not None and document.text[first.end - 1] == "." and _tells(document, *first)


def in_table_of_statuses(document: Document) -> frozenset[int]:
    """Where sections begin that go on with a table of what becomes of an application, below its heading with no blank line.

    "Application Status Message", "What it Means", "Received", "We have your form and read it.", …
    """
    found: list[int] = []
    if _STATUS not in document.tokens:
        return frozenset()
    inside = False
    for before, section in itertools.pairwise(document.sections):
        head = before.anchor.heading if before.anchor else None
        inside = inside or (head is not None and document.lower.startswith(_STATUS_HEADS, head.start))
        inside = inside and section.anchor is None and not document.text[before.end : section.start].count("\n") > 1
        found += [section.start] if inside else []
    return frozenset(found)


def below_note(document: Document, section: Section) -> Section | None:
    """The list behind a blank line below the paragraph of a note on how to apply: "Please note: …" over "1. Email a letter"."""
    rows = blocks_of(document, section.body, section.end)
    if len(rows) < 2 or rows[0].marker or not (rows[1].gap and rows[1].marker):
        return None
    return replace(section, start=rows[1].start, anchor=None, note=False)


# How a paragraph on applications begins, in lower-case text.
_ON_APPLICATIONS = pattern(
    r"(?:(?:all|completed|your|written) )?applications?\b(?=[^.]{0,200}\b(?:must|should|shall|may|can|to be|are to)\b)"
    r"|(?:please )?(?:submit|send|forward) (?:an?|your|the) |to apply,"
)


def below_contact(document: Document, section: Section) -> Section | None:
    """What stands below whom to ask, behind a blank line: "Enquiries: Jo Field" over "Applications must be sent to …"."""
    labels = section.anchor.labels if section.anchor else ()
    if not any(label.attribute == "application.contact" for label in labels):
        return None
    rows = blocks_of(document, section.body, section.end)
    below = next((row for row in rows[1:] if row.gap and _ON_APPLICATIONS.match(document.lower, row.body, row.end)), None)
    return replace(section, start=below.start, anchor=None, note=False) if below else None


def find_steps(document: Document, section: Section) -> list[Span]:
    """The steps of a section: its blocks and inline items, without joiners and warnings at their ends."""
    rows = blocks_of(document, section.body, section.end)
    spans, behind = _from_heading(document, section, rows)  # and the first row behind an address that was read with its lead
    named = _names_of_papers(document, rows) | _persons(document, rows)
    places = _places(document, rows)
    for at, block in enumerate(rows):
        if at < behind:
            continue
        behind = _behind_address(document, rows, at)
        if behind > at + 1:
            last = rows[behind - 1]
            spans.append(Span(block.body, end_without(document, last.body, last.end, "*_ \n")))
            continue
        if is_postal(document, block):
            continue
        if block.body >= block.end or at in places or block.start in named or is_closing(document, block.body, block.end):
            continue
        lead, found = split_inline(document, block)
        if lead and is_one_sentence(document, found):
            lead, found = None, [Span(block.body, block.end)]
        if lead is None and has_sign(document, block.body, block.end, GROUP_SIGNS):
            found = [part for span in found for part in parted_by_group(document, span)]
        if at == 0 and found and (opened := _opened_by_heading(document, section, found[0])):
            found[0] = opened
        for span in ([lead] if lead else []) + found:
            span = _without_lead(document, _without_warning(document, span))
            end = end_without(document, *span, "*_ \n")
            joiner = _JOINER.search(document.text, span.start, end) if document.text.endswith(_JOINERS, span.start, end) else None
            if joiner:
                span = Span(span.start, end_without(document, span.start, joiner.start(), "*_ \n"))
            content = document.text[span.start : span.end]
            if (
                len(content) > 3
                and content not in ("AND", "OR")
                and any(map(str.isalpha, content))
                and not (is_lead_in(document, span.start, span.end) and not _sends(document, block))
                and not URL.fullmatch(content)
                and not ("@" in content and not any(map(str.isalpha, EMAIL.sub("", content))))
                and not is_aside(document, *span)
                and not closes(document, *span)
                and not asks_nothing(document, *span)
                and (block.marker[:1].isdigit() or not is_bare_name(document, *span))
                and not content.endswith((" is", " are", " is an", " are an"))
                and (block.marker or _tells(document, *span))
                and not ("$" in content and statement_kind(document, *span) == "salary")
            ):
                spans.append(span)
    return spans


def _sends(document: Document, block: Block) -> bool:
    """Whether words that lead on to where something is sent ask for a paper: "Forward a letter to:" over the ways to apply."""
    if block.marker:
        return False
    if document.lower.startswith(_APPLICATION_ASKED, block.body) and document.lower.find(" and the ", block.body, block.end) > 0:
        return True
    if not document.lower.endswith(" to:", block.body, block.end):
        return False
    return has_sign(document, block.body, block.end, applying_words().leading) and has_sign(
        document, block.body, block.end, _SENT_PAPERS
    )


def _without_lead(document: Document, span: Span) -> Span:
    """A paragraph without its last sentence, where that leads to what stands below: "Apply online. Or mail forms to:"."""
    if not document.text.endswith(":", *span):
        return span
    sentences = sentences_of(document, *span)
    if len(sentences) < _FEWEST_SENTENCES or span.end - span.start < _PARAGRAPH:
        return span
    end = end_without(document, span.start, sentences[-1][0], " \n")
    return Span(span.start, end) if end > span.start else span


def _tells(document: Document, start: int, end: int) -> bool:
    """Whether a statement tells what to do, or how, rather than whom to ask or something else."""
    if document.lower.startswith("questions", start):
        return False
    return end - start < _SENTENCE or has_sign(document, start, end, applying_words().steps)


def _from_heading(document: Document, section: Section, rows: list[Block]) -> tuple[list[Span], int]:
    """The step whose first words were taken for a heading, and the number of the first row behind an address in it.

    "Apply on the site:" over its address, "Send it to:" or "Letters must be addressed to:" over that of an office.
    """
    heading = section.anchor.heading if section.anchor else None
    ordered = heading is not None and document.lower.startswith(("apply ", "send ", "submit ", "mail "), heading.start)
    passive = heading is not None and document.lower.endswith(" to", *heading) and document.lower.find(" be ", *heading) > 0
    if heading is None or not (ordered or passive):
        return [], 0
    if not rows:  # a sentence of its own: "Apply online." below "To Apply"
        return ([Span(*heading)], 0) if document.text.endswith(".", *heading) else ([], 0)
    address = URL.match(document.text, rows[0].body, rows[0].end)
    if address and address.end() == rows[0].end:
        return [Span(heading.start, rows[0].end)], 0
    behind = postal_end(document, rows, -1) if document.lower.endswith(" to", *heading) else 0
    return ([Span(heading.start, rows[behind - 1].end)], behind) if behind else ([], 0)


def _opened_by_heading(document: Document, section: Section, span: Span) -> Span | None:
    """A sentence whose first words were taken for a heading: "TO APPLY" before "FOR THIS POST, SEND A LETTER"."""
    heading = section.anchor.heading if section.anchor else None
    if heading is None or not document.lower.startswith(_LINKS, span.start) or document.text[heading.end : span.start] != " ":
        return None
    return Span(heading.start, span.end)


def _behind_address(document: Document, rows: list[Block], at: int) -> int:
    """The number of the first row behind the address that a row leads to, else of the one behind it."""
    block = rows[at]
    leads = not block.marker and document.text.endswith((":", " to"), block.body, block.end)
    if leads and at + 1 < len(rows) and is_name(document.lower, rows[at + 1].body, rows[at + 1].end):
        return at + 1  # "Attach the following:" over "Credential Copy", which is no line of an address
    if not (leads and has_sign(document, block.body, block.end, applying_words().leading)):
        return at + 1
    return at + 2 if _is_address(document, rows, at + 1) else postal_end(document, rows, at)


def _is_address(document: Document, rows: list[Block], at: int) -> bool:
    """Whether a block is a line without a marker that ends in the address that the words above it lead to."""
    if at >= len(rows) or rows[at].marker or rows[at].end - rows[at].body > _PLACE_LINE:
        return False
    if is_for_group(document, rows[at].body, rows[at].end):
        return False
    end = end_without(document, rows[at].body, rows[at].end, "*_ \n.)>]/")
    if has_sign(document, rows[at].body, end, applying_words().hidden):
        return True
    address = EMAIL if document.text.find("@", rows[at].body, end) >= 0 else URL
    found = list(address.finditer(document.text, rows[at].body, rows[at].end))
    last = found[-1].end() if found else 0
    return bool(found) and (end <= last or _NUMBERED.fullmatch(document.text, last, rows[at].end) is not None)


def _names_of_papers(document: Document, rows: list[Block]) -> frozenset[int]:
    """Where the items of lists begin that name papers and say nothing of how to hand them in: "Cover letter", "SF-15"."""
    found: list[int] = []
    for marked, run in itertools.groupby(rows, key=_is_marked):
        listed = list(run) if marked else []
        if listed and name_papers(document, [Span(row.body, row.end) for row in listed]):
            found += [row.start for row in listed]
    return frozenset(found)


def _persons(document: Document, rows: list[Block]) -> frozenset[int]:
    """Where the short items begin that say whom to ask, below words that lead to them: "please contact:" over "- Jo Field"."""
    found = []
    below = False  # whether a row stands below such words, with nothing but items between
    for row in rows:
        below = below and _is_marked(row)
        if below and row.end - row.body < _SENTENCE and not document.text.endswith(".", row.body, row.end):
            found.append(row.start)
        below = below or document.lower.endswith("contact:", row.body, row.end)
    return frozenset(found)


def _is_marked(block: Block) -> bool:
    """Whether a block begins behind a list marker."""
    return bool(block.marker)


def _places(document: Document, rows: list[Block]) -> set[int]:
    """The blocks that list where and when a test is held or forms are taken: runs of short lines with several postal codes."""
    found: set[int] = set()
    if len(rows) < _PLACE_LINES:
        return found
    run: list[int] = []
    for at, block in enumerate([*rows, None]):
        if block and not block.marker and block.end - block.body <= _PLACE_LINE and (not run or not block.gap):
            run.append(at)
            continue
        if len(run) >= _PLACE_LINES:
            codes = sum(_POST_CODE.search(document.text, rows[row].body, rows[row].end) is not None for row in run)
            found |= set(run) if codes > 1 else set()
        run = [at] if block and not block.marker and block.end - block.body <= _PLACE_LINE else []
    return found


def _without_warning(document: Document, span: Span) -> Span:
    """A step without the warning that flattened text appends to it ("Sign the form FAILURE TO FOLLOW …")."""
    at = document.lower.find("failure to follow", span.start, span.end)
    at = end_without(document, span.start, at, " \n")
    return Span(span.start, at) if at > span.start else span
