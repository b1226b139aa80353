"""Notices of plain paragraphs: each sentence goes where a heading would send it elsewhere."""

from __future__ import annotations

import pytest

import jobparse

NOTICE = (
    "The Town of Alder seeks a full-time harbor driver for its yard. Duties include hauling gravel and greasing winches. "
    "Must have a clean driving record. Class A licence preferred. Two years of work on ships is required. "
    "Pay is $21.50 per hour. Paid vacation and health insurance are offered. Hours are 7 am to 3 pm. "
    "Send a resume to Ada Stone, Town Clerk, 5 Quay Street, Alder, ME 04999. Position is open until filled. EOE.\n"
)


def kinds(text: str) -> list[tuple[str, str]]:
    parsed = jobparse.parse(text)
    return [(section.kind, parsed.source.text[section.start : section.end].split()[0]) for section in parsed.sections]


def test_each_sentence_opens_the_section_that_it_is_on() -> None:
    assert kinds(NOTICE) == [
        ("summary", "The"),
        ("duties", "Duties"),
        ("minimum_qualifications", "Must"),
        ("preferred_qualifications", "Class"),
        ("minimum_qualifications", "Two"),
        ("salary", "Pay"),
        ("benefits", "Paid"),
        ("schedule", "Hours"),
        ("application", "Send"),
        ("dates", "Position"),
        ("equal_opportunity", "EOE."),
    ]


def test_values_of_a_notice_do_not_run_into_each_other() -> None:
    record = jobparse.parse(NOTICE).posting
    assert record.summary == "The Town of Alder seeks a full-time harbor driver for its yard."
    assert record.qualifications.minimum == ["Must have a clean driving record.", "Two years of work on ships is required."]
    assert record.qualifications.preferred == ["Class A licence preferred."]
    assert record.dates.open_until_filled is True
    assert record.application.contact == "Ada Stone"
    assert record.equal_opportunity == "EOE."


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The annual salary is $41,000.", "salary"),
        ("Salary is commensurate with experience.", "salary"),
        ("Deadline is March 3, 2031.", "dates"),
        ("Applications are available at the town hall.", "application"),
        ("Questions may be sent to pier@alder.example.", "application"),
        ("Knowledge of knots is desirable.", "preferred_qualifications"),
        ("Candidates must be able to swim.", "minimum_qualifications"),
        ("The successful applicant will have a licence for boats.", "minimum_qualifications"),
        ("This position is responsible for the winches.", "duties"),
        ("This is a seasonal position.", "employment"),
        ("The position is for one year, renewable for a second.", "employment"),
        ("Preferred start dates are May to June 2031.", "dates"),
        ("More information about applying is on the door of the hall.", "application"),
        ("If this sounds like a pier for you, ring the bell.", "application"),
        ("Alder Piers is a small company that has looked after piers for a hundred years.", "about"),
        ("A knowledge of knots is required and one of winches is desirable.", "minimum_qualifications"),
        ("Women and minorities are encouraged to apply.", "equal_opportunity"),
    ],
)
def test_kinds_of_sentences(sentence: str, kind: str) -> None:
    text = f"Harbor Hand\n\nThe Town of Alder seeks a harbor hand for its pier on the river. {sentence}\n"
    assert kinds(text)[-1] == (kind, sentence.split()[0])


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier is greased as required.",
        "The harbor department is responsible for the piers of the town.",
        "The successful applicant will report to the harbor master.",
        "The successful applicant will have access to the town's boats.",
    ],
)
def test_other_sentences_open_nothing(sentence: str) -> None:
    text = f"Harbor Hand\n\nThe Town of Alder seeks a harbor hand for its pier on the river. {sentence}\n"
    assert kinds(text)[-1] == ("summary", "The")


def test_a_sentence_on_the_work_is_a_duty_only_where_no_other_one_is_plainer() -> None:
    weak = "The position will oversee the harbor."
    alone = f"The Town of Alder seeks a harbor master for its pier. {weak} Must have a licence.\n"
    assert ("duties", "The") in kinds(alone)
    beside = f"The Town of Alder seeks a harbor master for its pier. {weak} Duties include the care of winches.\n"
    assert [kind for kind, _ in kinds(beside)] == ["summary", "duties"]


