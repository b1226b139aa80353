"""The terms of the employment: types, career service, union, bargaining units, who may apply, FLSA."""

from __future__ import annotations

import pytest
from announcement import BODY, HEAD, announce, end_with, printed, read


@pytest.mark.parametrize(
    ("part", "types"),
    [
        ("Employment Type: Full-time", ["full_time"]),
        ("Job Type: Part Time", ["part_time"]),
        ("Position Type: Seasonal", ["seasonal"]),
        ("Appointment Type: Temporary", ["temporary"]),
        ("Employment Type: Internship", ["internship"]),
        ("Employment Type: Contract", ["contract"]),
        ("Employment Type: Per Diem", ["per_diem"]),
        ("Employment Type: Full-Time, Permanent", ["full_time", "permanent"]),
        ("Job Type:\nPart-time, Temporary", ["part_time", "temporary"]),
        ("Employment Type: Regular Full Time", ["full_time"]),
        ("This is a full-time position.", ["full_time"]),
        ("SUMMARY\n\nThis is a new full-time Library Assistant position.", ["full_time"]),
        ("(Temporary Full Time for about 7 Months)", ["full_time", "temporary"]),
        ("SUMMARY\n\nThe post is permanent. Bring the provisional certificate or a temporary licence.", ["permanent"]),
        ("SUMMARY\n\nThe post is permanent. In part-time branches, the holder opens the doors.", ["permanent"]),
        ("SUMMARY\n\nThe post is permanent. Of the panel, temporary and permanent posts may be filled.", ["permanent"]),
        ("This position is a temporary, part-time appointment.", ["part_time", "temporary"]),
    ],
)
def test_types(part: str, types: list[str]) -> None:
    parsed = announce(part)
    assert sorted(parsed.posting.employment.types) == types
    for index, name in enumerate(parsed.posting.employment.types):
        words = printed(parsed, f"/employment/types/{index}").lower().replace("-", "_").replace(" ", "_")
        assert name.removesuffix("ship") in words


@pytest.mark.parametrize(
    "part",
    [
        "- Three years of full-time experience in a shop.",
        "- Writes part-time staff schedules.",
        "- Oversees contract management and temporary road closures.",
        "- A permanent resident card is accepted.",
        "Benefits hang on whether your post is\nfull-time, part-time or on call.",
    ],
)
def test_no_types(part: str) -> None:
    assert end_with(part).posting.employment.types == []


@pytest.mark.parametrize(
    ("sentence", "member"),
    [
        ("This position is in the career service.", True),
        ("This position is in the Career Service.", True),
        ("THIS POSITION IS IN THE CAREER SERVICE.", True),
        ("This position is not in the career service.", False),
        ("THIS POSITION IS NOT IN THE CAREER SERVICE.", False),
        ("This position is exempt from the career service.", False),
        (
            "This position is covered by the agreement between the City of Elmford and the Elmford Bridge Workers "
            "Union and is in the career service.",
            True,
        ),
        ("The work is steady and well paid.", None),
        ("This is a competitive class position with permanent status after six months.", None),
        ("The career service office of the college sends interns.", None),
    ],
)
def test_career_service(sentence: str, member: bool | None) -> None:
    parsed = end_with(sentence)
    assert parsed.posting.employment.career_service is member
    assert ("/employment/career_service" in parsed.evidence) is (member is not None)
    if member is not None:
        assert "career service" in printed(parsed, "/employment/career_service").lower()
    if member is False:
        assert any(word in printed(parsed, "/employment/career_service").lower() for word in ("not", "exempt"))


@pytest.mark.parametrize(
    ("part", "union"),
    [
        ("Union: Teamsters Local 777", "Teamsters Local 777"),
        ("Union:\nSEIU Local 73", "SEIU Local 73"),
        ("This position is represented by SEIU Local 73.", "SEIU Local 73"),
        (
            "This position is covered by the collective bargaining agreement between the City of Elmford and the "
            "Elmford Federation of Bridge Workers "
            "and is in the career service.",
            "Elmford Federation of Bridge Workers",
        ),
        (
            "Job Code: 02417 - Bridge Officer 3, represented by Elmford Union of Bridge Workers (EUBW)",
            "Elmford Union of Bridge Workers (EUBW)",
        ),
        (
            "This position is open to current BIDDERS from ELMFORD FEDERATION OF BRIDGE WORKERS (EFBW) and the PUBLIC.",
            "ELMFORD FEDERATION OF BRIDGE WORKERS (EFBW)",
        ),
    ],
)
def test_union(part: str, union: str) -> None:
    parsed = announce(part)
    assert parsed.posting.employment.union == union
    assert printed(parsed, "/employment/union") == union


