"""Accuracy of the parser on gold records, part by part; gains and losses against an earlier commit; floors that only rise.

    python benchmarks/accuracy.py                 # figures of all parts, with the weakest fields
    python benchmarks/accuracy.py --misses        # and everything that is false or missed
    python benchmarks/accuracy.py --base HEAD     # and what changed since that commit
    python benchmarks/accuracy.py --check         # fails where a figure is under its floor
    python benchmarks/accuracy.py --raise         # raises the floors to what is reached now

A part is a folder with texts (`.txt`) and their gold records (`.json`, same name). Without arguments: the folders at and below
`tests/fixtures`, and those of `../shared/corpus` where it stands beside the project. Those that the tests want to be exact are
compared strictly. Of what stands below `tests/fixtures/unseen` only figures are printed, never a value: these texts show how
postings fare that no rule was made for, as long as nobody looks.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
EXACT_FOLDERS = (FIXTURES, FIXTURES / "written")
UNSEEN = FIXTURES / "unseen"
CORPUS = ROOT.parent / "shared" / "corpus"
FLOORS = Path(__file__).with_name("floors.json")

Floors = dict[str, dict[str, float]]

if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from scoring import CHARACTERS, Judged, Scores, Tally, score  # noqa: E402  # found through the line above, or through tests/conftest.py

EXACT = "(exact records)"
MACRO = "(macro)"


@dataclass(frozen=True)
class Part:
    """A folder of texts with gold; `name` is its key in the floors."""

    name: str
    folder: Path
    strict: bool

    @property
    def unseen(self) -> bool:
        """Whether nobody may look into it, so that nothing but figures is printed of it."""
        return self.folder.is_relative_to(UNSEEN)

    @property
    def texts(self) -> list[Path]:
        """Texts that have a gold record, in order of their names."""
        return [path for path in sorted(self.folder.glob("*.txt")) if path.with_suffix(".json").is_file()]


def default_parts() -> list[Part]:
    """The fixtures of the project and what stands of the corpus beside it."""
    return parts_below(FIXTURES) + corpus_parts()


def corpus_parts() -> list[Part]:
    """What stands of the corpus beside the project."""
    return parts_below(CORPUS) if CORPUS.is_dir() else []


def parts_below(folder: Path, *, strict: bool | None = None) -> list[Part]:
    """The folder itself and those below it, as far as they hold gold."""
    folder = folder.resolve()
    rows = [folder, *sorted(path for path in folder.rglob("*") if path.is_dir())]
    parts = [Part(_name(row), row, row in EXACT_FOLDERS if strict is None else strict) for row in rows]
    return [part for part in parts if part.texts]


def _name(folder: Path) -> str:
    for base in (ROOT, CORPUS.parent):
        if folder.is_relative_to(base):
            return folder.relative_to(base).as_posix()
    return folder.as_posix()


def parse_records(texts: list[Path]) -> dict[str, dict[str, Any]]:
    """Records by path, made by the `jobparse` that stands first on the path."""
    import jobparse

    return {str(text): jobparse.parse_file(text).posting.model_dump(mode="json") for text in texts}


def score_part(part: Part, records: Mapping[str, Mapping[str, Any]]) -> Scores:
    """Score the records of a part."""
    rows = []
    for path in part.texts:
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        rows.append(Judged(path.stem, gold, path.read_bytes().decode("utf-8-sig", "replace"), records.get(str(path), {})))
    return score(rows, strict=part.strict)


def figures(scores: Scores) -> dict[str, float]:
    """What has a floor: the F1 of each field, the macro mean and the share of exact records, rounded down to 3 decimals."""
    rows = {key: tally.f1 for key, tally in scores.fields.items()}
    rows[MACRO] = scores.macro_f1
    rows[EXACT] = scores.exact / scores.documents
    return {key: math.floor(value * 1000 + 1e-6) / 1000 for key, value in sorted(rows.items())}


def held(part: Part, scores: Scores) -> dict[str, float]:
    """The figures of a part that may not fall: of unseen texts the macro mean, as a field could not be mended without a look."""
    rows = figures(scores)
    return {MACRO: rows[MACRO]} if part.unseen else rows


def fallen(reached: Floors, floors: Floors) -> list[str]:
    """One line for each figure that is under its floor, for the parts that were scored."""
    lines = []
    for part in sorted(reached.keys() & floors.keys()):
        for key, floor in floors[part].items():
            now = reached[part].get(key)
            if now is None:
                lines.append(f"{part}: {key}: nothing is scored any more, the floor is {floor:.3f}")
            elif now < floor:
                lines.append(f"{part}: {key}: {now:.3f} is under its floor of {floor:.3f}")
    return lines


def read_floors() -> Floors:
    """The floors as kept; none where there is no file."""
    rows: Floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {}
    return rows


def write_floors(floors: Floors) -> None:
    """Keep floors, sorted, so that a change reads well."""
    FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def records_of(revision: str, texts: list[Path]) -> dict[str, dict[str, Any]]:
    """Records of the same texts made by an earlier commit, in a temporary worktree and a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        _git("worktree", "add", "--detach", "--quiet", str(tree), revision)
        try:
            command = [sys.executable, str(Path(__file__).resolve()), "--records-by", str(tree)]
            listing = "\n".join(map(str, texts))
            done = subprocess.run(command, input=listing, capture_output=True, text=True, check=False, encoding="utf-8")
        finally:
            _git("worktree", "remove", "--force", str(tree))
    if done.returncode:
        raise SystemExit(f"jobparse of {revision} failed:\n{done.stderr.strip()}")
    records: dict[str, dict[str, Any]] = json.loads(done.stdout)
    return records


