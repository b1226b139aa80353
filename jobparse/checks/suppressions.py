"""Suppressions: findings that somebody has looked at and lets stand, with the reason, outside of the posting.

The nearest `.jobparse-ignore.toml` has rows with `rule`, `path` (a glob), `reason`, and maybe `text` (the words of the finding),
`fingerprint` and `expires` (a day, judged against `--as-of` alone: without it nothing expires, for today must change no result).
In Markdown and HTML a comment does the same for its file: `<!-- jobparse: ignore PAY303 the union sets the period -->`.
"""

from __future__ import annotations

import tomllib
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.checks.catalogue import catalogue
from jobparse.checks.select import resolve
from jobparse.errors import JobparseError
from jobparse.patterns import pattern
from jobparse.readers.globs import matches

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jobparse.checks.finding import Finding

NAME = ".jobparse-ignore.toml"
_MEMBERS = frozenset({"rule", "path", "reason", "text", "fingerprint", "expires"})
_COMMENT = pattern(r"<!--\s{0,9}jobparse:\s{0,9}ignore\s{1,9}([A-Za-z0-9_,-]{2,200})\s{1,9}([^\n]{1,400}?)\s{0,9}-->")
_COMMENTED = (".md", ".markdown", ".html", ".htm")


class Suppression(NamedTuple):
    """One finding, or a kind of findings, that is let stand.

    `number` is its place in the file, from 1; `line` that of a comment, 0 for a row of the file.
    """

    number: int
    rules: frozenset[str]
    path: str
    reason: str
    text: str | None
    fingerprint: str | None
    expires: date | None

    def covers(self, finding: Finding, as_of: date | None) -> bool:
        """Whether it is about a finding."""
        if finding.rule not in self.rules or (self.expires is not None and as_of is not None and self.expires < as_of):
            return False
        if not matches([self.path], finding.file, finding.file.rpartition("/")[2]):
            return False
        if self.fingerprint is not None and self.fingerprint != finding.fingerprint:
            return False
        words = " ".join((finding.place.text if finding.place else "").split())
        return self.text is None or " ".join(self.text.split()) == words


def find(start: Path) -> Path | None:
    """The file of suppressions for a folder: its own, or the nearest one above it."""
    return next((path for folder in (start.resolve(), *start.resolve().parents) if (path := folder / NAME).is_file()), None)


def load(path: Path) -> tuple[Suppression, ...]:
    """Read a file of suppressions.

    Raises:
        JobparseError: If it cannot be read, or a row has no reason or names no rule.
    """
    shown = path.as_posix()
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8")).get("ignore", [])
    except (OSError, ValueError) as error:
        raise JobparseError(f"{shown}: cannot be read as TOML ({error}); correct it") from error
    return tuple(_suppression(row, number, f"{shown}: ignore {number}") for number, row in enumerate(rows, 1))


def _suppression(row: Mapping[str, Any], number: int, shown: str) -> Suppression:
    for name in ("rule", "reason"):
        if not row.get(name):
            raise JobparseError(f"{shown}: has no {name}; add it")
    if unknown := sorted(set(row) - _MEMBERS):
        raise JobparseError(f"{shown}: {unknown[0]} is no member; it has {', '.join(sorted(_MEMBERS))}")
    expires = row.get("expires")
    if expires is not None and type(expires) is not date:
        raise JobparseError(f"{shown}: expires is no date; write it as 2031-05-03, without quotes")
    rules = row["rule"] if isinstance(row["rule"], list) else [row["rule"]]
    return Suppression(
        number,
        resolve(rules, catalogue()),
        row.get("path", "**"),
        row["reason"],
        row.get("text"),
        row.get("fingerprint"),
        expires,
    )


def comments(file: str, text: str) -> tuple[Suppression, ...]:
    """The suppressions in the comments of a Markdown or HTML file."""
    if not file.lower().endswith(_COMMENTED) or "jobparse:" not in text:
        return ()
    found = []
    for number, match in enumerate(_COMMENT.finditer(text), 1):
        rules = resolve(match[1].split(","), catalogue())
        found.append(Suppression(number, rules, file, match[2], None, None, None))
    return tuple(found)
