"""Writers: one module per format of the record, and the registry that finds them by name or file name.

Each module offers `render(records, several=...)`: an iterator of pieces of text, so that a million records need no more memory
than one.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Any, NamedTuple

from jobparse.errors import OutputError

Record = dict[str, Any]
"""A record as plain data: the keys of `JobPosting` in its order, and `evidence` where it was asked for."""


class Format(NamedTuple):
    """One format.

    Attributes:
        name: What it is called.
        suffixes: File names that mean it.
        module: The module that writes it: `render(records, several=...)` yields text, `write(records, path)` makes a file.
        is_file: Whether it is the second kind.
        library: What it needs beside the package, and `extra` is what brings it.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    is_file: bool = False
    library: str | None = None
    extra: str | None = None


FORMATS = {
    "json": Format("json", (".json",), "jobparse.writers.json"),
    "jsonl": Format("jsonl", (".jsonl", ".ndjson"), "jobparse.writers.jsonl"),
    "yaml": Format("yaml", (".yaml", ".yml"), "jobparse.writers.yaml"),
    "csv": Format("csv", (".csv",), "jobparse.writers.csv"),
    "tsv": Format("tsv", (".tsv", ".tab"), "jobparse.writers.tsv"),
    "xlsx": Format("xlsx", (".xlsx",), "jobparse.writers.xlsx", is_file=True, library="openpyxl", extra="xlsx"),
    "parquet": Format("parquet", (".parquet",), "jobparse.writers.parquet", is_file=True, library="pyarrow", extra="parquet"),
    "sqlite": Format("sqlite", (".sqlite", ".sqlite3", ".db"), "jobparse.writers.sqlite", is_file=True),
    "jsonld": Format("jsonld", (".jsonld",), "jobparse.writers.jsonld"),
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
