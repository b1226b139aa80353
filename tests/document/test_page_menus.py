"""Menus that pages open and close with: words of theirs that announcements print as well are no headings, titles or items."""

from __future__ import annotations

import pytest

import jobparse

POSTING = """\
Harbor Clerk
Town of Alder

The Town of Alder is seeking a harbor clerk to sell permits.

DUTIES

- Sells permits.
- Keeps records.

BENEFITS

- Health insurance
- Paid holidays
"""


def kinds(text: str, *lines: str) -> set[str]:
    parsed = jobparse.parse(text)
    sections = parsed.document.sections
    places = [text.index(f"{line}\n") for line in lines]
    return {section.kind for section in sections for place in places if section.start <= place < section.end}


@pytest.mark.parametrize(
    "menu",
    [
        "Home\nGovernment\nContact Us",
        "Skip to main content\nDepartments\nHow Do I...\nLibrary\nPolice\nContact",
        "Home\nOnline Services\nBids & RFPs\nAccessibility",
        "Menu\nHome\n1 of 12\nNew this week\nNews\nContact Us",
        "Visitors\nResidents\nBusiness\nCity Hall\nLocations\nContact Us",
    ],
)
def test_a_menu_above_the_title_holds_neither_title_nor_heading(menu: str) -> None:
    text = f"{menu}\n\n{POSTING}"
    record = jobparse.parse(text).record
    assert (record["title"], record["employer"], record["department"]) == ("Harbor Clerk", "Town of Alder", None)
    assert record["duties"] == ["Sells permits.", "Keeps records."]
    assert kinds(text, menu.rpartition("\n")[2]) == {"page_furniture"}


def test_the_first_heading_below_a_title_is_of_no_menu() -> None:
    text = "Deckhand\n\nBenefits\n- A room on board\n\nShare\nPrint\n"
    assert jobparse.parse(text).record["benefits"] == ["A room on board"]


@pytest.mark.parametrize(
    ("text", "benefits"),
    [
        (
            "Jobs\nHome\nDeckhand\nCity of Elm\n$18.00 per hour\n\nBenefits\nHealth insurance\nDental\n\nHow to Apply\nWrite.\n",
            2,
        ),
        ("Jobs\nSenior Planner\nElm County\n\nBenefits\n* Health\n* Dental\nDuties\n* Plans\n", 2),
        ("Home\nJobs\nBenefits\nHealth insurance\nPaid holidays\nFree parking\n", 3),
    ],
)
def test_a_menu_ends_before_the_title(text: str, benefits: int) -> None:
    assert len(jobparse.parse(text).record["benefits"]) == benefits


def test_a_heading_below_a_button_stays_one_above_its_text() -> None:
    text = f"Apply Now\nPrint\nContact Us\nJo Field, 555-0142, jo@alder.example\n\n{POSTING}"
    assert kinds(text, "Contact Us") == {"application"}
    text = f"Home\nJobs\nLocation\nAlder, ME\n\n{POSTING}"
    assert kinds(text, "Location") == {"location"}
    assert jobparse.parse(text).record["locations"][0]["city"] == "Alder"


@pytest.mark.parametrize(
    "menu",
    [
        "Share\nPrint\nGet directions",
        "More jobs at this agency\n12 people viewed this job\nPrivacy Policy",
        "Back to Search\nJobs by category\n\n© 2027 Town of Alder",
        "Follow us on social media\nDisclaimer\nPowered by Alder Web",
    ],
)
def test_a_menu_below_the_text_adds_no_items(menu: str) -> None:
    text = f"{POSTING}\n{menu}\n"
    record = jobparse.parse(text).record
    assert record["benefits"] == ["Health insurance", "Paid holidays"]
    assert kinds(text, menu.partition("\n")[0]) == {"page_furniture"}


def test_items_without_marks_above_a_menu_stay_items() -> None:
    text = POSTING.replace("- Health insurance\n- Paid holidays", "Free parking\nPaid holidays\nHealthcare") + "\nShare\nPrint\n"
    assert jobparse.parse(text).record["benefits"] == ["Free parking", "Paid holidays", "Healthcare"]


def test_the_day_of_the_last_change_is_read_in_a_foot() -> None:
    text = f"{POSTING}\nShare\nLast updated: May 3, 2027\nPrivacy Policy\n"
    assert jobparse.parse(text).record["dates"]["updated"] == "2027-05-03"


@pytest.mark.parametrize("menu", ["Home\n-\nContact Us\n*", "Home\nContact Us\n-", "-\nHome\n•"])
def test_marks_alone_between_the_lines_of_a_menu(menu: str) -> None:
    assert jobparse.parse(f"{menu}\n\n{POSTING}").record["title"] == "Harbor Clerk"
    assert jobparse.parse(f"{POSTING}\nShare\n{menu}\nPrint\n").record["title"] == "Harbor Clerk"
