"""The number before words on vacancies or on those that are sought: "We have three posts to fill", "Two pilots are needed"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.document.signs import matches_at, offsets, offsets_in, vocabulary
from jobparse.fields.header import names_occupation
from jobparse.lexicon.numbers import SMALL_NUMBER, SMALL_NUMBERS
from jobparse.lexicon.vacancies import vacancy_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.values.months import WHOLE_MONTH

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document, Section

# What a number of posts stands before, and the number with its adjectives that ends there: "Two 12-month positions are
# available", "we have one opening", "Two pilots are being sought", "until all three jobs are filled", "HARBOR PILOTS (2)".
# They read lower-case text up to a sign.
_COUNTED = rf"(?P<count>\d{{1,2}}|{SMALL_NUMBER})(?: \(\d{{1,2}}\))?"
_MARKS = (".", "!", "?", ":", "\n")
_POSTED = pattern(rf"{_COUNTED} (?!(?:{WHOLE_MONTH})\b)(?:[\w/-]{{2,24}},? ){{0,5}}$")  # no "12 March 2027 Vacancy withdrawn"
# Behind a number, what parts it: "two vacancies, one at the harbor and one at the yard".
_OF_THEM = rf"\w* ?(?:[,(]|\u2013|-) ?(?:one|1|{SMALL_NUMBER}) "
# Behind the first of several numbers: "one vacancy at the harbor and two at the yard".
_AND_MORE = pattern(
    rf"(?!\w*:)(?!{_OF_THEM})[^.;\n]{{0,70}}?\b(?:and|plus) (?:\d{{1,2}}|{SMALL_NUMBER})"
    r" (?:at|in|for|with|on|more|other|another)\b"
)
_PASSIVE = pattern(rf"{_COUNTED} (?:[\w-]{{3,24}},? ){{0,4}}?(?P<whom>[a-z]{{3,20}}s) $")
# "until all three jobs are filled"
_FILLED = pattern(
    lambda: (
        rf"{_COUNTED} (?:[\w-]{{3,14}} )?(?:{either(vacancy_words().filled)}) (?:are|have been) filled\b"
        r"(?! (?:elsewhere|from)\b)"
    )
)
_ALL = "all "
_FILLED_SIGNS = ("filled", "filled.", "filled;", "filled,")
_HAS = (" has ", " have ", " in ", " of ", " with ")
_LINE_SIGNS = ("positions", "posts")
_PLURAL = "s ("
_IN_BRACKETS = pattern(r"s \((?P<count>\d{1,2})\)(?= (?:and|needed|wanted|required|sought)\b|[,.\n])")
_OPEN = pattern(r"(?:positions|posts) (?:are )?(?:currently |now |immediately )?(?:available|open|vacant|offered)\b")
_WINDOW = 90
_NEAR = 40  # characters between "there are" and what is there
_MOST_WORDS = 8
_COUNTS = frozenset((*SMALL_NUMBERS, *map(str, range(1, 60)), *(f"{number:02}" for number in range(1, 10))))

# One post in any sentence, and kinds of sections where nouns of posts are not those of this posting.
_ONE = {
    **dict.fromkeys(("one position ", "one position.", "one position;", "one position,", "one post of "), "one"),
    **dict.fromkeys((") position ", ") position.", ") position;", ") position,", ") post "), "1)"),
}  # each with a word of it
_SINGULAR = tuple(_ONE)
_VACANCIES = ("vacanc", "openings")
_NO_POSTS = frozenset(
    {"duties", "knowledge", "skills", "abilities", "benefits", "equal_opportunity", "duplicate", "page_furniture", "legal",
     "preferred_qualifications", "other_requirements", "physical_requirements", "hiring_preferences"}
)  # fmt: skip
_SENTENCE_ENDS = (". ", "! ", "? ", "\n", "\n- ", "\n* ", "\n\u2022 ")
# What stands before the number of vacancies where it is a field of a line, behind it, and between both where they are others.
_FIELDS = (" | ", " \u2022 ", " \u00b7 ", " - ", " \u2013 ", " \u2014 ", "; ")
_ALONE = pattern(
    r"(?:vacancies|vacancy|openings|vacant (?:positions?|posts?))"
    r"(?:\.|;|!|$|,? (?:[|\u2022\u00b7\u2013\u2014-]|in|at|on|for|with|available|remain|exist)(?: |$))"
)
_OTHERS = frozenset(
    {"future", "other", "further", "past", "annual", "additional", "more", "similar", "previous", "year", "years"}
)
_WILL_BE = "will be "
# Behind vacancies, that they are no posts, or those of a year: "openings on its board", "vacancies a year".
_OF_BOARD = pattern(
    r"\w+ (?:on (?:its|the|our|their|his) (?:board|council|commission|committee|panel)|(?:a|per|each|every) (?:year|month)"
    r"|in \w+ years)\b"
)
# All of a line that says so, also below a list of duties: "Two posts available". It begins behind the number.
_LINE = pattern(
    r"(?:positions?|posts?|vacanc(?:y|ies)|openings?) (?:(?:is|are|now|currently) )?"
    r"(?:available|open|vacant)[.!]?(?:\n|\Z)"
)
# Behind the posts, that they are to be filled: "positions, one a pier, are open", "posts to fill", "posts at this time".
_TO_BE_FILLED = pattern(
    r"(?:positions?|posts?|vacanc(?:y|ies)|openings|appointments)\b(?:, [^.;,\n]{2,40},)?"
    r" (?:(?:that|which|is|are|will|may|can|to|now|currently|presently|still|immediately) ){0,4}"
    r"(?:available|open\b(?! to\b)|vacant|on offer|exist\b|fill\b|at this time|at present"
    r"|be(?:ing)? (?:filled|advertised|made|created)|have been (?:created|announced))"
)


def before_signs(document: Document, section: Section) -> re.Match[str] | None:
    """The number that stands before words on vacancies, or before those that are sought, in a section."""
    lower, words = document.lower, vacancy_words()
    passives = (*words.sought, *_hired(document))
    signs = (*words.posted, *passives, _PLURAL, *(_LINE_SIGNS if section.kind == "header" else ()))
    for at in offsets_in(document, section.start, section.end, signs):
        low = max(section.start, at - _WINDOW)
        if lower.startswith(_PLURAL, at):
            match = _IN_BRACKETS.match(lower, at)
            if match and names_occupation(lower[low : at + 1].rpartition(" ")[2]):
                return match
            continue
        start = _number_before(lower, low, at)
        if start < 0 or not _begins(lower, low, start):
            continue
        if lower.startswith(passives, at):
            match = _PASSIVE.match(lower, start, at)
            match = match if match and are_sought(match["whom"]) else None
        elif (
            lower.startswith(_LINE_SIGNS, at)
            and (section.kind != "header" or lower.endswith(_HAS, low, start))
            and not _OPEN.match(lower, at)
        ):
            continue  # "The port has 40 positions in five units."
        else:
            match = _POSTED.match(lower, start, at)
            if match and counts_on(document, at, section.end):
                continue
            begins = lower[start - 1 : start] in ("", "\n")
            if match and section.kind == "about" and not begins and not lower.endswith("have ", low, start):
                continue
        if match:
            return match
    return None


@once
def _hired(document: Document) -> tuple[str, ...]:
    """Those signs of whom is to come that can stand in a text, whose last word is one of its words."""
    words = vocabulary(document)
    return tuple([sign for sign in vacancy_words().hired if sign[sign.rindex(" ") + 1 :] in words])


def told_anywhere(document: Document, title: str) -> re.Match[str] | None:
    """The number of posts in a sentence of any section that says they are to be filled: "Up to six positions may be filled"."""
    return _to_be_filled(document, title.lower().replace("/", " ").split()) or _until_filled(document)


def _until_filled(document: Document) -> re.Match[str] | None:
    """The number in "until all three jobs are filled"."""
    if document.tokens.isdisjoint(_FILLED_SIGNS):
        return None
    return next(matches_at(_FILLED, document.lower, (at + len(_ALL) for at in offsets(document, _ALL)), document.end), None)


def _to_be_filled(document: Document, title: list[str]) -> re.Match[str] | None:
    """The first number of posts whose sentence says that they are to be filled."""
    words, lower = vocabulary(document), document.lower
    nouns = [noun for noun in vacancy_words().nouns if noun in words]
    nouns += [noun for noun, word in _ONE.items() if word in document.tokens]
    for at in sorted({at for noun in nouns for at in offsets(document, noun)}):
        section = document.section_at(at)
        if section is None:
            continue
        noun = lower.find("po", at) if lower.startswith(_SINGULAR, at) else at
        low = max(0, noun - _WINDOW)
        start = _number_before(lower, low, noun)
        alone = start > 0 and lower[start - 1] == "\n" and (_LINE.match(lower, noun) or _ALONE.match(lower, noun)) is not None
        if section.kind in _NO_POSTS and not alone and not _there_are(lower, at):
            continue
        match = _POSTED.match(lower, start, noun) if start >= 0 else None
        if (
            match
            and (_is_told(lower, low, start, noun) or _is_of_title(lower, low, match, title))
            and not counts_on(document, noun, section.end)
        ):
            return match
    return None


def _is_told(lower: str, low: int, start: int, noun: int) -> bool:
    """Whether the words around a number of posts say that these are to be filled."""
    words = vacancy_words()
    for about in words.about:
        if lower.endswith(about, low, start):
            start -= len(about)
            break
    if lower.endswith(words.doing, low, start):
        return True
    sure = lower.startswith(_VACANCIES, noun) or lower.endswith("vacant ", start, noun)
    if lower[low:start].replace("\n", " ").endswith(words.being):
        return (
            (sure and not _OF_BOARD.match(lower, noun))
            or lower.endswith(_WILL_BE, low, start)
            or _TO_BE_FILLED.match(lower, noun) is not None
        )
    begins = start == 0 or lower.endswith(_SENTENCE_ENDS, low, start)
    if sure and (begins or lower.endswith(_FIELDS, low, start)) and _ALONE.match(lower, noun) and _is_plain(lower, start, noun):
        return True
    return begins and _TO_BE_FILLED.match(lower, noun) is not None


def _is_plain(lower: str, start: int, noun: int) -> bool:
    """Whether nothing between a number and its vacancies says that these are not those of the posting: "two future openings"."""
    return _OTHERS.isdisjoint(lower[start:noun].split())


def _there_are(lower: str, noun: int) -> bool:
    """Whether vacancies or openings are said to be there, in a section of whatever kind: "There are three openings."."""
    before = lower[max(0, noun - _NEAR) : noun].replace("\n", " ")
    return lower.startswith(_VACANCIES, noun) and before.rpartition(" there ")[2].startswith(("are ", "is "))


def _is_of_title(lower: str, low: int, match: re.Match[str], title: list[str]) -> bool:
    """Whether what somebody has are posts of the title: "We have six Pilot posts at the quay"."""
    words = match.group().split()
    return lower.endswith(vacancy_words().being, low, match.start()) and words[-1] in title and words[-1] not in match["count"]


def counts_on(document: Document, at: int, end: int) -> bool:
    """Whether another number of vacancies stands behind one: "… and two at the yard"."""
    return _AND_MORE.match(document.lower, at, min(end, at + _WINDOW)) is not None


def _number_before(lower: str, low: int, at: int) -> int:
    """Where the last number before a sign begins, a few words back; -1 if there is none."""
    window = lower[low:at]
    for word in reversed(window.split()[-_MOST_WORDS:]):
        if word in _COUNTS:
            start = window.rfind(f"{word} ")
            return low + start if start >= 0 else -1
    return -1


def _begins(lower: str, low: int, start: int) -> bool:
    """Whether a sentence begins with a number, or what somebody has goes on to it."""
    before = lower[low:start].rstrip(" ")
    return not before or before.endswith(_MARKS) or before.endswith(vacancy_words().beginning)


def are_sought(words: str) -> bool:
    """Whether the words behind a number are on posts or on those that hold them, and not on years of work."""
    lists = vacancy_words()
    for word, behind in itertools.pairwise([*words.split(), ""]):
        if word in lists.times:
            return False
        if word in lists.counted or (word.endswith("s") and names_occupation(word)):
            return not names_occupation(behind)  # "Three Rivers Pilots Clerk"
    return False
