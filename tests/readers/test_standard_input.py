"""Standard input can be any form that a file can have."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any

from forms import as_pdf, as_text
from tabular import as_csv, as_lines, as_parquet, as_workbook

if TYPE_CHECKING:
    from collections.abc import Callable


def test_standard_input_can_be_anything(jobparse: Callable[..., Any]) -> None:
    assert jobparse("-", stdin=as_pdf()).record["title"] == "Bridge Inspector"
    assert jobparse("-", stdin=gzip.compress(as_text().encode())).record["title"] == "Bridge Inspector"
    named = jobparse("-", "--stdin-filename", "a.jsonl", "-f", "jsonl", stdin=as_lines())
    assert [record["title"] for record in named.records] == ["Clerk", "Señor Rope Maker", "Ferry Pilot"]


def test_a_table_on_standard_input(jobparse: Callable[..., Any]) -> None:
    def titles(*arguments: str, stdin: bytes) -> list[str]:
        return [record["title"] for record in jobparse("-", *arguments, stdin=stdin).records]

    expected = ["Clerk", "Señor Rope Maker", "Ferry Pilot"]
    assert titles("--text-column", "Job Description", stdin=as_csv()) == expected
    assert titles("--id-column", "id", stdin=as_csv(";")) == expected
    assert titles("--text-column", "text", stdin=as_lines()) == expected
    assert titles("--text-column", "text", stdin=gzip.compress(as_lines())) == expected
    assert titles("--text-column", "text", stdin=as_workbook()) == expected
    assert titles("--text-column", "text", stdin=as_parquet()) == expected
    assert titles("--stdin-filename", "a.csv", stdin=as_csv()) == expected
    text = "TITLE: Clerk\n\nDuties\n- Files papers, sorts maps\n"
    assert jobparse("-", stdin=text.encode()).record["title"] == "Clerk"
    assert jobparse("-", "--text-column", "x", "--stdin-filename", "a.txt", stdin=text.encode()).record["title"] == "Clerk"
    wrong = jobparse("-", "--text-column", "body", stdin=as_csv())
    assert wrong.status == 2
    assert "standard input: has no column 'body'" in wrong.err


def test_a_table_on_standard_input_may_be_larger_than_a_posting(jobparse: Callable[..., Any]) -> None:
    table = "text\n" + "TITLE: Clerk of the harbor\n" * 500
    done = jobparse("-", "--text-column", "text", "--max-size", "1KB", stdin=table.encode())
    assert len(done.records) == 500
