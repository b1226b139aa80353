"""Misspelt headings: the known one that a phrase is like ("SELELCTION PROCESS"), or that lost its blanks."""

from __future__ import annotations

from functools import cache, lru_cache

from jobparse.document.headings.bounds import LONGEST
from jobparse.document.headings.sense import by_sense
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

# Likeness of two headings, 0 to 100, from which one is taken for a misspelling of the other ("SELELCTION PROCESS").
NEAR = 88.0
# Words of so many letters are read again for figures in them, longer ones for slips of the pen, which have so many at least.
_SHORTEST = 4
_LEAST_LETTERS = 7


@cache
def _without_blanks() -> dict[str, str]:
    """The kinds of the headings of several words by their letters alone: "ANNUALSALARY"."""
    return {
        phrase.replace(" ", ""): kind
        for phrase, kind in lexicon().headings.items()
        if " " in phrase and kind not in ("page_furniture", "note") and phrase.replace(" ", "") not in lexicon().headings
    }


@cache
def _by_length() -> dict[int, list[str]]:
    table: dict[int, list[str]] = {}
    for phrase, kind in lexicon().headings.items():
        if len(phrase) >= 7 and kind not in ("page_furniture", "note"):
            table.setdefault(len(phrase), []).append(phrase)
    return table


@cache
def _by_letter() -> dict[str, list[str]]:
    """The words of headings by their first letter, in order."""
    table: dict[str, list[str]] = {}
    for word in sorted(_vocabulary()):
        table.setdefault(word[0], []).append(word)
    return table


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(word for phrase in lexicon().headings for word in phrase.split())


def _misspelt(folded: str) -> bool:
    """Whether a phrase can be a misspelt heading: one or two of its words are unknown but look like known ones."""
    words = folded.split()
    unknown = [word for word in words if word not in _vocabulary()]
    return 0 < len(unknown) <= 2 and 2 * len(unknown) <= len(words) + 1 and all(map(_alike, unknown))


@lru_cache(maxsize=4096)
def _alike(word: str) -> tuple[str, ...]:
    """The words of headings that share half of their pairs of letters with a word."""
    pairs = {word[at : at + 2] for at in range(len(word) - 1)}
    if len(word) <= _SHORTEST:
        return ()
    return tuple(
        other
        for other in _by_letter().get(word[0], ())
        if abs(len(other) - len(word)) < 3 and 2 * sum(other[at : at + 2] in pairs for at in range(len(other) - 1)) >= len(pairs)
    )


@lru_cache(maxsize=4096)
def _spelt(word: str) -> str | None:
    """The word of headings that a word is a slip of the pen for: one letter is wrong, missing or too much, or two are turned.

    >>> _spelt("fucntions"), _spelt("benifits"), _spelt("fountains")
    ('functions', 'benefits', None)
    """
    if len(word) < _LEAST_LETTERS or not word.isalpha():
        return None
    alike = [other for other in _alike(word) if len(other) >= _LEAST_LETTERS and abs(len(other) - len(word)) < 2]
    alike = [other for other in alike if other.removesuffix("s") != word.removesuffix("s")]
    if not alike:
        return None
    from rapidfuzz.distance import OSA  # imported here, as below: most texts have no word that is like another

    slips = sorted(other for other in alike if OSA.distance(word, other) == 1)
    return slips[0] if len(slips) == 1 else None


def _respelt(folded: str) -> str | None:
    """A phrase with the slips in its words mended; None where it has none, or a word that is nobody's."""
    words = [word if word in _vocabulary() else _spelt(word) for word in folded.split()]
    known = [word for word in words if word is not None]
    return " ".join(known) if len(known) == len(words) and " ".join(known) != folded else None


# What shows that a scanner took one letter for another: figures beside letters, a small L among capitals, "rn" for "m".
# The pattern begins with one class of characters, from one of which to the next the scan jumps.
_SLIP = pattern(r"[015lr](?:(?<=[A-Za-z][015])|(?<=[015])[A-Za-z]{2}|(?<=[A-Z]l)[A-Z]|(?<=l)[A-Z]{2}|(?<=r)n)")
_FIGURES = str.maketrans("015", "ols")


def slipped(content: str) -> str | None:
    """The kind of the known heading that a line is in which letters were taken for others: "DUTlES", "ANNUAL 5ALARY"."""
    if not _SLIP.search(content):
        return None
    words = [word if word in _vocabulary() else _read_again(word) for word in key(content).split()]
    kind = lexicon().headings.get(" ".join(words))
    return kind if kind != "page_furniture" else None


def _read_again(word: str) -> str:
    """A word with one kind of slip undone, if that makes it one of a heading; else as it is."""
    if len(word) < _SHORTEST:
        return word
    plain = word.translate(_FIGURES)
    for variant in (plain, plain.replace("rn", "m"), word.replace("1", "i").translate(_FIGURES)):
        if variant in _vocabulary():
            return variant
    for at, letter in enumerate(plain):
        if letter == "l" and (variant := f"{plain[:at]}i{plain[at + 1 :]}") in _vocabulary():
            return variant
    return word


@lru_cache(maxsize=4096)
def near(folded: str) -> str | None:
    """The kind of the known heading that a phrase is a misspelling of."""
    if " " not in folded and (glued := _without_blanks().get(folded)):
        return glued
    if not 7 <= len(folded) <= LONGEST:
        return None
    return _mended(folded) or _likest(folded)


def in_other_number(folded: str) -> bool:
    """Whether a phrase is a known heading but for the number of its nouns, which is no slip of the pen.

    >>> in_other_number("examinations"), in_other_number("special requirement"), in_other_number("examinatoins")
    (True, True, False)
    """
    known = _vocabulary()
    return all(word in known or word.removesuffix("s") in known or f"{word}s" in known for word in folded.split())


def one_slip(folded: str) -> str | None:
    """The kind of a phrase of several words of which one alone is no word of headings, and a slip for one.

    >>> one_slip("basic requirments"), one_slip("basic arrangements"), one_slip("requirments")
    ('minimum_qualifications', None, None)
    """
    words = folded.split()
    unknown = [word for word in words if word not in _vocabulary()]
    return _mended(folded) if len(unknown) == 1 < len(words) and len(unknown[0]) >= _LEAST_LETTERS else None


def _mended(folded: str) -> str | None:
    """The kind of a phrase once the slips in its words are mended, where it is a heading then or its words speak of something."""
    respelt = _respelt(folded)
    if respelt is None:
        return None
    known = lexicon().headings.get(respelt)
    if known:
        return known if known not in ("page_furniture", "note") else None
    sense = by_sense(respelt)
    return sense.kind if sense else None


def _likest(folded: str) -> str | None:
    """The kind of the known heading that most resembles a phrase."""
    if not _misspelt(folded):
        return None
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extractOne

    lengths = range(len(folded) - 3, len(folded) + 4)
    choices = [phrase for length in lengths for phrase in _by_length().get(length, ()) if phrase[0] == folded[0]]
    best = extractOne(folded, choices, scorer=ratio, score_cutoff=NEAR)
    return lexicon().headings[best[0]] if best else None
