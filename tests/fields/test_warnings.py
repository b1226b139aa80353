"""Warnings: what the parser could not be sure of, each with the words it is about."""

from __future__ import annotations

import pytest
from announcement import BODY, HEAD, announce, codes, doubted, end_with, read

import jobparse
from jobparse.document.source import Source
from jobparse.pipeline import parse_source

NOTICE = HEAD + "Number of Positions: 2\n\nSalary: $54,120.00 annually\n" + BODY
LONGER = (
    NOTICE
    + "\nWORKING CONDITIONS\n\n- The wind on the river blows all day and the steel is cold to the touch from October to April.\n"
    + ("- The inspector hangs from a rope for an hour at a time and writes with the other hand.\n")
)


def test_a_clean_posting_has_none() -> None:
    assert codes(read(NOTICE)) == []


def test_duplicate_text() -> None:
    parsed = read(f"{LONGER}\n{LONGER}")
    assert codes(parsed).count("duplicate_text") == 1
    assert parsed.posting.duties == read(LONGER).posting.duties


def test_several_postings() -> None:
    first = (
        "Job Number: 101\n\nBRIDGE INSPECTOR\n\nESSENTIAL DUTIES\n\n- Walks bridges.\n\nMINIMUM "
        "QUALIFICATIONS\n\n- A steady hand.\n"
    )
    second = "Job Number: 202\n\nLOCK KEEPER\n\nESSENTIAL DUTIES\n\n- Oils locks.\n\nMINIMUM QUALIFICATIONS\n\n- A good ear.\n"
    parsed = read(f"{first}\n{second}")
    assert "several_postings" in codes(parsed)
    assert parsed.posting.requisition_id == "101"
    assert parsed.posting.title == "BRIDGE INSPECTOR"
    assert parsed.posting.duties == ["Walks bridges."]
    assert parsed.posting.qualifications.minimum == ["A steady hand."]


def test_truncated_text() -> None:
    parsed = read(
        f"{HEAD}ESSENTIAL DUTIES\n\n- Walks bridges.\n- Keeps the books. Writes long reports to the chief and sees to "
        "the paint, the bolts and the man"
    )
    assert doubted(parsed, "truncated_text") == ["man"]
    assert parsed.posting.duties[-1].endswith("the bolts and the man")


def test_truncated_before_the_site_s_invitation() -> None:
    parsed = read(
        f"{HEAD}ESSENTIAL DUTIES\n\n- Walks bridges.\n- Sees to the paint, the bolts and the man\nTo view full details "
        "and how to apply, please login or create an account\n"
    )
    assert doubted(parsed, "truncated_text") == ["man"]
    assert parsed.posting.duties == ["Walks bridges.", "Sees to the paint, the bolts and the man"]


def test_broken_word() -> None:
    parsed = read(f"{HEAD}ESSENTIAL DUTIES\n\n- Works on e stablishing a rota.\n- Walks bridges.\n")
    assert doubted(parsed, "broken_word") == ["e stablishing"]
    assert parsed.posting.duties[0] == "Works on e stablishing a rota."


@pytest.mark.parametrize("duty", ["Reads plan b of each bridge.", "Drives with a class c license.", "Opens a gate."])
def test_single_letters_that_are_no_broken_words(duty: str) -> None:
    assert "broken_word" not in codes(read(f"{HEAD}ESSENTIAL DUTIES\n\n- {duty}\n- Walks bridges.\n"))


def test_utc_timestamp() -> None:
    parsed = end_with(
        "Applications will be accepted until 11:59 pm Central time on 07/01/2025.\n\nClosing Date:\nJul 2, 2025, 4:59:00 AM"
    )
    assert doubted(parsed, "utc_timestamp") == ["Jul 2, 2025, 4:59:00 AM"]


@pytest.mark.parametrize(
    "part",
    [
        "Closing Date: May 2, 2025\n\nApplications must be received by May 9, 2025.",
        "Salary: $54,120.00 annually\n\nSalary: $61,000.00 annually",
    ],
)
def test_conflicting_values(part: str) -> None:
    assert "conflicting_values" in codes(announce(part))


def test_no_conflict_in_the_same_value_twice() -> None:
    assert codes(announce("Closing Date: May 2, 2025\n\nApplications must be received by May 2, 2025.")) == []


def test_ambiguous_date() -> None:
    assert "ambiguous_date" in codes(announce("Interview Date: 22/06/2018\nClosing Date: 05/06/2018"))


def test_month_first_dates_are_not_ambiguous() -> None:
    assert codes(announce("Closing Date: 05/06/2018")) == []


def test_damaged_value() -> None:
    assert doubted(announce("Closing Date: 10 / 30 / 202 5"), "damaged_value") == ["10 / 30 / 202 5"]


def test_damaged_pay() -> None:
    assert "damaged_value" in codes(announce("Salary: $43.1 04 annually"))


def test_unknown_heading() -> None:
    parsed = end_with("THE QUAY AT DAWN\n\nGulls cry over the water.")
    assert doubted(parsed, "unknown_heading") == ["THE QUAY AT DAWN"]


def test_near_heading() -> None:
    parsed = end_with("SELELCTION PROCESS\n\n- A talk with the chief.")
    assert doubted(parsed, "near_heading") == ["SELELCTION PROCESS"]
    assert parsed.posting.selection == ["A talk with the chief."]


def test_not_a_posting() -> None:
    assert codes(read("The council met on Monday and went home.\n")) == ["not_a_posting"]


def test_page_furniture() -> None:
    parsed = read(f"Skip to main content\nSearch Jobs\nSign In\n\n{NOTICE}")
    assert "page_furniture" in codes(parsed)
    assert parsed.posting.title == "BRIDGE INSPECTOR"


