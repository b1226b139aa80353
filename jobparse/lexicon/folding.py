"""Folding: headings and labels are looked up in lower case and by their words alone."""

from __future__ import annotations

from functools import lru_cache

from jobparse.patterns import pattern

_WORD = pattern(r"[^\W_]+|\#")
_EDIT_LINK = pattern(r"\[(?:edit|edit source|hide|show|link)\]")
_PARENTHESES = pattern(r"\([^()]{0,80}\)")


@lru_cache(maxsize=16_384)
def key(text: str) -> str:
    """Fold a heading or label for look-up.

    Lower case, words only, `&` as "and", text in parentheses dropped.

    >>> key("Knowledge, Skills & Abilities (KSAs):")
    'knowledge skills and abilities'
    >>> key("REQUIREMENTS/MINIMUM QUALIFICATIONS")
    'requirements minimum qualifications'
    >>> key("Driver's License")
    'drivers license'
    >>> key("Duties [edit]")
    'duties'
    """
    text = text.lower()
    if "(" in text:
        text = _PARENTHESES.sub(" ", text)
    if "[" in text:
        text = _EDIT_LINK.sub(" ", text)
    if "&" in text:
        text = text.replace("&", " and ")
    if "'" in text or "’" in text:
        text = text.replace("'", "").replace("’", "")
    return " ".join(_WORD.findall(text))
