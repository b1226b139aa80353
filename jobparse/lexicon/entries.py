"""The entries of the lists that have a form of their own: headings, labels, cues, senses, conditions, each seen to be sound."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, NoReturn, get_args

from jobparse.errors import LexiconError
from jobparse.kinds import ConditionKind, SectionKind
from jobparse.lexicon.folding import is_folded, key
from jobparse.lexicon.phrases import spelt_out
from jobparse.lexicon.senses import LabelSense, Sense, Senses, beginning

# Kinds that a heading may have beside those of the record: `container` holds several kinds, `note` takes over the kind before it.
HEADING_KINDS = frozenset(get_args(SectionKind)) | {"container", "note"}


class Label(NamedTuple):
    """What a label announces.

    Attributes:
        attribute: The attribute of the record that its value belongs to.
        section: The kind of the section that label and value make.
        block: Whether the value may run over lines.
        value: The shape of the value.
    """

    attribute: str
    section: str
    block: bool
    value: Literal["count", "identifier", "date", "employment", "any"]


class Cue(NamedTuple):
    """What a phrase says that opens a section of `kind` without a heading."""

    kind: str
    at_start: bool
    scope: Literal["block", "list", "line"]


class NoConditions(NamedTuple):
    """Words that make a phrase on a condition none.

    Attributes:
        parts: Words that such a phrase can be a part of.
        before: Words that stand shortly before it.
        bare: Phrases that state nothing where nothing stands beside them.
        driven: Words anywhere in a statement on a licence that make it one on driving, not on what somebody holds.
        beside: Words anywhere in its statement, by the kind of the condition.
    """

    parts: tuple[str, ...]
    before: tuple[str, ...]
    bare: frozenset[str]
    driven: tuple[str, ...]
    beside: dict[str, tuple[str, ...]]


class AskedConditions(NamedTuple):
    """Words that state a condition of employment only in a sentence that demands something.

    Attributes:
        kinds: The kinds of conditions by such phrases.
        demands: Words that demand it.
        surely: Those of them that demand it also among statements on something else.
    """

    kinds: dict[str, str]
    demands: tuple[str, ...]
    surely: tuple[str, ...]


def _refuse(table: str, entry: object, reason: str) -> NoReturn:
    raise LexiconError(f"{table}.toml: {entry!r} {reason}")


def _see_that_folded(table: str, phrases: list[str]) -> None:
    if not is_folded(" ".join(phrases)):  # of all of them at once that is told far faster
        for phrase in phrases:
            if not is_folded(phrase):
                _refuse(table, phrase, f"is not folded; write {key(phrase)!r}")


def headings_of(table: dict[str, Any]) -> dict[str, str]:
    """The kinds of headings by their phrases."""
    headings: dict[str, str] = {}
    for kind, entry in table.items():
        if kind not in HEADING_KINDS:
            _refuse("headings", kind, "is no kind of section")
        phrases = [*entry["headings"], *entry.get("other_jobs", ())]
        _see_that_folded("headings", phrases)
        for phrase in phrases:
            if phrase in headings:
                _refuse("headings", phrase, f"stands twice, under {headings[phrase]} and {kind}")
            headings[phrase] = kind
    return headings


def labels_of(table: dict[str, Any]) -> dict[str, tuple[Label, ...]]:
    """The labels of each phrase."""
    labels: dict[str, tuple[Label, ...]] = {}
    for attribute, entry in _flatten(table):
        label = Label(attribute, entry["section"], entry.get("block", False), entry.get("value", "any"))
        if label.section not in HEADING_KINDS:
            _refuse("labels", label.section, "is no kind of section")
        _see_that_folded("labels", entry["labels"])
        for phrase in entry["labels"]:
            if label in labels.get(phrase, ()):
                _refuse("labels", phrase, f"stands twice under {attribute}")
            labels[phrase] = (*labels.get(phrase, ()), label)
    return labels


def _flatten(table: dict[str, Any], prefix: str = "") -> list[tuple[str, dict[str, Any]]]:
    """Entries by dotted name: TOML reads `[dates.opens]` as a table in a table."""
    rows: list[tuple[str, dict[str, Any]]] = []
    for name, entry in table.items():
        if "labels" in entry:
            rows.append((prefix + name, entry))
        rows += _flatten({k: v for k, v in entry.items() if isinstance(v, dict)}, f"{prefix}{name}.")
    return rows


def cues_of(rows: list[dict[str, Any]], openings: list[dict[str, Any]]) -> dict[str, Cue]:
    """The cues by their phrases, with all choices of words that stand in those."""
    cues: list[tuple[str, Cue]] = []
    for row in openings:
        if row["kind"] not in HEADING_KINDS:
            _refuse("cues", row["kind"], "is no kind of section")
        cue = Cue(row["kind"], True, "line")
        cues += [(words, cue) for phrase in row["phrases"] for words in spelt_out(phrase)]
    for row in rows:
        scope = row.get("scope", "block")
        if row["kind"] not in HEADING_KINDS or row["at"] not in ("start", "anywhere") or scope not in ("block", "list"):
            _refuse("cues", row["phrase"], "has an unknown kind, place or scope")
        cue = Cue(row["kind"], row["at"] == "start", scope)
        cues += [(words, cue) for words in spelt_out(row["phrase"])]
    _see_that_plain("cues", [words for words, _ in cues])
    return dict(cues)


def senses_of(rows: list[dict[str, Any]]) -> Senses[Sense]:
    """The senses of headings, in their order."""
    senses = []
    for row in rows:
        kind, attribute = row["kind"], row.get("label")
        if kind not in HEADING_KINDS:
            _refuse("senses", kind, "is no kind of section")
        label = Label(attribute, kind, False, "date" if kind == "dates" else "any") if attribute else None
        senses += [Sense(kind, tuple(map(beginning, words.split(" + "))), label) for words in row["words"]]
    return Senses(senses)


def label_senses_of(rows: list[dict[str, Any]], labels: dict[str, tuple[Label, ...]]) -> Senses[LabelSense]:
    """The senses of labels, in their order."""
    by_attribute = {label.attribute: label for entry in labels.values() for label in entry}
    senses = []
    for row in rows:
        label = by_attribute.get(row["attribute"])
        if label is None:
            _refuse("senses", row["attribute"], "is no attribute of a label")
        unless = tuple(map(beginning, row.get("unless", ())))
        senses += [LabelSense(label, tuple(map(beginning, words.split(" + "))), unless) for words in row["words"]]
    return Senses(senses)


def leads_of(table: dict[str, list[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What leads into a list, by the kind of that."""
    for kind in table:
        if kind not in HEADING_KINDS:
            _refuse("statements", kind, "is no kind of section")
    return tuple((kind, tuple(phrases)) for kind, phrases in table.items())


