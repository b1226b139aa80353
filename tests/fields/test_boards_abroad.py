"""What sites of the health service, the European Union and other countries print: tables as lists, lists of places, notices."""

from __future__ import annotations

import pytest
from announcement import announce, end_with, read

LISTS = "\nDuties\n- Keeps the harbour books.\n- Files the returns.\n"

TABLE = (
    "Job summary\n- Grade\n- Band 3\n- Contract\n- Permanent\n- Hours\n- 18.75 hours per week\n- Employer\n"
    "- Alder NHS Trust\n"
    "- Site\n- Elm M/C\n- Town\n- Elm Bay\n- Salary\n- £24,125 - £25,174\n- Salary period\n- Yearly\n- Closing\n"
    "- 15/08/2027 23:59\n"
)


def test_labels_and_values_that_are_items_of_one_list_by_turns() -> None:
    posting = read(f"Harbour Clerk\n\n{TABLE}\nMain duties\n- Keeps the books.\n- Files the returns.\n").posting
    assert (posting.employer, posting.schedule.hours_per_week, posting.employment.types) == (
        "Alder NHS Trust",
        18.75,
        ["permanent"],
    )
    assert [(row.name, row.city) for row in posting.locations] == [("Elm M/C", "Elm Bay")]
    assert [(row.period, row.period_inferred) for row in posting.salaries] == [("year", False)]
    assert posting.duties == ["Keeps the books.", "Files the returns."]


def test_items_that_have_the_words_of_two_labels_alone_are_none() -> None:
    posting = read(f"Harbour Clerk\n\nDuties\n- Keeps the books on:\n- Salary\n- Moorings\n- Hours\n- Tides\n{LISTS}").posting
    assert "Moorings" in posting.duties
    assert posting.salaries == []


def test_what_an_employer_provides_for_others_is_no_duty() -> None:
    posting = read(
        "Harbour Nurse\n\nJob overview\n\nAlder NHS Trust looks after the health of the people of the whole Elm Coast.\n\n"
        "Across the region we provide:\n\n- Care of old seamen\n- Care of children and young people\n\nMain duties\n"
        "- Plans care.\n- Writes notes.\n"
    ).posting
    assert posting.duties == ["Plans care.", "Writes notes."]


def test_a_site_that_is_independent_of_a_department() -> None:
    parsed = read(f"This site is independent of the NHS and the Department of Tides.\n\nHarbour Nurse\n{LISTS}")
    assert parsed.posting.department is None
    assert parsed.sections[0].kind == "page_furniture"


def test_a_list_of_places_with_their_numbers_of_posts() -> None:
    parsed = read(f"Job Title: Harbour Nurse\nLocations:\n\n  • Elm Bay (01)\n  • Oak Grove (02)\n{LISTS}")
    assert [row.city for row in parsed.posting.locations] == ["Elm Bay", "Oak Grove"]


def test_a_label_of_its_own_line_ends_the_value_above_it() -> None:
    posting = read(
        "Place of Assignment:\nQuay House, 12 Elm Road, Alder City\nPlace of Examination and Interview:\nQuay House, "
        "14 Elm Road, Alder City\nHARBOUR OFFICER I\nItem Number- OSEC-HO1-4-2027\n- SG 10 (Php 26,117.00)\n" + LISTS
    ).posting
    assert (posting.title, posting.requisition_id, posting.department) == ("HARBOUR OFFICER I", "OSEC-HO1-4-2027", None)
    assert [(row.min, row.currency, row.grade) for row in posting.salaries] == [(26117, "PHP", "SG 10")]
    assert [row.street for row in posting.locations] == ["12 Elm Road"]


UNION = (
    "Vacancy notice - Job title: Tides Officer\n\nDeadline for sending application: 14/04/2027 at 18.00 (CET)\n\nWe are:\n\n"
    "The European Tides Service (ETS) supports the ports of the Union in keeping the coast safe for its ships.\n\nWe propose:\n\n"
    "The position of a Tides Officer under article 3b of the Conditions of Employment.\n\nWe look for:\n\n"
    "The successful candidate would contribute to:\n\n- Overview of the work of the team on tides;\n- Relations with the ports.\n"
)


def test_notices_of_the_european_union() -> None:
    parsed = read(UNION)
    posting = parsed.posting
    assert (posting.employer, posting.dates.closes) == ("European Tides Service", "2027-04-14T18:00:00+02:00")
    assert posting.duties == ["Overview of the work of the team on tides;", "Relations with the ports."]
    assert posting.qualifications.minimum == []
    assert [row.kind for row in parsed.sections if row.heading in ("We are", "We propose")] == ["about", "summary"]


