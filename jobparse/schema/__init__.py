"""The JSON Schema (2020-12) of the record: `posting.schema.json` beside this module, made from the models."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

SCHEMA_ID = "urn:jobparse:schema:v1:posting"
"""Names the family: additions keep it, anything that breaks a reader gets a new number."""

EVIDENCE = {
    "type": "object",
    "description": "With --evidence: JSON Pointer of a value to the spans it was read from, [start, end) in code points.",
    "propertyNames": {"pattern": "^/"},
    "additionalProperties": {
        "type": "array",
        "minItems": 1,
        "items": {
            "type": "array",
            "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
            "items": False,
            "minItems": 2,
        },
    },
}


def published(name: str = "posting") -> str:
    """A schema as shipped in the package, as JSON text: posting, finding, config or law."""
    return files(__name__).joinpath(f"{name}.schema.json").read_text(encoding="utf-8")


def generate() -> str:
    """Make the schema from the models, as JSON text.

    >>> generate() == published()
    True
    """
    from pydantic.json_schema import GenerateJsonSchema

    from jobparse.posting import JobPosting

    class Generator(GenerateJsonSchema):
        """Every key is always present, so every key is required; titles that only repeat the key are left out."""

        def field_is_required(self, *_args: Any, **_kwargs: Any) -> bool:
            return True

        def field_title_should_be_set(self, _schema: Any) -> bool:
            return False

    made = JobPosting.model_json_schema(schema_generator=Generator, mode="serialization")
    made["properties"]["evidence"] = EVIDENCE
    parts = made.pop("$defs")  # after what they are parts of
    schema = {"$schema": Generator.schema_dialect, "$id": SCHEMA_ID, "title": made["title"], **made, "$defs": parts}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def generate_config() -> str:
    """Make the schema of the configuration from its models, as JSON text.

    >>> generate_config() == published("config")
    True
    """
    from jobparse.config import schema

    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def write() -> None:
    """Write the generated schemas over the shipped ones; a task of the developers (`make schema`)."""
    from pathlib import Path

    for name, text in (("posting", generate()), ("config", generate_config())):
        Path(__file__).with_name(f"{name}.schema.json").write_text(text, encoding="utf-8", newline="\n")
