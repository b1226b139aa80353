"""What a cue sentence opens: a section of its kind, unless the one that it stands in says so already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks, list_end
from jobparse.document.cues.addresses import address_end
from jobparse.document.cues.leading import is_paragraph, leads_down, leads_on
from jobparse.document.cues.openings import Piece, with_items_above
from jobparse.document.headings.sections import end_wishes, part_lists
from jobparse.document.kinds.equal_duties import is_equal_duty
from jobparse.document.kinds.front import announced, led_to
from jobparse.document.kinds.front_blocks import add_front, item_of_duties
from jobparse.document.kinds.offers import is_list_of_offers
from jobparse.document.kinds.portraits import is_of_employer
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.lists.lead_ins import asks_for_papers, is_lead_in
from jobparse.document.lists.led_duties import list_inside
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor
    from jobparse.document.trail import Trail

# Kinds of sections that say little of what stands in them: a cue sentence under such a heading counts.
_UNSAID = frozenset(["header", "identifiers", "page_furniture", "other", "about", "notes"])
# Kinds whose cue sentences say so plainly that no heading above them counts.
_PLAIN = frozenset({"accommodation", "equal_opportunity", "legal", "page_furniture", "residency"})
# Kinds whose words that can lead into a list stand as well inside a paragraph: "A benefits package including leave is provided."
_PARAGRAPHS = frozenset({"benefits", "preferred_qualifications"})
# Kinds of sections under whose heading words on how long applications are taken are none of it.
_LISTS_OF_WORK = frozenset({"duties", "minimum_qualifications"})
# Kinds of sentences below a heading on the role behind which words may lead into a list.
_ON_WORK = frozenset({"summary", "duties"})
# How far into a sentence on applicants the words stand that ask for an application, in characters.
_ASKED = 160
# The date behind which a flattened line goes on without a stop: "… until 11:59pm on 5/3/2027 Steering the ferries of the bay";
# and how far behind the first words of its sentence it stands, in characters.
_DATED = pattern(r"(?<=[ /])(?:20\d\d|\d{1,2}/\d\d)(?=\x20[A-Z][a-z]{2,}(?:'s)?\x20[a-z])")
_DATE_REACH = 140
# What is left of a class summary's paragraph behind its closing words is another paragraph from this length on, in characters.
_REMNANT = 60


def add_cue(trail: Trail, anchor: Anchor, stop: int) -> None:
    """Let a cue sentence open a section that ends with its paragraph, or one as a heading does if it leads into a list."""
    if _says_nothing_new(trail, anchor):
        _behind_furniture(trail, anchor)
        _behind_known(trail, anchor, stop)
        if anchor.kind in _ON_WORK and trail.pieces[-1].kind == "summary":
            list_inside(trail, anchor, stop)
        return
    if (
        _is_work(trail, anchor)
        or _item_of_wishes(trail, anchor)
        or _ends_in_duties(trail, anchor, stop)
        or item_of_duties(trail, anchor, stop)
    ):
        return
    previous = trail.pieces[-1] if trail.pieces else None
    said = anchor.start
    if previous and previous.anchor and _belongs(trail, previous.anchor, anchor):
        trail.pieces[-1] = Piece(previous.start, anchor.kind, previous.anchor)
    else:
        anchor = with_items_above(trail.document, previous, anchor, stop) if previous else anchor
        trail.add(anchor.start, anchor.kind, anchor)
    listed = anchor.scope == "list" or (anchor.kind == "benefits" and leads_on(trail, anchor, stop))
    listed = listed or (anchor.kind == "duties" and leads_down(trail, anchor, stop))
    if listed and not (anchor.kind in _PARAGRAPHS and is_paragraph(trail, anchor, stop)):
        trail.enter(anchor.kind)
        if anchor.kind in ("benefits", "notes"):
            _behind_list(trail, anchor, stop)
        elif anchor.kind == "preferred_qualifications":
            end_wishes(trail, anchor, stop)
        elif anchor.kind == "duties":
            _behind_duties(trail, blocks(trail.document, anchor.start, stop, 2))
        return
    rows = blocks(trail.document, said, stop, 2)
    end = rows[0].end if rows else stop
    if anchor.kind == "summary":
        end = _summary_end(trail, anchor.start, end)
        trail.kind = "summary"
    elif anchor.kind == "dates" and not trail.body:
        dated = _DATED.search(trail.document.text, anchor.start, min(end, anchor.start + _DATE_REACH))
        end = dated.end() if dated else end
    _behind_cue(trail, anchor, rows, end, stop)
    if anchor.kind == "summary" and trail.body:
        part_lists(trail, anchor, stop)


def _is_work(trail: Trail, anchor: Anchor) -> bool:
    """Whether a sentence on equal treatment is one of the duties that it stands among."""
    among = anchor.kind == "equal_opportunity" and bool(trail.pieces) and trail.pieces[-1].kind == "duties"
    return among and is_equal_duty(trail.document.lower, anchor.start)


def _behind_list(trail: Trail, anchor: Anchor, stop: int) -> None:
    """End a list with bullets, which a sentence leads into, where a paragraph follows it: that is none of its items."""
    rows = blocks(trail.document, anchor.start, stop)
    listed = len(rows) > 1 and rows[1].marker
    behind = next((row for row in rows[2:] if not row.marker), None) if listed else None
    if behind is not None:
        trail.add(behind.start, "other")


def _belongs(trail: Trail, heading: Anchor, anchor: Anchor) -> bool:
    """Whether a heading that says nothing of what it holds belongs to the sentence right under it, no item of a list."""
    holds = heading.kind == "container" or (heading.kind == "note" and anchor.start == anchor.body)
    return holds and trail.directly_under(heading, anchor)


def _behind_cue(trail: Trail, anchor: Anchor, rows: list[Block], end: int, stop: int) -> None:
    """What follows a cue's paragraph, or a class summary's closing words inside it."""
    rest = trail.skip_blank(end, stop)
    if rest >= stop:
        return
    cut = bool(rows) and end < rows[0].end
    if anchor.kind == "summary" and (cut or not trail.body):
        trail.under = "summary"
    if cut and anchor.kind == "summary":
        behind = "summary" if rows[0].end - rest < _REMNANT else "about"
        trail.add(rest, behind)
        trail.kind = behind
        rest = trail.skip_blank(rows[0].end, stop)
        if rest < stop and not trail.body:
            add_front(trail, rest, stop, kind=behind)
    elif not trail.body:
        if anchor.kind == "benefits" and is_list_of_offers(trail.document, blocks(trail.document, rest, stop)):
            return  # "… with full benefits." over "Paid vacation" and "Pension"
        rest = _behind_asked(trail, anchor, rows, stop) or rest
        rest = address_end(trail, anchor, rows, stop) or rest
        rest = _behind_papers(trail, anchor, rows, stop) or _back_to_label(trail, rows, stop) or rest
        rest = _back_to_list(trail, anchor, rows, stop) or rest
        if rest < stop:
            add_front(trail, rest, stop)
    elif len(rows) > 1 and _stands_apart(rows[1]) and _ends_behind(trail, anchor, rows[1]):
        trail.add(rows[1].start, "other")
    elif anchor.kind == "duties" and _behind_duties(trail, rows):
        return
    elif (
        len(rows) > 1 and rows[1].marker and trail.kind != "header" and not asks_for_papers(trail.document, anchor.kind, rows[0])
    ):
        interrupted = trail.pieces[-2] if len(trail.pieces) > 1 else None
        trail.add(rows[1].start, trail.kind, note=interrupted is not None and interrupted.note)


def _behind_asked(trail: Trail, anchor: Anchor, rows: list[Block], stop: int) -> int:
    """Where the items end that begin as the one before them, which asks for something: "You must swim"; 0 where none does."""
    if anchor.kind != "minimum_qualifications" or len(rows) < 2 or not rows[0].marker or rows[1].marker != rows[0].marker:
        return 0
    lower = trail.document.lower
    begun = " ".join(lower[rows[0].body : rows[0].end].split(" ", 2)[:2]) + " "
    behind = 0
    for row in blocks(trail.document, rows[1].start, stop):
        if row.marker != rows[0].marker or not lower.startswith(begun, row.body):
            break
        behind = row.end
    return trail.skip_blank(behind, stop) if behind else 0


def _behind_papers(trail: Trail, anchor: Anchor, rows: list[Block], stop: int) -> int:
    """Where the list ends that a sentence on how to apply leads into with a colon: "Please send us:"; 0 where there is none."""
    listed = anchor.kind == "application" and len(rows) > 1 and rows[1].marker
    if not listed or not is_lead_in(trail.document, rows[0].body, rows[0].end):
        return 0
    return next((row.start for row in blocks(trail.document, rows[1].start, stop) if not row.marker), stop)


def _back_to_label(trail: Trail, rows: list[Block], stop: int) -> int:
    """Where a list below a label ends, one item of which is a cue sentence: the items behind it are of the label's kind, too."""
    label = trail.pieces[-2].anchor if len(trail.pieces) > 1 else None
    if label is None or label.scope != "label" or len(rows) < 2 or not rows[0].marker:
        return 0
    if rows[1].gap or not rows[1].marker or list_end(trail.document, label.body, stop) < rows[1].end:
        return 0
    trail.add(rows[1].start, trail.pieces[-2].kind)
    return trail.skip_blank(list_end(trail.document, rows[0].end, stop), stop)


