"""JUnit's XML: a suite for each file, a failed case for each finding that makes the run fail, the others in `system-out`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from jobparse.reporters.concise import line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.run import Checked, CheckRun

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u2028-\u202e\u2066-\u2069]")
"""What XML 1.0 has no way to write, the controls that it advises against, and marks that change the order of what is shown."""


def render(run: CheckRun) -> Iterator[str]:
    """Yield one document; the files come one after the other."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="jobparse check">\n'
    for checked in run:
        yield "".join(f"  {row}\n" for row in _suite(checked, run))
    yield "</testsuites>\n"


def _suite(checked: Checked, run: CheckRun) -> Iterator[str]:
    failed = [finding for finding in checked.findings if run.fails(finding.severity)]
    others = [finding for finding in checked.findings if not run.fails(finding.severity)]
    name = checked.file if checked.record is None else f"{checked.file} [{checked.record}]"
    yield (
        f'<testsuite name={_attribute(name)} tests="{len(failed) or 1}" failures="{len(failed)}" errors="0" skipped="0"'
        f' file={_attribute(checked.file)} time="0">'
    )
    for finding in failed:
        case = f"{finding.rule} {finding.name} ({finding.anchor.line}:{finding.anchor.column})"
        yield f'  <testcase classname={_attribute(name)} name={_attribute(case)} time="0">'
        attributes = f"type={_attribute(finding.severity)} message={_attribute(finding.message)}"
        yield f"    <failure {attributes}>{_text(line(finding))}</failure>"
        yield "  </testcase>"
    if not failed:
        yield f'  <testcase classname={_attribute(name)} name="jobparse check" time="0"/>'
    if others:
        yield f"  <system-out>{_text(chr(10).join(map(line, others)))}</system-out>"
    yield "</testsuite>"


def _attribute(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", text))


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))
