"""The blocks of the title block, and those under a heading that holds several kinds, as pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks, trimmed_end
from jobparse.document.headings.bounds import LISTS
from jobparse.document.items import has_words
from jobparse.document.kinds.content import list_of_its_own, turns_to_asking
from jobparse.document.kinds.front import calls_for_applications, classify, is_pay_line, led_to
from jobparse.document.kinds.portraits import introduces, is_portrait
from jobparse.document.kinds.statements import is_further_work, statement_kind
from jobparse.document.lists.lead_ins import is_lead_in, lead_in
from jobparse.document.signs import has_any
from jobparse.lexicon import lexicon
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document
    from jobparse.document.trail import Trail

# Kinds of prose among which a list can stand whose bullets are lost, and so many lines make one.
_PROSE_KINDS = frozenset({"summary", "about", "duties"})
_LISTED = LISTS | {"application"}
_ROLE_KINDS = frozenset({"summary", "about"})
_UNMARKED = 3
_LEAD_REACH = 300  # in characters
# An item of so many words tells what it is on: "Base salary and a pension".
_TOO_SHORT = 3
# Words that stand on a line between two ways to qualify.
_JOINTS = frozenset({"or", "and", "and/or"})
_LONGEST_JOINT = 10
# How many blocks stand before a list at least, where a remark parts it from another one.
_BETWEEN = 2
# So many paragraphs with blank lines between them, each of them a duty, are a list of those.
_PARAGRAPHS = 4
# So many lines that begin with a verb are duties below a heading on the job, and words that end like one and are none.
_FEWEST_DONE, _MOST_DONE = 3, 24
_NO_VERBS = frozenset(
    {"this", "its", "his", "applicants", "candidates", "employees", "applications", "benefits", "hours", "details", "duties"}
)
# How sentences behind a list of duties begin that say what somebody ideal is like.
_IDEAL = pattern(r"(?:(?:our|the|an) )?ideal candidates? (?:is|are|has|have|possess|possesses|brings|will be an?) ")


def add_front(trail: Trail, start: int, stop: int, anchor: Anchor | None = None, *, kind: str | None = None) -> None:
    """Tell apart the blocks of the title block, or those under a heading that holds several kinds."""
    headed = anchor is not None and (anchor.kind == "container" or trail.under not in ("header", "summary", "about"))
    kind = "" if headed else kind or trail.under
    rows = blocks(trail.document, start, stop)
    if not rows and anchor is not None:
        trail.add(anchor.start, "header", anchor)
    services = calls = False
    for at, block in enumerate(rows):
        if at == 0 and anchor is None and _goes_on(trail, block):
            kind = trail.pieces[-1].kind  # a rule between two parts, or "OR", goes on with what stands above it
            trail.add(start, kind)
            continue
        following = rows[at + 1] if at + 1 < len(rows) else None
        if is_pay_line(trail.document, block):
            trail.add(anchor.start if anchor and at == 0 else block.start, "salary", anchor if at == 0 else None)
            continue
        if not block.marker:
            services, calls = _leads_away(trail.document, block)
        now = _kind_of(trail, rows, at, kind, following)
        if at == 0 and now == "about" and _opens_role(trail, anchor, block):
            now = "summary"
        if (services or (calls and block.marker)) and now in _PROSE_KINDS:
            now = "about"  # what the employer does for others, or where the posts are
        if headed and at == 0 and _does_throughout(trail.document, rows):
            trail.add(anchor.start if anchor else start, "duties", anchor)
            trail.enter("duties")
            return
        if at == 0:
            trail.add(anchor.start if anchor else start, now, anchor)
        elif now != kind or trail.pieces[-1].kind == "salary":
            _add_turn(trail, rows, at, kind, now)
        kind = now
        if now in ("summary", "about", "duties", "about_candidate"):
            trail.kind = now


def _add_turn(trail: Trail, rows: list[Block], at: int, kind: str, now: str) -> None:
    """Add the part that begins with a block of another kind than the one before it, and what leads to a list of duties."""
    document, block = trail.document, rows[at]
    leads = now in ("duties", "about_candidate") and not block.marker and is_lead_in(document, block.body, block.end)
    led = lead_in(document, block) if leads else None
    if led and led.start > block.start:
        trail.add(block.start, "summary")  # the sentences before the one that leads to the list
    trail.add(led.start if led else _list_start(trail, rows, at, kind), now, led)


def _goes_on(trail: Trail, block: Block) -> bool:
    """Whether a block between two parts belongs to the one above it: a rule, or "OR"."""
    return bool(trail.pieces) and (_is_rule(trail.document.text, block) or _joins(trail.document, block))


def _opens_role(trail: Trail, anchor: Anchor | None, block: Block) -> bool:
    """Whether a paragraph stands right below a heading on the role, and neither introduces the employer nor is its portrait."""
    if anchor is None or trail.words(anchor) not in structure_words().over_roles:
        return False
    document = trail.document
    return not introduces(document, block.body, block.end) and not is_portrait(document.lower[block.body : block.end])


def item_of_duties(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Let a sentence on the role that is the first item of a list of duties be one of them; whether it is."""
    if anchor.kind != "summary" or trail.body or trail.document.text[anchor.start].isalnum():
        return False
    rows = blocks(trail.document, anchor.start, stop, 2)
    if len(rows) < 2 or not rows[0].marker or is_lead_in(trail.document, rows[0].body, rows[0].end):
        return False
    if not _opens_duties(trail.document, *rows):
        return False
    trail.add(anchor.start, "duties")
    trail.kind = "duties"
    add_front(trail, rows[1].start, stop, kind="duties")
    return True


