"""Markup of wikis and other sources of pages: what it dresses stays, or gets the dress that Markdown has for it.

MediaWiki, its pages as a text browser prints them, Textile, reStructuredText, AsciiDoc, and the links of Markdown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.plain_text.marks import Mark
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

# Stands for the dress of a heading of Textile among the characters that lines begin with: "h2. Duties".
TRACKER = "h"
# What any markup that is told by the first character of a line begins with.
MARKS_OF_LINES = frozenset(":;=|#~^'.{*!")
# Characters that lines of wikis and of reStructuredText begin with, some of them at least.
_OF_WIKI = frozenset("'=|;{#*")
_OF_RST = frozenset(":~^.#")
_LINES = frozenset("~^*#")
_SIGN = r"[^\s\[\]()<>\"`]"
_ADDRESS = rf"(?:https?://|mailto:|www\.){_SIGN}"
# Links with the words that stand for them: "[the form](https://…)", "[https://… the form]", "`the form <https://…>`_",
# '"the form":https://…', "https://…[the form]".
_MARKDOWN_LINK = pattern(rf"\[(?P<words>[^\[\]\n]{{1,300}})\] ?\(\s?(?P<address>{_ADDRESS}{{1,600}})\s?\)")
_WIKI_LINK = pattern(rf"\[(?P<address>{_ADDRESS}{{1,600}}) {{0,3}}(?P<words>[^\[\]\n]{{0,300}})\]")
_RST_LINK = pattern(rf"`(?P<words>[^`<\n]{{1,200}}(?:\n[^`<\n]{{1,100}})?)\s<(?P<address>{_ADDRESS}{{1,600}})>`__?")
_TEXTILE_LINK = pattern(rf'"(?P<words>[^"\n]{{1,200}})":(?P<address>{_ADDRESS}{{0,600}}[\w/])')
_ASCIIDOC_LINK = pattern(rf"(?P<address>(?:https?://|mailto:){_SIGN}{{1,600}})\[(?P<words>[^\[\]\n]{{0,300}})\]")
# How far before a link the words stand that say what it is for, in characters.
_BEFORE_LINK = 60
# Pages of the wiki itself: "[[Pilots|the pilots]]", "[[Category:Jobs]]".
_PAGE = pattern(r"\[(?<!\[\[)\[(?P<page>[^\[\]|\n]{1,200})(?:\|(?P<words>[^\[\]\n]{0,200}))?\]\]")
_NO_WORDS = ("category:", "file:", "image:", "media:")
_EMPHASIS = pattern(r"'{2,5}")
# A line that is in bold as a whole, which is a heading.
_BOLD_LINE = pattern(r"\n(?P<dress>''')(?=[^'\s])[^'\n]{1,88}(?P<behind>''':?)[ \t]*(?=\n)")
# Lines of tables that hold no words, and rows of two cells: "{| class=…", "|-", "! Salary" over "| $40,000".
_TABLE_LINE = pattern(r"\n(?P<dress>\{\|[^\n]*|\|-[^\n]*|\|\}|\|\+ ?|!(?= ))")
_ROW = pattern(
    r"\n(?:\|-|\{\|)[^\n]*\n(?P<first>[|!] ?)(?P<label>[^|!\n]{1,60})(?P<between>\n\| ?)(?=[^\n|}-])[^\n|]+(?=\n\|[-}])"
)
# Templates, comments and directives: "{{Outdated}}", "{{Job", "| status = open", "<!-- … -->", "__NOTOC__", "{% if … %}".
_TEMPLATE = pattern(r"\{\{(?P<body>[^{}]{0,2000})\}\}")
_FIELD = pattern(r"\n(?P<bar>[ \t]*\|[ \t]*)[A-Za-z][\w ]{0,40}?(?P<sign>[ \t]*=[ \t]*)")
_LIQUID = pattern(r"\{%[^{}\n]{0,300}%\}")
_MAGIC = pattern(r"__[A-Z]{3,16}__")
_WIKI_HEADING = pattern(r"\n={2,5} ?[^=\s][^=\n]{0,90}={2,5}[ \t]*\n")
# Lists: a number of a wiki or of Textile ("# Guide ships"), an indented line, a term ("; Salary : $40,000").
_NUMBERED = pattern(r"\n(?P<dress>#{1,3}[*#:]{0,2})(?= ?[^\s#])(?! ?(?:\d+\n|[Oo]f ))")
_WIKI_INDENT = pattern(r"\n(?P<dress>:{1,4} ?|; ?)(?=[\w#])")
# The links beside the headings of a wiki that a text browser prints: "[edit] Duties", "Duties[edit]".
_EDIT = pattern(r"\[ ?[Ee]dit(?: ?\| ?edit source| source| section)? ?\]")
# A table of contents: "Contents" over "1 Duties", "2 Requirements", or "* 2.1 Education".
_CONTENTS = pattern(r"\n[ \t]{0,12}(?:Table of )?[Cc](?:ontents|ONTENTS)(?: ?\[ ?hide ?\])?[ \t]*\n")
_ENTRY = pattern(r"\s{0,40}?(?:[*•+o-] ?)?\d{1,2}(?:\.\d{1,2}){0,3}\.?[ \t]+(?P<words>[^\n]{2,90})\n")
_ENTRIES = 2
# Lines under, and over, headings of reStructuredText; its fields (":Salary: $40,000"), numbers and directives.
_UNDERLINE = pattern(r"\n(?P<dress>([~^#*])\2{2,100}[ \t]*)(?=\n|$)")
_RST_FIELD = pattern(r"\n(?P<dress>:)(?=[A-Za-z#][^:\n`]{0,40}:[ \n])")
_DIRECTIVE = pattern(r"\n(?P<dress>\.\. [^\n]{0,200}(?:\n[ \t]+:[a-z-]+:[^\n]{0,80}){0,8})")
_AUTO_NUMBER = pattern(r"\n {0,4}(?P<dress>#\.)(?= )")
# AsciiDoc: its headings ("== Duties", with nothing behind), attributes, fields ("Salary:: $40,000"), numbers and line ends.
_ASCIIDOC_HEADING = pattern(r"\n(?P<dress>={1,5})(?= \S[^\n]{0,88}[^=\s] ?\n)")
_ATTRIBUTE = pattern(r"\n(?P<dress>:[a-z][a-z0-9_-]{1,24}:[^\n]{0,80})(?=\n)")
_ASCIIDOC_FIELD = pattern(r"\n[A-Z#][^:\n]{1,40}(?P<dress>::)(?=[ \n])")
_ASCIIDOC_NUMBER = pattern(r"\n(?P<dress>\.{1,3})(?= \S)")
_FORCED_BREAK = pattern(r"(?P<dress> \+) ?(?=\n)")
_ASCIIDOC_HEADINGS = 2


def markup(text: str, signs: set[str]) -> list[Mark]:
    """The marks of all markup that a text holds.

    Args:
        text: The text.
        signs: The characters of markup that lines begin with, and `TRACKER` for a heading of Textile; they and single characters,
            which are found fast, tell first what there can be.
    """
    marks: list[Mark] = []
    bracket = "[" in text
    wiki = _is_wiki(text, signs, bracket=bracket)
    if bracket:
        marks += _bracketed(text)
    if "`" in text and ">`_" in text:
        marks += _links(text, _RST_LINK)
    if "{" in text and ("{{" in text or "{%" in text):
        marks += _templates(text)
    if "<" in text and "<!--" in text:
        marks += _comments(text)
    if wiki:
        marks += _of_wiki(text)
    elif not signs.isdisjoint(_OF_RST):
        marks += _of_rst(text, signs)
    if "=" in signs and not wiki:
        marks += _of_asciidoc(text)
    if TRACKER in signs and '":' in text:
        marks += _links(text, _TEXTILE_LINK)
    if "#" in signs and (wiki or TRACKER in signs):
        marks += _dress(text, _NUMBERED, "*")
    return marks


def _is_wiki(text: str, signs: set[str], *, bracket: bool) -> bool:
    """Whether a text is the source of a wiki's page."""
    return (
        ("=" in signs and _WIKI_HEADING.search(text) is not None)
        or (not signs.isdisjoint(_OF_WIKI) and text.count("'''") > 1)
        or (bracket and _PAGE.search(text) is not None)
        or ("{" in signs and "{|" in text)
    )


