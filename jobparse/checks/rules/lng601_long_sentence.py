"""A sentence that is too long to follow.

What: a sentence of more than 60 words (`max-sentence` sets another number), after the text is split at bullets, headings, labels
and numbers of lists. The statement on equal opportunity, whose words are set, is left out.

Why: plain language. Federal guidance for writers asks for short sentences, one thought each (Plain Writing Act of 2010;
plainlanguage.gov); the limit here is three times what it recommends.

Fails (max-sentence = 20):
    TITLE: Harbor Clerk
    DUTIES
    Under the direction of the master of the harbor the clerk keeps the book of berths and of those who wait for one, answers
    calls of owners, writes letters to those who owe money, and counts boats in the morning.

Passes (max-sentence = 20):
    TITLE: Harbor Clerk
    DUTIES
    The clerk will: 1) keep the book of berths and of those who wait; 2) answer the calls of all owners; 3) write letters to those
    who owe money; and 4) count the boats in the morning.

Fix: make two sentences of it, or a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.printed import kind_at
from jobparse.checks.rule import Rule
from jobparse.checks.sentences import long_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

_SET = frozenset({"page_furniture", "equal_opportunity", "legal", "accommodation"})


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the sentences over the limit."""
    limit = subject.settings.max_sentence
    for span, words in long_sentences(subject.document, limit):
        if kind_at(subject.document, span.start) not in _SET:
            message = f"this sentence has {words} words, more than {limit}; make two of it, or a list"
            yield Hit(message, span, value={"words": words, "limit": limit})


RULE = Rule("LNG601", "long-sentence", "info", check, profiles={"plain-language": "warning"})
