"""What every law asks of a posting, and whether the posting does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from jobparse.checks.benefits import describes_benefits
from jobparse.checks.catalogue import catalogue
from jobparse.checks.driving import license_without_reason
from jobparse.checks.outcomes import outcomes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.checks.laws import Demand
    from jobparse.checks.outcomes import Outcome
    from jobparse.checks.subject import Subject

Met = Literal["met", "not met", "cannot tell"]


class Explained(NamedTuple):
    """A law, whether it applies, and what the posting does of what it asks."""

    outcome: Outcome
    met: Mapping[str, Met]


def explain(subject: Subject) -> list[Explained]:
    """What every law asks, and whether the posting does it; those that apply first."""
    rows = []
    for outcome in outcomes(subject.record, subject.settings):
        known = outcome.applies == "yes" or outcome.missing in ("size", "exemption")
        met: dict[str, Met] = {
            demand: answer(subject, demand) if known else "cannot tell" for demand in sorted(outcome.law.demands)
        }
        rows.append(Explained(outcome, met if outcome.applies != "no" else {}))
    order = ("yes", "cannot tell", "no")
    return sorted(rows, key=lambda row: (order.index(row.outcome.applies), row.outcome.law.id))


# The rules that look for what laws ask, so that no two of them say different things.
_LOOKED_FOR_BY: Mapping[Demand, str] = {
    "pay": "PAY301",
    "deadline": "DAT205",
    "how_to_apply": "REQ402",
    "number": "REQ404",
    "core": "REQ401",
    "opening_date": "DAT206",
    "equal_opportunity": "REQ405",
    "accommodation": "REQ406",
}


def answer(subject: Subject, demand: Demand) -> Met:
    """Whether a posting does what a law asks; where a rule only suspects that it does not, nobody can tell."""
    match demand:
        case "bounded_pay":
            rows = subject.record["salaries"]
            if any(row["min"] is not None and row["max"] is not None for row in rows):
                return "met"
            return "not met" if rows else _by_rule(subject, "pay", silent="cannot tell")
        case "benefits":
            return "met" if describes_benefits(subject) else "not met"
        case "license_reason":
            return "met" if license_without_reason(subject) is None else "not met"
        case "qualifications":
            return "met" if subject.record["qualifications"]["minimum"] else "not met"
        case _:
            return _by_rule(subject, demand, silent="met")


def _by_rule(subject: Subject, demand: Demand, silent: Met) -> Met:
    rule = catalogue()[_LOOKED_FOR_BY[demand]]
    hits = list(rule.check(subject))
    if not hits:
        return silent
    suspected = rule.severity != "info" and all(hit.severity == "info" for hit in hits)
    return "cannot tell" if suspected else "not met"
