"""`qualifications.requirements`: the minimum as a tree of what is asked for, alternatives and all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.fields.credentials.education import add_education
from jobparse.fields.credentials.experience import add_experience
from jobparse.fields.reading import Reading
from jobparse.fields.requirement_tree.clauses import read_statement
from jobparse.fields.requirement_tree.nodes import Fact, Node, group, joined, put
from jobparse.fields.requirement_tree.outline import outline
from jobparse.values.conjunctions import Conjunction, formula

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.document.model import Document
    from jobparse.fields.requirement_tree.lists import Entry
    from jobparse.fields.requirement_tree.nodes import Swap
    from jobparse.spans import Span


def add_requirements(document: Document, spans: Sequence[Span], skipped: frozenset[Span], title: str, reading: Reading) -> None:
    """Add the tree of the minimum statements to a reading that has their degrees and amounts of experience.

    Args:
        document: The document.
        spans: The statements of the sections of the minimum, in order.
        skipped: Those among them that are only wished for.
        title: The title in lower case, or "": it can stand with a level over what that level asks for.
        reading: The reading of the qualifications.
    """
    if not spans:
        return
    sections = [section for section in document.of_kind("minimum_qualifications") if not section.note]
    root = outline(document, sections, spans, skipped, title)
    if root is None:
        return
    facts = _Facts(reading)
    node, _ = _list(document, root, facts)
    put(document, node, reading)


class _Facts:
    """Degrees and amounts of experience as already read, handed out statement by statement."""

    def __init__(self, reading: Reading) -> None:
        value: dict[str, Any] = reading.value or {}
        self._education = _facts(reading, "education", value.get("education", ()))
        self._experience = _facts(reading, "experience", value.get("experience", ()))
        self._at = [0, 0]

    def within(self, span: Span) -> tuple[list[Fact], list[Fact]]:
        """Those of a statement; statements come in order."""
        found: list[list[Fact]] = []
        for number, rows in enumerate((self._education, self._experience)):
            at = self._at[number]
            while at < len(rows) and rows[at].start < span.start:
                at += 1
            first = at
            while at < len(rows) and rows[at].start < span.end:
                at += 1
            self._at[number] = at
            found.append(rows[first:at])
        return found[0], found[1]


def _facts(reading: Reading, member: str, rows: Sequence[dict[str, Any]]) -> list[Fact]:
    """The rows of a member with their spans."""
    evidence = reading.evidence
    facts: list[Fact] = []
    for at, row in enumerate(rows):
        pointer = f"/{member}/{at}/"
        if member == "education":
            (said,) = evidence[pointer + "level"]
            parts = tuple(evidence[f"{pointer}fields/{number}"][0] for number in range(len(row["fields"])))
            facts.append(Fact(*said, row["level"], parts, row["fields"]))
        else:
            (said,) = evidence[pointer + "years"]
            areas = evidence.get(pointer + "area", ())
            facts.append(Fact(*said, row["years"], areas, (row["area"],) if areas else ()))
    return facts


def _list(document: Document, entry: Entry, facts: _Facts) -> tuple[Node | None, list[Swap]]:
    """The node of the items of an entry, and substitutions that no node is there for."""
    nodes: list[Node] = []
    links: list[Conjunction | None] = []
    for_all: list[Node] = []
    swaps: list[Swap] = []
    for item, link in zip(entry.items, _links(document, entry), strict=True):
        node, common, loose = _item(document, item, facts)
        for_all += common
        swaps += loose
        if node:
            nodes.append(node)
            links.append(link)
    if not nodes and not for_all:
        return None, swaps
    made = [group("any_of", nodes) if entry.any_of and not any(links[1:]) else joined(nodes, links)] if nodes else []
    node = group("all_of", [*made, *for_all])
    node.swaps += swaps
    return node, []


def _item(document: Document, entry: Entry, facts: _Facts) -> tuple[Node | None, list[Node], list[Swap]]:
    """The node of an entry with its items, what holds for all its siblings, and substitutions that concern them."""
    if entry.span is None:
        node, swaps = _list(document, entry, facts)
        return node, [], swaps
    education, experience = _of_lead(document, entry.span) if entry.extra else facts.within(entry.span)
    statement = read_statement(document, entry.span, education, experience)
    head, swaps = statement.node, statement.swaps
    if head and entry.level:
        head.applies_to = head.applies_to or entry.span
    if not entry.items:
        if entry.lead:
            return None, [], []
        if head and swaps and _has_amounts(head):
            head.swaps += swaps
            swaps = []
        return head, statement.for_all, swaps
    below, loose = _list(document, entry, facts)
    swaps += loose
    if head is None or below is None:
        return head or below, statement.for_all, swaps
    if entry.lead and head.kind == "leaf" and not (_has_amounts(head) or head.license):
        if below.items and not below.text:
            below.text = head.text
            below.said = below.said or (head.text if entry.any_of else ())
        below.applies_to = below.applies_to or head.applies_to
        return below, statement.for_all, swaps
    link = entry.items[0].link
    level, head.applies_to = head.applies_to, None
    said = [link.said] if link and link.word in ("and", "or") else []
    node = group("any_of" if link and link.word == "or" else "all_of", [head, below], said)
    node.applies_to = level
    return node, statement.for_all, swaps


def _has_amounts(node: Node) -> bool:
    """Whether a node names a degree or an amount of experience."""
    return bool(node.education or node.experience) or any(map(_has_amounts, node.items))


def _of_lead(document: Document, span: Span) -> tuple[list[Fact], list[Fact]]:
    """Degrees and amounts of experience of a line that leads to a list, which the minimum does not hold."""
    reading = Reading()
    add_education(document, span, reading)
    add_experience(document, span, reading)
    return _Facts(reading).within(span)


def _links(document: Document, entry: Entry) -> list[Conjunction | None]:
    """The conjunction before each item of an entry, as printed, or as the line that leads to them says it."""
    links = [item.link for item in entry.items]
    if len(links) < 2:
        return links
    said: dict[tuple[int, int], Conjunction] = {}
    if entry.span and entry.lead:
        said = formula(document.text, *entry.span)
    last = entry.items[-1].span
    loose = any(link is None or link.word in ",;" for link in links[1:])
    if last and loose and document.lower.find("equivalent", *last) >= 0:
        said |= formula(document.text, *last)  # 'an equivalent of "1" or "2" above'
    for at in range(len(links) - 1, 0, -1):
        link = links[at]
        stated = said.get((entry.items[at - 1].value, entry.items[at].value))
        if stated and (link is None or link.word in ",;" or stated.either):
            links[at] = stated
        elif link and link.word in ",;":  # "1. …; 2. …; or 3. …": the last conjunction counts for those before it
            links[at] = links[at + 1] if at + 1 < len(links) else None
    return links
