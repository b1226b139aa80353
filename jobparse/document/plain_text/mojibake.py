"""Mojibake: what a wrong decoding made of quotes, dashes and bullets is matched as what it was, one character for one."""

from __future__ import annotations

import re

from jobparse.patterns import pattern

# How the letters begin that UTF-8 read as a Western code page leaves of a mark beyond ASCII, and of a no-break space.
_SIGNS = ("â€", "Â")
_FIRST = frozenset("âÂ")
# A mark between words, so that the blanks which take up its room stand at no end of a line: an apostrophe with the letters behind
# it ("Bachelorâ€™s degree"), a dash with blanks around it, a bullet, an opening and a closing quote, a no-break space, also one
# that stands alone; a bullet or a sign that kept its own character.
_MARK = pattern(
    """
      â€[™˜] (?P<letters> [a-z]{0,2} ) (?=[ ]\\S)
    | (?<=\\S[ ]) â€ (?P<dash> ["\x93\x94] ) (?=[ ]\\S)
    | (?: (?<=\\S[ ]) | (?<=[.;:]) ) â€ (?P<bullet> [¢\xa2] ) (?=[ \\t]?\\S)
    | (?<=\\S[ ]) (?P<open> â€œ ) (?=\\S)
    | (?<=\\S) (?P<close> â€[\x9d?] ) (?=[ ]\\S)
    | (?<=\\S) (?P<blank> Â ) (?=[ ]{1,3}\\S)
    | (?<=\\S[ ]) (?P<before> Â ) (?=[·•§])
    | (?<!\\S) (?P<alone> Â ) (?!\\S)
    """,
    re.VERBOSE,
)
_INSTEAD = {"dash": " - ", "bullet": " • ", "open": '  "', "close": '"  ', "blank": " ", "before": " ", "alone": "'"}


def holds_mojibake(text: str, beyond: frozenset[str]) -> bool:
    """Whether remains of a wrong decoding stand in a text.

    Args:
        text: The text.
        beyond: The characters beyond ASCII that it holds.
    """
    return not beyond.isdisjoint(_FIRST) and any(sign in text for sign in _SIGNS)


def without_mojibake(text: str) -> str:
    """A text of the same length in which remains of a wrong decoding are the marks that they were, where that needs no room.

    Args:
        text: Text with plain blanks and quotes, so that the last character of a dash is a quote.

    >>> without_mojibake('A Bachelorâ€™s degree â€" or more')
    "A Bachelor's   degree  -  or more"
    """
    text = _MARK.sub(_as_it_was, text)
    return text.replace("â€", "â'")  # no sign of money


def _as_it_was(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    return f"'{match['letters']}  " if kind == "letters" else _INSTEAD[kind]
