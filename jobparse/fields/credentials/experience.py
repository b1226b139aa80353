"""`qualifications.experience`: the amounts of experience that a statement asks for, and in what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.credentials.amounts import part_behind, part_start
from jobparse.fields.credentials.areas import area_before, is_next_part, leads_on
from jobparse.fields.credentials.bracketed_amounts import add_bracketed
from jobparse.fields.edges import end_without, word_end
from jobparse.fields.header import names_occupation
from jobparse.fields.statements.preferred import is_preferred, is_rather, wish_beside
from jobparse.lexicon.credentials import credential_words
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.numerals import Quantity, find_quantities

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading

# One of these stands in whatever `find_quantities` finds.
UNITS = ("year", "month", "hour", "week", "yr")
# What stands between an amount and its area: "or more of" in "two years or more of pruning experience".
_LEAD = pattern(
    r"\s*(?:\.\s+(?=(?-i:[a-z])))?(?:or\s+more\s+|or\s+greater\s+|\(?minimum\)?\s+|spent\s+)?(?:of\s+|['’]\s*(?:s\s+)?|as\s+(?=an?\s))?",
    re.IGNORECASE,
)
# What stands before the area of a part of an amount: "two years of which must have been in", "of which two years must have
# been in", "two years of this experience must have been in".
_PART_LEAD = pattern(
    r"\s+(?:of\s+(?:which|(?:this|that|such|the)\s+experience)\s+)?"
    r"(?:(?:must|shall|should)\s+(?:have\s+(?:been|included?)|be)|was|were|(?<=which\s)(?:must\s+)?(?:have\s+)?included?)\s+(?:(?:in|as|with)\s+)?",
    re.IGNORECASE,
)
# Where an area ends, in lower-case text: at a stop, or where another way to qualify or a part of the amount begins ("pruning
# trees, or equivalent", "pruning trees, one year of which …", "pruning trees or two years of felling them"). A stop needs a space
# behind it, since "U.S." does not end it; nor does that of "26,000 lbs. GVWR".
# Each of the first characters that it begins with decides on its branches; a comma needs a space behind it.
_END = pattern(
    r"""
    [;:.,)\s] (?:
      (?<=\s) \s* (?=[acfimoprw]) (?:
          (?: or | and ) \s+ (?: an?\s+ )? equivalent (?! \s part[ -]time | \s (?: experience\s )? in\s )
        | or \s+ any \s+ (?: equivalent\s+ )? combination \s+ of \s+ (?: education | training | experience )
        | and \s+ an?\s+ (?: valid\s+ )? (?: high\s+school | ged\b | g\.e\.d | driver )
        | and \s+ possess (?: ion \s+ of \b | \s+ an? \b ) | (?<=,\s) must \s+ (?: have | hold | possess ) \b
        | (?: or | and ) \s+ \( (?: [a-h] | [1-9] ) \)
        | and \s+ \w{3,6} \s+ (?: \(\d{1,2}\) \s+ )? years? \s+ of \s+ (?: \w+ \s+ ){0,2}?
          (?: training | education | college | schooling ) \b
        | including \s+ the \s+ \w{1,12} \s+ (?: years? | months? ) \b
        | within \s+ the \s+ (?: last | past | previous ) \b (?! [^.;,]{1,30} (?: years? | months? ) ,? \s (?: of | as | in ) \s )
        | in \s+ the \s+ (?: last | past ) \s+ (?: \d | \w{3,6} \s ) [^.;,]{0,16}? (?: years? | months? ) \b
        | for \s+ a \s+ total \s+ of \b
        | in \s+ (?: place | lieu ) \s+ of \b | instead \s+ of \b
        | (?: is | are ) \s+ required
        | required [.;]? $
        | (?: will | may | can ) \s+ be \s+ (?: accepted | considered | substituted ) \b
        | plus \s+ (?: an?\s+ (?: additional | minimum )\s | at\s+least\s | \(?\d
          | \w{3,6} \s+ (?: \(\d{1,2}\) \s+ )? (?: years? | months? ) \b )
        | (?: or | and (?= \s+ at\s+least ) ) \s+ (?: at\s+least\s+ )?
          (?: \d{1,2} | NUMBER ) \s+ (?: \(\d{1,2}\) \s+ )?
          (?: years? | months? ) \s+ (?: of | as | equivalent\s+to | (?: \w+ \s+ ){0,2} experience ) \b )
    | (?<=\s) (?= [(of-twn\d] ) \(? (?: of \s which \s (?: at\s+least\s+ )? (?: \d | NUMBER )
        | (?: \d{1,2} | NUMBER ) (?: \s\(\d{1,2}\) )? \s of \s (?: which | them ) ) \b
    | (?<=[;:])
    | (?<=\.) (?= \s (?! g[vc]w ) | $ )
    | (?<=\)) (?<! \(s\) ) \s
    | (?<=,) \s+ (?: (?: or | and ) \s+ (?: an?\s+ )? equivalent
        | (?: and \s )? of \s which \s (?: at\s+least\s+ )? (?: \d | NUMBER | some\b | several\b | most\b )
        | including \s+ the \s+ \w{1,12} \s+ (?: years? | months? ) \b
        | the\s+last\s+of\b | preferably\s+ (?: with\s+ )? (?: at\s+least\s+ )? (?: \d | NUMBER ) \b
        | including\s+ (?: at\s+least\s+ )? (?: \d | NUMBER ) \w* \s (?: \(\d{1,2}\)\s )? (?: years? | months? ) \b
        | plus | supplemented | for\s+a\s+total\s+of
        | or\s+(?: a | an | any | at\s+least )\s (?! (?: similar | closely\ related | comparable | related ) \b )
        | and\s+ (?: \w+\s+ ){0,2} years?
        | (?: and\s+ )? (?: be | have | hold | possess )\s
        | (?: at\s+least\s+ )? (?: \d{1,2} | NUMBER ) (?: \s\(\d{1,2}\) )? \s+of\s+ (?: which | them | those | these ) \b
        | (?: with | including ) \s+ (?: at\s+least\s+ )? (?: \d{1,2} | NUMBER ) (?: \s\(\d{1,2}\) )?
          \s (?: in | as | at | on | with | years? ) \s
        | or \s+ (?= \(?\d | one | two | three ) )
    )
    """.replace("NUMBER", SMALL_NUMBER),
    re.VERBOSE,
)
# A word that makes an amount of time one of experience ("three years as a ranger"), in lower-case text; "within two years of
# hire" has none.
_WORD = pattern(
    r"experience|exp(?<=\bexp)\.?\s|as(?<=\bas) an?\b|employment|service|work\b|working|supervis"
    r"|equivalent to (?:(?:the|an?) )?[\w()/-]{1,20} (?:[\w()/-]{1,20} )?(?:level|grade)\b"
)
# What stands before an area that something like it counts in as well: "experience or equivalent in park work".
_OR_LIKE = pattern(r"(?:work )?experience or (?:an )?equivalent (?:work |experience )?in (?=[a-z])")
# An amount of no area: "two or more years of experience".
_CLOSES = pattern(r"(?: or (?:an )?equivalent)?\s*(?:[.;)]|$|\n\s*(?:\n|[-\u2022*]))")
_NO_AREA = frozenset({"experience", "prior experience", "previous experience"})
# What an amount of time leads to, which is no experience: "18 months of service will result in dismissal".
_CONSEQUENCE = pattern(
    r"result in(?<=\bresult in)|credit(?<=\bcredit)(?:ed for| will be)\b|dismiss(?<=\bdismiss)"
    r"|terminat(?<=\bterminat)|extended(?<=\bextended)\b|expire(?<=\bexpire)"
)
# An amount of learning, which is no experience either: "one year of graduate level education".
_LEARNING = pattern(
    r"(?:combined )?education (?:and|or|and/or) experience\b"
    r"|(?:\w+[ -]){0,4}(?:(?:education|course ?work|studies|study|schooling)\b(?! (?:(?:and|or)(?! an? )|/))"
    r"|college\b(?= (?:for|may|can)\b))"
)
# The words before an amount that is not asked for: "a diploma may be substituted for up to two years".
_SUBSTITUTED = pattern(
    r"substitut\w*\s+(?:(?:it|this|that|these)\s+)?(?:for|of)\s+(?:up\s+to\s+|only\s+)?(?:the\s+|a\s+maximum\s+of\s+)?$",
    re.IGNORECASE,
)
# The words before an amount that is a rate or a sum, or still to come: "equated to", "30 credits from a college for", "for a
# total of", "will be able to complete a total of". They read lower-case text.
_RATE = pattern(
    r"(?:\b(?:(?:is|are|be)\s(?:equated|equal|equivalent)\sto|equal(?:s|ing)(?:\sto)?)|\b(?:for|equal)\sa\stotal\sof|\beach\sof\sthe|\bof\sthe\sremaining"
    r"|\b(?:college|university|credits?|units)\sfor|\bable\sto\s(?:complete|serve)(?:\sa\stotal\sof|\sat\sleast)?)\s$"
)
# What a statement begins with whose amount is that of work in some place, how long that is, in characters, and what follows it.
# They read lower-case text.
LEAST = pattern(r"(?:a\s)?(?:min(?:imum|\.)?(?:\sof)?|at\sleast)\s")
_LEAST_LENGTH = len("a minimum of ")
# The label of a statement on experience, whose amount is one whatever stands behind it: "Experience: two years on a ferry".
_LABELLED = pattern(rf"(?:[\w-]+\s){{0,2}}experience(?:\s(?:required|needed))?\s?[:-]\s(?:{LEAST.pattern})?")
_IN, _PLACED = "in ", ("at ", "on ", "aboard ", "time on ", "time in ", "within an", "under an")
# What stands before an amount that is how long something lasts: "held a licence for two years in", "agree to stay two years in".
_LASTING = pattern(
    r"\b(?:(?:remain|stay|commit|agree|bond|resid|liv(?=e|ing)|appoint|guarant|renew|valid|limit|repeat|probation)\w*\b[^.;]*"
    r"|(?<!worked\s)(?<!working\s)(?<!served\s)for\s(?:at\sleast\s|a\sminimum\sof\s|about\s|the\s)?)$"
)
_LASTING_REACH = 60
_NO_FIELD = pattern(
    r"in (?:(?:the|a|an|any) )?"
    r"(?:which|order|row|age|length|duration|total|advance|college|university|school|high school|(?:last|past)\b)"
)
_OF = " of "
_DOING = pattern(r"(?:[\w-]+\s){0,2}(?!learning|schooling|studying|training|parking)[a-z]{2,16}(?:ing|ment)\b")
# The same right behind an amount, which is work whatever stands before it: "three years operating a ferry".
_DOES = pattern(
    r"(?!learning|schooling|studying|training|parking|living|residing|following|during|being|begin|start|runn|preced|includ"
    r"|end|pend|accord|depend|expir|remain|work(?:ing)? (?:day|week|hour))[a-z]{2,16}ing\b"
)
# The same with whom it was done: "two years solo watch with a port or a pilot station".
_WITH_WHOM = pattern(r"(?:(?!schooling|studies|study|training|education|college|stud)[a-z-]{3,16} ){1,3}(?:with|for) an? ")
# What leads to such an amount behind a degree, and what is no work.
_JOINED = (" and ", " plus ", " or ", " with ")
_WISHED = ("prefer", "desir", " asset", " plus", "advantage", "bonus")
_ASKING = (
    "must have ",
    "should have ",
    "must possess ",
    " at least ",
    " a minimum of ",
    " minimum ",
    " not less than ",
    " over ",
    " about ",
)
_SEVERAL = pattern(r"[\w/-]+ \w")
_NO_WORK = pattern(
    r"(?:birth|personal|references|residence|tax)\b|(?:\w+[ -]){0,4}?"
    r"(?:age|college|university|school|high|education|training|course|stud|learning|hire|appoint|eligib|employment)"
)
_LEAD_REACH, _LONGEST = 40, 1000  # how far before an amount those words stand, and the longest clause on one, in characters
# What begins the word on an amount by which a limit of age is raised.
_RELAXED = "relax"
# What says of an amount that was asked for before what it has to be in: "Six months experience must be specific to …".
_ON_THE_SAME = ("experience must ", "experience should ", "experience shall ")
# "One year of college may be substituted …": what stands for an amount asked for elsewhere, in characters behind it.
_SUBSTITUTE = pattern(
    r"[^.;]*?\b(?P<verb>may|can|will)\s+(?:also\s+)?(?:(?:be\s+)?substitut|be\s+(?:accepted|used|considered)\s+in\s+lieu\s+of\b)",
    re.IGNORECASE,
)
_SUBSTITUTE_REACH = 400
_SUBSTITUTES = ("substitut", "in lieu of")


def add_experience(document: Document, item: Span, reading: Reading) -> None:
    """Add to `experience` every amount of it that a statement asks for, in years, with the area that it is asked for in."""
    if not has_sign(document, *item, UNITS):
        return
    substitutes = has_sign(document, *item, _SUBSTITUTES)
    told: set[float] = set()
    for quantity in amounts_in(document, item):
        if substitutes and _SUBSTITUTED.search(document.text, max(item.start, quantity.start - _LEAD_REACH), quantity.start):
            continue
        not_asked = document.lower.endswith(credential_words().not_asked, item.start, quantity.start)
        if not_asked or _is_rate(document, item.start, quantity.start):
            continue
        instead = substitutes and _SUBSTITUTE.match(document.text, quantity.end, min(item.end, quantity.end + _SUBSTITUTE_REACH))
        if instead and quantity.start > item.start:
            continue
        if _is_wished(document, item, quantity) or _is_of_age(document, item.start, quantity.start):
            continue
        part = _PART_LEAD.match(document.text, quantity.end, item.end)
        lead = part or _LEAD.match(document.text, quantity.end, item.end)
        begin = lead.end() if lead else quantity.end
        # experience that an item of its own accepts instead of something is one way to qualify
        limit = min(instead.start("verb") if instead else item.end, begin + _LONGEST)
        limit = (
            word_end(document, begin, limit) if limit < item.end else limit
        )  # the next item may meet the last word of this one
        stop = _end(document, begin, limit)
        finish = _without_joint(document, begin, end_without(document, begin, stop, " ,.;\n"))
        as_one = lead is not None and not part and lead.group().endswith("as ")
        if finish <= begin or not (
            part
            or as_one
            or _asked_in(document, item.start, quantity.start, begin)
            or _WORD.search(document.lower, begin, finish)
            or _as_whom(document, begin, finish)
        ):
            amount = Span(quantity.start, quantity.end)
            before = area_before(document, amount, item) if finish <= begin else None
            if before:
                statement = Span(before.start, amount.end)
                entry = {"years": quantity.years, "area": document.value(*before), "text": document.value(*statement)}
                reading.append("experience", entry, {"years": (amount,), "area": (before,), "text": (statement,)})
            else:
                add_bracketed(document, amount, item, quantity.years, reading)
            continue
        if (
            document.lower.startswith("or ", begin)
            or _CONSEQUENCE.search(document.lower, begin, finish)
            or _LEARNING.match(document.lower, begin, finish)
        ):
            continue
        if quantity.years in told and document.lower.startswith(_ON_THE_SAME, begin):
            continue
        told.add(quantity.years)
        like = _OR_LIKE.match(document.lower, begin, finish)
        begin = like.end() if like else begin
        amount, area, statement = Span(quantity.start, quantity.end), Span(begin, finish), Span(quantity.start, finish)
        _append(document, reading, quantity.years, amount, area, statement)
        part_of = part_behind(document, stop, limit)
        if part_of and part_of.area < limit:
            end = end_without(document, part_of.area, _end(document, part_of.area, limit), " ,.;\n")
            area = Span(part_of.area, _without_joint(document, part_of.area, end))
            statement = Span(part_of.start, area.end)
            years = part_of.years if part_of.years <= quantity.years else round(part_of.years / 12, 2)  # of months
            entry = {"years": years, "area": document.value(*area), "text": document.value(*statement)}
            amount = Span(part_of.start, part_of.end)
            reading.append("experience", entry, {"years": (amount,), "area": (area,), "text": (statement,)})


def _append(document: Document, reading: Reading, years: float, amount: Span, area: Span, statement: Span) -> None:
    """Add an amount; its area is absent where it says no more than that it is one of experience."""
    evidence: dict[str, tuple[Span, ...]] = {"years": (amount,), "text": (statement,)}
    bare = document.lower[slice(*area)] in _NO_AREA and _CLOSES.match(document.lower, area.end) is not None
    kind = None if bare else document.value(*area)
    if kind is not None:
        evidence["area"] = (area,)
    reading.append("experience", {"years": years, "area": kind, "text": document.value(*statement)}, evidence)


def amounts_in(document: Document, item: Span) -> list[Quantity]:
    """The amounts of a statement; the first figure of one may meet the word before it, as where line ends were lost."""
    text = document.text
    if item.start and text[item.start].isdigit() and text[item.start - 1].isalpha():
        inside = find_quantities(text[item.start : item.end], 0, item.end - item.start)
        return [row._replace(start=row.start + item.start, end=row.end + item.start) for row in inside]
    return list(find_quantities(text, item.start, item.end))


def _without_joint(document: Document, begin: int, end: int) -> int:
    """The end of an area without the conjunction that leads to what stands below it: "of the type in 1, and".

    Nor is the bracket a part of it that closes all of it: "(or two years of work at sea)".
    """
    if document.text.endswith(")", begin, end) and document.text.find("(", begin, end) < 0:
        return end - 1
    if not document.lower.endswith(_JOINTS, begin, end):
        return end
    joint = next((word for word in _JOINTS if document.lower.endswith(word, begin, end)), "")
    return end_without(document, begin, end - len(joint), " ,;\n")


_JOINTS = (", and", ", or", "; and", "; or")


def _is_wished(document: Document, item: Span, amount: Quantity) -> bool:
    """Whether the words around an amount say that it is only wished for."""
    return is_preferred(document, amount.end, item.end) or is_rather(document, item.start, amount.start)


def _is_of_age(document: Document, floor: int, at: int) -> bool:
    """Whether an amount is how far a limit of age is relaxed: "The upper age limit is relaxable by five years"."""
    return document.lower.find(_RELAXED, max(floor, at - _LEAD_REACH), at) >= 0


def _is_rate(document: Document, floor: int, at: int) -> bool:
    """Whether an amount is what something else counts as, or a sum of amounts ("equated to one year of experience")."""
    return _RATE.search(document.lower, max(floor, at - _LEAD_REACH), at) is not None


def _asked_in(document: Document, start: int, at: int, begin: int) -> bool:
    """Whether a statement begins with an amount in some kind of place or of doing: "Minimum two years in a port"."""
    if not document.lower.endswith(_OF, 0, begin) and _DOES.match(document.lower, begin):
        return True
    labelled = _LABELLED.match(document.lower, start, at)
    if labelled and labelled.end() == at:
        return begin < len(document.lower) and _NO_WORK.match(document.lower, begin) is None
    words = credential_words()
    item = start
    start = max(start, document.text.rfind(". ", start, at) + 2, document.text.rfind("; ", start, at) + 2)
    inside = document.lower.startswith(_IN, begin)
    joined = document.lower.endswith((*_JOINED, *_ASKING, *words.served), start, at)
    if not (inside or joined) and at - start > _LEAST_LENGTH:
        return False
    first = at == start or LEAST.fullmatch(document.lower, start, at) is not None or document.lower.endswith(_ASKING, start, at)
    if inside:
        lasting = not (first or joined) and _LASTING.search(document.lower, max(start, at - _LASTING_REACH), at)
        return not lasting and not _NO_FIELD.match(document.lower, begin)
    if document.lower.startswith(_PLACED, begin):
        return (joined or (first and start == item)) and not document.lower.startswith(words.no_places, begin)
    if not document.lower.endswith(_OF, 0, begin):
        return first and _WITH_WHOM.match(document.lower, begin) is not None
    if _DOING.match(document.lower, begin):
        return first or document.lower.endswith(_JOINED, start, at)
    return first and _NO_WORK.match(document.lower, begin) is None and _SEVERAL.match(document.lower, begin) is not None


def _as_whom(document: Document, begin: int, finish: int) -> bool:
    """Whether what stands behind an amount is the occupation that somebody was in: "five years as chief pilot"."""
    return document.lower.startswith("as ", begin) and names_occupation(document.text[begin:finish])


def _end(document: Document, begin: int, limit: int) -> int:
    """Where an area ends; a parenthesis that the area itself opens does not end it ("full-time (not seasonal) experience")."""
    text = document.text
    last = part_start(document, begin, limit)
    beside = wish_beside(document, begin, last) if has_sign(document, begin, last, _WISHED) else None
    last = last if beside is None else beside
    listed = False
    for stop in _END.finditer(document.lower, begin, limit):
        at = stop.start()
        if at >= last:
            break
        if text[at] == ":" and leads_on(document, begin, at, last):
            listed = True
            continue
        if text[at] == ";" and is_next_part(document, at, last, listed):
            continue
        if text[at] != ")" or text[begin] == "(" or text.count("(", begin, at) != text.count(")", begin, at) + 1:
            return at
    return last
