"""What papers are called: "two confidential letters of reference", "a signed form", "names and phones of three referees"."""

from __future__ import annotations

from jobparse.lexicon.applying import applying_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

# All patterns read lower-case words without line ends. What stands before a name: its number or letter, articles.
_BEFORE = pattern(
    r"\s*(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)]\s?)?"
    r"(?:(?:an?|the|your|their|his or her|his/her|his|her|our|either|also|both|copies of:|of your|of the|combined|single"
    r"|including|containing|on(?=\s(?:(?:the|an?)\s)?(?:prescribed\s|official\s)?(?:form|z83)\b))\s{1,9}){0,3}(?:[\"'\u201c\u2018](?=\w))?"
)
# Up to six words that say which paper it is: "three confidential", "City of Elm employment", "duly signed (5)".
_WHICH = (
    r"(?:(?:city|county|town|village|state|university|borough) of \w{1,20} )?"
    r"(?:up to |at least |a minimum of |duly |proof of |any and all )?"
    r"(?:(?!(?:%s)\b)(?:\([\w-]{1,12}\)|[\w'\u2019\u2010&/.#-]{1,30}(?:\([a-z]+\))?),?\s{1,9}){0,6}?"
)
# Its kind: of the list, a form by its number, or what is of something: "proof of age".
_KIND = (
    r"(?P<kind>%s|dd-?\s?(?:form )?214|sf-?\s?\d{2,3}|z83|letter\(s\)"
    r"|(?:description|summary|outline|list|account|synopsis|evidence|proof)(?= of\b))"
)
# And behind that nothing, or what goes on with it: "reference number" is no paper.
_BEHIND = (
    r"(?:\s?\(s\))?(?=$|[\"'\u201d\u2019]?(?:\s?[(/\"\u201d]|\s(?:\w+ing|%s)\b|\s(?:no\.? ?)?[\w-]{0,4}\d|\s?[-\u2013\u2014]\s))"
)
_NAME = pattern(
    lambda: (
        _WHICH % either(applying_words().never_before_papers)
        + _KIND % either(applying_words().paper_kinds)
        + _BEHIND % either(applying_words().behind_papers)
    )
)
# Those who speak for an applicant, and how to reach them: "names, addresses and phone numbers of two referees".
_SPEAKERS = pattern(
    r"(?:full )?(?:list of )?(?:names?|(?:contact )?details|contact information|addresses|e-?mail addresses"
    r"|(?:tele)?phone numbers|titles)\b[^.;:]{0,110}?\b(?:of|for|from) (?:at least |a minimum of |up to )?(?:[\w()-]+ ){0,5}?"
    r"(?:references|referees|recommenders|persons|people|individuals|colleagues|scholars|scientists|supervisors)\b"
)
# Papers of which several can be copied in one: "copies of your card, licence and diploma".
_COPIES = pattern(r"(?:[\w'\u2019()-]+ ){0,4}?(?:cop(?:y|ies)|photocop(?:y|ies)|scans?) of ")
_COPIED = pattern(
    r"(?:licen[sc]es?|cards?|certificates?|certifications?|diplomas?|degrees?|passport|id|identification"
    r"|documents?|credentials?)$"
)
# What is all of an application, and what no one is to send; "Submit My Answers" is the name of a button.
_WHOLE = pattern(
    r"(?:all but|no|nothing|late|any|each|every|hard|my) .*$"
    r"|(?:(?:on-?line|electronic|this|written) )?(?:applications?|application materials?|materials)(?= |$)(?! form)[^()]*$"
)
_ONE = (" an ", " one ")  # but "an application, a permit and a map"
# What is no paper alone, as "the signed form" and "a letter".
_BARE = pattern(
    r"(?:(?:completed?|signed|full|on-?line|your|this|the|electronic|employment|job|formal|any|all|other|fully|properly"
    r"|duly|separate|supporting|required|requested|additional|relevant|necessary|appropriate|following|applicable) )*"
    r"(?:(?:[\w'-]+ ){0,4}applications?|(?:[\w'-]+ ){0,4}application (?:forms?|packets?|packages?|materials?)|letters?|forms?"
    r"|statements?|cards?|samples?|packets?|ids?|files?|proof|evidence|licen[sc]es?|proposals?|certificates?|certifications?"
    r"|questionnaires?|documents?|documentation|scores?|degrees?|credentials?|publications?|plans?|profiles?|release|waivers?"
    r"|evaluations?|identification)(?: (?:on|within|at|in|for|from|by|to|before) .*)?\Z"
)
# Papers that go with an application for sure.
_SURE = pattern(
    r" (?:(?:an?|your|their|the|all) )?(?:[\w-]+ ){0,2}(?:resumes?|résumés?|cvs?|curriculum|cover|letters?|names|copies|copy)\b"
)
# Words with which a name goes on, so that more of them can stand behind a comma: "a statement of aims, ways and means".
_OPEN = pattern(r" (?:of|that|which|who|from|for|with|on|about|including|\w+ing)\b")
# How to send a paper, in brackets behind it, and what else its end is not: "(combined into one file)", "or".
_SENT = pattern(r"\s?\((?:combined|by|in|as|pdf|word|via|saved|e-?mail)\b[^()]*\)$")
_PARTING = " ,;-\u2013\u2014"


def name_begins(lower: str, at: int, end: int) -> int:
    """Where the name of a paper begins, behind its number and articles."""
    match = _BEFORE.match(lower, at, end)
    return match.end() if match else at


def is_name(lower: str, at: int, end: int) -> bool:
    """Whether words name a paper.

    >>> is_name("three confidential letters of reference", 0, 39), is_name("license number", 0, 14)
    (True, False)
    """
    return _NAME.match(lower, at, end) is not None


def speakers_end(lower: str, at: int, end: int) -> int:
    """Where the words end that begin at an offset and ask for those who speak for an applicant; else the offset."""
    match = _SPEAKERS.match(lower, at, end)
    return match.end() if match else at


def is_sure(lower: str, at: int) -> bool:
    """Whether a paper stands at an offset that goes with an application for sure: " your résumé"."""
    return _SURE.match(lower, at) is not None


def is_open(lower: str, name: Span) -> bool:
    """Whether the name of a paper goes on behind its kind, as it can behind a comma as well."""
    return _OPEN.search(lower, *name) is not None


def is_whole(lower: str, name: Span) -> bool:
    """Whether a name is that of all that is sent, "your application", or of what is not."""
    return _WHOLE.match(lower, *name) is not None and not lower.endswith(_ONE, 0, name.start)


def is_bare(lower: str, name: Span) -> bool:
    """Whether a name is none for itself, but in a series: "the signed form", "a letter"."""
    return _BARE.match(lower[name.start : name.end]) is not None


def is_copied(lower: str, last: Span, name: Span) -> bool:
    """Whether a paper is one more of which the one before is a copy: "copies of your card", "licence"."""
    if _COPIES.match(lower, *last) is None or _COPIES.match(lower, *name) or lower.endswith((" a ", " an "), 0, name.start):
        return False
    match = _NAME.match(lower, *name)
    return match is not None and _COPIED.search(match["kind"]) is not None


def without_ends(lower: str, name: Span) -> Span:
    """A name without how to send the paper, and without the words that part it from the next one."""
    text = lower[name.start : name.end].rstrip(_PARTING)
    sent = _SENT.search(text)
    text = text[: sent.start()] if sent else text
    for word in (" or", " and", " indicating", " stating"):  # of the last, what it leads to is on the next line
        text = text.removesuffix(word)
    return Span(name.start, name.start + len(text.rstrip(_PARTING)))
