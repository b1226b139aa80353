"""Duties that are on equal treatment, and no statement on it: "Responsible for assuring equal educational opportunity"."""

from __future__ import annotations

from jobparse.lexicon.structure import structure_words

_MARKER = 6  # the most characters of a marker before such a duty
_VERBS = ("is ", "be ")


def is_equal_duty(lower: str, at: int) -> bool:
    """Whether a sentence among the duties, in lower case, begins at an offset as one of them does, behind its marker.

    >>> is_equal_duty("3. responsible for assuring equal opportunity", 0), is_equal_duty("the port is an equal employer", 0)
    (True, False)
    """
    stop = at + _MARKER
    while at < min(stop, len(lower)) and not lower[at].isalpha():
        at += 1
    at += len(_VERBS[0]) * lower.startswith(_VERBS, at)
    return lower.startswith(structure_words().equal_duties, at)
