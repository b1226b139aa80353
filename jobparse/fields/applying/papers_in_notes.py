"""Papers that notes on the requirements and on the application ask for: "must attach a copy of the welding certificate"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign, matches_at, offsets_in
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
    r"|\bmust (?:also )?(?:submit|attach) an? "
    r"(?P<proof>(?:[\w'-]+ ){0,4}?certificate(?: (?:of|from) (?:(?! and | or )[^.;:]){3,90}?)?)(?=[.;:]| at | and | or )"
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
_NOTED = frozenset({"minimum_qualifications", "licenses", "other_requirements", "application", "selection"})


def copies_of_notes(document: Document) -> Iterator[Span]:
    """The copies that notes on the requirements and on the application ask for."""
    signs, begins = (
        tuple([sign for word, sign in words.items() if word in document.tokens]) for words in (_COPY_SIGNS, _DEMANDS)
    )
    forms = False
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
            forms = forms or match.lastgroup == "form"
            yield found
