"""Markup of wikis and other sources of pages: what it dresses stays, or gets the dress that Markdown has for it.

MediaWiki, its pages as a text browser prints them, Textile, reStructuredText, AsciiDoc, and the links of Markdown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.marks import Mark
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

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
_PAGE = pattern(r"\[\[(?P<page>[^\[\]|\n]{1,200})(?:\|(?P<words>[^\[\]\n]{0,200}))?\]\]")
_NO_WORDS = ("category:", "file:", "image:", "media:")
_EMPHASIS = pattern(r"'{2,5}")
# A line that is in bold as a whole, which is a heading.
_BOLD_LINE = pattern(r"(?m)^'''(?=[^'\s])[^'\n]{1,88}(''':?)[ \t]*$")
# Lines of tables that hold no words, and rows of two cells: "{| class=…", "|-", "! Salary" over "| $40,000".
_TABLE_LINE = pattern(r"(?m)^(?:\{\|[^\n]*|\|-[^\n]*|\|\}|\|\+ ?|!(?= ))")
_ROW = pattern(r"\n(?:\|-|\{\|)[^\n]*\n(?P<first>[|!] ?)(?P<label>[^|!\n]{1,60})(?P<between>\n\| ?)(?=[^\n|}-])[^\n|]+(?=\n\|[-}])")
# Templates, comments and directives: "{{Outdated}}", "{{Job", "| status = open", "<!-- … -->", "__NOTOC__", "{% if … %}".
_TEMPLATE = pattern(r"\{\{(?P<body>[^{}]{0,2000})\}\}")
_FIELD = pattern(r"\n(?P<bar>[ \t]*\|[ \t]*)[A-Za-z][\w ]{0,40}?(?P<sign>[ \t]*=[ \t]*)")
_LIQUID = pattern(r"\{%[^{}\n]{0,300}%\}")
_MAGIC = pattern(r"__[A-Z]{3,16}__")
_WIKI_HEADING = pattern(r"\n={2,5} ?[^=\s][^=\n]{0,90}={2,5}[ \t]*\n")
# Lists: a number of a wiki or of Textile ("# Guide ships"), an indented line, a term ("; Salary : $40,000").
_NUMBERED = pattern(r"(?m)^#{1,3}[*#:]{0,2}(?= ?[^\s#])(?! ?\d+$)")
_WIKI_INDENT = pattern(r"(?m)^(?::{1,4} ?|; ?)(?=[\w#])")
# The links beside the headings of a wiki that a text browser prints: "[edit] Duties", "Duties[edit]".
_EDIT = pattern(r"\[ ?[Ee]dit(?: ?\| ?edit source| source| section)? ?\]")
# A table of contents: "Contents" over "1 Duties", "2 Requirements", or "* 2.1 Education".
_CONTENTS = pattern(r"(?mi)^[ \t]*(?:table of )?contents(?: ?\[ ?hide ?\])?[ \t]*\n")
_ENTRY = pattern(r"\s{0,40}?(?:[*•+o-] ?)?\d{1,2}(?:\.\d{1,2}){0,3}\.?[ \t]+(?P<words>[^\n]{2,90})\n")
_ENTRIES = 2
# Lines under, and over, headings of reStructuredText; its fields (":Salary: $40,000"), numbers and directives.
_UNDERLINE = pattern(r"(?m)^([=~^\"'`#*+.:-])\1{2,100}[ \t]*$")
_RST_FIELD = pattern(r"(?m)^:(?=[A-Za-z#][^:\n`]{0,40}:(?:[ \n]|$))")
_DIRECTIVE = pattern(r"(?m)^\.\. [^\n]{0,200}(?:\n[ \t]+:[a-z-]+:[^\n]{0,80}){0,8}")
_AUTO_NUMBER = pattern(r"(?m)^ {0,4}(#\.)(?= )")
# AsciiDoc: its headings ("== Duties", with nothing behind), attributes, fields ("Salary:: $40,000"), numbers and line ends.
_ASCIIDOC_HEADING = pattern(r"(?m)^={1,5}(?= \S[^\n]{0,88}[^=\s] ?$)")
_ATTRIBUTE = pattern(r"(?m)^:[a-z][a-z0-9_-]{1,24}:[^\n]{0,80}$")
_ASCIIDOC_FIELD = pattern(r"(?m)^[A-Z#][^:\n]{1,40}(::)(?=[ \n])")
_ASCIIDOC_NUMBER = pattern(r"(?m)^\.{1,3}(?= \S)")
_FORCED_BREAK = pattern(r"(?m) \+ ?$")
_ASCIIDOC_HEADINGS = 2


def markup(text: str) -> list[Mark]:
    """The marks of all markup that a text holds; plain signs tell first whether there can be any."""
    marks: list[Mark] = []
    if "](" in text or "] (" in text:
        marks += _links(text, _MARKDOWN_LINK)
    wiki = _is_wiki(text)
    if "[http" in text or "[mailto:" in text:
        marks += _links(text, _WIKI_LINK)
    if ">`_" in text:
        marks += _links(text, _RST_LINK)
    if '":http' in text or '":mailto:' in text:
        marks += _links(text, _TEXTILE_LINK)
    if "{{" in text or "{%" in text:
        marks += _templates(text)
    if "<!--" in text:
        marks += _comments(text)
    if "dit]" in text or "dit source]" in text or "dit ]" in text:
        marks += _edit_links(text)
    if "ontents" in text or "CONTENTS" in text:
        marks += _contents(text)
    if wiki:
        marks += _of_wiki(text)
    elif "\n:" in text or "\n.. " in text or "~~~" in text or "^^^" in text or "#. " in text:
        marks += _of_rst(text)
    if not wiki and ("\n= " in text or "\n== " in text or text.startswith("= ")):
        marks += _of_asciidoc(text)
    if (wiki or "\nh2. " in text or "\nh3. " in text) and "\n#" in text:
        marks += [Mark(*match.span(), "*") for match in _NUMBERED.finditer(text)]
    return marks


def _is_wiki(text: str) -> bool:
    """Whether a text is the source of a wiki's page."""
    return (
        ("'''" in text and text.count("'''") > 1)
        or "\n{|" in text
        or "[[" in text
        or ("\n==" in text and _WIKI_HEADING.search(text) is not None)
    )


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
        line = text.rfind("\n", 0, start) + 1
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
            yield Mark(match.start(), at - 1, "")


