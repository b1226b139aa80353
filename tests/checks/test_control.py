"""The command: selection, severity, suppressions, baseline, statistics, exit statuses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from rope_maker import POSTING, found, rules

import jobparse as package
from jobparse.checks.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from command import Outcome

    Command = Callable[..., Outcome]


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


def test_findings_do_not_depend_on_the_number_of_processes(jobparse: Command, folder: Path) -> None:
    for number in range(1, 41):
        (folder / "in" / f"{number}.txt").write_text(POSTING.replace("0412", str(number)), encoding="utf-8")
    one, two = (jobparse("check", "in", "-f", "jsonl", "-j", jobs) for jobs in (1, 2))
    assert one.out == two.out != b""
    assert len(one.out.splitlines()) == 41 * len(found(jobparse, "in/rope.txt"))


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
    with pytest.raises(package.JobparseError, match="unknown rule 'PAYY'; did you mean PAY\\?"):
        package.Settings(severity={"PAYY": "error"})
    with pytest.raises(package.JobparseError, match="unknown law or region 'us-ill'; did you mean us-il"):
        package.Settings(jurisdiction=("us-ill",))
    assert package.Settings(jurisdiction=("US-ME",)).jurisdiction == ("us-me",)
    assert package.Settings(jurisdiction=("AUTO",)) == package.Settings()


def test_all_41_rules_are_there() -> None:
    from jobparse.checks.catalogue import catalogue

    assert len(catalogue()) == 41
