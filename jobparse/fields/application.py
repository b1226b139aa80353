"""`application`: where, with what and how to apply."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import blocks
from jobparse.document.closing_notes import is_closing
from jobparse.document.inline_lists import split_inline
from jobparse.document.items import items
from jobparse.document.lead_ins import is_lead_in
from jobparse.fields.country import country
from jobparse.fields.denials import is_not_asked, should_not
from jobparse.fields.edges import end_without, line_end, trimmed
from jobparse.fields.header import names_occupation
from jobparse.fields.reading import Reading, listed
from jobparse.fields.signs import has_sign
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.document.model import Document, Section

# An address of the web, up to the first character that none holds: "www.example.org/jobs?id=4". The bound keeps a long run of
# characters without spaces from being taken for one.
_URL = pattern(r"[HhWw](?i:(?<=h)ttps?://|(?<=w)ww\.)[^\s<>\"'\\^`{|}]{3,300}")
# The same without its beginning: "illinois.example.gov/jobs". No part of a longer address, of a mail address or of a path.
_ENDS = r"(?:com|org|gov|net|edu|us|ca|uk|au|nz|ie|eu)"
_BARE_URL = pattern(
    rf"(?<![\w@./-])(?<!/ )(?:[A-Za-z0-9-]{{2,40}}\.){{1,4}}{_ENDS}(?![\w@-])(?!\.\w)(?:/[^\s<>\"'\\^`{{|}}]{{0,200}})?"
)
_BARE_SIGN = pattern(rf"[a-z0-9]\.{_ENDS}\b")
# "clerk.desk@town.example.org", bounded by the lengths that mail allows: 64 before the sign, 63 between two stops.
_EMAIL = pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_EMAIL_SIGN = pattern("@")
# "(555) 010-0199 ext. 4", "+1 555.010.0199". Not inside a longer number, a path or a date; the extra space is that of a line
# broken behind the area code.
_PHONE = pattern(
    r"""
    (?<![\w./-])
    (?: \+?1 [ .-]? )?
    \(? \d{3} \)? [ .-] \s? \d{3} [ .-] \d{4} (?!\d)
    (?: \s* (?: ext\.? | x ) \s* \d{1,6} )?
    """,
    re.VERBOSE,
)
_PHONE_SIGN = pattern(r"\d\d\d[ .-]\d{4}")
# Numbers of other countries, in groups of their own: "01482 555 010", "+44 20 7946 0000", "065 6555010", "(021) 555 0101". Words
# on a telephone stand shortly before, in lower case, and none on a fax.
_PHONE_ABROAD = pattern(
    r"(?=[+(01])(?<![\w./-])(?:\+\d{1,3}[ -]?(?:\(0\)[ -]?)?\(?\d{1,4}\)?|\(?0\d{1,5}\)?|1[38]00)"
    r"[ -]\d{3,7}(?:[ -]\d{2,4}){0,3}(?![\w/-])"
)
_TELEPHONE = pattern(r"tel\b|phone|call|mobile|cell\b|whatsapp|contact")
_FAX = pattern(r"\bfax\b[^\d\n]*$")
_TELEPHONE_REACH = 60
# A number directly behind the word for it, whose groups can be of any length: "Tel.: +47 2270 8716", "Phone: 27-16-54". The word
# is in lower case.
_SAID = pattern(r"(?:t(?<=\bt)el(?:ephone)?|phone|mobile)s?\b\.?(?: ?(?:no|number)\b\.?| ?/ ?fax\b)? ?: {0,3}")
_SAID_SIGNS = ("tel", "phone", "mobile")
_GROUPS = pattern(r"\(?\+?\d[\d ()-]{4,18}\d(?![\w/])")
_FIGURES = range(6, 16)
# Words before a number that nobody should call: "No phone calls to 555-0100", "do not call".
_NO_CALLS = pattern(r"\b(?:no (?:(?:tele)?phone )?calls|not (?:call|phone|telephone))\b[^.;\n\d]{0,30}$")
# Lines that say whom to ask, in lower case, of sections that are on something else.
_ASKS = ("enquir", "inquir", "queries")
_ASKING = frozenset(
    word + mark
    for word in ("enquiries", "enquires", "enquiry", "inquiries", "inquiry", "queries")
    for mark in ("", ",", ":", ".")
)
_NOT_ASKED = frozenset({"accommodation", "equal_opportunity", "about", "page_furniture", "duplicate", "application", "legal"})
# Whom to ask: "Attn: Ms. Joan Q. Miller". Case counts, since a name is told by its capitals only. One of the signs stands in
# whatever it finds.
_NAME = r"(?: (?: Mr | Ms | Mrs | Dr | Prof ) \b \.? )? \s* [A-Z][a-z]+ (?: \ [A-Z]\. )? \ [A-Z][A-Za-z'-]+"
_PERSON = pattern(
    rf"""
    (?: [Cc]ontact | [Aa]ttention (?: \ of | : )? | (?: attn | Attn | ATTN ) [:.]? | [Qq]uestions\ to ) \s+
    (?: person:? \s+ | name:? \s+ )?
    ( {_NAME} ) \b
    """,
    re.VERBOSE,
)
_PERSON_SIGNS = ("contact", "att", "questions")
# Whom to send something to, with the office that the person holds or a form of address: "a letter to Jo Field, Director of
# Harbours", "a letter to Ms. Jo Field".
_DEAR = pattern(r"to (?<=\bto )((?:Mr|Ms|Mrs|Dr|Prof)\b\.? [A-Z][a-z]+(?: [A-Z]\.)? [A-Z][A-Za-z'-]+)")
_SENT_TO = pattern(rf"to[ ] (?<=\bto[ ]) ( {_NAME} ) , \s+ (?: the \s+ )? (?P<office> [A-Z] [^,.;:\n]{{3,60}} )", re.VERBOSE)
# Where the name behind a contact label ends: "Jo Field by phone", "Jo Field, 555 …", "Jo Field jo@…".
_PERSON_END = pattern(r",? (?:at|by|via|\(?\d{3}|[\w.]+@)")
# Papers that applicants hand in, in lower-case text. Each alternative begins with a plain letter.
_DOCUMENT = pattern(
    r"""
    (?: c (?<=\bc) (?: over\ letters? | urriculum\ vitae | vs? )
      | transcript (?<=\btranscript) s? | writing\ sample (?<=\bwriting\ sample) s?
      | r (?<=\br) (?: esumes? | ésumés? | eferences ) | d (?<=\bd) (?: d-?\ ?214 | iploma )
      | s (?<=\bs) (?: f-50 | alary\ history | tatement\ of\ qualifications | upplemental\ questionnaire )
      | p (?<=\bp) (?: rofessional\ references | roof\ of\ (?: education | residency ) )
      | letter (?<=\bletter) s?\ of\ (?: recommendation | interest | motivation | intent )
      | motivation\ letter (?<=\bmotivation\ letter)
    ) \b
    """,
    re.VERBOSE,
)
# What a paper is called, in lower-case text, and how long an item can be that is one without such a word, in characters.
_PAPER = pattern(
    r"\b(?:copy|copies|transcripts?|r[e\u00e9]sum[e\u00e9]s?|cv|letters?|certificates?|licen[sc]es?|diplomas?|references|proof|portfolio"
    r"|statement|appraisals?|awards?|application form|forms?|sf-?\s?\d+|dd-?\s?\d+|samples?|cards?|passport)\b"
)
_SHORT_PAPER = 60
# What says of an application that a list of papers follows, in lower-case text: "an application should consist of".
_MADE_OF = pattern(
    r"appl(?<=\bappl)ications?\b(?: \w+){0,2} (?:(?:should|must|shall|will) )?"
    r"(?:consists?|includes?|contains?|comprises?)\b"
)
_MADE_OF_SIGNS = (" consist", " includ", " contain", " compris")
# The words before a paper that ask for it, in lower-case text ("please attach a résumé"); "we read every résumé" does not.
_SUBMIT = pattern(
    r"""
    \b (?: submit | attach | upload | provide | include | send | forward | e-?mail (?=\ (?: an? | the | your )\b )
      | required\ documents? | must\ (?: be | include )
      | accompanied\ by | with\ an?
    ) \b
    """,
    re.VERBOSE,
)
# Kinds of sections whose addresses are for other matters than the application.
_NO_ADDRESS = frozenset(
    {"accommodation", "duplicate", "equal_opportunity", "hiring_preferences", "legal", "page_furniture", "verification"}
)
# Words of which one stands in a line that asks to write to an address.
_WRITES = ("appl", "contact", "question", "resum", "résum", "cv", "send", "submit", "write", "e-mail", "email:")
# What joins the steps of flattened instructions: "Open the form AND 2. Sign it".
_JOINER = pattern(r"\s+(?:AND|OR|THEN)$")
_JOINERS = ("AND", "OR", "THEN")
# Headings of application sections that hold no steps.
_NO_STEPS = ("contact", "document", "question", "material", "inquir", "fee", "information")


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read addresses, contact, documents and steps from the application sections and their labels."""
    del known
    reading = Reading()
    sections = list(document.of_kind("application"))
    ranges = [(section.start, section.end) for section in sections]
    for attribute in ("urls", "emails", "phones"):
        ranges += [(row.start, row.end) for row in document.values_of(f"application.{attribute}")]
    if not any(has_sign(document, *span, ("http", "www.")) for span in ranges):
        ranges += _told_elsewhere(document)
    ranges.sort()
    urls = _matches(document, _URL, ranges, ".,;:)]'\"")
    reading.put("urls", urls or _matches(document, _BARE_URL, _with(document, _BARE_SIGN, ranges), ".,;:)]'\""))
    emails = _matches(document, _EMAIL, _with(document, _EMAIL_SIGN, ranges), ".-")
    phones = _phones(document, ranges)
    if (not emails and document.text.find("@") >= 0) or (not phones and country(document) not in (None, "CA")):
        asked = _asking(document)
        emails = emails or _matches(document, _EMAIL, _with(document, _EMAIL_SIGN, asked), ".-") or _only_address(document)
        phones = phones or _phones(document, asked)
    reading.put("emails", emails)
    reading.put("phones", phones)
    reading.put("contact", _contact(document, sections))
    reading.put_texts("documents", document, _documents(document, sections))
    steps = [
        span for section in sections if not section.note and _holds_steps(document, section) for span in _steps(document, section)
    ]
    reading.put_texts("instructions", document, steps)
    return reading


