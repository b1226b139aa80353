"""What sites that collect postings print above and around them: questions, places behind offices, employers before titles."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, printed, read


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("What are the responsibilities and job description for the Ferry Deckhand position at Alder Boats?", "Ferry Deckhand"),
        ("Deckhand - Alder River Transportation Authority - Port Alder, OR", "Deckhand"),
        (
            "Deckhand I, II or III: North Pier (Alder District) at Oregon Department of Ferries",
            "Deckhand I, II or III: North Pier",
        ),
        ("Ferry Deckhand\nAlder County, OR", "Ferry Deckhand"),
        ("202310044 FERRY DECKHAND – Ongoing", "FERRY DECKHAND"),
        ("FERRY DECKHAND (Open Until Filled)", "FERRY DECKHAND"),
        ("Signing incentive in the first paycheck", None),
        ("Alder County, OR", None),
        ("Subject to change", None),
        ("POSSESSION OF A VALID DRIVER'S LICENSE AND", None),
        ("One of the largest ports of the river", None),
        ("State of Alder Classified Job Specification", None),
    ],
)
def test_title(line: str, title: str | None) -> None:
    found = read(f"{line}\n{BODY}").posting.title
    assert (found or "").startswith(title or "")
    assert bool(found) == bool(title)


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("What is the job description for the Deckhand position at Alder Boats?", "Alder Boats"),
        ("Website Alder River Transit Authority (ARTA)\n\nDeckhand", "Alder River Transit Authority"),
        (
            "Alder River Transit Authority Deckhand (Part Time) in Port Alder, Oregon\n\nJob Title: DECKHAND (PART-TIME)",
            "Alder River Transit Authority",
        ),
        ("Deckhand\nAuthority: RT/MT", None),
    ],
)
def test_employer(line: str, employer: str | None) -> None:
    parsed = read(f"{line}\n{BODY}")
    assert parsed.posting.employer == employer
    if employer:
        assert printed(parsed, "/employer") == employer


@pytest.mark.parametrize(
    ("sentence", "department"),
    [
        ("The Ann Alder's County Department of Ferries & Piers is hiring deckhands.", "Department of Ferries & Piers"),
        ("The Alder County Department of Ferries is hiring deckhands.", "Department of Ferries"),
    ],
)
def test_department(sentence: str, department: str) -> None:
    assert read(f"Deckhand\n\n{sentence}\n{BODY}").posting.department == department


@pytest.mark.parametrize(
    ("part", "groups"),
    [
        ("Applications accepted from: ALL PERSONS INTERESTED", ["public"]),
        ("These postings are for Alder County employees only.", ["employees"]),
        ("*FOR INTERNAL APPLICANTS ONLY*", ["employees"]),
        ("Health plans are for full-time employees only.", []),
    ],
)
def test_open_to(part: str, groups: list[str]) -> None:
    assert announce(part).posting.employment.open_to == groups


@pytest.mark.parametrize(
    ("part", "flsa"),
    [
        ("Non-Exempt", "non_exempt"),
        ("EXEMPT:  No", "non_exempt"),
        ("Exempt: Yes", "exempt"),
        ("Exempt from tolls", None),
    ],
)
def test_flsa(part: str, flsa: str | None) -> None:
    parsed = announce(part)
    assert parsed.posting.employment.flsa == flsa


def test_a_specification_may_tell_the_pay_of_its_class() -> None:
    text = f"Alder Transit Authority\n\nJob Specification\n\nPay Grade\nH1 ($62,316.80 - $93,454.40)\n{BODY}"
    assert read(text).posting.document_type == "class_specification"
    assert read(f"{text}\nClosing Date: May 3, 2027\n").posting.document_type == "job_announcement"


def test_about_the_employer_by_its_name() -> None:
    text = "Deckhand\n\nDUTIES\n\n- Ties up boats.\n\nAbout Alder Ferries\n\nAlder Ferries runs nine boats.\n"
    assert ("about", "About Alder Ferries") in [(row.kind, row.heading) for row in read(text).sections]


def test_a_list_of_duties_under_a_heading_on_something_else() -> None:
    text = (
        "Deckhand\n\nWhat to Expect\n\nThe schedule is four days of ten hours each week, and boats run on all holidays.\n\n"
        "Among the tasks of this role, the Deckhand will:\n\n- Tie up the boats\n- Sweep the deck\n"
    )
    assert read(text).posting.duties == ["Tie up the boats", "Sweep the deck"]
    mission = "Deckhand\n\nAbout us\n\nOur mission is to:\n\n- carry riders over the river\n- keep it clean\n" + BODY
    assert "keep it clean" not in read(mission).posting.duties


@pytest.mark.parametrize(
    ("part", "count"),
    [
        ("The port is seeking a deckhand to fill two (2) vacancies on the night boats.", 2),
        ("This recruitment will be used to fill three (3) career service Deckhand positions within the port.", 3),
        ("The port is looking for ONE (1) Deckhand, based at the north pier.", 1),
        ("The list may be used to fill future vacancies of the port as they come.", None),
    ],
)
def test_openings_in_a_sentence(part: str, count: int | None) -> None:
    assert announce(part).posting.openings.count == count


def test_a_sentence_behind_the_label_of_a_union() -> None:
    label = "Union Representation: This class is represented by the River Pilots Union, Local 17 (RPU). To view it, click here."
    assert announce(label).posting.employment.union == "River Pilots Union, Local 17 (RPU)"


def test_a_title_behind_the_name_of_a_site() -> None:
    assert read(f"riverjobs | Ferry Deckhand in Port Alder, OR\n\nFerry Deckhand\n{BODY}").posting.title == "Ferry Deckhand"


def test_a_sentence_in_capitals_is_no_department() -> None:
    assert read(f"Deckhand\n\nTHE VACANCY IS IN THE HARBOR DEPARTMENT\n{BODY}").posting.department is None


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Alder County District Court takes applications. Alder County District Court pays well.", "Alder County"),
        ("Alder County Water District takes applications. Alder County Water District pays well.", "Alder County Water District"),
    ],
)
def test_the_court_of_a_county_is_no_district(text: str, employer: str) -> None:
    assert read(f"Deckhand\n\n{text}\n{BODY}").posting.employer == employer


def test_temporary_help_is_no_type() -> None:
    assert announce("The list may be used for temporary help of the port.").posting.employment.types == []


def test_whom_somebody_is_responsible_to_is_no_duty() -> None:
    text = f"Deckhand\n\nPrimary Responsibility to:\nHarbor Master\n\nResponsible to: The mate\n{BODY}"
    assert "Harbor Master" not in read(text).posting.duties


def test_where_and_when_in_sentences() -> None:
    posting = read(
        f"Deckhand\n\nThis position is located on the 2nd floor of Alder Hall, 300 S. 6th St, Alder, MN 55487. Typical hours for "
        f"this position are Monday through Friday from 8:00 a.m. - 4:30 p.m.\n{BODY}"
    ).posting
    assert [place.postal_code for place in posting.locations] == ["55487"]
    assert [(row.start, row.end) for row in posting.schedule.hours] == [("08:00", "16:30")]


def test_a_department_between_headings() -> None:
    text = "{}Department\nFerries\nPay and Benefits\nPilots get a pension.\nDuties\n- Ties up boats.\n"
    assert read(text.format("Marketing Statement\nThe port is a good place.\n")).posting.department == "Ferries"
    assert read(text.format("Harbor\n")).posting.department is None


def test_the_title_above_the_duties_is_none() -> None:
    text = "DECKHAND\nAlder Boats\n\nThe Work You Will Do:\n\nDeckhand - Pier three, night boats\n\nTies up boats of the port.\n"
    assert read(text).posting.duties == ["Ties up boats of the port."]
    lone = "DECKHAND\nAlder Boats\n\nDuties\n\n- Deckhand trainees are taught by this position.\n"
    assert read(lone).posting.duties == ["Deckhand trainees are taught by this position."]


@pytest.mark.parametrize(
    "sentence",
    [
        "This recruitment will establish a list of candidates for later vacancies of the port and its piers.",
        "Only online applications are accepted by the port, and resumes are not taken in their place.",
        "To perform this job successfully, an individual must be able to perform each duty of it satisfactorily.",
    ],
)
def test_what_says_nothing_of_the_role_is_no_summary(sentence: str) -> None:
    text = f"Deckhand\nAlder Boats\n\n{sentence}\n\nUnder supervision, the deckhand ties up boats and rows.\n{BODY}"
    assert read(text).posting.summary == "Under supervision, the deckhand ties up boats and rows."


def test_a_link_without_address_is_no_benefit() -> None:
    text = f"Deckhand\n\nBenefits\n- A room on board\n\nClick here for more information\n{BODY}"
    assert read(text).posting.benefits == ["A room on board"]


def test_other_info_is_no_summary() -> None:
    text = f"Deckhand\n\nOther Info: The harbor never sleeps, and its deckhands work at night and on Sundays.\n{BODY}"
    parsed = read(text)
    assert parsed.posting.summary is None
    assert "Other Info" in [section.heading for section in parsed.posting.sections]


def test_an_application_is_no_part_of_a_name() -> None:
    text = f"Deckhand\n\nA State of Maine Application must be sent to the harbor office by everybody.\n{BODY}"
    assert read(text).posting.employer == "State of Maine"


def test_employment_at_an_office_is_no_unit() -> None:
    text = f"Office of the Harbor\n\nEmployment at the Office of the Harbor\n\nDeckhand\n{BODY}"
    assert read(text).posting.division is None


def test_a_list_of_benefits_below_the_description_ends_with_its_items() -> None:
    text = (
        "Deckhand\nAlder Boats\nDescription\nAlder Boats seeks a deckhand. Duties will include tying up boats.\n"
        "Employees enjoy a range of benefits and programs, including:\n- Pensions\n- Paid leave\n"
        "Alder Boats was named the best employer of the river in three years out of four, and hopes for more.\n"
    )
    posting = read(text).posting
    assert posting.benefits == ["Pensions", "Paid leave"]
    assert not any("Pensions" in duty or "best employer" in duty for duty in posting.duties)


def test_the_states_labels_on_terms() -> None:
    posting = announce("FLSA Exempt/Non-Exempt: Nonexempt\nPosting Audience: Internal and External\nTravel Required: NA").posting
    assert posting.employment.flsa == "non_exempt"
    assert posting.employment.open_to == ["employees", "public"]
    assert posting.conditions == []


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_department_in_summary(gap: str) -> None:
    about = "The Alder County Harbor Department keeps the piers of the river open to all boats, by day and by night."
    posting = read(f"Closing date: May 2, 2025{gap}Harbor Department Summary{gap}{about}\n{BODY}").posting
    assert "Harbor Department Summary" not in (posting.title, posting.department)


def test_a_typical_way_to_qualify() -> None:
    way = "A typical way to obtain the required knowledge and abilities would be:\nTwo years of work on the boats of a port.\n"
    posting = read(f"Deckhand\n\nDuties\n\n- Ties up boats.\n\n{way}Knowledge of:\nKnots of all kinds.\n").posting
    assert posting.qualifications.minimum == ["Two years of work on the boats of a port."]
    assert not any("typical" in duty for duty in posting.duties)


def test_open_to_the_public_is_no_requirement() -> None:
    text = "Deckhand\n\nOPEN TO THE PUBLIC\n\nThis recruitment fills vacancies of the county and its piers.\n"
    posting = read(f"{text}\nDuties\n\n- Ties up boats.\n").posting
    assert posting.qualifications.minimum == []
    assert posting.employment.open_to == ["public"]


def test_terminals_are_no_city() -> None:
    location = announce("Location: New Alder Marine Terminals").posting.locations[0]
    assert (location.name, location.city) == ("New Alder Marine Terminals", None)


@pytest.mark.parametrize(
    "sentence", ["City and County of Alder", "Apply in person at the City and County of Alder's office, or by post."]
)
def test_a_city_and_county(sentence: str) -> None:
    assert read(f"Deckhand\n\n{sentence}\n{BODY}").posting.employer == "City and County of Alder"


def test_a_class_before_its_title_and_behind_the_employer() -> None:
    line = "Harbor Clerk - Alder Municipal Transportation Agency (4136) - (T00999)"
    posting = read(f"{line}\n\nJob class: 4136-Harbor Clerk\n{BODY}").posting
    assert (posting.title, posting.class_code) == ("Harbor Clerk", "4136")


def test_conditions_of_employment_that_are_its_type_and_a_unit_of_two_names() -> None:
    parsed = read(
        "HARBOR PILOT\n\nClosing Date: 05/04/2027\nHiring Agency: Elm Bay Ports\nDivision/Bureau: Office of Quays\n"
        "Employment Conditions: Permanent, Full-time" + BODY
    )
    posting = parsed.posting
    assert (posting.department, posting.division) == ("Elm Bay Ports", "Office of Quays")
    assert sorted(posting.employment.types) == ["full_time", "permanent"]


def test_a_post_in_training_is_an_occupation() -> None:
    assert read("Elm Bay\n\nHarbor Pilot-In-Training (20671)" + BODY).posting.title == "Harbor Pilot-In-Training"


def test_a_department_that_gives_a_certificate_does_not_hire() -> None:
    parsed = read(
        "Harbor Pilot\n\nUnder supervision, guides ships. Pilots who hold an Oregon Department of Tides for Water Grade 2 "
        "Certificate are paid more." + BODY
    )
    assert parsed.posting.department is None
