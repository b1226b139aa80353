"""The schema.org/JobPosting that a page says of itself (JSON-LD)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# Data are nested less, and blocks of them are shorter, in characters.
_DEEPEST, _LONGEST = 12, 2_000_000


def page_data(scripts: Iterable[str]) -> Mapping[str, Any] | None:
    """The first JobPosting in some blocks of JSON-LD; blocks that are no JSON are passed over."""
    for script in scripts:
        if len(script) > _LONGEST or "JobPosting" not in script:
            continue
        try:
            data = json.loads(script.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
        except (ValueError, RecursionError):
            continue
        for posting in _postings(data, 0):
            return posting
    return None


def _postings(data: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    """Objects of the type, wherever they stand: alone, in a list, in a graph."""
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for row in data:
            yield from _postings(row, depth + 1)
    elif isinstance(data, dict):
        types = data.get("@type")
        if "JobPosting" in (types if isinstance(types, list) else [types]):
            yield data
        else:
            for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
                yield from _postings(data.get(key), depth + 1)


def name_of(value: Any) -> str | None:
    """The name of a thing that is written as text, as an object with a name, or as a list of those."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("value")
    return " ".join(str(value).split()) if isinstance(value, str | int) and str(value).strip() else None
