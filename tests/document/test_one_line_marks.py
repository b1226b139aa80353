"""Texts in one line: marks that lines began with, the title block before the first sentence, items parted by semicolons."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse
from jobparse.document.one_line.marked import with_marks_apart
from jobparse.document.one_line.openings import first_sentence, title_block_end
from jobparse.lexicon import lexicon

MORE = (
    " The gates of the harbor open at dawn and close at dusk, and visitors of the town come over the span by day and by night,"
    " also in those weeks of the year in which the river is frozen and no ship passes under it."
)
LIST = (
    "The keeper of the span is paid by the town. The work of each day is as follows: - Opens the span for ships - Keeps the log "
    "of the tides - Greases the gears of the motor The wages are paid on Fridays."
)


def rows(text: str) -> list[str]:
    return with_marks_apart(text + 2 * MORE, lexicon()).split("\n")


@pytest.mark.parametrize("mark", ["-", "*", "•", "➢"])
def test_items_behind_marks_get_lines(mark: str) -> None:
    found = rows(LIST.replace(" - ", f" {mark} "))
    assert found[1] == "The work of each day is as follows:"
    assert found[2:5] == [
        f"{mark} Opens the span for ships",
        f"{mark} Keeps the log of the tides",
        f"{mark} Greases the gears of the motor",
    ]
    assert found[5].startswith("The wages are paid")


def test_dashes_of_a_sentence_part_no_items() -> None:
    text = "The span - one of three - is old: it was built in 1902 - the year of the flood - by the town - and moved twice."
    assert len(rows(text)) == 1


def test_the_last_item_ends_with_its_stop_where_all_have_one() -> None:
    text = LIST.replace("ships", "ships.").replace("tides", "tides.").replace("motor The", "motor. The")
    assert rows(text)[4:6] == ["- Greases the gears of the motor.", "The wages are paid on Fridays." + 2 * MORE]


def test_headings_of_markdown_get_lines() -> None:
    text = "Elm Bay Ferries hires all year. ## Duties * Steers the ferry * Counts the riders ### What you get * Paid leave"
    assert rows(text)[:4] == [
        "Elm Bay Ferries hires all year.",
        "## Duties",
        "* Steers the ferry * Counts the riders",
        "### What you get",
    ]


def test_words_in_bold_get_lines() -> None:
    text = "We hire. **Duties:** Opens the span. **Benefits** Paid leave is given. **Pay:** $20 an hour. A **whole crew** rests."
    assert rows(text) == [
        "We hire.",
        "**Duties:**",
        "Opens the span.",
        "**Benefits**",
        "Paid leave is given.",
        "**Pay:** $20 an hour. A **whole crew** rests." + 2 * MORE,
    ]


def test_a_number_behind_a_hash_is_no_heading() -> None:
    assert len(rows("Ask for the form of vacancy # 40217 at the gate of the harbor.")) == 1


PLAIN = (
    "Alder Shire Council Bridge Keeper Closes: 5 May 2027 Description The council is looking for a keeper who opens the span. "
    "The keeper does all of the following: • opens the span for ships at night • keeps the log of the tides • greases the gears "
)


def test_a_posting_of_few_headings_in_one_line() -> None:
    parsed = jobparse.parse(PLAIN + 2 * MORE)
    check_all(parsed)
    posting = parsed.posting
    assert posting.title == "Bridge Keeper"
    assert posting.employer == "Alder Shire Council"
    assert posting.dates.closes == "2027-05-05"
    assert posting.duties[:2] == ["opens the span for ships at night", "keeps the log of the tides"]


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Bridge Keeper City of Alder The keeper opens the span for all ships", "The keeper"),
        ("Bridge Keeper City of Alder Elmbay, OR Under the eyes of the chief, opens the span", "Under the"),
    ],
)
def test_the_first_sentence_behind_a_title_block(text: str, behind: str) -> None:
    assert first_sentence(text, 0, len(text)) == text.index(behind)


@pytest.mark.parametrize(
    "text",
    [
        "The keeper of the span is paid by the town. The work is hard and the days are long",
        "We are looking for someone who keeps the span, and who knows what the tides of the bay do to it",
        "Bridge KeeperCity of AlderFull timeThe keeper opens the span for all ships of the town",
        "BRIDGE KEEPER, PORT OF ALDER. WHAT IS ASKED: (i) A boat card. (ii) At least two years as keeper of a span",
    ],
)
def test_no_title_block_before_it(text: str) -> None:
    assert first_sentence(text, 0, len(text)) is None


def test_a_label_ends_the_title_block() -> None:
    text = "Alder Shire Council Bridge Keeper Salary: $40,000 The keeper opens the span"
    assert title_block_end(text, 0, len(text), lexicon()) == text.index("Salary")


BODY = (
    " Job Type: Full-time Salary: $41,000 per year Closing Date: May 3, 2027 Job Number: 20714 Summary The keeper opens the span "
    "for the ships of the town. Duties {duties} Requirements Two years of work on a bridge are asked for. How to Apply Send a "
    "letter to the harbor office."
)


def flat(head: str, duties: str = "Opens the span.") -> jobparse.JobPosting:
    parsed = jobparse.parse(head + BODY.format(duties=duties) + 2 * MORE)
    check_all(parsed)
    return parsed.posting


@pytest.mark.parametrize(
    ("head", "title", "employer"),
    [
        ("Bridge Keeper Alder County Public Schools Elmbay, OR", "Bridge Keeper", "Alder County Public Schools"),
        ("City of Elmbay, OR Bridge Keeper", "Bridge Keeper", "City of Elmbay"),
        ("Logo City of Elmbay, NS B0J 3C0 Bridge Keeper", "Bridge Keeper", "City of Elmbay"),
        (
            "CHIEF KEEPER (OFFICE OF BRIDGES AND SHIPS) City of Elmbay",
            "CHIEF KEEPER (OFFICE OF BRIDGES AND SHIPS)",
            "City of Elmbay",
        ),
        ("KEEPER FOR PUBLIC SERVICES City of Elmbay", "KEEPER FOR PUBLIC SERVICES", "City of Elmbay"),
        ("Bridge Keeper Bridge Keeper City of Elmbay", "Bridge Keeper", "City of Elmbay"),
        ("Bridge Keeper Bridge Cleaner City of Elmbay", "Bridge Keeper Bridge Cleaner", "City of Elmbay"),
    ],
)
def test_lines_of_the_title_block(head: str, title: str, employer: str) -> None:
    posting = flat(head)
    assert (posting.title, posting.employer) == (title, employer)


def test_items_behind_semicolons() -> None:
    duties = "The duties include: Opening of the span; Inspection of the gears; Advice to the council and to the office."
    assert flat("Bridge Keeper", duties).duties == [
        "Opening of the span;",
        "Inspection of the gears;",
        "Advice to the council and to the office.",
    ]
    duties = "Opens the span; keeps the log; tells Elm Bay what the tides do."
    assert flat("Bridge Keeper", duties).duties == [duties]


def test_letters_far_on_count_items() -> None:
    items = ["Open gates", "Close gates", "Wash gears", "Mop floors", "Paint rails", "Sort ropes", "Count boats", "Ring bells"]
    items += ["Light lamps", "Feed gulls", "Sweep stairs"]
    duties = " ".join(f"{letter}. {item}" for letter, item in zip("abcdefghijk", items, strict=True))
    assert flat("Bridge Keeper", f"The work of the keeper: {duties}").duties == items


def test_duties_that_begin_with_to() -> None:
    duties = "To open the span for all ships. To keep the log. To tell the office what the tides do."
    assert len(flat("Bridge Keeper", duties).duties) == 3
    duties = "To this day the span is opened by hand. Nobody but the keeper turns the wheel. Ships wait for it."
    assert len(flat("Bridge Keeper", duties).duties) == 1


FRONT = (
    '--- layout: post title: "Bridge Keeper" date: 2027-03-02 tags: [bridges, ships] employer: City of Alder comments: false --- '
    "The keeper opens the span for ships of the town, keeps the log of the tides and greases the gears of the motor. "
)


def test_front_matter_in_one_line() -> None:
    parsed = jobparse.parse(FRONT + MORE)
    check_all(parsed)
    assert parsed.posting.title == "Bridge Keeper"
    assert parsed.posting.employer == "City of Alder"
    text = FRONT.replace(" --- The", " and so on. The")
    assert jobparse.parse(text + MORE).posting.title != "Bridge Keeper"


@pytest.mark.parametrize("end", ["OPENS SPANS) ", "as follows: - Opens the span for all ships - Keeps the log of the tides - "])
def test_a_text_may_end_with_a_mark(end: str) -> None:
    check_all(jobparse.parse(2 * MORE + MORE + " " + end))
