"""Which paragraphs of a summary say what the job is: not those on the employer before them, nor remarks around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.kinds.paragraph_sense import paragraph_kinds
from jobparse.document.kinds.portraits import introduces, is_portrait
from jobparse.document.kinds.role_sentences import ROLE_OPENINGS, wants_somebody
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.sentences import STOP, is_abbreviated
from jobparse.document.signs import has_any
from jobparse.fields.edges import end_without
from jobparse.fields.paragraphs.duties import duties_in_prose
from jobparse.fields.paragraphs.roles import does_work, tells_role
from jobparse.fields.paragraphs.side_notes import is_side_note
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document

# How paragraphs begin that say what the job is, in lower-case text.
_ROLE = pattern(
    r"(?:under (?:the )?(?:[\w-]+ ){0,3}(?:supervision|direction|guidance|leadership|authority|lead)\b"
    r"|reporting (?:directly )?to|reports to"
    r"|you(?:'ll| will|'d| would)\b"
    r"|as (?:an?|the) [^.!?]{2,140}\b(?:you|your|will|would|candidates?|incumbents?|applicants?|employees?)\b"
    r"|this (?:position|role|post|job)\b|we (?:are|'re) (?:looking|seeking|hiring)"
    r"|we have an? |the (?:successful|selected|incumbent)|the role\b|the work involves\b"
    rf"|(?:an )?(?:employees?|incumbents?|positions?) (?:in|of) th(?:is|ese) |{ROLE_OPENINGS})"
)
_SHORTEST = 4  # a name of an employer in fewer characters is none to look for
# A call for applications is bare that is no longer, and a line without a stop is a heading, in characters.
_LONGEST_CALL, _LONGEST_HEADING, _LONGEST_LABEL = 170, 40, 60
_LONGEST_REMARK = 600  # of the sentences that are looked for behind a role
# How sentences begin that turn to the duties.
_ON_DUTIES = ("duties ", "typical duties", "responsibilities include")
# Signs of money, and a figure behind one.
_MONEY = ("$", "£", "€")
_AMOUNT = pattern(r"[$£€] ?[0-9]")
# What a sentence behind a role turns to that is no part of it.
_OFFERS = frozenset({"salary", "benefits", "schedule", "application"})
# What it turns to besides, whatever it says of whom somebody looks for: "We're looking for somebody who values diversity".
_PROMISES = frozenset({"equal_opportunity"})


def on_the_job(document: Document, spans: list[Span], title: str, employer: str, department: str) -> list[Span]:
    """The paragraphs of a summary without chatter, without those on the employer around the role, and without remarks behind."""
    if len(spans) > 1:
        spans = [span for span in spans if not _is_heading(document, span)] or spans
    if len(spans) > 1 and _is_unheaded(document, spans[0]) and not _is_role(document, spans[0], title):
        first = next((at for at, span in enumerate(spans) if at and _is_role(document, span, title)), 0)
        if all(_is_unheaded(document, span) for span in spans[:first]):
            spans = spans[first:]
    if spans and not _is_role(document, spans[0], title):
        spans = _from_post(document, spans, title, (employer, department))
    if len(spans) > 1 and _is_bare_call(document, spans[0]) and _tells_work(document, spans[1], title):
        spans = spans[1:]
    while len(spans) > 1 and _is_on_employer(document, spans[-1], employer) and not _is_role(document, spans[-1], title):
        spans = spans[:-1]
    return _without_remarks(document, _up_to_turn(document, spans, title), title)


def _up_to_turn(document: Document, spans: list[Span], title: str) -> list[Span]:
    """The paragraphs up to the first sentence that turns to something else, behind one that speaks of the post."""
    if not any(_may_turn(document, span) for span in spans):
        return spans  # told sooner than what speaks of the post
    spoken = False
    for at, span in enumerate(spans):
        for sentence in _sentences(document, span):
            if spoken and _turns(document, sentence):
                end = end_without(document, span.start, sentence.start, " \n")
                return spans[:at] + ([Span(span.start, end)] if end > span.start else [])
            spoken = spoken or _speaks(document, sentence, title)
    return spans


def _speaks(document: Document, sentence: Span, title: str) -> bool:
    """Whether a sentence is on the post or on work: "Assists in planning the works of the port"."""
    return _is_on_post(document, sentence, title) or statement_kind(document, *sentence) == "duties"


def _may_turn(document: Document, span: Span) -> bool:
    """Whether a paragraph may have a sentence that turns to something else: behind what may be a stop is where one begins."""
    stops = [_past_blanks(document.text, stop.end(), span.end) for stop in STOP.finditer(document.text, *span)]
    return any(_begins_turn(document, start) for start in (span.start, *stops))


def _turns(document: Document, sentence: Span) -> bool:
    """Whether a sentence turns from what a job is to who may apply, the hours, the pay, or other classes of jobs.

    One that leads on to what stands below turns to nothing else: "Please see the posting below".
    """
    if (
        document.lower.startswith(_ON_DUTIES, sentence.start)
        and not document.of_kind("duties")
        and duties_in_prose(document) is None
    ):
        return False  # which are told nowhere else
    return _begins_turn(document, sentence.start) and document.lower.find(" below", *sentence) < 0


def _begins_turn(document: Document, start: int) -> bool:
    lower, words = document.lower, posting_words()
    return lower.startswith(words.summary_turns, start) or lower.startswith(words.remarks, start)


def _from_post(document: Document, spans: list[Span], title: str, names: tuple[str, str]) -> list[Span]:
    """The paragraphs from the first sentence on that speaks of the post, where they begin with the employer, pay or benefits."""
    for at, span in enumerate(spans):
        for sentence in _sentences(document, span):
            leads = not at and sentence.start == span.start
            if leads and not _leads_away(document, sentence, names):
                return spans
            if leads or is_side_note(document, *sentence) or _is_pay(document, sentence):
                continue
            if _is_on_post(document, sentence, title):
                return [Span(sentence.start, span.end), *spans[at + 1 :]]
    return spans


def _leads_away(document: Document, sentence: Span, names: tuple[str, str]) -> bool:
    """Whether the first sentence of a summary is on the employer, the pay or what comes with the post."""
    lower, words = document.lower, posting_words()
    if lower.startswith(words.ahead, sentence.start) or _is_pay(document, sentence):
        return True
    text = lower[sentence.start : sentence.end]
    if has_any(text, words.of_post):
        return False
    if wants_somebody(text):
        return False
    if text.startswith(words.own) or is_portrait(text) or introduces(document, *sentence):
        return True
    text = text.removeprefix("the ")
    return any(len(name) >= _SHORTEST and text.startswith(name.lower().removeprefix("the ")) for name in names)


def _is_on_post(document: Document, sentence: Span, title: str) -> bool:
    """Whether a sentence speaks of the post at all, or of those who have it."""
    text = document.lower[sentence.start : sentence.end]
    if has_any(text, posting_words().of_post) or (title and title.lower() in text):
        return True
    return _is_role(document, sentence, title) or does_work(document, *sentence)


def is_off_post(document: Document, spans: list[Span], title: str) -> bool:
    """Whether no sentence of a summary under no heading speaks of the post, as where somebody writes above what he sends on."""
    if _is_role(document, spans[0], title) or not all(_is_unheaded(document, span) for span in spans):
        return False
    if document.lower.startswith("to ", spans[0].start) and not document.lower.startswith(
        structure_words().to_reach, spans[0].start
    ):
        return False  # "To relieve the drivers of the harbor line."
    return not any(_speaks(document, sentence, title) for span in spans for sentence in _sentences(document, span))


def _repeats_title(document: Document, spans: list[Span], title: str) -> bool:
    """Whether a summary under no heading is one line that holds the title: "Port of Alder Recruitment of Pilot"."""
    start, end = spans[0]
    if len(spans) > 1 or not title or document.text[end - 1] in ".!?:" or not _is_unheaded(document, spans[0]):
        return False
    return end - start <= len(title) + _LONGEST_HEADING and document.lower.find(title.lower(), start, end) >= 0


def only_teases(document: Document, spans: list[Span], title: str) -> bool:
    """Whether a summary does no more than ask its readers, and praise work for the employer: "Do you want to see the sea?"."""
    if _repeats_title(document, spans, title):
        return True
    if any(_is_role(document, sentence, title) for span in spans for sentence in _sentences(document, span)):
        return False
    sentences = [sentence for span in spans for sentence in _sentences(document, span)]
    asks = any(document.text.endswith("?", *sentence) for sentence in sentences)
    return asks and all(
        document.text.endswith("?", *sentence) or document.lower.startswith(posting_words().teasers, sentence.start)
        for sentence in sentences
    )


def _is_pay(document: Document, sentence: Span) -> bool:
    """Whether a sentence names an amount that is paid: "Trainees earn $19 an hour", "A night allowance of £30 is payable"."""
    text = document.lower[sentence.start : sentence.end]
    return has_any(text, _MONEY) and has_any(text, posting_words().paid) and _AMOUNT.search(text) is not None


def _is_bare_call(document: Document, span: Span) -> bool:
    """Whether a paragraph begins with a short call for applications, and says nothing more of the post."""
    lower, words = document.lower, posting_words()
    sentences = _sentences(document, span)
    call = next(sentences)
    if call.end - call.start > _LONGEST_CALL or not has_any(lower[call.start : call.end], words.acts):
        return False
    return not any(has_any(lower[start:end], words.of_post) for start, end in sentences)


def _tells_work(document: Document, span: Span, title: str) -> bool:
    """Whether a paragraph begins with what the holder of the post does, and not with who seeks one."""
    start, end = next(_sentences(document, span))
    return _is_role(document, span, title) and not has_any(document.lower[start:end], posting_words().acts)


def _is_heading(document: Document, span: Span) -> bool:
    """Whether a paragraph is a short line without a stop: "In short [edit]", "Entity: Elm Bay Pilots"."""
    text = document.text
    titled = not any(word[0].islower() or (word.isupper() and len(word) > 1) for word in text[span.start : span.end].split())
    longest = _LONGEST_LABEL if titled or text.find(": ", *span) > 0 else _LONGEST_HEADING
    if span.end - span.start > longest or text[span.end : span.end + 1] not in ("\n", ""):
        return False
    return text[span.end - 1].isalnum() or text[span.end - 1] in "]»"


def _without_remarks(document: Document, spans: list[Span], title: str) -> list[Span]:
    """The paragraphs without the sentences behind those on the post: on pay, hours, benefits, the list of those who pass."""
    while spans:
        start, end = spans[-1]
        last = _last_sentence(document.text, start, end)
        while last > start and _is_remark(document, Span(last, end), title):
            end = end_without(document, start, last, " \n")
            last = _last_sentence(document.text, start, end)
        if last > start or len(spans) == 1 or not _is_remark(document, Span(start, end), title):
            return [*spans[:-1], Span(start, end)]
        spans = spans[:-1]
    return spans


def _last_sentence(text: str, start: int, end: int) -> int:
    """Where the last sentence of a paragraph begins; at its end where that is longer than a remark."""
    low = max(start, end - _LONGEST_REMARK)
    stop = end
    while stop > low:
        stop = max(text.rfind(f"{mark}{blank}", low, stop) for mark in ".!?" for blank in " \n")
        if stop > low and _ends_sentence(text, low, stop):
            return _past_blanks(text, stop + 2, end)
    return start if low == start else end


def _past_blanks(text: str, at: int, end: int) -> int:
    while at < end and text[at] in " \n":
        at += 1
    return at


def _ends_sentence(text: str, start: int, stop: int) -> bool:
    """Whether a mark ends a sentence, and neither an initial nor what stands before a number: "(pop. 11,240)"."""
    return not is_abbreviated(text, start, stop) and not (text[stop] == "." and text[stop + 2 : stop + 3].isdigit())


def _is_remark(document: Document, sentence: Span, title: str) -> bool:
    """Whether a sentence behind a role is on something else."""
    lower = document.lower
    if lower.startswith(posting_words().remarks, sentence.start) or _is_pay(document, sentence):
        return True
    if is_side_note(document, *sentence):
        return True
    told = paragraph_kinds(lower[sentence.start : sentence.end], "summary")
    if len(told) == 1 and told[0] in _PROMISES:
        return True
    return len(told) == 1 and told[0] in _OFFERS and not _is_role(document, sentence, title)


def _sentences(document: Document, span: Span) -> Iterator[Span]:
    """The sentences of a paragraph, one after the other."""
    text, start = document.text, span.start
    for stop in STOP.finditer(text, *span):
        if text[stop.start()] != ";" and _ends_sentence(text, start, stop.start()):
            yield Span(start, stop.end())
            start = _past_blanks(text, stop.end(), span.end)
    if start < span.end:
        yield Span(start, span.end)


def _is_unheaded(document: Document, span: Span) -> bool:
    """Whether no heading says that a paragraph is of the summary."""
    section = document.section_at(span.start)
    return section is not None and section.anchor is None


def _is_on_employer(document: Document, span: Span, employer: str) -> bool:
    """Whether a paragraph under no heading begins with the name of the employer, or says what its first word is."""
    if len(employer) < _SHORTEST or not _is_unheaded(document, span):
        return False
    if has_any(document.lower[span.start : span.end], posting_words().acts):
        return False
    name = employer.removeprefix("The ")
    start = span.start + (len("The ") if document.text.startswith("The ", span.start) else 0)
    return document.text.startswith((f"{name} ", f"{name.partition(' ')[0]} is "), start)


def _is_role(document: Document, span: Span, title: str) -> bool:
    """Whether a paragraph begins by saying what the job is, or with those who have it: "Harbor Clerks follow a plan"."""
    if _ROLE.match(document.lower, *span) is not None or tells_role(document, *span, title):
        return True
    those = f"{title.lower()}s "
    return bool(title) and document.lower.startswith((those, f"our {those}", f"the {those}"), span.start)
