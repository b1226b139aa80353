"""Compares records with gold, field by field: what is right, what is false, what is missed.

A gold file names only the keys that it judges. How a value counts:

- one value: right, wrong or missing; `null` in gold says that the record must have none;
- a list of texts: each text of the record pairs with the gold text it resembles most; what is left over on either side is a
  miss or a false find. `schedule.days` and a few others are sets: right or wrong as a whole;
- a list of objects: they pair by the share of members that agree, and each member then counts as one value; the members of a
  gold object without a partner are missed;
- `sections`: the share of the characters, white space aside, that have the kind that gold gives them;
- `{"any": [...]}` accepts each of its readings, and `"a|b"` either kind of section.

Strict comparison differs in texts (verbatim but for white space), lists (order counts) and sections (headings count as well).
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ABSENT = "(absent everywhere)"
CHARACTERS = "sections (characters)"
HEADINGS = "sections (headings)"
ALIKE = 0.9
"""Similarity from which two texts are taken for the same one."""
SECTION_SHARE = 0.98
"""Share of agreeing characters that an exact record needs where comparison is strict."""

_SETS = frozenset({"schedule.days", "employment.types", "employment.open_to", "employment.bargaining_units"})
# Texts whose bounds are a matter of taste, by path and by last name.
_LOOSE_PATHS = frozenset({"summary", "equal_opportunity", "openings.note", "schedule.note", "employment.union"})
_LOOSE_NAMES = frozenset({"summary", "equal_opportunity", "area", "text", "note", "name"})
_TYPOGRAPHY = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\u00ad": "", "\\": "", "*": ""}
)


class Note(NamedTuple):
    """Something that went wrong in a document, in words."""

    document: str
    text: str


class Event(NamedTuple):
    """A find that two runs can be compared by; `sign` is `right` or `false`."""

    document: str
    sign: str
    item: str


@dataclass
class Tally:
    """Finds and misses of one field; `absences` counts values that are rightly missing."""

    right: int = 0
    false: int = 0
    missed: int = 0
    absences: int = 0
    notes: list[Note] = field(default_factory=list)
    events: set[Event] = field(default_factory=set)

    @property
    def precision(self) -> float:
        """Share of the finds that are right; 1 where nothing was found."""
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        """Share of the gold values that were found; 1 where there are none."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def found(self, document: str, item: object) -> None:
        """Count a right find."""
        self.right += 1
        self.events.add(Event(document, "right", abridged(item)))

    def invented(self, document: str, item: object) -> None:
        """Count a false find."""
        self.false += 1
        self.events.add(Event(document, "false", abridged(item)))

    def add(self, other: Tally) -> None:
        """Add the counts of another tally."""
        self.right += other.right
        self.false += other.false
        self.missed += other.missed
        self.absences += other.absences
        self.notes += other.notes
        self.events |= other.events


@dataclass(frozen=True)
class Judged:
    """A gold record with the text it is of and the record that the parser made of it."""

    name: str
    gold: Mapping[str, Any]
    text: str
    record: Mapping[str, Any]


@dataclass(frozen=True)
class Scores:
    """Figures of a set of documents: tallies by field, how many records are exact, and gold that does not fit its text."""

    fields: Mapping[str, Tally]
    exact: int
    documents: int
    gold_errors: Sequence[Note] = ()

    @property
    def macro_f1(self) -> float:
        """Mean F1 over the fields."""
        return sum(tally.f1 for tally in self.fields.values()) / len(self.fields) if self.fields else 0.0


def score(rows: Iterable[Judged], *, strict: bool = False) -> Scores:
    """Score records against gold.

    Args:
        rows: The documents.
        strict: Whether texts count verbatim, lists in order, and headings at all.
    """
    total: defaultdict[str, Tally] = defaultdict(Tally)
    exact = documents = 0
    errors: list[Note] = []
    for row in rows:
        judge = _Judge(row.name, strict=strict)
        for key, expected in row.gold.items():
            if key == "sections":
                judge.sections(expected, row.record.get(key), row.text)
            else:
                judge.value(key, expected, row.record.get(key))
        documents += 1
        exact += judge.is_exact()
        errors += judge.gold_errors
        for key, tally in judge.tallies.items():
            total[key].add(tally)
    return Scores(_pooled(total), exact, documents, errors)


def _pooled(tallies: Mapping[str, Tally]) -> dict[str, Tally]:
    """Tallies with the fields that gold has no value for anywhere made one row."""
    rows: dict[str, Tally] = {}
    pool = Tally()
    for key, tally in tallies.items():
        if tally.right or tally.missed:
            rows[key] = tally
            continue
        pool.right += tally.absences
        pool.false += tally.false
        pool.notes += [Note(note.document, f"{key}: {note.text}") for note in tally.notes]
        pool.events |= {event._replace(item=f"{key}: {event.item}") for event in tally.events}
    if pool.right or pool.false:
        rows[ABSENT] = pool
    return rows


