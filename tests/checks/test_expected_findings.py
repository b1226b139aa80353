"""The five postings give the findings that are expected of them, and no others."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import jobparse
from jobparse.checks.catalogue import catalogue
from jobparse.checks.runner import check
from jobparse.checks.settings import RequiredText, Settings

FOLDER = Path(__file__).parents[1] / "fixtures"
ROWS = [json.loads(line) for line in (FOLDER / "expected-findings.jsonl").read_text("utf-8").splitlines()]
FILES = sorted(path.name for path in FOLDER.glob("0*.txt"))
OPTIONS = sorted({json.dumps(row["options"], sort_keys=True) for row in ROWS})
HOUSE = {
    "residency": RequiredText("residency", r"actual residents of the City"),
    "sponsorship": RequiredText("sponsorship", r"political sponsorship|political reason"),
}


def settings_of(options: dict[str, Any]) -> Settings:
    settings = Settings(strict_pay=options.get("strict-pay", False))
    if "jurisdiction" in options:
        settings = replace(settings, jurisdiction=(options["jurisdiction"],), law_date=date.fromisoformat(options["law-date"]))
    if "as-of" in options:
        settings = replace(settings, as_of=date.fromisoformat(options["as-of"]))
    if "required-text" in options:
        settings = replace(settings, required_text=(HOUSE[options["required-text"]],))
    return settings


def found_in(file: str, settings: Settings) -> set[tuple[str, int | None, int | None]]:
    findings = check(jobparse.parse_file(FOLDER / file), settings)
    return {(f.rule, f.place.line if f.place else None, f.place.column if f.place else None) for f in findings}


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("rule", sorted({row["rule"] for row in ROWS}))
def test_findings_by_default(file: str, rule: str) -> None:
    if rule not in catalogue():
        pytest.fail(f"the rule {rule} is not there")
    expected = {
        (row["rule"], row["line"], row["column"])
        for row in ROWS
        if row["file"] == file and row["rule"] == rule and row["options"] == {} and row["expect"]
    }
    assert {row for row in found_in(file, Settings()) if row[0] == rule} == expected


@pytest.mark.parametrize("options", [text for text in OPTIONS if text != "{}"])
@pytest.mark.parametrize("file", FILES)
def test_findings_under_options(file: str, options: str) -> None:
    rows = [row for row in ROWS if row["file"] == file and json.dumps(row["options"], sort_keys=True) == options]
    rules = {row["rule"] for row in ROWS if json.dumps(row["options"], sort_keys=True) == options}
    expected = {(row["rule"], row["line"], row["column"]) for row in rows if row["expect"]}
    found = found_in(file, settings_of(json.loads(options)))
    if "PAY302" in rules:  # strict-pay adds to what is found without it
        expected |= {row for row in found_in(file, Settings()) if row[0] in rules}
    assert {row for row in found if row[0] in rules} == expected
