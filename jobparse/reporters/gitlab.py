"""The code quality report of GitLab: one array of issues.

GitLab tells issues apart by their fingerprint, which must not change when lines move and must not come twice; it does not show
`check_name`, so the description begins with the code.
"""

from __future__ import annotations

import os
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from jobparse.reporters.array import array
from jobparse.reporters.paths import in_checkout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.finding import Severity
    from jobparse.checks.run import CheckRun

SEVERITY: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def render(run: CheckRun) -> Iterator[str]:
    """Yield one array for all files."""
    yield from array(_issues(run))


def _issues(run: CheckRun) -> Iterator[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for checked in run:
        path = in_checkout(checked.file, os.environ)
        for finding in checked.findings:
            seen[finding.fingerprint] += 1
            times = seen[finding.fingerprint]
            again = f"{finding.fingerprint}\0{times}"  # the same file given twice
            record = f" [{finding.record}]" if finding.record is not None else ""
            yield {
                "description": f"{finding.rule}: {finding.message}{record}",
                "check_name": finding.rule,
                "fingerprint": finding.fingerprint if times == 1 else sha256(again.encode()).hexdigest(),
                "severity": SEVERITY[finding.severity],
                "location": {
                    "path": path,
                    "lines": {"begin": finding.anchor.line, "end": max(finding.anchor.line, finding.anchor.end_line)},
                },
            }
