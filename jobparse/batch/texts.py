"""`--save-text`: the texts that offsets refer to, one file a record, under names that lead nowhere else and never meet."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from jobparse.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.document.source import Source

# What a name of a file keeps; everything else becomes "_".
_UNSAFE = re.compile(r"[^\w.,()+@=#-]+")
_LONGEST = 120
# What stands for a way up and for the root, so that ../a, /a and a are three places; "~" is in no other name.
_UP, _ROOT = "up~", "root~"


class Texts:
    """The texts of the records of one input.

    Args:
        folder: Where they are kept.
        display: The input.
    """

    def __init__(self, folder: str, display: str) -> None:
        self._folder = Path(folder)
        self._display = display
        self._seen: Counter[str] = Counter()

    def save(self, source: Source) -> None:
        r"""Write the text of the next record, UTF-8, with its line ends as they count in its offsets.

        Raises:
            OutputError: If it cannot be written.
        """
        path = self._next(source.record)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(source.text.encode("utf-8"))
        except OSError as error:
            raise OutputError(
                f"{path}: the text cannot be written ({error.strerror or error}); choose another --save-text"
            ) from error

    def are_there(self, lines: Iterable[bytes]) -> bool:
        """Whether the texts of all records of the input are there, which stand in JSON Lines."""
        return all(self._next(_record_of(line)).is_file() for line in lines)

    def _next(self, record: str | None) -> Path:
        """The file of the next record; records of one name are told apart by their order."""
        name = text_path(self._display, record)
        key = name.casefold()  # the same file, to some systems
        self._seen[key] += 1
        count = self._seen[key]
        return self._folder / (name if count == 1 else f"{name.removesuffix('.txt')}~{count}.txt")


def text_path(display: str, record: str | None) -> str:
    """The path below the folder for the text of a record: that of its input, with ".txt" at its end.

    >>> text_path("jobs/clerk.pdf", None), text_path("../jobs/all.csv", "17")
    ('jobs/clerk.pdf.txt', 'up~/jobs/all.csv/17.txt')
    >>> text_path("/etc/passwd", "../../x")
    'root~/etc/passwd/x.txt'
    """
    parts = [_ROOT] if display.startswith("/") else []
    parts += [_UP if part == ".." else _safe(part) for part in display.split("/")]
    if record is not None:
        parts += [_safe(part) for part in record.split("/")]
    kept = [part for part in parts if part]
    return "/".join([*kept[:-1], f"{kept[-1] if kept else 'text'}.txt"])


def _safe(part: str) -> str:
    """A part of a path that is a plain name; one that was changed to become one keeps apart by a digest."""
    if part in ("", ".", ".."):
        return ""
    plain = _UNSAFE.sub("_", part).strip(". ") or "_"
    if plain == part and len(plain) <= _LONGEST:
        return plain
    return f"{plain[:_LONGEST]}-{sha256(part.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def check_folder(folder: str) -> None:
    """Find out what can be known before the work: whether texts can be kept in a folder, which need not be there.

    Raises:
        OutputError: If they cannot.
    """
    for path in (Path(folder), *Path(folder).absolute().parents):
        if os.path.lexists(path):
            if not path.is_dir():
                raise OutputError(f"--save-text {folder}: {path} is no folder; choose another")
            if not os.access(path, os.W_OK | os.X_OK):
                raise OutputError(f"--save-text {folder}: {path} cannot be written to; choose another")
            return


_SOURCE = b'"source":'


def _record_of(line: bytes) -> str | None:
    """The row or member of a record, without reading the rest of its line: its source stands at the beginning."""
    source, _ = json.JSONDecoder().raw_decode(line.partition(_SOURCE)[2].decode("utf-8"))
    record: str | None = source["record"]
    return record
