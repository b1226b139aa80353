"""Suppressions and baselines: found again however a file is given, judged only where the run looked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from jobparse.checks.paths import portable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from command import Outcome

    Command = Callable[..., Outcome]

POSTING = "TITLE: Rope Maker\n\nSalary: $41,000 - $52,000\n\nDUTIES\n- Splices three (2) ropes a day.\n"
ROW = '[[ignore]]\nrule = "{}"\npath = "{}"\nreason = "so it is"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("in/a.txt", "in/b.txt", "other/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(POSTING, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    return tmp_path


def found(jobparse: Command, *arguments: object) -> list[tuple[str, str]]:
    rows = json.loads(jobparse("check", *arguments, "-f", "json", "--select", "PAY303").out)
    return [(row["rule"], row["file"]) for row in rows]


def test_a_baseline_knows_a_file_however_it_is_given(jobparse: Command, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "jobparse.toml").write_text('[check]\nbaseline = "known.json"\n', encoding="utf-8")
    assert jobparse("check", "./in/", "--write-baseline", "known.json").status == 0
    names = {row["file"] for row in json.loads((folder / "known.json").read_text("utf-8"))["findings"]}
    assert names == {"in/a.txt", "in/b.txt"}
    for name in ("in/a.txt", "./in/a.txt", folder / "in" / "a.txt", "other/../in/a.txt", "in", "."):
        assert [row for row in found(jobparse, name) if "in/" in row[1]] == []
    monkeypatch.chdir(folder / "in")
    assert found(jobparse, "a.txt") == found(jobparse, "../in/a.txt") == []


def test_entries_of_files_and_rules_that_are_not_checked_are_not_judged(jobparse: Command, folder: Path) -> None:
    known = ("--baseline", "known.json")
    assert jobparse("check", ".", "--write-baseline", "known.json").status == 0
    (folder / "in" / "a.txt").write_text(POSTING.replace("Salary", "Salary per year"), encoding="utf-8")
    (folder / "in" / "b.txt").unlink()
    stale = ("JP002", "known.json")
    assert found(jobparse, "other", *known) == [], "nothing is said of the files of others"
    assert found(jobparse, "in/a.txt", *known) == [stale]
    assert found(jobparse, "in", *known) == [stale, stale], "a file that has gone from a folder that was searched"
    assert found(jobparse, "in", *known, "--exclude", "x*") == [stale], "what was left out is not known to be gone"
    rows = json.loads(jobparse("check", "in", *known, "-f", "json", "--select", "CON502").out)
    assert [row["rule"] for row in rows] == ["JP002"], "PAY303 did not run"
    assert found(jobparse, "in", *known, "--ignore", "JP002") == []
    rows = json.loads(jobparse("check", "in/a.txt", *known, "-f", "json", "--select", "PAY303").out)
    line = (folder / "known.json").read_text("utf-8").splitlines()[rows[0]["line"] - 1]
    assert line.strip() == rows[0]["text"]


@pytest.mark.parametrize(
    ("path", "arguments", "told"),
    [
        ("in/a.txt", ["in/a.txt"], True),
        ("in/a.txt", ["in"], True),
        ("in/a.txt", ["in/b.txt"], False),
        ("in/gone.txt", ["in"], True),
        ("in/gone.txt", ["in/b.txt"], False),
        ("in/*.txt", ["in/a.txt", "in/b.txt"], False),
        ("in/*.txt", ["in"], True),
        ("*/a.txt", ["in"], False),
        ("*/a.txt", ["."], True),
        ("a.txt", ["in"], False),
        ("./in/a.txt", ["in"], True),
        ("**", ["in"], True),
        ("**", ["in/a.txt"], False),
    ],
)
def test_suppressions_are_judged_where_the_run_looked(
    jobparse: Command, folder: Path, path: str, arguments: list[str], told: bool
) -> None:
    (folder / ".jobparse-ignore.toml").write_text(ROW.format("REQ404", path), encoding="utf-8")
    outcome = jobparse("check", *arguments, "-f", "json", "--select", "REQ404,PAY303", "--ignore", "REQ404", "--isolated")
    assert "JP001" not in outcome.out.decode(), "its rule did not run"
    for name in ("in/a.txt", "in/b.txt", "other/c.txt"):
        text = (folder / name).read_text("utf-8")
        (folder / name).write_text(text.replace("TITLE: Rope Maker\n", "TITLE: Rope Maker\nJob Number: 0412\n"), encoding="utf-8")
    rows = json.loads(jobparse("check", *arguments, "-f", "json", "--select", "REQ404").out)
    assert [row["rule"] for row in rows] == ["JP001"] * told


def test_paths_of_suppressions_are_told_from_their_file(jobparse: Command, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".jobparse-ignore.toml").write_text(ROW.format("PAY303", "in/*.txt"), encoding="utf-8")
    assert found(jobparse, ".") == [("PAY303", "./other/c.txt")]
    monkeypatch.chdir(folder / "other")
    assert found(jobparse, "../in") == []
    (folder / ".jobparse-ignore.toml").write_text(ROW.format("PAY303", "in/[ab].txt"), encoding="utf-8")
    assert found(jobparse, folder / "in") == []


@pytest.mark.parametrize("path", ["in/a[1].md", "./in/a[1].md", "other/../in/a[1].md", "{}/in/a[1].md", "in/a*.md", "a[1].md"])
def test_a_path_of_a_suppression_written_another_way(jobparse: Command, folder: Path, path: str) -> None:
    (folder / "in" / "a[1].md").write_text(POSTING, encoding="utf-8")
    row = ROW.format("DAT201, PAY303", path.format(folder.as_posix()))
    (folder / ".jobparse-ignore.toml").write_text(row, encoding="utf-8")
    assert found(jobparse, "in/a[1].md") == found(jobparse, folder / "in" / "a[1].md") == []
    (folder / ".jobparse-ignore.toml").write_text(row.replace(", PAY303", ""), encoding="utf-8")
    rows = json.loads(jobparse("check", "in/a[1].md", "-f", "json", "--select", "DAT201").out)
    assert [row["rule"] for row in rows] == ["JP001"] * (path not in ("in/a*.md", "a[1].md"))


@pytest.mark.parametrize("glob", ["in/a.txt", "./in/a.txt", "in/../in/a*", "{}/in/a.txt", "in/[a]*"])
def test_globs_of_the_configuration_written_another_way(jobparse: Command, folder: Path, glob: str) -> None:
    text = f'[check.per-file-ignores]\n"{glob.format(folder.as_posix())}" = ["PAY303"]\n'
    (folder / "jobparse.toml").write_text(text, encoding="utf-8")
    assert found(jobparse, "in/a.txt") == []
    assert found(jobparse, "in/b.txt") == [("PAY303", "in/b.txt")]
    assert found(jobparse, "in/a.txt", "--isolated", "--force-exclude", "--exclude", glob.format(folder.as_posix())) == []


def test_the_file_of_suppressions_is_named_from_here(jobparse: Command, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".jobparse-ignore.toml").write_text(ROW.format("PAY303", "in/gone.txt"), encoding="utf-8")
    monkeypatch.chdir(folder / "other")
    assert found(jobparse, "../in")[-1] == ("JP001", "../.jobparse-ignore.toml")


def test_a_suppression_by_fingerprint(jobparse: Command, folder: Path) -> None:
    rows = json.loads(jobparse("check", "in", "-f", "json", "--select", "PAY303").out)
    row = f'[[ignore]]\nrule = "PAY303"\nfingerprint = "{rows[0]["fingerprint"]}"\nreason = "so it is"\n'
    (folder / ".jobparse-ignore.toml").write_text(row, encoding="utf-8")
    assert found(jobparse, "in") == [("PAY303", "in/b.txt")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[ignore]]\nrule = "PAY303"\n', "ignore 1: has no reason; add it"),
        ('[[ignore]]\nreason = "x"\n', "ignore 1: has no rule; add it"),
        ('[[ignore]]\nrule = "PAY3O3"\nreason = "x"\n', "ignore 1: unknown rule 'PAY3O3'; did you mean PAY303?"),
        ('[[ignore]]\nrule = "JP900"\nreason = "x"\n', "ignore 1: JP900 cannot be ignored"),
        ('[[ignore]]\nrule = "PAY303"\nreason = "x"\npaht = "y"\n', "paht is no member; did you mean 'path'?"),
        ('[[ignore]]\nrule = "PAY303"\nreason = "x"\nexpires = "2031-01-01"\n', "expires is no date; write it as 2031-05-03"),
        ('[[ignore]]\nrule = "PAY303"\nreason = 3\n', "reason is 3 and no text; write it in quotes"),
        ('[[ignore]]\nrule = "PAY303"\nreason = "  "\n', "reason is '  ' and no text"),
        ('[[ignore]]\nrule = 3\nreason = "x"\n', "rule is 3 and no text"),
        ('[[ignore]]\nrule = [["PAY303"]]\nreason = "x"\n', "rule is ['PAY303'] and no text"),
        ('[[ignore]]\nrule = { a = 1 }\nreason = "x"\n', "rule is {'a': 1} and no text"),
        ('[[ignore]]\nrule = ","\nreason = "x"\n', "has no rule; add it"),
        ('[[ignore]]\nrule = "PAY303"\nreason = "x"\npath = ["a"]\n', "path is ['a'] and no text"),
        ("[ignore]\nrule = 'PAY303'\n", "begin each row with [[ignore]]"),
        ("ignore = [1]\n", "begin each row with [[ignore]]"),
        ("x = " + "[" * 5000, "cannot be read as TOML"),
        ('ignore = "PAY303"\n', "begin each row with [[ignore]]"),
        ('[[ignored]]\nrule = "PAY303"\n', "ignored: the file holds [[ignore]] alone"),
        ("[[ignore\n", "cannot be read as TOML"),
    ],
)
def test_mistakes_in_suppressions_are_one_clear_line(jobparse: Command, folder: Path, text: str, said: str) -> None:
    (folder / ".jobparse-ignore.toml").write_text(text, encoding="utf-8")
    outcome = jobparse("check", "in")
    assert (outcome.status, len(outcome.lines)) == (2, 1)
    assert said in outcome.err
    assert ".jobparse-ignore.toml" in outcome.err


@pytest.mark.parametrize(
    "rows",
    [
        '[{"file": 3, "rule": "PAY303", "fingerprint": "0"}]',
        '[{"file": "a", "rule": ["PAY303"], "fingerprint": "0"}]',
        '[{"file": "a", "rule": "PAY303", "fingerprint": {}}]',
        '[{"file": "a", "rule": "PAY303", "fingerprint": "0", "text": 3}]',
        '[{"file": "a"}]',
        "[3]",
        "3",
        "null",
        "[" * 5000,
    ],
)
def test_mistakes_in_a_baseline_are_one_clear_line(jobparse: Command, folder: Path, rows: str) -> None:
    text = f'{{"format": "jobparse-baseline/v1", "findings": {rows}}}'
    (folder / "known.json").write_text(text, encoding="utf-8")
    outcome = jobparse("check", "in", "--baseline", "known.json")
    assert (outcome.status, len(outcome.lines), outcome.out) == (2, 1, b"")
    assert outcome.err.startswith("jobparse: known.json: the baseline ")


def test_the_line_of_a_suppression_is_told(jobparse: Command, folder: Path) -> None:
    rows = ["# why", ROW.format("PAY303", "in/*"), "", ROW.format("DAT201", "in/*").replace("[[", "[[ ")]
    (folder / ".jobparse-ignore.toml").write_text("\n".join(rows), encoding="utf-8")
    found_rows = json.loads(jobparse("check", "in", "-f", "json", "--select", "PAY303,DAT201").out)
    assert [(row["rule"], row["line"]) for row in found_rows] == [("JP001", 8)]


def test_no_path_at_all_breaks_a_check() -> None:
    assert portable("\0", "/work") == "\0"
    assert portable("/elsewhere/a.txt", "/work") == "/elsewhere/a.txt"


def test_nothing_readable_is_told_whatever_else_is(jobparse: Command, folder: Path) -> None:
    assert jobparse("check", "in", "--write-baseline", "known.json").status == 0
    (folder / "in" / "a.txt").write_bytes(b"\0\1\2" * 100)
    (folder / "in" / "b.txt").unlink()
    outcome = jobparse("check", "in", "--baseline", "known.json", "-f", "json", "--exit-zero")
    assert outcome.status == 2
    assert {row["rule"] for row in json.loads(outcome.out)} == {"JP900", "JP002"}
    outcome = jobparse("check", "in", "--write-baseline", "new.json")
    assert (outcome.status, (folder / "new.json").exists()) == (2, False)
    assert "in/a.txt: it looks like binary data" in outcome.err
    outcome = jobparse("check", "in", "other", "--write-baseline", "new.json")
    assert (outcome.status, (folder / "new.json").exists()) == (1, True)


@pytest.mark.parametrize("option", ["-o", "--write-baseline"])
def test_no_input_is_written_over(jobparse: Command, folder: Path, option: str) -> None:
    for arguments in (["in/a.txt"], ["in"]):
        assert jobparse("check", *arguments, option, "in/a.txt").status == 2
    assert (folder / "in" / "a.txt").read_text("utf-8") == POSTING


def test_what_is_held_back_is_counted_for_the_curious(jobparse: Command, folder: Path) -> None:
    (folder / ".jobparse-ignore.toml").write_text(ROW.format("PAY303", "in/*.txt"), encoding="utf-8")
    assert jobparse("check", "in/a.txt", "--write-baseline", "known.json", "--no-suppressions", "--select", "REQ404").status == 0
    outcome = jobparse("check", "in", "-v", "--baseline", "known.json", "--select", "PAY303,REQ404")
    assert outcome.lines == ["jobparse: configuration: none", "jobparse: held back: 1 known by the baseline, 2 let stand"]


def test_excluded_files_are_left_out_of_folders_and_on_demand(jobparse: Command, folder: Path) -> None:
    (folder / "jobparse.toml").write_text('[check]\nexclude = ["in/a*", "other"]\n', encoding="utf-8")
    assert found(jobparse, ".") == [("PAY303", "./in/b.txt")]
    assert found(jobparse, "in") == [("PAY303", "in/b.txt")]
    assert found(jobparse, "in/a.txt") == [("PAY303", "in/a.txt")]
    outcome = jobparse("check", "in/a.txt", "other/c.txt", "--force-exclude")
    assert (outcome.status, outcome.out) == (0, b"No files were checked.\n")
    for form, empty in (
        ("json", b"[]\n"),
        ("gitlab", b"[]\n"),
        ("jsonl", b""),
        ("sarif", b'"results":['),
        ("junit", b"</testsuites>\n"),
    ):
        outcome = jobparse("check", "in/a.txt", "--force-exclude", "-f", form, "-o", "report")
        assert (outcome.status, empty in (folder / "report").read_bytes()) == (0, True)
    for option in ("--diff", "--fix", "--explain", "--statistics", "--write-baseline=known.json"):
        assert jobparse("check", "in/a.txt", "--force-exclude", option).status == 0
    assert not (folder / "known.json").exists(), "nothing was looked at, so nothing is known"
    assert found(jobparse, "in/a.txt", "in/b.txt", "--force-exclude") == [("PAY303", "in/b.txt")]
    stdin = jobparse("check", "-", "--stdin-filename", "in/a.txt", "--force-exclude", "-f", "json", stdin=POSTING.encode())
    assert (stdin.status, stdin.out) == (0, b"[]\n")


def test_files_of_a_list_are_named(jobparse: Command, folder: Path) -> None:
    (folder / "jobparse.toml").write_text('[check]\nexclude = ["in/a*"]\n', encoding="utf-8")
    (folder / "list").write_text("in/a.txt\n", encoding="utf-8")
    assert found(jobparse, "--files-from", "list") == [("PAY303", "in/a.txt")]
    outcome = jobparse("check", "--files-from", "list", "--force-exclude")
    assert (outcome.status, outcome.out, outcome.err) == (0, b"No files were checked.\n", "")
    (folder / "list").write_text("", encoding="utf-8")
    assert jobparse("check", "--files-from", "list", "--force-exclude").status == 2
