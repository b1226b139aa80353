"""Sentences that are told by what all of their words weigh: where no rule knew them, or these are surer than rule or heading.

The same tells what stands below a heading that says nothing.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.cues.openings import Piece, with_stops
from jobparse.document.kinds.front import names_holder, opens_role
from jobparse.document.kinds.portraits import introduces, is_portrait
from jobparse.document.kinds.sentence_pieces import behind_first, piece_at, sentences_in
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.kinds.summed_duties import duties_in_summary
from jobparse.document.kinds.weighing import (
    ALL,
    LIKELIER,
    LIKELY,
    LISTED,
    LONGEST,
    SHORTEST,
    SURE,
    SURER,
    TOLD,
    UNTOLD,
    VALUES,
    goes_on,
    is_of_page,
    is_of_somebody,
    other_kind,
    surely_other_kind,
    told,
    told_surely,
)
from jobparse.document.signs import has_any
from jobparse.kinds import COMPETENCIES
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document

# What the record has the sentences of.
_READ = LISTED | {"physical_requirements", "working_conditions"}
# What is more than the kinds of its sentences: what equal treatment and adjustments speak of in passing, and pages' marks.
_WHOLE = frozenset({"accommodation", "duplicate", "equal_opportunity", "identifiers", "page_furniture"})
_THINKABLE = 0.45  # of the kind that the section had, behind a sentence on something else
_SUMMED, _DUTIES, _ASKED, _FURNITURE = "summary", "duties", "minimum_qualifications", "page_furniture"
_SELECTION, _ABOUT = "selection", "about"
_ROLE_OR_EMPLOYER = frozenset({"about", "summary"})
# Among what lines of a page stand that have nothing to do with the posting.
_AROUND = frozenset({"about", "header", "other", "summary"})
# What the first sentence on the role may tell of it beside that.
_OF_ROLE = frozenset({"employment", "schedule", "working_conditions"})
# What stands in passing below a heading that is known to say nothing: lists and values would be read from all of its section.
_IN_PASSING = frozenset({"minimum_qualifications", "physical_requirements", "salary", "selection"})
# What a paragraph that asks for one thing after the other asks for as well.
_ASKING = frozenset({"licenses", "minimum_qualifications"})
_OF_MUSTS = frozenset({"licenses", "physical_requirements", "verification"})
# How a sentence begins that tells since when the employer is.
_SINCE = ("founded ", "established ", "created in ", "since ", "incorporated ")
# What a post or its holder will do, or be: "Clerks of the port will sort the mail".
_WILL = pattern(r" (?:will|shall) [a-z]")
# Who does something in the post, in words that name no occupation: "The person we hire will steer", "Whoever is chosen will".
_HOLDER = pattern(
    r"(?:the (?:new |successful |selected |chosen )?(?:person|individual|candidate|appointee|incumbent|employee|post-?holder"
    r"|job-?holder|hire|applicant|colleague|jobholder|one)\b[^.,;]{0,40}?|whoever [^.,;]{3,40}?|(?:she or he|he or she|you)) "
    r"(?:will|shall|would) (?!be (?:considered|invited|asked|contacted|notified|paid|offered)|receive|need)"
)
# How a sentence begins that adds to the duties above it.
_ALSO = pattern(r"[^.:;\n]{0,40}\b(?:also|in addition|additional(?:ly)?|other (?:duties|tasks|responsibilities))\b")
# How far before the end of a piece the blank line stands that ends its last paragraph, in characters.
_GAP = 4
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
    done = any(piece.kind == _DUTIES and not _adds(document, piece) for piece in pieces)
    role = max((piece.start for piece in pieces if _is_headed_role(piece)), default=0)
    top = next((piece for piece in pieces if piece.kind != _FURNITURE), None)
    for piece, stop in with_stops(pieces, end):
        welcomes = piece.kind == "hiring_preferences" and piece.anchor is not None and piece.anchor.kind in _WHOLE
        if piece.kind == _DUTIES and parted and parted[-1].kind == _DUTIES and _adds(document, piece):
            continue  # they go on in the same paragraph
        known = piece.kind in COMPETENCIES and piece.anchor is None  # its items have told it
        if piece.note or stop - piece.start < SHORTEST or piece.kind in _WHOLE or known or welcomes:
            parted.append(piece)
        elif piece.anchor and piece.anchor.how != "cue":
            headed = _headed if piece.kind == "other" else _turned
            parted += headed(document, piece, piece.anchor, stop)
        else:
            parts = _parts(document, piece, stop, titled=piece is top)
            if not done and piece.kind == _SUMMED and piece.start >= role:
                parts = [
                    one for part, end_of_part in with_stops(parts, stop) for one in duties_in_summary(document, part, end_of_part)
                ]
            parted += parts
    return _with_calls(document, parted, end)


def _with_calls(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """The pieces, with a call for applicants that ends a paragraph on the employer given to the role that goes on behind it.

    "The port handles grain. The port seeks two pilots. Under general supervision, pilots guide ships."
    """
    found: list[Piece] = []
    for at, (piece, stop) in enumerate(with_stops(pieces, end)):
        found.append(piece)
        following = pieces[at + 1].kind if at + 1 < len(pieces) else ""
        if piece.kind != _ABOUT or following != _SUMMED or document.text.rfind("\n\n", piece.start, stop) >= stop - _GAP:
            continue
        rows = list(behind_first(document, piece.anchor.body if piece.anchor else piece.start, stop))
        last = document.lower[slice(*rows[-1][1:])] if rows and not rows[-1][0].marker else ""
        if (
            has_any(last, structure_words().seeking_briefly) and " who are " not in last
        ):  # "It helps those who are looking for work."
            found.append(piece_at(rows[-1][0], rows[-1][1], _SUMMED))
    return found


def _adds(document: Document, piece: Piece) -> bool:
    """Whether a sentence tells what the duties are beside those above it: "Duties also include the upkeep of the log"."""
    cue = piece.anchor is None or piece.anchor.how == "cue"
    return cue and _ALSO.match(document.lower, piece.start) is not None


def _is_headed_role(piece: Piece) -> bool:
    """Whether a piece stands under a heading on the role, above which nothing tells the duties."""
    anchor = piece.anchor
    return piece.kind == _SUMMED and anchor is not None and anchor.how != "cue" and anchor.scope == "section"


def _headed(document: Document, piece: Piece, anchor: Anchor, stop: int) -> list[Piece]:
    """A section whose heading says nothing, of the kind that this and what stands below it weigh for.

    Below a heading that is known to say nothing anything may stand: most that can be told have to be on that.
    """
    end = min(stop, piece.start + _SAMPLE)
    rows = [row for block in blocks(document, anchor.body, end) for row in sentences_in(document, block)]
    known = anchor.how != "shape"
    among, least = (TOLD - _IN_PASSING, LIKELIER) if known else (TOLD, LIKELY)
    kind = told_surely(document, piece.start, end, among, least)
    if kind is None or not rows or (kind == _ASKED and is_of_somebody(document, rows[0][0])):
        return [piece]
    kinds = [told(document, *row, ALL, LIKELY) for row in rows] if known else []
    others = Counter(one for one in kinds if one and one != kind)
    fewest = max([len(rows) > 1, *(count + 1 for count in others.values())])
    return [piece if known and kinds.count(kind) < fewest else piece._replace(kind=kind)]


def _turned(document: Document, piece: Piece, anchor: Anchor, stop: int) -> list[Piece]:
    """The parts of a section whose heading says its kind, where sentences behind its first one surely are of others.

    Of prose, a sentence that is less sure goes on with what turned, if its words weigh for that or it is short; an item goes on
    with the section. What has to be known or mastered may be on anything.
    """
    found = [piece]
    if piece.kind in COMPETENCIES:
        return found
    rows = list(behind_first(document, anchor.body, stop))
    for at, (block, start, end) in enumerate(rows):
        if block.marker and piece.kind == _DUTIES:
            continue
        above = found[-1].kind
        now = surely_other_kind(document, piece.kind, start, end, SURE if start == block.body else SURER)
        if now == _SELECTION and block.marker and piece.kind == _ASKED:
            now = None  # an item of what is asked for: "- Pass a written exam"
        if now == _ABOUT and above == piece.kind == _SUMMED and start != block.body and _goes_back(document, rows, at):
            now = None  # "Some of these ships carry grain" before "The pilot will …"
        if now is None and above != piece.kind:
            now = _behind_turned(document, piece.kind, above, block, start, end)
        if now and now != above:
            found.append(piece_at(block, start, now))
    return found


def _goes_back(document: Document, rows: list[tuple[Block, int, int]], at: int) -> bool:
    """Whether a sentence that may be on the employer is no portrait of it, and one on the role follows in its paragraph."""
    block, start, end = rows[at]
    if _is_portrait(document, start, end):
        return False
    return at + 1 < len(rows) and rows[at + 1][0] is block and _is_on_role(document, *rows[at + 1][1:])


def _behind_turned(document: Document, kind: str, above: str, block: Block, start: int, end: int) -> str:
    """The kind of a sentence or an item behind one that turned from the kind of its section."""
    if end - start < SHORTEST:
        return kind if block.marker or statement_kind(document, start, end) == kind else above
    if told(document, start, end, {above}, LIKELY) or _are_more_duties(document, kind, above, start, end):
        return above
    if kind == _DUTIES and above == _ASKED and document.lower.find(" must ", start, end) > 0:
        return above  # "He/she must demonstrate patience"
    return kind if block.marker else _back(document, kind, start, end)


def _are_more_duties(document: Document, kind: str, above: str, start: int, end: int) -> bool:
    """Whether a sentence goes on with the duties below a value, unless its words weigh for that: "Rebuilds compressors."."""
    return above == _DUTIES and kind in VALUES and not told(document, start, end, {kind}, LIKELY)


def _parts(document: Document, piece: Piece, stop: int, *, titled: bool) -> list[Piece]:
    """The parts of a piece, where its sentences turn to other kinds and back; what is short goes with what stands before it.

    The first words of a text stay what they are, for the title stands in them. A short sentence is no item of a list.
    """
    found = [piece]
    for block in blocks(document, piece.start, stop):
        rows: list[tuple[int, int, str]] = []
        above = found[-1].kind
        for start, end in sentences_in(document, block):
            now = above if titled else _kind_in(document, piece, above, block, start, end)
            if now != _ASKED and any(row[2] in _ASKING for row in rows) and _asks_as_well(document, now, start, end):
                now = _ASKED
            above, titled = now, False
            rows.append((start, end, above))
        for start, _, now in _evened(document, rows) if piece.kind in _ROLE_OR_EMPLOYER else rows:
            if now != found[-1].kind:
                found.append(piece_at(block, start, now))
    return found[1:] if len(found) > 1 and found[1].start <= piece.start else found


def _asks_as_well(document: Document, now: str, start: int, end: int) -> bool:
    """Whether a sentence behind one of its paragraph that asks for something does so too, and is on no other matter.

    "Must hold a licence. Must be able to pass a drug screen. Two years of driving are required."
    """
    if now in UNTOLD:
        return statement_kind(document, start, end) == _ASKED and told(document, start, end, {_ASKED}, LIKELY) is not None
    musts = now in _OF_MUSTS and document.lower.startswith(structure_words().opening_musts, start)
    return musts and not told(document, start, end, {now}, SURE)


def _evened(document: Document, rows: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The sentences of a paragraph on the role or the employer, those evened out that nothing but their weight parts from it.

    One on the employer among those on the role goes with these ("The pilot guides ships. All of our pilots wear blue. …"), and
    what a paragraph on the employer was only taken to be the role for goes with that; unless it says so itself.
    """
    kinds = [row[2] for row in rows]
    for at, (start, end, now) in enumerate(rows):
        before, behind = (kinds[at - 1] if at else ""), (rows[at + 1][2] if at + 1 < len(rows) else "")
        if now == _ABOUT and before == behind == _SUMMED and not _is_portrait(document, start, end):
            kinds[at] = _SUMMED
        elif now == _SUMMED and before == _ABOUT and behind in ("", _ABOUT) and not _is_on_role(document, start, end):
            kinds[at] = _ABOUT
    return [(start, end, now) for (start, end, _), now in zip(rows, kinds, strict=True)]


