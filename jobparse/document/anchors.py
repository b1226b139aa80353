"""Anchors: the places where sections begin, found in one pass over lines and phrases.

Three kinds: headings ("MINIMUM QUALIFICATIONS"), labels with a value ("Salary: …", "Job Number:" over "412401") and cue
sentences ("Applications for this position will be accepted until …"). They stand alone on a line, at the start of a line,
split over two lines, or in the middle of a flattened paragraph.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.model import Anchor
from jobparse.lexicon import Cue, Label, Lexicon, key, lexicon
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    import re

    from jobparse.document.lines import Line

# Longest heading or label considered, in characters; longer lines can still begin with one.
LONGEST = 90
# Lines shorter than this hold nothing behind their first words that could be an anchor of its own.
_SHORT = 48
_WORDS_IN_HEADING = 9
# Lines longer than this can be a whole page flattened into a paragraph, with headings behind the stops inside.
_FLATTENED = 400

# A run of words in capitals inside a line: "… initiatives. ESSENTIAL DUTIES This position". A final single letter ("A Truck
# Operator") and capitalised words ("This") stay out.
_CAPITALS = pattern(r"(?<![\w'&/-])[A-Z][A-Z'&/-]{2,}(?:,? ?(?:[A-Z][A-Z'&/-]+|&|/)(?![a-z]))*+(?! ?:)")
_THREE_CAPITALS = pattern(r"[A-Z]{3}")
# Where a sentence begins inside a line.
_SENTENCE = pattern(r"[.!?;:)\"*•|] +(?=[A-Z])")
_FIRST = pattern(r"[^\W_]+(?:'[^\W_]+)?|\#")
# The words before the first figure of a line.
_NUMBERED = pattern(r"[A-Z][A-Za-z/]{1,12}(?:[ .#]{1,3}[A-Za-z/]{2,12}){0,3}[ .#]{1,4}(?=\d)")
_DATE = pattern(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\d{4}-\d\d-\d\d")
_TOKEN = pattern(r"\S+")
# Words that may stand in lower case inside a heading in title case.
_SMALL = frozenset({"and", "or", "of", "the", "for", "to", "in", "a", "an", "with", "at", "by", "be"})
_STOP = " \n:*-|"
# First words that open a sentence at least as often as a heading: such headings count only on a line of their own.
_SENTENCE_OPENERS = frozenset(
    {
        "the",
        "this",
        "you",
        "your",
        "we",
        "our",
        "who",
        "what",
        "why",
        "how you will",
        "all",
        "applicants",
        "ability",
        "when",
        "where",
    }
)


def find_anchors(text: str, lower: str, tokens: frozenset[str], lines: list[Line]) -> list[Anchor]:
    """All exact anchors of a document, in order and without overlaps.

    Args:
        text: Clean text.
        lower: The same in lower case.
        tokens: What stands between spaces in `lower`.
        lines: Its non-blank lines.
    """
    words = lexicon()
    anchors: list[Anchor] = []
    for at, line in enumerate(lines):
        anchor = _at_line(text, lines, at, words)
        after = line.body
        if anchor:
            anchors.append(anchor)
            after = anchor.body
        if line.end - after > _SHORT:
            _inside_line(text, after, line.end, words, anchors, at_start=anchor is None and not line.marker)
        if anchor is None and at + 1 < len(lines) and text[lines[at + 1].start] == ":":
            split = _label_before(text, line.body, line.end, lines[at + 1].start + 1, words)
            if split:
                anchors.append(split)  # the colon of the line's last words stands on the next line
    _cues(text, lower, tokens, words, anchors)
    return _without_overlaps(anchors)


@cache
def _first_words() -> frozenset[str]:
    words = lexicon()
    return frozenset(phrase.split(" ", 1)[0] for phrase in words.headings) - _SENTENCE_OPENERS


@cache
def _openers() -> frozenset[str]:
    """First words of all headings and labels: a line that begins with another word is none."""
    words = lexicon()
    return frozenset(phrase.split(" ", 1)[0] for phrase in (*words.headings, *words.labels))


def _at_line(text: str, lines: list[Line], at: int, words: Lexicon) -> Anchor | None:
    """The heading or label that a line is or begins with."""
    line = lines[at]
    start, end = line.body, line.end
    first = _FIRST.match(text, start, end)
    if first is None or first.group().lower().replace("'", "") not in _openers():
        return None
    if end - start <= LONGEST:
        whole = key(text[start:end])
        if whole in words.headings or whole in words.labels:
            anchor = _whole_line(text, lines, at, whole, words)
            if anchor:
                return anchor
        elif end - start <= 32 and at + 1 < len(lines) and not line.marker:
            anchor = _split_heading(text, line, lines[at + 1], whole, words)
            if anchor:
                return anchor
    return _before_separator(text, line, words) or _before_number(text, line, words)


def _whole_line(text: str, lines: list[Line], at: int, whole: str, words: Lexicon) -> Anchor | None:
    """A line that holds nothing but a heading or a label; its colon or dash may stand on the next line."""
    line = lines[at]
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
        return Anchor(line.start, _heading(text, line.body, line.end), body, labels[0].section, "exact", labels, "label")
    if line.marker and not colon and kind not in (None, "page_furniture") and line.marker[0] not in "•#*":
        return None  # an item that happens to be a heading's words
    heading = _heading(text, line.body, line.end)
    if labels and (colon or kind is None):
        return Anchor(line.start, heading, body, labels[0].section, "exact", labels, "label")
    scope = "line" if kind == "page_furniture" else "section"
    return Anchor(line.start, heading, body, kind or labels[0].section, "exact", labels, scope)


# A value that is an identifier and nothing else.
_IDENTIFIER = pattern(r"\#?(?=[\w./-]*\d)[A-Za-z0-9][\w./-]{1,60}")


def _tabular(text: str, lines: list[Line], at: int, labels: tuple[Label, ...]) -> bool:
    """Whether a label without colon has its value below it, as tables come out of a text browser ("• Salary", indented amount)."""
    line = lines[at]
    if at + 1 >= len(lines):
        return False
    follower = lines[at + 1]
    if line.marker and line.marker[0] in "•*" and follower.indent > line.indent and follower.gap:
        return True
    return (
        labels[0].value == "identifier"
        and " " in text[line.body : line.end]
        and bool(_IDENTIFIER.fullmatch(text, follower.body, follower.end))
    )


def _split_heading(text: str, line: Line, follower: Line, whole: str, words: Lexicon) -> Anchor | None:
    """A heading split over two lines: "ESSENTIAL" / "DUTIES:"."""
    if follower.marker or follower.end - follower.start > 40 or not whole or whole.count(" ") > 3:
        return None
    joined = f"{whole} {key(text[follower.body : follower.end])}"
    kind = words.headings.get(joined)
    if kind is None or text[line.end - 1] in ".:;,":
        return None
    return Anchor(line.start, _heading(text, line.body, follower.end), follower.end, kind, "exact")


def _before_separator(text: str, line: Line, words: Lexicon) -> Anchor | None:
    """A heading or label before the first colon, bar or dash of a line: "Salary: …", "Location | Chicago", "Age - To apply"."""
    stop = min(line.end, line.body + LONGEST)
    colon = text.find(":", line.body, stop)
    if (
        colon > 0
        and not text.startswith("//", colon + 1)
        and not (text[colon - 1].isdigit() and colon + 1 < line.end and text[colon + 1].isdigit())
    ):
        found = _label_or_heading(text, line, colon, words)
        if found:
            return found
    bar = text.find(" |", line.body, stop)
    if bar > 0:
        found = _label_or_heading(text, line, bar + 1, words)
        if found and found.labels:
            return found
    dash = text.find("-", line.body, min(stop, line.body + 48))
    if (
        dash > 0
        and not line.marker
        and dash + 1 < line.end
        and " " in (text[dash - 1], text[dash + 1])
        and text[line.body].isupper()
    ):
        kind = words.headings.get(key(text[line.body : dash]))
        if kind and kind not in ("header", "page_furniture"):
            return Anchor(line.start, _heading(text, line.body, dash), dash + 1, kind, "exact")
    return None


def _label_or_heading(text: str, line: Line, at: int, words: Lexicon) -> Anchor | None:
    folded = key(text[line.body : at])
    labels = words.labels.get(folded)
    kind = words.headings.get(folded)
    if labels:
        return Anchor(line.start, _heading(text, line.body, at), at + 1, labels[0].section, "exact", labels, "label")
    if kind and not (line.marker and kind in ("other", "note")):
        return Anchor(line.start, _heading(text, line.body, at), at + 1, kind, "exact")
    return None


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
        _heading(text, line.body, text.find("#", line.body, at) if "#" in text[line.body : at] else at),
        at,
        labels[0].section,
        "exact",
        labels,
        "label",
    )


def _inside_line(text: str, start: int, end: int, words: Lexicon, anchors: list[Anchor], *, at_start: bool) -> None:
    """Anchors in the middle of a line: labels before a colon, headings in capitals, headings in title case."""
    colon = text.find(":", start + 2, end)
    while colon > 0:
        if (colon + 1 >= end or text[colon + 1] in " *$\n") and not text[
            max(start, colon - LONGEST) : colon
        ].isupper():  # not in URLs and times
            anchor = _label_before(text, start, colon, colon + 1, words)
            if anchor:
                anchors.append(anchor)
        colon = text.find(":", colon + 1, end)
    if _THREE_CAPITALS.search(text, start, end):
        for run in _CAPITALS.finditer(text, start, end):
            _in_capitals(text, start, end, run, words, anchors)
    if at_start:
        anchor = _title_case(text, start, end, words)
        if anchor:
            anchors.append(anchor)
    if end - start > _FLATTENED:
        for stop in _SENTENCE.finditer(text, start, end):
            anchor = _title_case(text, stop.end(), end, words)
            if anchor:
                anchors.append(anchor)


def _label_before(text: str, start: int, at: int, after: int, words: Lexicon) -> Anchor | None:
    """The longest label or heading that ends at a colon inside a line."""
    floor = max(start, at - 60)
    chunk = text[floor:at]
    cut = max(chunk.rfind(mark) for mark in (". ", "; ", "? ", "! ", ", ", "• ", "| ", "* ", ") "))
    offset = floor + (cut + 2 if cut >= 0 else 0)
    tokens = [offset + m.start() for m in _TOKEN.finditer(chunk[offset - floor :])]
    for begin in tokens[-_WORDS_IN_HEADING:]:
        first = text[begin]
        if not (first.isupper() or first == "#"):
            continue
        phrase = text[begin:at]
        folded = key(phrase)
        labels, kind = words.labels.get(folded, ()), words.headings.get(folded)
        if not labels and (not kind or kind == "page_furniture"):
            continue
        if (
            begin > start
            and " " not in folded
            and not _at_boundary(text, begin)
            and (not phrase.isupper() or _before(text, begin).isupper())
        ):
            continue  # "the required Skills: …" in a sentence, "PLANNING SKILLS: …"
        if labels:
            return Anchor(begin, _heading(text, begin, at), after, labels[0].section, "exact", labels, "label")
        return Anchor(begin, _heading(text, begin, at), after, kind or "other", "exact")
    return None


def _at_boundary(text: str, at: int) -> bool:
    """Whether what stands before an offset ends a sentence, an item or a value."""
    last = _before(text, at)
    return not last or last in '.!?;:)"*•|\n' or last.isdigit()


def _before(text: str, at: int) -> str:
    """The last character before an offset that is no space; empty at the start of the text."""
    while at > 0 and text[at - 1] == " ":
        at -= 1
    return text[at - 1] if at else ""


def _in_capitals(text: str, start: int, end: int, run: re.Match[str], words: Lexicon, anchors: list[Anchor]) -> None:
    """Headings at the start of a run of capitals, or making up its end."""
    printed = run.group()
    if not any(word in _openers() for word in printed.lower().replace("/", " ").replace("'", "").split()):
        return
    tokens = [(run.start() + m.start(), run.start() + m.end()) for m in _TOKEN.finditer(printed)]
    at = 0
    while at < len(tokens):
        step = 1
        for stop in range(min(len(tokens), at + _WORDS_IN_HEADING), at, -1):
            begin, finish = tokens[at][0], tokens[stop - 1][1]
            kind = words.headings.get(key(text[begin:finish]))
            if kind is None or kind in ("page_furniture", "note"):
                continue
            count, left = stop - at, len(tokens) - stop
            if key(text[begin : tokens[at][1]]) in _SENTENCE_OPENERS:
                continue
            opens = at == 0 and (
                begin == start or _at_boundary(text, begin) or (count > 1 and _before(text, begin) not in "-,(&/")
            )
            closes = left == 0 and count > 1 and len(tokens) <= 8
            if not ((opens and (count > 1 or left == 0)) or closes):
                continue
            if (
                opens
                and left
                and not closes
                and words.headings.get(key(text[tokens[stop][0] : tokens[-1][1]])) is None
                and count < 2
            ):
                continue
            if finish >= end:
                continue  # nothing follows: part of a sentence in capitals, or the line itself
            anchors.append(Anchor(begin, _heading(text, begin, finish), _past_colon(text, finish, end), kind, "exact"))
            step = count
            break
        if at == 0 and step == 1 and len(tokens) > _WORDS_IN_HEADING:
            at = max(len(tokens) - _WORDS_IN_HEADING, 1)  # a sentence in capitals: only its end can be a heading
            continue
        at += step


def _past_colon(text: str, at: int, end: int) -> int:
    stop = at
    while stop < end and text[stop] == " ":
        stop += 1
    return stop + 1 if stop < end and text[stop] == ":" else at


def _title_case(text: str, start: int, end: int, words: Lexicon) -> Anchor | None:
    """A heading of two words or more in title case at the start of a sentence: "… required. Job Responsibilities 1. Monitors"."""
    space = text.find(" ", start, end)
    first = text[start : space if space > 0 else end].lower().rstrip(",:;/")
    if first not in _first_words() and "/" not in first:
        return None
    best: tuple[int, str] | None = None
    count = 0
    at = start
    while count < _WORDS_IN_HEADING:
        token = _TOKEN.match(text, at, end)
        if not token:
            break
        word = token.group()
        if word[0].islower() and word.rstrip(",") not in _SMALL:
            break
        count += 1
        finish = token.end()
        if (
            (count > 1 or finish == end)
            and word[-1] not in "*•·|-"
            and word not in _SMALL
            and (kind := words.headings.get(key(text[start:finish])))
        ):
            best = (finish, kind)
        if word[-1] in ".;:!?":
            break
        at = finish
        while at < end and text[at] == " ":
            at += 1
    if best is None or best[1] in ("page_furniture", "note"):
        return None
    finish, kind = best
    follower = _TOKEN.match(text, finish + 1, end) if finish < end else None
    if text[finish - 1] in ".;!?" or (follower and follower.group()[0].islower()) or (not follower and finish < end):
        return None
    return Anchor(start, _heading(text, start, finish), _past_colon(text, finish, end), kind, "exact")


def _cues(text: str, lower: str, tokens: frozenset[str], words: Lexicon, anchors: list[Anchor]) -> None:
    for head, group in words.cues:
        possible = [cue for cue in group if cue.phrase.within(tokens)]
        at = lower.find(head) if possible else -1
        while at >= 0:
            for cue in possible:
                if lower.startswith(cue.phrase.words, at):
                    _cue(text, at, cue, anchors)
            at = lower.find(head, at + 1)


def _cue(text: str, at: int, cue: Cue, anchors: list[Anchor]) -> None:
    start = _sentence_start(text, at)
    if cue.at_start and start != at:
        if not _opens_sentence(text, at):
            return
        start = at
    begin = _with_marker(text, start)
    anchors.append(Anchor(begin, Span(begin, begin), begin, cue.kind, "cue", (), cue.scope))


def _opens_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at an offset although no stop stands before it, as in flattened pages ("… annually This position")."""
    if not text[at].isupper() or text[at - 1] != " ":
        return False
    return text[at + 1].islower() or not _before(text, at).isupper()


