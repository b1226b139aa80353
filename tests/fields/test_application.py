"""Where, with what and how to apply."""

from __future__ import annotations

import pytest
from announcement import announce, at, end_with, printed, read, without

import jobparse


@pytest.mark.parametrize(
    ("part", "member", "expected"),
    [
        (
            "HOW TO APPLY\n\nApply at https://jobs.elmford.example/apply?id=7.",
            "urls",
            ["https://jobs.elmford.example/apply?id=7"],
        ),
        ("HOW TO APPLY\n\nApply on the bid site: www.elmford.example/careers;", "urls", ["www.elmford.example/careers"]),
        (
            "Apply at: (https://a.elmford.example/jobs(2)).\n",
            "urls",
            ["https://a.elmford.example/jobs(2)"],
        ),
        ("Apply at: www.elmford.example/careers", "urls", ["www.elmford.example/careers"]),
        ("HOW TO APPLY\n\nSee (www.elmford.example) and www.elmford.example, please.", "urls", ["www.elmford.example"]),
        ("HOW TO APPLY\n\nWrite to jobs@elmford.example.", "emails", ["jobs@elmford.example"]),
        ("Email: jobs@elmford.example", "emails", ["jobs@elmford.example"]),
        ("HOW TO APPLY\n\nCall (312) 555-0144 or 312-555-0199 ext. 12.", "phones", ["(312) 555-0144", "312-555-0199 ext. 12"]),
        ("Phone: 312-555-0144", "phones", ["312-555-0144"]),
        ("Phone: 312.555.0144", "phones", ["312.555.0144"]),
    ],
)
def test_addresses(part: str, member: str, expected: list[str]) -> None:
    parsed = end_with(part)
    assert at(parsed, f"/application/{member}") == expected
    assert [printed(parsed, f"/application/{member}/{index}") for index in range(len(expected))] == expected


def test_addresses_of_others_are_none_of_the_application() -> None:
    parsed = end_with(
        "BENEFITS\n\n- Health care, see https://benefits.elmford.example.\n\nBACKGROUND\n\nOur story is told at "
        "www.story.example by press@story.example."
    )
    assert without(at(parsed, "/application")) == {}


@pytest.mark.parametrize(
    ("part", "contact"),
    [
        ("Contact: Ada Quill", "Ada Quill"),
        ("Contact Person:\nAda Quill\nPhone: 312-555-0144", "Ada Quill"),
        ("Contact: Personnel Office, jobs@elmford.example", "Personnel Office"),
        ("HOW TO APPLY\n\nSend the form to the attention of Ada Quill by post.", None),
        ("HOW TO APPLY\n\nWith questions, contact Ada Quill at 312-555-0144.", "Ada Quill"),
    ],
)
def test_contact(part: str, contact: str | None) -> None:
    parsed = end_with(part)
    if contact is None:
        assert parsed.posting.application.contact in (None, "Ada Quill")
    else:
        assert parsed.posting.application.contact == contact
        assert printed(parsed, "/application/contact") == contact


@pytest.mark.parametrize(
    ("part", "contact"),
    [
        (
            "HOW TO APPLY\n\nPlease send a letter and two references to:\n\nProfessor Ada Quill\nElm Bay Institute\n12 Quay Road",
            "Professor Ada Quill",
        ),
        ("HOW TO APPLY\n\nPlease forward the form to:\nAda van Quill, 12 Quay Road, Elm Bay", "Ada van Quill"),
        ("HOW TO APPLY\n\nMail the form to:\nHuman Resources\n12 Quay Road", None),
        ("HOW TO APPLY\n\nMail the form to:\nHarbor Office\n12 Quay Road", None),
        ("HOW TO APPLY\n\nMail the form to:\nAda Quill\nwho will answer", None),
        ("HOW TO APPLY\n\nFor details, please contact Prof. Dr. Ada Quill-Berg, tel. 0555 010 199.", "Prof. Dr. Ada Quill-Berg"),
        ("HOW TO APPLY\n\nThe form goes to Miss Quill at: 12 Quay Road.", "Miss Quill"),
        ("BACKGROUND\n\nAny questions can be addressed to Ada Quill, Harbor Office.", "Ada Quill"),
    ],
)
def test_contact_in_an_address(part: str, contact: str | None) -> None:
    parsed = end_with(part)
    assert without(at(parsed, "/application")).get("contact") == contact


