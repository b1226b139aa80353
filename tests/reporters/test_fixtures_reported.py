"""The findings of real postings, with all rules and under laws, fit the schemas."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from runs import run

import jobparse
from jobparse.checks.run import Checked
from jobparse.checks.runner import check, lines_of
from jobparse.checks.settings import Settings
from jobparse.reporters import FORMATS, load

FIXTURES = sorted((Path(__file__).parents[1] / "fixtures").rglob("*.txt"))
EVERYTHING = Settings(select=("ALL",), jurisdiction=("us-il", "us-ca"), law_date=date(2025, 1, 1), strict_pay=True)


@pytest.fixture(scope="module")
def checked() -> list[Checked]:
    rows = []
    for path in FIXTURES:
        parsed = jobparse.parse_file(path)
        found = tuple(replace(row, file=f"fixtures/{path.name}") for row in check(parsed, EVERYTHING))
        lines = lines_of(parsed)
        rows.append(Checked(f"fixtures/{path.name}", None, found, {row.anchor.line: lines[row.anchor.line - 1] for row in found}))
    return rows


def test_they_fit(checked: list[Checked]) -> None:
    texts = {form: "".join(load(FORMATS[form])(run(checked))) for form in ("jsonl", "sarif", "gitlab", "text")}
    rows = [json.loads(line) for line in texts["jsonl"].splitlines()]
    finding = jsonschema.Draft202012Validator(
        json.loads(files("jobparse.schema").joinpath("finding.schema.json").read_text("utf-8"))
    )
    for row in rows:
        finding.validate(row)
    assert any(row["source"] for row in rows)
    assert any(row["fix"] for row in rows)
    log = json.loads(texts["sarif"])
    schema = json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
    jsonschema.Draft4Validator(schema).validate(log)
    assert len(log["runs"][0]["results"]) == len(rows)
    assert len({row["fingerprint"] for row in json.loads(texts["gitlab"])}) == len(rows)
    assert texts["text"].count("   jobparse rule ") == len(rows)
