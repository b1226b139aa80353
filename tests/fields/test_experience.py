"""Amounts of experience of the minimum, and their areas."""

from __future__ import annotations

import pytest
from announcement import announce, at, end_with, printed
from requirement_texts import require


@pytest.mark.parametrize(
    ("statement", "years", "area"),
    [
        ("Two years of experience in bridge repair.", 2, "experience in bridge repair"),
        ("Two (2) years of experience in bridge repair.", 2, "experience in bridge repair"),
        ("At least two year’s service as a rigger.", 2, "service as a rigger"),
        ("3 years of bridge repair experience.", 3, "bridge repair experience"),
        ("At least five years' experience as a rigger.", 5, "experience as a rigger"),
        ("One (1) year of work experience in a shipyard.", 1, "work experience in a shipyard"),
        ("Six months of experience in bridge repair.", 0.5, "experience in bridge repair"),
        ("18 months of experience in bridge repair.", 1.5, "experience in bridge repair"),
        ("At least 5 years prior experience in bridge repair.", 5, "prior experience in bridge repair"),
        ("At least one year's experience of rigging.", 1, "experience of rigging"),
        ("2+ years of bridge painting.", 2, "bridge painting"),
        ("Min 2 years in a shipyard of some size.", 2, "in a shipyard of some size"),
        ("Three years operating a harbor crane.", 3, "operating a harbor crane"),
        ("A diploma; two years mooring, fuelling or painting boats.", 2, "mooring, fuelling or painting boats"),
        ("4+ years in tide modelling required", 4, "in tide modelling"),
        ("Served for a minimum of three (3) years in a dockyard; and", 3, "in a dockyard"),
        ("A diploma and two years of bridge work will be accepted instead.", 2, "bridge work"),
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


@pytest.mark.parametrize(
    "part", ["two years of which must have been as a supervisor", "including two years at the level of a supervisor"]
)
def test_a_part_of_the_years_is_an_entry_too(part: str) -> None:
    parsed = require(f"- Five years of experience in bridge repair, {part}.")
    assert [row.years for row in parsed.posting.qualifications.experience] == [5, 2]


@pytest.mark.parametrize(
    "statement",
    [
        "College education may be substituted for up to two years of the required experience.",
        "An age of at least 21 years.",
        "A licence that is renewed every two years.",
        "The list is kept for two years.",
        "Graduation from a four-year college.",
        "A pledge to stay for two years beginning in May.",
        "Two years in college.",
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


def test_months_in_a_post_are_experience() -> None:
    (row,) = require("- Six months as a Rope Trainee with the harbor crews.").posting.qualifications.experience
    assert (row.years, row.area) == (0.5, "a Rope Trainee with the harbor crews")


def test_an_amount_of_months_to_years_is_one_range() -> None:
    parsed = end_with("EXPERIENCE\n\n- 6 months to 1 year of clerical experience.\n- Boots.")
    assert [(row.years, row.area) for row in parsed.posting.qualifications.experience] == [(0.5, "clerical experience")]


def test_an_amount_over_a_list() -> None:
    parsed = require("At least 5 years of experience with:\n- Oars\n- Sails\n")
    assert parsed.posting.qualifications.minimum == ["At least 5 years of experience with:", "Oars", "Sails"]
    assert [row.years for row in parsed.posting.qualifications.experience] == [5]


@pytest.mark.parametrize("statement", ["2 years of schooling.", "A boat of 2 years of painting.", "Two years of Latin."])
def test_years_of_something_else(statement: str) -> None:
    assert require(f"- {statement}").posting.qualifications.experience == []


def test_an_age_is_no_experience() -> None:
    parsed = require("- Divers are 21 years or older at the time of employment.")
    assert parsed.posting.qualifications.experience == []


@pytest.mark.parametrize(
    ("statement", "rows"),
    [
        (
            "Three years of experience in dredging, survey or piling at least 18 months of this experience must have been in a "
            "post on board.",
            [(3, "experience in dredging, survey or piling"), (1.5, "a post on board")],
        ),
        (
            "One year of experience on Grade I barges or two years of comparable experience on tugs.",
            [(1, "experience on Grade I barges"), (2, "comparable experience on tugs")],
        ),
        (
            "Five years of experience in the care of two or three year old children.",
            [(5, "experience in the care of two or three year old children")],
        ),
        ("Divers must possess (1) year of experience in harbours.", [(1, "experience in harbours")]),
    ],
)
def test_an_area_ends_where_another_amount_begins(statement: str, rows: list[tuple[float, str]]) -> None:
    parsed = require(f"- {statement}")
    assert [(row.years, row.area) for row in parsed.posting.qualifications.experience] == rows


def test_a_long_area_ends_with_a_whole_word() -> None:
    trades = " and ".join(f"harbour trade number {number}" for number in range(80))
    (row,) = require(f"- Two years of experience in {trades}.").posting.qualifications.experience
    assert row.area is not None
    assert f" {row.area.split()[-1]} " in f" {trades} "


@pytest.mark.parametrize(
    ("statement", "rows"),
    [
        (
            "Four years of work on tugs; two years of the experience must have been in a post on board.",
            [(4, "work on tugs"), (2, "a post on board")],
        ),
        ("One additional year of experience on tugs, for a total of two years of it.", [(1, "experience on tugs")]),
        (
            "At least 8 years of related work at sea and at least 5 years working experience on ferries.",
            [(8, "related work at sea"), (5, "working experience on ferries")],
        ),
        ("Six years of work on tugs. Study counts on the basis of 30 credits equaling one year of it.", [(6, "work on tugs")]),
        ("A diploma and work to make up the equivalent of five years of education and experience.", []),
        ("A degree in law. A lower one with two additional years of experience may be accepted in lieu of it.", []),
    ],
)
def test_amounts_that_are_a_part_a_sum_or_a_substitute(statement: str, rows: list[tuple[float, str]]) -> None:
    parsed = require(f"- {statement}")
    assert [(row.years, row.area) for row in parsed.posting.qualifications.experience] == rows


def test_the_line_before_the_demands_of_a_level_is_none_of_them() -> None:
    parsed = require("1. One year of experience on tugs.\n\nFor Assignment to Level II\n\nTwo years of experience on tugs.")
    assert parsed.posting.qualifications.minimum == ["One year of experience on tugs.", "Two years of experience on tugs."]


def test_an_area_ends_before_the_conjunction_that_leads_to_a_list() -> None:
    parsed = require("1. Two years of experience of the type named above, and\na. a rope card; or\nb. a net card.")
    (row,) = parsed.posting.qualifications.experience
    assert row.area == "experience of the type named above"


def test_what_an_amount_has_to_be_in_is_not_asked_for_again() -> None:
    parsed = require(
        "- Six months of experience with a rigging crew at the docks. Six months experience must be specific to work over water."
    )
    assert [row.area for row in parsed.posting.qualifications.experience] == ["experience with a rigging crew at the docks"]


def test_courses_are_no_experience() -> None:
    assert require("- One year of high school level course work in physics.").posting.qualifications.experience == []


def test_an_area_ends_where_another_least_amount_begins() -> None:
    parsed = require("- One year of experience as a Lock Keeper, or at least one additional year of work on bridges.")
    assert parsed.posting.qualifications.experience[0].area == "experience as a Lock Keeper"


@pytest.mark.parametrize("words", ["Not less than 5 years", "No fewer than five (5) years", "Must have not less than 5 years"])
def test_no_less_than_an_amount_asks_for_it(words: str) -> None:
    rows = require(f"- {words} of driving experience.").posting.qualifications.experience
    assert [row.years for row in rows] == [5]


def test_experience_under_a_heading_on_the_skills_that_are_required() -> None:
    parsed = announce("REQUIRED SKILLS\n\n- Five years of experience on boats\n- Two years of experience on quays preferred")
    assert [row["years"] for row in at(parsed, "/qualifications/experience")] == [5]


@pytest.mark.parametrize(
    ("statement", "areas"),
    [
        ("2+ years at the bench", [(2, "at the bench")]),
        ("Two years at a university", []),
        ("3 years of CNC mill setup", [(3, "CNC mill setup")]),
        ("One year of college", []),
        ("An associate's degree and two years of guiding ships in a harbor.", [(2, "guiding ships in a harbor")]),
        (
            "Two years of clerical experience, six months of which included handling of cash",
            [(2, "clerical experience"), (0.5, "handling of cash")],
        ),
        ("Three years of experience at sea, one of which was on a tug", [(3, "experience at sea"), (1, "on a tug")]),
        ("Three years at sea, of which two in a trawler", [(3, "at sea"), (2, "a trawler")]),
        ("At least 2 yrs. experience running a lock", [(2, "experience running a lock")]),
        ("Two years solo watch with a port agency", [(2, "solo watch with a port agency")]),
        ("A degree in rigging, or 2 years in a yard.", [(2, "in a yard")]),
        ("Have served for not less than three (3) years in boat building", [(3, "in boat building")]),
        ("One year of clerical work, of which six months must have included auditing", [(1, "clerical work"), (0.5, "auditing")]),
        ("Two years of bookkeeping experience, and be bondable", [(2, "bookkeeping experience")]),
    ],
)
def test_amounts_of_work_in_few_words(statement: str, areas: list[tuple[float, str]]) -> None:
    entries = end_with(f"MINIMUM QUALIFICATIONS\n\n- A boat.\n- {statement}").posting.qualifications.experience
    assert [(row.years, row.area) for row in entries] == areas


def test_a_limit_of_age_that_is_relaxed_is_no_experience() -> None:
    item = "The upper age limit is relaxable by five years for those who are in the service of a port."
    assert require(f"- {item}").posting.qualifications.experience == []


def test_an_area_ends_before_a_combination_that_is_accepted() -> None:
    item = "Five years of experience in piloting or any combination of education and training which gives the skills."
    assert [row.area for row in require(f"- {item}").posting.qualifications.experience] == ["experience in piloting"]
    alike = "Five years of experience in piloting or any combination of pilotage and towing."
    assert [row.area for row in require(f"- {alike}").posting.qualifications.experience] == [
        "experience in piloting or any combination of pilotage and towing"
    ]


@pytest.mark.parametrize(
    ("item", "area"),
    [
        ("Served for a minimum period of three (3) years at the grade of Pilot II;", "at the grade of Pilot II"),
        ("Served in the grade of Pilot II for a minimum period of three (3) years;", "in the grade of Pilot II"),
        (
            "One year of full time or equivalent part time experience in piloting.",
            "full time or equivalent part time experience in piloting",
        ),
        ("Is on a watch for a period of three (3) years at the pier.", None),
        ("Three years of post-high school education or a mix of schooling and work.", None),
    ],
)
def test_service_in_a_grade_and_part_time_equivalents(item: str, area: str | None) -> None:
    rows = require(f"- {item}").posting.qualifications.experience
    assert [row.area for row in rows] == ([area] if area else [])