def test_a_bank_that_opens_the_text() -> None:
    text = "Alder Development Bank Group (AlDB) – Founded in 1964, the bank lends to ports.\nJob Title: Harbour Lender\n"
    assert read(text + LISTS).posting.employer == "Alder Development Bank Group"


def test_a_council_without_a_name_is_no_employer() -> None:
    text = (
        "Assistant Clerk\nVacancy for Assistant Clerk\nElm Bay has a Parish Council precept of £102,000 for the financial year.\n"
    )
    parsed = read(text)
    assert (parsed.posting.employer, parsed.posting.document_type) == (None, "job_announcement")


def test_a_department_that_speaks_of_its_appointments() -> None:
    text = (
        "The Department of Tides is committed to equity in employment in accordance with its plan.\nPOST 23/60: Harbour Pilot\n"
    )
    assert read(text + LISTS).posting.department == "Department of Tides"


def test_chiefs_are_no_division() -> None:
    posting = read(f"Harbour Officer II\nDepartment of Tides\nAll Division Chiefs\n{LISTS}").posting
    assert posting.division is None


def test_an_address_of_mail_with_its_label_glued_to_it() -> None:
    posting = read(f"Harbour Pilot\n{LISTS}\nHow to apply\nEmailjobs@port.example.org\n").posting
    assert posting.application.emails == ["jobs@port.example.org"]
    assert read(f"Harbour Pilot\n{LISTS}\nemailjobs@port.example.org\n").posting.application.emails == [
        "emailjobs@port.example.org"
    ]


def test_core_hours_are_those_of_a_week() -> None:
    assert announce("HOURS OF EMPLOYMENT: Core 30 hours (4 days a week), some evenings").posting.schedule.hours_per_week == 30


def test_the_last_line_of_an_address_ends_with_a_stop() -> None:
    posting = end_with(
        "How to Apply\n\nInterested candidates should send ten copies of their letters in a sealed envelope to:\n"
        "The Head of Administration,\nNational Harbour Hospital,\nP. M. B. 2009, Elm Bay,\nLagos State."
    ).posting
    assert len(posting.application.instructions) == 1
    assert posting.application.instructions[0].endswith("Elm Bay, Lagos State.")


def test_a_department_of_the_employer_in_small_letters() -> None:
    text = (
        "Project Manager\nCompany: Alder Council\nThe opportunity\nAlder Council's Clean Waters and Flood department has an "
        "opening for a Project Manager.\n"
    )
    assert read(text + LISTS).posting.department == "Clean Waters and Flood department"


def test_a_part_of_the_employer_of_another_kind_is_no_department() -> None:
    text = "Project Manager\nCompany: Alder Council\nThe opportunity\nAlder Council's Clean Waters Plan needs a manager.\n"
    assert read(text + LISTS).posting.department is None


AGENCY = (
    "The European Tides and Coast Guard Agency (Eurotide)\nThe European Tides and Coast Guard Agency (Eurotide) has been founded "
    "under the Tides Regulation.\nSector/Unit/Division: Moorings Unit/Docks Division\n"
    "Function group/Grade/Post title: Temporary staff, AD6, Moorings Engineer.\nClosing date: 8 July 2027 at 12:00\n"
)


def test_an_agency_of_the_union_is_the_employer_and_no_title() -> None:
    posting = read(AGENCY).posting
    assert (posting.employer, posting.title) == ("European Tides and Coast Guard Agency", "Moorings Engineer")
    assert posting.division == "Moorings Unit/Docks Division"


def test_a_title_with_its_number_of_posts_is_no_department() -> None:
    posting = read(f"Admin Clerk (X2 Posts)\nADMINISTRATION CLERK (X2 POSTS)\nComponent: Road Works\n{LISTS}").posting
    assert (posting.title, posting.department) == ("Admin Clerk", None)


def test_headings_with_words_on_money_and_on_applying() -> None:
    parsed = read(
        "Admin Clerk\n\nKey Duties\nOffice & Procurement Support:\n- Receive and store documents.\n- Update registers.\n"
        "Financial Administration Support:\n- Verify the accuracy of claims.\n- Submit claims to the manager.\nHow to Apply\n"
        "Apply at www.example.org\nWhen applying online, ensure that your application includes:\n- A completed form\n"
        "- A detailed CV\n"
    )
    kinds = {row.heading: row.kind for row in parsed.sections}
    assert kinds["Financial Administration Support"] == "duties"
    assert kinds["When applying online, ensure that your application includes"] == "application"
    assert parsed.posting.application.documents == ["A completed form", "A detailed CV"]


