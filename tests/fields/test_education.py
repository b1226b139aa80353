"""Degrees of the minimum: levels, abbreviations, what stands for them."""

from __future__ import annotations

import pytest
from announcement import HEAD, end_with, printed, read
from requirement_texts import DUTIES, require


def test_the_master_of_a_ship_has_no_degree() -> None:
    parsed = require("- Six months as Master in a position on the ferries.\n- A steady hand.")
    assert parsed.posting.qualifications.education == []


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
        ("National Diploma in Surveying. Two years at sea.", ["associate"], "national diploma"),
        ("A degree or diploma in surveying.", ["bachelor"], "a degree"),
        ("First class M. Tech in surveying.", ["master"], "m. tech"),
        ("B. Sc. in surveying from a university.", ["bachelor"], "b. sc"),
        ("Two years of postdoctoral experience at sea.", [], ""),
        ("Fellows should not yet have completed a PhD.", [], ""),
        ("A postgraduate diploma in surveying.", [], ""),
        ("A two-year technical degree in rigging.", ["associate"], "two-year technical degree"),
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
        ("A good honours degree in hydrology.", ["bachelor"], "honours degree"),
        ("A first degree from a recognised university.", ["bachelor"], "first degree"),
        ("A first degree from a recognised university in Kenya.", ["bachelor"], "first degree"),
        ("B.Com/B.Tech in Public Works.", ["bachelor"], "b.com"),
        ("A BEng or MEng in hydrology.", ["bachelor", "master"], "beng"),
        ("M.Tech in hydrology.", ["master"], "m.tech"),
        ("The care of plants in a bed or a pot of med size.", [], ""),
        ("No felony of the first degree murder kind.", [], ""),
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
    ("statement", "accepted"),
    [
        (
            "A bachelor's degree and a year of experience, or an equivalent combination of education, training and experience.",
            True,
        ),
        ("A bachelor's degree; or an equivalent combination of education and experience.", True),
        ("Any combination of education and experience that gives the skills.", True),
        ("Substitution: Equivalent full-time experience in local government may be accepted in place of a degree.", True),
        ("A diploma and a year on boats; or a comparable mix of schooling and experience.", True),
        ("A degree in hydrology, or equivalent field experience.", True),
        ("A bachelor's degree and a year of experience.", None),
        ("A licence as a pilot or equivalent experience rating as the port defines it.", None),
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


def test_years_above_high_school_are_some_college() -> None:
    parsed = require("- One year of experience in a stockroom; OR, four (4) years above high school.")
    assert [row.level for row in parsed.posting.qualifications.education] == ["some_college"]


def test_a_course_of_study_of_four_years_is_a_bachelors() -> None:
    parsed = require("- Completion of a 4-year course of study at an accredited college with major study in rope making.")
    assert [row.level for row in parsed.posting.qualifications.education] == ["bachelor"]


def test_what_leads_to_the_minimum_may_accept_its_equivalent() -> None:
    parsed = require(
        "Any combination of education, experience, and training equivalent to the following:\n"
        "A degree in botany; plus two years of work."
    )
    assert parsed.posting.qualifications.equivalency_accepted is True
    assert printed(parsed, "/qualifications/equivalency_accepted").startswith("Any combination")


def test_a_diploma_of_high_school_has_no_majors() -> None:
    parsed = require("- High school diploma supplemented by a two-year community college degree in rope making.")
    rows = [(row.level, row.fields) for row in parsed.posting.qualifications.education]
    assert rows == [("high_school", []), ("associate", ["rope making"])]


@pytest.mark.parametrize("diploma", ["Grade 12", "Grade 12 diploma or equivalent."])
def test_the_last_year_of_school_is_a_diploma(diploma: str) -> None:
    parsed = require(f"- {diploma}\n- A rope certificate")
    assert [row.level for row in parsed.posting.qualifications.education] == ["high_school"]
    tree = parsed.posting.qualifications.model_dump()["requirements"]
    assert [item["text"] for item in tree["items"]] == [diploma, "A rope certificate"]


def test_credits_that_count_as_experience_are_no_education() -> None:
    parsed = require(
        "- Six years of experience on tugs. One year of credit will be given for each 30 semester credits of college."
    )
    assert parsed.posting.qualifications.education == []


def test_the_abbreviation_of_a_country_ends_no_clause() -> None:
    statement = "A baccalaureate degree from a college that is known to the U.S. Secretary of Education"
    (row,) = require(f"- {statement}").posting.qualifications.education
    assert row.text == statement


@pytest.mark.parametrize(
    "sentence",
    [
        "College may be substituted for the work at a rate of 30 semester credits for six months.",
        "College credit can be substituted for experience on the basis of 30 semester credits for one year of it.",
        "College may stand for work on the basis that sixty (60) semester credits are equated to one year of it.",
    ],
)
def test_credits_that_measure_a_substitution_are_no_degree(sentence: str) -> None:
    parsed = require(f"1. A bachelor's degree and four years on bridges; or\n2. Work equivalent to the above. {sentence}")
    assert [row.level for row in parsed.posting.qualifications.education] == ["bachelor"]


def test_credits_that_equal_years_are_no_degree() -> None:
    parsed = require(
        "1. A bachelor's degree.\n\nWork may be substituted for education (NOTE: 30 semester or 45 quarter units = 1 year)."
    )
    assert [row.level for row in parsed.posting.qualifications.education] == ["bachelor"]


@pytest.mark.parametrize(
    ("sentence", "levels"),
    [
        ("Half a year on bridges counts for each year in an approved trade or vocational high school.", []),
        ("One year on bridges and training in a trade school or vocational high school for the rest.", []),
        ("Graduation from a vocational high school.", ["high_school"]),
        ("A diploma of a high school.", ["high_school"]),
    ],
)
def test_years_in_the_high_school_of_a_trade_are_no_degree(sentence: str, levels: list[str]) -> None:
    assert [row.level for row in require(sentence).posting.qualifications.education] == levels


@pytest.mark.parametrize(
    ("statement", "levels"),
    [
        ("Graduation from high school. A year on boats may be substituted for lack of high school education.", ["high_school"]),
        ("Two years of study above the high school level are enough.", ["some_college"]),
        ("Ability to reckon at a level of two years above high school.", []),
        (
            "An associate's degree in botany, or graduation from high school and two years of work on boats.",
            ["associate", "high_school"],
        ),
    ],
)
def test_schooling_that_is_stood_for_or_passed(statement: str, levels: list[str]) -> None:
    parsed = require(f"- {statement}")
    assert [row.level for row in parsed.posting.qualifications.education] == levels
    assert all(len(row.fields) < 2 for row in parsed.posting.qualifications.education)


@pytest.mark.parametrize(
    "statement",
    [
        "A master's degree, or an equivalent in education and experience.",
        "Any combination equivalent to experience and training that would give the skills. A typical way is:",
    ],
)
def test_equivalents_in_other_words(statement: str) -> None:
    assert require(f"{statement}\n\n- Two years of work on boats.").posting.qualifications.equivalency_accepted is True


@pytest.mark.parametrize(
    ("statement", "fields"),
    [
        ("A degree in tides or the law of the sea", ["tides", "the law of the sea"]),
        ("Educated to degree level or able to show the same.", []),
        ("University degree in tides", ["tides"]),
        ("Relevant degree or equivalent professional qualification", []),
        ("HND or degree in tides", ["tides"]),
    ],
)
def test_a_degree_without_a_level_is_the_first_one(statement: str, fields: list[str]) -> None:
    education = require(f"- {statement}").posting.qualifications.education
    assert [(row.level, row.fields) for row in education] == [("bachelor", fields)]


@pytest.mark.parametrize(
    "statement",
    [
        "An advanced degree in tides",
        "A high degree of care",
        "Work in 38-degree water",
        "A second degree in tides",
        "An associate degree in tides",
    ],
)
def test_other_degrees_are_no_first_ones(statement: str) -> None:
    education = require(f"- {statement}").posting.qualifications.education
    assert "bachelor" not in [row.level for row in education]


@pytest.mark.parametrize(
    ("statement", "levels"),
    [
        ("An undergraduate degree in Tides with good results", ["bachelor"]),
        ("A PhD student teaches little in the first year", []),
        ("MFSc degree in Tides", ["master"]),
        ("M.V.Sc in Whales", ["master"]),
    ],
)
def test_degrees_of_universities_abroad(statement: str, levels: list[str]) -> None:
    assert [row.level for row in require(f"- {statement}").posting.qualifications.education] == levels


@pytest.mark.parametrize(
    ("statement", "rows"),
    [
        ("An undergraduate (NQF level 7) qualification in Tides.", [("bachelor", ["Tides"])]),
        ("An undergraduate qualification in Tides.", [("bachelor", ["Tides"])]),
        ("A degree in Tides or Law combined with the completion of the pilots' course.", [("bachelor", ["Tides", "Law"])]),
        ("Work with undergraduate students of Tides.", []),
    ],
)
def test_undergraduate_qualifications(statement: str, rows: list[tuple[str, list[str]]]) -> None:
    found = require(f"- {statement}").posting.qualifications.education
    assert [(row.level, row.fields) for row in found] == rows


@pytest.mark.parametrize(
    ("statement", "rows"),
    [
        ("A HS or equivalency diploma.", [("high_school", [])]),
        ("HS diploma", [("high_school", [])]),
        ("Knows the HS codes of goods.", []),
        ("National Diploma in tides that allow registration with the Council.", [("associate", ["tides"])]),
        ("Associate degree in tides and a minimum of three years at sea.", [("associate", ["tides"])]),
    ],
)
def test_high_school_in_short_and_where_majors_end(statement: str, rows: list[tuple[str, list[str]]]) -> None:
    found = require(f"- {statement}").posting.qualifications.education
    assert [(row.level, row.fields) for row in found] == rows
