"""What must and what should be brought; degrees and amounts of experience of the minimum; licences; equivalency."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import HEAD, at, end_with, printed, read, without

DUTIES = "\n\nESSENTIAL DUTIES\n\n- Walks every bridge twice a year.\n\n"


def require(part: str, heading: str = "MINIMUM QUALIFICATIONS") -> Any:
    """Parse an announcement whose requirements are these."""
    return read(f"{HEAD.rstrip()}{DUTIES}{heading}\n\n{part}\n")


@pytest.mark.parametrize(
    "heading",
    [
        "MINIMUM QUALIFICATIONS",
        "Minimum Qualifications:",
        "REQUIREMENTS",
        "Requirements/Minimum Qualifications",
        "Who You Are",
        "What You Bring",
        "Education and Experience",
    ],
)
def test_minimum(heading: str) -> None:
    parsed = require("- A steady hand on a ladder.\n- A working knowledge of steel.", heading)
    assert parsed.posting.qualifications.minimum == ["A steady hand on a ladder.", "A working knowledge of steel."]
    assert printed(parsed, "/qualifications/minimum/1") == "A working knowledge of steel."
    assert parsed.posting.qualifications.preferred == []


def test_numbered_alternatives_are_items() -> None:
    parsed = require(
        "1. Four years of inspecting steel bridges; or\n2. A degree in civil engineering and one year of inspecting "
        "steel bridges."
    )
    assert parsed.posting.qualifications.minimum == [
        "Four years of inspecting steel bridges; or",
        "A degree in civil engineering and one year of inspecting steel bridges.",
    ]


@pytest.mark.parametrize(
    ("part", "minimum", "preferred"),
    [
        (
            "- A steady hand.\n\nPREFERRED QUALIFICATIONS\n\n- Two years on river boats.\n- A bachelor's degree.",
            ["A steady hand."],
            ["Two years on river boats.", "A bachelor's degree."],
        ),
        (
            "- A steady hand.\n\nPreference will be given to candidates possessing the following:\n\n- Two years on "
            "river boats.\n- A bachelor's degree.",
            ["A steady hand."],
            ["Two years on river boats.", "A bachelor's degree."],
        ),
        ("- A steady hand.\n\nIdeal Candidate\n\n- Two years on river boats.", ["A steady hand."], ["Two years on river boats."]),
        (
            "- A steady hand.\n- Knowledge of river boats is preferred.",
            ["A steady hand."],
            ["Knowledge of river boats is preferred."],
        ),
        (
            "- A steady hand.\n- Fluency in Spanish is highly desirable.",
            ["A steady hand."],
            ["Fluency in Spanish is highly desirable."],
        ),
        ("- A steady hand.\n- Fluency in Spanish is a plus.", ["A steady hand."], ["Fluency in Spanish is a plus."]),
        (
            "- A steady hand.\n- Preferred qualifications of an academic kind must be proven.",
            ["A steady hand.", "Preferred qualifications of an academic kind must be proven."],
            [],
        ),
    ],
)
def test_preferred_is_never_required_nor_the_other_way_round(part: str, minimum: list[str], preferred: list[str]) -> None:
    qualifications = require(part).posting.qualifications
    assert (qualifications.minimum, qualifications.preferred) == (minimum, preferred)


def test_preferred_before_minimum() -> None:
    parsed = read(
        f"{HEAD.rstrip()}{DUTIES}DESIRED QUALIFICATIONS\n\n- Two years on boats.\n\nMINIMUM QUALIFICATIONS\n\n- A steady hand.\n"
    )
    assert parsed.posting.qualifications.minimum == ["A steady hand."]
    assert parsed.posting.qualifications.preferred == ["Two years on boats."]


def test_the_master_of_a_ship_has_no_degree() -> None:
    parsed = require("- Six months as Master in a position on the ferries.\n- A steady hand.")
    assert parsed.posting.qualifications.education == []


def test_a_line_over_a_list_that_asks_for_years_is_a_statement() -> None:
    parsed = require("1. A steady hand; and\n2. Two years of paid experience as a rigger in:\na. the harbor; or\nb. the mills.")
    qualifications = parsed.posting.qualifications
    assert qualifications.minimum == [
        "A steady hand; and",
        "Two years of paid experience as a rigger in:",
        "the harbor; or",
        "the mills.",
    ]
    assert [row.years for row in qualifications.experience] == [2]


def test_what_a_note_elsewhere_wishes_for() -> None:
    parsed = require(
        "- A steady hand.\n\nHOW TO APPLY\n\nWrite to the yard.\n\nNOTES:\n\n1. Training as a diver is highly desired but not "
        "required.\n2. Letters in blue ink are preferred."
    )
    assert parsed.posting.qualifications.preferred == ["Training as a diver is highly desired but not required."]


def test_degrees_and_years_of_the_preferred_are_none_of_the_minimum() -> None:
    parsed = require(
        "- A steady hand.\n\nPREFERRED QUALIFICATIONS\n\n- Master's degree in engineering.\n- Ten years of experience on boats."
    )
    assert parsed.posting.qualifications.education == []
    assert parsed.posting.qualifications.experience == []


@pytest.mark.parametrize(
    ("statement", "levels", "words"),
    [
        ("A high school diploma is required.", ["high_school"], "high school"),
        ("High school diploma or G.E.D.", ["high_school"], "high school"),
        ("Completion of 60 semester hours at a college.", ["some_college"], "60 semester hours"),
        (
            "A bachelor's degree including 24 semester credits in botany, of which 6 credits may be in soils.",
            ["bachelor"],
            "bachelor's",
        ),
        ("A certificate of 600 hours from a school (post high school).", [], ""),
        ("An associate degree in drafting.", ["associate"], "associate degree"),
        ("Associate's degree in drafting.", ["associate"], "associate's degree"),
        ("Graduation from an accredited college or university with a Bachelor's degree.", ["bachelor"], "bachelor's"),
        ("Graduation from an accredited college or university with a bachelor\u2019s degree.", ["bachelor"], "bachelor\u2019s"),
        ("A baccalaureate degree from an accredited college.", ["bachelor"], "baccalaureate"),
        ("Graduation from a four-year college or university.", ["bachelor"], "four-year"),
        ("A Master's degree in public health.", ["master"], "master's"),
        ("A master's or doctoral degree in hydrology.", ["master", "doctorate"], "master's"),
        ("A Ph.D. in hydrology.", ["doctorate"], "ph.d"),
        ("A Juris Doctor from an accredited law school.", ["professional"], "juris doctor"),
        (
            "Bachelor's degree, or an associate degree and two years of experience in drafting.",
            ["bachelor", "associate"],
            "bachelor's",
        ),
        ("Mastery of drafting.", [], ""),
        ("Experience working with high school students.", [], ""),
        ("An association of drafters.", [], ""),
    ],
)
def test_education_levels(statement: str, levels: list[str], words: str) -> None:
    parsed = require(f"- {statement}")
    assert [row.level for row in parsed.posting.qualifications.education] == levels
    if levels:
        assert words in printed(parsed, "/qualifications/education/0/level").lower()
        assert parsed.posting.qualifications.education[0].text in parsed.posting.qualifications.minimum[0]


@pytest.mark.parametrize(
    ("statement", "fields"),
    [
        ("A bachelor's degree in civil engineering.", ["civil engineering"]),
        ("A Bachelor's degree in Civil Engineering, Hydrology, or Physics.", ["Civil Engineering", "Hydrology", "Physics"]),
        (
            "A Bachelor's degree in Civil Engineering or Hydrology, plus two years of experience on bridges.",
            ["Civil Engineering", "Hydrology"],
        ),
        ("A bachelor's degree in civil engineering, supplemented by four years of work on bridges.", ["civil engineering"]),
        ("A bachelor's degree with a major in hydrology.", ["hydrology"]),
        ("A bachelor's degree and two years of experience in bridge repair.", []),
        ("A bachelor's degree from an accredited college or university.", []),
        ("A bachelor's degree in the field of tides and/or in an island science from a college.", ["tides", "island science"]),
        ("A bachelor's degree in botany, or sixty college credits.", ["botany"]),
        ("A bachelor's degree in botany or zoology at a recognized college or trade school.", ["botany", "zoology"]),
        ("A bachelor's degree in one or more of the following areas: botany, zoology.", ["botany", "zoology"]),
        ("A master's degree in an appropriate field of specialization.", []),
        (
            "Graduation from a four-year college with a major in botany, tidal studies, or soil science; or",
            ["botany", "tidal studies", "soil science"],
        ),
        ("A bachelor's degree from a four year accredited college in Hydrology, and", ["Hydrology"]),
        ("A bachelor's degree with 24 units in any combination of botany or zoology.", ["botany", "zoology"]),
        ("A bachelor's degree in botany and successful completion of the course on tides.", ["botany"]),
        ("A bachelor's degree in any major and completion of the course on tides.", []),
    ],
)
def test_education_fields(statement: str, fields: list[str]) -> None:
    parsed = require(f"- {statement}")
    (row,) = parsed.posting.qualifications.education
    assert row.fields == fields
    assert [printed(parsed, f"/qualifications/education/0/fields/{index}") for index in range(len(fields))] == fields


@pytest.mark.parametrize(
    ("statement", "years", "area"),
    [
        ("Two years of experience in bridge repair.", 2, "experience in bridge repair"),
        ("Two (2) years of experience in bridge repair.", 2, "experience in bridge repair"),
        ("3 years of bridge repair experience.", 3, "bridge repair experience"),
        ("At least five years' experience as a rigger.", 5, "experience as a rigger"),
        ("One (1) year of work experience in a shipyard.", 1, "work experience in a shipyard"),
        ("Six months of experience in bridge repair.", 0.5, "experience in bridge repair"),
        ("18 months of experience in bridge repair.", 1.5, "experience in bridge repair"),
        (
            "A minimum of four years of progressively responsible experience in hydrology.",
            4,
            "progressively responsible experience in hydrology",
        ),
        (
            "A Bachelor's degree plus three years of experience in bridge repair, or an equivalent combination of "
            "education, training and experience.",
            3,
            "experience in bridge repair",
        ),
    ],
)
def test_experience(statement: str, years: float, area: str) -> None:
    parsed = require(f"- {statement}")
    (row,) = parsed.posting.qualifications.experience
    assert (row.years, row.area) == (years, area)
    assert printed(parsed, "/qualifications/experience/0/area") == area
    assert row.text in statement


def test_a_part_of_the_years_is_an_entry_too() -> None:
    parsed = require("- Five years of experience in bridge repair, two years of which must have been as a supervisor.")
    assert [row.years for row in parsed.posting.qualifications.experience] == [5, 2]


@pytest.mark.parametrize(
    "statement",
    [
        "College education may be substituted for up to two years of the required experience.",
        "An age of at least 21 years.",
        "A licence that is renewed every two years.",
        "The list is kept for two years.",
        "Graduation from a four-year college.",
        "Those who fail to renew it within 18 months of service will be dismissed.",
        "One full year of graduate level education that shows the skill to do the work of the quay.",
    ],
)
def test_no_experience(statement: str) -> None:
    assert require(f"- {statement}").posting.qualifications.experience == []


def test_an_item_on_experience_in_place_of_something() -> None:
    parsed = require("- Two years of experience on tugs, cranes or pilot boats may be substituted for the degree.")
    (row,) = parsed.posting.qualifications.experience
    assert (row.years, row.area) == (2, "experience on tugs, cranes or pilot boats")


def test_an_amount_asked_for_before_is_not_asked_for_again() -> None:
    parsed = require("- Four years of experience on tugs, including the 18 months of steering described above.")
    assert [(row.years, row.area) for row in parsed.posting.qualifications.experience] == [(4, "experience on tugs")]


def test_substitution_adds_nothing() -> None:
    parsed = require(
        "- Four years of experience in bridge repair. One year of college may be substituted for one year of the "
        "required experience."
    )
    assert [row.years for row in parsed.posting.qualifications.experience] == [4]


@pytest.mark.parametrize(
    ("part", "minimum", "licenses"),
    [
        (
            "- A steady hand.\n\nLICENSES\n\n- A rigger's licence of the state.",
            ["A steady hand."],
            ["A rigger's licence of the state."],
        ),
        ("- A steady hand.\n\nLicensure, Certification, or Other Qualifications\n\n- None", ["A steady hand."], []),
        ("- A steady hand.\n\nLICENSES AND CERTIFICATIONS\n\nNone required.", ["A steady hand."], []),
        (
            "- A steady hand.\n- A valid State of Illinois driver's license is required.",
            ["A steady hand.", "A valid State of Illinois driver's license is required."],
            ["A valid State of Illinois driver's license is required."],
        ),
        (
            "- A steady hand.\n\nLICENSES\n\n- A valid State of Illinois driver's license is required\n- Must have the "
            "use of an automobile that is properly insured",
            ["A steady hand."],
            [
                "A valid State of Illinois driver's license is required",
                "Must have the use of an automobile that is properly insured",
            ],
        ),
        ("- A steady hand.", ["A steady hand."], []),
        (
            "- Licensed by the Maine Board of Riggers; or\n- State certification as a rigger; or\n- A job as a licensed rigger.",
            ["Licensed by the Maine Board of Riggers; or", "State certification as a rigger; or", "A job as a licensed rigger."],
            ["Licensed by the Maine Board of Riggers; or", "State certification as a rigger; or"],
        ),
        (
            "- A steady hand.\n\nHOW TO APPLY\n\nWrite to the yard.\n\nNOTES:\n\n1. Some positions may require a valid boat "
            "license.\n2. Bring a copy of your license.\n3. A valid rigger's license is required.",
            ["A steady hand."],
            ["Some positions may require a valid boat license.", "A valid rigger's license is required."],
        ),
        (
            "- A steady hand.\n\nADDITIONAL INFORMATION\n\nYou must possess a pilot's license of the state.",
            ["A steady hand."],
            ["You must possess a pilot's license of the state."],
        ),
        (
            "- A steady hand.\n\nNOTES:\n\n1. Applicants must attach a copy of:\na) a valid rigger's license; and\nb) a valid "
            "diver's license.\n2. These must be had before the first day:\na) A valid driver's license.\n3. Applicants must list "
            "the license on the form.",
            ["A steady hand."],
            ["A valid driver's license."],
        ),
        ("- A steady hand.\n\nNOTES:\n\n1. Certification as a rigger is desired but not required.", ["A steady hand."], []),
    ],
)
def test_licenses(part: str, minimum: list[str], licenses: list[str]) -> None:
    parsed = require(part)
    assert parsed.posting.qualifications.minimum == minimum
    assert parsed.posting.qualifications.licenses == licenses
    assert [printed(parsed, f"/qualifications/licenses/{index}") for index in range(len(licenses))] == licenses


@pytest.mark.parametrize(
    ("statement", "accepted"),
    [
        (
            "A bachelor's degree and a year of experience, or an equivalent combination of education, training and experience.",
            True,
        ),
        ("A bachelor's degree; or an equivalent combination of education and experience.", True),
        ("Any combination of education and experience that gives the skills.", True),
        ("A bachelor's degree and a year of experience.", None),
    ],
)
def test_equivalency(statement: str, accepted: bool | None) -> None:
    parsed = require(f"- {statement}")
    assert parsed.posting.qualifications.equivalency_accepted is accepted
    assert ("/qualifications/equivalency_accepted" in parsed.evidence) is (accepted is not None)


def test_foreign_degrees_are_no_equivalency() -> None:
    parsed = read(
        f"{HEAD.rstrip()}{DUTIES}MINIMUM QUALIFICATIONS\n\n- A bachelor's degree.\n\nNOTE: The town will consider "
        "equivalent foreign degrees.\n"
    )
    assert parsed.posting.qualifications.equivalency_accepted is None


def test_all_absent() -> None:
    parsed = read(f"{HEAD.rstrip()}{DUTIES}")
    assert without(at(parsed, "/qualifications")) == {}
    assert not any(key.startswith("/qualifications") for key in parsed.evidence)


@pytest.mark.parametrize(
    ("statement", "levels"),
    [
        ("A bachelor's degree is required; a master's degree is preferred.", ["bachelor"]),
        ("High school diploma required. Associate degree preferred.", ["high_school"]),
        ("High school diploma required. A bachelor's degree would be an advantage.", ["high_school"]),
        ("Bachelor's degree (Master's degree preferred).", ["bachelor"]),
    ],
)
def test_a_preferred_degree_in_a_required_statement_is_not_required(statement: str, levels: list[str]) -> None:
    parsed = require(f"- {statement}")
    assert [row.level for row in parsed.posting.qualifications.education] == levels


@pytest.mark.parametrize(
    "statement",
    [
        "Two years of experience on boats is required; five years of experience are preferred.",
        "Two years of experience on boats (five preferred).",
    ],
)
def test_preferred_years_in_a_required_statement_are_not_required(statement: str) -> None:
    assert [row.years for row in require(f"- {statement}").posting.qualifications.experience] == [2]


@pytest.mark.parametrize(
    ("block", "minimum", "preferred"),
    [
        (
            "High school diploma. One year of experience with river boats preferred.",
            ["High school diploma."],
            ["One year of experience with river boats preferred."],
        ),
        (
            "High school diploma. Two years of rigging. A diver's card is desirable. Must swim.",
            ["High school diploma. Two years of rigging.", "Must swim."],
            ["A diver's card is desirable."],
        ),
        (
            "Two years of rigging experience. Spanish is preferred but not required.",
            ["Two years of rigging experience."],
            ["Spanish is preferred but not required."],
        ),
        ("Rigging in St. Paul is preferred. Welding is a plus.", [], ["Rigging in St. Paul is preferred. Welding is a plus."]),
        ("Two years of rigging on boats. This is preferred.", [], ["Two years of rigging on boats. This is preferred."]),
        ("A B.A. Degree is preferred.", [], ["A B.A. Degree is preferred."]),
    ],
)
def test_sentences_of_a_block_are_judged_one_by_one(block: str, minimum: list[str], preferred: list[str]) -> None:
    parsed = require(f"- {block}")
    assert parsed.posting.qualifications.minimum == minimum
    assert parsed.posting.qualifications.preferred == preferred
    assert [printed(parsed, f"/qualifications/minimum/{index}") for index in range(len(minimum))] == minimum
    assert [printed(parsed, f"/qualifications/preferred/{index}") for index in range(len(preferred))] == preferred


@pytest.mark.parametrize(
    ("statement", "rows"),
    [
        ("Ph.D. in Hydrology", [("doctorate", ["Hydrology"])]),
        ("BA/BS in Geology", [("bachelor", ["Geology"])]),
        ("B.A. or B.S. in Geology", [("bachelor", ["Geology"])]),
        ("BA or BS in Geology", [("bachelor", ["Geology"])]),
        ("Bachelor's in Geology or Master's in Hydrology", [("bachelor", ["Geology"]), ("master", ["Hydrology"])]),
        ("MS/PhD in Hydrology", [("master", ["Hydrology"]), ("doctorate", ["Hydrology"])]),
        ("B.S.N. or BSN", [("bachelor", [])]),
        ("A.A. degree in Drafting", [("associate", ["Drafting"])]),
        ("MBA in Finance", [("master", ["Finance"])]),
        ("MPH", [("master", [])]),
        ("JD", [("professional", [])]),
        ("Steers at 35 mph and reports in MS Excel or MS/MySQL", []),
    ],
)
def test_abbreviated_degrees(statement: str, rows: list[tuple[str, list[str]]]) -> None:
    education = require(f"- {statement}").posting.qualifications.education
    assert [(row.level, row.fields) for row in education] == rows
    assert [row.text for row in education] == [statement] * len(rows)


def test_a_sentence_may_end_with_an_abbreviated_degree() -> None:
    (row,) = require("- A Ph.D. Two years of rigging experience.").posting.qualifications.education
    assert row.text == "A Ph.D."


@pytest.mark.parametrize(
    ("statement", "rows"),
    [
        (
            "Five years of experience of which two years must have been in supervision.",
            [(5, "experience"), (2, "supervision")],
        ),
        (
            "Five years of experience in rigging, at least two (2) years of which must have been as a foreman.",
            [(5, "experience in rigging"), (2, "a foreman")],
        ),
        (
            "Six years of rigging experience including 18 months of which was in the position(s) of a foreman.",
            [(6, "rigging experience"), (1.5, "the position(s) of a foreman")],
        ),
        (
            "Six years of rigging experience, of which one year must have been in welding and six months must have been in tar.",
            [(6, "rigging experience"), (1, "welding"), (0.5, "tar")],
        ),
    ],
)
def test_areas_of_the_whole_and_of_its_parts(statement: str, rows: list[tuple[float, str]]) -> None:
    parsed = require(f"- {statement}")
    assert [(row.years, row.area) for row in parsed.posting.qualifications.experience] == rows
    assert [printed(parsed, f"/qualifications/experience/{index}/area") for index in range(len(rows))] == [row[1] for row in rows]


@pytest.mark.parametrize(
    ("statement", "levels"),
    [
        ("A master's degree may be substituted for one year of the experience.", []),
        ("Rigging may be substituted for the required bachelor's degree.", []),
        ("If you possess a bachelor's degree, you may substitute it for two years of experience.", []),
        ("A bachelor's degree may be substituted by ten years on boats.", ["bachelor"]),
    ],
)
def test_degrees_that_stand_for_something_else(statement: str, levels: list[str]) -> None:
    assert [row.level for row in require(f"- {statement}").posting.qualifications.education] == levels


def test_the_word_between_alternatives_is_no_item() -> None:
    parsed = require("Four years of inspecting steel bridges.\nOR\nA degree in civil engineering.")
    assert parsed.posting.qualifications.minimum == ["Four years of inspecting steel bridges.", "A degree in civil engineering."]


def test_numbered_headings_inside_are_no_items() -> None:
    parsed = require(
        "1. Character\nInspectors shall be of good character.\n2. Training, Experience, Etc.\n"
        "(a) have two years of inspecting bridges; and\n(b) have a diploma in steel work."
    )
    assert parsed.posting.qualifications.minimum == [
        "Inspectors shall be of good character.",
        "have two years of inspecting bridges; and",
        "have a diploma in steel work.",
    ]


def test_words_that_lead_in_without_a_colon_are_no_items() -> None:
    parsed = require(
        "Your letter must show how you meet the following (essential qualifications)\n- A diploma in steel work.\n"
        "The following will be tested at a later date (essential for the job)\n- Knowledge of rivets."
    )
    assert parsed.posting.qualifications.minimum == ["A diploma in steel work.", "Knowledge of rivets."]


def test_what_is_wished_for_behind_a_semicolon_takes_nothing_from_what_is_asked() -> None:
    qualifications = require("High school diploma; work with rope and paint preferred").posting.qualifications
    assert qualifications.minimum == ["High school diploma;"]
    assert qualifications.preferred == ["work with rope and paint preferred"]


def test_a_heading_that_wishes_in_brackets() -> None:
    qualifications = require("- Songs of the river.", "What We Look For (desirable)").posting.qualifications
    assert (qualifications.minimum, qualifications.preferred) == ([], ["Songs of the river."])


@pytest.mark.parametrize(
    "wish",
    [
        "Knowledge of tides will be considered a plus;",
        "A postgraduate degree will be considered as an asset.",
        "Familiarity with ropes is highly preferable.",
        "Knowledge of radios is preferable.",
        "Those who can swim will have a preference;",
    ],
)
def test_what_would_be_a_plus(wish: str) -> None:
    qualifications = require(f"- A steady hand on a ladder.\n- {wish}").posting.qualifications
    assert qualifications.minimum == ["A steady hand on a ladder."]
    assert qualifications.preferred == [wish]


def test_a_degree_with_a_further_one_as_a_plus() -> None:
    qualifications = require("- BA/BS in botany, MBA is a plus;\n- A steady hand on a ladder.").posting.qualifications
    assert qualifications.minimum == ["BA/BS in botany,", "A steady hand on a ladder."]
    assert qualifications.preferred == ["MBA is a plus;"]


@pytest.mark.parametrize(
    ("statement", "years", "area"),
    [
        ("Work experience at sea (3-5 years);", 3, "Work experience at sea"),
        ("A degree; experience with ropes (two years).", 2, "experience with ropes"),
        ("More than 5 years of working experience;", 5, "working experience"),
        ("Five years as chief inspector of a yard.", 5, "as chief inspector of a yard"),
        ("Experience with ropes (up to 2 years).", None, None),
        ("No more than 5 years of experience.", None, None),
        ("A contract (2 years).", None, None),
    ],
)
def test_amounts_in_brackets_and_behind_more_than(statement: str, years: float | None, area: str | None) -> None:
    experience = require(f"- {statement}\n- A steady hand on a ladder.").posting.qualifications.experience
    assert [(entry.years, entry.area) for entry in experience] == ([(years, area)] if years else [])


def test_a_list_whose_items_end_in_commas() -> None:
    minimum = require("- A steady hand,\n- Good knees,\n- A clear eye").posting.qualifications.minimum
    assert minimum == ["A steady hand,", "Good knees,", "A clear eye"]


@pytest.mark.parametrize(
    ("statement", "minimum", "preferred"),
    [
        (
            "Excellent knowledge of ropes and knots; knowledge of radios is a plus;",
            "Excellent knowledge of ropes and knots;",
            "knowledge of radios is a plus;",
        ),
        ("Fluency in English and Welsh, knowledge of Cornish is an asset.", "Fluency in English and Welsh,", None),
        ("Strong hands; a calm temper preferred.", "", "Strong hands; a calm temper preferred."),
    ],
)
def test_a_wish_behind_what_is_asked_for(statement: str, minimum: str, preferred: str | None) -> None:
    qualifications = require(f"- {statement}\n- A steady hand on a ladder.").posting.qualifications
    assert qualifications.minimum == [*filter(None, [minimum]), "A steady hand on a ladder."]
    assert qualifications.preferred == [preferred or statement.removeprefix(minimum).strip()]


@pytest.mark.parametrize(
    "statement",
    [
        "Sixty credits from a college are equated to one year of experience.",
        "Schooling may be substituted at the rate of 60 credits from a college for 9 months of experience.",
        "One year of college for six months of experience may be substituted for the experience above.",
        "Six months of experience will be credited for each year of trade school.",
    ],
)
def test_what_schooling_counts_as_is_no_experience(statement: str) -> None:
    parsed = require(f"1. Four years of experience on steel bridges; or\n2. A steady hand. {statement}")
    assert [row.years for row in parsed.posting.qualifications.experience] == [4]


def test_a_sum_of_amounts_is_no_experience_of_its_own() -> None:
    parsed = require(
        "- Two years of experience on bridges and one year of work as a rigger, for a total of three years of experience."
    )
    assert [row.years for row in parsed.posting.qualifications.experience] == [2, 1]


def test_what_experience_means_is_no_requirement() -> None:
    parsed = require(
        "- A year on steel bridges.\n\nExperience refers to paid and unpaid experience, also that of volunteers of the club."
    )
    assert parsed.posting.qualifications.minimum == ["A year on steel bridges."]


def test_what_other_requirements_wish_for() -> None:
    parsed = require(
        "- A steady hand.\n\nOTHER REQUIREMENTS\n\n- Five years of rigging experience is highly desired.\n- Own boots."
    )
    assert parsed.posting.qualifications.preferred == ["Five years of rigging experience is highly desired."]


def test_parts_of_what_is_preferred() -> None:
    text = "PREFERRED QUALIFICATIONS\n\nEducation: A degree in tides.\nExperience: Two years in a port.\n\n"
    rows = end_with(text + "BENEFITS\n\n- Free tea.").posting.qualifications
    assert rows.preferred == ["A degree in tides.", "Two years in a port."]
    assert rows.minimum == ["A working knowledge of steel."]


def test_education_behind_another_heading_is_required() -> None:
    rows = end_with("PREFERRED QUALIFICATIONS\n\n- A love of tides.\n\nEDUCATION\n\n- A degree in ships.").posting.qualifications
    assert rows.preferred == ["A love of tides."]
    assert "A degree in ships." in rows.minimum


def test_an_item_without_a_bullet_stays_among_the_wishes() -> None:
    rows = end_with("Assets:\n\nMember of the guild of pilots.\nRequires knowledge of tides and winds.").posting.qualifications
    assert rows.preferred == ["Member of the guild of pilots.", "Requires knowledge of tides and winds."]


def test_what_is_asked_under_about_you() -> None:
    text = "DECKHAND\n\nDUTIES\n\n- Washes the deck.\n\nAbout you:\n\n- Must have a school certificate\n- Willing to learn\n"
    assert read(text).posting.qualifications.minimum == ["Must have a school certificate", "Willing to learn"]


def test_a_wish_behind_a_semicolon_at_the_end_of_an_item() -> None:
    rows = require("- Bachelor's degree; Master's is preferred;\n- A good hand with ropes;").posting.qualifications
    assert rows.preferred == ["Master's is preferred;"]


@pytest.mark.parametrize(
    ("degree", "level"),
    [
        ("A high-school diploma.", "high_school"),
        ("An MLS from an accredited school.", "master"),
        ("The M.L.I.S. degree.", "master"),
    ],
)
def test_degrees_in_short(degree: str, level: str) -> None:
    education = require(f"- {degree}\n- A steady hand on a ladder.").posting.qualifications.education
    assert [entry.level for entry in education] == [level]


def test_a_lead_in_with_a_colon_and_a_dash() -> None:
    assert require("You will need:-\n\nA good hand with ropes.\nA head for heights.").posting.qualifications.minimum == [
        "A good hand with ropes.",
        "A head for heights.",
    ]


def test_what_is_offered_and_what_is_looked_for_in_return() -> None:
    text = (
        "DECKHAND\n\nOur deckhands are the heart of the port and we offer the following benefits:-\n\nFree tea\nA warm coat\n\n"
        "In return, we are looking for people that can offer us:-\n\nA good hand with ropes\nA head for heights\n"
    )
    posting = read(text).posting
    assert posting.duties == []
    assert posting.benefits == ["Free tea", "A warm coat"]
    assert posting.qualifications.minimum == ["A good hand with ropes", "A head for heights"]


def test_a_list_on_the_employer_is_none_of_duties() -> None:
    text = "DECKHAND\n\nWe are seeking deckhands at sea.\n\n• We have a harbor of our own\n• Our ferries are new and fast\n"
    assert read(text).posting.duties == []


def test_months_in_a_post_are_experience() -> None:
    (row,) = require("- Six months as a Rope Trainee with the harbor crews.").posting.qualifications.experience
    assert (row.years, row.area) == (0.5, "a Rope Trainee with the harbor crews")


def test_a_heading_named_in_a_sentence_cuts_nothing() -> None:
    parsed = require(
        "A year as a rigger.\n\nIn addition to meeting the minimum Qualification Requirements:\n\n1. A boat.\n2. A rope."
    )
    assert parsed.posting.qualifications.minimum == ["A year as a rigger.", "A boat.", "A rope."]


@pytest.mark.parametrize(
    ("statement", "degrees"),
    [
        ("Bachelor's degree in finance, or M.B.A.", [("bachelor", ["finance"]), ("master", [])]),
        ("Bachelor's degree in law, or LL.M.", [("bachelor", ["law"]), ("professional", [])]),
        ("Bachelor's degree in finance, or an M.P.A. degree", [("bachelor", ["finance"]), ("master", [])]),
        ("PhD in botany, or J.D.", [("doctorate", ["botany"]), ("professional", [])]),
        ("Associate's or bachelor's degree in art.", [("associate", ["art"]), ("bachelor", ["art"])]),
        ("Bachelor's degree and two years of filing, or a master's degree may be substituted.", [("bachelor", [])]),
        ("A bachelor's degree is required but may be substituted.", [("bachelor", [])]),
    ],
)
def test_degrees_in_short_and_lower_alternatives(statement: str, degrees: list[tuple[str, list[str]]]) -> None:
    parsed = end_with(f"EDUCATION\n\n- {statement}\n- Boots.")
    assert [(row.level, row.fields) for row in parsed.posting.qualifications.education] == degrees


def test_an_amount_of_months_to_years_is_one_range() -> None:
    parsed = end_with("EXPERIENCE\n\n- 6 months to 1 year of clerical experience.\n- Boots.")
    assert [(row.years, row.area) for row in parsed.posting.qualifications.experience] == [(0.5, "clerical experience")]
