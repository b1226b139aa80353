"""Sentences of prose that no heading claims and no rule knows: what their words weigh for, and where they weigh nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from guarantees import check_all

import jobparse
import jobparse.lexicon.sentence_weights as sentence_weights_file
from jobparse.lexicon.sentence_weights import SentenceWeights

TEXT = """\
BRIDGE TENDER

The Port of Tarn Head is looking for a tender for its two swing bridges.

{words}

DUTIES

- Opens the bridges for ships.
- Greases the gears each week.
"""


def kind_of(text: str, words: str) -> str:
    parsed = jobparse.parse(text)
    check_all(parsed)
    at = text.find(words)
    return next(section.kind for section in parsed.sections if section.start <= at < section.end)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Founded in 1871, the port handles two million tons of grain a year with a crew of ninety.", "about"),
        ("We check references and criminal records before anybody starts.", "verification"),
        ("Crews work four ten-hour shifts a week, with every second weekend off.", "schedule"),
        ("Three years at the helm of a vessel over fifty feet and a diploma in ropes are essential.", "minimum_qualifications"),
        ("All who are shortlisted sit a written test and meet a panel of three.", "selection"),
        ("The hourly rate climbs from $24.10 to $29.75 over five steps.", "salary"),
    ],
)
def test_a_paragraph_of_prose_is_what_its_words_weigh_for(words: str, kind: str) -> None:
    assert kind_of(TEXT.format(words=words), words) == kind


@pytest.mark.parametrize(
    "words",
    [
        "We need somebody to take over the north bridge from Ned, who retires in spring.",
        "The tender will work with the harbor master and his staff of nine on a new plan for the locks.",
    ],
)
def test_what_tells_of_the_role_stays(words: str) -> None:
    assert kind_of(TEXT.format(words=words), words) == "summary"


def test_a_paragraph_turns_and_turns_back() -> None:
    words = (
        "You will join a small crew at the mouth of the river. Founded in 1871, the port handles two million tons of grain "
        "a year with a crew of ninety. The tender will be part of a new plan for the locks of Tarn Head."
    )
    text = TEXT.format(words=words)
    assert kind_of(text, "Founded in 1871") == "about"
    assert kind_of(text, "The tender will be part") == kind_of(text, "You will join") == "summary"


def test_the_first_words_stay_what_they_are() -> None:
    # a board prints title, place and pay in one line, and the title is read from what is no section of its own
    words = "Health and dental insurance, paid leave and a pension are offered by the port to all of its crew."
    assert kind_of(f"{words}\n\nThe port is looking for a tender for its bridges.\n", words) == "summary"
    assert kind_of(TEXT.format(words=words), words) == "benefits"


OFFERS = "We offer health and dental insurance, paid leave and a pension."


def test_the_list_that_a_rule_told_goes_on_behind_a_sentence_on_something_else() -> None:
    text = f"Deckhand\n\nThe port seeks a deckhand. You must have the following. {OFFERS}\n\n"
    text += "- two years at sea on boats of the bay\n- a high school diploma or its equivalent\n"
    posting = jobparse.parse(text).posting
    assert posting.benefits == [OFFERS]
    assert posting.qualifications.minimum[-2:] == [
        "two years at sea on boats of the bay",
        "a high school diploma or its equivalent",
    ]


def test_duties_go_on_behind_a_sentence_on_the_employer() -> None:
    founded = "The park was founded in 1890 and has 3 million visitors a year."
    text = f"Ranger\n\nDuties include mowing lawns and fixing fences. {founded} The ranger also feeds the deer in winter.\n"
    assert kind_of(text, founded) == "about"
    assert kind_of(text, "The ranger also") == "duties"


def test_what_stands_behind_a_requirement_and_another_matter_is_none() -> None:
    text = (
        "The Unit wishes to appoint a lecturer. You must have a degree in statistics. The School has nineteen teachers and was "
        "founded in 1911. Tarn Head is on the coast a short train ride from the city.\n"
    )
    assert kind_of(text, "You must have") == "minimum_qualifications"
    assert kind_of(text, "Tarn Head is on") not in ("minimum_qualifications", "preferred_qualifications")


def test_sentences_on_duties_in_what_sums_a_position_up() -> None:
    duty = "You will inspect the gears of both bridges, order parts and keep a log of all ships that pass."
    text = f"BRIDGE TENDER\n\nThe Port of Tarn Head is looking for a tender for its two swing bridges. {duty}\n"
    assert kind_of(text, duty) == "duties"
    assert jobparse.parse(text).posting.duties == [duty]


@pytest.mark.parametrize(
    "words",
    [
        # what the holder does, with whatever it is
        "You explain health, dental and vision insurance to the new employees of the port.",
        "The inspector reviews the health and dental claims of all who work on the docks.",
        # who is sought, on whatever terms
        "The port is hiring a tender at $24.10 an hour, with health and dental insurance and a pension.",
    ],
)
def test_what_tells_it_plainly_wins(words: str) -> None:
    assert kind_of(TEXT.format(words=words), words) in ("summary", "duties")


def test_whom_the_employer_has_is_nobody_who_is_asked_for() -> None:
    words = "Ann Lind Marsh has 20 years of experience in tides and a master's degree from Tarn."
    assert jobparse.parse(TEXT.format(words=words)).posting.qualifications.minimum == []


def test_the_term_of_a_post_is_no_deadline() -> None:
    words = "It is for twelve months only, commencing on 1 January 2027 or as soon as possible until 31 December 2027."
    assert jobparse.parse(TEXT.format(words=words)).posting.dates.closes is None


@pytest.mark.parametrize(
    ("heading", "words", "kind"),
    [
        ("LIFE AT TARN HEAD", "We pay for all of your health and dental plan, and give six weeks of paid leave.", "benefits"),
        ("THE LONG AND SHORT", "To put your name in, mail a letter and a resume to the harbor clerk by June 3.", "application"),
    ],
)
def test_a_section_under_an_unknown_heading_is_what_its_words_weigh_for(heading: str, words: str, kind: str) -> None:
    text = TEXT.format(words="All are welcome.") + f"\n{heading}\n\n{words}\n"
    assert kind_of(text, words) == kind


def test_what_stands_under_a_heading_that_is_known_to_say_nothing_has_to_agree() -> None:
    words = (
        "Our harbor has won awards. Meals cost staff $4. Candidates travel at their own expense. The post is open until filled."
    )
    text = TEXT.format(words="All are welcome.") + f"\nADDITIONAL INFORMATION\n\n{words}\n"
    assert kind_of(text, words) == "other"


def test_a_section_under_a_known_heading_stays() -> None:
    words = "Pay is $24.10 an hour, and health and dental plans are paid by the port."
    text = TEXT.format(words="All are welcome.") + f"\nHOW TO APPLY\n\n{words}\n"
    assert kind_of(text, words) == "application"


def test_weights_are_of_known_kinds_and_none_is_small() -> None:
    table = json.loads(Path(sentence_weights_file.__file__).with_suffix(".json").read_text(encoding="utf-8"))
    told = [*table["words"].values(), *(weights for row in table["pairs"].values() for weights in row.values())]
    rows = [tuple(map(int, row.split(":"))) for weights in told for row in weights.split()]
    assert {place for place, _ in rows} == set(range(len(table["kinds"])))
    assert min(abs(weight) for _, weight in rows) >= 15
    assert len(rows) < 20_000


def test_kinds_without_a_bias_are_refused() -> None:
    with pytest.raises(jobparse.errors.LexiconError, match=r"sentence_weights\.json"):
        SentenceWeights(["about", "duties"], [0], {}, {})
    with pytest.raises(jobparse.errors.LexiconError, match=r"sentence_weights\.json"):
        SentenceWeights(["praise"], [0], {}, {})


_ASKED = "minimum_qualifications"
HEADED = """\
BRIDGE TENDER

