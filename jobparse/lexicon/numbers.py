"""Numbers in words; the place of a word in its row is its value."""

from __future__ import annotations

UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBER_WORDS = {word: number for number, word in enumerate(UNITS)} | {word: 10 * ten for ten, word in enumerate(TENS, start=2)}

# Those in which posts, years and papers are counted, one by one and as a part of a pattern.
SMALL_NUMBERS = UNITS[1:13]
SMALL_NUMBER = "|".join(SMALL_NUMBERS)
