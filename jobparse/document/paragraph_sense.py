"""What a paragraph is on, by the words that it holds: on how to apply, on checks, on benefits."""

from __future__ import annotations

from jobparse.lexicon.paragraphs import paragraph_words

# So much has to speak for a kind, and so much more than for the one that the section has; more where nothing of it does surely.
_LEAST, _LEAD = 3, 2
_UNSURE = 4
# Signs of which one in a paragraph counts for a kind, and how much.
_SIGNS = (("@", "application", 2), ("http", "application", 1), ("www.", "application", 1), ("$", "salary", 2), ("£", "salary", 2))


def paragraph_kinds(content: str, under: str) -> list[str]:
    """The kinds that most speaks for in a paragraph, where they are others than that of its section; none where nothing tells.

    Args:
        content: The paragraph, in lower case.
        under: The kind of its section.

    >>> paragraph_kinds("offers depend on a criminal background check and a drug test.", "duties")
    ['verification']
    >>> paragraph_kinds("checks the background of the drug trade.", "verification")
    []
    """
    words = paragraph_words()
    scores: dict[str, int] = {}
    sure: set[str] = set()
    for word in words.telling.intersection(content.split()):
        for kind, weight in words.weights[word]:
            scores[kind] = scores.get(kind, 0) + weight
            if weight > 1:
                sure.add(kind)
    if not scores:
        return []
    for sign, kind, weight in _SIGNS:
        if sign in content:
            scores[kind] = scores.get(kind, 0) + weight
            if weight > 1:
                sure.add(kind)
    best = max(scores.values())
    if best < max(_LEAST, scores.get(under, 0) + _LEAD):
        return []
    return sorted(kind for kind in (sure if best < _UNSURE else scores) if scores[kind] == best)


def tokens_of(kind: str) -> frozenset[str]:
    """The words that speak for a kind, as they stand between blanks."""
    return paragraph_words().by_kind[kind]
