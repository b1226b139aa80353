"""Headings that stand in another language as well, behind or before a bar: "Mo te turanga | About the role".

Two of them on different things show that these are no names of sites before the names of their pages ("Elm Port | How to apply").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.lexicon import Lexicon

_BAR = " | "
# Such a heading is not longer, in characters.
_LONGEST = 80
_FEWEST = 2
_NONE = frozenset({"page_furniture", "note"})


def two_languages(text: str, lines: list[Line], words: Lexicon) -> dict[int, Anchor]:
    """Such headings by the number of their line; none where too few stand in the text.

    Args:
        text: Clean text.
        lines: Its lines.
        words: The lexicon.
    """
    if _BAR not in text:
        return {}
    found: dict[int, Anchor] = {}
    others: set[str] = set()
    for at, line in enumerate(lines):
        if line.marker or line.end - line.body > _LONGEST or text.count(_BAR, line.body, line.end) != 1:
            continue
        printed = text[line.body : line.end].split(_BAR)
        if printed[1].endswith("|") or (printed[0].endswith(":") and not printed[1].endswith(":")):
            continue  # cells of a table: "Hours: | Full time |"
        first, second = map(key, printed)
        kinds = [words.headings.get(part) for part in (first, second)]
        known = [kind for kind in kinds if kind and kind not in _NONE]
        other = first if kinds[1] else second
        if len(known) == 1 and None in kinds and other not in words.labels and not any(map(str.isdigit, other)):
            found[at] = Anchor(line.start, bare(text, line.body, line.end), line.end, known[0], "exact")
            others.add(other)
    return found if len(others) >= _FEWEST else {}
