"""What a heading opens: a section of its kind, or of the kind that what stands below it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.headings.bounds import BODY
from jobparse.document.headings.item_labels import end_item
from jobparse.document.headings.parts_of_duties import are_had, part_of_duties
from jobparse.document.headings.summed_up import sum_up
from jobparse.document.headings.vague import kind_under
from jobparse.document.kinds.content import kind_by_content, kind_said, lists_below, other_requirement, tells_checks
from jobparse.document.kinds.front import PROSE
from jobparse.document.kinds.front_blocks import add_front
from jobparse.document.kinds.notes import add_note
from jobparse.document.kinds.offers import are_offers, end_offers, part_offers
from jobparse.document.kinds.paragraph_sense import paragraph_kinds
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.lists.lead_ins import is_lead_in, lead_in
from jobparse.document.lists.led_duties import duties_inside, list_inside
from jobparse.document.model import Anchor
from jobparse.document.signs import has_any
from jobparse.kinds import COMPETENCIES
from jobparse.lexicon.addresses import address_words
from jobparse.lexicon.promises import promise_words
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from jobparse.document.trail import Trail

# Kinds under whose headings agencies print duties or requirements as well, if what stands there is a list.
_OPEN_KINDS = frozenset({"about_candidate", "employment", "summary"})
# Those of which a paragraph may stand under its heading before such a list.
_BEFORE_DUTIES = frozenset({"employment", "summary"})
# Kinds of sections below whose first paragraph or list others stand where a page lost its headings.
_OVER_LISTS = frozenset({"about", "duties", "minimum_qualifications", "other", "summary"})
# What candidates must bring to be chosen, where it stands below a heading on requirements.
_ASKED = "selection requirements"
# What stands behind a heading on the line of its paragraph: "How to apply. Call us."
_STOPS = (".", "?", "!")
# Kinds of notices and of words on the employer, which end with their paragraph where it goes on behind words that no list holds:
# "RESIDENCY LAW: …".
_NOTICES = frozenset({"about", "accommodation", "equal_opportunity", "legal", "residency", "verification"})
# So much of a paragraph tells whether it is on how to apply, in characters: a text without line ends has one alone.
_LONGEST = 1_500
# What ends a heading on the terms of the post.
_TERMS = ("conditions of employment", "terms of employment", "employment conditions", "terms and conditions")
# What labels of a contact are on.
_OF_CONTACTS = frozenset({"application.contact", "application.emails", "application.phones"})
# A site's own words stand in so many first characters of a text.
_TOP = 80
# A paragraph that ends a list of benefits is not shorter, in characters.
_SENTENCE = 40


def add_heading(trail: Trail, anchor: Anchor, stop: int) -> None:
    """Give what stands under a heading, up to the next anchor, its kind."""
    if anchor.kind == "note":
        add_note(trail, anchor, stop)
    elif anchor.kind == "page_furniture" or _in_site_menu(trail, anchor, stop):
        trail.add(anchor.start, "page_furniture", anchor)
        if not trail.is_foot(anchor):
            _resume(trail, anchor, stop)
    elif anchor.kind == "container":
        trail.enter_container()
        add_front(trail, anchor.body, stop, anchor)
    elif anchor.kind in ("header", "identifiers") and anchor.how != "shape":
        add_front(trail, anchor.body, stop, Anchor(anchor.start, anchor.heading, anchor.body, "header", anchor.how))
    elif anchor.kind in ("header", "identifiers"):
        trail.add(anchor.start, "header", anchor)
        trail.kind = "header"
    else:
        _body_heading(trail, anchor, stop)


def _body_heading(trail: Trail, anchor: Anchor, stop: int) -> None:
    """A heading of the body; what stands under one that says little tells its kind."""
    kind = anchor.kind
    if anchor.how == "shape" or (kind == "other" == trail.words(anchor) and trail.kind == "duties"):
        kind = kind_under(trail, anchor, stop)
    elif kind in _OPEN_KINDS or (kind == "selection" and "criteria" in trail.words(anchor)):
        said = kind_said(trail.document, anchor, stop) or kind
        if said == "duties" and kind in _BEFORE_DUTIES and _before_list(trail, anchor, stop, kind):
            return
        kind = said
    elif kind == "selection" and trail.words(anchor) == _ASKED and _right_below(trail, anchor, "minimum_qualifications"):
        kind = "minimum_qualifications"
    elif kind == "minimum_qualifications" and any(
        asked(trail, anchor) for asked in (_wished, _part_of_wishes, _leads_into_wishes, _goes_on_wishing)
    ):
        kind = "preferred_qualifications"
    elif kind == "preferred_qualifications" and (_describes_required(trail, anchor) or _asks_more(trail, anchor, stop)):
        kind = "minimum_qualifications"
    elif _on_benefits(trail, anchor, stop):
        kind = "benefits"
    elif kind == "location" and trail.words(anchor) in address_words().mail_labels and _is_of_contact(trail):
        kind = "application"
    elif kind in ("minimum_qualifications", "other_requirements"):
        kind = _other_matter(trail, anchor, kind, stop) or kind
    kind = _told_below(trail, anchor, stop, kind)
    if kind == "duties":
        sum_up(trail, anchor)
    above = trail.kind
    over = trail.pieces[-1].anchor if trail.pieces else None
    trail.add(anchor.start, kind, anchor)
    trail.enter(kind)
    trail.wished = anchor if kind == "preferred_qualifications" else None
    _part(trail, anchor, stop, kind)
    if above == "minimum_qualifications":
        end_item(trail, anchor, stop, over)


def _told_below(trail: Trail, anchor: Anchor, stop: int, kind: str) -> str:
    """The kind of a heading by the list below it: a part of the duties that it stands among, or what somebody has to have had."""
    kind = "duties" if part_of_duties(trail, anchor, stop) else kind
    return "minimum_qualifications" if kind == "duties" and are_had(trail, anchor, stop) else kind


def _part(trail: Trail, anchor: Anchor, stop: int, kind: str) -> None:
    """Part what stands under a heading of a kind from what does below it on something else."""
    if kind in ("about", "summary", "other") or (anchor.how == "shape" and kind not in BODY):
        list_inside(trail, anchor, stop)
    notice = kind in _NOTICES and anchor.how == "sense" and trail.document.text.startswith(": ", anchor.heading.end)
    if notice or (anchor.how != "shape" and trail.document.text.startswith(_STOPS, anchor.heading.end, anchor.body)):
        _end_paragraph(trail, anchor, stop)
    elif kind in _OVER_LISTS:
        part_lists(trail, anchor, stop)
    elif kind in _PARTED:
        _PARTED[kind](trail, anchor, stop)
    duties_inside(trail, anchor, stop, kind)


def _end_paragraph(trail: Trail, anchor: Anchor, stop: int) -> None:
    """End what a heading with a stop opens with the paragraph on its line: "How to apply. Call us." over "Posted on May 3"."""
    rows = blocks(trail.document, anchor.body, stop, 2)
    if len(rows) > 1 and not rows[1].marker and not is_lead_in(trail.document, rows[0].body, rows[0].end):
        trail.add(rows[1].start, "other")
        trail.kind = "other"


def _is_of_contact(trail: Trail) -> bool:
    """Whether what stands below a heading on whom to write to goes on: "Agency contact information" over "Phone", "Address"."""
    over = trail.pieces[-1].anchor if trail.pieces else None
    if trail.kind != "application" or over is None:
        return False
    return "contact" in trail.words(over) or any(label.attribute in _OF_CONTACTS for label in over.labels)


def _on_benefits(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether a heading is a part of what is offered, or one on the employer over a list of it: "Why work here?"."""
    if trail.kind == "benefits" and trail.words(anchor) in structure_words().parts_of_benefits:
        return True
    return anchor.kind == "about" and are_offers(trail.document, anchor.body, stop)


