"""Fixes: edits of findings put into the file, which stays the same in every other byte."""

from __future__ import annotations

import codecs
import difflib
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.source import decode
from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.checks.finding import Edit, Finding

_BOMS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Fixed(NamedTuple):
    """A file before and after, and how many findings were mended."""

    before: str
    after: str
    data: bytes
    mended: int


def apply(data: bytes, findings: Iterable[Finding], *, unsafe: bool, encoding: str | None = None) -> Fixed:
    """Put the fixes of findings into the bytes of a file.

    Args:
        data: The bytes.
        findings: The findings, whose edits count in the decoded text.
        unsafe: Whether fixes take part that may be wrong.
        encoding: Encoding of the file; detected where not given.

    Returns:
        The text before and after, and the bytes after: in the same encoding, with the same byte-order mark and line ends. Of
        edits that overlap the first one counts; the others have their turn when the file is checked again.

    Raises:
        InputError: If the text cannot be written in the file's encoding.
    """
    text, name, _ = decode(data, encoding=encoding)
    mark = next((bom for bom in _BOMS if data.startswith(bom)), b"")
    taken: list[Edit] = []
    count = 0
    for finding in findings:
        if finding.fix is None or (finding.fix.safety == "unsafe" and not unsafe):
            continue
        if not any(
            (edit.start < other.end and other.start < edit.end) or edit[:2] == other[:2]
            for edit in finding.fix.edits
            for other in taken
        ):
            taken += finding.fix.edits
            count += 1
    after = text
    for edit in sorted(taken, reverse=True):
        after = after[: edit.start] + edit.text + after[edit.end :]
    plain = {"utf-8-sig": "utf-8", "utf-16": "utf-16-be" if mark == codecs.BOM_UTF16_BE else "utf-16-le"}.get(name, name)
    if name == "utf-32":
        plain = "utf-32-be" if mark == codecs.BOM_UTF32_BE else "utf-32-le"
    try:
        return Fixed(text, after, data if after == text else mark + after.encode(plain), count)
    except UnicodeEncodeError as error:
        raise InputError(
            f"a fix cannot be written in {name} ({error.reason}); save the file as UTF-8 first", "encoding"
        ) from error


def patch(file: str, fixed: Fixed) -> str:
    """What fixes change, as a unified patch."""
    lines = difflib.unified_diff(
        fixed.before.splitlines(keepends=True), fixed.after.splitlines(keepends=True), file, file, lineterm="\n"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
