"""Attributes that are plain lists of statements: duties, equipment, benefits and the like, one item a statement."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import blocks
from jobparse.document.items import items
from jobparse.document.kinds.offers import first_offer
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.sentences import sentences_of
from jobparse.document.signs import has_sign
from jobparse.fields.conditions import conditions
from jobparse.fields.days.labelled import window_below
from jobparse.fields.edges import end_without
from jobparse.fields.paragraphs.duties import duties_in_prose, is_no_duty
from jobparse.fields.paragraphs.promises import benefit_sentences, from_first_offer
from jobparse.fields.paragraphs.roles import above_list
from jobparse.fields.reading import Reading, texts
from jobparse.fields.statements.health import is_of_health
from jobparse.fields.statements.turns import without_other_matters
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jobparse.document.model import Document, Section


# The evaluation of those who hold the job, which chooses nobody: "Performance will be evaluated yearly". It reads lower-case
# text.
_OF_STAFF = pattern(
    r"(?:(?:the\s)?(?:job\s)?performance\s(?:of\sthis\s(?:job|position)\s)?(?:will|shall|is)\s(?:be\s)?(?:\w+\s)?evaluated|date\s(?:adopted|revised))\b"
)
# What leads out of a section into the next one: "The exam will measure" over "KNOWLEDGE OF: …".
_LEADS_OUT = pattern(r"(?:the|this) (?:[a-z]+ ){1,3}(?:will|may) (?:measure|test|cover|include|consist of)(?: the following)?:?")
# The name of a field of duties with its share: "Boats and nets (60%)".
_SHARE = pattern(r"[A-Z][\w&,/' -]{2,60}?(?: ?[-:])? ?\(?\d{1,3} ?%(?: of time)?\)?:?\**")
# How much more than the title a line holds that repeats it, in characters, and what stands between the two.
_PLACE = 60
_BEHIND_TITLE = "-/|,(:"
# How a line without a colon ends that leads into a list of benefits: "The city offers".
_OFFERING = (" offer", " offers", " include", " includes")
# What stands between two sections of one list at most: a line end, a marker and its blanks, in characters.
_GAP = 8
# How the questions of a form begin, which say nothing of how applicants are chosen.
_FORM = (
    *("01\n", "supplemental questions", "supplementary questions", "posting specific questions", "job specific questions"),
    "posting specific supplemental questions",
)
_FORM_ENDS = ("\nrequired question", "\n* required question")
# The words over the two ends of the time of applying begin so far before them at most, in characters.
_OVER_WINDOW = 26
# Words on how applicants are chosen, in lower-case text: "Those who pass the test are eligible to compete in the interview".
_CHOOSING = ("interview", "score", "rank", "average")
# A paragraph on the role or the employer is longer, in characters.
_PROSE = 160


def of_kind(document: Document, *kinds: str) -> list[Span]:
    """Items of all sections of these kinds, their notes left out."""
    spans: list[Span] = []
    for section in document.of_kind(*kinds):
        if not section.note:
            spans += items(document, section.body, section.end, asking=section.kind != "duties")
    return spans


def _reader(kind: str) -> Callable[[Document, Mapping[str, Any]], Reading]:
    """An extractor of the items of all sections of a kind."""

    def read(document: Document, known: Mapping[str, Any]) -> Reading:
        del known
        return texts(document, of_kind(document, kind))

    return read


def duties(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the duties, without praise on top and lines that repeat the title above them ("Harbor Pilot - Night Boats")."""
    title = str(known.get("title") or "").lower()
    spans = of_kind(document, "duties")
    if "attached" in document.tokens:
        elsewhere = {section.start for section in document.of_kind("duties") if _is_elsewhere(document, section)}
        spans = [span for span in spans if getattr(document.section_at(span.start), "start", -1) not in elsewhere]
    told = None if spans else duties_in_prose(document)
    if told:
        return texts(document, items(document, *told[1]))
    behind = _behind_teaser(document)
    listed = max((section.start for section in document.of_kind("duties") if _is_headed(section)), default=0)
    spans = [
        span
        for span in spans
        if span.start >= behind and not (_asks_reader(document, span) or (span.start < listed and is_no_duty(document, *span)))
    ]
    first = next(iter(document.of_kind("duties")), None)
    above = above_list(document, first, str(known.get("title") or "")) if first and len(spans) > 1 else None
    spans = [span for span in spans if above is None or not above.start <= span.start < above.end]
    if "%" in document.text:
        spans = [span for span in spans if not _is_share(document, span)]
    window = window_below(document)
    low, high = (window[0].anchor.start - _OVER_WINDOW, window[0].anchor.start) if window else (0, 0)
    spans = [span for span in spans if not low < span.start < high]
    spans = _without_headings(document, spans)
    return texts(document, [span for span in spans if not (title and _repeats(document, span, title))])