def _phones(document: Document, ranges: list[tuple[int, int]]) -> Found[list[str]] | None:
    """Numbers of telephones inside ranges of offsets, those of faxes left out; else those of the posting's own country."""
    rows: dict[str, Span] = {}
    for start, end in _with(document, _PHONE_SIGN, ranges):
        for match in _PHONE.finditer(document.text, start, end):
            before = _before(document, match.start())
            if not _FAX.search(before) and not ("call" in before and _NO_CALLS.search(before)):
                rows.setdefault(document.value(*match.span()), Span(*match.span()))
    if not rows and ranges and country(document) not in (None, "CA"):
        for start, end in ranges:
            for match in _PHONE_ABROAD.finditer(document.text, start, end):
                before = _before(document, match.start())
                if _TELEPHONE.search(before) and not _FAX.search(before):
                    rows.setdefault(document.value(*match.span()), Span(*match.span()))
    if not rows:
        rows = _said(document, ranges)
    return listed(rows, "pattern")


def _said(document: Document, ranges: list[tuple[int, int]]) -> dict[str, Span]:
    """Numbers directly behind a word for the telephone, of as many figures as one can have."""
    rows: dict[str, Span] = {}
    for start, end in ranges:
        if not has_sign(document, start, end, _SAID_SIGNS):
            continue
        for said in _SAID.finditer(document.lower, start, end):
            match = _GROUPS.match(document.text, said.end(), end)
            if match and sum(map(str.isdigit, match.group())) in _FIGURES:
                rows.setdefault(document.value(*match.span()), Span(*match.span()))
    return rows


