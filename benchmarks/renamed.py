"""How much unknown headings cost: the accuracy on the gold texts after their headings were replaced by others of the same sense.

    python benchmarks/renamed.py                # the figures, over some draws
    python benchmarks/renamed.py --misses       # and what is false or missed in the first one

The headings to put in stand in `renamed.toml`; the one drawn for a section keeps the capitals of the old one and its mark.
Only texts whose gold names their sections take part, and only what a reader would still find is scored.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

from accuracy import Part, corpus_parts, default_parts, print_misses  # found through the line above, or through tests/conftest.py
from scoring import Judged, Scores, score

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WORDS = Path(__file__).with_name("renamed.toml")
SCORED = ("duties", "qualifications", "salaries", "locations")
DRAWS = 5


def renamed(text: str, sections: Sequence[Sequence[Any]], words: Mapping[str, Sequence[str]], draw: random.Random) -> str:
    """A text with another heading over each section that has one and whose kind has words."""
    for kind, heading, *_ in sections:
        printed = next(filter(None, heading["any"]), None) if isinstance(heading, dict) else heading
        choices = words.get(kind.split("|")[0])
        if not printed or not choices:
            continue
        match = re.search(r"\s+".join(map(re.escape, printed.split())), text)
        if match:
            new = draw.choice(choices)
            tail = re.search(r"[\s:.*_-]*$", match.group())
            new = new.upper() if match.group().isupper() else new
            text = text[: match.start()] + new + (tail.group() if tail else "") + text[match.end() :]
    return text


def judged(parts: Sequence[Part], draw: int) -> list[Judged]:
    """Gold and records of all texts with their headings renamed."""
    import jobparse

    words = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    rows = []
    for part in parts:
        for path in part.texts:
            gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            if "sections" not in gold:
                continue
            text = path.read_bytes().decode("utf-8-sig", "replace")
            text = renamed(text, gold["sections"], words, random.Random(f"{draw} {path.stem}"))  # noqa: S311  # a repeatable draw
            kept = {key: gold[key] for key in SCORED if key in gold}
            rows.append(Judged(path.stem, kept, text, jobparse.parse(text).posting.model_dump(mode="json")))
    return rows


def scores_of(parts: Sequence[Part], draws: int = DRAWS) -> list[Scores]:
    """The scores of each draw."""
    return [score(judged(parts, draw), strict=False) for draw in range(draws)]


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--draws", type=int, default=DRAWS)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args(arguments)
    draws = scores_of(corpus_parts() or [part for part in default_parts() if not part.unseen], options.draws)
    for key in sorted(draws[0].fields):
        figures = [scores.fields[key].f1 for scores in draws if key in scores.fields]
        print(f"  {key:36} F1 {sum(figures) / len(figures):.3f}  from {min(figures):.3f} to {max(figures):.3f}")
    macro = sum(scores.macro_f1 for scores in draws) / len(draws)
    print(f"macro F1 {macro:.4f} over {len(draws)} draws of {draws[0].documents} texts")
    if options.misses:
        print_misses(draws[0])
    return 0


if __name__ == "__main__":
    sys.exit(main())
