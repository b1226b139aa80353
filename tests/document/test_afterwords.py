"""Paragraphs below how to apply that say nothing of it, and what else a paragraph opens without a heading."""

from __future__ import annotations

import pytest
from guarantees import check_all
from layouts import LIST

import jobparse
from jobparse.document.kinds.paragraph_sense import paragraph_kinds

TEXT = """\
HARBOR PILOT

Town of Alder

DUTIES

- Guides ships through the narrows.
- Inspects buoys after each storm.

HOW TO APPLY

Send a letter to jobs@port.example.org by May 3, 2027.

{words}

Questions go to the harbor clerk, clerk@port.example.org.
"""


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Pilots take turns with a test for alcohol and drugs under the rules of the coast.", "verification"),
        ("Those best qualified sit for a test of knots and tides on the first of June.", "selection"),
        ("The Town may change or withdraw what is printed here at any time it sees fit.", "legal"),
        ("Members of the crew are represented by the Union of Pilots, Local 12 of Alder.", "employment"),
        ("The tide at the narrows runs at six knots and turns four times a day.", "other"),
    ],
)
def test_a_paragraph_on_something_else_is_no_step(words: str, kind: str) -> None:
    parsed = jobparse.parse(TEXT.format(words=words))
    check_all(parsed)
    assert [section.kind for section in parsed.sections][-3:] == ["application", kind, "application"]
    assert parsed.posting.application.instructions[0] == "Send a letter to jobs@port.example.org by May 3, 2027."
    assert words not in parsed.posting.application.instructions
    assert "clerk@port.example.org" in parsed.posting.application.emails


def test_a_paragraph_on_the_application_is_a_step() -> None:
    words = "Each application has to be signed in ink and handed to the clerk of the port."
    assert words in jobparse.parse(TEXT.format(words=words)).posting.application.instructions


@pytest.mark.parametrize(
    "lead",
    [
        "We are proud: the Town offers a great benefits package including",
        "Crews also get a rich benefit package including:",
        "The Town offers a comprehensive benefits package:",
    ],
)
def test_a_sentence_on_a_package_leads_into_its_list(lead: str) -> None:
    text = TEXT.format(
        words="WHY ALDER\n\nThe harbor is old.\n\n" + lead + "\n- 12 paid holidays\n- a pension after five years\n"
    )
    assert jobparse.parse(text).posting.benefits == ["12 paid holidays", "a pension after five years"]


def test_pay_behind_the_name_of_a_class_is_pay() -> None:
    head = "Town of Alder\nHarbor Pilot I / II\n\n"
    head += "Harbor Pilot I:   $19.86 - $26.81 per hour  (Grade C-41)\nHarbor Pilot II:  $22.24 - $30.03 per hour\n"
    parsed = jobparse.parse(head + "\nDUTIES\n\n- Guides ships through the narrows.\n- Inspects buoys.\n")
    assert [(pay.min, pay.max) for pay in parsed.posting.salaries] == [(19.86, 26.81), (22.24, 30.03)]
    assert [section.kind for section in parsed.sections][:2] == ["header", "salary"]
    assert parsed.posting.title == "Harbor Pilot I / II"


def test_a_sentence_on_the_place_ends_what_stands_above_it() -> None:
    words = "Work is done at the Harbor Hall, 12 Quay Street, Alder, ME 04401. Nights are long."
    text = TEXT.replace("HOW TO APPLY", f"{words}\n\nHOW TO APPLY")
    posting = jobparse.parse(text.format(words="Pilots are paid every other week by the Town.")).posting
    assert posting.duties == ["Guides ships through the narrows.", "Inspects buoys after each storm."]
    assert posting.locations[0].street == "12 Quay Street"


def test_a_paragraph_below_one_on_benefits_is_none_of_them() -> None:
    paragraph = "A pension, health insurance and vacation come with the job.\n\nThe bridge is closed in May."
    parsed = jobparse.parse(LIST.format(paragraph=paragraph))
    assert parsed.posting.benefits == ["A pension, health insurance and vacation come with the job."]
    assert [section.kind for section in parsed.sections][-2:] == ["benefits", "other"]


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("FAIR CHANCE: The Town looks at each criminal conviction by itself.", "verification"),
        ("WHAT WE GIVE: Boots, a boat and a dog for every pilot of the harbor.", "benefits"),
        ("HARBOR LIGHTS: Inspects the lights and reports those that are out.", "duties"),
    ],
)
def test_a_label_that_no_list_holds_begins_a_section(paragraph: str, kind: str) -> None:
    assert jobparse.parse(LIST.format(paragraph=paragraph)).sections[-1].kind == kind


