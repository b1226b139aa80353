"""Sections: the whole text as a partition, each piece with its kind.

Anchors cut the text; what lies between two anchors and is not claimed by the first (a title block, the paragraphs under "Job
Description") is told apart block by block.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.anchors import find_anchors
from jobparse.document.blocks import Block, blocks, is_lead_in, wrap_width
from jobparse.document.duplicates import find_copies
from jobparse.document.lines import clean, split_lines
from jobparse.document.model import Anchor, Document, Labelled, Section
from jobparse.document.shapes import by_shape, sign_offs
from jobparse.lexicon import Label, lexicon, tokens_of
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.source import Source

# Kinds of headings that open no body: what stands under them is still the title block.
_FRONT = frozenset({"header", "identifiers", "page_furniture", "container", "note"})
# Kinds of sections that say little of what stands in them: a cue sentence under such a heading counts.
_UNSAID = frozenset({"header", "identifiers", "page_furniture", "other", "about", "notes"})
# Kinds of headings that open the body; before them, what no anchor claims is the title block or the role.
_BODY = frozenset(
    [
        "duties",
        "minimum_qualifications",
        "preferred_qualifications",
        "licenses",
        "knowledge",
        "skills",
        "abilities",
        "other_requirements",
        "about_candidate",
        "working_conditions",
        "physical_requirements",
        "selection",
    ]
)
# Whom a paragraph speaks of shows in its first words, in characters.
_OPENING = 48
# Blocks of this length that hold a sentence are prose, in characters.
_PROSE = 110
# Lines that a block label's value may run over.
_VALUE_LINES = 12


class _Piece(NamedTuple):
    start: int
    kind: str
    anchor: Anchor | None
    note: bool = False


def build(source: Source) -> Document:
    """Structure a source: clean text, lines, anchors, sections, labels.

    Args:
        source: Decoded source; its text holds at least one character that is not white space.
    """
    text = clean(source.text)
    lower = text.lower()
    lines = split_lines(text)
    copies = find_copies(text, lines)
    kept = [line for line in lines if not _inside(line.start, copies)] if copies else lines
    tokens = tokens_of(lower)
    closing = tuple(phrase.words for phrase in lexicon().closing if phrase.within(tokens) and phrase.words in lower)
    document = Document(source, text, lower, tokens, kept, [line.start for line in kept], wrap_width(text, kept), copies, closing)
    anchors = [anchor for anchor in find_anchors(text, lower, tokens, kept) if not _inside(anchor.start, copies)]
    anchors = _with_shapes(document, anchors)
    _assign(document, anchors)
    _append_copies(document, copies)
    return document


def _inside(at: int, spans: list[Span]) -> bool:
    index = bisect_right(spans, (at, len_max)) - 1 if spans else -1
    return index >= 0 and spans[index].start <= at < spans[index].end


len_max = 1 << 62


def _with_shapes(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Exact anchors with those of unknown headings and sign-offs added, in order."""
    text, lines = document.text, document.lines
    first_body = next((a.start for a in anchors if a.kind not in _FRONT and a.scope == "section"), len(text))
    taken: set[int] = set()
    starts = [line.start for line in lines]
    for anchor in anchors:
        at = bisect_right(starts, anchor.start) - 1
        taken.add(at)
        if anchor.scope == "label" and at + 1 < len(lines) and not text[anchor.body : lines[at].end].strip():
            taken.update((at + 1, at + 2))  # the value stands below its label
        elif anchor.body > lines[at].end and at + 1 < len(lines):
            taken.add(at + 1)
    found = list(anchors)
    for at, line in enumerate(lines):
        if at in taken or line.end - line.body > 72:
            continue
        following = lines[at + 1] if at + 1 < len(lines) else None
        before = lines[at - 1] if at else None
        shaped = by_shape(text, line, before, following, in_body=line.start > first_body)
        if shaped:
            found.append(shaped)
    exact = {anchor.start for anchor in found}
    found += [a for a in sign_offs(text, document.lower, lines) if a.start not in exact and a.start > first_body]
    found.sort(key=lambda anchor: anchor.start)
    return found


