"""Sentences, lists and headings that say what they are on where another word in them seemed to say it."""

from __future__ import annotations

import pytest

import jobparse

OPENING = "The Town of Alder seeks a harbor driver for its yard, who looks after three boats and a crane.\n\n"


def kind_of(text: str, words: str) -> str:
    """The kind of the section in which some words of a text begin."""
    at = text.index(words)
    return next(section.kind for section in jobparse.parse(text).sections if section.start <= at < section.end)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Interviews are planned for the second week of June.", "selection"),
        ("Walk-in interviews will be held at the harbor office.", "selection"),
        ("The driver interviews visitors about their boats.", "summary"),
        ("The ideal start date is 4 January 2027.", "dates"),
        ("Note that applicants must be citizens of the state.", "minimum_qualifications"),
        ("This posting is only open to crew of the yard.", "employment"),
        ("This posting is about the yard and its crew.", "summary"),
        ("Benefits for this position include twelve paid days off and a pension.", "benefits"),
        ("Applicants should be able to swim and to row against the tide.", "minimum_qualifications"),
        ("The post holder will have steered ferries and know the tides of the bay.", "minimum_qualifications"),
        ("The council welcomes applications from older people and from parents.", "equal_opportunity"),
        ("The yard is committed to safeguarding children on its boats.", "verification"),
        ("The selected candidate will receive a consolidated remuneration of $3,100 a month.", "salary"),
        ("The state spends $2 billion per annum on its harbors.", "summary"),
    ],
)
def test_a_sentence_of_a_notice_goes_where_its_words_send_it(sentence: str, kind: str) -> None:
    assert kind_of(f"{OPENING.rstrip()} {sentence}\n", sentence) == kind


def test_a_sentence_that_breaks_off_with_the_text_is_told_as_a_whole_one() -> None:
    broken = "The yard is committed to safeguarding children and expects the same of those who work in"
    assert kind_of(f"{OPENING}{broken}", broken) == "verification"


def test_a_welcome_and_what_stands_around_it_are_one_statement() -> None:
    around = (
        "We are a Disability Confident employer. We welcome applications from everybody. We guarantee an interview to veterans."
    )
    assert jobparse.parse(f"{OPENING}{around}\n").posting.equal_opportunity == around


@pytest.mark.parametrize(
    ("line", "hours"),
    [("18 hours", 18), ("22.5 hours", 22.5), ("8 hours", None)],
)
def test_a_count_is_no_number_of_a_heading(line: str, hours: float | None) -> None:
    record = jobparse.parse(f"Harbor Driver\n$21.50 an hour\n{line}\nThe yard of Alder is the oldest of the coast.\n").posting
    assert record.schedule.hours_per_week == hours


def test_a_heading_with_a_number_and_no_stop_stays_one() -> None:
    text = f"Harbor Driver\n\n{OPENING}2 Duties\n\nGreases winches.\nHauls gravel.\n\n3 Hours\n\nNights alone.\n"
    assert kind_of(text, "Nights alone") == "schedule"


def test_a_word_inside_of_another_one_is_not_on_the_body() -> None:
    lists = "Duties\n\n- Greases winches\n- Hauls gravel\n\nOur Second Pier\n\n"
    text = f"Harbor Driver\n\n{OPENING}{lists}The yard is a subdivision of the county under the provisions of chapter 12.\n"
    assert kind_of(text, "The yard is") != "physical_requirements"
    asked = text.replace("The yard is a subdivision", "Good vision and stamina are called for in this part")
    assert kind_of(asked, "Good vision") == "physical_requirements"


@pytest.mark.parametrize("heading", ["History", "How We Are Funded"])
def test_what_an_employer_was_and_lives_on_is_about_it(heading: str) -> None:
    told = "Ferries began to run in 1911, when the first of the two piers was built by a private company."
    assert (
        kind_of(f"Harbor Driver\n\n{OPENING}Duties\n\n- Greases winches\n- Hauls gravel\n\n{heading}\n\n{told}\n", told)
        == "about"
    )


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("As one of the oldest towns of the coast, Alder has three piers and nine parks for its people.", "about"),
        ("As the steward of 29,000 acres of marsh, the harbor office keeps the sea out of the fields behind it.", "about"),
        ("As the steward of nine boats, you keep the books, call the tides and grease whatever needs grease.", "summary"),
    ],
)
def test_what_somebody_is_said_to_be_before_its_name(words: str, kind: str) -> None:
    assert kind_of(f"Harbor Driver\nTown of Alder\n\n{words}\n\nDuties\n\n- Greases winches\n- Hauls gravel\n", words) == kind


@pytest.mark.parametrize(
    ("lead", "duties"),
    [("The following outlines the type of work that may come up, if hired:", 4), ("The harbor asks for the following fees:", 0)],
)
def test_words_on_the_work_lead_into_a_list_without_bullets(lead: str, duties: int) -> None:
    rows = "Office work of the yard;\nGreasing winches;\nHauling gravel;\nPainting buoys by the pier.\n"
    text = f"Harbor Driver\n\nThe Role\nThe duties of drivers change with the tides of the year.\n{lead}\n{rows}"
    assert len(jobparse.parse(text).posting.duties) == duties


