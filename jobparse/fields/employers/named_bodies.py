"""All names of bodies in a text by their form, of which one is weighed as who hires: "Bands of the Elm Plateau"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jobparse.fields.employers.forms import WORD, begun, sentence_stop, unpossessed
from jobparse.fields.header import names_occupation
from jobparse.fields.organisations import UNIT
from jobparse.fields.terms.unions import names_union
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document

# Words with capitals and what joins them: "Confederated Bands of the Elm Plateau", "Tides & Docks Action, Inc.".
_RUN = pattern(
    rf"(?<![\w&'/@.-]){WORD}"
    rf"(?:(?: (?:(?:of|and|for|on) the|of|and|for|on|&|de|del|la))? {WORD}|, (?:Inc|LLC|Ltd|Limited)\b\.?){{1,11}}"
)
_JOINTS = frozenset(["of", "and", "for", "on", "the", "&", "de", "del", "la"])
_OF = ("of", "for")
_COMPANY, _SHORTENED = frozenset(["inc", "llc", "ltd", "limited"]), ("inc.", "ltd.")
_FEWEST = 2  # words of a name
# The number behind a district: "Elm School District 12".
_NUMBER = pattern(r" (?:No\. ?|# ?)?\d{1,4}\b(?! [a-z])")
_DISTRICT, _EDUCATION = "district", "education"  # behind "of": "Elm County Office of Education" is a whole
_PARTS = ("department of ", "division of ", "ministry of ", "office of ")
# What stands before a name in capitals on its line, as other words in capitals would run into it.
_BEFORE_CAPITALS = (" - ", " – ", " | ", " » ", " > ", " · ", " • ", "  ", ", ", ": ", " AT ", " THE ")


class _Word(NamedTuple):
    at: int
    printed: str
    folded: str


def named_bodies(document: Document, title: str) -> Iterator[Span]:
    """The names of bodies in a text, without what is only a part of one.

    Args:
        document: The document.
        title: The title of the post, which a name can stand behind.
    """
    for run in _RUN.finditer(document.text, 0, document.end):
        start, end = run.span()
        while start < end:
            stop = sentence_stop(document, start, end)
            name = _name(document, Span(start, stop), title)
            if name:
                yield name
            start = stop + 2


def own_words(name: str) -> list[str]:
    """The words of a name in lower case that tell whose body it is: "elm" and "bay" of "elm bay water district"."""
    words = employer_words()
    common = (words.hiring_nouns, words.part_words, words.purposes, words.generic, words.common_in_names, _JOINTS, words.joining)
    return [word for word in name.split() if not any(word in listed for listed in common)]


def _name(document: Document, run: Span, title: str) -> Span | None:
    """The name of a body in words with capitals, where one is."""
    span = begun(document, run)
    if title and document.text.startswith(title, span.start):
        span = Span(span.start + len(title), span.end)
    words = _behind_part(_behind_holder(_begun(_words(document, span))))
    nouns = employer_words().hiring_nouns
    last = next((index for index in range(len(words) - 1, -1, -1) if words[index].folded in nouns), -1)
    stop = _stop(words, last) if last >= 0 else 0
    folded = [word.folded for word in words[:stop]]
    if stop < _FEWEST or not own_words(" ".join(folded)) or not employer_words().never_hiring.isdisjoint(folded):
        return None
    name = Span(words[0].at, words[stop - 1].at + len(words[stop - 1].printed))
    name = _ended(document, unpossessed(document, name), is_district=folded[-1] == _DISTRICT)
    if document.text[slice(*span)].isupper() and not _opens_line(document, name.start):
        return None
    label = key(document.text[slice(*name)])
    told_otherwise = document.lower.startswith(_PARTS, name.start) or label in lexicon().headings or label in lexicon().labels
    return None if told_otherwise or names_union(document, name) else name


def _words(document: Document, span: Span) -> list[_Word]:
    """The words of a run with where they begin."""
    words, at = [], span.start
    for printed in document.text[slice(*span)].split(" "):
        folded = printed.lower().strip(".,").removesuffix("'s").removesuffix("\u2019s")
        words.append(_Word(at, printed, folded))
        at += len(printed) + 1
    return words


def _begun(words: list[_Word]) -> list[_Word]:
    """A run without the words that only begin its sentence: "Join", "Keeps", "Our"."""
    listed = employer_words()
    for index, word in enumerate(words):
        verb = word.folded.endswith("s") and word.folded in lexicon().duty_verbs
        if word.printed not in _JOINTS and word.folded and word.folded not in listed.nobody | listed.before_bodies and not verb:
            return words[index:]
    return []


def _behind_holder(words: list[_Word]) -> list[_Word]:
    """A run without whoever holds a post at its body: "Director of the Elm Council"; what stands before any other holder."""
    for index in range(len(words) - 1, -1, -1):
        if names_occupation(words[index].folded):
            rest = index + 1
            if rest == len(words) or words[rest].folded not in _OF:
                field = index > 0 and words[index - 1].folded in employer_words().part_words  # "Elm Water Specialist"
                return [] if field else words[:index]
            while rest < len(words) and words[rest].printed in _JOINTS:
                rest += 1
            return words[rest:]
    return words


def _behind_part(words: list[_Word]) -> list[_Word]:
    """A run without the part of its body before it: "Tide Program of Elm University"."""
    for index in range(len(words) - 2, 0, -1):
        part = words[index].printed == "of" and words[index - 1].folded in employer_words().part_heads
        if part and words[index + 1].folded != _EDUCATION:
            return words[index + (2 if words[index + 1].printed == "the" else 1) :]
    return words


def _stop(words: list[_Word], last: int) -> int:
    """Behind which word a name ends, with what its last noun is of: "Bank of the Elm Islands"."""
    stop = last + 1
    if stop < len(words) and words[stop].folded in _OF:
        behind = stop + 1
        while behind < len(words) and not _names_part(words[behind].folded):
            behind += 1
        while words[behind - 1].folded in _JOINTS:
            behind -= 1
        stop = max(stop, behind)
    return stop + 1 if stop < len(words) and words[stop].folded in _COMPANY else stop


def _names_part(word: str) -> bool:
    return UNIT.fullmatch(word) is not None or word in employer_words().opening_parts


def _ended(document: Document, name: Span, *, is_district: bool) -> Span:
    """A name without the stop of its sentence and what shows that something is its own; a district with its number."""
    number = _NUMBER.match(document.text, name.end) if is_district else None
    if number:
        return Span(name.start, number.end())
    if document.text.endswith(("'s", "\u2019s"), *name):
        return Span(name.start, name.end - 2)
    stops = document.text.endswith((",", "."), *name) and not document.lower.endswith(_SHORTENED, *name)
    return Span(name.start, name.end - 1) if stops else name


def _opens_line(document: Document, at: int) -> bool:
    """Whether a name in capitals opens its line, or stands behind a mark on it."""
    line = document.text.rfind("\n", 0, at) + 1
    return not document.text[line:at].strip() or document.text.endswith(_BEFORE_CAPITALS, line, at)
