"""Words that sound like a value and are on something else, or that deny it; and values that such words must not take away."""

from __future__ import annotations

import pytest

import jobparse

HEAD = "Harbor Pilot\nCity of Alder\n\n"
DUTIES = "\n\nDUTIES\n- Guides ships into the harbor.\n- Keeps a log of all movements.\n"
APPLY = f"{HEAD}{DUTIES}\nHOW TO APPLY\n"


@pytest.mark.parametrize(
    "rest",
    [
        "ACCOMMODATIONS\nIf you need an accommodation, please contact Ann Lee, ADA Coordinator, at 555-010-0199.\n",
        "EQUAL OPPORTUNITY\nTo file a complaint please contact Ben Ito, Equity Officer, at 555-010-0188.\n",
        "NOTES\nFor a tour of the docks please contact Jo Field, Museum Guide, on 555-010-0177.\n",
    ],
)
def test_whom_to_ask_about_something_else_is_no_contact(rest: str) -> None:
    assert jobparse.parse(f"{HEAD}The pilot guides ships.{DUTIES}\n{rest}").posting.application.contact is None


@pytest.mark.parametrize(
    "asked",
    [
        "Do not send paper; use www.alder.example/jobs instead.",
        "Please do not submit a résumé only, but apply at www.alder.example/jobs.",
        "Apply at www.alder.example/jobs/\n2 references are needed.",
        "Apply at www.alder.example/jobs/\n555-010-0199",
    ],
)
def test_addresses_behind_denials_and_above_numbers(asked: str) -> None:
    (url,) = jobparse.parse(f"{APPLY}{asked}\n").posting.application.urls
    assert url.startswith("www.alder.example/jobs")


def test_a_sentence_behind_an_aside_tells_how_to_apply() -> None:
    asked = "For additional information about our work, visit www.alder.example. Send your form to jobs@alder.example."
    assert jobparse.parse(f"{APPLY}{asked}\n").posting.application.instructions == [asked]


@pytest.mark.parametrize(
    "said",
    [
        "Transcripts are required only of those hired.",
        "A diploma is required for the job.",
        "Pilots must complete a training program and a readiness form check.",
    ],
)
def test_papers_that_are_not_handed_in(said: str) -> None:
    assert not jobparse.parse(f"{APPLY}Apply online. {said}\n").posting.application.documents


def test_the_period_of_applying_for_a_contract_is_no_work() -> None:
    said = "The application period for this contract begins May 3, 2027 and ends May 28, 2027."
    dates = jobparse.parse(f"{HEAD}{said}\n{DUTIES}").posting.dates
    assert (dates.opens, dates.closes) == ("2027-05-03", "2027-05-28")


@pytest.mark.parametrize(
    "asked",
    [
        "Ability to take part in the annual physical inventory of the stores.",
        "Ability to explain rules to a citizen of the town.",
        "Ability to lead police checkpoints.",
        "No overnight travel.",
        "Overnight travel is not expected.",
    ],
)
def test_what_only_sounds_like_a_condition(asked: str) -> None:
    assert not jobparse.parse(f"{HEAD}REQUIREMENTS\n- {asked}\n- Two years at sea.\n{DUTIES}").posting.conditions


@pytest.mark.parametrize(
    "prose",
    [
        "At Christmas, we close. At Christmas the office is shut.",
        "About Elm Bay\nElm Bay is a small town on the coast. People love Elm Bay.\n",
    ],
)
def test_days_and_places_seek_nobody(prose: str) -> None:
    assert jobparse.parse(f"Harbor Pilot\n\n{prose}{DUTIES}").posting.employer is None


@pytest.mark.parametrize("title", ["Three Rivers Pilots Clerk", "Two Harbors Librarians Assistant"])
def test_numbers_of_names_count_nobody(title: str) -> None:
    assert jobparse.parse(f"{title}\nTown of Alder\n{DUTIES}").posting.openings.count is None


def test_what_is_of_something_else_than_the_post() -> None:
    assert jobparse.parse(f"Clerk, Command Post\nTown of Alder\n{DUTIES}").posting.title == "Clerk, Command Post"
    notes = "NOTES\nFull-time position vacancies are posted on Monday.\n"
    assert not jobparse.parse(f"{HEAD}{DUTIES}\n{notes}").posting.employment.types
    assert jobparse.parse(f"Title: Pilot\nPay Type: Salaried, exempt from dues\n{DUTIES}").posting.employment.flsa is None
    opens = "The Department of Finance has an excellent reputation and no openings."
    assert jobparse.parse(f"{HEAD}{opens}{DUTIES}").posting.department is None
    office = "Come to the office at\n8:00 am - 12:00 pm\n1:00 pm - 5:00 pm\n"
    assert not jobparse.parse(f"{APPLY}{office}").posting.schedule.hours
    assert not jobparse.parse(f"{HEAD}We grew from our Salem, OR office to the whole state.{DUTIES}").posting.locations


@pytest.mark.parametrize("label", ["Job ID: TO-BE-SET", "Requisition Number: NOT-APPLICABLE"])
def test_words_instead_of_a_number(label: str) -> None:
    assert jobparse.parse(f"Title: Pilot\n{label}\n{DUTIES}").posting.requisition_id is None


def test_the_number_of_a_house_is_none_of_an_examination() -> None:
    assert jobparse.parse(f"{APPLY}Mail the exam form to\nNo. 4500, Elm Street\n").posting.requisition_id is None


@pytest.mark.parametrize(
    ("asked", "levels"), [("One year at grade 12 or above.", []), ("A vocational high school education.", ["high_school"])]
)
def test_grades_of_pay_and_schools_of_a_trade(asked: str, levels: list[str]) -> None:
    education = jobparse.parse(f"{HEAD}REQUIREMENTS\n- {asked}\n{DUTIES}").posting.qualifications.education
    assert [row.level for row in education] == levels


def test_applying_new_methods_is_a_summary() -> None:
    said = "To apply new methods of pilotage to the harbor is the core of this job."
    assert jobparse.parse(f"{HEAD}SUMMARY\n{said}\n{DUTIES}").posting.summary == said
