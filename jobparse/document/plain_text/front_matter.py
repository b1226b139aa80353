"""Front matter: the fields on top of a page's source ("title: Harbor Pilot" between two lines of dashes), read as labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.plain_text.marks import Mark
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

# The line above the fields, and the one below them: "---".
_FENCE = pattern(r"\s{0,40}---[ \t]*\n")
_CLOSING = pattern(r"\n---[ \t]*(?:\n|$)")
# How far down the lower line stands at most, in characters, and how many fields make a front matter.
_REACH = 30_000
_FIELDS = 2
# A field, one of a nested list, or one of a nested table: "salary_min: 40000", "  - title: Keeps the books".
_FIELD = pattern(r"(?m)^(?P<indent>[ ]{0,12})(?P<item>- )?(?P<key>[A-Za-z][A-Za-z0-9_-]{0,40}):(?=[ \t\n])[ \t]*")
# The same where their line ends became blanks, and how far on the second fence stands at most, in characters.
_FLAT_FENCE = pattern(r"\s{0,40}---[ \t]+(?=[A-Za-z][A-Za-z0-9_-]{0,40}: )")
_FLAT_FIELD = pattern(r"(?<=[ ])(?P<key>[a-z][A-Za-z0-9_-]{1,24}):[ ]")
_FLAT_REACH = 4000
_COMMENT = pattern(r"(?m)^[ \t]*#[^\n]*")
# What begins a text of several lines behind its field: "summary: |", "description: >-".
_SEVERAL = pattern(r"[|>][+-]?[ \t]*(?=\n)")
_QUOTED = pattern(r"""(["'])(?P<words>[^\n]*)\1[ \t]*(?=\n|#)""")
_REMARK = pattern(r"[ \t]#[ \t][^\n]*")
# Fields for the machinery of a site whose names are labels of something else elsewhere, or headings.
_MACHINERY = frozenset(
    {"card", "categories", "category", "group", "id", "image", "menu", "robots", "status", "tag", "tags", "type"}
)
# The field whose words stand below the title on the page: who has the job, or where it is.
_SUBTITLE = "subtitle"
# A switch of the site, no text: "comments: false".
_SWITCHES = frozenset({"", "false", "no", "null", "off", "on", "true", "yes", "~"})
# The value of a field that no list knows stays if it is a sentence, from this length on, in characters.
_SENTENCE = 60
# What stands between a field and its words, and so many of those, in characters, tell that the page says the same again.
_BEFORE_WORDS = pattern(r"""[|>"'\s+-]{0,12}""")
_AGAIN = 40
# Fields of a nested list that hold the words of its item.
_WORDS = frozenset({"description", "item", "name", "text", "title"})


def front_matter(text: str) -> list[Mark]:
    """The dress of the fields on top of a page's source: comments, quotes, fields that serve the site alone."""
    if "---" not in text[:44]:
        return []
    fence = _FENCE.match(text)
    if not fence:
        return _in_one_line(text)
    closing = _CLOSING.search(text, fence.end() - 1, fence.end() + _REACH)
    if not closing:
        return []
    start, end = fence.end(), closing.start() + 1
    fields = _fields(text, start, end)
    if len(fields) < _FIELDS:
        return []
    marks = [Mark(match.start(), match.end(), "") for match in _COMMENT.finditer(text, start, end)]
    tops = [field.start() for field in fields if _is_top(field)] + [end]
    stops = [field.start() for field in fields[1:]] + [end]
    top, machinery = 0, False
    for field, stop in zip(fields, stops, strict=True):
        if _is_top(field):
            top += 1
            machinery = _is_machinery(text, field, tops[top]) or _is_teaser(text, field, tops[top], end)
        if _is_top(field) and field["key"].lower() == _SUBTITLE:
            marks.append(Mark(field.start(), field.end(), ""))
            machinery = False
        elif machinery:
            marks.append(Mark(field.start(), stop - 1, ""))
        elif _is_top(field):
            marks += _dress(text, field.start("key"), field.end("key"), field.end(), stop)
        elif field["item"] and field["key"].lower() in _WORDS:
            marks.append(Mark(field.start("key"), field.end(), ""))
    return [mark for mark in marks if mark.end > mark.start]


def _in_one_line(text: str) -> list[Mark]:
    """The same of a text whose line ends became blanks: each field gets its line again, but for those of the site alone."""
    fence = _FLAT_FENCE.match(text)
    end = text.find(" --- ", fence.end(), fence.end() + _FLAT_REACH) if fence else -1
    if not fence or end < 0:
        return []
    fields: list[re.Match[str]] = []
    quoted = fence.end()
    for field in _FLAT_FIELD.finditer(text, fence.end(), end):
        if field.start() >= quoted:
            fields.append(field)
            sign = text[field.end() : field.end() + 1]
            quoted = text.find(f"{sign} ", field.end() + 1, end + 1) if sign in ("'", '"') else field.end()
    if len(fields) < _FIELDS:
        return []
    marks = [Mark(0, fence.end(), "")]
    for field, stop in zip(fields, [*(field.start() - 1 for field in fields[1:]), end], strict=True):
        value = text[field.end() : stop].strip(" ")
        folded = key(_words(field["key"]))
        known = folded in lexicon().labels or (folded in lexicon().headings and value.lower() not in _SWITCHES)
        if folded in _MACHINERY or not (known or len(value) >= _SENTENCE or folded == _SUBTITLE):
            marks.append(Mark(field.start(), stop, ""))
        elif folded == _SUBTITLE or (len(value) > _AGAIN and text.find(value[1:_AGAIN], end) > 0):
            marks.append(Mark(field.start(), field.end() if folded == _SUBTITLE else stop, ""))
        else:
            marks.append(Mark(*field.span("key"), _words(field["key"])))
            if value[:1] in ("'", '"') and value.endswith(value[0]) and len(value) > 1:
                first = text.index(value[0], field.end())
                marks += [Mark(at, at + 1, "") for at in (first, first + len(value) - 1)]
        marks.append(Mark(stop, stop + 1, "\n"))
    return [*marks, Mark(end + 1, end + len(" --- "), "\n")]


def _fields(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The fields between two offsets; what looks like one inside quotes that run over several lines is none."""
    found: list[re.Match[str]] = []
    quoted = start
    for field in _FIELD.finditer(text, start, end):
        if field.start() < quoted:
            continue
        found.append(field)
        sign = text[field.end() : field.end() + 1]
        line = text.find("\n", field.end(), end)
        if sign in ('"', "'") and line >= 0 and sign not in text[field.end() + 1 : line]:
            quoted = text.find(f"{sign}\n", line, end)
    return found


def _is_top(field: re.Match[str]) -> bool:
    return not (field["indent"] or field["item"])


def _is_machinery(text: str, field: re.Match[str], stop: int) -> bool:
    """Whether a field serves the site alone: no list knows it, and nothing in it is as long as a sentence."""
    folded = key(_words(field["key"]))
    if folded in _MACHINERY:
        return True
    if folded not in lexicon().labels and _value(text, field, stop) in _SWITCHES:
        return True
    if folded in lexicon().labels or folded in lexicon().headings:
        return False
    return all(len(line) < _SENTENCE or line.lstrip().startswith("#") for line in text[field.end() : stop].split("\n"))


def _value(text: str, field: re.Match[str], stop: int) -> str:
    """The words of a field in lower case, without remarks: "false" of "share: false  # Show the links?"."""
    return _COMMENT.sub("", _REMARK.sub("", text[field.end() : stop])).strip().lower()


def _is_teaser(text: str, field: re.Match[str], stop: int, end: int) -> bool:
    """Whether a field holds the first words of the page below the fields, as a list of pages shows them."""
    before = _BEFORE_WORDS.match(text, field.end(), stop)
    start = before.end() if before else field.end()
    words = text[start : min(start + _AGAIN, stop)]
    return len(words) == _AGAIN and "\n" not in words and text.find(words, end) >= 0


def _words(name: str) -> str:
    return name.replace("_", " ").replace("-", " ")


def _dress(text: str, start: int, colon: int, value: int, stop: int) -> Iterator[Mark]:
    """The dress of one field: its key becomes the words of a label, its value loses quotes, remarks and indents."""
    yield Mark(start, colon, _words(text[start:colon]))
    quoted = _QUOTED.match(text, value, stop)
    if quoted:
        yield Mark(value, value + 1, "")
        yield Mark(quoted.end("words"), quoted.end("words") + 1, "")
        value = quoted.end("words") + 1
    several = _SEVERAL.match(text, value, stop)
    if several:
        yield Mark(*several.span(), "")
        at = several.end()
        while 0 <= at < stop - 1:
            first = at + 1
            while first < stop and text[first] == " ":
                first += 1
            if first > at + 1 and text[first] != "#":
                yield Mark(at + 1, first, "")
            at = text.find("\n", first, stop)
        return
    line = text.find("\n", value)
    remark = _REMARK.search(text, value, line if 0 <= line < stop else stop)
    if remark:
        yield Mark(*remark.span(), "")
