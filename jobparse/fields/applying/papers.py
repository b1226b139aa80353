"""`application.documents`: the papers that applicants hand in."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.items import items
from jobparse.document.lists.inline import is_one_sentence, parts_of_sentence, split_inline
from jobparse.document.lists.lead_ins import is_lead_in
from jobparse.document.model import once
from jobparse.document.signs import has_any, has_sign, vocabulary
from jobparse.fields.applying.paper_names import is_name
from jobparse.fields.applying.papers_in_notes import copies_of_notes, others_of_notes
from jobparse.fields.applying.papers_in_parts import NOT_REQUIRED, ON_PAPERS, PAPER, in_parts, unasked
from jobparse.fields.applying.papers_in_prose import ASKING, PAPER_IN_PROSE, asked_for
from jobparse.fields.applying.papers_in_series import listed_series, series_of
from jobparse.lexicon import lexicon
from jobparse.lexicon.applying import applying_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.document.blocks import Block
    from jobparse.document.model import Document, Section

# How long an item can be that is a paper without a word that names one, in characters.
_SHORT_PAPER = 60
# The most words that the name of a paper has, where a list holds nothing but such names.
_NAME_WORDS = 6
# What says of an application that a list of papers follows, in lower-case text: "an application should consist of".
_MADE_OF = pattern(
    r"appl(?<=\bappl)ications?\b(?: \w+){0,2} (?:(?:should|must|shall|will) )?"
    r"(?:consists?|includes?|contains?|comprises?)\b"
)
# Papers that a sentence of any section can ask for, the words of them, and where none does: what others send is read there.
_SURE = ("resum", "résum", "cv", "curriculum vitae", "cover letter", "covering letter")
_SURE_SIGNS = ("resum", "résum", "cv", "vitae", "cover")
_HANDED = ("send", "submit", "mail", "attach", "forward", "accompan", "upload", "provide", "reply", "include")
# And what makes them asked for without such a word: "A letter and a résumé are required to be considered".
_TO_BE_CONSIDERED = pattern(
    r"\b(?:is|are) (?:also )?required (?:to (?:be considered|apply)\b|for (?:full )?consideration\b"
    r"|(?:with|as part of|for) (?:your|the|each|all|every|an?|any) (?:[\w-]+ )?applications?\b)"
)
_NOT_ASKING = frozenset(
    {
        "duties",
        "application",
        "page_furniture",
        "duplicate",
        "accommodation",
        "benefits",
        "about",
        "knowledge",
        "skills",
        "abilities",
    }
)
# How names of files end that a page links to: "Attachment(s):" over "Bus Driver.pdf".
_FILES = (".pdf", ".doc", ".docx", ".rtf")
# What an employer shows below such a heading itself, or names no paper, and what is said of a paper that nobody has to send.
_SHOWN = frozenset({"duty statement", "job application package checklist", "job description", "position description", "other"})
_OPTIONAL = " is optional"
# Words that lead into a list of papers, whatever they end with, in lower-case text: "must submit the following items to the
# Court.", "the following documents must be included with the application".
_FOLLOWING = pattern(
    r"\b(?:following (?:items|documents|materials|papers)|(?:items|documents|materials|papers) (?:listed )?below)\b"
    r"(?= (?:to|with|by|must|should|are|shall|as|in)\b|[:;.]|$)"
    r"[^.]{0,160}[.:]?\s*\Z"
)
_LEADING = ("following ", " below")
# What asks for the papers below it, at the end of a line or heading: "Please attach", "Submit the form online and attach:".
_ASKING_END = pattern(r"\b(?:attach|enclose|include|provide|send|submit|upload)(?= ?:?$)")
# The longest line without a marker that is a paper of such a list, in characters, and how many there are at most.
_LONG_PAPER, _MOST_PAPERS = 90, 8
# What parts the papers that a line names.
_JOINT = pattern(r"[,;] (?:and )?| and ")
# The share of the items under a heading that have to be papers, and how many these are at least.
_MOST_OF_LIST, _FEWEST_PAPERS = 0.75, 2
_MADE_OF_SIGNS = (" consist", " includ", " contain", " compris")
_FIRST_LETTERS = 2  # of a name, by which it is looked for in others: the shortest, "cv", has no more
# What stands before the papers of a list inside a paragraph.
_INLINE_SIGNS = (": ", "\u2022", " (1) ")


@once
def blocks_of(document: Document, start: int, end: int) -> list[Block]:
    """The blocks between two offsets, which are looked at for papers and for steps."""
    return blocks(document, start, end)


def name_papers(document: Document, listed: list[Span]) -> bool:
    """Whether the items of a list are names, most of them of papers: "Cover letter", "SF-15", "Other"."""
    if not listed or any(document.text.count(" ", *span) >= _NAME_WORDS for span in listed):
        return False
    if any(document.lower.startswith(applying_words().orders, *span) for span in listed):
        return False  # "Attach a resume"
    papers = sum(bool(PAPER_IN_PROSE.search(document.lower, *span) or PAPER.search(document.lower, *span)) for span in listed)
    return 2 * papers > len(listed)


def find_documents(document: Document, sections: list[Section]) -> list[Span]:
    """The papers to hand in: the items under a heading on them, and those that a sentence asks for."""
    rows: dict[str, Span] = {}
    asking: set[Span] = set()  # those that sentences ask for
    parted = in_parts(document)
    for span in parted:
        rows.setdefault(document.value(*span).lower(), span)
    asked_in = [section for section in sections if not _is_optional(document, section)]
    for section, behind in itertools.zip_longest(asked_in, asked_in[1:]):
        if any(section.start <= part.start < section.end for part in parted):
            continue  # what else stands there leads into those, or is on other matters
        headed = _asks_by_heading(document, section)
        if headed:
            listed = _under_heading(document, section, behind)
        else:
            listed = _led_into(document, section) or _headed(document, section)
        free = unasked(document, blocks_of(document, section.body, section.end)) if listed else []
        for span in listed:
            if not any(part.start <= span.start < part.end for part in free):
                rows.setdefault(document.value(*span).lower(), span)
        for span in () if listed or headed else _in_sentences(document, section):
            if any(part.start <= span.start < part.end for part in parted):
                continue
            asking.add(rows.setdefault(document.lower[span.start : span.end], span))
    for span in () if rows else _elsewhere(document):
        rows.setdefault(document.lower[span.start : span.end], span)
    for span in () if rows else copies_of_notes(document):
        rows.setdefault(document.lower[span.start : span.end], span)
    for span in others_of_notes(document, list(rows)):
        rows.setdefault(document.lower[span.start : span.end], span)
    rows = {
        name: span
        for name, span in rows.items()
        if not (name.endswith(_FILES) or name in _SHOWN or _OPTIONAL in name or _is_number(name))
    }
    again = _named_again(document, asking, rows)
    return sorted(span for span in rows.values() if span not in asking or document.lower[span.start : span.end] not in again)


def _asks_by_heading(document: Document, section: Section) -> bool:
    """Whether the heading of a section says that papers stand below it, or asks for what stands there, most of it papers."""
    heading = document.lower[slice(*section.anchor.heading)] if section.anchor else ""
    if has_any(heading, ON_PAPERS) or _MADE_OF.search(heading) is not None:
        return True
    return _ASKING_END.search(heading) is not None and _hold_papers(document, items(document, section.body, section.end))


def _under_heading(document: Document, section: Section, behind: Section | None) -> list[Span]:
    """The papers of a section whose heading asks for them, and what was taken for the heading of the section behind it."""
    listed = _papers(document, items(document, section.body, section.end))
    told = list(series_of(document, [row for row in blocks_of(document, section.body, section.end) if not row.marker]))
    told = told if not any(_is_marked(document, span) for span in listed) else []
    told = told or (list(asked_for(document, section)) if are_sentences(document, listed) else [])
    last = _last_as_heading(document, section, behind) if behind else None
    found = told or [part for span in listed for part in _parts(document, span, alone=len(listed) == 1)]
    return [*found, last] if last else found


def _is_optional(document: Document, section: Section) -> bool:
    """Whether a section is on papers that nobody has to send: "Optional Documents", "Documents (if applicable)"."""
    heading = document.lower[slice(*section.anchor.heading)] if section.anchor else ""
    return has_any(heading, NOT_REQUIRED) and has_any(heading, ON_PAPERS)


def _is_number(name: str) -> bool:
    """Whether what is to be included is the number of the vacancy: "Vacancy ID"."""
    return any(label.attribute == "requisition_id" for label in lexicon().labels.get(name, ()))


def _last_as_heading(document: Document, section: Section, behind: Section) -> Span | None:
    """The last paper of a list that was taken for the heading of what follows: "Statement of Qualifications"."""
    if behind.anchor is None or document.text.count("\n", section.end, behind.start) != 1:
        return None
    heading = behind.anchor.heading
    if has_any(document.lower[slice(*heading)], ON_PAPERS) or document.text[heading.end : heading.end + 1] == ":":
        return None
    return heading if section.body < section.end and is_name(document.lower, *heading) else None


def _named_again(document: Document, spans: Iterable[Span], names: Iterable[str]) -> set[str]:
    """The names of papers that stand in longer ones as well: "résumé" beside "a signed résumé"."""
    lengths: dict[str, set[int]] = {}  # of the names looked for, by their first letters
    wanted = {document.lower[span.start : span.end] for span in spans}
    for name in wanted:
        lengths.setdefault(name[:_FIRST_LETTERS], set()).add(len(name))
    found: set[str] = set()
    for other in names:
        for at in range(len(other)):
            if at and other[at - 1].isalnum():
                continue
            for length in lengths.get(other[at : at + _FIRST_LETTERS], ()):
                end = at + length
                name = other[at:end]
                if length < len(other) and name in wanted and not other[end : end + 1].isalnum():
                    found.add(name)
    return found


def _in_sentences(document: Document, section: Section) -> list[Span]:
    """The papers that the sentences of a section ask for: those of a series, and others known by their names."""
    series = sorted(series_of(document, blocks_of(document, section.start, section.end)))
    starts = [row.start for row in series]
    ends = list(itertools.accumulate((row.end for row in series), max))  # the last end of those up to a row
    single = []
    for span in asked_for(document, section):
        before = bisect_left(starts, span.end)  # how many of the series begin before its end
        if not before or ends[before - 1] <= span.start:
            single.append(span)
    return sorted(series + single)


def _elsewhere(document: Document) -> list[Span]:
    """The papers that a sentence of a section on something else asks for, one of them a résumé or a letter with it."""
    if not has_any(vocabulary(document), _SURE_SIGNS):
        return []
    for section in document.sections:
        if (section.kind in _NOT_ASKING and not section.note) or not has_sign(document, section.start, section.end, _SURE):
            continue
        named = [row for row in blocks_of(document, section.start, section.end) if has_sign(document, row.body, row.end, _SURE)]
        rows = [row for row in named if has_sign(document, row.body, row.end, _HANDED)]
        found = list(series_of(document, rows, passive=False))
        found = found or list(
            series_of(document, [row for row in named if _TO_BE_CONSIDERED.search(document.lower, row.body, row.end)])
        )
        if any(has_sign(document, *span, _SURE) for span in found):
            return found
    return []


def _headed(document: Document, section: Section) -> list[Span]:
    """The items under a heading of whatever words, where they are names, most of them of papers: "- Two letters of reference"."""
    anchor = section.anchor
    if anchor is None or anchor.scope != "section" or anchor.heading.start == anchor.heading.end:
        return []
    rows = blocks_of(document, section.body, section.end)
    if not rows or len(rows) > _MOST_PAPERS or any(row.end - row.body > _LONG_PAPER for row in rows):
        return []
    named = itertools.islice(PAPER.finditer(document.lower, section.body, section.end), _FEWEST_PAPERS)
    if len(list(named)) < _FEWEST_PAPERS or is_lead_in(document, rows[0].body, rows[0].end):
        return []
    listed = [span for span in items(document, section.body, section.end) if span.start < span.end]
    if not 1 < len(listed) <= _MOST_PAPERS or not all(_is_short(document, span) for span in listed):
        return []
    if any(document.lower.startswith(applying_words().orders, *span) for span in listed):
        return []  # "Attach a resume"
    papers = sum(PAPER.search(document.lower, *span) is not None for span in listed)
    return listed if papers >= _MOST_OF_LIST * len(listed) else []


def _led_into(document: Document, section: Section) -> list[Span]:
    """The items of the list behind words that lead into one of papers: "A form consists of:", "Send us the following:"."""
    rows = blocks_of(document, section.body, section.end)
    for at, block in enumerate(rows):
        inline = _inline_papers(document, block)
        if inline:
            return inline
        if at + 1 == len(rows):
            break
        follows = not block.marker and has_sign(document, block.body, block.end, _LEADING)
        follows = follows and _FOLLOWING.search(document.lower, block.body, block.end) is not None
        leads = follows or is_lead_in(document, block.body, block.end) or _ends_asking(document, block)
        if block.marker or not (leads or (not rows[at + 1].marker and _tells_of_below(document, block))):
            continue
        if not rows[at + 1].marker:
            lines = _spans(rows[at + 1 : at + 1 + _MOST_PAPERS])
            listed = list(itertools.takewhile(lambda span: _is_short(document, span), lines))
            asks = follows or ASKING.search(document.lower, block.body, block.end)
            if len(listed) > 1 and asks and _hold_papers(document, listed[:1]) and _hold_papers(document, listed):
                return listed
            continue
        run = list(itertools.takewhile(lambda row: row.marker, rows[at + 1 :]))
        if run[0].marker[:1].isdigit():  # what is nested below numbers says how the papers have to be
            run = [row for row in run if row.marker[:1].isdigit()]
        listed = [Span(row.body, row.end) for row in run if row.body < row.end]
        made = has_sign(document, block.body, block.end, _MADE_OF_SIGNS) and _MADE_OF.search(
            document.lower, block.body, block.end
        )
        named = name_papers(document, listed) or _hold_papers(document, listed)
        if made or (named and ASKING.search(document.lower, block.body, block.end)):
            return listed
    return []


def _ends_asking(document: Document, block: Block) -> bool:
    """Whether a line ends with the word that asks for what stands below it: "To apply send", "Please attach"."""
    short = block.end - block.body <= _SHORT_PAPER
    return short and _ASKING_END.search(document.lower, block.body, block.end) is not None


def _spans(rows: Iterable[Block]) -> list[Span]:
    return [Span(row.body, row.end) for row in rows]


def _hold_papers(document: Document, listed: list[Span]) -> bool:
    """Whether half of the items of a list or more name a paper: "A signed form of the ferry", "Two letters of reference"."""
    return 2 * sum(PAPER.search(document.lower, *span) is not None for span in listed) >= len(listed)


def _is_short(document: Document, span: Span) -> bool:
    """Whether a line without a marker can be a paper, and is no sentence, which begins with a capital."""
    if document.lower.startswith("to ", span.start):
        return False  # whom to send them to
    if document.text[span.start].islower():
        return span.end - span.start <= 2 * _LONG_PAPER and document.text[span.end - 1] != ":"
    return span.end - span.start <= _LONG_PAPER and document.text[span.end - 1] not in ".:?"


def _tells_of_below(document: Document, block: Block) -> bool:
    """Whether a sentence asks for what stands below it: "Upload the materials below as one file"."""
    return document.lower.find(" below", block.body, block.end) >= 0 and bool(
        ASKING.search(document.lower, block.body, block.end)
    )


def _inline_papers(document: Document, block: Block) -> list[Span]:
    """The papers of a list inside a paragraph behind words that ask for them: "Attach the following: 1. A map; 2. A copy"."""
    listed = has_sign(document, block.body, block.end, _INLINE_SIGNS)
    made = _MADE_OF.search(document.lower, block.body, block.end) if listed else None
    if block.end - block.body < _LONG_PAPER or not listed or not (made or ASKING.search(document.lower, block.body, block.end)):
        return []
    lead, found = split_inline(document, block)
    asks = lead and len(found) > 1 and (_MADE_OF.search(document.lower, *lead) or ASKING.search(document.lower, *lead))
    found = parts_of_sentence(document, found)
    if asks and document.text.endswith((",", ", and"), *found[0]) and is_one_sentence(document, found):
        series = list(series_of(document, [block]))  # "send (1) a letter, (2) a chart, and (3) two names to the clerk"
        if len(series) >= len(found):
            return series
    return found if asks and _hold_papers(document, found) else []


def _papers(document: Document, spans: list[Span]) -> list[Span]:
    """The items under a heading on papers that are papers: those of its list, else short ones and those that name a paper."""
    marked = [span for span in spans if _is_marked(document, span)]
    if len(marked) > 1:
        return marked
    return [span for span in spans if span.end - span.start <= _SHORT_PAPER or PAPER.search(document.lower, *span)]


def are_sentences(document: Document, spans: list[Span]) -> bool:
    """Whether what stands under a heading on papers are sentences on them: "You are asked to send a résumé in one file."."""
    if not spans or any(_is_marked(document, span) or document.text[span.end - 1] != "." for span in spans):
        return False
    return all(span.end - span.start > _LONG_PAPER and bool(ASKING.search(document.lower, *span)) for span in spans)


def _parts(document: Document, span: Span, *, alone: bool) -> list[Span]:
    """The papers that a line without a marker names behind its label: "résumé, cover letter", or alone there: "CV and map"."""
    if _is_marked(document, span) or not has_sign(document, *span, (", ", "; ", " and ")[: 3 if alone else 2]):
        return [span]
    found, at = [], span.start
    for joint in _JOINT.finditer(document.lower, *span):
        found.append(Span(at, joint.start()))
        at = joint.end()
    found.append(Span(at, span.end))
    if alone and len(found) > 1 and document.text[span.end - 1] == ".":
        series = listed_series(document, *span)
        if len(series) > 1:
            return series
    return found if name_papers(document, found) and all(PAPER.search(document.lower, *part) for part in found) else [span]


def _is_marked(document: Document, span: Span) -> bool:
    """Whether an item begins behind a list marker."""
    line = document.lines[bisect_right(document.line_starts, span.start) - 1]
    return bool(line.marker) and line.body >= span.start - 2