def test_a_long_sentence_behind_one_on_pay_is_no_part_of_it() -> None:
    text = (
        "The Town of Alder seeks a harbor hand for its pier. Pay is $21.50 per hour. "
        "The harbor of Alder lies at the mouth of a river whose name nobody in the town has ever been able to spell.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["summary", "salary", "about"]


def test_the_stop_of_a_month_ends_no_sentence_and_that_of_a_time_does() -> None:
    text = (
        "The Town of Alder seeks a harbor hand for its pier on the river and for its boats. "
        "Applications will be accepted until Friday, Aug. 21, 2026, at 4 p.m. Applications can be sent to the harbor office. "
        "Applicants must have a licence for boats.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["summary", "dates", "application", "minimum_qualifications"]
    assert jobparse.parse(text).posting.dates.closes == "2026-08-21T16:00:00"


def test_sentences_on_where_to_get_an_application_and_on_what_to_acquire() -> None:
    text = (
        "The Town of Alder seeks a harbor hand for its pier on the river, its boats and its old yard. "
        "Preferably, the hand should have a year of work on piers. Hands must acquire a licence for boats within one year. "
        "Job descriptions and applications may be had at the harbor office of the town.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["summary", "preferred_qualifications", "minimum_qualifications", "application"]


def test_a_wish_in_brackets_is_none_of_the_whole_sentence() -> None:
    text = (
        "The Town of Alder seeks a harbor hand for its pier on the river, its boats and its old yard. "
        "Possession of a class D licence (a class C licence is desirable). A second language is a plus.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["summary", "minimum_qualifications", "preferred_qualifications"]


def test_a_sentence_on_who_speaks_for_the_employees() -> None:
    text = (
        "The Town of Alder seeks a harbor hand for its pier on the river, its boats and its old yard. Must be 21 years old. "
        "The hand is a unionized position of the Alder Harbor Hands Association. Starting pay is $21.50 per hour.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["summary", "minimum_qualifications", "employment", "salary"]
    assert jobparse.parse(text).posting.employment.union == "Alder Harbor Hands Association"


def test_pay_in_a_few_words_and_what_the_employer_gives() -> None:
    text = (
        "The Town of Alder seeks a harbor hand for its pier on the river, its boats and its old yard. Salary $62,000. "
        "Resume and two references to the harbor office. Strong skills with ropes are essential. Hands earn paid leave. "
        "A part in the retirement system, which requires an employee contribution, is open to all.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["summary", "salary", "application", "minimum_qualifications", "benefits"]


def test_where_hands_live_may_not_matter() -> None:
    text = (
        "The Town of Alder seeks a harbor hand for its pier on the river, its boats and its old yard. Salary $62,000. "
        "Residency not required. Must be able to swim.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["summary", "salary", "residency", "minimum_qualifications"]
    assert jobparse.parse(text).posting.residency_required is False


def test_what_candidates_would_normally_have_and_what_somebody_becomes_a_part_of() -> None:
    posting = jobparse.parse(
        "Applications are invited for a fellowship in tides at the harbor of Alder. Candidates would normally be expected to "
        "have a PhD in tides. The successful candidate will become part of the crew of the harbor.\n\nSend a letter to Ada "
        "Stone, 5 Quay Street, Alder, ME 04999.\n"
    ).posting
    assert posting.qualifications.minimum == ["Candidates would normally be expected to have a PhD in tides."]
    assert posting.duties == []


def test_a_background_in_one_of_several_is_asked_for() -> None:
    posting = jobparse.parse(
        "Tide Keeper\n\nThe harbor of Alder is looking for a tide keeper to join its crew on the quay.\n\nWe seek a candidate "
        "with a strong background in one of the following areas\n\n- keeping of tides\n- mending of nets\n- counting of gulls\n\n"
        "who should like to work by the sea.\n"
    ).posting
    assert posting.qualifications.minimum[:3] == ["keeping of tides", "mending of nets", "counting of gulls"]
    assert posting.duties == []


def test_a_short_sentence_is_one_and_a_heading_goes_with_the_sentence_behind_it() -> None:
    start = "Harbor Hand\n\nThe Town of Alder seeks a harbor hand for its old pier on the river."
    assert kinds(f"{start} Pay is good. Send a letter to the Clerk at the Town Hall.")[-2:] == [
        ("salary", "Pay"),
        ("application", "Send"),
    ]
    assert kinds(f"{start} Pay and hours. Starting pay is $21.50 per hour.")[-1] == ("salary", "Pay")


@pytest.mark.parametrize(
    "sentence",
    [
        "Candidates must record the number of the notice on their checks.",
        "You must maintain twelve months of employment to keep it.",
        "You will also be asked to prove your right to work.",
        "This position will work a 9/80 alternate schedule.",
        "Education Support Program, Open Institute, Pine Street 6.",
        "For benefits questions contact Risk Management at 312-555-0100 or email risk@alder.example for help.",
    ],
)
def test_sentences_on_other_matters(sentence: str) -> None:
    text = f"Harbor Hand\n\nThe Town of Alder seeks a harbor hand for its old pier on the river. {sentence}\n"
    posting = jobparse.parse(text).posting
    assert (posting.duties, posting.qualifications.minimum, posting.application.instructions) == ([], [], [])


def test_the_type_stands_in_any_sentence_of_a_notice() -> None:
    text = (
        "Highway Worker. The worker is one of the road crew of the town in all seasons of the year. A licence is required. "
        "Full-time based on 40 hours a week; non-exempt; $22.92 - $24.13 per hour. Send a resume to the Town Clerk.\n"
    )
    assert jobparse.parse(text).posting.employment.types == ["full_time"]


def test_a_news_item_is_no_posting_because_its_sentences_speak_of_pay() -> None:
    text = (
        "The council of Alder met on Monday. Its members heard that dispatchers earn $24 to $31 an hour in other towns. "
        "Paid vacation and health insurance came up as well. The next meeting is in May.\n"
    )
    assert jobparse.parse(text).posting.document_type == "other"


def test_the_coverage_of_a_desk_is_no_insurance() -> None:
    text = (
        "Harbor Clerk\n\nThe Town of Alder seeks a clerk for its old harbor office. A year in an office is preferred.\n\n"
        "Part-time, hours vary as needed for coverage of the desk, $16.94 per hour. Candidates will possess a steady hand.\n"
    )
    posting = jobparse.parse(text).posting
    assert [row.min for row in posting.salaries] == [16.94]
    assert posting.qualifications.minimum == ["Candidates will possess a steady hand."]


def test_an_at_sign_inside_a_name_is_no_address() -> None:
    text = (
        "Harbor Clerk\n\nJob summary\n\nWe are looking for a Harbor Clerk to join the Harbor@Home team. "
        "The clerk will support the Harbor@Home team with tides.\n\nMain duties of the job\n\nCounts boats.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["header", "summary", "duties"]


@pytest.mark.parametrize("words", ["AA/EOE", "EOE/AA", "AA/EOE M/F"])
def test_the_letters_of_equal_opportunity_alone_in_their_line(words: str) -> None:
    apply = "Applicants may apply online at the port or call to request applications."
    text = f"Harbor Technician\n\nDuties:\n- Guides ships.\n\nHow to Apply\n\n{apply}\n\n{words}\n"
    assert jobparse.parse(text).posting.equal_opportunity == words
    officer = f"Harbor Technician\n\nDuties:\n- Guides ships.\n- Helps the port's EEO/AA officer.\n\nHow to Apply\n\n{apply}\n"
    assert jobparse.parse(officer).posting.equal_opportunity is None


@pytest.mark.parametrize("pay", ["($16.25/hr)", "at $21 per hour", "with a salary of $51,000 a year", "($50,000, full benefits)"])
@pytest.mark.parametrize("seeks", ["is seeking", "seeks", "is recruiting", "is looking for"])
def test_a_sentence_that_seeks_somebody_is_no_statement_on_pay(seeks: str, pay: str) -> None:
    sentence = f"The Elm Pier Museum {seeks} a harbor guide {pay} to lead its tours of the quay and to keep the log of its boats."
    text = f"Hello all,\n\n{sentence}\n\nThe guide will take guests round the bay each week and write a note of it.\n"
    assert kinds(text)[1][0] == "summary"
    assert sentence in str(jobparse.parse(text).posting.summary)
    paid = "Hello all,\n\nElm Pier seeks a harbor guide for its boats and quay.\n\nThe salary of the guide is $51,000 per year.\n"
    assert [kind for kind, _ in kinds(paid)][-1] == "salary"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The work is on rough terrain by the sea and in cold and wet weather.", "working_conditions"),
        ("The guide is exposed to sun and rain by the sea, and works at heights.", "working_conditions"),
        ("These are temporary posts at two levels that last for half a year.", "employment"),
        ("Current state employees may ask for a job rotation to this post.", "employment"),
        ("Offers are made pending a background check of those who come first.", "verification"),
        ("Elm Bay has an equal opportunity program and is glad of all its crews.", "equal_opportunity"),
        ("Following the closing date, letters will be screened by the crew.", "selection"),
        ("If you have any questions, please call the clerk of the quay.", "application"),
        ("The guide walks the quay by night and likes the weather of the bay.", "summary"),
    ],
)
def test_sentences_on_the_post_that_turn_to_something_else(sentence: str, kind: str) -> None:
    role = "The Harbor Guide leads tours of the port for its guests and keeps the log of its boats."
    text = f"Harbor Guide\n\nCity of Elmbay\n\n{role}\n\n{sentence}\n\nThe guide meets the crews of the port each day at noon.\n"
    at = text.index(sentence)
    assert next(row.kind for row in jobparse.parse(text).sections if row.start <= at < row.end) == kind


@pytest.mark.parametrize(
    ("sentence", "openings"), [("There is one vacancy at this time", 1), ("There are three vacancies by the sea", 3)]
)
def test_what_is_told_of_vacancies_is_no_statement_on_equal_opportunity(sentence: str, openings: int) -> None:
    text = f"Harbor Guide\n\nCity of Elmbay\n\nMay 4, 2031 - {sentence} An Equal Opportunity Employer.\n\n"
    role = "Under general supervision, leads tours of the port, and may do some other work."
    posting = jobparse.parse(f"{text}{role}\n\nEssential Duties\n- Leads tours.\n").posting
    assert (posting.openings.count, posting.equal_opportunity) == (openings, "An Equal Opportunity Employer.")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("If you're interested in the boats of the old port, make it happen and apply online today!", "application"),
        ("If you're interested and have no boat, you will be lent one by the harbor master whom you report to.", "summary"),
        ("To learn more about the role and to read what a pilot does, see the pages of the town.", "application"),
        ("Please note, this is a Monday - Friday role, with work on the odd night of a storm.", "schedule"),
        ("Those we choose may have to go through an interview, reference checks, and a swim in the bay.", "verification"),
    ],
)
def test_sentences_behind_the_role(sentence: str, kind: str) -> None:
    role = "The Town of Alder seeks a pilot who guides the ships of ten lands through the narrows and into the three basins."
    text = f"Harbor Pilot\n\n{role}\n\n{sentence}\n"
    assert [row.kind for row in jobparse.parse(text).sections if row.start <= text.index(sentence) < row.end] == [kind]


def test_the_category_of_a_classification_is_on_the_terms() -> None:
    label = "CLASSIFICATION CATEGORY: Seasonal, up to 30 hours per week."
    parsed = jobparse.parse(f"Park Keeper\n\n{label}\n\nDEPARTMENT: Alder Parks\n\nDUTIES\n\n- Mows.\n")
    assert (parsed.posting.summary, parsed.posting.employment.types) == (None, ["seasonal"])
