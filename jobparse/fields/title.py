"""`title`: the job's title as the announcement itself prints it."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from jobparse.document.model import once
from jobparse.fields.edges import trimmed
from jobparse.fields.header import (
    LONGEST_TITLE,
    announcement_at,
    asked_about,
    before_label,
    front_lines,
    names_occupation,
    title_like,
)
from jobparse.fields.organisations import MINISTRY, is_office
from jobparse.fields.reading import Reading, first_of
from jobparse.fields.titles.bodies import behind_employer, without_bodies
from jobparse.fields.titles.dress import alone, bare, begin_of
from jobparse.fields.titles.ends import before_name, before_office
from jobparse.fields.titles.following import first_of_following, following
from jobparse.fields.titles.fuller import fuller
from jobparse.fields.titles.in_rows import behind_heading, in_a_line_of_rows, in_a_row, of_position_type, of_subject
from jobparse.fields.titles.letterheads import behind_letterhead
from jobparse.fields.titles.marks import is_posted, last_crumb, of_trail, plain
from jobparse.fields.titles.numbers import behind_class_code
from jobparse.fields.titles.other_lines import NUMBER, is_none
from jobparse.fields.titles.parted import is_in_short, parted
from jobparse.fields.titles.places import behind_department, behind_office
from jobparse.fields.titles.plain import above_labels, behind_number, marked, of_all_genders, sought
from jobparse.fields.titles.posts import (
    before_department,
    echoed,
    headed,
    is_of_contact,
    of_class,
    opening,
    opens_page,
    posts,
)
from jobparse.fields.titles.prose import in_letters, in_prose, of_notice
from jobparse.fields.titles.series import without_series
from jobparse.fields.titles.sure import BUSINESS, LABEL, LINE, is_sure, ranked
from jobparse.fields.titles.tails import cut_off
from jobparse.fields.titles.weighed import weighed
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.lines import Line
    from jobparse.document.model import Document


_SENDERS = ("from:", "to:", "cc:")
# How a line begins that goes on with the title above it.
_GOES_ON = ("of ", "for ", "and ", "& ")
_OFFICED = " department of "
# What a line begins with that is no title, of places, pictures, addresses, remarks; nobody's name begins so either.
_NO_BEGINS = ("at ", "in ", "![", "(", "http:", "https:", "www.")
# What parts a title from what else stands on its line; and on a line of more characters an office may stand behind it.
_GAP, _LONG = "   ", 60
_SAME_WORDS = 2  # that two titles of one post begin with
_TOP_ROWS = 3  # of the title lines, among which the first is looked for that names an occupation


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the title: the label's value, the announcement's own title line, the page's, or prose, in this order."""
    del known
    return first_of([behind_class_code(document, found) for found in titles(document)[:1]])


@once
def titles(document: Document) -> list[Found[str]]:
    """Titles of a text, the best one first."""
    candidates = ranked(document, _labelled(document))
    sources = (
        _pointed_at,
        in_a_line_of_rows,
        _title_lines,
        behind_number,
        opens_page,
        posts,
        of_class,
        headed,
        _asked,
        of_notice,
        first_of_following,
    )
    for further in (*sources, in_prose):
        if candidates and is_sure(document, candidates[0]):
            break
        candidates = ranked(document, candidates + further(document))
    if candidates and not is_sure(document, candidates[0]):
        candidates = [*weighed(document, candidates[0]), *candidates]
    candidates = fuller(document, candidates)
    asked = _asked(document) if candidates else []
    if asked and len(asked[0].value) < len(candidates[0].value) and asked[0].value.lower() in candidates[0].value.lower():
        # "Alder Trees- Pilot: 22 May DEADLINE" below "… for the Pilot position at Alder Trees?"
        candidates = [*asked, *candidates]
    return (
        candidates
        or of_position_type(document)
        or in_a_row(document)
        or behind_heading(document)
        or of_subject(document)
        or of_trail(document)
        or opening(document)
        or above_labels(document)
        or of_all_genders(document)
        or marked(document)
        or sought(document)
        or in_letters(document)
        or weighed(document, None)
        or _labelled(document, of_contact=True)
    )


def _pointed_at(document: Document) -> list[Found[str]]:
    """The title of the one post that a sentence points at, unless the title line is that of another post."""
    rows = following(document)
    lines = [row for row in _title_lines(document) if names_occupation(row.value) and row.spans != rows[0].spans] if rows else []
    same = any(not set(row.value.lower().split()).isdisjoint(rows[0].value.lower().split()) for row in lines)
    return rows if same or not lines else []


