"""What headings are made of: their bounds, their first words, and what may stand before and behind them."""

from __future__ import annotations

from functools import cache, lru_cache

from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

# Longest heading or label considered, in characters; longer lines can still begin with one.
LONGEST = 90
MOST_WORDS = 9
# Words that may stand in lower case inside a heading in title case.
SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "be",
        "but",
        "by",
        "for",
        "from",
        "if",
        "in",
        "is",
        "may",
        "per",
        "of",
        "on",
        "or",
        "our",
        "the",
        "to",
        "we",
        "with",
        "you",
        "your",
    ]
)
# Kinds of headings that open the body; before them, what no anchor claims is the title block or the role.
BODY = frozenset(
    {
        "abilities",
        "about_candidate",
        "duties",
        "knowledge",
        "licenses",
        "minimum_qualifications",
        "other_requirements",
        "physical_requirements",
        "preferred_qualifications",
        "selection",
        "skills",
        "working_conditions",
    }
)
# Kinds that ask for something, or wish for it, and all that are mostly lists.
ASKING = frozenset({"minimum_qualifications", "preferred_qualifications"})
LISTS = ASKING | {"duties", "benefits"}
# Kinds whose headings are printed on the line of their paragraph as well: "How We Choose: The written test counts …". Names of
# skills and the like are left out, which open the items of their lists so.
RUN_IN = frozenset(
    {
        "about",
        "accommodation",
        "application",
        "benefits",
        "duties",
        "equal_opportunity",
        "hiring_preferences",
        "legal",
        "licenses",
        "minimum_qualifications",
        "physical_requirements",
        "preferred_qualifications",
        "residency",
        "selection",
        "summary",
        "verification",
        "working_conditions",
    }
)
# Words that no sentence and no item ends with: the next line goes on.
OPEN_END = pattern(r"(?<![\w-])(?:on|of|the|to|until|by|from|and|a|an|is|are|with|for|in|at)$")
# What can surround the words of a heading.
_AROUND = " \n:*_-|"


@cache
def heading_openers() -> frozenset[str]:
    """First words of all headings that can stand inside a line."""
    return frozenset(phrase.split(" ", 1)[0] for phrase in lexicon().headings) - structure_words().sentence_openers


@cache
def heading_pairs() -> frozenset[tuple[str, ...]]:
    """The first two words of all headings, or the one of those that have no more."""
    return frozenset(tuple(phrase.split(" ", 2)[:2]) for phrase in lexicon().headings)


@cache
def row_pairs() -> frozenset[tuple[str, ...]]:
    """The same of all headings and labels, as rows of tables begin with."""
    return heading_pairs() | {tuple(phrase.split(" ", 2)[:2]) for phrase in lexicon().labels}


@cache
def label_openers() -> frozenset[str]:
    """First words of all labels."""
    return frozenset(phrase.split(" ", 1)[0] for phrase in lexicon().labels)


@cache
def openers() -> frozenset[str]:
    """First words of all headings and labels: a line that begins with another word is none."""
    words = lexicon()
    return frozenset(phrase.split(" ", 1)[0] for phrase in (*words.headings, *words.labels))


@cache
def number_openers() -> frozenset[str]:
    """First words of the labels that can stand before a number, a date or an amount without a colon."""
    return frozenset(
        phrase.split(" ", 1)[0]
        for phrase, labels in lexicon().labels.items()
        if any(label.value == "date" or label.section == "identifiers" or label.attribute == "salaries" for label in labels)
    )


def bare(text: str, start: int, end: int) -> Span:
    """The span of a heading without colon, emphasis and space around it."""
    while end > start and text[end - 1] in _AROUND:
        end -= 1
    while start < end and (text[start] in _AROUND or (text[start] == "#" and text[start : start + 4].lower() != "# of")):
        start += 1
    return Span(start, end)


def last_before(text: str, at: int, blanks: str = " ") -> str:
    """The last character before an offset that is none of some blanks; empty at the start of the text."""
    while at > 0 and text[at - 1] in blanks:
        at -= 1
    return text[at - 1] if at else ""


def at_boundary(text: str, at: int) -> bool:
    """Whether what stands before an offset ends a sentence, an item or a value."""
    last = last_before(text, at)
    return not last or last in '.!?;:)"*•|\n' or last.isdigit()


@lru_cache(maxsize=4096)
def may_go_on(tokens: str) -> bool:
    """Whether a heading inside a line can begin with two tokens."""
    return _begin_one_of(heading_pairs(), tokens)


@lru_cache(maxsize=4096)
def may_open_row(tokens: str) -> bool:
    """Whether the heading or label of a row of a table can begin with two tokens."""
    return _begin_one_of(row_pairs(), tokens)


def _begin_one_of(pairs: frozenset[tuple[str, ...]], tokens: str) -> bool:
    """Whether two tokens can be the first words of some phrases; what stands in brackets may be none of their words."""
    first = tuple(key(tokens).split(" ", 2)[:2])
    return len(first) < 2 or first in pairs or "(" in tokens or "[" in tokens


def past_colon(text: str, at: int, end: int) -> int:
    """Where the text behind a heading begins: past a colon and the blanks before it, or right behind its words."""
    stop = at
    while stop < end and text[stop] == " ":
        stop += 1
    return stop + 1 if stop < end and text[stop] == ":" else at
