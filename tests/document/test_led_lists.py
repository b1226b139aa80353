"""Lists without a heading of their own: what words lead into, and what their items tell."""

from __future__ import annotations

import pytest
from guarantees import check_all
from layouts import DUTIES

import jobparse
from jobparse.document.layout.dotted_leads import with_colons
from jobparse.document.lines import split_lines


@pytest.mark.parametrize(("mark", "gap"), [("•", ""), ("•", "\n"), ("*", ""), ("*", "\n")])
def test_an_item_that_asks_brings_those_above_it_that_ask(mark: str, gap: str) -> None:
    text = (
        "Kennel Keeper\n\nCares for the dogs of the town.\n\n- Inspects the runs.\n- Reports dogs that fell ill.\n"
        f"- Drives the van.\n{gap}- High school diploma required.\n- Must possess a valid driver's license.\n\n"
        "Essential Job Functions\n- Feeds dogs.\n"
    )
    posting = jobparse.parse(text.replace("\n- ", f"\n{mark} ")).posting
    assert posting.qualifications.minimum == ["High school diploma required.", "Must possess a valid driver's license."]
    assert posting.duties[-3:] == ["Reports dogs that fell ill.", "Drives the van.", "Feeds dogs."]
    assert [each.level for each in posting.qualifications.education] == ["high_school"]


def test_a_heading_with_several_commas_is_not_parted() -> None:
    text = DUTIES + (
        "Minimum Qualifications\nTwo years with dogs.\n\nPreferred Education, Work Experience, and Skills:\n"
        "Bachelor's degree preferred\nKnowledge of breeds\n"
    )
    qualifications = jobparse.parse(text).posting.qualifications
    assert qualifications.preferred == ["Bachelor's degree preferred", "Knowledge of breeds"]
    assert qualifications.minimum == ["Two years with dogs."]


def test_offers_above_an_item_that_reads_like_a_duty_are_no_duties() -> None:
    text = "Kennel Keeper\n\nReference: 685\n\n- Base salary + benefits package\n- Walks with dogs\n- Make every dog glad\n"
    assert "Base salary + benefits package" not in jobparse.parse(text).posting.duties


def test_a_blank_line_parts_what_asks_from_the_list_above() -> None:
    text = (
        "Kennel Keeper\n\nCares for dogs.\n\n- Red collars\n- Blue bowls\n\n- High school diploma required.\n"
        "- Three years of experience with dogs.\n\nEssential Job Functions\n- Feeds dogs.\n"
    )
    asked = ["High school diploma required.", "Three years of experience with dogs."]
    assert jobparse.parse(text).posting.qualifications.minimum == asked