def _before(document: Document, at: int) -> str:
    """The words before a number, in lower case."""
    return document.lower[max(0, at - _TELEPHONE_REACH) : at]


def _asking(document: Document) -> list[tuple[int, int]]:
    """Lines of sections on something else that say whom to ask."""
    if document.tokens.isdisjoint(_ASKING):
        return []
    return [
        (line.start, line.end)
        for section in document.sections
        if section.kind not in _NOT_ASKED and has_sign(document, section.start, section.end, _ASKS)
        for line in document.lines_in(section.start, section.end)
        if has_sign(document, line.start, line.end, _ASKS)
    ]


def _only_address(document: Document) -> Found[list[str]] | None:
    """The address of a text that has one, if its line asks to write there or is nothing else; none for complaints or access."""
    ranges = [(section.start, section.end) for section in document.sections if section.kind not in _NO_ADDRESS]
    found = _matches(document, _EMAIL, _with(document, _EMAIL_SIGN, ranges), ".-")
    if not found or len(found.value) != 1:
        return None
    start, end = found.spans[0]
    line = document.text.rfind("\n", 0, start) + 1
    alone = not any(char.isalnum() for char in document.text[line:start] + document.text[end : line_end(document, end)])
    return found if alone or has_sign(document, line, line_end(document, end), _WRITES) else None


