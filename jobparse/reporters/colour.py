"""Whether output may have colours, and the few that there are. A colour never says what the words beside it do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.checks.finding import Severity

_CODES: dict[Severity, str] = {"error": "1;31", "warning": "1;33", "info": "1;36"}


def wanted(stream: TextIO | None, environ: Mapping[str, str]) -> bool:
    """Whether a stream gets colours: `NO_COLOR` forbids them, `FORCE_COLOR` asks for them, else terminals have them.

    >>> wanted(None, {"FORCE_COLOR": "1"}), wanted(None, {"FORCE_COLOR": "1", "NO_COLOR": "1"}), wanted(None, {})
    (True, False, False)
    """
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return environ["FORCE_COLOR"] != "0"
    return stream is not None and environ.get("TERM") != "dumb" and stream.isatty()


def paint(text: str, severity: Severity, *, colour: bool) -> str:
    """A text in the colour of a severity, or as it is."""
    return f"\x1b[{_CODES[severity]}m{text}\x1b[0m" if colour else text
