"""Mails: signature, foot of the list and older mail that is answered are no part of the announcement."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.blocks import trimmed_end
from jobparse.document.lines import QUOTE
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document, Section

# Where a quoted mail begins: "On Mon, 3 Jun 2024, Jo Field wrote:", "-----Original Message-----", "_____ From: …".
_QUOTED = pattern(r"On .{6,120} wrote:|-{2,12} ?(?:Original|Forwarded) [Mm]essage ?-{2,12}|>? ?_{8,}")
_SIGNS = ("wrote:", "riginal message", "orwarded message")
# A text without any of these tokens and without the mark of the last kind holds no quoted mail.
_TOKENS = frozenset({"wrote:", *(f"message{dashes * '-'}" for dashes in range(13))})
_RULE_MARK = "_"
# The mark before a signature, and what an announcement above it has at least, in characters.
_SIGNATURE = ("--", "-- ")
_LEAST = 400
# Kinds of labels that no signature has.
_POSTING = frozenset({"dates", "salary", "location", "employment", "identifiers", "schedule"})
# The label of a mail's subject.
_SUBJECT = "Subject: "
# How far apart the parts of a folded one are at most, in characters: more would be wide space in the middle of a line.
_FOLD = 2
# The rule above the foot of a mailing list ("-----", "_____"), and how far from the end of the text it stands, in characters.
_RULE = pattern(r"([-_=*~#])\1{7,}")
_RULE_BEGINS = pattern(r"\n([-_=*~#])\1{4}")
_FOOT = 900


def folded_subjects(text: str, lines: list[Line]) -> list[tuple[int, int]]:
    """The stretches between the parts of a subject that a mail program has folded: its next line is indented.

    Args:
        text: Clean text.
        lines: Its non-blank lines.
    """
    if text.find(_SUBJECT) < 0:
        return []
    rows = []
    subject = False
    for line, below in pairwise(lines):
        subject = text.startswith(_SUBJECT, line.body) or (subject and line.indent > 0)
        near = below.start - line.end <= _FOLD
        folded = subject and near and below.indent > line.indent and not (below.gap or below.marker)
        if folded and ":" not in text[below.start : below.end].partition(" ")[0]:
            rows.append((line.end, below.start))
        else:
            subject = False
    return rows


def cut_mail(document: Document) -> None:
    """Give a signature to the title block's sign-off, a quoted mail or list's foot to the furniture; forget their labels."""
    quoted = _quoted_from(document) or _foot_from(document)
    signed = _signed_from(document, quoted)
    first = min((at for at in (quoted, signed) if at is not None), default=None)
    if first is None:
        return
    text = document.text
    if quoted is not None:
        document.stop = min(quoted, len(text) if document.stop is None else document.stop)
    document.sections[:] = [piece for section in document.sections for piece in _pieces(text, section, signed, quoted)]
    document.labelled[:] = [label for label in document.labelled if label.anchor.start < first]
    document.regroup()


def _quoted_from(document: Document) -> int | None:
    if _TOKENS.isdisjoint(document.tokens) and _RULE_MARK not in document.text:
        return None
    if not any(sign in document.lower for sign in _SIGNS):
        return None
    for at, line in enumerate(document.lines):
        if line.start >= _LEAST and _QUOTED.fullmatch(document.text, line.body, line.end):
            behind = document.lines[at + 1 :]
            marked = sum(document.text[row.start] == QUOTE for row in behind)
            answered = 2 * marked > len(behind) or "essage" in document.text[line.start : line.end]
            return line.start if behind and answered else None
    return None


def _foot_from(document: Document) -> int | None:
    """The last rule of a text below which a mailing list speaks of itself."""
    text = document.text
    floor = max(_LEAST, len(text) - _FOOT)
    if not _RULE_BEGINS.search(text, floor - 1):
        return None
    for line in reversed(document.lines):
        if line.start < floor:
            return None
        if _RULE.fullmatch(text, line.start, line.end):
            speaks = any(document.lower.find(words, line.end) >= 0 for words in lexicon().list_foot)
            return line.start if speaks else None
    return None


def _signed_from(document: Document, quoted: int | None) -> int | None:
    """The last line that is the mark of a signature, if few lines stand below it."""
    if _SIGNATURE[0] not in document.tokens or "\n--" not in document.text:
        return None
    end = len(document.text) if quoted is None else quoted
    for at in range(len(document.lines) - 1, -1, -1):
        line = document.lines[at]
        if line.start < _LEAST:
            return None
        if line.start < end and document.source.text[line.start : line.end] in _SIGNATURE and line.end - line.start <= 3:
            return line.start if end - line.start < _LEAST and not _has_labels(document, line.start, end) else None
    return None


def _has_labels(document: Document, start: int, end: int) -> bool:
    """Whether labels of a posting stand between two offsets, so that the mark above them is a rule and no signature's."""
    return any(
        start < row.anchor.start < end and row.anchor.how == "exact" and row.label.section in _POSTING
        for row in document.labelled
    )


def _pieces(text: str, section: Section, signed: int | None, quoted: int | None) -> list[Section]:
    """A section cut at the signature and at the quoted mail."""
    cuts = sorted((at, kind) for at, kind in ((signed, "header"), (quoted, "page_furniture")) if at is not None)
    pieces = [section]
    for at, kind in cuts:
        last = pieces[-1]
        if last.end <= at:
            continue
        if last.start >= at:
            pieces[-1] = replace(last, kind=kind, anchor=None, note=True)
        else:
            pieces[-1] = replace(last, end=trimmed_end(text, last.start, at))
            pieces.append(replace(last, start=at, kind=kind, anchor=None, note=True))
    return pieces