def _git(*arguments: str) -> None:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607  # the user's git
    if done.returncode:
        raise SystemExit(f"git {arguments[0]}: {done.stderr.strip()}")


def print_figures(part: Part, scores: Scores, weakest: int) -> None:
    """Print the figures of a part and its weakest fields."""
    manner = "strict" if part.strict else "tolerant"
    sections = scores.fields.get(CHARACTERS)
    agreement = f"{sections.recall:.4f}" if sections else "not in gold"
    print(f"\n{part.name} ({manner}): {scores.documents} documents")
    print(
        f"  macro F1 {scores.macro_f1:.4f} over {len(scores.fields)} fields; exact records {scores.exact}/{scores.documents}; ",
        end="",
    )
    print(f"section agreement {agreement}")
    flawed = [row for row in sorted(scores.fields.items(), key=lambda row: (row[1].f1, row[0])) if row[1].f1 < 1]
    for key, tally in flawed[:weakest]:
        counts = f"right {tally.right}, false {tally.false}, missed {tally.missed}"
        print(f"  {key:36} P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}  {counts}")
    if len(flawed) > weakest:
        print(f"  … and {len(flawed) - weakest} more fields below 1")


def print_misses(scores: Scores) -> None:
    """Print everything that is false or missed."""
    for key, tally in sorted(scores.fields.items()):
        for note in tally.notes:
            print(f"  {note.document}: {key}: {note.text}")


def print_changes(now: Scores, before: Scores, *, values: bool = True) -> None:
    """Print what was gained and lost since an earlier run, field by field; the figures alone without `values`."""
    gains = losses = 0
    for key in sorted(now.fields.keys() | before.fields.keys()):
        new, old = (scores.fields.get(key, Tally()) for scores in (now, before))
        if new.f1 != old.f1:
            print(f"  {key}: F1 {old.f1:.3f} -> {new.f1:.3f}")
        rows = [(event.sign == "right", "", event) for event in new.events - old.events]
        rows += [(event.sign == "false", "no longer ", event) for event in old.events - new.events]
        for better, gone, event in sorted(rows, key=lambda row: (row[2].document, row[0], row[2].sign, row[2].item)):
            if values:
                print(f"    {'gain' if better else 'LOSS'} {event.document}: {gone}{event.sign} {event.item}")
            gains, losses = gains + better, losses + (not better)
    print(f"  {gains} gains, {losses} losses; ", end="")
    print(f"macro F1 {before.macro_f1:.4f} -> {now.macro_f1:.4f}, exact {before.exact} -> {now.exact}")


def settle_floors(reached: Floors, *, raising: bool) -> int:
    """Compare figures with the floors, or raise these; the exit status."""
    floors = read_floors()
    if lines := fallen(reached, floors):
        print("\n" + "\n".join(lines), file=sys.stderr)
        if raising:
            print("floors may only rise: nothing was written", file=sys.stderr)
        return 1
    if raising:
        write_floors({**floors, **reached})
        print(f"\n{FLOORS.relative_to(ROOT)} written")
        return 0
    unknown = sorted(reached.keys() - floors.keys())
    absent = sorted(floors.keys() - reached.keys())
    print(f"\nall figures reach their floors in {len(reached.keys() & floors.keys())} parts")
    for name, why in [(name, "has no floors yet") for name in unknown] + [(name, "was not scored") for name in absent]:
        print(f"note: {name} {why}")
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("folders", nargs="*", type=Path, help="parts to score instead of all")
    parser.add_argument("--strict", action=argparse.BooleanOptionalAction, help="by default fixtures only")
    parser.add_argument("--misses", action="store_true", help="print everything that is false or missed")
    parser.add_argument("--weakest", type=int, default=8, metavar="N", help="how many fields to print for each part")
    parser.add_argument("--base", metavar="REV", help="print gains and losses against a commit")
    parser.add_argument("--check", action="store_true", help="fail where a figure is under its floor")
    parser.add_argument("--raise", "--raise-floors", dest="raising", action="store_true", help="raise the floors to the figures")
    parser.add_argument("--records-by", type=Path, metavar="TREE", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.records_by:
        sys.path.insert(0, str(options.records_by))
        json.dump(parse_records([Path(line) for line in sys.stdin.read().splitlines()]), sys.stdout)
        return 0
    if options.strict is not None and (options.check or options.raising):
        parser.error("floors are kept for the usual comparison only; leave out --strict and --no-strict")
    missing = [folder for folder in options.folders if not folder.is_dir()]
    if missing:
        parser.error(f"{missing[0]}: no such folder")
    parts = [part for folder in options.folders for part in parts_below(folder, strict=options.strict)]
    parts = parts if options.folders else default_parts()
    if options.strict is not None:
        parts = [Part(part.name, part.folder, options.strict) for part in parts]
    return report(parts, options)


def report(parts: list[Part], options: argparse.Namespace) -> int:
    """Score the parts and print what was asked for; the exit status."""
    texts = [path for part in parts for path in part.texts]
    if not texts:
        print("no texts with gold records", file=sys.stderr)
        return 2
    records = parse_records(texts)
    base = records_of(options.base, texts) if options.base else None
    reached: Floors = {}
    for part in parts:
        scores = score_part(part, records)
        reached[part.name] = held(part, scores)
        print_figures(part, scores, options.weakest)
        for note in scores.gold_errors:
            print(f"  gold error: {note.document}: {note.text}", file=sys.stderr)
        if options.misses and not part.unseen:
            print_misses(scores)
        if base is not None:
            print(f"  since {options.base}:")
            print_changes(scores, score_part(part, base), values=not part.unseen)
    return settle_floors(reached, raising=options.raising) if options.check or options.raising else 0


if __name__ == "__main__":
    sys.exit(main())
