"""What checking adds to parsing, as a share of it, and the memory of runs over many postings.

    python benchmarks/check.py                       # share of each fixture, and by rule
    python benchmarks/check.py --folder FOLDER       # and of the texts of a folder together
    python benchmarks/check.py --growth              # time per character of texts that are made to be slow, and of fixes
    python benchmarks/check.py --memory 10000        # peak memory of runs over a tenth of so many postings, and over all

Parsing and checking are tried in turns on the same posting in the same process; the best of each counts. Memory is that of a
process of its own for each format, which reports the fixtures again and again into nothing. Growth is the time per character at
four and sixteen times the size, relative to that at the smallest; parsing is not counted.
"""

from __future__ import annotations

import argparse
import gc
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from speed import LABELS, Row, best_in_turns, print_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
AIM_SHARE, AIM_GROWTH, AIM_FLAT = 0.5, 1.1, 1.3
SMALLEST = 20_000
"""Characters of the smallest text of the growth."""

RUN = """
import os, resource, sys
import jobparse
from dataclasses import replace
from jobparse.checks.run import Checked, CheckRun
from jobparse.checks.runner import check
from jobparse.reporters import FORMATS, load
folder, number, form = sys.argv[1], int(sys.argv[2]), sys.argv[3]
paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".txt")]
texts = [open(path, encoding="utf-8").read() for path in paths]
def checked():
    for at in range(number):
        parsed = jobparse.parse(texts[at % len(texts)])
        file = f"{at}.txt"
        found = tuple(replace(row, file=file, fingerprint=f"{at:08x}" + row.fingerprint[8:]) for row in check(parsed))
        lines = parsed.document.source.text.split("\\n")
        yield Checked(file, None, found, {row.anchor.line: lines[row.anchor.line - 1] for row in found})
with open(os.devnull, "w", encoding="utf-8") as out:
    for piece in load(FORMATS[form])(CheckRun(checked(), version="0")):
        out.write(piece)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def shares(texts: dict[str, list[str]], tries: int) -> list[Row]:
    """What checking adds to parsing, for each group of texts."""
    import jobparse
    from jobparse.checks.runner import check

    rows = []
    for name, group in texts.items():
        parsed = [jobparse.parse(text) for text in group]
        for one in parsed:
            check(one)  # patterns and word lists are made once
        parsing, checking = best_in_turns(
            [lambda: [jobparse.parse(text) for text in group], lambda: [check(one) for one in parsed]],  # noqa: B023
            tries,
        )
        # A posting keeps what was once looked up in it: a first check has to do it, later ones do not.
        first = float("inf")
        for _ in range(tries):
            fresh = [jobparse.parse(text) for text in group]
            first = min(first, best_in_turns([lambda: [check(one) for one in fresh]], 1)[0])  # noqa: B023
        checking = max(checking, first)
        share = checking / parsing
        figures = (f"{sum(map(len, group)):,}", f"{parsing * 1e3:.2f}", f"{checking * 1e3:.2f}", f"{share:.2f}")
        rows.append(Row(name, figures, share <= AIM_SHARE))
    return rows


def by_rule(texts: list[str], tries: int) -> list[Row]:
    """Time of each rule, the slowest first, as a share of parsing."""
    import jobparse
    from jobparse.checks.catalogue import catalogue
    from jobparse.checks.runner import check
    from jobparse.checks.settings import Settings

    parsing = min(best_in_turns([lambda: [jobparse.parse(text) for text in texts]], tries))
    rows = []
    for code in catalogue():
        settings = Settings(select=(code,))
        best = float("inf")
        for _ in range(tries):
            parsed = [jobparse.parse(text) for text in texts]
            best = min(best, *best_in_turns([lambda: [check(one, settings) for one in parsed]], 1))  # noqa: B023
        rows.append((best / parsing, Row(code, (f"{best * 1e3:.2f}", f"{best / parsing:.3f}"), None)))
    return [row for _, row in sorted(rows, key=lambda pair: -pair[0])]


# Growth

# What may make a rule go over a text again and again: one piece over and over behind the beginning of a posting.
PIECES = (
    "(",
    '"',
    "\\$",
    "| ",
    "HSB ABCD ",
    "x y ",
    "click here ",
    "foreman ",
    "\n-",
    "\n:",
    "a. A",
    "... more\n",
    "- p romote ",
    "[](",
    "three (3) ",
    "Friday, May 3, 2031 ",
    "31/31/2031 ",
    "equivalent combination of ",
    "apply until ",
    "$41,000 - ",
    "no degree required ",
    "9:00 am - 5:00 am ",
    "valid driver's license ",
    "( abc ] ",
    *(f"\n{label}: {value}" for label, value in LABELS.items()),
    "\nSalary: ${} - $9{}",
)
COMMENTS = ("<!-- jobparse: ignore ", "<!-- jobparse: ignore PAY303 why -->\n", "<!--jobparse:", "<!-- jobparse: ignore A,")
# The first of the numbers that stand for the "{}" of a piece, so that no line is a copy of another.
FIRST = 10_000
HEAD = "TITLE: Harbor Clerk\nSalary: $41,000\nDUTIES\n- Answers calls.\n\nMINIMUM QUALIFICATIONS\n- "


def _text(piece: str, size: int) -> str:
    """A posting whose last section is a piece over and over."""
    if "{}" not in piece:
        return HEAD + piece * (size // len(piece))
    width = len(piece.replace("{}", str(FIRST)))
    return HEAD + "".join(piece.replace("{}", str(FIRST + at)) for at in range(size // width))


def _rules(piece: str, size: int) -> Callable[[], object]:
    """A posting under all rules, with the laws of two places."""
    from jobparse.checks.runner import check
    from jobparse.checks.settings import Settings

    settings = Settings(select=("ALL",), jurisdiction=("us-ca", "us-co"))
    parsed = _parsed(_text(piece, size), "posting.txt")
    return lambda: check(parsed, settings)


def _comments(piece: str, size: int) -> Callable[[], object]:
    """A Markdown file, whose comments let findings stand."""
    from jobparse.batch.work import checked_of
    from jobparse.checks.settings import Settings

    parsed = _parsed(_text(piece, size), "posting.md")
    return lambda: checked_of(parsed, "posting.md", Settings(select=("PAY303",)))


def _fixes(piece: str, size: int) -> Callable[[], object]:
    """A file with a fix in each piece of it."""
    from jobparse.checks.finding import Edit, Finding, Fix, Place
    from jobparse.checks.fixes import apply

    place = Place(1, 1, 1, 2, piece[0])
    findings = [
        Finding("-", None, "TXT103", "markdown-residue", "info", "", place, place, (), None, None, Fix("safe", (edit,)), "")
        for edit in (Edit(at, at + 1, "") for at in range(0, size, len(piece)))
    ]
    data = (piece * (size // len(piece))).encode()
    return lambda: apply(data, findings, unsafe=False)


def _parsed(text: str, path: str) -> Any:
    from jobparse.document.source import Source
    from jobparse.pipeline import parse_source

    return parse_source(Source.from_bytes(text.encode(), path=path))


def growth(tries: int) -> list[Row]:
    """Time per character of each kind of work at growing sizes, relative to that at the smallest."""
    works = [(f"rules: {piece!r}", _rules, piece) for piece in PIECES]
    works += [(f"comments: {piece!r}", _comments, piece) for piece in COMMENTS]
    works += [("fixes", _fixes, "\\$ ")]
    rows = []
    for name, make, piece in works:
        make(piece, 100)()  # patterns and word lists are made once
        each = []
        for size in (SMALLEST, 4 * SMALLEST, 16 * SMALLEST):
            best = float("inf")
            for _ in range(tries):
                work = make(piece, size)  # a posting keeps what was once looked up in it
                gc.collect()
                gc.disable()  # its time depends on all that is alive, also on the text of the size before
                start = time.perf_counter()
                work()
                best = min(best, time.perf_counter() - start)
                gc.enable()
            each.append(best / size)
        relative = [figure / each[0] for figure in each[1:]]
        figures = (f"{each[0] * 1e9:.0f} ns", *(f"{figure:.2f}" for figure in relative))
        rows.append(Row(name, figures, max(relative) <= AIM_FLAT))
    return rows


# Memory


def memory(folder: Path, number: int, forms: Sequence[str]) -> list[Row]:
    """Peak memory of runs over a tenth of a number of postings and over all of them."""
    rows = []
    for form in forms:
        peaks = [
            float(
                subprocess.run(
                    [sys.executable, "-c", RUN, str(folder), str(size), form],
                    cwd=ROOT,
                    capture_output=True,
                    check=True,
                    encoding="utf-8",
                ).stdout
            )
            for size in (number // 10, number)
        ]
        growth = peaks[1] / peaks[0]
        rows.append(Row(form, (f"{peaks[0]:.0f}", f"{peaks[1]:.0f}", f"{growth:.2f}"), growth <= AIM_GROWTH))
    return rows


def main() -> int:
    """Measure, and print the figures."""
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--folder", type=Path, help="texts whose share is measured together")
    parser.add_argument("--limit", type=int, default=200, metavar="N", help="how many texts of the folder")
    parser.add_argument("--tries", type=int, default=10, metavar="N", help="how often each figure is measured; the best counts")
    parser.add_argument("--growth", action="store_true", help="time per character of texts that are made to be slow")
    parser.add_argument("--memory", type=int, metavar="N", help="peak memory of runs over N postings")
    parser.add_argument("--format", action="append", metavar="FORMAT", help="formats of the memory; may be repeated")
    parser.add_argument("--markdown", action="store_true", help="print Markdown tables")
    options = parser.parse_args()
    if options.growth:
        heads = ("text", *(f"{SMALLEST * times // 1000} K" for times in (1, 4, 16)), f"≤ {AIM_FLAT:g}")
        print_table("Time per character of checking", heads, growth(min(options.tries, 3)), markdown=options.markdown)
        return 0
    if options.memory:
        forms = options.format or ["text", "jsonl", "github", "json", "junit", "sarif", "gitlab"]
        heads = ("format", f"{options.memory // 10:,} postings, MB", f"{options.memory:,}, MB", "growth", f"≤ {AIM_GROWTH:g}")
        rows = memory(FIXTURES, options.memory, forms)
        print_table("Peak memory of checking", heads, rows, markdown=options.markdown)
        return 0
    groups = {path.stem: [path.read_text("utf-8")] for path in sorted(FIXTURES.glob("*.txt"))}
    if options.folder:
        paths = sorted(options.folder.rglob("*.txt"))[: options.limit]
        groups[f"{len(paths)} texts"] = [path.read_text("utf-8", errors="replace") for path in paths]
    heads = ("texts", "characters", "parsing, ms", "checking, ms", "share", f"≤ {AIM_SHARE:g}")
    print_table("What checking adds", heads, shares(groups, options.tries), markdown=options.markdown)
    everything = [text for group in groups.values() for text in group]
    print_table("By rule", ("rule", "ms", "share", ""), by_rule(everything, options.tries), markdown=options.markdown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
