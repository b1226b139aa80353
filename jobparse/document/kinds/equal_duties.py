"""Duties that are on equal treatment, and no statement on it: "Responsible for assuring equal educational opportunity"."""

from __future__ import annotations

from jobparse.patterns import pattern

# How such a duty begins, in lower case.
_BEGINS = pattern(
    r"[^a-z\n]{0,6}(?:is |be )?(?:(?:responsible|accountable) for |(?:assist|help)s? (?:in|to|with) "
    r"|(?:assur|ensur|promot|provid|administ|coordinat|investigat|enforc|foster|implement|monitor|develop)"
    r"(?:e|es|er|ers|ing|ering|s)? )"
)


def is_equal_duty(lower: str, at: int) -> bool:
    """Whether a sentence among the duties, in lower case, begins at an offset as one of them does, behind its marker."""
    return _BEGINS.match(lower, at) is not None
