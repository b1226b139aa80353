"""Headings and labels without a mark behind them, where a whole posting stands in one line, and the line ends around them."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from jobparse.document.one_line.head import foot_cuts, head_cuts
from jobparse.document.one_line.items import item_cuts
from jobparse.document.one_line.openings import first_sentence, is_glued, title_block_end
from jobparse.document.one_line.phrases import OPENING, phrases
from jobparse.document.one_line.sensed import sensed
from jobparse.document.one_line.tokens import cut_at
from jobparse.document.plain_text.marks import rows_of
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.model import Anchor
    from jobparse.lexicon import Lexicon

# A text of so few lines is one that lost its line ends, and a line of so many characters is one that was many.
MOST_LINES, LEAST = 5, 600
_FIRST_LINES = 4 * MOST_LINES  # among which most texts have more
# Headings and labels of so many different things show that they are no words of sentences: if so many stand without a colon, and
# if all have one.
_FEWEST, _BARE, _MANY = 4, 2, 5
# The value of a label in a row of them ("Salary $22 Hourly Location Elmbay, OR Job Type Full-time") is not longer, in characters.
_VALUE = 90
# The word of a page that stands before a heading is not longer, in characters.
_BUTTON = 16
# What a label has behind it that is no word: an amount, a number, a date.
_VALUES = "$£€0123456789#"


def in_few_lines(text: str) -> bool:
    """Whether a text has so few lines that it lost its line ends, unless it is short."""
    lines = text.split("\n", _FIRST_LINES)  # tells most texts without the rest of their lines
    if len(lines) - lines.count("") > MOST_LINES + 1:
        return False
    lines = rows_of(text)
    return len(lines) - lines.count("") <= MOST_LINES


def in_one_line(text: str, words: Lexicon) -> list[Anchor]:
    """The headings and labels in title case inside the lines of a text that has next to none, in order.

    Args:
        text: Clean text.
        words: The lexicon.
    """
    found: list[Anchor] = []
    start = 0
    for line in rows_of(text):
        end = start + len(line)
        if len(line) >= LEAST:
            found += _inside(text, start, end, words)
        start = end + 1
    if _show(text, found):
        return found
    above = [None, *found]
    return [
        at for before, at in zip(above, found, strict=False) if _is_between_sentences(text, at) or _ends_value(text, before, at)
    ]


def with_line_ends_around(text: str, anchors: list[Anchor], words: Lexicon) -> str:
    """A text of the same length with line ends for blanks: before headings and labels, behind headings, at head, foot and items.

    Args:
        text: Clean text.
        anchors: What `in_one_line` found in it.
        words: The lexicon.
    """
    if not _show(text, anchors):
        return _with_head_apart(text, words)
    first = anchors[0].start
    start = text.rfind("\n", 0, first) + 1
    body = next((anchor.start for anchor in anchors if anchor.scope != "label"), first)
    sentence = first_sentence(text, start, first)
    cuts = [] if sentence is None else [sentence - 1]
    cuts += head_cuts(text, start, sentence or first, body, words)
    for anchor, end in zip(anchors, [*(anchor.start for anchor in anchors[1:]), len(text)], strict=True):
        cuts.append(anchor.start - 1)
        if anchor.scope != "label":
            cuts.append(anchor.body)
            cuts += item_cuts(text, anchor.body, end, anchor.kind)
    cuts += _before_buttons(text, anchors, words)
    cuts += foot_cuts(text, anchors[-1].body, words)
    return cut_at(text, cuts)


def _with_head_apart(text: str, words: Lexicon) -> str:
    """A text of few headings or none, with line ends in the title block before its first sentence, and behind that."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    end = end if end >= 0 else len(text)
    stop = title_block_end(text, start, end, words) if end - start >= LEAST else None
    return cut_at(text, [stop - 1, *head_cuts(text, start, stop, stop, words)]) if stop is not None else text


