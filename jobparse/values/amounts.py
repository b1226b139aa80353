"""Amounts of money with their currency, and the bare upper end of a range."""

from __future__ import annotations

import re
from typing import NamedTuple

from jobparse.patterns import pattern

from ..spans import Span

# Figures: "64,668.00" (and "49,5OO.OO" of a scan, with letters for noughts), "1,12,400" (Indian), "45.000,00" (European),
# "80'000" (Swiss), "7206.50", "15,50", and the more places that some systems print, "36.9379", "82123.000".
_NUMBER = (
    r"(?:[0-9][0-9O]{0,2}(?:,[0-9O]{3}){1,3}(?:\.[0-9O]{1,2})?|[0-9]{1,2}(?:,[0-9]{2}){1,2},[0-9]{3}"
    r"|[0-9]{1,3}(?:\.[0-9]{3}){1,3}(?:,[0-9]{2})?|[0-9]{1,3}(?:'[0-9]{3}){1,2}(?:\.[0-9]{2})?|[0-9]{4,7}\.[0-9]{3,4}|[0-9]{1,7}(?:\.[0-9]{4}|\.[0-9]{1,2}|,[0-9]{2})?)"
)
# Thousands parted by a blank, which only letters before or a sign behind make one amount: "R308 154", "P 25, 439.00", "45 000 €".
_SPACED = r"[0-9]{1,3}(?:,?\x20[0-9]{3}){1,2}(?:[.,][0-9]{2})?"
# "$144.185.60" and "$144,185,60": a stop for the comma of the thousands, or a comma for the stop of the cents.
_DOUBLED = r"[0-9]{2,3}(?:\.[0-9]{3}\.|,[0-9]{3},)[0-9]{2}(?![0-9]|[.,][0-9])"
# "$43.1 04": a scan has split the figures behind the first of the thousands.
_SPLIT = r"[0-9]{2,3}[.,][0-9]\x20[0-9]{2}(?![0-9]|[.,][0-9])"

# The same behind a sign, which an address could follow as well, is an amount before a period, the other end of a range or the end
# of the line: "$46 020 - 90 647 per year".
_SIGNED_SPACED = (
    r"[0-9]{2,3}\x20[0-9]{3}(?:\.[0-9]{2})?"
    r"(?=\x20?(?:-|to\b)\x20?[$0-9]|\x20?/\x20?[a-z]|\x20(?:per|an?|annual|year|month)|[.;,)]?(?:\n|\Z))"
)

# What must not follow the figures: more figures (also split off, "$43.1 4": the value is not certain), a multiplier of budgets
# ("$3 million", "$2.5M", "£4m"), the plural of a rough amount ("low $50's"), a percent sign.
_NUMBER_END = (
    r"(?![0-9€£₦O]|\$(?![0-9])|[.,][0-9]|(?<=\.[0-9])\x20[0-9]|'?[sS]\b"
    r"|\s?(?:million|billion|trillion|crores?|MM|mm|bn)\b|[MBm]\b|\s?%)"
)
# What multiplies the figures: "65K", and the lakhs of South Asia, "12 lakh" and "6.5 LPA".
_TIMES = r"(?P<times>\x20?(?:[Kk]\b|[Ll](?:akhs?|acs?)\b|L(?=PA\b)))?"
# The stroke that closes an amount in South Asia and East Africa, "Rs. 35,400/-" and "Ksh 50,000/=", and a plus for "and more",
# which is none before an allowance in percent ("+ 24% HRA") or by its name ("+ super", "+ benefits").
_CLOSED = r"(?:/[-=](?![0-9]))?"
_PLUS = (
    r"(?P<plus>\s?\+(?!\s?(?:[0-9]|[Ss]uper|[Bb]enefits|[Bb]onus|(?:[A-Za-z]{2,10}\s)?[Aa]llowance|[Cc]ommission|[Pp]ension)))?"
)

