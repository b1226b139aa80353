"""`qualifications.licenses`: licences, certificates and insured automobiles that are asked for, wherever the text asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks, trimmed_end
from jobparse.document.items import items
from jobparse.document.signs import has_any, has_sign, vocabulary
from jobparse.fields.edges import likeness
from jobparse.fields.lists import of_kind
from jobparse.fields.statements.denials import is_not_asked
from jobparse.lexicon.applying import applying_words
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jobparse.document.model import Document, Section

# When it can be had at the latest: "a food handler's permit within 30 days of hire", "Notary by the end of probation".
_SOON = (
    r"\b(?:within|in)\ (?:the\ (?:first\ )?|an?\ |his\ or\ her\ )?"
    rf"(?:(?:\d{{1,3}}|{SMALL_NUMBER})\ (?:\(\d{{1,3}}\)\ )?(?:working\ |calendar\ )?)?"
    r"(?:days?|weeks?|months?|years?|probation)\b"
)
# A licence, or a certificate that somebody has: "possession of a valid first-aid certificate", "a seaman's credential must be
# maintained"; "a birth certificate" is none. It reads lower-case text, and each alternative begins with a plain letter.
_LICENCE = pattern(
    r"""
      licen (?<=\blicen) (?: [sc]e\b (?! \ plate ) | sure )
    | valid (?<=\bvalid) \s+ (?: [\w()'/-]{1,20}\s+ ){0,6} (?: certificat(?:e|ion)s? | credentials? ) \b
    | current (?<=\bcurrent) \s+ (?: [\w()'/-]{1,20}\s+ ){0,6} (?: certificat(?:e|ion)s? | credentials? ) \b
    | possess (?<=\bpossess) \w*\s+an?\s+ (?: [\w'-]+\s+ ){0,3} (?: certificat(?:e|ion) | credential ) \b
    | maintain (?<=\bmaintain) \s+ (?: an?\s+ | the\s+ )? (?: [\w'-]+\s+ ){0,3} certificat(?:e|ion)s? \b
    | certificat (?<=\bcertificat) (?:e|ion) (?: s? | \(s\) ) (?: \ in\ [\w\ ]{3,60}\ that )?
      \ (?: may\ be | is | are | will\ be ) \ required\b
    | credential (?<=\bcredential) s? \ (?: \(\w+\)\  )? (?: \w+\  ){0,6}?
      (?: is | are | must\ be | will\ be ) \ (?: required | maintained ) \b
    | certificat (?<=\bcertificat) (?:e|ion) \ (?: as\ an? | issued\ by ) \b
    | authority (?<=\bauthority) \ to\ use\ the\ title\b
    | certif (?<=\bcertif) (?: ication | ied ) \s+as\s+an?\b
    | cdl (?<=\bcdl) \b
    | learner (?<=\blearner) '?s?'? \ permit\b
    | ra\ 1080 (?<=\bra\ 1080) \b
    | cpr (?<=\bcpr) (?: / | \ and\  | ,\  | \ ) (?: first\ aid | aed | bls | acls | card | certif ) | first\ aid\ and\ cpr\b
    | (?: worker | twic | driver | guard | induction | safety | food | handler'?s? | medical | health | cpr | permit | union
        | line | white | certification | practising | practicing | competency ) \ card (?<=\ card) s? \b
    | certificat (?<=\bcertificat) (?:e|ion) s? \b (?= [^.;]{0,90}?
      \b (?: within\ | (?: or | and ) \ (?: be\ | the\  )? (?: able | ability | willing | get\ ) ) )
    | regist (?<=\bregist) (?: ration | ered ) (?: , \  or\ eligible\ to\ register,? )?
       \s+ (?: as | by\ (?: the | an? | any ) \ (?! (?:\w+\ )? (?: dates? | deadline | times? | end | day ) \b )
         | with\  (?: the\  )? (?! selective | all | our | your | us\b | e-verify ) )
    | driver (?<=\bdriver) '?s?'?\s+ (?: licen[sc]e | li (?: c (?: en? )? )? $ )
    | (?: permit | card | endorsement | credential ) s? \b (?= [^.;]{0,40}? SOON )
    | certified (?<=\bcertified) \b (?= [^.;]{0,90}? SOON )
    | notary (?<=\bnotary) (?: \ public )? (?: \ commission )? \b (?= [^.;]{0,40}? SOON )
    """.replace("SOON", _SOON),
    re.VERBOSE,
)
# What stands before a registration that an amount of experience is counted from: "ten years of nursing after registration as".
_COUNTED_FROM = pattern(r"\b(?:after|following|since|post)[ -](?:[\w'/-]{2,20} ){0,3}$")
_COUNTED_REACH = 60  # in characters
# Cards of rescuers and nurses, and registers of them; and what somebody is eligible for.
_CARDS = ("cpat", "ifsac", "acls", "bls", "nremt", "tncc", "pro board", "national registry", "nationally registered")
_CARD = pattern(
    rf"\b(?:{either(_CARDS)}"
    r"|eligible for (?:an? |the )?(?:[\w'/-]{1,20} ){1,5}(?:certificat(?:e|ion)|licensure|registration))\b"
)
_CARD_SIGNS = (*_CARDS, "eligible for")
# Who gave a licence, where a statement begins with it: "Licensed by the state's board of surveyors", "Admission to the bar of the
# state". It reads lower-case text.
_LICENSED = pattern(
    r"licen[sc]ed (?:by|as|in|to practice)\b|(?:must )?be (?:an? )?(?:[\w.-]+ ){0,2}?licen[sc]ed\b|standard first aid\b"
    r"|admission to (?:the |any )?(?:[\w.]+ ){0,5}bar\b"
    r"|(?:(?:[\w-]+ ){0,3}must )?(?:remain|be) (?:an? )?(?:active |current )?members? (?:in good standing )?of (?:the |any )?"
    r"(?:[\w.]+ ){0,5}bar\b"
    # what somebody is, whoever made him so: "Licensed rigger in any state", "HCPC registered"; but no "Certified copies"
    r"|(?:(?:must )?(?:be|is) )?(?:an? )?(?:currently |fully |duly |already )?(?:licen[sc]ed|certified|registered|chartered) "
    r"(?!cop|mail|letter|payroll|premis|paper|transcript|voter|user|true|translat|sex|student|document|product|for\b|to\b|at\b|on\b|by\b|with\b|in\b|as\b)"
    r"[a-z(]"
    r"|[\w/-]{2,12} (?:licensed|certified|registered)[.;]?$"
    r"|(?:active |current )?member(?:ship)?(?: in good standing)? (?:of|in) (?:the )?(?:[\w.]+ ){0,4}bar\b"
)
# An item that is nothing but the name of a certificate or of a registration: "Welding certification (any board)", "Registration
# as a diver", "Harbor Pilots' Council registration"; none of several matters or of a school. It reads lower-case text.
_NAMED = pattern(
    r"(?:(?:must )?(?:possess|possession of|have|hold) )?"
    r"(?:(?!experience|knowledge|abilit|skill|familiar|understand|degree|associate|bachelor|master|complet|graduat|enrol"
    r"|ged\b|g\.e\.d|hiset|tasc\b|diploma|equivalency"
    r"|proof of|birth|matric|form (?:four|five|six|iv|vi?|[456])\b|grade (?:9|1[0-2])\b|(?:school|leaving|senior) certificate\b"
    r"|(?:health|medical|fitness|police) certificate\b"
    r"|in |of |for |with |from )[\w.,/&'+()-]+ ){1,7}"
    r"(?:certification|certificate|registration|credential)(?![\w-])(?!,(?! (?:or|and|if|which)\b))"
    r"(?! (?:program|course|process|training|exam|fee|experience|of (?:completion|birth|good)|in \w(?<!credential in .)))"
    r"|(?:current |active |full )?registration (?:as|with|by|in good standing)\b"
)
# What a word means, which asks for nothing: "The term "seagoing" applies to posts that require a licence".
_DEFINES = pattern(r"[^.;]{0,160}?\bthe term\b")
# A licence that a statement among the other requirements asks for: "A valid driver's license is required at hire."
_REQUIRED = pattern(
    r"(?:valid|current|possess\w*|obtain|hold)\b[^.]{0,60}\b(?:licen[sc]es?|certificat\w+|registration|cdl)\b|\blicen[sc]e\b[^.]{0,40}\brequired",
    re.IGNORECASE,
)
# A licence or certificate that is all that such a statement names: "Driver License, Class C.", "Diver certification … within".
_ALONE = pattern(
    r"(?:[\w.']+ ){0,3}driver'?s?'? licen[sc]e\b|(?:[\w.'-]+ ){1,6}"
    r"(?:certificat(?:e|ion)|permit|card|endorsement|credential)\b[^.;]{0,120}\bwithin\b"
)
# A licence that an item of a list of competencies names: "A valid driver's licence", "Current Alder pilot's certificate";
# but not "Current trends in certification", "Knowledge of driver's licence rules".
VALID_LICENCE = pattern(
    r"(?:must (?:have|hold|possess) |possession of |in possession of )?(?:an? )?"
    r"(?:(?:valid|current|unendorsed) (?:(?!(?:in|for|to|knowledge|understanding|trends)\b)[\w.()'/-]{1,20} ){0,5}"
    r"(?:licen[sc]es?|certificat(?:e|ion)s?|registration)"
    r"|(?:(?!(?:of|in|with|to|for|knowledge)\b)[\w.']+ ){0,3}driver'?s?'? licen[sc]e)\b"
)
# The first words of a statement that asks for a licence whatever section it stands in: "Some positions may require a valid boat
# operator's license", "Appointees must possess a rigger's licence". It reads lower-case text.
_STATED = pattern(
    r"""
    (?: an?\s+ (?: valid | current )
      | [^.;:]{0,120}? \b (?: must\s+ (?: have | possess | hold | obtain | maintain )
        | (?: will\s+ )? requires? | required\s+to\s+ (?: have | hold | possess ) )
        \s+ (?: an?\s+ )? (?: valid | current | full | clean )
      | (?: some | most | all | certain | these | this ) \s+ positions? \s+ (?: may\s+ | will\s+ )? requires?\s+an?
        (?: \s+valid | \s+current )?
      | [^.;:]{0,120}? \b must\s+ (?: (?: have | possess | hold | obtain )\s+and\s+ )?
        (?: have | possess | hold | obtain | maintain ) \s+an? )
    \s [^.;:]{0,60}? \b licen[sc]e s? \b
    | (?: for\s+ (?: some | most | all | certain | these | this ) \s+ positions?,\s+ )?
      an?\s+ [^.;:]{0,60}? \b (?: licen[sc]e | certificate | cdl ) s? \b [^.;:]{0,120}?
      \b (?: is | are ) \s+ (?: required | essential | mandatory ) \b
    """,
    re.VERBOSE,
)
# An item among the wishes that demands a licence all the same: "Must have a valid boat operator's license".
_MUST = pattern(
    r"[^.;:]{0,60}?\bmust (?:have|possess|hold|obtain|maintain) an?\b[^.;:]{0,60}?\blicen[sc]es?\b"
    r"|(?:possession of )?an? [^.;:]{0,60}?\blicen[sc]es?\b[^.;:]{0,60}?\b(?:is|are) (?:also )?required\b"
)
# A note on papers: "Applicants must attach a copy of their license". It reads lower-case text.
_ON_PAPERS = pattern(
    r"(?:[^.;]|\.(?=\s\d)){0,160}?\b(?:must|will be asked to)\s(?:[\w-]+\s){0,2}?"
    r"(?:attach|submit|list|provide|upload|indicate|include|present a copy|be in compliance|be listed)\b"
)
# Notes on what goes with a licence: "an automobile that is insured". It reads lower-case text.
_INSURED = pattern(r"automobile[^.]{0,60}insur|insured[^.]{0,60}automobile|\bendorsement\b")
_INSURED_SIGNS = ("automobile", "endorsement")
# One of these stands in whatever the patterns of licences find.
_SIGNS = (
    "licen",
    "certificat",
    "certified",
    "cdl",
    "credential",
    "regist",
    "admission to",
    " bar",
    "authority to use",
    "card",
    "permit",
    "ra 1080",
    "cpr",
    "first aid",
    "endorsement",
    "notary",
    "driver's li",
)
# Those of the notes that ask for what goes with a licence too.
_NOTE_SIGNS = (*_SIGNS, *_INSURED_SIGNS)
# Those of whatever a section on licences may ask for, and of what it does not.
_ANY_SIGNS = (*_SIGNS, "permit", "card", "insur", "endorse", "clearance")
_OTHER_SIGNS = ("experience", "substituted", "high school diploma", "bachelor's degree")
_HEADED = pattern(r"[A-Z][A-Z ]{8,40}: ")
_LICENCE_SIGNS = ("license", "licence", "certificate", "cdl")
# The end of a sentence or of a part of a list inside a statement: "A diploma; a licence. Must swim."
_CLAUSE_END = pattern(r"(?:;|\.(?<=[A-Za-z0-9)]{2}\.))\s+(?=[A-Z]|(?<=;\s)(?!(?:and|or)$)\S)")
# A statement of so many of them is a list without line ends.
_MANY = 3
# Kinds of sections that hold remarks of any kind, and what a title block says of a licence on a line of its own.
_REMARKS = frozenset({"other", "notes", "employment", "header", "summary"})
# Kinds of sections whose items are looked at by rules of their own.
_OWN = frozenset({"minimum_qualifications", "preferred_qualifications", "licenses", "other_requirements", "verification"})


def _is_on_conditions(document: Document, section: Section) -> bool:
    """Whether a section stands under a heading on conditions, of which checks are only a part: "Conditions of Employment"."""
    heading = section.anchor.heading if section.anchor else None
    return heading is not None and document.lower.find("condition", *heading) >= 0


def licences(
    document: Document,
    minimum: list[Span],
    wished: frozenset[Span],
    says_none: Callable[[Document, Span], bool],
    in_columns: Callable[[Span], bool],
) -> list[Span]:
    """Items that ask for a licence: of the sections on licences, of the minimum and its notes, and of remarks elsewhere.

    Args:
        document: The document.
        minimum: The statements of the minimum.
        wished: Statements that say themselves that they ask for nothing.
        says_none: Tells an item that says that there is no requirement.
        in_columns: Tells an item of a table whose cells are statements of the minimum already.
    """
    spans = [
        span
        for section in document.of_kind("other_requirements", "verification")
        if (section.kind != "verification" or _is_on_conditions(document, section))
        and not section.note
        and has_sign(document, section.body, section.end, _SIGNS)
        for span in items(document, section.body, section.end)
        if has_sign(document, *span, _SIGNS) and (_REQUIRED.search(document.text, *span) or _ALONE.match(document.lower, *span))
    ]
    spans += [
        span
        for section in document.of_kind("knowledge", "skills", "abilities")
        if not section.note and has_sign(document, section.body, section.end, _LICENCE_SIGNS)
        for row in items(document, section.body, section.end)
        for span in _clauses(document, row)
        if VALID_LICENCE.match(document.lower, *span)
    ]
    listed = [
        part
        for span in of_kind(document, "licenses")
        if not (says_none(document, span) or _on_others(document, span) or in_columns(span))
        for part in _on_licences(document, span)
    ]
    # an item of the minimum that begins with a label is whole in both lists
    spans += [next((row for row in minimum if row.start < span.start and span.end <= row.end), span) for span in listed]
    for span in minimum:
        if has_sign(document, *span, (*_SIGNS, *_CARD_SIGNS)):
            spans += _of_minimum(document, span)
    for section in document.of_kind("minimum_qualifications"):
        if section.note and has_sign(document, section.body, section.end, _NOTE_SIGNS):
            spans += [span for span in _demanded(document, section) if _asks_in_note(document, span)]
    for section in document.of_kind("preferred_qualifications"):
        if has_sign(document, section.body, section.end, _LICENCE_SIGNS):
            spans += [span for span in items(document, section.body, section.end) if _MUST.match(document.lower, *span)]
    for section in document.sections if has_any(vocabulary(document), _LICENCE_SIGNS) else ():
        elsewhere = section.kind in _REMARKS or (section.note and section.kind not in _OWN)
        if elsewhere and has_sign(document, section.body, section.end, _LICENCE_SIGNS):
            spans += [
                span
                for span in _demanded(document, section)
                if _STATED.match(document.lower, *span) and not _ON_PAPERS.match(document.lower, *span)
            ]
        if section.kind == "duties" and not section.note and has_sign(document, section.body, section.end, _LICENCE_SIGNS):
            spans += [
                _clauses(document, span)[0]
                for span in items(document, section.body, section.end, asking=False)
                if document.lower.startswith(_MUST_HAVE, span.start) and _STATED.match(document.lower, *span)
            ]
    seen = {likeness(document.value(*span)): span for span in sorted(set(spans) - wished, reverse=True)}
    return list(seen.values())[::-1]


def _of_minimum(document: Document, span: Span) -> list[Span]:
    """A statement of the minimum that asks for a licence, or those of its sentences and parts that do."""
    parts = _clauses(document, span)
    asking = [part for part in parts if _asks(document, part)]
    if has_sign(document, *span, _INSTEAD):  # a sentence on what stands for something asks for nothing
        return [part for part in asking if not has_sign(document, *part, _INSTEAD)] if len(parts) >= _MANY else []
    if not asking and not _asks(document, span):
        return []
    few = len(parts) < _MANY and (document.text[parts[0].end - 1] != "." or _is_on_it(document, parts, asking))
    if few or len(asking) == len(parts):
        return [span]  # sentences part from one another where one of them alone asks for it
    # "…; or an equal mix of both, and a boat licence" says nothing without what stands before it
    return [span] if any(document.lower.startswith("or ", part.start) for part in asking) else asking


def _on_licences(document: Document, span: Span) -> list[Span]:
    """A statement among the licences, or those of its sentences that ask for one where several others do not."""
    parts = _clauses(document, span)
    asking = [part for part in parts if _asks(document, part)] if len(parts) >= _MANY else []
    return asking if asking and len(parts) - len(asking) > 1 else [span]


def _is_on_it(document: Document, parts: list[Span], asking: list[Span]) -> bool:
    """Whether the second of two sentences says what counts as the licence of the first: "School ones do not count."."""
    return asking == parts[:1] and has_sign(document, *parts[-1], _NAMES) and has_sign(document, *parts[-1], _NOT)


# Words of a statement on what stands for something else; "a substitute's certificate" does for nothing.
_INSTEAD = (
    "substituted",
    "substituting",
    "substitution",
    "substitute for",
    "may substitute",
    "can substitute",
    "will substitute",
)
# How an item among the duties begins that asks for a licence.
_MUST_HAVE = ("must have ", "must possess ", "must hold ", "must maintain ", "must obtain ")
_NAMES, _NOT = ("licen", "certificat", "registration"), (" not ", " only ", "n't ")


def _clauses(document: Document, span: Span) -> list[Span]:
    """The sentences of a statement, and the parts of a list that semicolons make of it."""
    parts: list[Span] = []
    start = span.start
    for stop in _CLAUSE_END.finditer(document.text, *span):
        parts.append(Span(start, stop.start() + 1))
        start = stop.end()
    return [*parts, Span(start, span.end)]


def _on_others(document: Document, span: Span) -> bool:
    """Whether an item among the licences is on pay, experience, schooling or another matter that it names before a colon."""
    if document.text[span.start] == "$":
        return True  # what is paid for one: "$25 a month for each certificate"
    if has_sign(document, *span, _ANY_SIGNS):
        return False
    return has_sign(document, *span, _OTHER_SIGNS) or _HEADED.match(document.text, *span) is not None


def _asks(document: Document, span: Span) -> bool:
    """Whether a statement of the minimum asks for a licence or certificate."""
    if has_sign(document, *span, _CARD_SIGNS) and _CARD.search(document.lower, *span):
        return True
    if not has_sign(document, *span, _SIGNS):
        return False
    licence = _LICENCE.search(document.lower, *span)
    while licence and licence.group().startswith("regist") and _is_counted_from(document, span, licence.start()):
        licence = _LICENCE.search(document.lower, licence.end(), span.end)
    if (
        licence
        and document.lower.rfind(" requiring a", span.start, licence.end()) > document.lower.find("experience", *span) >= 0
    ):
        return False  # "experience in driving trucks requiring a commercial license"
    shown = applying_words().shown
    if licence and (is_not_asked(document, *licence.span(), *span) or has_sign(document, span.start, licence.end(), shown)):
        return False
    if licence and licence.group() in _HAD and document.lower.startswith(_OTHER_THINGS, span.start):
        licence = None  # "Knowledge of permits that are issued within 30 days"
    return licence is not None or any(named.match(document.lower, *span) for named in (_LICENSED, _NAMED))


# Words that are a licence where it can be had by some time, and what a statement begins with that is on something else.
_HAD = frozenset(["permit", "permits", "card", "cards", "endorsement", "endorsements", "certified", "credential", "credentials"])
_OTHER_THINGS = ("knowledge", "experience", "abilit", "able ", "familiar", "skill", "understand", "proficien", "process", "issue")


def _is_counted_from(document: Document, span: Span, at: int) -> bool:
    """Whether an amount of experience is counted from a registration at an offset."""
    return _COUNTED_FROM.search(document.lower, max(span.start, at - _COUNTED_REACH), at) is not None


def _asks_in_note(document: Document, span: Span) -> bool:
    """Whether a note asks for a licence, for what goes with one, or for an insured automobile."""
    if has_sign(document, *span, _SIGNS) and _LICENCE.search(document.lower, *span):
        turned = _ON_PAPERS.match(document.lower, *span) or _DEFINES.match(document.lower, *span)
        return not turned and document.lower.find(" be substituted", *span) < 0
    return has_sign(document, *span, _INSURED_SIGNS) and _INSURED.search(document.lower, *span) is not None


def _demanded(document: Document, section: Section) -> Iterator[Span]:
    """The items of a section, without those nested under words on papers to hand in or on later promotion."""
    spans = items(document, section.body, section.end)
    if not has_sign(document, section.body, section.end, applying_words().copies):
        return iter(spans)
    left: list[tuple[int, int]] = []
    lead: str | None = None
    for block in blocks(document, section.body, section.end):
        if block.marker[:1].isdigit() or not block.marker:
            end = trimmed_end(document.text, block.body, block.end)
            lead = document.lower[block.body : end] if document.text[end - 1] == ":" else None
        elif lead is not None and any(words in lead for words in applying_words().copies):
            left.append((block.start, block.end))
    return (span for span in spans if not any(start <= span.start < end for start, end in left))
