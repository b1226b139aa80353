"""Fixes mend what they were offered for and touch nothing else."""

from __future__ import annotations

from pathlib import Path

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