# An amount behind a sign: "$64,668.00", "\$64,668.00" (Markdown), "$     73.37" (columns), "C$70,000", "$65K", "$79,428+". The
# sign stands first, so that the scan jumps from sign to sign.
_SIGNED = pattern(
    rf"[$€£₱₹₦] \x20{{0,12}} (?P<number>{_SPLIT}|{_DOUBLED}|{_SIGNED_SPACED}|{_NUMBER}) {_TIMES} {_NUMBER_END} {_CLOSED} {_PLUS}",
    re.VERBOSE,
)

# Codes and words of currencies; a text without one of them has only amounts behind signs.
CODES = ("USD", "CAD", "EUR", "GBP", "AUD", "NZD", "CHF", "PHP", "INR", "ZAR", "DKK", "SEK", "NOK", "SGD", "KES",
    "NGN", "GHS", "UGX", "TZS", "RWF", "ZMW", "BWP", "MYR", "HKD", "PKR", "LKR", "NPR", "FJD", "JMD", "PGK",
    "TTD", "BBD", "XCD", "BDT", "AED", "JPY", "THB", "ETB", "MUR", "NAD", "MWK", "GYD", "BSD", "BZD", "SBD", "XAF", "XOF", "AMD",
    "QAR", "SAR", "OMR", "KWD", "BHD", "JOD", "EGP", "MVR", "VUV", "XPF", "SZL", "MZN", "GMD", "CNY", "PLN", "CZK",
)  # fmt: skip
_WORDS = {code: code for code in CODES} | {
    "EURO": "EUR", "Euro": "EUR", "euro": "EUR", "euros": "EUR",
    "pounds": "GBP", "GHC": "GHS", "UK pounds": "GBP", "Php": "PHP", "PhP": "PHP", "Rs.": "INR", "Rs": "INR",
    "Kshs.": "KES", "Kshs": "KES", "KSh": "KES", "Ksh": "KES", "Ksh.": "KES", "KSh.": "KES", "KSHS": "KES", "KSH": "KES",
    "Tk.": "BDT", "Tk": "BDT", "TShs": "TZS", "UShs": "UGX", "Tshs.": "TZS", "Tshs": "TZS", "TSh": "TZS", "Tsh": "TZS",
    "Ushs.": "UGX", "Ushs": "UGX", "USh": "UGX", "Ush": "UGX", "Ugx": "UGX", "Shs.": "KES", "Shs": "KES",
    "GH\N{CENT SIGN}": "GHS", "GH\N{CEDI SIGN}": "GHS", "Gh\N{CENT SIGN}": "GHS", "Gh\N{CEDI SIGN}": "GHS", "SDR": "XDR",
}  # fmt: skip
_CODE = rf"(?:{'|'.join(sorted(map(re.escape, _WORDS), key=len, reverse=True))})"
# Letters before an amount are a currency where its thousands are grouped: "R308 154", "P 25, 439.00", "N250,000".
_LETTERS = {"RM": "MYR", "R": "ZAR", "P": "PHP", "N": "NGN", "TOP": "TOP"}

_GROUPED = (
    r"(?:[0-9]{4}\x20[0-9]{3}\.[0-9]{2}"
    r"|[0-9]{1,3}(?:(?:\x20[0-9]{3}){1,2},[0-9]{2}(?![0-9])|(?:(?:,\x20?|\x20)[0-9]{3}){1,2}(?:\.[0-9]{2})?))"
)

