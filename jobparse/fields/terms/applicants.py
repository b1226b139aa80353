"""`employment.open_to`: who may apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, offsets_in, vocabulary
from jobparse.fields.edges import line_end
from jobparse.fields.reading import listed
from jobparse.fields.statements.denials import is_not
from jobparse.fields.terms.insiders import OTHERS, insiders
from jobparse.lexicon.vacancies import vacancy_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document, Labelled, Section

# A sentence that says it: "Open only to members of the public who …".
_OPEN = pattern(r"open(?<=\bopen)\s+(?:only\s+)?to\b[^.\n]{0,400}")
# What is open in a sentence on a place rather than a vacancy: "The harbor is open to the public daily". It reads lower-case text.
_PLACE_IS = pattern(
    r"\b(?:the|our|its)\s(?!(?:[\w-]+\s){0,8}?(?:positions?|jobs?|vacanc|post|exam|recruitment|competition|announcement|title|class|role"
    r"|applications?|opportunit|transfer|promotion|selection|bid)[\w]*\s)(?:[\w'-]+\s){1,8}(?:is|are)\s$"
)
# The vacancy as the subject of such a sentence in any prose, in lower case: "The posting is open to current employees only".
_VACANCY_IS = pattern(
    r"\b(?:position|vacancy|posting|recruitment|job|competition|opportunity|examination|it) (?:is|are) (?:only )?\Z"
)
# What a sentence says that begins with such words of a vacancy: "Open to internal and external applicants".
_APPLICANTS = ("applicant", "candidate", "employees", "bidders")
_SENTENCE_ENDS = (". ", "! ", "? ", "\n")
# How far before those words their subject begins, in characters.
_SUBJECT_REACH = 80
# The words for each group. "All" is everybody unless it is all of those that are there already; "Employees (SEIU)" is the end
# of a union's name.
_OPEN_WORDS = (
    (
        "public",
        pattern(
            r"[PpAaGgEeQqCc](?i:(?<=\bc)itizens\b(?! (?:with|who|of (?!the u)))"
            r"|(?<=\ba)nyone\b|(?<=\be)veryone\b|(?<=\bq)ualified (?:individuals|persons|applicants)"
            r" (?:who are not (?:\w+ ){0,4}(?:employees?|employed|members)|outside|from outside)\b"
            r"|(?<=\bp)ublic\b(?!\s(?:health|works|safety|information|relations|librar|service|utilit|school"
            r"|transport|sector|admin|defen|account|affairs|policy|employ))|(?<=\ba)ll\b(?!\s+(?:current|city|county|state|permanent|agenc|departments?\b|divisions?\b|branch|bureau|locations?\b|shifts?\b))"
            r"(?:\s(?:interested|qualified|eligible|other)\b){0,2}(?:\s(?:persons|people|individuals|applicants|candidates)\b(?:\sinterested\b)?)?"
            r"|(?<=g)eneral public|(?<=e)xternal|(?<=\bp)ersons (?:residing|living) in\b)"
        ),
    ),
    (
        "employees",
        pattern(
            r"[EeIiPp](?:(?<=\b[Ee])(?i:mployees)\b(?!\s+\([A-Z]{3,8}\b)"
            r"|(?<=\b[Ii])(?i:nternal)\b|(?<=\b[Pp])(?i:ersons employed) (?:by|in|with)\b"
            r"|(?<=\b[Pp])(?i:ermanent)\b(?!\s+(?i:resid))[^.\n]{0,60}?\s(?i:only)\b)"
        ),
    ),
    ("bidders", pattern(r"[Bb](?<=\b[Bb])(?i:idders)\b")),
)
# The basis that an examination is held on: "given only on an interdepartmental promotional and an open competitive basis".
_BASIS = pattern(
    r"open(?<=\bopen)[- ](?P<public>competitive)(?=[^.]{0,60}\sbasis\b)"
    r"|p(?<=[\s-]p)(?P<employees>romotional)(?=[^.]{0,60}\sbasis\b)"
)
# Both in the title block of a notice, in lower case: "NOTICE OF VACANCY 12   INTERNAL AND EXTERNAL", "Internal/External Posting".
_BOTH = pattern(
    r"\b(?P<employees>internal(?:ly)?)(?: and | & |/| / )(?P<public>external(?:ly)?)\b"
    r"(?! (?:customers|stakeholders|audits?|partners))"
)
# The kind of an examination or recruitment behind its label, in lower case: "Recruitment Type: Open", "Exam Type: Promotional".
_KIND = pattern(
    r"(?:\W*(?:(?:departmental )?(?P<public>open(?:[ ,/-]{1,2}competitive)?)(?! (?:until|continuous))"
    r"|(?P<employees>(?:(?:inter|intra)?-?departmental )?promotional|promotion|(?:inter|intra)?-?departmental(?! open\b)))\b"
    r"(?: only| exam\w*)?){1,2}\W*"
)
# The same in a line of the title block: "OPEN COMPETITIVE EXAMINATION", "PROMOTIONAL OPPORTUNITY".
_KIND_LINE = pattern(
    r"\W*(?:an? )?(?:(?P<public>open[ ,-]{1,2}competitive)|(?P<employees>(?:(?:inter|intra)?-?departmental )?promotional))"
    r"(?:(?: (?:civil service|job|career|employment))? (?:exam\w*|opportunity|recruitment|announcement|posting|vacancy|bulletin)"
    r"(?: announcement| notice)?|(?<=open competitive)|(?<=open-competitive))\W*"
)
# Last words of a heading over those who may apply: "This job is open to", "Who May Apply".
_LEADS = ("open to", "may apply", "can apply")
# A notice for those who are there already, or the other one beside it: "INTERNAL JOB POSTING", "Internal Vacancy 27-3",
# "Internal posting: May 1 - 5" over "External posting: May 6 - 9".
_INTERNAL = pattern(
    r"(?:(?P<employees>internal)|(?P<public>external))(?: (?:job|position|promotional|transfer))?"
    r" (?:posting|vacancy|opportunity|announcement|recruitment|competition)\b(?: only\b)?(?!.*\bexternal\b)"
)
# The same in brackets behind a title: "Harbor Pilot II (Internal Posting)".
_BRACKETED = pattern(
    r"\((?P<employees>internal)(?: (?:job|position|promotional|transfer|staff|candidates?|applicants?))?"
    r" (?:(?:posting|vacancy|opportunity|announcement|recruitment|competition|candidates?|applicants?|staff)(?: only)?|only)\)"
)
# Whom a letter on a vacancy goes to: "TO: ALL HARBOR DISTRICT EMPLOYEES".
_LETTER = pattern(r"(?:memo(?:randum)? )?to ?: ?(?:all|current) (?:[\w.&,'-]+ ){0,6}?(?P<employees>employees|staff|personnel)\W*")
_LETTER_TOKENS = frozenset({"employees", "staff", "personnel"})
_LETTER_LINES = 12  # among how many lines from the top
_BID_TOKENS = frozenset({"bid", "bid.", "bid,", "bid:", "bid;"})
_TITLE_TOKENS = frozenset({"internal", "external", "promotional", "competitive", "internal)"})
# Whom instructions on applying address, in lower-case text: "Current employees: log in …", "All other applicants: …".
_CURRENT = pattern(r"(?:current|for|all)\s+(?:\w+\s+)?employees\b|(?<=\n)(?:\w+\s)?employees(?=:|\s(?:must\s)?(?:bid|apply)\b)")


def open_to(document: Document) -> Found[list[str]] | None:
    """Who may apply, in the order of the text: said in so many words, else told by whom the instructions address."""
    rows_of = document.values_of("employment.open_to")
    ranges = _ticked(document, rows_of) or [(row.start, row.end) for row in rows_of] + _listed(document)
    for section in _on_applicants(document) if "open" in document.tokens else ():
        ranges += [
            match.span()
            for match in _OPEN.finditer(document.lower, section.start, section.end)
            if _is_vacancy(document, section.start, match.start())
            and not document.lower.startswith(vacancy_words().open_otherwise, match.start())
        ]
    if not ranges and "open" in document.tokens:
        ranges = _of_vacancy(document)
    rows = _told(document, ranges[:2])
    if not rows and ranges and "open" in document.tokens:  # the label told of something else: "Open to: Division-Wide"
        rows = _told(document, _of_vacancy(document)[:2])
    if not rows and "basis" in document.tokens:
        rows = _basis(document)
    _bidders(document, rows)
    if not rows:
        rows = _in_title_block(document) or _addressed(document) or _of_letter(document)
    alone = None if rows else insiders(document)
    if alone:
        rows["employees"] = alone
    return listed(dict(sorted(rows.items(), key=lambda row: row[1])), "open to")


def _told(document: Document, ranges: list[tuple[int, int]]) -> dict[str, Span]:
    """Who may apply by the first stretch of text that names somebody."""
    rows: dict[str, Span] = {}
    for start, end in ranges[:2]:
        if document.lower.startswith(("not ", "[ ]"), start):  # or a box of a form that is not ticked
            continue
        for name, words in _OPEN_WORDS:
            for match in words.finditer(document.text, start, end):
                if name != "employees" or not _in_union_name(document, match, start):
                    rows.setdefault(name, Span(*match.span()))
                    break
        kind = None if rows else _KIND.fullmatch(document.lower, start, end)
        rows.update({name: Span(*kind.span(name)) for name in ("employees", "public") if kind and kind[name]})
        if rows:
            break
    return rows


def _ticked(document: Document, rows: list[Labelled]) -> list[tuple[int, int]]:
    """The lines of a form whose box is ticked: "OPEN TO: [ ] Employees" over "[X] General public"."""
    found = []
    for row in rows:
        at = row.start
        while document.text.startswith("[", at):
            end = line_end(document, at)
            if document.lower.startswith("[x]", at):
                found.append((at, end))
            at = end + 1
            while document.text.startswith((" ", "\n"), at):
                at += 1
    return found


def _of_vacancy(document: Document) -> list[tuple[int, int]]:
    """What sentences of any prose say of whom a vacancy is open to."""
    found = []
    for section in document.of_kind("summary", "notes", "other", "application", "minimum_qualifications"):
        for at in offsets_in(document, section.start, section.end, ("open to ", "open only to ")):
            match = _OPEN.match(document.lower, at, section.end)
            if match is None or document.lower.startswith(vacancy_words().open_otherwise, at):
                continue
            begins = document.lower.endswith(_SENTENCE_ENDS, section.start, at) and has_any(match.group(), _APPLICANTS)
            if begins or _VACANCY_IS.search(document.lower, max(section.start, at - _SUBJECT_REACH), at):
                found.append(match.span())
    return found


def _listed(document: Document) -> list[tuple[int, int]]:
    """What stands under a heading that leads to those who may apply: "This job is open to" over "The public"."""
    return [
        (section.body, section.end)
        for section in document.of_kind("employment")
        if section.anchor
        and document.lower.endswith(_LEADS, *section.anchor.heading)
        and document.text[section.anchor.heading.end : section.anchor.heading.end + 4].lstrip(" :*").startswith("\n")
    ]


def _on_applicants(document: Document) -> list[Section]:
    """The sections that may say who can apply: on the employment, the title block, and what begins with those words."""
    return document.of_kind("employment", "header") + [
        section
        for section in document.of_kind("duties", "summary", "about")
        if section.anchor and document.lower.startswith("open to", section.anchor.heading.start)
    ]


def _is_vacancy(document: Document, low: int, at: int) -> bool:
    """Whether words on who may come are of a vacancy and not denied: not "not open to", "The harbor is open to"."""
    low = max(low, at - _SUBJECT_REACH)
    low = max(low, document.text.rfind("\n", low, at) + 1, document.text.rfind(". ", low, at) + 1)
    return low == at or not (is_not(document, low, at) or _PLACE_IS.search(document.lower, low, at))


def _basis(document: Document) -> dict[str, Span]:
    """Who can sit an examination: everybody where it is held on an open basis, employees where on a promotional one."""
    rows: dict[str, Span] = {}
    for section in document.of_kind("employment"):
        for match in _BASIS.finditer(document.lower, section.start, section.end):
            rows.setdefault(match.lastgroup or "", Span(*match.span()))
    return rows


def _in_union_name(document: Document, match: re.Match[str], start: int) -> bool:
    """Whether a mention of employees is the end of a union's name ("Alliance of Harbor and Dock Employees")."""
    before = document.lower[max(start, match.start() - 40) : match.start()].split()
    return "employees" in match.group().lower() and document.text[match.start()].isupper() and "of" in before