def test_a_sentence_that_welcomes_everybody_is_no_summary() -> None:
    paragraph = "HOW TO APPLY\n\nSend a letter.\n\nThe Port seeks a crew of every race, creed, color and age, and hires on skill."
    parsed = jobparse.parse(LIST.format(paragraph=paragraph))
    assert parsed.sections[-1].kind == "equal_opportunity"
    assert parsed.posting.summary is None


def test_a_commitment_to_diversity_is_the_statement_where_no_other_is() -> None:
    words = "We want a crew as mixed as the town, and encourage women, Aboriginal people and people with disability to apply."
    parsed = jobparse.parse(LIST.format(paragraph=f"OUR COMMITMENT TO DIVERSITY\n\n{words}"))
    assert parsed.posting.equal_opportunity == words


def _kinds(text: str) -> list[str]:
    parsed = jobparse.parse(text)
    check_all(parsed)
    return [section.kind for section in parsed.sections]


def test_a_word_counts_once_whatever_sign_stands_behind_it() -> None:
    said = "paid or not, experience helps; past experience, present experience. all of it counts as experience"
    assert paragraph_kinds(said, "selection") == paragraph_kinds(said.replace(",", "").replace(".", ""), "selection") == []
    paragraph = "SELECTION PROCESS\n\nAn interview is held.\n\nThe panel weighs your experience; each year of experience, "
    paragraph += "and the sort of experience, matters. Its report on your experience is final."
    assert _kinds(LIST.format(paragraph=paragraph))[-2:] == ["duties", "selection"]


def test_the_days_of_a_deadline_stay_below_its_heading() -> None:
    paragraph = "APPLICATION DEADLINE\n\nApplications will only be accepted on-line during the dates listed below:\n\n"
    paragraph += "From 8:00 a.m. Tuesday, July 25, 2017 to 11:59 p.m. Thursday, July 27, 2017;\n"
    paragraph += "From 8:00 a.m. Tuesday, January 9, 2018 to 11:59 p.m. Thursday, January 11, 2018"
    dates = jobparse.parse(LIST.format(paragraph=paragraph)).posting.dates
    assert (dates.opens, dates.closes) == ("2017-07-25T08:00:00", "2017-07-27T23:59:00")


def test_the_days_of_steps_stay_below_a_heading_on_dates() -> None:
    paragraph = (
        "TIMELINE\n\nFIRST INTERVIEW: MARCH 8, 2018\nSECOND INTERVIEW: MARCH 29, 2018\nSTART OF EMPLOYMENT: LATE APRIL 2018"
    )
    parsed = jobparse.parse(LIST.format(paragraph=paragraph))
    assert [section.kind for section in parsed.sections][-2:] == ["duties", "dates"]
    assert parsed.posting.selection == []


def test_what_an_interview_asks_about_is_no_benefit() -> None:
    paragraph = "SELECTION PROCESS\n\nAn interview is held.\n\nThe interview will test your knowledge of: policies of a public "
    paragraph += "pension plan; laws on retirement and medical insurance; and the payment of claims.\n\n"
    paragraph += "Candidates will be notified later by e-mail of the day of the interview."
    parsed = jobparse.parse(LIST.format(paragraph=paragraph))
    assert parsed.sections[-1].kind == "selection"
    assert parsed.posting.benefits == []


def test_a_summary_goes_on_behind_a_paragraph_on_equal_treatment() -> None:
    text = "Tree Counsel\n\nClosing Date: May 3, 2027\n\n{}\n\nThe Advocate for Trees (AFT) is an independent officer. It hears "
    text += "what people say on trees.\n\nConditions of Employment:\n- Must be able to travel.\n"
    equal = (
        "The Province recognizes the worth of a public service where diverse abilities, backgrounds and cultures are welcome. "
    )
    equal += "It supports groups such as women and Indigenous people."
    posting = jobparse.parse(text.format(equal)).posting
    assert posting.equal_opportunity == equal
    assert posting.summary == "The Advocate for Trees (AFT) is an independent officer. It hears what people say on trees."


