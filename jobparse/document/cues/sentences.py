"""Cue sentences: what opens a section without a heading ("Applications for this position will be accepted until …")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import OPEN_END, last_before
from jobparse.document.model import Anchor
from jobparse.document.sentences import ends_month
from jobparse.lexicon import Cue, lexicon
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document


def find_cues(document: Document, *, plain: bool) -> Iterator[Anchor]:
    """Anchors of all cue phrases, phrase by phrase.

    Args:
        document: The document, whose sections are not known yet.
        plain: Whether it is a notice of a few paragraphs, in which the sentences that open a line elsewhere stand behind others.
    """
    cues, phrases = lexicon().cues, document.phrases
    for phrase in sorted(phrases.keys() & cues.keys(), key=_longest_first):
        at = over = -1
        for number in phrases[phrase]:
            if number == over:
                continue  # words that read like the phrase, with other marks or blanks between them
            line = document.lines[number]
            low = at + 1 if at >= line.start else line.start
            at = document.lower.find(phrase, low, line.end)
            if at < 0 and document.lower.find("  ", low, line.end) >= 0:
                at = _with_wide_space(document.lower, phrase, low, line.end)
            over = number if at < 0 else -1
            anchor = _anchor(document.text, at, phrase, plain=plain) if at >= 0 else None
            if anchor:
                yield anchor


def _longest_first(phrase: str) -> tuple[int, str]:
    """The order of phrases: of two that begin at one place, the longer one says more."""
    return -len(phrase), phrase


def _with_wide_space(text: str, phrase: str, start: int, end: int) -> int:
    """Where a phrase stands with several blanks between its words, as a wrap behind a blank leaves them; -1 where it does not."""
    words = phrase.split(" ")
    at = text.find(words[0], start, end)
    while at >= 0:
        behind = at + len(words[0])
        for word in words[1:]:
            while behind < end and text[behind] == " ":
                behind += 1
            if not text.startswith(word, behind, end):
                break
            behind += len(word)
        else:
            return at
        at = text.find(words[0], at + 1, end)
    return -1


# What stands between words that lead into a list and its first item, on their line: "Duties include: - Greases winches".
_BEFORE_ITEM = (": - ", ": * ", ": • ", ": · ")
# What the line before an opening sentence ends with, if no blank line stands between the two.
_ENDS = ".!?:;)*|"


def _anchor(text: str, at: int, phrase: str, *, plain: bool) -> Anchor | None:
    """The anchor of a phrase at an offset; None where it stands inside a sentence and must not."""
    cue = lexicon().cues[phrase]
    scope = cue.scope
    if scope == "line":
        opening = _opening(text, at, cue)
        if opening or not (plain and _stands_behind(text, at, phrase)):
            return opening
        scope = "block"
    elif cue.at_start and not _opens_sentence(text, at):
        return None
    if cue.at_start and text.endswith("the ", 0, at):
        at -= len("the ")  # "by mail; the Deadline for applications is"
    body = _with_marker(text, at if cue.at_start else _sentence_start(text, at))
    if cue.kind == "summary" and text.endswith("? ", 0, body):
        body = _with_questions(text, body)
    begin = _with_number(text, body)
    listed = at + len(phrase) if cue.scope == "list" and text.startswith(_BEFORE_ITEM, at + len(phrase)) else 0
    return Anchor(begin, Span(begin, begin), listed + len(": ") if listed else body, cue.kind, "cue", (), scope)


def _stands_behind(text: str, at: int, phrase: str) -> bool:
    """Whether a phrase of several words, or one that asks for something, begins a sentence behind another one on its line."""
    telling = phrase.count(" ") > 1 or phrase.startswith("please ")
    return telling and at == _sentence_start(text, at) and bool(text[text.rfind("\n", 0, at) + 1 : at].strip(" *_-"))


def _opening(text: str, at: int, cue: Cue) -> Anchor | None:
    """The anchor of a sentence that opens a section where it begins a line, behind a line that has come to its end."""
    begin = at
    while begin and text[begin - 1] in " *_":
        begin -= 1
    if not text[at].isupper() or (begin and text[begin - 1] != "\n"):
        return None
    before = begin
    while before and text[before - 1] in " \n":
        before -= 1
    ended = before == 0 or text[before - 1] in _ENDS or text.count("\n", before, begin) > 1
    while begin < at and text[begin] == " ":
        begin += 1
    return Anchor(begin, Span(begin, begin), begin, cue.kind, "cue", (), cue.scope) if ended else None


def _opens_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at an offset; a letter or figure before it spares the way back to the last stop."""
    return _opens_without_stop(text, at) or not (last_before(text, at).isalnum() or _sentence_start(text, at) != at)


def _opens_without_stop(text: str, at: int) -> bool:
    """Whether a capital shows the start of a sentence, as in flattened pages ("… annually This position")."""
    if not text[at].isupper() or text[at - 1] != " ":
        return False
    if not (text[at + 1].islower() or not last_before(text, at).isupper()) or _goes_on_shouted(text, at):
        return False
    return not text.endswith(_JOINTS, 0, at)  # "Job Duties and Responsibilities include"


# Words that end no sentence.
_JOINTS = (" and ", " & ", " or ", " of ", " for ", " to ", " our ", " your ", " a ", " an ")
# A capitalised article or pronoun behind a word or figure without a stop: a sentence begins there all the same ("… on 11/7/25
# The City"). What stands before it is looked at after the match: a look-behind would be tried at every character.
_NEW_SENTENCE = pattern(r"(?:The|This|These|All|Applicants|Applications|Under|An(?= \Z))(?= )")
# The end of an address, behind which a notice prints its last words without a stop: "…, Elm Bay, OR 97420 Equal Opportunity".
_BEHIND_ADDRESS = pattern(r"[A-Z](?<=\b.)[A-Z]\x20{1,2}\d{5}(?:-\d{4})?\x20(?=[A-Z])")
# How far back the start of a sentence is looked for, in characters.
_SENTENCE_REACH = 400


