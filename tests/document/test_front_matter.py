"""What no heading claims: lines of the title block, paragraphs on the employer, paragraphs on the role, lists of duties."""

from __future__ import annotations

import pytest
from layouts import bodies, sections, structure

import jobparse

EMPLOYER = (
    "The Department of Bridges keeps forty bridges over the river. Its mission is to let everybody cross the water "
    "safely, in every season and at "
    "every hour of the day."
)
ROLE = (
    "The incumbent is responsible for the rust on every bridge of the town. This position walks all of them twice a "
    "year and reports to the chief of "
    "the steel yard."
)
TITLE = "BRIDGE INSPECTOR\n\nCity of Elmford\n\n"
DUTIES = "ESSENTIAL DUTIES\n\n- Walks bridges.\n"


def kinds(text: str) -> list[str]:
    return [kind for kind, _ in sections(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TITLE + DUTIES, ["header", "duties"]),
        (f"{TITLE}{EMPLOYER}\n\n{DUTIES}", ["header", "about", "duties"]),
        (f"{TITLE}{ROLE}\n\n{DUTIES}", ["header", "summary", "duties"]),
        (f"{TITLE}{EMPLOYER}\n\n{ROLE}\n\n{DUTIES}", ["header", "about", "summary", "duties"]),
        (f"{TITLE}JOB DESCRIPTION\n\n{EMPLOYER}\n\n{ROLE}\n\n{DUTIES}", ["header", "about", "summary", "duties"]),
        (
            f"{TITLE}The inspector will:\n\n- Walk all the bridges of the town.\n- Write of what has rusted "
            "there.\n\nEQUIPMENT\n\n- Ropes.\n",
            ["header", "duties", "equipment"],
        ),
        (
            f"{TITLE}{ROLE}\n\nDuties of the inspector include:\n\n- Walking all the bridges of the town.\n- Writing of "
            "what has rusted there.\n",
            ["header", "summary", "duties"],
        ),
    ],
)
def test_kinds(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


def test_a_container_s_heading_is_that_of_its_first_part() -> None:
    assert sections(f"{TITLE}JOB DESCRIPTION\n\n{EMPLOYER}\n\n{ROLE}\n\n{DUTIES}")[1] == ("about", "JOB DESCRIPTION")


def test_bullets_under_a_container_are_duties() -> None:
    text = f"{TITLE}POSITION OVERVIEW\n\n{ROLE}\n\n- Walks all the bridges of the town.\n- Writes of what has rusted there.\n"
    assert kinds(text) == ["header", "summary", "duties"]


def test_values_asked_of_the_candidate_are_no_duties() -> None:
    text = f"{TITLE}ABOUT US\n\n{EMPLOYER}\n\nWe look for individuals who:\n\n- Keep their promises in all weathers.\n\n{DUTIES}"
    assert kinds(text)[-1] == "duties"
    assert kinds(text).count("duties") == 1


def test_page_furniture_around_the_title() -> None:
    text = f"Skip to main content\nSearch Jobs\nSign In\n\n{TITLE}{ROLE}\n\n{DUTIES}"
    assert "page_furniture" in kinds(text)
    assert kinds(text)[-3:] == ["header", "summary", "duties"]


def test_labels_between_title_and_role() -> None:
    text = f"{TITLE}Number of Positions: 2\n\nSalary: $54,120.00 annually\n\n{ROLE}\n\n{DUTIES}"
    assert kinds(text) == ["header", "header", "salary", "summary", "duties"]


def test_only_a_title_block() -> None:
    document = structure("BRIDGE INSPECTOR\nCity of Elmford\nDepartment of Bridges\n")
    assert [section.kind for section in document.sections] == ["header"]


def test_the_sign_off_is_header() -> None:
    text = f"{TITLE}{DUTIES}\nThe City of Elmford is an Equal Opportunity Employer.\n\nCity of Elmford\nAda Quill, Mayor\n"
    assert kinds(text)[-1] == "header"


@pytest.mark.parametrize(
    "menu",
    ["Jobs", "Facebook\nTwitter\nLinkedIn", "Home | Jobs | Contact", "About us\nCareers", "About us", "<< Back to results"],
)
def test_the_menu_of_a_site_is_no_title(menu: str) -> None:
    posting = jobparse.parse(
        f"{menu}\nBRIDGE INSPECTOR\nDepartment of Bridges\n\nDUTIES\n\n- Walks every bridge twice a year.\n"
    ).posting
    assert (posting.title, posting.department) == ("BRIDGE INSPECTOR", "Department of Bridges")


@pytest.mark.parametrize(
    "foot", ["Similar jobs\nDog Walker\nCat Sitter", "© 2025 Elmford. All rights reserved.", "Apply Now", "Cookie settings"]
)
def test_the_foot_of_a_site_belongs_to_no_section(foot: str) -> None:
    text = "BRIDGE INSPECTOR\n\nDUTIES\n\n- Walks every bridge twice a year.\n\nMINIMUM QUALIFICATIONS\n\n- Two good legs.\n\n"
    assert jobparse.parse(text + foot).posting.qualifications.minimum == ["Two good legs."]


def test_a_list_of_duties_that_has_lost_its_bullets() -> None:
    text = (
        "HARBOR PILOT\n\nJob Description\n\nThe port seeks a pilot who knows the narrows and has guided ships in all weathers.\n"
        "Guides ships through the narrows of the port.\nInspects buoys after each storm.\nReports lights that are out.\n"
        "Trains the apprentices of the pilot station in the use of charts, and is responsible for the books of the station.\n"
    )
    duties = jobparse.parse(text).posting.duties
    assert [duty.split()[0] for duty in duties] == ["Guides", "Inspects", "Reports", "Trains"]


def test_two_lines_that_begin_with_verbs_are_no_list() -> None:
    text = "HARBOR PILOT\n\nJob Description\n\nThe port seeks a pilot who knows the narrows well.\nManage time.\nReport lights.\n"
    assert jobparse.parse(text).posting.duties == []


def test_a_list_below_a_paragraph_on_the_role_with_a_cue_inside() -> None:
    text = (
        f"{TITLE}Job Description\n\nThe yard seeks to hire an inspector. Under the direction of the chief, the inspector will be "
        "in charge of:\n\n- Supporting the crews of the harbor;\n- Walking every bridge twice a year.\n"
    )
    assert bodies(text)[-1][0] == "duties"


def test_what_the_holder_will_do_is_a_duty_whatever_it_asks_for() -> None:
    text = (
        f"{TITLE}Job Description\n\nThe yard seeks to hire an inspector for the bridges over the harbor and the river.\n\n"
        "- The inspector will set dates for the completion of repairs.\n- Walks every bridge twice a year.\n"
    )
    assert bodies(text)[-1][0] == "duties"


@pytest.mark.parametrize("button", ["", "Help\n\n"])
def test_a_paragraph_over_the_heading_of_the_major_duties_is_on_something_else(button: str) -> None:
    bridges = "At forty bridges, the river of Elmford is the longest in the district. The yard of steel is an hour away."
    text = (
        f"{TITLE}Summary\n\n{ROLE}\n\nDuties\n\n{button}{bridges}\n\nMajor Duties:\n\n- Walks bridges.\n- Writes reports.\n\n"
        "Requirements\n\n- A working knowledge of steel.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Walks bridges.", "Writes reports."]
    assert posting.summary == ROLE


@pytest.mark.parametrize(
    "told",
    [
        "Inspects forty bridges over the river. Reports rust to the chief of the yard. Keeps a book of what it finds.",
        "The inspector is responsible for the forty bridges over the river and for the yard of steel in the winter.",
    ],
)
def test_a_paragraph_of_duties_over_the_heading_of_more_of_them(told: str) -> None:
    text = f"{TITLE}Summary\n\n{ROLE}\n\nDuties\n\n{told}\n\nMajor Duties:\n\n- Walks bridges.\n- Writes reports.\n"
    assert jobparse.parse(text).posting.duties == [told, "Walks bridges.", "Writes reports."]


def test_a_remark_over_the_parts_of_a_list_of_duties_is_on_the_list() -> None:
    remark = "These may include tasks, knowledge and other characteristics of the class, of which not every one holds them all."
    text = f"{TITLE}Summary\n\n{ROLE}\n\nDuties\n\n{remark}\n\nI and II\n\n1.  Walks bridges.\n\n2.  Writes reports.\n"
    assert [kind for kind, body in bodies(text) if remark in body] == ["duties"]


SAID = "Under direct supervision, looks after the steel bridges of the town; performs related work as required."
ASKED = "MINIMUM QUALIFICATIONS\n\n1. A diploma in rust.\n\n"


def test_a_container_below_what_is_asked_for() -> None:
    listed = "- Walks all the bridges of the town.\n- Writes of what has rusted there.\n"
    text = f"{TITLE}{ASKED}JOB DESCRIPTION\n{SAID}\n\nThe Inspector will do this every year:\n\n{listed}"
    assert kinds(text) == ["header", "minimum_qualifications", "summary", "duties"]


def test_a_summary_in_a_container_below_the_duties() -> None:
    text = f"{TITLE}{DUTIES}\n{ASKED}JOB DESCRIPTION\n{SAID}\n\nEQUIPMENT\n\n- Ropes.\n"
    assert kinds(text) == ["header", "duties", "minimum_qualifications", "summary", "equipment"]
    among = f"{TITLE}ESSENTIAL DUTIES\n\n- Walks bridges.\n\n{SAID}\n"
    assert kinds(among) == ["header", "duties"]
