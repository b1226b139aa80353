"""YAML: every string is read back as the same string."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from jobparse.writers.yaml import render

LONG = "Files papers: answers letters, # counts 'things' and \"quotes\" - all of it for the City’s clerk. " * 3


def dump(value: object) -> str:
    return "".join(render([{"value": value}], several=False))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "01",
            "0412",
            "08",
            "089",
            "1_000",
            "12:30",
            "2024-03-08",
            "0x1F",
            "0o17",
            "0b1",
            "1e3",
            "1E5",
            ".5",
            "+1",
            "-3",
            "1.",
            "-.5e3",
        ),
        *("y", "N", "yes", "No", "ON", "off", "true", "FALSE", "null", "Null", "~", ".inf", "-.INF", ".NaN", "=", "<<"),
        "2024-03-08T23:59:00-06:00",
    ],
)
def test_what_a_reader_would_misread_is_quoted(text: str) -> None:
    assert dump(text) == f'value: "{text}"\n'


@pytest.mark.parametrize("text", ["Clerk", "2 years of experience", "City’s Pena", "No experience", "$20.50"])
def test_plain_text_stays_plain(text: str) -> None:
    assert dump(text) == f"value: {text}\n"


def test_long_text_is_a_block_and_reads_back_exactly() -> None:
    text = LONG.strip()
    written = dump(text)
    assert written.startswith("value: >-\n  Files papers: answers")
    assert max(map(len, written.splitlines())) <= 120
    assert yaml.safe_load(written) == {"value": text}


@pytest.mark.parametrize(
    "text", [LONG, " " + LONG, LONG.replace(". ", ".  "), LONG.replace(" - ", "\n- "), LONG.replace(" ", "\t")]
)
def test_text_that_folding_would_change_is_not_folded(text: str) -> None:
    assert yaml.safe_load(dump(text)) == {"value": text}


@pytest.mark.parametrize(
    "text", ["\x85", "a\x85b", "\u2028", "a\u2029 b", "\x07\x1b[0m", "\ufeffa", "\ud800", "a\udfff b", "\x7f", "\ufffe"]
)
def test_characters_that_are_no_text(text: str) -> None:
    assert yaml.safe_load(dump(text)) == {"value": text}


def test_emoji_stay_readable() -> None:
    assert dump("Apply 😀 now") == "value: Apply 😀 now\n"


def test_several_records_are_documents() -> None:
    written = "".join(render([{"a": "1"}, {"a": None}], several=True))
    assert written == '---\na: "1"\n---\na: null\n'
    assert list(yaml.safe_load_all(written)) == [{"a": "1"}, {"a": None}]


def test_equal_values_are_written_twice() -> None:
    item = ["a"]
    written = "".join(render([{"one": item, "two": item}], several=False))
    assert written == "one:\n- a\ntwo:\n- a\n"


def test_spans_stand_on_one_line() -> None:
    assert "- [4, 16]\n" in "".join(render([{"evidence": {"/title": [[4, 16]]}}], several=False))


ANY_TEXT = st.text(st.characters(codec=None, categories=["L", "N", "P", "S", "Z", "C"]), max_size=200)
NUMBER_LIKE = st.text("0123456789+-._:eExXoObfFyYnN~aTZ ", max_size=12)


@given(
    st.dictionaries(
        st.from_regex(r"[a-z_]{1,10}", fullmatch=True), ANY_TEXT | NUMBER_LIKE | st.lists(ANY_TEXT) | st.floats(allow_nan=False)
    )
)
def test_round_trip(record: dict[str, object]) -> None:
    written = "".join(render([record], several=False))
    written.encode("utf-8")
    assert yaml.safe_load(written) == record
    if not any("\ud800" <= char <= "\udfff" for char in json.dumps(record, ensure_ascii=False)):  # libyaml cannot read those
        assert yaml.load(written, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)) == record  # noqa: S506 (a safe loader)