def test_the_first_item_may_stand_on_the_line_of_its_lead() -> None:
    text = (
        "Harbor Driver\n\nPreferred Qualifications: - A card for boats of all sizes\n- Two years on ships\n"
        "The Harbor Driver job responsibilities include: - Grease the winches\n- Haul gravel\n"
    )
    record = jobparse.parse(text).posting
    assert record.duties == ["Grease the winches", "Haul gravel"]
    assert "Grease the winches" not in record.qualifications.preferred


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("This announcement will remain open until Monday, May 3, 2027.", "dates"),
        ("This announcement is made to the crew over the horn of the ferry.", "duties"),
    ],
)
def test_how_long_an_announcement_is_open_is_no_duty(words: str, kind: str) -> None:
    assert kind_of(f"Harbor Driver\n\nSummary\n\n{OPENING}Duties\n{words}\n\n- Greases winches\n- Hauls gravel\n", words) == kind


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("https://jobs.alder.example/view?id=4411", "application"),
        ("https://jobs.alder.example/view?id=4411 <https://jobs.alder.example/view?id=4411>", "application"),
        ("The charts of the bay at https://alder.example are free for everybody who sails there.", "summary"),
    ],
)
def test_a_paragraph_that_is_an_address_alone_is_the_way_to_apply(paragraph: str, kind: str) -> None:
    assert kind_of(f"Harbor Driver\n\n{OPENING}{paragraph}\n\nDuties\n\n- Greases winches\n", paragraph) == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Those who pass the test will be placed on a panel in order of merit.", "selection"),
        ("All applications received by noon of May 3 will be looked at first.", "application"),
        ("This post is under the council and the application must be made through its page.", "application"),
    ],
)
def test_what_becomes_of_applications_is_told_by_the_words_of_a_sentence(sentence: str, kind: str) -> None:
    assert kind_of(f"{OPENING.rstrip()} {sentence}\n", sentence) == kind


def test_a_heading_on_checks_stands_over_a_list() -> None:
    lists = "Pre-Employment Requirements and/or Preferences\n- Pass a drug screen.\n- Hand in a court print.\n"
    text = f"Harbor Driver\n\n{OPENING}Please note: The yard closes at noon.\nThe town keeps the best of its crews!\n{lists}"
    assert kind_of(text, "Pass a drug") == "verification"


def test_a_heading_on_whom_to_ask_is_not_one_on_what_is_asked_for() -> None:
    heading = "FOR INFORMATION REGARDING ELIGIBILITY AND REQUIREMENTS:"
    assert kind_of(f"Harbor Driver\n\n{OPENING}{heading}\njo@alder.example\n", "jo@alder") == "application"


def test_the_links_of_an_archive_are_no_part_of_a_mail() -> None:
    links = "[Date Prev][Date Next][Thread Prev][Thread Next][Date Index]"
    assert kind_of(f"{links}\n\nHarbor Driver\n\n{OPENING}", links) == "page_furniture"
    assert kind_of(f"[Reopened]\n\nHarbor Driver\n\n{OPENING}", "[Reopened]") == "header"


def test_the_settings_of_a_word_processor_are_left_out() -> None:
    settings = "Normal\n  0\n  \n  \n  false\n  false\n  false\n  \n  EN-US\n  X-NONE\n  X-NONE\n  MicrosoftInternetExplorer4\n"
    text = f"Harbor Driver\n\n{OPENING}How to Apply\n\nSend a resume to jo@alder.example.\n\n{settings}"
    assert jobparse.parse(text).posting.application.instructions == ["Send a resume to jo@alder.example."]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Benefits for this position include: twelve paid days off, a pension.", "benefits"),
        ("INTERNAL JOB POSTING - ONLY FOR THE CREW", "employment"),
        ("INTERNAL MEDICINE - ONLY FOR THE CREW", "header"),
    ],
)
def test_lines_of_the_title_block_on_whom_and_what_is_offered(line: str, kind: str) -> None:
    assert kind_of(f"HARBOR DRIVER\n\n{line}\n\n{OPENING}Duties\n\n- Greases winches\n- Hauls gravel\n", line) == kind


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        (
            "The Department of Harbors is committed to fair employment. The filling of these positions will promote a mix.",
            "about",
        ),
        ("The port has two piers. These positions are the only ones on the water and work in every weather.", "summary"),
    ],
)
def test_what_becomes_of_posts_is_not_the_role(told: str, kind: str) -> None:
    assert kind_of(f"Harbor Driver\nTown of Alder\n\n{told}\n\nDuties\n\n- Greases winches\n- Hauls gravel\n", told) == kind


def test_the_field_of_a_page_is_no_longer_than_a_title() -> None:
    fields = "title: Harbor Driver Town of Alder contract: permanent tags: - boats - winches # Harbor Driver of the Yard "
    text = f"{fields}Please have the following: - Two years on boats - A card Nice to have: - Dutch - A car of your own\n"
    assert jobparse.parse(text).posting.qualifications.preferred
