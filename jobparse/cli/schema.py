"""`jobparse schema`: print a JSON Schema."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from jobparse.cli.console import Console
from jobparse.errors import InputError

HELP = "Print the JSON Schema (2020-12) of the record, of a finding, or of the configuration."
KINDS = ("record", "finding", "config")


def schema(
    kind: Annotated[
        str, typer.Argument(metavar="[record|finding|config]", show_default=False, help="record, by default.")
    ] = "record",
) -> None:
    """Print a schema as shipped in the package."""
    from jobparse.schema import published

    if kind not in KINDS:
        raise InputError(f"schema: {kind!r} is not known; choose from: {', '.join(KINDS)}")
    if kind == "config":
        from jobparse.config import schema as of_config

        Console().emit([json.dumps(of_config(), ensure_ascii=False, indent=2) + "\n"])
        return
    Console().emit([published("posting" if kind == "record" else kind)])
