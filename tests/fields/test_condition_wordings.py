"""Conditions of employment in further wordings, and what only sounds like them."""

from __future__ import annotations

import pytest
from announcement import HEAD, announce, end_with, printed, read

STATEMENTS = [
    ("background_check", "Divers must pass an extensive background before the offer."),
    ("background_check", "Satisfactory completion of a full background is required."),
    ("background_check", "Riggers must have no felony convictions."),
    ("background_check", "A pilot must not have been convicted of smuggling."),
    ("background_check", "All hires are subject to reference, background and motor vehicle checks."),
    ("background_check", "Act 34 and Act 151 clearances are required."),
    ("background_check", "The post is subject to an enhanced DBS disclosure."),
    ("background_check", "Wardens must bring a Certificate of Good Conduct."),
    ("background_check", "Riggers manage a crew and have to pass a background check."),
    ("background_check", "Candidates must verify that they have no criminal record."),
    ("background_check", "A DBS is required of every warden."),
    ("background_check", "We will conduct a background check."),
    ("background_check", "The port conducts background checks on all employees."),
    ("drug_test", "The port conducts drug tests of new hires."),
    ("medical_exam", "The port will arrange a pre-employment medical exam."),
    ("drug_test", "You will be tested for drugs before the first dive."),
    ("drug_test", "Riggers must submit to a urinalysis."),
    ("drug_test", "All divers must pass a drug-screen."),
    ("medical_exam", "Divers must pass a physical."),
    ("medical_exam", "The wardens have to be medically fit."),
    ("medical_exam", "A TB test is done in the first week."),
    ("medical_exam", "Pilots must pass a fitness test on the quay."),
    ("citizenship", "Pilots must be Kenyan citizens."),
    ("citizenship", "This post is open to EEA nationals only."),
    ("citizenship", "The warden must be an Irish or EU citizen."),
    ("work_authorization", "You must have full working rights in Australia."),
    ("work_authorization", "All hires fill in an I-9."),
    ("work_authorization", "Proof of work eligibility is asked for on the first day."),
    ("work_authorization", "The port does not offer visa sponsorship."),
    ("security_clearance", "Wardens need SC clearance."),
    ("security_clearance", "Reliability status is asked for."),
    ("driving", "Riggers need their own transportation."),
    ("driving", "Riggers have to be insurable by the carrier of the port."),
    ("driving", "A motor vehicle report is looked at."),
    ("travel", "Travel throughout the isles is required."),
    ("travel", "The post requires extensive travel."),
    ("travel", "Some out-of-town travel."),
    ("travel", "Travel: 25%"),
    ("travel", "Must manage time and be willing to travel."),
    ("travel", "Travel to the isles is required but nights there are not required."),
    ("travel", "Up to 50% travel."),
    ("travel", "You will be expected to regularly travel to the isles."),
    ("travel", "Domestic and international travel may be necessary."),
    ("on_call", "Riggers are subject to 24-hour call."),
    ("on_call", "Riggers must respond to emergencies at night."),
    ("on_call", "Riggers must be available to respond to emergencies."),
    ("on_call", "Riggers are subject to emergency callouts."),
    ("probation", "New riggers are on probation for six months."),
    ("probation", "The first nine months are probationary."),
    ("probation", "An introductory period applies to new riggers."),
    ("probation", "Probation: 6 months"),
    ("background_check", "CORI required."),
    ("background_check", "Riggers must have a TWIC card."),
    ("probation", "Upon completion of a six-month probationary period riggers become permanent."),
    ("security_clearance", "CTC Required."),
    ("citizenship", "Wardens meet the Civil Service Nationality requirements."),
    ("work_authorization", "Wardens have the right to work in the UK."),
    ("medical_exam", "Driver Physicals"),
    ("driving", "The post will require a full UK driving licence and willingness to use own car."),
]


@pytest.mark.parametrize(("kind", "sentence"), STATEMENTS)
def test_each_wording(kind: str, sentence: str) -> None:
    parsed = end_with(f"CONDITIONS OF EMPLOYMENT\n\n- {sentence}\n- Boots are worn at all times.")
    assert [(row.kind, row.text) for row in parsed.posting.conditions] == [(kind, sentence)]
    assert printed(parsed, "/conditions/0/text") == sentence


