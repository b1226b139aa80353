"""Pages of job sites: lists of other announcements, menus above the title block, buttons below the text."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse
from jobparse.document.surroundings.furniture import is_row_of_buttons
from jobparse.lexicon import lexicon

PAGE = """\
Skip to main content
Home
About us
Sign in
We use cookies to give you a better time on this site. By going on you agree to our use of cookies.
Back to search results

Harbor Pilot

DUTIES

- Guides ships through the narrows of the port, day and night
- Inspects buoys after each storm and reports lights that are out

HOW TO APPLY

Send a letter to jobs@port.example.org by May 3, 2027.

Apply now
Facebook
Email
Twitter
{heading}
Street Sweeper
Town of Elmwood
$21.50 per hour
Closing Date: June 9, 2027
Parks Foreman
Town of Elmwood
$61,000 per year
"""


@pytest.mark.parametrize("heading", ["Similar jobs", "You may also be interested in", "People also viewed"])
def test_nothing_is_read_of_a_list_of_other_announcements(heading: str) -> None:
    parsed = jobparse.parse(PAGE.format(heading=heading))
    check_all(parsed)
    posting = parsed.posting
    assert (posting.title, posting.employer, posting.salaries) == ("Harbor Pilot", None, [])
    assert posting.dates.closes == "2027-05-03"
    kinds = [section.kind for section in posting.sections]
    assert kinds[kinds.index("application") + 1 :] == ["page_furniture"] * 5


def test_what_has_a_heading_below_such_a_list_belongs_to_the_announcement_again() -> None:
    text = PAGE.format(heading="Similar jobs") + "\nBENEFITS\n\n- A bunk on the pilot boat\n"
    posting = jobparse.parse(text).posting
    assert posting.benefits == ["A bunk on the pilot boat"]
    assert posting.salaries == []


def test_the_title_block_below_a_menu_is_no_text_on_the_employer() -> None:
    kinds = {section.kind for section in jobparse.parse(PAGE.format(heading="Similar jobs")).posting.sections}
    assert "about" not in kinds


def test_a_summary_between_the_words_of_a_site_is_a_summary() -> None:
    text = (
        "Skip to main content\nBack to results\n\nHarbor Pilot\n\nSummary\n\nThe pilot guides ships through the narrows of the "
        "port, day and night, in all weathers, and keeps a log of it.\n\nHelp\nDuties\n\n- Guides ships through the narrows\n"
    )
    assert [section.kind for section in jobparse.parse(text).posting.sections if section.heading == "Summary"] == ["summary"]


MENU = """\
Skip to content
Home
Careers
Job Search
About Us
Contact Us
Sign In

Harbor Pilot
Port of Alder

Salary: $51,000 a year

DUTIES

- Guides ships through the narrows of the port, day and night

