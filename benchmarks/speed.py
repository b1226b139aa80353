r"""Speed of the parser as figures that do not depend on the machine: multiples of a simple pass, flatness, start-up.

    python benchmarks/speed.py                       # everything, up to 10 MB: some minutes
    python benchmarks/speed.py --largest 1000000     # sooner
    python benchmarks/speed.py --only cost           # one of cost, scaling, startup
    python benchmarks/speed.py --markdown            # tables as in README.md

Cost: parsing a fixture as a multiple of one `regex.findall(r"\w+", text)` over its text, each the best of several tries,
tried in turns so that a busy machine slows both. Scaling: time per character relative to that of the same kind of text at 10 KB,
the garbage collector set as the command sets it.
Start-up: `jobparse FILE` as a multiple of importing what it stands on.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
AIM_COST, AIM_FLAT, AIM_STARTUP = 8.0, 1.3, 1.6
BASELINE = "from pydantic import BaseModel; import regex, typer"
# A try of the scaling that takes longer than this is not repeated, and larger sizes of a steep one are left out, in seconds.
PATIENCE = 60.0


class Row(NamedTuple):
    """A line of a table: what was measured, its figures, and whether they reach the aim (none: no aim)."""

    name: str
    figures: tuple[str, ...]
    reached: bool | None


def best_in_turns(actions: Iterable[Callable[[], object]], tries: int) -> list[float]:
    """Shortest time of each action in seconds, the actions tried in turns."""
    rows = list(actions)
    best = [float("inf")] * len(rows)
    for _ in range(tries):
        for at, action in enumerate(rows):
            start = time.perf_counter()
            action()
            best[at] = min(best[at], time.perf_counter() - start)
    return best


# Cost


def cost(tries: int) -> list[Row]:
    """Cost of each fixture as a multiple of one pass."""
    import regex  # type: ignore[import-untyped]

    import jobparse

    words = regex.compile(r"\w+")
    rows = []
    for path in sorted(FIXTURES.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        jobparse.parse(text)  # patterns and word lists are made once
        one_pass, parsing = best_in_turns([lambda text=text: words.findall(text), lambda text=text: jobparse.parse(text)], tries)  # type: ignore[misc]
        multiple = parsing / one_pass
        figures = (f"{len(text):,}", f"{one_pass * 1e3:.3f}", f"{parsing * 1e3:.3f}", f"{multiple:.1f}")
        rows.append(Row(path.stem, figures, multiple <= AIM_COST if len(text) >= 5000 else None))
    return rows


# Scaling


def ordinary(size: int) -> str:
    """A fixture again and again, its words changed a little so that no copy is a copy."""
    text = (FIXTURES / "001_community_liaison_director.txt").read_text(encoding="utf-8")
    letters = "abcdefghijklmnopqrstuvwxyz"
    parts = []
    for at in range(size // len(text) + 1):
        mark = letters[at % 26] + letters[at // 26 % 26] + letters[at // 676 % 26]
        parts.append(
            text.replace("Community", f"Commun{mark}").replace(" and ", f" and {mark} ").replace(" with ", f" with {mark} ")
        )
    return "\n".join(parts)[:size]


def repeated(unit: str, before: str = "") -> Callable[[int], str]:
    """Text that is one unit over and over."""
    return lambda size: before + unit * ((size - len(before)) // len(unit))


def numbered(unit: str, before: str = "") -> Callable[[int], str]:
    """Text that is one unit over and over, with a number in it: lines that are the same are copies."""
    width = len(unit.format(10_000))
    return lambda size: before + "".join(unit.format(10_000 + at) for at in range((size - len(before)) // width))


CUES = (
    "Applications for this position will be accepted until 11:59 pm. The City is an Equal Opportunity Employer. "
    "Preference will be given to candidates possessing the following: This position is in the career service. "
)
CUES += "All employees must be residents of the City. "
# A label of each attribute with a value of its kind, in which a number makes each line another.
LABELS = {
    "Job Number": "JN-{}",
    "Position Number": "{}",
    "Class Code": "{}",
    "Vacancy": "Clerk number {}",
    "Classification": "Clerk {}",
    "Job Family": "Harbors {}",
    "Service": "Harbors {}",
    "Job Group": "Harbors {}",
    "Series": "{}",
    "Job Type": "Full-time, desk {}",
    "Employer": "City of Alder {}",
    "Department": "Harbors {}",
    "Division": "Pier {}",
    "Number of Positions": "{}",
    "Salary": "${}.00 per year",
    "Pay Basis": "per hour {}",
    "Pay Grade": "{}",
    "Location": "{} Pine Street, Alder, ME 04001",
    "Telework": "Yes, {} days",
    "Hours": "9:00 am to 5:00 pm (at desk {})",
    "Posting Date": "May 3, 2027 at desk {}",
    "Last Updated": "May 3, 2027 at desk {}",
    "Revised": "May 3, 2027 at desk {}",
    "Opening Date": "May 3, 2027 at desk {}",
    "Closing Date": "May 3, 2027 at desk {}",
    "Application Deadline": "soon, at desk {}",
    "Application Period": "May 3, 2027 - May 9, 2027 at desk {}",
    "Start Date": "May 3, 2027 at desk {}",
    "Open To": "members of crew {}",
    "Union": "Local {}",
    "Bargaining Unit": "{}",
    "FLSA": "Exempt {}",
    "Travel": "{} days",
    "Contact": "Robin Reed {}",
    "Email": "desk{}@alder.example.org",
    "Phone": "(207) 555-{}",
    "Website": "https://alder.example.org/{}",
}
TEXTS: dict[str, Callable[[int], str]] = {
    "ordinary postings": ordinary,
    "one long line of words": repeated("clerk files the papers "),
    "one long line without spaces": repeated("x"),
    "only bullets, one a line": repeated("- a\n"),
    "only bullets, in one line": repeated("* a "),
    "only bullet marks": repeated("-\n"),
    "only capitals, one line": repeated("DUTIES OF A CLERK AND SKILLS "),
    "only capitals, many lines": repeated("DUTIES OF THE CLERK\n"),
    "only digits, one line": repeated("1234567890"),
    "only numbers": repeated("12 3,456 07/08 "),
    "only numbered items": repeated("1. a 2) b (c) "),
    "unclosed brackets": repeated("(a [b {c "),
    "only brackets": repeated("("),
    "unclosed quotes": repeated("\"a 'b “c "),
    "unclosed emphasis": repeated("*a **b __c "),
    "escapes": repeated("\\$1 \\* "),
    "only colons": repeated(": "),
    "only unknown labels": repeated("a: "),
    "only labels in a line": repeated("Salary: Location: Days: "),
    "only labels on lines": repeated("Salary:\nLocation:\nDays:\n"),
    "labels with values in a line": repeated("Salary: $5 Location: 5 Main St Hours: 9 am "),
    "only headings": repeated("ESSENTIAL DUTIES\n\n"),
    "only cue sentences": repeated(CUES),
    "amounts": repeated("$1 "),
    "amounts under a label": repeated("$1 to $2 per hour, ", "Salary: "),
    "amounts joined by dashes": repeated("$1 - ", "Salary: "),
    "steps": repeated("Step 1 $10.00 ", "Salary: "),
    "dates": repeated("January 2, 2024 ", "Closing Date: "),
    "times": repeated("9:00 am - 5 pm ", "Hours: "),
    "days": repeated("Monday - Friday, ", "Days: "),
    "addresses": repeated("1 Main St, Chicago, IL 60601 ", "Location: "),
    "web addresses": repeated("https://a.b/c d@e.fg ", "How to apply: "),
    "places by name alone": repeated("\tLocation: ."),
    "numbered places": numbered("Location: i) {} "),
    "addresses without blanks": repeated("https://", "How to apply: "),
    "at signs": repeated("@", "How to apply: "),
    "degrees": repeated("Bachelor's degree in a, b, or c ", "Minimum qualifications: "),
    "years of experience": repeated("two years of experience in ", "Minimum qualifications: "),
    "the same paragraph": repeated("The clerk files the papers of the office and keeps them in good order.\n\n"),
    "label tables": repeated("Grade\nBand 6\nEmployer\nPort of Alder\nTown\nAlder\n"),
    "labels above labels": repeated("Grade\nTown\nEmployer\nSalary\n"),
    "labels before tabs": repeated("Grade\t6\nTown\tAlder\n"),
    "dressed headings": repeated("== Duties ==\n2. Duties\n[Duties]\n"),
    "headings of other words": repeated("Quay Days of Alder\n\n- a\n- b\n\n", "DUTIES\n\n"),
    "headings inside a line": repeated("What The Quay Pays: a. DAYS ON THE QUAY * a "),
    "letters for bullets": repeated("q A\n"),
    "links for editors": repeated("a [edit] b ", "Title: Clerk "),
    "quoted mail": repeated("On Monday, Jo wrote:\n> a\n"),
    "requirement alternatives": repeated("1. A degree in a; or\n2. two years of b; and\n", "Minimum qualifications:\n"),
    "capitals before a colon": lambda size: "Drives the van. " + "ABC " * (size // 4 - 5) + ":",
    "papers that nobody asks for": repeated("please resume ", "HOW TO APPLY\n"),
    "titles": numbered("Title: Clerk number {}\n"),
    "titles over duties": numbered("Title: Clerk number {0}\nDUTIES\n- Keeps book {0}.\n"),
    **{f"{label}: in one line": numbered(f"{label}: {value} ") for label, value in LABELS.items()},
    **{f"{label}: on lines": numbered(f"{label}: {value}\n") for label, value in LABELS.items()},
    "remarks on hours in one line": repeated("(later in May) 9 am to 5 pm ", "Hours: "),
    "white space": lambda size: "a" + " \n" * (size // 2 - 1) + "b",
}


def scaling(largest: int, tries: int, names: Iterable[str]) -> list[Row]:
    """Time per character of each kind of text at growing sizes, relative to that at the smallest."""
    import jobparse

    gc.set_threshold(50_000)  # as in `jobparse.cli`; at 700 a pass over all that is alive is paid for in the largest text alone
    sizes = [size for size in SIZES if size <= largest]
    rows = []
    for name in names:
        figures: list[str] = []
        base = worst = 0.0
        for size in sizes:
            text = TEXTS[name](size)
            count = tries if size == sizes[0] else 3 if size <= 1_000_000 else 1
            if figures and worst > 3 and base * worst * len(text) > PATIENCE:
                figures.append("-")  # steep already
                continue
            jobparse.parse(text[:2000])
            each = best_in_turns([lambda text=text: jobparse.parse(text)], count)[0] / len(text)  # type: ignore[misc]
            if not figures:
                base = each
                figures.append(f"{each * 1e9:.0f} ns")
            else:
                worst = max(worst, each / base)
                figures.append(f"{each / base:.2f}")
        rows.append(Row(name, tuple(figures), worst <= AIM_FLAT if worst else None))
    return rows


# Start-up


def startup(tries: int) -> list[Row]:
    """Time of the command on a small file as a multiple of the imports it cannot do without.

    A file of usual length makes it compile some 250 patterns and is parsed besides: that row has no aim.
    """
    fixture = min(FIXTURES.glob("*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        posting = Path(folder) / "posting.txt"
        posting.write_text("TITLE: Clerk\n\nSalary: $20.50 per hour\n", encoding="utf-8")

        # Installed packages have their bytecode; an environment that forbids writing it would have a checkout compiled each time.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

        def run(*arguments: str) -> None:
            subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL, env=environment)

        actions = [
            lambda: run("-c", BASELINE),
            lambda: run("-m", "jobparse", str(posting)),
            lambda: run("-m", "jobparse", str(fixture)),
            lambda: run("-c", "pass"),
        ]
        base, command, whole, bare = best_in_turns(actions, tries)
    rows = [Row("python -c pass", (f"{bare * 1e3:.0f}", f"{bare / base:.2f}"), None)]
    rows.append(Row(f'python -c "{BASELINE}"', (f"{base * 1e3:.0f}", "1.00"), None))
    rows.append(Row("jobparse FILE", (f"{command * 1e3:.0f}", f"{command / base:.2f}"), command / base <= AIM_STARTUP))
    rows.append(Row(f"jobparse {fixture.name}", (f"{whole * 1e3:.0f}", f"{whole / base:.2f}"), None))
    return rows


# Printing


def print_table(title: str, heads: Sequence[str], rows: list[Row], *, markdown: bool) -> None:
    """Print rows as a Markdown table or as columns."""
    verdicts = {True: "yes", False: "NO", None: ""}
    cells = [(row.name, *row.figures, *([""] * (len(heads) - 2 - len(row.figures))), verdicts[row.reached]) for row in rows]
    if markdown:
        print(f"\n### {title}\n\n| {' | '.join(heads)} |\n|---|{'---:|' * (len(heads) - 1)}")
        for line in cells:
            print(f"| {' | '.join(line)} |")
        return
    widths = [max(len(line[at]) for line in [tuple(heads), *cells]) for at in range(len(heads))]
    print(f"\n{title}")
    for line in [tuple(heads), *cells]:
        aligned = [line[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))]
        print("  " + "  ".join(aligned).rstrip())


def main(arguments: list[str] | None = None) -> int:
    """Run the command; exit status 1 where `--check` is given and an aim is missed."""
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--only", choices=["cost", "scaling", "startup"], help="measure one thing")
    parser.add_argument("--largest", type=int, default=SIZES[-1], metavar="BYTES", help="largest text of the scaling")
    parser.add_argument("--text", action="append", choices=list(TEXTS), help="scaling of this kind of text only; may be repeated")
    parser.add_argument("--tries", type=int, default=15, metavar="N", help="how often each figure is measured; the best counts")
    parser.add_argument("--markdown", action="store_true", help="print Markdown tables")
    parser.add_argument("--check", action="store_true", help="fail where an aim is missed")
    options = parser.parse_args(arguments)
    wanted = {options.only} if options.only else {"scaling"} if options.text else {"cost", "scaling", "startup"}
    tables: list[list[Row]] = []
    heads: Sequence[str]
    if "cost" in wanted:
        heads = ("fixture", "characters", "one pass, ms", "parsing, ms", "multiple", f"≤ {AIM_COST:g}")
        tables.append(cost(options.tries))
        print_table("Cost of parsing", heads, tables[-1], markdown=options.markdown)
    if "startup" in wanted:
        heads = ("command", "ms", "multiple", f"≤ {AIM_STARTUP:g}")
        tables.append(startup(options.tries))
        print_table("Start-up", heads, tables[-1], markdown=options.markdown)
    if "scaling" in wanted:
        sizes = [size for size in SIZES if size <= options.largest]
        heads = ("text", *(f"{size // 1000:,} KB" for size in sizes), f"≤ {AIM_FLAT:g}")
        tables.append(scaling(options.largest, options.tries, options.text or TEXTS))
        print_table("Time per character", heads, tables[-1], markdown=options.markdown)
    missed = [row.name for table in tables for row in table if row.reached is False]
    if missed and options.check:
        print(f"\naims missed: {', '.join(missed)}", file=sys.stderr)
    return 1 if missed and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
