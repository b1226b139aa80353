"""What a paragraph is on, by the words that it holds: on how to apply, on checks, on benefits."""

from __future__ import annotations

from jobparse.lexicon.paragraphs import paragraph_words
from jobparse.patterns import pattern

# So much has to speak for a kind, and so much more than for the one that the section has; more where nothing of it does surely.
_LEAST, _LEAD = 3, 2
_UNSURE = 4
# So much that speaks for the matter at hand keeps a paragraph, or a sentence of one, with it.
_KEPT = 2
# Signs of which one in a paragraph counts for a kind, and how much.
_SIGNS = (("@", "application", 2), ("http", "application", 1), ("www.", "application", 1), ("$", "salary", 2), ("£", "salary", 2))
# What stands behind the sign of an address of mail; "our Harbor@Home team" is none.
MAILED = pattern(r"@[\w-]+\.\w")
# A telephone number, which counts with a word on whom to call: "contact Ann Lee on 01632 960177", "call (413) 555-0130". It
# begins with a figure that has none before it.
_PHONE = pattern(r"[0-9](?<![0-9]{2})[0-9]{2,4}\)?[-. ]{1,2}[0-9]{3}[-. ]?[0-9]{3,4}(?![0-9])")


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
    scores, sure = _scores(content)
    best = max(scores.values(), default=0)
    if best < max(_LEAST, scores.get(under, 0) + _LEAD):
        return []
    return sorted(kind for kind in (sure if best < _UNSURE else scores) if scores[kind] == best)


def keeps_to(content: str, kind: str) -> bool:
    """Whether a paragraph or sentence, in lower case, says enough on a matter to be on it whatever else it speaks of.

    >>> keeps_to("the interview will test what you know of retirement, pension and health benefits.", "selection")
    True
    """
    return _scores(content)[0].get(kind, 0) >= _KEPT


def _scores(content: str) -> tuple[dict[str, int], set[str]]:
    """How much speaks for each kind, and those of which something does surely."""
    words = paragraph_words()
    scores: dict[str, int] = {}
    sure: set[str] = set()
    spelt = words.bare
    found = {spelt[word] for word in words.telling.intersection(content.split())}
    rows = [row for word in found for row in words.weights.get(word, ())]
    rows += [row[1:] for word in found.intersection(words.phrases) for row in words.phrases[word] if row[0] in content]
    if rows:
        signs = [row for row in _SIGNS if row[0] in content]
        rows += [(kind, weight) for sign, kind, weight in signs if sign != "@" or MAILED.search(content)]
    for kind, weight in rows:
        scores[kind] = scores.get(kind, 0) + weight
        if weight > 1:
            sure.add(kind)
    if "application" in scores and _PHONE.search(content):
        scores["application"] += 2
        sure.add("application")
    return scores, sure


def tokens_of(kind: str) -> frozenset[str]:
    """The words that speak for a kind, as they stand between blanks."""
    return paragraph_words().by_kind[kind]