def _before_buttons(text: str, anchors: list[Anchor], words: Lexicon) -> list[int]:
    """Where a word of the page stands before several headings: "… of the span. Help Duties Opens … each week. Help Benefits"."""
    found: dict[str, list[int]] = {}
    for anchor in anchors:
        cut = text.rfind(" ", max(0, anchor.start - _BUTTON), max(0, anchor.start - 1))
        word = text[cut + 1 : anchor.start - 1]
        if cut >= 0 and words.headings.get(key(word)) == "page_furniture":
            found.setdefault(word, []).append(cut)
    return [cut for cuts in found.values() if len(cuts) > 1 for cut in cuts]


def _show(text: str, anchors: list[Anchor]) -> bool:
    """Whether headings and labels of so many things stand there that they are no words of sentences, not all with a colon.

    A notice in a paragraph or two may have some with a colon, and is read sentence by sentence.
    """
    things = [(anchor.labels[0].attribute if anchor.labels else anchor.kind, text[anchor.body - 1] == ":") for anchor in anchors]
    count = len(dict(things))
    # labels of a page without blanks between its pieces are parted elsewhere
    return count >= _MANY + is_glued(text, 0, len(text)) or (
        count >= _FEWEST and len({thing for thing, colon in things if not colon}) >= _BARE
    )


def _is_between_sentences(text: str, anchor: Anchor) -> bool:
    """Whether a heading stands between two sentences, or over a list: "… of the port. Benefits The crew is paid"."""
    start = anchor.heading.start
    behind = text[anchor.body : anchor.body + 2].strip()[:1]
    return text[start - 2 : start - 1] in (".", "?", "!") and (behind.isupper() or behind in OPENING)


def _ends_value(text: str, above: Anchor | None, anchor: Anchor) -> bool:
    """Whether a heading stands behind the value of a label with a colon: "Closes: 5 May 2027 Description The port seeks"."""
    if above is None or not above.labels or text[above.heading.end : above.heading.end + 1] != ":" or anchor.labels:
        return False
    return anchor.start - above.body <= _VALUE and text[anchor.body : anchor.body + 2].strip()[:1].isupper()


def _inside(text: str, start: int, end: int, words: Lexicon) -> list[Anchor]:
    """The headings and labels of a line: those that are sure, and those labels that stand in a row of labels."""
    told = list(phrases(text, start, end, words))
    found: list[Anchor] = []
    for at, (anchor, sure) in enumerate(told):
        following = told[at + 1][0] if at + 1 < len(told) else None
        if sure or _is_in_row(text, found[-1] if found else None, anchor, following):
            found.append(anchor)
    return _with_sensed(found, sensed(text, start, end, words))


def _with_sensed(found: list[Anchor], more: list[Anchor]) -> list[Anchor]:
    """Known headings and labels, and those told by their words that none of them stands in."""
    kept: list[Anchor] = []
    for anchor in sorted([*found, *more], key=attrgetter("start")):
        while kept and anchor.how == "exact" and kept[-1].body > anchor.start:
            kept.pop()
        if not (kept and anchor.start < kept[-1].body):
            kept.append(anchor)
    return kept


def _is_in_row(text: str, above: Anchor | None, anchor: Anchor, below: Anchor | None) -> bool:
    """Whether a label stands in a row of labels with short values, or before a value that is none of words."""
    behind = above is not None and bool(above.labels) and anchor.start - above.body <= _VALUE
    before = below is not None and bool(below.labels) and 1 < below.start - anchor.body <= _VALUE
    typed = text[anchor.body : anchor.body + 2].strip()[:1] in _VALUES
    name = key(text[slice(*anchor.heading)])
    if " " in name:
        if below is not None and below.start - anchor.body <= 1 and name.split()[-1] in structure_words().name_lasts:
            return False  # "Place: Alder School District Reports To:"
        # "the Amalgamated Bridge Union Local 12", "Alder School District 12"
        numbered = anchor.labels[0].attribute == "employment.union" or name.split()[-1] in structure_words().name_lasts
        return before or behind or (typed and not numbered)
    if name in structure_words().name_lasts:
        return before and behind
    return (before and (behind or typed)) or (behind and (below is None or below.start - anchor.body > 1))
