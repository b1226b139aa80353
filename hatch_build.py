"""What is made when jobparse is built or installed: its lists of words as one file of JSON, which is read faster than TOML."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Tables(BuildHookInterface[Any]):
    """Makes `jobparse/lexicon/tables.json`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the form of hatchling
        """Write the file before the wheel is packed, or the folder linked."""
        built = runpy.run_path(str(Path(self.root, "jobparse", "lexicon", "tables.py")))
        built["build"]()
        build_data["artifacts"].append("/jobparse/lexicon/tables.json")
