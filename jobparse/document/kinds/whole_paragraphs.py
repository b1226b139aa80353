"""Paragraphs of a notice that are of one kind as a whole: duties, the definition of a class, those of a list under a heading."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from jobparse.kinds import COMPETENCIES
from jobparse.lexicon import lexicon
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document
    from jobparse.lexicon.notices import SentenceRule

# A paragraph of duties has so many sentences at least, and of them so many begin with what is done.
_FEWEST_DUTIES, _MOST_DUTIES = 3, 0.75
# The first words of the definition of a class: "Work involves directing the crews of two yards."; what is done stands below it.
_DEFINES = "work involves "
_ASKING = "minimum_qualifications"
# Kinds of headings over what is asked for, in which a wish is one sentence among others.
_ASKED = COMPETENCIES | {_ASKING}
# The kind whose heading holds what is only wished for, and the words of a sentence below it that asks for something all the same.
_WISHED = frozenset({"preferred_qualifications"})
_DEMANDS = pattern(r"\b(?:must|required?|requires|requirements?|mandatory|minimum|only|will be considered)\b")


class Under(NamedTuple):
    """What the heading above a paragraph says of it.

    Attributes:
        asked: It is asked for.
        wished: It is only wished for.
        listed: It is one of a list of the heading's kind.
    """

    asked: bool
    wished: bool
    listed: bool

    def keeps(self, document: Document, rule: SentenceRule, start: int, end: int) -> bool:
        """Whether a sentence that a rule fits is no section of its own for that."""
        if self.asked and rule.kind in ("preferred_qualifications", "working_conditions"):
            return True  # one wish, or weather, among what the heading asks for, which goes on behind it
        if rule.kind != _ASKING:
            return False
        if self.listed:
            return True  # a duty ("Must greet callers.") or an ability ("Ability to splice.")
        return self.wished and not _DEMANDS.search(document.lower, start, end)  # "Preferred skills: Experience in boats."


def heads(anchor: Anchor) -> bool:
    """Whether an anchor is a heading or label of the posting."""
    return anchor.how != "cue" and anchor.kind != "page_furniture"


def under(document: Document, anchors: Sequence[Anchor], block: Block) -> Under:
    """What the heading above a paragraph says of it."""
    asked = _is_under(document, anchors, block, _ASKED)
    wished = not asked and _is_under(document, anchors, block, _WISHED)
    return Under(asked, wished, _is_listed(document, anchors, block))


def kind_of_whole(document: Document, rows: Sequence[tuple[int, int]], before: str | None) -> str | None:
    """The kind of a paragraph of some sentences as a whole, if it is the definition of a class, or most of them are duties.

    Args:
        document: The document.
        rows: The sentences.
        before: The kind of the sentence that opened the last section; None where none has.
    """
    if rows and before is None and document.lower.startswith(_DEFINES, rows[0][0]):
        return "summary"
    verbs = [document.lower[start:end].partition(" ")[0].rstrip(",") for start, end in rows]
    done = [verb for verb in verbs if verb in lexicon().duty_verbs]
    if not done or verbs[0] != done[0] or len(rows) < _FEWEST_DUTIES - (before == "duties"):
        return None
    return "duties" if len(done) >= _MOST_DUTIES * len(rows) else None


def _is_under(document: Document, anchors: Sequence[Anchor], block: Block, kinds: frozenset[str]) -> bool:
    """Whether a paragraph stands under a heading of some kinds, or begins with one: "Skills: Knows the tides. …"."""
    at = bisect_right(anchors, block.start, key=_start) - 1
    anchor = anchors[at] if at >= 0 else None
    if anchor is None or not heads(anchor) or anchor.kind not in kinds:
        return False
    return anchor.body > block.start or not document.text[anchor.body : block.start].strip()


def _is_listed(document: Document, anchors: Sequence[Anchor], block: Block) -> bool:
    """Whether a paragraph is one of a list whose heading says what it is.

    Under a heading on abilities or skills it begins as their items do; one on duties holds all below it where a heading on what
    is asked for follows.
    """
    at = bisect_right(anchors, block.start, key=_start) - 1
    while at >= 0 and not heads(anchors[at]):
        at -= 1
    if at < 0 or anchors[at].scope != "section":
        return False
    if anchors[at].kind == "duties":
        return any(heads(anchor) and anchor.kind in _ASKED for anchor in anchors[at + 1 :])
    words = structure_words()
    return anchors[at].kind in COMPETENCIES and document.lower.startswith(
        (*words.knowing, *words.skilled, *words.able), block.body
    )


def _start(anchor: Anchor) -> int:
    return anchor.start
