"""Items of a list that stand in one line without anything between them: "Conducts tours of the port Prepares maps Keeps logs"."""

from __future__ import annotations

from itertools import pairwise

from jobparse.document.lists.run_together import LISTED, run_together
from jobparse.document.one_line.tokens import BULLETS, COUNTED, tokens_between

# Those whose items have a name between two dashes: "Abilities - HEAR - Tell dogs apart - LIFT - Carry dogs".
_NAMED = frozenset({"knowledge", "skills", "abilities", "other_requirements"})
# Marks that may also be words or signs inside of an item: so many make a list.
_MARKS = ("-", "+", "*", "»", "o", ">", "--")
_MARKED = 3
_OR = frozenset({"OR", "AND"})
_PARTED = 2  # so many semicolons before capitals part items


def item_cuts(text: str, start: int, end: int, kind: str) -> list[int]:
    """Where the line ends before the items of a section stood: offsets of blanks, in order; none where it reads like prose.

    Args:
        text: Clean text.
        start: Where the text below the heading begins.
        end: Where the next heading or label begins.
        kind: The kind of the section.
    """
    if kind not in LISTED or any(text.find(bullet, start, end) >= 0 for bullet in BULLETS):
        return []
    tokens = tokens_between(text, start, end)
    marked = _before_names(text, tokens) if kind in _NAMED else _before_marks(text, tokens)
    return marked or _behind_semicolons(text, tokens) or run_together(text, tokens, kind)


def _before_names(text: str, tokens: list[tuple[int, int]]) -> list[int]:
    """The blanks before the dashes in front of names in capitals, and of what stands behind the last: "- LIFT - Carry dogs"."""
    cuts: list[int] = []
    named = len(tokens) > 1 and text[slice(*tokens[0])] in "-*" and text[slice(*tokens[1])].isupper()
    for (first, last), (begin, stop), (after, end) in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if stop - begin > 1 or text[begin] not in "-*" or text[first:last].isupper() or not text[after].isupper():
            continue
        cuts.append(begin - 1)
        named = named or text[after:end].isupper()
    return cuts if named else []


def _behind_semicolons(text: str, tokens: list[tuple[int, int]]) -> list[int]:
    """The blanks behind semicolons and before capitals, and the one behind the colon that leads to what these part."""
    cuts: list[int] = []
    lead: list[int] = []
    small, opened = 0, False
    for (first, last), (begin, stop) in pairwise(tokens):
        before = text[first:last]
        opened = (opened or "(" in before) and ")" not in before
        if not text[begin].isupper() and not (text[begin].isdigit() and before[-1] == ";"):
            small += before[-1] == ";"
        elif before[-1] == ";" and not opened and text[begin:stop] not in _OR:
            cuts.append(begin - 1)
        elif before[-1] == ":" and not cuts:
            lead = [begin - 1]
        elif before[-1] == "." and not cuts:
            return []  # sentences of which some have parts
    return [*lead, *cuts] if len(cuts) >= max(_PARTED, _PARTED * small) else []


def _before_marks(text: str, tokens: list[tuple[int, int]]) -> list[int]:
    """The blanks before the marks of a list: one sign over and over ("- … - …"), or numbers and letters that count up."""
    found: dict[str, list[int]] = {}
    for (_, last), (begin, stop), (after, _) in zip(tokens, tokens[1:], [*tokens[2:], (len(text), 0)], strict=False):
        mark = _mark(text[begin:stop], text[after : after + 1])
        if mark and not (text[last - 1].isdigit() and text[after : after + 1].isdigit()):  # "8 - 10 and 12 - 14"
            found.setdefault(mark, []).append(begin - 1)
    opening = _mark(text[slice(*tokens[0])], "") if tokens else ""
    return next((cuts for mark, cuts in found.items() if len(cuts) + (mark == opening) >= _MARKED), [])


def _mark(token: str, following: str) -> str:
    """The mark that a token is or begins with, "#" for any number; empty where there is none."""
    if token in _MARKS:
        return token
    if token[0] in "-*" and token[1:2].isalpha():
        return token[0] + "a"
    return "#" if following.isupper() and COUNTED.fullmatch(token) else ""
