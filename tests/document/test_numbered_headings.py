"""Headings with numbers or ornaments are read as those without."""

from __future__ import annotations

from typing import Any

import pytest
from guarantees import check_all

import jobparse
from jobparse.document.plain_text.numbered_headings import numbered_headings
from jobparse.document.plain_text.ornaments import ornaments

POSTING = """\
Harbor Pilot

DUTIES

1. Guides ships through the narrows of the port, day and night
2. Inspects buoys after each storm and reports lights that are out
3. Trains mates

MINIMUM QUALIFICATIONS

1. Two years of experience as a mate; and
2. A master's license

NIGHT WATCH

Pilots stand watch in turns.

HOW TO APPLY

Send a letter to jobs@port.example.org by May 3, 2027.
"""
HEADINGS = ("DUTIES", "MINIMUM QUALIFICATIONS", "NIGHT WATCH", "HOW TO APPLY")


def read(text: str) -> tuple[dict[str, Any], list[tuple[str, str | None]]]:
    parsed = jobparse.parse(text)
    check_all(parsed)
    record = parsed.posting.model_dump(mode="json")
    sections = [(section.kind, section.heading) for section in parsed.posting.sections]
    return {name: value for name, value in record.items() if name not in ("sections", "source", "warnings")}, sections


@pytest.mark.parametrize(
    "numbers",
    [
        ("1. ", "2. ", "3. ", "4. "),
        ("(1) ", "(2) ", "(3) ", "(4) "),
        ("I. ", "II. ", "III. ", "IV. "),
        ("A. ", "B. ", "C. ", "D. "),
        ("3) ", "4) ", "5) ", "6) "),
        ("1.\t", "2.\t", "3.\t", "4.\t"),
    ],
)
def test_numbers_before_headings_change_nothing(numbers: tuple[str, ...]) -> None:
    text = POSTING
    for number, heading in zip(numbers, HEADINGS, strict=True):
        text = text.replace(f"\n{heading}\n", f"\n{number}{heading}\n")
    assert read(text) == read(POSTING)


@pytest.mark.parametrize("dress", ["--- {} ---", "*** {} ***", "~~ {} ~~", "--{}--", ">>> {} <<<"])
def test_ornaments_around_headings_change_nothing(dress: str) -> None:
    text = POSTING
    for heading in HEADINGS:
        text = text.replace(f"\n{heading}\n", f"\n{dress.format(heading)}\n")
    assert read(text) == read(POSTING)


@pytest.mark.parametrize("sign", "=-~_*^")
def test_rules_under_headings_change_nothing(sign: str) -> None:
    text = POSTING
    for heading in HEADINGS:
        text = text.replace(f"\n{heading}\n", f"\n{heading}\n{sign * len(heading)}\n")
    assert read(text)[0] == read(POSTING)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Harbor Pilot\n\n1. Duties\n2. Minimum qualifications\n3. How to apply\n4. Benefits\n\nDUTIES\n\nGuides ships.\n",
        "Harbor Pilot\n\n1. Duties\n2. Minimum qualifications\n3. How to apply\n\nDUTIES\n\nGuides ships.\n",
        "Harbor Pilot\n\nDUTIES\n\n1. Guides ships\n2. Inspects buoys\n3. Trains mates\n",
        "Harbor Pilot\n\n2. Duties\n\nGuides ships.\n\n2. Benefits\n\nA bunk.\n\n1. How to apply\n\nBy letter.\n",
    ],
)
def test_lists_and_contents_are_no_numbered_headings(text: str) -> None:
    assert numbered_headings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Pilot\n\n-- \nAnn Pine\n\n---\n\nA port\n------\n",
        "Pilot\n\n--- Original Message ---\n\nA letter\n\n--- Forwarded message ---\n",
        "Pilot\n\n--- Duties ---\n\nGuides ships.\n",
    ],
)
def test_other_rules_are_no_ornaments(text: str) -> None:
    assert ornaments(text) == []


def test_numbers_and_ornaments_take_linear_time() -> None:
    assert not numbered_headings("\n2. " * 50_000)
    assert not ornaments("\n-- " * 50_000 + "\n---" * 50_000)


def test_the_sign_of_a_number_begins_no_list_of_a_wiki() -> None:
    text = "Harbor Pilot\n# of Positions: 3\n\n== Duties ==\n* Guides ships\n\n== How to apply ==\n# Write a letter\n# Send it\n"
    posting = jobparse.parse(text).posting
    assert posting.openings.count == 3
    assert posting.application.instructions == ["Write a letter", "Send it"]