def _assign(document: Document, anchors: list[Anchor]) -> None:
    """Give every stretch of text its kind, and every label its value."""
    text = document.text
    end_of_text = document.lines[-1].end if document.lines else len(text)
    pieces: list[_Piece] = []
    state = _State()
    first = document.lines[0].start if document.lines else 0
    if not anchors or anchors[0].start > first:
        stop = anchors[0].start if anchors else end_of_text
        _front(document, state, pieces, first, stop, None)
    for at, anchor in enumerate(anchors):
        stop = anchors[at + 1].start if at + 1 < len(anchors) else end_of_text
        if anchor.scope == "label":
            _label(document, state, pieces, anchor, stop)
        elif anchor.how == "cue":
            _cue(document, state, pieces, anchor, stop)
        else:
            _heading(document, state, pieces, anchor, stop)
    starts = [piece.start for piece in pieces] + [end_of_text]
    for piece, stop in zip(pieces, starts[1:], strict=True):
        end = stop
        while end > piece.start and text[end - 1] in " \n":
            end -= 1
        if end > piece.start:
            document.sections.append(Section(piece.start, end, piece.kind, piece.anchor, piece.note))


class _State:
    """Where the walk over the anchors is: in the front matter or in the body, and under which heading."""

    __slots__ = ("body", "container", "kind", "under")

    def __init__(self) -> None:
        self.body = False
        self.container = False
        self.kind = "header"
        self.under = "header"


def _heading(document: Document, state: _State, pieces: list[_Piece], anchor: Anchor, stop: int) -> None:
    if anchor.kind == "note":
        kind = state.kind if state.kind not in ("header", "identifiers", "page_furniture") else "notes"
        pieces.append(_Piece(anchor.start, kind, anchor, note=True))
    elif anchor.kind == "page_furniture":
        pieces.append(_Piece(anchor.start, "page_furniture", anchor))
        _rest_after_line(document, state, pieces, anchor, stop)
    elif anchor.kind == "container":
        state.container = True
        _front(document, state, pieces, anchor.body, stop, anchor)
    elif anchor.kind in ("header", "identifiers"):
        if anchor.how == "shape":
            pieces.append(_Piece(anchor.start, "header", anchor))
            state.kind = "header"
        else:
            _front(document, state, pieces, anchor.body, stop, anchor._replace(kind="header"))
    else:
        pieces.append(_Piece(anchor.start, anchor.kind, anchor))
        state.body = state.body or anchor.kind in _BODY
        state.kind = state.under = anchor.kind


def _rest_after_line(document: Document, state: _State, pieces: list[_Piece], anchor: Anchor, stop: int) -> None:
    """What follows a line of page furniture: the front matter, or the section that it interrupts."""
    rows = document.lines_in(anchor.body, stop)
    if not rows:
        return
    if state.body:
        pieces.append(_Piece(rows[0].start, state.kind, None))
    else:
        _front(document, state, pieces, rows[0].start, stop, None)


def _label(document: Document, state: _State, pieces: list[_Piece], anchor: Anchor, stop: int) -> None:
    start, end = _value(document, anchor, stop)
    label = _fitting(anchor.labels, document.text[start:end])
    document.labelled.append(Labelled(label, anchor, start, end))
    kind = label.section
    pieces.append(_Piece(anchor.start, kind, anchor))
    if not state.body:
        rest = _skip_space(document.text, end, stop)
        if rest < stop:
            _front(document, state, pieces, rest, stop, None)
    elif kind not in ("header", "identifiers"):
        state.kind = kind


