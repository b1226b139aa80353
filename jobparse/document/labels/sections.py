"""What a label opens: a section with its value, and what goes on behind that."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks, list_end
from jobparse.document.kinds.content import kind_of_list
from jobparse.document.kinds.front import PROSE
from jobparse.document.kinds.front_blocks import add_front
from jobparse.document.kinds.offers import part_offers
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.labels.values import SHORT_VALUES, choose, find_value
from jobparse.document.model import Anchor, Labelled
from jobparse.lexicon.addresses import address_words

if TYPE_CHECKING:
    from jobparse.document.trail import Trail
    from jobparse.lexicon import Label


# A line of a schedule is not longer, in characters.
_SHIFT = 40
# So many items make a list that can be of things and duties, and how many are looked at.
_MANY, _SAMPLE = 8, 24
# Kinds of labels whose value no paragraph behind a blank line explains.
_NO_PROSE = frozenset({"dates", "location"})


def add_label(trail: Trail, anchor: Anchor, stop: int) -> None:
    """Give a label its value, and what goes on behind that its kind."""
    start, end = find_value(trail.document, anchor, stop)
    label = choose(anchor.labels, trail.document.text[start:end])
    if label.attribute == "locations" and trail.kind == "application" and trail.words(anchor) in address_words().mail_labels:
        trail.add(anchor.start, "application", anchor)  # where forms are sent to, no place of work
        return
    trail.document.labelled.append(Labelled(label, anchor, start, end))
    trail.add(anchor.start, label.section, anchor)
    if not trail.body:
        rest = trail.skip_blank(_explained(trail, label, anchor, end, stop), stop)
        if rest < stop:
            add_front(trail, rest, stop)
    elif label.section not in ("header", "identifiers"):
        trail.kind = label.section
        if label.section == "salary":
            part_offers(trail, anchor, stop)
        if label.section in SHORT_VALUES and trail.document.text.find("\n\n", end, stop) >= 0:
            _list_behind(trail, end, stop)


def _shifts_end(trail: Trail, end: int, stop: int) -> int:
    """Where the lines end that boards print below a schedule: "8 hour shift" over "Monday to Friday" over "On call"."""
    for line in trail.document.lines_in(end, stop):
        if line.start < end:
            continue
        if line.gap or line.end - line.body > _SHIFT:
            break
        end = line.end
    return end


def _list_behind(trail: Trail, end: int, stop: int) -> None:
    """Let a list of duties or requirements, or a paragraph, open a section a blank line below a label whose value is short.

    Of a long list, half is enough: "1. Boats" over "• Paint the hulls" and "• New sails".
    """
    document = trail.document
    rows = blocks(document, trail.skip_blank(end, stop), stop, _SAMPLE)
    if not rows or not rows[0].gap:
        return
    if not rows[0].marker:
        prose = rows[0].end - rows[0].body > PROSE and document.text[rows[0].end - 1] in ".!"
        said = statement_kind(document, rows[0].body, rows[0].end) if prose and trail.kind == "salary" else None
        if said == "duties":  # "Salary range: $68,000" over "Pilots will guide ships, train mates and keep the log."
            trail.add(rows[0].start, said)
            trail.kind = said
        elif prose and trail.kind in _NO_PROSE:
            trail.add(rows[0].start, "other")  # "LOCATION: Town hall" over "All applicants have to file …"
            trail.kind = "other"
        return
    run = list(takewhile(lambda row: row.marker, rows))
    kind = kind_of_list(document, run)
    if kind is None and len(run) >= _MANY:
        duties = sum(statement_kind(document, row.body, row.end) == "duties" for row in run)
        kind = "duties" if 2 * duties >= len(run) else None
    if kind:
        trail.add(rows[0].start, kind)
        trail.kind = kind


def _explained(trail: Trail, label: Label, anchor: Anchor, end: int, stop: int) -> int:
    """Where the value of a label ends, which may be a paragraph or a list below it.

    "WHO MAY APPLY:" over "This examination …"; "Schedule:" over "- Nights" and "- A minimum of two days a week on the pier".
    """
    if label.section in ("header", "identifiers"):
        return end
    if end > anchor.body:
        below = trail.document.text.find("\n", anchor.body, end) >= 0
        last = (list_end(trail.document, anchor.body, stop) if below else 0) or end
        return _shifts_end(trail, last, stop) if below and label.section == "schedule" else last
    rows = blocks(trail.document, anchor.body, stop, 1)
    return rows[0].end if rows and rows[0].end - rows[0].body > PROSE else end
