"""Anchors: the places where sections begin, found in one pass over lines and phrases.

Three kinds: headings ("MINIMUM QUALIFICATIONS"), labels with a value ("Salary: …", "Job Number:" over "412401") and cue
sentences ("Applications for this position will be accepted until …"). They stand alone on a line, at the start of a line,
split over two lines, or in the middle of a flattened paragraph.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jobparse.document.cues import find_cues
from jobparse.document.decorated import decorated
from jobparse.document.front import PROSE
from jobparse.document.headings import BODY, LONGEST, bare, number_openers, openers
from jobparse.document.inline import inside_line
from jobparse.document.inline_labels import label_before
from jobparse.document.labels import BEGINS_WITH_DATE, EMPLOYMENT
from jobparse.document.lines import QUOTE
from jobparse.document.menus import WIKI_FOOT
from jobparse.document.model import Anchor
from jobparse.document.tables import table_anchors
from jobparse.lexicon import Label, Lexicon, key, lexicon
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# Lines shorter than this hold nothing behind their first words that could be an anchor of its own.
_SHORT = 48
_FIRST = pattern(r"[^\W_]+(?:'[^\W_]+)?|\#")
# A name below a label without colon is not longer, in characters, and what ends the line above the label.
_NAME = 60
_ENDS = ".!?)"
_BEHIND_WORD = ":,."
# Items of a site's menu are not longer, in characters.
_MENU_ITEM = 32
# The first line of the foot of a wiki's page.
_FOOT = WIKI_FOOT.capitalize() + ' "http'
_FOOT_TOKEN = WIKI_FOOT.partition(" ")[0]
# The foot of a printed page: "Page 2 of 5", "- 2 -".
_PAGE = pattern(r"(?i)page\s\d{1,3}(?:\s?(?:of|/)\s?\d{1,3})?|-\s?\d{1,3}\s?-")
_PAGE_LENGTH = 16
_PAGE_ENDS = "0123456789-"
# What stands between the items of a menu in a row, which is not longer, in characters.
_MENU_BAR = " | "
_MENU_LINE = 160
# Last words of what opens an item among requirements: "- Education: a degree in botany", "- Computer skills: spreadsheets".
_FACETS = ("education", "experience", "skills", "knowledge", "abilities", "training", "languages", "language")
_ASKING = frozenset({"minimum_qualifications", "preferred_qualifications"})
# The words before the first figure of a line, and a figure that is a date.
_NUMBERED = pattern(r"[A-Z][A-Za-z/]{1,12}(?:[ .#]{1,3}[A-Za-z/]{2,12}){0,3}[ .#]{1,4}(?=\d)")
_DATE = pattern(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\d{4}-\d\d-\d\d")
# A value that is an identifier and nothing else.
_IDENTIFIER = pattern(r"\#?(?=[\w./-]*\d)[A-Za-z0-9][\w./-]{1,60}")


def find_anchors(document: Document, kinds: bytes) -> list[Anchor]:
    """All exact anchors of a document, in order and without overlaps.

    Args:
        document: The document, whose sections are not known yet.
        kinds: What `kinds_of` tells of its clean text.
    """
    words = lexicon()
    text, lower, lines = document.text, document.lower, document.lines
    menus = "|" in text
    tables = table_anchors(document, words)
    anchors: list[Anchor] = []
    last, item = len(lines) - 1, -1
    for at, line in enumerate(lines):
        start, end, after = line.start, line.end, line.body
        if (menus or end - start <= _PAGE_LENGTH) and _is_furniture(text, line, words, menus=menus):
            anchors.append(Anchor(start, Span(after, after), end, "page_furniture", "exact", (), "line"))
            continue
        anchor = tables[at] if at in tables else _at_line(text, lower, lines, at, words)
        if anchor is None and end - start <= LONGEST and at < last:
            anchor = decorated(text, line, lines[at - 1] if at else None, lines[at + 1], words)
        if anchor and line.marker and _opens_item(text, lower, lines, at, anchor, anchors):
            after, anchor = anchor.body, None
        if anchor and (
            _is_everyday(text, line, anchor, anchors, words)
            or (anchors and _is_item(text, lines, at, anchor, anchors[-1], words, listed=item + 1 == at))
        ):
            anchor, item = None, at
        if anchor:
            anchors.append(anchor)
            after = anchor.body
            row = _after_date(text, line, anchor, words) if anchor.scope == "label" else None
            if row:
                anchors.append(row)
                after = row.body
        if (
            end - after > _SHORT
            or text[end - 1] == ":"
            or (anchor and text.find(":", after, end) > 0)
            or text.find(". ", after, end) > 0
        ):
            inside_line(text, lower, kinds, after, end, words, anchors, at_start=anchor is None and not line.marker)
        if anchor is None and at < last and text[lines[at + 1].start] == ":":
            split = label_before(text, line.body, end, lines[at + 1].start + 1, words)
            if split:
                anchors.append(split)  # the colon of the line's last words stands on the next line
    foot = text.rfind(_FOOT) if _FOOT_TOKEN in document.tokens else -1
    if foot >= 0 and not text[text.rfind("\n", 0, foot) + 1 : foot].strip():
        line_end = text.find("\n", foot)
        heading = Span(foot, foot + len(WIKI_FOOT))
        anchors.append(Anchor(foot, heading, line_end if line_end > 0 else len(text), "page_furniture", "exact", (), "line"))
    dressed = "#" in text
    anchors += [_on_heading(text, cue) if dressed else cue for cue in find_cues(document)]
    return _without_overlaps(anchors)


def _is_everyday(text: str, line: Line, anchor: Anchor, before: list[Anchor], words: Lexicon) -> bool:
    """Whether a label or heading is no more than a word of every day: "Trust: We do what we say.", "Goal: zero accidents."."""
    value = text[anchor.body : line.end].strip()
    if not value or key(text[slice(*anchor.heading)]) not in words.everyday:
        return False
    if any(row.kind in BODY or (row.scope == "section" and row.kind == "about") for row in before):
        return True
    if not anchor.labels:
        return len(value) < PROSE
    if anchor.labels[0].section == "employment":
        return EMPLOYMENT.match(value) is None
    return not value[0].isupper() or value[-1] in ".!?"


def _is_item(text: str, lines: list[Line], at: int, anchor: Anchor, before: Anchor, words: Lexicon, *, listed: bool) -> bool:
    """Whether a line that is a known heading is an item without a marker, below a heading in capitals.

    It ends as a sentence does ("Computer skills."), or is one of several of the kind that it stands under ("Paid leave" over
    "Retirement plan", below "BENEFITS").

    Args:
        text: Clean text.
        lines: All lines.
        at: Which one it is.
        anchor: The heading that it would be.
        before: The anchor before it.
        words: The lexicon.
        listed: Whether the line before it is such an item.
    """
    line = lines[at]
    content = text[line.body : line.end]
    if line.marker or anchor.scope != "section" or anchor.how != "exact" or anchor.body != line.end:
        return False
    if content.isupper() or content[-1] == ":":
        return False
    if before.scope != "section" or not text[before.heading.start : before.heading.end].isupper():
        return False
    if content[-1] == ".":
        return content.count(".") == 1
    if before.kind != anchor.kind:
        return False
    following = lines[at + 1] if at + 1 < len(lines) else None
    below = words.headings.get(key(text[following.body : following.end])) if following and not following.marker else None
    return below == anchor.kind or (listed and not line.gap)


def _on_heading(text: str, cue: Anchor) -> Anchor:
    """A cue, or the heading that it is if the mark of one stands before it on its line: "## We are looking for"."""
    line = text.rfind("\n", 0, cue.start) + 1
    end = text.find("\n", cue.start)
    dressed = text[line] == "#" and not text[line : cue.start].strip("# ") and cue.scope != "line" and end - line <= LONGEST
    if not dressed or end < 0:
        return cue
    return Anchor(line, bare(text, cue.start, end), end, cue.kind, "sense")


def _opens_item(text: str, lower: str, lines: list[Line], at: int, anchor: Anchor, before: list[Anchor]) -> bool:
    """Whether a known heading is no more than the first words of an item, in a list of what is asked for."""
    line = lines[at]
    if anchor.labels or not before or before[-1].kind not in _ASKING or anchor.body >= line.end or text[anchor.body] != " ":
        return False
    beside = [lines[index] for index in (at - 1, at + 1) if 0 <= index < len(lines)]
    listed = any(other.marker == line.marker and not other.gap for other in beside)
    return listed and lower[anchor.heading.start : anchor.heading.end].endswith(_FACETS)


def _is_furniture(text: str, line: Line, words: Lexicon, *, menus: bool) -> bool:
    """Whether a line is the foot of a printed page, or a site's menu in a row."""
    length = line.end - line.start
    if length <= _PAGE_LENGTH and text[line.end - 1] in _PAGE_ENDS and _PAGE.fullmatch(text, line.start, line.end):
        return True
    return menus and length <= _MENU_LINE and _is_menu(text, line, words)


