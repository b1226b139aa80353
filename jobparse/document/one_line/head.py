"""The head of a posting that stands in one line: where the lines of its page and of its title block were parted."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import SMALL
from jobparse.document.one_line.tokens import inside_brackets, tokens_between
from jobparse.document.sentences import is_abbreviated
from jobparse.document.surroundings.furniture import page_phrase_end
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.pages import page_words
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.lexicon import Lexicon

# The head ends before the first label or heading, and after so many characters.
_REACH = 900
# So many characters at the end may be the foot of the page.
_FOOT = 400
_PAGE = frozenset({"page_furniture", "header"})
# What parts pages on the way to one, and the items of a menu.
_CRUMBS = frozenset("|>»›·•★*")
# Amounts begin lines of pay, but not behind words that join two of them or lead to one.
_MONEY = ("$", "£", "€")
_RANGE = frozenset({"-", "to", "and", "or", "from", "at", "of"})
_SENTENCE = (".", "!", "?")
# The rank or grade behind an occupation, which belongs to the title: "II", "I/II", "3".
_RANK = pattern(r"(?:[IVX]{1,4}|[1-9]|[A-C])(?:[/-](?:[IVX]{1,4}|[1-9]))*[,.]?")
# The label that every head of a mail has: "Date:" and "To:" alone are the ends of others ("Open Date:", "Reports To:").
_SUBJECT = "subject:"
_AND = frozenset("&+")  # between words in capitals
# A title has no more words; so many words of a head that name a post are looked for in so many characters of the text below.
_TITLE, _TRIED, _BODY = 6, 12, 12_000
_ARTICLES = (" the", " a", " an", " this")
_STATE = 2  # letters of the code of a state
# A name of an office or a government has no more words before the one that says what it is.
_NAME = 8


def head_cuts(text: str, start: int, first: int, body: int, words: Lexicon) -> list[int]:
    """Where the line ends of the head stood: offsets of blanks, in order.

    Args:
        text: Clean text.
        start: Where the line begins.
        first: Where its first label or heading begins; a value may stand behind it.
        body: Where its first heading begins.
        words: The lexicon.
    """
    tokens = tokens_between(text, start, min(body, start + _REACH))
    printed = [text[begin:end] for begin, end in tokens]
    cuts = _around_page_words(printed, words) | _by_marks(printed) | _around_titles_in_capitals(printed, words)
    top = printed[: bisect_left(tokens, first, key=itemgetter(0))]
    cuts |= _around_capitals(top) | _around_names(top, words) | _around_named_again(top, text[first : first + _BODY], words)
    cuts |= _behind_titles(top, cuts, words) | _behind_cities(printed, words) | _between_copies(top, words)
    cuts -= inside_brackets(printed)
    return [tokens[at][0] - 1 for at in sorted(cuts) if 0 < at < len(tokens)]


def foot_cuts(text: str, start: int, words: Lexicon) -> list[int]:
    """The same of the words of the page behind the announcement: offsets of blanks, in order.

    Args:
        text: Clean text.
        start: Where the text below its last heading or label begins.
        words: The lexicon.
    """
    tokens = tokens_between(text, max(start, len(text) - _FOOT), len(text))
    printed = [text[begin:end] for begin, end in tokens]
    return [tokens[at][0] - 1 for at in sorted(_around_page_words(printed, words)) if 0 < at < len(tokens)]


def _around_page_words(printed: list[str], words: Lexicon) -> set[int]:
    """Before which tokens a word of the page or of a notice begins, or what stands behind it: "Skip to main content".

    A single word counts among others: "Home Jobs Sign in", but not in "Dietitian - Home Feeding".
    """
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(printed):
        end = _page_phrase(printed, at, words)
        if end > at:
            found.append((at, end))
        at = max(end, at + 1)
    starts, ends = {start for start, _ in found}, {0, *(end for _, end in found)}
    cuts: set[int] = set()
    for start, end in found:
        beside_mark = printed[start - 1][-1] in _CRUMBS or (end < len(printed) and printed[end] in _CRUMBS)
        if end - start > 1 or start in ends or end in starts or beside_mark:
            cuts |= {start, end}
    return cuts


def _page_phrase(printed: list[str], at: int, words: Lexicon) -> int:
    """Where the longest phrase of a page or notice ends that begins at a token; the token itself where there is none."""
    end = page_phrase_end(printed, at, words, _PAGE)
    if end > at or not printed[at][:1].isupper():
        return end
    while end < len(printed) and key(printed[end]) in employer_words().notices:
        end += 1
    return end if end - at > 1 else at


def _by_marks(printed: list[str]) -> set[int]:
    """Before which tokens a line begins: behind a mark or a sentence, before an amount, or in the head of a mail."""
    mailed = any(token.lower() == _SUBJECT for token in printed)
    return {at for at, (token, following) in enumerate(pairwise(printed), 1) if _parts(token, following, mailed=mailed)}


def _parts(token: str, following: str, *, mailed: bool) -> bool:
    """Whether a line ended between two tokens, by what they are."""
    if token in _CRUMBS:
        return True
    if token.endswith(_SENTENCE) and following[0].isupper():
        return len(token) > 2 and not is_abbreviated(token.title(), 0, len(token) - 1)
    if following.startswith(_MONEY) and following[1:2].isdigit():
        return token.lower() not in _RANGE and token[-1] not in ":(-"
    lower = following.lower()
    if mailed and lower[-1] == ":" and lower[:-1] in page_words().mail_heads:
        return True
    return following[0].isupper() and lower in structure_words().greetings and token[-1] not in ",&"


def _around_capitals(printed: list[str]) -> set[int]:
    """Before which tokens words in capitals begin or end, two of them at least; a small word among them parts none of them."""
    cuts: set[int] = set()
    shouts = [_shouts(token) for token in printed]
    for at in range(1, len(printed)):
        begins = shouts[at] and not shouts[at - 1] and any(shouts[at + 1 : at + 2]) and printed[at - 1][-1] not in ":-"
        begins = begins and not (at > 1 and shouts[at - 2] and _joins(printed[at - 1])) and not _ends_loud_part(printed[at - 1])
        ends = at > 1 and shouts[at - 1] and shouts[at - 2] and printed[at][0].isupper() and not printed[at].isupper()
        if begins or ends:
            cuts.add(at)
    return cuts


def _around_titles_in_capitals(printed: list[str], words: Lexicon) -> set[int]:
    """The same where the words in capitals, all between two cuts, name an occupation."""
    return {
        cut
        for begin, end in pairwise(sorted(_around_capitals(printed)))
        if all(map(str.isupper, printed[begin:end])) and any(_is_occupation(token, words) for token in printed[begin:end])
        for cut in (begin, end)
    }


def _around_named_again(printed: list[str], body: str, words: Lexicon) -> set[int]:
    """Before and behind which tokens the title stands, of which sentences below speak: "… The Bridge Keeper opens the span".

    Args:
        printed: The words of the head.
        body: Some of the text below it, in lower case.
        words: The lexicon.
    """
    cuts: set[int] = set()
    lower = body.lower()
    tried = 0
    for at, token in enumerate(printed):
        if tried == _TRIED or not token[0].isupper() or not _is_occupation(token, words):
            continue
        tried += 1
        begin = _begins_title(printed, at, body, lower)
        if begin is None:
            continue
        before = printed[begin - 1] if begin else ""
        if before.islower() or before.lower() in SMALL:
            continue  # in a sentence
        if before and not (_joins(before) or before[-1] in ",-/" or _all_loud(before, printed[begin])):
            cuts.add(begin)
        end = at + 2 if at + 1 < len(printed) and _RANK.fullmatch(printed[at + 1]) else at + 1
        behind = printed[end] if end < len(printed) else ""
        if behind and printed[end - 1][-1].isalnum() and behind[0].isupper() and not _all_loud(token, behind):
            cuts.add(end)
    return cuts


def _begins_title(printed: list[str], at: int, body: str, lower: str) -> int | None:
    """Where the longest name of a post begins that ends with a word and stands in the text below behind an article."""
    last = printed[at].strip(",;:()*").lower()
    for begin in range(max(0, at - _TITLE + 1), at):
        name = " ".join([*(word.lower() for word in printed[begin:at]), last])
        if printed[begin][0].isupper() and _holds(body, lower, f" {name}"):
            return begin
    return None


def _holds(body: str, lower: str, words: str) -> bool:
    """Whether some words stand behind an article in a text, the last of them as a whole and not before more of the name."""
    at = lower.find(words)
    if at < 0 or not lower.endswith(_ARTICLES, 0, at):
        return False
    behind = body[at + len(words) : at + len(words) + 2]
    return not behind[:1].isalpha() and not (behind[:1] == " " and behind[1:].isupper())


def _all_loud(token: str, following: str) -> bool:
    """Whether two words in capitals may be of one name."""
    return token.isupper() and following.isupper()


def _joins(token: str) -> bool:
    """Whether a token stands among words in capitals and parts none of them: "DIRECTOR OF TIDES", "FLEET & FERRIES"."""
    return (token.isupper() and token.lower() in SMALL) or token in _AND


def _ends_loud_part(token: str) -> bool:
    """Whether words in capitals go on behind a token of them: "DIRECTOR, TIDE TABLES"."""
    return token[-1] == "," and token.isupper()


def _shouts(token: str) -> bool:
    """Whether a token is a word in capitals, which in a title of several words is no acronym."""
    return token.isupper() and len(token) > 2 and token.replace("-", "").isalpha()


def _around_names(printed: list[str], words: Lexicon) -> set[int]:
    """Before which tokens a title can begin, behind the last word of the name of a government or an office."""
    last = structure_words().name_lasts
    cuts: set[int] = set()
    for at, (token, following) in enumerate(pairwise(printed), 1):
        if token.lower().strip(",;") not in last or not following[0].isupper() or token[-1] in ",;&-":
            continue
        if _is_occupation(following, words) or following.lower() in SMALL or following.lower() in last:
            continue
        goes_on = following.lower() in structure_words().inside_names
        if not (goes_on and any(word.lower().strip(",;") in last for word in printed[at + 1 : at + 2])):
            cuts.add(at)  # but not in "Alder County Public Schools"
    return cuts


def _behind_cities(printed: list[str], words: Lexicon) -> set[int]:
    """Before which tokens a line begins behind a city and its state: "Elmbay, OR Bridge Keeper", "Elmbay, OR 97001 Full time"."""
    found: set[int] = set()
    for at, token in enumerate(printed, 1):
        city = printed[at - 2] if at > 1 else ""
        if len(token) == _STATE and token.isupper() and city[-1:] == "," and not _is_occupation(city, words):
            end = at
            while end < min(at + 2, len(printed)) and any(map(str.isdigit, printed[end])):
                end += 1  # "OR 97001", "NS B0J 3C0"
            if end < len(printed) and printed[end][0].isupper():
                found.add(end)
    return found


def _between_copies(printed: list[str], words: Lexicon) -> set[int]:
    """Before which tokens a title that ends there stands once more, as a page prints it above the posting's own."""
    ends = [at for at in range(2, len(printed)) if _is_occupation(printed[at - 1], words)]
    sizes = range(2, _TITLE + 1)
    return {at for at in ends if any(printed[max(0, at - size) : at] == printed[at : at + size] for size in sizes)}


