"""Headings that no list holds: what their words speak of where a value follows, and what the text under them says."""

from __future__ import annotations

import pytest
from guarantees import check_partition

import jobparse
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key

FRONT = "Harbor Pilot\n\nTown of Alder\n\nPosition Summary\n\nUnder direction, guides ships through the narrows of the town.\n\n"
DUTIES = "- Guides ships through the narrows\n- Inspects buoys after each storm\n- Reports lights that are out\n"
ASKS = "- High school diploma or GED\n- Three years of experience on the bridge of a ship\n"


def sections(text: str) -> list[tuple[str, str | None]]:
    return [(section.kind, section.heading) for section in jobparse.parse(text).sections]


@pytest.mark.parametrize(
    ("under", "kind"),
    [
        (DUTIES, "duties"),
        (ASKS, "minimum_qualifications"),
        ("- Gulls at dawn\n- The smell of tar\n- Songs of the quay\n", "other"),
        ("- Guides ships through the narrows\n", "other"),
    ],
)
def test_what_stands_under_an_unknown_heading_tells_its_kind(under: str, kind: str) -> None:
    heading = "The Quay at Dawn"
    assert key(heading) not in lexicon().headings
    parsed = jobparse.parse(f"{FRONT}{heading}\n\n{under}")
    assert (kind, heading) in [(section.kind, section.heading) for section in parsed.sections]
    assert [warning.code for warning in parsed.warnings if warning.code != "not_a_posting"] == ["unknown_heading"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("What This Job Pays: $20.50 an hour", "salary"),
        ("Place of Toil: 12 Pine Street, Alder, ME 04001", "location"),
        ("Working Time: Monday to Friday, 8 am to 4 pm", "schedule"),
        ("Cut-off for Applicants: May 3, 2027", "dates"),
    ],
)
def test_an_unknown_label_is_read_where_its_value_looks_like_one(line: str, kind: str) -> None:
    label = line.split(":", 1)[0]
    assert key(label) not in lexicon().labels
    assert (kind, label) in sections(f"Harbor Pilot\n{line}\nTown of Alder\n")


def test_values_of_unknown_labels_reach_the_record() -> None:
    posting = jobparse.parse(
        "Harbor Pilot\nTown of Alder\nWhat This Job Pays: $20.50 an hour\nAssigned Work Site: 12 Pine Street, Alder, ME 04001\n"
        "Cut-off for Applicants: May 3, 2027\n"
    ).posting
    assert posting.salaries[0].min == 20.5
    assert (posting.locations[0].street, posting.locations[0].city) == ("12 Pine Street", "Alder")
    assert posting.dates.closes == "2027-05-03"


@pytest.mark.parametrize("line", ["Working Time Kept: as the tide allows", "Customer Pay Desk: knows all forms", "his pay: $3"])
def test_a_label_shaped_line_without_such_a_value_is_none(line: str) -> None:
    assert all(heading is None for _, heading in sections(f"Harbor Pilot\n{line}\nTown of Alder\n"))