@pytest.mark.parametrize(
    "line",
    [
        "Criminal records are kept in the tower.",
        "Corinthian columns are required.",
        "Must pass the Physical Agility Test.",
        "Must pass an agility test.",
        "Must row around the pier twice a year.",
        "Upon completion of probationary period and a good review",
        "For more information click on our E-Verify Website.",
        "Submit a copy of a valid CPAT card; papers are required.",
        "The ferry has a physical shop on the quay.",
        "Pilots need a background in rigging.",
        "Must pass on a background in rigging to others.",
        "The fitness test is held for the town on the quay.",
        "Must be kind to the citizens of Elmford.",
        "German citizens need not be put on the list.",
        "Travel: 0%",
        "Travel is not required.",
        "Travel to the isles will not be required.",
        "Travel between the quays is never needed.",
        "Travel is rarely required of riggers.",
        "Overnight travel is seldom necessary.",
        "Must speak French to help Belgian nationals.",
        "Must issue fitness certificates to divers.",
        "Must know what occupational health is.",
        "A year of drafting I-9 forms.",
        "Ability to handle work permits and employment visa petitions.",
        "Three years in overseas travel management.",
        "Ability to book domestic and overseas travel for the crews.",
        "Must supervise divers on probation for up to a year.",
        "Riggers who completed a year of probation may apply.",
        "Must tie twelve knots during the introductory period of instruction.",
        "Must respond to emergencies of the ferries by radio.",
        "Ability to sort clean abstracts.",
        "Must ensure that pilots pass a background check.",
        "Must see to it that crews hold a driver's license.",
        "Must keep the travel budget and travel vouchers.",
        "Some knowledge of boats and of the travel industry is required.",
        "Experience with drug testing is required.",
        "Experience arranging international travel is required.",
        "Does this post offer sponsorship?",
        "A bonus of two months of pay comes after a year of probation.",
        "Open to staff who have completed the probationary period.",
        "We will not ask about your criminal history before the offer.",
    ],
)
def test_what_is_no_condition(line: str) -> None:
    assert end_with(f"CONDITIONS OF EMPLOYMENT\n\n- {line}\n- Boots are worn at all times.").posting.conditions == []


def test_probation_of_others_is_no_condition() -> None:
    assert announce("NOTES\n\nYouths are on probation for a year. The rigger sees them.").posting.conditions == []
    parsed = announce("NOTES\n\nRiggers are on probation for a year. An offender may work on the quay, on parole.")
    assert [row.kind for row in parsed.posting.conditions] == ["probation"]


@pytest.mark.parametrize(
    ("item", "kinds"),
    [
        ("Must pass a drug test every spring.", ["drug_test"]),
        ("This work is subject to on-call duty.", ["on_call"]),
        ("Runs the drug tests that divers must pass.", []),
        ("The drug test of the port.", []),
        ("Salts the quay; on-call work is required of all.", []),
    ],
)
def test_demands_among_duties_are_conditions(item: str, kinds: list[str]) -> None:
    parsed = read(f"{HEAD}ESSENTIAL DUTIES\n\n- Walks bridges.\n- {item}\n- Paints what has rusted.\n")
    assert [row.kind for row in parsed.posting.conditions] == kinds


@pytest.mark.parametrize(
    ("lines", "statements"),
    [
        ("Drug test required\nNo", []),
        ("Security clearance\nNot required", []),
        ("Visa sponsorship: none", []),
        ("Travel: None", []),
        ("Travel: Occasional", ["Travel: Occasional"]),
        ("Probationary period | 12 months", ["Probationary period 12 months"]),
        ("Drug test required\nYes", ["Drug test required"]),
    ],
)
def test_labels_and_their_answers(lines: str, statements: list[str]) -> None:
    assert [row.text for row in end_with(f"CONDITIONS OF EMPLOYMENT\n\n{lines}").posting.conditions] == statements


def test_a_list_of_checks_states_each_of_them() -> None:
    parsed = end_with("CONDITIONS OF EMPLOYMENT\n\n- Before the first dive: drug screen, physical, background check\n- Boots.")
    assert sorted(row.kind for row in parsed.posting.conditions) == ["background_check", "drug_test", "medical_exam"]


def test_one_sentence_on_two_checks() -> None:
    parsed = end_with("CONDITIONS OF EMPLOYMENT\n\n- CORI and drug test required.")
    assert [row.kind for row in parsed.posting.conditions] == ["background_check", "drug_test"]


def test_a_value_that_names_probation() -> None:
    parsed = end_with("EMPLOYMENT\n\nRecruitment Type: Regular (Probationary)")
    assert [row.kind for row in parsed.posting.conditions] == ["probation"]


def test_travel_that_the_summary_tells_of() -> None:
    parsed = announce("SUMMARY\n\nThe warden looks after piers and may require occasional travel throughout the isles.")
    assert [row.kind for row in parsed.posting.conditions] == ["travel"]
