"""Attributes that are plain lists: one item a bullet, number or line, in order, lead-ins and closing notes left out."""

from __future__ import annotations

import pytest
from announcement import HEAD, at, end_with, printed, read

import jobparse

HEADINGS = [
    ("/duties", "ESSENTIAL DUTIES"),
    ("/duties", "What You'll Do"),
    ("/duties", "Typical Tasks"),
    ("/working_conditions", "WORKING CONDITIONS"),
    ("/equipment", "EQUIPMENT"),
    ("/physical_requirements", "PHYSICAL REQUIREMENTS"),
    ("/physical_requirements", "Physical Demands:"),
    ("/benefits", "BENEFITS"),
    ("/benefits", "What We Offer"),
    ("/selection", "SELECTION PROCESS"),
]


@pytest.mark.parametrize(("pointer", "heading"), HEADINGS)
def test_each_list_under_its_heading(pointer: str, heading: str) -> None:
    parsed = read(
        f"BRIDGE INSPECTOR\n\nDUTIES\n\n- Walks the bridges.\n\n{heading}\n\n- First of the statements.\n- Second of "
        "the statements.\n"
    )
    expected = ["First of the statements.", "Second of the statements."]
    assert at(parsed, pointer)[-2:] == expected
    assert [printed(parsed, f"{pointer}/{index}") for index in range(len(at(parsed, pointer)))][-2:] == expected


