"""Hard wraps: at which column a text was wrapped, and the same text with its lines joined again."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from jobparse.document.blocks import ends_alternative
from jobparse.document.headings.bounds import LONGEST
from jobparse.document.layout.wrap_column import EXACT, FEWEST_SHOWING, LINES, REMNANT, WIDEST_MAIL, wrap_width
from jobparse.document.layout.wrapped_lines import KEY, MARKS, begins_label, is_full, is_shouted, joins
from jobparse.document.layout.wrapped_lists import ends_of_items
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key

if TYPE_CHECKING:
    from jobparse.document.lines import Line


# Of so many lines such a share has to stand behind a blank one, and so many have to be cut in their sentence, for a text whose
# lines are all apart; one blank line is two line ends.
_FEWEST_LINES, _SPACED, _FEWEST_CUTS, _ONE_BLANK = 12, 0.8, 4, 2
# Lines that are all apart were wrapped at no column before this one.
_NARROWEST = 56
# A line that a wrap has cut is not shorter, in characters, the second figure where a capital stands behind it.
_CUT_LENGTH, _LONG = 40, 85
# So many paragraphs, and such a share of them, end without the blank that the lines of a mail have which go on.
_ENDS, _MOSTLY_BARE = 3, 0.6
# Of lines that end with their item, no more than this share is full by chance.
BY_CHANCE = 0.3
# The share of the column that a full line reaches, and what no line ends with that goes on.
_FULL = 0.78
_STOPS = ".:;!?"
# What a part of a sentence begins with that is set apart in it: "(two", "'the form'".
_OPENING = "(\"'"


def closed_up(text: str, lines: list[Line]) -> str:
    """A text with blanks for the line ends inside its sentences, where a blank line stands between any two lines of it.

    Some programs print each line of a page apart. Other texts come back as they are; no offset changes.
    """
    spaced = sum([line.gap for line in lines])
    if len(lines) < _FEWEST_LINES or spaced < _SPACED * len(lines):
        return text
    rows = list(itertools.pairwise(lines))
    going_on = [
        after for line, after in rows if text[after.start].islower() and not after.marker and text[line.end - 1] not in ".:;"
    ]
    if len(going_on) < FEWEST_SHOWING:
        return text
    close = [lines[0], *(replace(after, gap=_is_apart(text, line, after)) for line, after in rows)]
    width = wrap_width(text, close)
    if width >= _NARROWEST:
        return unwrapped(text, close, width)
    pairs = [(line, after) for line, after in rows if _is_cut(text, line, after)]
    cut = {line.start for line, _ in pairs}
    last = [after for _, after in pairs if after.start not in cut]
    stopped = sum(text[line.end - 1] in ".:;!?" for line in last)
    if sum(text[after.start].islower() for _, after in pairs) < _FEWEST_CUTS or 2 * stopped < len(last):
        return text  # items in lower case, each on a line of its own, come to no stop
    return _joined(text, [line.end for line, _ in pairs])


def _is_apart(text: str, line: Line, after: Line) -> bool:
    """Whether more than one blank line stands between two lines."""
    return text.count("\n", line.end, after.start) > _ONE_BLANK


def _is_cut(text: str, line: Line, after: Line) -> bool:
    """Whether a sentence of such a text goes on behind the blank line: in lower case, or behind a long line."""
    if after.marker or text[line.end - 1] in ".:;!?" or _is_apart(text, line, after):
        return False
    return line.end - line.start >= (_CUT_LENGTH if text[after.start].islower() else _LONG)


def unwrapped(text: str, lines: list[Line], width: int) -> str:
    """A text with blanks for the line ends that a wrap has put into its sentences and items; no offset changes.

    Args:
        text: Clean text.
        lines: Its non-blank lines.
        width: What `wrap_width` says of it.
    """
    margin = _margin(text, lines)
    if margin:  # left out before lines that go on, which are as long as the others with it
        lines = [line if line.indent or not text[line.start].islower() else replace(line, indent=margin) for line in lines]
    if " \n" in text and _is_flowed(text, lines):
        return _joined(text, [line.end for line, after in itertools.pairwise(lines) if _flows_on(text, line, after)])
    hung = _hung(text, lines)
    if hung is not lines and _is_exact(text, hung, width):
        cuts = _ends_of_exact(text, hung, width)
    elif _is_exact(text, lines, width):
        cuts = _ends_of_exact(text, lines, width)
    else:
        cuts = {line.end for line, after in itertools.pairwise(lines) if joins(text, line, after, width)}
        cuts |= _behind_remnants(text, lines, width)
    return _joined(text, sorted(cuts - ends_of_items(text, lines, cuts)))


def _is_flowed(text: str, lines: list[Line]) -> bool:
    """Whether a mail says with a blank at the end of a line that it goes on, and with none that a paragraph ends."""
    cut = blank = ends = bare = 0
    for line, after in itertools.pairwise(lines):
        if after.gap:
            ends += 1
            bare += text[line.end] != " "
        elif text[after.start].islower() and not after.marker and text[line.end - 1] not in _STOPS:
            cut += 1
            blank += text[line.end] == " "
    return cut >= LINES and blank >= EXACT * cut and ends >= _ENDS and bare >= _MOSTLY_BARE * ends


def _flows_on(text: str, line: Line, after: Line) -> bool:
    """Whether a line of such a mail goes on in the next."""
    return text[line.end] == " " and not after.gap and not after.marker


def _hung(text: str, lines: list[Line]) -> list[Line]:
    """The lines with the indent that those lines have which go on; it was left out before those in lower case."""
    indents = Counter(
        line.indent for line in lines if line.indent and not line.marker and not line.gap and not text[line.start].islower()
    )
    indent, count = indents.most_common(1)[0] if indents else (0, 0)
    if count < LINES or 2 * count < indents.total():
        return lines
    return [
        replace(line, indent=indent) if not (line.indent or line.gap or line.marker) and text[line.start].islower() else line
        for line in lines
    ]


def _is_exact(text: str, lines: list[Line], width: int) -> bool:
    """Whether a wrap fills its lines with words up to its column, so that a line that is not full ends where it did before."""
    cut = full = 0
    for line, after in itertools.pairwise(lines):
        if text[after.start].islower() and not after.gap and not after.marker and text[line.end - 1] not in _STOPS:
            cut += 1
            full += is_full(text, line, after, width)
    return cut >= LINES and full >= EXACT * cut


def _joined(text: str, cuts: list[int]) -> str:
    """A text with blanks for the line ends, and what stands between them, at some offsets in order."""
    pieces = []
    at = 0
    for cut in cuts:
        end = text.find("\n", cut)
        pieces.append(text[at:end])
        at = end
        while at < len(text) and text[at] in " \n":
            pieces.append(" ")
            at += 1
    return "".join([*pieces, text[at:]])


def _margin(text: str, lines: list[Line]) -> int:
    """The indent that most lines have which begin a paragraph, as text browsers print pages; 0 where they have none."""
    indents = Counter(line.indent for line in lines if not line.marker and line.gap and text[line.start].isupper())
    indent, count = indents.most_common(1)[0] if indents else (0, 0)
    return indent if 2 * count > indents.total() else 0


def _behind_remnants(text: str, lines: list[Line], width: int) -> set[int]:
    """The ends of what a second wrap has left of lines, in a text in which enough of them go on in lower case."""
    if width > WIDEST_MAIL:
        return set()
    rows = zip(lines, lines[1:], lines[2:], strict=False)
    found = [(line, after) for before, line, after in rows if _is_remnant(text, before, line, width)]
    if sum(text[after.start].islower() for _, after in found) < LINES:
        return set()
    return {line.end for line, after in found if _goes_on(text, line, after)}


def _is_remnant(text: str, before: Line, line: Line, width: int) -> bool:
    """Whether a short line is what a second wrap has left of the full one before it: "… to the pilots and the" over "boats"."""
    if line.end - line.start > REMNANT or line.gap or line.marker or text[line.end - 1] in _STOPS:
        return False
    length = before.end - before.start + before.indent
    return _FULL * width <= length <= width and text[before.end - 1] not in _STOPS


def _goes_on(text: str, line: Line, after: Line) -> bool:
    """Whether the line behind a remnant can go on with its sentence."""
    if after.gap or after.marker or text[after.start] in MARKS or ":" in text[line.start : line.end]:
        return False
    return after.end - after.start > LONGEST or key(text[after.start : after.end]) not in lexicon().headings


def _ends_of_exact(text: str, lines: list[Line], width: int) -> set[int]:
    """The ends of lines that go on where a wrap fills its lines: none but full ones do, also behind a colon.

    A full line that ends with a stop is the end of an item where items end at most of such lines, one with a
    semicolon before a capital always.
    """
    ends: set[int] = set()
    stopped: list[int] = []
    short = 0
    for line, after in itertools.pairwise(lines):
        if after.gap or after.marker:
            if joins(text, line, after, width):
                ends.add(line.end)
            continue
        last = ";" if ends_alternative(text, line, after) else text[line.end - 1]
        full = is_full(text, line, after, width)
        if text[after.start].islower():
            if full or (last not in _STOPS and not KEY.match(text, after.start)):
                ends.add(line.end)
        elif last in ".;!?" and (not full or (last == ";" and _begins_item(text, line, after))):
            short += 1
        elif full and not begins_label(text, after):
            if last == ":":
                goes_on = text[after.start] not in MARKS and (
                    after.end - after.start > _FULL * width or not text[after.start].isalpha()
                )
            else:
                goes_on = joins(text, line, after, width, full=full) or text[after.start] in _OPENING or is_shouted(text, line)
            if goes_on:
                (stopped.append if last in ".;!?" else ends.add)(line.end)
    if len(stopped) > BY_CHANCE * short:
        ends.update(stopped)
    return ends


def _begins_item(text: str, line: Line, after: Line) -> bool:
    """Whether an item begins behind a semicolon: with a capital, and not inside brackets."""
    return text[after.start].isupper() and text.rfind("(", line.start, line.end) <= text.rfind(")", line.start, line.end)