def _leads_away(document: Document, block: Block) -> tuple[bool, bool]:
    """Whether a paragraph leads into what the employer does for others, and whether it calls for applications."""
    if document.text[block.end - 1] != ":":
        return False, False
    words, text = structure_words(), document.lower[block.body : block.end]
    return has_any(text, words.services) or _names_parts(text), calls_for_applications(document, text)


def _names_parts(text: str) -> bool:
    """Whether words in lower case lead into the parts of the employer: "The port is composed of two divisions:"."""
    if text[:-1].rsplit(" ", 1)[-1] not in structure_words().own_parts:
        return False
    sentence = text[text.rfind(". ") + 1 :]
    return " will " not in sentence and not has_any(sentence, (*lexicon().role_words, *lexicon().vacancy_words))


def _kind_of(trail: Trail, rows: list[Block], at: int, kind: str, following: Block | None) -> str:
    """The kind of a block behind one of another kind, as it and the blocks around it tell."""
    block = rows[at]
    now = classify(trail.document, block, following, kind, container=trail.container)
    if now in _ROLE_KINDS and block.marker and _led_to_duties(trail.document, block.start):
        now = "duties"
    if now == "summary" and following and block.marker and _opens_duties(trail.document, block, following):
        now = "duties"
    if now in _PROSE_KINDS and (trail.container or kind in _PROSE_KINDS) and _lists_duties(trail, rows, at, kind):
        now = "duties"
    if now == "summary" and kind == "duties" and not block.marker and at and rows[at - 1].marker:
        now = _behind_duties(trail.document, block)
    ends = now == "header" == kind and block.gap and not block.marker and trail.document.text[block.end - 1] == "."
    if ends and _are_duties(trail.document, rows[at : at + _PARAGRAPHS]):
        now = "duties"
    if now == "duties" and at and block.marker and (rows[at - 1].marker or _behind_remark(trail.document, rows, at)):
        if block.gap:
            now = list_of_its_own(trail.document, rows, at) or now
        elif turns_to_asking(trail.document, rows, at, turned=kind == "minimum_qualifications"):
            now = "minimum_qualifications"
    return now


def _behind_duties(document: Document, block: Block) -> str:
    """The kind of a paragraph on the one who is hired, behind a list of duties: more of them, what he is like, or the role.

    "The selected candidate will also steer the ferry on holidays, and write its log."
    """
    lower = document.lower
    if _IDEAL.match(lower, block.body, block.end):
        return "about_candidate"
    return "duties" if is_further_work(lower[block.body : block.end]) else "summary"


def _are_duties(document: Document, rows: list[Block]) -> bool:
    """Whether lines with blank ones between them are sentences on duties, whose bullets are lost: "Mends the nets."."""
    verbs = lexicon().duty_verbs
    return len(rows) == _PARAGRAPHS and all(
        not row.marker
        and row.gap
        and document.text[row.end - 1] == "."
        and document.lower[row.body : row.end].partition(" ")[0] in verbs
        for row in rows
    )


