"""The rank behind the noun of a title: "Clerk II", "Harbor Pilot 3"."""

from __future__ import annotations

from jobparse.patterns import pattern

_RANK = pattern(r" (?:[IVX]{1,4}|\d)\Z")


def without_rank(title: str) -> str:
    """A title up to its noun.

    >>> without_rank("Harbor Clerk II"), without_rank("Harbor Clerk")
    ('Harbor Clerk', 'Harbor Clerk')
    """
    return _RANK.sub("", title)
