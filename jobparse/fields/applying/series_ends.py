"""Where a series of papers ends: at whom to send it to, how and when, at the next thing to do, at "must be attached"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.lexicon.applying import applying_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re

# What parts the papers of a series. All patterns but that of the ends read lower-case words without line ends.
_JOINT = (
    r"\sw/\s?|,?\swith\s(?=(?:an?|your|their|the|copy|copies|proof|resume|résumé|cover|covering|cv|contact|names|references|two|three|3)\b"
    r"(?! (?:total|focus|emphasis|view|list of (?!ref)|description)\b))"
    r"|\s*(?:[;,]\s*(?:(?:and/or|and|or|as well as|along with|together with|accompanied by|plus|&)\s+)?"
    r"|\s(?:and/or|and|&|as well as|along with|together with|plus|accompanied by|in addition to)\s)"
)
JOINT = pattern(_JOINT)
# And of a series in which each has a number before it, or each a letter, with commas or without them.
_IN_DIGITS = pattern(rf"{_JOINT}|\s(?=\(?\d{{1,2}}[.)]\s)")
_IN_LETTERS = pattern(rf"{_JOINT}|\s(?=\(?[a-h][.)]\s)")
# The number or letter before a paper.
IN_NUMBERS = pattern(r"\s\(?(?:\d{1,2}|[a-h])[.)]\s")
_DIGIT, _LETTER = pattern(r"\s?\(?\d{1,2}[.)]\s"), pattern(r"\s?\(?[a-h][.)]\s")
_DAY = r"(?:\w+day\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
# To whom it is sent, told by what stands behind "to".
_TO = (
    r"(?:to|To|TO)(?::|\s{1,3}(?:[A-Z\d]|\*{0,2}[\w.+-]+@|www|http|\["
    r"|(?:the|our|us|me|be|your|apply|an?|careers?|hr|my|this|any)\b|attention|attn|recruit|$)|$)"
)
_HOW = (
    r"via|through|using|online|electronically|directly|no later than|not later than|on or before|prior to|until|in order to"
    r"|so that|when \w+|at (?:the )?time|upon application|along with (?:your|the|their|an?) (?:\w+ )?application"
    r"|if (?:you|applicable|requested|selected|invited|interested)|as (?:pdf|attachments?|word)\w*"
    r"|as (?:an?|one) (?:single|combined|separate|pdf|word|email|e-mail|attach|file)\w*"
    r"|by (?:e-?mail|mail|post|fax|regular|close|cob|noon|midnight|midday|no later|click|upload|courier|hand|the|this|using"
    r"|[\w.+-]+@|\d)"
    rf"|by (?={_DAY})|before (?=the|\d|{_DAY})"
    r"|in (?:one|a single|single|pdf|word|ms word|electronic|digital|english|person|support|lieu|order|accordance|writing"
    r"|the prescribed|the (?:same|subject|body|form|order|online|application)|an? (?:sealed|envelope|e-?mail))\b[^,;]*"
    r"|at (?:www|http|[\w.+-]+@|(?=\d)|the (?:address|link|following|above|e-?mail|office|time)|jobs\b|careers\b)"
    r"|for (?:consideration|this (?:position|role|post|job)|the (?:position|role|post|job) (?:by|to)|review|full consideration"
    r"|each position|further)"
    r"|with (?:your|their|the|each|this|every|any|all|an) (?:[\w-]+ ){0,2}(?:applications?|submission)\b"
)
# The next thing to do: "and return it", "state your aims".
_SURE_ORDERS = (
    r"(?:include|attach|submit|send|provide|upload|enclose|fax (?:it|them|your|the|to)|drop (?:it|off|by|in)|stop by|bring)\b"
)
_NOT_ORDERS = r"(?! (?:form|letter|resume|info|details?|application)\b| (?:information)\b)"
# The end of a series, in the words as printed.
_END = pattern(
    lambda: (
        r"(?<!\bRs)(?<!\b[Nn]o)(?<!\b[Mm]ax)[.?!:](?=\s|$)|\s[-\u2013\u2014]\s|\s\||\t|(?<=\))\s(?=[A-Z][a-z]+ of )"
        rf"|\s(?:{_TO}|(?i:{_HOW}"
        rf"|(?:and|or|then|&),? (?:(?:then|please|must|should|to) )?(?:{_SURE_ORDERS}"
        rf"|(?:{either(applying_words().next_orders)})\b{_NOT_ORDERS}"
        r"|must\b|should\b|have\b|a phone\b|your (?:full )?name\b))"
        r"|(?P<modal>must|should|shall|will|may|is|are|can|has|have|was|were|(?:required|needed|requested)(?=\s*(?:[.,;:)]|$|(?:for|by|at|to|from|with)\b)))\b)"
    )
)
_ORDER = pattern(lambda: rf"(?:(?:then|please) )?(?:{_SURE_ORDERS}|(?:{either(applying_words().next_orders)})\b{_NOT_ORDERS})")
# Words behind which a clause goes on to its verb: "names of two persons who can speak".
_RELATIVE = pattern(r"\b(?:that|which|who|whom|how|why|where|what|whether)\b")
# What stands behind papers that are asked for in the passive, from the verb on.
_PASSIVE = pattern(
    r"\s*(?:(?:should|must|shall|may|can|are to|is to|will need to) (?:also )?be (?:\w+ly )?"
    r"(?:sent|submitted|e-?mailed|mailed|forwarded|addressed|uploaded|handed in)\b"
    r"|(?:should|must|shall|are to|is to|will need to) (?:also )?(?:be (?:\w+ly )?"
    r"(?:attached|included|provided|received|enclosed|faxed|delivered|returned|directed|presented)\b|accompany\b)"
    r"|(?:(?:is|are) (?:also )?)?(?:required|requested|needed)\b"
    r"(?! (?:only|upon|after|of|for the (?:job|position|post|role)|at (?:the time of )?hire|by law"
    r"|to (?:perform|operate|drive|work))\b)"
    r"|(?:should|must|may) not exceed\b)"
)
_LONGEST = 700  # of a series, in characters


def series_end(cased: str, lower: str, at: int) -> int:
    """Where a series ends that begins at an offset of a sentence."""
    limit = min(len(cased), at + _LONGEST)
    begun = at
    if IN_NUMBERS.match(lower, at):  # no word ends a series before its last number
        at = max(row.start() for row in IN_NUMBERS.finditer(lower, at, limit))
    for stop in _END.finditer(cased, at, limit):
        if lower.count("(", at, stop.start()) > lower.count(")", at, stop.start()):
            continue
        sent = lower.startswith(" to ", stop.start())
        before = lower[at : stop.start()].rpartition(" ")[2]
        if sent and before.startswith(applying_words().going_on_to) and "@" not in stop.group():
            continue  # "answers to the questions"
        if stop["modal"] or (sent and "@" not in stop.group()):
            joints = [joint.end() for joint in JOINT.finditer(lower, begun, stop.start())]
            if _RELATIVE.search(lower, joints[-1] if joints else begun, stop.start()):
                continue
        return stop.start()
    return limit


def numbering(lower: str, at: int) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    """What parts the papers of a series that begins at an offset, and what stands before each if that is a number or letter."""
    if not IN_NUMBERS.match(lower, at):
        return JOINT, None
    return (_IN_DIGITS, _DIGIT) if _DIGIT.match(lower, at) else (_IN_LETTERS, _LETTER)


def begins_order(lower: str, at: int, end: int) -> bool:
    """Whether words begin with the next thing to do, rather than name a paper: "use your name as the subject"."""
    return _ORDER.match(lower, at, end) is not None


def is_passive(lower: str, at: int) -> bool:
    """Whether the words behind papers say that they are to be handed in: "must be attached", "are required"."""
    return _PASSIVE.match(lower, at) is not None
