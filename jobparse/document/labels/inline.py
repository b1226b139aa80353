"""Labels and headings before a colon inside a line: "Hours: 9 to 5 Salary: …"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import MOST_WORDS, at_boundary, bare, last_before, openers
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.lexicon import Lexicon

# How far before its colon a label can begin, in characters.
_LABEL_REACH = 60
# The words before the name of a heading that is a part of a sentence, and how far back the longest begins, in characters.
_GOES_ON = pattern(
    r"(?<![\w-])(?:the|these|our|your|their|minimum|above|following|of|to|for|with|by|and|or|meet|meets|meeting|under|see) $"
)
_GOES_ON_REACH = 11
# A line of several labels: "Hours: 9 to 5 Salary: …"; the last of them begins not further in than this, in characters.
_ROW_LENGTH = 160
# Shapes of values that hold a figure; and how far behind a label it stands, in characters, where so many small words do.
_SHAPED = frozenset({"identifier", "date"})
_VALUE_REACH, _PROSE_WORDS = 60, 5
# The end of a sentence, which the point of a weekday before its date is none: "Thu. 03/30/17".
_STOP = pattern(r"\. (?!\d)")
# What parts the items of a list inside a line.
_BULLETS = tuple("•·▪")
# The number behind a label in one word that no word of a title is, at the end of the line: "Bus Driver JobID: 1840".
_NUMBER = pattern(r"\x20?\d[\d-]{1,14}(?=\n|\Z)")
# Where a label begins that lost the line end before it: "WellingtonLocation:", "30 June 2031Location:", "an hourTO APPLY:".
_GLUED = pattern(r"(?:[a-z]{3}|[a-z\d]\)|\d)(?=[A-Z][a-z]{3})|[a-z]{3}(?=[A-Z]{2})")
# The way up to the last mark that no label runs over, which the stop of a short word is not: "Req. No.", "Pos. Type".
_CUT = pattern(
    r"(?s).*(?:(?<!\bReq)(?<!\bREQ)(?<!\bRef)(?<!\bPos)(?<!\bAnn)(?<!\bVac)(?<!\bEmp)(?<!\bDept)(?<!\bAdvt)(?<!\bReg)\. "
    r"|[;?!•|*)] )"
)


def label_before(text: str, start: int, at: int, after: int, words: Lexicon, *, flat: bool = False) -> Anchor | None:
    """The longest label or heading that ends at a colon inside a line; a `flat` one holds what stood on many lines."""
    floor = at - _LABEL_REACH if at - _LABEL_REACH > start else start
    cut = _CUT.match(text, floor, at)
    offset = cut.end() if cut else floor
    tokens = text[offset:at].split()[-MOST_WORDS:]
    for place, token in enumerate(tokens):
        glued = None if token.isalpha() and token[1:].islower() else _GLUED.search(token)
        if glued:
            tokens[place] = token = token[glued.end() :]
        if token[0] in "*_":
            tokens[place] = token = token.lstrip("*_") or "*"  # "Clerk **Department:** Docks"
        if not _may_open_label(token):
            continue
        folded = key(" ".join(tokens[place:]))
        labels, kind = words.labels.get(folded, ()), words.headings.get(folded)
        if not labels and (not kind or kind == "page_furniture"):
            continue
        begin = _start_of(text, offset, at, tokens[place:])
        phrase = text[begin:at]
        if begin > start and _SHAPED.issuperset(label.value for label in labels) and labels and _is_prose(text, after):
            continue  # "Open Job Posting: This posting is open to everybody"
        if (
            begin > start
            and " " not in folded
            and not glued
            and not at_boundary(text, begin)
            and not (labels and (flat or _in_row(text, start, begin) or _ends_row(text, start, after)))
            and not (folded in structure_words().id_labels and _NUMBER.match(text, after))
            and not (kind and text[after : after + 3].lstrip(" ")[:1] in _BULLETS and not _is_name(text, begin))
            and (not phrase.isupper() or last_before(text, begin).isupper())
        ):
            continue  # "the required Skills: …" in a sentence, "PLANNING SKILLS: …"
        if begin > start and _GOES_ON.search(text, max(start, begin - _GOES_ON_REACH), begin):
            continue  # "in addition to meeting the minimum Qualification Requirements:"
        if "," in phrase and not phrase.isupper() and text.find(",", offset, begin) >= 0:
            continue  # "Preferred Schooling, Work Experience, and Skills:" is all one
        if labels:
            return Anchor(begin, bare(text, begin, at), after, labels[0].section, "exact", labels, "label")
        return Anchor(begin, bare(text, begin, at), after, kind or "other", "exact")
    return None


@lru_cache(maxsize=4096)
def _may_open_label(token: str) -> bool:
    """Whether a label or heading before a colon can begin with a word."""
    return (token[0].isupper() or token[0] == "#") and key(token).partition(" ")[0] in openers()


def _start_of(text: str, start: int, end: int, tokens: list[str]) -> int:
    """Where the last tokens of a stretch of text begin."""
    for token in reversed(tokens):
        end = text.rfind(token, start, end)
    return end


def _in_row(text: str, start: int, at: int) -> bool:
    """Whether a label at an offset can be one of several on a line: a label opens it, or wide space parts the two."""
    if text[at - 2 : at].isspace():
        return True
    return (
        text[start - 1] == ":"
        and at - start <= _ROW_LENGTH
        and not (text.find(". ", start, at) >= 0 and _STOP.search(text, start, at))
    )


def _is_name(text: str, at: int) -> bool:
    """Whether the word before an offset may be a part of the name behind it: it has a capital, "Diving Skills:"."""
    return text[text.rfind(" ", 0, at - 1) + 1].isupper()


def _is_prose(text: str, after: int) -> bool:
    """Whether words of a sentence go on behind a colon, without a figure: they are no number or date."""
    end = text.find("\n", after, after + _VALUE_REACH)
    value = text[after : end if end >= 0 else after + _VALUE_REACH]
    return sum(word[0].islower() for word in value.split()) >= _PROSE_WORDS and not any(map(str.isdigit, value))


def _ends_row(text: str, start: int, after: int) -> bool:
    """Whether a label whose colon stands before an offset ends a line that is the value of the label above it.

    Sites' tables are copied so: "Salary:" over "$20 an hour Location:" over "Alder, ME Job Type:".
    """
    if after < len(text) and text[after] != "\n":
        return False
    line = text.rfind("\n", max(0, start - _LABEL_REACH), start + 1)
    return line > 0 and text[line - 1] == ":" and not text[line:start].strip()