The Port of Tarn Head is looking for a tender for its two swing bridges.

{heading}

{first}

{words}

DUTIES

- Opens the bridges for ships.
- Greases the gears each week.
"""


@pytest.mark.parametrize(
    ("heading", "first", "words", "kind"),
    [
        (
            "HOW TO APPLY",
            "Mail a letter to the harbor clerk.",
            "All who are shortlisted sit a written test and meet a panel of three.",
            "selection",
        ),
        (
            "BENEFITS",
            "Health and dental plans.",
            "To apply, mail a letter and a resume to the harbor clerk by noon.",
            "application",
        ),
        ("REQUIREMENTS", "A diploma in ropes.", "The starting salary is $24.10 an hour, and rises each year.", "salary"),
        (
            "SCHEDULE",
            "Four days of ten hours.",
            "Founded in 1871, the port handles two million tons of grain a year with a crew of ninety.",
            "about",
        ),
    ],
)
def test_a_sentence_that_is_sure_of_another_kind_parts_the_section_of_a_heading(
    heading: str, first: str, words: str, kind: str
) -> None:
    assert kind_of(HEADED.format(heading=heading, first=first, words=words), words) == kind


@pytest.mark.parametrize(
    ("heading", "first", "words", "kind"),
    [
        ("BENEFITS", "Health and dental plans.", "Sick leave accrues from the first day on the bridges.", "benefits"),
        (
            "REQUIREMENTS",
            "A diploma in ropes.",
            "Candidates must live within twenty minutes of the north bridge.",
            "minimum_qualifications",
        ),
        ("SCHEDULE", "Four days of ten hours.", "The north bridge at 12 Quay Road is open at night.", "schedule"),
        (
            "HOW TO APPLY",
            "All who are shortlisted sit a written test and meet a panel of three.",
            "Mail a letter.",
            "application",
        ),
    ],
)
def test_what_is_less_sure_or_stands_first_stays_what_the_heading_says(heading: str, first: str, words: str, kind: str) -> None:
    text = HEADED.format(heading=heading, first=first, words=words)
    assert kind_of(text, words) == kind
    assert kind_of(text, first) == kind


def test_what_a_question_on_benefits_is_for_stays_with_them() -> None:
    words = "For questions on benefits, call the payroll desk at 401-555-0134 before noon."
    assert kind_of(HEADED.format(heading="BENEFITS", first="Health and dental plans.", words=words), words) == "benefits"


def test_days_off_stay_benefits_and_items_that_ask_stay_requirements() -> None:
    listed = "BRIDGE TENDER\n\n{}\n\n- A first item.\n- {}\n- Rope card\n\nDUTIES\n\n- Opens the bridges for ships.\n"
    for heading, words, kind in (
        ("BENEFITS", "Four-day work week, Monday to Thursday, with flexible hours in summer", "benefits"),
        ("REQUIREMENTS", "Three years of work with group health insurance, dental plans and retirement benefits", _ASKED),
        ("REQUIREMENTS", "Successful completion of a written examination and of an oral interview with the board", _ASKED),
        ("REQUIREMENTS", "Comfortable working outdoors in heat, cold, rain and dust, near loud machines", _ASKED),
    ):
        text = listed.format(heading, words)
        assert (kind_of(text, words), kind_of(text, "Rope card")) == (kind, kind)


def test_what_the_employer_does_stands_below_a_heading_on_it() -> None:
    words = "Our engineers inspect and repair engines, maintain records of each opening and prepare monthly reports."
    assert kind_of(HEADED.format(heading="ABOUT US", first="The port was founded in 1871.", words=words), words) == "about"


def test_a_line_above_the_title_stays_in_the_title_block() -> None:
    line = "The town of Tarn is a community of 48,000 people in the heart of wine country"
    text = f"Town of Tarn\n{line}\nOffice Assistant II\n\nDUTIES\n\n- Opens the bridges for ships.\n"
    assert kind_of(text, line) == "header"
    assert jobparse.parse(text).record["title"] == "Office Assistant II"


def test_duties_below_a_heading_on_the_employer() -> None:
    words = "The incumbent will prepare monthly reports, maintain records of each opening and respond to inquiries from captains."
    text = HEADED.format(heading="ABOUT US", first="The port was founded in 1871.", words=words)
    assert kind_of(text, words) == "duties"


def test_lines_of_the_page_among_prose_are_none_of_the_posting() -> None:
    words = "Sign in to save this job, share it or get alerts for similar jobs"
    assert kind_of(TEXT.format(words=words), words) == "page_furniture"
    run_on = f"{words} and " * 8  # a page whose marks are lost
    assert kind_of(TEXT.format(words=run_on), run_on.strip()) != "page_furniture"
    placed = f"{words} in Tarn, OR"
    assert kind_of(TEXT.format(words=placed), placed) != "page_furniture"


def test_a_line_of_the_title_block_behind_one_that_is_told_is_one_again() -> None:
    salary, line = "The starting salary is $24,100 to $29,750 per year", "Harbor House, third door"
    text = f"BRIDGE TENDER\n\n{salary}\n\n{line}\n\nDUTIES\n\n- Opens the bridges for ships.\n"
    assert jobparse.parse(text).record["salaries"][0]["min"] == 24100
    assert (kind_of(text, salary), kind_of(text, line)) == ("salary", "header")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Work is done outdoors in all weather and near traffic.", "working_conditions"),
        ("Staff enjoy free parking, a gym and flexible hours.", "benefits"),
        ("Schedules the visits of the crews and greets them.", "summary"),
    ],
)
def test_a_noun_that_is_a_verb_elsewhere_opens_no_duty(sentence: str, kind: str) -> None:
    text = TEXT.format(words=f"The clerk looks after all of the harbor and its boats.\n\n{sentence}")
    assert kind_of(text, sentence) == kind
