"""Announcements whose requirements a test gives."""

from __future__ import annotations

from typing import Any

from announcement import HEAD, read

DUTIES = "\n\nESSENTIAL DUTIES\n\n- Walks every bridge twice a year.\n\n"


def require(part: str, heading: str = "MINIMUM QUALIFICATIONS") -> Any:
    """Parse an announcement whose requirements are these."""
    return read(f"{HEAD.rstrip()}{DUTIES}{heading}\n\n{part}\n")