def test_a_sentence_on_equal_treatment_does_not_take_a_description_along() -> None:
    text = "Tree Counsel\n\nClosing Date: May 3, 2027\n\nThe Bureau of Trees counts the trees of the Province and sees to "
    text += "their health. It runs nine nurseries, two schools of grafting and a museum of bark in Alder. {} It prints books.\n\n"
    text += "Duties:\n- Counts trees.\n- Grafts pears.\n"
    equal = "It welcomes people of every race, creed, gender and age."
    parsed = jobparse.parse(text.format(equal))
    check_all(parsed)
    assert parsed.posting.equal_opportunity == equal
    told = [section.kind for section in parsed.sections if section.start >= text.index("The Bureau")]
    assert told == ["about", "equal_opportunity", "about", "duties"]


def test_a_label_in_capitals_parts_no_prose() -> None:
    text = "Assistant Professor\n\nThe department of trees at Alder seeks a professor.\n\nTHE UNIVERSITY OF ALDER: The "
    text += "University is an urban university offering bachelor, master and doctoral degree programs to more than 22,000 "
    text += "students. It serves the region with 90 years of experience in education.\n\nApplicants send a letter to the dean.\n"
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == []
    assert posting.qualifications.education == []


def test_whom_to_call_behind_a_sentence_on_checks() -> None:
    paragraph = "DESIRABLE\n\n- Experience of running groups\n\nThis post is subject to an enhanced DBS check. "
    paragraph += "For a chat please contact Gwen Parry, Library Manager, on 01632 960177."
    parsed = jobparse.parse(LIST.format(paragraph=paragraph))
    assert [section.kind for section in parsed.sections][-2:] == ["verification", "application"]
    assert parsed.posting.application.phones == ["01632 960177"]
    assert parsed.posting.application.contact == "Gwen Parry"


def test_the_background_of_somebody_is_not_checked() -> None:
    paragraph = (
        "SELECTION PROCESS\n\nAn interview is held.\n\nThe panel asks about your school, your professional background, and "
    )
    paragraph += "how you lead groups from every background; it takes an hour."
    assert _kinds(LIST.format(paragraph=paragraph))[-1] == "selection"
    assert _kinds(LIST.format(paragraph="Offers depend on a background check."))[-1] == "verification"


@pytest.mark.parametrize(
    ("paragraph", "kinds"),
    [
        (
            "HIRING PREFERENCE\n\nVeterans get points.\n\nThe Transition Plan gives displaced employees selection priority. "
            "To be well qualified you must submit appropriate documentation (a copy of the notice, a form). Information on it is "
            "on the website of the board.",
            ["hiring_preferences"],
        ),
        (
            "BACKGROUND CHECK\n\nOffers depend on a check of records.\n\nWe provide reasonable accommodations. If you would like "
            "to request an accommodation for the day of your interview, you may email access@alder.example.org.",
            ["verification", "accommodation"],
        ),
    ],
)
def test_how_to_ask_for_something_else_is_no_way_to_apply(paragraph: str, kinds: list[str]) -> None:
    parsed = jobparse.parse(LIST.format(paragraph=paragraph))
    assert [section.kind for section in parsed.sections][-len(kinds) :] == kinds
    assert parsed.posting.application.instructions == parsed.posting.application.documents == []


def test_an_unknown_heading_below_one_on_requirements_asks_for_nothing() -> None:
    text = "Foreman\n\nTown of Alder\n\nQualifications\n\nReports To\n\nPrincipal; Custodial Foreman\n\nSupervises\n\n"
    posting = jobparse.parse(text + "Two cleaners\n\nDuties\n- Cleans the halls.\n- Shuts the gates.\n").posting
    assert posting.qualifications.minimum == []
    assert posting.duties == ["Cleans the halls.", "Shuts the gates."]


