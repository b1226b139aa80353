"""Papers in a series: "a signed form, two letters of reference and your résumé", each with the words that say which it is."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Literal, NamedTuple

from jobparse.document.sentences import STOP, is_abbreviated
from jobparse.document.signs import has_any
from jobparse.fields.applying.paper_names import (
    is_bare,
    is_copied,
    is_name,
    is_open,
    is_sure,
    is_whole,
    name_begins,
    speakers_end,
    without_ends,
)
from jobparse.fields.applying.papers_in_prose import is_of_role
from jobparse.fields.applying.series_ends import IN_NUMBERS, begins_order, is_passive, numbering, series_end
from jobparse.fields.statements.denials import is_not_asked, should_not
from jobparse.lexicon.applying import applying_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# All patterns read the lower-case words of a sentence, its line ends made blanks. The words that ask for a series of papers, with
# what may stand before its first one: "submit", "send us the following to hr@…:", "upload one file with", "Required:".
_ASKING = pattern(
    lambda: (
        rf"\b(?:{either(applying_words().handing_in)})\b(?:/\w+)?"
        rf"(?:(?:,| or|, or| and|/| and/or) (?:{either(applying_words().joined_orders)})\b){{0,3}}"
        r"(?: (?:in|with) your (?:application|e-?mail)(?: package| packet)?(?= ))?"
        r"(?: [-\u2013\u2014] [^-\u2013\u2014.;:]{3,40} [-\u2013\u2014](?= ))?"
        r"(?:(?=\s)[^.;:]{0,90}? following(?: [^.:]{0,90})?:|[\w ()]{0,30}:(?!//)"
        r"|,? (?:but (?:is )?not limited to|at (?:a )?minimum)[,:]?"
        r"| (?:us |online |electronically )?(?:as )?(?:an?|one|the)(?: single| combined)?(?: pdf| word)?"
        r"(?: file| document| attachment)? (?:containing|which contains|that contains|comprising|consisting of|with)"
        r"| (?:us|online|electronically|to us)(?= ))?"
        r"|^required:|\b(?:documents?|documentation|materials?|attachments?|items)(?: (?:required|needed|to (?:be )?\w+))?:"
        r"|\bfollowing\b[^.:;]{0,120}:|\b(?:along|together) with\b"
    )
)
# Before such a word, what makes it one on something else: "we will provide", "the process includes".
_OTHERS = pattern(
    r"(?:\bfail(?:ure|ing|s)? to"
    r"|\b(?:we|duties|process|benefits|examination|selection|exam|interview|test|work|employer|city|county|district)"
    r"(?: will)?(?: also)?"
    r"|(?<!applicants )(?<!candidates )(?<!those )\bwho (?:will|shall)(?: also| then)?"
    r"|\b(?:they|hr|resources|department|office|committee|board|division|unit|team|secretary|clerk|recruiter|manager"
    r"|agency|company|staff|system) (?:will|shall)(?: also| then)?) $"
)
# What is brought to a test and not sent before it.
_TO_TEST = pattern(
    r"[^.;]{0,160}\bto (?:the|your|an?|each|any|every) (?:[\w-]+ ){0,2}"
    r"(?:tests?|exam(?:ination)?s?|interviews?|assessments?|orientation)\b"
)
_OTHERS_REACH = 40
# What can stand before a paper that belongs to the one behind "and": "undergraduate and graduate transcripts".
_ADJECTIVES = pattern(r"[a-z-]{3,}(?: [a-z-]{3,})?\Z")
_ARTICLES = (" a ", " an ", " your ")
# What a note begins with: "NOTE: A map and a chart are required".
_NOTED = pattern(r"(?:please )?(?:note|important|reminder)(?: that)?(?: ?: ?| )\**")
_ARTICLE = frozenset({"a", "an"})
_CLOSE = ("and", "or", "and/or", "&")
_LAST = (" and ", " & ", " or ", "and/or ")
# What a paper holds, behind its comma: "a résumé, including salary expectations".
_ADDED = ("including ", "inclusive of ")
# How it is to be, behind its comma, which is left out: "a letter, two pages at most".
_ASIDE = pattern(
    r"(?:\w+ pages?\b|that\b|which\b|no more\b|not more\b|not exceeding\b|max|at most\b|preferably\b|one of\b|each\b)"
)
# A clause at the end of a series, which can go on to something else: "a letter that tells us of your boats".
_CLAUSE = pattern(r"(?<!ing),? (?:that|(?:in |of )?which)\b")
# A sum or number whose stop ends no sentence: "Rs. 500", "no. 12", "max. 3".
_SUM = pattern(r"(?:rs|no|ax)\.\s\d")
# What tells of the applicant or the vacancy and is no paper: "name", "mailing address", "number of the vacancy".
_DATA = pattern(
    r"(?:(?:full|complete|e-?mail|mailing|home|postal|street|current|daytime|cell|mobile|contact|telephone|phone|fax|position|job"
    r"|reference|vacancy|post|identity|id|passport|social security|date of|place of|best|physical|residential) ){0,3}"
    r"(?:names?|address(?:es)?|(?:tele)?phones?|e-?mails?|fax|numbers?|no\.|birth|age|gender|sex|race|nationality|citizenship"
    r"|contact (?:information|details)|zip(?: code)?|postcode|postal code)(?: (?:of|for) (?:the|this|your) (?:[\w-]+ ?){1,4})?\Z"
)
# What is no name of a thing: what is done with a paper ("quoting the number"), where it is to be had, what it is sent to.
_NO_NAME = pattern(
    r"(?:\w+ing (?:the|your|an?|all|any|our|this|each|it|them)\b"
    r"|(?:on|at|in|by|to|from|for|if|of|via|under|upon|as|so|but|only|please|obtainable|available|whichever|whether|when|where) )"
)
_QUESTION = pattern(r"(?:why|how|what|when|where|whether|who|which)\b")
_BEHIND_COMMA = (", ", ", and ", ", or ", ",and ")
_WORDS = 7  # of a paper of no known kind between others
_BRACKET = 160  # the longest remark in brackets in which a stop ends no sentence, in characters


class _Part(NamedTuple):
    """What stands between two joints, without its articles, and whether it names a paper."""

    start: int
    end: int
    names: bool
    close: bool  # whether no comma parts it from what follows
    numbered: bool = False  # whether a number or letter stands before it


def series_of(document: Document, rows: list[Block], *, passive: bool = True) -> Iterator[Span]:
    """The papers that the sentences of some paragraphs ask for in a series, or that stand in one alone.

    Args:
        document: The document.
        rows: The paragraphs.
        passive: Whether to read those that a sentence begins with and says to be required.
    """
    for row in rows:
        if has_any(document.lower[row.body : row.end], applying_words().paper_signs):
            for start, end in _sentences(document, row):
                yield from _in_sentence(document, start, end, passive=passive)


def listed_series(document: Document, start: int, end: int) -> list[Span]:
    """The papers that the words behind a label begin with: "Letter, chart and map, which can be sent by mail"."""
    lower = document.lower[start:end].replace("\n", " ").replace("*", " ")
    cased = document.text[start:end].replace("\n", " ").replace("*", " ")
    return [Span(start + name.start, start + name.end) for name in _papers(lower, 0, series_end(cased, lower, 0))]


def _sentences(document: Document, row: Block) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph."""
    text = document.text
    at = row.body
    for stop in STOP.finditer(text, row.body, row.end):
        end = stop.start()
        low = max(at, end - _BRACKET)
        inside = text.count("(", low, end) > text.count(")", low, end)
        if not (stop.group() == ";" or inside or is_abbreviated(text, at, end) or _SUM.match(document.lower, end - 2)):
            yield at, end + 1
            at = stop.end()
    if at < row.end:
        yield at, row.end


