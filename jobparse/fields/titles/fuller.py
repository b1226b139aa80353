"""The title that prose gives in full where its line has it in general: "Technician" over "hiring a Tide Technician"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import offsets
from jobparse.fields.header import names_occupation
from jobparse.fields.titles.academic import academic
from jobparse.fields.titles.announced import of_agent
from jobparse.fields.titles.prose import in_prose
from jobparse.fields.titles.sure import LABEL, LINE
from jobparse.lexicon.vacancies import vacancy_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

_SHORT, _LONG = ("postdoc", "postdocs", "post-doc"), ("postdoctoral ", "post-doctoral ")
_OF_POSTS = frozenset({"position", "positions", "post", "job", "opening", "vacancy", "wanted"})
# The rank of a class behind its title, which is none of two: "Clerk II", but not "Clerk I/II".
_RANK = pattern(r" ([IV]{1,3}|[1-5])(?![\w/&-]| ?[-/] ?[IV\d])")
_MOST_WORDS, _REACH = 6, 3_000  # of a title, and how far below the title such a sentence stands, in characters


def fuller(document: Document, candidates: list[Found[str]]) -> list[Found[str]]:
    """Candidates, the first one behind that of prose if it is only its last word, or short for it."""
    first = candidates[0] if candidates and candidates[0].rule in (LINE, LABEL) else None
    if first and first.value.lower().startswith(vacancy_words().agents):
        return [*_of_agents(document, first.spans[0].end), *candidates]
    if candidates and candidates[0].rule not in (LINE, LABEL):
        ranked = _with_rank(document, candidates[0])
        return [ranked, *candidates] if ranked else candidates
    words = [word for word in first.value.lower().split(" (")[0].split() if word not in _OF_POSTS] if first else []
    if len(words) != 1 or not names_occupation(words[0]):
        return candidates
    for row in [*in_prose(document), *(academic(document) if words[0] in _SHORT else ())]:
        told = row.value.lower()
        longer = first is not None and first.rule == LINE and 1 < len(told.split()) <= _MOST_WORDS
        same = told.rpartition(" ")[2].removesuffix("s") == words[0].removesuffix("s")
        if (longer and same) or (words[0] in _SHORT and _is_postdoc(told)):
            return [row, *candidates]
    return candidates


def _with_rank(document: Document, told: Found[str]) -> Found[str] | None:
    """The title of prose with its rank, where a line gives it that and nothing another one: "Clerk II, Docks" over "a Clerk"."""
    text = document.text
    starts = [at for at in offsets(document, told.value.lower()) if text.startswith(told.value, at)]
    ranks = {at: _RANK.match(text, at + len(told.value)) for at in starts if not _goes_on(text[max(0, at - 1) : at])}
    ranked = {at: rank for at, rank in ranks.items() if rank is not None}
    opens = [at for at in ranked if at == 0 or text[at - 1] == "\n"]
    if not opens or len({rank[1] for rank in ranked.values()}) > 1:
        return None
    return document.found(opens[0], ranked[opens[0]].end(), "title with its rank")


def _goes_on(before: str) -> bool:
    """Whether a character before a title joins it to another word."""
    return before.isalnum() or (before != "" and before in "_-")


def _is_postdoc(told: str) -> bool:
    """Whether words of prose say what a postdoc is: "postdoctoral research associate", but not "postdoctoral position"."""
    long = next((word for word in _LONG if told.startswith(word)), "")
    return long != "" and names_occupation(told.removeprefix(long))


def _of_agents(document: Document, start: int) -> list[Found[str]]:
    """The post itself in a sentence on those whom the title only says to be agents: "Contract Agents for the post of Usher"."""
    for agent in vacancy_words().agents:
        at = document.lower.find(agent, start)
        while 0 <= at < start + _REACH:
            own = of_agent(document, Span(at, at + len(agent)))
            if own.start > at:
                return [document.found(*own, "post of an agent")]
            at = document.lower.find(agent, at + 1)
    return []
