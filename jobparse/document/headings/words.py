"""The words of a line: whether they can be those of a heading, and whether they name a job, an office or a subject."""

from __future__ import annotations

from itertools import pairwise

from jobparse.document.headings.bounds import MOST_WORDS, SMALL
from jobparse.lexicon import lexicon
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

# The grade behind a title, in lower case: "ii", "1-2", "i/ii", "p-3".
_NUMERAL = pattern(r"(?:[ivx]{1,4}|\d{1,2})(?:[/-](?:[ivx]{1,4}|\d{1,2})){0,3}|[a-z]{1,2}-?\d{1,2}")
# What makes a line a sentence on the place of work: "THIS POSITION IS BASED IN ELM BAY".
_PLACED = (" is based in ", " is based at ", " is located in ", " is located at ")
# A line that is a value rather than a heading: amounts, dates, times, places, postcodes ("AB9 4ZZ"), web addresses.
_VALUE = pattern(r"[$@|]|, [A-Z]{2}(?:,|$)|\d{3}|\d[:/]\d|\d[A-Z]? \d[A-Z]{2}\b|https?:|www\.")


def is_no_office(folded: str) -> bool:
    """Whether a folded heading names no office: neither "division" nor "department" stands in it."""
    return structure_words().offices.isdisjoint(folded.split())


def names_body(words: list[str]) -> bool:
    """Whether a line names an office or a school: "HARBORS DIVISION", "SCHOOL OF EDUCATION", "MAYOR'S OFFICE OF TIDES"."""
    bodies = structure_words().offices | structure_words().schools
    first, last = words[0].lower(), words[-1].strip("*_").lower()
    if len(words) == 1:
        return False
    second = words[1].lower()
    return last in bodies or (second in ("of", "for") and first in bodies) or (first.endswith("'s") and second in bodies)


def is_about(folded: str) -> bool:
    """Whether a heading names what the text below is about, which is the employer or a part of it: "About Alder Ferries"."""
    about, _, named = folded.partition(" ")
    return about == "about" and named != "" and named.split(" ", 1)[0] not in structure_words().no_employers


def is_on_employer(folded: str) -> bool:
    """Whether all words of a folded heading are those over a paragraph on the employer, which they do not name.

    >>> is_on_employer("meet the department"), is_on_employer("city government overview"), is_on_employer("fire department")
    (True, True, False)
    """
    known = structure_words()
    words = folded.split()
    nouns = [word for word in words if word in known.employer_nouns]
    if not nouns or not (words[0] in known.employer_openers or words[-1] in known.employer_closers):
        return False
    return all(
        word in known.employer_nouns
        or word in known.employer_fillers
        or word in known.employer_openers
        or word in known.employer_closers
        for word in words
    )


def can_be_heading(content: str, words: list[str]) -> bool:
    """Whether the words of a line can be those of a heading: few, no value, no request, no title of a job."""
    lower = content.lower()
    if not words or len(words) > MOST_WORDS or lower in ("and", "or", "and/or", "then"):
        return False
    if words[0].lower() in structure_words().requests or (names_job(words) and not _speaks_to_reader(lower)):
        return False
    if " is " in lower and any(told in lower for told in _PLACED):
        return False
    letters = "".join(words).isalpha() and "http" not in lower  # nothing for the pattern to find
    return letters or not _VALUE.search(content)


def _speaks_to_reader(lower: str) -> bool:
    """Whether words speak to somebody, as no title of a job does: "What You'll Lead"."""
    return lower.startswith(("you ", "your ")) or " you " in lower or " you'" in lower or " you’" in lower


def fits_title(word: str) -> bool:
    """Whether a word can stand in a heading in title case."""
    return word[0].isupper() or word.lower() in SMALL or not word[0].isalpha()


def names_job(words: list[str]) -> bool:
    """Whether a line ends like a job title ("EQUIPMENT SPECIALIST II"): no heading, whatever its other words mean.

    Some titles name it before "of" or a colon: "Director of Parks", "Chief Clerk: Salaries". None has an article before it:
    "Tasks of the Consultant".
    """
    occupations = lexicon().occupations
    last = words[-1].strip(":,.*_()").lower()
    if len(words) > 1 and (last[-1:] in "ivx" or last[-1:].isdigit()) and _NUMERAL.fullmatch(last):
        last = words[-2].strip(",").lower()
    if last in occupations:
        return len(words) < 2 or words[-2].lower() != "the"
    for word, after in pairwise(words):
        if (after.lower() == "of" and word.lower() in occupations) or (word[-1] == ":" and word[:-1].lower() in occupations):
            return True
    return False
