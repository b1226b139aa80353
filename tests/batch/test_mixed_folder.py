"""A small folder of postings in every form and of hostile files of every kind: one run, and what has to come of it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from mixed_folder import ENTRIES, FORMS, KINDS, TABLES, fill, read_manifest
from mixed_run import compared, parse, problems_of_a_run, problems_of_outcomes, read_lines, tree
from mixed_tables import round_trips

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="pipes, links, and names that are no UTF-8")

REAL = 40
LARGE = 100_000


def test_every_input_gives_its_record_or_its_failure(tmp_path: Path) -> None:
    target = tmp_path / "mixed"
    wanted = fill(target, real=REAL, hostile=len(KINDS) + len(ENTRIES), large=LARGE)
    assert {row.form for row in wanted} == {*FORMS, *TABLES, "entry", *(kind.name for kind in KINDS)}
    assert read_manifest(target) == [row._replace(comes_of_it=list(row.comes_of_it)) for row in wanted]
    (target / "out2").mkdir()
    (target / "out2" / "records.jsonl").touch()  # an output that is there already is looked for among the inputs
    before = tree(target / "inputs")
    done, output, errors = parse(target, "jsonl", 2)
    records = read_lines(output)
    assert list(problems_of_a_run(done)) == []
    assert list(problems_of_outcomes(wanted, records, read_lines(errors))) == []
    assert list(compared(target, wanted, records, tell=False)) == []
    assert tree(target / "inputs") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mixed"]


def test_the_same_seed_makes_the_same_folder(tmp_path: Path) -> None:
    for name in ("one", "other"):
        fill(tmp_path / name, real=len(FORMS) + len(TABLES), hostile=len(ENTRIES) + len(KINDS), large=1000)
    one, other = (
        {
            path.relative_to(tmp_path / name).as_posix(): path.read_bytes()
            for path in (tmp_path / name).glob("*/*/*/*")
            if path.is_file()
        }
        | {path.name: path.read_bytes() for path in (tmp_path / name / "inputs" / "hostile 0").iterdir()}
        for name in ("one", "other")
    )
    assert len(one) > len(KINDS)
    assert one == other


def test_tables_come_back_whole(tmp_path: Path) -> None:
    target = tmp_path / "mixed"
    fill(target, real=REAL, hostile=0, large=LARGE)
    records = read_lines(parse(target, "jsonl", 1)[1])
    for form in ("csv", "parquet", "sqlite", "xlsx"):
        assert list(round_trips(form, parse(target, form, 1)[1], records)) == []
