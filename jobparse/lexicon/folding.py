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


def is_folded(text: str) -> bool:
    """Whether a text comes out of `key` as it went in.

    >>> is_folded("knowledge skills and abilities"), is_folded("requisition #"), is_folded("Duties"), is_folded("pre-employment")
    (True, True, False, False)
    """
    plain = all(map(str.isalnum, text.split(" "))) and text == text.lower()  # tells most of a list far sooner than folding it
    return plain or text == key(text)