@pytest.mark.parametrize(
    "part",
    [
        "Union: None",
        "Union: N/A",
        "This is a non-union position.",
        "ABOUT US\n\nThe town has agreements with the Union of River Towns and the Bank of Greyhaven.",
    ],
)
def test_no_union(part: str) -> None:
    assert announce(part).posting.employment.union is None


@pytest.mark.parametrize(
    ("part", "units"),
    [
        ("BU\n:\n01", ["01"]),
        ("Bargaining Unit: RC-062", ["RC-062"]),
        ("Bargaining Unit: 4", ["4"]),
        (
            "This position is open to members of ELMFORD FEDERATION OF BRIDGE WORKERS (EFBW) - BARGAINING UNIT 1, 3, & "
            "5 and the PUBLIC.",
            ["1", "3", "5"],
        ),
        ("This position is open to all.", []),
    ],
)
def test_bargaining_units(part: str, units: list[str]) -> None:
    parsed = announce(part)
    assert parsed.posting.employment.bargaining_units == units
    assert [printed(parsed, f"/employment/bargaining_units/{index}") for index in range(len(units))] == units


@pytest.mark.parametrize(
    ("part", "groups"),
    [
        ("Open to: current city employees only", ["employees"]),
        ("Who May Apply: Employees of the department", ["employees"]),
        ("This position is open to the general public.", ["public"]),
        ("This position is open to current BIDDERS from EFBW and the PUBLIC.", ["bidders", "public"]),
        ("This position is open to current town employees only.", ["employees"]),
        ("This position is open to all qualified persons.", ["public"]),
    ],
)
def test_open_to(part: str, groups: list[str]) -> None:
    parsed = announce(part)
    assert parsed.posting.employment.open_to == groups
    for index in range(len(groups)):
        assert printed(parsed, f"/employment/open_to/{index}")


def test_open_to_the_public_with_employees_in_it() -> None:
    groups = announce("This position is open to the public, including current City employees.").posting.employment.open_to
    assert set(groups) in ({"public"}, {"public", "employees"})


@pytest.mark.parametrize("part", ["- Keeps the office open to the public on weekdays.", "- Is open to all weathers."])
def test_no_open_to(part: str) -> None:
    assert read(f"BRIDGE INSPECTOR\n\nESSENTIAL DUTIES\n\n{part}\n- Writes reports.\n").posting.employment.open_to == []


def test_a_permanent_secretary_is_no_type() -> None:
    assert announce("The inspector reports to the Permanent Secretary.").posting.employment.types == []


@pytest.mark.parametrize(
    ("basis", "groups"),
    [
        ("ONLY ON AN OPEN COMPETITIVE BASIS", ["public"]),
        ("BOTH ON AN INTERDEPARTMENTAL PROMOTIONAL\nAND AN OPEN COMPETITIVE BASIS", ["employees", "public"]),
        ("ONLY ON A DEPARTMENTAL PROMOTIONAL BASIS", ["employees"]),
    ],
)
def test_open_to_by_the_basis_of_the_examination(basis: str, groups: list[str]) -> None:
    parsed = end_with(f"THIS EXAMINATION IS TO BE GIVEN {basis}")
    assert parsed.posting.employment.open_to == groups


@pytest.mark.parametrize("who", ["ONLY PERMANENT CLERKS WILL BE CONSIDERED.", "OPEN TO PERMANENT CLERKS ONLY"])
def test_those_who_may_apply_tell_no_type(who: str) -> None:
    assert announce(f"Job Description\n\n{who}").posting.employment.types == []


def test_the_types_of_those_who_are_led_are_none_of_the_leader() -> None:
    text = "Job Type: Permanent\n\nThe inspector is responsible for the crews (full time and seasonal), who paint the bridges."
    assert announce(text).posting.employment.types == ["permanent"]


def test_the_type_of_a_post_that_a_university_invites_to() -> None:
    text = "The School of Tides at Alder University invites applications for a full-time (9-month), tenure-track position."
    assert read(f"Professor of Tides\n\n{text} The university is old.\n{BODY}").posting.employment.types == ["full_time"]


def test_types_in_a_row_with_bars() -> None:
    parsed = read(f"Harbor Pilot\n\nRemote (US) | Full-time | $48,000 - $55,000\n{BODY}")
    assert parsed.posting.employment.types == ["full_time"]
    assert [(row.min, row.max) for row in parsed.posting.salaries] == [(48000, 55000)]


