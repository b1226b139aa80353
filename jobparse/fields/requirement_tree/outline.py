"""The outline of the minimum: its statements and the lines that lead to them, nested as their markers say.

"1. … or 2. …" are one list, "(a) … (b) …" below "1. One of the following:" a list inside it. The conjunctions at the end of a
statement, at the beginning of the next or alone on a line between them are taken off and stand beside the outline.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.edges import end_without
from jobparse.fields.header import names_occupation
from jobparse.fields.requirement_tree.lists import Entry, Outline
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.conjunctions import Conjunction, alone, before, behind, formula

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.document.model import Document, Section

# The list marker before a statement: "2.", "(a)", "iii)", a bullet. It reads what stands before the statement on its line.
_MARK = r"(?:\(?(?:(?P<number>[0-9]{1,2})|(?P<roman>[ivx]{2,4})|(?P<letter>[A-Za-z]))[.)]|(?P<bullet>[^\w\s.,;:()\"'/]|o(?=\s)))"
_MARKER = pattern(rf"(?:^|(?<=\s)){_MARK}\s*\*?\s*$")
_MARKER_REACH = 12
_AT_START = pattern(rf"\s*{_MARK}\s+")
# What leads to items of which one will do: "one of the following", "any of these", "either of the two below", "must be either:".
_ANY = pattern(
    r"""
      \b (?: one | any | either | at\sleast\sone ) (?: \s\(1\) )? (?: \sor\smore )? (?: \s\w{1,20} ){0,2}? \s of\sthe(?:se)? \s
      (?: \w{1,20}\s ){0,2} (?: following | below | two | options | alternatives | requirements | criteria )
    | \b one\sor\s (?: more | a\scombination ) \s of \b
    | \b any\s (?: one\s )? of\s (?: the\s )? (?: following | these | below )
    | \b either :? \s* $
    | \b any\scombination\sof\sthe\sfollowing
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FOLLOWING = pattern(r"\b(?:following|below)\b[^.;]{0,40}[.:]?\s*$", re.IGNORECASE)
_FOLLOWING_SIGNS = ("following", "below")
# The line before what one grade or level asks for: "For Assignment to Level II", "At the GS-9 level:".
_LEVEL_LINE = pattern(
    r"""
    (?! \W* grade\s1[0-2] \W* $ )  # the last year of a school
    \W* (?: (?: for | to ) \s )? (?: [\w/-]{1,20}\s ){0,5} (?: levels? | grade | tier | GS ) [\s-] (?: [IVX]{1,4} | [0-9]{1,2} )
    \b (?: \s?-\s? [AB] \b )? (?: \s (?: level | and\sabove ) )? \W*
    """,
    re.VERBOSE | re.IGNORECASE,
)
# The title with a level, over what that level asks for: "Harbor Pilot 12" of "Harbor Pilot 11-P13", "Harbor Pilot II".
_TITLE_LEVEL = pattern(r"([A-Z][\w&/'-]*(?: [\w&/'-]+){0,6}?) (?:[A-Z]{0,2}-?\d{1,2}|I{1,3}|IV|V)")
# The name of a way to qualify before what it asks for.
_OPTION = pattern(
    r"(?:option|alternative|pathway)\s#?(?:(?P<first>[A1]|I(?!I|V))|[B-F]|[2-6]|I{2,3}|IV)\s?(?:[:.)]|\s-)\s+", re.IGNORECASE
)
_LONGEST_LEVEL = 80  # in characters
_LONGEST_LEAD = 400  # in characters
_DRESS = " \n\t*_"  # the emphasis and white space that a line ends with


def outline(
    document: Document, sections: Iterable[Section], spans: Iterable[Span], skipped: frozenset[Span], title: str
) -> Entry | None:
    """The outline of the statements of the minimum, or None without any.

    Args:
        document: The document.
        sections: The sections of the minimum, in order.
        spans: Their statements, in order.
        skipped: Those among them that are only wished for.
        title: The title in lower case, or "".
    """
    made = Outline(title=title)
    rows = iter(sections)
    section = next(rows, None)
    at = _begin(document, section) if section else 0
    for span in spans:
        while section is not None and span.start >= section.end:
            section = next(rows, None)
            at = _begin(document, section) if section else 0
            made.path, made.last, made.open = [made.root], None, False
            if made.trailing and made.trailing.word in ",;":
                made.trailing = None
        if span in skipped:
            at = span.end
            continue
        at = _take(document, made, at, span)
    return made.root if made.root.items else None


def _begin(document: Document, section: Section) -> int:
    """Where a section's statements begin, with its heading where that is the line that leads to them."""
    anchor = section.anchor
    if anchor is None or anchor.how == "exact":
        return section.body
    heading = anchor.heading
    if not 0 < heading.end - heading.start <= _LONGEST_LEAD:
        return section.body
    text = document.text
    leads = (
        _ANY.search(text, *heading)
        or _LEVEL_LINE.fullmatch(text, *heading)
        or (any(map(str.isdigit, text[slice(*heading)])) and formula(text, *heading))
    )
    return section.start if leads else section.body


