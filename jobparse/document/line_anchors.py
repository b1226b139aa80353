"""The heading or label that a line is or begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import LONGEST, bare, number_openers, openers
from jobparse.document.labels.numbered import before_number, post_of_circular
from jobparse.document.labels.tabular import alternates, has_value_below
from jobparse.document.lines import QUOTE
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.lexicon import Lexicon

# An item that begins with the name of a benefit and goes on for more than this opens no section, in characters.
_SHORT = 48
_FIRST = pattern(r"[^\W_]+(?:'[^\W_]+)?|\#")
_BEHIND_WORD = ":,."
# Emphasis around a whole heading.
_AROUND = "*_'"
_BOLD = "**"
# Values that are labels elsewhere, and stand in rows with bars between them: "Remote | Full-time | $48,000".
_VALUES = ("Remote ", "Hybrid ", "Full-time ", "Part-time ")
# What answers a label that asks: "Telecommuting allowed? No".
_ANSWERS = frozenset({"yes", "no"})
# The most lines of an item that is wrapped, and how long a line at least is that goes on, in characters.
_LONGEST_ITEM, _FULL_LINE = 8, 32
# A word on how much something is asked for ends its heading, with what stands before it, in characters.
_DEGREE, _SHORTEST_DEGREE = 24, 5
# Items of a site's menu are not longer, in characters.
_MENU_ITEM = 32


def opening_words(lower: str, lines: list[Line]) -> list[str]:
    """For each line the first word of headings or labels that it begins with; empty where it begins with another one."""
    first = openers()
    found: list[str] = []
    for line in lines:
        word = lower[line.body : line.end].partition(" ")[0]
        if not word.isalpha():
            word = _first_word(word.lstrip(_AROUND))
        found.append(word if word in first else "")
    return found


def at_line(text: str, lines: list[Line], at: int, word: str, words: Lexicon) -> Anchor | None:
    """The heading or label that a line is or begins with.

    Args:
        text: Clean text.
        lines: Its lines.
        at: The number of the line.
        word: Its first word, which is one of headings or labels.
        words: The lexicon.
    """
    line = lines[at]
    start, end = line.body, line.end
    post = post_of_circular(text, line) if word == "post" else None
    if post:
        return post
    while start < end and text[start] in _AROUND:
        start += 1
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
    return _before_separator(text, line, words) or (before_number(text, line, words) if word in number_openers() else None)


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
    labels, kind = words.labels.get(whole, ()), words.headings.get(whole)
    goes_on = at > 0 and not line.gap and not line.marker and text[lines[at - 1].end - 1] not in ".:;!?"
    if goes_on and (text[line.body].islower() or (text[line.end - 1] != ":" and _ends_item(text, lines, at))):
        numbered = bool(labels) and labels[0].value == "identifier" and has_value_below(text, lines, at, labels)
        if not numbered:  # "job requisition id" over "R-0471"
            return None  # the end of a sentence or item that was wrapped
    colon = text[line.end - 1] in ":*" and ":" in text[max(line.end - 4, line.body) : line.end]
    body = line.end
    if not colon and at + 1 < len(lines):
        follower = lines[at + 1]
        lead = text[follower.start : follower.start + 2].rstrip()
        if text[follower.start] == ":" or (lead == "-" and follower.end - follower.start == 1):
            colon, body = text[follower.start] == ":", follower.start + 1
    tabular = bool(labels) and not colon and has_value_below(text, lines, at, labels)
    if line.marker and not (colon or tabular) and (labels or kind):
        by_turns = alternates(lines, at, lambda row: _is_known(text, row, words))
        if by_turns and not labels and kind:
            return Anchor(line.start, bare(text, line.body, line.end), body, kind, "exact")
        tabular = by_turns
    if kind is None and not colon and not tabular:
        return None  # "Position", "Status", "Code" alone on a line are no labels
    if tabular:
        return Anchor(line.start, bare(text, line.body, line.end), body, labels[0].section, "exact", labels, "label")
    listed = line.marker not in ("", QUOTE) and not colon and kind not in (None, "page_furniture")
    bold = text.startswith(_BOLD, line.body)  # unlike an item beside it
    if listed and (line.marker[0] not in "•#*" or (_in_menu(lines, at) and not bold)):
        return None  # an item that happens to be a heading's words
    heading = bare(text, line.body, line.end)
    if labels and (colon or kind is None):
        return Anchor(line.start, heading, body, labels[0].section, "exact", labels, "label")
    empty = bool(labels) and labels[0].value == "date" and at + 1 < len(lines) and _is_label(text, lines[at + 1], words)
    scope = "line" if kind == "page_furniture" else "label" if empty else "section"  # "Closing date" over "Department"
    return Anchor(line.start, heading, body, kind or labels[0].section, "exact", labels, scope)


def _ends_item(text: str, lines: list[Line], at: int) -> bool:
    """Whether a line goes on with the item above it, below whose words it stands: "  - Paid tuition and a" over "    Stipend"."""
    indent, above = lines[at].indent, lines[at - 1]
    if above.end - above.body < _FULL_LINE or not text[above.end - 1].isalpha():
        return False
    first = at - 1
    while first >= max(0, at - _LONGEST_ITEM) and not (lines[first].marker or lines[first].gap) and lines[first].indent == indent:
        first -= 1
    return first >= 0 and bool(lines[first].marker) and lines[first].indent < indent


def _is_label(text: str, line: Line, words: Lexicon) -> bool:
    """Whether a line is a known label and nothing else."""
    return key(text[line.body : line.end]) in words.labels


def _is_known(text: str, line: Line, words: Lexicon) -> bool:
    """Whether a line is a known heading or label and nothing else."""
    folded = key(text[line.body : line.end])
    return folded in words.labels or folded in words.headings


def _in_menu(lines: list[Line], at: int) -> bool:
    """Whether a short item stands beside another one with the same marker, as in the menus of sites."""
    line = lines[at]
    beside = [lines[index] for index in (at - 1, at + 1) if 0 <= index < len(lines)]
    return any(other.marker == line.marker and other.end - other.body <= _MENU_ITEM and not other.gap for other in beside)


def _split_heading(text: str, line: Line, follower: Line, whole: str, words: Lexicon) -> Anchor | None:
    """A heading split over two lines: "ESSENTIAL" / "DUTIES:"; between halves that are none a blank line may stand as well."""
    if follower.gap and (whole in words.headings or whole in words.labels or " " not in whole):
        return None
    if follower.marker or follower.end - follower.start > 40 or text[line.end - 1] in ".:;,":
        return None
    if not whole or whole.count(" ") > 3:
        return None
    folded = f"{whole} {key(text[follower.body : follower.end])}"
    kind = words.headings.get(folded)
    labels = words.labels.get(folded, ()) if kind is None and whole not in words.labels and whole not in words.headings else ()
    if labels:  # "Taking up" over "Appointment"
        return Anchor(line.start, bare(text, line.body, follower.end), follower.end, labels[0].section, "exact", labels, "label")
    if kind is None:
        return None
    return Anchor(line.start, bare(text, line.body, follower.end), follower.end, kind, "exact")


def _before_separator(text: str, line: Line, words: Lexicon) -> Anchor | None:
    """A heading or label before the first colon, bar or dash of a line: "Salary: …", "Location | Chicago", "Age - To apply"."""
    stop = line.body + LONGEST if line.body + LONGEST < line.end else line.end
    opening = text[line.body : stop]
    colon = line.body + opening.find(":") if ":" in opening else -1
    if (
        colon > 0
        and not text.startswith("//", colon + 1)
        and not (text[colon - 1].isdigit() and colon + 1 < line.end and text[colon + 1].isdigit())
    ):
        found = (
            _of_degree(text, line, colon)
            or _label_or_heading(text, line, colon, words)
            or _in_two_languages(text, line, colon, words)
        )
        if found:
            return found
    asked = line.body + opening.find("? ") if "? " in opening else -1
    if asked > 0 and text[asked + 2 : line.end].strip().lower() in _ANSWERS:
        found = _label_or_heading(text, line, asked, words)
        if found and any(label.attribute == "remote" for label in found.labels):
            return found
    bar = line.body + opening.find(" |") if " |" in opening else -1
    if bar > 0 and not text.startswith(_VALUES, line.body):
        found = _label_or_heading(text, line, bar + 1, words)
        if found and found.labels:
            return found
    if line.marker or not text[line.body].isupper():
        return None
    dash = line.body + opening.find("-", 0, 48) if "-" in opening else -1
    if dash > line.body and dash + 1 < line.end and " " in (text[dash - 1], text[dash + 1]):
        folded = key(text[line.body : dash])
        labels = words.labels.get(folded, ())
        if labels and labels[0].value == "identifier" and " " in folded:  # "Item Number- AB-4711"
            return Anchor(line.start, bare(text, line.body, dash), dash + 1, labels[0].section, "exact", labels, "label")
        kind = words.headings.get(folded)
        if kind == "minimum_qualifications" and (degree := _of_degree(text, line, dash)):
            return degree
        if kind and kind not in ("header", "page_furniture"):
            whole = text[line.start] == "#" and line.end - line.body <= LONGEST  # the mark of a heading dresses all of its line
            return Anchor(
                line.start, bare(text, line.body, line.end if whole else dash), line.end if whole else dash + 1, kind, "exact"
            )
    return None


def _of_degree(text: str, line: Line, at: int) -> Anchor | None:
    """A heading on requirements that says behind a dash or colon whether they are: "Qualifications - Preferred"."""
    if not _SHORTEST_DEGREE < line.end - at <= _DEGREE:
        return None
    words, degree = structure_words(), key(text[at + 1 : line.end])
    wished = degree in words.wished_degrees
    if not (wished or degree in words.asked_degrees) or not key(text[line.body : at]).endswith(words.of_degrees):
        return None
    kind = "preferred_qualifications" if wished else "minimum_qualifications"
    return Anchor(line.start, bare(text, line.body, line.end), line.end, kind, "exact")


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
