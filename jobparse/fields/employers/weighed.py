"""The body that clearly more than all others of a text tells to be who hires, where no single place of it does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.fields.employers.boards import keeps_board
from jobparse.fields.employers.named_bodies import named_bodies, own_words
from jobparse.fields.employers.subjects import does, is_alike, is_spoken_of, seeks
from jobparse.fields.header import front_lines, names_occupation
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found, Span

# What stands before the name of whom the reader writes to, and works for or joins; these and the next three read lower-case text.
_SENT_TO = pattern(
    r"""
      \b (?: appl(?:y|ications?) | r[eé]sum[eé]s? | letters? | addressed | submit(?:ted)? | forward(?:ed)? | sen[dt] | mail(?:ed)?
           | delivered? | return(?:ed)? ) \b [^.;\n]{0,60} \b (?:to|at|with) :?\ (?:the\ )? (?: [^.;\n]{3,60} ,\  )? \Z
    """,
    re.VERBOSE,
)
_WORKED_FOR = pattern(
    r"""
      \b (?: employment | employed | careers? | jobs? | work(?:ing)? | positions? | vacanc(?:y|ies) | opportunit(?:y|ies)
           | openings? | interest | team ) (?:\ [a-z]+){0,2} \ (?:with|at|by|of|in|for) \ (?:the\ )? \Z
    | \b (?: join(?:ing)? | on\ behalf\ of | welcome\ to | life\ at | why\ work\ for | posted\ by ) \ (?:the\ )? \Z
    """,
    re.VERBOSE,
)
# What stands before the name of somebody else: a partner, the giver of a degree, of money, of a licence, of a course.
_OTHERS = pattern(
    r"""
    \b (?:
      (?: partner(?:s|ed|ing|ships?)? | collaborat\w{1,6} | liais\w{1,5} | affiliat\w{1,5} | contracts? | agreement
        | coordinat\w{1,5} | works? | conjunction ) (?:\ [a-z]+){0,3} \ with
    | (?: fund(?:ed|ing) | accredit\w{1,6} | approv\w{1,4} | recogni[sz]ed | certifi\w{1,7} | licen[sc]\w{1,4} | issued
        | regist\w{1,8} | provided | sponsored | powered | represented | set | governed | offered | administered | taught )
      \ (?:by|with|from|through)
    | (?: degree | diploma | certifica\w{1,4} | graduat\w{1,4} | licen[sc]e | card | membership | retirement | pension
        | grant | loan )
      (?:\ [a-z]+){0,2} \ (?:from|of|by|with|in|through)
    | (?: members? | graduates | students | alumni | chair | subsidiary )\ of
    | such\ as | between | like | near | from | including | under | covered\ by
    ) \ (?: the\  | an?\  )? \Z
    """,
    re.VERBOSE,
)
# Where a sentence begins, with what may stand before its subject: "Founded in 1971, the".
_OPENS = pattern(
    r"(?:^[a-z]?|[.:!?] )(?:(?:established|founded|created|formed|located|based|since|for|in|with|as|at) [^.:!?\n]{2,60}, )?"
    r"(?:the )?\Z"
)
# What says who somebody is: "We are the Elm Council", "About the Elm Council".
_CALLED = pattern(r"(?:\bwe are|\bwho we are|^about|\bwe at|\bhere at|\bour employer,?|\b(?:employer|agency) is) (?:the )?\Z")
# What stands behind the name of somebody else, of a law or a licence, and of a part.
_OTHERS_BEHIND = pattern(
    r"(?:'s)? (?:Act|Code|Law|Rules?|Regulations?|Standards?|Agreement|Plan|Program(?:me)?|Grant|[Cc]ertifi\w+|[Ll]icen[sc]\w+"
    r"|[Cc]redential|[Dd]river)\b"
)
_LONGER = pattern(r" (?:Department|Dept|Division|Board|Bureau|Office|Section|Unit|Committee|Headquarters|Building|Campus)\b")
# The line below the name of an employer who treats all alike.
_ALIKE = pattern(r"\s*(?:is )?(?:an? )?(?:equal|affirmative|eeo\b|eoe\b|aa/e)")
_ADDRESS = pattern(
    r"[,.]?\s{1,3}(?:Attn|Attention|c/o|P\.? ?O\.?|PO Box|Post Office|\d{1,6} [A-Z\d]|[A-Z][\w ]{2,30} (?:Street|Road|House)\b)"
)
_HOST = pattern(
    r"(?:@|//|www\.)(?P<host>[a-z\d][a-z\d.-]{2,50})|\b(?P<bare>[a-z\d-]{4,40})\.(?:example|org|gov|com|net|edu|us)\b"
)
# Kinds of sections that name bodies which somebody comes from, gets something at or works with.
_NO_KINDS = frozenset(
    (
        *("minimum_qualifications", "preferred_qualifications", "licenses", "knowledge", "skills", "abilities", "equipment"),
        *("other_requirements", "about_candidate", "benefits", "hiring_preferences", "residency", "duties"),
    )
)
_TELLING = frozenset(("about", "summary", "header", "other", "equal_opportunity", "application", "notes", "legal"))
_BESIDE = (" - ", " – ", " | ", " » ", " > ", " at ", " · ", " • ", "  ", ", ")  # a name on a line with other fields
_AT = (" at ", " at the ")
_MARKS, _STOPS = " #*|-", " #*|.,-"  # around a name on its line
_SCHOOLS = (" elementary school", " middle school", " high school", " primary school")  # where the work can be
# How much each thing tells; and those that say something of a name, besides where it stands.
_WEIGHTS = {
    name: weight
    for weight, names in (
        (4, ("seeks", "equal")),
        (3, ("to", "called", "address")),
        (2, ("does", "titled", "spoken", "host", "front", "signed", "segment", "sentence")),
        (1, ("alone", "beside", "short", "generic")),
        (-1, ("slight",)),
        (-2, ("weak", "school", "location")),
        (-3, ("others",)),
        (-4, ("department", "division", "part")),
        (-9, ("agency",)),
    )
    for name in names
}
_SAID = frozenset(("equal", "seeks", "to", "does", "called", "spoken", "host", "titled"))
_PARTS = ("slight", "weak", "part")
# What a name needs at least, the same where a label has a department, and how far ahead of others it has to be.
_FEWEST, _FEWEST_BESIDE_PART, _AHEAD = 3, 5, 2
_MOST_MENTIONS = 2  # that tell by their number
_REACH, _TOP, _SEGMENTED, _NEAR, _LAST_LINES = 110, 400, 140, 60, 6  # all but the last in characters
_FEWEST_LETTERS = 3  # of a short name and of a word that an address can have


def weighed(document: Document, title: str) -> Found[str] | None:
    """The body that is clearly ahead of all others by where its name stands and what is said of it.

    Args:
        document: The document.
        title: The title of the post.
    """
    if _is_federal(document):
        return None
    named: dict[str, list[Span]] = {}
    for span in named_bodies(document, title):
        if keeps_board(document, span):
            continue
        named.setdefault(key(document.text[slice(*span)]), []).append(span)
    rows = sorted(((_weight(document, name, spans, title), -spans[0].start, name) for name, spans in named.items()), reverse=True)
    fewest = _FEWEST_BESIDE_PART if document.values_of("department") else _FEWEST
    if not rows or rows[0][0] < fewest:
        return None
    best, _, ahead = rows[0]
    for weight, _, name in rows[1:]:
        if best - weight >= _AHEAD:
            break
        if ahead in name:
            ahead = name  # "Elm Food Bank" of "Food Bank"
        elif name not in ahead:
            return None
    return document.found(*named[ahead][0], "body that most tells to hire")


def _is_federal(document: Document) -> bool:
    """Whether a label or a line has a department of the United States, of which all bodies of the text are parts."""
    federal = employer_words().federal
    if any(document.lower.startswith(federal, row.start) for row in document.values_of("department")):
        return True
    held = "department of " in document.lower
    return held and any(document.lower[row.body : row.end].removeprefix("u.s. ") in federal for row in document.lines)


def _weight(document: Document, name: str, spans: list[Span], title: str) -> int:
    """How much tells that the bearer of a name hires; each thing once, however often the text has it."""
    told: set[str] = set()
    mentions = 0
    for span in spans:
        here = _told_at(document, span, title)
        told |= here or set()
        mentions += here is not None and "others" not in here
    told |= _told_of(document, name, spans)
    if not told.isdisjoint(_PARTS) and _SAID.isdisjoint(told):
        return 0  # a line of the title block can as well be a part of who hires
    return sum(map(_WEIGHTS.__getitem__, told)) + min(_MOST_MENTIONS, max(0, mentions - 1))


def _told_at(document: Document, span: Span, title: str) -> set[str] | None:
    """What one place tells of the name there; None where it tells nothing of who hires."""
    text, lower = document.text, document.lower
    line = text.rfind("\n", 0, span.start) + 1
    stop = text.find("\n", span.end)
    stop = len(text) if stop < 0 else stop
    if _LONGER.match(text, span.end):
        return None
    before = lower[max(line, span.start - _REACH) : span.start]
    if _OTHERS.search(before) or _OTHERS_BEHIND.match(text, span.end):
        return {"others"}
    alone = not text[line : span.start].strip(_MARKS) and not text[span.end : stop].strip(_STOPS)
    section = document.section_at(span.start)
    if section is not None and section.kind in _NO_KINDS and not (alone or _SENT_TO.search(before)):
        return None
    told = _told_by_words(document, span, before, section.kind if section else "")
    if alone:
        return told | _told_by_line(document, span, stop, title)
    if span.start < _TOP and stop - line < _SEGMENTED:
        beside = text.endswith(_BESIDE, line, span.start) or text.startswith(_BESIDE, span.end, stop)
        told |= {"segment"} if beside else set()
    elif before.endswith(". ") and text.startswith(". ", span.end):
        told.add("sentence")
    return told


def _told_by_words(document: Document, span: Span, before: str, kind: str) -> set[str]:
    """What the words before and behind a name tell of it, in a section of some kind."""
    told = set()
    opens = not before.strip(_MARKS) or _OPENS.search(before) is not None
    if (opens or before.endswith(", ")) and _ADDRESS.match(document.text, span.end):
        told.add("address")
    if is_alike(document, span.end):
        told |= set() if before.endswith(", ") else {"equal"}
    elif opens and seeks(document, span.end):
        told.add("seeks")
    elif opens and kind in _TELLING and does(document, span.end):
        told.add("does")
    if _SENT_TO.search(before) or _WORKED_FOR.search(before):
        told.add("to")
    if _CALLED.search(before):
        told.add("called")
    if before.endswith(_AT) and names_occupation(before.rpartition(" at ")[0].rpartition(" ")[2]):
        told.add("titled")
    return told


def _told_by_line(document: Document, span: Span, stop: int, title: str) -> set[str]:
    """What a line tells that is nothing but a name, by where it stands and what is below it."""
    told = {"alone"}
    if len(document.lines) > _LAST_LINES and span.start > document.lines[-_LAST_LINES].start:
        told.add("signed")
    if span.start < _TOP and any(row.body <= span.start < row.end for row in front_lines(document)):
        told.add("front")
    at = document.text.find(title) if title else -1
    low, high = (span.end, at) if at > span.end else (at + len(title), span.start)
    if at >= 0 and high - low < _NEAR:
        told.add("beside")
    if _ALIKE.match(document.lower, stop):
        told.add("equal")
    above = document.lower.rfind("\n", 0, max(0, document.text.rfind("\n", 0, span.start))) + 1
    if document.lower.startswith(employer_words().whole_departments, above) and above < span.start:
        told.add("agency")  # of the department above it
    return told


def _told_of(document: Document, name: str, spans: list[Span]) -> set[str]:
    """What the rest of the text tells of a name: its short forms, web addresses, labels."""
    words, text = employer_words(), document.text
    told = set()
    letters = "".join(word[0] for word in text[slice(*spans[0])].split() if word[0].isupper())
    short = len(letters) >= _FEWEST_LETTERS
    if (short and text.count(letters) > 1) or any(text.startswith(f" ({letters})", span.end) for span in spans):
        told.add("short")
    if short and (at := text.find(f"{letters} ")) >= 0 and is_alike(document, at + len(letters)):
        told.add("equal")
    own = [word for word in own_words(name) if len(word) > _FEWEST_LETTERS]
    if own and is_spoken_of(document, spans[0], own):
        told.add("spoken")
    if any((own and own[0] in host) or (short and host.startswith(letters.lower())) for host in _hosts(document)):
        told.add("host")
    noun = next((word for word in reversed(name.split()) if word in words.hiring_nouns), "")
    if any(text.find(f"{article} {noun.capitalize()}") >= 0 for article in ("the", "The")) or f"THE {noun.upper()}" in text:
        told.add("generic")
    if noun in words.ending_parts or name.split()[0] in words.opening_parts:
        told.add("part")
    elif noun in (words.part_words | words.part_heads) and not name.endswith(words.whole_ends):
        told.add("slight" if noun in words.owners else "weak")
    if name.endswith(_SCHOOLS):
        told.add("school")
    printed = document.lower[slice(*spans[0])]
    for attribute in ("department", "division", "location"):
        if any(document.lower.find(printed, row.start, row.end) >= 0 for row in document.values_of(attribute)):
            told.add(attribute)
    return told


@once
def _hosts(document: Document) -> frozenset[str]:
    """The names of the sites of a text, also those that mail goes to, without what stands in them."""
    return frozenset(
        (match["host"] or match["bare"]).replace("-", "").replace(".", "").removeprefix("www")
        for match in _HOST.finditer(document.lower)
    )
