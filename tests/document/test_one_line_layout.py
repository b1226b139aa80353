"""A page that lost its line ends: head, labels, headings and items are told by words alone; near misses stay what they are."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse
from jobparse.document.one_line.head import foot_cuts, head_cuts
from jobparse.document.one_line.headings import in_one_line, with_line_ends_around
from jobparse.document.one_line.items import item_cuts
from jobparse.document.one_line.tokens import BULLETS
from jobparse.lexicon import lexicon

PAGE = (
    "Skip to main content Careers Search jobs Sign in Harbor Bridge Operator II City of Alder Apply now Save job Salary "
    "$52,000.00 - $61,000.00 Annually Location Alder, OR Job Type Full-Time Job Number 2027-0114 Department Harbor Works "
    "Division Bridges Opening Date 03/01/2027 Closing Date 3/22/2027 5:00 PM Pacific Description The tender opens and "
    "closes the two bridges of the inner harbor by day and by night, and keeps the log of all ships that pass below them. "
    "Essential Duties Opens the spans for ships that ask for it Keeps the log of all passages Greases the bearings of both "
    "spans every week Reports damage to the harbor master Minimum Qualifications Two years of work on bridges, locks or "
    "ships Valid driver license Ability to climb ladders of eighty feet in any weather Benefits Medical and dental plans "
    "for the whole family from the first day of work, a pension after five years, and boots. How to Apply Send the form of "
    "the city to the harbor office at the Old Pier by the closing date. The city is an equal opportunity employer. Share "
    "this job Facebook LinkedIn Print"
)


def lines_of(text: str) -> list[str]:
    words = lexicon()
    return with_line_ends_around(text, in_one_line(text, words), words).split("\n")


def test_a_page_in_one_line() -> None:
    parsed = jobparse.parse(PAGE)
    check_all(parsed)
    posting = parsed.posting
    assert posting.title == "Harbor Bridge Operator II"
    assert posting.employer == "City of Alder"
    assert (posting.department, posting.division) == ("Harbor Works", "Bridges")
    assert posting.requisition_id == "2027-0114"
    assert posting.dates.closes == "2027-03-22T17:00:00-07:00"
    assert posting.duties == [
        "Opens the spans for ships that ask for it",
        "Keeps the log of all passages",
        "Greases the bearings of both spans every week",
        "Reports damage to the harbor master",
    ]
    assert posting.qualifications.minimum == [
        "Two years of work on bridges, locks or ships",
        "Valid driver license",
        "Ability to climb ladders of eighty feet in any weather",
    ]


def test_no_character_moves() -> None:
    parted = "\n".join(lines_of(PAGE))
    assert len(parted) == len(PAGE)
    assert [char for char in parted if not char.isspace()] == [char for char in PAGE if not char.isspace()]


def test_a_label_of_one_word_stands_in_a_row_of_labels() -> None:
    lines = lines_of(PAGE)
    assert "Location Alder, OR" in lines
    assert "Division Bridges" in lines
    alone = PAGE.replace("the log of all ships", "the log at the Harbor Division Office of all ships")
    assert not any(line.startswith("Division Office") for line in lines_of(alone))


@pytest.mark.parametrize(
    "words",
    [
        "holds a Commercial Driver's License (CDL) for trucks",
        "reports to the Public Relations Coordinator and",
        "finished Grade 12 with drawing",
        "asks the Amalgamated Bridge Union Local 12 for",
        "for use by the Essential Functions Questionnaire of",
        "lives at 12 N. Veterans Parkway in",
        "pays 14 City Holidays + 1 more in",
        "has a card. THIS POSITION IS IN THE UNION of",
        "speaks for the HARBOR FERRIES UNION, LOCAL 12 of",
        "has read it all. You need JavaScript enabled in",
        "is on board (at Sea Duties) - in",
        "asks the Board of Education - Alder Schools of",
        "sails for the Alder School District 12 in",
        "teaches at Community Education - Adult Services in",
    ],
)
def test_words_of_sentences_and_names_are_no_headings(words: str) -> None:
    text = PAGE.replace("in any weather", f"{words} weather")
    assert len(in_one_line(text, lexicon())) == len(in_one_line(PAGE, lexicon()))


def test_a_label_in_capitals_that_goes_on_is_the_value_of_the_one_before() -> None:
    text = PAGE.replace("Department Harbor Works", "Agency: DEPARTMENT OF HARBORS")
    assert "Agency: DEPARTMENT OF HARBORS" in lines_of(text)


def test_no_label_goes_on_behind_a_colon_or_with_a_number() -> None:
    text = PAGE.replace("Department Harbor Works", "Closing Date: Department Harbor Works 12 Job")
    headings = [text[slice(*anchor.heading)] for anchor in in_one_line(text, lexicon())]
    assert "Closing Date" in headings
    assert not any(heading.endswith(("Job", "12")) for heading in headings)


def test_a_sentence_that_begins_like_a_heading_is_none() -> None:
    headings = in_one_line(PAGE.replace("and boots.", "and boots. The City Council meets."), lexicon())
    assert len(headings) == len(in_one_line(PAGE, lexicon()))


def test_a_heading_over_dashes_behind_a_name() -> None:
    text = PAGE.replace("in any weather", "at Alder Requirements - Sails boats - rows")
    assert len(in_one_line(text, lexicon())) == len(in_one_line(PAGE, lexicon())) + 1


@pytest.mark.parametrize("before", ["until 5 p.m.", "and so on, etc. B."])
def test_a_heading_of_one_word_behind_a_time_or_a_letter_that_counts(before: str) -> None:
    text = PAGE.replace("in any weather", f"in any weather {before} Accommodation Rooms are few.")
    assert len(in_one_line(text, lexicon())) == len(in_one_line(PAGE, lexicon())) + 1


def cuts_of(text: str, first: int | None = None) -> list[str]:
    cuts = head_cuts(text, 0, len(text) if first is None else first, len(text), lexicon())
    return [text[left:right].strip() for left, right in zip([0, *cuts], [*cuts, len(text)], strict=True)]


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        ("Home Jobs Sign in Ship Inspector", ["Home", "Jobs", "Sign in", "Ship Inspector"]),
        ("Dietitian - Home Feeding Alder Trust", ["Dietitian - Home Feeding Alder Trust"]),
        (
            "Alder Harbor Authority Ship Inspector (Part-time) Full-time",
            ["Alder Harbor Authority", "Ship Inspector (Part-time)", "Full-time"],
        ),
        ("County Engineer", ["County Engineer"]),
        ("Alder County NOW OPEN SHIP INSPECTOR II Night work", ["Alder County", "NOW OPEN SHIP INSPECTOR II", "Night work"]),
        ("Ship Inspector $41,000 a year", ["Ship Inspector", "$41,000 a year"]),
        ("from $39,000 to $41,000", ["from $39,000 to $41,000"]),
        ("Jobs > Alder > Ship Inspector", ["Jobs >", "Alder >", "Ship Inspector"]),
        (
            "From: Jo Field To: all Subject: Ship Inspector Dear all",
            ["From: Jo Field", "To: all", "Subject: Ship Inspector", "Dear all"],
        ),
        ("Job Opening Announcement Ship Inspector", ["Job Opening Announcement", "Ship Inspector"]),
        ("DIRECTOR OF TIDAL WORKS Full-time", ["DIRECTOR OF TIDAL WORKS", "Full-time"]),
        ("Alder, OR TIDAL WORKS Full-time", ["Alder, OR", "TIDAL WORKS", "Full-time"]),
        ("FERRY, TIDE TABLES (HARBOR OFFICE) Night work", ["FERRY, TIDE TABLES (HARBOR OFFICE) Night work"]),
        ("CHIEF OF TIDES & FERRY LINES Night work", ["CHIEF OF TIDES & FERRY LINES", "Night work"]),
        ("ELM-BAY LOCAL FERRIES Night work", ["ELM-BAY LOCAL FERRIES", "Night work"]),
        ("Jobs > Mason County Harbor Trust", ["Jobs >", "Mason County", "Harbor Trust"]),
        ("Mason County of Alder", ["Mason", "County of Alder"]),
        ("Bay Chief Boating Officer who works for the Division", ["Bay Chief Boating Officer who works for the Division"]),
        ("Ship Inspector Opening Date: 3/4/2027 Reports To: Jo", ["Ship Inspector Opening Date: 3/4/2027 Reports To: Jo"]),
        ("Ship Inspector applicants please note", ["Ship Inspector applicants please note"]),
    ],
)
def test_lines_of_a_head(head: str, lines: list[str]) -> None:
    assert cuts_of(head) == lines


@pytest.mark.parametrize(
    ("head", "body", "lines"),
    [
        (
            "Elmbay Live Dock Ship Inspector Night work",
            "The Dock Ship Inspector boards",
            ["Elmbay Live", "Dock Ship Inspector", "Night work"],
        ),
        (
            "Elmbay Live Dock Ship Inspector Night work",
            "A ferry pilot boards",
            ["Elmbay Live Dock Ship Inspector Night work"],
        ),
        ("Alder Bay Ship Inspector Night work", "The Bay Ship Inspector Union asks", ["Alder Bay Ship Inspector Night work"]),
        ("ALDER BAY SHIP INSPECTOR TIDAL WORKS", "the ship inspector boards", ["ALDER BAY SHIP INSPECTOR TIDAL WORKS"]),
        ("The Ship Inspector Night work", "a ship inspector boards", ["The Ship Inspector Night work"]),
        ("She wrote to the Ship Inspector Board", "a ship inspector boards", ["She wrote to the Ship Inspector Board"]),
    ],
)
def test_a_title_that_sentences_below_speak_of(head: str, body: str, lines: list[str]) -> None:
    text = f"{head} Salary: $20. {body} them. The Ship."
    first = text.index("Salary")
    cuts = head_cuts(text, 0, first, first, lexicon())
    assert [text[left:right].strip() for left, right in zip([0, *cuts], [*cuts, first], strict=True)] == lines


def test_names_are_not_looked_for_behind_the_first_label() -> None:
    text = "Ship Inspector Unit: Alder County Works"
    assert cuts_of(text, text.index("Unit")) == ["Ship Inspector Unit: Alder County Works"]


def test_words_of_the_page_at_the_foot() -> None:
    text = "Send the form to the pier. Share this job Facebook LinkedIn"
    assert [text[cut + 1 :].split()[0] for cut in foot_cuts(text, 0, lexicon())] == ["Share", "Facebook", "LinkedIn"]


def items_of(text: str, kind: str) -> list[str]:
    cuts = item_cuts(text, 0, len(text), kind)
    return [text[left:right].strip() for left, right in zip([0, *cuts], [*cuts, len(text)], strict=True)]


@pytest.mark.parametrize(
    ("kind", "text", "count"),
    [
        ("duties", "Opens the spans Keeps the log Greases the bearings", 3),
        ("duties", "Opens the spans. Keeps the log. Greases the bearings.", 3),
        ("duties", "The tender is paid. Opens the spans. Nobody waits. Keeps the log. It rains.", 1),
        ("duties", "Works at the Order Desk of the port", 1),
        ("duties", "The tender runs the Check room", 1),
        ("duties", "- opens the spans - keeps the log - greases all", 3),
        ("duties", "1) Opens the spans 2) Keeps the log 3) Greases all 4) Sails", 4),
        ("duties", "-opens the spans -keeps the log -greases all -sails", 4),
        ("duties", "from 8 - 10, 10 - 12 and 12 - 14 each day", 1),
        ("duties", "• opens the spans Keeps the log Greases all", 1),
        ("minimum_qualifications", "a degree in law Valid license for boats", 2),
        ("minimum_qualifications", "a degree in law 3 years at sea", 2),
        ("minimum_qualifications", "a degree and at least 3 years at sea", 1),
        ("benefits", "a pension Valid from the first day", 1),
        ("abilities", "- LIFT - Carry boats - HEAR - Tell horns apart", 2),
        ("salary", "Opens the spans Keeps the log Greases the bearings", 1),
    ],
)
def test_items_in_one_line(kind: str, text: str, count: int) -> None:
    assert len(items_of(text, kind)) == count


@pytest.mark.parametrize("bullet", BULLETS)
def test_bullets_part_the_items_of_a_page_in_one_line(bullet: str) -> None:
    items = ["Opens the spans for ships", "Keeps the log of all passages", "Greases the bearings every week"]
    start, end = PAGE.index("Opens the spans"), PAGE.index("Minimum Qualifications")
    text = PAGE[:start] + "".join(f"{bullet} {item} " for item in items) + PAGE[end:]
    assert jobparse.parse(text).posting.duties == items


def test_a_notice_of_a_paragraph_is_read_by_its_sentences() -> None:
    notice = (
        "BRIDGE TENDER. The Village of Alder takes applications for a bridge tender. Duties: open the spans; keep the log of all "
        "ships that pass below them; grease the bearings of both spans; shovel snow in winter and mow the bank in summer. "
        "Must have a driver's license and live within ten miles of the bridge after a year of work. Wage: $21 per hour. "
        "Benefits: pension, health plan, boots. Questions: the clerk at the hall knows more. "
    ) + "The hall is open from nine to four, and on the first day of the month from ten to three. " * 8
    assert in_one_line(notice, lexicon()) == []
    assert jobparse.parse(notice).posting.qualifications.minimum != []


def test_one_heading_between_sentences_is_enough_for_one() -> None:
    text = "The port hires. " * 70 + "Minimum Qualifications Two years at sea are asked for. " + "The port is old. " * 9
    assert [text[slice(*anchor.heading)] for anchor in in_one_line(text, lexicon())] == ["Minimum Qualifications"]
    assert in_one_line(text.replace("hires. Minimum", "hires by Minimum"), lexicon()) == []
