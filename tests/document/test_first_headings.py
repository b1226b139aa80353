"""Texts of which no heading is known: the content tells where the body begins, and of which kind its sections are."""

from __future__ import annotations

import pytest

import jobparse

DUTIES = [
    "Coordinate the work of the crews along the river.",
    "Inspect ropes that were reported as worn.",
    "Prepare monthly reports on the moorings.",
]
ASKED = ["A bachelor's degree in navigation or a related field.", "Three years of experience in the care of moorings."]
DRESSES = ["{0}\n\n", "{0}\n", "{0}:\n", "**{0}**\n\n", "## {0}\n\n"]


def listed(rows: list[str], mark: str) -> str:
    return "".join(f"{mark}{row}\n" for row in rows)


@pytest.mark.parametrize("mark", ["• ", "- ", ""])
@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("names", [("Zorb", "Quux"), ("Under the Hood", "The Fine Print"), ("THE GOOD PART", "THE REST")])
def test_unknown_headings_over_lists(names: tuple[str, str], dress: str, mark: str) -> None:
    first, second = (dress.format(name) for name in names)
    text = f"HARBOR CLERK\n\nTown of Alder\n\n{first}{listed(DUTIES, mark)}\n{second}{listed(ASKED, mark)}"
    posting = jobparse.parse(text).posting
    assert posting.title == "HARBOR CLERK"
    assert posting.duties == DUTIES
    assert posting.qualifications.minimum == ASKED


@pytest.mark.parametrize("title", ["RIVER SONGS", "Moorings", "Harbor Clerk"])
def test_a_title_over_the_list_is_no_heading(title: str) -> None:
    posting = jobparse.parse(f"{title}\n\n{listed(DUTIES, '- ')}").posting
    assert posting.duties == DUTIES
    assert not any(section.heading for section in jobparse.parse(f"{title}\n\n{listed(DUTIES, '- ')}").sections)


def test_the_name_of_an_office_over_the_list_is_no_heading() -> None:
    text = f"HARBOR CLERK\n\nMoorings Division\n\n{listed(DUTIES, '- ')}"
    assert not any(section.heading for section in jobparse.parse(text).sections)


def test_a_remark_over_a_paragraph_opens_nothing() -> None:
    text = f"HARBOR CLERK\n\nAMENDED\n\nThe harbor keeps forty boats.\n\nDUTIES\n\n{listed(DUTIES, '- ')}"
    assert [section.heading for section in jobparse.parse(text).sections if section.heading] == ["DUTIES"]


def test_a_heading_told_by_its_words_opens_the_body_for_one_that_nobody_knows() -> None:
    text = f"HARBOR CLERK\n\nWHAT THE HARBOR PAYS\n\n$52,951 to $77,402\n\nKEY RESULTS\n\n{' '.join(DUTIES)}\n"
    parsed = jobparse.parse(text)
    assert [(section.kind, section.heading) for section in parsed.sections][-1] == ("duties", "KEY RESULTS")
    assert parsed.posting.salaries[0].min == 52951


@pytest.mark.parametrize("title", ["CHIEF CLERK: SALARIES", "Harbor Clerk: Benefits"])
def test_a_title_with_its_field_behind_a_colon_is_no_heading(title: str) -> None:
    text = f"Town of Alder\n\n{title}\n\nDuties\n\n{listed(DUTIES, '- ')}"
    assert [section.heading for section in jobparse.parse(text).sections if section.heading] == ["Duties"]


BODY = f"HARBOR CLERK\n\nTown of Alder\n\nDuties\n{listed(DUTIES, '- ')}\n"


@pytest.mark.parametrize(
    ("below", "kind"),
    [
        ("- Knowledge of tides\n- Knowledge of the rules of the harbor\n", "knowledge"),
        ("- Skill in steering\n- Skill in splicing\n", "skills"),
        ("- Ability to swim\n- Ability to splice\n", "abilities"),
        ("A valid driver's license and the certificate of a boatswain.\n", "licenses"),
        ("The work is done outdoors, with noise and dust from the saws.\n", "working_conditions"),
        ("Must lift up to 60 pounds, climb ladders and swim.\n", "physical_requirements"),
        ("- Background check by the police of the state\n- Fingerprints\n- Drug screen\n", "verification"),
    ],
)
def test_what_stands_under_an_unknown_heading_tells_its_kind(below: str, kind: str) -> None:
    parsed = jobparse.parse(f"{BODY}Quux\n{below}\nBenefits\n- Bread.\n")
    assert (kind, "Quux") in [(row.kind, row.heading) for row in parsed.posting.sections]


def test_competencies_under_an_unknown_heading_are_sorted() -> None:
    below = "- Knowledge of tides\n- Skill in steering\n- Ability to swim\n"
    posting = jobparse.parse(f"{BODY}Quux\n{below}\nBenefits\n- Bread.\n").posting
    assert [row.text for row in posting.abilities] == ["Ability to swim"]
    assert [row.text for row in posting.skills] == ["Skill in steering"]


@pytest.mark.parametrize(
    "below",
    [
        "- Knowledge of tides\n- A degree in navigation\n- Three years of experience with ropes\n",  # one item is a degree
        "- Three years of experience with ropes\n- A driver's license\n",  # nor is each a licence
    ],
)
def test_requirements_under_an_unknown_heading_stay_requirements(below: str) -> None:
    parsed = jobparse.parse(f"{BODY}Quux\n{below}\nBenefits\n- Bread.\n")
    assert ("minimum_qualifications", "Quux") in [(row.kind, row.heading) for row in parsed.posting.sections]


def test_a_forklift_lifts_nothing_by_hand() -> None:
    parsed = jobparse.parse(f"{BODY}Quux\nA forklift, a marlinspike and a radio.\n\nBenefits\n- Bread.\n")
    assert all(row.kind != "physical_requirements" for row in parsed.posting.sections)


def test_a_question_over_words_on_applying() -> None:
    text = f"{BODY}Sound Like You?\nSend your resume and a cover letter to ropes@alder.example by post.\n"
    assert jobparse.parse(text).sections[-1].kind == "application"
    text = f"{BODY}Sound Like You?\nA degree in navigation and two years of experience are required.\n"
    assert jobparse.parse(text).sections[-1].kind == "minimum_qualifications"


def test_words_in_capitals_that_open_a_section_are_its_heading() -> None:
    text = f"{BODY}CANDIDATES MUST POSSESS\n\n1. Work as a helper on the boats of the town.\n2. A pilot's card.\n"
    assert (jobparse.parse(text).sections[-1].kind, jobparse.parse(text).sections[-1].heading) == (
        "minimum_qualifications",
        "CANDIDATES MUST POSSESS",
    )


def test_the_words_of_known_headings_vote_on_one_that_nothing_else_tells() -> None:
    below = "The book of the harbor holds more on this, and the master of the pier keeps it.\n"
    assert jobparse.parse(f"{BODY}The List\n{below}").sections[-1].kind == "selection"
    for heading in ("The Quux List of the Outer Moorings", "Quux"):  # most of its words have no vote, or none has
        assert jobparse.parse(f"{BODY}{heading}\n{below}").sections[-1].kind == "other"
