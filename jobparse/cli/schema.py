"""`jobparse schema`: print the JSON Schema of the record."""

from __future__ import annotations

from jobparse.cli.console import Console

HELP = "Print the JSON Schema (2020-12) of the record."


def schema() -> None:
    """Print the schema as shipped in the package."""
    from jobparse.schema import published

    Console().emit([published()])