def _back_to_list(trail: Trail, anchor: Anchor, rows: list[Block], stop: int) -> int:
    """Where a list on how to apply ends, in an item of which a cue sentence stands behind another one: it goes on below.

    "(1) By mail to the Clerk. Applications must be received by May 3." stands over "(2) Delivered to the counter."
    """
    above = trail.pieces[-2] if len(trail.pieces) > 1 else None
    if above is None or above.kind != "application" or len(rows) < 2 or rows[0].marker or not rows[1].marker:
        return 0
    items = blocks(trail.document, above.anchor.body if above.anchor else above.start, anchor.start)
    if not items or not items[-1].marker or trail.document.text.find("\n", items[-1].end, anchor.start) >= 0:
        return 0
    trail.add(rows[1].start, above.kind)
    return trail.skip_blank(list_end(trail.document, rows[0].end, stop), stop)


def _ends_behind(trail: Trail, anchor: Anchor, behind: Block) -> bool:
    """Whether what is asked for in a paragraph ends with it; what is wished for does where the next one asks for nothing."""
    if anchor.kind == "preferred_qualifications":
        return statement_kind(trail.document, behind.body, behind.end) is None
    return anchor.kind == "minimum_qualifications" and anchor.scope == "block"


def _behind_duties(trail: Trail, rows: list[Block]) -> bool:
    """Give a paragraph on the employer its kind, where it stands behind one that tells of duties; whether there is one."""
    document = trail.document
    apart = len(rows) > 1 and _stands_apart(rows[1]) and is_of_employer(document.lower[rows[1].body : rows[1].end])
    if apart:
        trail.add(rows[1].start, "about")
    return apart


