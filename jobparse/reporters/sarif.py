"""SARIF 2.1.0: one log with one run, the rules of the catalogue and a result for each finding."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, Any

from jobparse.checks.catalogue import catalogue, documentation
from jobparse.checks.pages import rule_page
from jobparse.checks.select import META
from jobparse.reporters.finding_record import encode
from jobparse.reporters.paths import in_checkout, uri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.finding import Finding, Place, Severity
    from jobparse.checks.rule import Rule
    from jobparse.checks.run import CheckRun

LIMIT = 25_000
"""Results that code scanning takes for a run."""

LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
PROBLEMS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "recommendation"}
_META_SEVERITY: dict[str, Severity] = {"JP001": "warning", "JP002": "info", "JP900": "error"}


def render(run: CheckRun) -> Iterator[str]:
    """Yield one log for all files; results over the limit are counted in a notification."""
    rules = [_rule(rule) for rule in catalogue().values()] + [_meta(code, name) for code, name in META.items()]
    at = {rule["id"]: number for number, rule in enumerate(rules)}
    driver = {"name": "jobparse", "semanticVersion": run.version, "rules": rules}
    yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":'
    yield encode({"driver": driver}) + ',"columnKind":"unicodeCodePoints","results":['
    number = 0
    seen: Counter[str] = Counter()
    for finding in (finding for checked in run for finding in checked.findings):
        number += 1
        if number <= LIMIT:
            seen[finding.fingerprint] += 1
            yield ("," if number > 1 else "") + "\n" + encode(_result(finding, at, seen[finding.fingerprint]))
    yield '\n],"invocations":[' + encode(_invocation(number)) + "]}]}\n"


def _invocation(number: int) -> dict[str, Any]:
    if number <= LIMIT:
        return {"executionSuccessful": True}
    text = f"{number - LIMIT:,} of {number:,} findings are left out: a run holds {LIMIT:,} results"
    return {"executionSuccessful": True, "toolExecutionNotifications": [{"level": "warning", "message": {"text": text}}]}


def _rule(rule: Rule) -> dict[str, Any]:
    head, _, rest = documentation(rule).strip().partition("\n\n")
    what = rest.partition("\n\n")[0].removeprefix("What: ")
    page = rule_page(rule)
    return _descriptor(rule.code, rule.name, rule.severity, head, what, page, on=rule.default)


def _meta(code: str, name: str) -> dict[str, Any]:
    words = name.replace("-", " ")
    return _descriptor(code, name, _META_SEVERITY[code], words, f"About the run, not about a posting: {words}.", words, on=True)


def _descriptor(code: str, name: str, severity: Severity, short: str, full: str, page: str, *, on: bool) -> dict[str, Any]:
    return {
        "id": code,
        "name": "".join(part.title() for part in name.split("-")),
        "shortDescription": {"text": " ".join(short.split())},
        "fullDescription": {"text": " ".join(full.split())[:1024]},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"enabled": on, "level": LEVELS[severity]},
        "properties": {
            "tags": ["job-posting", code[:3].lower()],
            "precision": "high" if severity == "error" else "medium",
            "problem.severity": PROBLEMS[severity],
        },
    }


def _result(finding: Finding, at: dict[str, int], times: int) -> dict[str, Any]:
    file = {"uri": uri(in_checkout(finding.file, os.environ))}
    record = f"{finding.record}: " if finding.record is not None else ""
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        **({"ruleIndex": at[finding.rule]} if finding.rule in at else {}),
        "level": LEVELS[finding.severity],
        "message": {"text": _unlinked(record + finding.message)},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": _region(finding.anchor)}}],
        # Code scanning tells results apart by this one alone; the same file given twice must not collide.
        "partialFingerprints": {"primaryLocationLineHash": f"{finding.fingerprint}:{times}"},
    }
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, "physicalLocation": {"artifactLocation": file, "region": _region(place)}}
            for number, place in enumerate(finding.related)
        ]
    if finding.fix and finding.fix.edits:
        result["fixes"] = [
            {
                "description": {"text": f"{finding.fix.safety} fix"},
                "artifactChanges": [{"artifactLocation": file, "replacements": [_replacement(*e) for e in finding.fix.edits]}],
            }
        ]
    if finding.law:
        result["properties"] = {"law": finding.law.id, "source": finding.law.source}
    return result


def _unlinked(text: str) -> str:
    """A message in which the words of a posting make no link ("[text](1)" is one in SARIF)."""
    return text.replace("](", "] (")


def _replacement(start: int, end: int, text: str) -> dict[str, Any]:
    return {"deletedRegion": {"charOffset": start, "charLength": end - start}, "insertedContent": {"text": text}}


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
