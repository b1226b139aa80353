"""Laws as data: `laws.toml`, or a file of the user's own in the same form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import tomli

from jobparse.config.tables import PROFILES
from jobparse.errors import JobparseError
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

Demand = Literal[
    "pay",
    "bounded_pay",
    "benefits",
    "deadline",
    "how_to_apply",
    "license_reason",
    "number",
    "core",
    "opening_date",
    "qualifications",
    "equal_opportunity",
    "accommodation",
]
"""What a law asks of a posting: an amount or a range; one with both ends; benefits described; a deadline; and so on.

`number` is that of the announcement, `core` are title, employer, place of work and duties.
"""

NO_ADVICE = "This is no legal advice: read the source of a law, and ask a lawyer."

_EXEMPTIONS = frozenset({"cba", "public", "other-public", "public-cba", "internal"})
_REQUIRED = frozenset({"id", "title", "region", "effective_from", "demands", "source"})
_MEMBERS: dict[str, type] = {
    "id": str,
    "title": str,
    "region": str,
    "effective_from": date,
    "effective_to": date,
    "demands": list,
    "employer_min": int,
    "exemptions": list,
    "source": str,
    "last_verified": date,
    "verified": bool,
    "advisory": bool,
    "profile": str,
    "note": str,
}
_SHOWN = {
    str: "text",
    date: "date; write it as 2025-01-01, without quotes",
    list: 'list; write ["pay"]',
    int: "number",
    bool: "true or false",
}
# "us-il", "us-ny-nyc"; a comma or a capital in it could not be asked for.
_ID = pattern(r"(?!(?:auto|none)\Z)[a-z0-9]+(?:-[a-z0-9]+)*")
# "US-IL", "US-NY/New York", "CA-ON", "US", "EU".
_REGION = pattern(r"[A-Z]{2}(?:-[A-Z0-9]{1,3}(?:/\S[^/]*)?)?")


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
        exemptions: Whom it does not apply to: "public", "other-public" (public employers other than the city whose law it is),
            "cba" (pay set by collective bargaining), "public-cba", "internal".
        source: Where it is published.
        last_verified: Day on which its facts were last found confirmed, in the law itself, at its agency or in two independent
            summaries; `None` where they were not. `verified` says more: that nothing was left open.
        verified: False for what was not confirmed in all points: such a law never makes an error.
        advisory: True where a posting alone cannot break it: such a law never makes an error either.
        profile: Profile without which it does not apply, for what no text tells ("us-federal": agencies of the United States).
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
    last_verified: date | None
    verified: bool
    advisory: bool = False
    profile: str = ""
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
        text = Path(path).read_text(encoding="utf-8-sig") if path else files(__package__).joinpath("laws.toml").read_text("utf-8")
        table = tomli.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        raise JobparseError(f"{shown}: the laws cannot be read ({error}); check the file") from error
    if unknown := sorted(table.keys() - {"law"}):
        raise JobparseError(f"{shown}: {unknown[0]} is no part of a file of laws; write them as [[law]]")
    rows = table.get("law")
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise JobparseError(f"{shown}: holds no [[law]]; write them as 'jobparse laws show us-il' shows")
    laws = tuple(_law(row, f"{shown}: law {number} ({row.get('id', 'without id')})") for number, row in enumerate(rows, 1))
    _see_that_versions_follow(laws, shown)
    return laws


def see_that_laws_are_known(asked: Sequence[str], path: str | None = None) -> None:
    """See that the laws and regions that are asked for are there: a misspelt one would make every posting pass.

    Args:
        asked: Ids and regions, or "auto" or "none" alone; case does not matter.
        path: The file of laws.

    Raises:
        JobparseError: If one is not; the message names the nearest, or else all laws.
    """
    laws = load_laws(path)
    known = {"auto", "none", *(law.id for law in laws), *(law.region.lower() for law in laws)}
    for name in asked:
        if name.lower() not in known:
            near = get_close_matches(name.lower(), sorted(known), n=1, cutoff=0.7)
            hint = f"did you mean {near[0]}?" if near else f"choose from: {', '.join(sorted({law.id for law in laws}))}"
            raise JobparseError(f"unknown law or region {name!r}; {hint}")
    if len(asked) > 1 and (alone := next((name for name in asked if name.lower() in ("auto", "none")), None)):
        raise JobparseError(f"{alone!r} stands alone; take it out, or the others")


def _law(row: dict[str, Any], shown: str) -> Law:
    """A row of the file as a law, once it is known to have what a law needs and nothing else.

    Args:
        row: The row.
        shown: The file and the row as messages name them.

    Raises:
        JobparseError: If it has not.
    """
    if missing := sorted(_REQUIRED - row.keys()):
        raise JobparseError(f"{shown}: has no {missing[0]}; add it")
    if unknown := sorted(row.keys() - _MEMBERS.keys()):
        raise JobparseError(f"{shown}: {unknown[0]} is no member of a law; it has {', '.join(sorted(_MEMBERS))}")
    for name, value in row.items():
        if type(value) is not _MEMBERS[name]:  # a date and time is a date, and true a number: neither is meant
            raise JobparseError(f"{shown}: {name} is no {_SHOWN[_MEMBERS[name]]}")
    _see_that_it_can_be_asked_for(row, shown)
    for name, allowed, what in (("demands", get_args(Demand), "demand"), ("exemptions", sorted(_EXEMPTIONS), "exemption")):
        for value in row.get(name, ()):
            if value not in allowed:
                raise JobparseError(f"{shown}: {value!r} is no {what}; choose from {', '.join(allowed)}")
    if not _REGION.fullmatch(row["region"]):
        raise JobparseError(f"{shown}: {row['region']!r} is no region; write US-IL, US-NY/New York, US or EU")
    if "other-public" in row.get("exemptions", ()) and "/" not in row["region"]:
        raise JobparseError(f'{shown}: other-public needs the city whose law it is; write region = "US-NY/New York"')
    if row.get("effective_to", date.max) < row["effective_from"]:
        raise JobparseError(f"{shown}: effective_to is before effective_from; correct one of the two")
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
        last_verified=row.get("last_verified"),
        verified=row.get("verified", True),
        advisory=row.get("advisory", False),
        profile=row.get("profile", ""),
        note=row.get("note", ""),
    )


def _see_that_it_can_be_asked_for(row: dict[str, Any], shown: str) -> None:
    """See that a row asks for something, under a name that can be asked for, of employers and in a profile that there can be."""
    if not row["demands"]:
        raise JobparseError(f"{shown}: demands nothing; name what it asks for, or take it out")
    if row.get("employer_min", 1) < 0:
        raise JobparseError(f"{shown}: employer_min is below 0; write how many employees are needed")
    if not _ID.fullmatch(row["id"]):
        raise JobparseError(f"{shown}: {row['id']!r} is no id; write lower-case words joined by hyphens, not auto or none")
    if row.get("profile", "") not in ("", *PROFILES):
        raise JobparseError(f"{shown}: {row['profile']!r} is no profile; choose from {', '.join(PROFILES)}")


def _see_that_versions_follow(laws: tuple[Law, ...], shown: str) -> None:
    """See that no two versions of a law are in force on one day."""
    last: dict[str, Law] = {}
    for law in sorted(laws, key=lambda law: (law.id, law.effective_from)):
        before = last.get(law.id)
        if before and before.in_force(law.effective_from):
            message = f"{shown}: two versions of {law.id} are in force on {law.effective_from}; end the first with effective_to"
            raise JobparseError(message)
        last[law.id] = law
