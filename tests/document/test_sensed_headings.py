"""Headings told by the sense of their words, by wider words, and by all words of their line."""

from __future__ import annotations

import pytest
from layouts import BEFORE, TITLE, how, sections

import jobparse
from jobparse.document.headings.sense import by_sense


@pytest.mark.parametrize(
    ("heading", "below", "kind"),
    [
        ("What the Harbor Pays", "$20.50 an hour", "salary"),
        ("Where the Work Happens", "12 Pine Street, Alder, IL 60001", "location"),
        ("When You Will Work", "Monday to Friday, 8 am to 4 pm", "schedule"),
        ("Certificates Needed", "A pilot's certificate, which we copy on the first day.", "licenses"),
    ],
)
def test_sense_over_a_value(heading: str, below: str, kind: str) -> None:
    for text in (
        f"HARBOR CLERK\n\nTown of Alder\n\n{heading}\n\n{below}\n\nDuties\n\n- Keep the log.\n",  # before any heading of the body
        f"{BEFORE}- Keep the log.\n{heading}\n{below}\nBenefits\n- Bread.\n",  # without blank lines around it
    ):
        assert (kind, heading) in sections(text)


@pytest.mark.parametrize(
    ("heading", "below", "kind"),
    [
        ("Our Base", "12 Pine Street, Alder", "location"),
        ("Exposure", "Wind, salt and the cries of gulls, on most days of the year.", "working_conditions"),
        ("Useful Things to Have Done", "- Three years of experience with tides.", "preferred_qualifications"),
        ("Fields of Work", "- A degree in navigation.\n- Three years of experience with tides.", "minimum_qualifications"),
        ("Must Dos", "- Keep the log.\n- Inspect the ropes.", "duties"),
    ],
)
def test_wide_words_tell_the_kind_of_a_heading_by_shape(heading: str, below: str, kind: str) -> None:
    text = f"{BEFORE}- Keep the log.\n\n{heading}\n\n{below}\n"
    assert sections(text)[-1] == (kind, heading)
    assert how(text)[-1] == ("shape", heading)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Necessary Experience and Training:", "minimum_qualifications"),  # the last words alone are a known heading
        ("Our Selection Process:", "selection"),
        ("Skills and Experience We Need:", "minimum_qualifications"),  # the first words
        ("It Helps If You Have:", "preferred_qualifications"),  # all words tell another kind than the last
        ("The Ideal Candidate Will Also Have", "preferred_qualifications"),  # words that open a section in prose as well
        ("Where to Send Your Resume", "application"),
        ("What You'll Lead", "duties"),  # "lead" is a job elsewhere
    ],
)
def test_all_words_of_a_line_are_the_heading(heading: str, kind: str) -> None:
    below = "- Three years of experience with tides.\n- Keep the log.\n"
    assert sections(f"{BEFORE}- Keep the log.\n\n{heading}\n{below}")[-1] == (kind, heading.rstrip(":"))


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Harbor Clerk Location: Alder", "Location"),
        ("Essential Duties ESSENTIAL DUTIES: Keeps the log.", "ESSENTIAL DUTIES"),
    ],
)
def test_other_words_are_no_part_of_a_heading(line: str, heading: str) -> None:
    assert heading in [found for _, found in sections(f"HARBOR CLERK\n\n{line}\n\nDUTIES\n\n- Keep the log.\n")]


@pytest.mark.parametrize(
    "heading", ["The key duties of the post include", "The person appointed will:", "What you'll be doing here"]
)
def test_words_that_lead_into_a_list_of_duties(heading: str) -> None:
    above = f"{TITLE}The Role\nThe inspector looks after forty bridges of the county.\n"
    text = f"{above}{heading}\nKeep the log;\nGreet ships;\nMoor boats.\n"
    assert sections(text)[-1] == ("duties", heading.rstrip(":"))


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("What we need", "minimum_qualifications"),
        ("Essential criteria", "minimum_qualifications"),
        ("What you'd get from us in return", "benefits"),
        ("Excellent written and spoken skills", None),  # an item of a list without bullets
    ],
)
def test_headings_in_ordinary_letters_between_blank_lines(heading: str, kind: str | None) -> None:
    text = f"{BEFORE}- Keep the log.\n\n{heading}\n\n- Three years with tides.\n- A hand for ropes.\n"
    found = {name: kind for kind, name in sections(text)}
    assert found.get(heading) == kind


def test_a_note_in_title_case_is_no_heading() -> None:
    text = f"{BEFORE}- Keep the log.\n\nThe Town of Alder is an Equal Opportunity Employer\n"
    assert ("equal_opportunity", None) in sections(text)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Helpful Experience: • Two years with tides. • A year on a ferry.", "preferred_qualifications"),
        ("Professional Knowledge: • Tides of the river • Methods of mooring", "knowledge"),
        (
            "Surroundings of the Job: the work is done outdoors in all weather, near loud machines and at times in the "
            "cold water of the river, and its hazards are many.",
            "working_conditions",
        ),
    ],
)
def test_a_heading_told_by_sense_on_the_line_of_its_text(line: str, kind: str) -> None:

    text = f"HARBOR CLERK\n\nSummary: The clerk keeps the log of the harbor and talks to its visitors.\n\n{line}\n"
    assert sections(text)[-1] == (kind, line.split(":")[0])


