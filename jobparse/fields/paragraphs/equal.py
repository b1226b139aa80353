"""Statements on equal treatment: sentences of paragraphs on something else, and what stands beside them in their paragraph."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.equal_duties import is_equal_duty
from jobparse.document.kinds.paragraph_sense import paragraph_kinds, tokens_of
from jobparse.document.sentences import STOP, is_abbreviated
from jobparse.document.signs import has_any, offsets, vocabulary
from jobparse.fields.edges import end_without
from jobparse.lexicon.phrases import PhraseSet
from jobparse.lexicon.promises import promise_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document, Section

# Kinds of sections in which such words are on the work, or on those who do it.
ON_WORK = frozenset(
    {
        "abilities",
        "about_candidate",
        "duplicate",
        "duties",
        "knowledge",
        "licenses",
        "minimum_qualifications",
        "page_furniture",
        "physical_requirements",
        "preferred_qualifications",
        "skills",
    }
)
_NOWHERE = frozenset({"duplicate", "page_furniture"})
# Kinds of sections in which words of welcome are on the employer or on what to hand in.
_OF_OTHERS = ON_WORK | {"about", "summary", "hiring_preferences", "header", "identifiers", "benefits"}
# How far a sentence goes on either side of a word in it, in characters.
_REACH = 600
# What no such statement holds, and the fewest blanks of a sentence that can belong to one.
_FIGURE = pattern(r"\d")
_FEWEST_WORDS = 3
_BEFORE_TRAITS = ("whatever ", "discriminat", "regardless of")
_FEWEST_TRAITS = 3
# Words of a sentence that is on equal treatment whatever else it names: "an equal opportunity, drug-free employer".
_SPEAKS = ("equal opportunit", "equal employment", "discriminat", "affirmative action", "diversity", "inclusi")
# What is attached to a word in short, and words beside one that make it a statement: "The town is an AA/EO/ADA employer".
_ATTACHED = "()[].,;:*~\"' "
_BESIDE_CODES = ("employer", "institution", " is an ")


# Words of a paragraph on those who can be hired by rules of their own, which promises nothing to everybody.
_HIRED_APART = ("schedule a", "noncompetitive", "non-competitive", "hiring authorit", "eligible for hiring under")
# What parts the items of a list, and the last words of one that names a page to read: "Equal Opportunity (EEO) Policy".
_ITEM = pattern(r"\n\s{0,12}[\u2022\u00b7\u25cf\u25aa*-] ")
_PAGE_NAMES = ("policy", "policies", "poster", "information", "notice", "law", "rights", "statement", "guidance")
_PAGE_WORDS = 8
_SAYING = ("employer", "we ", "discriminat", "provider", "eoe")  # which no such name holds


def names_page(said: str) -> bool:
    """Whether words in lower case name a page to read, and say nothing themselves."""
    return said.endswith(_PAGE_NAMES) and len(said.split()) <= _PAGE_WORDS and not has_any(said, _SAYING)


def _says_whom_to_ask(said: str) -> bool:
    """Whether a sentence in lower case is for those who have questions on equal treatment."""
    return said.startswith("if you have ") and "question" in said


def equal_sentence(document: Document) -> Span | None:
    """The first sentence anywhere that promises equal treatment, with those beside it on whom it welcomes.

    It does so by its phrase, by several traits that do not count, or in short: "EOE/M/F/Vet".
    """
    words = promise_words()
    if not has_any(vocabulary(document), words.equal_signs):
        return None
    span = _stated(document) or _in_short(document) or _welcoming(document)
    return with_welcomes(document, span) if span else None


def _stated(document: Document) -> Span | None:
    """The first sentence that says so by its phrase or by traits."""
    words = promise_words()
    held = _promising().held(document.tokens, document.lower)
    hits = sorted({at for phrase in held for at in offsets(document, phrase)})
    for at in hits:
        section = document.section_at(at)
        plain = document.lower.startswith(words.equal, at)
        if section is None or section.kind in (_NOWHERE if plain else ON_WORK):
            continue
        start, end = _own_line(document, at, *sentence_around(document, at, section.start, section.end))
        if section.kind == "duties" and is_equal_duty(document.lower, start):
            continue
        sentence = document.lower[start:end]
        if _names_pages(document, at, sentence) or _says_whom_to_ask(sentence):
            continue
        if plain or sum(trait in sentence for trait in words.traits) >= _FEWEST_TRAITS:
            return Span(start, end)
    return None


def _names_pages(document: Document, at: int, sentence: str) -> bool:
    """Whether what would be a sentence around an offset names a page to read, or is a list of lines that do."""
    if names_page(sentence):
        return True
    if "\n" not in sentence or sentence.endswith((".", "!")):
        return False
    stop = document.lower.find("\n", at)
    line = document.lower[document.lower.rfind("\n", 0, at) + 1 : stop if stop >= 0 else document.end]
    return names_page(line.strip())


@cache
def _promising() -> PhraseSet:
    return PhraseSet.of((*promise_words().equal, *_BEFORE_TRAITS))


@cache
def _welcome_phrases() -> PhraseSet:
    return PhraseSet.of(promise_words().welcoming)


def _in_short(document: Document) -> Span | None:
    """The first line or sentence that says so in short: "AA/EEO", "E.O.E.", "EEO/Affirmative Action Employer"."""
    words = promise_words()
    codes = []
    for token in [token for token in document.tokens if "/" in token or "." in token]:
        bare = token.strip(_ATTACHED)
        parts = bare.split("/")
        if words.equal_codes.isdisjoint(parts) or not words.equal_rest.issuperset(parts):
            continue
        # "EO" and "AA" alone are much else, but "EEO." ends a sentence
        if len(parts) > 1 or "." in bare or token in ("eeo.", "eoe."):
            codes.append(token)
    for at in sorted({at for token in codes for at in offsets(document, token)}):
        section = document.section_at(at)
        if section is None or section.kind in ON_WORK or document.lower[at - 1 : at].isalnum():
            continue
        low, high = document.lower.rfind("\n", 0, at) + 1, document.lower.find("\n", at)
        line = Span(max(low, section.start), min(high if high >= 0 else section.end, section.end))
        for start, end in (line, sentence_around(document, at, section.start, section.end)):
            if end - start > _REACH:
                continue
            said = document.lower[start:end]
            if is_code(said) or (_names_code(said) and said.find(". ") < 0 and not names_page(said)):
                return Span(start, end_without(document, start, end, " \n*_"))
    return None


# A sentence that names its employer besides such a code has no more words.
_LONGEST_CODE = 24


# How a sentence goes on behind its first words that were taken for a heading.
_GOES_ON = pattern(
    r" ?/ ?\w|(?<=/) ?\w| ?, ?(?:and |title |m/f|aa|drug)"
    r"|(?<=opportunity) (?:/ ?)?(?:employer|affirmative|institution|workplace|provider)\b"
)


def _names_code(said: str) -> bool:
    """Whether a sentence in lower case says of an employer what such a code does: "The town is an AA/EO/ADA employer."."""
    return len(said.split()) <= _LONGEST_CODE and has_any(said, _BESIDE_CODES)


def is_code(said: str) -> bool:
    """Whether a line or sentence in lower case consists of words in short and of whom they speak."""
    words = [word.strip(_ATTACHED) for word in said.replace("/", " ").replace("&", " ").split()]
    return promise_words().equal_rest.issuperset(word for word in words if word)


def _welcoming(document: Document) -> Span | None:
    """The first sentence that welcomes everybody where nothing is told of the work or the employer."""
    held = _welcome_phrases().held(document.tokens, document.lower)
    for at in sorted({at for phrase in held for at in offsets(document, phrase)}):
        section = document.section_at(at)
        if section is None or section.kind in _OF_OTHERS:
            continue
        start, end = _own_line(document, at, *sentence_around(document, at, section.start, section.end))
        sentence = document.lower[start:end]
        if not (_names_pages(document, at, sentence) or _says_whom_to_ask(sentence)):
            return Span(start, end)
    return None


# A stop whose blank was lost: "will not be read.The town is an equal opportunity employer".
_GLUED_STOP = pattern(r"[a-z]{3}\.(?=[A-Z][a-z]*\x20)")


def _own_line(document: Document, at: int, start: int, end: int) -> tuple[int, int]:
    """A sentence around an offset; the line alone where the sentence is a list of lines without stops."""
    fold = document.text.rfind("\n", start, at)
    word = document.text[document.text.rfind(" ", start, fold) + 1 : fold] if fold >= 0 else ""
    if "@" in word or word.startswith(("www.", "http")):  # an address has no stop behind it
        start = fold + 1
    for stop in _GLUED_STOP.finditer(document.text, start, at):
        start = stop.end()
    if end - start <= _LONGEST_SENTENCE or document.text.count("\n", start, end) < 2:
        return start, end
    low, high = document.text.rfind("\n", start, at) + 1, document.text.find("\n", at, end)
    return max(low, start), high if high >= 0 else end


# No sentence of several lines is longer, in characters.
_LONGEST_SENTENCE = 320


def with_welcomes(document: Document, span: Span) -> Span:
    """A sentence on equal treatment with those directly before and behind it in its paragraph that welcome somebody."""
    text = document.text
    low = max(text.rfind("\n\n", 0, span.start) + 2, span.start - _REACH)
    gap = text.find("\n\n", span.end)
    high = min(gap if gap >= 0 else len(text), span.end + _REACH)
    for start, end in reversed(list(sentences(document, Span(low, span.start)))):
        if start < span.start - _REACH + 1 or not _welcomes(document.lower[start:end]):
            break
        span = Span(start, span.end)
    while span.start < span.end and document.text[span.start] in " \n*_-":
        span = Span(span.start + 1, span.end)
    for start, end in sentences(document, Span(span.end, high)):
        if document.text[end - 1] not in ".!" or not _welcomes(document.lower[start:end]):
            break
        span = Span(span.start, end)
    return span


def _welcomes(sentence: str) -> bool:
    """Whether a sentence in lower case welcomes somebody: "Women and minorities are urged to apply."."""
    words = promise_words()
    return has_any(sentence, words.welcomed) and has_any(sentence, words.welcomes)


def from_heading(document: Document, section: Section) -> Span | None:
    """Where a section on equal treatment begins with a sentence whose first words were taken for its heading: that sentence.

    "AN EQUAL OPPORTUNITY / AFFIRMATIVE ACTION EMPLOYER", "The town is an EQUAL OPPORTUNITY EMPLOYER, and does not discriminate".
    """
    anchor, lower = section.anchor, document.lower
    if anchor is None or not _GOES_ON.match(lower, anchor.heading.end, section.end):
        return None
    line = lower.rfind("\n", 0, anchor.heading.start) + 1
    start, end = sentence_around(document, anchor.heading.start, line, section.end)
    return Span(start, end) if start <= anchor.heading.start and end > anchor.heading.end else None


def equal_paragraph(document: Document) -> Span | None:
    """The first paragraph under a heading on whom the employer prefers that welcomes everybody."""
    for section in document.of_kind("hiring_preferences"):
        for block in blocks(document, section.body, section.end):
            content = document.lower[block.body : block.end]
            if paragraph_kinds(content, section.kind) == ["equal_opportunity"] and not has_any(content, _HIRED_APART):
                return Span(block.body, block.end)
    return None


def without_other_matters(document: Document, span: Span) -> Span:
    """A statement on equal treatment without the sentences before and behind it that are on something else."""
    for stop in _GLUED_STOP.finditer(document.text, *span):
        if not has_any(document.lower[span.start : stop.end()], (*promise_words().equal, *_SPEAKS)):
            span = Span(stop.end(), span.end)
    rows = list(sentences(document, span))
    while len(rows) > 1 and _is_other_matter(document.lower[slice(*rows[-1])]):
        rows.pop()
    while len(rows) > 1 and _is_other_matter(document.lower[slice(*rows[0])]):
        rows.pop(0)
    start = rows[0][0]
    while start < rows[-1][1] and document.text[start] in " \n":
        start += 1
    return Span(start, end_without(document, start, rows[-1][1], " \n"))


def _is_other_matter(sentence: str) -> bool:
    """Whether a sentence beside a statement on equal treatment is on something else, by words of that or by all of them."""
    words = promise_words()
    if (
        has_any(sentence, words.equal)
        or has_any(sentence, _SPEAKS)
        or sum(trait in sentence for trait in words.traits) >= _FEWEST_TRAITS - 1
    ):
        return False
    return has_any(sentence, words.other_matters) or _is_on_something_else(sentence)


def _is_on_something_else(sentence: str) -> bool:
    """Whether a sentence behind a statement on equal treatment is on how to apply, on checks; or an address, a question."""
    if paragraph_kinds(sentence, "equal_opportunity"):
        return True
    alone = tokens_of("equal_opportunity").isdisjoint(sentence.split())
    return alone and (
        sentence.rstrip().endswith("?") or _FIGURE.search(sentence) is not None or sentence.count(" ") < _FEWEST_WORDS
    )


def sentence_around(document: Document, at: int, low: int, high: int) -> tuple[int, int]:
    """The sentence that holds an offset, semicolons inside of it left alone; within its paragraph."""
    text = document.text
    low, high = max(low, at - _REACH), min(high, at + _REACH)
    low = max(low, text.rfind("\n\n", low, at) + 1)
    gap = text.find("\n\n", at, high)
    high = gap if gap >= 0 else high
    for item in _ITEM.finditer(text, low, high):
        if item.start() >= at:
            high = item.start()
            break
        low = item.end()
    start, end = low, high
    for stop in STOP.finditer(text, low, high):
        if text[stop.start()] == ";" or is_abbreviated(text, low, stop.start()):
            continue
        if stop.end() <= at:
            start = stop.end()
        else:
            end = stop.end()
            break
    while start < end and text[start] in " \n*_-":
        start += 1
    return start, end_without(document, start, end, " \n*_")


def sentences(document: Document, span: Span) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph, in order."""
    start = span.start
    for stop in STOP.finditer(document.text, span.start, span.end):
        if document.text[stop.start()] != ";" and not is_abbreviated(document.text, start, stop.start()):
            yield start, stop.end()
            start = stop.end() + 1
    if start < span.end:
        yield start, span.end
