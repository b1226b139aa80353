"""The command: selection, severity, suppressions, baseline, fixes, exit statuses."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

import jobparse as package
from jobparse.checks.finding import SEVERITIES
from jobparse.checks.fixes import apply
from jobparse.checks.runner import check

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from command import Outcome

    Command = Callable[..., Outcome]

POSTING = r"""TITLE: Rope Maker

Employer: Town of Alder
Job Number: 0412
Posted: April 1, 2031
Salary: Starting at \$41,000
Location: 12 Pine Street, Alder, ME 04001

ESSENTIAL DUTIES
- Splices ropes.
- Supervises the foreman.

MINIMUM QUALIFICATIONS
- Three (2) years of experience in rope work.

HOW TO APPLY
Send your resume to jobs@alder.example until May 3, 2031.

The Town of Alder is an Equal Opportunity Employer. Reasonable accommodation is provided.
"""
CLEAN = """TITLE: Rope Maker

Employer: Town of Alder
Job Number: 0412
Posted: April 1, 2031
Closing Date: May 13, 2031
Salary: $41,000 - $52,000 per year
Location: 12 Pine Street, Alder, ME 04001

ESSENTIAL DUTIES
- Splices ropes.
- Inspects moorings.

MINIMUM QUALIFICATIONS
- Three (3) years of experience in rope work.

HOW TO APPLY
Send your resume to jobs@alder.example.