def test_words_that_ask_in_ordinary_letters_on_the_line_of_their_text() -> None:
    listed = "an eye for tides and ropes, a liking for the early morning, two years of work on boats, and a licence to drive."
    text = f"{BEFORE}- Keep the log.\n\nWe hope you bring: {listed}\n\nWork on ropes: {listed}\n"
    assert sections(text)[-1] == ("minimum_qualifications", "We hope you bring")


def test_wide_words_make_no_heading() -> None:
    text = f"{BEFORE}- Keep the log.\n- Our base\n- Inspect the exposure\n"
    assert [heading for _, heading in sections(text)].count("Our base") == 0


@pytest.mark.parametrize(
    ("heading", "rows", "kind"),
    [
        ("You might be a fit if you have", "Strong arms\nA boat of your own\n", "minimum_qualifications"),
        ("Skills we are looking for", "Good knots\nClear speech on the radio\n", "skills"),
        ("Skills we are looking for", "Must have\nGood knots\nClear speech on the radio\n", "minimum_qualifications"),
        ("How much does it pay?", "Mates - $24 an hour\nPilots - $31 an hour\n", "salary"),
        ("When would I work?", "Nights, two on and two off.\n", "schedule"),
        ("Tides and winds we like", "Good knots\nClear speech\n", "duties"),
    ],
)
def test_words_to_the_reader_right_over_short_lines(heading: str, rows: str, kind: str) -> None:
    parsed = jobparse.parse(f"HARBOR PILOT\n\nDUTIES\n\n- Guides ships.\n- Keeps logs.\n\n{heading}\n{rows}")
    assert parsed.sections[-1].kind == kind


@pytest.mark.parametrize(("duty", "kind"), [("Night watch of the quay", "duties"), ("Seamanship", "duties")])
def test_an_unknown_heading_right_under_a_known_one_names_a_part_of_it(duty: str, kind: str) -> None:
    text = (
        f"HARBOR PILOT\n\nTown of Alder\n\nMajor Responsibilities and Duties:\n\nHarbor Services\n{duty}.\nBoats at the quay.\n"
    )
    assert [section.kind for section in jobparse.parse(text).sections][-1] == kind


def test_the_place_of_an_assessment_is_no_way_to_choose() -> None:
    text = "Tide Keeper\n\nDuties\n- Keeps the log.\n\nGeographical location of the assessment:\nElm Bay, Kenya\n"
    posting = jobparse.parse(text).posting
    assert posting.selection == []
    assert [(place.city, place.country) for place in posting.locations] == [("Elm Bay", "KE")]


@pytest.mark.parametrize("heading", ["Documenting/Recording Information:", "Evaluating Information to Keep to the Rules:"])
def test_activities_of_the_work_are_no_way_to_apply_or_to_choose(heading: str) -> None:
    posting = jobparse.parse(f"Tide Keeper\n\nDuties\n- Keeps the log.\n\n{heading}\n1. Writes down the tides.\n").posting
    assert posting.duties == ["Keeps the log.", "Writes down the tides."]


@pytest.mark.parametrize(
    ("heading", "below", "kind"),
    [
        ("What Makes Us Different", "We have run ferries to the islands for two hundred years.", "about"),
        ("Project Background", "The new pier was begun in spring and will take two years.", "about"),
        ("Who Will Thrive Here", "Somebody who likes the sea, the gulls and the early hours.", "about_candidate"),
        ("Pre-Employment Drug Testing", "A sample is taken before the first day at work.", "verification"),
        ("Criminal Background", "The police of the state are asked about each applicant.", "verification"),
        ("Preference in Hiring", "Those who served are given five points more.", "hiring_preferences"),
        ("Where You Must Live", "Within nine miles of the harbor after the first year.", "residency"),
        ("Persons with Disabilities", "Ask for help with the test when you send the form.", "accommodation"),
        ("Political Activity", "Posters have no place on the boats of the town.", "legal"),
        ("Length of Appointment", "Two years, which may be made longer once.", "employment"),
        ("Tools You'll Use", "A marlinspike, a palm, a two-way radio.", "equipment"),
        ("Physical Surroundings", "The pier is wet, and the sheds are dusty.", "working_conditions"),
        ("Why You'll Love Working Here", "Health insurance, a pension and free rides on the ferries.", "benefits"),
        ("Documents Needed", "A letter and the names of two captains.", "application"),
        ("What Happens After I Apply?", "We call you within nine days.", "selection"),
        ("We Would Also Like", "- A way with gulls.\n- A second language.", "preferred_qualifications"),
        ("Applicants Must Meet the Following", "- A degree in navigation.\n- Two years of experience.", "minimum_qualifications"),
    ],
)
def test_senses_of_headings(heading: str, below: str, kind: str) -> None:
    assert (kind, heading.rstrip("?")) in [
        (row[0], (row[1] or "").rstrip("?")) for row in sections(f"{BEFORE}- Keep the log.\n\n{heading}\n\n{below}\n")
    ]


