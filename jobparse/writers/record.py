"""What of a parsed posting goes out: all of it, or the keys that were asked for, with or without evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jobparse.errors import OutputError
from jobparse.record import KEYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.pipeline import Parsed
    from jobparse.writers import Record

ALWAYS = frozenset({"schema_version", "source"})
"""Keys that no selection leaves out: without them a record cannot be understood or traced."""


class Selection(NamedTuple):
    """Keys of the record that go out (`None`: all of them), keys that do not, and whether evidence is added."""

    only: frozenset[str] | None = None
    without: frozenset[str] = frozenset()
    evidence: bool = False

    def takes(self, key: str) -> bool:
        """Whether a key of the record goes out."""
        return (self.only is None or key in self.only) and key not in self.without


def select(fields: Sequence[str] = (), *, sections: bool | None = None, evidence: bool = False) -> Selection:
    """Check names of fields and make a selection of them.

    Args:
        fields: Names of keys of the record; none means all.
        sections: True adds the partition to the keys, False removes it, `None` leaves it as `fields` say.
        evidence: Whether to add evidence.

    Raises:
        OutputError: If a name is no key of the record.
    """
    without = frozenset({"sections"}) if sections is False else frozenset()
    if not fields:
        return Selection(None, without, evidence)
    for name in fields:
        if name not in KEYS:
            raise OutputError(_unknown(name, list(KEYS)))
    added = {"sections"} if sections else set()
    return Selection(ALWAYS.union(fields, added), without, evidence)


def build(parsed: Parsed, selection: Selection) -> Record:
    """The record as plain data, keys in the order of the model."""
    record = {key: value for key, value in parsed.record.items() if selection.takes(key)}
    if selection.evidence:
        record["evidence"] = {
            pointer: [[span.start, span.end] for span in spans]
            for pointer, spans in parsed.evidence.items()
            if selection.takes(pointer.split("/", 2)[1])
        }
    return record


def _unknown(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), known, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"choose from: {', '.join(known)}"
    return f"unknown field {name!r}; {hint}"
