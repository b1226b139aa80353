"""Fit what words weigh for the kind of a sentence, and write `jobparse/lexicon/sentence_weights.json`.

    python benchmarks/sentence_weights.py FOLDER...    # fit to all sentences, also to those of postings, and write the file
    python benchmarks/sentence_weights.py --judge      # fit to four fifths of what was written, and judge the rest

The sentences stand in `benchmarks/sentences/*.tsv`, a kind and a sentence to the line. All were written for jobparse, as agencies
and offices of many countries and sorts write, a good part of them so that their words are those of another kind. Those of the
fixtures count as well, and of the folders of real postings that are named: by the gold sections where a posting has some, else
those below its known headings, by what the heading says. Their words leave nothing in the file but weights.

The model is a multinomial logistic regression on words and pairs of words (Jurafsky and Martin, *Speech and Language Processing*,
"Logistic regression"), whose L1 penalty leaves few words with a weight. It needs scikit-learn, which jobparse itself does not:
`pip install 'scikit-learn>=1.8'`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from bisect import bisect_right
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jobparse
from jobparse.document.blocks import blocks
from jobparse.document.sentences import sentences_of
from jobparse.errors import InputError
from jobparse.lexicon.sentence_weights import SCALE, features

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jobparse import Parsed

_HERE = Path(__file__).parent
_WEIGHTS = _HERE.parent / "jobparse" / "lexicon" / "sentence_weights.json"
_FIXTURES = [_HERE.parent / "tests" / "fixtures" / name for name in ("modelled", "written")]
# How little the weights are held back, how many sentences a word stands in at least, and when to stop.
_STRENGTH, _FEWEST, _ROUNDS, _CLOSE = 0.3, 4, 60, 2e-3
_LEAST = 15  # a weight that is smaller tells nothing, and is not written
# Lines that stand beside one another are on one employer, so that they are kept together where some are kept aside.
_RUN, _PARTS = 20, 5
# Kinds of sections that say nothing of the words in them where only a heading tells the kind.
_MUTE = frozenset({"duplicate", "notes", "other"})
# How a heading is recognised that tells the kind itself.
_KNOWN = frozenset({"exact", "near", "sense"})


def written() -> list[tuple[str, str]]:
    """The sentences that were written, in lower case, with their kinds."""
    rows = []
    for file in sorted((_HERE / "sentences").glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            kind, sentence = line.split("\t")
            rows.append((sentence.lower().replace("’", "'"), kind))
    return rows


def printed(folder: Path) -> Iterator[tuple[str, str]]:
    """The sentences of the postings of a folder, in lower case, with their kinds."""
    for file in sorted(folder.rglob("*.txt")):
        try:
            parsed = jobparse.parse_file(file)
        except InputError as error:
            print(f"sentence_weights: {error}", file=sys.stderr)
            continue
        document = parsed.document
        kind_at = _by_gold(parsed, file.with_suffix(".json")) or _by_headings(parsed)
        end = document.lines[-1].end if document.lines else 0
        for block in blocks(document, 0, end):
            rows = [(block.body, block.end)] if block.marker else sentences_of(document, block.body, block.end)
            for start, stop in rows:
                kind = kind_at(start)
                if kind:
                    yield document.lower[start:stop], kind


def _by_gold(parsed: Parsed, file: Path) -> Callable[[int], str] | None:
    """The kind at an offset by a gold record, the first where it accepts several; None where there is none."""
    gold = json.loads(file.read_text(encoding="utf-8")) if file.exists() else None
    if not isinstance(gold, dict) or not isinstance(gold.get("sections"), list):
        return None
    starts: list[int] = []
    kinds: list[str] = []
    for kind, _, opening in gold["sections"]:
        words = re.compile(r"\s+".join(map(re.escape, opening.split())))
        found = words.search(parsed.document.text, starts[-1] + 1 if starts else 0)
        if found:
            starts.append(found.start())
            kinds.append(kind.partition("|")[0])
    return lambda at: kinds[bisect_right(starts, at) - 1] if starts and at >= starts[0] else ""


def _by_headings(parsed: Parsed) -> Callable[[int], str]:
    """The kind at an offset by the heading above it; empty where none stands there that says something."""
    sections = [section for section in parsed.document.sections if section.anchor and section.anchor.how in _KNOWN]
    known = [section for section in sections if section.kind not in _MUTE]
    starts = [section.start for section in known]

    def kind_at(at: int) -> str:
        place = bisect_right(starts, at) - 1
        return known[place].kind if place >= 0 and at < known[place].end else ""

    return kind_at


def fit(rows: list[tuple[str, str]]) -> tuple[Any, Any]:
    """The counter of words and the model, fitted to sentences with their kinds."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    counter = CountVectorizer(analyzer=features, min_df=_FEWEST, binary=True)
    counts = counter.fit_transform([sentence for sentence, _ in rows])
    model = LogisticRegression(C=_STRENGTH, l1_ratio=1, solver="saga", max_iter=_ROUNDS, tol=_CLOSE, random_state=0)
    return counter, model.fit(counts, [kind for _, kind in rows])


