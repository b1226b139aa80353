"""JSON and JSON Lines."""

from __future__ import annotations

import json
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobparse.errors import OutputError
from jobparse.writers import FORMATS, choose
from jobparse.writers.json import render as render_json
from jobparse.writers.jsonl import render as render_lines

RECORDS = [{"title": "Señor “Clerk” 😀", "pay": 64668.0}, {"title": "line\u2028break\x85\ud800", "pay": None}]


def test_one_record_is_an_object() -> None:
    assert "".join(render_json(RECORDS[:1], several=False)) == '{\n  "title": "Señor “Clerk” 😀",\n  "pay": 64668.0\n}\n'


def test_several_records_are_an_array() -> None:
    written = "".join(render_json(RECORDS, several=True))
    assert json.loads(written) == RECORDS
    assert written.startswith("[\n  {\n    ")
    assert written.endswith("  }\n]\n")


def test_no_record_is_no_output() -> None:
    assert "".join(render_json([], several=True)) == ""
    assert "".join(render_lines([], several=True)) == ""


def test_lines_are_lines_for_every_reader() -> None:
    written = "".join(render_lines(RECORDS, several=True))
    assert written.isascii() is False
    assert len(written.splitlines()) == len(RECORDS)  # splits at U+2028 and NEL too
    assert [json.loads(line) for line in written.splitlines()] == RECORDS
    written.encode("utf-8")


def test_evidence_is_compact_and_text_that_looks_like_it_stays() -> None:
    record = {"text": "[\n      4,\n      16\n    ]", "evidence": {"/text": [[4, 16], [20, 21]]}}
    written = "".join(render_json([record], several=False))
    assert "      [4, 16],\n      [20, 21]\n" in written
    assert json.loads(written) == record


@given(st.lists(st.dictionaries(st.text(), st.text() | st.lists(st.text()))))
def test_round_trip(records: list[dict[str, object]]) -> None:
    assert json.loads("".join(render_json(records, several=True)) or "[]") == records
    assert [json.loads(line) for line in "".join(render_lines(records, several=True)).split("\n")[:-1]] == records


def test_every_format_has_a_renderer() -> None:
    for chosen in FORMATS.values():
        module = import_module(chosen.module)
        assert callable(module.write) if chosen.is_file else "".join(module.render([], several=False)) == ""


@pytest.mark.parametrize(
    ("name", "output", "several", "chosen"),
    [
        (None, None, False, "json"),
        (None, None, True, "jsonl"),
        (None, "a.yml", False, "yaml"),
        (None, "a.JSON", True, "json"),
        (None, "records", True, "jsonl"),
        ("json", "a.yaml", False, "json"),
        ("YAML", None, False, "yaml"),
    ],
)
def test_choice(name: str | None, output: str | None, several: bool, chosen: str) -> None:
    assert choose(name, output, several=several).name == chosen


@pytest.mark.parametrize(("name", "output"), [("xml", None), (None, "records.xml")])
def test_unknown_formats(name: str | None, output: str | None) -> None:
    with pytest.raises(OutputError, match="json, jsonl, yaml"):
        choose(name, output, several=False)
