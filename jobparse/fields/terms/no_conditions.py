"""What makes words on a condition of employment none: an answer, a denial, other words that they are a part of."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.statements.denials import is_not, is_not_asked
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section
    from jobparse.spans import Span

# Words of a statement on crimes, and of one on tests, each of which may speak of drugs.
_CRIMES, _TESTS = ("convict", "felon"), ("test", "screen")
# What stands around words that are all of a statement.
_AROUND = " .:?*\n"
# How far before a phrase the words stand that turn it, in characters.
_BEFORE, _FAR_BEFORE = 48, 96
# What says that a condition is none: "Drug test: No", "Travel Required" over "Not required", "U.S. citizenship is not required",
# "No security clearance is required". They read lower-case text.
ANSWERED_NO = pattern(
    r"\W*(?:required|needed)?\s*[:?|-]?\s*\b(?:none\b|n/?a\b|not (?:required|needed|necessary|applicable)\b|no\b(?!\s\w|\.\s?\d))"
)
_ANSWERED_BELOW = pattern(r" ?(?:required|needed)?[:?]? ?\n\s*(?:no|none|n/?a|other|not (?:required|applicable))\.? ?(?:\n|$)")
_NOT_DEMANDED = pattern(
    r"(?:(?!\b(?:but|required|although|though|while|or)\b)[^.;\n]){0,40}?\b(?:not|n't|never|rarely|seldom|hardly(?: ever)?)"
    r" (?:be )?(?:currently |normally |generally )?(?:required|needed|necessary|expected|anticipated)\b"
)
_NONE_OF_IT = pattern(r"\bno (?:[\w-]+ ){0,3}$")
_DEMANDED = pattern(r"\w* (?:is |are |will be )?(?:required|needed|necessary)\b")
# Work of the job that is no demand on who does it: "conducts physical examinations", "performing background checks on vendors",
# "manage H-1B and work visa filings"; but "manages a crew and has to pass a".
_BETWEEN = (
    r"(?:(?!(?:pass|undergo|undergoes|complete|hold|possess|obtain|submit|must|shall|have|has|be|is|are|will|subject|able|ability"
    r"|willing|willingness|required|requires)\b)[\w/-]+,? ){0,4}$"
)
_WORK = pattern(
    r"\b(?:(?:conduct|perform|administer|review|process|teach|interpret|inspect|book|monitor|supervis|arrang|coordinat|manag"
    r"|prepar|draft|handl|issu|analy[sz]|organi[sz])(?:e?s|e|ing)?|writ(?:es?|ing)|edit(?:s|ing)?) " + _BETWEEN
)
# A phrase that itself says that something is asked for, or is done rather than worked on.
_ASKS = pattern(r"abilit|able|willing|must|require|expect|available|availability|subject|pass|respond|serve|submit|e-verify|own ")
# What others have to meet, which the work sees to: "must verify that drivers pass a"; but "must ensure that they hold a".
_OF_OTHERS = pattern(
    r"\b(?:verif(?:y|ies|ying)|ensur(?:e|es|ing)|confirm(?:s|ing)?|see(?:s|ing)?(?: to it)?|mak(?:e|es|ing) sure)"
    r"(?: that)? (?!(?:that|they|you|he|she|(?:the |all |selected |successful )*(?:candidate|applicant|appointee|hire)s?)\b)"
    r"(?:[\w-]+ ){1,4}(?:pass|undergo|hold|possess|have|has|meet|complete|submit|is|are)(?:e?s)?"
    r"(?: (?!and\b|must\b|shall\b)[\w/'-]+){0,8}$"
)
# Citizens and nationals whom the work is for: "to serve Dominican nationals", "interviews with".
_FOR_THEM = pattern(
    r"\b(?:serv|assist|help|support|advis|interview|counsel|protect|represent|welcom|inform|treat|educat|train|recruit|contact"
    r"|translat|interpret|evacuat|visit|speak|communicat|work|deal)(?:es?|s|ing)? (?:(?!must|as\b|be\b|is\b|are\b)[\w-]+ ){0,3}$"
)
# What is given when a time on probation is over, where nothing is told of the time: "Upon completion of probationary period" over
# "$2,000".
_UPON = pattern(
    r"\b(?:upon|after|following|at) (?:the )?(?:successful |satisfactory )?(?:completion|end) of (?:an? |the |your |their )?\Z"
)
_SERVED = ("must", "subject to", "required", "serve", "month", "week", "days", "year", "permanent", "will be")
# What somebody knows or has done before: "knowledge of drug testing", "experience with fingerprints", "must know".
_KNOWN = pattern(
    r"\b(?:(?:experienced?|knowledge|familiar(?:ity)?|understanding|proficien\w+|skills?|expertise|trained|training)"
    r" (?:with|of|in|on|as|arranging|booking|maintaining|managing|handling|coordinating|planning)|knows?|understands?)"
    r" " + _BETWEEN
)
# What makes it one all the same: "The port will conduct a background check as part of the hiring process".
_ON_HIRE = pattern(
    r"\b(?:hiring process|selection process|if (?:you are )?selected|upon selection"
    r"|(?:prior to|before) (?:hire|hiring|employment|appointment)|pre-employment"
    r"|(?:selected|successful|final) (?:candidate|applicant)s?|finalists?|new (?:hires?|employees|staff|appointees)"
    r"|(?:on|of|for) (?:all|any|each|every) (?:of our |its |our )?(?:prospective |potential )?"
    r"(?:applicants?|candidates?|employees?|staff|appointees?|hires))\b"
)
# So do these where somebody is said to do it: "The port conducts background checks on applicants", but not "on applicants for
# licences".
_ON_APPLICANTS = pattern(
    r"\b(?:on|of|for) (?:the |its |our )?(?:prospective |potential )?"
    r"(?:applicants|candidates|appointees|(?:new )?(?:hires|employees))\b"
    r"(?! (?:for|of|to|seeking|applying|under|from|in|at)"
    r" (?!(?:[\w-]+ ){0,3}(?:employment|positions?|jobs?|posts?|hire|appointments?|roles?)\b))"
)
# Where the employer itself does it: "We will conduct a background check".
_WE = ("we ", "we'll ", "we\u2019ll ")
# A menu's items of a few words ("Criminal history inquiries") stand in sections of such a kind, and state nothing there.
_MENUS = frozenset({"legal", "equal_opportunity", "accommodation"})
_MENU_WORDS = 5


def states_none(document: Document, section: Section, at: int, words: str, start: int, end: int) -> bool:
    """Whether a statement with a phrase at an offset says that there is no such condition, or speaks of something else."""
    lower, behind, before = document.lower, at + len(words), max(start, at - _BEFORE)
    while behind < end and lower[behind].isalpha():
        behind += 1  # "drug tests", "visa sponsorship"
    if _ANSWERED_BELOW.match(lower, behind):
        return True
    if lower.endswith("?", start, end):
        return True  # a question of a form: "Does this post come with a visa?"
    if ANSWERED_NO.match(lower, behind, end) or _NOT_DEMANDED.match(lower, behind, end):
        return True
    if _NONE_OF_IT.search(lower, before, at) and (_DEMANDED.match(lower, behind, end) or not lower[behind:end].strip(" .")):
        return True
    if is_not(document, before, at) or is_not_asked(document, at, behind, before, end):
        return True
    if lower[start:end].strip(_AROUND) in lexicon().no_conditions.bare:
        return True
    if section.kind in _MENUS and len(lower[start:end].split()) <= _MENU_WORDS:
        return True
    if _KNOWN.search(lower, before, at):
        return True
    works = _OF_OTHERS.search(lower, max(start, at - _FAR_BEFORE), behind)
    if works is None and lower.startswith(_WE, start):
        return False
    works = works or (_WORK.search(lower, before, at) if not _ASKS.match(lower, at) else None)
    if works is None or _ON_HIRE.search(lower, at, end):
        return False
    return works.start() == start or _ON_APPLICANTS.search(lower, at, end) is None


@lru_cache(maxsize=4096)
def _longer(phrase: str) -> tuple[str, ...]:
    """The words that only sound like a condition of which a phrase can be a part, but for their end."""
    return tuple(
        words
        for words in lexicon().no_conditions.parts
        if any(phrase.endswith(words[:at]) or words[:at].endswith(phrase) for at in range(1, len(words)))
    )


def only_mentions(document: Document, kind: str, phrase: Span, statement: Span) -> bool:
    """Whether a phrase in a statement is only mentioned: as a part of other words, behind a reference, as a paper."""
    lower, none = document.lower, lexicon().no_conditions
    for words in _longer(lower[phrase.start : phrase.end]):
        at = lower.find(words, max(statement.start, phrase.start - len(words)), phrase.end + len(words))
        if 0 <= at < phrase.end and at + len(words) > phrase.end:
            return True
    if has_sign(document, max(statement.start, phrase.start - _BEFORE), phrase.start, none.before):
        return True
    if kind == "drug_test" and has_sign(document, *statement, _CRIMES) and not has_sign(document, *statement, _TESTS):
        return True  # "no conviction for the sale of controlled substances"
    if kind == "citizenship" and _FOR_THEM.search(lower, max(statement.start, phrase.start - _BEFORE), phrase.start):
        return True
    if kind == "citizenship" and lower.startswith("preference ", statement.start):
        return True  # "Preference will be given to veterans first and then to Canadian citizens"
    if (
        kind == "probation"
        and _UPON.search(lower, max(statement.start, phrase.start - _BEFORE), phrase.start)
        and not has_sign(document, *statement, _SERVED)
    ):
        return True
    beside = none.beside.get(kind, ())
    return has_sign(document, statement.start, statement.end + 1, beside)
