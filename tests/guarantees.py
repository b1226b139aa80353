"""The guarantees as functions that any test can call on any result; each raises AssertionError with what is wrong.

Nothing here uses the parser's own code for values: the rules are written again from the contract of the record.
"""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any

from readings import UNSEEN, reads_again

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jobparse import Parsed, Span

# Attributes whose values need no evidence, and members that are inferred where they say so or are defaults.
FREE = frozenset({"schema_version", "source", "document_type", "sections", "warnings"})
# Members that hold the text of the source; everything else that needs evidence is a normalised value.
TEXTS = re.compile(
    r"""
    /(?: title | requisition_id | class_code | employer | department | division | summary | equal_opportunity)
  | /classification/\w+
  | /openings/note
  | /employment/(?: union | bargaining_units/\d+)
  | /(?: duties | working_conditions | equipment | physical_requirements | benefits | selection)/\d+
  | /qualifications/(?: minimum | preferred | licenses)/\d+
  | /qualifications/education/\d+/(?: text | fields/\d+)
  | /qualifications/experience/\d+/(?: text | area)
  | /qualifications/requirements (?: /items/\d+ )* /(?: text | applies_to | license | education/\d+/fields/\d+
      | experience/\d+/area | substitutions/\d+/(?: text | rate) )
  | /(?: knowledge | skills | abilities | other_requirements)/\d+/(?: text | name | level)
  | /salaries/\d+/(?: grade | applies_to | text)
  | /locations/\d+/(?: name | street | unit | city | postal_code | text)
  | /schedule/note
  | /application/(?: contact | (?: urls | emails | phones | documents | instructions)/\d+)
  | /conditions/\d+/text
    """,
    re.VERBOSE,
)
_MARKDOWN = re.compile(r"[*_\\]")
_SOFT_END = re.compile(r"=[ ]?\r?\n")
_BYTES = re.compile(r"(?:=[0-9A-F]{2})+")
_QUOTE = re.compile(r"[\r\n][ \t]*>[ >]*")
# The dress of links and bold words: "[the form](https://…)", "[https://… the form]", "`the form <https://…>`_".
_DRESS = re.compile(
    r"""
    \] \s? \( [^()\s]* \) | \[ (?: https?:// | mailto: | www\. ) \S* (?=[\s\]]) | " : https?:// \S* [\w/]
  | \s < https?:// [^>]* >`_{1,2}
  | (?: https?:// | mailto: ) [^\s\[\]]+ \[ | '{2,5} | [\[\]"`]
    """,
    re.VERBOSE,
)
_MARKER = re.compile(
    r"""(?:
        [^\w\s"'(\[{<$€£#&“‘*\\]+\s*          # a bullet of any shape
      | \*+\s* | [o?¿§]\s | [\uf000-\uf0ff]\s*
      | \(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[.)]\s*
    )+""",
    re.VERBOSE,
)


def check_all(parsed: Parsed) -> None:
    """Every guarantee that one result can be held to."""
    check_partition(parsed)
    check_evidence(parsed)
    check_warnings(parsed)
    check_lists(parsed)
    check_requirements(parsed)


def check_partition(parsed: Parsed) -> None:
    """Sections are ordered and disjoint, none is empty, and every character that is not white space lies in one."""
    text = parsed.source.text
    at = 0
    for section in parsed.sections:
        where = f"section {section.kind} [{section.start}, {section.end}) of a text of {len(text)}"
        assert at <= section.start < section.end <= len(text), (
            f"{where} is empty, outside or before {at}, where the last one ends"
        )
        piece = text[section.start : section.end]
        assert piece == piece.strip("\n "), f"{where} begins or ends with blanks"
        between = text[at : section.start].strip()
        assert not between, f"{between[:60]!r} before {where} lies in no section"
        if section.heading is not None:
            printed = _QUOTE.sub("\n", text[section.start : section.end])
            assert section.heading.strip(), f"{where} has an empty heading"
            spaced = squeezed(section.heading.replace("_", " ")) in squeezed(printed.replace("_", " "))  # "salary_min: …"
            held = spaced or squeezed(section.heading) in squeezed(printed)
            assert held, f"{where} does not hold its heading {section.heading!r}"
        at = section.end
    assert not text[at:].strip(), f"{text[at:].strip()[:60]!r} at the end lies in no section"


def check_warnings(parsed: Parsed) -> None:
    """Warnings point into the text, are in order, and say something."""
    length = len(parsed.source.text)
    starts = [warning.start for warning in parsed.warnings]
    assert starts == sorted(starts)
    for warning in parsed.warnings:
        assert 0 <= warning.start <= warning.end <= length, f"{warning} points outside the text"
        assert warning.message.strip()
        assert "\n" not in warning.message


def check_lists(parsed: Parsed) -> None:
    """No value is empty text or has white space to collapse."""
    for pointer, value in leaves(record(parsed)):
        if isinstance(value, str) and pointer.split("/")[1] not in FREE:
            assert value, f"{pointer} is an empty text"
            assert value == " ".join(value.split()), f"{pointer} has white space to collapse: {value!r}"


def check_requirements(parsed: Parsed) -> None:
    """The requirement tree is small in depth, has no idle group, and stays inside its text from node to node."""
    tree = record(parsed)["qualifications"]["requirements"]
    minimum = record(parsed)["qualifications"]["minimum"]
    assert tree is None or minimum, "a requirement tree without a minimum"
    for pointer, node, depth in requirement_nodes(tree, "/qualifications/requirements", 0):
        assert depth <= REQUIREMENT_DEPTH, f"{pointer} lies {depth} groups deep"
        if node["kind"] == "leaf":
            spans = parsed.evidence[pointer + "/text"]
            for name in (name for name in parsed.evidence if name.startswith(pointer + "/") and not _BESIDE.search(name)):
                for span in parsed.evidence[name]:
                    inside = any(text.start <= span.start and span.end <= text.end for text in spans)
                    assert inside, f"{name} is not said by the text of its leaf"
            continue
        assert len(node["items"]) > 1, f"{pointer} is a group of {len(node['items'])}"
        for item in node["items"]:
            idle = item["kind"] == node["kind"] and not (item["text"] or item["applies_to"] or item["substitutions"])
            assert not idle, f"{pointer} holds a group of its own kind"