@pytest.mark.parametrize(
    ("group", "open_to"),
    [("The public", ["public"]), ("Federal employees - Competitive service", ["employees"]), ("Reserves of the Guard", [])],
)
def test_those_below_a_heading_on_who_may_apply(group: str, open_to: list[str]) -> None:
    parsed = end_with(
        f"This job is open to\n\n  •\n    {group}\n\n    Those who are told of elsewhere.\n\nBENEFITS\n\n- A berth."
    )
    assert parsed.posting.employment.open_to == open_to


def test_a_line_that_says_what_position_this_is() -> None:
    parsed = announce("JOB DESCRIPTION\n\n**OPEN TO BRIDGE CLERKS.\n**PART-TIME POSITION: 20 HOURS A WEEK IN THE WINTER.")
    assert parsed.posting.employment.types == ["part_time"]


def test_a_word_of_a_title_is_not_the_public() -> None:
    parsed = announce("OPEN TO EMPLOYEES WHO ARE SERVING AS PUBLIC WORKS INSPECTORS.")
    assert parsed.posting.employment.open_to == ["employees"]


def test_instructions_for_employees_alone() -> None:
    part = "TO APPLY\n\nFor Bridge Employees Only: log in to the board of the works office."
    assert end_with(part).posting.employment.open_to == ["employees"]
    others = end_with(f"{part} All other applicants write to the clerk.")
    assert others.posting.employment.open_to != ["employees"]


def test_words_on_who_may_apply_above_the_duties() -> None:
    parsed = read(
        f"{HEAD}JOB DESCRIPTION\n**OPEN TO EMPLOYEES WHO SERVE AS BRIDGE CLERKS. ALL OTHERS WILL NOT BE SEEN.\n"
        "You will do the following:\n--Keep the book of the bridges.\n--Count the rivets.\n--Write to the owners.\n\n"
        "MINIMUM QUALIFICATIONS\n\n- A clear hand.\n"
    )
    assert parsed.posting.employment.open_to == ["employees"]


def test_permanent_candidates_make_no_permanent_position() -> None:
    parsed = end_with("ADDITIONAL INFORMATION\n\nThis position is open only to permanent candidates who serve as bridge clerks.")
    assert parsed.posting.employment.types == []


def test_whole_time_is_full_time() -> None:
    assert announce("SUMMARY\n\nThe post is whole time and by the sea.").posting.employment.types == ["full_time"]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Harbor Pilot\n\n- Work by the sea\n- Permanent full time position in Elm Bay\n", ["full_time", "permanent"]),
        ("Harbor Pilot\n\nWHO WE ARE\n\nThe port is seeking an experienced part-time pilot for its boats.\n", ["part_time"]),
        ("JOB SUMMARY\n\nThe port is seeking a full time staff pilot.\n", ["full_time"]),
        ("JOB SUMMARY\n\nThe pilot leads full-time staff, and volunteers.\n", []),
        (
            "Job Title: Harbor Pilot for the Night Boats of the Upper River and the Lakes - Temporary Specified Purpose\n",
            ["temporary"],
        ),
        ("FSLA: Non-Exempt\n", []),
    ],
)
def test_types_of_lines_sentences_and_long_titles(text: str, types: list[str]) -> None:
    assert read(text + BODY).posting.employment.types == types


@pytest.mark.parametrize(
    ("prose", "types"),
    [
        ("The worker leads temporary traffic control around sites of the town.", []),
        ("The worker holds a temporary winter position on the roads.", ["temporary"]),
        ("The list may be used to fill vacancies on a regular or temporary basis.", []),
    ],
)
def test_temporary_things_of_the_work(prose: str, types: list[str]) -> None:
    filler = "The crew mends roads, bridges and quays of the town, and keeps the signs of all of them in order in any weather. "
    assert announce(f"SUMMARY\n\n{filler * 2}{prose}").posting.employment.types == types


@pytest.mark.parametrize(
    ("top", "types"),
    [
        ("Harbor Office | Ref 16/27 | Permanent Full Time", ["full_time", "permanent"]),
        ("DOQ | Full-time, exempt", ["full_time"]),
        ("Classified, full-time, non-exempt.", ["full_time"]),
        ("Harbor Office | All of our full-time staff", []),
        ("The town is accepting applications for the full-time position of Pilot.", ["full_time"]),
        ("Position Type: Employee\n\nSUMMARY\n\nTwo permanent, full-time openings wait for you.", ["full_time", "permanent"]),
        ("Open to:\n[ ] State employees with permanent status\n[X] General public", []),
    ],
)
def test_types_between_bars_and_in_sentences(top: str, types: list[str]) -> None:
    assert announce(top).posting.employment.types == types