def _take(document: Document, made: Outline, at: int, span: Span) -> int:
    """Add a statement and what leads to it; the end of it."""
    text = document.text
    start, style, value = _marker(text, max(at, span.start - _MARKER_REACH), span.start)
    if start > at:
        _take_lead(document, made, at, start)
    found = alone(text, *span)
    if found:
        made.trailing = found
        return span.end
    begin, end = span
    leading = before(text, begin, end) or _option(text, begin, end)
    if leading and leading.said.end < end:
        begin = leading.said.end
    else:
        leading = None
    trailing = behind(text, begin, end)
    if trailing:
        end = trailing.said.start
    entry = Entry(Span(begin, end), style, value, link=leading)
    entry.lead = entry.level = is_level(text, begin, end, made.title)
    near = max(begin, end - 100)
    ends_open = text[end - 1] == ":" or (
        has_sign(document, near, end, _FOLLOWING_SIGNS) and _FOLLOWING.search(text, near, end) is not None
    )
    entry.any_of = ends_open and _ANY.search(text, max(begin, end - 200), end) is not None
    ready = made.open and (style != "plain" or (made.last is not None and (made.last.any_of or made.last.level)))
    made.add(entry, ready=ready)
    made.trailing = trailing or _soft(text, span)
    made.open = ends_open or entry.level
    return span.end


def choice_said(document: Document, span: Span) -> tuple[Span, ...]:
    """The words of a statement that say that one of the items below it will do: "… in one or more of the following areas:"."""
    said = _ANY.search(document.text, max(span.start, span.end - 200), span.end)
    return (Span(*said.span()),) if said else ()


def _option(text: str, start: int, end: int) -> Conjunction | None:
    """The name of an alternative that a statement begins with, which stands for a conjunction: "Option B: Two years …".

    The first of them holds the others, beside what is asked for above them, which no word says.
    """
    option = _OPTION.match(text, start, end) if text[start] in "OAP" else None
    if option is None:
        return None
    if option["first"]:
        return Conjunction("and", Span(option.end(), option.end()), either=True)
    return Conjunction("or", Span(*option.span()))


def is_level(text: str, start: int, end: int, title: str = "") -> bool:
    """Whether a line names the grade or level that what follows is for and nothing else, or the title with such a level."""
    if end - start >= _LONGEST_LEVEL:
        return False
    if _LEVEL_LINE.fullmatch(text, start, end):
        return True
    level = _TITLE_LEVEL.fullmatch(text, start, end) if title else None
    return level is not None and (
        title.startswith(level.group(1).lower()) or (level.group().isupper() and names_occupation(level.group(1)))
    )


def _soft(text: str, span: Span) -> Conjunction | None:
    """The comma or semicolon that a statement ends with, which stands for the next conjunction of its list."""
    if text[span.end - 1] not in ",;":
        return None
    return Conjunction(text[span.end - 1], Span(span.end - 1, span.end))


def _take_lead(document: Document, made: Outline, start: int, end: int) -> None:
    """Add the line before a statement, where it leads to it."""
    text = document.text
    end = end_without(document, start, end, _DRESS)
    if end <= start:
        return
    line = text.rfind("\n", start, end) + 1
    if line > start:  # "OR" on a line of its own before that which leads to the statement
        stop = end_without(document, start, line, _DRESS)
        above = max(start, text.rfind("\n", start, stop) + 1)
        made.trailing = (alone(text, above, stop) if stop > above else None) or made.trailing
        start = line
    match = _AT_START.match(text, start, end)
    style, value = "plain", 0
    if match:
        style, value = _style(match)
        start = match.end()
    while start < end and not text[start].isalnum() and text[start] not in "\"'(":
        start += 1
    if end - start > _LONGEST_LEAD or end - start < 3:
        return
    found = alone(text, start, end)
    if found:
        made.trailing = found
        return
    any_of = _ANY.search(text, start, end) is not None
    joins = any(map(str.isdigit, text[start:end])) and bool(formula(text, start, end))
    level = is_level(text, start, end_without(document, start, end, " :"), made.title)
    trailing = None if joins else behind(text, start, end)
    opens = text[end - 1] == ":" or (any_of and _FOLLOWING.search(text, start, end) is not None) or joins or level
    if not opens and trailing is None:
        return
    if trailing:
        end = trailing.said.start
    span = Span(start, end_without(document, start, end, " :"))
    if span.end <= span.start:
        return
    made.add(Entry(span, style, value, lead=opens, extra=True, any_of=any_of, level=level), ready=False)
    made.open, made.trailing = opens, trailing


def _marker(text: str, start: int, end: int) -> tuple[int, str, int]:
    """Where the marker before a statement begins, the style of its list and its number."""
    start = max(start, text.rfind("\n", start, end) + 1)
    printed = start < end and not text[start:end].isspace()
    match = _MARKER.search(text, start, end) if printed else None
    if match is None:
        return end, "plain", 0
    return match.start(), *_style(match)


def _style(match: re.Match[str]) -> tuple[str, int]:
    """The style of a list by one of its markers, and the number of the entry."""
    style = match.lastgroup or ""
    printed = match[style]
    if style == "bullet":
        return printed, 0
    if style == "number":
        return style, int(printed)
    if style == "letter":
        return style, ord(printed.lower()) - ord("a") + 1
    return style, {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9}.get(printed, 5)
