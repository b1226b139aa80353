"""What a check is asked for, as one frozen value; reading it from flags and files is the work of others."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from jobparse.checks.finding import Severity


class RequiredText(NamedTuple):
    """A text of the house that postings must have (REQ407).

    `pattern` is a regular expression, looked for without regard to case; `when` names a condition, empty for always.
    """

    id: str
    pattern: str
    when: str = ""


class Employer(NamedTuple):
    """What the user knows of the employer and no posting says; `None` where unknown."""

    name: str | None = None
    size: int | None = None
    public: bool | None = None


UNKNOWN_EMPLOYER = Employer()


@dataclass(frozen=True, slots=True)
class Settings:
    """Options of a check; the defaults are those of the command.

    Attributes:
        select: Codes, prefixes of codes or names of the rules that run, "ALL" for all; empty for those that are on by default.
        extend_select: Further ones.
        ignore: Rules that do not run.
        per_file_ignores: Rules that do not run on some files, by glob of the path.
        severity: Severity by code, prefix or name, where it is another than the rule's; kept by code.
        profiles: Names of profiles, each of which makes some rules graver.
        jurisdiction: "auto": the places of work decide which laws apply; "none"; else ids of laws or regions ("us-il"). Kept in
            lower case.
        laws_file: Laws of the user's own, in place of those that come with jobparse.
        law_date: Day whose law applies; `None`: that of the posting.
        as_of: Day on which expiry is judged; `None`: it is not.
        strict_pay: Whether "Starting Salary: X" counts as open-ended.
        required_text: Texts that postings of this house must have.
        employer: Facts about the employer.
        max_sentence: Words of the longest sentence that is not reported.
        fail_on: The least grave severity that makes the command end with 1.
        root: Folder from which fingerprints and `per_file_ignores` tell paths; `None`: they take them as given.
        comments: Whether comments in Markdown and HTML files let findings stand.

    Raises:
        JobparseError: If a severity is of no rule, or a law is asked for that there is not.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    severity: Mapping[str, Severity] = field(default_factory=dict)
    profiles: tuple[str, ...] = ()
    jurisdiction: tuple[str, ...] = ("auto",)
    laws_file: str | None = None
    law_date: date | None = None
    as_of: date | None = None
    strict_pay: bool = False
    required_text: tuple[RequiredText, ...] = ()
    employer: Employer = UNKNOWN_EMPLOYER
    max_sentence: int = 60
    fail_on: Literal["error", "warning", "info", "never"] = "error"
    root: str | None = None
    comments: bool = True

    def __post_init__(self) -> None:
        """Say what is meant by severities and laws in one way."""
        if self.severity:
            from jobparse.checks.catalogue import catalogue
            from jobparse.checks.select import severities

            object.__setattr__(self, "severity", severities(self.severity, catalogue()))
        if self.jurisdiction != ("auto",):
            from jobparse.checks.laws import see_that_laws_are_known

            see_that_laws_are_known(self.jurisdiction, self.laws_file)
            object.__setattr__(self, "jurisdiction", tuple(name.lower() for name in self.jurisdiction))