def _is_elsewhere(document: Document, section: Section) -> bool:
    """Whether a section on duties states none and sends readers to a paper: "See the attached job description for details."."""
    lower = document.lower
    if lower.find("attached", section.start, section.end) < 0:
        return False
    return not any(statement_kind(document, *span) == "duties" for span in items(document, section.body, section.end))


def _is_share(document: Document, span: Span) -> bool:
    """Whether a line without bullet names a field of duties and its share of the time: "Boats and nets (60%)"."""
    before = document.text[max(0, span.start - 1) : span.start]
    return before in ("\n", "*") and _SHARE.fullmatch(document.text, *span) is not None


def _without_headings(document: Document, spans: list[Span]) -> list[Span]:
    """The duties without lines among them that are headings: "Safety" in a list without bullets whose duties end with a stop."""
    spans = [span for span in spans if not _over_lead_in(document, span)]
    closed = sum(document.text[span.end - 1] == "." for span in spans)
    if len(spans) < _LISTED or closed == len(spans) or 2 * closed < len(spans):
        return spans
    over = {span for span, following in pairwise(spans) if not _marked(document, span) and _marked(document, following)}
    return [
        span
        for span in spans
        if document.text[span.end - 1].isalnum() is False
        or document.text.count(" ", *span) > (_OVER_SPACES if span in over else _HEADING_SPACES)
        or not document.text[span.start].isupper()
        or document.text[max(0, span.start - 1)] != "\n"
        or statement_kind(document, *span) is not None
    ]


def _over_lead_in(document: Document, span: Span) -> bool:
    """Whether a short line is the name of a field of duties right over words that lead into them: "Clinical" over "You will:"."""
    if span.end - span.start > _FIELD or not document.text[span.start].isupper() or document.text[max(0, span.start - 1)] != "\n":
        return False
    at = bisect_right(document.line_starts, span.start)
    if at >= len(document.lines) or document.lines[at].gap or document.lines[at].marker:
        return False
    leads = document.text.endswith(":", document.lines[at].start, document.lines[at].end)
    return leads and document.text[span.end - 1].isalpha() and statement_kind(document, *span) is None


# The name of a field of duties is not longer, in characters.
_FIELD = 48
# So many items make a list whose headings are told by their shape, and a heading has no more blanks, or none than that right
# above a list marker: "Care of the quays and of the boats of the port" over "• Paint hulls.".
_LISTED, _HEADING_SPACES, _OVER_SPACES = 4, 3, 9


def _marked(document: Document, span: Span) -> bool:
    """Whether an item stands behind a list marker on its line."""
    return bool(document.lines[bisect_right(document.line_starts, span.start) - 1].marker)


def _asks_reader(document: Document, span: Span) -> bool:
    """Whether an item is no duty but asks who reads: "Are you keen on books? If so, we would love to hear from you!"."""
    return document.lower.startswith(structure_words().questions, span.start) and document.text.find("?", *span) >= 0


def _behind_teaser(document: Document) -> int:
    """Where a list ends that stands on top of a text, above prose on the role and a list of duties with a heading; else 0.

    It praises the posting in three lines, of which some begin as duties do: "Build trusted relationships", "Join a small team".
    """
    sections = document.of_kind("duties")
    if len(sections) < 2 or sections[0].anchor is not None or not any(_is_headed(section) for section in sections):
        return 0
    first, second = sections[0], sections[1]
    prose = [section for section in document.of_kind("summary", "about") if section.end - section.start > _PROSE]
    between = any(first.end <= section.start < second.start for section in prose)
    return first.end if between and not any(section.start < first.start for section in prose) else 0


def _is_headed(section: Section) -> bool:
    """Whether a section stands under a heading of its own."""
    return section.anchor is not None and section.anchor.scope == "section" and section.anchor.how != "cue"


def _repeats(document: Document, span: Span, title: str) -> bool:
    """Whether an item is a title with what is said of its place, or the end of that, and no sentence."""
    if title.endswith(document.lower[span.start : span.end]):
        return True
    if span.end - span.start > len(title) + _PLACE or not document.lower.startswith(title, span.start):
        return False
    rest = document.lower[span.start + len(title) : span.end].lstrip()
    return not rest or rest[0] in _BEHIND_TITLE