def test_a_list_of_pay_is_none_of_duties() -> None:
    text = (
        "Harbor Researcher\n\nThe institute offers a starting salary that depends on the years behind a doctorate:\n"
        "• 0 years: € 3,100 gross per month\n• 1 year: € 3,250 gross per month\n\n"
        "The institute studies the tides of the sound and has done so for more than forty years on many coasts.\n\n"
        "Interested persons are invited to send an application including:\n• a letter of motivation\n• a list of publications\n"
        "We ask for no letters of referees.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == []
    assert [pay.min for pay in posting.salaries] == [3100, 3250]
    assert posting.application.documents == ["a letter of motivation", "a list of publications"]


def test_parts_of_competencies_are_no_requirements() -> None:
    text = (
        DUTIES
        + "Required Skills and Competencies\nCore:\nGood planning skills.\nExcellent memory.\nTechnical:\nSkill with ropes.\n"
    )
    posting = jobparse.parse(text).posting
    assert [skill.text for skill in posting.skills] == ["Good planning skills.", "Excellent memory.", "Skill with ropes."]
    assert posting.qualifications.minimum == []


def test_a_list_of_duties_below_the_value_of_a_heading() -> None:
    text = (
        "Harbor Labourer\n\nREPORTING RELATIONSHIP: Reports to the harbor master\n\n1. Guides ships through the narrows.\n"
        "2. Cleans the pier after each storm.\n3. Repairs the nets of the crew.\n4. Keeps a log of the boats.\n"
    )
    assert len(jobparse.parse(text).posting.duties) == 4


def test_words_in_a_summary_lead_into_duties_without_bullets() -> None:
    text = """Deckhand

NATURE OF WORK
Under the direction of a mate, the Deckhand keeps the boat clean and works to save property. Some of the work:
Lays lines and raises the anchor.
Gives help to passengers.
Checks hoses and pumps daily.

HOW TO APPLY
Send a letter.
"""
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Lays lines and raises the anchor.", "Gives help to passengers.", "Checks hoses and pumps daily."]
    assert (posting.summary or "").endswith("save property.")


def test_wishes_of_the_best_applicants_stand_apart_from_what_is_asked_for() -> None:
    text = """Harbor Pilot

Qualifications
Applicants must have either:
- a degree in navigation; or
- four years of work on tugs.
Well-qualified applicants will also have one or more of these:
- Experience with ice
- A knowledge of Welsh

It would be lovely, though not required, if you had a boat of your own, or one that you can borrow from somebody.

The port has been open for a hundred years and has a museum of its own beside the quay.

How to apply
Send a letter.
"""
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == ["a degree in navigation; or", "four years of work on tugs."]
    assert posting.qualifications.preferred[:2] == ["Experience with ice", "A knowledge of Welsh"]
    assert not any("museum" in wish for wish in posting.qualifications.preferred)


def test_criteria_of_selection_on_the_line_of_their_heading_are_asked_for() -> None:
    duties = ["Guide ships through the narrows of the port by day and by night.", "Train the mates of all boats of the harbor."]
    text = f"""Harbor Pilot

Description The Port of Alder serves the coast, and its pilots guide ships through the narrows by day and by night all the year.

Duties and Accountabilities: The selected candidate will: • {duties[0]} • {duties[1]}

Selection Criteria • A degree in navigation or a related field. • Eight years of experience on tugs.

The following will be considered an advantage: • Knowledge of Welsh. • Experience with ice in the winter months of the north.

The port has been open for a hundred years and has a museum of its own beside the quay.
"""
    posting = jobparse.parse(text).posting
    assert posting.duties == duties
    assert len(posting.qualifications.minimum) == 2
    assert len(posting.qualifications.preferred) == 2


def test_the_ideal_candidate_is_asked_for_where_nobody_else_is() -> None:
    text = "Guide\n\nDuties\n- Leads tours\n- Sells tickets\n\n{}The ideal candidate\n\nHas a diploma.\nHas skills at the desk.\n"
    alone = jobparse.parse(text.format("")).posting.qualifications
    assert alone.minimum == ["Has a diploma.", "Has skills at the desk."]
    beside = jobparse.parse(text.format("Requirements\n- A driver's licence\n\n")).posting.qualifications
    assert beside.minimum == ["A driver's licence"]


LEAD = "As this is a growing yard, we are looking for a candidate with the following qualifications:"
OFFER = "In addition to the pay and the company of masters of their craft, we offer the following:"


@pytest.mark.parametrize(
    "heading", ["About us\n\nWe are a yard.", "About us\n\nWe mend.\n\nBoats the Crew Loves :\n\n- Dinghies and skiffs\n- Brigs"]
)
def test_lists_of_requirements_and_offers_that_words_lead_into_under_another_heading(heading: str) -> None:
    lists = f"{LEAD}\n\n- Someone who is right a lot\n- Experience with glue\n\n{OFFER}\n\n- Flexible hours\n- A gym\n"
    posting = jobparse.parse(f"Boat Builder\n\n{heading}\n\n{lists}").posting
    assert posting.qualifications.minimum == ["Someone who is right a lot", "Experience with glue"]
    assert posting.benefits == ["Flexible hours", "A gym"]


def test_what_the_employer_offers_others_is_no_benefit() -> None:
    offers = (
        "For all who sail on the lakes of the region and for their boats, we offer the following:\n\n- Moorings\n- Dry docks\n"
    )
    posting = jobparse.parse(f"Boat Builder\n\nAbout us\n\nWe are a yard.\n\n{offers}\nDuties\n\n- Builds boats\n").posting
    assert posting.benefits == []
    assert posting.duties == ["Builds boats"]


def test_words_on_a_university_lead_into_the_degrees() -> None:
    lead = "Graduation from a registered college or university with"
    posting = jobparse.parse(
        f"Pilot\n\nMinimum Qualifications\n\n{lead}\n\n- a bachelor's degree in tides, or\n- two years at sea.\n"
    ).posting
    assert posting.qualifications.minimum == ["a bachelor's degree in tides, or", "two years at sea."]


def test_what_applicants_must_have_is_led_into_by_their_name() -> None:
    items = "Prior to employment, applicants:\n1. must be 18 years old.\n2. must be able to swim.\n"
    assert jobparse.parse(f"Laborer\n\nThe town seeks a laborer.\n\n{items}").posting.qualifications.minimum == [
        "must be 18 years old.",
        "must be able to swim.",
    ]


@pytest.mark.parametrize("lead", ["The yard is composed of two divisions:", "This includes the following initiatives:"])
def test_a_list_of_the_parts_of_the_employer_holds_no_duties(lead: str) -> None:
    text = (
        f"Job Description\nThe Kennel Yard of Elmford keeps the stray dogs of the town and finds homes for them. {lead}\n"
        "• The Walks Division plans the walks of the dogs and keeps the leashes of the yard.\n"
        "• The Homes Division advises families and finds homes.\n\nResponsibilities:\n• Feeds dogs.\n• Washes dogs.\n"
    )
    assert jobparse.parse(text).posting.duties == ["Feeds dogs.", "Washes dogs."]


def test_parts_that_somebody_will_look_after_are_duties() -> None:
    text = (
        "Job Description\nThe Kennel Yard of Elmford keeps the stray dogs of the town. The keeper will oversee two divisions:\n"
        "• Plans the walks of the dogs.\n• Finds homes for dogs.\n"
    )
    assert jobparse.parse(text).posting.duties == ["Plans the walks of the dogs.", "Finds homes for dogs."]


def test_a_sentence_on_the_role_that_opens_a_list_of_duties_is_one() -> None:
    role = "Under general direction, with latitude for judgment, perform responsible work in the planning of walks."
    listed = f"• {role}\n• Oversee the runs.\n• Attend meetings.\n"
    text = f"Job Description\nThe Kennel Patrol keeps the parks of Elmford safe.\n\n{listed}"
    posting = jobparse.parse(text).posting
    assert posting.duties == [role, "Oversee the runs.", "Attend meetings."]
    assert posting.summary is None


def test_a_sentence_on_the_role_over_a_list_is_no_duty() -> None:
    role = "Under general direction, with latitude for judgment, the keeper does responsible work in the planning of walks."
    text = f"Job Description\n\n{role}\n\n• Oversee the runs.\n• Attend meetings.\n"
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Oversee the runs.", "Attend meetings."]
    assert posting.summary == role


@pytest.mark.parametrize(
    "lead", ["This position requires:", "You will have:", "All applicants must bring at least:", "You must have:"]
)
def test_words_behind_duties_lead_into_what_is_asked(lead: str) -> None:
    text = f"{DUTIES}\n{lead}\n- A diploma of a school for keepers\n- Two years with dogs\n"
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == ["A diploma of a school for keepers", "Two years with dogs"]


def test_duties_that_words_lead_into_ask_for_nothing() -> None:
    posting = jobparse.parse(f"{DUTIES}\nYou will have:\n- Repair the gates of the runs\n- Feed the old dogs\n").posting
    assert {"Repair the gates of the runs", "Feed the old dogs"} <= set(posting.duties)
    assert posting.qualifications.minimum == []


@pytest.mark.parametrize(
    "lead", ["We need someone to:", "The successful applicant will:", "We are looking for somebody who can:"]
)
@pytest.mark.parametrize("mark", ["- ", ""])
def test_who_is_sought_to_do_something_leads_into_duties(lead: str, mark: str) -> None:
    duties = f"{lead}\n{mark}Repair the gates of the runs\n{mark}Feed the old dogs\n"
    text = f"Kennel Keeper\nAlder County\n\n{duties}\nRequirements\n- A diploma\n"
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Repair the gates of the runs", "Feed the old dogs"]
    assert posting.qualifications.minimum == ["A diploma"]


@pytest.mark.parametrize("head", ["", "About the role\n", "The job\n"])
def test_words_over_lines_without_bullets_lead_into_duties(head: str) -> None:
    duties = "Repair the gates of the runs\nFeed the old dogs\n"
    text = f"Kennel Keeper\nAlder County\n\n{head}Within the kennel, the keeper will:\n{duties}"
    assert jobparse.parse(text).posting.duties == ["Repair the gates of the runs", "Feed the old dogs"]
    other = text.replace("the keeper will:", "the mission of the county is to:")
    assert "Feed the old dogs" not in jobparse.parse(other).posting.duties


_WORK = "• Opens the gates of the kennel\n• Paints the runs in spring\n• Keeps the log of all dogs\n"


@pytest.mark.parametrize("lead", ["Daily duties may include, but are not limited to, the following:", "The keeper will:"])
@pytest.mark.parametrize(
    "above",
    ["Minimum Qualifications\n\n1. A diploma.\n2. A year with dogs.", "How to Apply\n\nSend a letter.", "Residency\n\nNone."],
)
def test_duties_that_words_lead_into_below_other_sections(above: str, lead: str) -> None:
    posting = jobparse.parse(f"Kennel Keeper\n\n{above}\n\n{lead}\n{_WORK}\nDogs bark here.\n\nBenefits\n\n- Leave\n").posting
    assert posting.duties == [line[2:] for line in _WORK.splitlines()]
    assert all("log" not in each for each in (*posting.qualifications.minimum, *posting.application.instructions))


def test_what_words_lead_into_below_other_sections_and_is_no_work() -> None:
    asked = "Minimum Qualifications\n\nThe keeper will:\n• Hold a diploma in husbandry\n• Have two years of work with dogs\n"
    posting = jobparse.parse(f"Kennel Keeper\n\n{asked}").posting
    assert (posting.duties, len(posting.qualifications.minimum)) == ([], 2)
    below = jobparse.parse(f"Kennel Keeper\n\nDuties\n\n- Feeds dogs.\n\nSelection\n\nThe panel will:\n{_WORK}").posting
    assert below.duties == ["Feeds dogs."]


@pytest.mark.parametrize("dots", ["...", "\u2026", ":"])
def test_who_should_apply_is_asked_for_and_how_to_is_not(dots: str) -> None:
    lists = f"You should apply if{dots}\n\n- You are patient with ropes\n- You love fog\n\nTo apply{dots}\n\n- Call the pier\n"
    posting = jobparse.parse(f"Harbor Pilot\n\nAlder Ferries seeks a pilot for its boats.\n\n{lists}" + DUTIES).posting
    assert posting.qualifications.minimum == ["You are patient with ropes", "You love fog"]
    assert posting.application.instructions == ["Call the pier"]
    assert len(posting.duties) > 1


@pytest.mark.parametrize("bullet", ["- ", ""])
def test_functions_of_the_post_are_its_duties(bullet: str) -> None:
    rows = "".join(f"{bullet}{row}\n" for row in ("Plans the trips.", "Manages the boats.", "Keeps the log of the pier."))
    posting = jobparse.parse(f"Harbor Pilot\n\nFunctions of the Post:\n\n{rows}\nQualifications:\n\n- A boat\n").posting
    assert posting.duties == ["Plans the trips.", "Manages the boats.", "Keeps the log of the pier."]
    assert posting.summary is None


def test_each_lead_in_that_breaks_off_in_dots_gets_a_colon() -> None:
    text = "You sail if...\n- You row\nCaf\u00e9, etc...\n- Tea\n**You rest if\u2026**\n- You swim"
    assert with_colons(text, split_lines(text)) == text.replace("if...", "if  :").replace("if\u2026", "if:")


def test_a_lead_in_that_breaks_off_in_dots_ends_its_section_with_all_of_them() -> None:
    check_all(jobparse.parse("Typical tasks include but are not limited to the following...\n\u2022JOB DESCRIPTION"))