def _speaks_of_sort(trail: Trail, anchor: Anchor) -> bool:
    """Whether words right below a heading on knowledge, skills or abilities lead into those: "You have:", "Essential"."""
    above = trail.pieces[-1].anchor if trail.pieces else None
    if above is None or trail.kind not in COMPETENCIES:
        return False
    said = trail.words(above)  # what is essential of mere "Skills" is a requirement as any other
    must = trail.words(anchor) in structure_words().must_haves and ("knowledge" in said or "abilit" in said)
    if not (must or trail.words(anchor).startswith("you ")):
        return False
    return trail.directly_under(above, anchor)


def _other_matter(trail: Trail, anchor: Anchor, kind: str, stop: int) -> str | None:
    """What stands under a heading on requirements that asks for papers ("Please attach:") or tells conditions ("Drug test")."""
    if kind == "other_requirements":
        if _promises(trail, anchor, stop):
            return "benefits"
        matter = other_requirement(trail.document, anchor.body, stop)
        checks = matter is None and "condition" in trail.words(anchor) and tells_checks(trail.document, anchor.body, stop)
        return "verification" if checks else matter
    if _speaks_of_sort(trail, anchor):
        return trail.kind
    words = structure_words()
    if trail.document.lower.startswith(words.on_papers, trail.skip_blank(anchor.body, stop), stop):
        return "application"
    if anchor.how == "sense" and _tells_of_applying(trail, anchor):
        return "application"
    if trail.words(anchor) == "job requirements" and kind_by_content(trail.document, anchor.body, stop) == "duties":
        return "duties"
    if trail.words(anchor) == "selection criteria" and _on_choosing(trail, anchor, stop):
        return "selection"
    if trail.words(anchor) == "age" and "retire" in trail.document.lower[anchor.body : stop]:
        return "employment"  # at what age the holder has to go
    if trail.words(anchor) not in words.over_conditions:
        return None
    below = trail.document.lower[anchor.body : stop]
    several = sum(word in below for word in words.agreed) > 1
    return "other_requirements" if several and not has_any(below, words.brought) else None