working_conditions = _reader("working_conditions")
equipment = _reader("equipment")
# Loads that somebody lifts or carries, in lower-case text: "lifts plan sets of up to 25 pounds", "carry cores of 15 kg".
_LOAD = pattern(r"\b(?:lift|carr(?:y|ies))[^.;\n]{0,60}?\b[0-9]{1,3} ?(?:pounds|lbs?|kgs?)\b")
_LOAD_WORDS = frozenset(["pounds", "pounds.", "pounds,", "lbs", "lbs.", "lbs.,", "kg", "kg.", "kg,"])


def physical_requirements(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read what the body has to be fit for; without a section on it what remarks say of loads to lift and carry."""
    del known
    spans = [span for span in of_kind(document, "physical_requirements") if not _is_off_body(document, span)]
    reading = texts(document, spans)
    if reading.value or document.tokens.isdisjoint(_LOAD_WORDS):
        return reading
    spans = [
        span
        for section in document.of_kind("other", "notes", "employment")
        for span in items(document, section.body, section.end)
        if _LOAD.search(document.lower, *span)
    ]
    return texts(document, spans) if spans else reading


# A condition that a list on the body states as a sentence of its own: getting to work is a part of it.
_TO_WORK = ("must have reliable transport", "must have own reliable transport", "must have their own reliable transport")


def _is_off_body(document: Document, span: Span) -> bool:
    """Whether an item under a heading on the body demands nothing of it: "Must pass a drug test.", "A driver's license"."""
    words = posting_words()
    if is_of_health(document, span) or document.lower.startswith(words.no_requirements, span.start):
        return True
    if document.lower.startswith(_TO_WORK, span.start):
        return False
    return has_sign(document, *span, words.off_body) and not has_sign(document, *span, words.of_body)


def benefits(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read what the post comes with; where no section is on it, the sentences that name several benefits."""
    del known
    spans: list[Span] = []
    before = None
    for section in document.of_kind("benefits"):
        if not section.note:
            run_in = before is not None and before.end >= section.start - _GAP and _is_run_in(document, section)
            start = section.anchor.heading.start if run_in and section.anchor else section.body
            found = [span for span in items(document, start, section.end) if not document.lower.endswith(_OFFERING, *span)]
            first = first_offer(document, start, section.end) if found else None
            if section.anchor is None or section.anchor.how == "cue":
                found = [from_first_offer(document, span) for span in found]
            spans += [first, *found] if first and first.end <= found[0].start else found
        before = section
    others = posting_words().no_benefits
    spans = [kept for span in spans for kept in without_other_matters(document, span, others)]
    return texts(document, spans or benefit_sentences(document))


def _is_run_in(document: Document, section: Section) -> bool:
    """Whether the heading of a section begins an item on its own line: "Sick leave: 13 days" in a list of benefits."""
    anchor = section.anchor
    if anchor is None or not document.text.startswith(":", anchor.heading.end):
        return False
    line = document.text.find("\n", anchor.heading.end, section.end)
    return bool(document.text[anchor.heading.end + 1 : line if line >= 0 else section.end].strip())


def selection(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read how applicants are chosen; numbered notes on it count too ("2. A score of 70 puts a diver on the list.").

    What states a condition of employment chooses nobody, nor does what says who may take the examination: "3. Appointment is
    subject to a probationary period.", "4. Only deckhands on a reserve list are eligible to compete.".
    """
    del known
    spans: list[Span] = []
    for section in document.of_kind("selection"):
        if document.lower.startswith(_FORM, section.anchor.heading.start if section.anchor else section.start):
            continue
        if section.note and document.lower.endswith(_FORM_ENDS, section.start, section.end):
            continue
        if not section.note:
            spans += items(document, section.body, section.end)
            continue
        marked = [(block.body, block.end) for block in blocks(document, section.body, section.end) if block.marker]
        if marked:  # most notes have no markers, and their items are costly to tell
            found = items(document, section.body, section.end)
            found = [span for span in found if any(start <= span.start < end for start, end in marked)]
            spans += [kept for span in found for kept in _that_choose(document, span)]
    spans = [
        span for span in spans if not (_OF_STAFF.match(document.lower, *span) or _LEADS_OUT.fullmatch(document.lower, *span))
    ]
    return texts(document, spans)


def _that_choose(document: Document, note: Span) -> list[Span]:
    """A note below an examination, or what is left of it without sentences that choose nobody."""
    begun = any(cells[0].start == note.start and cells[-1].end <= note.end for _, _, cells in conditions(document))
    if not (begun or has_sign(document, *note, posting_words().may_apply)):
        return [note]
    return [
        Span(start, end_without(document, start, end, " \n"))
        for start, end in sentences_of(document, *note)
        if has_sign(document, start, end, _CHOOSING) or not (begun or has_sign(document, start, end, posting_words().may_apply))
    ]
