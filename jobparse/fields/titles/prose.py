"""Titles in sentences: "is seeking a Harbor Pilot", "applications are invited for the post of Professor of Tides"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import matches_at, offsets_in
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import may_name_employer, names_employer
from jobparse.fields.employers.seeking import is_whole
from jobparse.fields.header import names_occupation, tells_no_title
from jobparse.fields.titles.academic import academic
from jobparse.fields.titles.announced import announced, of_agent
from jobparse.fields.titles.doers import one_of, who_does
from jobparse.lexicon import lexicon
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import find_city_states

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# How far behind the words that announce it a title ends, and how far into a text prose is read for it, both in characters.
_REACH = 110
SUBJECT = "subject of the duties"  # the rule of a title that says who does the work, not who is sought
_FRONT = 12_000
# The words before a title in prose: "is seeking a Field Surveyor", "is looking for a curious mind to serve as Archivist". Each
# alternative begins with a plain letter.
_SEEKING = pattern(
    r"""
      s (?<=\bs) (?: eeks? | eeking | erve\ as ) \b
    | erves (?<=\b[Ss]erves) \ as \ (?: an?\  | the\  )? (?=[A-Z])
    | looking (?<=\blooking) \ (?: for | to\ fill ) \b
    | h (?<=\bh) (?: iring | ire ) \b
    | r (?<=\br) (?: ecruit(?:ing)? | ole\ of ) \b
    | o (?<=\bo) pening\ for \b
    | pplications (?<=\b[Aa]pplications) \ for \b
    | candidate (?<=\bcandidate) s?\ for\ (?: the\ position\ of\  | an?\  ) \b
    | position (?<=\bposition) (?: \ (?: of | as ) | \ is \ at \ the ) \b
    | rank (?<=\brank) \ of \b
    | post (?<=\bpost) (?: \ (?: of | as ) | s\ of ) \b
    | appointment (?<=\bappointment) \ as \b
    | capacity (?<=\bcapacity) (?<! ,\ in\ the\ capacity ) (?<! \ her\ capacity ) (?<! \ his\ capacity ) (?<! \ their\ capacity )
        \ (?: of | as ) \b
    | vacanc (?<=\bvacanc) (?: y | ies ) \ for \b
    | ecom (?<=\b[Bb]ecom) (?: e | ing ) \s an?\b
    | anted: (?<=\b[Ww]anted:)
    """,
    re.VERBOSE,
)
# Where it can begin, in lower case.
_SEEKING_SIGNS = (
    *(
        "seek",
        "serve as",
        "erves as ",
        "looking for",
        "looking to fill",
        "hir",
        "recruit",
        "role of",
        "opening for",
        "pplications for",
        "candidate",
    ),
    *("position", "rank of", "post of", "post as", "posts of", "appointment as", "capacity", "vacanc", "ecom", "anted:"),
)
_POST_SIGNS = ("position of ", "post of ", "posts of ", "rank of ")
# A run of words with capitals, and what joins them, behind those words: "Director of Parks and Trees", "Surveyor II".
_RUN = pattern(
    r"[A-Z][\w/&'.-]*(?:(?:,? (?:of the|to the|of|for|and|&|to|I{1,3}\b|\d\b))*,? [A-Z][\w/&'-]*"
    r"| (?:I{1,3}|IV|V|\d)\b| in Training\b)*"
)
# The subject of a sentence on the work: "The Field Surveyor will measure", "The Head of Archives is responsible",
# "The Head of Archives is accountable for", "Under supervision, a Truck Driver in the Department of …".
_SUBJECT = pattern(
    r"""
    (?: he\s (?<=\b[Tt]he\s) | (?: vision | rection ),?\ an?\  ) ( (?: e?[A-Z][\w/&'-]* | of | and | for | & )
                  (?: \ (?: e?[A-Z][\w/&'-]* | of | and | for | (?: of | for ) \ the | & | I{1,3} ) ){0,9}? )
    (?: \ \([^()\n]{2,60}\) (?=\ (?: is | will )\ ) )?
    (?: (?: \ (?: position | role ) )? \ (?: will
        (?! \ (?: select | choose | notify | contact | invite ) \ (?: [a-z]+\  ){0,3}? (?: candidate | applicant | those ) )
        | is\ (?: responsible | accountable | expected
          | an?\ (?: [a-z-]+\  ){0,5} (?: employee | position | class | classification | role ) )
      | shall | serves | functions | performs | in\ the | of\ the\ [A-Z]{2,8}\ will ) \b
      | ,\ (?: working\  )? under\ (?: the\  )? (?: [a-z]+\  ){0,2}? (?: direction | supervision | guidance | leadership )\ of\ )
    """,
    re.VERBOSE,
)
# What stands before those whom somebody works under or with, who are no subject.
_ABOVE = ("to ", "under ", "of ", "by ", "with ", "from ", "for ")
# What leads from the title of a class to that of the post: "recruits one Clerk II to function as a Pier Dispatcher", "to hire an
# Engineer III to be a Harbor Planner".
_WORKS_AS = pattern(
    r"(?: \([^()\n]{2,40}\))? (?:(?:to|who will) (?:function|serve|act|work) as(?: an?| the)?|to be an?|for a position,? as)"
    r" (?=[A-Z])"
)
_WORKS_SIGNS = (" (", " to ", " who ", " for a position")
# Who is spoken to, or sought, by the title of the post: "As a Pier Clerk, you will", "As Pier Clerks, the selected candidates",
# "As the Pier Clerk at Alder Docks you will".
_AS_WHO = pattern(
    r"As (?:an? |the |our )?(?:new |next )?(?P<title>[A-Z][\w/&'-]*(?: (?:of the|of|for|and|&|[A-Z][\w/&'-]*)){0,8}?)"
    r"(?:,? (?:at|in|with|within) (?:the |our )?[A-Z][^.,;:\n]{2,70}?)?"
    r"(?:, (?:you|the (?:(?:selected|successful|ideal) candidate|incumbent)s?)|,? you(?: will|'ll|'d| would| are))\b"
)
# The subject of an academic post, behind its title: "Lecturer in Marine Biology".
_SUBJECT_OF_POST = pattern(r" (?:in|of) [A-Z][\w/&'-]*(?:(?: and| of| &)? [A-Z][\w/&'-]*){0,5}")
# How the name of an office ends that holds an occupation, and what a position can be one of without being a post.
_OFFICES, _NO_POSTS = (" Office", " Department", " Division"), frozenset({"Trust", "Authority", "Responsibility", "Leadership"})
# The end of a sentence inside a run of words with capitals: "Epidemiologist. The".
_SENTENCE = pattern(r"[a-z]{3}\.(?= [A-Z])")
# The field of a post in brackets, which is no type of employment: "Private Secretary (Administration)".
_FIELD = pattern(
    r" \((?!Full|Part|Temporary|Permanent|Fixed|Contract|Casual|Seasonal|Remote|Hybrid|Grade|Level|Band|Step|Class|Job)"
    r"[A-Z][a-z]{3,}(?:(?: and| &|,)? [A-Z][a-z]+){0,3}\)"
)
# A title in capitals that opens the paragraph of a notice in a newspaper, behind the employer: "HARBOR CLERK. The Town of Alder
# seeks", "TOWN OF ALDER - HARBOR CLERK. The Town", "HARBOR CLERKS (2 posts) needed from May", "HARBOR CLERK is a vacancy at
# Alder"; and how far into a text it stands, in characters.
_OPENS_NOTICE = pattern(
    r"^(?:[A-Z][A-Z .&'-]{4,60} - )?(?P<title>[A-Z][A-Z/&,' -]{4,70}[A-Z])"
    r"(?:(?:, ?[A-Z]{2}[ -]\d{2,4}[^.\n]{0,30})?\. (?=The [A-Z]|This [a-z])|(?: \([^()\n]{3,24}\))? (?:needed|wanted|sought)\b"
    r"|,? is an? (?:[A-Za-z]+ ){0,4}(?:vacancy|job opening|job|opening) (?:at|in|with)\b)",
    re.MULTILINE,
)
_NOTICE_REACH = 1500
# The first word of the next sentence, where no stop parts the two: "of Harbor Laborer This is a post for".
_BEGUN = pattern(r" (?:This|The|These|Applicants|Candidates)\Z")
# The initial of a name behind a title: "Manager, Ferry Operations, John F. Field Pier".
_INITIAL = pattern(r",(?: [A-Z][a-z]+){1,2} [A-Z]$")
# The office behind a title: "Pilot, Harbor Department, City of Elm".
_COMMA_OFFICE = pattern(r", (?:[A-Z][\w&'-]* ){0,4}(?:Department|Division|Bureau|Commission|Authority|Ministry)\b")
# What parts two posts in capitals: "a Harbor Pilot OR Pilot in Training".
_OR = " OR "
# A second word behind a dash.
_SECOND = pattern(r" - [A-Z][a-z]+\b")


def _with_second(document: Document, end: int) -> int:
    """Where a title in prose ends that names two occupations with a dash between them: "Pilot - Deckhand"."""
    second = _SECOND.match(document.text, end)
    return second.end() if second and names_occupation(second.group()) else end


# What can stand between a verb and a post of any name; what goes on behind that.
_TO_POST = pattern(
    r" (?:for )?(?:(?:the )?(?:posts?|position|role|vacancy) of )?"
    r"(?:(?:an?|our|the|one)\b(?: (?:new|next|[a-z]+(?:-[a-z]+)*),?(?: and)?){0,4} )?"
)
_BEHIND_POST = pattern(r" (?:to|who|with|for|in|at|on|based|position|role|post|is)\b|[.,!](?: |\n|\Z)|\n| \(| -")
# First words of what is sought, and last ones of a verb that needs no article behind it.
_FIND, _NAMED = ("seek", "looking", "hir", "recruit", "opening", "position of", "post", "vacanc", "candidate"), (" of", " for")
_MOST_WORDS, _PLACE_REACH = 6, 24


def _is_named_post(document: Document, verb: re.Match[str], run: re.Match[str]) -> bool:
    """Whether words with capitals right behind who seeks somebody are a post, though no noun of theirs says so.

    "is looking for an experienced Bridge Tender to", "the post of Bridge Tender."; but "seeks a Fresh Start".
    """
    words = run.group().lower().split()
    between = document.text[verb.end() : run.start()]
    if not 1 < len(words) <= _MOST_WORDS or not verb.group().startswith(_FIND) or not _TO_POST.fullmatch(between):
        return False
    if (between == " " and not verb.group().endswith(_NAMED)) or names_occupation(between):
        return False  # "seeks Elm Bay", "seeks a pilot with interests in Tidal Charts"
    return (
        posting_words().no_posts.isdisjoint(words)
        and not tells_no_title(run.group())
        and _BEHIND_POST.match(document.text, run.end()) is not None
        and is_whole(document, Span(*run.span()))
        and not may_name_employer(document, Span(*run.span()))
        and not names_employer(document, Span(*run.span()))
        and not find_city_states(document.text, run.start(), min(len(document.text), run.end() + _PLACE_REACH))
    )


def _is_post(document: Document, verb: re.Match[str], run: re.Match[str]) -> bool:
    """Whether a run of words names a post: an occupation, but not the office of one, or all that a position is said to be of.

    "position of Mapper in the Tax Assessors Office".
    """
    if names_occupation(run.group()):
        return not run.group().endswith(_OFFICES)
    if _is_named_post(document, verb, run):
        return True
    of_it = verb.group() == "position of" and run.start() == verb.end() + 1 and run.group() not in _NO_POSTS
    return of_it and document.text.startswith((" in the ", " in our ", " with the ", " at the "), run.end())


def _end_of_title(document: Document, run: re.Match[str]) -> int:
    """Where a title in prose ends: before the next sentence, behind a second occupation or the subject of an academic post."""
    other = f"{run.group()} ".find(_OR)
    if other > 0:
        return run.start() + other
    initial = _INITIAL.search(run.group()) if document.text.startswith(". ", run.end()) else None
    if initial:
        return run.start() + initial.start()
    office = _COMMA_OFFICE.search(document.text, *run.span())
    if office and names_occupation(document.text[run.start() : office.start()]):
        return office.start()
    stop = _SENTENCE.search(document.text, *run.span())
    if stop:
        return stop.end() - 1
    begun = _BEGUN.search(document.text, *run.span())
    if begun:
        return begun.start()
    academic = run.group().lower().endswith(lexicon().academic)
    subject = _SUBJECT_OF_POST.match(document.text, run.end()) if academic else None
    behind = subject or _FIELD.match(document.text, run.end())
    if behind is None and run.group().endswith(".") and " " not in run.group():
        return run.end() - 1  # the stop of a sentence behind one word
    return behind.end() if behind else _with_second(document, run.end())


def _own(document: Document, run: re.Match[str], between: str, stop: int) -> re.Match[str]:
    """The words that name the post itself, where those of its class stand before them; else those that were found."""
    if " as " in between or not document.text.startswith(_WORKS_SIGNS, run.end()):
        return run
    leads = _WORKS_AS.match(document.text, run.end(), stop)
    own = _RUN.match(document.text, leads.end(), stop) if leads else None
    return own if own and names_occupation(own.group()) else run


def _before_employer(document: Document, start: int, end: int) -> Span:
    """The subject of a sentence without the employer behind it: "the Port Archivist of Elm County, under the direction of"."""
    of = document.text.rfind(" of ", start, end)
    return Span(start, of if of > 0 and names_employer(document, Span(of + 4, end)) else end)


def in_prose(document: Document) -> list[Found[str]]:
    """Titles in sentences: what the employer seeks, and who will do the duties."""
    rows = _in_sections(document, ("summary", "header", "about", "duties"), _SEEKING_SIGNS)
    return rows or announced(document) or _as_who(document) or academic(document) or who_does(document)


def in_letters(document: Document) -> list[Found[str]]:
    """The title in a sentence of any other section that names the post as such: "an examination for the position of Pilot"."""
    return _in_sections(document, ("other", "application", "selection", "dates", "location"), _POST_SIGNS)


def _in_sections(document: Document, kinds: tuple[str, ...], signs: tuple[str, ...]) -> list[Found[str]]:
    """Titles behind signs of those who are sought, and of those who will do the duties, in sections of some kinds."""
    rows: list[Found[str]] = []
    for section in document.sections:
        if section.kind not in kinds or section.start > _FRONT:
            continue
        places = offsets_in(document, section.start, section.end, signs)
        for verb in matches_at(_SEEKING, document.text, places, section.end):
            reach = min(section.end, verb.end() + _REACH)
            run = _RUN.search(document.text, verb.end(), reach)
            while run and not _is_post(document, verb, run):
                run = _RUN.search(document.text, run.end(), reach)
            between = document.text[verb.end() : run.start()] if run else ""
            if run and between.startswith(":") and not run.group()[-1].isdigit():  # "a list to hire from for the post of:"
                between = between[1:]
            if run and not any(mark in between for mark in ".;:•") and not ("\n" in between and section.kind == "duties"):
                run = _own(document, run, between, section.end)
                span = one_of(document, trimmed(document, run.start(), _end_of_title(document, run)))
                rows.append(document.found(*of_agent(document, span), "title in prose"))
                break
        told = not rows and signs is _SEEKING_SIGNS  # elsewhere others act: "The Fire Chief will call"
        for match in _SUBJECT.finditer(document.text, section.start, section.end) if told else ():
            above = document.lower.endswith(_ABOVE, 0, match.start() - 1)  # "Reporting to the Director in the Docks Department"
            if not above and names_occupation(match.group(1)):
                rows.append(document.found(*_before_employer(document, *match.span(1)), SUBJECT))
                break
    return rows


def _as_who(document: Document) -> list[Found[str]]:
    """The title by which a sentence speaks of whoever gets the post."""
    for match in _AS_WHO.finditer(document.text, 0, _FRONT):
        if names_occupation(match["title"]):
            return [document.found(*one_of(document, Span(*match.span("title"))), "title in prose")]
    return []


def of_notice(document: Document) -> list[Found[str]]:
    """The title in capitals that opens the paragraph of a notice."""
    for match in _OPENS_NOTICE.finditer(document.text, 0, _NOTICE_REACH):
        if names_occupation(match["title"]):
            return [document.found(*match.span("title"), "title that opens a notice")]
    return []