def _is_menu(text: str, line: Line, words: Lexicon) -> bool:
    """Whether a line is a menu laid out in a row: "Home | Jobs | Contact", most of its words a site's."""
    if text.find(_MENU_BAR, line.body, line.end) < 0:
        return False
    parts = [key(part) for part in text[line.body : line.end].split("|") if part.strip()]
    known = sum(words.headings.get(part) == "page_furniture" for part in parts)
    return len(parts) > 1 and 2 * known > len(parts)


def _at_line(text: str, lower: str, lines: list[Line], at: int, words: Lexicon) -> Anchor | None:
    """The heading or label that a line is or begins with."""
    line = lines[at]
    start, end = line.body, line.end
    while start < end and text[start] in "*_'":
        start += 1  # emphasis around the whole heading
    space = lower.find(" ", start, end)
    word = lower[start : space if space > 0 else end]
    if not word.isalpha():
        word = _first_word(word)
    if word not in openers():
        return None
    if end - start <= LONGEST:
        whole = key(text[start:end])
        known = whole in words.headings or whole in words.labels
        if end - start <= 32 and at + 1 < len(lines) and not line.marker and not (known and " " in whole):
            anchor = _split_heading(text, line, lines[at + 1], whole, words)
            if anchor:
                return anchor
        if known:
            anchor = _whole_line(text, lines, at, whole, words)
            if anchor:
                return anchor
    return _before_separator(text, line, words) or (_before_number(text, line, words) if word in number_openers() else None)


