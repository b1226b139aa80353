"""The field's words: headings, labels and cue sentences, read once from the TOML files beside this module.

Words are data, shapes are code: a synonym is added here in one line, and the loader rejects a phrase that stands twice or
names an unknown kind.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, NamedTuple, NoReturn, get_args

from jobparse.errors import LexiconError
from jobparse.kinds import ConditionKind, SectionKind
from jobparse.lexicon.folding import is_folded, key
from jobparse.lexicon.phrases import PhraseIndex, spelt_out
from jobparse.lexicon.verbs import verb_forms
from jobparse.lexicon.word_lists import WordLists, read_table

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


class Sense(NamedTuple):
    """Beginnings of words that together tell the kind of a heading, and of what it is the label where a value follows."""

    kind: str
    words: tuple[str, ...]
    label: Label | None


class LabelSense(NamedTuple):
    """The label that words are which it is told by, but for words of something else beside them."""

    label: Label
    words: tuple[str, ...]
    unless: tuple[str, ...]


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


class Lexicon(WordLists):
    """All words, ready for look-up by `key`; `phrases` are those of cues, closing notes, ends of summaries and conditions."""

    headings: dict[str, str]
    other_jobs: frozenset[str]
    labels: dict[str, tuple[Label, ...]]
    everyday: frozenset[str]
    senses: tuple[Sense, ...]
    hints: tuple[Sense, ...]
    label_senses: tuple[LabelSense, ...]
    cues: dict[str, Cue]
    closing: tuple[str, ...]
    preambles: tuple[str, ...]
    summary_end: tuple[str, ...]
    phrases: PhraseIndex
    role_words: tuple[str, ...]
    vacancy_words: tuple[str, ...]
    employer_words: tuple[str, ...]
    lead_words: tuple[str, ...]
    name_ends: frozenset[str]
    list_foot: tuple[str, ...]
    conditions: dict[str, str]
    no_conditions: NoConditions
    occupations: frozenset[str]
    no_titles: frozenset[str]
    academic: tuple[str, ...]
    page_openers: tuple[str, ...]
    numbered: frozenset[str]
    unions: frozenset[str]
    union_nouns: frozenset[str]
    no_unions: frozenset[str]
    no_units: frozenset[str]
    duty_verbs: frozenset[str]
    asks: tuple[str, ...]
    pays: tuple[str, ...]
    bodily: tuple[str, ...]
    no_bodily: tuple[str, ...]
    surroundings: tuple[str, ...]
    papers: tuple[str, ...]
    no_verbs: tuple[str, ...]
    leads: tuple[tuple[str, tuple[str, ...]], ...]

    def is_occupation(self, word: str) -> bool:
        """Whether a word in lower case is a noun of job titles, one or several: "clerk", "pilots"."""
        return word in self.occupations or word.removesuffix("s") in self.occupations


def _refuse(table: str, entry: object, reason: str) -> NoReturn:
    raise LexiconError(f"{table}.toml: {entry!r} {reason}")


def _see_that_folded(table: str, phrases: list[str]) -> None:
    if not is_folded(" ".join(phrases)):  # of all of them at once that is told far faster
        for phrase in phrases:
            if not is_folded(phrase):
                _refuse(table, phrase, f"is not folded; write {key(phrase)!r}")


def _headings(table: dict[str, Any]) -> dict[str, str]:
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


def _labels(table: dict[str, Any]) -> dict[str, tuple[Label, ...]]:
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


def _cues(rows: list[dict[str, Any]], openings: list[dict[str, Any]]) -> dict[str, Cue]:
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


def _senses(rows: list[dict[str, Any]]) -> tuple[Sense, ...]:
    senses = []
    for row in rows:
        kind, attribute = row["kind"], row.get("label")
        if kind not in HEADING_KINDS:
            _refuse("senses", kind, "is no kind of section")
        label = Label(attribute, kind, False, "date" if kind == "dates" else "any") if attribute else None
        senses += [Sense(kind, tuple(map(_beginning, words.split(" + "))), label) for words in row["words"]]
    return tuple(senses)


def _label_senses(rows: list[dict[str, Any]], labels: dict[str, tuple[Label, ...]]) -> tuple[LabelSense, ...]:
    by_attribute = {label.attribute: label for entry in labels.values() for label in entry}
    senses = []
    for row in rows:
        label = by_attribute.get(row["attribute"])
        if label is None:
            _refuse("senses", row["attribute"], "is no attribute of a label")
        unless = tuple(map(_beginning, row.get("unless", ())))
        senses += [LabelSense(label, tuple(map(_beginning, words.split(" + "))), unless) for words in row["words"]]
    return tuple(senses)


def _leads(table: dict[str, list[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    for kind in table:
        if kind not in HEADING_KINDS:
            _refuse("statements", kind, "is no kind of section")
    return tuple((kind, tuple(phrases)) for kind, phrases in table.items())


def _beginning(word: str) -> str:
    """A word as it is looked for in a heading with a space at both ends."""
    return f" {word[:-1]} " if word.endswith("$") else f" {word}"


def _conditions(table: dict[str, Any]) -> dict[str, str]:
    """The kinds of conditions by their phrases."""
    kinds: list[tuple[str, str]] = []
    for kind, phrases in table.items():
        if kind == "none":
            continue
        if kind not in get_args(ConditionKind):
            _refuse("conditions", kind, "is no kind of condition")
        kinds += [(words, kind) for words in phrases]
    _see_that_plain("conditions", [words for words, _ in kinds])
    return dict(kinds)


def _no_conditions(table: dict[str, Any]) -> NoConditions:
    for kind in table["beside"]:
        if kind not in get_args(ConditionKind):
            _refuse("conditions", kind, "is no kind of condition")
    beside = {kind: tuple(words) for kind, words in table["beside"].items()}
    return NoConditions(tuple(table["parts"]), tuple(table["before"]), frozenset(table["bare"]), tuple(table["driven"]), beside)


def _see_that_plain(table: str, phrases: list[str]) -> None:
    joined = "\n".join(phrases)
    if joined != joined.lower():
        _refuse(table, next(words for words in phrases if words != words.lower()), "is not in lower case")
    if len(set(phrases)) < len(phrases):
        _refuse(table, next(words for at, words in enumerate(phrases) if words in phrases[:at]), "stands twice")


@cache
def lexicon() -> Lexicon:
    """Read and check all word lists, once.

    Raises:
        LexiconError: A phrase stands twice, is not folded, or names an unknown kind.
    """
    table, statements, jobs, unions = (read_table(name) for name in ("cues", "statements", "occupations", "unions"))
    headings, of_conditions, senses = read_table("headings"), read_table("conditions"), read_table("senses")
    conditions = _conditions(of_conditions)
    cues, labels = _cues(table["cue"], table["opening"]), _labels(read_table("labels"))
    closing = tuple(table["closing"])
    summary_end = tuple(table["summary_end"])
    return Lexicon(
        headings=_headings(headings),
        other_jobs=frozenset(headings["page_furniture"]["other_jobs"]),
        labels=labels,
        everyday=frozenset(table["everyday"].split()),
        senses=_senses(senses["senses"]),
        hints=_senses(senses["hints"]),
        label_senses=_label_senses(senses["labels"], labels),
        cues=cues,
        closing=closing,
        preambles=tuple(table["preambles"]),
        summary_end=summary_end,
        phrases=PhraseIndex.of([*cues, *closing, *summary_end, *(words for words in conditions if " " in words)]),
        role_words=tuple(table["role"]),
        vacancy_words=tuple(table["vacancy"]),
        employer_words=tuple(table["employer"]),
        lead_words=tuple(table["lead"]),
        name_ends=frozenset(table["name_ends"].split()),
        list_foot=tuple(table["list_foot"]),
        conditions=conditions,
        no_conditions=_no_conditions(of_conditions["none"]),
        occupations=frozenset(jobs["nouns"].split()),
        no_titles=frozenset(jobs["no_titles"].split()),
        academic=tuple(jobs["academic"]),
        page_openers=tuple(jobs["page_openers"]),
        numbered=frozenset(jobs["numbered"].split()),
        unions=frozenset(unions["names"].split()),
        union_nouns=frozenset(unions["nouns"].split()),
        no_unions=frozenset(unions["none"]),
        no_units=frozenset(unions["no_units"].split()),
        duty_verbs=frozenset(form for verb in statements["duty_verbs"].split() for form in verb_forms(verb)),
        asks=tuple(statements["asks"]),
        pays=tuple(statements["pays"]),
        bodily=tuple(statements["bodily"]),
        no_bodily=tuple(statements["no_bodily"]),
        surroundings=tuple(statements["surroundings"]),
        papers=tuple(statements["papers"]),
        no_verbs=tuple(statements["no_verbs"]),
        leads=_leads(statements["leads"]),
    )
