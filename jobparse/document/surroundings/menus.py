"""Menus: buttons and lists of other announcements that job sites print around one."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobparse.document.cues.openings import Piece
    from jobparse.document.model import Anchor

# What the foot of a wiki's page begins with: its address, categories and menus.
WIKI_FOOT = "retrieved from"
# Kinds of headings that stand in such lists as well.
_ANYWHERE = frozenset({"header", "identifiers", "page_furniture", "summary", "about"})
# What makes a menu: so many words of a site, with none but headings between them.
_FURNITURE = "page_furniture"
_FEWEST = 2
# A line between two buttons of a site is one of them, if it has no more characters.
_BUTTON = 24


def announces(anchor: Anchor) -> bool:
    """Whether an anchor is a heading that no list of other announcements holds."""
    return anchor.scope == "section" and anchor.how == "exact" and anchor.kind not in _ANYWHERE


def in_menus(text: str, anchors: list[Anchor]) -> list[Anchor]:
    """Anchors with the headings that stand between a site's menu words, with nothing under them, made such words themselves.

    Args:
        text: Clean text.
        anchors: The anchors of the document, in order.
    """
    if sum(anchor.kind == _FURNITURE for anchor in anchors) < _FEWEST:
        return anchors
    rows = list(anchors)
    first = 0
    for at, anchor in enumerate(anchors):
        if at + 1 < len(anchors) and anchor.scope != "label" and not text[anchor.body : anchors[at + 1].start].strip():
            continue
        buttons = [index for index in range(first, at + 1) if anchors[index].kind == _FURNITURE]
        if len(buttons) >= _FEWEST:
            for index in range(buttons[0], buttons[-1]):
                if 2 * len(buttons) > buttons[-1] - buttons[0]:
                    rows[index] = replace(anchors[index], kind=_FURNITURE, scope="line")
        first = at + 1
    return rows


def join_buttons(pieces: list[Piece]) -> None:
    """Give a short line between two buttons of a site to its furniture, where neither a heading nor the title block claims it."""
    buttons = [at for at, piece in enumerate(pieces) if piece.kind == "page_furniture"]
    for before, after in pairwise(buttons):
        piece = pieces[before + 1]
        between = after == before + 2 and piece.anchor is None and piece.kind != "header"
        if between and pieces[after].start - piece.start <= _BUTTON:
            pieces[before + 1] = piece._replace(kind="page_furniture")