def abridged(value: object) -> str:
    """A value as one line of at most 160 characters."""
    line = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return line if len(line) <= 160 else f"{line[:157]}..."


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, (str, list, dict)) and not value)


def _readings(value: object) -> list[Any] | None:
    """The readings that gold accepts where it names several."""
    return value["any"] if isinstance(value, dict) and value.keys() == {"any"} else None


class _Judge:
    """Scores one document."""

    def __init__(self, name: str, *, strict: bool) -> None:
        self.name = name
        self.strict = strict
        self.tallies: defaultdict[str, Tally] = defaultdict(Tally)
        self.gold_errors: list[Note] = []

    def is_exact(self) -> bool:
        """Whether nothing is false or missed; of sections only the headings, and in strict comparison the share."""
        flawless = not any(tally.false or tally.missed for key, tally in self.tallies.items() if key != CHARACTERS)
        share = self.tallies[CHARACTERS].recall if CHARACTERS in self.tallies else 1.0
        return flawless and (not self.strict or share >= SECTION_SHARE)

    def value(self, path: str, expected: Any, found: Any) -> None:
        """Score what gold says of a path, going down into objects and lists."""
        readings = _readings(expected)
        if readings is not None and any(isinstance(reading, list) for reading in readings):
            lists = ([] if reading is None else reading for reading in readings)
            expected = max(lists, key=lambda one: self._gain(path, one, found))
            readings = None
        if readings is None and isinstance(expected, dict):
            self._members(path + ".", expected, found)
        elif isinstance(expected, list) and path not in _SETS:
            self._items(path, expected, found if isinstance(found, list) else [] if _is_blank(found) else [found])
        else:
            self._single(self.tallies[path], expected, found, agrees=self._agree(path, expected, found))

    def _members(self, prefix: str, expected: Mapping[str, Any], found: Any) -> None:
        members = found if isinstance(found, dict) else {}
        for key, value in expected.items():
            self.value(prefix + key, value, members.get(key))

    def _gain(self, path: str, reading: Any, found: Any) -> int:
        """How well one reading of a list fits: finds that are right less everything that is wrong."""
        trial = _Judge(self.name, strict=self.strict)
        trial.value(path, reading, found)
        return sum(tally.right - tally.false - tally.missed for tally in trial.tallies.values())

    def _single(self, tally: Tally, expected: Any, found: Any, *, agrees: bool) -> None:
        if agrees:
            if _is_blank(found):
                tally.absences += 1
            else:
                tally.found(self.name, found)
            return
        if not _is_blank(found):
            tally.invented(self.name, found)
        if not any(map(_is_blank, _readings(expected) or [expected])):
            tally.missed += 1
        tally.notes.append(Note(self.name, f"expected {abridged(expected)}, found {abridged(found)}"))

    def _items(self, path: str, expected: list[Any], found: list[Any]) -> None:
        tally = self.tallies[path]
        if not expected and not found:
            tally.absences += 1
        partners = self._partners(expected, found)
        for at, gold in enumerate(expected):
            is_object = isinstance(gold, dict) and _readings(gold) is None
            partner = partners.get(at)
            if partner is None:
                tally.missed += 1
                tally.notes.append(Note(self.name, f"missed {abridged(gold)}"))
            else:
                tally.found(self.name, gold)
            if is_object:
                self._members(f"{path}[].", gold, None if partner is None else found[partner])
        for at in sorted(set(range(len(found))) - set(partners.values())):
            tally.invented(self.name, found[at])
            tally.notes.append(Note(self.name, f"false {abridged(found[at])}"))

    def _partners(self, expected: list[Any], found: list[Any]) -> dict[int, int]:
        """Which found item each gold item pairs with: the most alike first, and in strict comparison in order."""
        of_objects = any(isinstance(gold, dict) and _readings(gold) is None for gold in expected)
        likeness = {(i, j): self._likeness(gold, item) for i, gold in enumerate(expected) for j, item in enumerate(found)}
        chosen: dict[int, int] = {}
        used: set[int] = set()
        for (i, j), alike in sorted(likeness.items(), key=lambda row: (-row[1], row[0])):
            if alike < (1e-9 if of_objects else ALIKE):
                break
            if i not in chosen and j not in used:
                chosen[i] = j
                used.add(j)
        in_order = [chosen[i] for i in sorted(chosen)]
        if self.strict and in_order != sorted(in_order):
            return {i: j for i, j in chosen.items() if i == j}
        return chosen

    def _likeness(self, gold: Any, item: Any) -> float:
        """0 to 1; objects are alike by the members that agree, of which one must have a value."""
        readings = _readings(gold)
        if readings is not None:
            return max(self._likeness(reading, item) for reading in readings)
        if isinstance(gold, dict):
            if not isinstance(item, dict):
                return 0.0
            agreeing = [key for key in gold if self._agree(key, gold[key], item.get(key))]
            telling = sum(not _is_blank(item.get(key)) for key in agreeing)
            return (telling + 0.01 * len(agreeing)) / len(gold) if telling else 0.0
        if isinstance(item, dict):
            item = item.get("text") or item.get("area") or ""
        if self._folded(gold) == self._folded(item):
            return 1.0
        return 0.0 if self.strict else self._ratio(gold, item)

    def _agree(self, path: str, expected: Any, found: Any) -> bool:
        """Whether a value is what gold expects."""
        readings = _readings(expected)
        if readings is not None:
            return any(self._agree(path, reading, found) for reading in readings)
        if _is_blank(expected) or _is_blank(found):
            return _is_blank(expected) and _is_blank(found)
        if isinstance(expected, bool) or isinstance(found, bool):
            return expected is found
        if isinstance(expected, (int, float)) and isinstance(found, (int, float)):
            return abs(expected - found) < 0.005
        if isinstance(expected, str) and isinstance(found, str):
            if self._folded(expected) == self._folded(found):
                return True
            return self._is_loose(path) and self._ratio(expected, found) >= ALIKE
        if isinstance(expected, list) and isinstance(found, list):
            return Counter(map(self._folded, expected)) == Counter(map(self._folded, found))
        return bool(expected == found)

    def _is_loose(self, path: str) -> bool:
        name = path.rsplit(".", 1)[-1]
        return name == "area" if self.strict else path in _LOOSE_PATHS or name in _LOOSE_NAMES

    def _folded(self, text: object) -> str:
        words = " ".join(str(text).split())
        if self.strict:
            return words
        return " ".join(words.translate(_TYPOGRAPHY).split()).casefold().strip(" .;:,-·•")

    def _ratio(self, one: object, other: object) -> float:
        """Similarity of two texts; 0 where it is sure to stay below the bound."""
        matcher = SequenceMatcher(None, self._folded(one), self._folded(other), autojunk=False)
        near = matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE
        return matcher.ratio() if near else 0.0

    def sections(self, expected: list[list[Any]], found: Any, text: str) -> None:
        """Score the kinds of the characters, and in strict comparison the headings."""
        starts = self._starts(expected, text)
        gold = [""] * len(text)
        for at, (start, kind, _) in enumerate(starts):
            end = starts[at + 1][0] if at + 1 < len(starts) else len(text)
            gold[start:end] = [kind] * (end - start)
        ours: list[str | None] = [None] * len(text)
        headings: dict[int, str | None] = {}
        tally = self.tallies[CHARACTERS]
        floor = 0
        for section in found if isinstance(found, list) else []:
            start, end = section.get("start"), section.get("end")
            if not (isinstance(start, int) and isinstance(end, int) and floor <= start <= end <= len(text)):
                tally.notes.append(Note(self.name, f"not a partition at {abridged(section)}"))
                continue
            ours[start:end] = [section.get("kind")] * (end - start)
            headings[start] = section.get("heading")
            floor = end
        self._characters(tally, text, gold, ours)
        if self.strict:
            for start, _, heading in starts:
                self._section_heading(start, heading, headings)

    def _starts(self, expected: list[list[Any]], text: str) -> list[tuple[int, str, Any]]:
        """Where each gold section begins: at the next place of its first characters."""
        rows: list[tuple[int, str, Any]] = []
        at = 0
        for kind, heading, opening in expected:
            start = text.find(opening, at)
            if start < 0:
                loosely = re.compile(r"\s+".join(map(re.escape, opening.split()))).search(text, at)
                if loosely is None:
                    self.gold_errors.append(Note(self.name, f"{opening!r} does not stand in the text"))
                    continue
                start = loosely.start()
            rows.append((start, kind, heading))
            at = start + 1
        return rows

    def _characters(self, tally: Tally, text: str, gold: list[str], ours: list[str | None]) -> None:
        wrong: Counter[tuple[str, str | None]] = Counter()
        for char, wanted, kind in zip(text, gold, ours, strict=True):
            if char.isspace() or not wanted:
                continue
            if kind in wanted.split("|"):
                tally.right += 1
            else:
                wrong[wanted, kind] += 1
                tally.missed += 1
                tally.false += kind is not None
        for (wanted, kind), count in wrong.most_common(8):
            tally.notes.append(Note(self.name, f"{count} characters of {wanted} labelled {kind}"))

    def _section_heading(self, start: int, heading: Any, headings: Mapping[int, str | None]) -> None:
        readings = _readings(heading) or [heading]
        if None in readings:
            return
        wanted = [_without_colon(reading) for reading in readings]
        near = [_without_colon(printed) for at, printed in headings.items() if abs(at - start) <= 2]
        agrees = any(self._agree("", reading, printed) for printed in near for reading in wanted)
        expected = {"any": wanted} if _readings(heading) is not None else wanted[0]
        self._single(self.tallies[HEADINGS], expected, near[0] if near else None, agrees=agrees)


def _without_colon(heading: str | None) -> str:
    return " ".join(re.split(r"[\s:]+", heading or "")).strip()
