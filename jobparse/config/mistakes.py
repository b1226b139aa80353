"""What is wrong with a configuration, in words that help to correct it."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any

from jobparse.config.tables import ConfigFile, RequiredTextTable


def explained(mistake: Any) -> str:
    """A mistake in one line: where it is, what is wrong, what was meant."""
    where = ".".join(str(part) for part in mistake["loc"])
    given = mistake["input"]
    if mistake["type"] == "extra_forbidden":
        known = _known(mistake["loc"][:-1])
        near = get_close_matches(str(mistake["loc"][-1]), known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"choose from: {', '.join(known)}"
        return f"{where}: is no key of the configuration; {hint}"
    if mistake["type"] == "missing":
        return f"{where}: is missing; add it"
    if mistake["type"] == "literal_error":
        choices = mistake["ctx"]["expected"]
        near = get_close_matches(str(given).lower(), re.findall(r"'([^']+)'", choices), n=1)
        return f"{where}: should be {choices}, not {given!r}" + (f"; did you mean {near[0]!r}?" if near else "")
    if mistake["type"].startswith("date"):
        return f"{where}: should be a day such as 2031-05-03, not {given!r}"
    what = _WANTED.get(mistake["type"]) or mistake["msg"].removeprefix("Input should be ").partition(",")[0]
    return f"{where}: should be {what.format_map(mistake.get('ctx', {}))}, not {_shown(given)}"


_WANTED = {
    "model_type": "a table",
    "dict_type": "a table",
    "list_type": "a list",
    "string_type": "a text in quotes",
    "string_too_short": "a text that is not empty",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "greater_than_equal": "{ge} or more",
}
_LONGEST = 60


def _shown(given: Any) -> str:
    """What was given, as TOML writes it, and not all of it if it is long."""
    text = str(given).lower() if isinstance(given, bool) else repr(given)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _known(path: tuple[Any, ...]) -> list[str]:
    model: Any = ConfigFile
    for part in path:
        if isinstance(part, str):
            field = model.model_fields.get(part.replace("-", "_"))
            annotation = field.annotation if field else None
            model = annotation if isinstance(annotation, type) else RequiredTextTable
    return [name.replace("_", "-") for name in getattr(model, "model_fields", {})]
