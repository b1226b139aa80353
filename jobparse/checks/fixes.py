"""Fixes: edits of findings put into the file, which stays the same in every other byte."""

from __future__ import annotations

import codecs
import difflib
import os
from bisect import bisect_right, insort
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, AnyStr, NamedTuple

from jobparse.checks.paths import portable
from jobparse.document.source import decode
from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jobparse.checks.finding import Edit, Finding

_BOMS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WIDE = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What a name that stands for a byte-order mark means behind the mark.
_BEHIND = {
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
ROUNDS = 10
"""How often a file is checked again for edits that had to wait for others."""


class Fixed(NamedTuple):
    """A file before and after, as text and as bytes, and how many findings of which rule were mended."""

    before: str
    after: str
    old: bytes
    new: bytes
    mended: Counter[str]


def mend(data: bytes, look: Callable[[bytes], Iterable[Finding]], *, unsafe: bool, encoding: str | None = None) -> Fixed:
    """Mend a file until there is nothing more to mend: edits that overlap others have their turn in the next round.

    Args:
        data: The bytes of the file.
        look: Checks the bytes; offsets of edits count in the decoded text.
        unsafe: Whether fixes take part that may be wrong.
        encoding: Encoding of the file; detected where not given.

    Raises:
        InputError: If the file cannot be written back as it was.
    """
    once = apply(data, look(data), unsafe=unsafe, encoding=encoding)
    mended = once.mended
    now = once
    for _ in range(ROUNDS - 1):
        if now.new == data or not now.mended:
            break
        now = apply(now.new, look(now.new), unsafe=unsafe, encoding=encoding)
        mended = mended + now.mended
    return Fixed(once.before, now.after, data, now.new, mended)


def apply(data: bytes, findings: Iterable[Finding], *, unsafe: bool, encoding: str | None = None) -> Fixed:
    """Put the fixes of findings into the bytes of a file, in the same encoding, with the same byte-order mark and line ends.

    Args:
        data: The bytes.
        findings: The findings, whose edits count in the decoded text. Of those that overlap the first one counts.
        unsafe: Whether fixes take part that may be wrong.
        encoding: Encoding of the file; detected where not given.

    Raises:
        InputError: If the file cannot be written back as it was.
    """
    text, name, _ = decode(data, encoding=encoding)
    taken: list[Edit] = []
    mended: Counter[str] = Counter()
    fixes = [(finding.rule, finding.fix) for finding in findings if finding.fix and (unsafe or finding.fix.safety == "safe")]
    for rule, fix in sorted(fixes, key=lambda row: min(edit[:2] for edit in row[1].edits)):
        if not any(_touches(edit, taken) for edit in fix.edits):
            for edit in fix.edits:
                insort(taken, edit)
            mended[rule] += 1
    if not taken:
        return Fixed(text, text, data, data, mended)
    after = "".join(_pieces(text, [(edit.start, edit.end, edit.text) for edit in taken]))
    return Fixed(text, after, data, _written(data, text, after, taken, name), mended)


def _pieces(whole: AnyStr, edits: list[tuple[int, int, AnyStr]]) -> Iterator[AnyStr]:
    """What edits, which are in order, make of a text or of bytes."""
    at = 0
    for start, end, new in edits:
        yield whole[at:start]
        yield new
        at = end
    yield whole[at:]


def _touches(edit: Edit, taken: list[Edit]) -> bool:
    """Whether an edit overlaps or meets one of others, which are in order: it was meant for the text as it was before."""
    at = bisect_right(taken, edit.end, key=lambda other: other.start)
    return at > 0 and taken[at - 1].end >= edit.start


def _written(data: bytes, before: str, after: str, edits: list[Edit], name: str) -> bytes:
    """The bytes of a changed text.

    A file in one encoding is written in it as a whole, one with stray bytes of another encoding around the edits.
    """
    mark = next((bom for bom in _BOMS if data.startswith(bom)), b"")
    encoding = _BEHIND[mark] if mark and name.lower().replace("_", "-").startswith("utf") else name
    try:
        if _comes_out(data, mark, before, encoding):
            return mark + after.encode(encoding)
        places = _byte_offsets(data, before, encoding, sorted({at for edit in edits for at in edit[:2]}))
        spliced = [(places[edit.start], places[edit.end], edit.text.encode(encoding)) for edit in edits]
        made = b"".join(_pieces(data, spliced))
        if decode(made)[0] == after:
            return made
    except UnicodeEncodeError as error:
        raise InputError(
            f"cannot be mended: {name} has no sign for what is written ({error.reason}); save it as UTF-8"
        ) from error
    except InputError:
        pass
    raise InputError(f"cannot be mended: its bytes are no clean {name}; save it as UTF-8 first")


def _comes_out(data: bytes, mark: bytes, text: str, encoding: str) -> bool:
    """Whether a text is written as the bytes that it was read from."""
    try:
        return mark + text.encode(encoding) == data
    except UnicodeEncodeError:
        return False


def _byte_offsets(data: bytes, text: str, encoding: str, wanted: list[int]) -> dict[int, int]:
    """Where characters stand in bytes of which a few are not in the encoding: each of those was read as one character."""
    found: dict[int, int] = {}
    at = byte = 0
    for target in wanted:
        for char in text[at:target]:
            own = char.encode(encoding, "ignore")
            byte += len(own) if own and data.startswith(own, byte) else 1
        at = target
        found[target] = byte
    return found


def patch(file: str, fixed: Fixed) -> bytes:
    """What fixes change, as a unified patch of the bytes, whatever their encoding (`patch -p0` applies it).

    Raises:
        InputError: If the file is in an encoding whose lines no patch knows.
    """
    if fixed.old.startswith(_WIDE) or b"\0" in fixed.old:
        raise InputError(f"{file}: would be mended, but patches have no UTF-16 and no UTF-32; mend it with --fix")
    name = _patched_name(portable(file, Path.cwd().as_posix()))
    rows = difflib.diff_bytes(difflib.unified_diff, _lines(fixed.old), _lines(fixed.new), name, name)
    return b"".join(row if row.endswith(b"\n") else row + b"\n\\ No newline at end of file\n" for row in rows)


def _patched_name(file: str) -> bytes:
    r"""A name as patches have it: ended by a tab where it has blanks, and in quotes where it would break the line.

    >>> _patched_name("in/clerk 7.txt"), _patched_name("a\n.txt")
    (b'in/clerk 7.txt\t', b'"a\\012.txt"')
    """
    name = os.fsencode(file)
    if any(byte < 0x20 or byte in b'"\\\x7f' for byte in name):
        plain = (f"\\{byte:03o}".encode() if byte < 0x20 or byte in b'"\\\x7f' else bytes([byte]) for byte in name)
        return b'"' + b"".join(plain) + b'"'
    return name + b"\t" * (b" " in name)


def _lines(data: bytes) -> list[bytes]:
    r"""Lines as tools for patches know them: `\n` alone ends one.

    >>> _lines(b"a\fb\nc")
    [b'a\x0cb\n', b'c']
    """
    lines = data.split(b"\n")
    return [line + b"\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])
