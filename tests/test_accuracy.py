"""The tools that measure accuracy, and what is reached on the real postings beside the project."""

from __future__ import annotations

import random

import accuracy
import accuracy_page
import pytest
import renamed

needs_corpus = [
    pytest.mark.corpus,
    pytest.mark.skipif(not accuracy.CORPUS.is_dir(), reason=f"no postings at {accuracy.CORPUS}"),
]


@pytest.fixture(scope="module")
def reached() -> accuracy.Floors:
    parts = [part for part in accuracy.default_parts() if not part.strict]
    records = accuracy.parse_records([path for part in parts for path in part.texts])
    return {part.name: accuracy.figures(accuracy.score_part(part, records)) for part in parts}


class TestCorpus:
    pytestmark = needs_corpus

    def test_figures_reach_their_floors(self, reached: accuracy.Floors) -> None:
        assert accuracy.fallen(reached, accuracy.read_floors()) == []

    def test_every_part_has_floors(self, reached: accuracy.Floors) -> None:
        assert set(reached) <= set(accuracy.read_floors())

    def test_the_page_says_what_is_reached(self) -> None:
        assert accuracy_page.main(["--check"]) == 0, "benchmarks/accuracy_page.py writes the page"


def test_headings_are_renamed_in_their_own_letters() -> None:
    sections = [
        ["duties", "DUTIES", "DUTIES"],
        ["salary", "Salary", "Salary"],
        ["header", None, "Pilot"],
        ["notes", "Note", "Note"],
    ]
    words = {"duties": ["What You'll Do"], "salary": ["What We Pay"]}
    draw = random.Random(1)  # noqa: S311  # a repeatable draw
    text = "Pilot\nDUTIES:\nSteers ships.\nSalary: $20 an hour\nNote: none\n"
    assert renamed.renamed(text, sections, words, draw) == (
        "Pilot\nWHAT YOU'LL DO:\nSteers ships.\nWhat We Pay: $20 an hour\nNote: none\n"
    )
