"""The paragraph on the role: what the job is, under whose supervision."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, printed, read

ROLE = (
    "Under general supervision, the Bridge Inspector looks after the steel bridges of the town, and performs "
    "related duties as required."
)


@pytest.mark.parametrize("heading", ["ROLE SUMMARY", "Position Summary", "SUMMARY:", "THE POSITION", "NATURE OF WORK"])
def test_under_a_heading(heading: str) -> None:
    parsed = announce(f"{heading}\n\n{ROLE}")
    assert parsed.posting.summary == ROLE
    assert printed(parsed, "/summary") == ROLE


def test_without_a_heading() -> None:
    parsed = announce(ROLE)
    assert parsed.posting.summary == ROLE


def test_without_a_heading_behind_labels() -> None:
    parsed = announce(f"Number of Positions: 2\n\n{ROLE}")
    assert parsed.posting.summary == ROLE


def test_two_paragraphs_are_one_text() -> None:
    more = "The inspector works alone on most days and reports to the chief of the steel yard."
    parsed = announce(f"ROLE SUMMARY\n\n{ROLE}\n\n{more}")
    assert parsed.posting.summary == f"{ROLE} {more}"
    assert printed(parsed, "/summary") == f"{ROLE} {more}"


def test_wrapped_lines_are_joined() -> None:
    parsed = announce(
        "ROLE SUMMARY\n\nUnder general supervision, the Bridge Inspector looks after\nthe steel bridges of the town."
    )
    assert parsed.posting.summary == "Under general supervision, the Bridge Inspector looks after the steel bridges of the town."


def test_the_employer_s_history_is_no_summary() -> None:
    about = "The Department of Bridges was founded in 1911 and keeps forty bridges, two of which are older than the town itself."
    parsed = announce(f"BACKGROUND\n\n{about}\n\nTHE POSITION\n\n{ROLE}")
    assert parsed.posting.summary == ROLE


def test_numbered_roles_in_the_background_are_no_duties() -> None:
    parsed = read(
        "BRIDGE INSPECTOR\n\nBACKGROUND\n\nThe river council has several roles: 1) building trust on both banks of the "
        "river; 2) holding "
        f"meetings every month; and 3) choosing the keeper of the lock.\n\nTHE POSITION\n\n{ROLE}\n{BODY}"
    )
    assert parsed.posting.summary == ROLE
    assert parsed.posting.duties == ["Walks every bridge of the town twice a year.", "Writes a report on what has rusted."]


def test_class_summary_ends_with_its_closing_words() -> None:
    parsed = announce(
        "Under supervision, inspects bridges, and performs related duties as required. "
        f"{'The river council was founded by charter in 1911. ' * 3}"
    )
    assert parsed.posting.summary == "Under supervision, inspects bridges, and performs related duties as required."


def test_no_summary() -> None:
    parsed = read("BRIDGE INSPECTOR\n\nESSENTIAL DUTIES\n\n- Walks bridges.\n- Under general supervision, writes reports.\n")
    assert parsed.posting.summary is None
    assert "/summary" not in parsed.evidence


def test_what_asks_or_leads_to_something_is_no_summary() -> None:
    parsed = read(
        f"BRIDGE INSPECTOR\n\nMUST BE A PERMANENT BRIDGE INSPECTOR TO APPLY.\n\n{ROLE}\n\nThe Inspector is expected to:\n{BODY}"
    )
    assert parsed.posting.summary == ROLE


def test_a_sentence_in_capitals_holds_no_heading() -> None:
    parsed = read(f"Job Description\nMUST BE SERVING AS A PERMANENT BRIDGE CREWS MANAGER TO APPLY.\n\n{ROLE}\n{BODY}")
    assert "application" not in [section.kind for section in parsed.sections]
    assert parsed.posting.application.instructions == []


def test_a_paragraph_on_the_holder_of_a_title_with_a_word_of_employers() -> None:
    role = "The Ferry Program Manager will be responsible for the plans of all piers and for the drills of the crews at sea."
    parsed = read(
        f"Job Description\n\n{role}\n\nYou will also take part in drills of the selected candidate's own making.\n{BODY}"
    )
    assert parsed.posting.summary is not None
    assert parsed.posting.summary.startswith(role)


@pytest.mark.parametrize(
    "last",
    [
        "Typical tasks include the following:",
        "Under general supervision, the Bridge Inspector will perform the following duties:",
    ],
)
def test_the_sentence_that_leads_to_the_duties_is_left_out(last: str) -> None:
    duties = "- Inspects the bridges of the town.\n- Prepares reports on what has rusted."
    parsed = read(f"Job Description\n\n{ROLE} {last}\n{duties}\n\nREQUIREMENTS\n\n- A diploma.\n")
    assert parsed.posting.summary == ROLE
    assert printed(parsed, "/summary") == ROLE


@pytest.mark.parametrize(
    "line", ["Why work for the town?", "Inspector II: $24.50 - $31.10 hourly", "Salary: $61,000 a year, by steps."]
)
def test_lines_on_the_pay_and_headings_below_are_no_summary(line: str) -> None:
    parsed = announce(f"ROLE SUMMARY\n\n{ROLE}\n\n{line}")
    assert parsed.posting.summary == ROLE


def test_duties_that_the_prose_on_the_role_tells() -> None:
    told = "walking every bridge of the town twice a year; writing a report on what has rusted; and talking to the ferrymen."
    parsed = read(
        f"BRIDGE INSPECTOR\n\nROLE SUMMARY\n\n{ROLE} The inspector's duties will include, but are not limited to: {told}\n\n"
        "REQUIREMENTS\n\n- Two years of experience in bridge repair.\n"
    )
    assert parsed.posting.duties == [told]
    assert parsed.posting.summary == ROLE


def test_only_the_last_sentence_leads_to_the_duties() -> None:
    role = "The Bridge Inspector will report to the chief of the yard and will look after the bridges of all islands."
    parsed = read(
        "BRIDGE INSPECTOR\n\nJob Description\nThe town keeps forty bridges, two of which are older than the town itself is.\n\n"
        f"{role} Principal duties and responsibilities are as follows:\n\n- Inspects the bridges of the town.\n"
        "- Prepares reports on what has rusted.\n\nREQUIREMENTS\n\n- A diploma.\n"
    )
    assert parsed.posting.summary is not None
    assert parsed.posting.summary.endswith(role)
    assert parsed.posting.duties == ["Inspects the bridges of the town.", "Prepares reports on what has rusted."]
    assert "Principal duties and responsibilities are as follows" in [section.heading for section in parsed.sections]


def test_short_duties_below_a_paragraph_that_leads_to_them() -> None:
    parsed = read(
        f"BRIDGE INSPECTOR\n\nJOB DESCRIPTION:\n\n{ROLE} The individual will:\n\n- Grease bolts\n\n- Prepare reports\n\n"
        "- Maintain the logs of the crew\n\nREQUIREMENTS\n\n- A diploma.\n"
    )
    assert parsed.posting.summary == ROLE
    assert parsed.posting.duties == ["Grease bolts", "Prepare reports", "Maintain the logs of the crew"]


def test_a_paragraph_on_a_unit_that_goes_on_with_the_role() -> None:
    role = (
        "The Bridges Unit is responsible for the care of all bridges and for the ferries between them. The Bridge Inspector will "
        "report to the chief of the yard."
    )
    assert announce(f"Job Description\n{role}\n").posting.summary == role


@pytest.mark.parametrize(
    ("part", "summary"),
    [
        (
            "ABOUT US\n\nThe Port was dug in 1911 and has nine docks. "
            "The Bridge Inspector walks the bridges of the port and tells what has to be mended first.",
            "The Bridge Inspector walks the bridges of the port and tells what has to be mended first.",
        ),
        (
            "SUMMARY: | Walks bridges under general direction of the engineer. |\nCode: | 12 |",
            "Walks bridges under general direction of the engineer.",
        ),
        (
            "SUMMARY\n\nThis recruitment may be used for other docks.\n\nWalks bridges under general direction of the engineer.",
            "Walks bridges under general direction of the engineer.",
        ),
    ],
)
def test_what_is_no_part_of_a_summary(part: str, summary: str) -> None:
    assert announce(part).posting.summary == summary


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        (
            "Hi all, please tell your friends about this one, it is closing soon and the boats are new.\n\n"
            "Reporting to the Harbormaster, the pilot steers large ships up the river and into the port.",
            "Reporting to the Harbormaster, the pilot steers large ships up the river and into the port.",
        ),
        (
            "Elm Bay is a town of 1,380 people in the north, 410 km from the next one by all-weather road.\n\n"
            "You will be the third pilot of the port and steer large ships up the river in fog and ice.",
            "You will be the third pilot of the port and steer large ships up the river in fog and ice.",
        ),
        (
            "Under general direction, the pilot steers ships in fog. The list created from this recruitment may be used.",
            "Under general direction, the pilot steers ships in fog.",
        ),
        (
            "Under general direction, the pilot steers ships in fog. Ships are large.",
            "Under general direction, the pilot steers ships in fog. Ships are large.",
        ),
    ],
)
def test_what_the_job_is_without_remarks_around_it(text: str, summary: str) -> None:
    assert read(f"Harbor Pilot\n\n{text}\n{BODY}").posting.summary == summary


def test_a_paragraph_on_those_who_have_the_post_is_of_the_summary() -> None:
    parsed = read(
        "Harbor Clerk\n\nHarbor Clerks follow a plan of the pier and help the masters of the ships that come in every day.\n\n"
        "The role is varied and takes you to all of the piers that the town keeps up.\n\nDUTIES\n\n- Keeps the log.\n"
    )
    assert (parsed.posting.summary or "").startswith("Harbor Clerks follow a plan of the pier")


@pytest.mark.parametrize("opening", ["Employees in this job", "An employee in this class", "Incumbents of this class"])
def test_a_paragraph_on_who_is_in_the_class_opens_the_summary(opening: str) -> None:
    first = f"{opening} complete or oversee a variety of studies of the bridges of the town and of its piers and quays."
    second = "This position is the first of its class and learns the methods of the work from the others."
    assert read(f"BRIDGE ANALYST\n\nJob Number: 4702-23\n\n{first}\n\n{second}\n{BODY}").posting.summary == f"{first} {second}"


def test_a_link_to_another_page_is_not_of_the_summary() -> None:
    told = "The pilot steers ships in fog and in rain."
    parsed = read(f"Harbor Pilot\n\nSUMMARY\n\n{told}\n\nView the full class plan of pilots here.\n{BODY}")
    assert parsed.posting.summary == told
    seen = read(f"Harbor Pilot\n\nSUMMARY\n\n{told}\n\nViews of the sea are part of the day.\n{BODY}").posting.summary
    assert seen == f"{told} Views of the sea are part of the day."


@pytest.mark.parametrize(("verb", "found"), [("hiring", True), ("painting", False)])
def test_who_is_hiring_several(verb: str, found: bool) -> None:
    told = f"The Port of Elmford is currently {verb} seasonal deckhands for its ferries and its two workboats."
    parsed = read(f"Deckhand\n\nABOUT US\n\nThe port is wide.\n\n{told}\n\nDUTIES\n\n- Keeps the log.\n")
    assert parsed.posting.summary == (told if found else None)


def test_functions_in_the_prose_on_the_role() -> None:
    told = "The pilot steers ships in fog."
    functions = "mooring of ferries and of workboats; sounding of the channel; keeping of the log of the pier; and other work"
    parsed = read(f"Harbor Pilot\n\nSUMMARY\n\n{told} Essential functions include: {functions}.\n\nBENEFITS\n\n- Leave.\n")
    assert parsed.posting.summary == told
    assert parsed.posting.duties == [f"{functions}."]
    assert read(f"Harbor Pilot\n\nSUMMARY\n\n{told} Functions of the pier vary.\n\nBENEFITS\n\n- Leave.\n").posting.duties == []


def test_a_duty_that_seeks_is_no_paragraph_above_the_duties() -> None:
    duty = "Reads the reports of the divers and seeks the consent of the owners of the boats."
    head = "Bridge Inspector\n\nCity of Elmford\n\nESSENTIAL DUTIES\n\n"
    plain = read(f"{head}{duty}\n\nWalks the bridges.\n\nOils the locks.\n").posting
    assert (plain.duties, plain.summary) == ([duty, "Walks the bridges.", "Oils the locks."], None)
    sought = "The City of Elmford seeks an inspector who knows its bridges and the boats below them."
    above = read(f"{head}{sought}\n\n- Walks the bridges.\n- Oils the locks.\n").posting
    assert (above.duties, above.summary) == (["Walks the bridges.", "Oils the locks."], sought)
    looking = sought.replace("seeks", "is looking for")
    lines = read(f"{head}{looking}\n\nWalks the bridges.\n\nOils the locks.\n").posting
    assert (lines.duties, lines.summary) == (["Walks the bridges.", "Oils the locks."], looking)


def test_job_duties_that_follow_are_no_remark_around_a_posting() -> None:
    text = "Bridge Inspector\n\nSUMMARY\n\nThe following job keeps the bridges of the town open.\n\nDUTIES\n\n- Oils the locks.\n"
    assert read(text).posting.summary == "The following job keeps the bridges of the town open."
    sent = text.replace("SUMMARY\n\n", "SUMMARY\n\nThe following job posting may be of use to readers.\n\n")
    assert read(sent).posting.summary == "The following job keeps the bridges of the town open."


def test_thanks_for_an_interest_are_no_summary() -> None:
    thanks = "Thank you for your interest in a career with Elm Ferries. This document tells more on it."
    assert read(f"Ferry Pilot\n\nElm Ferries\n\n{thanks}\n{BODY}").posting.summary is None


def test_what_the_role_is() -> None:
    role = "To help with the boats of the harbor, and with the crew that mends them on the quay."
    assert read(f"Ferry Pilot\n\nElm Ferries\n\nWhat the role is\n\n{role}\n{BODY}").posting.summary == role


def test_words_that_lead_to_a_list_are_no_summary() -> None:
    duties = "- Paints the rails.\n- Oils the gates.\n"
    lead = "Under general supervision, the tender will perform the following:"
    assert announce(f"{lead}\n\n{duties}").posting.summary is None
    assert announce(f"ROLE SUMMARY\n\n{ROLE}\n\n{lead}\n\n{duties}").posting.summary == ROLE


@pytest.mark.parametrize(
    "call",
    [
        "The Elm Office of the Secretary, Tide Archives of the State is seeking candidates for an Archivist III post.",
        "The Tide Service's Northern Net (https://tides.elm.example/net) is seeking to fill an Archivist III post on the quay.",
        "Elm Quay is hiring two highly motivated people, one of them as its Archivist III on the old quay.",
        "Archivist III is a post in the archives of the port that leads the crew of the old quay.",
    ],
)
def test_a_summary_begins_with_who_seeks_somebody_or_with_the_title(call: str) -> None:
    work = "The Archivist III reports to the chief of the port and keeps the charts of the bay in good order for its boats."
    posting = read(f"Archivist III\n\n{call}\n\nCharts are old and new, and all kinds of crews ask for them.\n\n{work}\n").posting
    assert str(posting.summary).startswith(call)


def test_the_mission_of_the_employer_is_no_part_of_the_role() -> None:
    work = "The Bridge Inspector reports to the chief of the town and walks all of its bridges by day and by night."
    mission = "The mission of Elmford Bridges is to keep the bridges of the town open to boats and carts all year round."
    parsed = read(f"BRIDGE INSPECTOR\n\n{mission}\n\n{work}\n\n{mission}\n{BODY}")
    assert parsed.posting.summary == work
    assert [section.kind for section in parsed.sections][1:4] == ["about", "summary", "about"]
    task = "The Bridge Inspector supports the mission of the town and walks all of its bridges by day and by night."
    assert read(f"BRIDGE INSPECTOR\n\n{task}\n{BODY}").posting.summary == task


def test_emphasis_that_closes_nothing_is_no_summary() -> None:
    note = "This list of essential functions is an example of what guides do. The omission of an essential function frees nobody."
    assert read(f"{' ' * 10}{note} ** \n98").posting.summary is None
    assert read(f"{' ' * 10}{note} He inspects bridges. **").posting.summary == "He inspects bridges."