def table(counter: Any, model: Any) -> dict[str, Any]:
    """The weights as the file holds them: whole numbers, and none that is small."""
    words: dict[str, str] = {}
    pairs: dict[str, dict[str, str]] = {}
    for at, word in sorted(enumerate(counter.get_feature_names_out()), key=lambda row: str(row[1])):
        weights = [(place, round(SCALE * float(weight))) for place, weight in enumerate(model.coef_[:, at])]
        told = " ".join(f"{place}:{weight}" for place, weight in weights if abs(weight) >= _LEAST)
        first, _, second = str(word).partition(" ")
        if told and second:
            pairs.setdefault(first, {})[second] = told
        elif told:
            words[first] = told
    bias = [round(SCALE * float(weight)) for weight in model.intercept_]
    return {"kinds": [str(kind) for kind in model.classes_], "bias": bias, "words": words, "pairs": pairs}


def judge(rows: list[tuple[str, str]]) -> None:
    """Print how many sentences of each kind are told that the model was not fitted to."""
    known = [row for at, row in enumerate(rows) if at // _RUN % _PARTS]
    aside = [row for at, row in enumerate(rows) if not at // _RUN % _PARTS]
    counter, model = fit(known)
    told = [str(kind) for kind in model.predict(counter.transform([sentence for sentence, _ in aside]))]
    right = Counter(kind for (_, kind), found in zip(aside, told, strict=True) if kind == found)
    found = Counter(told)
    for kind, count in sorted(Counter(kind for _, kind in aside).items()):
        print(f"{kind:26}{count:6}  recall {right[kind] / count:.3f}  precision {right[kind] / max(found[kind], 1):.3f}")
    print(f"{right.total()} of {len(aside)} right, {right.total() / len(aside):.3f}")


def main() -> int:
    """Fit, and write or judge."""
    parser = argparse.ArgumentParser(description="Fit what words weigh for the kind of a sentence.")
    parser.add_argument("folders", nargs="*", type=Path, help="folders of real postings, with or without gold")
    parser.add_argument("-o", "--output", type=Path, default=_WEIGHTS, help="where to write the weights to")
    parser.add_argument("--judge", action="store_true", help="judge the model on a fifth of what was written; write nothing")
    arguments = parser.parse_args()
    rows = written()
    if arguments.judge:
        judge(rows)
        return 0
    rows += [row for folder in [*_FIXTURES, *arguments.folders] for row in printed(folder)]
    found = table(*fit(list(dict.fromkeys(rows))))
    arguments.output.write_text(json.dumps(found, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(rows)} sentences, {len(found['words'])} words and {sum(map(len, found['pairs'].values()))} pairs with weights")
    return 0


if __name__ == "__main__":
    sys.exit(main())
