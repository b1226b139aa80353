"""The check of one posting: rules in, findings out, in the order of the text."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

from jobparse.checks.catalogue import catalogue
from jobparse.checks.finding import SEVERITIES, Edit, Finding, Fix, Hit, Place
from jobparse.checks.paths import is_meant, portable
from jobparse.checks.posting import no_posting
from jobparse.checks.select import chosen, resolve
from jobparse.checks.settings import Settings
from jobparse.checks.subject import Subject
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.checks.finding import Severity
    from jobparse.checks.rule import Rule
    from jobparse.pipeline import Parsed

# What ends a line of a file.
_LINE_END = pattern(r"\r\n|[\r\n\u0085\u2028\u2029]")


def check(parsed: Parsed, settings: Settings | None = None) -> list[Finding]:
    """Hold one posting against the rules.

    Args:
        parsed: The posting as read.
        settings: What to check; the defaults of the command where none are given.

    Returns:
        The findings in the order of the text, those about the posting as a whole at its title. The same for the same text,
        whatever its line ends and blank lines are, but for lines, columns and offsets.

    Raises:
        JobparseError: If the settings name a rule that does not exist.
    """
    settings = settings or Settings()
    subject = Subject(parsed, settings)
    places = _Places(parsed)
    anchor = places.of(_title_line(subject))
    file = parsed.source.path or "-"
    numbers: Counter[str] = Counter()
    findings = []
    stands_so = parsed.source.extracted is None and parsed.source.record is None  # else the text is none that stands in a file
    mendable = stands_so and not parsed.line_ends.moves  # an edit over the end of a column would take the other one with it
    name = portable(file, settings.root)
    for rule, hit in _hits(subject, running(parsed, settings)):
        place = places.of(hit.span) if hit.span else None
        normal = " ".join(place.text.split()) if place else _told(hit)
        key = f"{rule.code}\0{name}\0{parsed.source.record or ''}\0{normal}"
        numbers[key] += 1
        findings.append(
            Finding(
                file=file,
                record=parsed.source.record,
                rule=rule.code,
                name=rule.name,
                severity=_severity(rule, hit, settings),
                message=hit.message,
                place=place,
                anchor=place or anchor,
                related=tuple(places.of(span) for span in hit.related),
                value=hit.value,
                law=hit.law,
                fix=_in_file(hit.fix, parsed) if hit.fix and mendable else None,
                fingerprint=sha256(f"{key}\0{numbers[key]}".encode()).hexdigest(),
            )
        )
    return sorted(findings, key=lambda finding: (finding.anchor.line, finding.anchor.column, finding.rule))


def _told(hit: Hit) -> str:
    """What tells a finding about the posting as a whole from others of its rule: the values, for wordings may change."""
    return json.dumps(hit.value, sort_keys=True, ensure_ascii=False, default=str) if hit.value else ""


def running(parsed: Parsed, settings: Settings) -> tuple[Rule, ...]:
    """The rules that a posting is held against."""
    rules = chosen(settings, catalogue())
    if not settings.per_file_ignores:
        return rules
    name = portable(parsed.source.path or "-", settings.root)
    found = [codes for glob, codes in settings.per_file_ignores.items() if is_meant(glob, name, settings.root)]
    ignored = resolve([code for codes in found for code in codes], catalogue())
    return tuple(rule for rule in rules if rule.code not in ignored)


def _hits(subject: Subject, rules: tuple[Rule, ...]) -> list[tuple[Rule, Hit]]:
    """What the rules say, each fault once: those of a repeated copy are told with those of the first."""
    posting = no_posting(subject) is None
    hits: list[tuple[Rule, Hit]] = []
    for rule in rules:
        if posting or rule.any_document:
            found = list(rule.check(subject))
            if len(found) > 1:
                found.sort(key=lambda hit: hit.span or Span(-1, -1))
                found = _collapsed(found, subject) if subject.copies else found
            hits += [(rule, hit) for hit in found]
    return hits


def _collapsed(hits: list[Hit], subject: Subject) -> list[Hit]:
    """Hits without those that a copy repeats, which become related places of the first one with the same words."""
    kept: dict[tuple[str, int], Hit] = {}
    counts: Counter[tuple[bool, str]] = Counter()
    for hit in hits:
        span = hit.span
        copied = span is not None and any(copy.start <= span.start < copy.end for copy in subject.copies)
        words = subject.text[span.start : span.end] if span else hit.message
        key = (words, counts[copied, words])
        counts[copied, words] += 1
        if copied and span and key in kept:
            kept[key] = _joined(kept[key], hit, span)
        else:
            kept[key if not copied else (words, -counts[copied, words])] = hit
    return list(kept.values())


def _joined(first: Hit, copied: Hit, span: Span) -> Hit:
    """A hit with the place of its copy, and a fix that mends both."""
    fix = first.fix
    if fix and copied.fix:
        fix = fix._replace(edits=tuple(sorted({*fix.edits, *copied.fix.edits})))
    return first._replace(related=(*first.related, span), fix=fix)


def _severity(rule: Rule, hit: Hit, settings: Settings) -> Severity:
    """The user's word, else the gravest of the rule's, the profiles' and the law's; an unverified law never makes an error."""
    if rule.code in settings.severity:
        return settings.severity[rule.code]
    asked = [rule.profiles[name] for name in settings.profiles if rule.profiles and name in rule.profiles]
    own: Severity = hit.severity or rule.severity
    if own == "error" and hit.law is not None and not hit.law.binding:
        own = "warning"
    return min((own, *asked), key=SEVERITIES.index) if asked else own


def _title_line(subject: Subject) -> Span:
    """The line of the title, else the first line that is not blank: where findings about the whole posting are shown."""
    at = next((span.start for span in subject.evidence("/title")), None)
    lines = subject.document.lines
    index = 0 if at is None else max(bisect_right(subject.document.line_starts, at) - 1, 0)
    return Span(lines[index].start, lines[index].end)


def _in_file(fix: Fix, parsed: Parsed) -> Fix:
    ends = parsed.line_ends
    return Fix(fix.safety, tuple(Edit(ends.original(e.start), ends.original(e.end), e.text) for e in fix.edits))


def lines_of(parsed: Parsed) -> list[str]:
    """The lines of the file's own text, where findings have their places; the document leaves out feet of pages and the like."""
    return _LINE_END.split(parsed.source.text)


class _Places:
    """Lines and columns in the file's own text of spans in the plain one."""

    def __init__(self, parsed: Parsed) -> None:
        self.plain = parsed.document.source.text
        self.ends = parsed.line_ends
        self.starts = [0, *(end.end() for end in _LINE_END.finditer(parsed.source.text))]

    def of(self, span: Span) -> Place:
        """The place of a span."""
        pieces = self.ends.originals((span,)) or (Span(self.ends.original(span.start), self.ends.original(span.end)),)
        start, end = pieces[0].start, max(piece.end for piece in pieces)
        line, end_line = bisect_right(self.starts, start), bisect_right(self.starts, end)
        column, end_column = start - self.starts[line - 1] + 1, end - self.starts[end_line - 1] + 1
        return Place(line, column, end_line, end_column, self.plain[span.start : span.end])
