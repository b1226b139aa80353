"""Known headings in the dress of wikis, mails and numbered documents; lists with other marks than bullets."""

from __future__ import annotations

import pytest
from layouts import BEFORE, sections

import jobparse

ITEMS = "* A diploma of the art school.\n* Three years of experience with bridges.\n"


@pytest.mark.parametrize(
    "line",
    [
        "== Requirements ==",
        "=== Requirements === [edit]",
        "'''Requirements'''",
        "-- Requirements --",
        "[Requirements]",
        "2. Requirements",
        "II. REQUIREMENTS",
        "B) Requirements",
        "2.1 Requirements",
        "3. QUALIFICATIONS THAT WE ASK FOR",
        "Ngā pūkenga | Requirements",
    ],
)
def test_a_known_heading_is_seen_in_any_dress(line: str) -> None:
    posting = jobparse.parse(f"{BEFORE}{line}\n{ITEMS}").posting
    assert posting.qualifications.minimum == ["A diploma of the art school.", "Three years of experience with bridges."]
    assert len(posting.duties) == 2


def test_numbered_items_that_are_headings_words_stay_items() -> None:
    text = f"{BEFORE}MINIMUM QUALIFICATIONS\n\n1. Education\n2. Experience\n3. License\n"
    assert [kind for kind, _ in sections(text)][-1] == "minimum_qualifications"
    assert jobparse.parse(text).posting.qualifications.minimum == ["Education", "Experience", "License"]


@pytest.mark.parametrize("mark", ["→ ", "☐ ", "- [ ] ", "â€¢ ", "Â· ", "=> ", "• • ", "q ", "ü "])
def test_other_marks_are_no_part_of_items(mark: str) -> None:
    duties = ["Walks every bridge twice a year.", "Writes a report on what has rusted.", "Paints the rails."]
    lines = "\n".join(f"{mark}{duty}" for duty in duties)
    assert jobparse.parse(f"BRIDGE INSPECTOR\n\nDUTIES\n\n{lines}\n").posting.duties == duties


def test_single_letters_at_the_starts_of_lines_are_words_where_they_differ() -> None:
    text = "BRIDGE INSPECTOR\n\nDUTIES\n\nn Walks every bridge.\nq Writes a report.\n"
    assert jobparse.parse(text).posting.duties == ["n Walks every bridge.", "q Writes a report."]


def test_a_heading_in_ordinary_letters_ends_the_list_before_it() -> None:
    text = f"{BEFORE}What a keeper needs to have\n{ITEMS}"
    assert ("minimum_qualifications", "What a keeper needs to have") in sections(text)


def test_what_stands_behind_a_list_is_no_item() -> None:
    text = f"{BEFORE}Questions on this vacancy go to the bridge office, which is open all day.\n"
    assert len(jobparse.parse(text).posting.duties) == 2


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("Please submit the following:", "application"),
        ("You must have:", "minimum_qualifications"),
        ("We offer:", "benefits"),
        ("The inspector will:", "duties"),
    ],
)
def test_the_words_that_lead_into_a_list_say_what_it_is(lead: str, kind: str) -> None:
    listed = "- One thing of the list, that is long enough\n- Another thing of the list, as long\n"
    text = f"Bridge Inspector\n\nJOB DESCRIPTION\n\n{lead}\n{listed}"
    assert kind in [section.kind for section in jobparse.parse(text).sections]


def test_a_page_of_a_wiki() -> None:
    text = "'''Harbor Pilot'''\n\n==Duties==\n*Guides ships\n*Inspects buoys\n[[Category:Jobs]]\n"
    posting = jobparse.parse(text).posting
    assert (posting.title, posting.duties) == ("Harbor Pilot", ["Guides ships", "Inspects buoys"])


def test_a_front_matter() -> None:
    text = "---\ntitle: Harbor Pilot\nlocation: Alder, ME\nsalary: $50,000 a year\n---\n\n### Duties\n\n1. Guides ships\n"
    posting = jobparse.parse(text).posting
    assert (posting.title, posting.locations[0].city, posting.salaries[0].min) == ("Harbor Pilot", "Alder", 50000)


@pytest.mark.parametrize("label", ["Closing Date / Date de clôture:", "Date de clôture / Closing Date :"])
def test_a_label_in_two_languages(label: str) -> None:
    posting = jobparse.parse(f"Harbor Pilot\n\n{label} May 3, 2027\n\nDuties\n\n- Guides ships\n").posting
    assert posting.dates.closes == "2027-05-03"


def test_the_marks_of_a_heading_need_no_space_behind_them() -> None:
    posting = jobparse.parse(f"{BEFORE}##Requirements\n{ITEMS}").posting
    assert posting.qualifications.minimum == ["A diploma of the art school.", "Three years of experience with bridges."]
    assert len(posting.duties) == 2


def test_a_word_with_the_sign_of_a_tag_is_no_heading() -> None:
    assert [kind for kind, _ in sections(f"{BEFORE}#Requirements and ##1 of 2 are met here.\n")][-1] == "duties"


@pytest.mark.parametrize("heading", ["# Post requirements", "## Post requirements"])
def test_a_marked_heading_is_told_by_its_words_behind_a_paragraph_on_the_role(heading: str) -> None:
    text = (
        "# Overview\n\nThe Institute of Tides seeks a builder of gauges.\n\nPlease send a CV to the address above.\n\n"
        f"{heading}\n\nThe holder will have worked with brass, glass and\nsteel. A degree is required.\n"
    )
    assert sections(text)[-1] == ("minimum_qualifications", "Post requirements")
    assert jobparse.parse(text).posting.application.instructions == ["Please send a CV to the address above."]
    assert sections(f"# Post requirements clerk\n\n{text}")[0][0] == "header"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("*Tasks we would share with you*", "duties"),
        ("[Things you need]", "minimum_qualifications"),
        ("_What we pay_", "salary"),
        ("*Three things you need, and a boat.*", None),
        ("*What you need to know in all of the weeks*", None),  # as long as a sentence
        ("*7 things you need*", None),
    ],
)
def test_words_with_a_sense_between_two_marks(heading: str, kind: str | None) -> None:
    text = f"ROPE MATE\n\nTown of Alder\n\n{heading}\n\n- Boats of the harbor.\n- Ropes of the boats.\n"
    assert {name: kind for kind, name in sections(text)}.get(heading.strip("*[]_")) == kind


@pytest.mark.parametrize("dots", ["...", "..", "\u2026", " ...", ":"])
@pytest.mark.parametrize(
    "lead", ["You are a solid fit for this post if", "This would be a strong fit for you if", "You are a great match if"]
)
@pytest.mark.parametrize("layout", ["### {}{}\n\n", "{}{}\n", "**{}{}**\n\n"])
def test_lead_ins_break_off_in_dots_as_well(lead: str, dots: str, layout: str) -> None:
    text = f"{BEFORE}{layout.format(lead, dots)}- You know all about steel and rust.\n- You are not afraid of heights.\n"
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == ["You know all about steel and rust.", "You are not afraid of heights."]
    assert len(posting.duties) == 2


def test_dots_of_an_item_and_of_a_list_that_could_go_on_stay() -> None:
    text = f"{BEFORE}- Paints rails, posts, ladders...\n- Oils bolts, hinges, etc...\n- Sweeps the deck.\n"
    assert jobparse.parse(text).posting.duties[2:] == [
        "Paints rails, posts, ladders...",
        "Oils bolts, hinges, etc...",
        "Sweeps the deck.",
    ]
