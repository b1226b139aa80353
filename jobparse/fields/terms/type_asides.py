"""Types of employment beside other words: in brackets of a title, behind an amount, in "purely temporary", in "we have a …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.fields.terms.temporary import goes_with_thing
from jobparse.fields.terms.type_places import places_within, type_places
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A type in brackets anywhere in a line of the title block: "Harbor Pilot 6 hr (Full-Time) Job ID 12". This and the others read
# lower-case text.
_BRACKETED = pattern(
    r"(?:(?:permanent|temporary|regular|seasonal),? )?(?:full|part)[ -]?time(?:,? (?:permanent|temporary|seasonal))?\)"
)
# The type behind an amount of pay, what stands between the two, and how far into its value it begins, in characters:
# "$45,000 (full-time)", "$20 an hour, full time with benefits".
_PAID = pattern(r"(?:full|part)[ -]?time\b(?! (?:equivalent|rate|salary|pay|pro|staff|employee|hours))")
_BEHIND_PAY, _LONGEST_PAY = ("(", ", ", "; ", "- "), 90
# The type behind a number of posts: "One (1) vacancy; full-time".
_BEHIND_POSTS = ("vacancy; ", "vacancies; ", "position; ", "positions; ", "opening; ", "openings; ")
# The same behind a comma: "(3) Position(s), Regular Part Time", "two vacancies, full-time".
_COUNTED = pattern(
    r"(?:\b(?:\d{1,2}|one|two|three|four|five|six)|\(\d{1,2}\)) (?:position|vacanc|opening|post|job)(?:y|ies|s|\(s\))?"
    r"(?: available)?,? ?[,:(-] ?"
    r"(?:regular,? |permanent,? )?\Z"
)
_COUNT_REACH = 48
# A type that is all of a part of a title, and what stands in it.
_PART = pattern(
    r"(?:\A|(?<= [-\u2013\u2014/|] )|(?<=[,;:] )|(?<=[(|/]))(?:regular,? |permanent,? )?"
    r"(?P<type>(?:full|part)[ -]?time|temporary|seasonal|internship|per[ -]diem|fixed[ -]term)"
    r"(?=\s?[-\u2013\u2014](?![a-z])|\s?[,;:)/|]|\s?(?:\n|\Z))"
)
_IN_TITLES = ("time", "temporary", "seasonal", "internship", "diem", "fixed")
# What boards of India say of a post: "purely temporary", "purely on contract basis".
_PURELY = pattern(
    r"purely\s+(?:on\s+)?(?:an?\s+)?(?P<type>temporary|contract(?:ual)?)\b"
    r"(?:(?:\s?/\s?|\s+(?:and|&)\s+)(?:on\s+)?(?P<also>temporary|contract(?:ual)?)\b)?"
)
# What an employer has to offer: "we have a permanent, part-time opportunity in", "we are hiring 3 full time (40 hour) positions".
_HAVE = pattern(
    r"we(?: (?:currently|now))?"
    r"(?: have|(?: are|['\u2019]re)(?: (?:currently|now))? (?:hiring|recruiting|seeking|looking)(?: for)?)"
    r" (?:an? |\d{1,2} |one |two |three |four |five )(?:\(\d{1,2}\) )?"
    r"(?P<types>[^.\n;:]{4,50}? (?:opportunit|position|role|vacanc|post|opening))"
)
_WE = (
    "we have ",
    "we currently have ",
    "we now have ",
    "we're ",
    "we\u2019re ",
    "we are hiring ",
    "we are currently ",
    "we are now ",
    "we are recruiting ",
    "we are seeking ",
    "we are looking ",
)
# A line of the title block or on the terms that is a kind of contract, with the terms behind it: "Long-Term Contractual".
_CONTRACTUAL = pattern(r"(?:(?:long|short)[- ]term )?(?P<type>contractual)(?:,[^.\n]{4,60})?")
# The same behind a title: "Harbor Pilot (Contract - 3 years)".
_IN_BRACKETS = pattern(r"\((?P<type>contract)(?:\)|\s?[,:\u2013-]\s?[^()\n]{2,30}\))")
_TERMS = ("header", "employment", "summary")
# What a sentence on pay or terms is as a whole: "Seasonal position, May through August."
_POST = pattern(
    r"(?:(?:full|part)[ -]time|seasonal|temporary|permanent)(?:,? (?:(?:full|part)[ -]time|seasonal|temporary))?,?"
    r" (?:position|role|post|job|appointment)\b"
    r"(?= ?(?:[.,;:()\n/-]|\Z)| (?:with|at|for|in|from|through|until|starting|beginning|available|open|is|of|to|on|during|and"
    r"|based|working|lasting|up|this|that|which|located)\b)"
)
_ON_TERMS = frozenset({"salary", "schedule", "employment", "dates", "other", "header"})
# Kinds of sections whose words on types are of others, or told for all who work there.
_OTHERS = frozenset({"page_furniture", "duplicate", "benefits", "legal", "equal_opportunity"})


def types_aside(document: Document) -> list[tuple[int, int]]:
    """The stretches of text beside other words that name a type of this employment."""
    found: list[tuple[int, int]] = []
    lower = document.lower
    for row in document.values_of("salaries"):
        for at in places_within(document, row.start, min(row.end, row.start + _LONGEST_PAY)):
            paid = _PAID.match(lower, at, row.end) if _is_behind_pay(lower, row.start, at) else None
            found += [paid.span()] if paid else []
    for at in type_places(document):
        bracketed = _BRACKETED.match(lower, at) if lower[at - 1 : at] == "(" else None
        section = document.section_at(at) if bracketed else None
        if bracketed and section and section.kind == "header":
            found.append((at, bracketed.end() - 1))
        elif lower.endswith(_BEHIND_POSTS, 0, at) or (
            lower[at - 1] == " " and _COUNTED.search(lower[max(0, at - _COUNT_REACH) : at])
        ):
            found.append((at, at + len("full-time")))
        elif lower.endswith(". ", 0, at):
            post = _POST.match(lower, at)
            section = document.section_at(at) if post else None
            found += [post.span()] if post and section and section.kind in _ON_TERMS else []
    for at in offsets_in(document, 0, document.end, _WE):
        have = _HAVE.match(lower, at)
        section = document.section_at(at) if have else None
        if have and section and section.kind not in _OTHERS:
            found.append(have.span("types"))
    return found


def _is_behind_pay(lower: str, start: int, at: int) -> bool:
    """Whether a mark parts a type from an amount before it, or only a blank does."""
    return lower.endswith(_BEHIND_PAY, start, at) or (at > start + 1 and lower[at - 1] == " " and lower[at - 2].isdigit())


def parts_of_title(document: Document, title: str | None) -> list[tuple[int, int]]:
    """The parts of a title, set apart by marks, that are a type: "Seasonal - Ferry Staff", "Ferry Clerk (Part-Time)".

    Args:
        document: The document.
        title: The title.
    """
    words = title.lower() if title else ""
    at = document.lower.find(words) if words and any(type_ in words for type_ in _IN_TITLES) else -1
    if at < 0:
        return []
    return [(at + match.start("type"), at + match.end("type")) for match in _PART.finditer(words)]


def add_contracts(document: Document, rows: dict[str, Span]) -> None:
    """Add the types that words on a contract tell: "purely temporary", "purely on contract basis", "Long-Term Contractual"."""
    lower = document.lower
    for at in offsets_in(document, 0, document.end, ("purely",)) if "purely" in document.tokens else ():
        match = _PURELY.match(lower, at)
        if match and not match["also"] and match["type"] == "temporary" and goes_with_thing(document, match.end()):
            continue  # "purely temporary tattoos"
        for name in ("type", "also") if match else ():
            if match and match[name]:
                rows.setdefault("temporary" if match[name] == "temporary" else "contract", Span(*match.span(name)))
    at = lower.find("(contract") if not document.tokens.isdisjoint(("contract", "contract)", "(contract)")) else -1
    bracketed = _IN_BRACKETS.match(lower, at) if at >= 0 else None
    section = document.section_at(at) if bracketed else None
    if bracketed and section and section.kind == "header":
        rows.setdefault("contract", Span(*bracketed.span("type")))
    if "contractual" not in document.tokens and "contractual," not in document.tokens:
        return
    for section in document.of_kind(*_TERMS):
        for line in document.lines_in(section.start, section.end):
            match = _CONTRACTUAL.fullmatch(lower, line.body, line.end)
            if match:
                rows.setdefault("contract", Span(*match.span("type")))
