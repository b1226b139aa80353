"""The command: inputs that cannot be read, that are no text, that are large or slow, and what is told of them."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest
from rope_maker import POSTING, found

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from command import Outcome

    Command = Callable[..., Outcome]


def test_unreadable_inputs_are_findings(jobparse: Command, folder: Path) -> None:
    (folder / "in" / "empty.txt").touch()
    outcome = jobparse("check", "in", "-f", "json", "--select", "CON502")
    rows = json.loads(outcome.out)
    assert [(row["rule"], row["file"]) for row in rows] == [("JP900", "in/empty.txt"), ("CON502", "in/rope.txt")]
    assert outcome.status == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
def test_names_that_are_no_text_break_no_format(jobparse: Command, folder: Path) -> None:
    for name in (b"in/a\xff\n:,b.txt", b"in/empty\xfe.txt"):
        with open(os.path.join(os.fsencode(folder), name), "w", encoding="utf-8") as file:  # noqa: PTH118, PTH123 (bytes)
            file.write(POSTING if b"empty" not in name else "")
    for form in ("json", "gitlab", "sarif"):
        outcome = jobparse("check", "in", "-f", form)
        assert (outcome.status, outcome.err) == (1, "")
        json.loads(outcome.out)
        assert b"\\ud" not in outcome.out
    for arguments in (
        ["-f", "junit"],
        ["-f", "github"],
        ["--explain"],
        ["--explain", "-f", "json"],
        ["--statistics"],
        ["--diff"],
    ):
        assert jobparse("check", "in", *arguments).status == 1, arguments
    assert jobparse("check", "in", "--write-baseline", "known.json").status == 1
    assert found(jobparse, "in", "--baseline", "known.json") == ["JP900"]


@pytest.mark.parametrize("place", ["nowhere/summary.md", "in"])
def test_a_summary_that_cannot_be_written_is_a_warning(
    jobparse: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    outcome = jobparse("check", "in", "-f", "github", "--select", "CON502")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", place)
    unwritable = jobparse("check", "in", "-f", "github", "--select", "CON502")
    assert (unwritable.status, unwritable.out) == (outcome.status, outcome.out)
    assert unwritable.lines[0].startswith(f"jobparse: GITHUB_STEP_SUMMARY: {place}: the summary cannot be written")


def test_postings_of_tables_and_pages_are_counted_and_not_mended(jobparse: Command, folder: Path) -> None:
    rows = "".join(f'{number},"{POSTING}"\n' for number in (1, 2))
    (folder / "in" / "table.csv").write_text(f"id,text\n{rows}", encoding="utf-8")
    outcome = jobparse("check", "in/table.csv", "in/clean.txt", "--select", "TXT103", "-f", "concise")
    assert outcome.out.decode().endswith(
        "Found 2 findings in 3 postings of 2 files: 0 errors, 0 warnings, 2 info. Failing on: error.\n"
    )
    rows = json.loads(jobparse("check", "in/table.csv", "--select", "TXT103", "-f", "json").out)
    assert [row["fix"] for row in rows] == [None, None]


def test_a_page_is_not_mended(jobparse: Command, folder: Path) -> None:
    pytest.importorskip("selectolax")
    page = "<html><body><h1>Rope Maker</h1><p>Salary: \\$41,000</p><h2>Duties</h2><p>Splices ropes.</p></body></html>"
    (folder / "page.html").write_text(page, encoding="utf-8")
    (row,) = json.loads(jobparse("check", "page.html", "--select", "TXT103", "-f", "json").out)
    assert row["fix"] is None, "offsets of the text are none of the page"


@pytest.mark.parametrize("arguments", ["-f jsonl", "--diff"])
def test_a_report_of_nothing_takes_the_place_of_the_one_before(jobparse: Command, folder: Path, arguments: str) -> None:
    (folder / "old").write_text("old", encoding="utf-8")
    for name in ("old", "new"):
        assert jobparse("check", "in/clean.txt", *arguments.split(), "-o", name).status == 0
        assert (folder / name).read_bytes() == b""


def test_a_folder_that_is_gone(jobparse: Command, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "gone").mkdir()
    monkeypatch.chdir(folder / "gone")
    (folder / "gone").rmdir()
    outcome = jobparse("check", folder / "in")
    monkeypatch.chdir(folder)
    assert outcome.status == 2
    assert outcome.err.startswith("jobparse: the current folder is not to be found")


def test_files_of_the_run_are_no_postings(jobparse: Command, folder: Path) -> None:
    (folder / ".jobparse-ignore.toml").write_text('[[ignore]]\nrule = "DAT201"\npath = "in/*"\nreason = "x"\n', encoding="utf-8")
    outcome = jobparse("check", "in", "--select", "DAT201", "-f", "concise")
    assert "[JP001]\nFound 1 finding in 2 files: " in outcome.out.decode()
    assert jobparse("check", "in", "--select", "DAT201", "--statistics").out.decode().endswith("1  finding in 2 files\n")


def test_large_and_slow_inputs_are_given_up(jobparse: Command, folder: Path) -> None:
    outcome = jobparse("check", "in/clean.txt", "--max-size", "100", "-f", "concise")
    assert (outcome.status, b"[JP900]" in outcome.out) == (2, True)
    assert jobparse("check", "in/clean.txt", "--max-size", "100KB", "--time-limit", "0").status == 0
    assert "--max-size: 'big' is no size" in jobparse("check", "in/clean.txt", "--max-size", "big").err
    for seconds in ("nan", "-1.0"):
        assert f"--time-limit: {seconds} is no number" in jobparse("check", "in/clean.txt", "--time-limit", seconds).err
    outcome = jobparse("check", "in/clean.txt", "--time-limit", "0.0001", "-f", "concise")
    assert (outcome.status, b"took longer than 0.0001 s" in outcome.out) == (2, True)


def test_an_input_that_cannot_be_read_may_be_less_grave(jobparse: Command, folder: Path) -> None:
    assert jobparse("check", "in/clean.txt", "missing.txt", "--severity", "JP900=warning").status == 0
    assert jobparse("check", "missing.txt", "--severity", "JP900=warning").status == 2
    assert jobparse("check", "in/clean.txt", "missing.txt", "--ignore", "JP").status == 1
    assert "JP900 cannot be ignored" in jobparse("check", "in/clean.txt", "--ignore", "JP900").err
