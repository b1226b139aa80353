"""Lines whose ends were lost: "DEFINITIONUnder supervision, …", "Drives a van.Helps riders.Sweeps the garage.".

Programs that take the text out of web pages print the pieces of a list, or a heading and its paragraph, without anything between
them. The pieces become lines of their own; no character is put in.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import LONGEST, SMALL
from jobparse.document.headings.sense import by_sense
from jobparse.document.lines import marker_at
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import bytes_pattern, pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.document.lines import Line

# What the bytes of `kinds_of` show where two pieces may meet: a capital behind a stop or a small letter ("van.Helps",
# "cuttingPlanting", "DescriptionDUTIES"), or behind three others and before small letters ("TRAININGEducation").
_SEAMS = (b"aA", b".A")
_BEHIND_CAPITALS = bytes_pattern(rb"AAAAaa")
# So many sentences, or words in ordinary letters, that meet in one line show that its ends were lost.
_SENTENCES, _WORDS = 2, 4
# So many words that begin requirements show it as well, also behind names: "a School Bus DriverHold a cardMust be of age".
_ASKED = 3
# The least words of such a sentence; what stands between the stops of "myGov.Portal, care.Data" has fewer.
_SHORTEST_SENTENCE = 3
# A row of labels has so many colons, and a label in one is not longer, in characters.
_LABELS = 3
_LONGEST_LABEL = 32
# The kinds of headings that can stand behind the last value of such a row, and of how many words at most.
_BEHIND_VALUES = frozenset({"container", "summary", "duties", "minimum_qualifications"})
_HEADING_WORDS = 3
_SENTENCE_ENDS = ".!?;)"
# So many capitals before a seam make a heading and no name ("PDFs"); a known heading is not shorter ("SkillBridge"), in
# characters, nor is a word longer than the last of these.
_CAPITALS = 6
_SHORTEST = 6
_LONGEST_WORD = 24
# The words that meet behind a heading are not shorter, in letters.
_LEFT_WORD, _RIGHT_WORD = 5, 4
# What job sites print without a blank between: "Alder County CouncilAlder€31,119 - €48,424 per year", the place and then the pay.
_PLACE_AND_PAY = pattern(r"[A-Z][a-z]{2,16}(?:\x20[A-Z][a-z]{2,16}){0,2}(?=[€£$][0-9])")
# An amount of years that begins a piece in a line whose pieces meet: "Knows the tides of the sound3+ years on a boat".
_YEARS = pattern(r"(?<=[a-z;])(?<=[a-z]{3}[a-z;])[0-9]{1,2}(?:-[0-9]{1,2})?\+? (?:[Yy]ears|[Yy]rs)\b")
# A year before a piece: "Knows the Ports Act 2010Ability to steer a ferry".
_FIGURE = pattern(r"(?<![0-9])(?:19|20)[0-9]{2}(?=[A-Z][a-z]{2})")
# What the marker of an item can begin with, of what a seam stands before.
_MARKS = frozenset("0123456789•▪●*")
# So many seams, one in so many characters, show that a whole page was printed without anything between its pieces, and these are
# all the seams there: before a capital, a number that counts, a bullet or an amount of pay.
_MANY, _DENSE = 12, 750
_PIECE = pattern(
    r"""
    (?<=[a-z0-9)\]%!?.;:])
    (?: (?=[A-Z][a-z]{2,20}[ ,:;.A-Z&$£€/-])
      | (?<=[a-z])(?=[A-Z][a-z][ ,:A-Z])
      | (?<=[a-z)\]!?.;:])(?=[A-Z]{1,20}[ :,]|[A-Z]{5,20}[a-z])
      | (?<=[0-9])(?=[A-Z]{4,20}[ :,])
      | (?<![0-9])(?<![0-9]\.)(?=[0-9]{1,2}[.)]\x20[A-Z])
      | (?<=[a-z]{3})(?=[0-9]{1,2}/[0-9]|[0-9]{4})
      | (?<=[a-z.)])(?=[•▪●$£€\#]|\*[A-Z])
    )
    | (?<=[A-Z]{4})(?:(?=[A-Z][a-z]{1,20}[ ,])|(?=[$£€][0-9]))
    | (?<=[A-Z]{5})(?=An?\x20[A-Za-z])
    """,
    re.VERBOSE,
)
# What an address of the web or of mail holds.
_ADDRESS = ("//", "@", "\\", "_", "www.")


def split_glued(text: str, kinds: bytes, lines: list[Line]) -> list[Line]:
    """Lines, those apart whose pieces meet without anything between them.

    Args:
        text: Clean text.
        kinds: What `kinds_of` tells of it.
        lines: Its non-blank lines.
    """
    seams = [match.start() + 3 for match in _BEHIND_CAPITALS.finditer(kinds)]
    for seam in _SEAMS:
        at = kinds.find(seam) + 1
        while at > 0:
            if _parts(text, at):
                seams.append(at)
            at = kinds.find(seam, at) + 1
    seams.sort()
    return lines_apart(text, lines, dict(_cut_lines(text, lines, seams)))


def lines_apart(text: str, lines: list[Line], cuts: Mapping[int, list[int]]) -> list[Line]:
    """Lines, some of them parted at offsets, which are given by the numbers of the lines."""
    if not cuts:
        return lines
    apart: list[Line] = []
    for at, line in enumerate(lines):
        rest = line
        for cut in cuts.get(at, ()):
            apart.append(replace(rest, end=cut - (text[cut - 1] == " ")))
            body, marker = marker_at(text, cut, line.end) if text[cut] in _MARKS else (cut, "")
            rest = replace(line, start=cut, body=body, marker=marker, gap=False)
        apart.append(rest)
    return apart


def _cut_lines(text: str, lines: list[Line], seams: list[int]) -> Iterator[tuple[int, list[int]]]:
    """The lines that come apart by their numbers, and at which of some seams."""
    for at, inside in groupby(seams, lambda seam: bisect_right(lines, seam, key=_start) - 1):
        line = lines[at]
        cuts = _cuts(text, line, [seam for seam in inside if line.body < seam < line.end])
        if cuts:
            yield at, cuts


def _start(line: Line) -> int:
    return line.start


def _parts(text: str, at: int) -> bool:
    """Whether the letters around a seam are those of two words."""
    before = text[at - 1]
    if before.isupper():
        behind = text[at + 1 : at + 3]
        return behind.isalpha() and behind.islower()
    left = text[at - 3 if at > 3 else 0 : at if before.isalpha() else at - 1]
    if not (len(left) > 1 and left.isalpha() and left.islower()) or not (before.isalpha() or before in ".;:!?)"):
        return False
    behind = text[at + 1 : at + 2]
    if behind == "." and before in ".;!?":
        return text.startswith("U.S", at)  # "… or credit analysis.U.S. citizenship"
    return behind.isalpha() or (behind == " " and (text[at] == "A" or not before.isalpha()))  # "RequirementsA licence"


def _cuts(text: str, line: Line, seams: list[int]) -> list[int]:
    """The seams of a line at which its pieces come apart: all of them, or those behind a heading."""
    if len(seams) >= _MANY and line.end - line.body <= _DENSE * len(seams):
        seams = _of_page(text, line)
    seams = [at for at in seams if not _in_address(text, line, at)]
    if len(seams) >= _MANY and line.end - line.body <= _DENSE * len(seams):
        return seams
    sentences = [at for at in seams if not text[at - 1].isalpha()]
    words = [at for at in seams if text[at - 1].islower() and text[_word_start(text, at)].islower()]
    cuts = set(_before_labels(text, line)) if seams and text.count(":", line.body, line.end) >= _LABELS else set()
    if _between_long(text, line, sentences) >= _SENTENCES:
        cuts.update(sentences)
    if len(words) >= _WORDS:
        cuts.update(words)
    asked = [at for at in seams if _begins_requirement(text, at)]
    if len(asked) >= _ASKED:
        cuts.update(at for at in seams if not _is_name(text, at))
    if cuts:
        cuts.update(match.start() for match in _YEARS.finditer(text, line.body, line.end))
        figures = (match.end() for match in _FIGURE.finditer(text, line.body, line.end))
        cuts.update(at for at in figures if _begins_requirement(text, at))
    start = before = line.body
    headed = False
    for at in seams:
        if text[at - 1] == ":" and before > start and _is_heading(text, before, at - 1):
            cuts.update((before, at))  # "Guides ships.Duties:Keeps a log."
            headed, start = True, at
        before = at
        place = _PLACE_AND_PAY.match(text, at, line.end)
        if place:
            cuts.update((at, place.end()))
        heads = _is_heading(text, start, at) or (_can_end(text, line, start, at) and _is_heading(text, at, line.end))
        behind = None if heads else _heading_inside(text, start, at)
        if behind:
            cuts.add(behind)
        if heads or behind or at in cuts or (headed and (not text[at - 1].isalpha() or _are_words(text, at))):
            headed = headed or heads or behind is not None
            cuts.add(at)
            start = at
    return sorted(cuts)


def _begins_requirement(text: str, at: int) -> bool:
    """Whether the word behind a seam is one that requirements begin with, before a small letter: "Must be", "Hold a"."""
    stop = text.find(" ", at, at + _LONGEST_WORD)
    if stop < 0 or not text[stop + 1 : stop + 2].islower():
        return False
    return key(text[at:stop]) in structure_words().item_openers


def _of_page(text: str, line: Line) -> list[int]:
    """The seams of a line that holds a whole page without anything between its pieces; parts of names are none."""
    return [match.start() for match in _PIECE.finditer(text, line.body + 1, line.end) if not _is_name(text, match.start())]


def _is_name(text: str, at: int) -> bool:
    """Whether a seam lies inside of a name ("McKenna", "PowerPoint") or behind initials ("U.S.Navy")."""
    if text[at - 1] == ".":
        before = text[at - 2]
        if before.isdigit() and not (text[at - 3].isspace() or text[at - 3].isdigit()):
            return True  # "… or2.A degree": the number belongs to what is behind it
        return before in " /." or (before.isupper() and text[at - 3] in ". ")
    start = _word_start(text, at)
    if text[at - 1].isupper():
        article = " " in text[at + 1 : at + 3]  # "DUTIESA keeper", but "FLORIDA Keys"
        return article and text[at] == "A" and text[start:at].lower() not in lexicon().headings
    if not text[at - 1].islower() or text[at].isdigit() or text[start].islower():
        return False
    stop = at
    while stop - at < _LONGEST_WORD and text[stop : stop + 1].isalpha():
        stop += 1
    names = structure_words()
    word, inside = text[start:stop].lower(), at - start
    if word[:inside] in names.name_firsts:
        return True
    return any(0 <= (first := word.find(name)) < inside < first + len(name) for name in names.camels if name in word)


def _can_end(text: str, line: Line, start: int, at: int) -> bool:
    """Whether a line can end with a heading from a seam on: not with a stop, nor in an item of which each piece is one word.

    "- LongTerm Disability Insurance" and "- Drives with OpenShift." are whole items.
    """
    if text[line.end - 1] in ".,;":
        return False
    return not line.marker or (text.find(" ", start, at) > 0 and text.find(" ", at, line.end) > 0)


def _are_words(text: str, at: int) -> bool:
    """Whether two words of some length meet at a seam, as at the ends of items, and no parts of a name ("myGov")."""
    start = _word_start(text, at)
    behind = text[at + 1 : at + _RIGHT_WORD].replace("-", "")  # "In-depth"
    return text[start].islower() and at - start >= _LEFT_WORD and behind.isalpha()


def _between_long(text: str, line: Line, seams: list[int]) -> int:
    """How many seams of a line have a sentence of some length before and behind them."""
    bounds = [line.body, *seams, line.end]
    long = [len(text[start:end].split()) >= _SHORTEST_SENTENCE for start, end in pairwise(bounds)]
    return sum(before and behind for before, behind in pairwise(long))


def _before_labels(text: str, line: Line) -> list[int]:
    """The places in a row of labels where one begins right behind the value of another: "$20 HourlyLocation : Alder"."""
    labels = lexicon().labels
    found = []
    colon = text.find(":", line.body, line.end)
    while colon > 0:
        at = _glued_at(text, max(line.body, colon - _LONGEST_LABEL), colon, labels)
        if at:
            found.append(at)
        colon = text.find(":", colon + 1, line.end)
    return found if len(found) >= _LABELS - 1 else []


def _glued_at(text: str, start: int, colon: int, labels: Mapping[str, object]) -> int | None:
    """Where the label before a colon begins, if that is in the middle of what stands between two blanks."""
    for at in range(start + 1, colon):
        if text[at].isupper() and not text[at - 1].isspace() and key(text[at:colon]) in labels:
            return at if text[at - 1].isalnum() or text[at - 1] in ")." else None
        if text[at].isupper() and text[at - 1].isspace() and key(text[at:colon]) in labels:
            return None
    return None


def _word_start(text: str, at: int) -> int:
    """Where the word begins that ends before a seam; far enough back, any place in it does."""
    floor = max(0, at - _LONGEST_WORD)
    while at > floor and text[at - 1].isalpha():
        at -= 1
    return at


def _is_heading(text: str, start: int, at: int) -> bool:
    """Whether what ends at a seam is a heading: a known one, or one in capitals of some length ("DEFINITIONUnder")."""
    if text[at - 1].isupper() and at - _word_start(text, at) >= _CAPITALS and text[at - _CAPITALS : at].isupper():
        return True
    if not _SHORTEST <= at - start <= LONGEST:
        return False
    folded = key(text[start:at])
    kind = lexicon().headings.get(folded)
    if kind is None and folded.rpartition(" ")[2] in _last_words():
        words = text[start:at].split()
        titled = len(words) > 1 and all(word[0].isupper() or word in SMALL for word in words)
        return titled and by_sense(folded) is not None
    return kind is not None and kind != "page_furniture"


def _heading_inside(text: str, start: int, at: int) -> int | None:
    """Where a known heading begins that ends at a seam, behind a sentence or a value: "Closes: Continuous Job SummaryHelps"."""
    if not text[at - 1].islower():
        return None
    labelled = text.find(":", start, at) >= 0
    begin = at
    for _ in range(_HEADING_WORDS):
        begin = text.rfind(" ", start, begin)
        if begin < 0 or at - begin > LONGEST or not text[begin + 1].isupper():
            return None
        folded = key(text[begin:at])
        bounded = labelled or text[begin - 1] in _SENTENCE_ENDS
        if bounded and " " in folded and lexicon().headings.get(folded) in _BEHIND_VALUES:
            return begin + 1
    return None


@cache
def _last_words() -> frozenset[str]:
    """Words that known headings end with, but for short ones, which names begin with ("WorkForce")."""
    return frozenset(word for word in (phrase.rpartition(" ")[2] for phrase in lexicon().headings) if len(word) > _SHORTEST)


def _in_address(text: str, line: Line, at: int) -> bool:
    """Whether a seam lies in an address of the web or of mail."""
    floor = max(line.start, at - LONGEST)
    start = text.rfind(" ", floor, at) + 1 or floor
    ceiling = min(line.end, at + LONGEST)
    end = text.find(" ", at, ceiling)
    return any(text.find(mark, start, end if end > 0 else ceiling) >= 0 for mark in _ADDRESS)