The Town of Alder is an Equal Opportunity Employer. Reasonable accommodation is provided.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "rope.txt").write_text(POSTING, encoding="utf-8")
    (tmp_path / "in" / "clean.txt").write_text(CLEAN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    return tmp_path


def rules(outcome: Outcome) -> list[str]:
    return [row["rule"] for row in json.loads(outcome.out)]


def found(jobparse: Command, *arguments: object) -> list[str]:
    return rules(jobparse("check", *arguments, "-f", "json"))


def test_exit_statuses(jobparse: Command, folder: Path) -> None:
    assert jobparse("check", "in/clean.txt").status == 0
    assert found(jobparse, "in/clean.txt") == []
    assert jobparse("check", "in").status == 1
    assert jobparse("check", "in", "--exit-zero").status == 0
    assert jobparse("check", "in", "--fail-on", "never").status == 0
    assert jobparse("check", "in/rope.txt", "--ignore", "CON502").status == 0
    assert jobparse("check", "in/rope.txt", "--ignore", "CON502", "--fail-on", "warning").status == 1
    assert jobparse("check", "missing.txt").status == 2
    assert jobparse("check", "in", "missing.txt", "--ignore", "CON502").status == 1
    assert jobparse("check", "in", "--select", "NONE").status == 2


def test_selection(jobparse: Command, folder: Path) -> None:
    assert found(jobparse, "in", "--select", "PAY") == ["PAY302", "PAY303"]
    assert found(jobparse, "in", "--select", "missing-pay-period,CON502") == ["PAY303", "CON502"]
    assert found(jobparse, "in", "--select", "PAY", "--ignore", "pay303") == ["PAY302"]
    assert found(jobparse, "in", "--select", "PAY303", "--extend-select", "CON502") == ["PAY303", "CON502"]
    unknown = jobparse("check", "in", "--ignore", "PAY999")
    assert (unknown.status, len(unknown.lines)) == (2, 1)
    assert "unknown rule 'PAY999'; did you mean PAY" in unknown.err


def test_severity_and_profiles(jobparse: Command, folder: Path) -> None:
    assert jobparse("check", "in", "--select", "PAY303", "--severity", "PAY303=error").status == 1
    (folder / "short.txt").write_text("TITLE: Ferry Pilot\n\nESSENTIAL DUTIES\n- Guides ferries.\n", encoding="utf-8")
    assert jobparse("check", "short.txt", "--select", "REQ404").status == 0
    assert jobparse("check", "short.txt", "--select", "REQ404", "--profile", "us-federal").status == 1
    assert jobparse("check", "in", "--severity", "PAY303").status == 2
    rows = json.loads(jobparse("check", "in", "--select", "PAY", "--severity", "PAY303=error,pay=info", "-f", "json").out)
    assert {row["rule"]: row["severity"] for row in rows} == {"PAY302": "info", "PAY303": "error"}


def test_configuration_and_per_file_ignores(jobparse: Command, folder: Path) -> None:
    (folder / "jobparse.toml").write_text(
        '[check]\nselect = ["PAY", "CON502"]\nper-file-ignores = { "in/rope.txt" = ["PAY303"] }\n', encoding="utf-8"
    )
    assert found(jobparse, "in") == ["PAY302", "CON502"]
    assert "PAY303" in found(jobparse, "in", "--isolated")
    assert found(jobparse, "in", "--config", "check.select=CON502") == ["CON502"]
    shown = jobparse("config").out.decode()
    assert 'check.select = ["PAY", "CON502"]  # ' in shown
    (folder / "jobparse.toml").write_text("[check]\nselct = []\n", encoding="utf-8")
    broken = jobparse("check", "in")
    assert (broken.status, len(broken.lines)) == (2, 1)
    assert "did you mean 'select'?" in broken.err


def test_suppressions(jobparse: Command, folder: Path) -> None:
    file = folder / ".jobparse-ignore.toml"
    file.write_text(
        '[[ignore]]\nrule = "CON502"\npath = "in/*.txt"\nreason = "the union counts so"\n'
        '[[ignore]]\nrule = "PAY"\npath = "other.txt"\nreason = "never"\n',
        encoding="utf-8",
    )
    outcome = jobparse("check", ".", "-f", "json", "--select", "CON502,PAY")
    assert rules(outcome) == ["PAY302", "PAY303", "JP001"]
    last = json.loads(outcome.out)[2]
    assert (last["file"], last["line"]) == (".jobparse-ignore.toml", 5)
    assert last["message"] == "the suppression (never) lets nothing stand that was found; take it out"
    assert found(jobparse, "in", "--select", "CON502", "--no-suppressions") == ["CON502"]
    file.write_text('[[ignore]]\nrule = "CON502"\npath = "in/*.txt"\n', encoding="utf-8")
    assert "ignore 1: has no reason; add it" in jobparse("check", "in").err
    file.write_text('[[ignore]]\nrule = "CON502"\nreason = "until then"\nexpires = 2031-06-01\n', encoding="utf-8")
    assert found(jobparse, "in", "--select", "CON502") == [], "today changes nothing"
    assert found(jobparse, "in", "--select", "CON502", "--as-of", "2031-06-01") == []
    assert found(jobparse, "in", "--select", "CON502", "--as-of", "2031-06-02") == ["CON502", "JP001"]


def test_suppressions_by_the_words_of_a_finding(jobparse: Command, folder: Path) -> None:
    row = '[[ignore]]\nrule = "CON502"\nreason = "so it is"\ntext = "{}"\n'
    (folder / ".jobparse-ignore.toml").write_text(row.format("Three (2)"), encoding="utf-8")
    assert found(jobparse, "in", "--select", "CON502") == []
    (folder / ".jobparse-ignore.toml").write_text(row.format("Four (2)"), encoding="utf-8")
    assert found(jobparse, "in", "--select", "CON502") == ["CON502", "JP001"]


def test_comments_count_in_markdown_alone(jobparse: Command, folder: Path) -> None:
    text = POSTING + "\n<!-- jobparse: ignore CON502 the union counts so -->\n"
    for name, expected in (("a.md", []), ("a.txt", ["CON502"])):
        (folder / name).write_text(text, encoding="utf-8")
        assert found(jobparse, name, "--select", "CON502") == expected


def test_a_baseline_knows_findings_by_their_content(jobparse: Command, folder: Path) -> None:
    assert jobparse("check", "in", "--write-baseline", "known.json").status == 0
    assert found(jobparse, "in", "--baseline", "known.json") == []
    path = folder / "in" / "rope.txt"
    path.write_text("\n\n\n" + POSTING, encoding="utf-8")
    assert found(jobparse, "in", "--baseline", "known.json") == [], "moved lines do not matter"
    path.write_text(POSTING + "- Three (2) months of night work.\n", encoding="utf-8")
    assert found(jobparse, "in", "--baseline", "known.json", "--select", "CON502") == ["CON502"], "a second one is new"
    path.write_text(POSTING.replace("Three (2)", "Three (3)"), encoding="utf-8")
    outcome = jobparse("check", "in", "--baseline", "known.json", "-f", "json")
    assert rules(outcome) == ["JP002"]
    assert json.loads(outcome.out)[0]["message"].startswith("in/rope.txt has no CON502 'Three (2)' any more")
    (folder / "known.json").write_text("{}", encoding="utf-8")
    assert jobparse("check", "in", "--baseline", "known.json").status == 2


def test_a_baseline_is_written_in_a_stable_order(jobparse: Command, folder: Path) -> None:
    for name in ("1.json", "2.json"):
        jobparse("check", "in", "--write-baseline", name, "-j", name[0])
    assert (folder / "1.json").read_bytes() == (folder / "2.json").read_bytes()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_fixes_change_nothing_else(jobparse: Command, folder: Path, encoding: str, end: str) -> None:
    path = folder / "in" / "rope.txt"
    text = ("Señor: " + POSTING).replace("\n", end)
    path.write_bytes(text.encode(encoding))
    before = path.read_bytes()
    patch = jobparse("check", "in", "--diff", "--select", "TXT103")
    assert (patch.status, path.read_bytes()) == (1, before)
    if encoding.startswith("utf-16"):
        assert "in/rope.txt: would be mended, but patches have no UTF-16" in patch.err
    else:
        assert b"+Salary: Starting at $41,000" in patch.out
    fixed = jobparse("check", "in", "--fix", "--select", "TXT103")
    assert fixed.status == 0
    assert "mended 1 finding in 1 file" in fixed.err
    assert path.read_bytes() == text.replace(r"\$", "$").encode(encoding)
    assert jobparse("check", "in", "--diff", "--select", "TXT103").status == 0


def test_unsafe_fixes_are_asked_for(jobparse: Command, folder: Path) -> None:
    path = folder / "in" / "rope.txt"
    jobparse("check", "in", "--fix", "--select", "LNG603")
    assert path.read_text("utf-8") == POSTING
    assert jobparse("check", "in", "--unsafe-fixes", "--select", "LNG603").status == 2
    assert path.read_text("utf-8") == POSTING, "how to mend is not that it is to be mended"
    jobparse("check", "in", "--fix", "--unsafe-fixes", "--select", "LNG603")
    assert path.read_text("utf-8") != POSTING
    assert "foreman" not in path.read_text("utf-8")


def test_overlapping_edits_wait_for_the_next_round() -> None:
    parsed = package.parse(POSTING)
    findings = check(parsed)
    twice = [*findings, *findings]
    once = apply(POSTING.encode(), findings, unsafe=True)
    assert apply(POSTING.encode(), twice, unsafe=True).new == once.new


def test_findings_do_not_depend_on_the_number_of_processes(jobparse: Command, folder: Path) -> None:
    for number in range(40):
        (folder / "in" / f"{number}.txt").write_text(POSTING.replace("0412", str(number)), encoding="utf-8")
    one, two = (jobparse("check", "in", "-f", "jsonl", "-j", jobs) for jobs in (1, 2))
    assert one.out == two.out != b""
    assert len(one.out.splitlines()) == 41 * len(found(jobparse, "in/rope.txt"))


def test_unreadable_inputs_are_findings(jobparse: Command, folder: Path) -> None:
    (folder / "in" / "empty.txt").touch()
    outcome = jobparse("check", "in", "-f", "json", "--select", "CON502")
    rows = json.loads(outcome.out)
    assert [(row["rule"], row["file"]) for row in rows] == [("JP900", "in/empty.txt"), ("CON502", "in/rope.txt")]
    assert outcome.status == 1


def test_statistics(jobparse: Command, folder: Path) -> None:
    lines = jobparse("check", "in", "--statistics", "--select", "PAY,CON502").out.decode().splitlines()
    assert [line.split()[:2] for line in lines[:3]] == [["1", "CON502"], ["1", "PAY302"], ["1", "PAY303"]]
    assert lines[3].strip() == "3  findings in 2 files"
    one = jobparse("check", "in/rope.txt", "--statistics", "--select", "CON502").out.decode()
    assert one.splitlines()[1].strip() == "1  finding in 1 file"
    rows = json.loads(jobparse("check", "in", "--statistics", "-f", "json", "--select", "PAY,CON502").out)
    assert rows[0] == {"rule": "CON502", "name": "count-mismatch", "count": 1}
    assert json.loads(jobparse("check", "in/clean.txt", "--statistics", "-f", "json").out) == []
    assert "--statistics: has text and json" in jobparse("check", "in", "--statistics", "-f", "sarif").err


def test_explain(jobparse: Command, folder: Path) -> None:
    arguments = ("check", "in/clean.txt", "--explain", "--jurisdiction", "us-co", "--law-date")
    now = jobparse(*arguments, "2031-01-01").out.decode()
    assert "us-co (from 2024-01-01): applies: in force on 2031-01-01 in US-CO" in now
    assert "      benefits: not met\n      bounded_pay: met\n      deadline: met\n" in now
    assert "us-co (from 2021-01-01): does not apply: this version was replaced before 2031-01-01" in now
    assert "no legal advice" in now
    assert "was not in force on 2020-01-01" in jobparse(*arguments, "2020-01-01").out.decode()


def test_explain_goes_on_behind_what_cannot_be_read(jobparse: Command, folder: Path) -> None:
    arguments = ("missing.txt", "in/clean.txt", "--explain", "--jurisdiction", "us-co", "--law-date", "2031-01-01")
    outcome = jobparse("check", *arguments)
    assert (outcome.status, len(outcome.lines)) == (1, 1)
    assert "us-co (from 2024-01-01): applies" in outcome.out.decode()
    outcome = jobparse("check", *arguments, "-f", "json", "-o", "laws.json", "--exit-zero")
    assert (outcome.status, outcome.out) == (0, b"")
    (posting,) = json.loads((folder / "laws.json").read_text("utf-8"))
    assert (posting["file"], posting["record"]) == ("in/clean.txt", None)
    law = posting["laws"][0]
    assert (law["law"], law["effective"], law["applies"], law["demands"]["benefits"]) == ("us-co", "2024-01-01", "yes", "not met")
    assert jobparse("check", "missing.txt", "--explain", "--exit-zero").status == 2
    assert "--explain: has text and json" in jobparse("check", "in", "--explain", "-f", "sarif").err


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


def test_a_baseline_on_standard_output(jobparse: Command, folder: Path) -> None:
    outcome = jobparse("check", "in", "--write-baseline", "-")
    assert (outcome.status, outcome.err, (folder / "-").exists()) == (0, "", False)
    assert json.loads(outcome.out)["format"] == "jobparse-baseline/v1"


@pytest.mark.parametrize(
    ("arguments", "first", "second"),
    [
        ("--explain --fix", "--explain", "--fix"),
        ("--diff --statistics", "--diff", "--statistics"),
        ("--write-baseline k.json --explain", "--explain", "--write-baseline"),
    ],
)
def test_outputs_that_exclude_each_other(jobparse: Command, folder: Path, arguments: str, first: str, second: str) -> None:
    outcome = jobparse("check", "in", *arguments.split())
    assert (outcome.status, outcome.out) == (2, b"")
    assert outcome.err == f"jobparse: {first} and {second}: each is a run of its own; choose one\n"


@pytest.mark.parametrize("arguments", ["-f jsonl", "--diff"])
def test_a_report_of_nothing_takes_the_place_of_the_one_before(jobparse: Command, folder: Path, arguments: str) -> None:
    (folder / "old").write_text("old", encoding="utf-8")
    for name in ("old", "new"):
        assert jobparse("check", "in/clean.txt", *arguments.split(), "-o", name).status == 0
        assert (folder / name).read_bytes() == b""


def test_a_patch_in_a_file(jobparse: Command, folder: Path) -> None:
    outcome = jobparse("check", "in", "--diff", "--select", "TXT103", "-o", "fixes.patch")
    assert (outcome.status, outcome.out) == (1, b"")
    assert (folder / "fixes.patch").read_bytes().startswith(b"--- in/rope.txt\n")


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
    assert "--time-limit: nan is no number" in jobparse("check", "in/clean.txt", "--time-limit", "nan").err
    outcome = jobparse("check", "in/clean.txt", "--time-limit", "0.0001", "-f", "concise")
    assert (outcome.status, b"took longer than 0.0001 s" in outcome.out) == (2, True)


def test_laws_and_rules(jobparse: Command, folder: Path) -> None:
    assert jobparse("laws", "show", "us-co", "--on", "2023-06-01").out.decode().count("demands") == 1
    assert jobparse("laws", "us-xx").status == 2
    assert "us-il" in jobparse("laws").out.decode()
    assert jobparse("rule", "pay303").out.decode().startswith("# PAY303 missing-pay-period")
    listed = jobparse("rule", "--all").out.decode().splitlines()
    assert len(listed) == 41
    row = json.loads(jobparse("rule", "CON502", "-f", "json").out)[0]
    assert (row["code"], row["severity"]) == ("CON502", "error")
    assert jobparse("rule").status == 2
    assert jobparse("rule", "stale-baseline-entry").out.decode().startswith("# JP002 stale-baseline-entry")
    assert [row["code"] for row in json.loads(jobparse("rule", "JP", "-f", "json").out)] == ["JP001", "JP002", "JP900"]
    assert len(jobparse("rule", "jp").out.decode().splitlines()) == 3
    assert len(json.loads(jobparse("rule", "--all", "-f", "json").out)) == 41
    assert jobparse("rule", "--all", "-f", "md").out.decode().startswith("# ")


@pytest.mark.parametrize(
    ("arguments", "first"),
    [
        ("laws list us-il", "us-il 2025-01-01"),
        ("laws show US-IL", "id us-il"),
        ("laws US-IL", "id us-il"),
        ("laws show us-co --on 2023-06-01", "id us-co"),
        ("laws list us-co --on 2023-06-01", "us-co 2021-01-01 2023-12-31"),
    ],
)
def test_laws(jobparse: Command, arguments: str, first: str) -> None:
    outcome = jobparse(*arguments.split())
    assert outcome.status == 0
    assert " ".join(outcome.out.decode().split()).startswith(first)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("laws show", "laws: show which one? 'jobparse laws' lists them"),
        ("laws us-ill", "laws: no law 'us-ill'; did you mean us-il?"),
        ("laws show nonsense", "laws: no law 'nonsense'; choose from: ca-"),
        ("laws tell us-il", "laws: 'tell' is not known; choose list or show"),
        ("laws show us-il --on 2000-01-01", "laws: no version of us-il is in force on 2000-01-01; leave --on out"),
        ("laws --on nonsense", "--on: 'nonsense' is no day; write it as 2025-01-31"),
        ("laws --laws-file none.toml", "none.toml: the laws cannot be read"),
    ],
)
def test_mistakes_with_laws_are_one_clear_line(jobparse: Command, folder: Path, arguments: str, said: str) -> None:
    outcome = jobparse(*arguments.split())
    assert (outcome.status, outcome.out, len(outcome.lines)) == (2, b"", 1)
    assert outcome.err.startswith(f"jobparse: {said}")


