"""Web pages: the text of the posting without what sites put around it, and what the page says of itself as data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from selectolax.lexbor import LexborHTMLParser

from jobparse.document.source import decode
from jobparse.readers.extracted import Extracted
from jobparse.readers.job_data import name_of, page_data
from jobparse.readers.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from selectolax.lexbor import LexborNode

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
# Elements that are no text of the page, and those that a site puts around it.
_NO_TEXT = (
    "script, style, noscript, template, svg, iframe, object, canvas, head, select, textarea, input, button, dialog, audio, video"
)
_AROUND = (
    "nav, aside, footer, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [hidden],"
    " [aria-hidden=true]"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Where the posting stands, the surest first; the largest of a kind counts.
_CONTENT = (
    "[itemtype*='schema.org/JobPosting']",
    "main, [role=main]",
    "article",
    "#content, #main, #main-content, #job-details, #job-description, .job-description, .job-details, .jobdescription, .posting",
)
# Content is the main thing where it has this share of the page's text, or so many characters.
_SHARE, _ENOUGH = 0.4, 600
# What is left without menus is no posting where it has fewer characters, and the whole page so many times more.
_LITTLE, _TIMES = 200, 5
# Pages are nested less; what is nested deeper costs the library time that grows with the square of the depth.
_DEEPEST, _SMALL = 5_000, 100_000
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})")
_ANY_TAG = re.compile(r"<[^<>]{0,5000}>")
_OFTEN_OPEN = ("p", "li", "td", "th", "tr")
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", *_OFTEN_OPEN]
)


def extract(data: bytes, *, encoding: str | None = None) -> Extracted:
    """Take the text of the posting out of a web page.

    Args:
        data: The page.
        encoding: Its encoding; else that of its byte-order mark, that which it names itself, or a guess.

    Raises:
        InputError: If it cannot be decoded.
    """
    text, name, guessed = _decode(data, encoding)
    tree = LexborHTMLParser(_without_depth(text))
    witness = page_data(script.text() for script in tree.css("script[type='application/ld+json']"))
    body = tree.body
    found = _text_of(body) if body is not None else ""
    if witness and len(found) < _ENOUGH:  # a page that its scripts write holds the posting in its data alone
        said = _text_of_data(witness)
        found = said if len(said) > len(found) else found
    return Extracted(found, name, witness, guessed)


def _text_of_data(data: Mapping[str, Any]) -> str:
    """The posting as text: its description, with title and organisation as lines before it."""
    description = data.get("description")
    if not isinstance(description, str):
        return ""
    lines = [f"Title: {data['title']}"] if isinstance(data.get("title"), str) else []
    if name := name_of(data.get("hiringOrganization")):
        lines.append(f"Employer: {name}")
    body = LexborHTMLParser(_without_depth(description)).body
    return "\n".join([*lines, "", Layout().text(body) if body is not None else ""])


def _decode(data: bytes, encoding: str | None) -> tuple[str, str, bool]:
    if encoding is None and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        named = _CHARSET.search(data, 0, 4096)
        if named:
            try:
                text, name, _ = decode(data, encoding=named[1].decode("ascii"))
            except ValueError:
                pass
            except Exception as error:  # a page that names the wrong encoding, or none that there is
                if type(error).__name__ != "InputError":
                    raise
            else:
                return text, name, False
    return decode(data, encoding=encoding)


def _without_depth(markup: str) -> str:
    """The page, or its bare text where it is nested too deeply to be a page."""
    if len(markup) <= _SMALL:
        return markup
    depth = deepest = 0
    for tag in _TAG.finditer(markup):
        if tag[2].lower() not in _VOID:
            depth = max(depth - 1, 0) if tag[1] else depth + 1
            deepest = max(deepest, depth)
    return _ANY_TAG.sub("\n", markup) if deepest > _DEEPEST else markup


def _text_of(body: LexborNode) -> str:
    """The text of the main content of a page; of the whole page where nothing in it looks like that."""
    for node in body.css(_NO_TEXT):
        node.decompose()
    for node in body.css("[style]"):
        if _HIDDEN.search(node.attributes.get("style") or ""):
            node.decompose()
    whole = Layout().text(body)
    for node in body.css(_AROUND):
        node.decompose()
    for node in body.css("header"):
        if node.css_first("h1") is None and not _is_inside(node, "article"):
            node.decompose()
    kept = Layout().text(body)
    if len(kept) < _LITTLE and _TIMES * len(kept) < len(whole):
        return whole  # a site that marks its content as navigation: nothing of the posting may be lost
    for selector in _CONTENT:
        nodes = body.css(selector)
        if nodes:
            text = max((Layout().text(node) for node in nodes), key=len)
            if len(text) >= _SHARE * len(kept) or len(text) >= _ENOUGH:
                return _with_title(text, body)
    return kept


def _with_title(text: str, body: LexborNode) -> str:
    """The text with the page's heading before it, where that stands outside of the content."""
    heading = body.css_first("h1")
    title = " ".join(heading.text().split()) if heading is not None else ""
    return text if not title or title in " ".join(text[:2000].split()) else f"{title}\n\n{text}"


def _is_inside(node: LexborNode, tag: str) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.tag == tag:
            return True
        parent = parent.parent
    return False