def _labelled(document: Document, *, of_contact: bool = False) -> list[Found[str]]:
    """The values of title labels, the most telling label first; of those below the name of somebody, or of the others."""
    rows = []
    for row in document.values_of("title"):
        end = _before_gap(document, row.start, row.end)
        if end > row.start and end - row.start <= 120 and is_of_contact(document, row) == of_contact:
            span = trimmed(document, row.start, end)
            span = bare(document, parted(document, *span).title if span.end > span.start else span)
            if document.text.startswith("(", *span) and document.text.find(")", *span) == span.end - 1:
                continue  # "Title:" over "(a list for three posts)"
            if span.end > span.start and not NUMBER.fullmatch(document.text, *span) and not _is_label(document, span):
                rank = _label_rank(document, row.anchor.heading)
                rows.append((rank, document.found(span.start, span.end, LABEL if rank else BUSINESS)))
    rows.sort(key=itemgetter(0))
    values = [found for _, found in rows]
    first = values[0].value.lower() if len(values) > 1 else ""
    short = next((row for row in values[1:] if first.startswith(f"{row.value.lower()} (")), None)
    return [short, *values] if short and names_occupation(short.value) else values


def _label_rank(document: Document, heading: Span) -> int:
    """Order of labels: a business title is the job's own; "Position" and "Job" label other things as well."""
    words = document.lower[heading.start : heading.end]
    if any(word in words for word in ("business", "working", "functional")):
        return 0
    return 1 if "title" in words else 2


def _title_lines(document: Document) -> list[Found[str]]:
    """Title lines, those of the announcement's own text before those of the page around it."""
    own = announcement_at(document)
    page: list[Span] = []
    body: list[Span] = []
    cut: list[Span] = []
    mailed = "subject:" in document.tokens
    lines = front_lines(document)
    for line, below in zip(lines, (*lines, None)[1:], strict=True):
        inside = bool(own) and line.body >= own
        repeated = _repeated(document, line.body, page) if inside else None
        if repeated:
            body.append(repeated)
            continue
        fieldless = _without_fields(document, line)
        if fieldless is None:
            continue
        (begin, whole), long = fieldless
        stop = _before_gap(document, begin, whole)
        officed = inside or long or document.lower.find(_OFFICED, begin, stop) > 0
        end = before_office(document, begin, stop) if officed else stop
        end = before_name(document, begin, end)
        start = begin_of(document, begin, end)
        end = _before_gap(document, start, end) if document.text.endswith(": ", 0, start) and start > begin else end
        crumb = last_crumb(document, start, end)
        if crumb and not is_posted(document, start, end, crumb):
            continue
        start = crumb or start
        if LONGEST_TITLE < end - start <= 2 * LONGEST_TITLE:
            end = without_bodies(document, Span(start, end)).end  # "Clerk (part-time), Alder Historical Society, (Alder, OR)"
        if end < stop and (document.text.startswith("The ", start) or not names_occupation(document.text[start:end])):
            continue  # "The Deputy Department Clerk writes": the subject of a sentence
        end = _without_number(document, start, end)
        if (
            end - start < 3
            or not title_like(document, start, end)
            or is_none(document, start, end)
            or _is_ministry(document, start, end)
        ):
            continue
        if below and end == line.end:
            end = _end_below(document, start, end, below)
        span = bare(document, alone(document, trimmed(document, start, end)))
        span = behind_office(document, span)
        if mailed and document.lower.startswith("subject:", line.body):
            span = echoed(document, span, line.end)
        if span.end < end and is_in_short(document, span):
            continue
        span = before_department(document, span) if is_office(document, span) else span
        if span.end - span.start >= 3:
            (cut if stop < whole else body if inside else page).append(span)
    page = sorted(page, key=lambda span: _is_said_otherwise(document, span, page))
    rows = behind_letterhead(document, _shortest_first(document, [*body[:1], *page, *body[1:], *cut]))
    return [document.found(span.start, span.end, LINE) for span in rows]


def _is_said_otherwise(document: Document, crumb: Span, page: list[Span]) -> bool:
    """Whether a line below the trail of a page has its title in other words, as the announcement itself: "Pilot FSL - Elm"."""
    if document.text.find(">", document.text.rfind("\n", 0, crumb.start) + 1, crumb.start) < 0:
        return False
    words = document.lower[slice(*crumb)].split()[:_SAME_WORDS]
    others = [document.lower[slice(*span)].split() for span in page if span.start > crumb.end]
    return len(words) == _SAME_WORDS and any(other[:_SAME_WORDS] == words for other in others)