def _behind_titles(printed: list[str], cuts: set[int], words: Lexicon) -> set[int]:
    """Before which tokens something else than a title begins behind one: the name of an office, a sentence, a kind of work."""
    found: set[int] = set()
    for at, token in enumerate(printed[:-1]):
        if not _is_occupation(token, words) or token[-1] in ",;:&-/":
            continue
        end = at + 1
        if end < len(printed) and _RANK.fullmatch(printed[end]):
            end += 1
        if end < len(printed) and printed[end].startswith("("):
            closed = next((row for row in range(end, min(end + _NAME, len(printed))) if printed[row].endswith(")")), None)
            end = closed + 1 if closed is not None else end
        lone = end == at + 1 and (at == 0 or at in cuts)
        if end >= len(printed) or end in cuts or not _may_end(printed, at, end, words) or (lone and _is_county(printed[end:])):
            continue
        found.add(end)
    return found


def _may_end(printed: list[str], at: int, end: int, words: Lexicon) -> bool:
    """Whether what stands behind a title is none of its words."""
    following = printed[end]
    if not following[0].isupper() or _is_occupation(following, words) or (following.isupper() and following.lower() in SMALL):
        return False
    if printed[at].isupper() and not following.isupper() and len(following) > 1:
        return True
    if key(following).split(" ", 1)[0] in structure_words().behind_titles:
        return True
    named = takewhile(lambda word: word[0].isupper() or word in SMALL or word == "&", printed[end : end + _NAME])
    name = [word.lower().strip(",;") for word in named]  # not "Contracting Officer within the Division"
    lasts = structure_words().name_lasts
    return any(word in lasts for word in name[1:]) or (name[0] in lasts and name[1:2] == ["of"])


def _is_county(printed: list[str]) -> bool:
    """Whether the first of some words makes a name of the word before it: "Mason County", but "Mason" over "County of Alder"."""
    return printed[0].lower() == "county" and printed[1:2] != ["of"]


def _is_occupation(token: str, words: Lexicon) -> bool:
    return words.is_occupation(token.lower().strip(",;:()"))
