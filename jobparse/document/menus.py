"""Menus: buttons and lists of other announcements that job sites print around one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobparse.document.model import Anchor
    from jobparse.document.openings import Piece

# What the foot of a wiki's page begins with: its address, categories and menus.
WIKI_FOOT = "retrieved from"
# Kinds of headings that stand in such lists as well.
_ANYWHERE = frozenset({"header", "identifiers", "page_furniture", "summary", "about"})
# A line between two buttons of a site is one of them, if it has no more characters.
_BUTTON = 24


def announces(anchor: Anchor) -> bool:
    """Whether an anchor is a heading that no list of other announcements holds."""
    return anchor.scope == "section" and anchor.how == "exact" and anchor.kind not in _ANYWHERE


def join_buttons(pieces: list[Piece]) -> None:
    """Give a short line between two buttons of a site to its furniture, where neither a heading nor the title block claims it."""
    buttons = [at for at, piece in enumerate(pieces) if piece.kind == "page_furniture"]
    for before, after in pairwise(buttons):
        piece = pieces[before + 1]
        between = after == before + 2 and piece.anchor is None and piece.kind != "header"
        if between and pieces[after].start - piece.start <= _BUTTON:
            pieces[before + 1] = piece._replace(kind="page_furniture")
