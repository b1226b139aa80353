"""Sections whose headings are lost, numbered, longer than the known ones, or no headings at all but sentences."""

from __future__ import annotations

import pytest
from layouts import DUTIES, sections

import jobparse


@pytest.mark.parametrize(
    "sentence",
    [
        "Applications must be handed in at the shelter by 4 p.m.",
        "Interested persons may come to the desk of the shelter.",
        "Please send your letter to the shelter, 4 Elm Road.",
        "Candidates must apply through the page of the town.",
    ],
)
def test_a_sentence_on_applying_ends_the_list_above(sentence: str) -> None:
    posting = jobparse.parse(DUTIES + sentence + "\n").posting
    assert posting.duties == ["Feeds the dogs of the shelter.", "Sweeps the runs."]
    assert posting.application.instructions == [sentence]


def test_the_list_goes_on_behind_it() -> None:
    text = DUTIES + "Interested persons may call the shelter.\n- Walks the older dogs.\n"
    assert jobparse.parse(text).posting.duties == ["Feeds the dogs of the shelter.", "Sweeps the runs.", "Walks the older dogs."]


def test_what_such_a_sentence_leads_into_belongs_to_it() -> None:
    text = DUTIES + "Interested persons should send the following:\n- A letter of interest\n- A resume\n"
    assert jobparse.parse(text).posting.application.documents == ["A letter of interest", "A resume"]


def test_a_sentence_on_applying_in_the_title_block_is_a_paragraph_long() -> None:
    text = (
        "Kennel Keeper\n\nApplications are available at the desk of the shelter, 4 Elm Road.\n\n"
        "Under direct supervision, the keeper cares for the dogs of the town.\n\nDuties\n\n- Feeds dogs.\n- Walks dogs.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.application.instructions == ["Applications are available at the desk of the shelter, 4 Elm Road."]
    assert posting.summary == "Under direct supervision, the keeper cares for the dogs of the town."


def test_it_opens_nothing_in_the_middle_of_a_sentence_nor_in_a_note() -> None:
    text = (
        DUTIES.replace("Sweeps the runs.", "Tells people that\nApplications must be handed in")
        + "NOTE:\nApplicants must apply early.\n"
    )
    assert "application" not in [kind for kind, _ in sections(text)]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Requirements for the position of Kennel Keeper II", "minimum_qualifications"),
        ("Duties of the Keeper at the Town Shelter", "duties"),
        ("Benefits of working for the town", "benefits"),
    ],
)
def test_a_known_heading_may_say_of_which_position(heading: str, kind: str) -> None:
    text = f"{DUTIES}{heading}\n\nA keeper who has come to us in the spring tends to stay for many years.\n"
    assert sections(text)[-1] == (kind, heading)


def test_numbered_headings_need_not_be_known() -> None:
    text = (
        "I.     Position Summary\n\nKeeps the dogs of the town.\n\nII.    Principal Accountabilities of the Keeper\n\n"
        "  - Feeds dogs.\n  - Walks dogs.\n\nIII.   Colours of the Collars\n\nRed and blue.\n\n"
        "IV.    Education and Experience\n\n  - One year of experience with dogs.\n"
    )
    assert sections(text) == [
        ("summary", "Position Summary"),
        ("duties", "Principal Accountabilities of the Keeper"),
        ("other", "Colours of the Collars"),
        ("minimum_qualifications", "Education and Experience"),
    ]


def test_the_last_line_of_a_numbered_menu_is_no_heading() -> None:
    text = "Kennel Keeper\n\n1. Overview\n2. Duties\n3. How to Apply\n\nTitle: Kennel Keeper\n\nDuties\n- Feeds dogs.\n"
    assert "application" not in [kind for kind, _ in sections(text)]


def test_headings_without_blank_lines_around_them() -> None:
    text = (
        "Kennel Keeper\nEssential Functions\nFeeds the dogs of the shelter.\nSweeps the runs.\n"
        "Hours of Kennel Work\nKeepers are at the shelter from seven to three on all days but Sunday.\n"
        "Licensing and Certificates Needed\n- Must possess a valid driver's license.\n"
    )
    assert sections(text)[1:] == [
        ("duties", "Essential Functions"),
        ("schedule", "Hours of Kennel Work"),
        ("licenses", "Licensing and Certificates Needed"),
    ]


def test_duties_behind_a_note_that_closes_a_section_on_knowledge() -> None:
    text = (
        "Kennel Keeper\n\nKnowledge: Knowledge of the breeds of dogs.\n\nNOTE: The examples are for illustration.\n\n"
        "Feeds dogs.\n\nSweeps the runs.\n\nWalks the older dogs.\n"
    )
    assert jobparse.parse(text).posting.duties == ["Feeds dogs.", "Sweeps the runs.", "Walks the older dogs."]