# A capitalised article or pronoun behind a word or figure without a stop: a sentence begins there all the same ("… on 11/7/25 The City").
_NEW_SENTENCE = pattern(r"(?<=[a-z0-9)] )(?:The|This|These|All|Applicants|Applications|Under)(?= )")
# How far back the start of a sentence is looked for, in characters.
_SENTENCE_REACH = 400


def _sentence_start(text: str, at: int) -> int:
    """Where the sentence that holds an offset begins: after a stop and a space, or at the start of its line."""
    floor = max(0, at - _SENTENCE_REACH)
    cut = text.rfind("\n", floor, at) + 1
    for mark in (". ", "! ", "? ", "; ", ": ", ") "):
        found = text.rfind(mark, max(floor, cut), at)
        while found >= 0 and not _ends_sentence(text, found, mark):
            found = text.rfind(mark, max(floor, cut), found)
        if found >= 0:
            cut = max(cut, found + 2)
    for match in _NEW_SENTENCE.finditer(text, max(cut, floor), at):
        cut = match.start()
    cut = max(cut, floor)
    while cut < at and text[cut] in " *_•·-\"'+>":
        cut += 1
    return cut


def _ends_sentence(text: str, at: int, mark: str) -> bool:
    """Whether a stop ends a sentence: what follows starts one, and it is no initial or abbreviation ("U.S. Armed Forces")."""
    follower = text[at + 2 : at + 4].lstrip(" ")[:1]
    if follower.islower():
        return False
    return not (mark == ". " and at > 0 and text[at - 2 : at - 1] in (" ", ".") and text[at - 1].isupper())


