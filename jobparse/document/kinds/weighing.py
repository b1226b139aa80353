"""What the words of a sentence weigh for, and whether some of them tell plainly that it is of another kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from jobparse.document.kinds.front import does_work, names_holder, opens_role
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.model import once
from jobparse.document.signs import has_any
from jobparse.kinds import SectionKind
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.sentence_weights import sentence_weights
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Container

    from jobparse.document.model import Document

# Kinds that prose without a heading is given where nothing else is known of it, and those that its words may tell it to be.
# Neither the role nor the duties are among them, which share their words with each other and with what the employer does.
LOOSE = frozenset({"summary", "other", "header"})
UNTOLD = LOOSE | {"about"}
TOLD = frozenset(
    {
        "about",
        "accommodation",
        "application",
        "benefits",
        "dates",
        "employment",
        "equal_opportunity",
        "hiring_preferences",
        "legal",
        "licenses",
        "location",
        "minimum_qualifications",
        "physical_requirements",
        "preferred_qualifications",
        "residency",
        "salary",
        "schedule",
        "selection",
        "verification",
        "working_conditions",
    }
)
ALL = frozenset(get_args(SectionKind))
# What lists of the record are read from.
LISTED = frozenset({"benefits", "duties", "minimum_qualifications", "preferred_qualifications", "selection"})
# How likely the kind has to be, at least: in prose of which nothing else is known; of what lists are read from; below a heading
# that is known to say nothing, and where a rule has told another kind; where a heading has, and inside a paragraph there.
LIKELY, LIKELY_LISTED, LIKELIER, SURE, SURER = 0.5, 0.7, 0.8, 0.9, 0.95
_LIKELY_ELSE = 0.9  # of another kind, in a sentence of duties
_INDENT = 12  # of a line, at most, in characters
_PLAINLY = 0.98  # of pay, in a sentence without the usual words for it
_GOES_ON = 0.2  # of the kind of the sentence before it
# A sentence is not shorter, in characters, and one of the title block still longer, which ends with a stop if it is not sure of
# its kind; what is far longer is a page whose marks are lost.
SHORTEST, LONGEST = 40, 500
_SHORTEST_OF_HEADER, _SURE_OF_HEADER, _STOPS = 60, 0.95, (".", "!")
# What is told of a line of the title block below the title: no days, which are those of labels, and no places, whose names stand
# above them. The title stands in so many characters of the text.
_OF_TITLE_BLOCK = TOLD - {"dates", "location"}
_TOP, _WORD = 3000, pattern(r"[a-z][a-z'-]*")
# A line of a page is not shorter, in characters, and has none of what a posting's own lines have: addresses, and a city with its
# state, "Alder, OR".
_SHORTEST_OF_PAGE, _LINKS, _PLACE = 12, ("http", "www.", "@"), pattern(r", [A-Z]{2}\b")
# How many have something already: "61% have a degree".
_SHARE = pattern(r"[0-9]{1,3} ?% ")
_LABELLED = pattern(r"[A-Z][A-Za-z ]{1,20}: ")  # "Subject: Harbor Pilot"
_ASKED, _WISHED, _DUTIES, _SUMMED = "minimum_qualifications", "preferred_qualifications", "duties", "summary"
# What belongs to what it stands in where a rule has told that: days and places to how to apply, licences to what is asked for.
_PARTS_OF = {
    "about": frozenset({"benefits", "working_conditions"}),
    "application": frozenset({"dates", "location", "minimum_qualifications"}),
    "minimum_qualifications": frozenset({"licenses"}),
    "selection": frozenset({"dates", "legal"}),
}
# What the sections below a heading hold beside what it says: each kind of one group may stand in a section of another one.
_ASKED_FOR = frozenset(
    {
        *("minimum_qualifications", "preferred_qualifications", "knowledge", "skills", "abilities", "other_requirements"),
        *("about_candidate", "licenses"),
    }
)
_SCENE = frozenset({"location", "residency", "schedule", "working_conditions"})
_BESIDE = {
    **dict.fromkeys(_ASKED_FOR, _ASKED_FOR | _SCENE | {"physical_requirements", "verification"}),
    **dict.fromkeys(_SCENE, _SCENE),
    "application": frozenset({"benefits"}),
    "duties": frozenset({"benefits", "physical_requirements", "schedule", "working_conditions"}),
    "employment": frozenset({"hiring_preferences", "minimum_qualifications"}),
    "hiring_preferences": frozenset({"application"}),
    "licenses": _ASKED_FOR | _SCENE | {"physical_requirements"},
    "selection": frozenset({"verification"}),
    "summary": frozenset({"location"}),
}
# Kinds of what is a value and no more, below which sentences on the work begin without a heading.
VALUES = frozenset({"dates", "employment", "identifiers", "location", "salary", "schedule"})
# What sections of all kinds speak of, without turning to it.
_SPOKEN_OF = frozenset({"accommodation", "dates", "equal_opportunity"})
# What a sentence on how to apply may turn to that is for all who do.
_FOR_ALL = frozenset({"accommodation", "equal_opportunity"})
# Kinds of headings below which a sentence on benefits stays, whatever else it is on.
_OF_BENEFITS = frozenset({"application", "benefits"})
# What a sentence may tell that tells the pay as well, and the signs of that.
_BESIDE_PAY, _AMOUNTS = frozenset({"dates", "employment", "location", "schedule"}), ("$", "€", "£")
# The part of the employer that a sentence below one on it is on, in lower case: "Specifically, the department controls".
_OF_UNIT = pattern(
    r"(?:[a-z-]{3,16}, )?(?:the|this|our|each) (?:[a-z&'-]{2,20} ){0,4}?"
    r"(?:department|division|bureau|branch|section|unit|office|agency|authority|district|program|team|group) [a-z]{3,}"
)
# Whom the employer has already: "Dr. Ann Lind has 20 years of experience".
_HAS = pattern(r"(?!The |This |An? )(?:[A-Z][\w.'’-]{0,20} ){2,4}(?:has|holds)\b")

# A paper of which a sentence tells what it has to be, and other matters of which one tells what they are for or depend on. They
# read lower-case text.
_OF_PAPER = pattern(
    r"(?:(?:an?|the|your|all|such|these) (?:[^\s.;:]{2,24} ){0,3}?)?"
    r"(?:letters?|forms?|resumes?|documents?|documentation|transcripts?|applications?|statements?|cop(?:y|ies)|evaluations?)"
    r"(?: \([^()]{2,40}\))? (?:must|should|shall|will|may|has to|needs? to) "
)
_OF_ELSE = pattern(
    r"\W{0,3}(?:(?:an?|the|your|all|any|such|this|starting|initial|actual|final) ){0,3}"
    r"(?:volunteer(?:ing)?|promotions?|advancement|placement|pay|salary|salaries|wages?|compensation|(?:hourly )?rate"
    r"|(?:(?:upper|lower|pay|salary|hiring) )?range"
    r"|(?:top|(?:high|upper|low|lower) end|middle|midpoint|bottom) of )\b"
    r"[^.;:]{0,60}? (?:is|are|was|were|depends?|helps?|builds?|gives?|provides?|will|may|can|varies|vary|intended|reserved)\b"
    r"|[a-z]{4,20} (?:(?:are|is|can|may|will) )?(?:be )?(?:promoted|advances?|(?:hired|placed) at)\b|we (?:offer|provide|train)\b"
)


@once
def weighed(document: Document, start: int, end: int) -> tuple[str, float]:
    """The kind that the words of a stretch of text weigh most for, and how likely it is.

    It depends on the text alone, and may be asked for while the sections are made.
    """
    return sentence_weights().likeliest(sums_of(document, start, end))


@once
def sums_of(document: Document, start: int, end: int) -> tuple[int, ...]:
    """What the words of a stretch of text weigh for each kind."""
    return sentence_weights().sums(document.lower[start:end])


def told(document: Document, start: int, end: int, among: Container[str], least: float) -> str | None:
    """The kind that the words of a stretch of text weigh for; None where it is none of some kinds, or is not likely enough."""
    kind, likely = weighed(document, start, end)
    return kind if likely >= least and kind in among else None


def told_surely(document: Document, start: int, end: int, among: Container[str], least: float) -> str | None:
    """The same, where the words have to weigh more for a kind that lists are read from."""
    kind = told(document, start, end, among, least)
    return kind if kind not in LISTED else told(document, start, end, LISTED, max(least, LIKELY_LISTED))


def is_of_somebody(document: Document, start: int) -> bool:
    """Whether a sentence tells what somebody has already: "Dr. Ann Lind has 20 years of experience"."""
    return _HAS.match(document.text, start) is not None


def goes_on(document: Document, kind: str, start: int, end: int) -> bool:
    """Whether the words of a sentence weigh most for a kind or for what stands beside it among what is asked for."""
    told_kind, likely = weighed(document, start, end)
    return likely >= _GOES_ON and (told_kind == kind or {told_kind, kind} <= _ASKED_FOR)


def is_of_page(document: Document, start: int, end: int) -> bool:
    """Whether a line is one of the page that a posting stands on, and names no place: "Save this job to read it later"."""
    if not _SHORTEST_OF_PAGE <= end - start <= LONGEST or not told(document, start, end, {"page_furniture"}, LIKELIER):
        return False
    return not has_any(document.lower[start:end], _LINKS) and _PLACE.search(document.text, start, end) is None


def is_line_of_posting(document: Document, start: int, end: int) -> bool:
    """Whether a line has what those of pages lack: a demand, a city with its state, an address of mail, a label of a value."""
    if has_any(document.lower[start:end], structure_words().demands):
        return True
    if document.text.find("@", start, end) >= 0 or _PLACE.search(document.text, start, end):
        return True
    return _LABELLED.match(document.text, start, end) is not None


def other_kind(document: Document, under: str, start: int, end: int) -> str | None:
    """The other kind that the words of a sentence weigh for, which no heading claims; None where it stays what it is.

    Args:
        document: The document.
        under: The kind that it has.
        start: Where it begins.
        end: Where it ends.
    """
    content = document.lower[start:end]
    if not SHORTEST <= end - start <= LONGEST or content[0] == "(":
        return None
    if under in LOOSE and " may be " in content and has_any(content, structure_words().placed):
        return "location"  # "The successful candidate may be required to work in any of our yards"
    if under == "header" and (end - start < _SHORTEST_OF_HEADER or not content.rstrip(" *_\n").endswith(_STOPS)):
        kind = told(document, start, end, _OF_TITLE_BLOCK, _SURE_OF_HEADER)
        if kind and ("\n" in content.rstrip() or _names_post(content) or start <= _first_post(document)):
            return None  # a title, or a line above it
    else:
        kind = told_surely(document, start, end, TOLD, LIKELY if under in LOOSE else LIKELIER)
    if kind is None and (under in VALUES or under == "other") and _opens_line(document, start):
        return told(document, start, end, {_DUTIES}, SURE)
    if kind is None or kind == under or kind in _PARTS_OF.get(under, ()):
        return None
    if kind == _WISHED and under in UNTOLD and not has_any(content, structure_words().wishing):
        kind = _ASKED  # "Candidates would normally be expected to have a degree"
    return None if says_otherwise(document, under, kind, start, end) else kind


def _opens_line(document: Document, start: int) -> bool:
    """Whether nothing stands before a sentence on its line."""
    return document.text[max(0, start - _INDENT) : start].rstrip(" ")[-1:] in ("\n", "")


def _names_post(words: str) -> bool:
    """Whether words in lower case hold an occupation, as a title does."""
    return not lexicon().occupations.isdisjoint(_WORD.findall(words))


@once
def _first_post(document: Document) -> int:
    """Where the first occupation of the top of a text stands; the end of that where it names none."""
    top = min(_TOP, len(document.lower))
    words = _WORD.finditer(document.lower, 0, top)
    return next((word.start() for word in words if word.group() in lexicon().occupations), top)


def surely_other_kind(document: Document, under: str, start: int, end: int, sure: float) -> str | None:
    """The other kind that a sentence surely is of, whose section has a heading; None where it is what that says.

    Args:
        document: The document.
        under: The kind of the section.
        start: Where the sentence begins.
        end: Where it ends.
        sure: How likely the other kind has to be.
    """
    content = document.lower[start:end]
    if not SHORTEST <= end - start <= LONGEST or content[0] == "(":
        return None
    if under == "application" and not content.rstrip().endswith(_STOPS):
        return None  # one of the papers: "Criminal record check of this year"
    kind = told(document, start, end, TOLD - _SPOKEN_OF, sure)
    if kind is None and under == "about":  # what the holder does, below "Our department" and a paragraph on that
        own = content.startswith(structure_words().of_employer) or _OF_UNIT.match(content) is not None
        return None if own else told(document, start, end, {_DUTIES}, sure)
    if kind is None and under == "application":
        kind = told(document, start, end, _FOR_ALL, SURER)
    if kind is None and under in VALUES and content.rstrip().endswith(_STOPS) and _opens_line(document, start):
        return told(document, start, end, {_DUTIES}, LIKELIER if sure == SURE else sure)
    if kind is None or kind == under or kind in _PARTS_OF.get(under, ()) or kind in _BESIDE.get(under, ()):
        return None
    if under in _OF_BENEFITS and has_any(content, structure_words().on_benefits):
        return None  # "For questions on benefits call …", "Your benefits depend on the type of your position"
    if under in _ASKED_FOR and has_any(content, structure_words().asking_signs):
        return None  # whatever about: "Experience with health and dental plans", "Willing to work in heat and cold"
    return None if says_otherwise(document, under, kind, start, end) else kind


def _is_on_else(content: str) -> bool:
    """Whether a sentence, in lower case, speaks of what has been done or learnt for another matter than what is asked for.

    "Volunteer work helps build skills", "Promotion depends on demonstrated ability", "The top of the range is for those with
    experience", "A certification letter must show the dates of service"; the last is asked of a paper.
    """
    if _OF_PAPER.match(content) or has_any(content, structure_words().no_asking):
        return True
    return _OF_ELSE.match(content) is not None and not has_any(content, structure_words().demands)


def says_otherwise(document: Document, under: str, kind: str, start: int, end: int) -> bool:
    """Whether some of its words tell plainly that a sentence is not of the kind that most of them weigh for."""
    content = document.lower[start:end]
    if under == _SUMMED and has_any(content, (*employer_words().seeking, *structure_words().invitations)):
        return True  # it announces the position, on what terms soever
    if under in UNTOLD and (statement_kind(document, start, end) == _DUTIES or does_work(content)):
        return True  # whatever with: "You explain health and dental insurance", "The specialist investigates discrimination"
    if under == _DUTIES:  # which speak of much else, and have to be outweighed
        return statement_kind(document, start, end) == _DUTIES or not told(document, start, end, {kind}, _LIKELY_ELSE)
    if kind == "about":
        return opens_role(content) or names_holder(content) or content.startswith(structure_words().supervised)
    if kind == _ASKED:  # what is ideal is wished for, if not only praised; "It has 90 years of experience"
        praised = _SHARE.match(content) or (content.startswith("it ") and not content.startswith("it is "))
        meta = has_any(content, structure_words().meeting)
        return bool(praised) or meta or "ideal" in content or is_of_somebody(document, start) or _is_on_else(content)
    if kind == "dates" and not has_any(content, structure_words().on_dates):
        return True  # the term of a post: "for 12 months, from 1 January until 31 December"
    if kind in _BESIDE_PAY and has_any(content, _AMOUNTS):
        return True  # "Full time, remote, €62k to €74k, apply by May 31"
    if kind == "salary":  # "Members walk for $12.", "Boots: $180 a year"
        ends = under != "header" and content.rstrip().endswith(_STOPS) and has_any(content, _AMOUNTS)
        plain = has_any(content, lexicon().pays) or (ends and told(document, start, end, {kind}, _PLAINLY))
        return not plain or has_any(content, posting_words().extra_pay)
    if kind == "schedule":
        return has_any(content, (*structure_words().office_hours, *structure_words().days_off))
    if kind == _WISHED and under == _ASKED:
        return has_any(content, structure_words().musts) or not has_any(content, structure_words().wishing)
    return False
