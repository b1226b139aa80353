"""The settings of a word processor, which stand in what is copied from it by way of a page."""

from __future__ import annotations

from jobparse.document.plain_text.marks import Mark
from jobparse.patterns import pattern

# "Normal 0 false false false EN-US X-NONE X-NONE MicrosoftInternetExplorer4", each word on a line of its own.
_SETTINGS = pattern(
    r"Normal\s{1,24}0(?:\s{1,48}\d{1,3})?\s{1,96}(?:false\s{1,48}){2,4}[A-Z]{2}(?:-[A-Z]{2})?"
    r"(?:\s{1,48}(?:X-NONE|[A-Z]{2}-[A-Z]{2})){1,2}(?:\s{1,48}MicrosoftInternetExplorer\d)?"
)
_SIGN = "X-NONE"  # stands in whatever it finds


def settings(text: str) -> list[Mark]:
    """The settings in a text, which say nothing."""
    return [Mark(*match.span(), "") for match in _SETTINGS.finditer(text)] if _SIGN in text else []
