"""A word with a blank behind its first letter.

What: a single letter, a blank and letters that are no word, which together are one ("p romoting"). List marks, the words "a" and
"I", and letters that name something ("vitamin c", "option b") do not count.

Why: searches do not find the word and screen readers spell it. Google for Jobs asks for basic grammar
(developers.google.com/search/blog/2021/07/job-posting-updates).

Fails:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths and p romoting the harbor.

Passes:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths on the c drive, and vitamin c supplies.

Passes:
    TITLE: Programmer
    DUTIES
    - Writes programs in c programming languages.

Fix: join the letter with what follows it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jobparse.checks.finding import Edit, Fix, Hit
from jobparse.checks.printed import kind_at, printed_text
from jobparse.checks.rule import Rule
from jobparse.checks.words import is_word
from jobparse.document.signs import offsets
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject
    from jobparse.document.model import Document

_LONE_LETTERS = frozenset("bcdefghjklmnpqrstuvwxyz")
# The blank and the rest of "p romoting"; the letter stands behind a blank or a bracket, or first of all. It begins with the
# blank, from one of which to the next the scan jumps.
_BROKEN = pattern(r"\ (?:(?<=[ \t\n(\"'/][b-hj-np-zB-HJ-NP-Z]\ )|(?<=\A[b-hj-np-zB-HJ-NP-Z]\ ))([a-z]{2,20})(?![\w'-])")


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the broken words."""
    document = subject.document
    text = printed_text(document)
    if not document.tokens & _LONE_LETTERS:
        return
    broken = list(_BROKEN.finditer(text))
    joined = [match for match in broken if not is_word(match[1]) and is_word(text[match.start() - 1].lower() + match[1])]
    broken_rests = Counter(match[1] for match in broken)
    # what follows the letter in one place may be a word that the text uses in others
    words = {rest for rest in {match[1] for match in joined} if _times(document, rest) > broken_rests[rest]}
    for match in joined:
        start, end = match.start() - 1, match.end()
        rest = match[1]
        if rest in words or kind_at(document, start) == "page_furniture":
            continue
        whole = text[start] + rest
        yield Hit(
            f"a blank breaks a word in two; write {whole!r}",
            Span(start, end),
            value={"word": whole},
            fix=Fix("unsafe", (Edit(start + 1, start + 2, ""),)),
        )


def _times(document: Document, word: str) -> int:
    """How often a word stands in a text, with no letter beside it."""
    lower = document.lower
    return sum(
        not (lower[at - 1 : at].isalpha() or lower[at + len(word) : at + len(word) + 1].isalpha())
        for at in offsets(document, word)
    )


RULE = Rule("TXT104", "broken-word", "warning", check, fix="unsafe", any_document=True)
