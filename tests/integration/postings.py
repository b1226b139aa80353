"""Postings in repositories of their own, for tests of tools that work on repositories."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """\
TITLE: Harbor Clerk
Job Number: 40781
Employer: Port of Alder
Salary: $41,000 per year
DUTIES
- Keeps the book of berths and answers the calls of the captains who want to moor.
Apply at the harbor office.
"""
BAD = "CLASS TITLE: HARBOR CLERK\nCODE: 1234\nCHARACTERISTICS OF THE CLASS: Under supervision, keeps the book of berths.\n"
ESCAPED = GOOD.replace("$", "\\$")


def repository(folder: Path) -> Path:
    """Make a folder a git repository with one commit of all that is in it, tagged v1."""
    identity = ("-c", "user.name=A. Clerk", "-c", "user.email=clerk@example.org", "-c", "commit.gpgsign=false")
    for arguments in (("init", "-q", "-b", "main"), ("add", "-A"), ("commit", "-q", "-m", "All"), ("tag", "v1")):
        subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S603, S607
    return folder
