"""The walk over the anchors: every stretch of text gets its kind, every label its value."""

from __future__ import annotations

from jobparse.document.blocks import blocks, trimmed_end
from jobparse.document.cues.openings import open_section, with_stops
from jobparse.document.cues.sections import add_cue
from jobparse.document.headings.bounds import BODY
from jobparse.document.headings.sections import add_heading
from jobparse.document.kinds.afterwords import part_afterwords
from jobparse.document.kinds.front_blocks import add_front
from jobparse.document.kinds.late_competencies import part_competencies, part_rated
from jobparse.document.kinds.likeliest import with_likeliest
from jobparse.document.kinds.link_lines import part_links
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.kinds.weighed_sentences import part_weighed
from jobparse.document.kinds.wished_lists import part_wished_lists
from jobparse.document.labels.sections import add_label
from jobparse.document.model import Anchor, Section
from jobparse.document.surroundings.menus import WIKI_FOOT, announces, join_buttons
from jobparse.document.trail import Trail
from jobparse.lexicon.structure import structure_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

# Kinds of what may stand between the menus of a site.
_MENU = frozenset(["header", "page_furniture", "summary", "about"])
# Kinds whose headings close the title block.
_HEADED = BODY | {"summary", "about", "benefits", "selection", "application"}
# Kinds of sections that are the first of those below a heading that holds several.
_OF_CONTAINERS = frozenset({"summary", "duties"})
# What an employer promises, in lower-case text: "Enjoy paid holidays", "Work with people who care".
_PRAISE = pattern(lambda: rf"\b(?:{either(structure_words().praise)})\b")


# How far into a heading or sentence the ideal candidate is named, in characters.
_OPENING = 24


