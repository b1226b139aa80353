"""Comments in Markdown and HTML files that let findings of their file stand, with the reason.

`<!-- jobparse: ignore PAY303 the union sets the period -->`: readers of the posting do not see it. Plain text has no place for
such a comment that its readers would not see, so there it has no meaning.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jobparse.checks.catalogue import catalogue
from jobparse.checks.meta import meta, wanted
from jobparse.checks.select import resolve
from jobparse.config.tables import listed
from jobparse.errors import JobparseError
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.finding import Finding
    from jobparse.checks.settings import Settings
    from jobparse.pipeline import Parsed

# <!-- jobparse: ignore PAY303,REQ404 the union sets the period -->
_COMMENT = pattern(r"<!--[ \t]{0,9}jobparse:[ \t]{0,9}ignore\b([^\n]{0,600}?)-->")
# The rules in "PAY303, REQ404 the union sets the period".
_RULES = pattern(r"[\w-]+(?:[ \t]{0,9},[ \t]{0,9}[\w-]*)*")
_MARKDOWN = (".md", ".markdown")
_HTML = (".html", ".htm", ".xhtml")


class Comment(NamedTuple):
    """One comment.

    Attributes:
        line: Its line in the text; 0 where the text was taken out of a page.
        printed: The comment.
        rules: Codes of the rules that it lets stand.
        fault: What is wrong with it; it has no meaning then.
    """

    line: int
    printed: str
    rules: frozenset[str]
    fault: str | None = None


def without_commented(parsed: Parsed, findings: list[Finding], settings: Settings, ran: frozenset[str]) -> list[Finding]:
    """The findings without those that comments of the file let stand, and one for each comment of no use.

    Args:
        parsed: The posting.
        findings: What was found.
        settings: The settings of the check.
        ran: Codes of the rules that ran.
    """
    rows = list(_comments(parsed)) if settings.comments else []
    if not rows:
        return findings
    found = {finding.rule for finding in findings}
    let_stand = frozenset[str]().union(*(row.rules for row in rows))
    kept = [finding for finding in findings if finding.rule not in let_stand]
    if wanted("JP001", settings):
        file, record = parsed.source.path or "-", parsed.source.record
        for row in rows:
            useless = row.rules <= ran and not row.rules & found
            fault = row.fault or ("lets nothing stand that was found; take it out" if useless else None)
            if fault:
                message = f"the comment {fault}"
                kept.append(meta("JP001", file, message, settings, record=record, line=row.line, text=row.printed))
    return sorted(kept, key=lambda finding: (finding.anchor.line, finding.anchor.column, finding.rule))


def _comments(parsed: Parsed) -> Iterator[Comment]:
    name = (parsed.source.record or parsed.source.path or "").lower()
    text = parsed.source.text.replace("\r\n", "\n").replace("\r", "\n")
    if parsed.source.extracted == "html" or name.endswith(_HTML):
        text = _page(parsed) or text
    elif not name.endswith(_MARKDOWN):
        return
    if "jobparse:" not in text:
        return
    line, at = 1, 0
    for match in _COMMENT.finditer(text):
        line += text.count("\n", at, match.start())
        at = match.start()
        words = match[1].strip()
        named = _RULES.match(words)
        codes = named[0] if named else ""
        reason = words[len(codes) :]
        shown = 0 if parsed.source.extracted else line
        try:
            rules = resolve(listed(codes), catalogue())
        except JobparseError as error:
            yield Comment(shown, match[0], frozenset(), f"names an {error}")
            continue
        fault = None if rules and reason.strip() else "has no reason; write it behind the rule" if rules else "names no rule"
        yield Comment(shown, match[0], frozenset() if fault else rules, fault)


def _page(parsed: Parsed) -> str | None:
    """The source of a web page, whose comments are not in its text; `None` where it is no file of its own."""
    if parsed.source.path is None or parsed.source.record is not None:
        return None
    try:
        return Path(parsed.source.path).read_bytes().decode("latin-1")
    except (OSError, ValueError):
        return None
