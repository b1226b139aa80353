"""Where a text breaks off: parts of words, sentences and items that go on, and ends that are whole."""

from __future__ import annotations

import pytest

import jobparse

HEAD = "Harbor Pilot\n\nThe port of Elmbay looks for a pilot who guides ships.\n\nDUTIES\n\n"
LIST = HEAD + "- Guides ships through the narrows.\n- Reads the tides and the charts.\n"


def cut_at(text: str) -> list[str]:
    return [text[doubt.start : doubt.end] for doubt in jobparse.parse(text).posting.warnings if doubt.code == "truncated_text"]


@pytest.mark.parametrize(
    ("last", "cut"),
    [
        ("The port offers boots to all pilots. De", "De"),
        ("A pilot stays until he or she has reac", "reac"),
        ("Schedule for th", "th"),
        ("Excellent oral and writt", "writt"),
        ("Maste", "Maste"),
        ("E", "E"),
        ("A pilot has to pass a pre-em", "pre-em"),
        ("The door closes in Septemb", "Septemb"),
        ("Knows the nets; Ass", "Ass"),
        ("SEES TO THE EQUIPME", "EQUIPME"),
    ],
)
def test_a_part_of_a_word_ends_a_text(last: str, cut: str) -> None:
    assert cut_at(f"{HEAD}- Guides ships\n- Reads tides\n- {last}") == [cut]


@pytest.mark.parametrize(
    "last",
    [
        "Checks the gas tank",
        "Knows how to use Excel",
        "Asks the Foreman",
        "Works with Dr. Abernath",
        "Reports to R. D. Applet",
        "Sees to the hydro-jet",
        "Paid by MW&S",
        "Writes to pilots@elmbay.example",
        "Meets the leaders",
        "Holds a CDL",
        "Mends ropes, nets and sails",
        "Paints the hull of the tugboat",
        "Starts on 1 Sept",
        "Steers the ferry in fog",
        "Rides in a cab",
        "Sails by gps",
        "Opens the lid",
        "Mends the net with a rod",
        "Stays at the dam or says so",
        "Rows to the spa",
        "Asks at the Spa",
    ],
)
def test_whole_words_end_a_text(last: str) -> None:
    assert cut_at(f"{HEAD}- Guides ships\n- Reads tides\n- {last}") == []


@pytest.mark.parametrize(
    ("last", "cut"),
    [
        ("- Assists the captains of the fishing fleet", "fleet"),
        ("- Has to sail, to row,", "row,"),
        ("- To learn more about ", "about"),
    ],
)
def test_an_item_among_items_with_stops_goes_on(last: str, cut: str) -> None:
    assert cut_at(f"{LIST}{last}") == [cut]


def test_a_statement_behind_others_goes_on_without_its_stop() -> None:
    above = "Skills:\nExcellent command of the sails.\nGood sense of the tides.\n"
    assert cut_at(HEAD + above + "Good eyes shown in the practice") == ["practice"]
    assert cut_at(HEAD + above + "Good eyes shown in the practice.") == []
    assert cut_at(HEAD + above + "Port of Elmbay") == []


def test_a_blank_behind_the_last_word_is_what_was_left_of_more() -> None:
    rows = "- Guides ships\n- Reads tides\n- Mends nets\n- Sees to sails in winter"
    assert cut_at(f"{HEAD}{rows} ") == ["winter"]
    assert cut_at(f"{HEAD}{rows}") == []
    assert cut_at(f"{HEAD}{rows}\n") == []
    assert cut_at(f"{HEAD}{rows} ".replace("ships\n", "ships \n")) == []


def test_greetings_and_lists_without_stops_are_whole() -> None:
    assert cut_at(f"{LIST}\nYours sincerely,") == []
    assert cut_at(f"{HEAD}- Guides ships.\n- Reads tides\n- Mends the nets") == []


@pytest.mark.parametrize(
    ("last", "cut"),
    [
        ("- Served two years in the Ar", "Ar"),
        ("- Mends the nets\n- Over", "Over"),
        ("- Mends the nets\n-", "-"),
        ("• Mends the nets\n  of the port\n•", "•"),
        ("- Mends the nets\n\nWORKING CONDITIONS", "CONDITIONS"),
        ("- Mends the nets\n\nMINIMUM QUALIFICATIONS:", "QUALIFICATIONS:"),
    ],
)
def test_words_marks_and_headings_that_go_on(last: str, cut: str) -> None:
    assert cut_at(f"{HEAD}Guides ships through the narrows.\n{last}") == [cut]


@pytest.mark.parametrize(
    "last",
    [
        "We ask you to do so",
        "- Served two years at the Bay",
        "- Mends the nets\n- Overtime",
        "The harbor keeps its fleet afloat in every weather of the year. Share this page: Bluebird Email Print",
        "The harbor keeps its fleet afloat in every weather of the year. Levies of the port | Minutes of the board | Site map",
        "The harbor keeps its fleet afloat in every weather of the year and for all of its many guests. EOE/M/F/Vet/Disability",
        "Residency Requirement\nPlease ask the agency at the interview. Residency of the town is not required of anybody here",
        "Job Attachments",
        "- Mends the nets\n\n--",
        "- Mends the nets\n\n-",
        "Mends the nets of the port.\n•",
        "• Mends the nets.\n•",
        "- Mends the nets\n\nOverview\nQualifications",
        "- Mends the nets\n\nBenefits\nQuestions\nWorking Conditions",
    ],
)
def test_feet_and_closing_statements_are_whole(last: str) -> None:
    assert cut_at(f"{HEAD}Guides ships through the narrows.\n\n{last}") == []