@pytest.mark.parametrize(
    ("body", "items"),
    [
        ("- Oils the locks.\n- Counts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("• Oils the locks.\n• Counts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("o Oils the locks.\no Counts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("1. Oils the locks.\n2. Counts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("(a) Oils the locks.\n(b) Counts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("Oils the locks.\n\nCounts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("Oils the locks.\nCounts the boats.\nPaints the gates.", ["Oils the locks.", "Counts the boats.", "Paints the gates."]),
        (
            "* Oils the locks every morning. * Counts the boats every noon.",
            ["Oils the locks every morning.", "Counts the boats every noon."],
        ),
        (
            "1. Oils the locks every morning. 2. Counts the boats every noon.",
            ["Oils the locks every morning.", "Counts the boats every noon."],
        ),
        ("The keeper will:\n\n- Oil the locks.\n- Count the boats.", ["Oil the locks.", "Count the boats."]),
        (
            "- Oils the locks,\n  the gates and the winch.\n- Counts the boats.",
            ["Oils the locks, the gates and the winch.", "Counts the boats."],
        ),
        (
            "- Keeps the lock:\n  o Oils the gates\n  o Oils the winch\n- Counts the boats",
            ["Oils the gates", "Oils the winch", "Counts the boats"],
        ),
        (
            "- Oils the locks.\n- Counts the boats.\n\nThe list of essential duties is not intended to be exhaustive; "
            "there may be others.",
            ["Oils the locks.", "Counts the boats."],
        ),
        ("- Oils the locks.\n\nAdditional duties may be required for this position.", ["Oils the locks."]),
        ("- *Oils* the **locks**.\n- Pays \\$5 for each boat.", ["Oils the locks.", "Pays $5 for each boat."]),
        ("- Oils  the\tlocks.\n- Counts the\u00a0boats.", ["Oils the locks.", "Counts the boats."]),
    ],
)
def test_items(body: str, items: list[str]) -> None:
    parsed = read(f"LOCK KEEPER\n\nESSENTIAL DUTIES\n\n{body}\n\nMINIMUM QUALIFICATIONS\n\n- A steady hand.\n")
    duties = parsed.posting.duties
    assert [item for item in duties if item != "Keeps the lock:"] == items
    assert [printed(parsed, f"/duties/{index}") for index in range(len(duties))] == duties


def test_no_specific_requirements_is_kept_as_printed() -> None:
    parsed = read(
        "LOCK KEEPER\n\nDUTIES\n\n- Oils the locks.\n\nPHYSICAL REQUIREMENTS\n\n- No specific requirements\n\nEQUIPMENT\n\nNone\n"
    )
    assert parsed.posting.physical_requirements == ["No specific requirements"]
    assert parsed.posting.equipment == ["None"]


def test_all_absent() -> None:
    parsed = read("LOCK KEEPER\n\nMINIMUM QUALIFICATIONS\n\n- A steady hand.\n")
    for pointer in {pointer for pointer, _ in HEADINGS}:
        assert at(parsed, pointer) == []
        assert not any(key.startswith(pointer) for key in parsed.evidence)


def test_numbers_that_count_inside_a_paragraph_part_nothing() -> None:
    prose = "Berths are few. They are given in this order: 1) crews of the town; 2) crews of other towns. Lists are kept."
    parsed = read(f"HARBOUR DIVER\n\nDUTIES\n\n- Dives.\n\nSELECTION PROCESS\n\n{prose}\n")
    assert at(parsed, "/selection") == [prose]


def test_numbered_notes_on_the_selection_count() -> None:
    parsed = read(
        "HARBOUR DIVER\n\nDUTIES\n\n- Dives.\n\nSELECTION PROCESS\n\nThe examination is a dive.\n\nNOTES:\n\n"
        "1. A score of 70 puts a diver on the list.\n2. Divers of the town get one point for each year of service.\n"
    )
    assert at(parsed, "/selection") == [
        "The examination is a dive.",
        "A score of 70 puts a diver on the list.",
        "Divers of the town get one point for each year of service.",
    ]


WRAPPED = """\
HARBOUR DIVER

DUTIES

- Dives.

MINIMUM QUALIFICATIONS

Divers must have one year of experience under water which has prepared them for the work of the harbour. It
covers: (1) the search for lost anchors in the fairway or below the quays; (2) the cleaning of locks; and
(3) the rescue of swimmers who have been carried away by the tide of the river.
"""


def test_numbers_at_the_start_of_a_wrapped_line_part_nothing() -> None:
    (statement,) = at(read(WRAPPED), "/qualifications/minimum")
    assert statement.startswith("Divers must have one year")
    assert statement.endswith("the tide of the river.")


def test_a_requirement_before_a_list_is_an_item() -> None:
    parsed = read(
        "HARBOUR DIVER\n\nDUTIES\n\n- Dives.\n\nMINIMUM QUALIFICATIONS\n\nDivers must have three years of experience.\n"
        "- A good set of lungs\n- A diving licence\n"
    )
    assert at(parsed, "/qualifications/minimum") == [
        "Divers must have three years of experience.",
        "A good set of lungs",
        "A diving licence",
    ]


def test_an_address_of_the_web_is_no_item() -> None:
    parsed = read("HARBOUR DIVER\n\nDUTIES\n\n- Dives.\n\nBENEFITS\n\nLoans are forgiven.\n\nhttps://www.elmford.example/loans\n")
    assert at(parsed, "/benefits") == ["Loans are forgiven."]


def test_the_first_item_can_stand_behind_its_heading() -> None:
    parsed = read(
        "HARBOUR DIVER\n\nDUTIES\n\n- Dives.\n\nEssential qualifications : (i) A degree in botany\n"
        "                           (ii) Two years of work under water\n"
    )
    assert at(parsed, "/qualifications/minimum") == ["A degree in botany", "Two years of work under water"]


def test_letters_in_brackets_inside_a_line_part_items() -> None:
    parsed = read(
        "HARBOUR DIVER\n\nDUTIES\n\n- Dives.\n\nMINIMUM QUALIFICATIONS\n\n"
        "(A) A diver of age; (B) A good set of lungs.\n(B) A net.\n"
    )
    assert at(parsed, "/qualifications/minimum") == ["A diver of age;", "A good set of lungs.", "A net."]


def test_the_evaluation_of_staff_is_no_selection() -> None:
    parsed = read("HARBOUR DIVER\n\nDUTIES\n\n- Dives.\n\nEVALUATION: Performance will be evaluated as the Board says\n")
    assert at(parsed, "/selection") == []


def test_letters_at_the_start_of_a_wrapped_line_part_nothing() -> None:
    first = "Two years of work in one or more of these: a) a dock; b) a yard; and/or c) a post on a quay; or"
    broken = first.replace(" b)", "\nb)")
    parsed = read(f"HARBOUR DIVER\n\nDUTIES\n\n- Dives.\n\nMINIMUM QUALIFICATIONS\n\n1. {broken}\n2. A steady hand.\n")
    assert at(parsed, "/qualifications/minimum") == [first, "A steady hand."]


def test_a_paragraph_behind_the_duties_that_asks_for_something_is_none() -> None:
    text = (
        f"{HEAD}ESSENTIAL DUTIES\n\n1. Walks the bridges.\n2. Paints the rails.\n\nCandidates must be available to work nights.\n"
    )
    assert read(text).posting.duties == ["Walks the bridges.", "Paints the rails."]


def test_questions_to_the_reader_are_no_duties() -> None:
    text = (
        "Library Clerk\n\nMain duties of the job\n\nAre you keen on books? If so, we would love to hear from you!\n\n"
        "You will keep the shelves of the library in order.\n"
    )
    assert jobparse.parse(text).posting.duties == ["You will keep the shelves of the library in order."]


def test_an_item_behind_another_on_its_line() -> None:
    duties = "- Keeps the shelves of the library in good order; - Writes letters to readers;\n- Files papers.\n"
    text = f"Library Clerk\n\nDuties\n{duties}"
    assert jobparse.parse(text).posting.duties == [
        "Keeps the shelves of the library in good order;",
        "Writes letters to readers;",
        "Files papers.",
    ]


def test_headings_in_a_list_without_bullets_are_no_duties() -> None:
    duties = ["Be responsible for four boats.", "Carry out repairs at sea.", "Have a working knowledge of the harbor's rules."]
    parsed = read(
        "Harbor Pilot\n\nPrincipal Duties and Responsibilities\nBoats\n"
        f"{duties[0]}\n{duties[1]}\nHealth & Safety\n{duties[2]}\n\nREQUIREMENTS\n\n- A diploma.\n"
    )
    assert parsed.posting.duties == duties


def test_what_invites_to_read_elsewhere_is_no_benefit() -> None:
    parsed = read("Harbor Pilot\n\nBENEFITS\n\n- A berth\n- A pension\nPlease review the page on benefits with care.\n")
    assert parsed.posting.benefits == ["A berth", "A pension"]


def test_the_activities_of_the_body_behind_the_duties() -> None:
    bodily = "Some of the physical activities performed by Pilots are: climbing ladders; standing for long; and pulling ropes."
    parsed = read(
        f"Harbor Pilot\n\nDUTIES\n\n- Steers the boats.\n- Writes the logs.\n\n{bodily}\n\nREQUIREMENTS\n\n- A diploma.\n"
    )
    assert parsed.posting.physical_requirements == [bodily]


def test_the_sign_of_a_paragraph_of_law_is_no_bullet() -> None:
    parsed = read("Harbor Pilot\n\nREQUIREMENTS\n\n- No record of an offense as told in §265.00 of the law;\n- A diploma.\n")
    assert parsed.posting.qualifications.minimum[0] == "No record of an offense as told in §265.00 of the law;"


def test_what_has_to_be_met_at_a_moment_stays_a_requirement() -> None:
    parsed = read(
        HEAD
        + "QUALIFICATIONS\nOn the date of the examination:\n- A clean coat\n- A diploma\nPrior to appointment:\n- A sound knee\n"
    )
    assert at(parsed, "/qualifications/minimum") == ["A clean coat", "A diploma", "A sound knee"]
    assert at(parsed, "/selection") == []


def test_health_among_the_benefits_is_one() -> None:
    parsed = read(HEAD + "BENEFITS\n\nHolidays:\n- Twelve paid days\n\nHealth:\nA plan for all after six months.\n")
    assert at(parsed, "/benefits") == ["Twelve paid days", "A plan for all after six months."]
    assert at(parsed, "/physical_requirements") == []


@pytest.mark.parametrize(
    "note",
    [
        "Management reserves the right to change the work of any post.",
        "This list of essential functions, as outlined herein, is representative.",
        "This recruitment is being held to make a list of pilots for two years.",
    ],
)
def test_notes_on_the_duties_are_none(note: str) -> None:
    parsed = read(HEAD + f"ESSENTIAL DUTIES\n\n{note}\n\n- Steers the boats.\n- Mends the quays.\n")
    assert at(parsed, "/duties") == ["Steers the boats.", "Mends the quays."]


def test_longer_headings_of_school_districts() -> None:
    parsed = read(
        HEAD + "EDUCATION AND EXPERIENCE: Any work on boats, also on lakes. LICENSES AND OTHER REQUIREMENTS: A boat licence.\n\n"
        "GENERAL INFORMATION & INSTRUCTIONS:\n\nA. Read the notice.\n\nB. Keep the notice.\n"
    )
    assert at(parsed, "/qualifications/minimum") == ["Any work on boats, also on lakes."]
    assert at(parsed, "/qualifications/licenses") == ["A boat licence."]
    assert at(parsed, "/duties") == []


@pytest.mark.parametrize(
    "prose",
    [
        "Duties may include, but are not limited to, mending boats; sweeping quays; and steering by night.",
        "Employees in this title may perform some of the following. Mends boats; sweeps quays; steers by night.",
    ],
)
def test_a_paragraph_that_says_that_it_holds_the_duties(prose: str) -> None:
    parsed = read(HEAD + f"The worker is part of the crew of the harbor, which is out on the water at any hour.\n\n{prose}\n")
    assert at(parsed, "/duties") == [prose]


def test_loads_to_lift_among_remarks() -> None:
    load = "Stands at a counter, and lifts rolled charts of up to 25 pounds."
    parsed = end_with(f"SUPPLEMENTAL INFORMATION\n{load}\nThe harbor ships 900 pounds of fish a day.")
    assert parsed.posting.physical_requirements == [load]


def test_the_title_again_is_no_duty() -> None:
    text = "Title: Night Harbor Pilot\n\nJob role\n\n• Harbor pilot\n\nSkills\n\n- Ropes\n"
    assert jobparse.parse(text).posting.duties == []


def test_duties_that_a_paper_tells_are_none_of_the_posting() -> None:
    text = (
        "Ferry Pilot\n\nMain duties of the job\n- Steer the ferry\n- Keep the log\n\nJob responsibilities\n"
        "Please see the attached job description for full details of the post.\nYou have a mentor and half a day a month.\n\n"
        "How to apply\nSend a letter.\n"
    )
    assert jobparse.parse(text).posting.duties == ["Steer the ferry", "Keep the log"]


def test_duties_under_a_heading_on_requirements_and_with_to_before_them() -> None:
    text = "Pilot\n\nJob Requirements:\n1. To steer the ferry.\n2. To keep the log.\n3. To train mates.\n\nPay: $9 an hour\n"
    posting = jobparse.parse(text).posting
    assert posting.duties == ["To steer the ferry.", "To keep the log.", "To train mates."]


def test_a_remark_behind_duties_without_bullets() -> None:
    text = (
        "Ferry Pilot\n\nDuties\nSteers the ferry\nKeeps the log\nTrains the mates\n\nThis is not a contract. Those who want the "
        "contract of the new quay, which opens in the spring, ask the office.\n\nHow to apply\nSend a letter.\n"
    )
    assert jobparse.parse(text).posting.duties == ["Steers the ferry", "Keeps the log", "Trains the mates"]


def test_fields_of_duties_with_their_share_of_the_time() -> None:
    text = "Pilot\n\nDuties\n**Boats and nets (60%)**\n* Steer the ferry\n\n**Office (40%)**\n* Keep the log\n* Train mates\n"
    assert jobparse.parse(text).posting.duties == ["Steer the ferry", "Keep the log", "Train mates"]


def test_papers_whose_first_word_looks_like_a_verb_are_no_duties() -> None:
    parsed = jobparse.parse(
        "Lecturer\nUniversity of Alder\n\nYour letter (in English) should contain\n\n  1. The newest list of papers\n"
        "  2. A map of courses\n  3. Outline of studies to come, and of the teaching\n  4. Records of two courses taught\n\n"
        "Offer of the post hangs on the consent of the ministry.\n"
    )
    assert parsed.posting.duties == []


def test_who_seeks_somebody_above_a_list_is_no_duty_but_says_what_the_job_is() -> None:
    seeks = "The Bridges Department is seeking a Bridge Inspector. The department keeps five bridges over the river."
    duties = "- Walks every bridge of the town.\n- Writes a report on what has rusted.\n"
    parsed = read(f"Bridge Inspector\n\nResponsibilities\n\n{seeks}\n\n{duties}")
    assert parsed.posting.duties == ["Walks every bridge of the town.", "Writes a report on what has rusted."]
    assert parsed.posting.summary == seeks
    item = read(f"Bridge Inspector\n\nResponsibilities\n\n- The holder seeks the advice of divers.\n{duties}")
    assert item.posting.duties[0] == "The holder seeks the advice of divers."


def test_what_leads_into_requirements_by_asking_to_have_them() -> None:
    parsed = read("# Gauge builder for the port.\nPlease have the following:\n- A degree in physics\n- Experience with brass\n")
    assert parsed.posting.qualifications.minimum == ["A degree in physics", "Experience with brass"]
    led = read("# Gauge builder for the port.\nThe builder will do the following:\n- Builds gauges\n- Reads them\n")
    assert led.posting.duties == ["Builds gauges", "Reads them"]


@pytest.mark.parametrize(
    ("heading", "found"),
    [("Essential Functions include, but are not limited to the following", True), ("Meals include the following", False)],
)
def test_a_heading_that_leads_into_duties_without_a_colon(heading: str, found: bool) -> None:
    parsed = read(f"Bridge Inspector\n\nSummary\n\nThe inspector walks.\n\n{heading}\n\nWalks the bridges.\n\nOils the locks.\n")
    assert (parsed.posting.duties == ["Walks the bridges.", "Oils the locks."]) is found


def test_what_ideal_candidates_will_be_responsible_for_are_duties() -> None:
    head = "Bridge Inspector\n\nSummary\n\nThe inspector walks.\n\nResponsibilities:\n\n"
    duties = "- Walks the bridges.\n- Oils the locks.\n"
    led = read(f"{head}Ideal candidates will be responsible for the following:\n\n{duties}")
    assert led.posting.duties == ["Walks the bridges.", "Oils the locks."]
    apart = "Bridge Inspector\n\nSummary\n\nThe inspector walks.\n\nIdeal candidates will have the following:\n\n"
    wished = read(f"{apart}- Walks the bridges.\n- Oils the locks.\n").posting
    assert (wished.duties, wished.qualifications.preferred) == ([], ["Walks the bridges.", "Oils the locks."])


def test_a_note_that_duties_are_illustrations_is_none() -> None:
    note = "They are intended only as illustrations of the work on the locks. The omission of specific duties {}."
    duties = "\n\nKeeps the log of the lock.\n\nCounts the boats that pass.\n\nMakes illustrations of the lock.\n"
    parsed = read(f"{HEAD}ESSENTIAL DUTIES\n{note.format('does not exclude them')}{duties}")
    assert parsed.posting.duties == duties.strip().split("\n\n")
