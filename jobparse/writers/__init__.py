"""Writers: one module per format of the record, and the registry that finds them by name or file name.

Each module offers `render(records, several=...)`: an iterator of pieces of text, so that a million records need no more memory
than one.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from jobparse.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Record = dict[str, Any]
"""A record as plain data: the keys of `JobPosting` in its order, and `evidence` where it was asked for."""


class Render(Protocol):
    """Turns records into the text of one format."""

    def __call__(self, records: Iterable[Record], *, several: bool) -> Iterator[str]:
        """Yield the text piece by piece; `several` tells whether a reader should expect more than one record."""
        ...


class Format(NamedTuple):
    """One format: what it is called, which file names mean it, and the module that writes it."""

    name: str
    suffixes: tuple[str, ...]
    module: str


FORMATS = {
    "json": Format("json", (".json",), "jobparse.writers.json"),
    "jsonl": Format("jsonl", (".jsonl", ".ndjson"), "jobparse.writers.jsonl"),
    "yaml": Format("yaml", (".yaml", ".yml"), "jobparse.writers.yaml"),
}


def choose(name: str | None, output: str | None, *, several: bool) -> Format:
    """The format that was named, else the one that the output's name means, else JSON (JSON Lines for several records).

    Raises:
        OutputError: If there is no such format, or the output's name means none.

    >>> choose(None, "out/records.yml", several=True).name
    'yaml'
    >>> choose(None, None, several=True).name
    'jsonl'
    """
    known = ", ".join(FORMATS)
    if name is not None:
        if name.lower() not in FORMATS:
            raise OutputError(f"unknown format {name!r}; choose one of: {known}")
        return FORMATS[name.lower()]
    suffix = PurePath(output).suffix.lower() if output else ""
    if not suffix:
        return FORMATS["jsonl" if several else "json"]
    for known_format in FORMATS.values():
        if suffix in known_format.suffixes:
            return known_format
    raise OutputError(f"{output}: no format is known by the name {suffix!r}; say which one with --format (one of: {known})")


def load(chosen: Format) -> Render:
    """Import the renderer of a format; only the one in use costs start-up time."""
    return cast("Render", import_module(chosen.module).render)
