"""Line ends, a byte order mark and the number of blank lines change where findings stand, and not what is found."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import jobparse
from jobparse.batch.work import checked_of
from jobparse.checks.runner import check
from jobparse.checks.settings import Settings

FOLDER = Path(__file__).parents[1] / "fixtures"
FILES = sorted(FOLDER.glob("0*.txt"))
TEXT_RULES = Settings(select=("DOC", "TXT", "LNG", "CON501", "CON506"))


def rules_of(text: str) -> Counter[tuple[str, str]]:
    return Counter((f.rule, f.place.text if f.place else "") for f in check(jobparse.parse(text), TEXT_RULES))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize(
    "laid_out",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: re.sub(r"\n([^\n]+)\n(?!\n)", r"\n\1\r", text),  # no return before a line feed, which is one line end
        lambda text: "\ufeff" + text,
        lambda text: re.sub(r"\n(\n+)", r"\n\1\1", text),
        lambda text: "\n\n" + text + "\n\n\n",
    ],
    ids=["CRLF", "CR", "LF and CR", "BOM", "doubled blank lines", "blank lines around"],
)
def test_layouts_do_not_matter(path, laid_out) -> None:  # type: ignore[no-untyped-def]
    text = path.read_text("utf-8")
    assert rules_of(laid_out(text)) == rules_of(text)


def test_a_bare_carriage_return_ends_a_line() -> None:
    text = "TITLE: Rope Maker\n\nDUTIES\n- Assists the foreman.\n\nMenu\nMINIMUM QUALIFICATIONS\n- A degree.\n"
    plain, mac = (check(jobparse.parse(each), TEXT_RULES) for each in (text, text.replace("\n", "\r")))
    assert mac == plain
    page_chrome = next(finding for finding in mac if finding.rule == "TXT102")
    assert page_chrome.anchor[:2] == (6, 1)
    assert page_chrome.fix is not None
    assert [text[edit.start : edit.end] for edit in page_chrome.fix.edits] == ["Menu\n"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_those_of_the_file(end: str) -> None:
    """Blank lines on top that say nothing are left out of what is read, and counted all the same."""
    text = "\n\n\nHarbor Clerk\n\nDuties\n\n- Three (2) months of night work.\n"
    found = check(jobparse.parse(text.replace("\n", end)))
    assert [(row.place.line, row.place.column) for row in found if row.rule == "CON502" and row.place] == [(8, 3)]


def test_lines_behind_a_foot_of_a_page_are_those_of_the_file() -> None:
    page = "- Steers the ferry over the river at night and in fog.\n"
    text = f"Harbor Pilot\n\nDuties\n{page * 3}\n    - 1 -\n\n{page * 3}\n    - 2 -\n\nBenefits\n- A boat.\n\n    - 3 -\n"
    parsed = jobparse.parse(text)
    checked = checked_of(parsed, "a.txt", Settings(select=("ALL",)))
    assert checked.findings
    for finding in checked.findings:
        assert checked.lines[finding.anchor.line] == text.split("\n")[finding.anchor.line - 1]
