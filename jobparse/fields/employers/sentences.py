"""Employers in sentences: who speaks or hires, who has the vacancy, and the university of a unit."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.document.signs import has_sign, matches_at, offsets_in
from jobparse.fields.country import country
from jobparse.fields.employers.firms import names_firm
from jobparse.fields.employers.forms import CAPITAL, COMPANY, LIBRARY, MAYBE, OWN, WORD, begun, sentence_stop, unpossessed
from jobparse.fields.employers.seeking import is_whole
from jobparse.fields.organisations import OF_WHOM, UNIT_OF_NAME
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.phrases import PhraseSet
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section

# Who speaks or hires in a sentence: "Alder Water District is seeking", "At Harbour University we", "The Rivers Agency supports",
# "HARBOR PILOT The Port of Alder is seeking", "Alder County, through the Office of the Mayor, invites", "The County
# Government of Alder, pursuant to section 12 of the Act, invites", "The Alder Embassy in Elm Bay is seeking", "Alder Museum,
# located in lovely Elm Bay, Oregon, seeks".
_SPEAKS = pattern(
    lambda: (
        rf"""
    (?: (?<![^\n]) | (?<=[.!?]\ ) (?<! \b[DM]r\.\ ) (?<! \bMs\.\ ) (?<! \bProf\.\ )
      | (?<=[A-Z.)]\ -\ ) | (?<=[a-z])
      | (?<=[A-Za-z]{{2}}\ )(?=The\ ) | (?<=[\w)],\ ) | (?<=,\ the\ ) | \b (?: At | Join ) \ )
    (?! (?: At | Join | In | For | This | Our | We | All | Under | If ) \ )
    (?P<name> (?: The\ )? {WORD}+ (?: \ (?: {WORD}+ | of | and | for | the | at | on | & ) ){{1,12}}? (?: \ No\.\ \d{{1,3}} )?
      (?: , \ (?: Inc | LLC | Ltd | LLP | PLLC )\b \.? )? )
    (?: \ \( (?:the\ )? ["']? [A-Z][A-Za-z]{{1,11}} (?: \ [A-Z][a-z]{{1,11}} )? ["']? \)
        (?: \[\d\] )? (?: \ at\ [A-Z]\w+ (?: \ [A-Z]\w+ )? )? )?
    (?: ,\ (?: [A-Z][\w&'-]* \ (?: (?: and | of | & )\  )? ){{1,6}} Department )?
    (?: ,? (?: \ (?: located | based | situated ) )? \ in\ (?:the\ |[a-z]{{4,12}}\ )?[A-Z]\w+ (?: \ [A-Z]\w+ )?
      | ,\ (?: located | based | situated ) \ (?: in | on | at | near | along | just ) \ [^.,;:\n]{{3,70}}, )?
    (?: ,\ [A-Z]\w+ (?: \ [A-Z]\w+ )? ){{0,2}} (?P<board> \ Board\ of\ (?: Trustees | Directors | Education | Commissioners ) )?
    (?: ,\ (?: an? | the | one\ of | home\ (?: of | to ) | which | (?: acting\  )? through
        | in\ (?: line | accordance | exercise ) | pursuant\ to )
      \ (?: [^.;:\n] | \.\ (?=\d) ){{3,240}}? , )?
    ,? \ (?: (?: {either(employer_words().speaking)} ) \b
      | (?! {either(employer_words().people)} ) [a-z]{{3,14}}s
        \ (?= (?: an? | the | its | all | more | over | about | nearly | almost | some | both | every | \d ) \b ) )
    """
    ),
    re.VERBOSE,
)
# Where that can begin: at capitals of which most stand elsewhere; also behind the place that news begin with ("ELM BAY - Alder").
_SPEAKER = pattern(
    rf"[{CAPITAL}](?:(?<![^\n].)|(?<=[.!?]\x20.)|(?<=[A-Z.)]\x20-\x20.)|(?<=[A-Z]{{2}}\x20.)(?<=T)he\x20|(?<=\bA)t\x20|(?<=\bJ)oin\x20)"
)
# And behind what it is, or where and since when: "As one of the oldest councils of the coast, Alder Shire Council is",
# "Founded in 1904, the Alder Tide Institute is", "With more than 4,000 boats, Alder Harbour is".
_AS_WHAT = pattern(
    lambda: (
        r"(?=[A-Z])(?<![^\n.!?\x20]\x20)(?<![^\n\x20])"
        rf"(?:As (?:one of|an?|the)|{either(map(str.capitalize, employer_words().introducing))})"
        r" (?:[^.,;:\n]|,(?=\d)|, (?=[A-Z]{2},)|\.(?=\d)){2,120}, (?:the )?(?=[A-Z])"
    )
)
# The police of a place, which is an employer of its own in these countries.
_POLICE, _FORCES = " Police", frozenset({"AU", "GB", "IE", "NZ"})
# Who has to do with an employer rather than it: "Graduates of Alder University are welcome".
_PEOPLE = pattern(lambda: rf"(?:{either(map(str.capitalize, employer_words().people))}) (?:of|at|from)\b")
# Where the vacancy is, and who employs whom it is filled with: "a position that has arisen within the Alder Rural District
# Council", "vacancies in Alder Council", "you will be employed by Alder Council".
_VACANT_IN = pattern(
    rf"""
    (?: \b (?: arisen | arose | exists? | occurred | available | vacanc(?:y|ies) | posts? | positions? )
        \ (?: (?: with )? in | (?P<at> at ) ) | \b be \ employed \ by ) \ (?: the\  )?
    (?P<name> {WORD} (?: \ (?: {WORD} | of | and | for | the | & ) ){{1,7}} )
    """,
    re.VERBOSE,
)
# It begins with one of the first of these, and one of the others stands in whatever it finds.
_VACANT_SIGNS = ("arisen", "arose", "exist", "occurred", "available", "vacanc", "post", "position", "be employed by")
# What stands before the post of a body that is no part of one: "to fill the post of Clerk in the Tides Secretariat", "invited for
# a post at the Association of Tides".
_FILL = pattern(r"\b(?:to fill|invited for) [^.;:\n]{0,40}\Z")
_FILL_REACH = 60
_OF_STATES = pattern(r"(?:[A-Z][\w'-]+ ){1,4}Secretariat|Association of (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}")
_VACANT = (
    *("council", "authority", "municipality", "county", "hospital", "university", "college", "commission", "agency"),
    *("secretariat", "association", "embassy", "bank"),
)
# A university behind one of its units: "the Department of Zoology, University of Alder", "the School of Physics at Alder State
# University".
_UNIT_OF = pattern(
    rf"""
    {UNIT_OF_NAME} (?: ,\s | ,?\ at\ (?:the\ )? | \ of\ the\  )
    (?P<name> University\ of\ (?:the\ )?[A-Z][\w'-]+ (?: \ [A-Z][\w'-]+ (?= \s{{0,2}} (?: [.,;:)\n] | \Z ) ) )?
      | Technical\ University \ (?: of\  )? [A-Z][\w'-]+
      | [A-Z][\w'-]+ (?: \ [A-Z][\w'-]+ ){{0,3}}? \ (?: University | College ) (?: \ of\ [A-Z][\w'-]+ )? ) \b
    """,
    re.VERBOSE,
)
# A university or college behind or before one of its units: "Biology Department of Alder College of Elm Bay", "Alder University
# School of Tides".
_BODY = (
    r"(?:[A-Z][\w'-]+ ){1,3}?(?:University|College)(?: of [A-Z]\w+ [A-Z]\w+)?"
    r"|(?:The )?University of [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}?"
)
_BESIDE_PART = pattern(
    rf"(?:[A-Z][\w'-]+ (?:and |& )?){{1,4}}(?:Department|Program|Programme|Division) of (?:the )?(?P<behind>{_BODY})"
    r"(?: of [A-Z][\w'-]+)?\Z"
    rf"|(?P<before>{_BODY}) (?:Department|School|Division|Institute|Faculty|Center|Centre) (?:of|for) "
)
# The university or college behind a library, laboratory or the like in it: "Tides Library at Alder College".
_AT_BODY = pattern(rf" at (?:the )?(?P<whole>{_BODY})")
# What a page thanks the reader for: "Thank you for your interest in employment with the Alder Public Library."
_INTEREST = "your interest in "
_THANKED = pattern(
    rf"""
    your\ interest\ in
    \ (?: (?: an?\  )? (?: employment | working | job | jobs | joining | career | careers | position | positions | opportunities )
        (?: \ opportunities )? \  (?: (?: with | at | for | in )\  )? )?
    (?: [Tt]he\  )? (?P<name> {WORD} (?: \ (?: {WORD} | of | and | for | the | & ) ){{1,7}} )
    """,
    re.VERBOSE,
)
_MOST_THANKS = 3
# Letters of a short name, how often the text has it at least, and verbs that things have as well: "A Tide Licence (ATL) is".
_FEWEST_LETTERS, _OFTEN = 3, 2
_OF_THINGS = frozenset(
    {"is", "are", "was", "has", "have", "will", "requires", "you", "we", "needs", "covers", "provides", "offers"}
)
_SEAMS = pattern(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
_GLUED_LABELS = frozenset({"company", "employer", "organization", "organisation", "entity", "agency", "institution"})
_UNIT_SIGNS = ("university", "college")
_PARTS = (" department", " division", " bureau", " section", " branch")  # last words of the name of a part


def in_prose(document: Document) -> Found[str] | None:
    """The employer that a sentence of the text names as the one who speaks or hires: "At Alder University, we …"."""
    part = bool(document.values_of("department"))  # of a government that is not named
    for section in document.of_kind("about", "summary", "header", "equal_opportunity", "benefits", "verification"):
        places = [place.start() for place in _SPEAKER.finditer(document.text, section.start, section.end)]
        if _may_introduce(document, section):
            behind = {match.end() for match in _AS_WHAT.finditer(document.text, section.start, section.end)}
            places = sorted(behind.union(places))
        glued = document.text[section.body - 1 : section.body].islower() if section.body else False
        if section.body not in places[:1] and (glued or document.text.startswith("The ", section.body)):
            places.insert(0, section.body)  # inside a line that runs on
        for match in matches_at(_SPEAKS, document.text, places, section.end):
            start, end = match.span("name")
            stop = sentence_stop(document, start, end)
            start = stop + 2 if stop < end else start  # "Work for the Elm Nation. The Elm Council announces"
            named = begun(document, _unglued(document, _behind_capitals(document, Span(start, end))))
            span = _whole_of(document, unpossessed(document, named))
            if _PEOPLE.match(document.text, *span):
                continue
            company = document.text[span.start : span.end].endswith(COMPANY)  # which is no part of a government
            maybe = (company or not part) and (
                MAYBE.fullmatch(document.text, *span) or names_firm(document, span) or _is_force(document, span)
            )
            maybe = maybe or (not part and _is_called_in_short(document, span, match.group().rpartition(" ")[2]))
            governed = match["board"] is not None and LIBRARY.fullmatch(document.text, *span)
            if maybe or governed or OWN.fullmatch(document.text, *span):
                return document.found(*span, "employer in prose")
        unit = _UNIT_OF.search(document.text, section.start, section.end) if _may_name_university(document, section) else None
        if unit:
            return document.found(*unit.span("name"), "university of a unit in prose")
    return None


def _is_called_in_short(document: Document, span: Span, verb: str) -> bool:
    """Whether a name of any form has its first letters in brackets behind it, which the text uses again for its bearer."""
    letters = "".join(word[0] for word in document.text[slice(*span)].split() if word[0].isupper())
    if len(letters) < _FEWEST_LETTERS or verb in _OF_THINGS or not document.text.startswith(f" ({letters})", span.end):
        return False
    return document.text.count(letters) >= _OFTEN and is_whole(document, span)


def _unglued(document: Document, span: Span) -> Span:
    """A name without its label before it and a word behind it, where a page lost what stood between: "CompanyTide BankWhen"."""
    seams = [match.start() for match in _SEAMS.finditer(document.text, *span)]
    if not seams or document.lower[span.start : seams[0]] not in _GLUED_LABELS:
        return span
    return Span(seams[0], seams[1] if len(seams) > 1 else span.end)


def _may_introduce(document: Document, section: Section) -> bool:
    """Whether words on the employer may stand before its name in a section."""
    if document.text.find("As ", section.start, section.end) >= 0:
        return True
    return has_sign(document, section.start, section.end, _introducing(document))


@once
def _introducing(document: Document) -> tuple[str, ...]:
    """The words of those that the text holds."""
    return _introductions().held(document.tokens, document.lower)


@cache
def _introductions() -> PhraseSet:
    return PhraseSet.of(employer_words().introducing)


def _is_force(document: Document, span: Span) -> bool:
    """Whether a name is that of the police of a place where that employs its people itself: "Alder Valley Police"."""
    return document.text.endswith(_POLICE, *span) and country(document) in _FORCES


def thanked(document: Document) -> Found[str] | None:
    """The employer that a page thanks the reader for looking for work with: "your interest in employment with Alder Library"."""
    at = document.lower.find(_INTEREST) if "interest" in document.tokens else -1
    for _ in range(_MOST_THANKS):
        if at < 0:
            break
        match = _THANKED.match(document.text, at)
        stop = match.end("name") if match else 0
        while match and stop > match.start("name"):
            stop -= document.text.endswith(".", match.start("name"), stop)
            if any(form.fullmatch(document.text, match.start("name"), stop) for form in (OWN, MAYBE)):
                return document.found(match.start("name"), stop, "employer that thanks")
            stop = document.text.rfind(" ", match.start("name"), stop)
        at = document.lower.find(_INTEREST, at + 1)
    return None


def _behind_capitals(document: Document, span: Span) -> Span:
    """A name without the words in capitals that stand before its article: "HARBOR PILOT The Port of Alder"."""
    at = document.text.find(" The ", *span)
    if at < 0:
        at = document.text.find(". ", *span) + 1  # "WHO WE ARE. Alder Transit runs"
    short = document.text.find(".", span.start, at - 1) > 0  # "U.S. Mission"
    return Span(at + 1, span.end) if at > 0 and not short and document.text[span.start : at].isupper() else span


def _may_name_university(document: Document, section: Section) -> bool:
    return has_sign(document, section.start, section.end, _UNIT_SIGNS)


def _whole_of(document: Document, span: Span) -> Span:
    """The name behind that of its department: "Harbour University" of "Botany Department at Harbour University"."""
    at = document.text.find(" at ", *span)
    whole = _AT_BODY.fullmatch(document.text, at, span.end) if at > 0 else None
    if whole:
        return Span(*whole.span("whole"))
    if not any(document.lower.find(part, *span) >= 0 for part in employer_words().parts):
        return span
    beside = _BESIDE_PART.match(document.text, *span)
    if beside:
        return Span(*beside.span("behind" if beside["behind"] else "before"))
    for joint in OF_WHOM:
        at = document.text.find(joint, *span)
        if at > 0 and document.text[at + len(joint)].isupper():
            return Span(at + len(joint), span.end)
    at = document.text.find(" of ", *span)
    if at > 0 and document.lower.endswith(_PARTS, span.start, at) and OWN.fullmatch(document.text, at + len(" of "), span.end):
        return Span(at + len(" of "), span.end)  # "Boat Department of Alder Transit Authority"
    at = document.text.rfind(" of ", *span)
    second = at > 0 and document.text.find(" of ", span.start, at) > 0  # "Department of Botany of Harbour University"
    return Span(at + 4, span.end) if second and document.lower.endswith(("university", "college"), *span) else span


def vacant_in(document: Document) -> Found[str] | None:
    """The employer in its own right that a sentence names as the one with the vacancy."""
    for section in (
        document.of_kind("summary", "about", "header") if any(document.lower.find(sign) >= 0 for sign in _VACANT) else ()
    ):
        places = offsets_in(document, section.start, section.end, _VACANT_SIGNS)
        for match in matches_at(_VACANT_IN, document.text, places, section.end):
            stop = match.end("name")
            filled = _FILL.search(document.lower, max(section.start, match.start() - _FILL_REACH), match.start())
            if match["at"] and not filled:
                continue
            while stop > match.start("name"):
                stop -= document.text.endswith(".", match.start("name"), stop)
                forms = (OWN,) if not filled else (OWN, MAYBE, _OF_STATES)
                if any(form.fullmatch(document.text, match.start("name"), stop) for form in forms):
                    return document.found(match.start("name"), stop, "employer with the vacancy")
                stop = document.text.rfind(" ", match.start("name"), stop)
    return None