def _sentence_start(text: str, at: int) -> int:
    """Where the sentence that holds an offset begins: after a stop and a space, or at the start of its line."""
    floor = at - _SENTENCE_REACH if at > _SENTENCE_REACH else 0
    cut = _line_start(text, floor, at)
    if cut == at:
        return at
    low = cut if cut > floor else floor
    before = text[low:at]
    for mark in (". ", "! ", "? ", "; ", ": ", ") "):
        found = text.rfind(mark, low, at) if mark in before else -1
        while found >= 0 and not _ends_sentence(text, found, mark):
            found = text.rfind(mark, low, found)
        if found >= 0:
            cut = low = found + 2
    for match in _NEW_SENTENCE.finditer(text, low, at):
        if _follows_word(text, match.start()):
            cut = match.start()
    for match in _BEHIND_ADDRESS.finditer(text, low, at + 1):
        cut = max(cut, match.end())
    if cut < floor or (cut == floor and floor and text[floor - 1] != "\n"):
        dash = text.rfind(" - ", floor, at)
        cut = dash + 3 if dash >= 0 else at  # too far back, as in a list that lost its line ends
    while cut < at and text[cut] in " *_•·-\"'+>":
        cut += 1
    return cut


def _follows_word(text: str, at: int) -> bool:
    """Whether a word, a figure or a bracket and one space stand before an offset; a word in capitals has three letters."""
    if at < 2 or text[at - 1] != " ":
        return False
    word = text[at - 4 : at - 1]
    return text[at - 2] in "0123456789)" or "a" <= text[at - 2] <= "z" or (word.isalpha() and word.isupper())


def _line_start(text: str, floor: int, at: int) -> int:
    """The start of the line that holds an offset, or of the line before where that one cannot end there."""
    start = text.rfind("\n", floor, at) + 1
    end = start
    while end > floor and text[end - 1] in " \n":
        end -= 1
    if text.count("\n", end, start) == 1 and OPEN_END.search(text, max(floor, end - 8), end):
        return text.rfind("\n", floor, end) + 1
    return start


# The words in short that begin the name of a place or person, whose stop ends no sentence: "The Village of St. Alder is seeking".
_SHORT = frozenset({" St", " Mt", " Ft", " Dr", " Mr", " Ms"})
_DEGREES = (" BSc", " MSc", " B.Sc", " M.Sc")  # "holders of a BSc. Geology"
# But for the last word of a street, with its number before it: "12 North Pier St. The Village is seeking".
_STREET = pattern(r"\d[ ](?:[A-Z0-9][\w.'-]{0,20}[ ]){1,3}(?:St|Dr)\Z")
_STREET_REACH = 60


def _ends_sentence(text: str, at: int, mark: str) -> bool:
    """Whether a stop ends a sentence: what follows starts one, and it is no initial or abbreviation ("U.S. Armed Forces")."""
    follower = text[at + 2 : at + 4].lstrip(" ")[:1]
    if follower.islower() or (mark == ". " and ends_month(text, at)):
        return False
    if mark == ". " and text.endswith(_DEGREES, 0, at):
        return False
    if mark == ". " and text[at - 3 : at] in _SHORT and not _STREET.search(text, max(0, at - _STREET_REACH), at):
        return False
    if mark == ") " and _goes_on_shouted(text, at + 2):
        return False
    return not (mark == ". " and at > 0 and text[at - 2 : at - 1] in (" ", ".") and text[at - 1].isupper())


def _goes_on_shouted(text: str, at: int) -> bool:
    """Whether a sentence in capitals goes on behind a word in short: "ALL PERMANENT RESIDENT (PR) APPLICANTS MUST HAVE"."""
    return (
        text.endswith(") ", 0, at)
        and text[at : at + _SHOUTED].isupper()
        and _IN_SHORT.search(text, at - _ACRONYM, at) is not None
    )


# Letters that show a word in capitals, and what stands in short before it.
_SHOUTED, _ACRONYM = 4, 8
_IN_SHORT = pattern(r"\([A-Z]{2,5}\)\x20\Z")


# The number of an item is not longer, with its stop and the blanks behind it, in characters.
_NUMBER_REACH = 8


def _with_questions(text: str, start: int) -> int:
    """The start of a sentence on the vacancy together with the questions that open its line: "Do you love tides? Elm seeks a"."""
    line = text.rfind("\n", max(0, start - _SENTENCE_REACH), start) + 1
    asked = text[line:start]
    return line if line and asked[0].isupper() and ". " not in asked and ": " not in asked else start


def _with_number(text: str, start: int) -> int:
    """The start of a sentence together with the number of the item that it opens: "5. Appointments are subject to …"."""
    at = start
    while at > 0 and start - at < _NUMBER_REACH and text[at - 1] == " ":
        at -= 1
    if at == start or text[at - 1 : at] not in (".", ")"):
        return start
    at -= 1
    figures = at
    while at > 0 and figures - at < 2 and text[at - 1] in "0123456789":
        at -= 1
    return at if at < figures and text[at - 1 : at] in ("\n", "") else start


def _with_marker(text: str, start: int) -> int:
    """The start of a sentence together with the bullet or emphasis before it."""
    at = start
    while at > 0 and text[at - 1] in "*_•·\"' -":
        at -= 1
    if "-" in text[at:start] and text[at - 1 : at] not in ("\n", ""):
        at = start  # a dash inside a line is no bullet
    while at < start and text[at] in " \n":
        at += 1
    return at
