"""Whether a posting describes its benefits, or links to a public page that does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.checks.subject import Subject

# What benefits are called: "health insurance", "paid time off", "retirement plan". "properly insured" and "healthcare services"
# are none. It reads lower-case text.
_NAMED = pattern(
    r"""(?x)
      \b (?: health | medical | dental | vision | life | disability ) (?:
      \s?(?:,|/|and|&)\s?(?:and\s)?(?:medical|dental|vision|life) ){0,4}    \s (?: insurance | coverage | benefits? | plans? )
    | \b paid \s (?: time\ off | vacations? | holidays | (?:sick\ |parental\ |family\ )?leave )
    | \b (?: retirement | pension | deferred\ compensation | 401\(?k\)? | 403\(?b\)? ) \s (?: plans? | benefits? | systems? |
    savings | fund ) | \b (?: annual | vacation | sick ) \s leave \b (?! \s of )
    | \b tuition \s (?: reimbursement | assistance )
    | \b (?: employee | fringe | comprehensive | generous | competitive | excellent | full ) \s benefits? \b
    | \b benefits? \s (?: package | include | summary | information | overview | eligib | are | program )
    | \b (?: vacation | sick | leave ) \s days? \b | \b superannuation \b | \b retirement \s packages? \b
    | \b pension \s? (?: of \s )? [0-9] | \b pensionable \b | \b no \s benefits \b
    | \b (?: great | standard\ of | top-tier ) \s benefits \b
    """
)
_LINK = pattern(r"https?://\S{0,200}benefit")
_SIGNS = (
    "benefit",
    "insurance",
    "coverage",
    "paid ",
    "retire",
    "pension",
    "leave",
    "tuition",
    "dental",
    "superannuation",
    "vacation",
    "sick ",
)


def describes_benefits(subject: Subject) -> bool:
    """Whether benefits are described in a section of their own, named in the text, or on a public page that is linked."""
    if subject.record["benefits"]:
        return True
    lower = subject.document.lower
    if not any(lower.find(sign) >= 0 for sign in _SIGNS):
        return False
    return _NAMED.search(lower) is not None or _LINK.search(lower) is not None
