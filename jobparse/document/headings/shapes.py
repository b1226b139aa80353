"""Headings that no list holds: recognised by likeness to known ones, by the sense of their words, or by their shape alone."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import BODY, OPEN_END, SMALL
from jobparse.document.headings.lines import HEADING_MARK, is_dressed, may_be_heading
from jobparse.document.headings.misspelt import in_other_number, near, one_slip, slipped
from jobparse.document.headings.no_headings import among_benefits, is_acronym, is_among_asked, is_on_address, last_above
from jobparse.document.headings.over_lists import over_block, over_list
from jobparse.document.headings.sense import by_hint, by_sense
from jobparse.document.headings.what_follows import is_over, over_sentence, over_text, over_value
from jobparse.document.headings.words import can_be_heading, fits_title, is_about, is_no_office, names_body
from jobparse.document.kinds.front import PROSE
from jobparse.document.model import Anchor
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document


_PLAIN_LENGTH = 48  # of a heading in ordinary letters
# Nor is a second one right below it.
_SUBHEADING = 16
# Within so many words a heading says of which position it is.
_HEAD = 5
# A heading in ordinary letters that begins with no word of its kind has so many words at most.
_FEW = 3
# A sentence that ends inside a line in capitals, behind a word that is no abbreviation: "OCCURS FIRST. THE TEST OPENS".
_STOP_INSIDE = pattern(r"[A-Z]{5}\. [A-Z]{2}[A-Z ]*")
# What a part of a longer list is headed by as well: "Technical knowledge and skills".
_SORTS = frozenset({"abilities", "competencies", "knowledge", "skills"})


def shaped_headings(document: Document, anchors: list[Anchor], body: int) -> list[Anchor]:
    """Anchors of the headings among the lines that no exact anchor claims.

    Args:
        document: The document.
        anchors: Its exact anchors, in order.
        body: Where the first heading of a section stands; above it, only headings with a known sense count, since the title
            block is printed in the same shapes.
    """
    text, lines = document.text, document.lines
    taken: set[int] = set()
    for anchor in anchors:
        at = bisect_right(document.line_starts, anchor.start) - 1
        taken.add(at)
        if anchor.scope == "label" and at + 1 < len(lines) and not text[anchor.body : lines[at].end].strip():
            taken.update((at + 1, at + 2))  # the value stands below its label
        elif anchor.body > lines[at].end and at + 1 < len(lines):
            taken.add(at + 1)
    found: list[Anchor] = []
    described = next((anchor.start for anchor in anchors if anchor.kind == "container" and anchor.how == "exact"), len(text))
    for at, line in enumerate(lines):
        if at not in taken and may_be_heading(text, line):
            following = lines[at + 1] if at + 1 < len(lines) else None
            before = lines[at - 1] if at else None
            third = lines[at + 2] if at + 2 < len(lines) and at + 2 not in taken else None
            in_body = line.start > body or (before is not None and described < before.start and before.end - before.body > PROSE)
            heading = by_shape(text, line, before, following, third, in_body=in_body, under=at - 1 in taken)
            if not heading and following and at - 1 not in taken:
                above = _kind_above(anchors, found, line.start) if in_body else None
                heading = over_list(text, line, before, following, above) or over_block(text, line, following, above)
            if not heading:
                continue
            empty = at - 1 in taken and at + 1 in taken and text[line.start] != HEADING_MARK
            empty = empty and not (before and text[before.end - 1] in ".!?")  # below a paragraph
            if heading.how == "shape" and before and at - 1 in taken and is_on_address(document, before, line):
                continue
            spoken = found[-1] if found and before is not None and found[-1].start == before.start else None
            first = spoken is not None and spoken.how == "sense" and not text[slice(*spoken.heading)].isupper()
            if heading.how == "shape" and (empty or first or is_acronym(text, line, following)):
                continue  # it has no text of its own
            among = is_among_asked(text, anchors, found, heading) or _leads_on(text, anchors, found, line)
            if (heading.how == "sense" and among) or (
                (heading.kind == "benefits" or heading.how == "shape") and among_benefits(text, anchors, found, line, following)
            ):
                continue
            found.append(heading)
            taken.add(at)
            if heading.kind in BODY or heading.how == "sense":
                body = min(body, heading.start)
    return found


# What a line ends with that leads into a list of the section whose heading stands above it.
_LEADS_ON = (" to:", " to be:", " to do:", " to have:")
_LED = frozenset({"physical_requirements", "working_conditions", "skills", "abilities"})


def _leads_on(text: str, anchors: list[Anchor], found: list[Anchor], line: Line) -> bool:
    """Whether a line leads into the list of the heading right above: "Physical Demands:" over "Must have the ability to:"."""
    above = last_above(anchors, found, line.start) if text.endswith(_LEADS_ON, line.body, line.end) else None
    return above is not None and above.kind in _LED and not text[above.body : line.start].strip(": \n")


def _kind_above(anchors: list[Anchor], found: list[Anchor], at: int) -> str:
    """The kind of the last heading above an offset."""
    above = last_above(anchors, found, at)
    return above.kind if above else ""


def by_shape(
    text: str,
    line: Line,
    before: Line | None,
    following: Line | None,
    third: Line | None = None,
    *,
    in_body: bool,
    under: bool = False,
) -> Anchor | None:
    """The heading that an unanchored line that is no item is, if its shape says so.

    Args:
        text: Clean text.
        line: The line.
        before: The non-blank line before it.
        following: The next non-blank line.
        third: The one behind that, if it is no heading.
        in_body: Whether a section heading came before.
        under: Whether the line before is a heading.
    """
    content = text[line.body : line.end].rstrip("*_ -")
    if len(content) < 3 or content[-1] in ".,;" or _goes_on(text, line, before) or _STOP_INSIDE.search(content):
        return None
    slip = slipped(content)
    if slip:
        return Anchor(line.start, Span(line.body, line.body + len(content.rstrip(": *_"))), line.end, slip, "near")
    colon = content[-1] == ":"
    capitals = content.isupper() and sum(map(str.isalpha, content)) >= 4
    dressed = line.body > line.start and is_dressed(text, line, before, following)
    marked = dressed and before is not None and text[line.start] == HEADING_MARK  # also where no heading came before
    dressed = dressed and in_body
    told = in_body or (before is not None and _is_prose(text, before))  # a paragraph ends the title block as well
    if not (colon or dressed or (following is not None and (capitals or line.gap))):
        # nothing but title case and what stands around it can tell, or a slip of the pen in words that are known
        below = under and following is not None and bool(following.marker)  # below a label with its value, over a list
        found = _between_sentences(text, line, before, following, listed=below) if told or below else None
        return found or (_misspelt(text, line) if in_body and following is not None and not line.marker else None)
    words = content.rstrip(": ").split()
    heading = Span(line.body, line.body + len(content.rstrip(": *_")))
    tailed = _with_tail(words)
    if tailed:
        return Anchor(line.start, heading, line.end, tailed, "sense")
    if not can_be_heading(content, words):
        return None
    titled = not capitals and words[0][0].isupper() and all(map(fits_title, words))
    plain = in_body and not under and following is not None and _is_plain_heading(line, words, following)
    if capitals and not colon and not under and _continues_capitals(text, line, before):
        return None
    folded = key(content)
    if not (capitals or colon or titled or plain or marked or dressed):
        asking = words[0].lower() in structure_words().asking
        return _apart(text, line, words, following, third, asking=asking) if in_body or asking else None
    known = near(folded)
    if known:
        return Anchor(line.start, heading, line.end, known, "sense" if in_other_number(folded) else "near")
    spoken = by_sense(folded)
    sense = spoken.kind if spoken else "about" if is_about(folded) and titled and (in_body or over_text(following)) else None
    leads_in = colon and not capitals and not titled and not dressed
    remark = sense == "selection" and before is None and not over_text(following)  # over the title: "CAMPUS INTERVIEWS ONLY"
    sorts = sense in ("about", "knowledge", "skills", "abilities")
    names_sort = line.gap and words[0].lower() == sense and words[-1].lower() not in SMALL  # "Skills that count:"
    names_sort = names_sort or (line.gap and folded.endswith(f" {sense}"))  # "Policy knowledge:"
    leads_on = leads_in and ((sorts and not names_sort) or folded.startswith(structure_words().moments))
    if remark or leads_on or (capitals and not (in_body or colon) and names_body(words)):
        return None  # "Some knowledge of:" leads into a list of its section
    over = over_text(following) or over_sentence(text, following) or over_value(text, spoken, following)
    over = over or (marked and following is not None and (is_over(following) or following.end - following.body > _PLAIN_LENGTH))
    if sense and (capitals or colon or told or (over and (is_about(folded) or is_no_office(folded)))):
        return Anchor(line.start, heading, line.end, sense, "sense")
    stands_over = following is not None and (is_over(following) or over_sentence(text, following))
    if not in_body or leads_in or not (capitals or colon or dressed or stands_over):
        return None
    hint = by_hint(folded)
    return Anchor(line.start, heading, line.end, hint.kind if hint else "other", "shape")


def _is_prose(text: str, line: Line) -> bool:
    """Whether a line is a paragraph."""
    return line.end - line.body > PROSE and text[line.end - 1] in ".!?"


def _misspelt(text: str, line: Line) -> Anchor | None:
    """The known heading that a short line between others is but for a slip of the pen: "Basic Requirments"."""
    content = text[line.body : line.end]
    if not content[0].isupper() or len(content) > _PLAIN_LENGTH or content.count(" ") > _FEW:
        return None
    kind = one_slip(key(content))
    return Anchor(line.start, Span(line.body, line.end), line.end, kind, "near") if kind else None


def _goes_on(text: str, line: Line, before: Line | None) -> bool:
    """Whether a line goes on with that above it: "… before the date" over "of the test:", "AT 5:00 P.M." over "(PST), OR"."""
    if before is None or line.gap:
        return False
    return text[line.body] == "(" or (text[line.body].islower() and text[before.end - 1] not in ".:;!?*")


def _with_tail(words: list[str]) -> str | None:
    """The kind of a known heading that says of which position it is: "Requirements for the position of Harbor Guide II"."""
    known = structure_words()
    for at in range(1, min(len(words) - 1, _HEAD)):
        if words[at] in known.tails and words[at - 1].lower() in known.tailed:
            kind = lexicon().headings.get(key(" ".join(words[:at])))
            return None if kind in ("page_furniture", "note", "header", "container") else kind
    return None


def _between_sentences(text: str, line: Line, before: Line | None, following: Line | None, *, listed: bool) -> Anchor | None:
    """A heading without blank lines around it, told by its words, over a sentence, a list or a value.

    It is in title case behind the end of a sentence or a list with marks, or speaks to the reader: "What we offer you".

    Args:
        text: Clean text.
        line: The line.
        before: The non-blank line before it.
        following: The next non-blank line.
        listed: Whether it stands below a label with its value, over a list.
    """
    if before is None or following is None or line.end - line.body > _PLAIN_LENGTH or not text[line.body].isupper():
        return None
    content = text[line.body : line.end]
    words = content.split()
    ended = text[before.end - 1] in ".!?" or (before.marker and (following.marker or not line.marker))
    speaks = len(words) > 2 and (
        (words[0].lower() in structure_words().heading_words and not OPEN_END.search(content))
        or words[-1].lower() in lexicon().lead_words  # "The key duties of the post include"
    )
    if following.gap or not (ended or speaks or listed) or len(words) < 2 or not can_be_heading(content, words):
        return None
    spoken = by_sense(key(content)) if speaks or all(map(fits_title, words)) else None
    if spoken is None:
        return None
    over = speaks or bool(following.marker) or over_text(following) or text[following.end - 1] in ".!?"
    if not over and not over_value(text, spoken, following):
        return None
    return Anchor(line.start, Span(line.body, line.end), line.end, spoken.kind, "sense")


def _is_plain_heading(line: Line, words: list[str], following: Line) -> bool:
    """Whether a line in ordinary letters stands as a heading, directly over a list or a paragraph: "What you need to qualify"."""
    return _may_be_plain(line, words) and not following.gap and over_text(following)


def _may_be_plain(line: Line, words: list[str]) -> bool:
    """Whether a line can be a heading in ordinary letters: a short one whose first word is no duty."""
    short = line.end - line.body <= _PLAIN_LENGTH
    return short and words[0][0].isupper() and words[0].lower() not in lexicon().duty_verbs


def _apart(text: str, line: Line, words: list[str], following: Line | None, third: Line | None, *, asking: bool) -> Anchor | None:
    """A heading in ordinary letters behind a blank line, told by its words: "What we need" over a list or a paragraph.

    The list may have no bullets and stand behind a blank line. A question may stand over a short item as well, and what speaks
    to the reader right over lines that do not begin like it.
    """
    if following is None or not _may_be_plain(line, words):
        return None
    if following.gap:
        over = (asking and text[line.end - 1] != "?") or over_text(following) or over_sentence(text, following)
        listed = third is not None and not (following.marker or third.gap or text[third.body : third.end].isupper())
        over = over or listed
        longer = listed or (over_text(following) and _SORTS.isdisjoint(word.lower() for word in words))
        opens = len(words) <= _FEW + longer or words[0].lower() in structure_words().heading_words
    else:
        over = not following.marker and not text.startswith(words[0], following.body)
        opens = text[line.end - 1] == "?" or not structure_words().spoken_to.isdisjoint(word.lower() for word in words)
    if not (over and opens):
        return None
    spoken = by_sense(key(text[line.body : line.end]))
    if spoken and not following.gap and following.end - following.body <= _SUBHEADING:
        spoken = by_sense(key(text[following.body : following.end])) or spoken  # "Skills we look for" over "Must have"
    return Anchor(line.start, Span(line.body, line.end), line.end, spoken.kind, "sense") if spoken else None


def _continues_capitals(text: str, line: Line, before: Line | None) -> bool:
    """Whether a line in capitals is the second line of a sentence in capitals, or one of a list that its stops carry on."""
    if before is not None and not line.gap and text[before.end - 1] in ";,":
        return True
    return before is not None and not line.gap and text[before.start : before.end].isupper() and text[before.end - 1] not in ":."