def test_the_lines_of_an_address_hold_its_mail_and_telephone() -> None:
    parsed = end_with(
        "BACKGROUND\n\nFor further enquiries consult Ada Quill:\n\nDr Ada Quill\nHarbor Office\nada@elmford.example\n"
    )
    assert at(parsed, "/application/emails") == ["ada@elmford.example"]
    assert at(parsed, "/application/contact") == "Dr Ada Quill"


@pytest.mark.parametrize(
    ("part", "documents"),
    [
        ("HOW TO APPLY\n\nSubmit a cover letter and a resume.", ["cover letter", "resume"]),
        (
            "REQUIRED DOCUMENTS\n\n- A resume of two pages\n- A copy of your diploma",
            ["A resume of two pages", "A copy of your diploma"],
        ),
        ("HOW TO APPLY\n\nApply at the town hall.", []),
        ("HOW TO APPLY\n\nA resume is not asked for.", []),
        (
            "REQUIRED DOCUMENTS\n\nAs an islander you may have a berth at the quay and a share of the fish that are landed.\n\n"
            "1. Resume\n2. Proof of passage\n\nFailure to hand in all that was asked for may make you wait for the next tide.",
            ["Resume", "Proof of passage"],
        ),
        (
            "REQUIRED DOCUMENTS\n\nAll schools have to be known to the island's council before their marks are looked at.\n\n"
            "Copies of the last two appraisals, each with the name of the harbour master who signed it.",
            ["Copies of the last two appraisals, each with the name of the harbour master who signed it."],
        ),
    ],
)
def test_documents(part: str, documents: list[str]) -> None:
    parsed = end_with(part)
    assert parsed.posting.application.documents == documents
    assert [printed(parsed, f"/application/documents/{index}") for index in range(len(documents))] == documents


@pytest.mark.parametrize(
    ("part", "steps"),
    [
        (
            "BID INSTRUCTIONS:\n\n1. Apply on the bid site: www.elmford.example/careers;\n2. Check the box of your "
            "crew.\n3. Enter your badge number; and\n"
            "4. Select your unit.\n\nFailure to follow these instructions will result in a rejected bid application.",
            [
                "Apply on the bid site: www.elmford.example/careers;",
                "Check the box of your crew.",
                "Enter your badge number; and",
                "Select your unit.",
            ],
        ),
        (
            "BID INSTRUCTIONS: Apply on the bid site: https://bids.elmford.example/search?lang=en AND 1. Check the box "
            "of your crew on the form 2. Enter your "
            "badge number (it is on your pay stub) 3. Select your unit FAILURE TO FOLLOW THESE INSTRUCTIONS WILL "
            "RESULT IN A REJECTED BID APPLICATION.",
            [
                "Apply on the bid site: https://bids.elmford.example/search?lang=en",
                "Check the box of your crew on the form",
                "Enter your badge number (it is on your pay stub)",
                "Select your unit",
            ],
        ),
        (
            "HOW TO APPLY\n\n- Fill in the form.\n- Bring it to the town hall.",
            ["Fill in the form.", "Bring it to the town hall."],
        ),
    ],
)
def test_instructions_in_order(part: str, steps: list[str]) -> None:
    parsed = announce(part)
    assert parsed.posting.application.instructions == steps
    assert [printed(parsed, f"/application/instructions/{index}") for index in range(len(steps))] == steps


