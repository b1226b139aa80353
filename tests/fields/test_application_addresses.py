"""The addresses to apply at, of the web, of mail and of telephones, and those of others."""

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
        (
            "HOW TO APPLY\n\nCall 312-555-0144 X4711 or 312-555-0199 EXT 12.",
            "phones",
            ["312-555-0144 X4711", "312-555-0199 EXT 12"],
        ),
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


def test_the_only_address_of_a_text_is_the_one_to_write_to() -> None:
    text = "Bridge Inspector\n\nABOUT US\n\nWe keep forty bridges; contact Ann Quill (quill@elmford.example) to hear of them.\n"
    assert announce(text).posting.application.emails == ["quill@elmford.example"]
    assert announce("We keep forty bridges.\n\nquill@elmford.example").posting.application.emails == ["quill@elmford.example"]
    assert announce(f"{text}\nThe mayor is at mayor@elmford.example.").posting.application.emails == []


def test_the_only_address_for_an_accommodation_is_none_to_write_to() -> None:
    text = "ACCOMMODATION\n\nAsk for an accommodation at access@elmford.example.\n"
    assert announce(text).posting.application.emails == []


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


@pytest.mark.parametrize(
    ("part", "member", "expected"),
    [
        (
            "PERKS\n\n- A boat.\n\nTo be considered, fill in the form at https://jobs.elmford.example/f/7 by noon.",
            "urls",
            ["https://jobs.elmford.example/f/7"],
        ),
        ("WE ALSO LIKE\n\n- Knots.\n\nAsk us anything!\nwww.elmford.example/careers", "urls", ["www.elmford.example/careers"]),
        ("BENEFITS\n\n- A pension, told of at www.pension.example.\n", "urls", []),
        ("WHAT WE OFFER\n\n- A boat.\n\nJobs powered by Skiff, www.skiff.example", "urls", []),
        (
            "BACKGROUND CHECK\n\nFingerprints are taken. Send the form to jobs@elmford.example. Leave: leave@elmford.example.",
            "emails",
            ["jobs@elmford.example"],
        ),
        ("WE ALSO LIKE\n\n- Knots.\n\n--\nAda Quay, Harbor Master\n555-555-0134 x 12", "phones", ["555-555-0134 x 12"]),
        ("WE ALSO LIKE\n\n- Knots.\n\nPosition 555-555-0134-001", "phones", []),
        ("WE ALSO LIKE\n\n- Knots.\n\nYacht club 555-555-0134, museum 555-555-0135.", "phones", []),
    ],
)
def test_addresses_in_sections_on_something_else(part: str, member: str, expected: list[str]) -> None:
    assert at(end_with(part), f"/application/{member}") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("For a chat ring Ada Quay on 01632 960 417 first.", ["01632 960 417"]),
        ("Ada Quay\nada.quay@elmford.gov.uk\n01632960417", ["01632960417"]),
        ("Ada Quay, Harbour Master, +44 1632 960417, ada.quay@elmford.gov.uk", ["+44 1632 960417"]),
        ("For a chat ring Ada Quay on 01632 960417 ext 44.", ["01632 960417 ext 44"]),
        ("The order number of the form is 01632960417.", []),
    ],
)
def test_numbers_of_other_countries(line: str, expected: list[str]) -> None:
    parsed = read(f"Harbour Clerk\n\nSalary: £24,000 a year\nwww.elmford.gov.uk\n\nHow to apply\n\nUse the form.\n\n{line}\n")
    assert parsed.posting.application.phones == expected


def test_the_address_of_the_page_that_copied_a_posting_is_not_where_to_apply() -> None:
    credit = "The post Harbor Pilot at Elmford appeared first on Jobs of the Coast - http://jobsofthecoast.example."
    assert announce(f"Closing Date\nMarch 11, 2026.\n{credit}").posting.application.urls == []


def test_a_link_that_opens_a_program_of_mail_is_no_address_of_the_web() -> None:
    link = "https://mail.google.com/mail/?view=cm&to=jo@elmford.example"
    parsed = end_with(f"HOW TO APPLY\n\nPlease e-mail Jo Field at jo at elmford.org<{link}>.")
    assert parsed.posting.application.urls == []
    plain = end_with("HOW TO APPLY\n\nApply at jobs.elmford.org or by post.")
    assert plain.posting.application.urls == ["jobs.elmford.org"]


@pytest.mark.parametrize(
    ("address", "urls"),
    [
        ("ada.quill at elmford.gov", []),
        ("Ada Quill <aquill at elmford.gov>", []),
        ("e-mail: aquill at elmford.gov", []),
        ("the form at elmford.gov", ["elmford.gov"]),
        ("the form on-line at elmford.gov", ["elmford.gov"]),
    ],
)
def test_an_address_of_mail_with_its_sign_written_out_is_none_of_the_web(address: str, urls: list[str]) -> None:
    assert end_with(f"HOW TO APPLY\n\nTo apply, send or fill in {address}.").posting.application.urls == urls


def test_an_address_to_register_at_in_another_section() -> None:
    parsed = read(
        "HARBOR PILOT\n\nCity of Elmford\n\nMINIMUM QUALIFICATIONS\n\n- A pilot's card.\n- A pass in the dive exam. Please visit"
        " www.divetests.example.org to register for it.\n\nHOW TO APPLY\n\nForms are at www.elmford.example.org.\n"
    )
    assert set(at(parsed, "/application/urls")) == {"www.divetests.example.org", "www.elmford.example.org"}


def test_an_address_with_something_else_behind_it() -> None:
    parsed = read(
        "HARBOR PILOT\n\nCity of Elmford\n\nMINIMUM QUALIFICATIONS\n\n- A pilot's card. Please visit www.tides.example.org to see"
        " the tides.\n\nHOW TO APPLY\n\nForms are at www.elmford.example.org.\n"
    )
    assert at(parsed, "/application/urls") == ["www.elmford.example.org"]
