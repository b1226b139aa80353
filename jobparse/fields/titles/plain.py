"""Titles that no title block has: above the labels, in quotes, and in small letters in sentences: "seeks a skilled deckhand"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from jobparse.fields.edges import line_end
from jobparse.fields.header import begins_with_label, names_occupation, title_like
from jobparse.fields.titles.dress import bare
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document, Labelled
    from jobparse.spans import Found

# Kinds of sections that open a text, and how far into it the first labels stand, in characters.
_OPENING, _FRONT = frozenset({"about", "summary", "application"}), 1500
_MOST_LABELS = 4  # labels from the top that are looked at

# The number of a posting before its title, and how many sections from the top its label stands.
_NUMBER = pattern(r"[:#\x20]{0,3}(?=[A-Z-]{0,6}\d)[\w-]{3,16}(?: ?[-:,] | )(?=[A-Z][A-Za-z])")
_SECTIONS = 6
_POOLS = (" Pool", " POOL")
# The letters behind a title, and of how many characters that is.
_GENDERS = pattern(r"(?<=[a-z]) \([fmwdhx](?: ?/ ?[fmwdhxia*]){1,3}\)")
_FEWEST, _LONGEST = 3, 90
# A word, or a mark that parts words.
_TOKEN = pattern(r"[a-z][a-z'/-]*|[^\sa-z]")
# Marks before a title: "part-time, harbor clerk", "four (4) harbor clerks".
_COUNTED = (",", "(", ")")
_HELP = "help"  # who is somebody only behind the term of a post
# How far behind the verb a title ends, in characters, and of how many words it is made.
_REACH = 110
_WORDS = 5


# What an application has to be marked with: 'clearly marked "Application for the post of Harbor Clerk"'. It reads clean text.
_MARKED = pattern(
    r"\b(?:marked|headed|titled|labell?ed|endorsed|captioned|quot(?:e|ing)|subject line|subject)(?: as|:|,)? [\"']"
    r"(?i:(?:application (?:for|-) )?(?:(?:the )?(?:post|position) (?:of )?)?)"
    r"(?P<title>[A-Z][^\"'\n]{3,70}?)(?i: (?:application|position|post))?[\"']"
)
_MARKS = frozenset(("marked", "headed", "titled", "labelled", "labeled", "endorsed", "captioned", "quote", "quoting", "subject"))


def above_labels(document: Document) -> list[Found[str]]:
    """The title on the line right above the first labels, where words on the employer open the text: "Deckhand" over "Pay:"."""
    rows = [row for row in document.labelled if row.anchor.start == row.anchor.heading.start]
    for number, row in enumerate(rows[:_MOST_LABELS]):
        found = _above(document, row, first_of_all=number == 0) if row.anchor.start <= _FRONT else []
        if found:
            return found
    return []


def _above(document: Document, first: Labelled, *, first_of_all: bool) -> list[Found[str]]:
    """The title above a label: above the first one, or apart from the lines above it, below the labels and words of the page."""
    at = bisect_left(document.line_starts, first.anchor.start)
    if at == 0:
        return []
    line = document.lines[at - 1]
    if not first_of_all and not (line.gap and document.section_at(line.start) in document.of_kind("header")):
        return []
    section = document.section_at(line.start)
    if section and section.kind == "header" and section.anchor is None and at > 1:
        section = document.section_at(document.lines[at - 2].start)  # the line is a section by itself
    if section is None or (first_of_all and section.kind not in _OPENING):
        return []
    if line.marker or document.text.count("\n", line.end, first.anchor.start) > 2:
        return []
    if not title_like(document, line.body, line.end) or not names_occupation(document.text[line.body : line.end]):
        return []
    if document.text.find(": ", line.body, line.end) >= 0:  # a label of its own: "Post 4: Deckhand"
        return []
    return [document.found(*bare(document, Span(line.body, line.end)), "title above the labels")]


def behind_number(document: Document) -> list[Found[str]]:
    """The title behind the number of the posting on the line of its label: "Job No. 40127 Dock Support Pool"."""
    for section in document.sections[:_SECTIONS]:
        anchor = section.anchor
        if anchor is None or not anchor.labels or anchor.labels[0].attribute != "requisition_id":
            continue
        stop = min(line_end(document, anchor.body), section.end)
        number = _NUMBER.match(document.text, anchor.body, stop)
        content = document.text[number.end() : stop] if number else ""
        if number is None or not (names_occupation(content) or content.endswith(_POOLS)):
            continue
        labelled = begins_with_label(content) or key(content.partition(" ")[0]) in lexicon().labels
        if not labelled and title_like(document, number.end(), stop):
            return [document.found(*bare(document, Span(number.end(), stop)), "title behind the number")]
    return []


def marked(document: Document) -> list[Found[str]]:
    """The title in quotes that applications have to be marked with."""
    if document.tokens.isdisjoint(_MARKS):
        return []
    for match in _MARKED.finditer(document.text):
        if names_occupation(match["title"]):
            return [document.found(*match.span("title"), "title to be quoted")]
    return []


def of_all_genders(document: Document) -> list[Found[str]]:
    """The title before the letters that say whom it is for: "Tide Candidate (f/m/d)"."""
    for match in _GENDERS.finditer(document.lower, 0, _FRONT) if document.lower.find("/", 0, _FRONT) > 0 else ():
        start = document.text.rfind("\n", 0, match.start()) + 1
        content = document.text[start : match.start()]
        if _FEWEST < len(content) <= _LONGEST and content[0].isupper() and not any(mark in content for mark in ".:;?!|"):
            return [document.found(start, match.start(), "title for all genders")]
    return []


def sought(document: Document) -> list[Found[str]]:
    """The post that a sentence says is to be filled, in small letters."""
    for section in document.of_kind("summary", "header", "about"):
        for verb in posting_words().sought:
            at = document.lower.find(verb, section.start, section.end)
            span = _post(document, at + len(verb), section.end) if at >= 0 else None
            if span:
                return [document.found(*span, "title in small letters")]
    return []


def _post(document: Document, start: int, stop: int) -> tuple[int, int] | None:
    """The words behind a verb that name who is sought: "a temporary, part-time harbor clerk for" has the last two."""
    listed = posting_words()
    begin = end = words = 0
    open_end = False
    for token in _TOKEN.finditer(document.lower, start, min(stop, start + _REACH)):
        word = token.group()
        if not begin and (word in listed.before_posts or word in _COUNTED or word.isdigit()):
            continue
        if end and not names_occupation(word):
            whole = not open_end and (not word[0].isalpha() or word in listed.behind_posts)
            if (
                word[0].isalpha()
                and word not in listed.behind_posts
                and words < _WORDS
                and not document.lower[begin:end].endswith("s")
            ):
                words, open_end = words + 1, True  # "deputy harbor clerk"
                continue
            return (_with_term(document, start, begin, end), end) if whole else None
        if not word[0].isalpha() or word in listed.behind_posts or words == _WORDS:
            return None
        begin, words = begin or token.start(), words + 1
        if names_occupation(word) or _is_help(document, start, token):
            end, open_end = token.end(), False
    return None


def _is_help(document: Document, start: int, token: re.Match[str]) -> bool:
    """Whether a word is somebody by the term of the post before it: "accepting applications for summer help"."""
    before = document.lower[start : token.start()].split() if token.group() == _HELP else []
    return before != [] and before[-1] in posting_words().terms_of_posts


def _with_term(document: Document, start: int, begin: int, end: int) -> int:
    """Where a title begins whose noun says nothing alone, with the term of the post before it: "seasonal workers"."""
    listed = posting_words()
    before = document.lower[start:begin].split()
    if document.lower[begin:end] in listed.generic_posts and before and before[-1] in listed.terms_of_posts:
        return document.lower.rfind(before[-1], start, begin)
    return begin