# An amount beside a code: "USD 52,000", "KES. 52,000", "Rs. 35,400", "30,000 GBP", "2.450,00 EUR", "45 000 €", and both ends of
# "45,000 - 52,000 USD". The first characters that one can have spare most places of a text the trial.
_CODED = pattern(
    rf"""
    (?=[A-Zep0-9]) (?: \b(?P<code>{_CODE}) \.? \x20{{0,2}} (?P<coded>{_SPACED}(?![0-9])|{_NUMBER})
      | \b(?P<letter>RM|TOP|[RPN]) \x20? (?P<grouped>{_GROUPED})
      | (?<![\w$€£₱₹₦.,/-]) (?P<plain>{_SPACED}(?![0-9])|{_NUMBER}) (?P<kilo>\x20?[Kk]\b)?
        (?=(?:\x20?(?:-|~|to)\x20?(?:[0-9]{{2,3}}\x20[0-9]{{3}}|[0-9][0-9,.Kk]{{0,11}}))?
          \x20?(?P<suffix>(?:{_CODE}\b|€)(?!\.?\x20?[0-9]))) )
    {_TIMES} {_NUMBER_END} {_CLOSED} {_PLUS}
    """,
    re.VERBOSE,
)
# What stands between spaces where there is something for it, in lower case; figures may be glued to it as well.
CODE_TOKENS = frozenset(
    word.lower() + attached for word in (*_WORDS, "€") for attached in ("", ",", ".", ";", ")", "/")
) | frozenset(map(str.lower, _LETTERS))

# The upper end of a range printed without a sign of its own: "$ 7206 - 9005", "$15.50-18.25/hr", "$65-80K", "$46 020 - 90 647";
# "$18 - 40 hours" has none.
BARE_SECOND = pattern(
    rf"\x20{{0,3}}(?:-|~|[Tt]o\b|TO\b)\x20{{0,3}}(?P<number>[0-9]{{2,3}}\x20[0-9]{{3}}(?![0-9])|{_NUMBER}){_TIMES}(?![\w-]){_NUMBER_END}{_CLOSED}(?!\s?(?:hours|hrs|days|weeks|months|years)\b)",
    re.VERBOSE,
)
# Amounts without any sign, which only a label on pay makes pay: "85,000-95,000", "28.50 per hour", "65K", "48000 a year",
# "25.20/HR".
_BARE = pattern(
    rf"(?<![\w$€£₱₹₦.,/#-])(?<![0-9]:)(?P<number>{_SPACED}(?![0-9])|{_NUMBER}){_TIMES}(?!\w|/(?!(?:hr|HR|hour|yr|year)\b)){_NUMBER_END}{_CLOSED}{_PLUS}",
)

# Dollars an hour with three places: "$37.482 per hour", "$37.482 - $41.225 Hourly", "$37.482 - 41.225 Hourly".
_MILLS = pattern(r"[0-9]{1,3}\.[0-9]{3}")
_AN_HOUR = pattern(
    r"(?:\s?(?:-|\u2013|to)\s?\\?\$?\s?[0-9]{1,3}\.[0-9]{3}(?![0-9,.]))?\s?(?:(?:/|per|an?)\s?h|hourly)", re.IGNORECASE
)
_THOUSANDS = 1000
_MARKS = 2  # of the figures of one amount, with that of its cents
_EUROPEAN = pattern(r"[0-9]{1,3}(?:\.[0-9]{3}){1,3}(?:,[0-9]{2})?|[0-9]{1,7},[0-9]{2}|[0-9]{1,3}(?:\x20[0-9]{3}){1,2},[0-9]{2}")
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "₱": "PHP", "₹": "INR", "₦": "NGN"}
_PREFIXES = {
    "C": "CAD", "CA": "CAD", "A": "AUD", "AU": "AUD", "US": "USD", "NZ": "NZD", "S": "SGD", "J": "JMD", "HK": "HKD", "TT": "TTD",
    "FJ": "FJD", "BDS": "BBD", "EC": "XCD", "N": "NAD", "G": "GYD", "BZ": "BZD",
}  # fmt: skip
_DOLLARS = "USD|CAD|AUD|NZD|SGD|JMD|HKD|TTD|FJD|BBD|XCD|NAD|GYD|BSD|BZD|SBD"
_PREFIX = pattern(
    rf"(?<![A-Za-z])(US|CA?|AU?|NZ?|S|J|HK|TT|FJ|BDS|EC|G|BZ|(?:{_DOLLARS})(?=\x20?\\?\Z))(?:(?<=[A-Z]{{2}})\x20)?\\?\Z"
)
CODE_AFTER = pattern(rf"\x20?\(?((?:EUR|GBP|{_DOLLARS}|pounds|euros)\b|€)\)?")
# The same behind an amount of any currency.
CODE_BEHIND = pattern(rf"\x20?\(?(?:{_CODE}\b|€)\)?")


