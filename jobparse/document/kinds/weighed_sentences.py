"""Sentences that no heading claims: what all of their words weigh for, where no rule told it, or these are surer than the rule.

The same tells what stands below a heading that says nothing.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece, with_stops
from jobparse.document.kinds.front import does_work, names_holder, opens_role
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.sentences import sentences_of
from jobparse.document.signs import has_any
from jobparse.kinds import SectionKind
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.sentence_weights import sentence_weights
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document

# Kinds that prose without a heading is given where nothing else is known of it, and those that its words may tell it to be.
# Neither the role nor the duties are among them, which share their words with each other and with what the employer does; but
# where no section is on duties, what sums a position up may hold some.
_LOOSE = frozenset({"summary", "other", "header"})
_UNTOLD = _LOOSE | {"about"}
_TOLD = frozenset(
    {
        "about",
        "accommodation",
        "application",
        "benefits",
        "dates",
        "employment",
        "equal_opportunity",
        "hiring_preferences",
        "legal",
        "licenses",
        "location",
        "minimum_qualifications",
        "physical_requirements",
        "preferred_qualifications",
        "residency",
        "salary",
        "schedule",
        "selection",
        "verification",
        "working_conditions",
    }
)
_ALL = frozenset(get_args(SectionKind))
# A sentence is not shorter, and one of the title block still longer, in characters, which ends with a stop; what is far longer is
# a page whose marks are lost.
_SHORTEST, _SHORTEST_OF_HEADER, _LONGEST = 40, 60, 500
_STOPS = (".", "!")
_OPENS = "\"'“‘$€£*_"
# How likely the kind has to be, at least: in prose of which nothing else is known; below a heading that is known to say nothing,
# and where a rule has told another kind.
_LIKELY, _LIKELIER = 0.5, 0.8
# What is more than the kinds of its sentences: what equal treatment and adjustments speak of in passing, and pages' marks.
_WHOLE = frozenset({"accommodation", "duplicate", "equal_opportunity", "identifiers", "page_furniture"})
# What lists of the record are read from, and how likely it has to be.
_LISTED = frozenset({"benefits", "duties", "minimum_qualifications", "preferred_qualifications", "selection"})
_LIKELY_LISTED = 0.7
_LIKELY_ELSE = 0.9  # of another kind, in a sentence of duties
_THINKABLE = 0.45  # of the kind that the section had, behind a sentence on something else
_SUMMED, _DUTIES, _ASKED, _WISHED = "summary", "duties", "minimum_qualifications", "preferred_qualifications"
# What the first sentence on the role may tell of it beside that.
_OF_ROLE = frozenset({"employment", "working_conditions"})
# What belongs to what it stands in where a rule has told that: days to how to apply, and licences to what is asked for.
_PARTS_OF = {
    "about": frozenset({"benefits", "working_conditions"}),
    "application": frozenset({"dates", "minimum_qualifications"}),
    "minimum_qualifications": frozenset({"licenses"}),
}
# What a sentence may tell that tells the pay as well, and the signs of that.
_BESIDE_PAY, _AMOUNTS = frozenset({"dates", "employment", "location", "schedule"}), ("$", "€", "£")
# Whom the employer has already: "Dr. Ann Lind has 20 years of experience".
_HAS = pattern(r"(?!The |This |An? )(?:[A-Z][\w.'’-]{0,20} ){2,4}(?:has|holds)\b")
# What stands in passing below a heading that is known to say nothing: lists and values would be read from all of its section.
_IN_PASSING = frozenset({"minimum_qualifications", "physical_requirements", "salary", "selection"})
# How much of what stands below a heading that says nothing known is looked at, in characters.
_SAMPLE = 600


def part_weighed(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """The pieces, with the sentences made pieces of their own whose words weigh for another kind.

    Args:
        document: The document.
        pieces: The pieces, in order.
        end: Where the last one ends.
    """
    parted: list[Piece] = []
    done = any(piece.kind == _DUTIES for piece in pieces)
    top = next((piece for piece in pieces if piece.kind != "page_furniture"), None)
    for piece, stop in with_stops(pieces, end):
        if piece.note or stop - piece.start < _SHORTEST or piece.kind in _WHOLE:
            parted.append(piece)
        elif piece.anchor and piece.anchor.how != "cue":
            parted.append(_headed(document, piece, piece.anchor, stop) if piece.kind == "other" else piece)
        else:
            parted += _parts(document, piece, stop, titled=piece is top)
            if not done and piece.kind == _SUMMED:
                parted += _duties(document, parted.pop(), stop)
    return parted


def _headed(document: Document, piece: Piece, anchor: Anchor, stop: int) -> Piece:
    """A section whose heading says nothing, of the kind that this and what stands below it weigh for.

    Below a heading that is known to say nothing anything may stand: most that can be told have to be on that.
    """
    end = min(stop, piece.start + _SAMPLE)
    rows = [row for block in blocks(document, anchor.body, end) for row in _sentences(document, block)]
    known = anchor.how != "shape"
    words = document.lower[piece.start : end]
    kind = _weighed(words, _TOLD - _IN_PASSING, _LIKELIER) if known else _weighed(words, _TOLD, _LIKELY)
    if kind is None or not rows or (kind == _ASKED and _HAS.match(document.text, rows[0][0])):
        return piece
    told = [sentence_weights().told(document.lower[slice(*row)], _ALL, _LIKELY) for row in rows] if known else []
    others = Counter(one for one in told if one and one != kind)
    least = max([len(rows) > 1, *(count + 1 for count in others.values())])
    return piece if known and told.count(kind) < least else piece._replace(kind=kind)


def _parts(document: Document, piece: Piece, stop: int, *, titled: bool) -> list[Piece]:
    """The parts of a piece, where its sentences turn to other kinds and back; what is short goes with what stands before it.

    The first words of a text stay what they are, for the title stands in them. A short sentence is no item of a list.
    """
    found = [piece]
    for block in blocks(document, piece.start, stop):
        for start, end in _sentences(document, block):
            if block.marker and piece.kind not in _UNTOLD:
                now = piece.kind  # an item of the list that a rule has told
            elif titled or (end - start < _SHORTEST and (block.marker or found[-1].kind not in _LISTED)):
                titled = False
                continue
            else:
                now = _turn(document, piece, found[-1].kind, start, end)
            titled = False
            if now != found[-1].kind:
                found.append(_piece(block, start, now))
    return found[1:] if len(found) > 1 and found[1].start <= piece.start else found


def _turn(document: Document, piece: Piece, above: str, start: int, end: int) -> str:
    """The kind of a sentence of a piece, behind one of a kind."""
    now = _kind_of(document, piece.kind, start, end) or piece.kind
    if now in _OF_ROLE and piece.kind == _SUMMED and start == piece.start and opens_role(document.lower[start:end]):
        return _SUMMED  # "This position is full-time. The pilot will …"
    if now != piece.kind or now in (above, _DUTIES) or now in _UNTOLD or end - start > _LONGEST:
        return now
    content = document.lower[start:end]
    if now not in _LISTED:
        return "other" if sentence_weights().told(content, _ALL - {now}, _LIKELY) else now
    # What stood below a rule's sentence before another one turned elsewhere may have been no more than below it.
    of_it = sentence_weights().told(content, {now}, _THINKABLE) or statement_kind(document, start, end) == now
    return now if of_it else "other"


def _duties(document: Document, piece: Piece, stop: int) -> list[Piece]:
    """The last part of what sums a position up, and the sentences on duties in it, where no section is on those.

    The first sentence says what the position is, whatever else it says.
    """
    found = [piece]
    rows = [(block, *row) for block in blocks(document, piece.start, stop) for row in _sentences(document, block)]
    for block, start, end in rows[1:] if piece.kind == _SUMMED else ():
        if end - start >= _SHORTEST:
            told = end - start <= _LONGEST and sentence_weights().told(document.lower[start:end], {_DUTIES}, _LIKELY_LISTED)
            if (told or _SUMMED) != found[-1].kind:
                found.append(_piece(block, start, told or _SUMMED))
    return found


def _piece(block: Block, start: int, kind: str) -> Piece:
    """A piece that begins with a sentence of a paragraph, or with the bullet of an item."""
    return Piece(block.start if start == block.body else start, kind, None)


def _sentences(document: Document, block: Block) -> list[tuple[int, int]]:
    """The sentences of a paragraph, which begin with a capital or a sign before one, unlike "Exam No. 9058"; an item is one."""
    if block.marker:
        return [(block.body, block.end)]
    rows: list[tuple[int, int]] = []
    for start, end in sentences_of(document, block.body, block.end):
        if rows and not (document.text[start].isupper() or document.text[start] in _OPENS):
            rows[-1] = rows[-1][0], end
        else:
            rows.append((start, end))
    return rows


def _kind_of(document: Document, under: str, start: int, end: int) -> str | None:
    """The other kind that the words of a sentence weigh for; None where it stays what it is."""
    content = document.lower[start:end]
    if not _SHORTEST <= end - start <= _LONGEST or content[0] == "(":
        return None
    if under == "header" and (end - start < _SHORTEST_OF_HEADER or not content.rstrip(" *_\n").endswith(_STOPS)):
        return None
    kind = _weighed(content, _TOLD, _LIKELY if under in _LOOSE else _LIKELIER)
    if kind is None or kind == under or kind in _PARTS_OF.get(under, ()):
        return None
    return None if _says_otherwise(document, under, kind, start, end) else kind


def _weighed(words: str, among: frozenset[str], least: float) -> str | None:
    """One of some kinds, if words in lower case weigh for it; for one of which lists are read they have to weigh more."""
    kind = sentence_weights().told(words, among, least)
    return kind if kind not in _LISTED else sentence_weights().told(words, _LISTED, max(least, _LIKELY_LISTED))


def _says_otherwise(document: Document, under: str, kind: str, start: int, end: int) -> bool:
    """Whether some of its words tell plainly that a sentence is not of the kind that most of them weigh for."""
    content = document.lower[start:end]
    if under == _SUMMED and has_any(content, (*employer_words().seeking, *structure_words().invitations)):
        return True  # it announces the position, on what terms soever
    if under in _UNTOLD and (statement_kind(document, start, end) == _DUTIES or does_work(content)):
        return True  # whatever with: "You explain health and dental insurance", "The specialist investigates discrimination"
    if under == _DUTIES:  # which speak of much else, and have to be outweighed
        return statement_kind(document, start, end) == _DUTIES or not sentence_weights().told(content, {kind}, _LIKELY_ELSE)
    if kind == "about":
        return opens_role(content) or names_holder(content)
    if kind == _ASKED:  # what is ideal is wished for, if not only praised; "It has 90 years of experience"
        praised = content.startswith("it ") and not content.startswith("it is ")
        return praised or "ideal" in content or _HAS.match(document.text, start) is not None
    if kind == "dates" and not has_any(content, structure_words().on_dates):
        return True  # the term of a post: "for 12 months, from 1 January until 31 December"
    if kind in _BESIDE_PAY and has_any(content, _AMOUNTS):
        return True  # "Full time, remote, €62k to €74k, apply by May 31"
    if kind == "salary":  # "Members walk for $12.", "Boots: $180 a year"
        return not has_any(content, lexicon().pays) or has_any(content, posting_words().extra_pay)
    if kind == "schedule":
        return has_any(content, structure_words().office_hours)
    return kind == _WISHED and under == _ASKED and has_any(content, structure_words().musts)
