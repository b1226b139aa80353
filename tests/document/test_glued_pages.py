"""A whole page printed without anything between its pieces comes apart at every seam, but not inside of names."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse
from jobparse.document.source import Source
from jobparse.pipeline import parse_source

PAGE = (
    "Home{name}Bridge KeeperTown of AlderJob TypeFull-TimeSalary$41,000 per yearClosing Date05/03/2027DUTIESA keeper opens the "
    "span.Greases the bearings of the span each week.Keeps the log in the hut at Elm Bay.Reports what broke.NOTES:1. Boats come "
    "first.2. All of the keepers work at night.REQUIREMENTSTwo years on a span for McKenna LinesAbility to swim in cold water"
    "Some nights at the FLORIDA Street spanHow to ApplySend a letter to the port of Alder. The U.S.Navy need not apply.Equal "
    "pay for all"
)


def lines_of(text: str) -> list[str]:
    document = parse_source(Source.from_text(text)).document
    return [text[line.start : line.end] for line in document.lines]


def test_every_piece_is_a_line() -> None:
    check_all(jobparse.parse(PAGE.format(name="")))
    lines = lines_of(PAGE.format(name=""))
    for piece in (
        "Bridge Keeper",
        "Town of Alder",
        "Closing Date",
        "05/03/2027",
        "A keeper opens the span.",
        "Keeps the log in the hut at Elm Bay.",
        "2. All of the keepers work at night.",
        "Ability to swim in cold water",
        "Some nights at the FLORIDA Street span",
    ):
        assert piece in lines, piece
    assert [line for line in lines if "McKenna" in line] == ["Two years on a span for McKenna Lines"]
    assert any(line.endswith("The U.S.Navy need not apply.") for line in lines)


@pytest.mark.parametrize("name", ["PowerPoint", "McCoy"])
def test_names_stay_whole(name: str) -> None:
    assert any(name in line for line in lines_of(PAGE.format(name=f" {name}")))


def test_a_number_between_two_pieces_counts_the_second() -> None:
    posting = jobparse.parse(PAGE.format(name="")).posting
    assert posting.title == "Bridge Keeper"
    assert posting.salaries[0].min == 41000


def test_a_paragraph_with_few_names_stays_as_it_is() -> None:
    text = (
        "Bridge Keeper\n\nThe keeper writes the tables of the span in OpenTide and the log in DockBase, sends both to the port "
        "and reads what AlderNet has to say of the tide.\n"
    )
    assert any(line.startswith("The keeper writes") and line.endswith("of the tide.") for line in lines_of(text))


@pytest.mark.parametrize(("pieces", "whole"), [("LinkedInApply Now", "LinkedIn"), (" WorkdayPrint", "Workday")])
def test_what_stands_behind_a_name_is_a_piece_of_its_own(pieces: str, whole: str) -> None:
    lines = lines_of(PAGE.format(name=pieces))
    assert any(line.endswith(whole) for line in lines)


def test_a_page_may_break_off_behind_a_seam() -> None:
    check_all(jobparse.parse(PAGE.format(name="") + "AlderSALARY$5"))