def _bracketed(text: str) -> Iterator[Mark]:
    """The links of Markdown and MediaWiki, and those for the editors of a wiki."""
    yield from _links(text, _MARKDOWN_LINK)
    yield from _links(text, _WIKI_LINK)
    edits = list(_edit_links(text))
    if edits:
        yield from edits
        yield from _contents(text)


def _links(text: str, link: re.Pattern[str]) -> Iterator[Mark]:
    """What surrounds the words of links; one that leads to the application stays, for its address."""
    for match in link.finditer(text):
        words, address = match["words"].strip(), match["address"]
        if not words:
            yield from _around(match, "address")
        elif _same(words, address):
            yield from _around(match, "words")
        elif "mailto:" in address and "@" not in words:
            continue
        elif "appl" not in words.lower() and "appl" not in _line_before(text, match.start()):
            before = match.start() - (text[match.start() - 1 : match.start()] == "!")
            if before < match.start():
                yield Mark(before, match.end(), "")  # a picture
            else:
                yield from _around(match, "words")


def _around(match: re.Match[str], group: str) -> Iterator[Mark]:
    yield Mark(match.start(), match.start(group), "")
    yield Mark(match.end(group), match.end(), "")


def _same(words: str, address: str) -> bool:
    """Whether the words of a link are its address, in whole or in part."""
    return words.removeprefix("http://").removeprefix("https://").rstrip("/") in address


def _line_before(text: str, at: int) -> str:
    return text[max(text.rfind("\n", max(0, at - _BEFORE_LINK), at) + 1, at - _BEFORE_LINK, 0) : at].lower()


