"""Lines that name no occupation and are surely no title: of menus, slogans, departments, buildings, places."""

from __future__ import annotations

from functools import cache

from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.pages import page_words
from jobparse.lexicon.places import place_words
from jobparse.lexicon.postings import posting_words

_ARTICLES = ("The ", "A ", "An ", "Our ")  # with which a sentence begins
_SENTENCE = 3  # blanks of a sentence at least
_FEWEST_OFFICERS = 3  # on a line of a letterhead


@cache
def _page_lines() -> frozenset[str]:
    return frozenset(map(key, page_words().page_lines))


def is_of_page(content: str) -> bool:
    """Whether a line that names no occupation is one of a menu, a slogan, or a department, a building, a large city.

    >>> is_of_page("News and Events"), is_of_page("Where Boats Come First"), is_of_page("Quay House")
    (True, True, True)
    >>> is_of_page("Sluice Minder"), is_of_page("House Minder")
    (False, False)
    """
    folded = key(content)
    words = [word.strip(",.!()") for word in folded.split()]
    if not words or folded in _page_lines() or folded in place_words().large:
        return True
    if words[0] in page_words().slogan_openers or not page_words().slogan_words.isdisjoint(words):
        return True
    if words[-1] in place_words().buildings or words[-1] in place_words().sites:
        return True
    listed = employer_words()
    return all(word in listed.part_words or word in listed.joining or word == "&" for word in words)


def is_of_officers(content: str) -> bool:
    """Whether a line has offices of a board, over the names of those in them: "Chairman Vice-Chairman Member/Clerk".

    >>> is_of_officers("President Secretary Treasurer"), is_of_officers("Secretary to the Board"), is_of_officers("Vice Chairman")
    (True, False, False)
    """
    words = content.lower().replace("/", " ").replace(",", " ").split()
    return len(content.split()) >= _FEWEST_OFFICERS and posting_words().officers.issuperset(words)


def is_sentence(content: str) -> bool:
    """Whether a line says what the bearer of an office does: "The Director oversees the museum"."""
    if not content.startswith(_ARTICLES):
        return False
    if content.startswith(_ARTICLES[0]) and content[len(_ARTICLES[0]) :][:1].islower() and content.count(" ") >= _SENTENCE:
        return True  # "The assistant harbor clerk retires"
    return any(word.endswith("s") and word in lexicon().duty_verbs for word in content.split()[2:])
