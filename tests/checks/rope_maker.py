"""A posting with findings and one without, and the rules that a run of the command found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from command import Outcome

    Command = Callable[..., Outcome]

POSTING = r"""TITLE: Rope Maker

Employer: Town of Alder
Job Number: 0412
Posted: April 1, 2031
Salary: Starting at \$41,000
Location: 12 Pine Street, Alder, ME 04001

ESSENTIAL DUTIES
- Splices ropes.
- Supervises the foreman.

MINIMUM QUALIFICATIONS
- Three (2) years of experience in rope work.

HOW TO APPLY
Send your resume to jobs@alder.example until May 3, 2031.

The Town of Alder is an Equal Opportunity Employer. Reasonable accommodation is provided.
"""
CLEAN = """TITLE: Rope Maker

Employer: Town of Alder
Job Number: 0412
Posted: April 1, 2031
Closing Date: May 13, 2031
Salary: $41,000 - $52,000 per year
Location: 12 Pine Street, Alder, ME 04001

ESSENTIAL DUTIES
- Splices ropes.
- Inspects moorings.

MINIMUM QUALIFICATIONS
- Three (3) years of experience in rope work.

HOW TO APPLY
Send your resume to jobs@alder.example.

The Town of Alder is an Equal Opportunity Employer. Reasonable accommodation is provided.
"""


def rules(outcome: Outcome) -> list[str]:
    return [row["rule"] for row in json.loads(outcome.out)]


def found(jobparse: Command, *arguments: object) -> list[str]:
    return rules(jobparse("check", *arguments, "-f", "json"))
