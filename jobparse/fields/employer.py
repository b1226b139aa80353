"""`employer`: the government, district or company that hires."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from jobparse.fields.edges import trimmed
from jobparse.fields.employers.about import about_itself
from jobparse.fields.employers.alone import is_of_state, library_of_town, sole_body
from jobparse.fields.employers.below import over_address, under_label
from jobparse.fields.employers.beside_title import before_title, beside_title
from jobparse.fields.employers.boards import department_on_board, on_board
from jobparse.fields.employers.bodies import of_its_own
from jobparse.fields.employers.calling import calling
from jobparse.fields.employers.counties import county
from jobparse.fields.employers.districts import authority, district, district_in_short
from jobparse.fields.employers.equal import equal
from jobparse.fields.employers.forms import is_proper
from jobparse.fields.employers.international import below_title, spoken_of
from jobparse.fields.employers.jurisdictions import in_rows_of_pay
from jobparse.fields.employers.labelled_parts import is_part
from jobparse.fields.employers.lines import (
    above_title,
    beside_labelled_title,
    in_own_right,
    of_health_service,
    opens_text,
    possibly,
)
from jobparse.fields.employers.others import hires_nobody
from jobparse.fields.employers.owning import owning, sent_to
from jobparse.fields.employers.places import around, behind_title_in_text, label_alone, labelled_as_part
from jobparse.fields.employers.portrayed import portrayed
from jobparse.fields.employers.seeking import who_seeks
from jobparse.fields.employers.sentences import in_prose, thanked, vacant_in
from jobparse.fields.employers.titled import titled
from jobparse.fields.employers.weighed import weighed
from jobparse.fields.header import asked_about, names_occupation
from jobparse.fields.organisations import CODED_UNIT, GOVERNMENT, MINISTRY, is_shortened, without_acronym
from jobparse.fields.reading import Reading, scalar
from jobparse.fields.terms.unions import names_union
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.states import state_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.document.model import Document

# What every government's name begins with, in lower-case text; the form is a group. The scan jumps to the word that all have, and
# the ends of the forms spare most places the trial of each.
_FORM = pattern(
    r"""
    \ of\ (?<= (?: ty | te | ge | wn | ip | gh | th | ce ) \ of\  ) (?:
        (?<=(city)\ of\ ) | (?<=(county)\ of\ ) | (?<=(state)\ of\ ) | (?<=(village)\ of\ ) | (?<=(town)\ of\ )
      | (?<=(township)\ of\ ) | (?<=(borough)\ of\ ) | (?<=(commonwealth)\ of\ ) | (?<=(province)\ of\ )
    )
    """,
    re.VERBOSE,
)
# What stands before the form of a government that is two in one: "City and County of Alder".
_CITY_AND, _CITY_AND_COUNTY = "city and ", "city and county"
# What stands before the form of a borough that is part of its name: "Royal Borough of Alder".
_ROYAL = ("royal ", "london ")
# The words of a government's name behind its form, as groups of `GOVERNMENT`.
_WORDS = ("one", "two", "three")
_SHORTENED = ("st.", "ste.", "ft.", "mt.")  # first words of such names whose stop ends no sentence
# A longer name ("City of Maple Grove") wins over a shorter one ("City of Maple") if it has this share of its mentions.
_NAME_SHARE = 0.6
# A body before the government that it is of, which is named with it alone: "Housing Authority of the City of Alder".
_BODY_OF = pattern(r"\b(?!The |Our |This )(?:[A-Z][a-z]+ ){1,2}(?:Authority|District|Corporation) of (?:the )?\Z")
_BODY_REACH = 60
# A government in a sentence that does not give its form a capital: "The town of Alder is seeking", "the city of Alder Police".
_SMALL = pattern(
    r"""
    \b (?: city | town | village | township | borough | county | [Mm]unicipality ) \ of\ [A-Z][\w'-]* (?: \ [A-Z][\w'-]* ){0,2}?
    (?= 's\b | \ (?: is | has | seeks | invites | Department | Police | Public | Fire | Highway | Parks | Board | Library ) \b )
    """,
    re.VERBOSE,
)
# Where a page lost the blank behind a name: "Town of AlderTown staff"; but "City of McAlder".
_GLUED = pattern(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
# The place behind the name of an employer in a label: "Alder Public Library (Alder, ME)".
_PLACED = pattern(r"(?<=\w) \([A-Z][A-Za-z.' -]{1,24}, [A-Z]{2}\)")


def employer(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the hiring government or company: its label, else the government that the text names most."""
    for row in document.values_of("employer"):
        span = trimmed(document, row.start, row.end)
        place = _PLACED.search(document.text, *span) if document.text.endswith(")", *span) else None
        span = label_alone(document, Span(span.start, place.start()) if place else span)
        no_name = document.lower[slice(*span)] in employer_words().job_boards or _describes(document, span)
        if no_name or is_part(document, row, span):
            continue
        if 2 < span.end - span.start <= 90 and not (document.lower.startswith(MINISTRY, *span) or names_union(document, span)):
            return scalar(document.found(*without_acronym(document, span), "employer label"))
    for row in document.values_of("department"):
        path = document.text.find(" -> ", row.start, row.end)
        if path > row.start:  # "Province of Alder -> Tides"
            return scalar(document.found(*trimmed(document, row.start, path), "whole before its part"))
    title = str(known.get("title") or "")
    for look in (
        district,
        authority,
        on_board,
        lambda text: beside_title(text, title, own=True),
        lambda text: in_own_right(text, title),
        district_in_short,
        _asked,
        _named_most,
        equal,
        of_its_own,
        beside_labelled_title,
        about_itself,
        lambda text: beside_title(text, title),
        below_title,
        possibly,
        above_title,
        in_prose,
        of_health_service,
        vacant_in,
        opens_text,
    ):
        found = look(document)
        if found and lexicon().headings.get(key(found.value)) == "page_furniture":
            continue  # a button behind "at": "Harbor Clerk at Print"
        if found and found.value.lower() not in structure_words().bodies and not _is_part_in_name(found):
            return scalar(found)  # "Authority" alone is a label
    last = (
        before_title(document, title)
        or behind_title_in_text(document, title)
        or who_seeks(document)
        or calling(document)
        or labelled_as_part(document)
        or around(document)
        or sole_body(document)
        or thanked(document)
        or library_of_town(document)
        or portrayed(document)
        or spoken_of(document)
        or titled(document, title)
        or owning(document)
        or sent_to(document)
        or over_address(document, title)
        or under_label(document)
        or department_on_board(document)
        or weighed(document, title)
    )
    return scalar(last if last and not _is_part_in_name(last) else None)


def _is_part_in_name(found: Found[str]) -> bool:
    """Whether a name is that of a ministry or of an office in the field, which is a part of its government wherever it stands."""
    name = found.value.lower().removeprefix("the ")
    return name.startswith(MINISTRY) or name.endswith(employer_words().field_units)


def _describes(document: Document, span: Span) -> bool:
    """Whether the value of a label says what the employer is rather than its name: "A tides company.", "HX/QUA Docks"."""
    if document.text.find(" or ", *span) > 0:
        return True
    if CODED_UNIT.match(document.text, *span):
        return True
    sentence = document.text.endswith(".", *span) and not is_shortened(document, span)
    return sentence and not is_proper(document.text[slice(*span)])


def _asked(document: Document) -> Found[str] | None:
    """The employer in the question that a site asks over a posting, without the state that it goes without in the text."""
    match = asked_about(document)
    if match is None:
        return None
    span = Span(*match.span("employer"))
    short = Span(span.start, span.end - len(" OR"))
    if document.text.endswith(",", *short) and state_code(document.text[short.end + 1 : span.end]):
        return document.found(short.start, short.end - 1, "employer in a question")  # "… at City of Alder, OR?"
    name = document.text[short.start : short.end]
    if document.text.startswith(" ", short.end) and state_code(document.text[short.end + 1 : span.end]):
        span = short if document.text.count(name) > document.text.count(document.text[span.start : span.end]) else span
    return document.found(*span, "employer in a question")


def _named_most(document: Document) -> Found[str] | None:
    """The government that the text names most, by as many words as most of its mentions agree on; else the county."""
    mentions: dict[str, list[re.Match[str]]] = {}
    for match in _governments(document):
        mentions.setdefault(match.group(), []).append(match)
    counts: Counter[tuple[str, ...]] = Counter()
    first: dict[tuple[str, ...], Span] = {}
    shortest: set[tuple[str, ...]] = set()
    for same in mentions.values():
        for at, (name, span) in enumerate(_names(document, same[0])):
            counts[name] += len(same)
            first.setdefault(name, span)
            if at == 0:
                shortest.add(name)
    if not counts:
        return _in_small_letters(document) or county(document)
    if sum(counts.values()) <= len(_WORDS) and _are_places(document, mentions):
        named = county(document)  # "Location: Town of Elm Garage" of a county that the text names
        if named:
            return named
    short = max(shortest, key=lambda name: (counts[name], -first[name].start))
    best: tuple[str, ...] = short
    for name, count in counts.items():
        agreed = count >= _NAME_SHARE * counts[short] and (count > 1 or _whole_name(document, first[name]))
        agreed = agreed or (name[: len(short)] == short and _is_town(document, first[name]))
        if name[: len(short)] == short and len(name) > len(best) and agreed:
            best = name
    span = first[best]
    of_body = document.text.endswith((" of ", " of the "), 0, span.start)
    body = _BODY_OF.search(document.text, max(0, span.start - _BODY_REACH), span.start) if of_body else None
    if body and document.text.count(body.group() + document.text[slice(*span)]) >= counts[best]:
        span = Span(body.start(), span.end)
    return document.found(span.start, span.end, "government named most")


def _are_places(document: Document, mentions: Mapping[str, list[re.Match[str]]]) -> bool:
    """Whether governments are named nowhere but in the values of labels of a place."""
    rows = document.values_of("locations")
    starts = [match.start() for same in mentions.values() for match in same]
    return all(any(row.start <= start < row.end for row in rows) for start in starts)


def _in_small_letters(document: Document) -> Found[str] | None:
    """The government that a sentence names with a small letter."""
    for form in _FORM.finditer(document.lower):
        match = _SMALL.match(document.text, form.start(form.lastindex or 0))
        if match:
            return document.found(*match.span(), "government in a sentence")
    return None


def _names(document: Document, match: re.Match[str]) -> Iterator[tuple[tuple[str, ...], Span]]:
    """The names that a mention of a government can be meant as: its form with the first word, the first two, and all three.

    Each is a tuple of the form and the words in lower case, without a possessive ending, with the span that it stands in.
    """
    form = " ".join(match.group()[: match.start("one") - match.start()].lower().split())
    words: tuple[str, ...] = ()
    known = employer_words()
    for group in _WORDS:
        if match.group(group) is None:
            break
        word = match.group(group).lower()
        if words and (word in known.behind_names or names_occupation(word)):
            break
        words = (*words, word.removesuffix("'s"))
        if len(words) == 1 and word in known.first_halves and match.group("two") is not None:
            continue
        end = match.end(group)
        seam = _GLUED.search(match.group(group))
        if seam:
            yield (form, *words[:-1], seam.string[: seam.start()].lower()), Span(match.start(), match.start(group) + seam.start())
            break  # "City of AlderCity employees", where a page lost the blank
        if word.endswith(".") and word not in _SHORTENED:
            yield (form, *words), Span(match.start(), end - 1)  # the stop of the sentence
            break
        if document.text.startswith("'s", end - 2):
            end -= 2
        yield (form, *words), Span(match.start(), end)
        if end < match.end(group):
            break  # what is behind a possessive is no more of the name


def _is_town(document: Document, span: Span) -> bool:
    """Whether the words behind the form of a government stand with their state elsewhere: "Alder Falls, OR"."""
    return is_of_state(document.text, document.text[slice(*span)].partition(" of ")[2])


def _whole_name(document: Document, span: Span) -> bool:
    """Whether a name printed once, in one style of letters, ends with its span: what follows is in lower case, or a stop."""
    words = document.text[span.start : span.end].split()[2:]
    follower = document.text[span.end : span.end + 2].lstrip(" ")
    behind = document.lower[span.end : span.end + 24].split()
    if behind and behind[0].strip(",.:") in employer_words().behind_names:
        return True
    return len({word.isupper() for word in words}) == 1 and (not follower or not (follower[0].isupper() or follower[0] in "'\""))


def _governments(document: Document) -> Iterator[re.Match[str]]:
    """Every government named in the text, found by the plain words first: the pattern alone would look at every character."""
    rows, no_states = tuple(in_rows_of_pay(document)), employer_words().no_states
    for form in _FORM.finditer(document.lower, 0, document.end):
        at = form.start(form.lastindex or 0)
        at -= next((len(word) for word in _ROYAL if document.lower.endswith(word, 0, at)), 0)
        at -= len(_CITY_AND) if at >= len(_CITY_AND) and document.lower.startswith(_CITY_AND_COUNTY, at - len(_CITY_AND)) else 0
        match = GOVERNMENT.match(document.text, at)
        if match is None or document.text[at - 1 : at].isalnum() or match["one"].lower().rstrip(".") in no_states:
            continue
        if not hires_nobody(document, match) and not match.group().lower().startswith(rows):
            yield match
