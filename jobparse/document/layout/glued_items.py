"""Pieces that lost the line ends between them and show no capital there: items in small letters, labels in capitals.

"You will:keep the logs.read the charts.mend the nets.", "REPORTS TO: HARBOR SUPERVISORJOB OBJECTIVE:The pilot guides". Boards
print lists so whose marks were those of the page. A colon without a blank behind it, and two stops without one below it in the
same line, show the items; the parts of an address have no blank behind them, and stand behind no such colon.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from jobparse.document.layout.glued import lines_apart
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# A colon right before the first word of an item, and the end of one right before the next.
_OPENS = pattern(r":(?<=[a-z]:)(?=[a-z]{3,20} [a-z0-9])")
_MEETS = pattern(r"[.;](?<=[a-z]{3}[.;])(?=[a-z]{2,20} [a-z0-9]|[A-Z][a-z]{1,20} [a-z])")
# A word in capitals that is too long for one, and the words behind it up to a colon; its halves have so many letters at least.
_TWO_WORDS = pattern(r"[A-Z](?<![A-Z][A-Z])[A-Z]{11,31}(?P<rest>(?:[ /&]{1,3}[A-Z]{2,16}){0,4}) ?:")
_HALF = 4
# So many items meet in one line.
_FEWEST = 2
_START = attrgetter("start")


def split_items(text: str, lines: list[Line]) -> list[Line]:
    """Lines, those apart that hold such items.

    Args:
        text: Clean text.
        lines: Its non-blank lines.
    """
    cuts: dict[int, list[int]] = {}
    seen = -1  # the last line that was looked at: what its first colon opens is all that its others do
    for opening in _OPENS.finditer(text):
        at = bisect_right(lines, opening.start(), key=_START) - 1
        if at <= seen:
            continue
        seen = at
        inside = [match.end() for match in _MEETS.finditer(text, opening.end(), lines[at].end)]
        if len(inside) >= _FEWEST:
            cuts[at] = [opening.end(), *inside]
    for match in _TWO_WORDS.finditer(text):
        seam = _seam(match.group(), match.start("rest") - match.start())
        if seam:
            at = bisect_right(lines, match.start(), key=_START) - 1
            cuts[at] = sorted([*cuts.get(at, ()), match.start() + seam])
    return lines_apart(text, lines, cuts)


def _seam(words: str, end: int) -> int:
    """Where a known label or heading begins inside the first word of some, which ends at an offset; 0 where that is one word."""
    lists = (lexicon().headings, lexicon().labels)
    if any(key(words[:end]) in known or key(words) in known for known in lists):
        return 0
    for at in range(_HALF, end - _HALF + 1):
        folded = key(words[at:])
        if " " in folded and any(folded in known for known in lists):
            return at
    return 0