Print
About Us
Privacy Policy
"""


def test_headings_in_a_menu_are_its_words() -> None:
    parsed = jobparse.parse(MENU)
    check_all(parsed)
    kinds = [section.kind for section in parsed.posting.sections]
    assert kinds == ["page_furniture"] * 7 + ["header", "salary", "duties"] + ["page_furniture"] * 3
    assert parsed.posting.title == "Harbor Pilot"


def test_a_heading_between_buttons_with_text_below_it_opens_a_section() -> None:
    text = MENU.replace(
        "Print\nAbout Us\n", "Print\nAbout Us\nThe Port of Alder has been a town of pilots for three hundred years.\n"
    )
    assert "about" in [section.kind for section in jobparse.parse(text).posting.sections]


@pytest.mark.parametrize(
    "menu",
    ["Home   Jobs   For employers   My account   Sign in", "Home > Jobs > Harbors", "Skip to content    Search    Help"],
)
def test_menus_on_top_without_bars(menu: str) -> None:
    text = f"{menu}\nHarbor Clerk\nTown of Alder\n\nDuties\n\n- Keeps the log.\n- Greets ships.\n"
    parsed = jobparse.parse(text)
    assert parsed.sections[0].kind == "page_furniture"
    assert text[parsed.sections[0].start : parsed.sections[0].end] == menu
    assert parsed.posting.title == "Harbor Clerk"


@pytest.mark.parametrize("line", ["Clerk   Harbor   Alder", "Tides > Moorings > Ropes"])
def test_lines_with_wide_space_are_no_menus_by_that_alone(line: str) -> None:
    parsed = jobparse.parse(f"{line}\nTown of Alder\n\nDuties\n\n- Keeps the log.\n- Greets ships.\n")
    assert parsed.sections[0].kind == "header"


@pytest.mark.parametrize(
    "menu", ["Skip to content    Job Search    Help", "Sign in to apply | Job alerts | Pier", "Careers > Job Search > Pier"]
)
def test_a_menu_in_a_row_is_no_title(menu: str) -> None:
    text = f"{menu}\nHarbor Pilot\n\nDUTIES\n\n- Guides ships through the narrows.\n\nPrint  Share  Save\n"
    parsed = jobparse.parse(text)
    assert parsed.posting.title == "Harbor Pilot"
    assert [section.kind for section in parsed.sections] == ["page_furniture", "header", "duties", "page_furniture"]


def test_a_name_over_the_title_and_a_table_is_no_label_of_it() -> None:
    text = (
        "Port of Alder\nHarbor Planner (Nights)\nLocations\nPier 9 Office\nTime type\nFull time\nPosted on\nMay 3, 2027\n"
        "Job requisition id\nR-00412\n\nDUTIES\n\n"
        "- Guides ships through the narrows of the port by day and by night, in all weathers and with every tide that there is.\n"
        "- Inspects the buoys.\n- Keeps the lights.\n"
    )
    posting = jobparse.parse(text).posting
    assert (posting.title, posting.employer) == ("Harbor Planner (Nights)", "Port of Alder")


def test_the_number_of_other_announcements_stands_behind_the_heading_over_them() -> None:
    posting = jobparse.parse(PAGE.format(heading="Similar jobs (2)")).posting
    assert (posting.title, posting.salaries) == ("Harbor Pilot", [])


@pytest.mark.parametrize(
    ("row", "furniture"),
    [
        ("Skip to content   Tides   Fares   Careers", True),
        ("Home > Careers > Boats and harbors", True),
        ("Fares | Tides | Sign in", True),
        ("Fares | Tides | Boats", False),
        ("Pilot   Careers", False),
        ("Careers   Pay: $20   Alder", False),
    ],
)
def test_a_menu_of_words_of_its_own(row: str, *, furniture: bool) -> None:
    parsed = jobparse.parse(f"{row}\n\nHarbor Pilot\n\nDUTIES\n\n- Guides ships.\n- Keeps logs.\n")
    check_all(parsed)
    assert (parsed.sections[0].kind == "page_furniture") is furniture


def test_a_line_that_only_links_holds_no_section() -> None:
    text = "Harbor Pilot\nMore Information: Click here\nThe Town of Alder is seeking a pilot.\n\nDUTIES\n\n- Guides ships.\n"
    parsed = jobparse.parse(text)
    check_all(parsed)
    assert [section.kind for section in parsed.sections] == ["header", "page_furniture", "summary", "duties"]


@pytest.mark.parametrize(
    "row", ["Home Company reviews Find jobs Sign in", "Apply now Save this job Print", "Facebook X LinkedIn Print Share this job"]
)
def test_a_row_of_buttons_needs_no_signs_between_them(row: str) -> None:
    parsed = jobparse.parse(f"{row}\nShip Inspector\nPort of Alder\n\nDUTIES\n- Looks at ships\n- Counts boats\n")
    check_all(parsed)
    assert parsed.sections[0].kind == "page_furniture"
    assert parsed.posting.title == "Ship Inspector"


@pytest.mark.parametrize(
    "row", ["Apply now to the clerk of the port", "Print Shop Manager", "Home Help Aide", "Search and Rescue Pilot"]
)
def test_a_line_with_a_word_or_two_of_a_site_is_no_row(row: str) -> None:
    assert not is_row_of_buttons(row, lexicon())


def test_a_page_that_ends_with_buttons_is_not_cut_off() -> None:
    text = "Ship Inspector\n\nDUTIES\n- Looks at ships\n- Counts boats\n\nSend a letter to the port.\nFacebook X LinkedIn Print\n"
    assert jobparse.parse(text).warnings == [
        warning for warning in jobparse.parse(text).warnings if warning.code == "page_furniture"
    ]


@pytest.mark.parametrize("below", ["Revision as of 09:12, 4 May 2020 by Jo (talk | contribs)", "Jump to navigation"])
def test_the_name_of_a_wiki_and_its_revision_are_the_pages_own(below: str) -> None:
    duties = "Duties\n\n- Guides ships through the narrows.\n- Inspects buoys after each storm.\n"
    parsed = jobparse.parse(f"Harbor Pilot\n\nFrom Alder Harbor Department Wiki\n{below}\n\n{duties}")
    check_all(parsed)
    assert parsed.posting.title == "Harbor Pilot"
    assert parsed.posting.department is None
    assert [section.kind for section in parsed.sections][:3] == ["header", "page_furniture", "page_furniture"]
    plain = jobparse.parse(f"Harbor Pilot\n\nFrom Alder to Elm Bay\n\n{duties}")
    assert "page_furniture" not in [section.kind for section in plain.sections]


@pytest.mark.parametrize(
    ("line", "said"), [("This job posting is no longer active.", True), ("This job posting is for two.", False)]
)
def test_a_posting_that_is_over(line: str, said: bool) -> None:
    kinds = [section.kind for section in jobparse.parse(f"Boat Ranger\n{line}\n\nDUTIES\n\n- Walks the piers.\n").sections]
    assert ("page_furniture" in kinds) is said


def test_a_line_of_the_page_below_a_heading_ends_before_the_first_sentence_of_the_section() -> None:
    text = (
        "Tide Clerk\n\nSummary\n\nThe clerk works at the gauges of the harbor.\n\nDuties\n\nHelp\n\n"
        "The Harbor Board is seeking a clerk who reads the gauges.\n\nDrafts the table of the tides and keeps the log.\n"
    )

    sections = [(section.kind, text[section.start : section.end].split("\n")[0]) for section in jobparse.parse(text).sections]

    assert sections[2:] == [
        ("duties", "Duties"),
        ("page_furniture", "Help"),
        ("duties", "The Harbor Board is seeking a clerk who reads the gauges."),
    ]
