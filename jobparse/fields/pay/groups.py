"""Whom an amount of pay is for: the department, class or group of employees named with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import SMALL
from jobparse.fields.header import names_occupation
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.pay_columns import figures_start, head_start

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.values.money import Pay

# In the same sentence before the amount: "Pay at the Office of Public Art is $…"; right before it where the amount before has a
# group, too: "for Engineer II is $61,000 and for Engineer III $74,000".
_APPLIES = pattern(
    r"""
    (?: \bin | \bfor | \bat | \bwithin ) \s+ (?: the\s+ )?
    ( [A-Z][\w&'-]* (?: \s+ (?: of | and | the | for | & | [A-Z][\w&'-]* ) ){1,8}? )
    (?: \s+ (?: is | are | will ) \b | (?P<amount> [\s:]{1,40} \\? \Z ) )
    """,
    re.VERBOSE,
)
# At the start of a line of a list: "- Inner London: £40,478", "Operator II   $25.10", "Ranger | $19.80", "For new rangers: $19".
_LINE = pattern(
    r"[\s*·•>|-]{0,8}(?:For\s(?:the\s)?)?((?:(?<=For\s)|(?<=the\s)|(?=[A-Z]))\w[^\n:$€£|]{1,80}?)\s{0,3}(?::|\x20-|\||\.{2,40}|\s{2})[\s|]{0,20}\\?"
)
# The name of a post alone before the amount of its line: "Operator II Range $61,000 - $70,000", "Operator Trainee $48,100".
_POST = pattern(r"[\s*·•>-]{0,8}((?=[A-Z])\w[^\n:$€£|,;]{3,60}?)(?: (?:[Rr]ange|[Ss]alary|[Pp]ay|[Ww]age))?:? {1,2}\\?")
# Words of a line, in lower case, that are of the amount and not of people: "Hourly rate:", "Step 2:", "Effective July 1:".
OF_THE_AMOUNT = pattern(
    r"salar|\bpay|\brate\b|wage|\brange\b|compens|\bhour|annual|month|week(?!end)"
    r"|\b(?<!first[ -])(?<!second[ -])(?<!third[ -])year|daily|\bmin\b|minimum|\bmid|\bmax|\bstart|\bhir(?:ing|ed)\b"
    r"|\bentry(?![ -]level)|\bstep|\bgrade\b|\bband\b|effective|\bfrom\b|up\sto|\bafter\b|\btotal\b|\bcurrent\b|\bactual\b"
    r"|[0-9]{3}|[0-9]/[0-9]|\busd\b|\bper\b"
)
# What the pay of a post is called behind the name of the post: "Ranger II Salary:".
_PAY_NOUN = pattern(
    r"\s(?:starting |hourly |annual |base )?(?:salary|wage|pay|rate)(?: range| rate| scale)?(?: \([^()\n]{3,40}\))?\Z"
)
# The grade behind it: "Ranger II - Range 29:", "Ranger II (Grade 12):". It reads lower-case text, and so does `_PAY_NOUN`.
_GRADE_BEHIND = pattern(r"(?:,| [-–]| \()\s?(?:pay |salary )?(?:range|grade|step|band) [\w-]{1,6}\)?\Z")
NEW_SENTENCE = pattern(r"\n|(?<!\bavg)\.\s")
# How far before an amount stands whom it is for, and how long that is, in characters.
_REACH, _LONGEST_NAME = 200, 60


def group_in_sentence(document: Document, behind: int, pay: Pay, before: Span | None) -> Span | None:
    """Whom an amount is for: named between it and the amount before, else the same as that one's in the same sentence.

    Args:
        document: The document.
        behind: Where the statement before ends.
        pay: The statement.
        before: Whom the statement before is for.
    """
    text = document.text
    first = figures_start(pay)
    goes_on = before is not None and not NEW_SENTENCE.search(text, behind, first)
    start = max(behind, first - _REACH) if goes_on else max(behind, text.rfind("\n", behind, first) + 1, first - _REACH)
    named = None
    for match in _APPLIES.finditer(text, start, first):
        named = Span(*match.span(1)) if goes_on or match["amount"] is None else named
    if named is None and goes_on:
        return before
    return named


def group_of_line(document: Document, low: int, pay: Pay) -> Span | None:
    """The words that an amount is put behind on its line, or that stand with a colon over the table that it is in.

    Args:
        document: The document.
        low: Where the section begins.
        pay: The statement.
    """
    text, first = document.text, figures_start(pay)
    line = text.rfind("\n", max(0, low - _LONGEST_NAME - 1), first) + 1
    low = max(line if line < low <= line + _LONGEST_NAME else low, first - _REACH)  # a section may begin in the midst of its line
    start = max(low, line)
    match = _LINE.fullmatch(text, start, first)
    if match is None and not text[start:first].strip():
        head = head_start(text, low, start)
        above = head_start(text, low, head)
        match = _LINE.fullmatch(text, head, start) or _LINE.fullmatch(text, above, head)
    if match is None:
        return None
    noun = _PAY_NOUN.search(document.lower, *match.span(1)) or _GRADE_BEHIND.search(document.lower, *match.span(1))
    end = noun.start() if noun and names_occupation(document.text[match.start(1) : noun.start()]) else match.end(1)
    return None if OF_THE_AMOUNT.search(document.lower, match.start(1), end) else Span(match.start(1), end)


def posts_of_lines(document: Document, low: int, pays: list[Pay]) -> dict[int, Span]:
    """The posts that amounts are for, by where these begin: nothing but the name of a post stands before them on their lines."""
    found = {}
    for pay in pays:
        first = figures_start(pay)
        near = max(low, first - _REACH)
        start = max(near, document.text.rfind("\n", near, first) + 1)
        post = _POST.fullmatch(document.text, start, first)
        if post and _names_post(post[1]):
            found[pay.start] = Span(*post.span(1))
    return found


def _names_post(name: str) -> bool:
    """Whether some words are the name of a post, in title case: "Operator in Training"."""
    titled = all(word[0].isupper() or word[0].isdigit() or word in SMALL for word in name.split())
    return titled and names_occupation(name) and not OF_THE_AMOUNT.search(name.lower())
