"""Baseline: the findings of a day on which checking began, told once and not again, keyed on content and not on lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from jobparse.checks.paths import portable
from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from jobparse.checks.finding import Finding

FORMAT = "jobparse-baseline/v1"


class Entry(NamedTuple):
    """A known finding: its file as fingerprints tell it, its rule, its words, and the line of the baseline that has its key."""

    file: str
    rule: str
    text: str | None
    line: int
    printed: str


class Baseline:
    """Known findings by fingerprint, in which the second finding of the same words has another one than the first."""

    def __init__(self, known: Mapping[str, Entry]) -> None:
        self.known = known
        self._met: set[str] = set()

    @classmethod
    def load(cls, path: Path) -> Baseline:
        """Read a baseline.

        Raises:
            JobparseError: If it cannot be read or is none.
        """
        try:
            text = path.read_text(encoding="utf-8-sig")
            data = json.loads(text)
            if data["format"] != FORMAT:
                raise ValueError(f"its format is {data['format']!r}, not {FORMAT!r}")
            lines = {line.strip(): at for at, line in enumerate(text.splitlines(), 1) if '"fingerprint"' in line}
            known = {}
            for number, row in enumerate(data["findings"], 1):
                texts = (row["file"], row["rule"], row["fingerprint"], row.get("text") or "")
                if not all(isinstance(text, str) for text in texts):
                    raise ValueError(f"finding {number} has a value that is no text")
                printed = f'"fingerprint": "{row["fingerprint"]}"'
                known[row["fingerprint"]] = Entry(row["file"], row["rule"], row.get("text"), lines.get(printed, 0), printed)
        except KeyError as error:
            raise JobparseError(f"{path.as_posix()}: the baseline has no {error}; write it anew with --write-baseline") from error
        except (OSError, ValueError, AttributeError, TypeError, RecursionError) as error:
            raise JobparseError(
                f"{path.as_posix()}: the baseline cannot be read ({error}); write it anew with --write-baseline"
            ) from error
        return cls(known)

    def knows(self, finding: Finding) -> bool:
        """Whether a finding was there already."""
        if finding.fingerprint not in self.known:
            return False
        self._met.add(finding.fingerprint)
        return True

    def unmet(self) -> list[Entry]:
        """Entries that no finding of this run is, in the order of the file."""
        return [entry for print_, entry in self.known.items() if print_ not in self._met]


def written(findings: Iterable[Finding], root: str | None = None) -> str:
    """The text of a baseline of some findings, in an order that makes small differences.

    Args:
        findings: What is known from now on.
        root: Folder that paths are told from: that of the fingerprints.
    """
    rows = {
        finding.fingerprint: {
            "file": portable(finding.file, root),
            "rule": finding.rule,
            "text": " ".join(finding.place.text.split())[:200] if finding.place else None,
            "fingerprint": finding.fingerprint,
        }
        for finding in findings
    }
    order = sorted(rows.values(), key=lambda row: tuple(value or "" for value in row.values()))
    return json.dumps({"format": FORMAT, "findings": order}, ensure_ascii=False, indent=1) + "\n"