def _templates(text: str) -> Iterator[Mark]:
    """Templates of wikis, whose named fields stay as lines with a label, and directives of site generators."""
    for match in _TEMPLATE.finditer(text):
        fields = list(_FIELD.finditer(text, *match.span("body"))) if "\n" in match["body"] else []
        if not fields:
            yield Mark(*match.span(), "")
            continue
        yield Mark(match.start(), fields[0].start(), "")
        for field in fields:
            yield Mark(*field.span("bar"), "")
            yield Mark(*field.span("sign"), ": "[: field.end("sign") - field.start("sign")])
        yield Mark(match.end("body"), match.end(), "")
    for match in _LIQUID.finditer(text):
        yield Mark(*match.span(), "")


def _comments(text: str) -> Iterator[Mark]:
    at = text.find("<!--")
    while at >= 0:
        end = text.find("-->", at + 4)
        if end < 0:
            return
        yield Mark(at, end + 3, "")
        at = text.find("<!--", end)


def _edit_links(text: str) -> Iterator[Mark]:
    """The links for editors: one before a heading becomes the mark of a heading, one behind it a colon."""
    for match in _EDIT.finditer(text):
        start, end = match.span()
        low = max(0, start - _BEFORE_LINK - 1)
        line = text.rfind("\n", low, start) + 1
        if low and not line:
            continue  # far inside a line
        if not text[line:start].strip():
            while text[end : end + 1] == " ":
                end += 1
            yield Mark(line, end, "# ")
        elif text[end : end + 1] in "\n" and start - line <= _BEFORE_LINK and text[start - 1] not in "=: ":
            yield Mark(start, end, ":")


def _contents(text: str) -> Iterator[Mark]:
    """Tables of contents, whose entries are printed again as headings."""
    for match in _CONTENTS.finditer(text):
        at, entries = match.end(), 0
        again = True
        while entry := _ENTRY.match(text, at):
            again = again and (entries > 0 or text.find(entry["words"].strip(), entry.end()) > 0)
            at = entry.end()
            entries += 1
        if entries >= _ENTRIES and again:
            yield Mark(match.start() + 1, at - 1, "")


def _of_wiki(text: str) -> Iterator[Mark]:
    if "''" in text:
        for match in _BOLD_LINE.finditer(text):
            yield Mark(*match.span("dress"), "# ")
            yield Mark(*match.span("behind"), "")
        for match in _EMPHASIS.finditer(text):
            yield Mark(*match.span(), "")
    if "[[" in text:
        for match in _PAGE.finditer(text):
            if match["page"].lower().startswith(_NO_WORDS):
                yield Mark(*match.span(), "")
            else:
                yield from _around(match, "words" if match["words"] else "page")
    if "\n|" in text:
        for match in _ROW.finditer(text):
            yield Mark(*match.span("first"), "")
            yield Mark(*match.span("between"), ": "[: match.end("between") - match.start("between")])
        yield from _dress(text, _TABLE_LINE, "")
    yield from _dress(text, _WIKI_INDENT, "")
    if "__" in text:
        for match in _MAGIC.finditer(text):
            yield Mark(*match.span(), "")


def _dress(text: str, dressed: re.Pattern[str], instead: str) -> Iterator[Mark]:
    """Marks for what lines are dressed with."""
    for match in dressed.finditer(text):
        yield Mark(*match.span("dress"), instead)


def _of_rst(text: str, signs: set[str]) -> Iterator[Mark]:
    if ":" in signs:
        yield from _dress(text, _RST_FIELD, "")
    if "." in signs:
        yield from _dress(text, _DIRECTIVE, "")
    if "#" in signs:
        yield from _dress(text, _AUTO_NUMBER, "*")
    for match in _UNDERLINE.finditer(text) if not signs.isdisjoint(_LINES) else ():
        above = text.rfind("\n", 0, match.start()) + 1
        length = match.end() - match.start() - 1
        if 0 < len(text[above : match.start()].strip()) <= length + 2 or _is_overline(text, match):
            yield Mark(*match.span("dress"), "")


def _is_overline(text: str, line: re.Match[str]) -> bool:
    """Whether the same line stands once more below the one behind it, so that both frame a heading."""
    below = text.find("\n", line.end() + 1)
    return below > 0 and text.startswith(line["dress"].rstrip(), below + 1)


def _of_asciidoc(text: str) -> Iterator[Mark]:
    first = text.startswith("= ")
    headings = list(_dress(text, _ASCIIDOC_HEADING, "#"))
    if len(headings) + first < _ASCIIDOC_HEADINGS:
        return
    if first:
        yield Mark(0, 1, "#")
    yield from headings
    yield from _dress(text, _ATTRIBUTE, "")
    yield from _dress(text, _ASCIIDOC_FIELD, ":")
    yield from _dress(text, _ASCIIDOC_NUMBER, "*")
    yield from _dress(text, _FORCED_BREAK, "")
    if "[" in text:
        yield from _links(text, _ASCIIDOC_LINK)
