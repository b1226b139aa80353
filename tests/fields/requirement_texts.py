"""Announcements whose requirements a test gives."""

from __future__ import annotations

from typing import Any

from announcement import HEAD, at, read

DUTIES = "\n\nESSENTIAL DUTIES\n\n- Walks every bridge twice a year.\n\n"


def require(part: str, heading: str = "MINIMUM QUALIFICATIONS") -> Any:
    """Parse an announcement whose requirements are these."""
    return read(f"{HEAD.rstrip()}{DUTIES}{heading}\n\n{part}\n")


def short(node: Any) -> str:
    """A tree in one line."""
    if node is None:
        return "nothing"
    level = f"{node['applies_to']}: " if node["applies_to"] else ""
    if node["kind"] != "leaf":
        return f"{level}{node['kind'][:3]}({', '.join(map(short, node['items']))})"
    words = [row["level"] + (f"[{'; '.join(row['fields'])}]" if row["fields"] else "") for row in node["education"]]
    words += [f"{row['years']:g}y" for row in node["experience"]]
    words += [f"<{node['license']}>"] if node["license"] else []
    words += ["equivalent"] if node["equivalent"] else []
    return level + ("+".join(words) or f"“{node['text']}”")


def tree(part: str, heading: str = "MINIMUM QUALIFICATIONS") -> str:
    """The tree of requirements, in one line."""
    return short(at(require(part, heading), "/qualifications/requirements"))
