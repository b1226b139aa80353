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
from jobparse.checks.words import is_word, vocabulary
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

_LONE_LETTERS = frozenset("bcdefghjklmnpqrstuvwxyz")
# "p romoting"; the letter stands behind a blank or a bracket, which is looked at after the match.
_BROKEN = pattern(r"([b-hj-np-zB-HJ-NP-Z])\ ([a-z]{2,20})(?![\w'-])")


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the broken words."""
    document = subject.document
    text = printed_text(document)
    if not document.tokens & _LONE_LETTERS:
        return
    broken = [match for match in _BROKEN.finditer(text) if not match.start() or text[match.start() - 1] in " \t\n(\"'/"]
    rests = Counter(match.group(2) for match in broken)
    for match in broken:
        start, end = match.span()
        rest, joined = match.group(2), (match.group(1) + match.group(2)).lower()
        if is_word(rest) or not is_word(joined) or kind_at(document, start) == "page_furniture":
            continue
        if vocabulary(document)[rest] > rests[rest]:
            continue  # the text uses what follows the letter as a word
        whole = match.group(1) + rest
        yield Hit(
            f"a blank breaks a word in two; write {whole!r}",
            Span(start, end),
            value={"word": whole},
            fix=Fix("unsafe", (Edit(start + 1, start + 2, ""),)),
        )


RULE = Rule("TXT104", "broken-word", "warning", check, fix="unsafe", any_document=True)
