"""Every format on the same findings, as files to look at: `JOBPARSE_SNAPSHOTS=write pytest tests/reporters` writes them anew."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from runs import LAW

from jobparse.checks.finding import Edit, Finding, Fix, Place
from jobparse.checks.run import Checked, CheckRun
from jobparse.reporters import FORMATS, load

if TYPE_CHECKING:
    from jobparse.checks.finding import Severity

FOLDER = Path(__file__).parents[1] / "snapshots"
SUFFIXES = {"text": "txt", "concise": "concise.txt", "github": "github.txt", "gitlab": "gitlab.json", "junit": "xml"}
LINES = (
    "HARBOR CLERK",
    "Posted: 2 June 2025 | Closes: 1 June 2025",
    "Salary: \\$41,000 – $52,000 (見習い: $38,000)",
    "Whoever keeps the book of berths answers the calls of the captains, and the harbor master reads what the foreman writes, "
    "so that every vessel finds its place before the tide turns.",
)


def place(line: int, text: str) -> Place:
    column = LINES[line - 1].index(text) + 1
    return Place(line, column, line, column + len(text), text)


def found(rule: str, name: str, severity: Severity, message: str, where: Place | None) -> Finding:
    anchor = where or place(1, LINES[0])
    print_ = sha256(f"{rule}{where}".encode()).hexdigest()
    return Finding("postings/harbor clerk.txt", None, rule, name, severity, message, where, anchor, (), None, None, None, print_)


def run() -> CheckRun:
    closes = place(2, "1 June 2025")
    dates = found("DAT201", "impossible-dates", "error", "the posting closes before it opens; correct one of the days", closes)
    noun = found("LNG603", "gendered-noun", "warning", 'write "supervisor" rather than "foreman"', place(4, "foreman"))
    escape = found("TXT103", "markdown-residue", "info", "delete the backslash", place(3, "\\$"))
    pay = found("PAY301", "missing-pay", "error", "the posting names no pay; print the amount or the range", None)
    period = found("PAY303", "missing-pay-period", "warning", "say whether it is per hour, month or year", place(3, "$38,000"))
    findings = (
        replace(pay, law=LAW),
        replace(dates, related=(place(2, "2 June 2025"),), value={"opens": "2025-06-02", "closes": "2025-06-01"}),
        replace(escape, fix=Fix("safe", (Edit(63, 64, ""),))),
        period,
        replace(noun, fix=Fix("unsafe", (Edit(200, 207, "supervisor"),))),
    )
    lines = dict(enumerate(LINES, 1))
    return CheckRun(
        [Checked(findings[0].file, None, findings, lines), Checked("postings/good.txt", None, (), {})], version="0.0.0"
    )


def compare(path: Path, form: str, text: str) -> None:
    """Hold a report against its file; of SARIF, without the rules, which are pages of their own."""
    if form == "sarif":
        log = json.loads(text)
        log["runs"][0]["tool"]["driver"]["rules"] = []
        for row in log["runs"][0]["results"]:
            row.pop("ruleIndex", None)
        text = json.dumps(log, indent=2, ensure_ascii=False) + "\n"
    if os.environ.get("JOBPARSE_SNAPSHOTS") == "write":
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.read_text("utf-8") == text


@pytest.mark.parametrize("form", FORMATS)
def test_snapshot(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
    compare(FOLDER / f"findings.{SUFFIXES.get(form, form)}", form, "".join(load(FORMATS[form])(run())))
