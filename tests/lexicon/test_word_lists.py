"""The word lists: folded, each phrase once, kinds and attributes that exist; and every entry is recognised by the parser."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import jobparse
from jobparse import lexicon as loader
from jobparse.errors import JobparseError, LexiconError
from jobparse.lexicon import HEADING_KINDS, Sense, lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.paragraphs import paragraph_words
from jobparse.lexicon.structure import structure_words
from jobparse.record import KEYS, OBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jobparse.document.model import Section
    from jobparse.lexicon import Cue

TABLES = ("headings", "labels", "cues", "conditions", "senses", "occupations", "unions")
# What labels may announce beside attributes of the record: numbers, titles and dates that are read so that they are not mistaken
# for the posting's own, and the parts of an attribute that stand behind a label of their own.
EXTRAS = {
    "terms",
    "travel",
    "civil_service",
    "other_place",
    "languages",
    "other_number",
    "class_title",
    "salary_period",
    "salary_grade",
    "remote",
    "other_date",
    "dates.window",
    "condition",
    "specialization",
}

BEFORE = "BRIDGE INSPECTOR\n\nESSENTIAL DUTIES\n\n- Walks every bridge twice a year.\n\n"


@pytest.fixture
def bad_table(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, dict[str, Any]], None]]:
    """Put entries into a table as it is read: `bad_table("headings", {"duties": {"headings": ["Duties"]}})`."""
    read = loader.read_table

    def put(name: str, entries: dict[str, Any]) -> None:
        def table(asked: str) -> dict[str, Any]:
            found = read(asked)
            if asked != name:
                return found
            merged = dict(found)
            for entry, value in entries.items():
                merged[entry] = [*found[entry], *value] if isinstance(found.get(entry), list) else value
            return merged

        monkeypatch.setattr(loader, "read_table", table)
        lexicon.cache_clear()

    yield put
    monkeypatch.undo()
    lexicon.cache_clear()


def test_openings_of_cues_have_choices(bad_table: Callable[[str, dict[str, Any]], None]) -> None:
    bad_table("cues", {"opening": [{"kind": "duties", "phrases": ["each {dawn|dusk} the crew"]}]})
    assert {"each dawn the crew", "each dusk the crew"} <= lexicon().cues.keys()


@pytest.mark.parametrize(
    ("table", "entries", "named"),
    [
        ("headings", {"hobbies": {"headings": ["hobbies"]}}, "hobbies"),
        ("headings", {"legal": {"headings": ["Legal Notice"]}}, "Legal Notice"),
        ("headings", {"legal": {"headings": ["legal & notice"]}}, "legal & notice"),
        ("headings", {"legal": {"headings": ["legal notice:"]}}, "legal notice:"),
        ("headings", {"legal": {"headings": ["duties"]}}, "duties"),
        ("headings", {"legal": {"headings": ["fine print", "fine print"]}}, "fine print"),
        ("labels", {"employer": {"section": "masters", "labels": ["master"]}}, "masters"),
        ("labels", {"employer": {"section": "header", "labels": ["Hiring Firm"]}}, "Hiring Firm"),
        ("labels", {"employer": {"section": "header", "labels": ["firm", "firm"]}}, "firm"),
        ("cues", {"cue": [{"kind": "songs", "phrase": "sing along", "at": "start"}]}, "sing along"),
        ("cues", {"cue": [{"kind": "legal", "phrase": "Sing along", "at": "start"}]}, "Sing along"),
        (
            "cues",
            {
                "cue": [
                    {"kind": "legal", "phrase": "sing along", "at": "start"},
                    {"kind": "legal", "phrase": "sing along", "at": "start"},
                ]
            },
            "sing along",
        ),
        ("cues", {"cue": [{"kind": "legal", "phrase": "sing along", "at": "end"}]}, "sing along"),
        ("cues", {"cue": [{"kind": "legal", "phrase": "sing along", "at": "start", "scope": "page"}]}, "sing along"),
        ("senses", {"senses": [{"kind": "songs", "words": ["sing"]}]}, "songs"),
        ("conditions", {"singing": ["must sing"]}, "singing"),
        ("conditions", {"travel": ["Must Travel"]}, "Must Travel"),
        ("conditions", {"travel": ["must roam", "must roam"]}, "must roam"),
        ("conditions", {"travel": ["must {roam|roam}"]}, "must roam"),
        ("conditions", {"asked": {"singing": ["songs"], "demands": [], "surely": []}}, "singing"),
    ],
)
def test_a_bad_entry_is_refused(
    bad_table: Callable[[str, dict[str, Any]], None], table: str, entries: dict[str, Any], named: str
) -> None:
    bad_table(table, entries)
    with pytest.raises(LexiconError) as refused:
        lexicon()
    assert isinstance(refused.value, JobparseError)
    assert table in str(refused.value)
    assert named in str(refused.value)


def test_a_good_entry_is_taken(bad_table: Callable[[str, dict[str, Any]], None]) -> None:
    bad_table("headings", {"legal": {"headings": ["fine print"]}})
    assert lexicon().headings["fine print"] == "legal"


@pytest.mark.parametrize("table", TABLES)
def test_no_phrase_stands_twice(table: str) -> None:
    rows = json.dumps(loader.read_table(table), sort_keys=True)
    assert rows
    for owner, phrases in _lists(loader.read_table(table), table):
        seen = [json.dumps(phrase) for phrase in phrases]
        assert len(seen) == len(set(seen)), f"{owner}: {sorted(phrase for phrase in set(seen) if seen.count(phrase) > 1)}"


def test_no_heading_stands_under_two_kinds() -> None:
    owners: dict[str, list[str]] = {}
    for kind, entry in loader.read_table("headings").items():
        for phrase in entry["headings"]:
            owners.setdefault(phrase, []).append(kind)
    assert {phrase: kinds for phrase, kinds in owners.items() if len(kinds) > 1} == {}


def test_no_label_of_several_attributes_is_beyond_telling_apart() -> None:
    """Where a phrase is the label of several attributes, the shapes of their values differ."""
    for phrase, labels in lexicon().labels.items():
        shapes = [label.value for label in labels]
        assert len(shapes) == len(set(shapes)), f"{phrase}: {[label.attribute for label in labels]}"


def _lists(value: Any, owner: str) -> Iterator[tuple[str, list[Any]]]:
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _lists(member, f"{owner}.{name}")
    elif isinstance(value, list):
        yield owner, value
    elif isinstance(value, str) and len(value) > 200:
        yield owner, value.split()


def test_every_phrase_is_folded() -> None:
    words = lexicon()
    for phrase in (*words.headings, *words.labels):
        assert phrase == key(phrase)
    for phrase in words.cues:
        assert phrase == " ".join(phrase.lower().split())
    for phrases in (words.role_words, words.vacancy_words, words.employer_words, words.lead_words):
        assert all(phrase == phrase.lower() for phrase in phrases)
    assert all(noun == noun.lower() for noun in words.occupations)
    assert "\u2019" not in "".join(words.headings) + "".join(words.cues)


def test_every_kind_is_one() -> None:
    words = lexicon()
    assert set(words.headings.values()) <= HEADING_KINDS
    assert {label.section for labels in words.labels.values() for label in labels} <= HEADING_KINDS
    assert {sense.kind for sense in words.senses} <= HEADING_KINDS
    assert {cue.kind for cue in words.cues.values()} <= HEADING_KINDS


def test_every_section_kind_but_two_has_a_heading() -> None:
    missing = HEADING_KINDS - set(lexicon().headings.values())
    assert missing <= {"duplicate", "notes"}


def test_every_attribute_exists() -> None:
    for labels in lexicon().labels.values():
        for label in labels:
            name, _, member = label.attribute.partition(".")
            assert label.attribute in EXTRAS or (name in KEYS and (not member or member in OBJECTS[name])), label.attribute


def test_every_extra_is_used() -> None:
    assert {label.attribute for labels in lexicon().labels.values() for label in labels} >= EXTRAS


# Rot: every entry of the lists is recognised in a small announcement.


def _section(text: str, at: int) -> Section:
    section = jobparse.parse(text).document.section_at(at)
    assert section is not None
    return section


def _styles(phrase: str) -> list[str]:
    """A folded phrase as headings are printed, in capitals and in title case."""
    return [phrase.upper(), phrase.title().replace(" Of ", " of ").replace(" And ", " and ")]


def _heading_kinds() -> list[tuple[str, list[str]]]:
    rows: dict[str, list[str]] = {}
    for phrase, kind in lexicon().headings.items():
        rows.setdefault(kind, []).append(phrase)
    return sorted(rows.items())


@pytest.mark.parametrize(("kind", "phrases"), _heading_kinds(), ids=[kind for kind, _ in _heading_kinds()])
def test_every_heading_alone_on_a_line(kind: str, phrases: list[str]) -> None:
    lost = []
    for phrase in phrases:
        colon = ":" if phrase in structure_words().before_colons else ""
        for style in _styles(phrase):
            section = _section(f"{BEFORE}{style}{colon}\n\n- Gulls and sails and ropes.\n", len(BEFORE) + 1)
            anchor = section.anchor
            if anchor is None or anchor.start != len(BEFORE) or anchor.how != "exact":
                lost.append(style)
            elif (
                kind not in ("container", "note", "header", "identifiers")
                and section.kind != kind
                and phrase not in lexicon().labels
            ):
                lost.append(f"{style}: {section.kind}")
    assert lost == []


@pytest.mark.parametrize(("kind", "phrases"), _heading_kinds(), ids=[kind for kind, _ in _heading_kinds()])
def test_every_heading_with_a_colon(kind: str, phrases: list[str]) -> None:
    lost = []
    for phrase in phrases:
        section = _section(f"{BEFORE}{phrase.title()}:\n\n- Gulls and sails and ropes.\n", len(BEFORE) + 1)
        anchor = section.anchor
        if anchor is None or anchor.start != len(BEFORE) or anchor.how != "exact":
            lost.append(phrase)
    assert lost == []


VALUES = {
    "count": "3",
    "identifier": "41207",
    "date": "March 4, 2025",
    "employment": "Full-Time",
    "share": "10%",
    "service": "Competitive",
    "any": "Quayside",
}


@pytest.mark.parametrize("phrase", sorted(lexicon().labels))
def test_every_label_with_a_value(phrase: str) -> None:
    for label in lexicon().labels[phrase]:
        value = VALUES[label.value]
        for text in (f"{phrase.title()}: {value}", f"{phrase.upper()}: {value}", f"{phrase.title()}:\n{value}"):
            document = jobparse.parse(f"BRIDGE INSPECTOR\n\n{text}\n\nESSENTIAL DUTIES\n\n- Walks bridges.\n").document
            found = [(row.label.attribute, document.value(row.start, row.end)) for row in document.labelled]
            assert found == [(label.attribute, value)], text


@pytest.mark.parametrize(("phrase", "cue"), lexicon().cues.items(), ids=list(lexicon().cues))
def test_every_cue_opens_its_section(phrase: str, cue: Cue) -> None:
    sentence = f"{phrase[0].upper()}{phrase[1:]} gulls and sails." if cue.at_start else f"The town {phrase} gulls and sails."
    front = cue.kind == "summary" or (cue.scope == "line" and cue.kind == "minimum_qualifications")
    before = "BRIDGE INSPECTOR\n\n" if front else f"{BEFORE}OTHER\n\nGulls cry over the water.\n\n"
    text = f"{before}{sentence}\n"
    section = _section(text, text.index(sentence) + 5)
    assert (section.kind, section.start) == (cue.kind, len(before))


@pytest.mark.parametrize(("phrase", "kind"), lexicon().conditions.items())
def test_every_phrase_of_a_condition_is_found(kind: str, phrase: str) -> None:
    parsed = jobparse.parse(f"{BEFORE}CONDITIONS OF EMPLOYMENT\n\n- With gulls, {phrase} and sails.\n")
    assert kind in [row.kind for row in parsed.posting.conditions]


@pytest.mark.parametrize(("phrase", "kind"), lexicon().asked_conditions.kinds.items())
def test_every_phrase_of_a_condition_that_has_to_be_asked_for_is_found(kind: str, phrase: str) -> None:
    told, asked = f"With gulls, {phrase} and sails.", f"You must have, with gulls, {phrase} and sails."
    parsed = jobparse.parse(f"{BEFORE}CONDITIONS OF EMPLOYMENT\n\n- {told}\n- {asked}\n")
    assert [row.text for row in parsed.posting.conditions if row.kind == kind] == [*([told] * ("required" in phrase)), asked]


SENSES = lexicon().senses
HINTS = lexicon().hints


@pytest.mark.parametrize("sense", SENSES, ids=["+".join(sense.words).replace(" ", "") for sense in SENSES])
def test_every_sense_is_reachable(sense: Sense) -> None:
    """No entry of senses stands behind one that always matches before it."""
    from jobparse.document.headings.sense import by_sense

    found = by_sense(" ".join(word.strip() for word in sense.words))
    assert found is not None
    assert found.kind == sense.kind


@pytest.mark.parametrize("hint", HINTS, ids=["+".join(hint.words).replace(" ", "") for hint in HINTS])
def test_every_hint_is_reachable(hint: Sense) -> None:
    """Nor does one of the wider words."""
    from jobparse.document.headings.sense import by_hint

    found = by_hint(" ".join(word.strip() for word in hint.words))
    assert found is not None
    assert found.kind == hint.kind


@pytest.mark.parametrize("noun", ["inspector", "clerk", "engineer", "nurse", "director"])
def test_occupations_are_nouns_of_titles(noun: str) -> None:
    assert noun in lexicon().occupations
    assert not any(" " in word for word in lexicon().occupations)


def test_words_of_paragraphs_are_of_kinds_of_sections() -> None:
    kinds = {entry.removesuffix("_surely") for entry in loader.read_table("paragraphs")}
    assert kinds <= HEADING_KINDS
    assert {kind for told in paragraph_words().weights.values() for kind, _ in told} == kinds