class Amount(NamedTuple):
    """One amount: its value, the span of its figures, where it starts and ends with its signs, its currency if printed.

    `damaged` figures were read in spite of letters or blanks that a scan has put into them.
    """

    value: float
    figures: Span
    start: int
    end: int
    currency: str | None
    currency_span: Span | None
    times: int
    plus: bool
    damaged: bool = False


def times_of(mark: str | None) -> int:
    """Return what the mark behind figures multiplies them with: "K" a thousand, "lakh" a hundred thousand.

    >>> times_of(None), times_of(" K"), times_of(" lakh")
    (1, 1000, 100000)
    """
    if mark is None:
        return 1
    return 1000 if mark[-1] in "Kk" else 100_000


def read_number(printed: str, times: int = 1) -> float:
    """Return the value of figures.

    >>> read_number("64,668.00"), read_number("45.000,50"), read_number("65", 1000), read_number("1,12,400")
    (64668.0, 45000.5, 65000.0, 112400.0)
    >>> read_number("144.185.60"), read_number("52,614,40")
    (144185.6, 52614.4)
    >>> read_number("49,5OO.OO"), read_number("43.1 04"), read_number("308 154"), read_number("15,50"), read_number("80'000")
    (49500.0, 43104.0, 308154.0, 15.5, 80000.0)
    """
    if "O" in printed:
        printed = printed.replace("O", "0")
    if _is_doubled(printed):
        plain = f"{printed[:-7]}{printed[-6:-3]}.{printed[-2:]}"
    elif _is_split(printed):
        plain = printed.replace(" ", "").replace(".", "").replace(",", "")
    elif _EUROPEAN.fullmatch(printed) is not None:
        plain = printed.replace(".", "").replace(" ", "").replace(",", ".")
    else:
        plain = printed.replace(",", "").replace(" ", "").replace("'", "")
    return float(plain) * times


def in_mills(printed: str) -> bool:
    """Return whether figures have three places behind their stop, as an hour's pay of some systems has: "37.482"."""
    return _MILLS.fullmatch(printed) is not None


def _is_doubled(printed: str) -> bool:
    """Return whether figures have the mark of the thousands before their cents as well: "144.185.60"."""
    return printed[-3:-2] in (".", ",") and printed[-7:-6] == printed[-3] and printed.count(printed[-3]) == _MARKS


def _is_split(printed: str) -> bool:
    """Return whether figures came apart behind the first of the thousands: "43.1 04"."""
    return printed[-3:-2] == " " and printed[-5:-4] in ".,"


def _read_signed(text: str, start: int, end: int, match: re.Match[str]) -> Amount:
    """Read a match of `_SIGNED` with the letters before the sign ("C$") or the code behind it ("$52,000 CAD")."""
    first = match.start()
    sign, printed = text[first], match["number"]
    currency, named = _SIGNS[sign], Span(first, first + 1)
    if sign == "$":
        code = CODE_AFTER.match(text, match.end(), end)
        before = text[max(start, first - 5) : first]
        prefix = _PREFIX.search(before) if before[-1:].isupper() or before[-2:-1].isupper() or before[-3:-2].isupper() else None
        if prefix:
            first -= len(prefix[0])
            currency, named = _PREFIXES.get(prefix[1], prefix[1]), Span(first, named.end)
        elif code:
            currency, named = _WORDS.get(code[1], currency), Span(*code.span(1))
    if first > start and text[first - 1] == "\\":
        first -= 1
    times = times_of(match["times"])
    value = read_number(printed, times)
    if sign == "$" and value >= _THOUSANDS and in_mills(printed) and _AN_HOUR.match(text, match.end(), end):
        value = float(printed)
    damaged = "O" in printed or _is_split(printed) or _is_doubled(printed)
    figures, plus = Span(*match.span("number")), match["plus"] is not None
    return Amount(value, figures, first, match.end(), currency, named, times, plus, damaged)


