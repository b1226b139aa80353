"""Where a posting states its pay: on labels and in sections on it, in the title block, in sentences on the salary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any
from jobparse.fields.pay.alone import ends_of_labels, is_of_year, ranges_of_lines, with_lines
from jobparse.fields.pay.bonuses import BONUS_LINE, is_of_bonus
from jobparse.fields.pay.groups import NEW_SENTENCE
from jobparse.fields.pay.labelled_period import labelled_period
from jobparse.fields.pay.set_off import LEVEL, NO_PAY, of_levels, set_off
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.amounts import CODE_TOKENS, has_sign
from jobparse.values.money import Pay, find_bare_pay, find_pay, join_ends
from jobparse.values.other_sums import is_stipend
from jobparse.values.pay_columns import figures_start, read_columns
from jobparse.values.periods import period_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document, Section

# Kinds of sections that state the pay where no section on it does.
_FALLBACK = ("header", "identifiers", "summary", "other")
# There, an amount is pay only beside words that say so, in lower case, within so many characters.
_PAY_WORDS = pattern(
    r"""
    \b (?: salar(?:y|ies) | pays? | paid | wages? | compensation | remuneration | earn | rate | starting | hourly | annually
      | stipend\ {1,2}of | scale (?= ,? \ [$€£] ) | (?: annual | yearly | monthly )\ income\ is (?= \ [$€£0-9] )
      | per\ (?: hour | year | month | annum ) | an\ hour | sg[ -]?\d{1,2} ) \b
    | / \s? (?: hr | hour | yr | year ) \b
    """,
    re.VERBOSE,
)
_PAY_REACH = 80
# An amount that follows one which is pay within so many characters is of the same list: "Step B $81,324" over "Step C $87,012".
_STEP = 24
# Anywhere else, it has to stand behind words on the salary in its own sentence, in lower case, or behind another amount there.
_ON_THE_SALARY = pattern(
    r"(?:\b(?:wages?|(?:hourly|pay|base|starting|hiring|wage)\s(?:rate|pay|wage|range|scale)|rate\sof\spay|(?:position|job|post)\spays|stipend\s+of|remuneration|emoluments?"
    r"|classified\s(?:at|as))|salar(?:y|ies))\b[^\n$€£]{0,60}\Z"
    r"|\bpay(?: (?:starts|begins) at| is| of| range(?: is)?)?[: ]{0,3}\\?\Z"
    r"|\b(?:annual|yearly|monthly) income is[: ]{0,3}\\?\Z"
)
# The words right before the pay of this very position, wherever they stand: "The salary range for this position is: $52,000 …".
_THIS_POSITION = pattern(r"\b(?:salary|pay)(?: range)? (?:for|of) this position(?: [a-z]+){0,5}? is:? ?\\?\Z")
_ANNUAL = pattern(r"\b(?:annual|yearly) (?:gross )?salary(?: for this (?:post|position|role))? (?:of|is|will be)[: ]{1,2}\\?\Z")
_NOT_READ = frozenset((*_FALLBACK, "salary", "duplicate", "page_furniture"))
_SALARY_REACH = 90
# Extra pay is no base pay: "a night differential of $1.25 an hour", "$2 an hour longevity pay". It reads lower-case text.
_EXTRA = pattern(lambda: either(posting_words().extra_pay))
# What the heading says of a section that is on the salary as well: "Salary and Longevity", "Pay/Incentives".
_BASE = ("salar", "wage", "compens", "stipend", "remunerat", "rate", "base pay", "starting pay")
# What parts an amount from words on other pay behind it: "$18.50 an hour; overtime $27.75", "$60,000, incentive eligible".
_PARTED = pattern(r"[,;(]")
# What India's pay scales print behind the scale: "(Rs. 9,300-34,800) GP: Rs 4,200".
_GRADE_PAY = pattern(r"\b(?:gp|grade pay)\b")
_EXTRA_BEFORE, _EXTRA_BEHIND = 48, 36
# Words behind an amount that stand for another one, in lower case: "$25.00/hour plus $2,000 sign-on bonus", "$50,000 + bonus",
# "$24.75 with incentive pay".
_ADDED = pattern(r"\bplus\b|\bwith\b|[+$]")
_PLUS = (" plus ", " plus a ", " plus an ", " plus up to ", "+ ")
_FIGURE = pattern(r"[0-9]")
# A label of one end of a range: "Minimum Salary", "Salary Max", "Salary Range From".
_END = pattern(
    r"(?P<low>min(?:imum)?\b|[^:\n]{4,30}\b(?:min(?:imum)?|from)\Z)|max(?:imum)?\b|[^:\n]{4,30}\b(?:max(?:imum)?|to)\Z"
)
# What is paid to an intern in the place of a salary: "Stipend: $500/week".
_STIPEND = pattern(r"\W*(?:monthly |weekly |annual )?stipend\s?:")
# What is paid to a consultant in its place: "The daily fee is USD 300".
_FEE = pattern(r"\b(?:daily|consultancy|consulting|consultant|professional) fees?\b[^.;\n$]{0,30}\Z")
# What is all behind its label, without a sign: a yearly amount or range, "52000 - 61500", and an amount with its cents, "25.50".
_TENS_OF_THOUSANDS = r"[1-9][0-9]{4,5}(?:\.[0-9]{2})?"
_PLAIN = pattern(rf"{_TENS_OF_THOUSANDS}(?:\s?(?:-|\u2013|to)\s?{_TENS_OF_THOUSANDS})?\s{{0,3}}")
_CENTS = pattern(r"\d{1,3}\.\d\d\s*")
# From how many times the pay on an amount may be that of overtime.
_OVERTIME = 1.4
# Grouped figures glued to the letter of a currency, for each letter, which is found by that alone: "R450 000", "N250,000".
_LETTERED = tuple([pattern(rf"{letter}(?<![A-Za-z].)[0-9]{{1,4}}[ ,][0-9]{{3}}") for letter in "RPN"])
_ALONE = 160  # how much of a section on pay can be the amount alone, in characters


def _is_lettered(text: str) -> bool:
    """Whether a text without signs of currencies has figures glued to the letter of one: "R450 000 per annum"."""
    return not ("$" in text or "£" in text or "€" in text) and any(glued.search(text) for glued in _LETTERED)


def find_places(document: Document) -> list[tuple[int, list[Pay]]]:
    """The statements of pay, by where the place begins that they stand in; the first kind of place that has some is the one."""
    coded = not CODE_TOKENS.isdisjoint(document.tokens) or _is_lettered(document.text)
    if document.of_kind("salary"):
        found = _joined(
            document,
            [(start, _base_pay(document, start, end, coded)) for start, end in with_figures(document, "salary", "header")],
        )
        if not found and not coded:  # figures may be glued to a code
            found = _joined(
                document, [(start, _base_pay(document, start, end, True)) for start, end in with_figures(document, "salary")]
            )
        if found:
            ends = ends_of_labels(document)
            return with_lines(document, [*found, *_of_this_position(document, coded), *([ends] if ends else [])], coded=coded)
        found = [
            (start, pays) for start, end in with_figures(document, "salary") if (pays := _without_sign(document, start, end))
        ]
        if found:
            return _joined(document, found)
    if not (coded or has_sign(document.text, 0, len(document.text))):
        return []
    found = []
    for start, end in with_figures(document, *_FALLBACK):
        kept: list[Pay] = []
        for pay in _base_pay(document, start, end, coded):
            goes_on = kept and figures_start(pay) - kept[-1].end < _STEP and "\n\n" not in document.text[kept[-1].end : pay.start]
            if goes_on or _beside_pay_words(document, pay, start, end):
                kept.append(pay)
        found.append((start, kept))
    found = _joined(document, found) or _joined(document, list(_sentences(document, coded)))
    found = found or sorted(_of_this_position(document, coded)) or _joined(document, list(_with_period(document, coded)))
    if found:
        return with_lines(document, found, coded=coded)
    return list(ranges_of_lines(document, coded=coded, timed=False))


def with_figures(document: Document, *kinds: str) -> list[tuple[int, int]]:
    """Where sections of some kinds have figures, but for those whose heading says that they are on pay on top of the salary."""
    sections = [section for section in document.of_kind(*kinds) if not _on_extra_pay(document, section)]
    return [(section.start, section.end) for section in sections if _FIGURE.search(document.text, section.start, section.end)]


def _on_extra_pay(document: Document, section: Section) -> bool:
    """Whether the heading of a section on pay speaks of nothing but what comes on top of it: "Longevity Pay"."""
    if section.anchor is None or section.kind != "salary":
        return False
    heading = document.lower[slice(*section.anchor.heading)]
    return not has_any(heading, _BASE) and not heading.startswith("pay") and _EXTRA.search(heading) is not None


def _joined(document: Document, places: list[tuple[int, list[Pay]]]) -> list[tuple[int, list[Pay]]]:
    """The places that have statements; a minimum and a maximum behind labels of their own are one range."""
    found = [(low, pays) for low, pays in places if pays]
    ends = [(low, pays[0]) for low, pays in found if len(pays) == 1 and pays[0].named]
    if len(ends) < 2:
        return found
    joined = join_ends([pay for _, pay in ends])
    kept = [(low, pays) for low, pays in found if not (len(pays) == 1 and pays[0].named)]
    lows = {pay.start: low for low, pay in ends}
    return sorted([*kept, *((lows[pay.start], [_from_label(document, pay, lows[pay.start])]) for pay in joined)])


def _from_label(document: Document, pay: Pay, low: int) -> Pay:
    """A range of two labels with the first of them, as it holds the second: "Salary Min 40,000 Salary Max 50,000"."""
    section = document.section_at(low)
    anchor = section.anchor if section and pay.basis == "range" else None
    if (
        anchor is None
        or not _END.match(document.lower, *anchor.heading)
        or document.text[anchor.heading.end : pay.start].strip(" :|\n")
    ):
        return pay
    return pay._replace(start=min(pay.start, anchor.heading.start))


def _base_pay(document: Document, start: int, end: int, coded: bool) -> list[Pay]:
    """The statements between two offsets, but for those on pay on top of the salary."""
    pays = find_pay(document.text, start, end, coded=coded)
    if len(pays) > 1:
        pays = read_columns(document.text, pays, start)
    kept: list[Pay] = []
    behind = start
    for pay in pays:
        if not _is_extra(document, pay, behind, end) or (kept and _is_as_much(kept[-1], pay)):
            kept.append(pay)
            behind = pay.end
    if not kept and pays and _on_a_stipend(document, start):
        kept = pays  # the whole pay of a fellow
    if not kept and pays and _is_alone(document, pays[0]):
        kept = [pays[0]]  # "Salary: $18 an hour overtime eligible"
    return kept


def _is_as_much(base: Pay, pay: Pay) -> bool:
    """Whether an amount is too large to come on top of the one before: "$17.25 an hour; $18 an hour for bilingual staff"."""
    least, amount = base.min or base.max or 0.0, pay.min or pay.max or 0.0
    return pay.period is not None and pay.period == base.period and least <= amount < _OVERTIME * least


def _on_a_stipend(document: Document, start: int) -> bool:
    """Whether the heading of the section at an offset is on a stipend: "Salary/Stipend"."""
    section = document.section_at(start)
    anchor = section.anchor if section and section.kind == "salary" else None
    return anchor is not None and document.lower.find("stipend", *anchor.heading) >= 0


def _is_alone(document: Document, pay: Pay) -> bool:
    """Whether an amount is the first thing that stands behind a label or heading on pay."""
    section = document.section_at(pay.start)
    body = section.body if section and section.kind == "salary" and section.anchor else pay.start + 1
    return body <= pay.start and not document.text[body : figures_start(pay)].strip(" \n:\\$")


def _without_sign(document: Document, start: int, end: int) -> list[Pay]:
    """The statement of the first line below a heading or label on pay, without a sign of money: "85,000-95,000"."""
    section = document.section_at(start)
    low = section.body if section else start
    while low < end and document.text[low] in " \n:":
        low += 1
    line = document.text.find("\n", low, end)
    stop = min(line if line >= 0 else end, low + _ALONE)
    pays = find_bare_pay(document.text, low, stop)[:1]
    if not pays and _PLAIN.fullmatch(document.text, low, stop):
        pays = find_pay(document.text, low, stop, bare=True)[:1]
    if not pays and section and _tells_period(document, section):  # "Hourly rate: 25.50", "Salary: 25.50" over "Per: Hour"
        pays = [pay for pay in find_pay(document.text, low, stop, bare=True)[:1] if _CENTS.fullmatch(document.text, low, stop)]
    named = _END.match(document.lower, *section.anchor.heading) if section and section.anchor else None
    return [pay._replace(named="min" if named["low"] else "max") for pay in pays] if named else pays


def _tells_period(document: Document, section: Section) -> bool:
    """Whether the label of a section on pay, or another one, tells the period of what stands behind it."""
    if labelled_period(document)[0] is not None:
        return True
    return period_before(document.lower[section.start : section.body]) is not None


def _sentences(document: Document, coded: bool) -> Iterator[tuple[int, list[Pay]]]:
    """The statements of sentences on the salary, wherever they stand."""
    for section in document.sections:
        if section.kind in _NOT_READ or not (coded or has_sign(document.text, section.start, section.end)):
            continue
        kept: list[Pay] = []
        for pay in _base_pay(document, section.start, section.end, coded):
            first = figures_start(pay)
            low = max(section.start, first - _SALARY_REACH)
            for stop in NEW_SENTENCE.finditer(document.text, low, first):
                low = stop.end()
            if _ON_THE_SALARY.search(document.lower, low, first) or (kept and low <= kept[-1].end):
                kept.append(pay)
        if kept:
            yield section.start, kept


def _with_period(document: Document, coded: bool) -> Iterator[tuple[int, list[Pay]]]:
    """The statements with a period that a line sets off, where no words on pay stand: "Certified - $52,400 a year"."""
    for section in document.sections:
        own = section.kind not in NO_PAY
        if (own or section.kind == "about") and (coded or has_sign(document.text, section.start, section.end)):
            pays = _base_pay(document, section.start, section.end, coded)
            pays = (set_off(document, section, pays) if own else []) or of_levels(document, pays)
            if pays:
                yield section.start, pays


def _of_this_position(document: Document, coded: bool) -> Iterator[tuple[int, list[Pay]]]:
    """The statements of sentences that name the pay of this very position, in sections that hold remarks or how to apply.

    In prose on the role also the ranges of sentences on the pay, and of lines that name a level ("Pilot II: $31 - $38 per hour").
    """
    for section in document.of_kind("summary", "other", "about"):
        if has_sign(document.text, section.start, section.end):
            pays = [
                pay
                for pay in _base_pay(document, section.start, section.end, coded)
                if _is_whole_pay(document, section.start, pay)
            ]
            if pays:
                yield section.start, pays
    for section in document.of_kind("other", "notes", "application", "about"):
        named = document.lower.find(" this position", section.start, section.end) >= 0
        if named and has_sign(document.text, section.start, section.end):
            pays = [
                pay
                for pay in _base_pay(document, section.start, section.end, coded)
                if _THIS_POSITION.search(
                    document.lower, max(section.start, figures_start(pay) - _SALARY_REACH), figures_start(pay)
                )
            ]
            if pays:
                yield section.start, pays


def _is_whole_pay(document: Document, start: int, pay: Pay) -> bool:
    """Whether prose on the role tells a range of pay, or what the annual salary is."""
    first = figures_start(pay)
    if pay.basis == "range" and (pay.period or is_of_year(pay)):
        return _is_told(document, start, first)
    low = max(start, first - _SALARY_REACH)
    return pay.period == "year" and pay.basis == "exact" and _ANNUAL.search(document.lower, low, first) is not None


def _is_told(document: Document, start: int, first: int) -> bool:
    """Whether a sentence on the pay, or the name of a level on its own line, leads to an amount."""
    low = max(start, document.text.rfind("\n", 0, first) + 1)
    if LEVEL.fullmatch(document.text, low, first):
        return True
    low = max(low, first - _SALARY_REACH)
    for stop in NEW_SENTENCE.finditer(document.text, low, first):
        low = stop.end()
    return _ON_THE_SALARY.search(document.lower, low, first) is not None


def _is_extra(document: Document, pay: Pay, behind: int, end: int) -> bool:
    """Whether the words around an amount make it pay on top of the salary."""
    figure = pay.spans.get("min", pay.spans.get("max", Span(pay.start, pay.end))).start
    figure = min(figure, pay.spans["currency"].start if "currency" in pay.spans else figure)  # the stop of "Rs." ends no sentence
    start = max(behind, figure - _EXTRA_BEFORE)
    for stop in NEW_SENTENCE.finditer(document.text, start, figure):
        start = stop.end()
    last = NEW_SENTENCE.search(document.text, pay.end, min(end, pay.end + _EXTRA_BEHIND))
    finish = last.start() if last else min(end, pay.end + _EXTRA_BEHIND)
    added = _ADDED.search(document.lower, pay.end - 1, finish)  # the plus sign is read as part of the amount
    finish = added.start() if added else finish
    parted = _PARTED.search(document.text, pay.end, finish)
    finish = parted.start() if parted else finish
    if "fee" in document.lower[start:figure] and _FEE.search(document.lower, start, figure):
        start = figure
    if _STIPEND.match(document.lower, start, figure) or is_stipend(document.lower[start:figure], pay.min or pay.max or 0):
        start = figure
    if _GRADE_PAY.search(document.lower, start, figure) or BONUS_LINE.match(
        document.lower, max(behind, document.text.rfind("\n", 0, figure) + 1), figure
    ):
        return True
    if behind > start - _EXTRA_BEFORE and document.lower.endswith(_PLUS, behind, figure):
        return True  # "$18 an hour plus $40 for each day on call"
    if _EXTRA.search(document.lower, start, figure) or _EXTRA.search(document.lower, pay.end, finish):
        return True
    return is_of_bonus(document, figure)


def _beside_pay_words(document: Document, pay: Pay, start: int, end: int) -> bool:
    """Whether an amount outside of sections on pay is a range, or has words of pay around it."""
    if pay.basis == "range":
        return True
    return bool(_PAY_WORDS.search(document.lower, max(start, pay.start - _PAY_REACH), min(end, pay.end + _PAY_REACH)))
