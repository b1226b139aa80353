"""What checking adds to parsing, as a share of it, and the memory of runs over many postings.

    python benchmarks/check.py                       # share of each fixture, and by rule
    python benchmarks/check.py --folder FOLDER       # and of the texts of a folder together
    python benchmarks/check.py --memory 10000        # peak memory of runs over a tenth of so many postings, and over all

Parsing and checking are tried in turns on the same posting in the same process; the best of each counts. Memory is that of a
process of its own for each format, which reports the fixtures again and again into nothing.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from speed import Row, best_in_turns, print_table

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
AIM_SHARE, AIM_GROWTH = 0.5, 1.1

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
    parser.add_argument("--memory", type=int, metavar="N", help="peak memory of runs over N postings")
    parser.add_argument("--format", action="append", metavar="FORMAT", help="formats of the memory; may be repeated")
    parser.add_argument("--markdown", action="store_true", help="print Markdown tables")
    options = parser.parse_args()
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
