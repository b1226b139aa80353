"""Baseline: the findings of a day on which checking began, told once and not again, keyed on content and not on lines."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from jobparse.checks.finding import Finding

FORMAT = "jobparse-baseline/v1"


class Baseline:
    """Known findings by fingerprint, each as often as it was there: a second one of the same words is new."""

    def __init__(self, known: Counter[str], described: dict[str, str]) -> None:
        self.known = known
        self._described = described
        self._left = Counter(known)

    @classmethod
    def load(cls, path: Path) -> Baseline:
        """Read a baseline.

        Raises:
            JobparseError: If it cannot be read or is none.
        """
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            rows = data["findings"] if data.get("format") == FORMAT else None
        except (OSError, ValueError, AttributeError, KeyError) as error:
            raise JobparseError(
                f"{path.as_posix()}: the baseline cannot be read ({error}); write it anew with --write-baseline"
            ) from error
        if rows is None:
            raise JobparseError(f"{path.as_posix()}: is no baseline of this version; write it anew with --write-baseline")
        return cls(
            Counter(row["fingerprint"] for row in rows),
            {row["fingerprint"]: f"{row['file']}: {row['rule']} {row.get('text') or ''}".strip() for row in rows},
        )

    def knows(self, finding: Finding) -> bool:
        """Whether a finding was there already; each entry counts once."""
        if self._left[finding.fingerprint] <= 0:
            return False
        self._left[finding.fingerprint] -= 1
        return True

    def stale(self) -> list[str]:
        """Entries that no finding of this run is: mended, or gone with their posting."""
        return [self._described[print_] for print_, count in sorted(self._left.items()) for _ in range(max(count, 0))]


def written(findings: Iterable[Finding]) -> str:
    """The text of a baseline of some findings, in an order that makes small differences."""
    rows = [
        {
            "file": finding.file,
            "rule": finding.rule,
            "text": " ".join(finding.place.text.split())[:200] if finding.place else None,
            "fingerprint": finding.fingerprint,
        }
        for finding in findings
    ]
    rows.sort(key=lambda row: (row["file"] or "", row["rule"] or "", row["text"] or "", row["fingerprint"] or ""))
    return json.dumps({"format": FORMAT, "findings": rows}, ensure_ascii=False, indent=1) + "\n"
