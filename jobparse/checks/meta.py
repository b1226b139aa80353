"""Findings about a run and not about a posting: suppressions and baseline entries of no use, inputs that cannot be read."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from jobparse.checks.catalogue import catalogue
from jobparse.checks.finding import Finding, Place
from jobparse.checks.select import META, resolve

if TYPE_CHECKING:
    from jobparse.checks.finding import Severity
    from jobparse.checks.settings import Settings

SEVERITY: dict[str, Severity] = {"JP001": "warning", "JP002": "info", "JP900": "error"}
DOCUMENTATION = {
    "JP001": """\
A suppression that is about no finding, has no reason, names no rule, or held until a day before `--as-of`.

A row of `.jobparse-ignore.toml` is told where the run looked at all files that it can mean and ran its rules: a literal path that
was checked, a glob below a folder that was searched, a row without a path in every run over a folder. Fix: take it out.
""",
    "JP002": """\
An entry of the baseline that no finding is any more: it was mended, or its posting is gone.

It is told where its file was checked, or has gone from a folder that was searched, and its rule ran. Fix: write the baseline anew
with `--write-baseline`, so that the same mistake is told when it comes again.
""",
    "JP900": """\
An input that cannot be read: missing, not permitted, empty, damaged, no text, too large, or of a kind whose library is missing.

It cannot be ignored, nor let stand, nor be known to a baseline: whoever leaves it out believes that a posting was checked. Where
some inputs may fail, give it another severity: with `--severity JP900=warning` they do not fail the run. Where nothing could be
read at all, the command ends with 2 whatever is said.
""",
}
_START = Place(1, 1, 1, 1, "")


def wanted(code: str, settings: Settings) -> bool:
    """Whether findings of a code are told: unless they are ignored, and of inputs that cannot be read always."""
    return code == "JP900" or code not in resolve(settings.ignore, catalogue())


def meta(
    code: str, file: str, message: str, settings: Settings, *, record: str | None = None, line: int = 0, text: str = ""
) -> Finding:
    """A finding about the run.

    Args:
        code: Its code.
        file: The file that it is about.
        message: What is wrong and what to do.
        settings: What severity it has.
        record: Row or member of a table or an archive.
        line: The line of the file, from 1; 0 for the file as a whole.
        text: What stands in that line.
    """
    key = sha256(f"{code}\0{file}\0{record or ''}\0{text or message}".encode(errors="replace")).hexdigest()
    place = Place(line, 1, line, len(text) + 1, text) if line else None
    severity = settings.severity.get(code, SEVERITY[code])
    return Finding(file, record, code, META[code], severity, message, place, place or _START, (), None, None, None, key)