def _value(document: Document, anchor: Anchor, stop: int) -> tuple[int, int]:
    """The span of a label's value: behind it on its line, or on the lines below."""
    text = document.text
    rows = document.lines_in(anchor.body, stop)
    rows = [row for row in rows if text[row.start : row.end].strip(" |*_:")]
    if not rows:
        return anchor.body, anchor.body
    below = text.find("\n", anchor.body, rows[0].start) >= 0
    block = any(label.block for label in anchor.labels)
    end = rows[0].end
    if below and rows[0].end - rows[0].start > _PROSE:
        return anchor.body, anchor.body  # a label without value, followed by prose
    index = bisect_right(document.line_starts, anchor.start) - 1
    indent = document.lines[index].indent if below and document.lines[index].marker else None
    for row in rows[1:_VALUE_LINES]:
        if indent is not None and row.indent > indent:
            end = row.end
            continue
        prose = row.end - row.start > _PROSE
        if row.gap or prose or not (block or text[row.start] in ".,;)" or text[row.start].islower()):
            break
        end = row.end
    start = rows[0].start
    while start < end and text[start] in " :|*_":
        start += 1
    while end > start and text[end - 1] in " |*_":
        end -= 1
    return start, end


# What the value of a label must look like where one label announces several things ("Job Posting: JC2625", "Job Posting: Jun 17, 2025").
_DATE_SHAPE = pattern(r"\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2}|\d{4}-\d\d-\d\d|[A-Z][A-Za-z]{2,8}\.? \d{1,2},? \d{4}")
_IDENTIFIER_SHAPE = pattern(r"\S*\d\S*$")


def _fitting(labels: tuple[Label, ...], value: str) -> Label:
    """The label among those of one phrase whose value has the shape of what stands there."""
    if len(labels) > 1:
        dated = bool(_DATE_SHAPE.search(value))
        for label in labels:
            if label.value == "any" or ((label.value == "date") == dated and (dated or _IDENTIFIER_SHAPE.match(value))):
                return label
    return labels[0]


def _skip_space(text: str, at: int, stop: int) -> int:
    while at < stop and text[at] in " \n|*_":
        at += 1
    return at


def _cue(document: Document, state: _State, pieces: list[_Piece], anchor: Anchor, stop: int) -> None:
    previous = pieces[-1] if pieces else None
    if anchor.kind == "summary" and state.body:
        return  # "Under general supervision, …" among the duties
    if (
        previous
        and previous.anchor
        and previous.anchor.how != "cue"
        and previous.anchor.scope == "section"
        and previous.kind not in _UNSAID
    ) and not document.text[previous.anchor.body : anchor.start].strip():
        return  # the first words under a heading: the heading says what they are
    if (
        previous
        and previous.kind == anchor.kind != "page_furniture"
        and (previous.anchor is None or previous.anchor.scope != "label")
    ):
        return  # the section already says so
    if (
        previous
        and previous.anchor
        and previous.anchor.kind == "container"
        and not document.text[previous.anchor.body : anchor.start].strip()
    ):
        pieces[-1] = _Piece(previous.start, anchor.kind, previous.anchor)  # the heading belongs to what it holds
    else:
        pieces.append(_Piece(anchor.start, anchor.kind, anchor))
    if anchor.scope == "list":
        state.body = state.body or anchor.kind in _BODY
        state.kind = state.under = anchor.kind
        return
    rows = blocks(document, anchor.start, stop)
    end = rows[0].end if rows else stop
    if anchor.kind == "summary":
        end = min(end, _summary_end(document, anchor.start, end))
    rest = _skip_space(document.text, end, stop)
    if rest >= stop:
        if not state.body and anchor.kind == "summary":
            state.kind = "summary"
        return
    cut = bool(rows) and end < rows[0].end
    if not state.body or cut:
        if anchor.kind == "summary":
            state.kind = state.under = "summary"
        _front(document, state, pieces, rest, stop, None, after_summary=cut)
    elif len(rows) > 1 and rows[1].marker and state.kind != "header":
        pieces.append(_Piece(rows[1].start, state.kind, None))