def _is_ministry(document: Document, start: int, end: int) -> bool:
    """Whether a line is the name of a ministry, which is no title."""
    return document.lower.startswith(MINISTRY, start) and not names_occupation(document.text[start:end])


def _without_fields(document: Document, line: Line) -> tuple[Span, bool] | None:
    """A line without what stands around its title, and whether it was long; None where it begins so that it surely has none."""
    begin, whole = plain(document, line.body, line.end - cut_off(document, line))
    if document.lower.startswith(_SENDERS, line.body):
        return None
    if document.lower.startswith(_NO_BEGINS, begin) and _stays_none(document, begin, whole):
        return None  # told sooner than which fields it has
    begin = behind_department(document, begin, whole)
    row = parted(document, begin, whole)
    title = behind_employer(document, row.title) if row.placed and row.body is None else row.title
    return title, _before_gap(document, begin, whole) - begin > _LONG


def _stays_none(document: Document, begin: int, end: int) -> bool:
    """Whether a line that begins as no title does has nothing before a title that would be taken away with its beginning."""
    if document.text[begin] == "(" and names_occupation(document.text[begin:end]):
        return False  # "(Internship) Archivist"
    return begin_of(document, begin, end) == begin and not last_crumb(document, begin, end)


def _without_number(document: Document, start: int, end: int) -> int:
    """Where a title ends that names no occupation, before what brackets or a series say: "Sluice Minder (Req #40127)"."""
    if names_occupation(document.text[start:end]):
        return end
    without = bare if document.text[end - 1] in ")]" else without_series
    return without(document, Span(start, end)).end


def _before_gap(document: Document, start: int, stop: int) -> int:
    """Where a title ends on a line that goes on behind wide space with a number or date: "Harbor Clerk     Ref 4711"."""
    stop = before_label(document, start, stop)
    gap = document.text.find(_GAP, start, stop)
    if gap < 0 or not names_occupation(document.text[start:gap]):
        return stop
    return gap if any(map(str.isdigit, document.text[gap:stop])) else stop


def _end_below(document: Document, start: int, end: int, below: Line) -> int:
    """Where a title ends that goes on in the line below it ("Foreman", "of the Harbor Crews")."""
    goes_on = not below.gap and document.text.startswith(_GOES_ON, below.body) and below.end - below.body < 60
    return below.end if goes_on and names_occupation(document.text[start:end]) else end


def _shortest_first(document: Document, rows: list[Span]) -> list[Span]:
    """Title lines, the first one behind a line that has its title alone ("Surveyor, B5. Alder. Open until 4 May", "Surveyor")."""
    if len(rows) < 2:
        return rows
    told = (row for row in rows[:_TOP_ROWS] if names_occupation(document.text[slice(*row)]))
    first = document.lower[slice(*next(told, rows[0]))]
    for row in rows[1:]:
        short = document.lower[row.start : row.end]
        behind = first.startswith(short) and first[len(short) : len(short) + 1] in (".", ",", "(", "|")
        last = first.endswith(f", {short}") and not names_occupation(first.removesuffix(short))  # "Quay Museum, Curator"
        if (
            len(short) < len(first)
            and (behind or last or first.endswith((f"| {short}", f"/ {short}")))
            and names_occupation(short)
        ):
            return [row, *(other for other in rows if other != row)]
    return rows


def _asked(document: Document) -> list[Found[str]]:
    """The title in the question that a site asks over a posting."""
    match = asked_about(document)
    return [document.found(*bare(document, Span(*match.span("title"))), "title in a question")] if match else []


def _is_label(document: Document, span: Span) -> bool:
    """Whether the value of a label is a label itself, as where a page prints all labels before all values."""
    return key(document.text[span.start : span.end]) in lexicon().labels


def _repeated(document: Document, start: int, page: list[Span]) -> Span | None:
    """The page's title standing again at the head of a line of the announcement."""
    for span in sorted(page, key=lambda span: span.start - span.end):
        end = start + span.end - span.start
        if document.lower.startswith(document.lower[span.start : span.end], start) and not document.text[end : end + 1].isalnum():
            return Span(start, end)
    return None
