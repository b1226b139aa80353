"""Verbs: the forms in which statements begin with one."""

from __future__ import annotations

from jobparse.patterns import pattern

# A short verb whose last letter is doubled before "-ing": "plan", "cut".
_ONE_VOWEL = pattern(r"[^aeiou]*[aeiou][^aeiouwxy]")


def verb_forms(verb: str) -> tuple[str, str, str]:
    """A verb as statements begin with it.

    >>> verb_forms("supply"), verb_forms("dispatch"), verb_forms("manage")
    (('supply', 'supplies', 'supplying'), ('dispatch', 'dispatches', 'dispatching'), ('manage', 'manages', 'managing'))
    >>> verb_forms("plan"), verb_forms("oversee")
    (('plan', 'plans', 'planning'), ('oversee', 'oversees', 'overseeing'))
    """
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third = f"{verb[:-1]}ies"
    else:
        third = f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{verb}s"
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    doubled = len(verb) < 6 and stem == verb and _ONE_VOWEL.fullmatch(verb) is not None
    return verb, third, f"{stem}{verb[-1] if doubled else ''}ing"