def _is_portrait(document: Document, start: int, end: int) -> bool:
    """Whether a sentence tells who the employer is, as in "Founded in 1871, the port handles two million tons"."""
    text = document.lower[start:end]
    return text.startswith(_SINCE) or introduces(document, start, end) or is_portrait(text)


def _is_on_role(document: Document, start: int, end: int) -> bool:
    """Whether a sentence speaks of the role or the vacancy with its first words, or of who holds the post."""
    text = document.lower[start:end]
    if text.startswith(("reporting ", *structure_words().supervised)) or _WILL.search(text):
        return True
    return opens_role(text) or names_holder(text) or has_any(text, posting_words().of_post)


def _tells_role(document: Document, start: int, end: int) -> bool:
    """Whether a sentence among those on the employer says what the holder of the post does: "The pilot guides ships"."""
    text = document.lower[start:end]
    if not (names_holder(text) or _HOLDER.match(text)):
        return False
    return told(document, start, end, {_SUMMED, _DUTIES}, LIKELY) is not None and not _is_portrait(document, start, end)


def _kind_in(document: Document, piece: Piece, above: str, block: Block, start: int, end: int) -> str:
    """The kind of a sentence or an item of a piece, behind one of a kind."""
    if piece.kind in _AROUND and is_of_page(document, start, end):
        return _FURNITURE
    short = end - start < SHORTEST
    if (short and above == _FURNITURE) or (block.marker and piece.kind not in UNTOLD):
        return piece.kind  # which an item is that stands in the list that a rule has told
    if short and (block.marker or above not in LISTED):
        return piece.kind if piece.kind == "header" and start == block.body else above  # a line of the title block
    return _turn(document, piece, above, start, end)


