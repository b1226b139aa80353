"""What sentences say of a body whose name is their subject: that it seeks somebody, treats all alike, does something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import HIRES, employer_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Span

# How the text goes on behind the subject of a sentence that says what its bearer is or does, and that it seeks somebody.
_DOES = pattern(
    lambda: (
        rf"(?: \([A-Z]{{2,8}}\))?,? (?:which |that |also |now |currently )?(?:{either(employer_words().doing)}|was|will|wishes"
        r"|owns|employs|finances|strives|values|invites|considers|answers|reserves|complies|covers|welcomes)\b"
    )
)
_VERB = pattern(r" (?P<verb>[a-z]{2,15}[a-rt-z]s)\b(?P<goes_on> (?:to|the|an?|its|all|every|about|nearly|more|each|our|\d))?")
_SEEKS = pattern(
    rf"(?: \([^()\n]{{2,20}}\))?,?(?: [^.;:\n]{{3,90}}?,)? (?:{HIRES}|seeks|needs|wants|invites|announces"
    r"|has an? (?:\w+ ){0,3}(?:opening|vacancy|opportunity)|requires the services)\b"
)
_SHORT, _IN_SHORT = pattern(r" \([A-Z]{2,8}\)"), pattern(r" [A-Z]{2,6}(?= )")


def seeks(document: Document, at: int) -> bool:
    """Whether a sentence goes on behind its subject with whom that seeks."""
    return _SEEKS.match(document.text, at) is not None


def does(document: Document, at: int) -> bool:
    """Whether a sentence goes on with what its subject is or does."""
    if _DOES.match(document.text, at):
        return True
    verb = _VERB.match(document.text, at)
    return verb is not None and (verb["goes_on"] is not None or verb["verb"] in lexicon().duty_verbs)


def is_alike(document: Document, at: int) -> bool:
    """Whether a sentence goes on with how its subject treats all alike, behind its short name or at once."""
    short = _SHORT.match(document.text, at)
    return document.lower.startswith(employer_words().equal, short.end() if short else at)


def is_spoken_of(document: Document, span: Span, own: list[str]) -> bool:
    """Whether a sentence has the name without the noun for its bearer as its subject: "Elm & Vale answers"."""
    content = document.text[slice(*span)]
    for word in own:
        at = content.lower().find(word)
        short = content[: at + len(word)]
        if at >= 0 and short != content and _is_subject(document, short):
            return True
    return False


def _is_subject(document: Document, name: str) -> bool:
    """Whether a sentence begins with a name, or with it and a short word for what its bearer is."""
    at = document.text.find(f"{name} ")
    while at >= 0:
        behind = _IN_SHORT.match(document.text, at + len(name))
        stop = behind.end() if behind else at + len(name)
        before = document.text[max(0, at - 2) : at]
        opens = not before or before.endswith("\n") or before in (". ", ": ", "! ")
        if opens and (does(document, stop) or seeks(document, stop) or is_alike(document, stop)):
            return True
        at = document.text.find(f"{name} ", stop)
    return False
