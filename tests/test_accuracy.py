"""The tools that measure accuracy, and what is reached on the real postings beside the project."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import accuracy
import accuracy_page
import pytest
import renamed

if TYPE_CHECKING:
    from pathlib import Path

needs_corpus = [
    pytest.mark.corpus,
    pytest.mark.skipif(not accuracy.CORPUS.is_dir(), reason=f"no postings at {accuracy.CORPUS}"),
]


def reached(parts: list[accuracy.Part]) -> accuracy.Floors:
    records = accuracy.parse_records([path for part in parts for path in part.texts])
    return {part.name: accuracy.held(part, accuracy.score_part(part, records)) for part in parts}


def check_floors(parts: list[accuracy.Part]) -> None:
    figures, floors = reached(parts), accuracy.read_floors()
    assert accuracy.fallen(figures, floors) == []
    assert figures
    assert set(figures) <= set(floors)


def test_own_postings_reach_their_floors() -> None:
    check_floors(accuracy.parts_below(accuracy.FIXTURES))


def test_gold_of_own_postings_fits_their_texts() -> None:
    for part in accuracy.parts_below(accuracy.FIXTURES):
        assert not accuracy.score_part(part, accuracy.parse_records(part.texts)).gold_errors


@pytest.mark.parametrize("options", [["--misses"], ["--base", "HEAD"]])
def test_of_unseen_postings_only_figures_are_printed(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "posting.txt").write_text("Title: Stoker\nDuties\n- Feeds the furnace.\n", encoding="utf-8")
    (tmp_path / "posting.json").write_text('{"title": "Fireman", "department": "Boilers"}', encoding="utf-8")
    monkeypatch.setattr(accuracy, "records_of", lambda _, texts: {str(path): {} for path in texts})
    for unseen in (tmp_path / "elsewhere", tmp_path):
        monkeypatch.setattr(accuracy, "UNSEEN", unseen)
        accuracy.main([str(tmp_path), *options])
        printed = capsys.readouterr().out
        assert "title  " in printed
        assert ("Stoker" in printed) is (unseen != tmp_path)


class TestCorpus:
    pytestmark = needs_corpus

    def test_figures_reach_their_floors(self) -> None:
        check_floors(accuracy.corpus_parts())

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
