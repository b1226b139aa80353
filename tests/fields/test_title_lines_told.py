"""Title lines beside other lines: letterheads, sentences on leave and pay, the page's own words for the title, its rank."""

from __future__ import annotations

import pytest
from announcement import BODY, read

_LETTER = (
    "Elm Bay Harbor Board\nQuay Street 4\nElm Bay, Ohio 44000\n\n{officers}\nJo Field Al Reed Bo Marsh\n\nDear Applicant:\n\n"
)
_EXAM = "The board will give an open examination for the position of Harbor Pilot, Harbor Department, Elm Bay.\n"


@pytest.mark.parametrize(
    "officers", ["Chairman Vice-Chairman Member/Clerk", "President Secretary Treasurer", "Chair, Vice Chair, Trustee"]
)
def test_the_officers_of_a_letterhead_are_no_title(officers: str) -> None:
    assert read(f"{_LETTER.format(officers=officers)}Bring a boat.\n\n{_EXAM}").posting.title == "Harbor Pilot"


@pytest.mark.parametrize("title", ["Vice President", "Secretary-Treasurer", "Clerk, Board of Trustees"])
def test_offices_that_are_posts(title: str) -> None:
    assert read(f"{title}\n\nCity of Elmford\n{BODY}").posting.title == title


def test_who_acts_in_a_letter_is_no_title() -> None:
    text = f"{_LETTER.format(officers='Chairman Vice-Chairman Member')}To apply, write to us. The Fire Chief will call you.\n"
    assert read(text).posting.title != "Fire Chief"


@pytest.mark.parametrize(
    "line",
    [
        "Upon completion of probation and a good word of the supervisor",
        "More than 20 days of leave for carers",
        "Up to 5 days for coaches",
        "At least 3 weeks of paid leave for each officer",
        "TOTAL",
        "The assistant harbor clerk retires in May",
    ],
)
def test_lines_on_leave_and_pay_are_no_titles(line: str) -> None:
    assert read(f"Job Number: 202700096\nDescription\n{line}\n$2,000\n{BODY}").posting.title is None


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("HEAD OF MUNICIPAL CENTRE: LARGE [CB6] [2 POSTS]", "HEAD OF MUNICIPAL CENTRE: LARGE"),
        ("HARBOR PILOT CENTRE: ELM BAY", "HARBOR PILOT"),
        ("HARBOR PILOT [L7]", "HARBOR PILOT"),
        ("HARBOR PILOT [X3 POSTS] ELM BAY", "HARBOR PILOT"),
        ("Quay House Museum, Harbor Pilot, Elm Bay, Maine\n\nHarbor Pilot", "Harbor Pilot"),
        ("Deputy Clerk, Harbor Pilot\n\nHarbor Pilot", "Deputy Clerk, Harbor Pilot"),
    ],
)
def test_what_stands_around_a_title_on_its_line(head: str, title: str) -> None:
    assert read(f"{head}\n\nCity of Elmford\n{BODY}").posting.title == title


def test_a_label_has_the_announcements_own_words_for_the_title_of_the_page() -> None:
    text = "Special Dock Paraeducator - Center\nListed on 2027-02-24\n\nPosition\n:\nSpecial Dock Para - Quay Center\n"
    parsed = read(f"{text}Rate\n: Level 3\n{BODY}")
    assert parsed.posting.title == "Special Dock Para - Quay Center"
    assert parsed.posting.department is None


def test_a_part_behind_a_dash_that_the_text_takes_up() -> None:
    text = "Elmjobs\nTHE CITY OF ELM BAY logo\n\nOperator - Quays\n\nElm Bay, AB\nfull_time\n\nAbout the role\n\n{}\n"
    assert read(text.format("The Operator - Quays runs the cranes.") + BODY).posting.title == "Operator - Quays"


@pytest.mark.parametrize(
    ("block", "title"),
    [
        ("HEAD OF SECTION: QUAY SERVICES", "HEAD OF SECTION: QUAY SERVICES"),
        ("SENIOR MANAGER: DOCKS", "SENIOR MANAGER: DOCKS"),
        ("TASK LEVEL T22", "CITY MANAGER"),
    ],
)
def test_the_block_of_a_post_far_below_a_letterhead(block: str, title: str) -> None:
    text = (
        "CITY OF ELM BAY MUNICIPALITY\nCITY MANAGER\nFew towns are as old as Elm Bay, and few pair a good career with so "
        "pleasant a place to work. Qualified people are invited to apply for the following positions: Applications must "
        f"arrive by noon. State which position you apply for.\nDEPARTMENT: DOCKS\n{block}\nPOST NUMBER 20002\n"
    )
    assert read(text + BODY).posting.title == title


def test_the_rank_that_a_line_gives_the_title_of_prose() -> None:
    page = "Skip to main contentA logo with &quat;owl&quat; in dark blue.\n\n{}, Northern Area Office\n\nYesterday Elm, MA\n\n"
    prose = "Job Description\n\nThe Harbor Office is seeking an energetic person for the position of Quay Support Specialist.\n"
    assert read(page.format("Quay Support Specialist II") + prose + BODY).posting.title == "Quay Support Specialist II"
    others = prose + "\nA Quay Support Specialist I may apply.\n"
    assert read(page.format("Quay Support Specialist II") + others + BODY).posting.title == "Quay Support Specialist"


def test_the_title_above_the_labels_below_words_of_the_page() -> None:
    page = "Apply By: October 2, 2031\nStatus: Filled\n\nAbout 124 asked.\n\nThe offer to our first choice is accepted.\n\n"
    assert (
        read(f"{page}Thank you for asking.\n\nTide Advisor\n\nJob ID:\n234172\nSalary: $20 an hour\n{BODY}").posting.title
        == "Tide Advisor"
    )


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Elm Bay is accepting applications for 2 seasonal workers in the Parks Department.", "seasonal workers"),
        ("Elm Bay is accepting applications for a seasonal harbor clerk to count boats.", "harbor clerk"),
        ("Elm Bay is accepting applications for summer help.", "summer help"),
        ("Elm Bay is seeking a deputy harbor clerk to count boats.", "deputy harbor clerk"),
        ("The Fire Chief will select the most qualified candidates.", None),
        ("Elm Bay is building a recruitment pool of Harbor Clerks for vacancies in May.", "Harbor Clerks"),
        ("As our new Harbor Clerk, you will count boats.", "Harbor Clerk"),
        ("The Harbor Clerk, under the general supervision of the chief, counts boats.", "Harbor Clerk"),
    ],
)
def test_sentences_on_who_is_to_come(sentence: str, title: str | None) -> None:
    assert read(f"Job Description\n{sentence}\n{BODY}").posting.title == title
