"""Small announcements for the tests of the fields, and what `jobparse.parse` makes of them.

Agencies and places are invented, but for the states. Every text that is parsed here is also held to the guarantees, by a fixture
of `conftest.py`, after the test that parsed it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from guarantees import squeezed

import jobparse

if TYPE_CHECKING:
    from jobparse import Parsed

PARSED: list[Parsed] = []

HEAD = "BRIDGE INSPECTOR\n\nCity of Elmford\nDepartment of Bridges\n\n"
BODY = (
    "\n\nESSENTIAL DUTIES\n\n- Walks every bridge of the town twice a year.\n- Writes a report on what has rusted.\n\n"
    "MINIMUM QUALIFICATIONS\n\n- A working knowledge of steel.\n"
)


def read(text: str) -> Parsed:
    """Parse a text as it stands."""
    parsed = jobparse.parse(text)
    PARSED.append(parsed)
    return parsed


def announce(part: str) -> Parsed:
    """Parse an announcement with a part put between its title block and its duties."""
    return read(HEAD + part + BODY)


def end_with(part: str) -> Parsed:
    """Parse an announcement with a part put behind its qualifications."""
    return read(HEAD.rstrip("\n") + BODY + "\n" + part + "\n")


def at(parsed: Parsed, pointer: str) -> Any:
    """The value that a JSON Pointer leads to."""
    value: Any = parsed.posting.model_dump(mode="json")
    for name in pointer.strip("/").split("/"):
        value = value[int(name)] if isinstance(value, list) else value[name]
    return value


def printed(parsed: Parsed, pointer: str) -> str:
    """The words of the source that a value was read from, white space collapsed and Markdown taken away."""
    spans = parsed.evidence.get(pointer, ())
    return squeezed(" ".join(parsed.source.text[span.start : span.end] for span in spans))


def without(row: dict[str, Any], *names: str) -> dict[str, Any]:
    """The members of an object that are not absent, some left out."""
    return {name: value for name, value in row.items() if name not in names and value not in (None, [], False)}


def codes(parsed: Parsed) -> list[str]:
    """The codes of the warnings."""
    return [warning.code for warning in parsed.warnings]


def doubted(parsed: Parsed, code: str) -> list[str]:
    """The text that the warnings of a code point at."""
    return [parsed.source.text[warning.start : warning.end] for warning in parsed.warnings if warning.code == code]