def test_what_you_will_have_is_asked_for() -> None:
    text = "Kennel Keeper\n\nAbout You:\n\nTo do well here you will have:\n\n- A way with dogs\n- Strong boots\n- Much care\n"
    assert jobparse.parse(text).posting.qualifications.minimum == ["A way with dogs", "Strong boots", "Much care"]


def test_one_line_in_title_case_between_two_headings_is_no_heading() -> None:
    text = DUTIES + "Desirable\n\nFirst Aid Certificate\n\nExperience\n\nOne year of experience with dogs.\n"
    assert jobparse.parse(text).posting.qualifications.preferred == ["First Aid Certificate"]


def test_a_line_in_capitals_that_a_list_goes_on_with_is_no_heading() -> None:
    text = DUTIES + "ADDED ADVANTAGE\nA diploma in animal care;\nNQF/SAQA\nCOMPETENCIES\nPatience.\n"
    assert jobparse.parse(text).posting.qualifications.preferred == ["A diploma in animal care;", "NQF/SAQA"]


def test_a_label_over_a_paragraph_takes_it() -> None:
    who = "Consideration is limited to those who kept dogs for the town of Alder for a year or longer, as the runs are large."
    assert ("employment", "WHO MAY APPLY") in sections(
        f"Kennel Keeper\n\nWHO MAY APPLY:\n\n{who}\n\nJOB SUMMARY:\n\nKeeps dogs.\n"
    )
    assert len(jobparse.parse(f"Kennel Keeper\n\nWHO MAY APPLY:\n\n{who}\n\nJOB SUMMARY:\n\nKeeps dogs.\n").sections) == 3


def test_a_remark_in_brackets_on_a_heading_is_no_item_and_a_duty_before_a_list_is_one() -> None:
    text = "Kennel Keeper\n\nDuties:\n(The tasks, as the town sees them.)\nKeeps the yard.\n1. Feeds dogs.\n2. Walks dogs.\n"
    assert jobparse.parse(text).posting.duties == ["Keeps the yard.", "Feeds dogs.", "Walks dogs."]


def test_scope_of_work_holds_duties_where_it_lists_them() -> None:
    text = "Kennel Consultant\n\nScope of Work:\n\nDrafts rules for the runs.\nReviews the feed.\n\nQualifications\nA degree.\n"
    assert jobparse.parse(text).posting.duties == ["Drafts rules for the runs.", "Reviews the feed."]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Knowledge Required By The Position", "knowledge"),
        ("OVERALL DESCRIPTION", "summary"),
        ("What You Will Need to Be Successful in This Role:", "minimum_qualifications"),
        ("CERTIFICATION/LICENSE REQUIREMENTS", "licenses"),
        ("Minimum Qualifications / Requirements:", "minimum_qualifications"),
        ("Qualifications and Evaluations", "minimum_qualifications"),
        ("Age Limit", "other"),
        ("Nature of Duties", "duties"),
        ("Our offer to you:", "benefits"),
    ],
)
def test_headings_of_more_agencies(heading: str, kind: str) -> None:
    text = f"Deckhand\n\nDUTIES\n\n- Ties up boats.\n\n{heading}\n\nThe tides of the river, and the names of its boats.\n"
    assert (kind, heading.rstrip(":")) in [(row.kind, row.heading) for row in jobparse.parse(text).sections]


def test_a_review_of_the_past_is_no_deadline() -> None:
    dates = jobparse.parse("Deckhand\n\nLast Review Date: July 2020\n\nDUTIES\n\n- Ties up boats.\n").posting.dates
    assert (dates.revised, dates.closes) == ("2020-07", None)


def test_a_paragraph_on_the_role_is_parted_from_the_list_below_it() -> None:
    text = (
        "Deckhand\n\nSUMMARY: The work of the deckhand is done for the purpose of carrying riders over the river, "
        "in all weathers, and of keeping the boats in good order.\n\n\n  1. Helps riders on board\n  2. Sweeps the deck\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Helps riders on board", "Sweeps the deck"]
    assert posting.summary is not None
    assert posting.summary.startswith("The work of the deckhand")