def _of_wiki(text: str) -> Iterator[Mark]:
    if "'''" in text or "''" in text:
        bold = list(_BOLD_LINE.finditer(text))
        for match in bold:
            yield Mark(match.start(), match.start() + 3, "# ")
            yield Mark(*match.span(1), "")
        for match in _EMPHASIS.finditer(text):
            yield Mark(*match.span(), "")
    if "[[" in text:
        for match in _PAGE.finditer(text):
            if match["page"].lower().startswith(_NO_WORDS):
                yield Mark(*match.span(), "")
            else:
                yield from _around(match, "words" if match["words"] else "page")
    if "\n{|" in text or text.startswith("{|"):
        for match in _ROW.finditer(text):
            yield Mark(*match.span("first"), "")
            yield Mark(*match.span("between"), ": "[: match.end("between") - match.start("between")])
        for match in _TABLE_LINE.finditer(text):
            yield Mark(*match.span(), "")
    if "\n:" in text or "\n;" in text:
        for match in _WIKI_INDENT.finditer(text):
            yield Mark(*match.span(), "")
    if "__" in text:
        for match in _MAGIC.finditer(text):
            yield Mark(*match.span(), "")


def _of_rst(text: str) -> Iterator[Mark]:
    for match in _UNDERLINE.finditer(text):
        above = text.rfind("\n", 0, match.start() - 1) + 1 if match.start() else 0
        length = match.end() - match.start()
        if match[1] not in "=-" and 2 < length and 0 < len(text[above : match.start()].strip()) <= length + 2:
            yield Mark(*match.span(), "")
    if "\n.. " in text or text.startswith(".. "):
        for match in _DIRECTIVE.finditer(text):
            yield Mark(*match.span(), "")
    for match in _RST_FIELD.finditer(text):
        yield Mark(*match.span(), "")
    if "#. " in text:
        for match in _AUTO_NUMBER.finditer(text):
            yield Mark(*match.span(1), "*")


def _of_asciidoc(text: str) -> Iterator[Mark]:
    headings = list(_ASCIIDOC_HEADING.finditer(text))
    if len(headings) < _ASCIIDOC_HEADINGS:
        return
    for match in headings:
        yield Mark(*match.span(), "#")
    for match in _ATTRIBUTE.finditer(text):
        yield Mark(*match.span(), "")
    for match in _ASCIIDOC_FIELD.finditer(text):
        yield Mark(*match.span(1), ":")
    for match in _ASCIIDOC_NUMBER.finditer(text):
        yield Mark(*match.span(), "*")
    if " +\n" in text:
        for match in _FORCED_BREAK.finditer(text):
            yield Mark(*match.span(), "")
    if "[" in text:
        yield from _links(text, _ASCIIDOC_LINK)
