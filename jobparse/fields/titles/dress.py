"""What sites, offices and mails print around a title on its line: numbers, grades, places, references, kinds of documents."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.document.signs import has_any, has_sign
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import behind_government, names_employer
from jobparse.fields.header import names_occupation
from jobparse.fields.titles.bodies import without_bodies
from jobparse.fields.titles.calls import behind_call
from jobparse.fields.titles.places import without_kind, without_place, without_sender
from jobparse.fields.titles.school_grades import is_grade_taught
from jobparse.fields.titles.series import without_series
from jobparse.fields.titles.tails import TAIL, TAIL_SIGNS
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.sentence_weights import sentence_weights
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What a site or an office appends to a title: numbers, grades, codes ("Surveyor-NWQ, GX31", "Planner II - 90210", "Planner
# (#KQ204)", "Planner - KQR#20431", "PLANNER *04127W", "PLANNER 4127 (C) (REV 5/3/27)").
_APPENDED = pattern(
    r"""
    (?= [\s,(-] ) (?: \s* [,(-] \s* (?: grade\s* )?
        (?: [A-Z]{1,4}-?\d{1,5}[A-Z]? | (?: [A-Z]{2,5}\# | \# )? \d{3,} | \#\d[\d-]{1,9} | job\s*\#?\d+ ) \)?
      | \s* (?: [,(] \s* | - ) (?: grade\s* )? (?! III\b ) [A-Z]{3} \)?
      | \s+ (?: \#\d{1,3} | (?-i: \# (?= [A-Z]* \d ) [0-9A-Z]{6,12} ) | \*\d{4,6}[A-Z]? )
      | (?<= \d{4} ) \s+ \( [A-Z] \) | \s+ \( rev (?: ised | \. )? \s \d [\d/.-]{3,9} \)
      | \s+ (?<! summer\ ) (?<! winter\ ) (?<! spring\ ) (?<! fall\ ) (?<! autumn\ ) (?<! season\ ) \#?\d{4,}
      | \s+ - \s+ hourly
      | (?-i: \s+ [-|] \s+ (?: (?:REQ|JR|R) -? \d{3,9} | [A-Z]{1,3} \d{5,9} ) )
      | \s+ position \s+ available
      | \s* \( (?-i: \#? (?= [A-Z-]* \d ) [A-Z0-9] [A-Z0-9-]{3,14} | [A-Z] [A-Z\ ]{2,20} \ \d
          | [A-Z]{2,3} (?: /[A-Z]{2} )? [ ] \d{1,2} | FG [ ] [IVX]{1,4} ) \)
      | \s* \( [A-Z][\w.'\ -]{2,24}, \ [A-Z]{2} \)
      | \s* \( (?: [A-Z]{2,6} | \d+ (?: \ (?: posts? | positions? | vacanc(?:y|ies) | openings? ) )? ) \)
      | \s+ - \s+ [A-Z](?: [\w.'\ ] | -(?=\w) ){2,24}, \ [A-Z]{2} (?= \s* $ )
    )+ $
    """,
    re.VERBOSE | re.IGNORECASE,
)
# One of these stands in whatever `_APPENDED` finds.
_APPENDED_SIGN = pattern(r"[-,(\d]|vailable", re.IGNORECASE)
# Letters at the end of what `_APPENDED` found, in capitals: it ignores case, and "Driver-Van" is a title in whole.
_CASED = pattern(r"[A-Z]{3}\)?$|, [A-Z]{2}\)?$")
# In a title in capitals, a word in brackets that is no short name: "NURSE AIDE (SITTER)".
_WORD = pattern(r"\s?\(([A-Z]{5,})\)")
_ENDS_OF_WORDS = ("ER", "IST", "ING", "IAN", "HTS", "YST")
_SAID = pattern(r"hourly|available", re.IGNORECASE)
_PLAIN = (
    *(" new", " apply", " share", " print", " save", " save job", " email", " opportunity"),
    " post",
    " vacancy",
    "post",
    "vacancy",
    " posts",
    " positions",
    " vacancies",
    " needed",
    " wanted",
)
_OPPORTUNITY, _LEADING = "opportunity", frozenset({"for", "of"})  # behind what may as well be a subject, and words before that
_SEVERAL = ("posts", "positions", "vacancies")
_CALLED = ("needed", "wanted")  # behind what is no title alone: "Help Wanted"
_CALLED_FOR, _POSITION = " for ", (" position", "position")  # "opens applications for Harbor Clerk position"
# The reference before a title: "NO. 20-117 SURVEYOR", "ABC/22/9/XY 6/Surveyor", "RV 31/22 Surveyor", "POST 12/044 : SURVEYOR",
# "CLK R9 - Surveyor",
# "202310044 SURVEYOR", "202310.Surveyor", "R0044120 Surveyor", "2027-HRB-011 Surveyor", "HRB-2027-11 Surveyor", "1.1. SURVEYOR",
# "Comp # 27-003 - Surveyor", "81234 - Surveyor", "(41-V8) Surveyor"; the number in "24/7 Dispatcher" is none.
_CODED = pattern(
    r"(?:(?:NO\. ?|\# ?)?(?:20\d{2}-\d{2,5}|\d{2}-(?:\d{2}-)?\d{3,4}[A-Z]?)[.:]?(?= ?[A-Z])|\d{4,10}\.(?=[A-Z])"
    r"|20\d\d-[A-Z]{2,6}-\d{2,4}(?:-[A-Z]{2,5})?(?= [A-Z])|[A-Z]{2,6}-(?:20)?\d\d-\d{1,5}[:.]?(?= [A-Z])"
    r"|(?:(?:REQ|JR|R)-?\d{4,9}|[A-Z]{1,3}\d{5,9})(?: ?[:-])?(?= [A-Z])"
    r"|(?:BAND \d|[A-Z]{2,4} (?:R\d{1,2}|\d{1,2} ?R))(?: ?/ ?R?\d{1,2} ?R?)? [-\u2013](?= [A-Z])"
    r"|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?= [A-Z])|[A-Z][A-Za-z]{0,11}\.?\s?#\s?\d[\d-]{1,10}\s*[:-]"
    r"|\((?=[A-Z\d-]{0,12}\d[A-Z\d-]{0,12}\d)[A-Z\d]{1,8}-[A-Z\d]{1,8}\)"
    r"|(?:[A-Z]{2,8}[/ -]\d{1,4}/\d{1,4}|\d{2,4}/\d{2,4})(?:/[A-Z]{0,3} ?\d{1,4}[A-Z]?){0,3}\s*[/:-]?|\d{6,10}(?: [:-])?"
    r"|\d{5} -(?= [A-Z]))"
    r"\s*(?=[A-Z][A-Za-z])"
)
# What stands around a title in the heading of a page: "City of Alder FIELD SURVEYOR", "Surveyor job in Alder, Maine",
# "Surveyor position available in the District of Alder", "Field Surveyor DPW". Numerals ("III") and "IT" are part of the title,
# and so are letters that a small word leads to ("Clerk and RFO", "Head of GIS").
_BEHIND = pattern(
    r" (?:(?:[Jj]ob|(?:[Pp]osition|[Vv]acancy|[Pp]ost)(?: available)?) (?:in|at) (?:the )?[A-Z].*$"
    r"|(?:in|at) [A-Z][\w.'& -]+, (?!.*\b(?:University|College|Institute|School)\b)[A-Z][A-Za-z ]+$"
    r"|(?<=[a-z] )(?<!\b(?:and|for) )(?<!\b(?:of|in|or|to) )(?!I{2,3}$|IV$|IT$)[A-Z]{3,5}$)"
)
# The name of a district or authority that opens the line of a title.
_BODY_NAME = pattern(r"(?:[A-Z][\w.&'-]*\x20){1,5}(?:District|Authority)(?:\x20(?:No\.\x20|\#)?\d{1,4})?\x20(?=[A-Z])")
_SEAM = pattern(r"(?<=[a-z)])(?=[A-Z][a-z])")  # where words are glued
_BODY_SIGNS = ("district ", "authority ")
_TOP = 4000  # how far into a text such a line stands, in characters
# A label with nothing between it and a title: "TitleSurveyor", as a site's table is copied, "TITLE Surveyor".
_GLUED = pattern(r"Title(?=[A-Z][a-z]|\d{2}-\d{2})|(?:(?:POSITION|JOB|CLASS) )?TITLE (?=[A-Z][a-z])")
# The employer in short before the title, as boards of many employers print it: "UNTW : Harbor Pilot", "FCTW: Harbor Pilot".
_IN_SHORT = pattern(r"[A-Z][A-Z-]{1,9} ?: (?=[A-Z])")
# The first word of a line, if it begins with one.
_FIRST = pattern(r"[a-z]+")
# No title is shorter, in characters.
_SHORTEST = 3
_DASH, _BAR = " - ", " | "
_POST_OF = ("post of ", "posts of ", "position of ", "positions of ")
# Where what is said of a posting behind its title can begin, in lower-case text: at signs, and where words begin.
_EDGE = pattern(r"[^a-z0-9]|(?<![a-z0-9])[a-z0-9]")
_REPLIES = ("subject:", "re:")  # before the subject of a mail, which can have a prefix of its own
# What calls for somebody before a title and a colon is not longer, in characters and in words.
_LONGEST_CALL = 40
# The name of a body before a colon and a title is not longer, in characters, and has so many words where one word is the title.
_LONGEST_BODY, _WORDS_OF_BODY = 60, 3
_CAPITALS = pattern(r"[A-Z][\w.&'-]*(?:,? (?:[A-Z&][\w.&'-]*|of|the|and|for))*: ")
# What stands before a title on its line: the kind of work ("Part-time position / Usher"), the kind of document, who hires
# ("Alder Ferries is hiring deckhands", "Alder Ferries opens applications for deckhands"). It reads lower-case text. The
# words that an alternative begins with stand between braces; one that begins with any word has a sign in the list `prefixing`.
_PREFIX = r"""
    (?: {full|part} [ -] time \ (?: position | job )? \s* [/:-] \s*
      | {job|position|bid}? /? (?: job | bid )? \s* {announcement} \s* [:-]? \s+
      | {job|position|post} \ title (?: ,?\ (?: and\  | &\  )? grade (?: ,?\ (?: and\  )? grade\ code )? (?= \s ) )? \s{1,4}
      | {title|name} \ of \ (?: the\  )? (?: post | position | job ) \s{1,4}
      | (?: 20 )? \d{2} [-–/] (?: 20 )? \d{2} (?: \ school\ year )?
        (?: \s? [:-] \s | \s (?= [a-z] ) (?! hour | day | week | month | grade ) )
      | {NUMBER} \ \(\d{1,2}\) \s
      | \d{1,2} \ ?x \ (?! temporary | permanent | casual | seasonal | fixed | full | part )
      | (?<! ing\  ) \( \d{1,2} \) \ (?= [a-z] )
      | (?: {now}\ hiring[:!]{0,3} | (?: {help}\  )? {wanted}: ) \s+ | {as}\ an?\ (?= [a-z] )
      | \( (?: coming | starting | starts | available | beginning | re-?posted | updated | deadline | closes | due ) \b
        [^()]{0,40} \) \s+
      | {required} (?: \ (?: from | for | in | as\ soon\ as ) \ [a-z\d][a-z\d ,]{2,24}? )? \s? [:–-] \s+
      | [«‹←<] \s? back \ to \ (?: [a-z]+\  ){0,2}?
        (?: jobs? | search | results | list (?: ings? )? | careers | vacancies ) (?: \ list | \ search | \ results )? \s+
      | {microsoft} \ word \ -\s+
      | \[ (?: hiring | for\ hire ) \] \s+
      | {we} (?: \ are | ['’]re ) \ (?: now\  )? hiring (?: [!:.-]{1,3} \s+ (?: an?\  )? | \ an?\  | \s+ [–-] \s+ )
      | {application|applications|applicant|applicants|candidate|candidates}
        \ (?: are\  | being\  ){0,2} (?: sought | wanted | invited ) \ for \ (?: an?\  )?
      | [^.,;:]{2,60}? \ (?: (?: is | are ) \ (?: now\  | currently\  )?
          (?: hiring | recruiting | seeking | accepting\ applications\ for )
        | (?: opens | invites | calls\ for | announces ) \ (?: applications? | recruitment | vacanc(?:y|ies) ) \ for
        | invites | seeks ) :? \ (?: an?\  )? (?: the\ (?: post | position | role ) \ of:?\  )?
      | [^.,;:]{2,40}? \ recruitment \ (?: drive\  )? (?: 20\d\d\  )? (?: (?P<between> [^.,;:]{2,30}? ) \  )?
        (?: - \ apply \  )?
        for \ (?: the\ (?: post | position )s?\ of\  )? (?: \d{1,5}\  )?
      | [^.,;:]{3,60}? \ (?P<bare> seeking ) \ (?: an?\  )? (?= [a-z] )
      | (?: {nhs}\  )? {band} \ \d [a-d]? \ (?: [-–:]\  )?
      | {city|county|town|village|district} \ hiring \ (?: an?\  )?
      | {hiring}: \s | {hiring} \ (?: an?\  )? (?! and\b | or\b ) (?= [a-z-]+ \ [a-z] )
          (?! (?: \w+\  )? (?: manager | officer | coordinator | specialist | assistant | administrator | analyst | supervisor
            | event | process | team | practices | services? | programs? ) \b )
      | {seeking} \ (?: an?\  )? (?: new\  )? (?= [a-z] )
      | (?: {subject}: \s* )? (?: {re|fw|fwd}: \s* )? (?: \\?\[ [^\]]{2,30} \] \s* )?
        (?: {job} (?: \ opening )? : \s+ | {opening|openings}\ for\ an?\  )
      | \\?\[ [^\]]{2,30} \] \s* (?: hiring (?: : \s | \ (?= [a-z-]+ \  ) (?! \w+ \ (?: manager | officer ) ) ) )?
      | (?: (?: {announcement|notice} \ of \ (?: an?\  )? )? (?: {job}\  )? {vacancy} \  )?
        {for} \ (?! hire\b ) (?: the\ (?: position | post )\ of\  )? (?: an?\  )?
      | {announcement|notice} \ of \ (?: job\  )? vacancy \s* [:-]? \s+ (?! for\b )
      | {job|position}\ description \s* [:-]? \s+
      | {description} (?: \s* [:-] \s+ | \s+ (?= \S+ [ ] [a-z] ) )
      | (?: {subject}: \s* )? (?: {re|fw|fwd}: \s* ){0,3} {post|position|role} \ of \ (?: an?\  )?
      | {selection|vacancy|recruitment|competition|examination|exam|posting|job|notice|bulletin}
        \ (?: (?: procedure | notice | announcement | process | posting ) \  )? (?: no\.?\  | number\  | \#\s? )?
        (?= \S{0,20} \d ) [\w/.-]{2,24} \s? [:–-] \s+ (?= [a-z] )
      | {subject|re|fw|fwd}: \s* (?: (?: re | fwd? ): \s* | \\?\[ [^\]]{2,30} \] \s* ){0,4}
        (?: hiring (?: : \s | \ (?= [a-z-]+ \  ) (?! \w+ \ (?: manager | officer ) ) )
          | (?: (?: job | internal | external | position | vacancy | employment | career | faculty | staff ) \  )?
            (?: announcement | posting | vacancy | opening | opportunity | available | notice | advert (?: isement )?
              | job | position )
            (?: \ \#? (?= \S* \d ) [\w./-]{2,14} (?: \s? [:-] \s* | \s ) | \s? [:-] \s*
              | \ (?: for | of ) \ (?: the\  )? (?: (?: post | position ) \ of \  )? (?: an?\  )? ) )?
      | (?: [a-z ]{3,40} [:!] \  )? (?: {be|become} | {join}\ [^.,;:]{2,60}?\ as )
        \ (?: an? | our | the | your ) \ (?: (?: new | next ) \  )?
      | [^.,;:]{0,24} \b opportunity\ for\ (?: an?\  | the\ (?: post | position )\ of\  )
      | {open} \ (?: position | vacancy | role ) : \s | {quick} \ view: \s
      | {now|currently|accepting} (?: \ (?: accepting | taking ) )? \ applications (?: \ for )? \s? [:!–-] \s+
      | {join} \ (?: our | the ) \ (?: [a-z]+\  )? team \s? [!:–-]{1,2} \s+ | {details} \ (?: for | of ) \ (?= [a-z] )
      | {job|jobs} (?: \ openings? )? / | {view}\ vacancy \s* [:-] \s+
    )
    """.replace("NUMBER", SMALL_NUMBER)
_BEGINNING = pattern(r"\{([a-z|]+)\}")
_PREFIXED = pattern(lambda: _BEGINNING.sub(r"(?:\1)", _PREFIX), re.VERBOSE)


def alone(document: Document, span: Span) -> Span:
    """A title line without the employer before it and the place or office behind it."""
    start = _behind_body(document, behind_government(document, span)).start
    span = _before_glued_body(document, span)
    behind = _BEHIND.search(document.text[start : span.end])
    end = start + behind.start() if behind and behind.start() > 3 else span.end
    if document.lower[start:end].rpartition(" ")[2] in posting_words().of_positions:
        end = span.end  # "Postdoctoral position in Tides"
    return behind_government(document, Span(start, end))


def _before_glued_body(document: Document, span: Span) -> Span:
    """A title before its employer where a page lost the line end between the two: "Harbor Pilot (Nights)Alder County Council"."""
    for seam in _SEAM.finditer(document.text, *span):
        body = Span(seam.end(), span.end)
        if names_occupation(document.text[span.start : seam.start()]) and names_employer(document, body):
            return Span(span.start, seam.start())
    return span


def _behind_body(document: Document, span: Span) -> Span:
    """The title behind the name of a district or authority, both of which the text prints by themselves as well.

    "Alder Irrigation District General Manager" over "The Alder Irrigation District seeks a General Manager"; no "Alder School
    District Attorney".
    """
    body = _BODY_NAME.match(document.text, *span) if span.start < _TOP and has_sign(document, *span, _BODY_SIGNS) else None
    title = document.text[body.end() : span.end] if body else ""
    if body is None or " " not in title or not names_occupation(title.rpartition(" ")[2]):
        return span
    both = document.text.count(document.text[span.start : span.end])
    name = document.text[span.start : body.end() - 1]
    alone_too = document.text.count(name) > both and document.text.count(title) > both
    return Span(body.end(), span.end) if alone_too else span


def bare(document: Document, span: Span) -> Span:
    """A title without what sites put before and behind it."""
    begun = without_sender(document, _begun(document, span))
    short = without_bodies(document, _ended(document, begun))
    if short != begun:
        short = _ended(document, _ended(document, short))
    span = without_series(document, without_kind(document, without_place(document, short)))
    content = document.text[span.start : span.end]
    match = _APPENDED.search(content) if _APPENDED_SIGN.search(content) else None
    if not match or match.start() <= 3 or is_grade_taught(content[: match.start()].lower(), match.group().lower()):
        return span
    appended = match.group()
    if content.isupper() and _is_word(appended):
        return span
    if _CASED.search(appended) or any(char.isdigit() for char in appended) or _SAID.search(appended):
        return without_bodies(document, _ended(document, trimmed(document, span.start, span.start + match.start())))
    return span


def _is_word(appended: str) -> bool:
    """Whether what stands behind a title in capitals is a word in brackets, not a name in short: "(SITTER)", not "(TXDOT)"."""
    match = _WORD.fullmatch(appended)
    return match is not None and (match[1].endswith(_ENDS_OF_WORDS) or match[1].lower() in sentence_weights().vocabulary)


def begin_of(document: Document, start: int, end: int) -> int:
    """Where a title begins on its line, behind what stands before titles."""
    return _begun(document, Span(start, end)).start


@once
def _begun(document: Document, span: Span) -> Span:
    """A title without its prefix and its reference."""
    prefix = _GLUED.match(document.text, *span)
    if prefix is None and _may_be_prefixed(document.lower[span.start : span.end]):
        prefix = _PREFIXED.match(document.lower, *span)
        if prefix and prefix["bare"] and not names_occupation(document.text[prefix.end() : span.end]):
            prefix = None  # "Lab Seeking Answers"
        if prefix and names_occupation(prefix["between"] or "") and not prefix.group().endswith(_POST_OF):
            prefix = None  # "Student Recruitment Officer for Boats"
    if prefix and prefix.end() < span.end:
        span = Span(prefix.end(), span.end)
        if prefix.group().startswith(_REPLIES) and (called := behind_call(document.text, document.lower, span)) == span:
            further = _PREFIXED.match(document.lower, *span)
            span = Span(further.end(), span.end) if further and not further["bare"] and further.end() < span.end else called
    span = _behind_employer(document, behind_call(document.text, document.lower, span))
    short = _IN_SHORT.match(document.text, *span)
    if short and names_occupation(document.text[short.end() : span.end]) and not names_occupation(short.group()):
        span = Span(short.end(), span.end)
    coded = _CODED.match(document.text, *span) if any(map(str.isdigit, document.text[slice(*span)])) else None
    return Span(coded.end(), span.end) if coded else span


def _may_be_prefixed(title: str) -> bool:
    """Whether a title in lower case may have a prefix, which few have and is slow to be told."""
    first = _FIRST.match(title)
    return first is None or first.group() in _first_words() or has_any(title, posting_words().prefixing)


@cache
def _first_words() -> frozenset[str]:
    """The words that a prefix can begin with."""
    return frozenset(word for words in _BEGINNING.findall(_PREFIX) for word in words.split("|"))


def _behind_employer(document: Document, span: Span) -> Span:
    """A title without the employer before its colon or dash: "Alder Town Council: Harbor Pilot", "Port of Alder, Pilot".

    Before a colon it may be a part of that as well: "Alder Tide Archives: Archivist II".
    """
    for mark in (": ", _DASH, ", "):
        at = document.text.find(mark, span.start + _SHORTEST, min(span.end, span.start + _LONGEST_CALL))
        behind = at + len(mark)
        if at > 0 and names_employer(document, Span(span.start, at)) and names_occupation(document.text[behind : span.end]):
            return Span(behind, span.end)
    body = _CAPITALS.match(document.text, span.start, min(span.end, span.start + _LONGEST_BODY))
    return Span(body.end(), span.end) if body and _is_of_body(document.text[span.start : span.end], body.group()) else span


def _is_of_body(line: str, body: str) -> bool:
    """Whether words before a colon are the name of an employer or of a part of one, and those behind them a title."""
    words = body[:-2].lower().split()
    bodies = structure_words().bodies | employer_words().bodies
    named = len(words) > 1 and (words[-1] in bodies or words[0] in bodies) and not names_occupation(body)
    title = line[len(body) :]
    return named and (" " in title or len(words) >= _WORDS_OF_BODY) and ": " not in title and names_occupation(title)


def _ends_in_post(title: str, end: int) -> bool:
    """Whether the last word of a title says what the post is, not whom it is for: "Harbor Pilot", not "Director for Student"."""
    words = title[:end].split()
    led = next((at for at in range(len(words) - 1, 0, -1) if words[at] in _LEADING), 0)
    return names_occupation(words[-1]) and not (led and names_occupation(" ".join(words[:led])))


def _ended(document: Document, span: Span) -> Span:
    """A title without what is said of its posting behind it, or stands behind a bar where it is printed alone too."""
    bar = document.text.find(_BAR, span.start + _SHORTEST, span.end)
    if bar > 0 and document.text.find(f"\n{document.text[span.start : bar]}\n") >= 0:
        span = Span(span.start, bar)
    content = document.lower[span.start : span.end]
    if not has_any(content, TAIL_SIGNS):
        return span
    tail = next((tail for at in _EDGE.finditer(content) if (tail := TAIL.match(content, at.start()))), None)
    if tail and is_grade_taught(content[: tail.start()], tail.group()):
        return span
    if tail and tail.group() in _POSITION and not document.text.endswith(_CALLED_FOR, 0, span.start):
        return span
    called = tail is not None and tail.group().strip() in _CALLED and tail.start() > content.find(" ")
    if (
        tail
        and tail.group() in _PLAIN
        and not called
        and not names_occupation(content[: tail.start()].rstrip(" ").rpartition(" ")[2])
    ):
        return span  # "Trading Post", "Clerk, Command Post"
    if not tail or tail.start() <= _SHORTEST:
        return span
    if tail.group().endswith(_OPPORTUNITY) and tail.group().lstrip(" ")[0].isalpha() and not _ends_in_post(content, tail.start()):
        return span  # "Director for Career Opportunity"
    if tail.group().strip() in _SEVERAL and not document.text[max(0, span.start - len("7 ")) : span.start - 1].isdigit():
        return span  # "Two Clerk Positions"; but "for 7 Clerk Positions"
    if tail.group().startswith(",") and not names_occupation(content[: tail.start()]):
        return span  # "Temporary staff, AD6, Harbor Clerk"
    end = span.start + tail.start()
    opened = document.text.rfind("(", span.start + _SHORTEST, end)  # "Surveyor (Hydrography, Ref no …": the cut left it open
    if opened > 0 and document.text.find(")", opened, end) < 0:
        return trimmed(document, span.start, opened)
    return Span(span.start, end)
