"""`jobparse check` on a posting with many faults, in every format; `JOBPARSE_SNAPSHOTS=write pytest tests/reporters` writes."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from test_snapshots import FOLDER, SUFFIXES

from jobparse.reporters import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

    from command import Outcome


@pytest.mark.parametrize("form", FORMATS)
def test_snapshot(form: str, jobparse: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(FOLDER)
    outcome = jobparse("check", "--isolated", "--format", form, "harbor_clerk.txt")
    assert outcome.status == 1, outcome.err
    text = outcome.out.decode()
    if form == "sarif":  # the rules are pages of their own, and the version changes
        log = json.loads(text)
        log["runs"][0]["tool"]["driver"] |= {"rules": [], "semanticVersion": "0"}
        for row in log["runs"][0]["results"]:
            row.pop("ruleIndex", None)
        text = json.dumps(log, indent=2, ensure_ascii=False) + "\n"
    path = FOLDER / f"harbor_clerk.{'findings.txt' if form == 'text' else SUFFIXES.get(form, form)}"
    if os.environ.get("JOBPARSE_SNAPSHOTS") == "write":
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.read_text("utf-8") == text
