"""Headings of many words on the line of their text, in capitals and small words, and labels with no blank behind the colon."""

from __future__ import annotations

import pytest

import jobparse


def kinds(text: str) -> list[tuple[str, str | None]]:
    return [(section.kind, section.heading) for section in jobparse.parse(text).sections]


TOP = "Boat Warden\nTown of Elmford\n\nPosition Summary: Looks after the boats of the town, and after all who row.\n\n"


@pytest.mark.parametrize(
    ("line", "section"),
    [
        (
            "Essential Knowledge, Skills and Boating Experience Required: Basic knowledge of knots.",
            ("minimum_qualifications", "Essential Knowledge, Skills and Boating Experience Required"),
        ),
        ("Special Qualifications Required or Desired: Possess a valid boat licence.", ("minimum_qualifications", None)),
        (
            "Special Qualifications Desired: Has a boat licence of the state.",
            ("preferred_qualifications", "Special Qualifications"),
        ),
        ("Additional Functions: All that keeps the boats of the town afloat.", ("duties", None)),
        (
            "Physical Requirements in Performing Tasks Listed: The work asks for strength, since boats have to be lifted "
            "out of the water every fall and put back into it every spring.",
            ("physical_requirements", None),
        ),
    ],
)
def test_a_heading_on_the_line_of_its_sentence(line: str, section: tuple[str, str | None]) -> None:
    text = f"{TOP}{line}\n\nEssential Functions: Bails boats. Ties them up.\n"
    heading = section[1] or line.partition(":")[0]
    assert (section[0], heading) in kinds(text)


@pytest.mark.parametrize(
    "line", ["Boats: All that float belong to the town and its people.", "TO APPLY, SEND A RESUME TO: Town Hall"]
)
def test_other_words_before_a_colon(line: str) -> None:
    assert line.partition(":")[0] not in [heading for _, heading in kinds(f"{TOP}{line}\n\nEssential Functions: Bails boats.\n")]


def test_capitals_that_small_words_join() -> None:
    text = "502 - Boat Warden Job Title: Boat Warden Status: Exempt ESSENTIAL DUTIES and TASKS of the WARDEN: Bails the boats."
    assert jobparse.parse(text).posting.duties == ["Bails the boats."]
    other = "Job Title: Boat Warden Status: Exempt ESSENTIAL DUTIES and what else there is: Bails the boats of the town."
    assert ("duties", "ESSENTIAL DUTIES") in kinds(other)


def test_labels_glued_to_their_values() -> None:
    parsed = jobparse.parse("Job Title: Boat Warden Department:School District of Elmford Job Location: Quay Hall")
    assert parsed.posting.title == "Boat Warden"
    assert parsed.posting.employer == "School District of Elmford"
    assert jobparse.parse("Job Title: Boat Warden Note 12:Am at night\n\nDUTIES\n\nBails boats.").posting.employer is None


@pytest.mark.parametrize("heading", ["Education, Experience and Training: ", "MINIMUM QUALIFICATIONS\n\n"])
def test_a_wish_in_a_paragraph_on_what_is_asked_for(heading: str) -> None:
    text = (
        f"Boat Warden\n\n{heading}High school diploma or equivalent, required. Experience in handling boats, preferred. "
        "Any equivalent combination of education, experience and training is acceptable.\n"
    )
    found = jobparse.parse(text).posting.qualifications
    assert found.preferred == ["Experience in handling boats, preferred."]
    assert found.equivalency_accepted is True


def test_a_wish_in_a_notice_stands_by_itself() -> None:
    text = (
        "The Town of Elmford seeks a boat warden, who bails the boats of the town. Experience in handling boats is preferred. "
        "Send a resume to the Town Clerk at Quay Hall by May 4, 2031, and say when you can begin.\n"
    )
    assert ("preferred_qualifications", None) in kinds(text)


@pytest.mark.parametrize(
    ("below", "kind"),
    [
        (
            "Under direction: Bails the boats of the town and of the county on days of rain, and pumps them out on others.  "
            "Ties up the ferry at each landing; tells the pilot of what is in the way.  Sweeps the steps of the quay and keeps "
            "them dry.  Paints the rails each spring; repairs what the winter has broken.  Greets riders; answers what "
            "they ask; helps those who need it aboard.  Keeps a log of all trips and of all boats.",
            "duties",
        ),
        ("The boats of the town are old. The quay is older. Nobody knows who built it. The ferry runs all day. " * 5, "about"),
    ],
)
def test_a_paragraph_of_duties_under_an_unknown_heading(below: str, kind: str) -> None:
    text = f"{TOP}HARBOR MATTERS\n\n{below}\n\nBENEFITS\n\nA berth for a boat of one's own.\n"
    assert (kind, "HARBOR MATTERS") in kinds(text)


def test_an_unknown_heading_right_under_an_empty_summary() -> None:
    general = (
        "The warden looks after the boats of the town and of the county. Bails them out. Ties them up. Paints them in May. " * 4
    )
    assert ("summary", "GENERAL") in kinds(f"Boat Warden\nTown of Elmford\n\nPOSITION SUMMARY\n\nGENERAL\n{general}\n")
    listed = "- Repairs boats.\n- Cleans decks.\n- Paints rails.\n"
    assert ("duties", "GENERAL") in kinds(f"Boat Warden\nTown of Elmford\n\nPOSITION SUMMARY\n\nGENERAL\n{listed}")


def test_a_paragraph_that_a_sentence_leads_into() -> None:
    duties = "Patrol the harbor; conduct investigations of drug crimes; check the background of crews and the records of pilots."
    lead = "The warden may not do all that stands below. Duties may include but are not limited to the following:"
    text = f"Boat Warden\nTown of Elmford\n\nEssential Functions: Bails boats.\n\nExamples of Duties: {lead}\n\n{duties}\n"
    assert jobparse.parse(text).posting.duties[-1] == duties


def test_items_that_begin_as_the_one_that_asks_for_something() -> None:
    text = (
        "Boat Warden\n\nBoat wardens look after boats of Elm County\n\n  • You must have a high school diploma or equivalent.\n"
        "  • You must not have any criminal history convictions.\n  • You must have a valid driver's license.\n"
        "  • The county has many boats.\n"
    )
    minimum = jobparse.parse(text).posting.qualifications.minimum
    assert "You must not have any criminal history convictions." in minimum
    assert "The county has many boats." not in minimum[:3]


def test_a_heading_that_goes_on_inside_a_paragraph() -> None:
    duties = "Bails the boats of the town and of the county on all days of rain. " * 6
    text = f"Boat Warden\n\nDuties {duties}Special Qualifications & Certifications: Must have a pilot's card of the port.\n"
    assert ("licenses", "Special Qualifications & Certifications") in kinds(text)
    other = text.replace("Special Qualifications & Certifications: Must", "Special Qualifications and a card of the port: Must")
    assert "Special Qualifications and a card of the port" not in [heading for _, heading in kinds(other)]