def requirement_nodes(node: Any, pointer: str, depth: int) -> Iterator[tuple[str, Any, int]]:
    """The nodes of a requirement tree with their JSON Pointers, and the groups above each."""
    if node is not None:
        yield pointer, node, depth
        for at, item in enumerate(node.get("items", ())):
            yield from requirement_nodes(item, f"{pointer}/items/{at}", depth + 1)


REQUIREMENT_DEPTH = 6
_BESIDE = re.compile(r"/(?:substitutions/.*|applies_to)$")  # may stand in other sentences than the text of the leaf


def check_evidence(parsed: Parsed) -> None:
    """Every value has spans that say it, and every pointer leads to a value."""
    text = parsed.source.text
    values = dict(leaves(record(parsed)))
    evidence = parsed.evidence
    for pointer, spans in evidence.items():
        assert pointer in values or any(key.startswith(pointer + "/") for key in values), f"{pointer} leads nowhere"
        assert spans, f"{pointer} has no span"
        for span in spans:
            assert 0 <= span.start < span.end <= len(text), f"{pointer}: {span} is empty or outside a text of {len(text)}"
    for pointer, value in values.items():
        if not needs_evidence(pointer, value, values) and pointer not in evidence:
            continue
        proof = spans_of(evidence, pointer)
        assert proof, f"{pointer} = {value!r} has no evidence"
        printed = [text[span.start : span.end] for span in proof]
        if TEXTS.fullmatch(pointer):
            assert isinstance(value, str)
            assert says(value, printed), f"{pointer} = {value!r} is not the text of its spans, {printed!r}"
        else:
            assert reads_again(pointer, value, " ".join(printed)), f"{pointer} = {value!r} cannot be read from {printed!r}"


def record(parsed: Parsed) -> dict[str, Any]:
    """The record as plain values."""
    return parsed.posting.model_dump(mode="json")


def leaves(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Single values of a record, absent ones left out, by JSON Pointer."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield from leaves(member, f"{pointer}/{key}")
    elif isinstance(value, list):
        for at, member in enumerate(value):
            yield from leaves(member, f"{pointer}/{at}")
    elif value is not None:
        yield pointer, value


def needs_evidence(pointer: str, value: object, values: Mapping[str, Any]) -> bool:
    """Whether a value that is present must be shown to stand in the text."""
    if pointer.split("/")[1] in FREE:
        return False
    if pointer.endswith(("/at_entry", "/equivalent")):
        return value is True  # false is the default
    if pointer.startswith("/qualifications/requirements") and pointer.endswith("/kind"):
        return False  # inferred where no conjunction is printed
    if pointer.endswith("/period_inferred"):
        return False
    return not (pointer.endswith("/period") and values[pointer + "_inferred"])


def spans_of(evidence: Mapping[str, Sequence[Span]], pointer: str) -> Sequence[Span]:
    """The spans of a value, or of the list it stands in where the list is one value, like the days of a schedule."""
    found = evidence.get(pointer)
    if found is None and re.fullmatch(r"/(?:schedule/(?:days|hours)|employment/(?:types|open_to)).*", pointer):
        parents = [pointer.rsplit("/", count)[0] for count in (1, 2)]
        found = next((evidence[parent] for parent in parents if parent in evidence), None)
    return found or ()


def says(value: str, printed: Sequence[str]) -> bool:
    """Whether a text value is what its spans print, by the general rules of the record."""
    whole, bare = " ".join(printed), " ".join(map(without_marker, printed))
    if squeezed(value) in (squeezed(whole), squeezed(bare)):
        return True
    return undressed(value) in (undressed(whole), undressed(bare), undressed(whole.replace("_", " ")))


def squeezed(text: str) -> str:
    """Text with white space collapsed, without Markdown's escapes and emphasis, HTML's references and characters nobody sees."""
    return " ".join(_MARKDOWN.sub("", UNSEEN.sub("", unescape(as_sent(text)))).split())


def as_sent(text: str) -> str:
    """Text with the characters that a mail writes byte by byte, and without the ends of its lines that go on."""
    return _BYTES.sub(
        lambda match: bytes.fromhex(match.group().replace("=", "")).decode("cp1252", "ignore"), _SOFT_END.sub("", text)
    )


def undressed(text: str) -> str:
    """The same without the dress of links, bold words and links for editors."""
    return squeezed(_DRESS.sub("", text.replace("[edit]", ":")))


def without_marker(text: str) -> str:
    """An item without its list marker."""
    match = _MARKER.match(text)
    return text[match.end() :] if match else text


def comparable(parsed: Parsed) -> dict[str, Any]:
    """What must not change where only the white space of the text does: the record without offsets and source.

    A warning without offsets is its code and its message.
    """
    values = record(parsed)
    del values["source"]
    values["sections"] = [[section["kind"], section["heading"]] for section in values["sections"]]
    values["warnings"] = [[warning["code"], warning["message"]] for warning in values["warnings"]]
    return values


def as_json(parsed: Parsed) -> str:
    """Record and evidence as one text, for comparison of whole results."""
    return json.dumps(
        [record(parsed), {key: list(map(list, spans)) for key, spans in parsed.evidence.items()}], ensure_ascii=False
    )