def _does_throughout(document: Document, rows: list[Block]) -> bool:
    """Whether all lines below a heading on the job begin with what its holder does: "Mends nets." over "Paints the boats."."""
    if not _FEWEST_DONE <= len(rows) <= _MOST_DONE or any(row.marker or document.text[row.end - 1] != "." for row in rows):
        return False
    verbs = lexicon().duty_verbs
    first = [document.lower[row.body : row.end].partition(" ")[0].rstrip(",") for row in rows]
    return all(word.endswith("s") and word not in _NO_VERBS for word in first) and 2 * sum(map(verbs.__contains__, first)) > len(
        rows
    )


def _behind_remark(document: Document, rows: list[Block], at: int) -> bool:
    """Whether a line that leads to nothing stands alone between a list and the next one: "See the manual for more."."""
    if at < _BETWEEN or not (rows[at].gap and rows[at - 1].gap and rows[at - 2].marker):
        return False
    return not is_lead_in(document, rows[at - 1].body, rows[at - 1].end)


def _list_start(trail: Trail, rows: list[Block], at: int, kind: str) -> int:
    """Where the list begins that an item belongs to: items before it may be too short to tell anything ("1. Class B license").

    Args:
        trail: The trail, which loses the piece that turns out to be the start of the list.
        rows: The blocks.
        at: Which of them is the item.
        kind: The kind of the block before it.
    """
    first = at
    above = trail.pieces[-1].start
    while kind not in _LISTED and first and rows[first].marker and rows[first - 1].marker and rows[first - 1].start >= above:
        if rows[first].gap and not rows[first - 1].gap:
            break  # a blank line parts two lists
        first -= 1
    if kind == "header" and any(_says_otherwise(trail.document, row, rows[at]) for row in rows[first:at]):
        return rows[at].start
    if rows[first].start == above:
        trail.pieces.pop()
    return rows[first].start


def _says_otherwise(document: Document, row: Block, item: Block) -> bool:
    """Whether an item has words enough to tell what it is on, and is no statement of the kind that a later one is."""
    if document.text.count(" ", row.body, row.end) < _TOO_SHORT:
        return False
    kind = statement_kind(document, row.body, row.end)
    return kind is None or kind != statement_kind(document, item.body, item.end)


def _led_to_duties(document: Document, start: int) -> bool:
    """Whether the last words above a list lead into duties: "Under supervision, … The clerk will:"."""
    end = trimmed_end(document.text, 0, start)
    if not document.text.startswith(":", end - 1):
        return False
    sentence = max(document.text.rfind(mark, max(0, end - _LEAD_REACH), end) for mark in ("\n", ". "))
    return led_to(document.lower[max(0, sentence) : end]) == "duties"


def _opens_duties(document: Document, block: Block, following: Block) -> bool:
    """Whether an item that speaks of the role stands over a duty of the same list: "• Under direction, plan the tides"."""
    return block.marker == following.marker and statement_kind(document, following.body, following.end) == "duties"


def _is_rule(text: str, block: Block) -> bool:
    """Whether a block is a bullet before a rule, as browsers of text print the lines between the parts of a page: "• ━━━━"."""
    if block.body >= block.end or block.marker[:1] in ("", *"-*+_="):
        return False
    return not has_words(text, block.body, block.end)


def _joins(document: Document, block: Block) -> bool:
    """Whether a block is no more than the word between two ways to qualify."""
    return block.end - block.body <= _LONGEST_JOINT and document.lower[block.body : block.end].strip(" -:*_") in _JOINTS


def _lists_duties(trail: Trail, rows: list[Block], at: int, kind: str) -> bool:
    """Whether a list of duties without bullets begins with a block: three lines or more, each of them a duty; or goes on."""
    run = rows[at : at + (1 if kind == "duties" else _UNMARKED)]
    if kind != "duties" and (len(run) < _UNMARKED or any(block.gap for block in run[1:])):
        run = rows[at : at + _PARAGRAPHS]
        if len(run) < _PARAGRAPHS or kind != "summary":
            return False
    return all(not block.marker and statement_kind(trail.document, block.body, block.end) == "duties" for block in run)
