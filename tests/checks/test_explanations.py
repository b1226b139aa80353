"""The command: which law or rule speaks for a finding, and which laws there are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from command import Outcome

    Command = Callable[..., Outcome]


def test_explain(jobparse: Command, folder: Path) -> None:
    arguments = ("check", "in/clean.txt", "--explain", "--jurisdiction", "us-co", "--law-date")
    now = jobparse(*arguments, "2031-01-01").out.decode()
    assert "us-co (from 2024-01-01): applies: in force on 2031-01-01 in US-CO" in now
    assert "      benefits: not met\n      bounded_pay: met\n      deadline: met\n" in now
    assert "us-co (from 2021-01-01): does not apply: this version was replaced before 2031-01-01" in now
    assert "no legal advice" in now
    assert "was not in force on 2020-01-01" in jobparse(*arguments, "2020-01-01").out.decode()


def test_explain_goes_on_behind_what_cannot_be_read(jobparse: Command, folder: Path) -> None:
    arguments = ("missing.txt", "in/clean.txt", "--explain", "--jurisdiction", "us-co", "--law-date", "2031-01-01")
    outcome = jobparse("check", *arguments)
    assert (outcome.status, len(outcome.lines)) == (1, 1)
    assert "us-co (from 2024-01-01): applies" in outcome.out.decode()
    outcome = jobparse("check", *arguments, "-f", "json", "-o", "laws.json", "--exit-zero")
    assert (outcome.status, outcome.out) == (0, b"")
    (posting,) = json.loads((folder / "laws.json").read_text("utf-8"))
    assert (posting["file"], posting["record"]) == ("in/clean.txt", None)
    law = posting["laws"][0]
    assert (law["law"], law["effective"], law["applies"], law["demands"]["benefits"]) == ("us-co", "2024-01-01", "yes", "not met")
    assert jobparse("check", "missing.txt", "--explain", "--exit-zero").status == 2
    assert "--explain: has text and json" in jobparse("check", "in", "--explain", "-f", "sarif").err


def test_laws_and_rules(jobparse: Command, folder: Path) -> None:
    assert jobparse("laws", "show", "us-co", "--on", "2023-06-01").out.decode().count("demands") == 1
    assert jobparse("laws", "us-xx").status == 2
    assert "us-il" in jobparse("laws").out.decode()
    assert jobparse("rule", "pay303").out.decode().startswith("# PAY303 missing-pay-period")
    listed = jobparse("rule", "--all").out.decode().splitlines()
    assert len(listed) == 41
    row = json.loads(jobparse("rule", "CON502", "-f", "json").out)[0]
    assert (row["code"], row["severity"]) == ("CON502", "error")
    assert jobparse("rule").status == 2
    assert jobparse("rule", "stale-baseline-entry").out.decode().startswith("# JP002 stale-baseline-entry")
    assert [row["code"] for row in json.loads(jobparse("rule", "JP", "-f", "json").out)] == ["JP001", "JP002", "JP900"]
    assert len(jobparse("rule", "jp").out.decode().splitlines()) == 3
    assert len(json.loads(jobparse("rule", "--all", "-f", "json").out)) == 41
    assert jobparse("rule", "--all", "-f", "md").out.decode().startswith("# ")


@pytest.mark.parametrize(
    ("arguments", "first"),
    [
        ("laws list us-il", "us-il 2025-01-01"),
        ("laws show US-IL", "id us-il"),
        ("laws US-IL", "id us-il"),
        ("laws show us-co --on 2023-06-01", "id us-co"),
        ("laws list us-co --on 2023-06-01", "us-co 2021-01-01 2023-12-31"),
    ],
)
def test_laws(jobparse: Command, arguments: str, first: str) -> None:
    outcome = jobparse(*arguments.split())
    assert outcome.status == 0
    assert " ".join(outcome.out.decode().split()).startswith(first)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("laws show", "laws: show which one? 'jobparse laws' lists them"),
        ("laws us-ill", "laws: no law 'us-ill'; did you mean us-il?"),
        ("laws show nonsense", "laws: no law 'nonsense'; choose from: ca-"),
        ("laws tell us-il", "laws: 'tell' is not known; choose list or show"),
        ("laws show us-il --on 2000-01-01", "laws: no version of us-il is in force on 2000-01-01; leave --on out"),
        ("laws --on nonsense", "--on: 'nonsense' is no day; write it as 2025-01-31"),
        ("laws --laws-file none.toml", "none.toml: the laws cannot be read"),
    ],
)
def test_mistakes_with_laws_are_one_clear_line(jobparse: Command, folder: Path, arguments: str, said: str) -> None:
    outcome = jobparse(*arguments.split())
    assert (outcome.status, outcome.out, len(outcome.lines)) == (2, b"", 1)
    assert outcome.err.startswith(f"jobparse: {said}")
