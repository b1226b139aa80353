"""Two ZIP codes for one place of work, or one that is not of its state.

What: the page's header and the address print different ZIP codes; or the first three figures of a ZIP code belong to another
state.

Why: maps, commuting times and job boards go by the ZIP code.

Fails:
    TITLE: Clerk
    Location: 12 Pine Street, Alder, ME 90210

Passes:
    TITLE: Clerk
    Location: 12 Pine Street, Alder, ME 04001

Fix: correct the ZIP code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.checks.zip_codes import PREFIXES, of_state
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject


def check(subject: Subject) -> Iterator[Hit]:
    """Yield ZIP codes that another one contradicts, and those of another state."""
    for doubt in subject.doubts("conflicting_values"):
        if "ZIP code" in doubt.message and "data" not in doubt.message:
            own = subject.evidence("/locations/0/postal_code")[:1]
            message = (
                f"this ZIP code is another one than {subject.text[own[0].start : own[0].end] if own else 'that of the address'}"
            )
            yield Hit(f"{message}; keep the right one", Span(doubt.start, doubt.end), own)
    for at, place in enumerate(subject.record["locations"]):
        code, state = place["postal_code"], place["state"]
        if (
            code
            and state in PREFIXES
            and place["country"] in (None, "US")
            and len(code) >= 5
            and code[:5].isdigit()
            and not of_state(code, state)
        ):
            for span in subject.evidence(f"/locations/{at}/postal_code")[:1]:
                yield Hit(
                    f"ZIP codes that begin with {code[:3]} are not in {state}; correct one of the two",
                    span,
                    value={"state": state},
                )


RULE = Rule("CON503", "postal-code-mismatch", "warning", check)