def test_a_title_with_a_word_of_papers_is_no_heading_on_them() -> None:
    kinds = [kind for kind, _ in sections("BUS OPERATOR - NO CDL NEEDED!\n\nTown of Alder\n\nDUTIES\n- Drive the bus.\n")]
    assert "licenses" not in kinds


@pytest.mark.parametrize(
    ("label", "value", "pointer"),
    [
        ("Vacancies Open Now", "3", "/openings/count"),
        ("Applications Shut Down On the Deadline Of", "May 3, 2027", "/dates/closes"),
        ("Recruiting Contact", "Dana Birch, Analyst", "/application/contact"),
        ("Class Spec Code", "7741", "/class_code"),
        ("Overtime Eligible", "Non-Exempt", "/employment/flsa"),
        ("Hiring Bureau", "Moorings and Ropes", "/department"),
        ("Start of Filing", "April 3, 2027", "/dates/opens"),
        ("Training Program Application Deadline", "May 3, 2027", "/dates/closes"),
        ("Represented Group", "Dockers Local 12", "/employment/union"),
        ("Email Us At", "ropes@alder.example", "/application/emails/0"),
    ],
)
def test_the_value_tells_what_the_words_of_a_label_mean(label: str, value: str, pointer: str) -> None:
    text = f"HARBOR CLERK\n\n{label}: {value}\n\nDUTIES\n- Keep the log.\n"
    assert pointer in jobparse.parse(text).evidence


@pytest.mark.parametrize(
    ("label", "value", "pointer"),
    [
        ("Vacancies Open Now", "see the list on the pier", "/openings/count"),  # no number
        ("Recruiting Contact", "ask at the pier", "/application/contact"),
        ("Deadline Discipline", "we mean it", "/dates/closes"),
        ("Class Spec Code", "of the harbor", "/class_code"),
        # a value of that shape, but of something else
        ("Contract End Date", "May 3, 2028", "/dates/closes"),
        ("Season Opening", "May 3, 2027", "/dates/opens"),
        ("Positions to Supervise", "3", "/openings/count"),
        ("Circular Date", "2027-05-03", "/requisition_id"),
        ("Preferred Contact Method", "Postal Mail", "/application/contact"),
        ("Department Head", "Dana Birch", "/department"),
        ("Division Chief", "Dana Birch", "/division"),
        ("Union Membership", "Required", "/employment/union"),
        ("Credit Union", "Dockers Local", "/employment/union"),
        ("Tax Exemption", "Exempt", "/employment/flsa"),
        ("Type of License", "Permanent", "/employment/types"),
    ],
)
def test_words_of_a_label_over_another_value_are_none(label: str, value: str, pointer: str) -> None:
    text = f"HARBOR CLERK\n\n{label}: {value}\n\nDUTIES\n- Keep the log.\n"
    assert pointer not in jobparse.parse(text).evidence


def test_a_title_before_a_known_label_stays_the_title() -> None:
    posting = jobparse.parse("HARBOR RANGER Class Code: 1977\nOpen Date: 12-01-26\n\nDUTIES\n- Keep the log.\n").posting
    assert (posting.title, posting.class_code) == ("HARBOR RANGER", "1977")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (
            "LICENSE REQUIREMENT: A pilot's certificate for the river, which is looked at once a year by the harbor master "
            "and by the clerk of the town.",
            "licenses",
        ),
        (
            "RESIDENCY LAW: Whoever works for the town has to live within nine miles of it after the first "
            "year of work in its harbor or on its boats.",
            "residency",
        ),
        (
            "WORKING CONDITONS: Work on the pier in wind and rain, and now and then in the sheds, "
            "with the noise of saws and the cries of gulls.",
            "working_conditions",
        ),
    ],
)
def test_a_heading_on_the_line_of_its_paragraph(line: str, kind: str) -> None:
    assert (kind, line.partition(":")[0]) in sections(f"{BEFORE}- Keep the log.\n\n{line}\n")


def test_a_notice_on_the_line_of_its_heading_ends_with_it() -> None:
    text = (
        f"{BEFORE}- Keep the log.\n\nRESIDENCY LAW: Whoever works for the town has to live within nine miles of it "
        "after a year of work in the harbor or on its boats.\n\n"
        "Send your resume and a letter to ropes@alder.example, and call the office with questions.\n"
    )
    assert sections(text)[-1][0] == "application"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("history and mission", "about"),
        ("employment history and references", None),
        ("schedule and environment", "schedule"),
        ("salary schedule and benefits", "benefits"),
        ("tasks involved", "duties"),
        ("travel involved", None),
    ],
)
def test_words_that_stand_in_other_headings_as_well(heading: str, kind: str | None) -> None:
    sense = by_sense(heading)
    assert (sense.kind if sense else None) == kind
