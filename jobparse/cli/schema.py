"""`jobparse schema`: print a JSON Schema."""

from __future__ import annotations

from typing import Annotated

import typer

from jobparse.cli.console import Console
from jobparse.errors import InputError

HELP = "Print the JSON Schema (2020-12) of the record, of a finding, of the configuration, or of a file of laws."
KINDS = ("record", "finding", "config", "law")


def schema(
    kind: Annotated[
        str, typer.Argument(metavar="[record|finding|config|law]", show_default=False, help="record, by default.")
    ] = "record",
) -> None:
    """Print a schema as shipped in the package."""
    from jobparse.schema import published

    if kind not in KINDS:
        raise InputError(f"schema: {kind!r} is not known; choose from: {', '.join(KINDS)}")
    Console().emit([published("posting" if kind == "record" else kind)])
