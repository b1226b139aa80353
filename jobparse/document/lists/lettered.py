"""Outlines inside a paragraph, whose items letters count: "I. Quays a. Sweeps the steps b. Empties the bins II. Boats a. …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block

# A letter or a Roman numeral with its stop between two blanks, before a capital.
_MARK = pattern(r"\.\x20(?=[A-Z])(?<=[\sa-zIVX]\.\x20)")
_FEWEST = 4  # letters that make a list
_NUMERALS = frozenset(("I", "II", "III", "IV", "V", "VI", "VII", "VIII"))


def lettered(text: str, block: Block) -> list[tuple[int, int]]:
    """Cuts at the letters that count up from "a", from the first of them on, and again below each Roman numeral.

    Args:
        text: Clean text.
        block: The paragraph, which may begin with the first numeral.

    Returns:
        Where each mark begins and where the text behind it does; a numeral and the heading behind it are one mark with the
        letter that follows. None where there are too few letters.
    """
    if block.marker not in ("", "I.") or text.find(" b. ", block.body, block.end) < 0:
        return []
    cuts: list[tuple[int, int]] = []
    following = "a"
    headed = -1
    for mark in _MARK.finditer(text, block.start, block.end):
        begin = max(block.start, text.rfind(" ", block.start, mark.start()) + 1)
        name = text[begin : mark.start()]
        if name in _NUMERALS:
            headed = begin
        elif name == following or (name == "a" and headed >= 0):
            cuts.append((headed if headed >= 0 and name == "a" else begin, mark.end()))
            following, headed = chr(ord(name) + 1), -1
    return cuts if len(cuts) >= _FEWEST else []