def _stands_apart(block: Block) -> bool:
    """Whether a block is a paragraph of its own behind the one that asks for a degree in a sentence."""
    return block.gap and not block.marker


def _behind_furniture(trail: Trail, anchor: Anchor) -> None:
    """A line of the page, as "Help" below "Duties", ends before a sentence that goes on with the section above it."""
    above = trail.pieces[-1] if trail.pieces else None
    if trail.body and above and above.kind == "page_furniture" and above.anchor and not trail.is_foot(above.anchor):
        trail.add(anchor.start, trail.kind)


def _behind_known(trail: Trail, anchor: Anchor, stop: int) -> None:
    """What follows the paragraph of a cue that says nothing new, where no heading of the body has come yet."""
    if trail.body or anchor.kind not in ("summary", "about", "selection"):
        return
    rows = blocks(trail.document, anchor.start, stop, 2)
    if anchor.kind == "selection":
        rest = rows[1].start if len(rows) > 1 and anchor.scope == "block" and not rows[1].marker else stop
        if rest < stop:
            add_front(trail, rest, stop)
        return
    if len(rows) > 1:
        behind = len(trail.pieces)
        add_front(trail, rows[1].start, stop, kind=anchor.kind)
        if trail.pieces[behind].kind == trail.pieces[behind - 1].kind and trail.pieces[behind].anchor is None:
            del trail.pieces[behind]