def test_absent() -> None:
    parsed = end_with("WORKING CONDITIONS\n\n- Wind.")
    assert without(at(parsed, "/application")) == {}
    assert not any(key.startswith("/application") for key in parsed.evidence)


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("Apply at jobs.alder.example.org/harbor before May.", ["jobs.alder.example.org/harbor"]),
        ("Apply at alder.jobs2sea.com before May.", ["alder.jobs2sea.com"]),
        ("Apply at harbor-jobs.gov/pilots, or call.", ["harbor-jobs.gov/pilots"]),
        ("Apply at www.alder.gov or at alder.jobs2sea.com.", ["www.alder.gov"]),
        ("Write to clerk@alder.gov.", []),
        ("Apply at https : / / alder.taleo.net / careers.", []),
    ],
)
def test_addresses_of_the_web_without_their_beginning(text: str, urls: list[str]) -> None:
    posting = jobparse.parse(f"Harbor Pilot\n\nDUTIES\n\n- Guides ships\n- Lights lamps\n\nHOW TO APPLY\n\n{text}\n").posting
    assert posting.application.urls == urls


@pytest.mark.parametrize(
    ("step", "contact"),
    [
        ("Bring it to the desk, to the attention of Ms. Jo Field.", "Ms. Jo Field"),
        ("Send it to:\nThe Bridge Office\nAttn: Jo Field, Country Manager", "Jo Field"),
        ("ATTN: Jo Field", "Jo Field"),
        ("Send a letter to Jo Field, Director of Bridges, Elmford.", "Jo Field"),
        ("Send a letter to Dr Jo Field, Head of Bridges.", "Dr Jo Field"),
        ("Send a letter to Mr. Jo Field via the bridge office.", "Mr. Jo Field"),
        ("Send a letter to Bridge Office, Lower Elmford.", None),
        ("Send a letter to Bridge Inspector, Chief Clerk of Elmford.", None),
    ],
)
def test_whom_to_write_to(step: str, contact: str | None) -> None:
    assert end_with(f"HOW TO APPLY\n\n{step}").posting.application.contact == contact


@pytest.mark.parametrize(
    "lead",
    [
        "HOW TO APPLY\n\nA complete application form should consist of:\n",
        "HOW TO APPLY: Your application must include:\n",
        "HOW TO APPLY\n\nWrite to the bridge office.\nApplications consist of:\n",
    ],
)
def test_a_list_of_papers(lead: str) -> None:
    papers = ["A letter of motivation;", "A full CV accompanied by a photograph;", "Copies of diploma(s)."]
    posting = end_with(lead + "".join(f"- {paper}\n" for paper in papers) + "Only the best are called.").posting
    assert posting.application.documents == papers


@pytest.mark.parametrize(
    ("part", "phones"),
    [
        ("Phone: 204-555-0179\nFax: 204-555-0115", ["204-555-0179"]),
        ("Telephone 01482 555010 for a talk. The pay is £21,000.", ["01482 555010"]),
        ("Call +44 1482 555 010 for a talk. The pay is £21,000.", ["+44 1482 555 010"]),
        ("Send the form by fax to 01482 555010. The pay is £21,000.", []),
    ],
)
def test_phones_of_other_countries_and_no_faxes(part: str, phones: list[str]) -> None:
    assert end_with(f"HOW TO APPLY\n\n{part}").posting.application.phones == phones


def test_whom_to_ask_outside_of_the_application() -> None:
    parsed = announce("For informal enquiries please contact Jo Field at jo.field@docks.example.")
    assert parsed.posting.application.emails == ["jo.field@docks.example"]


def test_whom_to_ask_for_an_accommodation_is_nobody_to_apply_to() -> None:
    parsed = end_with("ACCOMMODATION\n\nFor enquiries on a ramp write to jo.field@docks.example.")
    assert parsed.posting.application.emails == []


@pytest.mark.parametrize(
    ("step", "papers"),
    [
        ("Please send your CVs to the bridge office.", ["CVs"]),
        ("Please e-mail a cover letter and a motivation letter.", ["cover letter", "motivation letter"]),
        ("Forward resumes and letters of motivation.", ["resumes", "letters of motivation"]),
        ("We read every CV.", []),
    ],
)
def test_papers_in_short_and_in_the_plural(step: str, papers: list[str]) -> None:
    assert end_with(f"HOW TO APPLY\n\n{step}").posting.application.documents == papers


