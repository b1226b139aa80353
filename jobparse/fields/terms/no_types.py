"""What makes words on a type none of this employment: others have it, it may come to be, it is of the work or a label's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.header import names_occupation
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What stands behind such a word that is no type of this employment: "part-time work experience", "temporary housing",
# "part-time branches", "temporary and permanent posts may be filled" of a panel.
_NOT_THIS_JOB = pattern(
    r"""
    [\s-]* (?: (?: paid | work | professional | relevant | \w+al ) \s+ )?
    (?: experience | certificat | licen[sc]e | equivalen | stud(?:y|ent) | employees?\b
      | (?: and | or )\s+(?:full|part)[- ]time\s+(?: students? | employees | staff | faculty | volunteers | learners )\b
      | staff (?! \ (?: position | post ) \b ) | help\b | barri | restrict
      | manage | administrat | negotiat | compliance | documents? | secretar | residen | work\s+experience | and\s+vendor | disab
      | branches\b | libraries\b | service\b (?= \s* [.,;)] ) | (?: (?: and | or )\s+\w+\s+ )? vacancies | end\s+date | market
      | deadline | (?: ,\s+part[- ]time )? ,?\s+and\s+(?: temporary | seasonal | part[- ]time )\s+employees\b
      | (?: \w+ \s+ )? staff \s+ members? \b
      | personnel\b | and\s+\d{1,4}\s+(?:full|part)[- ]time\s+(?:employees|personnel|staff|members)\b
      | housing | (?<= permanent\  ) officers?\b
      | (?<= permanent\  ) (?: (?: civil | competitive | classified ) \s+ (?: service\s+ )? )? status\b
      | office \s+ (?: the | shall | in | under ) \b | (?: (?: and | or )\s+\d+\s+\w+\s+ )? (?: faculty\s+)? members
      | (?: (?: and | or )\s+\w+\s+ )? (?: positions | posts )\s+(?:that\s+|which\s+)?may\b
      | (?: hours | work | status )? \s? (?: may | might | could )\s+
        (?: follow | become | develop | be\s+(?:available | offered | possible) ) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# All of a value that says of which part of the staff the post is: "Full-time Staff".
_OF_STAFF = pattern(r"(?:regular )?(?:full|part)[- ]time (?:regular )?(?:staff|faculty|employee|employees|personnel)")
# The words before "permanent" where it tells who may apply, or what the post may become or does not give: "the possibility of
# permanent work", "does not convey permanent status".
_WHO = pattern(
    r"\b(?:only|open (?:only )?to|already|employees with|serving as an?"
    r"|(?:possibility|chance|potential) (?:of|for)(?: becoming)?(?: an?)?"
    r"|becom(?:e|ing)|convey|confer"
    r"|(?:transition|transitioning|convert|converted|conversion|lead|leading|extended) (?:in)?to(?: an?)?"
    r"|made|(?:until|while) an?)\s$"
)
_WHO_REACH = 24
# The words before any type that the post may only come to be: "may lead to a full-time career position".
_MAY_BE = pattern(
    r"\b(?:may|might|could|can) (?:[a-z]+ )?(?:become"
    r"|(?:lead|convert|transition|turn|evolve|progress|develop|grow|be converted) (?:in)?to)(?: an?)? \Z"
)
_MAY_REACH = 48
# The words before a type of posts that a list of those who were found fit may be used for: "A panel may be formed from which
# vacancies of full or part-time duration may be filled".
# Or "Names on the resulting list may be referred for temporary openings", "The interviews will also make up a panel for others".
_OF_PANEL = pattern(
    r"\b(?:panels? (?:may|will|can)(?: also)? be (?:formed|created|established|drawn up|made up|used)"
    r"|(?:make up|form|create|establish|set up) an? (?:[a-z]+ )?(?:panel|list|pool|register) (?:for|of) (?:other|further|future)"
    r"|(?:list|register|roster|pool)s? (?:[a-z]+ ){0,5}?(?:may|will|can|could)(?: also)? be"
    r" (?:used|referred|certified|drawn|considered))"
    r"\b[^.\n]{0,240}\Z"
)
_PANELS, _PANEL_REACH = ("panel", "list", "register", "roster", "pool"), 300
# Words behind a type of which a sum is told for those who work part of the time, where the post itself is full-time.
_SHARE = pattern(r",? pro[- ]?rata\b")
# A label that names both types before the one of the post: "Full-Time/Part-Time  Full Time", "Job or Internship: Job".
_BOTH = pattern(
    r"(?:full[ -]time ?/ ?)?part[ -]time(?: ?:|  |\n)\s*(?=(?:full|part)[ -]?time)"
    r"|full[ -]time(?: ?/ ?| or )part[ -]time (?=(?:full|part)[ -]time\b)"
    r"|(?<=time or )part[ -]time (?=(?:full|part)[ -]time\b)|(?<=time/)part[ -]time (?=(?:full|part)[ -]time\b)"
    r"|(?<=\bor )internship ?:"
)
# Words that names of posts begin with as well as things, and those of such a name up to the next mark; how far behind "staff" the
# noun of a post ends, in characters.
_OF_POSTS = ("administrat", "secretar", "complian", "compliance", "manage", "residen", "market", "documents", "document")
_POST = pattern(
    r"[\s-]*[a-z-]+(?: [a-z-]+){0,3}(?= ?(?:[,.;:()/|\n]|\Z)| (?:in|for|at|to|with|who|of|on|position|post|role|job)\b)"
)
_POST_REACH = 40
# The same where all of a summary or of a line of the header may name a type, and how far back it is looked for, in characters.
_WORK = pattern(
    r"\b(?:position|post|job|role|incumbent|this) (?:is|will be) (?:[a-z]+ )?(?:responsible for|lead for|exposed to|posted on)\b"
    r"(?:(?! and is\b)[^.;:\n])*\Z"
)
_WORK_REACH = 100