def _read_coded(match: re.Match[str]) -> Amount:
    """Read a match of `_CODED`."""
    figures, mark = ("coded", "code") if match["coded"] else ("grouped", "letter") if match["grouped"] else ("plain", "suffix")
    times = times_of(match["times"] or match["kilo"])
    value = read_number(match[figures].replace(", ", ","), times)
    named, plus = Span(*match.span(mark)), match["plus"] is not None
    currency = _WORDS.get(match[mark]) or _LETTERS.get(match[mark]) or _SIGNS[match[mark]]
    return Amount(value, Span(*match.span(figures)), match.start(), match.end(), currency, named, times, plus)


def has_sign(text: str, start: int, end: int) -> bool:
    """Return whether a sign of money stands in a text, which is told faster than where the amounts are."""
    stretch = text[start:end]
    for sign in _SIGNS:  # noqa: SIM110 (a generator expression takes twice the time)
        if sign in stretch:
            return True
    return False


def only_sign(text: str) -> tuple[str, Span] | None:
    """Return the currency of the one kind of sign that a text has before figures, and where it first stands; None for several.

    >>> only_sign("25.00 an hour; last year it was $22"), only_sign("$22 or £18"), only_sign("US$ and cents")
    (('USD', Span(start=32, end=33)), None, None)
    """
    found = [(currency, at) for sign, currency in _SIGNS.items() if (at := text.find(sign)) >= 0]
    if len(found) != 1 or not text[found[0][1] + 1 : found[0][1] + 2].isdigit():
        return None
    return found[0][0], Span(found[0][1], found[0][1] + 1)


def find_amounts(text: str, start: int = 0, end: int | None = None, coded: bool = True) -> list[Amount]:
    r"""Find all amounts with a currency sign or code, in order; multiples ("$3 million") and uncertain figures are left out.

    Args:
        text: The text.
        start: Where reading starts.
        end: Where it stops, the end of the text if not given.
        coded: Whether there can be codes, which `CODE_TOKENS` tells faster.

    >>> [(a.value, a.currency) for a in find_amounts(r"\$64,668.00, C$70K, 45,000-52,000 USD, €45.000, £9")]
    [(64668.0, 'USD'), (70000.0, 'CAD'), (45000.0, 'USD'), (45000.0, 'EUR'), (9.0, 'GBP')]
    >>> [(a.value, a.currency) for a in find_amounts("Rs. 1,12,400, R308 154, EURO 4,385, NZ$68,000, 2.450,00 EUR, 45 000 €")]
    [(112400.0, 'INR'), (308154.0, 'ZAR'), (4385.0, 'EUR'), (68000.0, 'NZD'), (2450.0, 'EUR'), (45000.0, 'EUR')]
    >>> [(a.value, a.currency) for a in find_amounts("R166 519,44 - R216 174.84")]
    [(166519.44, 'ZAR'), (216174.84, 'ZAR')]
    >>> find_amounts("$3 million, $2.5M, $43.1 4, 45,000")
    []
    """
    end = len(text) if end is None else end
    amounts = [_read_signed(text, start, end, match) for match in _SIGNED.finditer(text, start, end)]
    if coded:
        taken = {amount.figures.start for amount in amounts}
        others = [_read_coded(match) for match in _CODED.finditer(text, start, end)]
        amounts = sorted(amounts + [amount for amount in others if amount.figures.start not in taken], key=lambda one: one.start)
    return amounts


def find_bare_amounts(text: str, start: int, end: int) -> list[Amount]:
    """Find figures that can be amounts without a sign; only what stands around them can tell that they are.

    >>> [(a.value, a.currency) for a in find_bare_amounts("85,000-95,000 or 28.50 per hour", 0, 31)]
    [(85000.0, None), (28.5, None)]
    """
    amounts = []
    for match in _BARE.finditer(text, start, end):
        times = times_of(match["times"])
        value = read_number(match["number"], times)
        plus = match["plus"] is not None
        amounts.append(Amount(value, Span(*match.span("number")), match.start(), match.end(), None, None, times, plus))
    return amounts
