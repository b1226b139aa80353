"""Which sentences of the paragraphs on the role are on it: not those on the employer, the pay or where to read on."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, printed, read

import jobparse

ROLE = "The Bridge Inspector walks the steel bridges of the town and reports to the chief of the steel yard."
CALL = "Elm Bay invites applications for the position of Bridge Inspector."
ON_THE_EMPLOYER = "We keep forty bridges open to boats of all sizes. In 2019 a storm took two of them."
MORE = "Three inspectors share the rounds of the piers."


@pytest.mark.parametrize(
    "ahead",
    [
        ON_THE_EMPLOYER,
        "Alder County is one of the oldest counties of the coast. Its bridges are known for their paint.",
        "The Bridge Yard is part of the Harbor Office. Our job is to keep forty bridges open.",
        "Trainees earn $21.50 an hour for ten weeks.",
        "Benefits for this position include: 10 holidays, a pension, and a free pass for the ferry.",
        "As the steward of forty bridges, the yard has a name for paint. Its boats go out each day.",
        "Who we are: forty people and two boats. The yard was opened by a mayor.",
    ],
)
def test_sentences_ahead_on_something_else(ahead: str) -> None:
    parsed = announce(f"ROLE SUMMARY\n\n{ahead} {ROLE}")
    assert parsed.posting.summary == ROLE
    assert printed(parsed, "/summary") == ROLE


@pytest.mark.parametrize(
    "ahead",
    [
        "Two bridges of the town are older than its name.",
        "Our steel crews climb what others only drive over.",
        "We are looking for somebody who likes heights.",
        "As a Bridge Inspector, you will climb.",
        "A budget of $4 million is spent on paint each year.",
    ],
)
def test_sentences_ahead_that_stay(ahead: str) -> None:
    assert announce(f"ROLE SUMMARY\n\n{ahead} {ROLE}").posting.summary == f"{ahead} {ROLE}"


def test_the_employer_under_its_name() -> None:
    head = "BRIDGE INSPECTOR\n\nDepartment: Department of Bridges\n\nROLE SUMMARY\n\n"
    ahead = "The Department of Bridges runs 14 yards and keeps watch over 90 piers. Most of them stand in salt water."
    assert read(f"{head}{ahead} {ROLE}\n{BODY}").posting.summary == ROLE


@pytest.mark.parametrize(
    "behind",
    [
        "A night allowance of £32.50 is paid to those on call.",
        "The work begins at 5:00 a.m. from May to October.",
        "One vacancy now exists at the north yard; a second is expected in June.",
        "Up to 24 hours a week, on a rotation of days, evenings and weekends.",
        "Applicants who have no boat licence are urged to call the yard.",
        "More information is at the yard.",
    ],
)
def test_sentences_behind_on_something_else(behind: str) -> None:
    parsed = announce(f"ROLE SUMMARY\n\n{ROLE} {behind}")
    assert parsed.posting.summary == ROLE
    assert printed(parsed, "/summary") == ROLE


@pytest.mark.parametrize(
    "behind", ["Three inspectors share the rounds.", "The inspector spends some $40,000 a year on paint (Alder St. 9)."]
)
def test_sentences_behind_that_stay(behind: str) -> None:
    assert announce(f"ROLE SUMMARY\n\n{ROLE} {behind}").posting.summary == f"{ROLE} {behind}"


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        pytest.param(ON_THE_EMPLOYER, ON_THE_EMPLOYER, id="words on the employer, alone"),
        pytest.param(f"{CALL} Elm Bay stands on old sand.\n\n{ROLE}", ROLE, id="a bare call above what the holder does"),
        pytest.param(
            f"{CALL} The position is new.\n\n{ROLE}", f"{CALL} The position is new. {ROLE}", id="one with words on the post"
        ),
        pytest.param(f"{ROLE}\n\n. {MORE}", f"{ROLE} {MORE}", id="a mark before a paragraph"),
        pytest.param(f"In short [edit]\n\n{ROLE}", ROLE, id="a heading of a wiki"),
        pytest.param(f"Your week on the piers\n\n{ROLE}", ROLE, id="a short line without a stop"),
        pytest.param(f"Unit or crew: Bridges and Piers of the North Yard\n\n{ROLE}", ROLE, id="one with a label"),
    ],
)
def test_paragraphs_under_the_heading(text: str, summary: str) -> None:
    assert announce(f"ROLE SUMMARY\n\n{text}").posting.summary == summary


@pytest.mark.parametrize("contents", ["Contents [hide]", "Contents  [hide]"])
def test_a_table_of_contents_is_no_summary(contents: str) -> None:
    head = "Bridge Inspector\nFrom Elm Bay Wiki\n\nThis page is a draft [edit source]. Discussion on the talk page."
    table = f"{contents}\n1 About Elm Bay\n2 The role\n3 What you will do\n4 Terms"
    about = "About Elm Bay [edit]\nElm Bay is a charity that keeps bridges open to boats."
    assert read(f"{head}\n\n{table}\n\n{about}\n\nThe role [edit]\n{ROLE}\n\n{BODY}").posting.summary == ROLE


@pytest.mark.parametrize(
    "role",
    [
        "Keeps the steel bridges of the town open to boats of all sizes, in an assigned part of the river.",
        "You'll keep the steel bridges of the town open to boats of all sizes, with the support of two crews.",
    ],
)
def test_the_role_under_a_heading_on_the_employer(role: str) -> None:
    assert read(f"BRIDGE INSPECTOR\n\nAbout us\n\n{role}\n{BODY}").posting.summary == role


@pytest.mark.parametrize(
    "other",
    [
        "You will love the view of the river and the boats from our yard, and the bread of our own bakery.",
        "Keeps of the old town stand on either side of the river, and boats of all sizes lie between them.",
    ],
)
def test_what_is_no_role_there(other: str) -> None:
    assert read(f"BRIDGE INSPECTOR\n\nAbout us\n\n{other}\n{BODY}").posting.summary is None


DUTIES = "Key Responsibilities:\n- Walks every pier of the town twice a year.\n- Writes a report on what has rusted.\n"


def test_the_role_between_the_heading_and_that_of_the_list() -> None:
    parsed = read(f"BRIDGE INSPECTOR\n\nDescription of Work\n\n{ROLE}\n\n{DUTIES}\nREQUIREMENTS\n\n- A diploma.\n")
    assert parsed.posting.summary == ROLE
    assert parsed.posting.duties == ["Walks every pier of the town twice a year.", "Writes a report on what has rusted."]


def test_a_duty_there_below_a_summary_stays_one() -> None:
    head = f"BRIDGE INSPECTOR\n\nROLE SUMMARY\n\nUnder supervision, keeps bridges open.\n\nDescription of Work\n\n{ROLE}"
    assert ROLE in read(f"{head}\n\n{DUTIES}\nREQUIREMENTS\n\n- A diploma.\n").posting.duties


def test_the_role_as_the_only_duty_stays_one() -> None:
    parsed = read(f"BRIDGE INSPECTOR\n\nDescription of Work\n\n{ROLE}\n\nREQUIREMENTS\n\n- A diploma.\n")
    assert parsed.posting.summary is None
    assert parsed.posting.duties == [ROLE]


_PORTRAIT = "The City of Alder lies on the Elm River and has 41,000 residents. Its government employs 320 people."


@pytest.mark.parametrize(
    "role",
    [
        "As our harbor pilot, you will bring ships through the narrows of the river by day and by night.",
        "Join our harbor office as a harbor pilot and bring ships through the narrows by day and by night.",
        "Do you love ships and order? We need a pilot to bring ships through the narrows by day and by night.",
        "The purpose of this job is to bring ships through the narrows of the river by day and by night.",
        "An exciting opportunity has arisen for a pilot who brings ships through the narrows by day and by night.",
        "The work involves bringing ships through the narrows of the river, by day and by night, in all weather.",
        "This is a demanding job in the harbor office that brings ships through the narrows by day and by night.",
    ],
)
@pytest.mark.parametrize("above", ["", f"{_PORTRAIT}\n\n"])
def test_how_sentences_on_a_role_begin(role: str, above: str) -> None:
    text = f"Harbor Pilot\nCity of Alder\n\n{above}{role}\n\nDuties\n- Steer ships\n- Keep the log\n"
    assert jobparse.parse(text).posting.summary == role


def test_what_staff_enjoy_is_no_role() -> None:
    aside = "As an employee of the city, you will enjoy its parks, its trails and a pension, as all of the staff do."
    text = f"Harbor Pilot\nCity of Alder\n\n{_PORTRAIT}\n\n{aside}\n\nDuties\n- Steer ships\n- Keep the log\n"
    assert jobparse.parse(text).posting.summary is None


def test_a_sentence_on_pay_behind_the_role_leaves_the_role() -> None:
    role = "This position brings ships through the narrows."
    text = f"Harbor Pilot\nCity of Alder\n\n{role} The salary is $31.50 per hour.\n\nDuties\n- Steer ships\n- Keep the log\n"
    assert jobparse.parse(text).posting.summary == role


@pytest.mark.parametrize(
    "turn",
    [
        "Applicants must be free to work at night. The pilots of the port have a house of their own.",
        "The work schedule is four days a week. Pilots sleep on board.",
        "This class is distinguished from Master Pilot, who leads others. It is the second of three.",
        "The office is located at 12 Quay Street, Alder.",
    ],
)
def test_a_summary_ends_where_it_turns_to_something_else(turn: str) -> None:
    role = "The harbor pilot brings ships through the narrows. It is hard work in all weather."
    text = f"Harbor Pilot\nCity of Alder\n\n{role} {turn}\n\nDuties\n- Steer ships\n- Keep the log\n"
    assert jobparse.parse(text).posting.summary == role


def test_a_first_sentence_on_applicants_ends_no_summary() -> None:
    role = "Applicants are sought for the post of harbor pilot, who brings ships through the narrows by day and by night."
    text = f"Harbor Pilot\nCity of Alder\n\n{role}\n\nDuties\n- Steer ships\n- Keep the log\n"
    assert jobparse.parse(text).posting.summary == role


@pytest.mark.parametrize(
    "goes_on",
    [
        "Please see the notice below for more. The pilot sleeps on board.",
        "Applications are invited from ashore. The pilot sleeps on board.",
    ],
)
def test_what_leads_on_or_invites_ends_no_summary(goes_on: str) -> None:
    role = "The harbor pilot brings ships through the narrows. It is hard work in all weather."
    text = f"Harbor Pilot\nCity of Alder\n\n{role} {goes_on}\n\nDuties\n- Steer ships\n- Keep the log\n"
    assert jobparse.parse(text).posting.summary == f"{role} {goes_on}"


def test_the_people_of_a_town_end_no_sentence() -> None:
    role = "The Town of Elmbay (pop. 12,400) is looking for a patient person to fill the position of Harbor Pilot."
    assert jobparse.parse(f"Harbor Pilot\n\n{role}\n\nDuties\n- Steer ships\n- Keep the log\n").posting.summary == role