def test_an_input_that_cannot_be_read_may_be_less_grave(jobparse: Command, folder: Path) -> None:
    assert jobparse("check", "in/clean.txt", "missing.txt", "--severity", "JP900=warning").status == 0
    assert jobparse("check", "missing.txt", "--severity", "JP900=warning").status == 2
    assert jobparse("check", "in/clean.txt", "missing.txt", "--ignore", "JP").status == 1
    assert "JP900 cannot be ignored" in jobparse("check", "in/clean.txt", "--ignore", "JP900").err


def test_the_configuration_in_force_is_shown(jobparse: Command, folder: Path) -> None:
    (folder / "jobparse.toml").write_text('[check]\nbaseline = "known.json"\n', encoding="utf-8")
    lines = jobparse("config", "--config", "check.severity.PAY303=error").out.decode().splitlines()
    assert lines[0] == f"# {folder.as_posix()}/jobparse.toml"
    assert f'check.baseline = "{folder.as_posix()}/known.json"  # {folder.as_posix()}/jobparse.toml' in lines
    assert 'check.severity = {"PAY303": "error"}  # --config check.severity.PAY303' in lines
    assert 'check.fail-on = "error"  # default' in lines
    assert jobparse("config", "--config", "check.jurisdiction=us-ill").status == 2


