"""Puts the figures into `docs/accuracy.md`, between its marks, so that they are measured and not typed.

    python benchmarks/accuracy_page.py            # write the page
    python benchmarks/accuracy_page.py --check    # fail where the page says something else than a run of now

It needs the corpus beside the project (`accuracy.py` says where); without it the page stays as it is.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

from accuracy import (
    CORPUS,
    FIXTURES,
    ROOT,
    Part,
    corpus_parts,
    default_parts,
    parse_records,
    score_part,
)  # found through the line above
from renamed import DRAWS, scores_of
from scoring import ABSENT, CHARACTERS, Scores

PAGE = ROOT / "docs" / "accuracy.md"
START, END = "<!-- figures -->\n", "<!-- end -->"
# Fields under these figures are named, of the corpus and of the project's own postings, if gold has a value of theirs this often.
WEAK, OWN_WEAK, OFTEN = 0.95, 0.75, 3


def tables() -> str:
    """All figures as Markdown."""
    parts = [part for part in default_parts() if not part.strict]
    records = parse_records([path for part in parts for path in part.texts])
    scored = [(part, score_part(part, records)) for part in parts]
    return "\n".join([*_overview(scored), "", *_weak_fields(scored), "", *_renamed(corpus_parts())])


def _overview(scored: list[tuple[Part, Scores]]) -> list[str]:
    lines = ["| part | texts | fields scored | macro F1 | exact records | section agreement |", "|---|---:|---:|---:|---:|---:|"]
    for part, scores in scored:
        sections = scores.fields.get(CHARACTERS)
        agreement = f"{sections.recall:.3f}" if sections else ""
        exact = f"{scores.exact} of {scores.documents}"
        lines.append(
            f"| {_name(part)} | {scores.documents} | {len(scores.fields)} | {scores.macro_f1:.3f} | {exact} | {agreement} |"
        )
    return lines


def _name(part: Part) -> str:
    return part.name.removeprefix("corpus/").removeprefix("tests/fixtures/")


def _weak_fields(scored: list[tuple[Part, Scores]]) -> list[str]:
    lines = ["| part | field | F1 | right | false | missed |", "|---|---|---:|---:|---:|---:|"]
    for part, scores in scored:
        weak = OWN_WEAK if part.folder.is_relative_to(FIXTURES) else WEAK
        for key, tally in sorted(scores.fields.items(), key=lambda row: (row[1].f1, row[0])):
            if tally.f1 < weak and tally.right + tally.missed >= OFTEN and key not in (ABSENT, CHARACTERS):
                lines.append(f"| {_name(part)} | `{key}` | {tally.f1:.3f} | {tally.right} | {tally.false} | {tally.missed} |")
    return lines


def _renamed(parts: list[Part]) -> list[str]:
    draws = scores_of(parts)
    fields = ("duties", "qualifications.minimum", "qualifications.preferred", "salaries", "locations")
    lines = [f"| field, headings renamed in {draws[0].documents} texts, {DRAWS} draws | F1, mean | lowest |", "|---|---:|---:|"]
    for key in fields:
        figures = [scores.fields[key].f1 for scores in draws if key in scores.fields]
        lines.append(f"| `{key}` | {sum(figures) / len(figures):.3f} | {min(figures):.3f} |")
    return lines


def page_with(figures: str) -> str:
    """The page with other figures."""
    page = PAGE.read_text(encoding="utf-8")
    start, end = page.index(START) + len(START), page.index(END)
    return f"{page[:start]}{figures}\n{page[end:]}"


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    if not CORPUS.is_dir():
        print("the corpus does not stand beside the project: nothing was measured", file=sys.stderr)
        return 2
    page = page_with(tables())
    if not options.check:
        PAGE.write_text(page, encoding="utf-8", newline="\n")
        return 0
    if page != PAGE.read_text(encoding="utf-8"):
        print("docs/accuracy.md is not of now; benchmarks/accuracy_page.py writes it", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