def _in_sentence(document: Document, start: int, end: int, *, passive: bool) -> Iterator[Span]:
    """The papers of a sentence: behind each word that asks for some, else those that it begins with and says to be required."""
    words = applying_words()
    lower = document.lower[start:end].replace("\n", " ").replace("*", " ")
    if not has_any(lower, words.paper_signs) or has_any(lower, words.later):
        return
    cased = document.text[start:end].replace("\n", " ").replace("*", " ")
    behind = 0
    applying = lower.find("appl")
    for verb in _ASKING.finditer(lower):
        if verb.start() < behind or should_not(document, start, start + verb.start()):
            continue
        if _OTHERS.search(lower, max(0, verb.start() - _OTHERS_REACH), verb.start()) or is_of_role(lower, *verb.span()):
            continue
        if verb.group() == "with" and not (is_sure(lower, verb.end()) and 0 <= applying < verb.start()):
            continue
        if verb.group().startswith("bring") and _TO_TEST.match(lower, verb.end()):
            continue
        for name in _papers(lower, verb.end(), series_end(cased, lower, verb.end())):
            if not is_not_asked(document, start + name.start, start + name.end, start, end):
                behind = name.end
                yield Span(start + name.start, start + name.end)
    if not behind and passive:
        at = len(lower) - len(lower.lstrip(" *_-\u2022"))
        noted = _NOTED.match(lower, at)
        at = noted.end() if noted else at
        stop = series_end(cased, lower, at)
        if is_passive(lower, stop):
            yield from (Span(start + name.start, start + name.end) for name in _papers(lower, at, stop))


