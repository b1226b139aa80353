"""Sentences among the steps of an application that ask for nothing: dates, thanks, promises, warnings, numbers to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.sentences import sentences_of
from jobparse.document.signs import has_any, has_sign
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# All patterns read lower-case text. What stands before such a sentence and tells nothing.
_LEAD = (
    r"[*_\s]*(?:(?:please )?(?:note|be advised|be aware|remember)(?: that)?:? |n\.?b\.?:? |(?:unfortunately|however|also),? "
    r"|(?:exam(?:ination)? |recruitment )?analyst information: |application status ?[:;\u2013-] )?"
)
_APPLICATIONS = r"(?:applications?|submissions?|materials?|resumes?|résumés?|cvs?|forms?|packets?|bids?)"
_PERSONS = r"(?:applicants?|candidates?|individuals|persons|finalists?)"
# When one can apply and when applications are read: "The closing date … is midnight", "Review of applications begins …".
_WINDOW = (
    r"(?:the )?(?:(?:closing|final|last|application|filing|submission|due) )?"
    r"(?:date|deadline)\b[^.]{0,80}\b(?:is|was|will (?:not )?be)\b"
    r"|(?:this |the )?(?:job|role|position) (?:is|will be) closing\b"
    r"|(?:this |the )?(?:post|posting|vacancy|recruitment|announcement|advert|advertisement|competition)s?"
    r" (?:will )?(?:clos|expir|end|remain)"
    r"|(?:the |this |these |all |our )?(?:[a-z]+ )?"
    r"(?:positions?|jobs?|posts?|postings?|openings?|vacanc(?:y|ies)|roles?|announcements?|recruitments?)"
    r"(?:\(s\))? (?:(?:is|are|will|shall) )?(?:be |being )?(?:remains? |kept |stays? |held )?"
    r"open (?:until|till|through|for|continuous)"
    r"|applications? (?:will )?(?:close|open)s?\b"
    r"|applications (?:submitted|received|filed) [^.;]{3,80} will be (?:kept|retained|held)\b"
    r"|we (?:will |shall )?(?:stop|cease|close) (?:taking |accepting |receiving )?applications\b"
    r"|(?:job openings|vacanc(?:y|ies)|vacancy notices|job postings)\b[^.]{0,60} will be (?:removed|taken down)\b"
    r"|(?:we are|we're|we will be|now) (?:currently )?accepting (?:submissions|applications|resumes)"
    r" (?:until|through|from)\b"
    r"|(?:the )?(?:first |initial )?(?:review|screening|consideration|evaluation)(?: and (?:evaluation|assessment))? of"
    r" (?:qualified )?(?:applications|applicants|candidates|resumes|materials)\b"
    r"|(?:your |all |the |on-?line |these |unsuitable |unsuccessful )*applications? (?:(?:will|shall) (?:not )?be|are(?: being)?)"
    r" (?:reviewed|looked at|read|opened|screened"
    r"|evaluated|assessed|scored|rated|ranked|kept|retained|held|stored|acknowledged|treated)\b"
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
    r"|you (?:will|should) be provided (?:with )?an? (?:e-?mail|confirmation)\b"
    r"|(?:please )?(?:refer to|check|see) [^.;]{3,80} to check (?:the|your) (?:application )?status\b"
    r"|(?:this|the|our) (?:organization|organisation|employer|agency|company) participates in e-verify\b"
    rf"|{_PERSONS} (?:who (?:are|have|do) )?not (?:contacted|been|heard|hear)\b"
    r"|(?:once|after|when|upon) (?:you|your|submi)[^.]{0,60}\b(?:submitted|applied|received|application),? (?:you will|we will)\b"
    r"|(?:once|after|when|upon) [^.;]{0,80}\b(?:received|completed?|submitted|process|form),? "
    r"(?:an? (?:acknowledge?ment|confirmation|notification|receipt|referral|(?:e-?mail )?message)"
    r"|you (?:will|may) (?:also |then )?(?:receive|get))\b"
    r"|if you (?:have )?(?:provided?|gave|given) an (?:e-?mail )?address,? you will (?:receive|get)\b"
    r"|your (?:complete )?application (?:package|materials?) will be (?:used|reviewed|evaluated|screened)\b"
    r"|if you are (?:determined|found) to be (?:ineligible|not|un)"
    r"|(?:a |the )?(?:list of [^.;]{3,60} will be"
    r" (?:made|created|sent|displayed|published|put up|announced|uploaded|notified)|review will be made)\b"
    r"|(?:all )?referred applicants (?:will|receive|may)\b|all applicants? [^.;]{3,40} will receive\b"
    r"|after we receive [^.;]{4,160},? we will review\b"
    r"|the selecting official (?:may|will)\b|once (?:the|a) selection (?:is|has been) made\b"
    r"|you will receive an? (?:\w+ )?(?:rating|score)\b"
    r"|only (?:resumes|résumés|applications|applicants|those)"
    r" (?![^.;]{0,160}\b(?:with|forms?|accompanied|containing|includ\w+|complete\w*|signed)\b)[^.;]{4,160}"
    r" will be (?:considered|acknowledged|answered|replied to)\b"
    r"|only applications (?:that|which) (?:meet|satisfy) [^.;]{4,100} will be \w+"
    r"|[^.;:]{3,80} (?:hours|duty|overtime|travel|shifts?) may be required\.?$"
    r"|(?:further |more |detailed |testing |exam |interview )?"
    r"(?:instructions|details|notices?|notifications?|invitations?|results|scores)\b"
    r"[^.;]{0,60} (?:will|shall) (?:then )?be (?:sent|e-?mailed|mailed|provided|given|posted)\b"
    r"|if (?:you are )?(?:recommended|selected|chosen|hired|successful|short-?listed)\b"
    r"|we (?:cannot|are unable to|regret|are not able to|will not be able to)"
    r" (?:reply|respond|acknowledge|contact|return|provide|that)\b"
    r"|correspondence will\b"
    rf"|(?:the )?(?:successful|selected|short-?listed|most qualified|top) {_PERSONS} (?:will|must|may|shall)\b"
)
# Warnings, and who need not apply.
_WARNING = (
    r"an? (?:recruitment |talent |merit |eligibility |reserve |order of merit |suitable candidate )+(?:pool|list|register)"
    r" (?:may|will|might)\b|"
    r"[^.]{0,160}\bless favou?rabl"
    r"|(?:any |all |wilful |deliberate )?(?:falsif|false|misrepresent|misleading|untruthful|omission|canvassing)\w*\b"
    r"|(?:recruitment |staffing |employment )?(?:agencies|recruiters|third part\w+)\b[^.]{0,60}\bnot\b"
    r"|[^.;]{0,90}\b(?:paramount consideration|zero[ -]tolerance)\b|no (?:modifications|changes) (?:can|may) be made\b|cc ?:"
    rf"|(?:all )?{_PERSONS} (?:must|should) be able to (?:obtain|hold|pass)\b"
    rf"|(?:all |internal |external )?{_PERSONS} must (?:currently )?"
    r"(?:be (?:permanent|currently|employed|serving|at least|citizens|an? (?:permanent|current|citizen|resident))"
    r"|have (?:taken|passed|been|worked|served)|hold|possess)\b"
    r"|(?:human resources|hr|the (?:office|department|agency)|we) will not (?:modify|change|alter)\b"
    r"|if your (?:resume|résumé|application) (?:includes|contains) [^.;]{4,120}, you (?:will|may) not be\b"
    r"|we do not accept (?:unsolicited|(?:resumes|cvs|applications) from)\b"
    r"|if you (?:have )?(?:previously|already) applied\b|(?:previous|prior|past) applicants\b"
    r"|(?:we|the [^.]{2,60}) (?:is|are) committed to\b"
    r"|(?:the|this) [^.]{2,60} reserves the right\b|[^.:;]{2,60} reserves? the right to (?:short-?list|draw up)\b"
    r"|[^.:;]{2,90} (?:is|are) (?:strongly |especially |particularly |also |very |most |actively )?"
    r"(?:encouraged|welcome) to apply\.?$"
    r"|(?:the )?use of .{2,200}? (?:is|are) (?:strictly )?(?:not (?:permitted|allowed|accepted)|prohibited|forbidden)\b"
    r"|if you (?:do not|don't|fail to|have not) [^;]{4,200}\b(?:your|the) applications? (?:will|may|shall|can) (?:not )?be"
    r" (?:removed|rejected|disqualified|considered|processed|returned|accepted|disregarded)\b"
    r"|if (?:it|we|you are) [^;]{4,100}\b(?:your|the) applications? (?:will|may|shall|can) be (?:removed|rejected|disqualified)\b"
    r"|(?![^.]{0,200}\b(?:download|visit|see|request|obtain|find|get|contact|complete|read|return|send|available|at|from)\b)"
    r"[^.]{0,100}\bjob ?description[^.]{0,80}\b(?:guidance|notes|information|advice) (?:for|to) (?:applicants|candidates)\.?$"
    r"|no matter (?:what|where|who|how|which)\b|(?:why|what|who) [^?.]{3,80}\?$"
    r"|this institution is using [^.]{3,60} to conduct this search\b|applicants to this position receive a free\b"
    r"|(?:written |oral |practical |civil service )?(?:exam(?:ination)?|test)s? (?:is |are )?(?:not )?required\b"
    r"|(?:we |you are |applicants are |candidates are )?(?:strongly )?encouraged?"
    r" (?:early applications|(?:applicants |you )?to apply (?:early|as soon))"
    r"|it (?:is|will be) (?:recommended|in your best interest|to your advantage|advisable)\b[^.]{0,80}\b(?:early|soon)\b"
    r"|(?:please )?(?:feel free to )?(?:"
    r"(?:forward|share|pass|distribute|circulate) (?:on )?(?:this|the|our)(?: [\w-]+){0,2}? (?:announcement|posting|post|vacancy"
    r"|notice|ad|advert|advertisement|message|e-?mail|information|job|link|opportunity|opening|flyer|listing|call|page)\b"
    r"|(?:share|pass|distribute|circulate) (?:this|it)\b(?! form)"
    r"|(?:forward|pass) (?:(?:this|it) )?(?:on )?to "
    r"(?:any|some|all|others|friends|colleagues|interested|your (?:friends|colleagues|networks?)))"
    r"|if you know (?:of )?(?:some|any)one\b"
    r"|(?:applicants|candidates|individuals|persons|anyone)[^.]{0,60}? (?:requir|need|request|seek)(?:ing|s|e)?\b"
    r"[^.]{0,40}? (?:accommodations?|adjustments?|(?:help|assistance) in (?:testing|the (?:test|exam)))\b"
    r"|(?:the |this )?[^.]{2,60} (?:adheres|subscribes) to (?:the |an? )?(?:equal|principle|polic)"
    r"|you (?:may|might) (?:also )?be (?:able|eligible) to (?:apply for )?(?:visa )?sponsor"
    r"|(?:questions|inquiries) (?:regarding|about|concerning) (?:reasonable )?accommodations?\b|tty users?\b"
    r"|the request should be made\b|(?:priority|first|full) consideration (?:will|may|is)\b"
    r"|(?:is|are|does|will) (?:this|the|these) (?:position|job|post|role)[^?.]{3,80}\?$"
)
# Whom to ask, and numbers and addresses alone.
_ASK = (
    r"(?:for|with|if you have|if there are)?,? ?(?:any |further |other |additional |general |specific |more )*"
    r"(?:questions?|enquiries|inquiries|queries)\b"
    r"|(?:to|if you (?:need|want|wish) to) (?:ask for|request|arrange(?: for)?) (?:an?|any|reasonable|an? reasonable)"
    r" (?:accommodations?|adjustments?)\b"
    r"|(?:hr|main|office|direct|job ?line)? ?(?:phone|telephone|tel|fax|tty|cell)\b"
    r" ?(?:number|no\.?|#)?[:. ]{0,3}[+(\d][\d() .x-]{6,30}$"
    r"|(?:learn|read|see|find out|show) more\b.{0,4}$"
    r"|[\d().-]{7,16} \(?(?:desk|cell|office|fax|phone|voice|tty|direct)\)?$"
    r"|[\w .'-]{3,50},? [a-z]{2},? \d{5}(?:-\d{4})?(?:,? (?:phone|tel|fax|ph)\b[^@]*)?$"
    r"|\d{1,5} [\w .'-]{3,40}, [\w .'-]{2,30},? (?:[a-z]{2},? [a-z]\d[a-z] ?\d[a-z]\d|[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2})$"
    r"|(?:e-?mail address|hr [a-z]{3,14}|human resources [a-z]{3,14}|recruiter)[:\s]\s?[\w.+-]{1,64}@[\w.-]{3,60}$"
    r"|[\w.+-]{2,40} ?[(\[]at[)\]] ?[\w.-]{4,60}$"
    r"|(?!(?:please|download|complete|read|see|open|print|submit|send|attach|fill|use)\b)[\w ,&'-]{2,80}\.(?:pdf|docx?)"
    r"(?: \([^()]{1,30}\)){0,3}$"
)
_NO_STEP = pattern(rf"{_LEAD}(?:{_WINDOW}|{_LATE}|{_THANKS}|{_WARNING}|(?P<ask>{_ASK}))")
# What orders something in the middle of such a sentence: "; mail your form early", "must be lodged in the tender box", "so ring
# 555-0142", "you must complete Form 7 and return it". The verbs that are nouns as well need what is to be sent behind them.
_SENT = r"(?:(?:it|them|us|both|all|one|two|three|copies)\b|(?:the|your|an?|this|these|each|any) \w)"
_FILLED = (
    r"(?:(?:all|both|the|an?|your|this|these|any|every|each) )?(?:[\w-]+ ){0,3}?(?:forms?|applications?|packets?|questionnaires?"
    r"|surveys?|sections?|parts?|pages?|profiles?|supplements?|worksheets?|waivers?|paperwork|documents?|papers|resumes?|résumés?"
    r"|cvs?|letters?)\b"
)
_VERBS = (
    rf"(?:(?:e-?mail|mail|fax|post|return|deliver|lodge|bring|send|submit|upload|attach|enclose|include|sign|present) {_SENT}"
    r"|(?:drop off|hand in|turn in|fill in|fill out|go to|click|log (?:in|on)"
    r"|apply (?:online|at|by|in|through|via|using|to|with)) \w"
    rf"|(?:complete|forward|pass on) {_FILLED}|(?:deliver|lodge|present|send|submit|upload) {_FILLED}"
    rf"|(?:e-?mail|mail|fax|bring|return|post) {_FILLED} (?:to|by|in|with|or)\b)"
)
_DONE = (
    r"(?:mailed|e-?mailed|faxed|posted|sent|submitted|lodged|delivered|returned|forwarded|uploaded|handed(?: in)?"
    r"|turned in|taken|left|dropped off|filed|placed|addressed|brought|completed|signed|explained|stated|listed"
    r"|attached|enclosed|received (?:at|in) (?!\d))"
)
_ORDER = pattern(
    rf"(?:[:;,.!\u2013\u2014-] |\b(?:so|then|please|must|shall|should|need to|have to|asked to) )"
    rf"(?:(?:so|and|or|then|please|also|either) ){{0,2}}{_VERBS}"
    rf"|\b(?:encouraged|advisable|recommended|advantage|interest)\b[^.;:]{{0,80}}? to (?!apply\b){_VERBS}"
)
_TO_BE_DONE = pattern(
    rf"\b(?:must|should|shall|need to|are to|have to|can|may) (?:(?:also|only|either|then) )?be (?:\w+ly )?{_DONE}"
)
_HANDED_IN = pattern(r"\b(?:appl(?:y|ications?)|forms?|packets?|resumes?|résumés?|materials?|documents?|bids?|letters?)\b")
# Whom to call or write to, which is a step where the sentence is not on questions, or on forms as well.
_CALL = pattern(
    r"(?:[:;,.!\u2013\u2014-] |\b(?:so|then|please|must|should) )(?:call|ring|phone|telephone|text|dial|e-?mail|write to|fax) "
    r"(?:(?:us|the [\w ]{2,30}|[\w.]+|our [\w ]{2,30}) (?:at|on) )?(?:[+(]{0,2}\d|[\w.+-]{1,64}@)"
)
_ON_FORMS = pattern(
    r"\b(?:or|and) (?:to|for) (?:[a-z'-]+ ){0,4}(?:appl(?:y|ications?)|forms?|packets?|resumes?|résumés?|appointments?)\b"
)
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
    "submit a ",
    "submit an ",
    "submit the",
    "submit your",
    "send a ",
    "send an ",
    "send your",
    "e-mail a ",
    "e-mail an ",
    "email a ",
    "email an ",
    "resume to",
    "online at",
)
# What is done by then: "once you submit your application".
_DONE_BEFORE = pattern(r"\b(?:once|after|when|until|as soon as) you (?:have )?(?:\w+ly )?(?:submit|send|email|apply)\w* \w+")
# What is said of another language of a country: "Applications may be submitted in Welsh and will not be treated less favourably".
_LESS = " treated less favo"
_NO_STOPS = ("no. ", "dr. ", "mr. ", "mrs. ", "ms. ", "prof. ")  # what ends no sentence
_MOST = 900  # of a paragraph that is looked at, in characters


def asks_nothing(document: Document, start: int, end: int) -> bool:
    """Whether no sentence of a statement asks for anything: "Late applications will not be read. We thank all who apply."."""
    if end - start > _MOST or _NO_STEP.match(document.lower, start, end) is None:
        return False
    if has_sign(document, start, end, _STEP):
        words = " ".join(document.lower[start:end].split())
        if has_any(_DONE_BEFORE.sub("", words), _STEP):
            return False
    behind = [at for at, _ in sentences_of(document, start, end)[1:]]
    behind = [at for at in behind if not (document.text[at].islower() or document.lower.endswith(_NO_STOPS, 0, at))]
    starts = [start, *behind]  # but "11 p.m. on Friday", "test no. 12"
    return all(_is_no_step(document.lower, *span) for span in zip(starts, [*starts[1:], end], strict=True))


def _is_no_step(lower: str, start: int, end: int) -> bool:
    """Whether a sentence begins as one that asks for nothing, and orders nothing behind that."""
    match = _NO_STEP.match(lower, start, end)
    if match is None:
        return False
    words = " ".join(lower[start:end].replace("*", " ").split())  # lines and marks of bold are no bounds of words
    if _ORDER.search(words):
        return False
    told = None if _LESS in words else _TO_BE_DONE.search(words)  # but "Questions should be sent to …"
    if told and (match["ask"] is None or _HANDED_IN.search(words, 0, told.start())):
        return False
    on_forms = match["ask"] is None or _ON_FORMS.search(words)
    return not (on_forms and _CALL.search(words))
