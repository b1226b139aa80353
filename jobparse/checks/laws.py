"""Laws as data (`laws.toml`), and which of them apply to a posting on its day at its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import date

Demand = Literal["pay", "bounded_pay", "benefits", "deadline", "how_to_apply", "license_reason"]
"""What a law asks of a posting: an amount or a range; one without an open end; benefits described; and so on."""


@dataclass(frozen=True, slots=True)
class Law:
    """One law, in one version.

    Attributes:
        id: Stable name, such as "us-il".
        title: Its name in words.
        region: ISO 3166-2 code, or country and place ("US-IL", "US-NY/New York").
        effective_from: First day in force.
        effective_to: Last day in force; `None` while it is.
        demands: What it asks of a posting.
        employer_min: Smallest number of employees it applies to.
        exemptions: Whom it does not apply to: "public", "cba" (pay set by collective bargaining), "public-cba", "internal".
        source: Where it is published.
        last_verified: Day on which somebody read that last.
        verified: False for what was not confirmed at its source: such a law never makes an error.
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


class Outcome(NamedTuple):
    """Whether a law applies to a posting: yes, no or cannot tell, and why."""

    law: Law
    applies: Literal["yes", "no", "cannot tell"]
    why: str
