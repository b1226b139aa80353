"""The whole head of a mail that was saved as it came ("Received: from …", "X-Spam-Score: 0"): what no reader shows is left out.

What stays is read as the head of any mail: from whom, to whom, when, on what. The lines between the parts of such a mail are left
out as well, with the fields below them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.plain_text.marks import Mark
from jobparse.lexicon.pages import page_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

# A field with the lines that go on with it, and what mailboxes put before the first one: "From ann@example.org  Mon Jan 3".
_FIELD = pattern(r"(?P<name>[A-Za-z][A-Za-z0-9-]{1,60}):[^\n]*\n(?:[ \t]+[^\n]*\n)*")
_ENVELOPE = pattern(r"From \S{1,200} [^\n]{1,80}\n")
# In which of its fields a head shows how it came, how far from the beginning at most, in characters; so many fields make a head.
_ON_THE_WAY = ("Received: ", "Return-Path: ", "Delivered-To: ", "Message-ID: ")
_TOP = 1_500
_FEWEST = 5
# The line between two parts, and that below the last one, with the fields of the part behind it.
_BETWEEN = pattern(
    r"\n--(?=[^\n]{0,80}[0-9=_])[A-Za-z0-9'()+_,./:=?-]{14,80}(?=\n)(?P<fields>(?:\nContent-[^\n]*(?:\n[ \t][^\n]*){0,4}){0,6})"
)


def mail_head(text: str) -> list[Mark]:
    """The fields of a mail's head that no reader shows, and what stands between its parts."""
    envelope = _ENVELOPE.match(text)
    if not (envelope or _FIELD.match(text)) or all(text.find(name, 0, _TOP) < 0 for name in _ON_THE_WAY):
        return []
    at = start = envelope.end() if envelope else 0
    marks: list[Mark] = [Mark(0, start, "")] if start else []
    shown = page_words().mail_fields
    fields = 0
    for name, end in _fields(text, start):
        fields += 1
        if name not in shown:
            marks.append(Mark(at, end, ""))
        at = end
    if fields < _FEWEST or not text.startswith("\n", at):
        return []
    between = [match for match in _BETWEEN.finditer(text, at) if match["fields"] or match.group().endswith("--")]
    return marks + [Mark(*match.span(), "") for match in between]


def _fields(text: str, start: int) -> Iterator[tuple[str, int]]:
    """The fields from an offset on, as their names in lower case and where they end."""
    while field := _FIELD.match(text, start):
        start = field.end()
        yield field["name"].lower(), start
