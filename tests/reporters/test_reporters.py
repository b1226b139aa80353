"""Every format: valid for every run, made of one pass, and deaf to what a posting says."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import jsonschema
import pytest
from runs import HOSTILE, finding, full, real, run, runs

from jobparse.checks.catalogue import catalogue
from jobparse.checks.finding import Place
from jobparse.checks.run import Checked
from jobparse.errors import OutputError
from jobparse.reporters import FORMATS, choose, load
from jobparse.reporters.harmless import shown, width
from jobparse.reporters.text import WIDTH, excerpt

if TYPE_CHECKING:
    from jobparse.checks.run import CheckRun

SARIF = json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
FINDING = json.loads(files("jobparse.schema").joinpath("finding.schema.json").read_text("utf-8"))
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff]")
RUNS = sorted(runs())


@pytest.fixture(autouse=True)
def _no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)


def rendered(form: str, shape: CheckRun | str) -> str:
    return "".join(load(FORMATS[form])(run(iter(runs()[shape])) if isinstance(shape, str) else shape))


@pytest.mark.parametrize("shape", RUNS)
@pytest.mark.parametrize("form", FORMATS)
def test_output_is_the_same_each_time_and_ends_with_a_line(form: str, shape: str) -> None:
    text = rendered(form, shape)
    assert text == rendered(form, shape)
    assert text.endswith("\n") or (form == "jsonl" and text == "")


@pytest.mark.parametrize("form", FORMATS)
def test_no_control_characters_of_a_posting_go_out(form: str) -> None:
    text = rendered(form, "hostile")
    if form == "github":  # commands are read by the runner, which shows them escaped
        text.encode()
        text = "\n".join(line for line in text.split("\n") if not line.startswith("::"))
    assert not CONTROLS.findall(text)


# json, jsonl


@pytest.mark.parametrize("shape", RUNS)
def test_findings_fit_their_schema(shape: str) -> None:
    rows = json.loads(rendered("json", shape))
    assert rows == [json.loads(line) for line in rendered("jsonl", shape).splitlines()]
    assert len(rows) == sum(len(checked.findings) for checked in runs()[shape])
    validator = jsonschema.Draft202012Validator(FINDING)
    for row in rows:
        validator.validate(row)


def test_schema_of_findings_is_a_schema_that_rejects() -> None:
    jsonschema.Draft202012Validator.check_schema(FINDING)
    row = json.loads(rendered("jsonl", "full"))
    for wrong in (
        {**row, "severity": "bad"},
        {**row, "more": 1},
        {key: row[key] for key in row if key != "fix"},
        {**row, "line": 0},
    ):
        assert list(jsonschema.Draft202012Validator(FINDING).iter_errors(wrong))


def test_a_finding_about_the_whole_posting_has_an_anchor_and_no_place() -> None:
    rows = [json.loads(line) for line in rendered("jsonl", "real").splitlines()]
    whole = next(row for row in rows if row["rule"] == "REQ404")
    assert (whole["line"], whole["text"], whole["anchor"]["line"]) == (None, None, 1)


# sarif


@pytest.mark.parametrize("shape", RUNS)
def test_sarif_is_what_the_published_schema_asks_for(shape: str) -> None:
    log = json.loads(rendered("sarif", shape))
    jsonschema.Draft4Validator(SARIF).validate(log)
    (only,) = log["runs"]
    hashes = [row["partialFingerprints"]["primaryLocationLineHash"] for row in only["results"]]
    assert len(hashes) == len(set(hashes)) == sum(len(checked.findings) for checked in runs()[shape])
    rules = only["tool"]["driver"]["rules"]
    assert {rule["id"] for rule in rules} >= set(catalogue())
    for row in only["results"]:
        assert rules[row["ruleIndex"]]["id"] == row["ruleId"]
        location = row["locations"][0]["physicalLocation"]
        assert location["region"]["startLine"] >= 1
        assert re.fullmatch(r"[\w.~/%-]+", location["artifactLocation"]["uri"])
        assert "](" not in row["message"]["text"]


def test_sarif_schema_rejects() -> None:
    log = json.loads(rendered("sarif", "real"))
    log["runs"][0]["results"][0]["level"] = "bad"
    assert list(jsonschema.Draft4Validator(SARIF).iter_errors(log))


def test_sarif_stops_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jobparse.reporters.sarif.LIMIT", 100)
    (only,) = json.loads(rendered("sarif", "many"))["runs"]
    assert len(only["results"]) == 100
    assert "480 of 580" in only["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_paths_are_relative_to_the_checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CI_PROJECT_DIR", str(tmp_path))
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    for file in (str(tmp_path / "sub" / "a b.txt"), "a b.txt"):
        shape = run([Checked(file, None, (finding(file=file),), {})])
        (row,) = json.loads(rendered("gitlab", shape))
        assert row["location"]["path"] == "sub/a b.txt"
        log = json.loads(rendered("sarif", shape))
        assert log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "sub/a%20b.txt"


# gitlab


@pytest.mark.parametrize("shape", RUNS)
def test_gitlab_gets_an_array_of_issues_that_can_be_told_apart(shape: str) -> None:
    rows = json.loads(rendered("gitlab", shape))
    assert len({row["fingerprint"] for row in rows}) == len(rows)
    for row in rows:
        assert set(row) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert row["description"].startswith(f"{row['check_name']}: ")
        assert row["severity"] in ("info", "minor", "major")
        assert row["location"]["lines"]["begin"] >= 1


def test_fingerprint_does_not_move_with_the_lines() -> None:
    moved = replace(finding(), place=Place(9, 1, 9, 6, "TITLE"), anchor=Place(9, 1, 9, 6, "TITLE"))
    for form in ("gitlab", "sarif"):
        first, second = (rendered(form, run([Checked("a.txt", None, (row,), {})])) for row in (finding(), moved))
        assert re.findall("[0-9a-f]{64}", first) == re.findall("[0-9a-f]{64}", second)


# junit


@pytest.mark.parametrize("shape", RUNS)
def test_junit_is_xml_with_a_suite_a_file(shape: str) -> None:
    root = ElementTree.fromstring(rendered("junit", shape))  # noqa: S314 (our own)
    suites = root.findall("testsuite")
    assert len(suites) == len(runs()[shape])
    for suite, checked in zip(suites, runs()[shape], strict=True):
        failures = suite.findall("testcase/failure")
        errors = [row for row in checked.findings if row.severity == "error"]
        assert len(failures) == int(suite.attrib["failures"]) == len(errors)
        assert int(suite.attrib["tests"]) == len(suite.findall("testcase")) == max(1, len(errors))
        others = len(checked.findings) - len(errors)
        assert ("" if others == 0 else suite.findtext("system-out", "")).count("\n") == max(0, others - 1)


def test_junit_fails_what_fails_the_run() -> None:
    for fail_on, number in (("error", 0), ("warning", 1), ("info", 2), ("never", 0)):
        text = rendered("junit", run([real()], fail_on))
        assert text.count("<failure ") == number


# github


@pytest.mark.parametrize("shape", RUNS)
def test_every_command_for_github_is_ours(shape: str) -> None:
    lines = rendered("github", shape).split("\n")
    commands = [line for line in lines if line.lstrip().startswith("::")]
    levels = Counter(
        re.match(r"::(error|warning|notice) file=[^:]*,line=\d+(,[a-zA-Z]+=[^:,]*)*::", line)[1] for line in commands
    )  # type: ignore[index]
    assert max(levels.values(), default=0) <= 10
    severities = Counter(row.severity for checked in runs()[shape] for row in checked.findings)
    assert levels["error"] == min(10, severities["error"])
    assert [line for line in lines if "##[" in line and not line.startswith("::")] == []


def test_github_counts_what_it_leaves_out_and_shows_the_gravest_first() -> None:
    rows = (*(finding("info", at=n) for n in range(1, 15)), finding("error", at=15))
    lines = rendered("github", run([Checked("a.txt", None, rows, {})])).splitlines()
    commands = [line for line in lines if line.startswith("::")]
    assert commands[0].startswith("::error ")
    assert len(commands) == 11
    assert commands[-1].endswith("(+4 more of this level in the log)")
    assert len([line for line in lines if line.startswith("a.txt:")]) == 15


def test_github_gets_no_columns_where_lines_differ() -> None:
    place = Place(1, 3, 2, 1, "x\ny")
    row = replace(finding(), place=place, anchor=place)
    command = rendered("github", run([Checked("a.txt", None, (row,), {})])).splitlines()[1]
    assert command == "::warning file=a.txt,line=1,endLine=2,title=PAY303 missing-pay-period::mend it"


def test_summary_of_the_job(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "summary.md"
    page.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    rendered("github", "hostile")
    text = page.read_text("utf-8", errors="strict")
    assert text.startswith("before\n### jobparse check\n")
    rows = [line for line in text.splitlines() if line.startswith("| error")]
    assert len(rows) == 1
    assert rows[0].count("|") == 5
    assert not {"<", "@", "`", "["} & set(rows[0])


def test_summary_stays_below_the_limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    rows = (*(finding("info", at=n, message="m" * 1000) for n in range(1, 1500)), finding("error", message="last"))
    rendered("github", run([Checked("a.txt", None, rows, {})]))
    assert page.stat().st_size <= 1024 * 1024
    text = page.read_text("utf-8")
    assert text.index("| error") < text.index("| info")
    assert re.search(r"^[\d,]+ further findings are in the log", text, re.MULTILINE)


# text


def test_text_for_people() -> None:
    place = Place(3, 9, 3, 26, "$41,000 - $52,000")
    row = replace(full(), file="postings/clerk.txt", record=None, place=place, anchor=place)
    lines = {3: "Salary: $41,000 - $52,000"}
    assert rendered("text", run([Checked(row.file, None, (row,), lines)])).split("\n\n")[0] == (
        "postings/clerk.txt:3:9  E PAY303 missing-pay-period\n"
        "    3 | Salary: $41,000 - $52,000\n"
        "      |         ^^^^^^^^^^^^^^^^^\n"
        "   = mend it.   jobparse rule PAY303\n"
        "   = us-il, in force since 2025-01-01: 820 ILCS 112\n"
        "   = see also 1:2, 2:1"
    )
    assert rendered("text", "nothing") == "No files were checked.\n"
    assert rendered("text", "clean") == "No findings in 2 files.\n"
    assert rendered("text", "full").endswith(
        "Found 1 finding in 1 file: 1 error, 0 warnings, 0 info (1 safely fixable with --fix). Failing on: error.\n"
    )


def test_concise_is_one_line_each() -> None:
    lines = rendered("concise", "hostile").splitlines()
    assert len(lines) == 3
    assert rendered("concise", "real").splitlines()[0] == (
        "postings/clerk.txt:1:1: info: no job, requisition or announcement number; print the posting's own number under its title"
        " [REQ404]"
    )


def test_colour_adds_and_says_nothing_else() -> None:
    for form in ("text", "concise"):
        coloured = rendered(form, run([real()], colour=True))
        assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == rendered(form, run([real()]))
        assert "\x1b[" in coloured


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("a" * 500, 200, 210),
        ("a" * 500, 0, 500),
        ("日本" * 100, 50, 60),
        ("e\u0301" * 300, 100, 104),
        ("\t\x1b" * 200, 10, 20),
        ("x" * 40 + "日", 40, 41),
        ("", 0, 0),
        ("abc", 3, 3),
    ],
)
def test_carets_stand_under_the_span(line: str, start: int, end: int) -> None:
    source, caret = excerpt(line, Place(1, start + 1, 1, end + 1, line[start:end]))
    assert width(source) <= WIDTH + 1
    before = caret.index("^")
    columns = [char for char in source for _ in range(width(char))]
    marked = "".join(dict.fromkeys(columns[before : before + caret.count("^")]))
    if start < end:
        assert shown(line[start]) in marked or not width(line[start])
    assert len(source) <= 2 * WIDTH


def test_many_findings_in_one_long_line_cost_what_is_shown() -> None:
    line = "日本 e\u0301 words\t" * 100_000
    assert len({excerpt(line, Place(1, at, 1, at + 5, line[at - 1 : at + 4])) for at in range(1, 900_000, 100)}) > 1


def test_format_is_guessed_on_build_servers_only() -> None:
    assert choose("auto", {"GITLAB_CI": "true"}).name == "gitlab"
    assert choose("text", {"GITHUB_ACTIONS": "true"}).name == "text"
    with pytest.raises(OutputError, match="choose one of: auto, text, concise, json"):
        choose("html", {})


def test_hostile_text_is_hostile() -> None:
    assert len(shown(HOSTILE)) == len(HOSTILE)
    assert CONTROLS.search(HOSTILE)