def _told_elsewhere(document: Document) -> list[tuple[int, int]]:
    """Lines of other sections that tell where to apply ("Applications are at the desk or at www.example.org")."""
    ranges = []
    for section in document.of_kind("dates", "header", "other", "summary", "notes", "selection"):
        if document.lower.find("appl", section.start, section.end) >= 0:
            lines = document.lines_in(section.start, section.end)
            ranges += [(line.start, line.end) for line in lines if document.lower.find("appl", line.start, line.end) >= 0]
    return ranges


def _with(document: Document, sign: re.Pattern[str], ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges that hold what every value has in it and is found fast."""
    return [(start, end) for start, end in ranges if sign.search(document.text, start, end)]


def _matches(document: Document, wanted: re.Pattern[str], ranges: list[tuple[int, int]], final: str) -> Found[list[str]] | None:
    """Distinct matches inside ranges of offsets, without the marks of the sentence around them that they end with."""
    rows: dict[str, Span] = {}
    for start, end in ranges:
        for match in wanted.finditer(document.text, start, end):
            stop = _past_bracket(document, match.start(), end_without(document, match.start(), match.end(), final), match.end())
            rows.setdefault(document.value(match.start(), stop), Span(match.start(), stop))
    return listed(rows, "pattern")


def _past_bracket(document: Document, start: int, stop: int, end: int) -> int:
    """The end of a match behind the bracket that closes one in it: "https://www.example.org/jobs(2)"."""
    opened = document.text.count("(", start, stop) > document.text.count(")", start, stop)
    return stop + 1 if opened and document.text.startswith(")", stop, end) else stop


def _contact(document: Document, sections: list[Section]) -> Found[str] | None:
    for row in document.values_of("application.contact"):
        stop = document.text.find("\n", row.start, row.end)
        span = trimmed(document, row.start, stop if stop >= 0 else row.end)
        content = document.text[span.start : span.end]
        if 2 < len(content) <= 90 and content[0].isupper() and not any(kind.match(content) for kind in (_URL, _EMAIL, _PHONE)):
            cut = _PERSON_END.search(content)
            return document.found(span.start, span.start + cut.start() if cut else span.end, "contact label")
    for section in sections:
        named = has_sign(document, section.start, section.end, _PERSON_SIGNS)
        match = _PERSON.search(document.text, section.start, section.end) if named else None
        if match:
            return document.found(*trimmed(document, *match.span(1)), "contact in prose")
    for section in sections:
        for match in _SENT_TO.finditer(document.text, section.start, section.end):
            if names_occupation(match["office"]) and not names_occupation(match[1]):
                return document.found(*trimmed(document, *match.span(1)), "addressee in prose")
        dear = _DEAR.search(document.text, section.start, section.end)
        if dear:
            return document.found(*dear.span(1), "addressee in prose")
    return None


def _documents(document: Document, sections: list[Section]) -> list[Span]:
    """The papers to hand in: the items under a heading on them, and those that a sentence asks for."""
    rows: dict[str, Span] = {}
    for section in sections:
        heading = document.lower[section.anchor.heading.start : section.anchor.heading.end] if section.anchor else ""
        if "document" in heading or "materials" in heading or _MADE_OF.search(heading):
            for span in _papers(document, items(document, section.body, section.end)):
                rows.setdefault(document.value(*span), span)
            continue
        listed = _led_into(document, section)
        for span in listed:
            rows.setdefault(document.value(*span), span)
        for span in () if listed else _asked_for(document, section):
            rows.setdefault(document.lower[span.start : span.end], span)
    return list(rows.values())


def _asked_for(document: Document, section: Section) -> Iterator[Span]:
    """The papers of a section that stand behind a word which asks for them, in the same sentence, and that none denies."""
    at = sentence = section.start
    asked = False  # whether the last such word before the last paper of the sentence does
    for match in _DOCUMENT.finditer(document.lower, section.start, section.end):
        stop = max(document.text.rfind(mark, at, match.start()) for mark in ("\n", ". "))
        if stop >= 0:
            sentence, asked = stop, False
        for verb in _SUBMIT.finditer(document.lower, max(stop, at), match.start()):
            asked = not should_not(document, sentence, verb.start())
        if asked and not is_not_asked(document, *match.span(), sentence, len(document.lower)):
            yield Span(*match.span())
        at = match.start()


def _led_into(document: Document, section: Section) -> list[Span]:
    """The items of the list behind words that lead into one of papers: "A complete application form consists of:"."""
    if not has_sign(document, section.body, section.end, _MADE_OF_SIGNS):
        return []
    rows = blocks(document, section.body, section.end)
    for at, block in enumerate(rows):
        leads = not block.marker and is_lead_in(document, block.body, block.end)
        if leads and _MADE_OF.search(document.lower, block.body, block.end):
            return [Span(row.body, row.end) for row in itertools.takewhile(lambda row: row.marker, rows[at + 1 :])]
    return []


def _papers(document: Document, spans: list[Span]) -> list[Span]:
    """The items under a heading on papers that are papers: those of its list, else short ones and those that name a paper."""
    marked = [span for span in spans if _is_marked(document, span)]
    if len(marked) > 1:
        return marked
    return [span for span in spans if span.end - span.start <= _SHORT_PAPER or _PAPER.search(document.lower, *span)]


def _is_marked(document: Document, span: Span) -> bool:
    """Whether an item begins behind a list marker."""
    line = document.lines[bisect_right(document.line_starts, span.start) - 1]
    return bool(line.marker) and line.body >= span.start - 2


def _holds_steps(document: Document, section: Section) -> bool:
    """Whether a section tells how to apply, not only whom to ask or what to hand in."""
    if section.anchor is None or section.anchor.heading.end == section.anchor.heading.start:
        return True
    heading = document.lower[section.anchor.heading.start : section.anchor.heading.end]
    return not any(word in heading for word in _NO_STEPS) and not any(
        label.attribute.startswith("application.") for label in section.anchor.labels
    )


def _steps(document: Document, section: Section) -> list[Span]:
    """The steps of a section: its blocks and inline items, without joiners and warnings at their ends."""
    spans: list[Span] = []
    for block in blocks(document, section.body, section.end):
        if block.body >= block.end or is_closing(document, block.body, block.end):
            continue
        lead, found = split_inline(document, block)
        for span in ([lead] if lead else []) + found:
            span = _without_warning(document, span)
            joiner = _JOINER.search(document.text, *span) if document.text.endswith(_JOINERS, *span) else None
            if joiner:
                span = Span(span.start, joiner.start())
            content = document.text[span.start : span.end]
            if (
                len(content) > 3
                and content not in ("AND", "OR")
                and not is_lead_in(document, span.start, span.end)
                and not _URL.fullmatch(content)
            ):
                spans.append(span)
    return spans


def _without_warning(document: Document, span: Span) -> Span:
    """A step without the warning that flattened text appends to it ("Sign the form FAILURE TO FOLLOW …")."""
    at = document.lower.find("failure to follow", span.start, span.end)
    at = end_without(document, span.start, at, " \n")
    return Span(span.start, at) if at > span.start else span
