"""ZIP codes and the country, as they stand behind a state."""

from __future__ import annotations

from jobparse.patterns import pattern

from ..spans import Span
from .regions import POSTCODE

# A ZIP code, and the United States behind a state: "55101-0264", "U.S.A.".
ZIP = r"[0-9]{5}(?:-[0-9]{4})?(?![\w-])"
_COUNTRY = r"(?:USA|U\.S\.A\.|US|U\.S\.|United\sStates(?:\sof\sAmerica)?)(?!\w)"
_ZIP_AFTER = pattern(rf"\s{{0,2}},?\s{{1,4}}(?P<zip>{ZIP})")
_COUNTRY_AFTER = pattern(
    rf"(?:\s{{0,2}}[,-]\s{{0,2}}|\x20(?=(?:USA|U\.S\.A\.|United\sStates)(?:\x20?[,.;:)|\n]|\Z)))(?P<country>{_COUNTRY})(?:,?\s{{1,2}}(?P<zip>{ZIP}))?"
)


def read_codes(text: str, position: int, end: int, spans: dict[str, Span]) -> None:
    """Read the country and ZIP code behind a state into `spans`; either may come first."""
    code = _ZIP_AFTER.match(text, position, end)
    country = _COUNTRY_AFTER.match(text, code.end() if code else position, end)
    if country is not None:
        spans["country"] = Span(*country.span("country"))
        code = code or (country if country["zip"] else None)
    foreign = POSTCODE.match(text, position, end) if code is None else None
    if code is not None:
        spans["postal_code"] = Span(*code.span("zip"))
    elif foreign is not None:
        spans["postal_code"] = Span(*foreign.span("code"))
