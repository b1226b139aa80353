"""Nothing hangs on the words of the fixtures: other amounts, dates and names come out, also in another order.

Each variation changes a text and its gold record alike; the record must then be exact again, compared strictly.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from guarantees import check_all, comparable, record
from scoring import Judged, score
from variations import BID, CLASS, FOLDER, LIAISON, TALEO, TWICE, VARIATIONS, Swaps, Variation

import jobparse

if TYPE_CHECKING:
    from pathlib import Path

WRITTEN = sorted((FOLDER / "written").glob("*.txt"))
ALL = (BID, LIAISON, CLASS, TALEO, TWICE)


def read(stem: str) -> tuple[str, dict[str, Any]]:
    """Text and gold; the sections of the gold hold their whole text, so that a swap in it does not end in the middle."""
    text = (FOLDER / f"{stem}.txt").read_bytes().decode("utf-8")
    gold = json.loads((FOLDER / f"{stem}.json").read_text(encoding="utf-8"))
    starts = [-1]
    for _, _, opening in gold["sections"]:
        starts.append(text.index(opening, starts[-1] + 1))
    ends = [*starts[2:], len(text)]
    rows = zip(gold["sections"], starts[1:], ends, strict=True)
    return text, {**gold, "sections": [[kind, heading, text[start:end].rstrip()] for (kind, heading, _), start, end in rows]}


def swapped(value: Any, swaps: Swaps) -> Any:
    """A value with every text in it swapped, the longest first, in one pass."""
    if isinstance(value, str):
        return re.sub("|".join(map(re.escape, sorted(swaps, key=len, reverse=True))), lambda match: swaps[match.group()], value)
    if isinstance(value, list):
        return [swapped(member, swaps) for member in value]
    if isinstance(value, dict):
        return {key: swapped(member, swaps) for key, member in value.items()}
    return value


def put(gold: Any, path: str, value: Any) -> None:
    *parents, last = path.split(".")
    for name in parents:
        gold = gold[int(name)] if isinstance(gold, list) else gold[name]
    assert last in gold
    gold[last] = value


def assert_exact(name: str, text: str, gold: dict[str, Any]) -> None:
    parsed = jobparse.parse(text)
    check_all(parsed)
    scores = score([Judged(name, gold, text, record(parsed))], strict=True)
    assert not scores.gold_errors
    assert [
        f"{key}: {note.text}" for key, tally in scores.fields.items() for note in tally.notes if tally.false or tally.missed
    ] == []
    assert scores.exact == 1


# Other values


@pytest.mark.parametrize("variation", VARIATIONS, ids=str)
def test_other_values_come_out(variation: Variation) -> None:
    text, gold = read(variation.stem)
    varied = swapped(text, variation.swaps)
    assert varied != text
    gold = swapped(gold, variation.swaps)
    for path, value in variation.values.items():
        put(gold, path, value)
    assert_exact(str(variation), varied, gold)


@pytest.mark.parametrize("stem", ALL)
def test_all_other_values_come_out_together(stem: str) -> None:
    text, gold = read(stem)
    seen: set[str] = set()
    for variation in VARIATIONS:
        if variation.stem != stem or seen & (set(variation.swaps) | set(variation.values)):
            continue  # one variation of each value
        seen |= set(variation.swaps) | set(variation.values)
        text, gold = swapped(text, variation.swaps), swapped(gold, variation.swaps)
        for path, value in variation.values.items():
            put(gold, path, value)
    assert_exact(stem, text, gold)


# Another order: runs of sections, named by how they begin, and the order in which they stand instead

ORDERS: tuple[tuple[str, tuple[str, ...], tuple[int, ...]], ...] = (
    (
        BID,
        ("ESSENTIAL DUTIES", "MINIMUM QUALIFICATIONS", "Preference will", "ABOUT YOU", "SELECTION REQUIREMENTS"),
        (3, 1, 2, 4, 0),
    ),
    (BID, ("Location:", "Days:", "Hours:", "Salary:"), (2, 0, 3, 1)),
    (LIAISON, ("THE POSITION", "BACKGROUND", "ESSENTIAL DUTIES"), (1, 0, 2)),
    (LIAISON, ("Qualifications:", "PREFERRED QUALIFICATIONS", "WORKING CONDITIONS", "EQUIPMENT"), (3, 2, 0, 1)),
    (LIAISON, ("Location:", "Days:", "Hours:"), (2, 1, 0)),
    (CLASS, ("WORKING CONDITIONS", "EQUIPMENT", "PHYSICAL REQUIREMENTS"), (2, 0, 1)),
    (CLASS, ("Skills\n", "Abilities\n"), (1, 0)),
    (TALEO, ("SHIFT:", "HOURS:"), (1, 0)),
    (
        TALEO,
        ("SELECTION REQUIREMENTS", "For Information on our employe", "For Information on our salary", "APPLICATION EVAL"),
        (3, 0, 2, 1),
    ),
    (TWICE, ("Location:", "Days:", "Hours:", "Salary:"), (3, 2, 1, 0)),
    (TWICE, ("SELECTION REQUIREMENTS", "Preference will", "APPLICATION EVALUATION", "COMMITMENT TO DIVERSITY"), (3, 1, 0, 2)),
)


def reordered(text: str, gold: dict[str, Any], openings: tuple[str, ...], order: tuple[int, ...]) -> tuple[str, dict[str, Any]]:
    """Text and gold with a run of sections in another order, everywhere where the run stands; the gaps between them stay."""
    first = next(at for at, section in enumerate(gold["sections"]) if section[2].startswith(openings[0]))
    rows = gold["sections"][first : first + len(order)]
    assert all(row[2].startswith(opening) for row, opening in zip(rows, openings, strict=True))
    starts: list[int] = []
    for row in [*gold["sections"][: first + len(order) + 1]]:
        starts.append(text.index(row[2], starts[-1] + 1 if starts else 0))
    pieces = [text[start:end] for start, end in zip(starts[first:], starts[first + 1 :], strict=False)]
    bodies = [piece.rstrip() for piece in pieces]
    gaps = [piece[len(body) :] for piece, body in zip(pieces, bodies, strict=True)]
    run = "".join(pieces)
    other = "".join(bodies[at] + gap for at, gap in zip(order, gaps, strict=True))
    sections = [[kind, heading, opening.replace(run, other)] for kind, heading, opening in gold["sections"]]
    sections[first : first + len(order)] = [rows[at] for at in order]
    return text.replace(run, other), {**gold, "sections": sections}


@pytest.mark.parametrize(
    ("stem", "openings", "order"), ORDERS, ids=[f"{stem[:3]} {openings[0].strip()}" for stem, openings, _ in ORDERS]
)
def test_sections_may_stand_in_another_order(stem: str, openings: tuple[str, ...], order: tuple[int, ...]) -> None:
    text, gold = read(stem)
    varied, gold = reordered(text, gold, openings, order)
    assert varied != text
    assert_exact(stem, varied, gold)


# Another name, and other surroundings


@pytest.mark.parametrize("stem", ALL)
def test_the_name_of_the_file_says_nothing(tmp_path: Path, stem: str) -> None:
    path = tmp_path / "Übersicht, final (2).md"
    path.write_bytes((FOLDER / f"{stem}.txt").read_bytes())
    assert comparable(jobparse.parse_file(path)) == comparable(jobparse.parse_file(FOLDER / f"{stem}.txt"))


# Other layouts


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_written_postings_are_exact(path: Path) -> None:
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert_exact(path.stem, path.read_bytes().decode("utf-8"), gold)
