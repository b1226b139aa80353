"""Fixes mend what they were offered for and touch nothing else."""

from __future__ import annotations

from pathlib import Path
from textwrap import wrap

import pytest

import jobparse
from jobparse.checks.runner import check
from jobparse.checks.settings import Settings

FOLDER = Path(__file__).parents[1] / "fixtures"


def fixed(text: str, code: str) -> str:
    """A text with all fixes of one rule."""
    edits = [edit for f in check(jobparse.parse(text), Settings(select=(code,))) if f.fix for edit in f.fix.edits]
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.mark.parametrize("code", ["TXT102", "TXT103", "TXT104", "TXT105", "CON501", "LNG602", "LNG603"])
@pytest.mark.parametrize("path", sorted(FOLDER.glob("0*.txt")), ids=lambda path: path.stem)
def test_a_fixed_posting_has_nothing_more_to_fix(path: Path, code: str) -> None:
    text = path.read_text("utf-8")
    once = fixed(text, code)
    assert fixed(once, code) == once
    assert (once == text) == (not check(jobparse.parse(text), Settings(select=(code,))))


@pytest.mark.parametrize(
    ("code", "text", "mended"),
    [
        ("TXT103", "TITLE: Clerk\nSalary: \\$41,000 to \\$42,000\n", "TITLE: Clerk\nSalary: $41,000 to $42,000\n"),
        ("TXT103", "TITLE: Clerk\r\nSalary: \\$41,000\r\n", "TITLE: Clerk\r\nSalary: $41,000\r\n"),
        ("TXT103", "TITLE: Clerk\nDUTIES\n- Types.\n-\n\nApply soon.\n", "TITLE: Clerk\nDUTIES\n- Types.\n\nApply soon.\n"),
        ("TXT103", "TITLE: Clerk\n![]() | |\nAlder | |\n", "TITLE: Clerk\n\nAlder\n"),
        ("TXT104", "TITLE: Clerk\nDUTIES\n- Types and p romotes.\n", "TITLE: Clerk\nDUTIES\n- Types and promotes.\n"),
        ("TXT105", "TITLE: Clerk\nCloses\n: May 4, 2026\n", "TITLE: Clerk\nCloses: May 4, 2026\n"),
        ("TXT102", "Menu\nTITLE: Clerk\nDUTIES\n- Types.\n", "TITLE: Clerk\nDUTIES\n- Types.\n"),
        ("LNG602", "CLERK OF IT II\nDUTIES\n- Types.\n", "Clerk of IT II\nDUTIES\n- Types.\n"),
        (
            "LNG603",
            "TITLE: Clerk\nDUTIES\n- Helps FOREMEN and Foremen.\n",
            "TITLE: Clerk\nDUTIES\n- Helps SUPERVISORS and Supervisors.\n",
        ),
    ],
)
def test_fix(code: str, text: str, mended: str) -> None:
    assert fixed(text, code) == mended


def test_marks_that_would_be_read_otherwise_without_their_backslash_are_for_a_person_to_mend() -> None:
    text = "TITLE: Clerk\nSalary: \\$41,000\nNOTE: \\*Subject to change\n"
    safeties = [f.fix.safety for f in check(jobparse.parse(text), Settings(select=("TXT103",))) if f.fix]
    assert safeties == ["safe", "unsafe"]


def test_escapes_of_a_markdown_file_are_its_own(tmp_path: Path) -> None:
    path = tmp_path / "posting.md"
    path.write_text("TITLE: Clerk\nSalary: \\$41,000\n", "utf-8")
    assert check(jobparse.parse_file(path), Settings(select=("TXT103",))) == []


def test_nothing_is_mended_where_lines_stand_beside_each_other() -> None:
    left = wrap("Tars the decks of all boats in the harbor and mends the nets over the winter. " * 6, 40)
    right = wrap("Salary is \\$41,000 and grows with the years that somebody has worked on boats of the town. " * 6, 44)
    text = "".join(f"{one:<44}{other}\n" for one, other in zip(left, right, strict=False))
    parsed = jobparse.parse(text)
    assert parsed.line_ends.moves
    findings = check(parsed, Settings(select=("TXT103",)))
    assert findings
    assert not any(finding.fix for finding in findings)
