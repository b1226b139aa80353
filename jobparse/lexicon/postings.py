"""The words of postings as a whole, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache

from jobparse.lexicon.word_lists import WordLists, read_lists


class PostingWords(WordLists):
    """Words that tell what a text is and what its sentences are on; `postings.toml` says what each list is."""

    class_words: tuple[str, ...]
    class_plans: tuple[str, ...]
    class_hints: tuple[str, ...]
    to_specification: tuple[str, ...]
    announcing: tuple[str, ...]
    hiring: tuple[str, ...]
    vacancy: tuple[str, ...]
    acts: tuple[str, ...]
    calling_for: tuple[str, ...]
    shifts: tuple[str, ...]
    other_hours: tuple[str, ...]
    no_day: tuple[str, ...]
    before_days: tuple[str, ...]
    behind_days: tuple[str, ...]
    weeks_of_posts: tuple[str, ...]
    roles_of_weeks: tuple[str, ...]
    weeks_of_others: tuple[str, ...]
    hours_given: tuple[str, ...]
    chairs: tuple[str, ...]
    calls: frozenset[str]
    sure_calls: frozenset[str]
    beside_calls: frozenset[str]
    call_openers: frozenset[str]
    shouted: tuple[str, ...]
    prefixing: tuple[str, ...]
    common: frozenset[str]
    short_words: frozenset[str]
    word_endings: frozenset[str]
    degrees: frozenset[str]
    closing: tuple[str, ...]
    other_matters: tuple[str, ...]
    paid_groups: tuple[str, ...]
    service_groups: frozenset[str]
    extra_pay: tuple[str, ...]
    turns: tuple[str, ...]
    no_requirements: tuple[str, ...]
    off_body: tuple[str, ...]
    of_body: tuple[str, ...]
    no_benefits: tuple[str, ...]
    may_apply: tuple[str, ...]
    wished_of: tuple[str, ...]
    wish_opens: tuple[str, ...]
    wish_closes: tuple[str, ...]
    wish_degrees: tuple[str, ...]
    praises: tuple[str, ...]
    brought: tuple[str, ...]
    praised: tuple[str, ...]
    unwished: tuple[str, ...]
    temporary_goes_on: frozenset[str]
    temporary_posts: frozenset[str]
    chatter: tuple[str, ...]
    asides: tuple[str, ...]
    side_notes: tuple[str, ...]
    aside_signs: tuple[str, ...]
    remarks: tuple[str, ...]
    summary_turns: tuple[str, ...]
    ahead: tuple[str, ...]
    teasers: tuple[str, ...]
    own: tuple[str, ...]
    of_post: tuple[str, ...]
    paid: tuple[str, ...]
    listed_for: tuple[str, ...]
    of_another: tuple[str, ...]
    references: tuple[str, ...]
    sought: tuple[str, ...]
    before_posts: frozenset[str]
    behind_posts: frozenset[str]
    teaches: frozenset[str]
    leads_schools: frozenset[str]
    schools: frozenset[str]
    no_posts: frozenset[str]
    of_positions: frozenset[str]
    officers: frozenset[str]
    generic_posts: frozenset[str]
    terms_of_posts: frozenset[str]


@cache
def posting_words() -> PostingWords:
    """Read and check the words, once."""
    return read_lists("postings", PostingWords)