FLAT = (
    "Harbour Helper The successful candidate will: • support the work of the port • keep the yard in good order • be able to "
    "adapt to the needs of the port"
)


def test_sentences_behind_the_last_item_of_a_flat_list() -> None:
    posting = read(f"{FLAT} The person who is chosen will have to pass a criminal record check before the first day.").posting
    assert posting.duties[-1] == "be able to adapt to the needs of the port"


def test_the_last_item_of_a_flat_list_with_stops_stays_whole() -> None:
    text = FLAT.replace("port •", "port. •").replace("order •", "order. •")
    assert read(f"{text} The yard lies on the coast of the sound.").posting.duties[-1].endswith("of the sound.")


def test_an_example_of_pay_is_no_duty() -> None:
    text = (
        "Harbour Helper\nSalary: £24,109 - £25,116\nWe are looking for committed candidates who will work as part of a team.\n"
        "1. Example: A helper who works 27.5 hours for 39 weeks would be paid:\nAt the lowest point: £24,109 x 45.6/52.18 weeks\n"
    )
    assert read(text).posting.duties == []


def test_a_system_that_is_open_all_day_is_no_duty_on_call() -> None:
    text = "The system closes at 23:59 on the closing date and is available 24/7."
    assert end_with(f"HOW TO APPLY\n\n{text}").posting.conditions == []
    assert [row.kind for row in end_with("CONDITIONS OF EMPLOYMENT\n\nYou are available 24/7.").posting.conditions] == ["on_call"]


def test_a_zone_behind_the_date_of_a_time() -> None:
    posting = read(f"Harbour Adviser\nClosing: 11:55pm, 10th Dec 2027 GMT\n{LISTS}").posting
    assert posting.dates.closes == "2027-12-10T23:55:00+00:00"


def test_a_school_alone_is_no_title() -> None:
    posting = read(f"ELM BAY SCHOOL\n\nThe school is looking for a Teaching Assistant.\n{LISTS}").posting
    assert posting.title == "Teaching Assistant"


@pytest.mark.parametrize("line", ["GROUP 'S'", "GROUP \u2018S\u2019", "GROUP 'S' (EC 2)", "Job Group N"])
def test_the_group_of_a_grade_is_no_title(line: str) -> None:
    assert read(f"{line}\n{LISTS}").posting.title is None
    assert read(f"{line} Clerk\n{LISTS}").posting.title is not None


LETTERED = (
    "Job Description\nGROUP 'S'\na) Duties and Responsibilities\ni. Heads the harbour office\nii. Keeps the accounts\n"
    "b) Requirements for Appointment;\ni. A degree in tides\nii. Five years of work at sea\n"
)


def test_two_headings_with_small_letters() -> None:
    posting = read(LETTERED).posting
    assert posting.duties == ["Heads the harbour office", "Keeps the accounts"]
    assert posting.qualifications.minimum == ["A degree in tides", "Five years of work at sea"]
    assert posting.title is None


def test_small_letters_before_single_words_are_those_of_items() -> None:
    text = "Harbour Pilot\n\nRequirements\na) Skills\nb) Experience\nDuties\n- Steers the ferry.\n- Keeps the log.\n"
    assert read(text).posting.qualifications.minimum == ["Skills", "Experience"]


def test_hours_per_week_in_short() -> None:
    assert announce("HOURS: 37.5hpw, some weekends").posting.schedule.hours_per_week == 37.5


def test_a_title_of_an_assembly_in_prose() -> None:
    text = "Introduction: We are seeking somebody to fill the position of Clerk of the County Assembly (grade 12).\n"
    assert read(text + LISTS).posting.title == "Clerk of the County Assembly"


def test_the_banner_of_a_site_is_of_its_page() -> None:
    parsed = read(f"Quickly exit this site by pressing the Escape key\nDepartment: ICT\nFull-time: 37 hours\nPermanent\n{LISTS}")
    assert parsed.sections[0].kind == "page_furniture"
    assert parsed.posting.title is None


def test_a_label_of_other_places_without_a_value() -> None:
    parsed = read(f"Harbour Pilot\nJob Location Address:\n3355 ELM COURT\nOther Locations:\nShift: Days\n{LISTS}")
    assert [row.kind for row in parsed.sections if row.heading == "Other Locations"] == ["location"]
