"""Flattened paragraphs: lines of an export in which runs of blanks stand where the line ends were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.lexicon import lexicon
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

# The shortest line that shows by its runs of blanks that it was a paragraph of many lines, and the shortest that is then cut at
# them, in characters: rows of tables are shorter than the first.
_SHOWS = 300
_CUT = 100
# So many runs that no typist leaves inside a sentence show it.
_ENOUGH = 4
# A run so long stood for a blank line, or for the blanks of an indent.
_WIDE = 4
# Blanks between two words or sentences: "plans the season   Orders seed".
_RUN = pattern(r"  +")
# What is read behind a run: the mark of an item, also one that a wrong decoding left ("1. ", "B. ", "-- ", "â€¢").
_ITEM = pattern(r"(?:[•·●▪*]|â€¢|--|-\s|(?:[0-9]{1,2}|[A-H])[.)]\s)")
# A capitalised word or article behind a run, or two words in capitals; one acronym may stand anywhere inside a sentence.
_CAPITALISED = pattern(r"[^\W\d_](?:[a-z]| )|[A-Z]{2,} [A-Z]{2,}")
# What stands before a run behind which a typist sets two blanks by habit.
_STOPS = frozenset(".!?,;:\"'")
# A heading between two runs ("…  Special Skills  Typing at …") is no longer, in characters.
_HEADING = 80
# What ends the first word of a sentence, how long that is at most, and the share of sentences that begin with a verb of duties.
_WORD = pattern(r"[^a-zA-Z-]")
_VERB = 24
_NEARLY_ALL = 0.75


def with_line_ends(text: str, source: str) -> str:
    r"""A text of the same length with line ends for runs of blanks, where a flattened paragraph shows that they stood for them.

    Args:
        text: Clean text.
        source: The text that it was made from, in which no blanks stand for what was cleaned away.

    >>> row = "Duties include:" + "".join(f"    Counts the {sort} of the day" for sort in ("fares", "tolls", "fines")) * 4
    >>> with_line_ends(row, row).split("\n\n")[:2]
    ['Duties include:', '  Counts the fares of the day']
    """
    rows: list[tuple[int, int]] = []
    shown = 0
    at = source.find("  ")
    while at >= 0:
        start, end = source.rfind("\n", 0, at) + 1, source.find("\n", at)
        end = end if end >= 0 else len(source)
        if end - start >= _CUT:
            rows.append((start, end))
            if shown < _ENOUGH and end - start >= _SHOWS:
                runs = _runs(source, start, end)
                shown += sum(_shows(source, *run) for run in runs) + len(_of_duties(source, runs))
        at = source.find("  ", end)
    if shown < _ENOUGH:
        return text
    pieces: list[str] = []
    done = 0
    for cut, wide in (cut for row in rows for cut in _cuts(source, *row)):
        instead = "\n\n" if wide else "\n"
        pieces += [text[done:cut], instead]
        done = cut + len(instead)
    return "".join([*pieces, text[done:]])


def _runs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The runs of blanks of a line with a word or a mark behind them."""
    while start < end and text[start].isspace():
        start += 1
    return [run.span() for run in _RUN.finditer(text, start, end) if run.end() < end and not text[run.end()].isspace()]


def _shows(text: str, start: int, end: int) -> bool:
    """Whether a run stands for a line end: it is wide, or stands inside a sentence before a capital, or before an item."""
    if end - start >= _WIDE or _ITEM.match(text, end):
        return True
    return text[end].isupper() and text[start - 1] not in _STOPS and _CAPITALISED.match(text, end) is not None


def _of_duties(text: str, runs: list[tuple[int, int]]) -> set[int]:
    """Where the runs begin that part sentences behind a colon, if nearly all are duties ("…:  Walks the docks.  Counts …")."""
    at = next((at for at, (first, _) in enumerate(runs) if text[first - 1] == ":"), len(runs))
    behind = runs[at + 1 :]
    if len(behind) < _ENOUGH:
        return set()
    verbs = lexicon().duty_verbs
    sentences = [run for run in behind if text[run[0] - 1] == "." and text[run[1]].isupper()]
    duties = sum(_WORD.split(text[last : last + _VERB], 1)[0].lower() in verbs for _, last in sentences)
    return {first for first, _ in sentences} if duties >= max(_ENOUGH, _NEARLY_ALL * len(behind)) else set()


def _cuts(text: str, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """Where the runs of a line begin that stand for line ends, and whether each was a blank line."""
    runs = _runs(text, start, end)
    duties = _of_duties(text, runs)
    for at, (first, last) in enumerate(runs):
        breaks = first in duties or _shows(text, first, last)
        if not breaks and text[last].isupper() and text[first - 1] not in ",;":
            following = runs[at + 1] if at + 1 < len(runs) else (last, last)
            breaks = last - first > 2 or (0 < following[0] - last <= _HEADING and _shows(text, *following))
        if breaks:
            yield first, last - first >= _WIDE
