"""Known headings and labels inside a line, and what around them tells that they are no words of a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import OPEN_END, SMALL, bare, openers, past_colon
from jobparse.document.model import Anchor
from jobparse.document.one_line.tokens import tokens_between
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.lexicon import Label, Lexicon

# A heading or label is not longer, in words.
_MOST_WORDS = 7
# Kinds that no heading inside a line is of, and those of them that end a section where they stand between two sentences.
_NONE = frozenset({"page_furniture", "note", "other", "header"})
_CLOSING = frozenset({"note", "other"})
_STOPS = ".:;!?,"
_INITIALS = pattern(r"[NSEW]\.|(?:[A-Z]\.){2,3}")  # "N. Elm Road", "U.S. Navy": no sentence ends there; "B." may count headings
_SENTENCE_ENDS = (".", "!", "?", ".)", "!)", '."')
# What stands before an item or a value; some of them are signs inside of one as well.
OPENING = "•·●▪-*|»▸✔+"
_MARKS = "*_"  # what dresses a heading in Markdown
# What parts names, and stands inside no such heading: "Office (Excel)", "Analyst | Unit Head".
_PARTS = pattern(r"[(|]| / ")
# What no value of a label begins with.
_JOINING = frozenset({"of", "and", "or", "&"})
# Letters of the code of a state, and of a heading in capitals that is no acronym.
_STATE, _LOUD = 2, 5
_LED = (" of", " in", " to", " with", " for")  # what the words of a statement follow
_LOUD_VERBS = frozenset({"IS", "ARE", "WAS", "WERE"})  # behind the subject of a sentence in capitals


@dataclass(slots=True)
class Candidate:
    """A known heading or label inside a line.

    `before` is the word in front of it, `following` and `further` are those behind it; `colon` tells whether one stands there.
    """

    printed: str
    folded: str
    count: int
    labels: tuple[Label, ...]
    kind: str | None
    before: str
    following: str
    further: str
    colon: bool

    @property
    def item(self) -> bool:
        """Whether it stands behind a bullet."""
        return len(self.before) == 1 and self.before in OPENING

    @property
    def stopped(self) -> bool:
        """Whether a sentence ends before it: behind "until 5 p.m.", but not in "2604 N. Department Street"."""
        return self.before.endswith(_SENTENCE_ENDS) and _INITIALS.fullmatch(self.before) is None

    @property
    def closes(self) -> bool:
        """Whether it stands behind a sentence or an item, before words of its own: "… computer skills Notes Divers must"."""
        return self.stopped or (self.before.islower() and self.before.isalpha() and self.following[0].isupper())

    @property
    def over_list(self) -> bool:
        """Whether an item stands behind it, and no sum: "Holidays + 1 floating one"."""
        return self.following[0] in OPENING and not (self.following == "+" and self.further[:1].isdigit())

    @property
    def dressed(self) -> bool:
        """Whether Markdown dresses it as a heading: "## Duties"."""
        return not self.before.strip("#")

    @property
    def loud(self) -> bool:
        """Whether it is in capitals, and no acronym."""
        return self.printed.isupper() and len(self.printed) >= _LOUD

    @property
    def shouted(self) -> bool:
        """Whether the word before it is in capitals, and no code of one letter."""
        return self.before.isupper() and len(self.before) > 1 and not self.stopped

    @property
    def named(self) -> bool:
        """Whether the word before it can be the first half of a name: "Amalgamated Transit Union Local"."""
        return self.before[0].isupper() and self.before[-1] not in _STOPS and not self.shouted and not self.loud


def phrases(text: str, start: int, end: int, words: Lexicon) -> Iterator[tuple[Anchor, bool]]:
    """The headings and labels of a line, in order, each with whether it is sure; else others have to stand around it.

    Args:
        text: Clean text.
        start: Where the line begins.
        end: Where it ends.
        words: The lexicon.
    """
    tokens = tokens_between(text, start, end)
    first = openers()
    at = 1
    while at < len(tokens):
        begin, stop = tokens[at]
        while begin < stop and text[begin] in _MARKS:
            begin += 1
        count = 1
        if text[begin : begin + 1].isupper() and key(text[begin:stop]).split(" ", 1)[0] in first and _may_begin(text, tokens, at):
            for phrase, finish in _longest_first(text, tokens, at, begin, words):
                sure = _is_heading(phrase, words)
                if sure is not None:
                    count = phrase.count
                    yield _anchor(text, begin, finish, phrase), sure
                    break
        at += count


def _anchor(text: str, begin: int, finish: int, phrase: Candidate) -> Anchor:
    heading, body = bare(text, begin, finish - (text[finish - 1] == ".")), past_colon(text, finish, len(text))
    if phrase.labels:
        return Anchor(begin, heading, body, phrase.labels[0].section, "exact", phrase.labels, "label")
    return Anchor(begin, heading, body, phrase.kind or "other", "exact")


def _may_begin(text: str, tokens: list[tuple[int, int]], at: int) -> bool:
    """Whether a heading may begin at a word: over a list ("… as they do Abilities - Reads charts"), or behind such a word.

    No heading begins behind "of" even there: "Reports To: Board of Education - Alder Schools".
    """
    over_list = at + 1 < len(tokens) and text[tokens[at + 1][0]] in OPENING and not OPEN_END.search(text, *tokens[at - 1])
    return over_list or _may_stand_behind(text, tokens[at - 1])


def _may_stand_behind(text: str, token: tuple[int, int]) -> bool:
    """Whether a heading may stand behind a word: none that goes on with one, as "the" and "of" do."""
    word = text[slice(*token)]
    if len(word) == _STATE and word.isupper() and text[token[0] - 2 : token[0]] == ", ":
        return True  # "Elmbay, OR Job Type"
    return word[-1] not in ",&/-(" and word.lower() not in SMALL and word.lower() not in structure_words().inside_sentences


def _longest_first(
    text: str, tokens: list[tuple[int, int]], at: int, begin: int, words: Lexicon
) -> Iterator[tuple[Candidate, int]]:
    """The known phrases that begin at a word, the longest first, and where each ends."""
    before = text[slice(*tokens[at - 1])]
    for count in range(_reach(text, tokens, at), 0, -1):
        last, finish = tokens[at + count - 1]
        while finish > last and text[finish - 1] in _MARKS:
            finish -= 1
        if not text[last].isalnum() or (text[last].islower() and count > 1 and text[begin + 1 : begin + 2].isupper()):
            continue
        printed = text[begin:finish]
        folded = key(printed)
        labels, kind = words.labels.get(folded, ()), words.headings.get(folded)
        stopped = printed[-1] == "." and printed.isupper() and len(printed) > _LOUD and not (labels or before.isupper())
        if not (labels or kind) or (printed[-1] in ".;!,)" and not stopped) or _PARTS.search(printed):
            continue
        following, further = [text[slice(*span)] for span in (*tokens[at + count : at + count + 2], (0, 0))][:2]
        colon = printed[-1] == ":" or following[0] == ":" or stopped  # "BENEFITS. A pension"
        yield Candidate(printed, folded, count, labels, kind, before, following, further, colon), finish


def _reach(text: str, tokens: list[tuple[int, int]], at: int) -> int:
    """How many words a heading that begins at one may have: none goes on behind a colon, or with a number."""
    most = min(_MOST_WORDS, len(tokens) - at - 1)
    for count in range(most):
        first, stop = tokens[at + count]
        if text[first].isdigit():
            return count
        if text[stop - 1] == ":":
            return count + 1
    return most


def _is_heading(phrase: Candidate, words: Lexicon) -> bool | None:
    """Whether a phrase is a heading or label for sure; none where it is words of a sentence, of a name or of an item."""
    if not phrase.labels and phrase.kind in _NONE and not (phrase.kind in _CLOSING and phrase.count > 1 and phrase.closes):
        return None
    if phrase.item and not phrase.labels and (phrase.following[0] in OPENING or phrase.printed.split()[-1].lower() in SMALL):
        return None  # an item between others: "• Dental Plan •", "• Skills in drawing •"
    if not phrase.colon and (_goes_on(phrase, words) or phrase.following[0].islower() or phrase.following[0] in "&/),"):
        return None
    if key(phrase.following) in words.name_ends or phrase.before.lower() == "not":
        return None  # "the Training and Experience Questionnaire", "Drug test Not Required • Travel"
    if phrase.labels and phrase.loud and phrase.shouted and not phrase.colon and _is_name_last(phrase):
        return None  # "ALDER AREA SCHOOL DISTRICT Role Description"
    if phrase.count == 1 and " " not in phrase.folded:  # "Hours/Shift" tells as much as two words
        return _is_word(phrase, words)
    numbered = bool(phrase.labels) and phrase.labels[0].attribute == "employment.union"  # "the Bridge Union Local 12"
    return phrase.colon or not (phrase.labels and (phrase.named or numbered))


def _is_name_last(phrase: Candidate) -> bool:
    """Whether a phrase ends as the names of governments and offices do."""
    return phrase.folded.rpartition(" ")[2] in structure_words().name_lasts


def _goes_on(phrase: Candidate, words: Lexicon) -> bool:
    """Whether a phrase without a colon is the first words of more."""
    if phrase.shouted and phrase.printed.isupper() and phrase.following.isupper() and (phrase.count == 1 or not phrase.item):
        return True  # "… OMITTED FROM ALL APPLICATION MATERIALS SUBMITTED"
    if phrase.loud and phrase.following in _LOUD_VERBS:
        return True  # "THIS POSITION IS IN THE UNION"
    spoken = phrase.folded.startswith("you ") and phrase.printed.partition(" ")[2][:1].islower()
    if not phrase.over_list and (phrase.folded.endswith(_LED) or spoken):
        return True  # "Knowledge of OSHA rules.", "You should have GCSE maths."
    if phrase.labels and phrase.following.lower() in _JOINING:
        return True  # "DEPARTMENT OF HARBORS"
    following = key(phrase.following)
    if phrase.following[0] == "(" or (following in words.occupations and following not in structure_words().item_openers):
        return True  # "a Commercial Driver's License (CDL)", "Public Relations Coordinator"
    # "The Village Board meets", but "The Role You will"
    return phrase.folded.startswith("the ") and following not in structure_words().behind_titles


def _is_word(phrase: Candidate, words: Lexicon) -> bool | None:
    """The same of a phrase of one word, which may also be a word of a name: "Sod House County Museum"."""
    row_label = phrase.folded in structure_words().row_labels
    if phrase.dressed and phrase.kind:
        return True
    if phrase.colon:
        return None if phrase.named and not (phrase.labels and row_label) else True
    if phrase.item and phrase.labels:
        return True if row_label else None  # "• Salary $41,000", but "• Grade 12 with mathematics"
    lone = phrase.folded in structure_words().lone_headings
    in_name = phrase.named and phrase.following == "-" and not lone  # "Community Education - Adult Services"
    if phrase.over_list and not in_name:
        return True
    if phrase.loud and phrase.kind and phrase.kind not in _NONE and not phrase.following.isupper() and _over_text(phrase):
        return True
    of_page = words.headings.get(key(phrase.before)) == "page_furniture"  # "Print Duties Opens the span"
    if lone and (of_page or not (phrase.before[0].isupper() and phrase.before[-1] not in _STOPS)):
        return True if phrase.stopped or phrase.item or _over_text(phrase) else None
    if phrase.stopped and phrase.kind:
        longer = phrase.loud and f"{phrase.folded} {key(phrase.following)}" in words.headings
        return None if longer else True  # "ESSENTIAL DUTIES of the PILOT"
    return False if row_label else None


def _over_text(phrase: Candidate) -> bool:
    """Whether a sentence or an item begins behind a phrase."""
    first = phrase.following[0]
    return phrase.over_list or first.isdigit() or (first.isupper() and phrase.further[:1].islower())
