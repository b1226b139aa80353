"""Addresses of the web and of mail inside ranges of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.edges import end_without
from jobparse.fields.reading import listed
from jobparse.lexicon.applying import applying_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from jobparse.document.model import Document

# An address of the web, up to the first character that none holds: "www.example.org/jobs?id=4". The bound keeps a long run of
# characters without spaces from being taken for one.
URL = pattern(r"[HhWw](?i:(?<=h)ttps?://|(?<=w)ww\.)[^\s<>\"'\\^`{|}]{3,300}")
# The same with one whose line ends behind its beginning, which is left out: "https://" over "jobs.example.org/4711".
_HALVES = ("://\n", ":// ")
_HALVED_URL = pattern(
    rf"{URL.pattern}|(?<=://[ \n])(?!www\.)(?:[A-Za-z0-9-]{{2,40}}\.){{1,4}}[A-Za-z]{{2,6}}/[^\s<>\"'\\^`{{|}}]{{1,250}}"
)
# The same without its beginning: "illinois.example.gov/jobs". No part of a longer address, of a mail address, also with its
# sign in words ("jo AT town.example.org"), of a path, or of the way that news took ("alder!news.elm.edu!pilots").
_ENDS = (
    r"(?:(?:co|gov|ac|org|edu|nic|net|com)\.[a-z]{2}|com|org|gov|net|edu|mil|int|info|jobs|us|ca|uk|au|nz|ie|eu|za|ng|ke|gh"
    r"|scot|wales|cymru|africa|example)"
)
_BARE_URL = pattern(
    r"(?<![\w@./!-])(?<!/ )(?<! AT )(?<!\(at\))(?<!\[at\])(?<!\(at\) )(?<!\[at\] )"
    rf"(?:[A-Za-z0-9-]{{2,40}}\.){{1,4}}{_ENDS}(?![\w@!-]|<https?:|<mailto:)(?!\.\w)(?:/[^\s<>\"'\\^`{{|}}]{{0,200}})?"
)
# What it has in it, looked for by its stop.
_BARE_SIGN = pattern(rf"\.(?<=[a-z0-9]\.){_ENDS}\b")
# "clerk.desk@town.example.org", "clerk%town@gate.example.org" of old mails, bounded by the lengths that mail allows: 64 before
# the sign, 63 between two stops. A table that lost its blanks glues its label to it: "Emailclerk@town.example.org".
# And one glues the number of a telephone to it: "(08) 5550 0101clerk@town.example.org".
EMAIL = pattern(
    r"(?:(?<![\w.+%-])(?!E-?mail[a-z])(?!(?<=\d[ .-])\d{3,4}[a-z]|(?:\d{3}[.-])?\d{3}[.-]\d{4}[A-Za-z])"
    r"|(?<=\bEmail)|(?<=\bE-mail)|(?:(?<=\d[ .-]\d{4})|(?<=\d[ .-]\d{3}))(?=[A-Za-z]))"
    r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"
)
_EMAIL_SIGN = pattern("@")
# How far before the address of a board it is asked to be mentioned, in characters, and that the posting was read there.
_MENTION_REACH = 240
_READ = pattern(r"\b(?:learn(?:ed|t)|heard|found|saw|seen|read)\b")
# The rest of an address that a line broke: "jobs/4", "listing_7", "90210."; a word alone is none, nor are the number of an item,
# one that a sentence begins with and one of a telephone.
_GOES_ON = pattern(r"\n[ ]{0,12}(?!\d{1,3}[.)]?[ ]|\d{3}[.-]\d{3}[.-]|[\w.+-]{1,64}@)(?=[^\s/]{0,80}[\d/_])[\w.-]{1,80}")
# The words before an address that is not to be used, in lower-case text: "Do not paste shortened links (e.g. "; but "Do not send
# paper, apply at ".
_NOT_USED = pattern(
    r"\b(?:do not|don't|don\u2019t|never) (?:include|use|paste|send|post|submit)\b"
    r"(?:(?!\b(?:but|instead|rather|apply|visit|see)\b)[^.!?;\n]){0,100}(?:e\.g\. ?)?$"
)
_NOT_SIGNS = ("not ", "n't ", "n\u2019t ", "never ")
_NOT_REACH = 160
# The box of an address of mail before its sign in words, as in archives of lists: "<pier at", "jo.pier at", "From: pier at".
_WRITTEN_OUT = pattern(r"(?:<[\w.+-]{1,64}|\b\w[\w.+]{0,60}[._+]\w{1,40}|\b(?:from|e-?mail): ?\w{1,40}) at $")
_BOX_REACH = 90
# Pages that write a mail, to which some programs make the addresses of mail lead, and what stands before the name of a message.
_PROGRAMS = ("https://mail.google.com/mail/", "http://mail.google.com/mail/")
_MESSAGE_HEADS = ("message-id: <", "references: <", "in-reply-to: <")
# The marks inside the box of an address of mail: "do.not-reply".
_NO_MARKS = str.maketrans("", "", "._-")
# Where to read of something else than the vacancy: "To learn more about the harbour, watch our film". It reads lower-case text.
ELSEWHERE = pattern(
    r"(?:to (?:learn|find out|read|know) more|(?:for )?(?:more|additional|further|general) information)"
    r" (?:about|on|regarding|concerning)\b"
    r"(?![^.]{0,200}?\b(?:appl|position|job|vacanc|recruit|post|hiring|contact|exam|opening|role|call))"
    r"|(?:please )?(?:visit|see) our (?:[a-z]+ ){0,3}?(?:benefits?|compensation)\b"
)
# The same behind an address: "for important exam filing information".
_ON_EXAMS = pattern(
    r"\)? for (?:important |more |further |upcoming )?(?:civil service )?exam(?:ination)?s? (?:filing )?"
    r"(?:information|schedules?|dates|calendars?)\b"
)
_SENTENCE_ENDS = (". ", "? ", "! ", ".\n", "\n\n")
_ELSEWHERE_SIGNS = (" more ", "information ")
# Marks that end the sentence around an address of the web rather than the address.
_FINAL = ".,;:)]'\""


def find_urls(document: Document, ranges: list[tuple[int, int]]) -> Found[list[str]] | None:
    """Addresses of the web inside ranges of offsets; those without their beginning where there are no others."""
    halved = any(document.text.find(sign) >= 0 for sign in _HALVES)
    urls = _matches(document, _HALVED_URL if halved else URL, ranges, _FINAL, _is_none)
    if urls and "mention" in document.tokens and all(_is_to_mention(document, span.start) for span in urls.spans):
        return None
    return urls or _matches(document, _BARE_URL, ranges_with(document, _BARE_SIGN, ranges), _FINAL, _is_of_mail)


def _is_of_mail(document: Document, start: int, _end: int) -> bool:
    """Whether the name of a site is part of an address of mail whose sign an archive wrote out: "jo.pier at elm.edu"."""
    return _WRITTEN_OUT.search(document.lower, max(0, start - _BOX_REACH), start) is not None


def _is_to_mention(document: Document, at: int) -> bool:
    """Whether an address is that of the board to name as where a posting was read: "mention that you saw this on www.…"."""
    low = max(0, at - _MENTION_REACH)
    said = document.lower.find("mention", low, at)
    return said >= 0 and document.lower.find(". ", said, at) < 0 and _READ.search(document.lower, said, at) is not None


def find_emails(document: Document, ranges: list[tuple[int, int]]) -> Found[list[str]] | None:
    """Addresses of mail inside ranges of offsets."""
    return _matches(document, EMAIL, ranges_with(document, _EMAIL_SIGN, ranges), ".-", _is_unread)


def _is_unread(document: Document, start: int, end: int) -> bool:
    """Whether what looks like an address is none to write to: "no-reply@…", the name of a message ("Message-ID: <17@elm.…>")."""
    if document.lower[start : document.text.find("@", start)].translate(_NO_MARKS) in applying_words().unread:
        return True
    return document.text.startswith(">", end) and document.lower.endswith(_MESSAGE_HEADS, 0, start)


def ranges_with(document: Document, sign: re.Pattern[str], ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges that hold what every value has in it and is found fast."""
    return [(start, end) for start, end in ranges if sign.search(document.text, start, end)]