class Walk(Trail):
    """The walk over the anchors of a document."""

    def over(self, anchors: list[Anchor]) -> None:
        """Give every stretch of text its kind, and every label its value."""
        openings = [anchor for anchor in reversed(anchors) if anchor.how == "cue" and anchor.scope == "line"]
        anchors = [anchor for anchor in anchors if anchor.how != "cue" or anchor.scope != "line"] if openings else anchors
        first = anchors[0].start if anchors else self.end
        if first > self.start:
            add_front(self, self.start, first)
            self._open_before(openings, first)
        elsewhere = foot = False
        for at, anchor in enumerate(anchors):
            stop = anchors[at + 1].start if at + 1 < len(anchors) else self.end
            if foot or (elsewhere and not announces(anchor)):
                continue
            self.document.stop = None
            elsewhere = anchor.kind == "page_furniture" and self.is_foot(anchor)
            foot = elsewhere and self.words(anchor) == WIKI_FOOT
            if elsewhere:
                self.document.stop = anchor.start
            if anchor.scope == "label":
                add_label(self, anchor, stop)
            elif anchor.how == "cue":
                add_cue(self, anchor, stop)
            else:
                add_heading(self, anchor, stop)
            self._open_before(openings, stop)

    def sections(self) -> list[Section]:
        """The pieces with their ends."""
        self._join_menus()
        self._teasers()
        if "ideal" in self.document.tokens:
            self._ideals()
        self.pieces = part_competencies(self.document, self.pieces, self.end)
        self.pieces = part_wished_lists(self.document, self.pieces, self.end)
        self.pieces = part_links(self.document, self.pieces, self.end)
        self.pieces = part_afterwords(self.document, self.pieces, self.end)
        self.pieces = part_weighed(self.document, self.pieces, self.end)
        self.pieces = with_likeliest(self.document, self.pieces, self.end)
        self.pieces = part_rated(self.document, self.pieces, self.end)
        self._join_containers()
        self._take_marks()
        rows = []
        for piece, stop in with_stops(self.pieces, self.end):
            end = trimmed_end(self.document.text, piece.start, stop)
            if end > piece.start:
                rows.append(Section(piece.start, end, piece.kind, piece.anchor, piece.note))
        return rows

    def _teasers(self) -> None:
        """A list above all headings that nothing calls duties praises the employer, where a heading on duties follows below."""
        front = next((at for at, piece in enumerate(self.pieces) if piece.anchor and piece.kind in _HEADED), len(self.pieces))
        loose = [at for at in range(front) if self.pieces[at].kind == "duties" and self.pieces[at].anchor is None]
        if loose and any(piece.kind == "duties" and piece.anchor and piece.anchor.scope == "section" for piece in self.pieces):
            for at in loose:
                stop = self.pieces[at + 1].start if at + 1 < len(self.pieces) else self.end
                rows = [block for block in blocks(self.document, self.pieces[at].start, stop) if block.marker]
                praise = sum(_PRAISE.search(self.document.lower, block.body, block.end) is not None for block in rows)
                if 2 * praise >= max(len(rows), 1):
                    self.pieces[at] = self.pieces[at]._replace(kind="about")

    def _ideals(self) -> None:
        """The list under "The ideal candidate" is what is asked for, where nothing else is, and it asks for something."""
        if any(piece.kind == "minimum_qualifications" for piece in self.pieces):
            return
        lower = self.document.lower
        for at, piece in enumerate(self.pieces):
            headed = piece.kind == "preferred_qualifications" and piece.anchor is not None and piece.anchor.how != "cue"
            if not headed or lower.find("ideal", piece.start, piece.start + _OPENING) < 0:
                continue
            stop = self.pieces[at + 1].start if at + 1 < len(self.pieces) else self.end
            rows = blocks(self.document, piece.start, stop)[1:]
            if sum(statement_kind(self.document, row.body, row.end) == "minimum_qualifications" for row in rows) > 1:
                self.pieces[at] = piece._replace(kind="minimum_qualifications")

    def _join_containers(self) -> None:
        """A heading that holds several kinds is of the kind of the one right below it: "About the job" over "Duties"."""
        for at in range(len(self.pieces) - 2, -1, -1):
            piece, below = self.pieces[at], self.pieces[at + 1]
            if piece.kind != "header" or piece.anchor is None or piece.anchor.kind != "container" or below.anchor is None:
                continue
            if self.words(piece.anchor) == self.words(below.anchor):
                continue  # a tab of a page
            if (
                below.kind in _OF_CONTAINERS
                and below.anchor.scope == "section"
                and self.skip_blank(piece.anchor.body, self.end) >= below.start
            ):
                self.pieces[at] = piece._replace(kind=below.kind)

    def _take_marks(self) -> None:
        """The marks of emphasis that open a line belong to its section: "**(More posts may come)**"."""
        text = self.document.text
        for at, piece in enumerate(self.pieces):
            start = piece.start
            while start and text[start - 1] in "*_":
                start -= 1
            if piece.anchor is None and start < piece.start and start and text[start - 1] == "\n":
                self.pieces[at] = piece._replace(start=start)

    def _join_menus(self) -> None:
        """A paragraph between the menus above a title block is a banner of the site; short lines there may be the title."""
        front = next((at for at, piece in enumerate(self.pieces) if piece.kind not in _MENU), len(self.pieces))
        menus = [at for at in range(front) if self.pieces[at].kind == "page_furniture"]
        if len(menus) > 1:
            for at in range(menus[0], menus[-1]):
                if self.pieces[at].kind != "header" and not (self.pieces[at].anchor and self.pieces[at].kind == "summary"):
                    self.pieces[at] = self.pieces[at]._replace(kind="page_furniture")
        join_buttons(self.pieces)

    def _open_before(self, openings: list[Anchor], stop: int) -> None:
        """Let the sentences before an offset open sections, and take them from the end of the list."""
        while openings and openings[-1].start < stop:
            opened = openings.pop()
            if open_section(self.document, self.pieces, opened, stop):
                self.kind = opened.kind
                self.body = self.body or opened.kind in BODY
