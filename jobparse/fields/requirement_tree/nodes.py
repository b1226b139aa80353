"""The nodes of the requirement tree: how they join, and how they are written into the record with their evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading
    from jobparse.values.conjunctions import Conjunction

MAX_DEPTH = 6
"""Groups above the deepest leaf; what would lie deeper becomes one leaf."""


class Fact(NamedTuple):
    """A degree or an amount of experience that a statement names.

    `start` and `end` bound the words of the level or of the amount; `parts` are the majors, or the area of the experience, and
    `texts` are their texts.
    """

    start: int
    end: int
    value: Any
    parts: tuple[Span, ...]
    texts: Sequence[str]


class Swap(NamedTuple):
    """A substitution; the spans are those of the words that say each part of it."""

    text: Span
    accepts: str | None
    accepts_said: Span | None
    replaces: str | None
    replaces_said: Span | None
    years: float | None
    years_said: Span | None
    rate: Span | None


@dataclass(slots=True)
class Node:
    """A node: a leaf, or a group of items.

    Attributes:
        kind: `leaf`, `all_of` or `any_of`.
        text: The words of a leaf, or those that lead to a group's items.
        items: The items of a group.
        said: The conjunctions that make a group what it is.
        applies_to: The grade or level that it is asked for.
        education: Degrees of a leaf.
        experience: Amounts of experience of a leaf.
        license: The name of a licence.
        equivalent: The words that accept an equivalent.
        swaps: Substitutions within the node.
    """

    kind: str = "leaf"
    text: tuple[Span, ...] = ()
    items: list[Node] = field(default_factory=list)
    said: tuple[Span, ...] = ()
    applies_to: Span | None = None
    education: list[Fact] = field(default_factory=list)
    experience: list[Fact] = field(default_factory=list)
    license: Span | None = None
    equivalent: Span | None = None
    swaps: list[Swap] = field(default_factory=list)


def group(kind: str, items: Sequence[Node], said: Iterable[Span] = ()) -> Node:
    """A group of nodes: the node itself where there is but one, and no group directly in another of its kind."""
    if len(items) == 1:
        return items[0]
    made = Node(kind, said=tuple(said))
    for item in items:
        if item.kind == kind and not (item.text or item.swaps or item.applies_to):
            made.items += item.items
            made.said += item.said
        else:
            made.items.append(item)
    return made.items[0] if len(made.items) == 1 else made


def joined(nodes: Sequence[Node], links: Sequence[Conjunction | None]) -> Node:
    """Nodes joined by conjunctions: "and" binds closer than "or", and either closer than no conjunction, which means all.

    Args:
        nodes: At least one.
        links: The conjunction before each node; that before the first one counts for nothing.
    """
    if len(nodes) == 1:
        return nodes[0]
    runs: list[Node] = []
    first = 0
    for at in range(1, len(nodes) + 1):
        if at == len(nodes) or links[at] is None:
            runs.append(_run(nodes[first:at], [link for link in links[first + 1 : at] if link]))
            first = at
    if len(runs) == 1:
        return runs[0]
    return group("all_of", _with_equivalents(runs) if any(node.equivalent for node in runs) else runs)


def _with_equivalents(nodes: list[Node]) -> list[Node]:
    """Nodes that all have to be met, with an equivalent made an alternative of the degrees and the experience before it."""
    kept: list[Node | None] = []
    replaced: list[int] = []
    choice: Node | None = None
    for node in nodes:
        asked = _asks(node)
        if asked != _EQUIVALENT:
            if asked and not asked & _LICENSE:
                replaced.append(len(kept))
            kept.append(node)
        elif replaced:
            choice = group("any_of", [group("all_of", [other for at in replaced if (other := kept[at])]), node])
            for at in replaced:
                kept[at] = None
            kept[replaced[0]] = choice
            replaced = []
        elif choice:
            choice.items.append(node)
        else:
            kept.append(node)
    return [node for node in kept if node]


def _run(nodes: Sequence[Node], links: Sequence[Conjunction]) -> Node:
    """Nodes with a conjunction between each two of them."""
    if not links:
        return nodes[0]
    cut = _shared(nodes, links)
    if not cut:
        return _by_words(nodes, links)
    kind = "all_of" if links[cut - 1].word == "and" else "any_of"
    sides = [_by_words(nodes[:cut], links[: cut - 1]), _by_words(nodes[cut:], links[cut:])]
    return group(kind, sides, [links[cut - 1].said])


def _by_words(nodes: Sequence[Node], links: Sequence[Conjunction]) -> Node:
    """Nodes with a conjunction between each two of them, "and" before "or"."""
    choices: list[Node] = []
    first = 0
    for at in range(1, len(nodes) + 1):
        if at == len(nodes) or links[at - 1].word == "or":
            choices.append(group("all_of", nodes[first:at], [link.said for link in links[first : at - 1]]))
            first = at
    return group("any_of", choices, [link.said for link in links if link.word == "or"])


def _shared(nodes: Sequence[Node], links: Sequence[Conjunction]) -> int:
    """Where what must be met in any case ends and alternatives begin, or 0.

    The text says so with "either" ("1, and either 2 or 3"), or it follows from what is asked for: in "a degree; and two years of
    this; or three years of that" the amounts of experience are the alternatives, and in "a degree; or four years of this; and a
    driver's license" the licence goes with both.
    """
    for at, link in enumerate(links, start=1):
        if link.either:
            return at
    if len(links) < 2:
        return 0
    words = [link.word for link in links]
    if words[0] == "and" and set(words[1:]) == {"or"}:
        held, *others = (_asks(node) for node in nodes)
        if held in (_EDUCATION, _LICENSE, _EDUCATION | _LICENSE) and all(asked == _EXPERIENCE for asked in others):
            return 1
    if words[-1] == "and" and set(words[:-1]) == {"or"}:
        *others, held = (_asks(node) for node in nodes)
        if held == _LICENSE and not any(asked & _LICENSE for asked in others):
            return len(words)
    return 0


def _asks(node: Node) -> int:
    """What a node asks for, as a sum of the numbers below."""
    asked = 0
    for item in node.items:
        asked |= _asks(item)
    if node.education:
        asked |= _EDUCATION
    if node.experience:
        asked |= _EXPERIENCE
    if node.license:
        asked |= _LICENSE
    if node.equivalent:
        asked |= _EQUIVALENT
    return asked


_EDUCATION, _EXPERIENCE, _LICENSE, _EQUIVALENT = 1, 2, 4, 8


def put(document: Document, root: Node | None, reading: Reading) -> None:
    """Write a tree into a reading of the qualifications."""
    if root is None:
        return
    reading.value = reading.value or {}
    reading.value["requirements"] = _written(document, root, "/requirements", reading.evidence, 0)


def _written(document: Document, node: Node, pointer: str, evidence: dict[str, tuple[Span, ...]], depth: int) -> dict[str, Any]:
    """A node as it stands in the record."""
    if node.items and depth >= MAX_DEPTH:
        node = Node(text=tuple(span for leaf in leaves(node) for span in leaf.text))
    kind = node.kind
    written: dict[str, Any] = {"kind": kind, "text": None, "applies_to": None}
    if node.text:
        written["text"] = " ".join([document.value(*span) for span in node.text])
        evidence[pointer + "/text"] = node.text
    if node.applies_to:
        written["applies_to"] = document.value(*node.applies_to)
        evidence[pointer + "/applies_to"] = (node.applies_to,)
    if kind == "leaf":
        _write_leaf(document, node, pointer, evidence, written)
    else:
        said = tuple(span for span in node.said if span.start < span.end)
        if said:
            evidence[pointer + "/kind"] = said
        written["items"] = [
            _written(document, item, f"{pointer}/items/{at}", evidence, depth + 1) for at, item in enumerate(node.items)
        ]
    written["substitutions"] = [
        _swap(document, swap, f"{pointer}/substitutions/{at}", evidence) for at, swap in enumerate(node.swaps)
    ]
    return written


def leaves(node: Node) -> Iterable[Node]:
    """The leaves below a node, in order."""
    if not node.items:
        yield node
    for item in node.items:
        yield from leaves(item)


def _write_leaf(
    document: Document, node: Node, pointer: str, evidence: dict[str, tuple[Span, ...]], written: dict[str, Any]
) -> None:
    """Add what a leaf asks for."""
    degrees: list[dict[str, Any]] = []
    for at, fact in enumerate(node.education):
        degrees.append({"level": fact.value, "fields": list(fact.texts)})
        evidence[f"{pointer}/education/{at}/level"] = (Span(fact.start, fact.end),)
        for number, part in enumerate(fact.parts):
            evidence[f"{pointer}/education/{at}/fields/{number}"] = (part,)
    amounts: list[dict[str, Any]] = []
    for at, fact in enumerate(node.experience):
        amounts.append({"years": fact.value, "area": fact.texts[0] if fact.parts else None})
        evidence[f"{pointer}/experience/{at}/years"] = (Span(fact.start, fact.end),)
        if fact.parts:
            evidence[f"{pointer}/experience/{at}/area"] = fact.parts
    written["education"], written["experience"] = degrees, amounts
    written["license"] = document.value(*node.license) if node.license else None
    if node.license:
        evidence[pointer + "/license"] = (node.license,)
    written["equivalent"] = node.equivalent is not None
    if node.equivalent:
        evidence[pointer + "/equivalent"] = (node.equivalent,)


def _swap(document: Document, swap: Swap, pointer: str, evidence: dict[str, tuple[Span, ...]]) -> dict[str, Any]:
    """A substitution as it stands in the record."""
    said = {
        "accepts": swap.accepts_said,
        "replaces": swap.replaces_said,
        "years": swap.years_said,
        "rate": swap.rate,
        "text": swap.text,
    }
    evidence.update({f"{pointer}/{name}": (span,) for name, span in said.items() if span})
    return {
        "accepts": swap.accepts,
        "replaces": swap.replaces,
        "years": swap.years,
        "rate": document.value(*swap.rate) if swap.rate else None,
        "text": document.value(*swap.text),
    }
