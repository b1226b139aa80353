"""One statement as a part of the requirement tree: its degrees, amounts and licences, with the conjunctions between them.

"A degree in law and two years of practice, or four years of practice; one year of college may be substituted for …".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.credentials.substitutions import SIGNS, substitution
from jobparse.fields.edges import end_without
from jobparse.fields.requirement_tree.anchors import Anchor, equivalents, licences
from jobparse.fields.requirement_tree.links import add_series, link_before
from jobparse.fields.requirement_tree.nodes import Fact, Node, group, joined
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.document.model import Document
    from jobparse.fields.requirement_tree.nodes import Swap
    from jobparse.values.conjunctions import Conjunction

# The space between two sentences; the stop of an initial or of an abbreviation ends none.
_SENTENCE = pattern(r"(?<=[a-z0-9)\"'][.;])(?<!\b(?:St|Dr|Mr|Ms|No|Jr|Sr|vs)\.)\s+(?=[A-Z\"(])")
# A sentence that holds for every alternative before it: "However, all candidates must have …".
_FOR_ALL = pattern(
    r"""
      (?: (?: however | in\saddition | additionally | also | furthermore | regardless ),? \s+ )?
      (?: all | every | each ) \s (?: of\sthe\s )? (?: \w{1,20}\s )? (?: candidate | applicant | individual | person ) s? \b
      [^.]{0,40} \b (?: must | are\srequired | shall ) \b
    | however, \s [^.]{0,160} \b (?: must | required ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FOR_ALL_SIGNS = ("however", "all ", "every ", "each ")
# The grade or the level that a statement is for: "GS-7: …", "For Assignment Level II …", "To be assigned to AL III, …".
_STEP = r"(?:[IVX]{1,4}|[0-9]{1,2})\b"
_LEVEL = (
    r"(?:(?:Assignment\s)?Levels?(?:\s\(AL\))?|AL|Grades?|Tiers?|Steps?|Pay\sBands?)\s"
    rf"{_STEP}(?:\s?-\s?[AB]\b)?(?:(?:,|,?\s(?:and|or|&))\s{_STEP}(?!\s(?:years?|months?)\b)){{0,4}}(?:\sand\sabove)?"
    r"|(?:GS|GG|WG|WS|WL|NF|GL)-?\s?[0-9]{1,2}\b"
)
_APPLIES_TO = pattern(
    rf"""
      \W{{0,3}} (?: For\s (?: \w{{1,15}}\s ){{0,3}}? (?P<named> {_LEVEL} )
        | (?P<label> {_LEVEL} ) (?= \s? (?: level | grade )? \s? (?: : | -\s | -$ ) ) )
    | (?: [^.;]{{0,120}}? \b ) to\sbe\s (?: assigned | appointed | eligible | placed | considered | promoted ) \s
        (?: \w{{1,15}}\s ){{0,4}}? (?P<aim> {_LEVEL} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LEVEL_SIGNS = ("level", "gs-", " al ", "grade", "tier ")
_ROLE_SIGNS = SIGNS + _FOR_ALL_SIGNS + _LEVEL_SIGNS
# What a clause ends with that is only wished for: "; a master's degree is preferred". The stop of a degree begins none ("Ph.D.").
_WISHED = pattern(
    r"(?:[;,(]\s?|(?<=[a-z\d)]{2})\.\s)[^;,(.]{1,90}\b(?:preferred|desired|desirable|a\splus)\)?[.;]?$"
    r"|[;,(]\s?(?:(?:and|but)\s)?(?:preferably|ideally),?\s(?:(?:with|an?|at|least|minimum|of)\s){0,4}"
    rf"(?:(?:[0-9]{{1,2}}|{SMALL_NUMBER})\b[^;,.]{{0,16}}\b(?:years?|months?)\b|[\w'\u2019]{{1,14}}\sdegree\b)(?:[^;,.]|,(?!\s(?:and|or|but)\b)){{0,200}}[.;]?$",
    re.IGNORECASE,
)
_WISHED_REACH = 260  # how far before the end of a clause that begins, in characters
_WISHED_SIGNS = ("prefer", "desir", "a plus", "ideally")


# A proviso that keeps the degree whatever else its equivalent stands for, in lower-case text.
_PROVISO = pattern(
    r"provided,?\s(?:that\s)?(?:the\s|all\s)?(?:minimum\s)?(?:degree|education(?:al)?)\s(?:requirements?\s)?(?:is|are|has\sbeen|have\sbeen)\smet\b"
)


@dataclass(slots=True)
class Statement:
    """What a statement gives: its node, what it says of all alternatives, and its substitutions."""

    node: Node | None = None
    for_all: list[Node] = field(default_factory=list)
    swaps: list[Swap] = field(default_factory=list)


def read_statement(document: Document, span: Span, education: Sequence[Fact], experience: Sequence[Fact]) -> Statement:
    """Read one statement.

    Args:
        document: The document.
        span: The statement, without list marker and without the conjunctions around it.
        education: The degrees in it, in order.
        experience: The amounts of experience in it, in order.
    """
    made = Statement()
    anchors = [Anchor(fact.start, fact.end, "education", fact) for fact in education]
    anchors += [Anchor(fact.start, fact.end, "experience", fact) for fact in experience]
    anchors += equivalents(document, span)
    anchors += licences(document, span)
    anchors.sort(key=itemgetter(0))
    nodes: list[Node] = []
    taken = 0
    for part, role in _parts(document, span):
        first = taken
        while taken < len(anchors) and anchors[taken].start < part.end:
            taken += 1
        if role == "swap":
            swap = substitution(document, *part)
            if swap:
                made.swaps.append(swap)
                continue
        node = _clauses(document, part, anchors[first:taken])
        if node is None:
            continue
        node.applies_to = level_of(document, part)
        (made.for_all if role == "all" else nodes).append(node)
    if nodes:
        made.node = joined(nodes, [None] * len(nodes))
    return made


def level_of(document: Document, span: Span) -> Span | None:
    """The grade or level that a stretch of text is for."""
    if not has_sign(document, span.start, min(span.end, span.start + _LEVEL_REACH), _LEVEL_SIGNS):
        return None
    level = _APPLIES_TO.match(document.text, *span)
    return Span(*level.span(level.lastgroup or 0)) if level else None


_LEVEL_REACH = 200


def _parts(document: Document, span: Span) -> list[tuple[Span, str]]:
    """The statement in parts: what it asks for, substitutions ("swap"), and what holds for all alternatives ("all")."""
    if not has_sign(document, *span, _ROLE_SIGNS):
        return [(span, "")]
    parts: list[tuple[Span, str]] = []
    start = span.start
    for end, following in [*(stop.span() for stop in _SENTENCE.finditer(document.text, *span)), (span.end, span.end)]:
        role = ""
        if _FOR_ALL.match(document.text, start, end):
            role = "all"
        elif has_sign(document, start, end, SIGNS):
            role = "swap"
        elif start > span.start and level_of(document, Span(start, end)):
            role = "level"
        if parts and role == "" == parts[-1][1]:
            parts[-1] = (Span(parts[-1][0].start, end), "")
        else:
            parts.append((Span(start, end), role))
        start = following
    if len(parts) > 1 and parts[0][1] == "all":
        parts[0] = (parts[0][0], "")
    return [(span, "")] if [role for _, role in parts] == ["all"] else parts


def _clauses(document: Document, span: Span, anchors: list[Anchor]) -> Node | None:
    """The tree of a stretch of text that holds these anchors: a leaf for those that no conjunction parts, joined as it says."""
    if anchors and anchors[0].kind == "equivalent":
        other = Anchor(span.start, span.start, "other")  # "A steady hand, or an equivalent combination of …"
        link = link_before(document, other, anchors[0])
        anchors = [other, *anchors] if link and link.word == "or" else anchors
    kept: list[list[Anchor]] = []
    links: list[Conjunction | None] = []
    spans: list[Span] = []
    start = span.start
    for at, anchor in enumerate(anchors):
        link = link_before(document, anchors[at - 1], anchor) if at else None
        if at and link is None:
            kept[-1].append(anchor)
            continue
        if link:
            spans.append(Span(start, link.said.start))
            start = link.said.end
        add_series(document, spans, kept, links, link)
        links.append(link)
        kept.append([anchor])
    spans.append(Span(start, span.end))
    joins = _joins(links, [found[0].kind for found in kept])
    nodes = [_leaf(document, part, found) for part, found in zip(spans, kept or [[]], strict=True)]
    # an "or" that binds closer makes one choice of its two sides, before "and" joins the choices
    choices: list[tuple[list[Node], list[Span], Conjunction | None]] = []
    for number, (node, link) in enumerate(zip(nodes, joins or [None], strict=True)):
        if node is None:
            continue
        if choices and link and link.word == "or" and _binds(document, kept[number - 1][-1], kept[number][0], link):
            choices[-1][0].append(node)
            choices[-1][1].append(link.said)
        else:
            choices.append(([node], [], link))
    if not choices:
        return None
    node = joined([group("any_of", nodes, said) for nodes, said, _ in choices], [link for _, _, link in choices])
    return _with_proviso(document, node) if node.kind == "any_of" else node


def _with_proviso(document: Document, node: Node) -> Node:
    """Alternatives, the last an equivalent with a proviso: "…, or an equivalent, provided that the degree requirement is met"."""
    first, last = node.items[0], node.items[-1]
    if (
        len(node.items) != 2
        or first.kind != "all_of"
        or not last.equivalent
        or not _PROVISO.search(document.lower, *last.text[0])
    ):
        return node
    degrees = [item for item in first.items if item.education and not item.experience]
    others = [item for item in first.items if item not in degrees]
    if not degrees or not others:
        return node
    return group("all_of", [*degrees, group("any_of", [group("all_of", others), last], node.said)], first.said)


def _joins(links: list[Conjunction | None], kinds: list[str]) -> list[Conjunction | None]:
    """What joins clauses; a semicolon joins as the conjunction behind it does: "a licence; a degree; and two years".

    But "a degree; two years of work; or an equivalent combination" asks for both or for what is equivalent to them.
    """
    if len(links) > 2:
        links = list(links)
    for at in range(len(links) - 2, 0, -1):
        here, after = links[at], links[at + 1]
        if here and here.word == ";" and after:
            both = after.word == "or" and kinds[at + 1] == "equivalent" and kinds[at] != kinds[at - 1]
            links[at] = here._replace(word="and" if both else after.word)
    return [None if link is None or link.word in ".;" else link for link in links]


def _binds(document: Document, before: Anchor, anchor: Anchor, link: Conjunction) -> bool:
    """Whether an "or" without a comma binds closer than "and": "two years, and a degree in law or a valid licence"."""
    kinds = {before.kind, anchor.kind}
    return kinds <= {"education", "license"} and document.text[link.said.start] not in ",;:"


def _leaf(document: Document, span: Span, anchors: Sequence[Anchor]) -> Node | None:
    """A leaf with what its anchors say; None where no word is left of it."""
    text = document.text
    start, end = span
    if has_sign(document, start, end, _WISHED_SIGNS):
        wished = _WISHED.search(text, max(start, end - _WISHED_REACH), end)
        if wished and wished.start() > start and not any(wished.start() <= anchor.start for anchor in anchors if anchor.fact):
            end = wished.start()
    while start < end and text[start] in " \n,;.:)":
        start += 1
    end = end_without(document, start, end, " \n,;:")
    if end > start and text[end - 1] == ")" and text.find("(", start, end) < 0:
        end -= 1
    if end <= start:
        return None
    node = Node(text=(Span(start, end),))
    for anchor in anchors:
        match anchor.kind:
            case "education" if anchor.fact:
                node.education.append(_clipped(document, anchor.fact, end))
            case "experience" if anchor.fact and not (node.experience and _repeats(document, anchor)):
                fact = _clipped(document, anchor.fact, end)
                if fact.parts or not anchor.fact.parts:  # nothing of its area is left where the leaf ends before it
                    node.experience.append(fact)
            case "license" if node.license is None and anchor.end <= end:
                node.license = Span(anchor.start, anchor.end)
            case "equivalent" if node.equivalent is None:
                node.equivalent = Span(anchor.start, anchor.end)
    return node


def _repeats(document: Document, anchor: Anchor) -> bool:
    """Whether an amount only adds up or speaks of one before it ("one more year, for a total of three years")."""
    return document.lower.endswith(("total of ", "each of the "), max(0, anchor.start - 12), anchor.start)


def _clipped(document: Document, fact: Fact, end: int) -> Fact:
    """A fact without what lies behind the end of its leaf."""
    if not fact.parts or fact.parts[-1].end <= end:
        return fact
    trimmed = (Span(part.start, end_without(document, part.start, min(part.end, end), " ,.;\n")) for part in fact.parts)
    kept = tuple(part for part in trimmed if part.end > part.start)
    return fact._replace(parts=kept, texts=[document.value(*part) for part in kept])