def _is_none(document: Document, start: int, end: int) -> bool:
    """Whether an address is broken by a line, opens a program of mail, is on something else, or one that is not to be used."""
    if _is_broken(document, end) or document.lower.startswith(_PROGRAMS, start):
        return True
    low = max(0, start - _NOT_REACH)
    if _ON_EXAMS.match(document.lower, end):
        return True
    if has_sign(document, low, start, _ELSEWHERE_SIGNS) and _is_elsewhere(document, low, start):
        return True
    return has_sign(document, low, start, _NOT_SIGNS) and _NOT_USED.search(document.lower, low, start) is not None


def _is_elsewhere(document: Document, low: int, at: int) -> bool:
    """Whether the sentence of an address says that it is on something else: "For more information about the harbour, visit"."""
    begins = max([low, *(end + len(mark) for mark in _SENTENCE_ENDS if (end := document.lower.rfind(mark, low, at)) >= 0)])
    while begins < at and document.text[begins] in " \n*_-\u2022":
        begins += 1
    return ELSEWHERE.match(document.lower, begins, at) is not None


def _is_broken(document: Document, end: int) -> bool:
    """Whether an address goes on in the next line, so that what stands in its own is none: "www.example.org/" over "jobs/4"."""
    return document.text[end - 1] in "/-" and _GOES_ON.match(document.source.text, end) is not None


def _matches(
    document: Document,
    wanted: re.Pattern[str],
    ranges: list[tuple[int, int]],
    final: str,
    refused: Callable[[Document, int, int], bool] | None = None,
) -> Found[list[str]] | None:
    """Distinct matches inside ranges of offsets, without the marks of the sentence around them that they end with."""
    rows: dict[str, Span] = {}
    for start, end in ranges:
        for match in wanted.finditer(document.text, start, end):
            stop = _past_bracket(document, match.start(), end_without(document, match.start(), match.end(), final), match.end())
            if not (refused and refused(document, match.start(), stop)):
                rows.setdefault(document.value(match.start(), stop), Span(match.start(), stop))
    return listed(rows, "pattern")


def _past_bracket(document: Document, start: int, stop: int, end: int) -> int:
    """The end of a match behind the bracket that closes one in it: "https://www.example.org/jobs(2)"."""
    opened = document.text.count("(", start, stop) > document.text.count(")", start, stop)
    return stop + 1 if opened and document.text.startswith(")", stop, end) else stop