def _first_word(token: str) -> str:
    """The first word in what stands before the first space of a line."""
    word = token.rstrip(_BEHIND_WORD)
    if word.isalpha():
        return word
    match = _FIRST.match(token)
    return match.group().replace("'", "") if match else ""


def _whole_line(text: str, lines: list[Line], at: int, whole: str, words: Lexicon) -> Anchor | None:
    """A line that holds nothing but a heading or a label; its colon or dash may stand on the next line."""
    line = lines[at]
    if at and text[line.body].islower() and not line.gap and not line.marker and text[lines[at - 1].end - 1] not in ".:;!?":
        return None  # the end of a sentence that was wrapped
    colon = text[line.end - 1] in ":*" and ":" in text[max(line.end - 4, line.body) : line.end]
    body = line.end
    if not colon and at + 1 < len(lines):
        follower = lines[at + 1]
        lead = text[follower.start : follower.start + 2].rstrip()
        if text[follower.start] == ":" or (lead == "-" and follower.end - follower.start == 1):
            colon, body = text[follower.start] == ":", follower.start + 1
    labels, kind = words.labels.get(whole, ()), words.headings.get(whole)
    tabular = bool(labels) and not colon and _tabular(text, lines, at, labels)
    if kind is None and not colon and not tabular:
        return None  # "Position", "Status", "Code" alone on a line are no labels
    if tabular:
        return Anchor(line.start, bare(text, line.body, line.end), body, labels[0].section, "exact", labels, "label")
    listed = line.marker not in ("", QUOTE) and not colon and kind not in (None, "page_furniture")
    if listed and (line.marker[0] not in "•#*" or _in_menu(lines, at)):
        return None  # an item that happens to be a heading's words
    heading = bare(text, line.body, line.end)
    if labels and (colon or kind is None):
        return Anchor(line.start, heading, body, labels[0].section, "exact", labels, "label")
    scope = "line" if kind == "page_furniture" else "section"
    return Anchor(line.start, heading, body, kind or labels[0].section, "exact", labels, scope)