def test_the_only_address_of_a_text_is_the_one_to_write_to() -> None:
    text = "Bridge Inspector\n\nABOUT US\n\nWe keep forty bridges; contact Ann Quill (quill@elmford.example) to hear of them.\n"
    assert announce(text).posting.application.emails == ["quill@elmford.example"]
    assert announce("We keep forty bridges.\n\nquill@elmford.example").posting.application.emails == ["quill@elmford.example"]
    assert announce(f"{text}\nThe mayor is at mayor@elmford.example.").posting.application.emails == []


def test_the_only_address_for_an_accommodation_is_none_to_write_to() -> None:
    text = "ACCOMMODATION\n\nAsk for an accommodation at access@elmford.example.\n"
    assert announce(text).posting.application.emails == []


@pytest.mark.parametrize(
    ("step", "phones"),
    [
        ("Tel.: +47 2270 8716, E-mail: jobs@elmford.example.", ["+47 2270 8716"]),
        ("Phone: 27-16-54", ["27-16-54"]),
        ("Tel: (374 10) 55 12 34. No calls, please.", ["(374 10) 55 12 34"]),
        ("Mobile: 555 0101 0144", ["555 0101 0144"]),
        ("Fax: 27-16-54", []),
        ("Telephone calls: 2027", []),
        ("Phone: 12", []),
    ],
)
def test_numbers_behind_the_word_for_them(step: str, phones: list[str]) -> None:
    assert end_with(f"HOW TO APPLY\n\nWrite to the bridge office. {step}").posting.application.phones == phones


@pytest.mark.parametrize(
    ("step", "phones"),
    [
        ("Ask Jo Field, tel +44 (0)113 555 0100.", ["+44 (0)113 555 0100"]),
        ("Ask Jo Field (tel. 01482 555010).", ["01482 555010"]),
        ("For more, call 555010.", ["555010"]),
        ("Call the desk at tel: 55 5010; 55 5020 before noon.", ["55 5010", "55 5020"]),
        ("Ask for bulletin +44 (0)113 555 0100.", []),
    ],
)
def test_numbers_that_tell_their_country_and_those_in_a_row(step: str, phones: list[str]) -> None:
    assert at(announce(f"HOW TO APPLY\n\n{step}"), "/application/phones") == phones


@pytest.mark.parametrize(
    ("step", "urls"),
    [
        ("Write to the desk and mention that you learned of this job on www.boats.example.", []),
        ("Write to the desk and mention your boat. Forms are on www.boats.example.", ["www.boats.example"]),
        (
            "Apply at www.elmford.example and mention that you saw this on www.boats.example.",
            ["www.elmford.example", "www.boats.example"],
        ),
    ],
)
def test_a_board_to_mention_is_none_to_apply_at(step: str, urls: list[str]) -> None:
    assert at(announce(f"HOW TO APPLY\n\n{step}"), "/application/urls") == urls


def test_the_label_of_a_link_to_apply() -> None:
    parsed = announce("Qualifications:\nA boat.\n\nApply: https://boats.example/apply")
    assert at(parsed, "/application/urls") == ["https://boats.example/apply"]


def test_the_only_address_of_a_text_behind_a_letter_s() -> None:
    parsed = announce("NOTES\n\nJo Field\n12 Pine Street\n\nor electronically to jo@elmford.example.")
    assert at(parsed, "/application/emails") == ["jo@elmford.example"]


@pytest.mark.parametrize(
    ("step", "papers"),
    [
        ("Please email cover letter and resume by May 3.", ["cover letter", "resume"]),
        ("Send a letter of application and a CV.", ["letter of application", "CV"]),
        ("Resume and cover letter should be sent to the quay.", ["Resume", "cover letter"]),
        ("A RESUME AND COVER LETTER ARE REQUIRED.", ["RESUME", "COVER LETTER"]),
        ("Every resume and cover letter was read in May.", []),
    ],
)
def test_papers_that_are_asked_for(step: str, papers: list[str]) -> None:
    assert at(end_with(f"HOW TO APPLY\n\n{step}"), "/application/documents") == papers


def test_names_of_papers_are_no_steps() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nYou must hand in a complete application package which includes:\n\n- Resume\n\nSome may add more.\n\n"
        "- Cover letter\n- Transcript\n- SF-15\n- Other\n\nSign the form."
    )
    assert at(parsed, "/application/documents") == ["Resume"]
    assert at(parsed, "/application/instructions") == ["Some may add more.", "Sign the form."]