def test_an_unknown_heading_inside_a_line_stands_over_its_list() -> None:
    text = (
        "Harbor Pilot. The Town of Alder is on the sea, and its harbor is older than the town itself by far. Key Deliverables: "
        "• Guides ships through the narrows. • Inspects buoys after each storm. HOW YOU'LL SHOW THAT YOU QUALIFY * A master's "
        "licence for ships. * Three years of experience on the bridge."
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Guides ships through the narrows.", "Inspects buoys after each storm."]
    assert posting.qualifications.minimum == ["A master's licence for ships.", "Three years of experience on the bridge."]


def test_headings_inside_a_line_do_not_reach_into_each_other() -> None:
    text = (
        "HARBOR PILOT. THE TOWN OF ALDER IS ON THE SEA, AND ITS HARBOR IS OLDER THAN THE TOWN ITSELF BY FAR. DIVISION: PILOTS "
        "OF THE QUAY ADDRESS: 2 N PINE STREET - SUITE 9 SHIFT SCHEDULE: MONDAY TO FRIDAY DAYS AND HOURS: 9:00 AM TO 5:00 PM"
    )
    parsed = jobparse.parse(text)
    check_partition(parsed)
    for section in parsed.document.sections:
        if section.anchor:
            assert section.start <= section.anchor.heading.start <= section.anchor.heading.end <= section.end


@pytest.mark.parametrize(
    ("heading", "under", "kind"),
    [
        ("Scope of Work", DUTIES, "duties"),
        ("Scope of Work", "The post guides the ships that call at the quay of the town.\n", "summary"),
        ("Who May Apply", ASKS, "minimum_qualifications"),
        ("Who May Apply", "Open to the public and to current employees.\n", "employment"),
        ("About You", ASKS, "minimum_qualifications"),
        ("About You", "You love the sea and its people.\n", "about_candidate"),
    ],
)
def test_lists_tell_what_a_heading_of_several_uses_means(heading: str, under: str, kind: str) -> None:
    assert (kind, heading) in sections(f"{FRONT}{heading}\n\n{under}")


def test_a_label_in_capitals_before_its_paragraph_opens_a_section() -> None:
    steps = "APPLICATION STEPS: Send a letter to the harbor office with the names of the ships you have guided, the dates, "
    steps += "and two people who can tell how you did."
    assert ("application", "APPLICATION STEPS") in sections(f"Harbor Pilot\nTown of Alder\n{steps}\n")


def test_a_label_with_a_short_value_is_no_duty_of_a_heading_that_holds_several_kinds() -> None:
    text = "Harbor Pilot\n\nOverview\n\n- Relocation Expenses Paid: No\n- Supervisory Position: Yes\n\nDuties\n\n" + DUTIES
    assert jobparse.parse(text).posting.duties == [line.removeprefix("- ") for line in DUTIES.splitlines()]


def test_a_remark_right_behind_a_list_is_none_of_its_items() -> None:
    text = f"{FRONT}Duties\n\n{DUTIES}Please note that pilots are chosen in May.\n(Temporary for about 7 months)\n"
    assert jobparse.parse(text).posting.duties == [line.removeprefix("- ") for line in DUTIES.splitlines()]


def test_what_is_to_be_done_is_the_role() -> None:
    text = "Harbor Pilot\n\nJob Summary: To oversee the administration of all ships and programs.\n\nDuties\n\n" + DUTIES
    assert jobparse.parse(text).posting.summary == "To oversee the administration of all ships and programs."


def test_the_numbered_qualifications_of_an_irish_council() -> None:
    text = (
        "Harbor Pilot\n\nElm County Council\n\nQualifications\n\n1. Character\nPilots shall be of good character.\n\n2. Health\n"
        "Pilots shall be in a state of health to give good service.\n\n3. Education, Training, Experience, etc.\n\n"
        "Each pilot must, on the latest date for receipt of forms:\n"
        "(i) Have a good level of education\n(ii) Have had two years of work on ships\n"
    )
    assert jobparse.parse(text).posting.qualifications.minimum == [
        "Pilots shall be of good character.",
        "Pilots shall be in a state of health to give good service.",
        "Have a good level of education",
        "Have had two years of work on ships",
    ]


def test_a_list_on_top_above_prose_and_the_duties_is_none_of_them() -> None:
    text = (
        "Harbor Pilot\n\nDate: 3 May 2027\n\n- Guide the ships of the coast.\n- Build trust with all of its crews.\n"
        "- Support its towns.\n\nIn this role you will be the first to board each ship that calls at the quay of the town, the "
        "last to leave it, in all weathers of the year, by day and by night, with a small crew of old hands.\n\n"
        "Ngā kawenga: Key responsibilities\n\n"
    )
    assert jobparse.parse(text + DUTIES).posting.duties == [line.removeprefix("- ") for line in DUTIES.splitlines()]


def test_an_item_may_begin_with_the_words_of_a_heading() -> None:
    minimum = ["Essential Qualification: A degree in tides.", "Ship Qualification: A master's papers."]
    text = f"Harbor Pilot\n\nEligibility Criteria\n- {minimum[0]}\n- {minimum[1]}\n"
    assert jobparse.parse(text).posting.qualifications.minimum == minimum


def test_numbered_qualifications_apart_from_their_text_and_who_the_individual_is() -> None:
    text = (
        "Harbor Pilot\n\n1. Character\n\nPilots shall be of good character.\n\n2. Citizenship\n\nPilots must be:\n\n"
        "(a) A citizen of Elmland; or\n\n(b) A citizen of Alderland.\n\nSelection of Candidates\n\n- A test of tides.\n"
    )
    assert jobparse.parse(text).posting.qualifications.minimum == [
        "Pilots shall be of good character.",
        "A citizen of Elmland; or",
        "A citizen of Alderland.",
    ]
    text = f"Harbor Pilot\n\nDuties\n{DUTIES}The Individual\n* Knowledge of tides.\n* Ability to swim.\n* Firm of voice.\n"
    posting = jobparse.parse(f"{text}This post is considered to be a Regulated Role under the Act.\n").posting
    assert posting.qualifications.minimum == ["Knowledge of tides.", "Ability to swim.", "Firm of voice."]


def test_items_with_their_letters_in_cells_of_their_own() -> None:
    text = (
        "Harbor Pilot\n\n| Entry Requirements : | |\n| (a) | a degree in tides; |\n| (b) | two years of work on boats. |\n"
        "| Duties : | |\n| (a) | To steer boats; |\n| (b) | To guide ships. |\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == ["a degree in tides;", "two years of work on boats."]
    assert posting.duties == ["To steer boats;", "To guide ships."]


def test_a_paragraph_behind_a_list_of_benefits_that_speaks_of_none_ends_it() -> None:
    text = (
        "HARBOR CLERK\n\nDUTIES\n\n- Keeps the log.\n- Greets ships.\n\nWhat we offer\n\n- Thirty days' leave\n- A pension\n\n"
        "We pay half of the insurance of employees who work more than half the week.\n\n"
        "This post is subject to a check of the records of the police.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.benefits[:2] == ["Thirty days' leave", "A pension"]
    assert not any("police" in benefit for benefit in posting.benefits)
    assert [section.kind for section in jobparse.parse(text).sections][-2:] == ["benefits", "verification"]


def test_wishes_on_the_line_of_their_heading_end_with_it() -> None:
    text = (
        "HARBOR CLERK\n\nDuties:\n- Keeps the log.\n- Greets ships.\nAssets: a boat; some knowledge of ropes.\n"
        "This post is in the unit of the harbor workers and pays a premium for nights.\n"
        "Five years of experience with gulls would help.\n"
    )
    preferred = jobparse.parse(text).posting.qualifications.preferred
    assert not any("premium" in wish for wish in preferred)
    assert any("ropes" in wish for wish in preferred)


def test_a_diploma_is_no_part_of_another_word() -> None:
    items = (
        "- As harbor master, seeing to it that the ports are managed\n- Providing advice\n- Keeping the books\n- Ensuring order\n"
    )
    posting = jobparse.parse(
        f"Harbor Master\n\nThe harbor master answers for the day-to-day order of the whole port.\n\n{items}"
    ).posting
    assert len(posting.duties) == 4
    assert posting.qualifications.minimum == []
