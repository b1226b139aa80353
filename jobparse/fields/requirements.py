"""`qualifications.requirements`: the minimum as a tree of what is asked for, alternatives and all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.fields.credentials.education import add_education
from jobparse.fields.credentials.experience import add_experience
from jobparse.fields.reading import Reading
from jobparse.fields.requirement_tree.clauses import read_statement
from jobparse.fields.requirement_tree.nodes import Fact, Node, group, joined, leaves, put
from jobparse.fields.requirement_tree.outline import choice_said, outline
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.conjunctions import Conjunction, formula

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.document.model import Document
    from jobparse.fields.requirement_tree.lists import Entry
    from jobparse.fields.requirement_tree.nodes import Swap


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
    held = {section.start for span in spans if (section := document.section_at(span.start)) and section.kind == "notes"}
    sections = [
        section
        for section in document.sections
        if (section.kind == "minimum_qualifications" and not section.note) or section.start in held
    ]
    root = outline(document, sections, spans, skipped, title)
    if root is None:
        return
    facts = _Facts(reading)
    node, _ = _list(document, root, facts)
    put(document, node, reading)
    if node:
        _share(document, node, reading)


def _share(document: Document, root: Node, reading: Reading) -> None:
    """Give degrees and amounts the words of their leaves: "a degree in law" of "a degree in law and two years of practice".

    A degree keeps its fields, and the words that lead to fields behind something else.
    """
    evidence = reading.evidence
    rows: dict[Span, tuple[str, dict[str, Any]]] = {}
    for member, said in (("education", "level"), ("experience", "years")):
        for at, row in enumerate((reading.value or {}).get(member, ())):
            rows[evidence[f"/{member}/{at}/{said}"][0]] = (f"/{member}/{at}/", row)
    for leaf in leaves(root):
        for fact in (*leaf.education, *leaf.experience):
            pointer, row = rows.get(Span(fact.start, fact.end), ("", {}))
            words = next((span for span in leaf.text if span.start <= fact.start < span.end), None)
            if not row or words is None:
                continue
            (whole,) = evidence[pointer + "text"]
            fields = [evidence[f"{pointer}fields/{number}"][0].end for number in range(len(row.get("fields", ())))]
            part = Span(max(whole.start, words.start), min(whole.end, max(words.end, *fields, fact.end)))
            if part != whole and not document.lower.endswith(_LEADING, *part):
                row["text"], evidence[pointer + "text"] = document.value(*part), (part,)
            if fact.parts and "area" in row and fact.parts != evidence.get(pointer + "area"):
                row["area"], evidence[pointer + "area"] = fact.texts[0], fact.parts


_LEADING = (" in", " of")


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
    numbers: list[int] = []
    for_all: list[Node] = []
    for_some: list[Node] = []
    chosen: set[int] = set()
    swaps: list[Swap] = []
    _move_options(document, entry)
    for item, link in zip(entry.items, _links(document, entry), strict=True):
        node, common, loose = _item(document, item, facts)
        swaps += loose
        options = _options(document, item)
        if options and node and not common and not item.value:
            common, node = [node], None
        if node:
            nodes.append(node)
            links.append(link)
            numbers.append(item.value)
        if options < set(numbers) and options and not for_some:
            chosen, for_some = options, common
        else:
            for_all += common
    if not nodes and not for_all:
        return None, swaps
    if for_some and (entry.any_of or all(link and link.word == "or" for link in links[1:])):
        nodes, links = _with_some(nodes, links, [number in chosen for number in numbers], for_some)
    else:
        for_all = [*for_some, *for_all]
    made = [group("any_of", nodes) if entry.any_of and not any(links[1:]) else joined(nodes, links)] if nodes else []
    node = group("all_of", [*made, *for_all])
    node.swaps += swaps
    return node, []


def _with_some(
    nodes: list[Node], links: list[Conjunction | None], chosen: list[bool], common: list[Node]
) -> tuple[list[Node], list[Conjunction | None]]:
    """Alternatives of which the chosen ones ask for something in common beside them, in the place of the last of these."""
    last = len(chosen) - 1 - chosen[::-1].index(True)
    some = [node for node, is_chosen in zip(nodes, chosen, strict=True) if is_chosen]
    nodes[last] = group("all_of", [group("any_of", some), *common])
    kept = [at for at, is_chosen in enumerate(chosen) if not is_chosen or at == last]
    return [nodes[at] for at in kept], [links[at] for at in kept]


# Alternatives that a sentence speaks of by their numbers: "However, if you qualify under options 2 or 3, you must have …".
_UNDER = pattern(
    r"\bqualify(?:ing)? (?:under|by|through) (?:(?:the )?(?:options?|numbers?|requirements?|items?|alternatives?) )?"
    r"(?P<numbers>\W{0,2}[1-9]\b(?:\W{1,4}(?:(?:and|or) )?\W{0,2}[1-9]\b){0,6})"
)


def _options(document: Document, entry: Entry) -> set[int]:
    """The numbers of the alternatives that alone a statement speaks of; none where it speaks of all."""
    if entry.span is None or document.lower.find("qualify", *entry.span) < 0:
        return set()
    under = _UNDER.search(document.lower, *entry.span)
    return {int(figure) for figure in under["numbers"] if figure.isdigit()} if under else set()


def _move_options(document: Document, entry: Entry) -> None:
    """Put statements on some alternatives behind these, where the list of them stands one level below."""
    items = entry.items
    for at in range(len(items) - 1, 0, -1):
        options = _options(document, items[at])
        if options and options <= {row.value for row in items[at - 1].items}:
            items[at - 1].items.append(items.pop(at))


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
        # "One of the following: …" leads to the alternatives alone, not to what all candidates must have beside them
        choice = below.items[0] if entry.any_of and below.kind == "all_of" and below.items[0].kind == "any_of" else below
        if choice.items and not choice.text:
            choice.text = head.text
            choice.said = choice.said or (head.text if entry.any_of else ())
        below.applies_to = below.applies_to or head.applies_to
        return below, statement.for_all, swaps
    if entry.any_of and below.kind == "any_of" and not below.said:
        below.said = choice_said(document, entry.span)
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