def test_a_language_is_asked_for_below_its_heading_and_a_menu_word_on_top() -> None:
    text = "Consultant\n\nRequired Skills\n\nExperience:\n  • At least 7 years of work in law.\n\nLanguage:\n"
    text += "  • Fluency in English.\n"
    equal = "The Agency is committed to achieving workforce diversity in terms of gender, nationality and culture."
    posting = jobparse.parse(text + equal + "\n").posting
    assert posting.qualifications.minimum == ["At least 7 years of work in law.", "Fluency in English."]
    assert posting.equal_opportunity == equal
    menu = jobparse.parse("Language\n\nHarbor Clerk\n\nTown of Alder\n\nDuties\n\n- Keeps files.\n- Opens doors.\n").posting
    assert menu.title == "Harbor Clerk"
    assert menu.qualifications.minimum == []


def test_feet_of_a_page_below_a_statement_on_equal_opportunity() -> None:
    text = (
        "Ferry Pilot\n\nDuties\n- Steers the ferry\n\n"
        "The Port of Alder is an Equal Opportunity Employer and does not discriminate.\n\n"
        "Port of Alder\n12 Quay Street, Alder, ME 04999{}\n"
    )
    assert jobparse.parse(text.format("")).posting.sections[-1].kind == "header"
    assert jobparse.parse(text.format("\n©2025 Port of Alder | Privacy")).posting.sections[-1].kind == "page_furniture"
    prose = text.format("").replace(
        "\n\nPort of", "\n\nThe ferries have run for a hundred years between the two towns.\n\nPort of"
    )
    kinds = [section.kind for section in jobparse.parse(prose).posting.sections]
    assert kinds[-3:] == ["equal_opportunity", "other", "header"]


def test_the_first_sentence_tells_a_paragraph_on_two_matters() -> None:
    words = "Pilots bring a police information check and serve a probation of six months. Members of other locals apply as well."
    sections = jobparse.parse(TEXT.format(words=words)).sections
    assert [section.kind for section in sections][-3:] == ["application", "verification", "application"]


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("This position is responsible for the ropes, buoys and lamps of two harbors. Reports to the dock master.", "summary"),
        ("This position is open to all who have a boat and can be there on each day of the week by seven.", "application"),
    ],
)
def test_the_role_below_the_address_of_a_page(paragraph: str, kind: str) -> None:
    text = f"Rope Keeper\n\nTown of Alder\n\nPosted: May 3, 2027\n\nUSE THE PAGE BELOW TO APPLY ONLINE:\n\n{paragraph}\n"
    parsed = jobparse.parse(text)
    kinds = [row.kind for row in parsed.sections if row.start <= text.index(paragraph) < row.end]
    assert kinds == [kind]


@pytest.mark.parametrize(
    ("items", "duties"),
    [
        (["Mends sails for the fleet.", "Checks each rope.", "Keeps the log of the loft.", "Cleans the floor."], 4),
        (["Complete the form on both sides.", "Prepare a letter on your work.", "Provide two names.", "Submit all."], 0),
    ],
)
@pytest.mark.parametrize("mark", ["- ", ""])
def test_a_list_of_duties_below_the_address_for_applications(items: list[str], duties: int, mark: str) -> None:
    lines = "\n".join(f"{mark}{item}" for item in items)
    where = "Submit application and/or resume with qualifications in writing to:\n\nMs. Ada Stone\nAlder Port\n5 Quay Street"
    more = "What stands here is not all of what the loft asks of those who work in it each day."
    text = f"Sail Mender\n\n{where}\nAlder, ME 04999\n\n{more}\n\n{lines}\n"
    posting = jobparse.parse(text).posting
    assert len(posting.duties) == duties
    assert posting.qualifications.minimum == []


def test_the_first_sentence_of_duties_stays_one_whatever_it_speaks_of() -> None:
    first = "Direct the criminal background checks and the drug tests of the crews."
    more = "Plan the trips of three barges. Review the logs of each crew. Prepare the budget of the yard."
    role = "Work involves directing the crews of two yards and the boats that they keep for the town. Sees that they are paid."
    posting = jobparse.parse(f"Yard Chief\n\nTown of Alder\n\n{role}\n\n{first} {more}\n").posting
    assert (posting.summary, posting.duties) == (role, [f"{first} {more}"])
