"""The walk over the anchors: every stretch of text gets its kind, every label its value."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks, trimmed_end
from jobparse.document.content import kind_by_content, kind_said, list_of_its_own, other_requirement
from jobparse.document.front import PROSE, announced, classify, is_pay_line
from jobparse.document.headings import BODY
from jobparse.document.labels import choose, find_value
from jobparse.document.lead_ins import is_lead_in
from jobparse.document.menus import WIKI_FOOT, announces, join_buttons
from jobparse.document.model import Anchor, Document, Labelled, Section
from jobparse.document.openings import Piece, open_section
from jobparse.document.statements import statement_kind
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.lexicon import Label

# Kinds of what may stand between the menus of a site.
_MENU = frozenset(["header", "page_furniture", "summary", "about"])
# Kinds under whose headings agencies print duties or requirements as well, if what stands there is a list.
_OPEN_KINDS = frozenset({"about_candidate", "employment", "summary"})
# What is said in brackets of what is no requirement.
_WISHES = ("desir", "prefer", "nice to have", "optional")
# Kinds of sections that say little of what stands in them: a cue sentence under such a heading counts.
_UNSAID = frozenset(["header", "identifiers", "page_furniture", "other", "about", "notes"])
# Kinds whose cue sentences say so plainly that no heading above them counts.
_PLAIN = frozenset({"accommodation", "equal_opportunity", "legal", "page_furniture", "residency"})
# Kinds that a list of duties may stand under once a note has closed them.
_WITHOUT_DUTIES = frozenset({"knowledge", "skills", "abilities"})
# Headings of a part of what is wished for, right below the heading on that: "PREFERRED QUALIFICATIONS", "Education: …".
_PARTS_OF_WISHES = frozenset(
    {
        "education",
        "experience",
        "training",
        "work experience",
        "education and experience",
        "education and training",
        "eligibility",
    }
)
# Kinds that a note under them does not take over: it closes no list there.
_UNNOTED = frozenset({"header", "identifiers", "page_furniture", "about", "summary"})
# Labels of a place that is one of the office, where the text is on how to apply.
_MAIL_LABELS = frozenset({"address", "mailing address", "office address"})
# How far into a sentence on applicants the words stand that ask for an application, in characters.
_ASKED = 160
_BLANK = " \n|*_"
# What is left of a class summary's paragraph behind its closing words is another paragraph from this length on, in characters.
_REMNANT = 60
# Kinds of prose among which a list can stand whose bullets are lost, and so many lines make one.
_PROSE_KINDS = frozenset({"summary", "about", "duties"})
_UNMARKED = 3
# Kinds whose headings close the title block.
_HEADED = BODY | {"summary", "about", "benefits", "selection", "application"}
# Words of what an employer promises, in lower case: "Enjoy paid holidays", "Work with people who care".
_PRAISE = pattern(
    r"\b(?:you|your|our|enjoy|earn|join|paid|pensions?|benefits?|holidays?|leave|scheme|flexible|career|people who|reward\w*)\b"
)
# How words end that lead into a list of duties under a heading on the employer or the role.
_LEADS = (" will:", " duties include:", " responsibilities include:", " responsible for:")


class Walk:
    """The walk over the anchors: collects pieces, and remembers where it is.

    `body` tells whether a heading of the body was passed, `container` whether one that holds several kinds was, `kind` is that of
    the last section, `under` that of the last heading; `wished` is the heading whose parts may follow, of what is wished for.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.pieces: list[Piece] = []
        self.body = False
        self.container = False
        self.kind = "header"
        self.under = "header"
        self.wished: Anchor | None = None
        lines = document.lines
        self.start, self.end = (lines[0].start, lines[-1].end) if lines else (0, 0)

    def over(self, anchors: list[Anchor]) -> None:
        """Give every stretch of text its kind, and every label its value."""
        openings = [anchor for anchor in reversed(anchors) if anchor.how == "cue" and anchor.scope == "line"]
        anchors = [anchor for anchor in anchors if anchor.how != "cue" or anchor.scope != "line"] if openings else anchors
        first = anchors[0].start if anchors else self.end
        if first > self.start:
            self._front(self.start, first)
            self._open_before(openings, first)
        elsewhere = foot = False
        for at, anchor in enumerate(anchors):
            stop = anchors[at + 1].start if at + 1 < len(anchors) else self.end
            if foot or (elsewhere and not announces(anchor)):
                continue
            self.document.stop = None
            elsewhere = anchor.kind == "page_furniture" and self._is_foot(anchor)
            foot = elsewhere and self._words(anchor) == WIKI_FOOT
            if elsewhere:
                self.document.stop = anchor.start
            if anchor.scope == "label":
                self._label(anchor, stop)
            elif anchor.how == "cue":
                self._cue(anchor, stop)
            else:
                self._heading(anchor, stop)
            self._open_before(openings, stop)

    def sections(self) -> list[Section]:
        """The pieces with their ends."""
        self._join_menus()
        self._teasers()
        rows = []
        stops = [piece.start for piece in self.pieces[1:]] + [self.end]
        for piece, stop in zip(self.pieces, stops, strict=False):
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

    def _join_menus(self) -> None:
        """A paragraph between the menus above a title block is a banner of the site; short lines there may be the title."""
        front = next((at for at, piece in enumerate(self.pieces) if piece.kind not in _MENU), len(self.pieces))
        menus = [at for at in range(front) if self.pieces[at].kind == "page_furniture"]
        if len(menus) > 1:
            for at in range(menus[0], menus[-1]):
                if self.pieces[at].kind != "header" and not (self.pieces[at].anchor and self.pieces[at].kind == "summary"):
                    self.pieces[at] = self.pieces[at]._replace(kind="page_furniture")
        join_buttons(self.pieces)

    def _add(self, start: int, kind: str, anchor: Anchor | None = None, *, note: bool = False) -> None:
        self.pieces.append(Piece(start, kind, anchor, note))

    def _enter(self, kind: str) -> None:
        """What follows stands under a heading, or a cue as good as one."""
        self.body = self.body or kind in BODY
        self.kind = self.under = kind

    def _heading(self, anchor: Anchor, stop: int) -> None:
        if anchor.kind == "note":
            self._note(anchor, stop)
        elif anchor.kind == "page_furniture" or self._in_site_menu(anchor, stop):
            self._add(anchor.start, "page_furniture", anchor)
            if not self._is_foot(anchor):
                self._resume(anchor, stop)
        elif anchor.kind == "container":
            self.container = True
            self.under = "header"
            self._front(anchor.body, stop, anchor)
        elif anchor.kind in ("header", "identifiers") and anchor.how != "shape":
            self._front(anchor.body, stop, Anchor(anchor.start, anchor.heading, anchor.body, "header", anchor.how))
        elif anchor.kind in ("header", "identifiers"):
            self._add(anchor.start, "header", anchor)
            self.kind = "header"
        else:
            self._body_heading(anchor, stop)

    def _body_heading(self, anchor: Anchor, stop: int) -> None:
        """A heading of the body; what stands under one that says little tells its kind."""
        kind = anchor.kind
        if kind == "other" and anchor.how == "shape":
            kind = (
                self._led(anchor)
                or kind_by_content(self.document, anchor.body, stop)
                or self._field_of_duties(anchor, stop)
                or kind
            )
        elif kind in _OPEN_KINDS or (kind == "selection" and "criteria" in self._words(anchor)):
            said = kind_said(self.document, anchor, stop) or kind
            if said == "duties" and kind == "summary" and self._before_list(anchor, stop):
                return
            kind = said
        elif kind == "minimum_qualifications" and (self._wished(anchor) or self._part_of_wishes(anchor)):
            kind = "preferred_qualifications"
        elif kind == "other_requirements":
            kind = other_requirement(self.document, anchor.body, stop) or kind
        self._add(anchor.start, kind, anchor)
        self._enter(kind)
        self.wished = anchor if kind == "preferred_qualifications" else None
        if kind in ("about", "summary"):
            self._list_inside(anchor, stop)

    def _before_list(self, anchor: Anchor, stop: int) -> bool:
        """Part the paragraph under a heading on the role from the list of duties below it; False where there is none."""
        rows = blocks(self.document, anchor.body, stop)
        first = next((at for at, block in enumerate(rows) if block.marker), 0)
        if not first or rows[0].end - rows[0].body < PROSE or is_lead_in(self.document, rows[0].body, rows[0].end):
            return False
        first -= first > 1 and is_lead_in(self.document, rows[first - 1].body, rows[first - 1].end)
        self._add(anchor.start, "summary", anchor)
        self._add(rows[first].start, "duties", None if rows[first].marker else self._lead_in(rows[first]))
        self._enter("duties")
        return True

    def _part_of_wishes(self, anchor: Anchor) -> bool:
        """Whether a heading is a part of what is wished for: the first below the heading on that, or one behind such a part."""
        if self.wished is None or self._words(anchor) not in _PARTS_OF_WISHES:
            return False
        return self._words(self.wished) in _PARTS_OF_WISHES or self._directly_under(self.wished, anchor)

    def _list_inside(self, anchor: Anchor, stop: int) -> None:
        """Give the list of duties that words lead into under a heading on something else its kind: "…, the Pilot will:"."""
        if not any(self.document.lower.find(f"{words}\n", anchor.body, stop) >= 0 for words in _LEADS):
            return
        rows = blocks(self.document, anchor.body, stop)
        for block, below in pairwise(rows):
            leads = below.marker and not block.marker and self.document.lower.endswith(_LEADS, block.body, block.end)
            if leads and is_lead_in(self.document, block.body, block.end):
                self._add(block.start, "duties", self._lead_in(block))
                self._enter("duties")
                return

    def _led(self, anchor: Anchor) -> str | None:
        """The kind of the list that an unknown heading leads into: "## You should possess:"."""
        colon = self.document.text.startswith(":", anchor.heading.end)
        return announced(self._words(anchor)) if colon else None

    def _field_of_duties(self, anchor: Anchor, stop: int) -> str | None:
        """The kind of what stands under an unknown heading among duties, if that is a duty: "PARKS" over "Mows the lawns"."""
        rows = blocks(self.document, anchor.body, stop, 1) if self.kind == "duties" else []
        return "duties" if rows and statement_kind(self.document, rows[0].body, rows[0].end) == "duties" else None

    def _wished(self, anchor: Anchor) -> bool:
        """Whether a heading says in brackets that what stands below it is only wished for: "What we look for (desirable)"."""
        bracket = self.document.lower.find("(", anchor.start, anchor.body)
        return bracket >= 0 and self.document.lower.startswith(_WISHES, bracket + 1, anchor.body)

    def _is_foot(self, anchor: Anchor) -> bool:
        """Whether a line of page furniture stands over a site's list of others, or over the foot of a wiki's page."""
        words = self._words(anchor)
        return words == WIKI_FOOT or (self.body and words in lexicon().other_jobs)

    def _in_site_menu(self, anchor: Anchor, stop: int) -> bool:
        """Whether "About us" is a site's menu word: it stands on top of the text, and no paragraph follows."""
        if anchor.kind != "about" or any(piece.kind != "page_furniture" for piece in self.pieces):
            return False
        rows = blocks(self.document, anchor.body, stop, 1)
        return not rows or rows[0].end - rows[0].body < PROSE

    def _note(self, anchor: Anchor, stop: int) -> None:
        """A note has the kind of the section that it closes; one that begins on its label's line is a paragraph long."""
        self._add(anchor.start, "notes" if self.kind in _UNNOTED else self.kind, anchor, note=True)
        rows = blocks(self.document, anchor.body, stop, 2)
        inline = bool(rows) and "\n" not in self.document.text[anchor.body : rows[0].start]
        if inline and len(rows) > 1 and rows[1].gap and self.kind not in _UNNOTED and not rows[0].marker:
            behind = kind_by_content(self.document, rows[1].start, stop) if self.kind in _WITHOUT_DUTIES else None
            self._add(rows[1].start, behind if behind == "duties" else self.kind)
            self.kind = self.pieces[-1].kind

    def _resume(self, anchor: Anchor, stop: int) -> None:
        """What follows a line of page furniture: the front matter, or the section that the line interrupts."""
        rows = self.document.lines_in(anchor.body, stop)
        if rows and self.body:
            self._add(rows[0].start, self.kind)
        elif rows:
            self._front(rows[0].start, stop)

    def _label(self, anchor: Anchor, stop: int) -> None:
        start, end = find_value(self.document, anchor, stop)
        label = choose(anchor.labels, self.document.text[start:end])
        if label.attribute == "locations" and self.kind == "application" and self._words(anchor) in _MAIL_LABELS:
            self._add(anchor.start, "application", anchor)  # where forms are sent to, no place of work
            return
        self.document.labelled.append(Labelled(label, anchor, start, end))
        self._add(anchor.start, label.section, anchor)
        if not self.body:
            rest = self._skip_blank(self._explained(label, anchor, end, stop), stop)
            if rest < stop:
                self._front(rest, stop)
        elif label.section not in ("header", "identifiers"):
            self.kind = label.section

    def _explained(self, label: Label, anchor: Anchor, end: int, stop: int) -> int:
        """Where the value of a label ends, which may be a paragraph below it: "WHO MAY APPLY:" over "This examination …"."""
        if end > anchor.body or label.section in ("header", "identifiers"):
            return end
        rows = blocks(self.document, anchor.body, stop, 1)
        return rows[0].end if rows and rows[0].end - rows[0].body > PROSE else end

    def _cue(self, anchor: Anchor, stop: int) -> None:
        if self._says_nothing_new(anchor):
            self._behind_known(anchor, stop)
            return
        if self._item_of_wishes(anchor):
            return
        previous = self.pieces[-1] if self.pieces else None
        if previous and previous.anchor and self._belongs(previous.anchor, anchor):
            self.pieces[-1] = Piece(previous.start, anchor.kind, previous.anchor)
        else:
            self._add(anchor.start, anchor.kind, anchor)
        if anchor.scope == "list":
            self._enter(anchor.kind)
            if anchor.kind == "benefits":
                self._behind_list(anchor, stop)
            return
        rows = blocks(self.document, anchor.start, stop, 2)
        end = rows[0].end if rows else stop
        if anchor.kind == "summary":
            end = self._summary_end(anchor.start, end)
            self.kind = "summary"
        self._behind_cue(anchor, rows, end, stop)

    def _behind_list(self, anchor: Anchor, stop: int) -> None:
        """End a list with bullets, which a sentence leads into, where a paragraph follows it: that is none of its items."""
        rows = blocks(self.document, anchor.start, stop)
        listed = len(rows) > 1 and rows[1].marker
        behind = next((row for row in rows[2:] if not row.marker), None) if listed else None
        if behind is not None:
            self._add(behind.start, "other")

    def _belongs(self, heading: Anchor, anchor: Anchor) -> bool:
        """Whether a heading that says nothing of what it holds belongs to the sentence right under it, no item of a list."""
        holds = heading.kind == "container" or (heading.kind == "note" and anchor.start == anchor.body)
        return holds and self._directly_under(heading, anchor)

    def _behind_cue(self, anchor: Anchor, rows: list[Block], end: int, stop: int) -> None:
        """What follows a cue's paragraph, or a class summary's closing words inside it."""
        rest = self._skip_blank(end, stop)
        if rest >= stop:
            return
        cut = bool(rows) and end < rows[0].end
        if anchor.kind == "summary" and (cut or not self.body):
            self.under = "summary"
        if cut and anchor.kind == "summary":
            behind = "summary" if rows[0].end - rest < _REMNANT else "about"
            self._add(rest, behind)
            self.kind = behind
            rest = self._skip_blank(rows[0].end, stop)
            if rest < stop and not self.body:
                self._front(rest, stop, kind=behind)
        elif not self.body:
            self._front(rest, stop)
        elif len(rows) > 1 and rows[1].marker and self.kind != "header":
            interrupted = self.pieces[-2] if len(self.pieces) > 1 else None
            self._add(rows[1].start, self.kind, note=interrupted is not None and interrupted.note)

    def _behind_known(self, anchor: Anchor, stop: int) -> None:
        """What follows the paragraph of a cue that says nothing new, where no heading of the body has come yet."""
        if self.body or anchor.kind != "summary":
            return
        rows = blocks(self.document, anchor.start, stop, 2)
        if len(rows) > 1:
            behind = len(self.pieces)
            self._front(rows[1].start, stop, kind=anchor.kind)
            if self.pieces[behind].kind == self.pieces[behind - 1].kind and self.pieces[behind].anchor is None:
                del self.pieces[behind]

    def _says_nothing_new(self, anchor: Anchor) -> bool:
        """Whether the section that a cue stands in is already what it says."""
        if anchor.kind == "summary" and self.body:
            return True  # "Under general supervision, …" among the duties
        if not self.pieces:
            return False
        previous = self.pieces[-1]
        if previous.kind == "application" and anchor.kind == "minimum_qualifications" and anchor.scope != "list":
            return announced(self.document.lower[anchor.start : anchor.start + _ASKED]) == "application"
        headed = previous.anchor is not None and previous.anchor.how != "cue" and previous.anchor.scope == "section"
        if (
            headed
            and not previous.note
            and previous.kind not in _UNSAID
            and previous.anchor
            and self._directly_under(previous.anchor, anchor)
        ):
            return (
                anchor.kind not in _PLAIN or anchor.kind == previous.kind
            )  # the first words under a heading: the heading says what they are
        labelled = previous.anchor is not None and previous.anchor.scope == "label"
        within = not previous.note or anchor.start < anchor.body  # an item among the notes is one of them
        return previous.kind == anchor.kind != "page_furniture" and not labelled and within

    def _item_of_wishes(self, anchor: Anchor) -> bool:
        """Whether a cue is an item of a list of wishes without bullets: "Requires knowledge of tides" below "Assets:"."""
        if anchor.kind != "minimum_qualifications" or self.wished is None or self.kind != "preferred_qualifications":
            return False
        text = self.document.text
        return text.endswith("\n", 0, anchor.start) and not text.endswith("\n\n", 0, anchor.start)

    def _open_before(self, openings: list[Anchor], stop: int) -> None:
        """Let the sentences before an offset open sections, and take them from the end of the list."""
        while openings and openings[-1].start < stop:
            opened = openings.pop()
            if open_section(self.document, self.pieces, opened, stop):
                self.kind = opened.kind
                self.body = self.body or opened.kind in BODY

    def _directly_under(self, heading: Anchor, anchor: Anchor) -> bool:
        return self._skip_blank(heading.body, anchor.start) >= anchor.start

    def _summary_end(self, start: int, end: int) -> int:
        """Where the sentence ends that closes a class summary ("… and performs related duties as required.")."""
        text, lower = self.document.text, self.document.lower
        best = end
        for phrase in lexicon().summary_end:
            at = lower.find(phrase, start, end) if phrase in self.document.phrases else -1
            if at >= 0:
                finish = at + len(phrase)
                while finish < end and text[finish] in ".;":
                    finish += 1
                best = min(best, finish)
        return best

    def _front(self, start: int, stop: int, anchor: Anchor | None = None, *, kind: str | None = None) -> None:
        """Tell apart the blocks of the title block, or those under a heading that holds several kinds."""
        headed = anchor is not None and (anchor.kind == "container" or self.under not in ("header", "summary", "about"))
        kind = "" if headed else kind or self.under
        rows = blocks(self.document, start, stop)
        if not rows and anchor is not None:
            self._add(anchor.start, "header", anchor)
        for at, block in enumerate(rows):
            following = rows[at + 1] if at + 1 < len(rows) else None
            if is_pay_line(self.document, block):
                self._add(anchor.start if anchor and at == 0 else block.start, "salary", anchor if at == 0 else None)
                continue
            now = classify(self.document, block, following, kind, container=self.container)
            if now in _PROSE_KINDS and (self.container or kind in _PROSE_KINDS) and self._lists_duties(rows, at, kind):
                now = "duties"
            if now == "duties" and at and block.marker and block.gap and rows[at - 1].marker:
                now = list_of_its_own(self.document, rows, at) or now
            if at == 0:
                self._add(anchor.start if anchor else start, now, anchor)
            elif now != kind or self.pieces[-1].kind == "salary":
                lead = (
                    now in ("duties", "about_candidate") and not block.marker and is_lead_in(self.document, block.body, block.end)
                )
                self._add(block.start, now, self._lead_in(block) if lead else None)
            kind = now
            if now in ("summary", "about", "duties", "about_candidate"):
                self.kind = now

    def _lists_duties(self, rows: list[Block], at: int, kind: str) -> bool:
        """Whether a list of duties without bullets begins with a block: three lines or more, each of them a duty; or goes on."""
        run = rows[at : at + (1 if kind == "duties" else _UNMARKED)]
        if kind != "duties" and (len(run) < _UNMARKED or any(block.gap for block in run[1:])):
            return False
        return all(not block.marker and statement_kind(self.document, block.body, block.end) == "duties" for block in run)

    def _lead_in(self, block: Block) -> Anchor:
        """The words that lead into a list stand for its heading."""
        end = block.end
        while end > block.body and self.document.text[end - 1] in ": *_":
            end -= 1
        return Anchor(block.start, Span(block.body, end), block.end, "duties", "lead-in")

    def _words(self, anchor: Anchor) -> str:
        return self.document.lower[anchor.heading.start : anchor.heading.end]

    def _skip_blank(self, at: int, stop: int) -> int:
        text = self.document.text
        while at < stop and text[at] in _BLANK and not (text.startswith("* ", at) and text[at - 1] in " \n"):
            at += 1  # a star before a blank is a bullet
        return at
