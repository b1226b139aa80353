"""Notices of transit agencies, ports and districts: names, pay, lists that lost their headings, what is said of others."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("The Elm County Transportation Agency runs buses to the coast.", "Elm County Transportation Agency"),
        ("Elm County Flood Control District keeps the levees.", "Elm County Flood Control District"),
        ("Elm County PUD keeps three dams.", "Elm County PUD"),
        ("Elm County Fire & Rescue has four stations. The District is hiring.", "Elm County Fire & Rescue"),
        ("Elm County Fire & Rescue has four stations. Elm County is hiring.", "Elm County"),
        ("Elm County Fire & Rescue serves Elm County. Ask the District Attorney.", "Elm County"),
        ("You know the streets of the greater City of Elm well.", None),
        ("The City of Elm is hiring.", "City of Elm"),
    ],
)
def test_county_bodies(sentence: str, employer: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentence}\n{BODY}").posting.employer == employer


def test_donation_is_no_pay() -> None:
    text = "The crew thanks the Rotary for its donation of $650.00\nClerk II\nStarting Salary: $4,210.50 per month\n"
    assert [pay.min for pay in read(text + BODY).posting.salaries] == [4210.5]


def test_period_behind_its_own_label() -> None:
    text = "Job Title: Dam Tender\nSalary: 38.25\nSalary Per: Per Hour\nCity: Elm\nState/Province: Oregon\n\n"
    posting = read(text + BODY).posting
    assert [(pay.min, pay.period) for pay in posting.salaries] == [(38.25, "hour")]
    assert [(place.city, place.state) for place in posting.locations] == [("Elm", "OR")]
    assert not read("Job Title: Dam Tender\nSalary: 38.25\n\n" + BODY).posting.salaries


def test_more_labels() -> None:
    text = "Job Position/Title: Ditch Rider\nDEPT/DIV: Canals\nRepost Date: 07/25/2027\nUnion Affiliation: Agreement\n\n"
    posting = read(text + BODY).posting
    assert (posting.title, posting.department, str(posting.dates.posted)) == ("Ditch Rider", "Canals", "2027-07-25")
    assert posting.employment.union is None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("The swimming pool program has ended. Members of the swim team may use the lake.", None),
        ("We strengthen the town, and growth has brought new life to the old docks.", None),
        ("Swim two laps in the lake and lift a dummy of 90 pounds.", "physical_requirements"),
    ],
)
def test_pools_are_no_strength(said: str, kind: str | None) -> None:
    text = f"Clerk\n\nJob Duties:\n- Greet boats\n- Keep logs\n\nLake News Today\n\n{said}\n"
    found = {section.kind for section in read(text).sections}
    assert ("physical_requirements" in found) == (kind is not None)


def test_the_area_is_on_the_place() -> None:
    text = f"Fire Chief\n\nTHE AREA\nThe lake lies between two hills. Its growth has strengthened the town.\n\n{BODY}"
    assert next(row.kind for row in read(text).sections if row.heading == "THE AREA") == "about"


_LISTS = "Park Aide\nJob Description\n- Open the gates.\n- Empty the cans.\nRequirements\n- A calm voice.\n- A boat card.\n"


@pytest.mark.parametrize(
    "line",
    [
        "Contact the park office if you are interested in applying.",
        "Stop by the front desk to pick up an application.",
        "Interested? Ask at the gate house for an application form.",
    ],
)
def test_applying_below_a_list(line: str) -> None:
    posting = read(f"{_LISTS}{line}\n").posting
    assert posting.qualifications.minimum == ["A calm voice.", "A boat card."]
    assert posting.application.instructions == [line]


def test_asking_below_a_list_is_no_step() -> None:
    line = "You should be able to apply what you know of boats to new problems."
    assert line not in read(f"{_LISTS}{line}\n").posting.application.instructions


def test_offer_behind_pay() -> None:
    text = (
        "Mechanic\n\nThe shop is new.\n\nPay is $22.00 to $30.10 per hour. The District provides medical, dental and vision "
        "cover to the crew. The District pays into the state pension plan.\n\nApply at the office.\n"
    )
    assert any("medical, dental" in row for row in read(text).posting.benefits)
    other = text.replace("The District provides medical", "The mechanic explains medical")
    assert not any("medical, dental" in row for row in read(other).posting.benefits)


def test_note_in_brackets_before_duties() -> None:
    duties = read("Operator\n\nDuties and Responsibilities: (Other duties may be assigned) Reads the meters.\n").posting.duties
    assert duties == ["Reads the meters."]
    assert read("Operator\n\nDuties:\n- Reads the meters.\n- (Other duties may be assigned)\n").posting.duties == [
        "Reads the meters."
    ]


def test_purpose_of_a_level() -> None:
    first = "The purpose of this senior level position is to run the gates of the dam by night."
    text = f"Dam Tender\n\n{first}\n\nThe incumbent will need long practice with gates and pumps of every size.\n\n{BODY}"
    assert (read(text).posting.summary or "").startswith(first)


_TOLLS = "Toll Clerk\n\nWorks under a plaza chief who sees that tolls are taken and that traffic moves on.\n\n"


def test_second_list_asks() -> None:
    text = (
        f"{_TOLLS}  1. Collects tolls from drivers.\n  2. Maintains the booth.\n  3. Counts the till.\n\nSee the book\n\n"
        "  1. High school graduate or equal.\n  2. Ability to count money.\n  3. A valid driver's license.\n"
    )
    posting = read(text).posting
    assert posting.duties == ["Collects tolls from drivers.", "Maintains the booth.", "Counts the till."]
    assert len(posting.qualifications.minimum) == 3
    more = text.replace("High school graduate or equal", "Sweeps the lane").replace("Ability to count", "Counts")
    assert "Sweeps the lane." in read(more).posting.duties


def test_what_must_be_met_below_lists() -> None:
    text = (
        f"{_TOLLS}• Collects tolls from drivers.\n• Maintains the booth.\n\n• High school graduate or equal.\n• Must have a "
        "valid license.\n\nMust be able to lift coin bags weighing 20 pounds and stand for two hours.\n"
    )
    assert read(text).posting.physical_requirements == [text.splitlines()[-1]]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("This is not a 9-5 Monday through Friday job.", False),
        ("This isn't a plain 8 am to 5 pm Monday to Friday job.", False),
        ("It is a plain 8 am to 5 pm Monday to Friday job.", True),
    ],
)
def test_hours_that_are_denied(sentence: str, told: bool) -> None:
    schedule = read(f"Harbor Pilot\n\nThe pilot guides ships into the port of Elm. {sentence}\n").posting.schedule
    assert bool(schedule.days) == told


@pytest.mark.parametrize(
    ("sentence", "types"),
    [
        ("The aide helps the full-time gardener with other tasks.", []),
        ("The aide works with the full-time team of the park.", []),
        ("The aide works full-time in the park.", ["full_time"]),
    ],
)
def test_types_of_colleagues(sentence: str, types: list[str]) -> None:
    text = f"Park Aide\n\nSummary: The Park Aide picks up litter along the shore. {sentence}\n\n{BODY}"
    assert read(text).posting.employment.types == types


def test_list_behind_the_value_of_a_label() -> None:
    text = (
        "Library Director\n\nMinimum Requirements: A degree in library science. Work Schedule: Monday through Friday, 8:00 am to "
        "5:00 pm.\n\n\n  1. Staff (5 hours/week)\n  • Hire new staff\n  • Monitor the desks\n  2. Money\n  • Prepare the budget\n"
        "  • Review the books\n"
    )
    posting = read(text).posting
    assert posting.duties[1:3] == ["Hire new staff", "Monitor the desks"]
    assert posting.schedule.note is None
    shifts = text.partition("\n\n\n")[0] + "\n\n- Night shift\n- Day shift\n"
    assert not read(shifts).posting.duties


def test_first_duty_below_a_label() -> None:
    text = "Library Director\n\nSalary: $55,000 a year\n\n- Hire and train new staff\n- Schedule staff for all desks\n"
    assert read(text).posting.duties == ["Hire and train new staff", "Schedule staff for all desks"]


_ROLE = "The Bus Driver is responsible for the safe running of buses on set and on shifting routes in the town and its hills"


@pytest.mark.parametrize("end", [".", ", ", " in"])
def test_paragraph_that_breaks_off(end: str) -> None:
    text = f"Bus Driver\n\nRequisition ID: 4013\nPosted: 01/14/2026\n\nGENERAL DESCRIPTION:\n\n\n{_ROLE}{end}\n"
    assert next(row.kind for row in read(text).sections if row.heading == "GENERAL DESCRIPTION") == "summary"
    foot = f"Bus Driver\n\nGENERAL DESCRIPTION:\n\nRoutes of town\n\nDuties:\n- Drive buses\n\n{'Home Jobs Maps ' * 9}\n"
    assert next(row.kind for row in read(foot).sections if row.heading == "GENERAL DESCRIPTION") == "header"


def test_role_behind_a_note_on_top() -> None:
    role = (
        "A Fueler is responsible for a clean yard, and sees to it that each bus leaves that on time, with a full tank, every day "
        "of the year."
    )
    text = f"Fueler\n\nDescription\n\nPlease note: Fill out all fields, including:\n\n1. Your last five posts\n\n\n{role}\n"
    assert read(text).posting.summary == role
    more = text.replace("responsible for", "fond of")
    assert not read(more).posting.summary


def test_value_that_points_to_the_posting() -> None:
    text = f"Fueler\n\nSalary\n\nSee Position Description\n\nLocation\n\nElm, OR\n\n{BODY}"
    assert "application" not in {row.kind for row in read(text).sections}
    link = f"Fueler\n\nBenefits\n\nSee Position Description\n\n{BODY}"
    assert "application" in {row.kind for row in read(link).sections}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Help people get home by becoming a Transit Operator with ElmRide.", "Transit Operator"),
        ("The Land and Trail Maintenance Worker is an entry level employee of the crew.", "Land and Trail Maintenance Worker"),
        ("The Lands Maintenance Worker is a friend of the crew.", None),
    ],
)
def test_titles_in_sentences(text: str, title: str | None) -> None:
    assert read(f"Closing Date: January 26, 2027\n\nBasic Function\n{text}\n{BODY}").posting.title == title


def test_title_without_future_opportunities() -> None:
    assert read(f"Transit Operator - Future Opportunities\n\nRequisition ID: 4013\n{BODY}").posting.title == "Transit Operator"
    other = read(f"Manager - Business Opportunities\n\nRequisition ID: 4013\n{BODY}").posting.title
    assert other == "Manager - Business Opportunities"


def test_papers_that_are_delivered() -> None:
    text = f"Clerk\n{BODY}\n\nHOW TO APPLY\n\nDeliver cover letter and resume to the library at 4 Main Street by noon.\n"
    assert read(text).posting.application.documents == ["cover letter", "resume"]


def test_sentences_under_application_materials() -> None:
    first = "Applicants are required to submit a cover letter and resume in one file, which has to be no longer than four pages."
    text = f"Clerk\n\nAPPLICATION MATERIALS\n{first}\n{BODY}"
    application = read(text).posting.application
    assert (application.documents, application.instructions) == (["cover letter", "resume"], [first])
    listed = f"Clerk\n\nAPPLICATION MATERIALS\n- A cover letter\n- A resume\n{BODY}"
    assert read(listed).posting.application.documents == ["A cover letter", "A resume"]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("The port will be administering a background check in its hiring process.", ["background_check"]),
        ("The clerk will be administering a background check on vendors.", []),
    ],
)
def test_checks_by_the_employer(sentence: str, kinds: list[str]) -> None:
    text = f"Clerk\n\nThe clerk keeps the books.\n\nOther Information\n\n{sentence}\n{BODY}"
    assert [row.kind for row in read(text).posting.conditions] == kinds


def test_contract_rate() -> None:
    text = f"Tender\n\nThe post is open until filled, and all are asked to apply soon.\nCONTRACT RATE\n$61.00 per hour\n{BODY}"
    assert next(row.kind for row in read(text).sections if row.heading == "CONTRACT RATE") == "salary"


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Elm 9-1-1 Communications District - Director\nPosted: 3/3/27\n", "Elm 9-1-1 Communications District"),
        ("Elm Vector Control District - Director\nPosted: 3/3/27\n", "Elm Vector Control District"),
        ("Director\n\nThe Sanitary District of Elm Grove is new. The Sanitary District of Elm Grove is big.\n",
         "Sanitary District of Elm Grove"),
        ("Director\n\nNews of Elm Valley Transit's buses\n\nDrives Elm Valley Transit vans.\n", "Elm Valley Transit"),
        ("Director\n\nKeeps up with Federal Public Transit law. Works in Public Transit with others.\n", None),
    ],
)  # fmt: skip
def test_districts(text: str, employer: str | None) -> None:
    assert read(text + BODY).posting.employer == employer


@pytest.mark.parametrize(("noun", "employer"), [("rules", "Elm Harbor Port Authority"), ("boats", None)])
def test_rules_are_of_who_hires(noun: str, employer: str | None) -> None:
    lines = "".join(
        f"- Keeps the log of the {number} pier, its gate and its two cranes by day.\n" for number in ("first", "next")
    )
    text = f"Pilot\n\nDuties:\n{lines * 5}- Maintains knowledge of all Elm Harbor Port Authority {noun} of today.\n"
    assert read(text).posting.employer == employer


def test_duties_with_blank_lines_between() -> None:
    duties = ["Supervise other hands.", "Communicate news to riders.", "Enforce the rules.", "Operate the doors at stops."]
    text = "Conductor\n\nDepartment: Trains\n\n" + "\n\n".join(duties) + "\n"
    assert read(text).posting.duties == duties
    other = text.replace("Enforce the rules", "The rules")
    assert read(other).posting.duties == []


def test_no_need_to_apply_again() -> None:
    line = "If you have previously applied for this post within the last year, there is no need to do so again."
    text = f"Conductor\n\nDepartment: Trains\n\n{line}\n\nSummary:\nGuides riders.\n{BODY}"
    assert next(row.kind for row in read(text).sections if text[row.start : row.end].startswith("If you")) == "application"


def test_offers_below_a_sentence_on_them() -> None:
    text = (
        "Clerk II\nApplication Closes: July 23, 2027\nThis is full time (40hr/week) with a comprehensive benefit package.\n"
        "Medical, dental, vision (paid by the district)\nPaid vacation\nPaid holidays\nStarting Salary: $4,323 per month\n"
        "The District is seeking qualified people for the post of Clerk II. The district will hold talks with the best of them "
        "in the fall, and will tell all others by mail.\nThe Clerk II greets whoever comes to the doors of the district, keeps "
        "its books, and writes down what its board has said. The clerk works with the chief and the crews of all four stations.\n"
    )
    assert "Paid vacation" in read(text).posting.benefits
    other = text.replace("Medical, dental, vision (paid by the district)\nPaid vacation\nPaid holidays", "Elm Bay\nPier Four")
    assert "Pier Four" not in read(other).posting.benefits


def test_note_on_top_goes_on_with_papers() -> None:
    papers = (
        "The form on the last page of this flyer must be handed in with a current typing certificate, and with a resume, to be "
        "considered for this position."
    )
    text = f"Clerk\n\nDescription\n\nPlease note: The court sets up a list.\n\n{papers}\n{BODY}"
    assert read(text).posting.summary is None