def test_schemas(jobparse: Command) -> None:
    for kind in ("record", "finding", "config", "law"):
        assert json.loads(jobparse("schema", kind).out)["$schema"].endswith("2020-12/schema")
    assert jobparse("schema", "nothing").status == 2


def test_the_library_gives_the_same(folder: Path) -> None:
    by_text = package.check(POSTING)
    assert by_text == package.check(package.parse(POSTING))
    assert {finding.severity for finding in by_text} <= set(SEVERITIES)
    only = package.check(POSTING, package.Settings(select=("CON502",)))
    assert [(finding.rule, finding.place and finding.place.text) for finding in only] == [("CON502", "Three (2)")]


def test_settings_of_the_library_mean_something() -> None:
    settings = package.Settings(select=("PAY",), severity={"pay": "info", "missing-pay-period": "error"})
    assert {finding.rule: finding.severity for finding in package.check(POSTING, settings)} == {
        "PAY302": "info",
        "PAY303": "error",
    }
    with pytest.raises(package.JobparseError, match="unknown rule 'PAY3O3'; did you mean PAY303"):
        package.Settings(severity={"PAY3O3": "error"})
    with pytest.raises(package.JobparseError, match="unknown law or region 'us-ill'; did you mean us-il"):
        package.Settings(jurisdiction=("us-ill",))
    assert package.Settings(jurisdiction=("US-ME",)).jurisdiction == ("us-me",)
    assert package.Settings(jurisdiction=("AUTO",)) == package.Settings()


def test_all_41_rules_are_there() -> None:
    from jobparse.checks.catalogue import catalogue

    assert len(catalogue()) == 41
