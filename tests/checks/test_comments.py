"""Comments in Markdown and HTML that let findings stand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from command import Outcome

    Command = Callable[..., Outcome]

POSTING = "# Rope Maker\n\nSalary: $41,000 - $52,000\n\n## Duties\n\n- Splices ropes.\n"


def told(jobparse: Command, path: Path, *arguments: object) -> list[tuple[str, int | None, str]]:
    rows = json.loads(jobparse("check", path, "-f", "json", "--select", "PAY303,REQ404", "--isolated", *arguments).out)
    return [(row["rule"], row["line"], row["message"]) for row in rows]


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("<!-- jobparse: ignore PAY303,REQ404 the union sets it -->", []),
        ("<!--jobparse:ignore pay,missing-requisition-id the union sets it-->", []),
        (
            "<!-- jobparse: ignore PAY303 , REQ404, the union sets it -->",
            ["REQ404", "PAY303", "JP001: the comment names an unknown rule 'the'; 'jobparse rule --all' lists them"],
        ),
        ("<!-- jobparse: ignore PAY303, REQ404 the union sets it, as ever -->", []),
        ("<!-- jobparse: ignore PAY303: the union sets it -->", ["REQ404"]),
        ("<!-- jobparse: ignore PAY303 -->", ["REQ404", "PAY303", "JP001: the comment has no reason; write it behind the rule"]),
        ("<!-- jobparse: ignore -->", ["REQ404", "PAY303", "JP001: the comment names no rule"]),
        (
            "<!-- jobparse: ignore PAY3O3 the union sets it -->",
            ["REQ404", "PAY303", "JP001: the comment names an unknown rule 'PAY3O3'; did you mean PAY303?"],
        ),
        ("<!-- jobparse: ignore DAT201 the union sets it -->", ["REQ404", "PAY303"]),
        ("<!-- jobparse ignore PAY303 the union sets it -->", ["REQ404", "PAY303"]),
    ],
)
def test_comment(jobparse: Command, tmp_path: Path, comment: str, expected: list[str]) -> None:
    path = tmp_path / "posting.md"
    path.write_text(f"{POSTING}\n{comment}\n", encoding="utf-8")
    found = [f"{rule}: {message}" if rule == "JP001" else rule for rule, _, message in told(jobparse, path)]
    assert found == expected
    assert [line for rule, line, _ in told(jobparse, path) if rule == "JP001"] == [9] * (len(expected) == 3)


def test_a_comment_of_no_use_is_told(jobparse: Command, tmp_path: Path) -> None:
    path = tmp_path / "posting.md"
    path.write_text(POSTING.replace("52,000", "52,000 per year") + "<!-- jobparse: ignore PAY303 why -->\n", encoding="utf-8")
    assert [row[0] for row in told(jobparse, path)] == ["REQ404", "JP001"]
    assert [row[0] for row in told(jobparse, path, "--ignore", "JP001")] == ["REQ404"]
    assert [row[0] for row in told(jobparse, path, "--no-suppressions")] == ["REQ404"]


def test_comments_of_web_pages_are_read_though_their_text_has_none(jobparse: Command, tmp_path: Path) -> None:
    pytest.importorskip("selectolax")
    path = tmp_path / "posting.html"
    page = "<html><body><h1>Rope Maker</h1>{}<p>Salary: $41,000 - $52,000</p><h2>Duties</h2><p>Splices ropes.</p></body></html>"
    path.write_text(page.format(""), encoding="utf-8")
    assert "PAY303" in [row[0] for row in told(jobparse, path)]
    path.write_text(page.format("<!-- jobparse: ignore PAY303 why -->"), encoding="utf-8")
    assert "PAY303" not in [row[0] for row in told(jobparse, path)]
    assert "PAY303" in [row[0] for row in told(jobparse, path, "--no-suppressions")]


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        ("<!-- jobparse: ignore ", {"PAY303", "REQ404"}),
        ("<!-- jobparse: ignore PAY303 why -->\n", {"REQ404"}),
        ("<!-- jobparse: ignore DAT201,\n", {"PAY303", "REQ404"}),
        ("<!--jobparse:", {"PAY303", "REQ404"}),
    ],
)
def test_many_comments(jobparse: Command, tmp_path: Path, piece: str, expected: set[str]) -> None:
    path = tmp_path / "posting.md"
    path.write_text(POSTING + piece * 2_000, encoding="utf-8")
    assert {rule for rule, _, _ in told(jobparse, path)} == expected
