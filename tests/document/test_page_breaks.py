"""Page breaks: feet of printed pages and titles that stand again are no part of the sentence or the list that runs over them."""

from __future__ import annotations

from typing import Any

import pytest
from guarantees import check_all

import jobparse

POSTING = """\
Harbor Pilot

Salary: $51,000 a year

DUTIES

- Guides ships through the narrows of the port, day and night, in all the weathers of
the year, and keeps the log of each passage in order
- Inspects buoys after each storm and reports lights that are out
- Trains two mates

NOTES

Pilots work on Sundays. Those who
do not like the sea should not apply.
"""


def values(text: str) -> dict[str, Any]:
    parsed = jobparse.parse(text)
    check_all(parsed)
    record = parsed.posting.model_dump(mode="json")
    return {name: value for name, value in record.items() if name not in ("sections", "source", "warnings")}


def paged(foot: str, *before: str) -> str:
    text = POSTING
    for line in before:
        assert f"\n{line}" in text
        text = text.replace(f"\n{line}", f"\n{foot}\n{line}")
    return text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "foot",
    [
        "Page 1 of 3",
        "Page 1",
        "- 1 -",
        "PAGE 1/3",
        "\nPage 1 of 3\n",
        "\n\nPage 1 of 3\n\fHarbor Pilot\n",
        "\n    - 1 -\n\nHarbor Pilot\n",
    ],
)
def test_a_page_break_parts_no_sentence_and_no_list(foot: str, end: str) -> None:
    text = paged(foot, "the year", "- Trains", "do not").replace("\n", end)
    assert values(text) == values(POSTING)
    sections = jobparse.parse(text).posting.sections
    feet = [text[section.start : section.end] for section in sections if section.kind == "page_furniture"]
    assert len(feet) == 3
    assert all("1" in foot for foot in feet)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_form_feed_alone_on_its_line(end: str) -> None:
    text = paged("\f", "the year", "- Trains", "do not").replace("\n", end)
    assert values(text) == values(POSTING)


def test_a_page_break_between_sections() -> None:
    text = paged("Page 1 of 3", "NOTES")
    parsed = jobparse.parse(text)
    check_all(parsed)
    kinds = [section.kind for section in parsed.posting.sections]
    assert kinds[kinds.index("duties") :][:2] == ["duties", "page_furniture"]
    assert [warning.code for warning in parsed.posting.warnings] == ["page_furniture"]


def test_a_line_on_a_page_is_no_foot() -> None:
    text = POSTING.replace("- Trains two mates", "- Trains two mates\n- Page 2 of the log is kept for ice")
    assert jobparse.parse(text).posting.duties[-1] == "Page 2 of the log is kept for ice"


@pytest.mark.parametrize("line", ["Application form (492.43KB)", "Post details (88KB, docx)", "Form [PDF, 204 KB]"])
def test_a_link_to_a_file_is_no_item(line: str) -> None:
    parsed = jobparse.parse(f"Deckhand\n\nDUTIES\n- Rows the boats of the town.\n- Mends the oars of them.\n{line}\n")
    assert parsed.posting.duties == ["Rows the boats of the town.", "Mends the oars of them."]
    assert parsed.posting.sections[-1].kind == "page_furniture"


def test_the_foot_of_a_site_tells_the_last_update() -> None:
    text = "Deckhand\n\nDUTIES\n- Rows the boats of the town.\n- Mends the oars.\nLast published 15 February 2027\n"
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Rows the boats of the town.", "Mends the oars."]
    assert posting.dates.updated == "2027-02-15"


FOOTED = [
    pytest.param("Harbor Pilot | Page {} of 3", id="words before"),
    pytest.param("Page {} of 3    Revised 5/2027", id="words behind"),
    pytest.param("City of Alder - Harbor Pilot - PAGE {}", id="no number of pages"),
    pytest.param("https://www.alder.example.org/jobs/bulletin?id=7    {}/3", id="an address"),
    pytest.param("Class Code 4412\nPage {} of 3\n\nCITY OF ALDER\nHUMAN RESOURCES\n", id="lines around"),
    pytest.param("https://www.alder.example.org/jobs/7    {}/3\n5/1/2027, 9:14 AM    Job Bulletin", id="a browser"),
]


def counted(foot: str, *before: str) -> str:
    text = POSTING
    for number, line in enumerate(before, 1):
        text = text.replace(f"\n{line}", f"\n{foot.format(number)}\n{line}")
    return text


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("foot", FOOTED)
def test_lines_that_stand_again_on_each_page_are_no_part_of_the_text(foot: str, end: str) -> None:
    text = counted(foot, "the year", "- Trains", "do not").replace("\n", end)
    assert values(text) == values(POSTING)
    sections = jobparse.parse(text).posting.sections
    assert [section.kind for section in sections].count("page_furniture") == 3


@pytest.mark.parametrize("foot", FOOTED)
def test_the_last_foot_ends_the_text(foot: str) -> None:
    text = counted(foot, "the year", "- Trains") + "\n" + foot.format(3).split("\n\n", 1)[0] + "\n"
    assert values(text) == values(POSTING)


