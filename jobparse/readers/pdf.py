"""PDF documents: their text layer as lines, columns one after the other, without what stands on every page."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from contextlib import suppress
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from pypdfium2 import PdfDocument, PdfiumError

from jobparse.errors import InputError
from jobparse.readers.extracted import Extracted

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

    from jobparse.kinds import WarningCode

_MOST_PAGES = 2_000
_IMAGE = 3  # FPDF_PAGEOBJ_IMAGE
# Bullets of symbol fonts, which text layers hold as characters for private use.
_BULLET = re.compile(r"^(?:[\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf077\uf0a8\u25aa\u25cf\u2022\u00b7]\s*)+")
# A hyphen that the text layer itself marks as the break of a word at the end of a line.
_BROKEN = ("\x02", "\ufffe")
_FIGURE = re.compile(r"\d+")
# Lines from the top and from the foot of a page that can be those of every page, and the share of pages that they stand on.
_EDGE, _SHARE = 3, 0.6
# How a sentence, a label or a part of a list ends; and what share of the longest line of its page a line has that goes on.
_ENDS, _FULL = (".", "!", "?", ":", ";"), 0.8
# Runs of text on one line are apart when the space between them is wider than so many line heights.
_APART = 0.9
# Lines that are so much farther apart than usual have a blank one between them. Where all are far apart, as on a page of
# headings, what is usual is no more than so many heights of a line.
_GAP, _LOOSE = 1.35, 2.2
# Where a gutter between two columns can be, as shares of the width; how many lines a column has at least, and how wide they are.
_GUTTER = (0.35, 0.65)
_COLUMN_LINES, _COLUMN_WIDTH = 8, 0.28


class _Run(NamedTuple):
    """A piece of text in one line: its box in points, from the left and the bottom of the page."""

    left: float
    bottom: float
    right: float
    top: float
    text: str


def extract(data: bytes, *, encoding: str | None = None) -> Extracted:
    """Take the text layer out of a PDF document.

    Args:
        data: The document.
        encoding: Not looked at: the document stores characters.

    Raises:
        InputError: If it is damaged, encrypted, too long, or has no text layer.
    """
    del encoding
    try:
        document = _opened(data)
        with_text: list[list[str]] = []
        scanned: list[int] = []
        try:
            if len(document) > _MOST_PAGES:
                raise InputError(f"has {len(document):,} pages, the limit is {_MOST_PAGES:,}; split it", "too_large")
            for number in range(len(document)):
                page = document[number]
                lines = _page_lines(page)
                if not any(lines) and _has_image(page):
                    scanned.append(number + 1)
                with_text.append(lines)
                page.close()
        finally:
            document.close()
    except PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError("is encrypted; save it without a password first", "encrypted") from error
        raise InputError(f"is a damaged PDF ({error}); get it anew", "damaged") from error
    if not any(map(any, with_text)):
        what = f"{len(scanned)} scanned pages" if scanned else f"{len(with_text)} pages without text"
        raise InputError(f"has no text layer ({what}): run text recognition (OCR) first", "no_text")
    text = _joined_pages([page for lines in _without_edges(with_text) if (page := "\n".join(lines).strip("\n"))])
    notes: tuple[tuple[WarningCode, str], ...] = ()
    if scanned:
        shown = ", ".join(map(str, scanned[:10])) + (" …" if len(scanned) > 10 else "")
        notes = (("truncated_text", f"pages without a text layer were not read (run OCR on them): {shown}"),)
    return Extracted(_joined_words(text) + "\n", notes=notes)


def _opened(data: bytes) -> PdfDocument:
    """Open a document so that what is wrong with it does not hang on the one that was opened before.

    The library keeps its last error, and there are documents that it refuses without setting another: a damaged one behind an
    encrypted one would be called encrypted.
    """
    with suppress(PdfiumError):
        PdfDocument(b"no PDF")
    return PdfDocument(data)


def _has_image(page: PdfPage) -> bool:
    return any(found.type == _IMAGE for found in page.get_objects(max_depth=3))


def _page_lines(page: PdfPage) -> list[str]:
    """The lines of a page from top to bottom; those of two columns one column after the other."""
    text = page.get_textpage()
    try:
        runs = []
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            words = text.get_text_bounded(left, bottom, right, top).replace("\r\n", " ").replace("\n", " ").replace("\0", "")
            if words.strip():
                runs.append(_Run(left, bottom, right, top, words.strip()))
    finally:
        text.close()
    if not runs:
        return []
    gutter = _gutter(runs, page.get_width())
    if gutter is None:
        return _lines(runs)
    return _in_columns(runs, gutter)


def _in_columns(runs: list[_Run], gutter: float) -> list[str]:
    """Lines across the page, and between them the left column before the right one."""
    lines: list[str] = []
    held: list[_Run] = []
    for run in sorted(runs, key=lambda run: -run.top):
        if run.left < gutter < run.right:
            lines += _columns(held, gutter)
            lines += _lines([run])
            held = []
        else:
            held.append(run)
    return lines + _columns(held, gutter)


def _columns(runs: list[_Run], gutter: float) -> list[str]:
    left = [run for run in runs if run.right <= gutter]
    right = [run for run in runs if run.right > gutter]
    return _lines(left) + ([""] if left and right else []) + _lines(right)


def _gutter(runs: list[_Run], width: float) -> float | None:
    """Where the empty space between two columns of prose runs; None where there is none.

    Labels with their values beside them leave a gutter as well, but are narrow: they are read line by line.
    """
    best: tuple[int, float] | None = None
    for step in range(31):
        at = width * (_GUTTER[0] + (_GUTTER[1] - _GUTTER[0]) * step / 30)
        crossing = sum(run.left < at < run.right for run in runs)
        if best is None or crossing < best[0]:
            best = (crossing, at)
    if best is None or best[0] > 0.2 * len(runs):
        return None
    left = [run for run in runs if run.right <= best[1]]
    right = [run for run in runs if run.left >= best[1]]
    if min(len(left), len(right)) < _COLUMN_LINES:
        return None
    wide = min(median(run.right - run.left for run in side) for side in (left, right))
    return best[1] if wide >= _COLUMN_WIDTH * width else None


def _lines(runs: list[_Run]) -> list[str]:
    """Runs as lines, a blank one where the page leaves space."""
    rows: list[list[_Run]] = []
    for run in sorted(runs, key=lambda run: (-run.bottom, run.left)):
        height = max(run.top - run.bottom, 1.0)
        if rows and rows[-1][0].bottom - run.bottom < 0.5 * height:
            rows[-1].append(run)
        else:
            rows.append([run])
    pitches = [above[0].bottom - below[0].bottom for above, below in pairwise(rows)]
    usual = median(pitches) if pitches else 0.0
    heights = [max(max(run.top - run.bottom for run in row), 1.0) for row in rows]
    common = median(heights) if heights else 1.0  # a line of dots or dashes alone has hardly any height
    lines: list[str] = []
    for at, row in enumerate(rows):
        row.sort(key=lambda run: run.left)
        height = heights[at]
        if at and pitches[at - 1] > _GAP * min(usual, _LOOSE * max(height, common)):
            lines.append("")
        words = row[0].text
        for last, run in itertools.pairwise(row):
            space = run.left - last.right
            words += ("" if space < 0.1 * height else " " if space < _APART * height else "   ") + run.text
        lines.append(_BULLET.sub("- ", words))
    return lines


def _without_edges(pages: list[list[str]]) -> list[list[str]]:
    """Pages without the lines that stand on top or at the foot of most of them; the first page keeps those without a number."""
    if len(pages) < 2:
        return pages
    edges = [{_masked(line) for line in _edge(lines)} for lines in pages]
    counts = Counter(line for edge in edges for line in edge)
    common = {line for line, count in counts.items() if count >= max(2, _SHARE * len(pages))}
    kept = []
    for number, lines in enumerate(pages):
        edge = {index for index, line in enumerate(lines) if line} & _edge_places(lines)
        kept.append(
            [
                line
                for index, line in enumerate(lines)
                if not (index in edge and _masked(line) in common and (number or _FIGURE.search(line)))
            ]
        )
    return kept


def _edge_places(lines: list[str]) -> set[int]:
    filled = [index for index, line in enumerate(lines) if line]
    return set(filled[:_EDGE] + filled[-_EDGE:])


def _edge(lines: list[str]) -> list[str]:
    return [lines[index] for index in sorted(_edge_places(lines))]


def _masked(line: str) -> str:
    """A line with its figures masked: "Page 2 of 5" is the same on every page."""
    return _FIGURE.sub("#", " ".join(line.split()))


def _joined_pages(pages: list[str]) -> str:
    """Pages one after the other: a blank line between two, unless the sentence goes on behind the end of the page."""
    text = pages[:1]
    for above, below in pairwise(pages):
        text += ["\n" if _goes_on(above, below) else "\n\n", below]
    return "".join(text)


def _goes_on(above: str, below: str) -> bool:
    """Whether the last line of a page goes on with the first of the next one.

    A line that goes on does not end as a sentence or a label does, and is full, or what follows begins small.
    """
    rows = above.split("\n")
    last, first = rows[-1].rstrip(), below.split("\n", 1)[0]
    if last.endswith(_ENDS) or last.isupper() or first.startswith("- "):
        return False
    return first[:1].islower() or len(last) >= _FULL * max(map(len, rows))


def _joined_words(text: str) -> str:
    """The text with the words joined that the document itself marks as broken at the end of a line."""
    for mark in _BROKEN:
        text = text.replace(f"{mark}\n", "").replace(f"{mark} ", "").replace(mark, "-")
    return text
