"""Suppressions: findings that somebody has looked at and lets stand, with the reason, outside of the posting.

The nearest `.jobparse-ignore.toml` has rows with `rule`, `path` (a glob, told from the folder of that file), `reason`, and maybe
`text` (the words of the finding), `fingerprint` and `expires` (the last day it holds, judged against `--as-of` alone: without it
nothing expires, for today must change no result).
"""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple

import tomli

from jobparse.checks.catalogue import catalogue
from jobparse.checks.paths import is_meant, plain_glob, portable
from jobparse.checks.reach import EVERYWHERE
from jobparse.checks.select import ignorable
from jobparse.config.tables import listed
from jobparse.errors import JobparseError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jobparse.checks.finding import Finding

NAME = ".jobparse-ignore.toml"
_TEXTS = ("rule", "path", "reason", "text", "fingerprint")
_MEMBERS = (*_TEXTS, "expires")


class Suppression(NamedTuple):
    """One row: a finding, or a kind of findings, that is let stand.

    Attributes:
        line: Its line in the file; 0 where the file does not have one of its own for each row.
        rules: Codes.
        path: Glob of the files, told from `root`.
        reason: Why.
        text: The words of the finding, white space collapsed.
        fingerprint: That of the finding.
        expires: The last day it holds.
        root: The folder of the file of suppressions.
    """

    line: int
    rules: frozenset[str]
    path: str
    reason: str
    text: str | None
    fingerprint: str | None
    expires: date | None
    root: str | None

    def expired(self, as_of: date | None) -> bool:
        """Whether it holds no more; nothing has expired where no day is given."""
        return self.expires is not None and as_of is not None and self.expires < as_of

    def covers(self, finding: Finding, as_of: date | None) -> bool:
        """Whether it is about a finding."""
        if finding.rule not in self.rules or self.expired(as_of):
            return False
        if self.fingerprint is not None and self.fingerprint != finding.fingerprint:
            return False
        if self.text is not None and self.text != " ".join((finding.place.text if finding.place else "").split()):
            return False
        return is_meant(self.path, portable(finding.file, self.root), self.root)


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
        text = path.read_text(encoding="utf-8-sig")
        data = tomli.loads(text)
    except OSError as error:
        raise JobparseError(f"{shown}: cannot be read ({error.strerror or error}); name another file") from error
    except (ValueError, RecursionError) as error:
        raise JobparseError(f"{shown}: cannot be read as TOML ({error}); correct it") from error
    rows = data.get("ignore", [])
    if unknown := sorted(data.keys() - {"ignore"}):
        raise JobparseError(f"{shown}: {unknown[0]}: the file holds [[ignore]] alone; rename it or take it out")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise JobparseError(f"{shown}: ignore is no list of tables; begin each row with [[ignore]]")
    heads = [at for at, line in enumerate(text.splitlines(), 1) if "".join(line.partition("#")[0].split()) == "[[ignore]]"]
    lines = heads if len(heads) == len(rows) else [0] * len(rows)
    root = path.resolve().parent.as_posix()
    return tuple(
        _suppression(row, line, root, f"{shown}: ignore {at}") for at, (row, line) in enumerate(zip(rows, lines, strict=True), 1)
    )


def _suppression(row: Mapping[str, Any], line: int, root: str, shown: str) -> Suppression:
    if unknown := sorted(set(row) - set(_MEMBERS)):
        near = get_close_matches(unknown[0], _MEMBERS, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(_MEMBERS)}"
        raise JobparseError(f"{shown}: {unknown[0]} is no member; {hint}")
    asked = listed(row.get("rule"))
    for name, value in (("rule", asked), ("reason", row.get("reason"))):
        if not value:
            raise JobparseError(f"{shown}: has no {name}; add it")
    rules = asked if isinstance(asked, list) else [asked]
    for name, value in [*((name, row[name]) for name in _TEXTS[1:] if name in row), *(("rule", rule) for rule in rules)]:
        if not isinstance(value, str) or not value.strip():
            raise JobparseError(f"{shown}: {name} is {value!r} and no text; write it in quotes")
    expires = row.get("expires")
    if expires is not None and type(expires) is not date:
        raise JobparseError(f"{shown}: expires is no date; write it as 2031-05-03, without quotes")
    try:
        codes = ignorable(rules, catalogue())
    except JobparseError as error:
        raise JobparseError(f"{shown}: {error}") from error
    words = " ".join(row["text"].split()) if "text" in row else None
    path = plain_glob(row.get("path", EVERYWHERE), root)
    return Suppression(line, codes, path, row["reason"], words, row.get("fingerprint"), expires, root)
