"""Sentences among the steps of an application that ask for nothing: dates, thanks, promises, warnings, numbers to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.sentences import sentences_of
from jobparse.document.signs import has_sign
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# All patterns read lower-case text. What stands before such a sentence and tells nothing.
_LEAD = r"[*_\s]*(?:(?:please )?(?:note|be advised|be aware|remember)(?: that)?:? |n\.?b\.?:? |(?:unfortunately|however),? )?"
_APPLICATIONS = r"(?:applications?|submissions?|materials?|resumes?|résumés?|cvs?|forms?|packets?|bids?)"
_PERSONS = r"(?:applicants?|candidates?|individuals|persons|finalists?)"
# When one can apply and when applications are read: "The closing date … is midnight", "Review of applications begins …".
_WINDOW = (
    r"(?:the )?(?:(?:closing|final|last|application|filing|submission|due) )?"
    r"(?:date|deadline)\b[^.]{0,80}\b(?:is|was|will (?:not )?be)\b"
    r"|(?:this |the )?(?:post|posting|vacancy|recruitment|announcement|advert|advertisement|competition)s?"
    r" (?:will )?(?:clos|expir|end|remain)"
    r"|applications? (?:will )?(?:close|open)s?\b"
    r"|(?:we are|we're|we will be|now) (?:currently )?accepting (?:submissions|applications|resumes)"
    r" (?:until|through|from)\b"
    r"|(?:the )?(?:first |initial )?(?:review|screening|consideration) of"
    r" (?:applications|applicants|candidates|resumes|materials)\b"
    r"|(?:your |all |the |on-?line |these )*applications? (?:(?:will|shall) be|are(?: being)?)"
    r" (?:reviewed|screened|evaluated|assessed|kept|retained|held|stored|acknowledged|treated)\b"
    r"|(?:your |all |the |on-?line )*applications? (?:will|shall) (?:then )?(?:remain|stay)\b"
    r"|interviews? (?:dates? )?(?:will|are|is|may)\b"
)
# What becomes of those that come late.
_LATE = (
    rf"(?:late|incomplete|unsigned|partial|illegible)(?:(?:,|,? (?:and|or|and/or)) (?:late|incomplete|unsigned|illegible|faxed))*"
    rf" {_APPLICATIONS}"
    r"\b[^.]{0,60}\b(?:not|rejected|disqualified|disregarded|returned)\b"
    rf"|{_APPLICATIONS} (?:that (?:are|is) )?(?:received|submitted|postmarked|arriving) (?:after|past)\b[^.]{{0,60}}\bnot\b"
    rf"|(?:all )?{_APPLICATIONS} (?:received|submitted) (?:by|before|prior|up|on or before)\b"
    r"[^;]{0,140}?\b(?:first|full|priority) consideration"
    r"|additional applications will\b"
)
# Thanks, and who will hear from the employer.
_THANKS = (
    r"(?:we|the [^.]{2,40}) (?:thanks?|appreciates?|would like to thank)\b|thank you\b"
    rf"|(?:only|while only) (?:those|the|{_PERSONS}|short-?listed|successful|qualified|selected)\b[^.]{{0,100}}"
    r"\b(?:contacted|notified|called|invited|interviewed|acknowledged|hear)\b"
    rf"|(?:you|{_PERSONS}|all (?:[a-z]+ )?{_PERSONS}) (?:will|shall|may) (?:only )?"
    r"(?:be (?:contacted|notified|informed|advised|sent|invited|acknowledged)|receive|hear)\b"
    r"|(?:due to|because of|owing to|in view of) (?:the )?[^.]{0,40}\b(?:volume|number|amount)\b"
    r"|if you (?:have not|haven't|do not|don't|are not) (?:heard|hear|contacted|received|been)\b"
    rf"|{_PERSONS} (?:who (?:are|have|do) )?not (?:contacted|been|heard|hear)\b"
    r"|(?:once|after|when|upon) (?:you|your|submi)[^.]{0,60}\b(?:submitted|applied|received|application),? (?:you will|we will)\b"
    r"|we (?:cannot|are unable to|regret|are not able to|will not be able to)"
    r" (?:reply|respond|acknowledge|contact|return|provide|that)\b"
    r"|correspondence will\b"
    rf"|(?:the )?(?:successful|selected|short-?listed|most qualified|top) {_PERSONS} (?:will|must|may|shall)\b"
)
# Warnings, and who need not apply.
_WARNING = (
    r"[^.]{0,160}\bless favou?rabl"
    r"|(?:any |all |wilful |deliberate )?(?:falsif|false|misrepresent|misleading|untruthful|omission|canvassing)\w*\b"
    r"|(?:recruitment |staffing |employment )?(?:agencies|recruiters|third part\w+)\b[^.]{0,60}\bnot\b"
    r"|we do not accept (?:unsolicited|(?:resumes|cvs|applications) from)\b"
    r"|if you (?:have )?(?:previously|already) applied\b|(?:previous|prior|past) applicants\b"
    r"|(?:we|the [^.]{2,60}) (?:is|are) committed to\b"
    r"|(?:the|this) [^.]{2,60} reserves the right\b"
    r"|(?:we |you are |applicants are |candidates are )?(?:strongly )?encouraged?"
    r" (?:early applications|(?:applicants |you )?to apply (?:early|as soon))"
    r"|it (?:is|will be) (?:recommended|in your best interest|to your advantage|advisable)\b[^.]{0,80}\b(?:early|soon)\b"
    r"|(?:please )?(?:forward|share|pass|distribute|circulate) (?:this|on|it)\b|if you know (?:of )?(?:some|any)one\b"
)
# Whom to ask, and numbers and addresses alone.
_ASK = (
    r"(?:for|with|if you have|if there are)?,? ?(?:any |further |other |additional |general |specific |more )*"
    r"(?:questions?|enquiries|inquiries|queries)\b"
    r"|(?:hr|main|office|direct|job ?line)? ?(?:phone|telephone|tel|fax|tty|cell)\b"
    r" ?(?:number|no\.?|#)?[:. ]{0,3}[+(\d][\d() .x-]{6,30}$"
    r"|[\d().-]{7,16} \(?(?:desk|cell|office|fax|phone|voice|tty|direct)\)?$"
    r"|[\w .'-]{3,50},? [a-z]{2},? \d{5}(?:-\d{4})?(?:,? (?:phone|tel|fax|ph)\b[^@]*)?$"
    r"|\d{1,5} [\w .'-]{3,40}, [\w .'-]{2,30},? (?:[a-z]{2},? [a-z]\d[a-z] ?\d[a-z]\d|[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2})$"
    r"|[\w.+-]{2,40} ?[(\[]at[)\]] ?[\w.-]{4,60}$"
)
_NO_STEP = pattern(rf"{_LEAD}(?:{_WINDOW}|{_LATE}|{_THANKS}|{_WARNING}|{_ASK})")
# What makes a sentence a step all the same: where to apply, what to hand in.
_STEP = (
    "http",
    "www.",
    "to apply,",
    "to apply:",
    "apply online",
    "apply at ",
    "apply through",
    "apply via",
    "apply in person",
    "submit a",
    "submit the",
    "submit your",
    "send a",
    "send your",
    "e-mail a",
    "email a",
    "resume to",
    "online at",
)
_MOST = 600  # of a paragraph that is looked at, in characters


def asks_nothing(document: Document, start: int, end: int) -> bool:
    """Whether no sentence of a statement asks for anything: "Late applications will not be read. We thank all who apply."."""
    if end - start > _MOST or _NO_STEP.match(document.lower, start, end) is None or has_sign(document, start, end, _STEP):
        return False
    behind = [at for at, _ in sentences_of(document, start, end)[1:]]
    starts = [start, *(at for at in behind if not document.text[at].islower())]  # "11 p.m. on Friday"
    return all(_NO_STEP.match(document.lower, *span) for span in zip(starts, [*starts[1:], end], strict=True))