def _bidders(document: Document, rows: dict[str, Span]) -> None:
    """Employees who may apply by bidding are bidders ("dock employees are eligible to bid")."""
    signs = () if document.tokens.isdisjoint(_BID_TOKENS) else vacancy_words().bidding
    at, sign = next(((at, sign) for sign in signs if (at := document.lower.find(sign)) >= 0), (-1, ""))
    if at < 0 and "bidders" not in rows:
        return
    rows.pop("employees", None)
    if "bidders" not in rows:
        rows["bidders"] = Span(at, at + len(sign))


def _in_title_block(document: Document) -> dict[str, Span]:
    """Employees and the public where the title block says that a notice is for both, or employees where it is for those."""
    for section in document.of_kind("header") if "external" in vocabulary(document) else ():
        match = _BOTH.search(document.lower, section.start, section.end)
        if match:
            return {name: Span(*match.span(name)) for name in ("employees", "public")}
    rows: dict[str, Span] = {}
    for section in document.of_kind("header", "employment") if not document.tokens.isdisjoint(_TITLE_TOKENS) else ():
        for line in document.lines_in(section.start, section.end):
            match = (
                _INTERNAL.match(document.lower, line.body, line.end)
                or _KIND_LINE.fullmatch(document.lower, line.body, line.end)
                or _BRACKETED.search(document.lower, line.body, line.end)
            )
            if match:
                group = match.lastgroup or "employees"
                rows.setdefault(group, Span(*match.span(group)))
    return rows if "employees" in rows or "internal" not in document.tokens else {}


def _of_letter(document: Document) -> dict[str, Span]:
    """The employees whom a letter on a vacancy goes to."""
    for line in document.lines[:_LETTER_LINES] if not document.tokens.isdisjoint(_LETTER_TOKENS) else ():
        match = _LETTER.fullmatch(document.lower, line.body, line.end)
        if match:
            return {"employees": Span(*match.span("employees"))}
    return {}


def _addressed(document: Document) -> dict[str, Span]:
    """Who is told how to apply: instructions apart for current employees and for everybody else."""
    for section in document.of_kind("application"):
        if document.lower.find("employees", section.start, section.end) < 0:
            continue
        employees = _CURRENT.search(document.lower, section.start, section.end)
        others = OTHERS.search(document.lower, section.start, section.end) if employees else None
        if employees and others:
            return {"employees": Span(*employees.span()), "public": Span(*others.span())}
    return {}
