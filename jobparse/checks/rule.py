"""A rule: its code, its name, how grave it is, and the function that looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jobparse.checks.finding import Hit, Safety, Severity
    from jobparse.checks.subject import Subject


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One rule of the catalogue; the docstring of its module is its documentation.

    Attributes:
        code: Group and number, for ever: never given to another rule.
        name: What is wrong, in words joined by hyphens.
        severity: How grave it is unless a law, a profile or the user says otherwise.
        check: Looks at a posting and yields what is wrong with it.
        fix: Whether it offers fixes, and of which kind.
        default: Whether it is on without being asked for.
        profiles: What profiles make of it: the severity by name of profile.
        any_document: Whether it is about any text: the others are silent on what is no posting.
    """

    code: str
    name: str
    severity: Severity
    check: Callable[[Subject], Iterable[Hit]]
    fix: Safety | None = None
    default: bool = True
    profiles: Mapping[str, Severity] | None = None
    any_document: bool = False