def _summary_end(document: Document, start: int, end: int) -> int:
    """Where the sentence ends that closes a class summary ("… and performs related duties as required.")."""
    best = end
    for phrase in lexicon().summary_end:
        at = document.lower.find(phrase.words, start, end) if phrase.within(document.tokens) else -1
        if at >= 0:
            finish = at + len(phrase.words)
            while finish < end and document.text[finish] in ".;":
                finish += 1
            best = min(best, finish)
    return best


def _front(
    document: Document,
    state: _State,
    pieces: list[_Piece],
    start: int,
    stop: int,
    anchor: Anchor | None,
    *,
    after_summary: bool = False,
) -> None:
    """Tell apart the blocks of the title block, or of a heading that holds several kinds ("Job Description")."""
    headed = anchor is not None and anchor.kind == "container"
    container = headed or state.container
    rows = blocks(document, start, stop)
    kind = state.under if not headed else ""
    begin = anchor.start if anchor else start
    opened = anchor
    if not rows and anchor is not None:
        pieces.append(_Piece(begin, "header" if headed else anchor.kind, anchor))
        return
    for at, block in enumerate(rows):
        following = rows[at + 1] if at + 1 < len(rows) else None
        now = _classify(document, state, block, following, kind, container=container, after_summary=after_summary and at == 0)
        if at == 0 or now != kind:
            lead = _as_heading(document, block) if now in ("duties", "about_candidate") and at > 0 and not block.marker else None
            pieces.append(_Piece(begin if at == 0 else block.start, now, opened if at == 0 else lead))
            opened = None
            kind = now
        if now in ("summary", "about", "duties", "about_candidate"):
            state.kind = now


def _as_heading(document: Document, block: Block) -> Anchor:
    """A lead-in that opens a list of duties stands for its heading."""
    end = block.end
    while end > block.body and document.text[end - 1] in ": *_":
        end -= 1
    return Anchor(block.start, Span(block.body, end), block.end, "duties", "lead-in")


def _classify(
    document: Document, state: _State, block: Block, following: Block | None, kind: str, *, container: bool, after_summary: bool
) -> str:
    """The kind of one block of front matter."""
    text = document.lower[block.body : block.end]
    length = len(text)
    if after_summary:
        return "summary" if length < 60 else "about"
    if is_lead_in(document, block.body, block.end) and following is not None and following.marker and length < 400:
        if "individuals who" in text or "candidates who" in text:
            return "about_candidate"
        return "duties" if any(f" {word}" in text for word in lexicon().lead_words) else (kind or "summary")
    if block.marker and kind == "about_candidate":
        return kind
    if block.marker and length > 24 and (container or kind in ("duties", "summary", "about")):
        return "duties"
    sentence = ". " in text or text.rstrip()[-1:] in '.!?"'
    prose = (sentence and length >= _PROSE) or length > 3 * _PROSE or (length > 60 and text.rstrip().endswith("."))
    if not prose:
        return kind or "header"
    words = lexicon()
    if text.rstrip().endswith("?"):
        return kind or "header"
    if any(word in text for word in words.vacancy_words):
        return "summary"
    employer = any(word in text[:_OPENING] for word in words.employer_words)
    if not employer and any(word in text for word in words.role_words):
        return "summary"
    if kind in ("", "header", "about"):
        return "about" if employer or "mission" in text or kind == "about" else "summary"
    if kind == "summary":
        return "about" if employer and container else "summary"
    return kind


def _append_copies(document: Document, copies: list[Span]) -> None:
    """Add the repeated text to the partition, cutting the section that runs around it."""
    if not copies:
        return
    rows: list[Section] = []
    for section in document.sections:
        start = section.start
        for copy in copies:
            if start < copy.start < section.end:
                rows.append(section._replace(start=start, end=_trimmed(document.text, start, copy.start)))
                start = copy.end
        if start < section.end:
            begin = _skip_space(document.text, start, section.end)
            rows.append(section._replace(start=begin if start != section.start else start))
    rows += [Section(copy.start, copy.end, "duplicate", None) for copy in copies]
    document.sections[:] = sorted(rows, key=lambda section: section.start)


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " \n":
        end -= 1
    return end