def test_what_tells_of_something_else_is_no_step() -> None:
    parsed = end_with("To learn more about a career on the bridges, watch our film at www.elmford.example/film.")
    assert at(parsed, "/application/instructions") == []
    assert at(parsed, "/application/urls") == []


def test_a_step_in_the_place_of_a_heading() -> None:
    parsed = end_with(
        "BID INSTRUCTIONS:\nApply on the bid site:\nhttps://bids.elmford.example/x\nAND\n1. Tick the box\n2. Sign\n3...."
    )
    assert at(parsed, "/application/instructions") == [
        "Apply on the bid site: https://bids.elmford.example/x",
        "Tick the box",
        "Sign",
    ]


@pytest.mark.parametrize(
    ("to", "contact"),
    [
        ("to: Brian Keel, Library Director, bkeel@elmford.example", "Brian Keel"),
        ("to Ruth Alder, who heads the board, ruth@elmford.example", "Ruth Alder"),
        ("to Elm Hall, second floor, room 9", None),
    ],
)
def test_an_addressee_with_an_office_or_an_address(to: str, contact: str | None) -> None:
    assert at(end_with(f"HOW TO APPLY\n\nPlease send a letter {to}."), "/application/contact") == contact


def test_names_below_a_heading_on_contacts_are_no_headings() -> None:
    parsed = end_with(
        "Agency contact information\n\nJoan Field\n\nPhone\n    (605)555-0159\nEmail\n    joan.field@elmford.example\n\n"
        "Next steps\n\nWe read what you sent."
    )
    assert without(at(parsed, "/application"), "instructions") == {
        "contact": "Joan Field",
        "emails": ["joan.field@elmford.example"],
        "phones": ["(605)555-0159"],
    }
    assert [section.heading for section in parsed.sections][-2:] == ["Agency contact information", "Next steps"]


def test_copies_that_notes_ask_for() -> None:
    parsed = end_with(
        "PROCESS NOTES\n\n1. Riveters must submit, at the time of filing, a copy of their rivet card or a copy of their pass "
        "indicating the date. The copy of the card must be signed.\n2. Welders must attach a copy of the welding certificate.\n"
        "3. All must attach a copy of the following cards: green, red.\n"
        '4. Riggers must submit a Town of Elmford "Proof of Rigging" (POR) form.\n'
        "5. All applicants must complete the Bridge Rigger Questionnaire at the time of filing."
    )
    assert at(parsed, "/application/documents") == [
        "copy of their rivet card or a copy of their pass",
        "copy of the welding certificate",
        'Town of Elmford "Proof of Rigging" (POR) form',
        "Bridge Rigger Questionnaire",
    ]


def test_papers_of_which_the_length_is_told() -> None:
    parsed = end_with("HOW TO APPLY\n\n- Your cover letter and resume combined should not exceed four pages.")
    assert at(parsed, "/application/documents") == ["cover letter", "resume"]


def test_an_address_that_is_not_to_be_used() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\n- Apply at https://www.elmford.example/jobs.\n- Please do not include shortened links, as they get "
        "lost (e.g. https://short.example/8lNl)."
    )
    assert at(parsed, "/application/urls") == ["https://www.elmford.example/jobs"]


def test_an_address_that_a_line_broke_is_none() -> None:
    filler = "Everybody who would like to walk the bridges of the town is asked to read the questions at once at "
    parsed = end_with(
        f"HOW TO APPLY\n\n{filler}https://ask.elmford.example/View/\n10405259. Then apply at "
        "https://www.elmford.example/jobs/\nand wait for the answer of the office, which will come by the post in the second "
        "week of the month that follows."
    )
    assert at(parsed, "/application/urls") == ["https://www.elmford.example/jobs/"]


def test_a_sentence_behind_a_list_of_wishes_that_asks_for_papers() -> None:
    parsed = end_with("Nice-to-haves\n- sign language\n\nSubmit resume and references by the time above.")
    assert parsed.posting.qualifications.preferred == ["sign language"]
    assert at(parsed, "/application/documents") == ["resume", "references"]