def _with_marker(text: str, start: int) -> int:
    """The start of a sentence together with the bullet or emphasis before it."""
    at = start
    while at > 0 and text[at - 1] in "*_•·\"' -":
        at -= 1
    if "-" in text[at:start] and text[at - 1 : at] not in ("\n", ""):
        at = start  # a dash inside a line is no bullet
    while at < start and text[at] in " \n":
        at += 1
    return at


def _heading(text: str, start: int, end: int) -> Span:
    """The span of a heading without colon, emphasis and space around it."""
    while end > start and text[end - 1] in _STOP:
        end -= 1
    while start < end and text[start] in _STOP + "#":
        start += 1
    return Span(start, end)


def _rank(anchor: Anchor) -> tuple[int, int]:
    return anchor.start, 0 if anchor.how != "cue" else 1


def _without_overlaps(anchors: list[Anchor]) -> list[Anchor]:
    """Anchors in order, each starting behind the heading of the one before."""
    anchors.sort(key=_rank)
    kept: list[Anchor] = []
    for anchor in anchors:
        if kept and (anchor.start < kept[-1].body or anchor.start == kept[-1].start):
            if kept[-1].how != "cue" or anchor.how == "cue":
                continue
            kept.pop()
        kept.append(anchor)
    return kept


def accepts(labels: tuple[Label, ...], attribute: str) -> bool:
    """Whether one of the labels announces an attribute."""
    return any(label.attribute == attribute for label in labels)
