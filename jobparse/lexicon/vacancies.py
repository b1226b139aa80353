"""The words of vacancies, read from the TOML file beside this module when first asked for."""

from __future__ import annotations

from functools import cache

from jobparse.lexicon.word_lists import WordLists, read_lists


class VacancyWords(WordLists):
    """Words of how many posts there are and whom they are for; `vacancies.toml` says what each list is."""

    posts: tuple[str, ...]
    filled: tuple[str, ...]
    nouns: tuple[str, ...]
    agents: tuple[str, ...]
    counted: frozenset[str]
    times: frozenset[str]
    beginning: tuple[str, ...]
    posted: tuple[str, ...]
    sought: tuple[str, ...]
    hired: tuple[str, ...]
    doing: tuple[str, ...]
    being: tuple[str, ...]
    about: tuple[str, ...]
    for_alone: tuple[str, ...]
    present: frozenset[str]
    on_applying: tuple[str, ...]
    open_otherwise: tuple[str, ...]
    based: tuple[str, ...]
    holders: frozenset[str]
    bidding: tuple[str, ...]
    pointing: tuple[str, ...]
    not_pointing: tuple[str, ...]


@cache
def vacancy_words() -> VacancyWords:
    """Read and check the words, once."""
    return read_lists("vacancies", VacancyWords)