def test_the_subject_of_a_sentence_in_capitals_is_no_heading() -> None:
    parsed = end_with("HOW TO APPLY\n\nAPPLICATIONS are accepted ONLINE at www.elmford.example/jobs.")
    assert at(parsed, "/application/instructions") == ["APPLICATIONS are accepted ONLINE at www.elmford.example/jobs."]


def test_the_label_inside_a_contact_is_no_part_of_it() -> None:
    assert at(end_with("Job contact :\nName : Jo Field\nEmail : jo@elmford.example"), "/application/contact") == "Jo Field"


def test_papers_are_no_steps_as_well() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nA complete application form consists of:\n- A letter of motivation in the language of the coast;\n"
        "- Copies of diplomas.\nBring it to the quay."
    )
    assert len(at(parsed, "/application/documents")) == 2
    assert at(parsed, "/application/instructions") == ["Bring it to the quay."]


def test_a_copy_that_the_instructions_ask_for() -> None:
    parsed = end_with("HOW TO APPLY\n\nPlease attach a copy of your Class A CDL to the form.")
    assert at(parsed, "/application/documents") == ["copy of your Class A CDL"]


def test_a_name_below_its_label_on_lines_of_their_own() -> None:
    parsed = end_with(
        "Further details / informal visits contact\n\nName\nJoan Field\nJob title\nBridge Master\nEmail address\n"
        "joan.field@elmford.example"
    )
    assert at(parsed, "/application/contact") == "Joan Field"
    assert printed(parsed, "/application/contact") == "Joan Field"


def test_where_a_test_is_held_is_no_step() -> None:
    halls = "".join(
        f"{name} Hall\n{number} Quay Street\nElmford {code}\nEvery {day} at 7:00 p.m.\n"
        for name, number, code, day in (("Town", 4, "04001", "Monday"), ("Harbor", 17, "04003", "Friday"))
    )
    parsed = end_with(f"HOW TO APPLY\n\nFill in the form and bring it to the test at one of these places.\n\n{halls}")
    assert parsed.posting.application.instructions == ["Fill in the form and bring it to the test at one of these places."]


def test_a_sentence_on_the_pay_is_no_step() -> None:
    parsed = end_with("TO APPLY\n\nSend a letter to the clerk.\n\nThe salary for this position is: $41,000 a year.")
    assert parsed.posting.application.instructions == ["Send a letter to the clerk."]


def test_whom_a_sentence_elsewhere_asks_to_contact() -> None:
    parsed = read("HARBOR PILOT\n\nThe pilot guides ships. For more, please contact Jo Field, Chief Pilot, on (08) 5550 1011.\n")
    assert parsed.posting.application.contact == "Jo Field"


@pytest.mark.parametrize(
    ("lead", "papers"),
    [
        (
            "Applicants are required to submit the following items to the Port.",
            [
                "1. A thoroughly completed and signed form of the Port",
                "2. A résumé (none in lieu of the form)",
                "3. Answers on page three",
            ],
        ),
        (
            "The following documents must be included with the application before the deadline:",
            ["Compelling cover letter", "CV which tells of every ship that the applicant has steered"],
        ),
    ],
)
def test_papers_below_words_on_the_following(lead: str, papers: list[str]) -> None:
    parsed = end_with(f"TO APPLY\n\n{lead}\n\n" + "\n".join(papers) + "\n\nAsk the clerk if you have questions.")
    assert parsed.posting.application.documents == [paper.lstrip("123. ") for paper in papers]


def test_no_papers_below_words_on_the_following() -> None:
    parsed = end_with("TO APPLY\n\nThe following materials are at the library:\n\nMaps of the river\nOld books\n")
    assert parsed.posting.application.documents == []


def test_another_number_of_the_same_person_abroad() -> None:
    parsed = read(
        "HARBOR PILOT\n\nShire of Alder, Western Australia\n\nHow to apply\n\nContact Ms Reed on 08 9555 6031 or 0455 836 031.\n"
    )
    assert parsed.posting.application.phones == ["08 9555 6031", "0455 836 031"]
