"""Headings that no list holds, by frequency: the to-do list of the lexicon.

    python benchmarks/headings.py FOLDER...    # every .txt and .md file below

One row a heading: how often, how it was recognised (near: taken for a misspelling, sense: by its words, shape: not at all), the
kind it was given, the heading in look-up form, and a file that prints it.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

import jobparse
from jobparse.errors import InputError
from jobparse.lexicon.folding import key


def main() -> int:
    """Print the table; exit status 2 where a folder holds no readable posting."""
    parser = argparse.ArgumentParser(description="Headings that no list holds, by frequency.")
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=60, help="rows to print")
    arguments = parser.parse_args()
    counts: Counter[tuple[str, str, str]] = Counter()
    seen: dict[tuple[str, str, str], str] = {}
    files = sorted(file for folder in arguments.folders for file in folder.rglob("*") if file.suffix in (".txt", ".md"))
    read = 0
    for file in files:
        try:
            parsed = jobparse.parse_file(file)
        except InputError as error:
            print(f"headings: {error}", file=sys.stderr)
            continue
        read += 1
        for section in parsed.document.sections:
            anchor = section.anchor
            if anchor and anchor.how in ("near", "sense", "shape") and anchor.heading.end > anchor.heading.start:
                row = (anchor.how, section.kind, key(parsed.source.text[anchor.heading.start : anchor.heading.end]))
                counts[row] += 1
                seen.setdefault(row, file.name)
    for row, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[: arguments.most]:
        print(f"{count:5}  {row[0]:5}  {row[1]:24} {row[2]}  ({seen[row]})")
    print(f"{sum(counts.values())} headings, {len(counts)} different, in {read} texts")
    return 0 if read else 2


if __name__ == "__main__":
    sys.exit(main())
