"""Mails: the lines of their heads, and the other messages of a digest, are no part of the announcement."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.lines import QUOTE
from jobparse.fields.around.parts import Part
from jobparse.lexicon.pages import page_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading

_FURNITURE = "page_furniture"
# A head has at least so many lines.
_FEWEST = 3
# A line of a head that is longer may go on in the next, in characters.
_FULL = 60
# So many such lines stand between two that are of a head for sure.
_FOLDED = 4
# The rule between two messages.
_RULE = pattern(r"[-=_*]{12,90}")


def head_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """The lines of heads of mails: "From: …", "Sent: …", "Subject: …"; the subject that the title was read from stays."""
    if document.tokens.isdisjoint(("from:", "subject:")):
        return []
    title = readings["title"].evidence.get("", ())
    found: list[Part] = []
    for run in _heads(document):
        stays = False
        for line in run:
            stays = any(line.start <= span.start < line.end for span in title) or (stays and not _name(document, line))
            if not stays:
                found.append(Part(line.start, line.end, _FURNITURE))
    return found


def _heads(document: Document) -> list[list[Line]]:
    """The heads of mails, as their lines; in memos nobody has an address, and no day is sent on."""
    found: list[list[Line]] = []
    run: list[Line] = []
    between: list[Line] = []
    names: set[str] = set()
    mailed = False
    lines = document.printed_lines
    for line in [*lines, None]:
        name = _name(document, line) if line else ""
        if line and name:
            run += [*between, line]
            between = []
            names.add(name)
            mailed = mailed or name == "sent" or (name in ("from", "to") and "@" in document.text[line.start : line.end])
            continue
        below = line if line and run and not line.gap else None
        if below and not between and (below.indent > run[-1].indent or _goes_on(document, run[-1], below)):
            run.append(below)
        elif below and len(between) < _FOLDED and _is_full((between or run)[-1]):
            between.append(below)  # of the head where it goes on below, or where no sentence ends there
        else:
            if between and below is None and document.text[between[-1].end - 1] not in ".!?:":
                run += between
            if mailed and len(run) >= _FEWEST and len(names) >= _FEWEST:
                found.append(run)
            run, between, names, mailed = [], [], set(), False
    return found


def _name(document: Document, line: Line) -> str:
    """The word before a colon that a line of a head begins with; empty for others."""
    start = line.body if document.text[line.start] == QUOTE else line.start
    name = document.lower[start : max(document.text.find(":", start, line.end), start)]
    return name if name in page_words().mail_heads else ""


def _goes_on(document: Document, above: Line, line: Line) -> bool:
    """Whether a full line of a head goes on in the next: its names do behind a comma, its words in a line that is not full.

    A full line can as well begin the message itself, where no blank line stands between.
    """
    if not _is_full(above):
        return False
    return document.text[above.end - 1] in ",;" or (not _is_full(line) and _name(document, above) != "")


def _is_full(line: Line) -> bool:
    return line.end - line.start > _FULL


def digest_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """What of a digest stands above and below the message that the announcement is."""
    lines = document.printed_lines
    if "subject:" not in document.tokens:
        return []
    rules = [at for at, line in enumerate(lines) if _RULE.fullmatch(document.text, line.start, line.end)]
    opened = [at for at in rules if at + 1 < len(lines) and _opens(document, lines[at + 1])]
    if not opened:
        return []
    bounds = [0, *opened, len(lines)]
    own = _own_message(readings, [lines[at].start for at in bounds[:-1]])
    found: list[Part] = []
    for index, (first, stop) in enumerate(pairwise(bounds)):
        if index != own and stop > first:
            found.append(Part(lines[first].start, lines[stop - 1].end, _FURNITURE))
    return found


def _opens(document: Document, line: Line) -> bool:
    """Whether the first line of a message of a digest stands here."""
    return document.lower.startswith(page_words().messages, line.start)


def _own_message(readings: Mapping[str, Reading], starts: Sequence[int]) -> int:
    """Which of the messages is the announcement: the one that most was read from."""
    lengths = [0] * len(starts)
    for reading in readings.values():
        for spans in reading.evidence.values():
            for span in spans:
                lengths[bisect_right(starts, span.start) - 1] += span.end - span.start
    return lengths.index(max(lengths))