def test_what_a_browser_prints_on_top_of_each_page() -> None:
    top, foot = "5/1/2027, 9:14 AM    Job Bulletin\n", "https://www.alder.example.org/jobs/7    {}/2"
    text = top + counted(f"{foot}\n{top}", "- Trains") + foot.format(2) + "\n"
    assert values(text) == values(POSTING)
    sections = jobparse.parse(text).posting.sections
    assert [sections[at].kind for at in (0, -1)] == ["page_furniture"] * 2


def test_numbers_that_do_not_count_up_are_no_pages() -> None:
    text = POSTING.replace("- Trains two mates", "- Reads Page 7 of 9 of the log\n- Files Page 2 of 9 of the log")
    assert jobparse.parse(text).posting.duties[-2:] == ["Reads Page 7 of 9 of the log", "Files Page 2 of 9 of the log"]


def test_the_day_in_the_last_foot_is_read() -> None:
    text = POSTING + "\nPosted: 5/1/27                    Page 1 of 1\n"
    assert jobparse.parse(text).posting.dates.posted == "2027-05-01"


SALARIES = (
    "Harbor Pilot\nTown of Alder\n\nSalaries\nPilot I: $50,000 a year\nPilot II: $60,000 a year\nPilot III: $70,000 a year\n"
)
ENDS = ["\n", "\r\n", "  \n", "\t\n", "\n   "]


@pytest.mark.parametrize("end", ENDS)
def test_lines_that_differ_in_their_figures_are_the_announcement_s_own(end: str) -> None:
    text = SALARIES
    for number in (1, 2, 3):
        text = text.replace(
            f"0,000 a year\nPilot {'I' * number}:", f"0,000 a year\nPage {number - 1} of 3\nPilot {'I' * number}:"
        )
    text = text.replace("Pilot II:", "Pilot I:").replace("Pilot III:", "Pilot I:") + "Page 3 of 3\n"
    assert text.count("Page") == 3
    salaries = values(text.replace("\n", end))["salaries"]
    assert [salary["text"] for salary in salaries] == ["$50,000 a year", "$60,000 a year", "$70,000 a year"]


@pytest.mark.parametrize("end", ENDS)
def test_the_lines_on_top_are_no_part_of_the_first_foot(end: str) -> None:
    text = "TOWN OF ALDER\nHARBOR PILOT\n\n- 1 -\n\nDUTIES\n- Guides ships to the quay\n- Mends the nets\n\n- 2 -\n"
    found = values(text.replace("\n", end))
    assert (found["title"], found["employer"]) == ("HARBOR PILOT", "TOWN OF ALDER")
    assert found["duties"] == ["Guides ships to the quay", "Mends the nets"]


@pytest.mark.parametrize("end", ENDS)
def test_a_salary_above_the_first_foot(end: str) -> None:
    text = "HARBOR PILOT\nSalary: $52,000 a year\nPage 1 of 2\nDUTIES\n- Guides ships\n- Mends nets\nPage 2 of 2\n"
    assert values(text.replace("\n", end))["salaries"][0]["text"] == "$52,000 a year"


def test_a_heading_below_a_foot_that_stands_among_the_contents_on_top() -> None:
    text = (
        "Harbor Pilot\nDuties\nQualifications\nBenefits\n\nDuties\n- Guides ships\n- Keeps the log\nPage 1 of 2\n"
        "Qualifications\n- A boat licence\n- Two years at sea\nBenefits\n- A pension\nPage 2 of 2\n"
    )
    found = values(text)
    assert found["qualifications"]["minimum"] == ["A boat licence", "Two years at sea"]
    assert found["benefits"] == ["A pension"]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("foot", ["Page 1", "- 1 -", "   Page 1 of 2", "https://www.alder.example.org/jobs/7 1/2"])
def test_a_blank_line_below_a_foot_alone(foot: str, end: str) -> None:
    text = f"Harbor Pilot\nTown of Alder\n\nGuides ships.\n{foot}\n\nBENEFITS: pension, dental insurance\n"
    if "://" in foot:
        text += foot.replace("1/2", "2/2")
    text = text.replace("\n", end)
    found = values(text)
    assert found["benefits"] == ["pension, dental insurance"]
    kinds = [section.kind for section in jobparse.parse(text).posting.sections]
    assert kinds[:3] == ["header", "page_furniture", "benefits"]


@pytest.mark.parametrize("end", ENDS)
def test_the_foot_of_a_single_page(end: str) -> None:
    text = "HARBOR PILOT\n\nGuides ships.\n\nPilot | Page 1".replace("\n", end)
    assert values(text)["title"] == "HARBOR PILOT"
    furniture = [text[part.start : part.end] for part in jobparse.parse(text).posting.sections if part.kind == "page_furniture"]
    assert furniture == ["Pilot | Page 1"]


@pytest.mark.parametrize("end", ["\n", "  \n", "\t\n", "\r\n"])
def test_blanks_at_line_ends_say_nothing_about_pages(end: str) -> None:
    for foot in ("- {} -", "Page {}\n\nHarbor Pilot", "5/1/2027    Pilot\nPilot | Page {} of 3\n5/1/2027    Pilot"):
        text = counted(foot, "the year", "- Trains", "do not")
        assert values(text.replace("\n", end)) == values(text)


def test_many_feet_with_nothing_between_them_take_linear_time() -> None:
    parsed = jobparse.parse("Harbor Pilot\n\n" + "".join(f"Page {number % 900} of 999\n" for number in range(5_000)))
    check_all(parsed)
