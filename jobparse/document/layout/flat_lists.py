"""Lists inside a flattened line, whose bullets or numbers are all that is left of their line ends."""

from __future__ import annotations

from itertools import pairwise

from jobparse.document.one_line.headings import MOST_LINES
from jobparse.document.one_line.tokens import BULLETS
from jobparse.document.plain_text.marks import rows_of
from jobparse.document.signs import has_any
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

# A line of so many characters was many lines: rows of names with bullets between them ("Elm Bay • Full Time") are shorter.
_LONG = 160
# A bullet between blanks with an item behind it: "Duties • Tars the decks • Mends the nets".
_BULLET = pattern(rf"\x20(?=[{BULLETS}][\x20\t]+\S)")
# An item of a list inside of that.
_NESTED = pattern(r"\x20(?=o\x20{1,3}[A-Z])")
# A number between blanks with an item behind it: "The clerk: 1. Counts the fares. 2. Keeps the books."
_NUMBER = pattern(r"\x20(?=(?P<number>\d{1,2})[.)]\x20{1,3}[A-Z(])")
# So many items make a list behind a heading or a short sentence, which is no longer, and one more behind other words; and so
# many characters each of them has on the average.
_FEWEST = 3
_LEAD = 160
# Numbers stand behind a heading or a few words that lead into them.
_HEADING = 64
# The heading of the next list has at most so many words, and the item before it at least so many with its bullet.
_HEADING_WORDS, _ITEM_WORDS = 5, 4
_KINDS = frozenset(
    {
        "duties",
        "minimum_qualifications",
        "preferred_qualifications",
        "benefits",
        "application",
        "knowledge",
        "skills",
        "abilities",
    }
)
_AVERAGE = 24


def with_items_apart(text: str) -> str:
    r"""A text of the same length with a line end before each item of a list that stands inside a flattened line.

    Args:
        text: Clean text.

    >>> row = "Duties" + " • Tars the decks of all boats in the harbor" * 6
    >>> with_items_apart("Pilot\n" * 6 + row).split("\n")[6:8]
    ['Duties', '• Tars the decks of all boats in the harbor']
    """
    bullets = tuple([bullet for bullet in BULLETS if bullet in text])
    if not bullets and "1. " not in text and "1) " not in text:
        return text
    lines = rows_of(text)
    if len(lines) - lines.count("") <= MOST_LINES:
        return text  # all of it is read as one line
    cuts: list[int] = []
    start = 0
    for content in lines:
        if len(content) >= _LONG:
            cuts += _in_line(text, content, start, bullets)
        start += len(content) + 1
    if not cuts:
        return text
    cuts.sort()
    return "\n".join(text[left + 1 : right] for left, right in pairwise([-1, *cuts, len(text)]))


def _in_line(text: str, content: str, start: int, bullets: tuple[str, ...]) -> list[int]:
    """The blanks before the items of the lists of a line, with one of the bullets or a number each."""
    end = start + len(content)
    cuts: list[int] = []
    if has_any(content, bullets):
        cuts = _of_list([mark.start() for mark in _BULLET.finditer(text, start, end)], start, end)
        cuts += [at for above, cut in pairwise(cuts) if (at := _heading_before(text[above + 1 : cut], cut))]
        if cuts and content.count(" o ") > 1:
            cuts += [mark.start() for mark in _NESTED.finditer(text, cuts[0] + 1, end)]
    opening = content[:_HEADING]
    if "1" in opening and ("1. " in opening or "1) " in opening):
        counted = _counted(text, start, end)
        if counted and counted[0] - start <= _HEADING:
            cuts += _of_list(counted, start, end)
    return cuts


def _heading_before(item: str, cut: int) -> int:
    """The blank before the heading of the next list, where it stands between two items: "… A boat Duties • Tars"; 0 for none."""
    words = item.split(" ")
    known = lexicon().headings
    for count in range(min(_HEADING_WORDS, len(words) - _ITEM_WORDS), 0, -1):
        heading = words[-count:]
        kind = known.get(key(" ".join(heading)))
        sure = count > 1 or heading[0].isupper() or heading[0].lower() in structure_words().lone_headings
        if kind not in _KINDS or not sure or not heading[0][:1].isupper():
            continue
        start = len(item) - len(" ".join(heading))
        if not item[:start].rstrip(" ").endswith((",", "&", "/", "-", "(")):
            return cut - len(item) + start - 1
    return 0


def _counted(text: str, start: int, end: int) -> list[int]:
    """The blanks before the numbers that count up from one."""
    found: list[int] = []
    following = 2 if text.startswith(("1.", "1)"), start) else 1
    for mark in _NUMBER.finditer(text, start, end):
        if int(mark["number"]) == following:
            found.append(mark.start())
            following += 1
    return found


def _of_list(cuts: list[int], start: int, end: int) -> list[int]:
    """Cuts that are those of a list: enough of them, and long items between them."""
    fewest = _FEWEST if cuts and cuts[0] - start <= _LEAD else _FEWEST + 1
    if len(cuts) < fewest or (end - cuts[0]) < _AVERAGE * len(cuts):
        return []
    return cuts
