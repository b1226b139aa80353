"""What the words of a heading vote for that nothing else tells: the kind of most known headings that they stand in."""

from __future__ import annotations

from collections import Counter
from functools import cache

from jobparse.lexicon import lexicon

# The words of sites are those of no heading.
_FURNITURE = "page_furniture"
# Kinds that take part in no vote: they say nothing of what stands below, or its content tells that better.
_MUTE = frozenset(
    {
        "application",
        "benefits",
        "container",
        "duties",
        "header",
        "identifiers",
        "minimum_qualifications",
        "note",
        "notes",
        "other",
    }
)
# A word of so many letters votes that stands in so many known headings, this share of them of one kind; and such a share of the
# votes decides. A word of fewer headings says little: "plan" stands in three, on examinations alone.
_LETTERS, _FEWEST, _SHARE = 4, 5, 0.7
# Headings of more words are read by nobody's vote, nor those of which half of the words have none.
_MOST_WORDS = 5


@cache
def _votes() -> dict[str, tuple[str, float]]:
    """The kind that each word votes for, with the share of its headings that have it."""
    counts: dict[str, Counter[str]] = {}
    for phrase, kind in lexicon().headings.items():
        for word in {word for word in phrase.split() if len(word) >= _LETTERS} if kind != _FURNITURE else ():
            counts.setdefault(word, Counter())[kind] += 1
    votes: dict[str, tuple[str, float]] = {}
    for word, kinds in counts.items():
        kind, count = max(kinds.items(), key=lambda row: (row[1], row[0]))
        if kinds.total() >= _FEWEST and count >= _SHARE * kinds.total() and kind not in _MUTE:
            votes[word] = kind, count / kinds.total()
    return votes


def by_vote(folded: str) -> str | None:
    """The kind that the words of a folded heading vote for; None where none votes, or they do not agree.

    >>> by_vote("the compensation"), by_vote("gulls of the harbor"), by_vote("savings plan")
    ('salary', None, None)
    """
    words = folded.split()
    votes = [_votes()[word] for word in words if word in _votes()]
    if len(words) > _MOST_WORDS or not votes or 2 * len(votes) < sum(len(word) >= _LETTERS for word in words):
        return None
    sums: dict[str, float] = {}
    for kind, share in votes:
        sums[kind] = sums.get(kind, 0) + share
    kind, total = max(sums.items(), key=lambda row: (row[1], row[0]))
    return kind if total >= _SHARE * len(votes) else None
