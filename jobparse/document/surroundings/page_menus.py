"""Menus that pages open and close with, line by line: in these, words that announcements print as well are a site's."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.model import Anchor
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.pages import page_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

_FURNITURE = "page_furniture"
# A menu stands among so many first or last lines, and neither its lines nor that below it are longer, in characters.
_TOP, _SHORT = 60, 60
# So many lines that no list holds stand between two words of a menu at most.
_OTHERS = 2
# So many lines of those that announcements print as well make a menu where no other word of a site stands among them.
_MENU = 4
# A menu at the foot has so many of a site's own words at least.
_FEWEST = 2
# What stands in no title below a menu, but in an address, what ends a sentence, and what begins an amount.
_NO_TITLE, _ENDS = "@:0123456789", ".;,!?"
# The kinds of lines of menus that may stand right above the title.
_LONE = frozenset({_FURNITURE, "about", "header", "other"})
# What lines at the foot of a site hold, in lower case.
_SIGNS = pattern(lambda: either((*page_words().site_signs, *page_words().foot_words)))


def page_menus(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Anchors with the lines of the menus above and below an announcement made words of the site.

    Args:
        document: The document, with its lines.
        anchors: Its anchors, in order.
    """
    return _menu_below(document, _menu_above(document, anchors))


def _menu_above(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """The menu that a page opens with: "Home", "Services", "Contact Us".

    It goes on to the last line that menus print; one or two other lines between those are passed over where no occupation stands
    in them. What is a heading of announcements too has below it another word of the site or a line that can be the title.
    """
    buttons = {anchor.start for anchor in anchors[:_TOP] if anchor.kind == _FURNITURE}
    lines = _worded(document, document.lines[: _TOP + 1])
    if not any(line.start in buttons or _is_menu_line(document, line) for line in lines[: _OTHERS + 1]):
        return anchors
    sites: list[bool] = []  # whether a line is of the site, as far as it is known
    menu: list[Line] = []
    seen = False  # whether a word of the site stands in it that no announcement prints
    for at, line in enumerate(lines[:-1]):
        sites += [row.start in buttons or _is_menu_line(document, row) for row in lines[len(sites) : at + 2 + _OTHERS]]
        goes_on = _goes_on(document, lines[at + 1 : at + 2 + _OTHERS], sites[at + 1 : at + 2 + _OTHERS])
        if line.start in buttons:
            seen = True
        elif sites[at] and not (seen or menu) and _is_heading(document, line):
            break  # the first heading of an announcement, below a title that names no known occupation
        elif sites[at] and (
            sites[at + 1] or (_is_no_label(document, line) and (goes_on or _may_be_title(document, lines[at + 1])))
        ):
            menu.append(line)
        elif sites[at] or not goes_on or not _is_plain(document, line):
            break
    if not menu or not (seen or len(menu) >= _MENU):
        return anchors
    return _with_lines(anchors, menu)


def _menu_below(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """The menu that a page closes with: it begins with a site's own word, and one or two other lines in a row are of it too."""
    buttons = {anchor.start for anchor in anchors[-_TOP:] if anchor.kind == _FURNITURE}
    lines = _worded(document, document.lines[-_TOP:])
    if not any(line.start in buttons or _has_sign(document, line) for line in lines[-_FEWEST - _OTHERS :]):
        return anchors
    held = {anchor.start for anchor in anchors[-_TOP:] if anchor.kind != _FURNITURE}
    first, others, seen = len(lines), 0, 0
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if line.start in buttons or _has_sign(document, line):
            first, others, seen = at, 0, seen + 1
        elif _is_menu_line(document, line):
            others = 0
        elif line.start in held or not _is_plain(document, line) or others == _OTHERS:
            break
        else:
            others += 1
    if seen < _FEWEST:
        return anchors
    kept = buttons.union(anchor.start for anchor in anchors[-_TOP:] if anchor.labels)  # "Last updated: 3 May 2027" keeps its day
    return _with_lines(anchors, [line for line in lines[first:] if line.start not in kept])


def _worded(document: Document, lines: list[Line]) -> list[Line]:
    """Lines without those that hold a mark alone."""
    return [line for line in lines if line.end - line.body > 1 or document.text[line.body : line.end].isalnum()]


def _with_lines(anchors: list[Anchor], menu: list[Line]) -> list[Anchor]:
    """Anchors with some lines made words of the site."""
    starts = {line.start for line in menu}
    rows = [anchor for anchor in anchors if anchor.start not in starts]
    rows += [Anchor(line.start, Span(line.body, line.end), line.end, _FURNITURE, "exact", (), "line") for line in menu]
    return sorted(rows, key=lambda anchor: anchor.start)


@cache
def _menu_lines() -> frozenset[str]:
    words = page_words()
    return frozenset(map(key, (*words.page_lines, *words.menu_headings)))


@cache
def _headings() -> frozenset[str]:
    return frozenset(map(key, page_words().menu_headings))


def _is_heading(document: Document, line: Line) -> bool:
    """Whether a line of menus is one that announcements print as well."""
    return key(document.text[line.body : line.end]) in _headings()


def _is_menu_line(document: Document, line: Line) -> bool:
    """Whether a line is one that menus print."""
    if line.end - line.body > _SHORT:
        return False
    folded = key(document.text[line.body : line.end])
    return folded in _menu_lines() or lexicon().headings.get(folded) == _FURNITURE


def _has_sign(document: Document, line: Line) -> bool:
    """Whether a short line holds a sign of a site: "Powered by Alder Web", "Follow us on social media"."""
    return line.end - line.body <= _SHORT and _SIGNS.search(document.lower, line.body, line.end) is not None


def _goes_on(document: Document, below: list[Line], sites: list[bool]) -> bool:
    """Whether a menu goes on with some lines, of which it is known which are a site's."""
    for line, of_site in zip(below, sites, strict=True):
        if of_site:
            return True
        if not _is_plain(document, line):
            return False
    return False


def _is_plain(document: Document, line: Line) -> bool:
    """Whether a line is a short one that names no occupation and is no sentence, as one of a menu that no list holds."""
    content = document.lower[line.body : line.end]
    return (
        not line.marker
        and len(content) <= _SHORT
        and content[-1] not in _ENDS
        and not any(map(lexicon().is_occupation, content.split()))
    )


def _is_no_label(document: Document, line: Line) -> bool:
    """Whether nothing of an announcement stands below a line of menus, unlike below "Location" and "Benefits"."""
    folded = key(document.text[line.body : line.end])
    if folded.startswith("contact"):
        return True
    if folded in lexicon().labels:
        return False
    return folded not in _headings() or lexicon().headings.get(folded, _FURNITURE) in _LONE


def _may_be_title(document: Document, below: Line) -> bool:
    """Whether the line below one of a menu can be the title, which makes that no heading."""
    content = document.text[below.body : below.end]
    return (
        len(content) <= _SHORT
        and content[-1] not in _ENDS
        and content[0].isupper()
        and not any(sign in content for sign in _NO_TITLE)
    )
