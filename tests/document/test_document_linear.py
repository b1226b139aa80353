"""Text made against the look-ups of the document is structured at all, into sections that do not overlap.

That the time grows with the length is measured by `benchmarks/speed.py`; here one step is counted that once did not.
"""

from __future__ import annotations

import itertools

import pytest

from jobparse.document.cues.openings import Piece
from jobparse.document.headings import capital_runs
from jobparse.document.kinds import link_lines
from jobparse.document.layout import wrapped_lists
from jobparse.document.sections import build
from jobparse.document.source import Source
from jobparse.document.trail import Trail

UNITS = [
    "A",
    "AAA\u00c9",
    "AAA'",
    "A&",
    "AAA ",
    "AAA: ",
    "DUTIES OF ",
    "Duties Of The ",
    "a. Duties ",
    ". A",
    ": ",
    "? ",
    "open until ",
    "open until filled ",
    "this position is ",
    "Under ",
    "Duties include: - Walks bridges ",
    "\u2022 ",
    ">",
    "*",
    "a\n",
    "A\n",
    "Duties\n",
    "1. ",
    "A  \t",
    "A  ",
    "a:  Counts",
    "\nPage 2\n",
]
BEFORE = ["", "1", "Duties: ", "Duties\n\n- "]
LENGTH = 100_000


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("unit", UNITS)
def test_a_document_of_one_unit(unit: str, before: str) -> None:
    text = before + unit * (LENGTH // len(unit))
    sections = build(Source.from_text(text)).sections
    assert all(one.end <= other.start for one, other in itertools.pairwise(sections))


def test_a_run_of_form_feeds_before_a_word() -> None:
    assert build(Source.from_text("a\n" + "\f\n" * (LENGTH // 2) + "b")).sections


class _Counted:
    """A pattern that counts how often it is tried."""

    def __init__(self) -> None:
        self.pattern = capital_runs._CAPITALS
        self.tries = 0

    def match(self, text: str, start: int, end: int) -> object:
        self.tries += 1
        return self.pattern.match(text, start, end)


@pytest.mark.parametrize("unit", ["ABC ", "DUTIES ", "DUTIES, ", "ABC & "])
def test_a_run_of_capitals_before_a_colon_is_read_once(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = _Counted()
    monkeypatch.setattr(capital_runs, "_CAPITALS", counted)
    build(Source.from_text("Drives the van. " + unit * 200 + ":"))
    assert counted.tries == 1


def _full(opening: str, at: int, end: str) -> str:
    """A line as wide as the column, whose words are those of no other."""
    return f"{opening} {at:05} and keeps the log of the old harbor on the bay by the narrows{end}"


def test_a_list_of_full_lines_is_looked_at_line_by_line(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = 0
    is_sentence = wrapped_lists._is_sentence  # what is asked for each line

    def counting(*args: object) -> bool:
        nonlocal counted
        counted += 1
        return is_sentence(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(wrapped_lists, "_is_sentence", counting)
    prose = "\n".join(_full("steers", at, "") for at in range(40))
    count = 400
    build(Source.from_text(f"Harbor Pilot\n\n{prose}.\n\n" + "\n".join(_full("Steers", at, ".") for at in range(count)) + "\n"))
    assert count / 2 < counted < 20 * count


def test_a_line_with_many_addresses_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    monkeypatch.setattr(link_lines, "_leads_to_posting", lambda _, line: bool(looked.append(line.start)))
    build(Source.from_text("Boats lie at https://alder.example/a here. " * 50))
    assert looked == [0]


class _Kinds(Piece):
    """A piece that counts how often it is asked for its kind."""

    asked = 0

    @property
    def kind(self) -> str:  # type: ignore[override]
        _Kinds.asked += 1
        return str(self[1])


def test_pieces_are_asked_for_duties_once() -> None:
    trail = Trail(build(Source.from_text("Harbor Clerk")))
    for at in range(100):
        trail.pieces.append(_Kinds(at, "licenses", None))
        assert not trail.has_duties()
    assert _Kinds.asked < 400
    trail.pieces.append(_Kinds(100, "duties", None))
    assert trail.has_duties()
    trail.replace_last("summary")
    assert not trail.has_duties()