def _says_nothing_new(trail: Trail, anchor: Anchor) -> bool:
    """Whether the section that a cue stands in is already what it says."""
    heading = trail.pieces[-1].anchor if trail.pieces else None
    if anchor.kind == "summary" and trail.body and not (heading and _belongs(trail, heading, anchor)):
        # "Under general supervision, …" among the duties; below what is asked for, headings of the page were lost
        return trail.kind != "minimum_qualifications" or not trail.document.text.endswith("\n\n", 0, anchor.start)
    if not trail.pieces:
        return False
    previous = trail.pieces[-1]
    if previous.kind == "application" and anchor.kind == "minimum_qualifications" and anchor.scope != "list":
        return announced(trail.document.lower[anchor.start : anchor.start + _ASKED]) == "application"
    headed = previous.anchor is not None and previous.anchor.how != "cue" and previous.anchor.scope == "section"
    if (
        headed
        and not previous.note
        and previous.kind not in _UNSAID
        and previous.anchor
        and trail.directly_under(previous.anchor, anchor)
    ):
        # The first words under a heading: the heading says what they are.
        plain = anchor.kind in _PLAIN or (anchor.kind == "dates" and previous.kind in _LISTS_OF_WORK)
        return not plain or anchor.kind == previous.kind
    labelled = previous.anchor is not None and previous.anchor.scope == "label"
    within = not previous.note or anchor.start < anchor.body  # an item among the notes is one of them
    return previous.kind == anchor.kind != "page_furniture" and not labelled and within


def _item_of_wishes(trail: Trail, anchor: Anchor) -> bool:
    """Whether a cue is an item of a list of wishes without bullets: "Requires knowledge of tides" below "Assets:"."""
    if anchor.kind != "minimum_qualifications" or trail.wished is None or trail.kind != "preferred_qualifications":
        return False
    text = trail.document.text
    return text.endswith("\n", 0, anchor.start) and not text.endswith("\n\n", 0, anchor.start)


def _ends_in_duties(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Open the duties that a paragraph leads into whose first sentence is on the one who is wanted, and tell whether it does.

    "The ideal candidate will look after the piers. Essential duties include the following:" over a list.
    """
    if anchor.kind != "preferred_qualifications" or anchor.scope != "list":
        return False
    rows = blocks(trail.document, anchor.start, stop, 2)
    if len(rows) < 2 or rows[0].marker or not is_lead_in(trail.document, rows[0].body, rows[0].end):
        return False
    last = trail.document.text.rfind(". ", rows[0].body, rows[0].end)
    if last < 0 or led_to(trail.document.lower[last : rows[0].end]) != "duties":
        return False
    if not trail.pieces or trail.pieces[-1].kind != "summary":
        trail.add(anchor.start, "summary")
    trail.add(rows[1].start, "duties")
    trail.enter("duties")
    return True


def _summary_end(trail: Trail, start: int, end: int) -> int:
    """Where the sentence ends that closes a class summary ("… and performs related duties as required.")."""
    text, lower = trail.document.text, trail.document.lower
    best = end
    for phrase in lexicon().summary_end:
        at = lower.find(phrase, start, end) if phrase in trail.document.phrases else -1
        if at >= 0:
            finish = at + len(phrase)
            while finish < end and text[finish] in ".;":
                finish += 1
            best = min(best, finish)
    return best
