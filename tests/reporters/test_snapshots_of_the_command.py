"""`jobparse check` on a posting with many faults, in every format; `JOBPARSE_SNAPSHOTS=write pytest tests/reporters` writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from test_snapshots import FOLDER, SUFFIXES, compare

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
    path = FOLDER / f"harbor_clerk.{'findings.txt' if form == 'text' else SUFFIXES.get(form, form)}"
    text = re.sub(r'("semanticVersion": ?)"[^"]*"', r'\1"0"', outcome.out.decode())  # the version changes
    compare(path, form, text)
