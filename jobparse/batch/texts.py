"""`--save-text`: the texts that offsets refer to, one file a record, under names that lead nowhere else."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from jobparse.errors import OutputError

if TYPE_CHECKING:
    from jobparse.document.source import Source

# What a name of a file keeps; everything else, and what leads out of the folder, becomes "_".
_UNSAFE = re.compile(r"[^\w.,()+@=-]+")
_LONGEST = 120


def text_path(display: str, record: str | None) -> str:
    """The path below the folder for the text of a record: that of its input, with ".txt" at its end.

    >>> text_path("jobs/clerk.pdf", None), text_path("../jobs/all.csv", "17")
    ('jobs/clerk.pdf.txt', 'jobs/all.csv/17.txt')
    >>> text_path("/etc/passwd", "../../x")
    'etc/passwd/x.txt'
    """
    parts = [_safe(part) for part in re.split(r"[/\\]+", display)]
    if record is not None:
        parts += [_safe(part) for part in re.split(r"[/\\]+", record)]
    kept = [part for part in parts if part]
    return "/".join([*kept[:-1], f"{kept[-1] if kept else 'text'}.txt"])


def _safe(part: str) -> str:
    """A part of a path that is a plain name; one that was changed to become one keeps apart by a digest."""
    if part in ("", ".", ".."):
        return ""
    plain = _UNSAFE.sub("_", part).strip(". ") or "_"
    if plain == part and len(plain) <= _LONGEST:
        return plain
    return f"{plain[:_LONGEST]}-{sha256(part.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def save_text(folder: str, display: str, source: Source) -> None:
    r"""Write the text of a record, UTF-8, with its line ends as they count in its offsets.

    Raises:
        OutputError: If it cannot be written.
    """
    path = Path(folder) / text_path(display, source.record)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(source.text.encode("utf-8"))
    except OSError as error:
        raise OutputError(
            f"{path}: the text cannot be written ({error.strerror or error}); choose another --save-text"
        ) from error
