"""The JSON Schema that is shipped: made from the models, and true of what the command prints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from jobparse import parse_file
from jobparse.schema import generate, published
from jobparse.writers.record import Selection, build, select

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("*.txt"))
SCHEMA = json.loads(published())


def test_shipped_schema_is_the_one_that_the_models_make() -> None:
    assert published() == generate(), "run `make schema`"


def test_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"].endswith(":v1:posting")
    assert SCHEMA["title"] == "JobPosting"


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem[:3])
def test_records_fit_the_schema(path: Path) -> None:
    record = build(parse_file(path), select(evidence=True))
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(record)))


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem[:3])
def test_plain_record_is_the_dump_of_the_model(path: Path) -> None:
    parsed = parse_file(path)
    assert build(parsed, Selection()) == parsed.posting.model_dump()


def test_schema_rejects_what_is_no_record() -> None:
    record = build(parse_file(FIXTURES[0]), Selection())
    for wrong in ({**record, "titel": "Clerk"}, {**record, "title": 1}, {key: record[key] for key in record if key != "title"}):
        assert list(Draft202012Validator(SCHEMA).iter_errors(wrong))
