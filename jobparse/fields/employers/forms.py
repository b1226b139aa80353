"""The forms of employers' names as a line or a part of one: councils, districts, universities, trusts, ministries, companies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.document.sentences import is_abbreviated
from jobparse.document.signs import has_any, has_sign
from jobparse.fields.employers.firms import names_board, names_firm
from jobparse.fields.header import names_occupation
from jobparse.lexicon.employers import HIRES, employer_words
from jobparse.lexicon.structure import structure_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.regions import COUNTRIES
from jobparse.values.town_names import linked

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A word of a name, and the words of one up to its last, with what joins them: whole ones, which nothing is given back of.
CAPITAL = "A-ZÀ-ÖØ-ÞĀĒĪŌŪŁŚŠŽ"  # of English, Māori and the languages of the Union: "Ōtama Bay District Council"
WORD = rf"[{CAPITAL}][\w.&'-]*"
NAME = rf"{WORD}+\ (?:(?:{WORD}+|\d[\d-]{{0,6}}|of|and|the|for|at|&|de|la)\ ){{0,6}}"
# Names of employers in their own right, whatever other government the text names: "Leitrim County Council", "Lakeside Unified
# School District", "Corporation of the Township of Alder", "Port of Alder", "Alder Harbour NHS Foundation Trust"; also
# those of universities in other languages: "Universität Erlental".
OWN = pattern(
    lambda: (
        rf"""
      (?! (?: City | Community | County | Parish | Town | Village | Borough | Tribal | District | Shire ) \ Council (?!\ ) )
        {NAME}
        (?: (?: County | City | Borough | District | Shire | Town | Parish | Regional | Metropolitan | Municipal | Rural ) \  )?
        (?<! Advisory\ ) (?<! Development\ ) (?<! Arts\ ) Council
    | {NAME} (?:
        (?: School | Transit | Water | Sanitation | Sanitary | Fire | Park | Library | Hospital | Utility | Irrigation | College
          | Transportation | Conservation | Reclamation | Harbor | Protection | Drainage | Sewer | Improvement | Communications
          | Ambulance | Cemetery | Recreation | Control | Services | Levee | Port | Airport | Electric | Power | Wastewater
          | Parks | Metropolitan | Health | Healthcare | Abatement | Management | Assessment | Rescue ) \  District
        (?: \ of \ .{{1,40}} | \ (?: No\.\ | \# )? \d{{1,4}} )?
      | (?: Transit | Water | Port | Airport | Housing | Transportation | Utility | Utilities | Power | Turnpike | Development
          | Health | Hospital | Railroad | Parking | Bridge | Redevelopment | Expressway | Sewer | Sewerage | Sanitation
          | Wastewater | Joint\ Powers )
        \  (?: Authority | Agency | Commission )
      | National\ Laborator(?: y | ies )
      | Schools | Independent\ School | School\ (?: Corporation | Board | Division | System ) | Board\ of\ Education
      | Education\ and\ Training\ Board | ETB | PUD (?: \ (?: No\.\ )? \d{{1,2}} )?
      | Tribal\ Council | Council\ of\ Governments | Joint\ Water\ Board | Area\ Agency\ on\ Aging
      | (?: Regional | Metropolitan )\ Planning\ (?: Commission | Organization | Council )
      | (?: Educational | Education ) \ Service\ (?: Agency | District | Center | Unit )
        (?: \ (?: No\.\ | \# )? \d{{1,4}} | \ of\ .{{3,40}} )?
      | Board\ of\ Cooperative\ Educational\ Services
      | (?: Charter\  )? Township | Public\ Service\ (?: Board | Commission )
      | (?: ISD | USD | CUSD | CISD | RSD ) (?: \ (?: No\.\ | \# )? \d{{1,4}} )
      | Charter\ (?: Schools? | Academy ) | College | Polytechnic | District\ Health\ Department
      | Universit (?: ät | eit | etet ) | Universitet | Hochschule
      | NHS\ (?: Foundation\  )? Trust | Constabulary | Fire\ (?:and|&)\ Rescue\ (?: Service | Authority )
      | (?: Rapid\  )? Transit
      | Municipality | Public\ Utility\ District | Regional\ District | Health\ Board | Health\ Service
      | State\ Government | (?: Nation | Tribes? | Rancheria ) (?: \ of\ .{{3,40}} )? | Band\ of\ .{{3,40}} )
    | (?: {NAME} )? University (?: \ (?: of | at | College ) \ [^,\n]{{2,50}} (?: ,\ {WORD} (?: \ {WORD} )? )? | ,?\ {WORD} )?
    | (?: {NAME} )? (?: Universit (?: ät | é | à | aet | eit | etet | atea ) | Universi (?: dad | dade | teit | tet )
        | [EÉ]cole | Hochschule | Politecnico ) \ (?: (?: de | di | der | du | zu | für | degli | do ) \  )? {WORD}
        (?: [ ](?: {WORD} | de | di | la | der | und | et ) ){{0,4}}
    | NHS\ (?! Jobs | Pension | Benefits | Values | AfC ) {WORD}
    | Provincial\ Administration:\ {WORD} (?: [ -]{WORD} ){{0,3}}
    | (?: Port | Pueblo | (?: Forest\  | Nature\  )? Preserves? | (?: (?: County | Provincial | City ) \  )? Government
        | Municipality | Regional\ Municipality | Shire | School\ District
        | (?: Housing | Port | Airport | Transit | Transportation | Water | Parking | Redevelopment | Turnpike | Sewerage
            | Sewer | Sanitation | Sanitary | Irrigation ) \ (?: Authority | Agency | Commission )
        | Educational\ Service\ (?: Center | Unit )
        | Corporation | Royal\ Borough | London\ Borough | District | Parish ) \ of\ (?! Canada ) (?: the\  )?
        {WORD} (?: [ ](?: {WORD} | of | and | the ) ){{0,5}}
    | Superior\ Court\ of[ ]
        (?: (?: the\ State\ of\  )? California
            (?: ,?\ (?: in\ and\ for\ the\  )? County\ of\ {WORD} (?: [ ]{WORD} ){{0,2}} )?
          | (?: the\  )? County\ of\ {WORD} (?: [ ]{WORD} ){{0,2}}? (?: ,? \ State\ of\ California )? )
    | (?: United\ States | U\.\ ?S\. )\ (?: (?: District | Bankruptcy )\ Court (?: ,? \ (?: for\ the\  )? (?: {WORD}\  ){{0,2}}
          District\ of\ {WORD} (?: [ ]{WORD} ){{0,2}} )? | Court\ of\ Appeals\ for\ the\ [\w.]+ (?: \ [\w.]+ ){{0,3}} )
    | (?: {WORD}\  ){{1,3}} Superior\ Court | Superior\ Court\ of\ (?: {WORD}\  ){{1,3}} County
    | (?: {WORD}\  ){{1,3}} County (?: \ (?: Government | Assembly | Board\ of\ Commissioners ) )?
    | (?: City | County | Town | Village | Township | Borough | Province ) \ of\ {linked()}?{WORD}
        (?: [ ](?! Vacanc | Employment ){WORD} ){{0,2}}
    | (?: United\  )? (?: Counties | Townships ) \ of\ {WORD} (?: ,?[ ](?: {WORD} | and ) ){{1,6}}
    """
    ),
    re.VERBOSE,
)
# Names that may as well be a part of a government that the text names: missions, courts, libraries, companies.
MAYBE = pattern(
    rf"""
      Cabinet\ Office | Republic\ of\ .{{3,40}} | HM\ .{{3,40}}
    | {NAME} (?: (?: County\  )? Public | Free | Memorial ) \ Library | {NAME} Library\ System
    | (?: Supreme | Superior | Circuit | District ) \ Court\ of\ .{{3,40}}
    | {NAME}
        (?: Sheriff['’]s\ Office
          | Police\ Service | (?<! The\ ) Shire | Fire\ Protection | Institute | Programme | Foundation | Society | Agency
          | (?<! Correctional\ ) (?<! Educational\ ) (?<! Education\ ) (?<! Financial\ ) Institution
          | Organi[sz]ation | Authority | Commission | Corporation | Museum | Hospital | Centre | Center
          | Aquarium | Arboretum | Botanic(?:al)?\ Gardens? | Zoo )
    | (?: {NAME} )? Museum \ of\ (?!the\b).{{3,40}}
    | {NAME} (?: Academy | Archives | Botanic(?:al)?\ Garden | Observatory ) \ of\ .{{3,40}}
    | (?: {NAME} | (?: {NAME} )? {WORD} ,\  ) (?: Inc\.? | LLC | Ltd\.? | Limited | plc | GmbH | LLP | e\.V\. | B\.V\. )
    | {NAME} (?: Development | Central | Reserve | World | Investment ) \ Bank (?: \ Group )? (?: \ of \ .{{3,40}} )?
    | (?: Development | Central | Reserve ) \ Bank\ of\ .{{3,40}} | World\ Bank (?: \ Group )?
    | {NAME} Institute\ .{{3,40}} | Institute\ (?: of | for ) \ .{{3,60}}
    | {NAME} (?: Agency | Board | Commission | Council | Service )\ of\ Canada
    | Friends\ of\ (?: the\  )? {WORD} (?: [ ](?: {WORD} | of | the ) ){{0,4}}
    | {NAME} (?: (?: Electric | Power | Energy | Telephone | Water )\  )? (?: Cooperative | Co-op )
    | (?: U\.\ ?S\. | US | United\ States )\ (?: {NAME} (?: Service | Survey ) | Mint )
    | (?: U\.\ ?S\. | US | United\ States | American | British | Canadian | Australian | Permanent | Diplomatic )\ Mission
        (?: \ (?: (?: in | of ) \ (?: the\  )? )? {WORD} (?: \ {WORD} ){{0,3}} )?
    | HM (?: P | YOI | P/YOI | P\ & \ YOI ) (?: \ {WORD} ){{1,3}}
    | {NAME} Fire\ (?: (?: & | and )\  )? Rescue
    | {NAME} (?: Islands? | Unified | Metro | Metropolitan | Consolidated | Tribal )\ Government
    | {NAME} Corps (?! \ of )
    | Judiciary\ of\ .{{3,40}}
    | {NAME} (?: (?<! Employees\ ) Association | Conservancy | Alliance | Coalition | Consortium )
    | {NAME} (?: \([A-Z][A-Za-z]{{1,9}}\)\  )?
        (?: Primary | Secondary | Infants? | Junior | Nursery | Grammar | Special ) \ (?: School | Academy )
    | {NAME} (?: Legal\ (?: Services | Aid (?: \ Society )? ) | Community\ Action (?: \ (?: Partnership | Program ) )? )
    | {NAME} Court | (?: Supreme | Superior | Circuit | District ) \ Court
    | (?: (?! Government | Atlantic | Western | Eastern | Northern | Southern | Central ) {NAME} ) Canada
    | (?: Embassy | High\ Commission | Consulate (?: [- ]General )? ) \ of\ .{{3,40}}
    | {NAME} (?: Embassy | High\ Commission | Consulate (?: [- ]General )? ) (?: \ (?: in\  )? {WORD} (?: \ {WORD} )? )?
    | National\ .{{4,50}} | United\ Nations .{{0,60}}
    | International\ (?: Committee | Federation | Labour | Criminal | Atomic | Monetary | Maritime | Fund ) .{{0,50}}
    | European\ .{{3,50}}
        (?: Agency | Authority | Commission | Centre | Office | Service | Institute | Foundation | Bank )
    | European\ (?: .{{3,30}} \  )? (?: Foundation | Agency | Authority | Centre | Office | Institute )
        \ (?: for | of ) \ .{{3,60}}
    """,
    re.VERBOSE,
)
# How the name of a company ends, which is one in its own right: "Alder Opportunity Agency, Inc."
COMPANY = (", Inc.", ", Inc", ", LLC", ", Ltd", ", Ltd.", ", LLP", " Inc.")
# A library of a place: "Pine County Public Library", "Two Rivers Library System".
LIBRARY = pattern(r"[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,4} (?:Library(?: System| District)?|Libraries)")
# Who acts for a school or college: "The Governors of Alder Primary School are seeking".
_GOVERNORS = pattern(
    r"(?:Governors|Governing (?:Body|Board|Council)|(?:Board of )?Trustees"
    r"|Board of (?:Commissioners|Supervisors|Directors|Education|Aldermen|Selectmen)) of (?:the )?"
)
# What stands between a title and its employer on one line: "Registrar at the University of Alder", "Teacher for Alder School".
# No "Consultant for the Tides Programme", whose subject that is.
_AT = pattern(r" (?:at|in|for) (?:the )?(?=[A-Z])(?!.*\bProgramme$)")
# The last place of a line where an employer may begin: "Lecturer in Tides at Alder College".
_LAST_AT = pattern(r" at (?:the )?(?=[A-Z])(?!.* at (?:the )?[A-Z])")
# Where the name of a government ends whose line goes on with a title: "Town of Alder Harbor Clerk", "City of New Alder Clerk".
_GOVERNMENT = pattern(
    lambda: (
        r"(?:City|County|State|Town|Village|Township|Borough|Province) of"
        rf" (?:(?:{either(map(str.capitalize, employer_words().first_halves))}) )?[A-Z][\w.'-]* (?=[A-Z])"
    )
)
_OFFICE = "'S OFFICE"
_POSITION = " Position"  # which no name of an employer holds
_POSTED = (" Embassy", " Mission", " Consulate", " General", " Commission")  # which a place goes behind, or a post
_CALLED = ("Vacanc", "VACANC", "Announcement", "ANNOUNCEMENT")  # nor these
# How a longer name goes on behind one that it begins with.
_LONGER = pattern(r" (?:(?:and|of|for|&|at) (?:the )?)?[A-Z]")
# One of these stands in whatever `OWN` and `MAYBE` find.
_SIGNS = (
    *(" of ", "county", "district", "authority", "agency", "commission", "council", "school", "universi", "college", "library"),
    *("office", "court", "police", "hospital", "health ", "transit", "township", "board", "center", "centre", "nation", "inc"),
    *("embassy", "consulate", "polytechnic", "nhs", "cole ", "hochschule", "politecn", "constabulary", "rescue ", " shire"),
    *("l administration", " government", "municipality", "canada", "tribe", "hm ", "hmp", "hmyoi", "laborator", " mission"),
    *("cabinet", "protection", "institut", "programme", "foundation", "organisation", "organization", "society", "corporation"),
    *("academy", "museum", "llc", "ltd", "limited", "plc", "gmbh", "llp", "e.v.", "b.v.", "association", "conservancy"),
    *("alliance", "coalition", "consortium", " bank", "service", "european ", "aquarium", "arboretum", "garden", "zoo"),
    *("cooperative", "co-op", " corps", "judiciary", "u.s. ", "united states ", " etb", " pud", " aid", "y action", "sd "),
)
# A word in capitals, of a name that is printed in capitals, and those that are no more than short names.
_CAPITALS = pattern(r"[A-Z][A-Z.&'-]+")
_JOINING = frozenset(["OF", "AND", "THE", "FOR", "AT"])
_SHORT = frozenset(["NHS", "HM", "LLC", "LLP", "ETB", "PUD"])
# What parts an employer from its department or its short name on one line: "Lakeside University · Office of Safety".
# "Alder County Council is accepting applications": the name ends before what its bearer does. "Alder Shire 'By the Sea'".
PARTED = pattern(
    r"[\s(](?:(?<=\s)(?=[\s·|•/@(DdiaIA-])(?:\s*[·|•/@]\s+|\s*-\s+|-(?=[A-Z])|\s{2,}|[Dd]/?[Bb]/?[Aa]\b"
    r"|\s*\((?=[A-Z][a-z]?[A-Z]{1,7}\)$)"
    rf"|\s*(?:{HIRES}|invites|announces)\b"
    r"|\s*(?:(?:IS|ARE) (?:NOW |CURRENTLY )?(?:ACCEPTING|SEEKING|RECRUITING|HIRING)|INVITES|ANNOUNCES)\b)"
    r"|(?<=\()(?=[A-Z][a-z]?[A-Z]{1,7}\)$)|(?<=[ ])(?=['\"\u2018\u201c][A-Z]))"
)
# What a site prints behind the name of a body, in lower-case text.
SHARED = pattern(r"\sshare on \w")


def sentence_stop(document: Document, start: int, end: int) -> int:
    """Where the first sentence ends inside what may be a name, whose words may have stops: "St. Elm Library. The county"."""
    at = document.text.find(". ", start, end)
    while at >= 0 and (not document.text[at + 2 : at + 3].isupper() or is_abbreviated(document.text, start, at)):
        at = document.text.find(". ", at + 1, end)
    return at if at >= 0 else end


def begun(document: Document, span: Span) -> Span:
    """A name without the article, a site's word for its link and the governors before it, and without what stands behind it."""
    start = span.start
    before = employer_words().before_names
    if document.lower.startswith(before, start):
        start += next(len(word) for word in before if document.lower.startswith(word, start))
    governors = _GOVERNORS.match(document.text, start, span.end)
    start = governors.end() if governors else start
    return Span(start, max(start, without_sheet(document, span).end))  # of "The Job Description" nothing is left


def without_sheet(document: Document, span: Span) -> Span:
    """A name without the word for its picture or its document behind it: "Elm County Job Description"."""
    start, end = span
    behind = employer_words().sheets
    while document.lower.endswith(behind, start, end):
        end -= next(len(words) for words in behind if document.lower.endswith(words, start, end))
        end -= len(" and") if document.lower.endswith(" and", start, end) else 0  # "Job Description and Vacancy Notice"
    return Span(start, end)


def unpossessed(document: Document, span: Span) -> Span:
    """The name of a body before what is its own: "National Tide Service" of "National Tide Service's Northern Net"."""
    at = document.text.find("'s ", *span)
    last = document.lower[span.start : at].rpartition(" ")[2] if at > 0 else ""
    known = last in structure_words().bodies or last in employer_words().bodies or last == "service"
    return Span(span.start, at) if known and document.text.find(" ", span.start, at) > 0 else span


@once
def may_name_body(document: Document, start: int, end: int) -> bool:
    """Whether the name of a body of any form can stand between two offsets."""
    return has_sign(document, start, end, _SIGNS)


def names_employer(document: Document, span: Span) -> bool:
    """Whether a span is the name of an employer in its own right and nothing else."""
    named = may_name_body(document, *span) and has(document, begun(document, span), OWN)
    return named and behind_title(document, span) == span


def may_name_employer(document: Document, span: Span) -> bool:
    """Whether a span is the name of a body that can be an employer and nothing else."""
    name = begun(document, span)
    return (may_name_body(document, *span) and has(document, name, MAYBE)) or names_firm(document, name)


def is_named_again(document: Document, span: Span) -> bool:
    """Whether a name stands again below its span, and not as the beginning of a longer one ("Tides Museum and Archives")."""
    name = document.text[slice(*span)]
    at = document.text.find(name, span.end)
    while at >= 0:
        if not _LONGER.match(document.text, at + len(name)):
            return True
        at = document.text.find(name, at + len(name))
    return False


def has(document: Document, span: Span, form: re.Pattern[str]) -> bool:
    """Whether a span has a form, in ordinary letters or in capitals."""
    content = document.text[span.start : span.end]
    if _POSITION in content:
        return False  # "Postdoctoral Position at Alder University"
    if (content.startswith("National ") or content.endswith(" Programme")) and names_occupation(content):
        return False  # "National Programme Officer (Forests)", "Consultant for the Tides Programme"
    if names_board(content):
        return False  # "Employment Center"
    if form.fullmatch(content):
        if has_any(content, _CALLED):
            return False  # "Vacancy Announcement Alder Embassy"
        tail = content.rpartition(", ")[2] if ", " in content else ""
        if tail and (tail.upper() in COUNTRIES or tail.lower().rpartition(" ")[2] in employer_words().units):
            return False  # "University of Alder, Austria", "University of Alder, Tide Unit"
        if content.rpartition(" ")[0].endswith(_POSTED) and names_occupation(content.rpartition(" ")[2]):
            return False  # "U.S. Embassy Driver"
        holder, of, _ = content.partition(" of ")
        if of and names_occupation(holder.rpartition(" ")[2]):
            return False  # "Clerk of Court"
        return is_proper(content) and behind_government(document, span) == span
    officer = names_occupation(content) and not content.endswith(_OFFICE)  # but "ALDER COUNTY SHERIFF'S OFFICE"
    return content.isupper() and not officer and form.fullmatch(_CAPITALS.sub(_lowered, content)) is not None


def is_proper(content: str) -> bool:
    """Whether a line can be a name: its words have capitals, but for those that join them.

    >>> is_proper("Institute for Tides and Docks"), is_proper("Graduates of Alder University are welcome")
    (True, False)
    """
    joining = employer_words().joining | employer_words().joining_abroad
    return all(word in joining or not word[0].islower() or not word.isalpha() for word in content.split())


@once
def behind_government(document: Document, span: Span) -> Span:
    """The title behind the name of a government that opens a line; the line itself where no title ends it."""
    match = _GOVERNMENT.match(document.text, *span)
    title = document.text[match.end() : span.end].rstrip() if match else ""
    if match is None or not names_occupation(title):
        return span
    start, last = match.end(), match.end() + title.rfind(" ")
    if title[:2].isupper() and not document.text[start - 3 : start].isupper():
        return Span(start, span.end)  # "City of Alder FIELD SURVEYOR"
    if not names_occupation(title.rpartition(" ")[2]):
        return span
    # a name of more words stands by itself elsewhere: "Town of Maple Grove is"
    stop = document.text.find(" ", start, last + 1)
    while stop > 0:
        if document.text.count(document.text[span.start : stop]) > document.text.count(document.text[span.start : stop + 2]):
            start = stop + 1
        stop = document.text.find(" ", stop + 1, last + 1)
    return Span(start, span.end)


def _lowered(word: re.Match[str]) -> str:
    """A word in capitals as it stands in a name in ordinary letters."""
    content = word.group()
    if content in _SHORT:
        return content
    return content.lower() if content in _JOINING else content.capitalize()


def behind_title(document: Document, span: Span) -> Span:
    """The employer behind the title that opens a line; the line itself where no title does."""
    at = _AT.search(document.text, *span)
    if at is None or not names_occupation(document.text[span.start : at.start()]):
        return span
    last = _LAST_AT.search(document.text, at.start() + 1, span.end)
    if last and may_name_body(document, last.end(), span.end):
        return Span(last.end(), span.end)  # "Lecturer in Tides at Alder College"
    comma = document.text.rfind(", ", span.start, at.start())  # "Clerk, University of Alder at Elm Bay"
    whole = comma > 0 and has(document, Span(comma + 2, span.end), OWN)
    return span if whole else Span(at.end(), span.end)