def _in_menu(lines: list[Line], at: int) -> bool:
    """Whether a short item stands beside another one with the same marker, as in the menus of sites."""
    line = lines[at]
    beside = [lines[index] for index in (at - 1, at + 1) if 0 <= index < len(lines)]
    return any(other.marker == line.marker and other.end - other.body <= _MENU_ITEM and not other.gap for other in beside)


def _tabular(text: str, lines: list[Line], at: int, labels: tuple[Label, ...]) -> bool:
    """Whether a label without colon has its value below it, as text browsers print tables ("• Salary", indented amount)."""
    line = lines[at]
    if at + 1 >= len(lines):
        return False
    follower = lines[at + 1]
    if line.marker and line.marker[0] in "•*" and follower.indent > line.indent and follower.gap:
        return True
    if labels[0].value == "date" and BEGINS_WITH_DATE.match(text, follower.body, follower.end):
        return True
    if labels[0].attribute in ("department", "division"):
        return _between_headings(text, lines, at)
    return (
        labels[0].value == "identifier"
        and " " in text[line.body : line.end]
        and bool(_IDENTIFIER.fullmatch(text, follower.body, follower.end))
    )


def _between_headings(text: str, lines: list[Line], at: int) -> bool:
    """Whether a label without colon has a name below it, and below that the next heading: "Department", "Ferries", "Pay Rate"."""
    if at + 2 >= len(lines) or not at or text[lines[at - 1].end - 1] not in _ENDS:
        return False
    name, below = lines[at + 1], lines[at + 2]
    words = lexicon()
    headed = key(text[below.body : below.end])
    named = key(text[name.body : name.end])
    return (
        name.end - name.body <= _NAME
        and text[name.body].isupper()
        and text[name.end - 1].isalnum()
        and named not in words.headings
        and named not in words.labels
        and (headed in words.headings or headed in words.labels)
    )


def _split_heading(text: str, line: Line, follower: Line, whole: str, words: Lexicon) -> Anchor | None:
    """A heading split over two lines: "ESSENTIAL" / "DUTIES:"."""
    if follower.gap or follower.marker or follower.end - follower.start > 40 or text[line.end - 1] in ".:;,":
        return None
    if not whole or whole.count(" ") > 3:
        return None
    kind = words.headings.get(f"{whole} {key(text[follower.body : follower.end])}")
    if kind is None:
        return None
    return Anchor(line.start, bare(text, line.body, follower.end), follower.end, kind, "exact")


