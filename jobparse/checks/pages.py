"""The documentation of the rules, made from the docstrings of their modules: a page a rule, and the table of all."""

from __future__ import annotations

import re
from textwrap import dedent
from typing import TYPE_CHECKING, NamedTuple

from jobparse.checks.catalogue import catalogue, documentation
from jobparse.checks.select import META

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jobparse.checks.laws import Law
    from jobparse.checks.rule import Rule

NO_ADVICE = "This is no legal advice: it tells what jobparse looks for, not what the law asks of you."

GROUPS = {
    "DOC": "Kind of document",
    "TXT": "Text",
    "DAT": "Dates",
    "PAY": "Pay and benefits",
    "REQ": "What a posting must have",
    "CON": "Contradictions",
    "LNG": "Language",
    "LEG": "Laws on single statements",
}
"""Groups of rules by the letters of their codes."""

_EXAMPLE = re.compile(r"(?P<kind>Fails|Passes)(?: \((?P<options>[^)\n]*)\))?:\n(?P<text>(?: {4}.*(?:\n|\Z)|\n)+)")
_PART = re.compile(r"^(What|Why|Fix): ", re.MULTILINE)
_EXAMPLES = re.compile(r"^(?:Fails|Passes)(?: \([^)\n]*\))?:$", re.MULTILINE)


class Example(NamedTuple):
    """A text of the documentation: whether the rule fires on it, and the options under which."""

    fails: bool
    options: str
    text: str


class Page(NamedTuple):
    """What the docstring of a rule says, in its parts."""

    head: str
    what: str
    why: str
    examples: tuple[Example, ...]
    fix: str


def read(rule: Rule) -> Page:
    """Take the docstring of a rule apart."""
    text = documentation(rule).strip() + "\n"
    head, _, rest = text.partition("\n\n")
    parts: dict[str, str] = {}
    marks = [*_PART.finditer(rest)]
    for at, mark in enumerate(marks):
        end = marks[at + 1].start() if at + 1 < len(marks) else len(rest)
        body = rest[mark.end() : end]
        examples = _EXAMPLES.search(body)
        parts[mark[1]] = body[: examples.start() if examples else len(body)].strip()
    shown = tuple(
        Example(match["kind"] == "Fails", match["options"] or "", dedent(match["text"]).strip("\n"))
        for match in _EXAMPLE.finditer(rest)
    )
    return Page(" ".join(head.split()), parts.get("What", ""), parts.get("Why", ""), shown, parts.get("Fix", ""))


def rule_page(rule: Rule) -> str:
    """The page of one rule, in Markdown: what it looks for, why, examples, how to mend it and how to silence it."""
    page = read(rule)
    lines = [f"# {rule.code} {rule.name}", "", page.head, ""]
    lines += [f"- **Severity**: {rule.severity}{_of_profiles(rule)}", f"- **Fix**: {rule.fix or 'none'}"]
    lines += [f"- **On by default**: {'yes' if rule.default else 'no'}"]
    if rule.any_document:
        lines.append("- **Looks at**: any text, also what is no posting")
    lines += ["", "## What it looks for", "", _capital(page.what), "", "## Why", "", _capital(page.why), ""]
    for fails, title in ((True, "Fails"), (False, "Passes")):
        lines += [f"## {title}", ""]
        shown = [example for example in page.examples if example.fails is fails]
        for example in shown:
            if example.options:
                lines += [f"With `{example.options}`:", ""]
            elif any(other.options for other in shown):
                lines += ["With the defaults:", ""]
            lines += [*_block(example.text), ""]
    lines += ["## How to mend it", "", _capital(page.fix), "", "## How to silence it", "", *_silence(rule), ""]
    return "\n".join(lines)


def index_page(rules: Mapping[str, Rule] | None = None) -> str:
    """The table of all rules, by group."""
    rows = catalogue() if rules is None else rules
    lines = [
        "# The rules",
        "",
        "Made from the modules of the rules by `make docs`; `jobparse rule CODE` prints the same page.",
        "",
    ]
    lines += [f"{NO_ADVICE} The laws behind them stand in [a table](laws.md).", ""]
    for letters in sorted({code[:3] for code in rows}, key=lambda letters: (*GROUPS, letters).index(letters)):
        lines += [
            f"## {GROUPS.get(letters, letters)}",
            "",
            "| rule | name | severity | fix | what is wrong |",
            "|---|---|---|---|---|",
        ]
        for code, rule in rows.items():
            if code.startswith(letters):
                severity = f"{rule.severity}{_of_profiles(rule)}{'' if rule.default else ' (off by default)'}"
                head = read(rule).head.replace("|", "\\|")
                lines.append(f"| [{code}]({code}.md) | {rule.name} | {severity} | {rule.fix or ''} | {head} |")
        lines.append("")
    lines += ["## About the run, not about a posting", "", "| code | name |", "|---|---|"]
    lines += [f"| {code} | {name} |" for code, name in META.items()]
    return "\n".join([*lines, ""])


def laws_page(laws: Iterable[Law]) -> str:
    """The table of laws: where, since when, for whom and what they ask of a posting."""
    lines = ["# The laws", "", "Made from `jobparse/checks/laws.toml` by `make docs`.", "", NO_ADVICE]
    lines += [
        "The rows were compiled from a survey of published sources. `facts read` is the day on which the facts of a row were",
        "last found confirmed in the law itself, at its agency or in two independent summaries; it is empty where they were not.",
        "What is not confirmed in all points is marked †; it never makes an error. `jobparse laws show` tells what else is known",
        "of a law.",
        "",
    ]
    lines += [
        "| id | law | region | in force | employees | asks for | not for | facts read |",
        "|---|---|---|---|---:|---|---|---|",
    ]
    for law in laws:
        until = f" to {law.effective_to.isoformat()}" if law.effective_to else ""
        asked = ", ".join(sorted(law.demands)).replace("_", " ")
        mark = "" if law.verified else " †"
        cells = (
            f"`{law.id}`{mark}",
            f"{law.title}: {law.source}",
            law.region,
            f"{law.effective_from.isoformat()}{until}",
            f"{law.employer_min:,}",
            asked,
            ", ".join(law.exemptions),
            law.last_verified.isoformat() if law.last_verified else "",
        )
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join([*lines, ""])


def _of_profiles(rule: Rule) -> str:
    profiles = sorted((rule.profiles or {}).items())
    return f"; {', '.join(f'{severity} in `{name}`' for name, severity in profiles)}" if profiles else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _block(text: str) -> list[str]:
    """A text between fences that are longer than any row of marks in it."""
    fence = "`" * max(3, 1 + max((len(marks) for marks in re.findall("`+", text)), default=0))
    return [f"{fence}text", text, fence]


def _silence(rule: Rule) -> list[str]:
    return [
        f"For one run: `jobparse check --ignore {rule.code}`. For a project or some of its files, in `jobparse.toml`:",
        "",
        "```toml",
        "[check]",
        f'ignore = ["{rule.code}"]',
        "",
        "[check.per-file-ignores]",
        f'"archive/**" = ["{rule.code}"]',
        "```",
        "",
        "Another severity keeps the finding and changes what it does:",
        "",
        "```toml",
        "[check.severity]",
        f'{rule.code} = "info"',
        "```",
    ]