def _parts(lower: str, start: int, end: int) -> list[_Part]:
    """What stands between the joints of a series."""
    parts: list[_Part] = []
    at = start
    joint_of, number = numbering(lower, start)
    while at < end:
        numbered = number is not None and number.match(lower, at) is not None
        began, at = at, name_begins(lower, at, end)
        article = lower[began:at].strip() in _ARTICLE  # "a complete map" is no order to complete one
        floor = speakers_end(lower, at, end)
        joints = joint_of.finditer(lower, floor, end)
        joint = next((row for row in joints if lower.count("(", at, row.start()) <= lower.count(")", at, row.start())), None)
        stop = at + len(lower[at : joint.start() if joint else end].rstrip())
        if not article and begins_order(lower, at, stop):
            break
        close = joint is not None and joint.group().strip() in _CLOSE
        if stop > at:
            parts.append(_Part(at, stop, floor > at or is_name(lower, at, stop), close, numbered))
        at = joint.end() if joint else end
    return parts


def _joined(lower: str, parts: list[_Part]) -> Iterator[_Part]:
    """The parts of a series, words that belong to the paper behind them joined to it: "undergraduate and graduate records"."""
    lead: _Part | None = None
    last: _Part | None = None
    for part, after in itertools.zip_longest(parts, parts[1:]):
        first = lead or part
        lead = None
        behind_open = last is not None and last.names and is_open(lower, Span(last.start, last.end))
        article = after is not None and lower.endswith(_ARTICLES, part.end, after.start)  # "a dive log and a résumé"
        adjective = not (part.names or behind_open or article) and _ADJECTIVES.match(lower[part.start : part.end])
        if adjective and part.close and after and after.names:
            lead = first
            continue
        last = part if first is part else part._replace(start=first.start)
        yield last


def _papers(lower: str, start: int, end: int) -> list[Span]:
    """The papers of a series; none where it begins with something else, or holds only an application or a letter."""
    parts = _parts(lower, start, end)
    last = parts[-1].end if parts else end
    listed = lower.endswith(":", 0, start)
    names: list[Span] = []
    for part in parts if IN_NUMBERS.match(lower, start) else _joined(lower, parts):
        name = Span(part.start, part.end)
        if not part.names and _DATA.match(lower[part.start : part.end]):
            continue
        if not names:
            if not part.names and not (listed and lower.count(" ", *name) < _WORDS and sum(row.names for row in parts) > 1):
                return []
            names.append(name)
            continue
        role = _role(lower, names[-1], part, parts)
        if role == "end":
            break
        if role == "more":
            names[-1] = Span(names[-1].start, part.end)
        elif role == "name":
            names.append(name)
    if names and names[-1].end >= last and not IN_NUMBERS.match(lower, start):
        clause = _CLAUSE.search(lower, *names[-1])
        names[-1] = Span(names[-1].start, clause.start()) if clause else names[-1]
    found = [without_ends(lower, name) for name in names if not is_whole(lower, name)]
    return found if len(found) > 2 or not all(is_bare(lower, name) for name in found) else []


def _role(lower: str, before: Span, part: _Part, parts: list[_Part]) -> Literal["name", "more", "aside", "end"]:
    """What a part of a series is behind a paper: one more, more of its name, something aside, or none of the series."""
    name = Span(part.start, part.end)
    if _goes_on(lower, before, part):
        return "more"
    if part.names or part.numbered:
        return "name"
    if _ASIDE.match(lower, *name) or _is_question(lower, before, name):
        return "aside"
    if part.end == parts[-1].end and not lower.endswith(_LAST, 0, part.start):
        return "end"  # "letters of reference, free of charge"
    if is_open(lower, before):
        return "more"
    if _NO_NAME.match(lower, *name):
        return "aside"
    short = lower.count(" ", *name) < _WORDS
    return "name" if short and any(row.names for row in parts if row.start > part.start) else "end"


def _is_question(lower: str, last: Span, name: Span) -> bool:
    """Whether a part behind a comma is a question by itself, "and why you like boats", and the paper before it holds none."""
    asks = _QUESTION.match(lower, *name) is not None and lower.endswith(_BEHIND_COMMA, 0, name.start)
    return asks and not any(_QUESTION.match(word) for word in lower[last.start : last.end].split())


def _goes_on(lower: str, name: Span, part: _Part) -> bool:
    """Whether a part goes on with the paper before it: ", including salary expectations", or one more that is copied."""
    added = lower.endswith(_ADDED, 0, part.start) and not is_whole(lower, name)
    return added or (part.names and is_copied(lower, name, Span(part.start, part.end)))