def _before_separator(text: str, line: Line, words: Lexicon) -> Anchor | None:
    """A heading or label before the first colon, bar or dash of a line: "Salary: …", "Location | Chicago", "Age - To apply"."""
    stop = min(line.end, line.body + LONGEST)
    colon = text.find(":", line.body, stop)
    if (
        colon > 0
        and not text.startswith("//", colon + 1)
        and not (text[colon - 1].isdigit() and colon + 1 < line.end and text[colon + 1].isdigit())
    ):
        found = _label_or_heading(text, line, colon, words) or _in_two_languages(text, line, colon, words)
        if found:
            return found
    bar = text.find(" |", line.body, stop)
    if bar > 0:
        found = _label_or_heading(text, line, bar + 1, words)
        if found and found.labels:
            return found
    if line.marker or not text[line.body].isupper():
        return None
    dash = text.find("-", line.body, min(stop, line.body + 48))
    if dash > 0 and dash + 1 < line.end and " " in (text[dash - 1], text[dash + 1]):
        kind = words.headings.get(key(text[line.body : dash]))
        if kind and kind not in ("header", "page_furniture"):
            whole = text[line.start] == "#" and line.end - line.body <= LONGEST  # the mark of a heading dresses all of its line
            return Anchor(
                line.start, bare(text, line.body, line.end if whole else dash), line.end if whole else dash + 1, kind, "exact"
            )
    return None


def _label_or_heading(text: str, line: Line, at: int, words: Lexicon) -> Anchor | None:
    folded = key(text[line.body : at])
    labels = words.labels.get(folded)
    kind = words.headings.get(folded)
    if labels:
        return Anchor(line.start, bare(text, line.body, at), at + 1, labels[0].section, "exact", labels, "label")
    if kind and not (line.marker and (kind in ("other", "note") or (kind == "benefits" and line.end - at > _SHORT))):
        return Anchor(line.start, bare(text, line.body, at), at + 1, kind, "exact")
    return None


def _in_two_languages(text: str, line: Line, colon: int, words: Lexicon) -> Anchor | None:
    """A label before a colon that stands there in another language as well: "Closing Date / Date limite: …"."""
    slash = text.find(" / ", line.body, colon)
    if slash < 0:
        return None
    labels = words.labels.get(key(text[line.body : slash])) or words.labels.get(key(text[slash + 3 : colon]))
    return (
        Anchor(line.start, bare(text, line.body, colon), colon + 1, labels[0].section, "exact", labels, "label")
        if labels
        else None
    )


def _before_number(text: str, line: Line, words: Lexicon) -> Anchor | None:
    """A label with a number and no colon: "Job Number 346406", "Recruitment #25-1718", "Class Code. 3755"."""
    numbered = _NUMBERED.match(text, line.body, line.end)
    if not numbered:
        return None
    at = numbered.end()
    dated = bool(_DATE.match(text, at, line.end))
    known = words.labels.get(key(text[line.body : at]), ())
    labels = tuple(label for label in known if (label.value == "date" if dated else label.section == "identifiers"))
    if not labels:
        return None
    return Anchor(
        line.start,
        bare(text, line.body, text.find("#", line.body, at) if "#" in text[line.body : at] else at),
        at,
        labels[0].section,
        "exact",
        labels,
        "label",
    )


def _after_date(text: str, line: Line, anchor: Anchor, words: Lexicon) -> Anchor | None:
    """The label behind another one in a row without colons: "Open Date 4/17/2027 Close Date 5/18/2027"."""
    if anchor.labels[0].value != "date":
        return None
    date = _DATE.match(text, anchor.body, line.end)
    if date is None or date.end() + 1 >= line.end:
        return None
    return _before_number(text, replace(line, start=date.end() + 1, body=date.end() + 1), words)


def _rank(anchor: Anchor) -> tuple[int, int]:
    return anchor.start, 0 if anchor.how != "cue" else 1 if anchor.scope != "line" else 2


def _without_overlaps(anchors: list[Anchor]) -> list[Anchor]:
    """Anchors in order, each starting behind the heading of the one before."""
    anchors.sort(key=_rank)
    kept: list[Anchor] = []
    start = behind = -1
    for anchor in anchors:
        if anchor.start < behind or anchor.start == start:
            if kept[-1].how != "cue" or anchor.how == "cue":
                continue
            kept.pop()
        kept.append(anchor)
        start, behind = anchor.start, anchor.body
    return kept
