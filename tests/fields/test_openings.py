"""How many are hired, and what is said of the number."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, end_with, printed, read


@pytest.mark.parametrize(
    ("part", "count", "words"),
    [
        ("Number of Positions: 3", 3, "3"),
        ("Number of Vacancies: One (1)", 1, "One (1)"),
        ("NUMBER OF VACANCIES: 12", 12, "12"),
        ("# of Openings: 4", 4, "4"),
        ("Openings:\n2", 2, "2"),
        ("Vacancies: two", 2, "two"),
        ("No. of Positions: 1,250", 1250, "1,250"),
        ("Total Vacancies: 03 Posts", 3, "03"),
        ("No. of Vacancy: 02", 2, "02"),
    ],
)
def test_count(part: str, count: int, words: str) -> None:
    parsed = announce(part)
    assert parsed.posting.openings.count == count
    assert parsed.posting.openings.note is None
    assert printed(parsed, "/openings/count") == words


@pytest.mark.parametrize(
    "part",
    [
        "Number of Vacancies: 1 (Further vacancies possible once the budget is approved)",
        "Number of Vacancies: 1\n(Further vacancies possible once the budget is approved)",
        "Number of Vacancies: 1\n\nFurther vacancies possible once the budget is approved)",
        "BRIDGE INSPECTOR DEPARTMENT OF BRIDGES Number of Vacancies: 1 (Further vacancies possible once the budget is "
        "approved) Starting Salary: "
        "$54,120.00 annually",
    ],
)
def test_note(part: str) -> None:
    parsed = announce(part)
    assert parsed.posting.openings.model_dump() == {"count": 1, "note": "Further vacancies possible once the budget is approved"}
    assert printed(parsed, "/openings/note") == "Further vacancies possible once the budget is approved"


def test_in_the_title_block() -> None:
    parsed = announce("2 vacancies")
    assert parsed.posting.openings.count == 2
    assert printed(parsed, "/openings/count") == "2"


@pytest.mark.parametrize("part", ["Position Title: Bridge Inspector (2 Temporary Positions)", "Bridge Inspector (two positions)"])
def test_in_brackets(part: str) -> None:
    assert announce(part).posting.openings.count == 2


@pytest.mark.parametrize("part", ["Number of Vacancies: Multiple", "Openings: to be determined", "Number of pages: 4"])
def test_no_count(part: str) -> None:
    assert announce(part).posting.openings.count is None


def test_no_vacancies_of_others() -> None:
    parsed = end_with("ABOUT THE DEPARTMENT\n\nThe department fills 40 vacancies a year and has 12 openings on its board.")
    assert parsed.posting.openings.count is None


@pytest.mark.parametrize(
    ("title", "count", "words"),
    [
        ("Harbor Pilots x 2", 2, "2"),
        ("Harbor Pilot (X3 POSTS)", 3, "3"),
        ("Harbor Pilot (2 posts)", 2, "2"),
        ("Harbor Pilot - 6 Jobs", 6, "6"),
        ("Harbor Pilot - Two (2) positions", 2, "Two"),
        ("Harbor Pilot - Job Group K (4 POSTS)", 4, "4"),
    ],
)
def test_beside_the_title(title: str, count: int, words: str) -> None:
    parsed = read(f"Job Title: {title}\n{BODY}")
    assert parsed.posting.openings.count == count
    assert printed(parsed, "/openings/count") == words


def test_a_number_in_the_title_counts_nothing() -> None:
    assert read(f"Job Title: Mark X 4 Pilot\n{BODY}").posting.openings.count is None


def test_how_many_vacancies_there_are_now() -> None:
    assert announce("The list serves all yards. At present there are four vacancies.").posting.openings.count == 4
    assert announce("The list serves all yards, and there are no vacancies.").posting.openings.count is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Harbor Pilot\n\nThe Port of Alder seeks two Harbor Pilots for its boats. The position is for one year.", 2),
        ("Harbor Pilot\n\nThe office is seeking to make three new appointments. The position is for one year.", 3),
        ("Harbor Pilot\n\nHarbor pilots (4) needed for the spring. The position is for one year.", 4),
        ("Harbor Pilot\n\nThe Port of Alder is recruiting 13 temporary full-time Harbor Pilots. The position is for a year.", 13),
        ("Harbor Pilot\n\nAlder is seeking to recruit up to 12 seasonal pilots. The position is for one year.", 12),
        ("Harbor Pilot\n\nAlder seeks applications from persons for two full-time positions on its boats.", 2),
        ("Harbor Pilot\n\nThe Port of Alder is recruiting 13 old boats. The position is for one year.", None),
        ("Harbor Pilot\n\nThe Port of Alder seeks two years of work as pilots. The position is for one year.", None),
        ("Harbor Pilot\n\nThe Port of Alder seeks two old boats of its own. The position is for one year.", None),
        ("Three Harbor Pilots, University of Alder", 3),
        ("Two Rivers Harbor Pilot", None),
    ],
)
def test_several_in_a_sentence_or_in_the_title(text: str, count: int | None) -> None:
    assert read(f"{text}\n{BODY}").posting.openings.count == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("HARBOR PILOT (1 POST)\n\nAlder Port Authority\n", 1),
        ("Available Posts\n\n- Chief Harbor Pilot (2 Positions)\n", 2),
        ("HARBOR PILOT\n\nABOUT THE POSITION\n\nThere are currently two (2) permanent, full time positions available.\n", 2),
        ("HARBOR PILOT\n\nABOUT THE POSITION\n\nWith 3 regular positions available, this is a chance to go to sea.\n", 3),
        ("HARBOR PILOT\n\nABOUT THE POSITION\n\nThere are 40 council members, and a post for each of them.\n", None),
    ],
)
def test_count_of_posts_and_positions_on_offer(text: str, count: int | None) -> None:
    openings = read(text + BODY).posting.openings
    assert (openings.count if openings else None) == count


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Two 12-month positions are available for pilots with a love of boats.", 2),
        ("The pilot guides ships. 3 posts are now open at the harbor.", 3),
        ("The pilot knows where two positions are available for a boat.", None),
    ],
)
def test_a_number_that_is_available(sentence: str, count: int | None) -> None:
    assert announce(f"SUMMARY\n\n{sentence}").posting.openings.count == count


def test_one_in_a_sentence() -> None:
    parsed = announce("The port seeks to hire one Harbor Pilot for the boats of the night.")
    assert parsed.posting.openings.count == 1
    assert announce("The port seeks to hire one of the best pilots.").posting.openings.count is None


def test_a_number_below_its_label_without_a_colon() -> None:
    parsed = read("Harbor Pilot\n\nNumber of Openings\n18\nSalary\n$18.73 - $23.90 Per Hour" + BODY)
    assert parsed.posting.openings.count == 18


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Four permanent, full-time openings wait for you at the pier.", 4),
        ("There is currently one permanent whole-time vacancy available.", 1),
        ("The port is seeking (2) full time harbor pilots.", 2),
    ],
)
def test_openings_that_wait(sentence: str, count: int) -> None:
    assert announce(f"SUMMARY\n\n{sentence}").posting.openings.count == count


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Two harbor pilots are needed for the new ferry.", 2),
        ("Three ropes are needed for the new ferry.", None),
        ("The Harbor Institute opens two\nfully paid harbor pilot positions on the ferry.", 2),
        ("There is a call for 3 harbor pilots of the ferry.", 3),
        ("The Harbor Institute opens two docks to the ferry.", None),
    ],
)
def test_several_that_are_needed_or_opened(sentence: str, count: int | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentence}\n{BODY}").posting.openings.count == count


@pytest.mark.parametrize(
    ("part", "count", "words"),
    [
        ("THE POSITION\n\nWe have one opening at the North Quay for up to 19 hours a week.", 1, "one"),
        ("THE POSITION\n\nDo you like tides? Four permanent, full-time openings wait for you on the quay.", 4, "four"),
        ("SUMMARY\n\nThe harbor moves.\nTwo pilots are being sought: one for the bay and one for the bar.", 2, "two"),
        ("HOW TO APPLY\n\nBring a letter. Interviews go on until all 4 positions are filled.", 4, "4"),
        ("NOTES\n\nInterviews are held on Mondays until all three jobs have been filled.", 3, "three"),
        ("Employment Type: 2 Temporary - up to a year", 2, "2"),
        ("Status: Permanent. 3 posts.", 3, "3"),
        ("Number to be filled: One", 1, "One"),
    ],
)
def test_number_in_further_sentences(part: str, count: int, words: str) -> None:
    parsed = end_with(part)
    assert parsed.posting.openings.count == count
    assert printed(parsed, "/openings/count").lower() == words.lower()


def test_posts_filled_elsewhere_are_none_of_these() -> None:
    assert end_with("NOTES\n\nNobody sails until all three jobs are filled elsewhere.").posting.openings.count is None


@pytest.mark.parametrize(
    ("line", "count"),
    [("Two (2) full-time positions, Bar Division", 2), ("TWO YEAR ROUND POSITIONS", 2), ("HARBOR PILOTS (3)", 3)],
)
def test_number_on_a_line_of_the_title_block(line: str, count: int) -> None:
    assert read(f"City of Elmford\nHarbor Pilot\n{line}\n{BODY}").posting.openings.count == count


@pytest.mark.parametrize(
    "part",
    [
        "ABOUT THE DEPARTMENT\n\nThe department supervises two positions and has 12 openings on its board.",
        "NOTES\n\nTwo letters are needed.\nThe harbor has posts of oak (2).",
        "DUTIES\n\n- Supervises three vacant positions.",
    ],
)
def test_no_number_of_what_is_not_to_be_had(part: str) -> None:
    assert end_with(part).posting.openings.count is None


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("There is one regular vacancy at the pier.", 1),
        ("There is one regular vacancy at the pier and one at the yard.", None),
        ("There are two vacancies at the pier and 3 in the yard.", None),
    ],
)
def test_the_first_of_several_numbers_is_not_all(sentence: str, count: int | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentence}\n\n{BODY}").posting.openings.count == count


def test_the_figure_behind_a_number_of_two_words() -> None:
    parsed = read(f"Harbor Pilot\n\nTwenty-One (21) vacancies\n\n{BODY}")
    assert parsed.posting.openings.count == 21


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("ABOUT US\n\n10 positions open - classes start in April", 10),
        ("SUMMARY\n\nApplications are invited.\n\nWARD OFFICER - TWELVE (12) POSTS", 12),
        ("SUMMARY\n\nWe are a small yard. Looking for 1 seasoned pilot to start soon.", 1),
        ("SUMMARY\n\nLooking for 1 year of work on boats.", None),
        ("SUMMARY\n\nThe Port is hiring two (2) full-time pilots.", 2),
    ],
)
def test_numbers_of_those_who_are_sought(text: str, count: int | None) -> None:
    assert announce(text).posting.openings.count == count


def test_a_number_of_times_in_the_title() -> None:
    assert read(f"POST: HARBOR PILOT (NIGHT) X2 (again \u2013 apply anew)\n\n{BODY}").posting.openings.count == 2


@pytest.mark.parametrize(
    ("line", "count", "number"),
    [
        ("Vacancy: 3", 3, None),
        ("Vacancy: 1 (existing)", 1, None),
        ("Posts: Four (4)", 4, None),
        ("Vacancy: HB-2031", None, "HB-2031"),
        ("Vacancy: 40712", None, "40712"),
        ("Vacancy: Harbor Pilot", None, None),
    ],
)
def test_a_label_on_a_vacancy_before_a_number_or_a_reference(line: str, count: int | None, number: str | None) -> None:
    posting = announce(line).posting
    assert (posting.openings.count, posting.requisition_id) == (count, number)


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Applications are invited for recruitment of 40 (Forty) posts of Harbor Pilots.", 40),
        ("Applications are invited for filling up of 12 vacant posts of Harbor Pilots.", 12),
        ("The port takes care of the recruitment of 40 to 50 pilots a year.", None),
        ("The port begins the recruitment of 2027 positions on the river.", None),
    ],
)
def test_posts_that_are_to_be_filled(sentence: str, count: int | None) -> None:
    assert read(f"NOTICE\n\n{sentence}\n\n{BODY}").posting.openings.count == count


def test_the_number_behind_a_reference_below_the_title() -> None:
    parsed = read(f"FERRY SURVEYOR REF NO:\nFX/03/2031 (X2 POSTS)\n{BODY}")
    assert (parsed.posting.title, parsed.posting.openings.count) == ("FERRY SURVEYOR", 2)
    assert read(f"FERRY SURVEYOR REF NO:\nFX/03/2031 (2 SITES)\n{BODY}").posting.openings.count is None


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("We have two posts to fill.", 2),
        ("Up to six positions may be filled.", 6),
        ("Two positions, one for each bridge, are open.", 2),
        ("This notice is for four (4) positions.", 4),
        ("Three new positions have been created.", 3),
        ("Two appointments will be made.", 2),
        ("We need six inspectors.", 6),
        ("The yard is hiring one seasonal inspector.", 1),
        ("We look for applicants for two paid summer positions.", 2),
        ("The yard is seeking one who can climb.", None),
        ("The yard is hiring one lead inspector and one helper.", None),
        ("The vacancies are for four inspectors.", 4),
        ("Three inspectors will be hired.", 3),
        ("This is one of four positions in the yard.", None),
        ("The yard has 40 positions.", None),
        ("Last year we filled three positions.", None),
        ("You may apply for two positions at once.", None),
        ("The team consists of five positions.", None),
        ("Two positions in the yard lead the others.", None),
        ("We need six months of notice.", None),
    ],
)
def test_posts_that_a_sentence_says_are_to_be_filled(sentence: str, count: int | None) -> None:
    assert read(f"Bridge Inspector\n\nSUMMARY\nInspects the bridges. {sentence}\n" + BODY).posting.openings.count == count


def test_posts_to_be_filled_told_below_the_requirements() -> None:
    assert announce("\n\nThere are currently 3 vacancies.").posting.openings.count == 3
    assert read(BODY + "\n\nA total of three positions are to be filled.\n").posting.openings.count == 3
    assert read(BODY + "\n\nThe inspector watches three positions on the quay.\n").posting.openings.count is None


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("2 x Bridge Inspector", 2),
        ("(3) Bridge Inspectors", 3),
        ("Bridge Inspector [4 posts]", 4),
        ("Bridge Inspector (4 available)", 4),
        ("Bridge Inspector [4 bridges]", None),
        ("Bridge Inspector (4 yards)", None),
    ],
)
def test_a_number_around_the_title(title: str, count: int | None) -> None:
    assert read(f"{title}\n" + BODY).posting.openings.count == count


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("2 Summer Harbor Pilots", 2),
        ("Position Announcement 3 Summer Harbor Pilots", 3),
        ("4 x Harbor Pilot", 4),
        ("(3) Harbor Pilots", 3),
        ("Two (2) Harbor Pilots", 2),
        ("3 Month Harbor Pilot", None),
        ("911 Pilots", None),
        ("Harbor Pilot\n\n1 x Temporary Full Time - 30 hours", 1),
        ("Harbor Pilot\n\n2 x Full Time and 1 x Part Time", None),
        ("Harbor Pilot\n\n2 x boats", None),
    ],
)
def test_a_number_before_the_title_or_before_a_term(line: str, count: int | None) -> None:
    assert read(f"{line}\n{BODY}").posting.openings.count == count


@pytest.mark.parametrize(("said", "count"), [("2 available", 2), ("2 boats available", None)])
def test_how_many_are_available_behind_a_title_that_is_printed_again(said: str, count: int | None) -> None:
    assert read(f"Title: Ferry Planner\n\nCity of Elm\n\nFerry Planner ({said})\n\n{BODY}").posting.openings.count == count