@pytest.mark.parametrize(
    ("part", "types"),
    [
        ("WHAT WE OFFER\n\n- Full Time - Level 5 - $63,000 a year\n- A boat", ["full_time"]),
        ("TERMS\n\nPart-time, 24 hours a week, twelve-month contract with the chance of another.", ["part_time", "contract"]),
        ("Pay: $25 an hour\nemployment type: part-time", ["part_time"]),
        ("Hours: Part time - 22.5 hours per week (three days, Tuesday to Thursday)", ["part_time"]),
        ("WHAT WE OFFER\n\n- Full-time employees are given a boat", []),
        (
            "NOTES\n\nThe boats that are given to crews depend on the type of position, be it a\n"
            "part-time, or another one, and on the weather of the day.",
            [],
        ),
    ],
)
def test_types_that_lines_begin_with(part: str, types: list[str]) -> None:
    assert end_with(part).posting.employment.types == types


def test_a_label_that_names_both_types() -> None:
    assert announce("Full-Time/Part-Time  Full Time\nDepartment  Piers").posting.employment.types == ["full_time"]


def test_types_in_brackets_behind_the_title() -> None:
    assert read(f"Harbor Clerk (PT), Elm Bay\n\nCity of Elmford{BODY}").posting.employment.types == ["part_time"]


def test_colleagues_are_no_terms_of_the_post() -> None:
    text = f"Lecturer in Tides\n\nThe department is a small one with nine full time faculty members.\n{BODY}"
    assert read(text).posting.employment.types == []


@pytest.mark.parametrize(
    ("part", "types"),
    [
        ("BENEFITS\n\nThis is a permanent full-time position with dental insurance.", ["full_time", "permanent"]),
        ("BENEFITS\n\nThis is a plan for full-time and part-time positions.", []),
        ("Term: one year contract with possibility of renewal", ["contract"]),
        ("Summary: The clerk reads each year contract with the owners of boats.", []),
    ],
)
def test_terms_told_beside_other_things(part: str, types: list[str]) -> None:
    assert announce(part).posting.employment.types == types


def test_adverbs_are_no_types() -> None:
    said = "We are provisionally hoping for two guides who are permanently curious about seasonally flooded piers."
    assert read(f"Harbor Guide\n\nSUMMARY\n\n{said}\n").posting.employment.types == []


@pytest.mark.parametrize(
    ("words", "types"), [("the possibility of permanent", ["temporary"]), ("a berth in permanent", ["temporary", "permanent"])]
)
def test_what_a_post_may_become_is_no_type_of_it(words: str, types: list[str]) -> None:
    told = f"This is a temporary position with {words} employment."
    assert read(f"Boat Ranger\n\n{told}\n{BODY}").posting.employment.types == types


def test_a_status_that_a_post_does_not_convey_is_no_type_of_it() -> None:
    told = "This is a temporary position. Temporary positions do not convey permanent status in the service of the port."
    assert read(f"Boat Ranger\n\nSUMMARY\n\n{told}\n{BODY}").posting.employment.types == ["temporary"]


@pytest.mark.parametrize(
    ("line", "types"),
    [
        ("Contract", ["contract"]),
        ("Contract\nAlder Ferries builds it.", []),
        ("SUMMARY\n\nThe office has 75 permanent and 70 temporary members of staff, and it is as old as the quay itself.", []),
        (
            "SUMMARY\n\nThe town pursues a permanent agenda of repairs. It is old, and so are the two bridges that lead over its "
            "river, which everybody in the county has heard of or has seen from a boat.",
            [],
        ),
        (
            "SUMMARY\n\nThis is a permanent post in a crew that mends old bridges, and two of them lead over the river of the "
            "town, which everybody in the county has heard of or has seen from a boat.",
            ["permanent"],
        ),
        ("SUMMARY\n\nThe clerk works full time alongside two part-time aides and mends boats.", ["full_time"]),
        ("SUMMARY\n\nThe post is for a year, with the potential for transition to a permanent post.", []),
    ],
)
def test_types_of_the_post_and_of_other_things(line: str, types: list[str]) -> None:
    assert announce(f"{line}\nClosing on 03 Feb 2031\n").posting.employment.types == types