def is_none(document: Document, match: re.Match[str], start: int, end: int, *, full: bool) -> bool:
    """Whether a type is none of this post by the words around it.

    Args:
        document: The document.
        match: A type of employment.
        start: Where the stretch of text begins that it stands in.
        end: Where that ends.
        full: Whether surer words say that the post is full-time.
    """
    lower = document.lower
    low = max(start, match.start() - _PANEL_REACH)
    if has_sign(document, low, match.start(), _PANELS) and _OF_PANEL.search(lower, low, match.start()):
        return True
    whole = match.span() == (start, end) or _OF_STAFF.fullmatch(lower, start, end) is not None
    whole = whole or (match.end() == end and lower[end : end + 1] in ("\n", ""))
    other = None if whole else _NOT_THIS_JOB.match(document.text, match.end(), match.end() + 60)
    return (
        (other is not None and not _names_post(document, other))
        or _of_who_applies(document, match)
        or _is_of_work(document, match, start)
        or _BOTH.match(lower, match.start()) is not None
        or _MAY_BE.search(lower, max(0, match.start() - _MAY_REACH), match.start()) is not None
        or (full and _SHARE.match(lower, match.end()) is not None)
    )


def _is_of_work(document: Document, match: re.Match[str], start: int) -> bool:
    """Whether a type stands behind words on the work in its sentence: "this position is responsible for hiring seasonal"."""
    low = max(start, match.start() - _WORK_REACH, document.lower.rfind("\n", start, match.start()) + 1)
    return _WORK.search(document.lower, low, match.start()) is not None


def _names_post(document: Document, other: re.Match[str]) -> bool:
    """Whether such a word behind a type is one of a post: "a full-time staff attorney", "part-time administrative assistant"."""
    word = other.group().lower().strip()
    if word.endswith("staff"):
        return names_occupation(document.lower[other.end() : other.end() + _POST_REACH].split(",")[0].partition(".")[0])
    if not word.endswith(_OF_POSTS):
        return False
    post = _POST.match(document.lower, other.start(), other.end() + _POST_REACH)
    return post is not None and names_occupation(post.group())


def _of_who_applies(document: Document, match: re.Match[str]) -> bool:
    """Whether a type is that of those who may apply, or only to be hoped for: "ONLY PERMANENT CLERKS WILL BE CONSIDERED"."""
    return (
        match.group() == "permanent"
        and _WHO.search(document.lower, max(0, match.start() - _WHO_REACH), match.start()) is not None
    )