def test_encoding_guessed() -> None:
    source = Source.from_text(NOTICE)
    assert "encoding_guessed" not in codes(parse_source(source))
    from dataclasses import replace

    assert "encoding_guessed" in codes(parse_source(replace(source, encoding_guessed=True, encoding="cp1252")))


def test_non_english() -> None:
    text = (
        "Die Stadt Ulmenfurt sucht zum n\u00e4chsten Termin eine Person, welche alle Br\u00fccken pr\u00fcft. Zu den "
        "Aufgaben z\u00e4hlen Rundg\u00e4nge, Berichte sowie "
        "Gespr\u00e4che mit Firmen. Erwartet werden ein Abschluss einer Fachschule sowie mehrere Jahre Arbeit mit "
        "Stahl. Geboten werden ein fester Vertrag, "
        "drei\u00dfig Tage Urlaub sowie ein Fahrrad. Bewerbungen richten Sie bitte schriftlich bis Ende Mai ans "
        "Rathaus. R\u00fcckfragen beantwortet Frau Feder gern "
        "telefonisch. Wir freuen uns auf Ihre Unterlagen."
    )
    assert "non_english" in codes(jobparse.parse(text))
    assert "non_english" not in codes(read(LONGER))


@pytest.mark.parametrize(
    ("last", "cut"),
    [
        ("Serves as liaiso", "liaiso"),  # the text has the whole word
        ("Passes a test to demonstrat", "demonstrat"),
        ("Sees to the paint and t", "t"),
        ("Works with the crews and other", "other"),
        ("Sees to the paint of the footbridge", None),
        ("Greets the crews", None),
        ("Works on pier b, in shed c and at lock 4", None),
        ("Sees to Life Insuranc", "Insuranc"),
        ("Will be a Town Bridge Pa", "Pa"),  # the text says it in full before
        ("Asks for the Town Bridge Painter", None),
        ("Writes to Robert Marsh", None),
    ],
)
def test_a_last_word_that_was_cut(last: str, cut: str | None) -> None:
    parsed = read(f"{HEAD}ESSENTIAL DUTIES\n\n- Serves as liaison to the mayor\n- Asks for the Town Bridge Painter\n- {last}")
    assert doubted(parsed, "truncated_text") == ([cut] if cut else [])


def test_a_date_that_ends_a_text_was_not_cut() -> None:
    closes = "Application Closing Date: Thursday, 20 June 2024, by 11:30pm in the evening AEST"
    parsed = read(f"{HEAD}ESSENTIAL DUTIES\n\n- Walks. Runs.\n\n{closes}")
    assert doubted(parsed, "truncated_text") == []


def test_a_number_without_its_item_was_cut() -> None:
    parsed = read(f"{HEAD}ESSENTIAL DUTIES\n\n1. Walks bridges.\n2. Runs over them.\n3.\n")
    assert doubted(parsed, "truncated_text") == ["3."]


def test_a_list_without_stops_is_whole() -> None:
    text = (
        "Harbor Pilot\n\nDUTIES\n\n• Steers the boats of the port. Knows the tides\n"
        "• Follows up on each of the boats that went out to the islands in the night. It needs care to complete their record"
    )
    assert "truncated_text" not in codes(read(text))


@pytest.mark.parametrize(
    "end", ["Applications go to the clerk by hand. The port is an EOE", "Write to the clerk at 4 Quay. Elm Bay, Sweden"]
)
def test_a_text_that_ends_with_an_abbreviation_or_a_country_is_whole(end: str) -> None:
    text = f"Harbor Pilot\n\nDuties:\n\n- Guides ships.\n\nThe port seeks a pilot for the narrows, in summer and in winter. {end}"
    assert "truncated_text" not in {doubt.code for doubt in jobparse.parse(text).warnings}
    cut = jobparse.parse(f"{text.rpartition('. ')[0]}. The pilot who steers the ships through the narrows is")
    assert "truncated_text" in {doubt.code for doubt in cut.warnings}
    letter = jobparse.parse(f"{text.rpartition('. ')[0]}. The pilot who steers the ships there reports to the W")
    assert "truncated_text" in {doubt.code for doubt in letter.warnings}


def test_an_address_ends_a_text() -> None:
    where = "We look forward to your letter, which you can send by way of our site at https://jobs.elmford.example/apply/A8/Pilot"
    assert "truncated_text" not in codes(end_with(f"HOW TO APPLY\n\nWrite to us. {where}"))
    assert "truncated_text" in codes(
        end_with(f"HOW TO APPLY\n\nWrite to us. {where.replace('https://', 'the ').replace('/', ' ')}")
    )


def test_a_list_of_addresses_is_no_other_language() -> None:
    crews = "".join(
        f"{name} Bridge Crew, Quay Road North, {name}, ME 0469{at} ({name} County)\n\n"
        for at, name in enumerate(("Elmford", "Kelp", "Alder", "Marlow", "Tamsin", "Quay", "Hollis", "Sedge"), 1)
    )
    text = f"BRIDGE TENDER Job at Port of Elm, Elmford, ME\n\nJob Requisition ID: 4417\n\nPosition Locations:\n\n{crews * 2}"
    assert "non_english" not in codes(read(text))


@pytest.mark.parametrize(
    ("starting", "doubted_"),
    [("Salary: \nAnticipated Starting Salary: $3107; Full Range $3107 - $4005 Monthly", False), ("Salary: $2950 monthly", True)],
)
def test_the_start_of_a_range_is_no_other_amount(starting: str, doubted_: bool) -> None:
    parsed = announce(f"Monthly Salary: $3107 - 4005\n\nNumber of Positions: 2\n\n{starting}")
    assert ("conflicting_values" in codes(parsed)) is doubted_