def test_a_list_on_the_employer_above_all_headings_is_none_of_duties() -> None:
    text = (
        "Deckhand\n\nAlder Port Authority\n\n- Work with people who care for the river\n- Enjoy paid holidays and a pension\n\n"
        "{heading}Duties\n\n- Ties up boats.\n- Sweeps the deck.\n"
    )
    assert jobparse.parse(text.format(heading="")).posting.duties == ["Ties up boats.", "Sweeps the deck."]
    led = "Deckhand\n\nThe Deckhand will:\n\n- Tie up the boats of the port\n- Sweep the decks\n\nOther Duties\n\n- Rows.\n"
    assert jobparse.parse(led).posting.duties == ["Tie up the boats of the port", "Sweep the decks", "Rows."]


def test_the_summary_is_what_stands_under_its_heading() -> None:
    text = (
        "Deckhand\n\nWelcome to the pages of the port. We hope that you will find an opportunity here; it is seeking many.\n\n"
        "Position Summary\n\nTies up boats and helps riders under the supervision of the mate.\n\nDuties\n\n- Rows.\n"
    )
    assert jobparse.parse(text).posting.summary == "Ties up boats and helps riders under the supervision of the mate."


def test_a_list_of_duties_above_all_headings_stays_one() -> None:
    text = "Deckhand\n\nThis position keeps the boats.\n\n- Drives boats to all piers of the port\n- Sweeps the decks of boats\n"
    posting = jobparse.parse(f"{text}\nEssential Functions\n\n- Deals with the public.\n").posting
    assert "Sweeps the decks of boats" in posting.duties


def test_a_sentence_on_the_ideal_candidate_inside_a_paragraph_ends_with_it() -> None:
    text = (
        "Kennel Keeper\n\nWe are looking for a keeper. The ideal candidate will love dogs, get up early, and keep the runs of "
        "the shelter clean and dry in all kinds of weather.\n\n"
        "The keeper is responsible for all the dogs of the town and for their runs.\n"
    )
    posting = jobparse.parse(text).posting
    assert len(posting.qualifications.preferred) == 1
    assert posting.summary is not None
    assert "The keeper is responsible for all the dogs of the town and for their runs." in posting.summary


def test_a_heading_named_in_a_sentence_is_none() -> None:
    text = DUTIES + "Please see the note under Minimum Qualifications:\n\nThe form on the last page must be handed in as well.\n"
    assert jobparse.parse(text).posting.qualifications.minimum == []


def test_a_line_in_small_letters_that_ends_a_sentence_is_no_heading() -> None:
    text = (
        "MINIMUM QUALIFICATIONS: Candidates must meet the following on or before the date\nof the written test:\n\n"
        "(A) Graduation from high school; OR\n\n(B) One year of work with dogs.\n"
    )
    assert jobparse.parse("Kennel Keeper\n\n" + text).posting.qualifications.minimum == [
        "Graduation from high school; OR",
        "One year of work with dogs.",
    ]


def test_of_two_sentences_that_begin_alike_the_longer_one_counts() -> None:
    text = "Kennel Keeper\n\nCandidates must have been legal residents of the county for a month.\n"
    assert [kind for kind, _ in sections(text)] == ["header", "residency"]


def test_the_class_is_told_by_its_distinguishing_features() -> None:
    text = "OPEN COMPETITIVE EXAMINATION\n\nKENNEL KEEPER\n\nDISTINGUISHING FEATURES OF THE CLASS: This is work with dogs.\n"
    posting = jobparse.parse(text).posting
    assert (posting.title, posting.summary) == ("KENNEL KEEPER", "This is work with dogs.")


