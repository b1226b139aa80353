"""The TOML files beside this module as tables, in two ways that give the same.

Words are written in TOML, whose reading takes a tenth of the start of the command. So an installation puts the same tables into
one file of JSON (`hatch_build.py`), which is read ten times faster. That names the bytes that it was made of: where a list was
changed since, or no such file was made, the TOML is read.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent
BUILT = _FOLDER / "tables.json"


@cache
def tables() -> dict[str, dict[str, Any]]:
    """The tables by the names of their files, without the ending."""
    sources = _sources()
    return _built(_digest(sources)) or _read(sources)


def build() -> None:
    """Write the file of JSON."""
    sources = _sources()
    BUILT.write_text(json.dumps({"of": _digest(sources), "tables": _read(sources)}), encoding="ascii")


def _sources() -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in sorted(_FOLDER.glob("*.toml"))}


def _digest(sources: dict[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, source in sources.items():
        digest.update(b"%s %d\n" % (name.encode(), len(source)))
        digest.update(source)
    return digest.hexdigest()


def _built(digest: str) -> dict[str, dict[str, Any]] | None:
    """The tables of the file of JSON if it was made of what has this digest."""
    try:
        held = json.loads(BUILT.read_bytes())
        return held["tables"] if held["of"] == digest else None
    except (OSError, ValueError, LookupError, TypeError):  # none was made, or only a part of it was written
        return None


def _read(sources: dict[str, bytes]) -> dict[str, dict[str, Any]]:
    import tomli

    return {name: tomli.loads(source.decode()) for name, source in sources.items()}