def conditions_of(table: dict[str, Any]) -> dict[str, str]:
    """The kinds of conditions by their phrases, with all choices of words that stand in those."""
    kinds: list[tuple[str, str]] = []
    for kind, phrases in table.items():
        if kind in ("none", "asked"):
            continue
        if kind not in get_args(ConditionKind):
            _refuse("conditions", kind, "is no kind of condition")
        kinds += [(words, kind) for phrase in phrases for words in spelt_out(phrase)]
    _see_that_plain("conditions", [words for words, _ in kinds])
    return dict(kinds)


def asked_of(table: dict[str, Any]) -> AskedConditions:
    """Words that state a condition where something is demanded, and those that demand."""
    kinds = {kind: phrases for kind, phrases in table["asked"].items() if kind not in ("demands", "surely")}
    return AskedConditions(conditions_of(kinds), tuple(table["asked"]["demands"]), tuple(table["asked"]["surely"]))


def no_conditions_of(table: dict[str, Any]) -> NoConditions:
    """What makes a phrase on a condition none."""
    for kind in table["beside"]:
        if kind not in get_args(ConditionKind):
            _refuse("conditions", kind, "is no kind of condition")
    beside = {kind: tuple(words) for kind, words in table["beside"].items()}
    driven = tuple(words for phrase in table["driven"] for words in spelt_out(phrase))
    return NoConditions(tuple(table["parts"]), tuple(table["before"]), frozenset(table["bare"]), driven, beside)


def _see_that_plain(table: str, phrases: list[str]) -> None:
    joined = "\n".join(phrases)
    if joined != joined.lower():
        _refuse(table, next(words for words in phrases if words != words.lower()), "is not in lower case")
    if len(set(phrases)) < len(phrases):
        _refuse(table, next(words for at, words in enumerate(phrases) if words in phrases[:at]), "stands twice")
