"""Pieces of text that meet without anything between them, and list markers on lines of their own."""

from __future__ import annotations

import pytest

import jobparse


def kinds(text: str) -> list[tuple[str, str | None]]:
    return [(section.kind, section.heading) for section in jobparse.parse(text).sections]


GLUED = """Ferry Deckhand

DEFINITIONUnder supervision, ties up the ferry, collects fares and keeps the deck clean.
Job DutiesTies up the vessel at each landing.Collects fares from riders.Sweeps the passenger deck every evening.
Minimum QualificationsMust have one year of experience on a vessel. Must be able to swim.
"""


def test_a_heading_and_its_paragraph_come_apart() -> None:
    assert kinds(GLUED)[1:] == [
        ("summary", "DEFINITION"),
        ("duties", "Job Duties"),
        ("minimum_qualifications", "Minimum Qualifications"),
    ]


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Minimum RequirementsA pilot's card is wished for, but not required. A diploma is required.", "Minimum Requirements"),
        (
            "Orders vitaminA pills for the crews, as the board of docks asks for, and counts the boats of the town every year.",
            None,
        ),
    ],
)
def test_an_article_behind_a_heading(line: str, heading: str | None) -> None:
    found = [
        row for row in kinds(f"Ferry Deckhand\n\nThe town seeks a deckhand.\n\n{line}\n") if row[0] == "minimum_qualifications"
    ]
    assert found == ([("minimum_qualifications", heading)] if heading else [])


def test_sentences_without_blanks_between_them_are_items() -> None:
    posting = jobparse.parse(GLUED).posting
    assert posting.duties == [
        "Ties up the vessel at each landing.",
        "Collects fares from riders.",
        "Sweeps the passenger deck every evening.",
    ]
    assert posting.qualifications.minimum == ["Must have one year of experience on a vessel. Must be able to swim."]


def test_items_without_stops_come_apart() -> None:
    text = "Gardener\n\nDuties\nMowing the lawnsPlanting of treesPruning of hedgesWatering the bedsRaking leaves\n"
    assert jobparse.parse(text).posting.duties == [
        "Mowing the lawns",
        "Planting of trees",
        "Pruning of hedges",
        "Watering the beds",
        "Raking leaves",
    ]


@pytest.mark.parametrize(
    "item",
    [
        "Maintains scripts in JavaScript, TypeScript, PostgreSQL, GitHub and PowerPoint for the McKinley office.",
        "Answers mail at clerk.desk@town.example.org, see https://www.example.org/ourJobs/openPositions and www.example.org/aB.",
        "Reads PDFs, MyCHART entries and iOS logs; the unitMUST be told of faults.",
        "Keeps the SharePoint pages of the clerk.",
        "Trains users of myGov.Portal, care.Data and health.Net.",
    ],
)
def test_names_in_mixed_case_stay_whole(item: str) -> None:
    assert jobparse.parse(f"Clerk\n\nDuties\n{item}\nFiles letters.\n").posting.duties == [item, "Files letters."]


def test_a_line_in_capitals_stays_whole() -> None:
    assert kinds("ALDER WATER DISTRICT\ninvites applications\n\nDuties\nReads meters.\n")[0] == ("header", None)


def test_markers_on_lines_of_their_own_belong_to_the_items_below() -> None:
    text = (
        "Crossing Guard\n\nDuties include\n-\nStops traffic for pupils.\n-\n\nReports broken signs.\n"
        "Qualifications\n1.\nMust be able to stand for two hours.\n2.\nMust have a whistle.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Stops traffic for pupils.", "Reports broken signs."]
    assert posting.qualifications.minimum == ["Must be able to stand for two hours.", "Must have a whistle."]


def test_a_rule_of_dashes_is_no_marker() -> None:
    text = "---\ntitle: Gardener\n---\n\nDuties\nPlants trees.\n"
    assert jobparse.parse(text).posting.duties == ["Plants trees."]


def test_headings_behind_sentences_and_their_items_come_apart() -> None:
    text = (
        "Harbor Pilot\n\nThe pilot guides ships through the narrows.Duties:Keeps a log of each passagePaints the buoysReports "
        "lights that are out.Qualifications:Two years as a deckhandSteady hands on myGov pages\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Keeps a log of each passage", "Paints the buoys", "Reports lights that are out."]
    assert posting.qualifications.minimum == ["Two years as a deckhand", "Steady hands on myGov pages"]


def test_the_employer_place_and_pay_of_a_job_site_come_apart() -> None:
    posting = jobparse.parse(
        "Ferry Deckhand\n\nElm County CouncilElmford€31,119 - €48,424 per yearFull-time\n\nDuties\n\n"
    ).posting
    assert (posting.employer, [pay.max for pay in posting.salaries]) == ("Elm County Council", [48424])


def test_an_amount_of_years_begins_a_piece_where_the_ends_of_lines_were_lost() -> None:
    posting = jobparse.parse(
        "Harbor Pilot\n\nRequirements\n\nBSc/MSc in Tides or a related subject3+ Years of harbor "
        "experienceKnowledge of the soundBroad knowledge of the narrowsGood knowledge of boatsExcellent spoken reports\n"
    ).posting
    assert posting.qualifications.minimum[:2] == ["BSc/MSc in Tides or a related subject", "3+ Years of harbor experience"]
    assert [row.years for row in posting.qualifications.experience] == [3]
    assert [row.level for row in posting.qualifications.education] == ["bachelor", "master"]


def test_one_word_before_a_seam_in_an_item_is_no_piece_of_its_own() -> None:
    items = "- LongTerm Disability and Life Insurance\n- Employee Assistance Program\n"
    posting = jobparse.parse(f"Kennel Keeper\n\nBenefits\n\n{items}").posting
    assert posting.benefits == ["LongTerm Disability and Life Insurance", "Employee Assistance Program"]
    apart = jobparse.parse(
        "Kennel Keeper\n\nFeeds the dogs and sweeps the runs of the shelter dailyMinimum Qualifications\n- A degree.\n"
    )
    assert apart.posting.qualifications.minimum == ["A degree."]


@pytest.mark.parametrize("item", ["Moves the boats of the port to the FastShift.", "Keeps the charts with PierBenefits"])
def test_a_name_in_an_item_ends_with_no_heading(item: str) -> None:
    posting = jobparse.parse(f"Harbor Pilot\n\nDuties\n\n• Guides ships through the sound.\n• {item}\n• Paints buoys.\n").posting
    assert posting.duties == ["Guides ships through the sound.", item, "Paints buoys."]


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("Location: ElmfordBusiness Group: Tides", ["Location", "Business Group"]),
        ("Location: Elmford CityDepartment: Quays", ["Location", "Department"]),
        ("Closes: 3 May 2031Location: Elmford", ["Closes", "Location"]),
        ("Location: The office of DeLocation: Elmford", ["Location"]),
    ],
)
def test_a_label_behind_the_value_of_another(line: str, labels: list[str]) -> None:
    found = kinds(f"Ferry Deckhand\n\n{line}\n\nJob Duties\n\n- Ties up the vessel at each landing.\n")
    assert [heading for _, heading in found if heading and heading != "Job Duties"] == labels
