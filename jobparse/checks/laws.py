"""Laws as data: `laws.toml`, or a file of the user's own in the same form."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, get_args

from jobparse.errors import JobparseError

Demand = Literal["pay", "bounded_pay", "benefits", "deadline", "how_to_apply", "license_reason"]
"""What a law asks of a posting: an amount or a range; one with both ends; benefits described; a deadline; and so on."""

NO_ADVICE = "This is no legal advice: read the source of a law, and ask a lawyer."
COMPILED = date(2026, 11, 25)
"""Day on which the rows of `laws.toml` were last gone through."""

_EXEMPTIONS = frozenset({"cba", "public", "public-cba", "internal"})
_REQUIRED = frozenset({"id", "title", "region", "effective_from", "demands", "source"})
_KNOWN = _REQUIRED | {"effective_to", "employer_min", "exemptions", "last_verified", "verified", "advisory", "note"}


@dataclass(frozen=True, slots=True)
class Law:
    """One law, in one version.

    Attributes:
        id: Stable name, such as "us-il"; the versions of a law share it.
        title: Its name in words.
        region: ISO 3166-2 code, with the place behind a slash where it is one ("US-IL", "US-NY/New York"); "EU".
        effective_from: First day in force.
        effective_to: Last day in force; `None` while it is.
        demands: What it asks of a posting.
        employer_min: Smallest number of employees it applies to.
        exemptions: Whom it does not apply to: "public", "cba" (pay set by collective bargaining), "public-cba", "internal".
        source: Where it is published.
        last_verified: Day on which its row was last gone through.
        verified: False for what was not confirmed at its source: such a law never makes an error.
        advisory: True where a posting alone cannot break it: such a law never makes an error either.
        note: What else a reader should know.
    """

    id: str
    title: str
    region: str
    effective_from: date
    effective_to: date | None
    demands: frozenset[Demand]
    employer_min: int
    exemptions: tuple[str, ...]
    source: str
    last_verified: date
    verified: bool
    advisory: bool = False
    note: str = ""

    @property
    def binding(self) -> bool:
        """Whether a posting that does not do what it asks is an error."""
        return self.verified and not self.advisory

    def in_force(self, day: date) -> bool:
        """Whether this version is the law on a day."""
        return self.effective_from <= day and (self.effective_to is None or day <= self.effective_to)


@lru_cache(maxsize=8)
def load_laws(path: str | None = None) -> tuple[Law, ...]:
    """Read the laws.

    Args:
        path: A file in the form of `laws.toml`; `None`: the laws that come with jobparse.

    Raises:
        JobparseError: If the file cannot be read, or a row says what no law can; the message names both.
    """
    shown = path or "laws.toml"
    try:
        text = Path(path).read_text(encoding="utf-8") if path else files(__package__).joinpath("laws.toml").read_text("utf-8")
        rows = tomllib.loads(text).get("law", [])
    except (OSError, ValueError) as error:
        raise JobparseError(f"{shown}: the laws cannot be read ({error}); check the file") from error
    if not isinstance(rows, list) or not rows:
        raise JobparseError(f"{shown}: holds no [[law]]; write them as 'jobparse laws show us-il' shows")
    return tuple(_law(row, f"{shown}: law {number} ({row.get('id', 'without id')})") for number, row in enumerate(rows, 1))


def _law(row: dict[str, Any], shown: str) -> Law:
    if missing := sorted(_REQUIRED - row.keys()):
        raise JobparseError(f"{shown}: has no {missing[0]}; add it")
    if unknown := sorted(row.keys() - _KNOWN):
        raise JobparseError(f"{shown}: {unknown[0]} is no member of a law; it has {', '.join(sorted(_KNOWN))}")
    if wrong := sorted(set(row["demands"]) - set(get_args(Demand))):
        raise JobparseError(f"{shown}: {wrong[0]!r} is no demand; choose from {', '.join(get_args(Demand))}")
    if wrong := sorted(set(row.get("exemptions", ())) - _EXEMPTIONS):
        raise JobparseError(f"{shown}: {wrong[0]!r} is no exemption; choose from {', '.join(sorted(_EXEMPTIONS))}")
    for name in ("effective_from", "effective_to", "last_verified"):
        if name in row and type(row[name]) is not date:
            raise JobparseError(f"{shown}: {name} is no date; write it as 2025-01-01, without quotes")
    return Law(
        id=row["id"],
        title=row["title"],
        region=row["region"],
        effective_from=row["effective_from"],
        effective_to=row.get("effective_to"),
        demands=frozenset(row["demands"]),
        employer_min=row.get("employer_min", 1),
        exemptions=tuple(row.get("exemptions", ())),
        source=row["source"],
        last_verified=row.get("last_verified", COMPILED),
        verified=row.get("verified", True),
        advisory=row.get("advisory", False),
        note=row.get("note", ""),
    )