def test_words_right_below_a_heading_on_wishes_lead_into_them() -> None:
    text = (
        DUTIES
        + "The Ideal Candidate:\n\nWe are looking for a servant of the dogs with:\n\nA love of dogs\nPatience with owners\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.qualifications.preferred == ["A love of dogs", "Patience with owners"]
    assert posting.qualifications.minimum == []


def test_words_in_capitals_inside_a_sentence_open_nothing() -> None:
    text = (
        "Kennel Keeper\n\nUnder minimal supervision, cares for the dogs of the town and for their runs.\n\n"
        "The following EXAMPLES OF DUTIES are NOT intended as a full list of what is done.\n\n"
        "Feed the dogs of the shelter.\nClean the runs.\nWalk the older dogs.\n\nKnowledge of:\n\nThe needs of dogs.\n"
        "ADA needs of visitors.\n"
    )
    posting = jobparse.parse(text).posting
    assert len(posting.duties) == 3
    assert posting.summary == "Under minimal supervision, cares for the dogs of the town and for their runs."
    assert [row.text for row in posting.knowledge] == ["The needs of dogs.", "ADA needs of visitors."]


def test_a_heading_in_capitals_may_stand_right_below_one_that_is_empty() -> None:
    text = DUTIES + "BENEFITS\nWEATHER AND WAVES\nThe shelter is warm in winter and cool in summer, as the river is near.\n"
    assert jobparse.parse(text).posting.benefits == []


def test_questions_make_headings_over_short_items_and_above_the_first_known_heading() -> None:
    text = (
        "Harbor Planner\n\nTown of Alder\n\nThe Harbor Planner keeps the permits of the port in order and its piers in good "
        "repair.\n\n"
        "What you'd own\n\nPermits for the piers\nTalks with the coast guard\n\nWhat gets you in the door\n\n"
        "A bachelor's degree in planning and three years of work on permits.\n\n"
        "What makes us look twice\n\nDIVERS 40\nCharts by hand\n\n"
        "Where & when\n\nPier 9, 12 Quay Street, Alder.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Permits for the piers", "Talks with the coast guard"]
    assert posting.qualifications.minimum == ["A bachelor's degree in planning and three years of work on permits."]
    assert posting.qualifications.preferred == ["DIVERS 40", "Charts by hand"]


def test_what_people_do_and_must_do() -> None:
    text = (
        "Harbor Pilot\n\nTown of Alder\n\nYou must:\n\n* Be 21 by the date of hire\n* Hold a licence of the coast\n\n"
        "What our people do:\n\n* Guide ships through the narrows\n* Paint the buoys\n\n"
        "Skills that count here:\nsteady hands\nkeeping calm\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == ["Be 21 by the date of hire", "Hold a licence of the coast"]
    assert posting.duties == ["Guide ships through the narrows", "Paint the buoys"]


def test_a_heading_told_by_its_words_stands_between_a_label_and_a_list() -> None:
    text = (
        "Department: Harbor\nJob Title: Harbor Clerk\nShift Hours: evenings\nEducation, Experience and Skill Requirements\n"
        "• High school diploma\n• Six months of work on ships\nPrimary Job Duties\n• Keeps the books\n"
    )
    assert jobparse.parse(text).posting.qualifications.minimum == ["High school diploma", "Six months of work on ships"]


def test_a_description_of_the_candidate_below_requirements_is_of_what_is_required() -> None:
    text = (
        "Harbor Clerk\n\nDuties\n- Keeps the books.\n\n{}\nThe ideal candidate should have:\n- Two years of clerical work.\n"
        "- A diploma.\n"
    )
    assert len(jobparse.parse(text.format("Requirements")).posting.qualifications.minimum) == 2
    assert len(jobparse.parse(text.format("Who You Are")).posting.qualifications.preferred) == 2


def test_a_heading_with_commas_inside_a_line() -> None:
    text = (
        "Harbor Clerk\n\nDuties\n- Keeps the books.\n"
        "Qualifications KNOWLEDGE, SKILLS AND OTHER CHARACTERISTICS: Knows the tides of the river and the ropes of the pier.\n"
    )
    parsed = jobparse.parse(text)
    assert parsed.sections[-1].heading == "KNOWLEDGE, SKILLS AND OTHER CHARACTERISTICS"
    assert parsed.posting.duties == ["Keeps the books."]


def test_headings_in_ordinary_letters_over_lists_without_bullets() -> None:
    text = """Gallery Guide

Duties
Lead tours of the museum.
Sell tickets at the desk.

Perks of the pond

Free family membership
Paid sick leave

About you

2+ years in a museum (of any kind)
Patience with children

How to apply
Send a letter.
"""
    posting = jobparse.parse(text).posting
    assert posting.benefits == ["Free family membership", "Paid sick leave"]
    assert posting.qualifications.minimum == ["2+ years in a museum (of any kind)", "Patience with children"]


def test_the_last_part_of_duties_may_be_called_other() -> None:
    text = (
        "Sanitarian\n\nDuties\nFood\n  - Inspect kitchens.\n  - Review plans.\nOther\n  - Inspect pools.\n  - Help with drills.\n"
    )
    assert len(jobparse.parse(text).posting.duties) == 4


def test_a_heading_below_a_note_and_below_a_contact() -> None:
    text = """Harbor Gauger

ELIGIBILITY
Permanent status in the class of Harbor Gauger I.

NOTE: Gaugers who are at sea may have their mates hand it in.

HOW TO RESPOND
Send the transfer form with a statement of interest of one page to the office of the town.
Contact: Personnel, 850-555-0136.

METHOD OF CHOICE
Structured interview before a panel of two, in which seniority breaks ties as laid down in the contract.
"""
    kinds = [section.kind for section in jobparse.parse(text).posting.sections]
    assert "application" in kinds
    assert kinds[-1] == "selection"