def _turn(document: Document, piece: Piece, above: str, start: int, end: int) -> str:
    """The kind of a sentence of a piece, behind one of a kind."""
    now = other_kind(document, piece.kind, start, end) or piece.kind
    if now == _ABOUT and _tells_role(document, start, end):
        return _SUMMED
    if now == piece.kind != above and piece.kind in UNTOLD and goes_on(document, above, start, end):
        return above
    if now == piece.kind and _are_more_duties(document, piece.kind, above, start, end):
        return above
    if now in _OF_ROLE and piece.kind == _SUMMED and start == piece.start and opens_role(document.lower[start:end]):
        return _SUMMED  # "This position is full-time. The pilot will …"
    if now != piece.kind or now in (above, _DUTIES) or now in UNTOLD or end - start > LONGEST:
        return now
    if now not in LISTED:
        return "other" if told(document, start, end, ALL - {now}, LIKELY) else now
    return _back(document, now, start, end)


def _back(document: Document, kind: str, start: int, end: int) -> str:
    """The kind of a section again, behind a sentence on something else, if its words can be of that; else no kind.

    What stood below a heading or a rule's sentence before the other one may have been no more than below it.
    """
    if kind not in _READ or statement_kind(document, start, end) == kind:
        return kind
    return told(document, start, end, {kind}, _THINKABLE) or "other"
