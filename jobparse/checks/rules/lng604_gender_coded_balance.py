"""Wording that readers take for masculine, with little beside it.

What: the words of the posting that research found to be masculine or feminine are counted, boilerplate left out (statements on
equal opportunity, benefits and law, and words such as "competitive service" or "child support"). Told are postings in which the
masculine ones are more than two to one and at least six more. Off by default: `--extend-select LNG604`.

Why: women find jobs less appealing whose advertisements have more masculine words, whatever the job is (D. Gaucher, J. Friesen
and A. C. Kay 2011, Journal of Personality and Social Psychology 101). Small effects, and no judgement on any single word.

Fails:
    TITLE: Harbor Clerk
    We seek an ambitious, assertive and competitive clerk who is decisive, independent, confident, analytical and logical.

Passes:
    TITLE: Harbor Clerk
    We seek an ambitious clerk who is honest, kind and cooperative, understands boats, and leads guests to their berths.

Fix: replace some of the masculine words by what is done ("decides" for "decisive"), and say whom the clerk works with.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.printed import in_copy, kind_at
from jobparse.checks.rule import Rule
from jobparse.lexicon.word_lists import read_toml
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

_SET = frozenset(
    {
        "equal_opportunity",
        "legal",
        "accommodation",
        "benefits",
        "hiring_preferences",
        "page_furniture",
        "header",
        "identifiers",
        "application",
    }
)
_TIMES = 2
_MORE = 6


@cache
def _words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is counted, masculine stems in the first group, and what is not."""
    data = read_toml(Path(__file__).with_suffix(".toml"))
    masculine, feminine = ("|".join(map(re.escape, data[sex].split())) for sex in ("masculine", "feminine"))
    excluded = "|".join(re.escape(words).replace(r"\ ", r"\s") for words in data["not"])
    return pattern(rf"\b(?:({masculine})|{feminine})[\w-]*"), pattern(rf"\b(?:{excluded})\b")


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit, on the masculine words, where they outweigh the feminine ones."""
    counted, excluded = _words()
    document = subject.document
    masculine: list[Span] = []
    feminine = 0
    for match in counted.finditer(document.lower):
        start = match.start()
        if excluded.match(document.lower, start) or kind_at(document, start) in _SET or in_copy(document, start):
            continue
        if match.group(1):
            masculine.append(Span(*match.span()))
        else:
            feminine += 1
    if len(masculine) > _TIMES * feminine and len(masculine) - feminine >= _MORE:
        words = sorted({document.lower[span.start : span.end] for span in masculine})
        counts = f"{len(masculine)} words that readers take for masculine and {feminine} for feminine"
        yield Hit(
            f"{counts}; balance the wording: {', '.join(words)}",
            related=tuple(masculine),
            value={"masculine": len(masculine), "feminine": feminine, "words": words},
        )


RULE = Rule("LNG604", "gender-coded-balance", "info", check, default=False, profiles={"inclusive": "warning"})
