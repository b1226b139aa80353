"""JSON: one object, or an array for several records."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.writers import Record

# Half characters cannot be written as UTF-8 at all, and some readers of lines break at the separators other than "\n".
_ESCAPED = re.compile("[\x85\u2028\u2029\ud800-\udfff]")

_SPAN = re.compile(r"\[\n +([0-9]+),\n +([0-9]+)\n +\]")  # inside strings a line end is escaped: this is never text


def render(records: Iterable[Record], *, several: bool) -> Iterator[str]:
    """Yield indented JSON. An array is written as the records come; without records there is no output at all."""
    if not several:
        for record in records:
            yield encode(record, indent=2) + "\n"
        return
    opened = False
    for record in records:
        yield (",\n  " if opened else "[\n  ") + encode(record, indent=2).replace("\n", "\n  ")
        opened = True
    if opened:
        yield "\n]\n"


def encode(record: Record, *, indent: int | None) -> str:
    """One record as JSON, readable characters kept as they are; compact where `indent` is `None`."""
    text = json.dumps(record, ensure_ascii=False, indent=indent, separators=(",", ": ") if indent else (",", ":"))
    if indent and "evidence" in record:
        text = _SPAN.sub(r"[\1, \2]", text)
    return text if text.isascii() else _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