def _promises(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether the conditions of employment are what is offered, as in Europe, and not what somebody must agree to."""
    if not trail.words(anchor).endswith(_TERMS):
        return False
    words, below = structure_words(), trail.document.lower[anchor.body : stop]
    signs = promise_words().benefits_signs.intersection(below.replace(",", " ").replace(".", " ").replace(";", " ").split())
    return "we offer" in below and bool(signs) and not has_any(below, (*words.musts, *words.agreed))


def _tells_of_applying(trail: Trail, anchor: Anchor) -> bool:
    """Whether the paragraph under words of what is asked for tells how to apply: "Sound like you?" over "Send a resume to …"."""
    start = trail.skip_blank(anchor.body, trail.end)  # a sentence that could open a section by itself ends this one there
    end = trail.document.text.find("\n", start)
    end = min(end if end >= 0 else trail.end, start + _LONGEST)
    if kind_by_content(trail.document, start, end) is not None:
        return False
    return paragraph_kinds(trail.document.lower[start:end], anchor.kind) == ["application"]


def _on_choosing(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether a paragraph right under a heading tells how somebody is chosen: "The written test counts for half of it."."""
    rows = blocks(trail.document, anchor.body, stop, 1)
    if not rows or rows[0].marker:
        return False
    return "selection" in paragraph_kinds(trail.document.lower[rows[0].body : rows[0].end], "")


def _right_below(trail: Trail, anchor: Anchor, kind: str) -> bool:
    """Whether a heading stands right below another one of a kind: "Selection Requirements" below "Requirements"."""
    above = trail.pieces[-1].anchor if trail.pieces else None
    return above is not None and trail.kind == kind and trail.directly_under(above, anchor)


def _describes_required(trail: Trail, anchor: Anchor) -> bool:
    """Whether "The ideal candidate should have:" stands right below "Requirements", which says what the list is."""
    above = trail.pieces[-1].anchor if trail.pieces else None
    if above is None or trail.kind != "minimum_qualifications" or not trail.directly_under(above, anchor):
        return False
    return "require" in trail.words(above) and "candidate" in trail.words(anchor)


def _asks_more(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether "Additional Qualifications" are what must be brought as well: each of them says so, and none that it is a wish."""
    if trail.words(anchor) != "additional qualifications":
        return False
    text = trail.document.lower[anchor.body : stop]
    words = structure_words()
    return has_any(text, words.musts) and not has_any(text, words.wishing)


def end_wishes(trail: Trail, anchor: Anchor, stop: int) -> None:
    """End a list of wishes, two of them at least, where a paragraph behind a blank line asks for nothing, or for what must be.

    Wishes on the line of their heading end with it, where a sentence follows that asks for nothing: "Assets: a boat; a rope."
    """
    rows = blocks(trail.document, anchor.body, stop)
    if len(rows) > 1 and "\n" not in trail.document.text[anchor.heading.end : rows[0].start]:
        row = rows[1]
        asks = statement_kind(trail.document, row.body, row.end) == "minimum_qualifications"
        if (
            not (row.marker or rows[0].marker or asks)
            and row.end - row.body >= _SENTENCE
            and trail.document.text[row.end - 1] == "."
        ):
            trail.add(row.start, "other")
            trail.kind = "other"
            return
    for at in range(2, len(rows)):
        row, before = rows[at], rows[at - 1]
        if row.gap and not row.marker and (before.marker or not before.gap):
            kind = None
            if trail.document.lower.startswith("must ", row.body):
                kind = "minimum_qualifications"
            elif row.end - row.body >= PROSE // 2 and statement_kind(trail.document, row.body, row.end) is None:
                kind = "other"
            if kind:
                trail.add(row.start, kind)
                trail.kind = kind
            return


# What parts a section of a kind from what stands below it on something else.
_PARTED = {"preferred_qualifications": end_wishes, "benefits": end_offers, "salary": part_offers}


def _before_list(trail: Trail, anchor: Anchor, stop: int, kind: str) -> bool:
    """Part the paragraph under a heading of another kind from the list of duties below it; False where there is none."""
    rows = blocks(trail.document, anchor.body, stop)
    first = next((at for at, block in enumerate(rows) if block.marker), 0)
    short = kind == "summary" and bool(rows) and rows[0].end - rows[0].body < PROSE
    if not first or short or is_lead_in(trail.document, rows[0].body, rows[0].end):
        return False
    first -= first > 1 and is_lead_in(trail.document, rows[first - 1].body, rows[first - 1].end)
    trail.add(anchor.start, kind, anchor)
    trail.add(rows[first].start, "duties", None if rows[first].marker else lead_in(trail.document, rows[first]))
    trail.enter("duties")
    return True


def _part_of_wishes(trail: Trail, anchor: Anchor) -> bool:
    """Whether a heading is a part of what is wished for: the first below the heading on that, or one behind such a part."""
    parts = structure_words().parts_of_wishes
    if trail.wished is None or trail.words(anchor) not in parts:
        return False
    return trail.words(trail.wished) in parts or trail.directly_under(trail.wished, anchor)


def _leads_into_wishes(trail: Trail, anchor: Anchor) -> bool:
    """Whether words right below a heading on wishes lead into them: "We look for somebody with:" below "The ideal candidate"."""
    leads = anchor.how in ("sense", "shape") and trail.document.text.startswith(":", anchor.heading.end)
    return leads and trail.wished is not None and trail.directly_under(trail.wished, anchor)


def _goes_on_wishing(trail: Trail, anchor: Anchor) -> bool:
    """Whether "Selection criteria:" with a colon heads the second list below "Preferred Skills", with what is wished for, too."""
    colon = trail.document.text.startswith(":", anchor.heading.end) and "criteria" in trail.words(anchor)
    return colon and trail.wished is not None and trail.kind == "preferred_qualifications"


def part_lists(trail: Trail, anchor: Anchor, stop: int) -> None:
    """Part the lists of duties and of requirements from a section where no heading does."""
    for start, kind in lists_below(trail.document, anchor.body, stop, trail.kind):
        if kind != trail.kind and start > trail.pieces[-1].start:
            trail.add(start, kind)
            trail.enter(kind)


def _wished(trail: Trail, anchor: Anchor) -> bool:
    """Whether a heading says in brackets that what stands below it is only wished for: "What we look for (desirable)"."""
    bracket = trail.document.lower.find("(", anchor.start, anchor.body)
    return bracket >= 0 and trail.document.lower.startswith(structure_words().wishes, bracket + 1, anchor.body)


def _in_site_menu(trail: Trail, anchor: Anchor, stop: int) -> bool:
    """Whether "About us" is a site's menu word, as "Language" is: it stands on top of the text, and no paragraph follows."""
    word = trail.words(anchor) in structure_words().menu_words
    on_top = anchor.start <= _TOP and all(piece.kind in ("header", "page_furniture") for piece in trail.pieces)
    if not (word and on_top) and (anchor.kind != "about" or any(piece.kind != "page_furniture" for piece in trail.pieces)):
        return False
    rows = blocks(trail.document, anchor.body, stop, 1)
    return not rows or rows[0].end - rows[0].body < PROSE


def _resume(trail: Trail, anchor: Anchor, stop: int) -> None:
    """What follows a line of page furniture: the front matter, or the section that the line interrupts."""
    rows = trail.document.lines_in(anchor.body, stop)
    if rows and trail.body:
        trail.add(rows[0].start, trail.kind)
    elif rows:
        add_front(trail, rows[0].start, stop)
