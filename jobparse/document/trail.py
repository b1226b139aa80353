"""The trail of the walk: the pieces that it has collected, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.cues.openings import Piece
from jobparse.document.headings.bounds import BODY
from jobparse.document.surroundings.board_lines import is_over_others
from jobparse.document.surroundings.menus import WIKI_FOOT
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key

if TYPE_CHECKING:
    from jobparse.document.model import Anchor, Document

_BLANK = " \n|*_"


class Trail:
    """The pieces of a document up to a place, and what has come before it.

    `body` tells whether a heading of the body was passed, `container` whether one that holds several kinds was, `kind` is that of
    the last section, `under` that of the last heading; `summed` tells whether a piece was passed that sums the work up; `wished`
    is the heading whose parts may follow, of what is wished for.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.pieces: list[Piece] = []
        self.body = False
        self.container = False
        self.kind = "header"
        self.under = "header"
        self.summed = False
        self.wished: Anchor | None = None
        self._worked, self._settled = False, 0  # what `has_duties` knows of so many of the first pieces
        lines = document.lines
        self.start, self.end = (lines[0].start, lines[-1].end) if lines else (0, 0)

    def add(self, start: int, kind: str, anchor: Anchor | None = None, *, note: bool = False) -> None:
        """Let a piece of a kind begin, by an anchor or without one."""
        self.pieces.append(Piece(start, kind, anchor, note))
        self.summed = self.summed or kind == "summary"

    def replace_last(self, kind: str) -> None:
        """Let the last piece be of another kind."""
        self.pieces[-1] = self.pieces[-1]._replace(kind=kind)
        self.summed = self.summed or kind == "summary"

    def enter(self, kind: str) -> None:
        """What follows stands under a heading, or a cue as good as one."""
        self.body = self.body or kind in BODY
        self.kind = self.under = kind

    def enter_container(self) -> None:
        """What follows stands under a heading that holds several kinds, be it below what is asked for but above the duties."""
        self.container = True
        self.under = "header"
        if self.body and not self.has_duties():
            self.body, self.kind = False, "header"

    def has_duties(self) -> bool:
        """Whether a piece on duties was passed. All but the last are settled, and looked at once."""
        if not self.pieces:
            return False
        *before, last = self.pieces[self._settled :] or self.pieces[-1:]
        self._worked = self._worked or any(piece.kind == "duties" for piece in before)
        self._settled = len(self.pieces) - 1
        return self._worked or last.kind == "duties"

    def is_foot(self, anchor: Anchor) -> bool:
        """Whether a line of page furniture stands over a site's list of others, or over the foot of a wiki's page."""
        words = self.words(anchor)
        if words == WIKI_FOOT:
            return True
        return self.body and (key(words) in lexicon().other_jobs or is_over_others(self.document, anchor.heading.start))

    def directly_under(self, heading: Anchor, anchor: Anchor) -> bool:
        """Whether nothing stands between a heading and an anchor below it."""
        return self.skip_blank(heading.body, anchor.start) >= anchor.start

    def words(self, anchor: Anchor) -> str:
        """The words of a heading in lower case."""
        return self.document.lower[anchor.heading.start : anchor.heading.end]

    def skip_blank(self, at: int, stop: int) -> int:
        """Where the text goes on behind blanks, bars and emphasis."""
        text = self.document.text
        while at < stop and text[at] in _BLANK and not (text[at] == "*" and text.startswith("* ", at) and text[at - 1] in " \n"):
            at += 1  # a star before a blank is a bullet
        return at
