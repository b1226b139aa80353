"""Papers that notes on the requirements and on the application ask for: "must attach a copy of the welding certificate"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.sentences import sentence_at, sentences_of
from jobparse.document.signs import has_sign, matches_at, offsets_in
from jobparse.fields.applying.paper_names import is_bare, is_name, is_whole, name_begins
from jobparse.fields.applying.papers_in_series import series_of
from jobparse.fields.applying.series_ends import is_passive
from jobparse.lexicon.applying import applying_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.windows import windows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document

# A copy or a form that a note asks for, in lower-case text: "Divers must attach a copy of the lung certificate at the time of
# filing", "must submit a "Proof of Dives" form", "must complete the Diver Questionnaire at the time of filing".
# It is matched where one of the words stands that it begins with.
_COPY = pattern(
    r"\b(?:(?:must|shall|should|please|required to) (?:\w+ )?(?:submit|attach|provide|upload|include|present|enclose)"
    r"|days (?:from|after) (?:[\w-]+ ){1,10}?to submit)\b[^.;:]{0,80}?"
    r"\b(?P<paper>cop(?:y|ies) of (?!(?:(?:the )?following|this|that|these|those)\b)[^.;:,()]{9,90}?)"
    r"(?=[.;:,()]| (?:at|to|with|before|when|by|in|for|if|on|and must|prior|upon|indicating|no later)\b|$)"
    r"|\bmust (?:also )?(?:submit|attach|complete) (?:with (?:the|their|your) application )?an? "
    r"(?P<form>(?!copy)(?:(?! and | or )[^.;:]){3,90}?\bform)\b(?! [a-z]{5,}\b)"
    r"|\bmust (?:also )?(?:submit|attach) (?:an?|(?:the|their|your)(?! certifica)) "
    r"(?P<proof>(?:[\w'-]+ ){0,8}?(?:certificate|certification)"
    r"(?: (?:of|from) (?:(?! and | or )[^.;:]){3,90}?)?)(?=[.;:]| at | and | or )"
    r"|\bmust (?:also )?(?:submit|provide) an? (?P<history>(?:[\w'-]+ ){0,3}?driving (?:history|record|abstract))\b"
    r"|\bmust (?:also )?(?:submit|attach) (?P<shown>proof of [^.;:]{3,90}?)"
    r"(?= (?:at the time of (?:filing|application)|with (?:the|their|your|each) [\w -]{0,12}application)\b)"
    r"|\b(?:must|required to) (?:also )?(?:complete|submit) (?:an?|the) "
    r"(?P<questions>(?:[\w&'\u2019/-]+,? ){0,8}?questionnaire)\b"
)
# One of these stands in whatever it finds, and its word between spaces.
_COPY_SIGNS = {"copy": "copy of ", "copies": "copies of ", "complete": " complete ", "submit": " submit ", "attach": " attach "}
_COPY_REACH = 160  # how far before that it can begin, in characters
_LATER_REACH = 60  # how far before that stand words that make it one for those who are hired, in characters
_DEMANDS = {
    "must": "must ",
    "shall": "shall ",
    "should": "should ",
    "please": "please ",
    "required": "required to ",
    "days": "days ",
}
# Words behind which a note names papers, and words of which one stands in each such sentence or one of the next kind.
_YOU_MUST = tuple(
    [f"you must {verb} {what}" for verb in ("provide", "submit", "attach") for what in ("your", "a ", "an ", "copies")]
)
_OTHER_SIGNS = frozenset({"attached", "submitted", "included", "provided", "provide", "submit", "attach", "uploaded"})
# Words before which such a paper is named, and what its name holds, in lower-case text.
_PASSIVE_SIGNS = (" must be attached", " must be submitted", " must be uploaded", " must be included", " must be provided")
_PASSIVE_NAME = pattern(r"(?!application|form\b)[\w'\u2019/&.-]+(?: (?!this\b|that\b|these\b|those\b)[\w'\u2019/&()\".-]+){0,13}")
# The words by which one is told from others, whose first letters count: "DD-214" is "DD214".
_WORD = pattern(r"[a-z0-9]{4,}")
_STEM = 6
_NO_STEMS = frozenset(
    {"copy", "copies", "valid", "curren", "comple", "origin", "offici", "signed", "with", "from", "their", "your"}
)
_LONGEST = 120  # of such a name with its articles, in characters
_NOTED = frozenset({"minimum_qualifications", "licenses", "other_requirements", "application", "selection"})
_TELLING = _NOTED | {"hiring_preferences", "notes"}


def copies_of_notes(document: Document) -> Iterator[Span]:
    """The copies that notes on the requirements and on the application ask for."""
    signs, begins = (
        tuple([sign for word, sign in words.items() if word in document.tokens]) for words in (_COPY_SIGNS, _DEMANDS)
    )
    forms = False
    named: list[str] = []
    for section in document.sections if signs and begins else ():
        if section.kind not in _NOTED or not (section.note or section.kind in {"application", "selection"}):
            continue
        hits = [(at, at) for at in offsets_in(document, section.body, section.end, signs)]
        near = windows(hits, section.body, section.end, _COPY_REACH, 1)  # a blank is of both
        places = [at for low, high in near for at in offsets_in(document, low, high, begins)]
        for match in matches_at(_COPY, document.lower, places, section.end):
            found = Span(*match.span(match.lastgroup or "paper"))
            if has_sign(document, max(section.start, match.start() - _LATER_REACH), match.start(), applying_words().later):
                continue
            if match.lastgroup == "paper" and forms and document.lower.endswith(" form", *found):
                continue  # that of the form named before
            if match.lastgroup == "paper" and any(_stems(name) == _stems(document.lower[slice(*found)]) for name in named):
                continue
            forms = forms or match.lastgroup == "form"
            named.append(document.lower[slice(*found)])
            yield found


def others_of_notes(document: Document, names: list[str]) -> list[Span]:
    """The papers that notes of any section ask the reader for or name in the passive, but for those that have been named."""
    others = [] if document.tokens.isdisjoint(_OTHER_SIGNS) else sorted({*_told_to_you(document), *_handed_in(document)})
    return [found for found in others if not _is_named(document, found, names)]


def _told_to_you(document: Document) -> Iterator[Span]:
    """The papers that a note asks the reader for: "You must provide your transcripts, a boat card or a diving licence"."""
    for section in document.sections:
        if section.kind in _TELLING and has_sign(document, section.body, section.end, _YOU_MUST):
            rows = [
                row for row in blocks(document, section.body, section.end) if has_sign(document, row.body, row.end, _YOU_MUST)
            ]
            for span in series_of(document, rows, passive=False):
                told = sentence_at(document, span.start, section.body, section.end)
                if not has_sign(document, *told, applying_words().later):
                    yield span


def _is_named(document: Document, found: Span, names: list[str]) -> bool:
    """Whether a paper is one named before: "the copy of the certificate" behind "a welding certification"."""
    words = _stems(document.lower[slice(*found)])
    return any(not words.isdisjoint(_stems(name)) for name in names)


def _stems(name: str) -> frozenset[str]:
    """The beginnings of the words of a name that tell which paper it is."""
    return frozenset(word[:_STEM] for word in _WORD.findall(name.replace("-", ""))) - _NO_STEMS


def _handed_in(document: Document) -> Iterator[Span]:
    """The papers that notes say to be handed in with the application: "The copy of the pass must be attached to the form"."""
    for section in document.sections:
        if section.kind not in _TELLING or not has_sign(document, section.body, section.end, _PASSIVE_SIGNS):
            continue
        noted = section.note or section.kind in {"application", "selection"}
        for row in blocks(document, section.body, section.end):
            for start, end in sentences_of(document, row.body, row.end):
                if not has_sign(document, start, end, ("application",) if not noted else _PASSIVE_SIGNS):
                    continue
                if has_sign(document, start, end, applying_words().later):
                    continue
                lower = document.lower[start:end].replace("\n", " ")
                verb = lower.find(" must be ")
                stop = lower.rfind(". ", 0, verb) if verb > 0 else -1  # behind a sentence too short to stand alone
                low = stop + len(". ") if stop >= 0 else 0
                begin = name_begins(lower, low, verb) if 0 < verb <= low + _LONGEST and is_passive(lower, verb) else verb
                if begin < verb and _PASSIVE_NAME.fullmatch(lower, begin, verb) and is_name(lower, begin, verb):
                    name = Span(begin, verb)
                    if not (is_whole(lower, name) or is_bare(lower, name)):
                        yield Span(start + begin, start + verb)
