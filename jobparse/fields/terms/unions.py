"""`employment.union`: who speaks for the employees."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.document.sentences import sentence_at
from jobparse.document.signs import offsets_in
from jobparse.fields.edges import trimmed
from jobparse.fields.terms.union_parts import part_of_union
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section

# A value of a union label that names the agreement of others: "Exclusion - Non Union - NSPG".
_EXCLUDED = pattern(r"\s*(?:excluded|exclusion|exempt|non-?\s?union)\b\s?(?:[-/,(]|\Z|\n)")
# What stands before a union's name in prose, the other party of the agreement or whose members may bid: "agreement between the
# Port and the …", "represented by …", "a unionized position within the …". It reads lower-case text, so it is for
# `_UNION_NAME` to tell a name by its capitals.
_UNION_LEAD = pattern(
    r"""
    (?: agreement \s+ (?: with | between\s+the\s+[\w\s]{3,40}?\s+and )
      | unioni[sz]ed\s+(?: position | job | role | post )\s+(?: with(?:in)? | in | under | of )
      | (?: (?<=position\ ) | (?<=class\ ) | (?<=classification\ ) | (?<=job\ ) ) belongs\s+to
      | bidders\s+from | represented\s+by:? | members?\s+of | covered\s+by )
    \s+ (?: the\s+ )? (?= [a-z] )
    """,
    re.VERBOSE,
)
# A text that has none of these words has no such lead.
_LEAD_WORDS = frozenset(
    {"agreement", "belongs", "bidders", "represented", "member", "members", "covered", "unionized", "unionised"}
)
# How far before "represented" a union's name begins, and how far behind it the word for the post ends, in characters.
_LONGEST_LEAD, _POST_REACH = 260, 24
# A run of words with capitals, what joins them, and numbers: "United Harbor Pilots of America, Local No. 12 (UHPA)".
_UNION_NAME = pattern(
    r"""
    (?: [A-Z][\w.'&/-]*,? | of | and | the | & | - )
    (?: \s+ (?: [A-Z][\w.'&/-]*,? | of | and | the | & | No\. | \d{1,4}\b,? | - | \#\d+ ) )*
    (?: \s* \( [A-Z.]{2,12} \) )?
    """,
    re.VERBOSE,
)
# What can be a union in the label's value of a unit: "Unit 3, Harbor Federation Local 12", "206 - Technical/SEIU", "ATU
# L587".
_UNION_IN_LABEL = pattern(
    r"""
    (?: [A-Z][a-z]+\ Employees,\  )?
    \b (?P<name> [A-Z][\w.-]+ (?: \ (?: Federation | Union | Brotherhood | Association ) )? ) \b
    (?: ,? \ (?: Local (?: \ No\. )? \  | Lodge \  | L ) \d+ \b | \ \d{1,5} \b (?! \  [A-Z] ) )?
    """,
    re.VERBOSE,
)
# The short name of a union with its number: "CUPE Local 21", "CUPE 2426", "C.U.P.E. Local 2"; or with its agreement.
_NUMBERED = pattern(
    r"\b(?P<name>[A-Z]{3,7}|(?:[A-Z]\.){3,6})(?:(?:,? (?:Local|DC|Council|District Council|Lodge|Chapter))?(?: No\.?)? \d{1,4}\b"
    r"| (?=(?i:collective |bargaining |master |labor )(?i:agreement)|(?i:bargaining unit|-?represented )))"
)
# The number of a branch of a union behind its name: " Local 12", " Local No. 12", " Local #12".
_BRANCH = pattern(r"\ (?i:local)\ (?:(?i:union)\ )?(?:No\.\ ?|\#)?\d{1,5}[A-Z]?\b", re.VERBOSE)
# The short name of any union before that: "UHPA Local 12".
_INITIALS = pattern(r"[A-Z]{4,8},?")
# The words of a name before that, one by one: "Harbor", "Pilots'", "of", "8,"; and what no name begins with.
_SPACED = pattern(r"[^ \n]+")
_OF_NAME = pattern(r"\(?[A-Z0-9&-]|of\b|and\b|the\b")
_JOINTS = pattern(r"(?:(?:(?:Members?|MEMBERS?) (?:of|OF)|(?:Represented|Covered) by|of|and|the|The|[&-]|[A-Z]\w+:|\d+,?)\s)+")
# What stands before a name in a line in capitals: "OPEN TO EMPLOYEES OF UHPA LOCAL 12".
_WHOSE = ("EMPLOYEES OF ", "MEMBERS OF ", "EMPLOYEES OF THE ", "MEMBERS OF THE ", "REPRESENTED BY ", "COVERED BY ")
# The longest name of a union, in characters.
_LONGEST_NAME = 90
# The longest party of an agreement, in characters, and how far the words with capitals behind its lead are read, which shows
# whether they go on: those are a text in capitals and no name.
_LONGEST_PARTY, _CAPITALS_REACH = 200, 240
# Kinds of sections that tell of other posts, or of whoever may complain.
_NO_TERMS = frozenset({"about", "accommodation", "duplicate", "equal_opportunity", "legal", "page_furniture"})
# Kinds of sections where the terms stand first of all.
_FIRST = ("employment", "header", "application", "summary", "salary", "identifiers")
# Leads of the others that say so only of a union with its number, since anybody can be a member of an association.
_LOOSE_LEADS = ("member", "covered", "bidders")
# A value of a label that is longer can be a sentence, in characters.
_SENTENCE = 40
# The words of a name in lower case, with the stops of "s.e.i.u".
_WORD = pattern(r"[a-z](?:[a-z]|\.(?=[a-z]))*")
# The union before what it represents: "This is a Harbor Pilots' Association (HPA) represented position".
_REPRESENTED = pattern(
    r"""
    (?P<name> \b [A-Z][\w.&'-]{0,30} (?: \ (?: [A-Z][\w.&'-]{0,30} | of | and ) ){0,7} (?: \ \([A-Z.]{2,12}\) )? )
    [ -] represented\ (?: position | class | job | role | unit )
    """,
    re.VERBOSE,
)
# The code of a union or of its unit before its name in a label: "R01 - SEIU Local 1000".
_CODE = pattern(r"[A-Z]{0,3}\d{1,4}\s?-\s")
# Where a sentence goes on behind a union's name in words that `_UNION_NAME` could take for a part of it.
_UNION_END = pattern(
    r",\s(?!local\b)[a-z][a-z&/ ]{2,40}\sunit\b"
    r"|\s+(?:bargaining\s+unit|and\s+is\b|and\s+the\s+public|-\s*bargaining|are\b)|\n\n|(?<=[a-z]{4})\.\s",
    re.IGNORECASE,
)
# What joins a name to words that are none of it: "… Pilots and".
_LOOSE_END = pattern(r"\s(?:(?:and|of|the|&|-)\s?){1,3}\Z")
# The acronym that closes a name: "(UHPA)".
_ACRONYM = pattern(r"\([A-Z.]{2,12}\)")
# What says in the value of a label that there is no unit, in lower case.
NO_UNIT = pattern(r"(?:none|not?|non|n/a|yes|un\w{3,}|excluded|exempt|see|tbd)\b")
# The name of a unit in a sentence: "is in the Docks and Crafts bargaining unit", "represented by the General Docks Unit".
_UNIT_IN_PROSE = pattern(
    r"(?:\b(?P<lead>in|to|by|of|within|under) the )?"
    r"(?P<name>[A-Z][\w.&/'-]*(?:,? (?:[A-Z][\w.&/'-]*|of|and|the|&)){0,8}(?: \([A-Z&]{2,8}\))?)"
    r" (?:[Bb]argaining|[Nn]egotiating) [Uu]nit\b(?! (?:[Pp]osition|[Ee]mployee|[Mm]ember))"
)
# The short name of a union in brackets behind what it represents: "a bargaining unit position (UHPA)".
_IN_BRACKETS = pattern(
    r"\b(?:[Bb]argaining [Uu]nit|[Uu]nion|[Rr]epresented)(?: [a-z]{3,12})? \((?P<name>[A-Z]{3,8})(?:,? Local \d{1,5})?\)"
)
# What a sentence says before such a name of the post or of whoever holds it: "this position is assigned to the"; but "the analyst
# negotiates with unions in the", "assists employees who are in the". It reads lower-case text.
_OF_POST = pattern(
    r"""
    (?: (?: \b (?: position | post | job | class | classification | title | role | employees? | incumbents? | appointees? | holder
            | worker | it ) s?\ (?: (?! who\b | that\b | with\b ) [\w()/,-]+\  ){0,5}?
          (?: (?: is | are | be | been )\ (?: (?: also | now | a | an | currently | presently | [a-z]+ly | position )\  ){0,3}
            | (?= belongs? | falls? ) )
        | \A \W* (?: position\  | this\ is\  | as\  )? (?: an?\  )? )
      (?: represented | covered | assigned | included | allocated | placed | part | members? | belongs? | falls? | in | within
        | under | of ) \x20
      (?: (?! with\b | negotiat | bargain | meet | work | deal | handl | unions\b ) [\w'-]+\  ){0,6}?
      | \b (?: this | position | post | job | class )\ is\ (?: an?\  )?
      | \A \W* (?: [a-z]+\ ?: \ ? )?
    ) (?: (?: in | to | by | of | within | under )\  )? (?: the\  | an?\  )? \Z
    """,
    re.VERBOSE,
)
_OF_UNITS = (" bargaining unit", " negotiating unit")
_REPRESENTING = frozenset({"bargaining", "union", "represented"})
# How far before "bargaining unit" such a name begins, and how far what stands behind it is read, in characters.
_UNIT_REACH, _BEHIND_UNIT = 110, 28
# The short name of a union before a word that ends its line: "UHPA represented".
_ALONE = pattern(r"\b(?!NOT\b)[A-Z]{3,8}(?= [Rr]epresented(?:[\n.,;]|\Z))")
_SHORT_NAME = 10


def union(document: Document) -> Found[str] | None:
    """The union: its label, else the label of a unit that names it, else the sentence on who represents whom."""
    for row in document.values_of("employment.union"):
        if _EXCLUDED.match(document.lower, row.start, row.end):
            continue
        lead = _UNION_LEAD.search(document.lower, row.start, row.end) if row.end - row.start > _SENTENCE else None
        name = _UNION_NAME.match(document.text, lead.end(), row.end) if lead else None
        if name:
            return document.found(*trimmed(document, name.start(), _name_end(document, name)), "sentence behind a union label")
        code = _CODE.match(document.text, row.start, row.end)
        span = trimmed(document, code.end() if code else row.start, row.end)
        if span.end - span.start > 2 and document.lower[span.start : span.end] not in lexicon().no_unions:
            return document.found(span.start, span.end, "union label")
    for row in document.values_of("employment.bargaining_units"):
        if NO_UNIT.match(document.lower, row.start, row.end):
            continue
        for match in _UNION_IN_LABEL.finditer(document.text, row.start, row.end):
            if " " in match["name"] or not lexicon().unions.isdisjoint(words_of(match["name"])):
                return document.found(*trimmed(document, *match.span()), "bargaining unit label")
    named = _in_prose(document) if not document.tokens.isdisjoint(_LEAD_WORDS) else None
    named = named or _of_unit(document)
    named = named or (_numbered(document) if not document.tokens.isdisjoint(_short_names()) else None)
    return named or (_local(document) if "local" in document.tokens else None) or part_of_union(document)


def _of_unit(document: Document) -> Found[str] | None:
    """The union that has its unit in a sentence: "assigned to the Elm City Employees Association bargaining unit"."""
    match = next((match for match in units_in_prose(document) if is_union(match["name"])), None)
    if match:
        return document.found(*match.span("name"), "union of a unit")
    for section in document.of_kind(*_FIRST) if not document.tokens.isdisjoint(_REPRESENTING) else ():
        match = _IN_BRACKETS.search(document.text, section.start, section.end)
        if match and match["name"].lower() in lexicon().unions:
            return document.found(match.start("name"), match.end() - 1, "union in brackets")
    return None


@cache
def _short_names() -> frozenset[str]:
    """What stands between spaces where a short name of a union does: "CUPE", "(CUPE", "C.U.P.E."."""
    names = lexicon().unions
    return frozenset(f"{bracket}{form}" for name in names for form in (name, ".".join(name) + ".") for bracket in ("", "("))


def _numbered(document: Document) -> Found[str] | None:
    """The union named with its number or its agreement: "CUPE Local 21", "(CUPE 2426)", "the CUPE collective agreement"."""
    first = document.of_kind("employment", "header", "summary", "salary")
    for section in [
        *first,
        *document.of_kind("preferred_qualifications", "benefits", "other", "notes", "application", "location"),
    ]:
        for match in _NUMBERED.finditer(document.text, section.start, section.end):
            if match["name"].lower().replace(".", "") in lexicon().unions:
                return document.found(*trimmed(document, *match.span()), "union with its number")
    return None


def _local(document: Document) -> Found[str] | None:
    """The union that is named with the number of its branch, wherever it is: "Harbor Pilots Union, Local 12"."""
    for at in offsets_in(document, 0, document.end, (" local",)):
        number = _BRANCH.match(document.text, at)
        section = document.section_at(at) if number else None
        if number and section and section.kind not in _NO_TERMS:
            start = _name_start(document, section.start, at)
            if is_union(document.text[start:at]) or _INITIALS.fullmatch(document.text, start, at):
                return document.found(start, number.end(), "union with the number of its branch")
    return None


def _name_start(document: Document, low: int, at: int) -> int:
    """Where the words with capitals, and what joins them, begin that end at an offset."""
    low = max(low, at - _LONGEST_NAME)
    start = at
    for word in reversed(list(_SPACED.finditer(document.text, low, at))):
        if document.text[word.end() : start].count("\n") > 0 or not _OF_NAME.match(word.group()):
            break
        if word.group()[-1] == ":" or (start < at and word.group()[-1] in ".;"):
            break
        start = word.start()
    joint = _JOINTS.match(document.text, start, at)
    start = joint.end() if joint else start
    if not document.text[start:at].isupper():
        return start
    ends = [document.text.rfind(words, start, at) + len(words) for words in _WHOSE if document.text.find(words, start, at) >= 0]
    return max(ends, default=start)


def names_union(document: Document, span: Span) -> bool:
    """Whether the value of a label is a union with its number: "CUPE Local 21"."""
    return document.text[span.end - 1].isdigit() and not lexicon().unions.isdisjoint(
        words_of(document.text[span.start : span.end])
    )


def _in_prose(document: Document) -> Found[str] | None:
    """The union that represents the position, or is a party of the agreement, or whose members may bid."""
    first: list[tuple[int, Section]] = []
    others: list[tuple[int, Section]] = []
    for at in sorted(set(offsets_in(document, 0, document.end, tuple(_LEAD_WORDS & document.tokens)))):
        section = document.section_at(at)
        if section and section.kind not in _NO_TERMS:
            (first if section.kind in _FIRST else others).append((at, section))
    for at, section in [*first, *others]:
        if document.lower.startswith("represented", at):
            alone = _ALONE.search(document.text, max(section.start, at - _SHORT_NAME), min(section.end, at + _POST_REACH))
            if alone:
                return document.found(*alone.span(), "who represents the position")
        if document.lower.startswith("represented ", at):
            match = _REPRESENTED.search(document.text, max(section.start, at - _LONGEST_LEAD), min(section.end, at + _POST_REACH))
            if match and is_union(match["name"]):
                return document.found(*match.span("name"), "who represents the position")
        lead = _UNION_LEAD.match(document.lower, at, section.end)
        if not lead or (section.kind not in _FIRST and lead.group().startswith(_LOOSE_LEADS)):
            continue
        name = _UNION_NAME.match(document.text, lead.end(), min(section.end, lead.end() + _CAPITALS_REACH))
        end = _name_end(document, name) if name else lead.end()
        if not lead.end() < end <= lead.end() + _LONGEST_PARTY:
            continue
        span = trimmed(document, lead.end(), end)
        last = document.text[span.start : span.end].split(" ")[-1]
        if last.endswith("(") or (last.endswith(".") and last.count(".") == 1):
            span = Span(span.start, span.end - 1)
        if is_union(document.text[span.start : span.end]):
            return document.found(span.start, span.end, "party of the agreement")
    return None


def words_of(name: str) -> list[str]:
    """The words of a name in lower case, without the stops of short names."""
    return [word.replace(".", "") for word in _WORD.findall(name.lower())]


def is_union(name: str) -> bool:
    """Whether a name is that of a union rather than of another party: one of its words says so, and is not all of it."""
    words = words_of(name)
    return not lexicon().unions.isdisjoint(words) or (len(words) > 1 and not lexicon().union_nouns.isdisjoint(words))


def _name_end(document: Document, name: re.Match[str]) -> int:
    """Where a union's name ends: behind its acronym, before what `_UNION_END` finds, or where its capitals end."""
    ends = [name.end()]
    stop = _UNION_END.search(document.text, name.start(), name.end() + 24)
    if stop:
        ends.append(stop.start())
    bracket = _ACRONYM.search(document.text, name.start(), name.end())
    if bracket:
        ends.append(bracket.end())
    end = min(ends)
    loose = _LOOSE_END.search(document.text, max(name.start(), end - 12), end)
    return loose.start() if loose else end


@once
def units_in_prose(document: Document) -> list[re.Match[str]]:
    """The names before "bargaining unit" in sentences, of units and of unions."""
    found = []
    told = not document.tokens.isdisjoint(("bargaining", "negotiating"))
    for at in offsets_in(document, 0, document.end, _OF_UNITS) if told else ():
        section = document.section_at(at)
        if section and section.kind not in _NO_TERMS:
            low, high = max(section.start, at - _UNIT_REACH), min(section.end, at + _BEHIND_UNIT)
            last = document.text[low:at].rpartition(" ")[2]  # of the name, which a capital or a bracket shows far sooner
            match = _UNIT_IN_PROSE.search(document.text, low, high) if last[:1].isupper() or last[-1:] == ")" else None
            found += [match] if match and _is_of_post(document, match, section) else []
    return found


def _is_of_post(document: Document, match: re.Match[str], section: Section) -> bool:
    """Whether a sentence says of the post that it is in a unit, or a line is its name; not of those whom the work deals with."""
    start = sentence_at(document, match.start("name"), section.start, section.end)[0]
    return _OF_POST.search(document.lower[start : match.start("name")]) is not None
