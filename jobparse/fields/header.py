"""The title block: the lines on top of the announcement that no label and no heading claims."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.values.months import WHOLE_MONTH
from jobparse.values.weekdays import WEEKDAY

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document, Section

# How lines of a title block begin that are no title: places, page remains, notes in brackets, dates, amounts; "at Pier 4",
# "Posted two days ago", "Subject to change", "One of the largest ports", "Open to pilots only", "Upon hire", "More than 20
# days"; but "(Internship) Archivist", "(4-V8) Archivist".
# This and the next pattern read lower-case text.
_NO_TITLE = pattern(
    lambda: (
        rf"""
      at\  | in\  | by\  | !\[ | \( (?! (?: [a-z-]{{4,20}} | [\w/]{{1,8}} - [\w/]{{1,8}} ) \) \ \w )
    | \{{ | \[ | \| | < | title= | https?: | www\. | \$
    | \d [\d\s/.,:()-]* $
    | (?! 24/7\ [a-z] ) \d{{1,4}} [/.-] \d
    | {WEEKDAY} (?: day )? ,? \ .* \d
    | (?: {WHOLE_MONTH} ) \.? \ \d{{1,2}} \b
    | \d{{1,6}} \s+ .* \b (?: {either(lexicon().numbered)} ) \b
    | th (?: is | ese ) \b
    | upon\  | (?: (?: no\  )? (?: more | less | fewer )\ than | up\ to | at\ least | (?: an?\  )? minimum\ of ) \ [$£€]? \d
    | (?: the | an? )\ (?: [\w/-]+\  ){{1,6}} (?: works | is | performs | provides | serves | assists | supports )\b
    | new \s* $ | (?: yes | no ) \ \( | class\ spec (?: s | ifications? )? \b
    | (?: subject | skip ) \ to\b | one\ of\ the\b | open\ (?: only\  )? to\b
    | (?: {either(lexicon().page_openers)} ) \b
    """
    ),
    re.VERBOSE,
)
# Words that make a line of the title block a sentence or a part of the page: "Applicants must reside here". Each begins with a
# plain letter.
_NO_TITLE_WORD = pattern(
    r"""
      w (?<=\bw) ill \b | m (?<=\bm) ust \b | s (?<=\bs) hall \b | f (?<=\bf) ailure \b
    | a (?<=\ba) go $ | j (?<=\bj) obs?\ home $ | l (?<=\bl) ogo $ | l (?<=\bl) ooks\ (?: to | for )\b
    """,
    re.VERBOSE,
)
# The last ones end a line that goes on below, but behind a comma that of Oregon ends a place.
_NO_TITLE_ENDS = (".", "!", "?", ":", "|", " and", " or", " the following")
_STATE = ", or"

# A line that tells pay is no title.
_AMOUNT = pattern(r"\$ ?\d")
# A type of employment or the group of a grade alone, with its code in brackets, or posts on the way to tenure: "Permanent",
# "GROUP 'S' (EC 2)", "Two Tenure-Track Positions".
_ALONE = pattern(
    r"(?:permanent|temporary|casual|contract|seasonal|internal|external|(?:full|part|fixed)[ -](?:time|term))(?: contract)?"
    r"|(?:job )?(?:group|grade|scale) ['\"\u2018\u201c]?[a-z]['\"\u2019\u201d]?(?: \([^()]{1,30}\))?"
    r"|(?:(?:two|three|four|five|several|multiple) )?(?:full[- ]time )?tenure[- ]track (?:faculty )?positions"
)
_SCHOOLS = (" school", " academy", " academy trust")  # of whom a line is the name: "ELM SCHOOL"
# Numbers of places and offices: "Pine Valley 173 212".
_LONG_NUMBER = pattern(r"\d{3}")
# A label without a colon before a type of employment or a city: "Hours Full-time", "Location Alder, Maine".
_TYPE = pattern(
    r"(?:Hours|Shift|Schedule|Status|Type|Job Type) (?:[Ff]ull|[Pp]art)[ -]?[Tt]ime\b|Location [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, "
)
# A house on a street with its number: "Alder Plaza, 7-Elm Road near Oak Park, Lahore".
_HOUSE = pattern(
    r"\b\d{1,4}[A-Z]?[ -][A-Z][\w'-]+(?: [A-Z][\w'-]+)? "
    r"(?:Road|Street|Avenue|Lane|Marg|Highway|Drive|Boulevard|Parkway|Circle|Plaza)\b"
)
_TITLE_WORD = pattern(r"[a-z]+(?:-[a-z]+)*")
# Kinds of sections that stand in and around the title block.
_FRONT = frozenset(
    {
        "header",
        "page_furniture",
        "identifiers",
        "location",
        "salary",
        "dates",
        "employment",
        "application",
        "verification",
        "schedule",
    }
)
# The words before a colon, a dash or wide space, with which a line of a table begins.
_HEAD = pattern(r"([^:\n]{2,40}?)(?:\s?:|\s-\s|\s{3,})")
# A name that may be somebody's: "Jo B. Field", "Hon. Jo Field, Jr.".
_PERSON = pattern(r"(?P<honor>(?:The )?Hon(?:\.|orable) )?[A-Z][\w.'-]*(?:,? [A-Z][\w.'-]*){1,4}")
# The question over a posting on sites that collect postings, which stands on top of a text, in characters.
_QUESTION = pattern(r"job description for the (?P<title>[^?\n]{3,90}?) position at (?P<employer>[^?\n]{2,80}?)\s?\?")
_QUESTION_REACH = 1000
# A title has at most so many characters, and fewer spaces than so many: a line with more is a sentence.
LONGEST_TITLE = 110
_TITLE_SPACES = 14


# What stands in the head of a mail that is passed on, in how many lines from the top, and how far apart two heads are at most
# between which no posting stands.
_HEADS = frozenset({"subject:", "wrote:"})
_HEAD_LINES, _BETWEEN_HEADS = 40, 14
_LONGEST_LINE = 70  # of one that is no sentence, in characters
_LONGEST_SENTENCE = 160  # of one over the title that says how the employer treats all, in characters
_MOST_UNDER_HEADING = 2  # lines
_LABEL_WORDS = 3  # the most words of a label behind a title


@once
def front_lines(document: Document) -> tuple[Line, ...]:
    """Lines of the header sections above the first section of another kind than the title block's, label lines left out."""
    rows: list[Line] = []
    sent = _head_of_mail(document)
    for section in document.sections:
        if section.kind not in _FRONT:
            if section.kind == "equal_opportunity" and rows and section.anchor:
                # the employer says so under its name, over the title
                rows += [row for row in document.lines_in(section.body, section.end) if _is_short(row)]
                continue
            if not rows and section.kind == "equal_opportunity" and section.end - section.start <= _LONGEST_SENTENCE:
                continue  # "TOWN OF ALDER     An Equal Opportunity Employer", over the title
            if not rows and section is document.sections[0] and (named := _under_heading(document, section)):
                rows += named
                continue
            opens = sent >= 0 and section.anchor is None and section.kind in ("summary", "about")
            if section.start <= sent or opens:
                rows += [row for row in document.lines_in(section.start, section.end) if row.body > sent and _is_short(row)]
            if section.start > sent:
                break
            continue
        if _is_front(section) and not (section.anchor and section.anchor.scope == "label"):
            rows += document.lines_in(section.body, section.end)
    if "subject:" in document.tokens:
        rows = [row for above, row in pairwise([None, *rows]) if row and not (above and _folds(document, above, row))]
    return tuple(
        row for row in rows if _holds_letter(document.text, row.body, row.end) and not _is_letterhead(document, row.body, row.end)
    )


def _under_heading(document: Document, section: Section) -> list[Line]:
    """The lines of a section that is nothing but a heading over a title: "TERMS OF REFERENCE" over "Harbor Consultant"."""
    if section.anchor is None or section.anchor.how == "cue":
        return []
    lines = document.lines_in(section.body, section.end)
    short = 0 < len(lines) <= _MOST_UNDER_HEADING and all(_is_short(row) and not row.marker for row in lines)
    return lines if short and names_occupation(document.text[lines[0].body : lines[0].end]) else []


def _is_short(line: Line) -> bool:
    """Whether a line below the head of a mail is no sentence of the one who wrote it."""
    return line.end - line.body <= _LONGEST_LINE


def _is_letterhead(document: Document, start: int, end: int) -> bool:
    """Whether a line is the name of somebody with a post at the head of the employer: "Jo Field, Clerk of Court"."""
    comma = document.text.rfind(", ", start, end)
    if comma < 0 or not (name := _PERSON.match(document.text, start, comma)):
        return False
    if name["honor"]:
        return True
    whole = name.end() == comma and not names_occupation(document.text[start:comma])
    return whole and document.lower[comma + len(", ") : end] in employer_words().letterheads


def _is_front(section: Section) -> bool:
    """Whether a section can hold lines of the title block: also the rest of a place's, as below the boxes of a search."""
    return section.kind == "header" or (section.kind == "location" and section.anchor is None)


def _head_of_mail(document: Document) -> int:
    """Where the last head of a mail near the top of a text stands, below what the one wrote who passed it on; -1 if nowhere."""
    if _HEADS.isdisjoint(document.tokens):
        return -1
    at, last = -1, 0
    for number, line in enumerate(document.lines[:_HEAD_LINES]):
        if number - last > _BETWEEN_HEADS and at >= 0:
            break
        if document.lower.startswith("subject:", line.body) or document.lower.endswith(" wrote:", line.body, line.end):
            at, last = line.body, number
    return at


def _folds(document: Document, above: Line, row: Line) -> bool:
    """Whether a line is the rest of a mail's subject, which goes on in an indented line."""
    return document.lower.startswith("subject:", above.body) and not row.gap and row.indent > above.indent


def _holds_letter(text: str, start: int, end: int) -> bool:
    return text[start : start + 1].isalpha() or any(char.isalpha() for char in text[start:end])


def title_like(document: Document, start: int, end: int) -> bool:
    """Whether a line of the title block, or the beginning of one, can be the job's title."""
    content = document.lower[start:end].strip("*_# ")
    return (
        2 < len(content) <= LONGEST_TITLE
        and (content.endswith(_STATE) or not content.endswith(_NO_TITLE_ENDS))
        and content.count(" ") < _TITLE_SPACES
        and not ("$" in content and _AMOUNT.search(content))
        and ("@" not in content or " @ " in content)
        and (content[0] != "(" or names_occupation(content))
        and not (content[0].isdigit() and _HOUSE.match(document.text, start))
        and not _NO_TITLE.match(content)
        and not _NO_TITLE_WORD.search(content)
    )


def tells_no_title(content: str) -> bool:
    """Whether a line that names no occupation is no title: a label with a value, a number, a word on pages and notices."""
    return (
        ": " in content
        or _LONG_NUMBER.search(content) is not None
        or _HOUSE.search(content) is not None
        or _TYPE.match(content) is not None
        or _is_grade(content)
        or content.lower().endswith(_SCHOOLS)
        or _ALONE.fullmatch(content.lower()) is not None
        or not lexicon().no_titles.isdisjoint(_TITLE_WORD.findall(content.lower()))
    )


def _is_grade(content: str) -> bool:
    """Whether a line is the label of a grade or code with that behind it: "Salary Group B21"."""
    label, _, code = content.rpartition(" ")
    return " " in label and any(map(str.isdigit, code)) and key(label) in lexicon().labels


def begins_with_label(content: str) -> bool:
    """Whether a line begins with a known label or heading, so that it is no name: "Supervised by: the Chief", "Unit - 9"."""
    head = _HEAD.match(content)
    if head is None:
        return False
    folded = key(head[1])
    return folded in lexicon().labels or folded in lexicon().headings


# The rank behind a noun: "Scientist-II".
_RANK = pattern(r"-(?:i{1,3}|iv|v|in-training)\b")


@lru_cache(maxsize=32)  # several fields ask for the same lines of a posting
def names_occupation(title: str) -> bool:
    """Whether a line holds a noun that says what somebody is ("Clerk", "Engineer")."""
    nouns = lexicon().occupations
    folded = title.lower()
    words = _TITLE_WORD.findall(_RANK.sub("", folded) if "-i" in folded or "-v" in folded else folded)
    return not nouns.isdisjoint(words) or not nouns.isdisjoint([word.removesuffix("s") for word in words])


@once
def asked_about(document: Document) -> re.Match[str] | None:
    """The title and the employer in the question that a site asks over a posting: "… for the Clerk position at …?"."""
    return _QUESTION.search(document.text, 0, _QUESTION_REACH) if "?" in document.text[:_QUESTION_REACH] else None


@once
def announcement_at(document: Document) -> int:
    """Where the announcement's own text begins ("JOB ANNOUNCEMENT"), behind what the site printed above it.

    Returns:
        An offset; 0 where the text does not say.
    """
    at = 0
    for section in document.sections:
        if section.kind not in _FRONT:
            break
        anchor = section.anchor
        if section.kind != "header" or anchor is None or anchor.scope != "section":
            continue
        if anchor.heading.end > section.start and section.end > anchor.body:
            at = anchor.body
    return at


_GOING_ON = (" of", " of the", " and", " for", " for the", " &")  # a title, as "Head of" before "Division: Docks"
# The same with an adjective behind: "Head of Correctional" before "Centre: Large".
_LED = pattern(r" (?:of|for) (?:the )?[a-z]{2,16}(?:al|ic|ary|ive)\Z")
# The colon of a label, also where the blank behind it is lost or the line ends; but not that of "10:30".
_COLON = pattern(r":(?=[A-Z\x20]|\Z)")


def before_label(document: Document, start: int, stop: int) -> int:
    """Where a title ends on a flattened line that goes on with a label: "Harbor Pilot Location: Alder"."""
    match = _COLON.search(document.text, start, stop) if document.text.find(":", start, stop) > 0 else None
    colon = match.start() if match else -1
    words = document.text[start:colon].split(" ") if colon > 0 else []
    for count in range(min(_LABEL_WORDS, len(words) - 1), 0, -1):
        folded = key(" ".join(words[-count:]))
        title = " ".join(words[:-count])
        if words[-count][:1].isupper() and (folded in lexicon().labels or folded in lexicon().headings):
            whole = names_occupation(title) and title.count("(") == title.count(")") and not title.lower().endswith(_GOING_ON)
            whole = whole and not (count == 1 and _LED.search(title.lower()))
            return start + len(title) if whole else stop
    if colon < 0 or document.text.find(": ", colon + 1, stop) < 0 or document.text.find("|", start, colon) >= 0:
        return stop
    for count in range(1, min(_LABEL_WORDS, len(words) - 1) + 1):  # labels that no list holds, where several stand on the line
        if not words[-count][:1].isupper() or names_occupation(words[-count]):
            break
        if names_occupation(words[-count - 1]):
            return start + len(" ".join(words[:-count]))
    return stop
