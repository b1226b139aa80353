"""The words on applying, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache

from jobparse.lexicon.word_lists import WordLists, read_lists


class ApplyingWords(WordLists):
    """Words of papers, of what asks for them, and of whom to ask; `applying.toml` says what each list is."""

    papers: tuple[str, ...]
    paper_names: tuple[str, ...]
    requests: tuple[str, ...]
    handing_in: tuple[str, ...]
    joined_orders: tuple[str, ...]
    paper_kinds: tuple[str, ...]
    never_before_papers: tuple[str, ...]
    behind_papers: tuple[str, ...]
    next_orders: tuple[str, ...]
    going_on_to: tuple[str, ...]
    paper_signs: tuple[str, ...]
    later: tuple[str, ...]
    copies: tuple[str, ...]
    shown: tuple[str, ...]
    orders: tuple[str, ...]
    other_clauses: tuple[str, ...]
    no_steps: tuple[str, ...]
    telling: tuple[str, ...]
    steps: tuple[str, ...]
    leading: tuple[str, ...]
    writing: tuple[str, ...]
    leading_on: tuple[str, ...]
    pages: tuple[str, ...]
    credits: tuple[str, ...]
    sending: tuple[str, ...]
    inquiries: frozenset[str]
    inquiring: tuple[str, ...]
    asking: tuple[str, ...]
    addressing: tuple[str, ...]
    unread: frozenset[str]
    hidden: tuple[str, ...]
    no_persons: frozenset[str]
    no_first_names: frozenset[str]
    service_endings: tuple[str, ...]
    so_ended_names: frozenset[str]
    reaching: tuple[str, ...]
    handing_to: tuple[str, ...]
    asking_for: tuple[str, ...]
    reaching_signs: frozenset[str]
    ranks: frozenset[str]


@cache
def applying_words() -> ApplyingWords:
    """Read and check the words, once."""
    return read_lists("applying", ApplyingWords)
