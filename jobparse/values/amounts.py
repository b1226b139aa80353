"""Amounts of money with their currency, and the bare upper end of a range."""

from __future__ import annotations

import re
from typing import NamedTuple

from jobparse.patterns import pattern

from ..spans import Span

# Figures: "64,668.00", "45.000,00" (European), "7206.50".
_NUMBER = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}(?:\.[0-9]{1,2})?|[0-9]{1,3}(?:\.[0-9]{3}){1,3}(?:,[0-9]{2})?|[0-9]{1,7}(?:\.[0-9]{1,2})?)"
)

# What must not follow the figures: more figures (also split off, "$43.1 04" of a scan: the value is not certain), a multiplier
# of budgets ("$3 million", "$2.5M"), a percent sign.
_NUMBER_END = r"(?![0-9$€£]|[.,][0-9]|(?<=\.[0-9])\x20[0-9]|\s?(?:million|billion|trillion|MM|mm|bn)\b|[MB]\b|\s?%)"

# An amount behind a sign: "$64,668.00", "\$64,668.00" (Markdown), "$     73.37" (columns), "C$70,000", "$65K", "$79,428+". The
# sign stands first, so that the scan jumps from sign to sign.
_SIGNED = pattern(
    rf"[$€£] \x20{{0,12}} (?P<number>{_NUMBER}) (?P<thousand>\x20?[Kk]\b)? {_NUMBER_END} (?P<plus>\s?\+)?", re.VERBOSE
)

# An amount beside a currency code: "USD 52,000", "30,000 GBP", and both ends of "45,000 - 52,000 USD".
_CODED = pattern(
    rf"""
    (?: (?P<code>\b(?:USD|CAD|EUR|GBP|AUD)) \x20{{0,2}} (?P<coded>{_NUMBER})
      | (?<![\w$€£.,/-]) (?P<plain>[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,2}}(?:\.[0-9]{{2}})?)
        (?=(?:\x20?(?:-|to)\x20?[0-9][0-9,.]{{0,11}})?\x20?(?P<suffix>USD|CAD|EUR|GBP|AUD)\b) )
    (?P<thousand>\x20?[Kk]\b)? {_NUMBER_END} (?P<plus>\s?\+)?
    """,
    re.VERBOSE,
)
_CODE = pattern(r"[UCAEG](?:(?<=U)SD|(?<=[CA])[AU]D|(?<=E)UR|(?<=G)BP)")

# The upper end of a range printed without a sign of its own: "$ 7206 - 9005", "$15.50-18.25/hr", "$65-80K".
BARE_SECOND = pattern(
    rf"\x20{{0,3}}(?:-|to\b)\x20{{0,3}}(?P<number>{_NUMBER})(?P<thousand>\x20?[Kk]\b)?(?![\w-]){_NUMBER_END}", re.VERBOSE
)

_EUROPEAN = pattern(r"[0-9]{1,3}(?:\.[0-9]{3}){1,3}(?:,[0-9]{2})?")
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
_PREFIXES = {"C": "CAD", "CA": "CAD", "A": "AUD", "US": "USD"}
_PREFIX = pattern(r"(?<![A-Za-z])(US|CA?|A)\Z")
CODE_AFTER = pattern(r"\x20?(USD|CAD|EUR|GBP|AUD)\b")


class Amount(NamedTuple):
    """One amount: its value, the span of its figures, where it starts and ends with its signs, its currency."""

    value: float
    figures: Span
    start: int
    end: int
    currency: str
    currency_span: Span
    thousand: bool
    plus: bool


def read_number(printed: str, thousand: bool) -> float:
    """Return the value of figures, K counting thousands.

    >>> read_number("64,668.00", False), read_number("45.000,50", False), read_number("65", True)
    (64668.0, 45000.5, 65000.0)
    """
    european = _EUROPEAN.fullmatch(printed) is not None
    plain = printed.replace(".", "").replace(",", ".") if european else printed.replace(",", "")
    return float(plain) * (1000 if thousand else 1)


def _read_signed(text: str, start: int, end: int, match: re.Match[str]) -> Amount:
    """Read a match of `_SIGNED` with the letters before the sign ("C$") or the code behind it ("$52,000 CAD")."""
    first = match.start()
    currency, named = _SIGNS[text[first]], Span(first, first + 1)
    if text[first] == "$":
        prefix = _PREFIX.search(text[max(start, first - 3) : first])
        code = CODE_AFTER.match(text, match.end(), end)
        if prefix:
            first -= len(prefix[0])
            currency, named = _PREFIXES[prefix[1]], Span(first, named.end)
        elif code:
            currency, named = code[1], Span(*code.span(1))
        if first > start and text[first - 1] == "\\":
            first -= 1
    thousand = match["thousand"] is not None
    value = read_number(match["number"], thousand)
    return Amount(value, Span(*match.span("number")), first, match.end(), currency, named, thousand, match["plus"] is not None)


def _read_coded(match: re.Match[str]) -> Amount:
    """Read a match of `_CODED`."""
    figures, mark = ("coded", "code") if match["coded"] else ("plain", "suffix")
    thousand = match["thousand"] is not None
    value = read_number(match[figures], thousand)
    named, plus = Span(*match.span(mark)), match["plus"] is not None
    return Amount(value, Span(*match.span(figures)), match.start(), match.end(), match[mark], named, thousand, plus)


def find_amounts(text: str, start: int = 0, end: int | None = None) -> list[Amount]:
    r"""Find all amounts with a currency sign or code, in order; multiples ("$3 million") and split figures are left out.

    >>> [(a.value, a.currency) for a in find_amounts(r"\$64,668.00, C$70K, 45,000-52,000 USD, €45.000, £9")]
    [(64668.0, 'USD'), (70000.0, 'CAD'), (45000.0, 'USD'), (45000.0, 'EUR'), (9.0, 'GBP')]
    >>> find_amounts("$3 million, $2.5M, $43.1 04, 45,000")
    []
    """
    end = len(text) if end is None else end
    amounts = [_read_signed(text, start, end, match) for match in _SIGNED.finditer(text, start, end)]
    if _CODE.search(text, start, end):
        taken = {amount.figures.start for amount in amounts}
        coded = [_read_coded(match) for match in _CODED.finditer(text, start, end)]
        amounts = sorted(amounts + [amount for amount in coded if amount.figures.start not in taken], key=lambda one: one.start)
    return amounts
