"""Lines around the announcement: values without a label, the site's lines above and below, heads of mails, sign-offs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from announcement import BODY, read

from jobparse.fields.around.parts import Part, cut

DUTIES = BODY.strip("\n")


def kind_of(text: str, line: str) -> str:
    """The kind of the section that the first line with some words stands in."""
    at = text.index(line)
    return next(row.kind for row in read(text).sections if row.start <= at < row.end)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("$61,200 - $70,400", "salary"),
        ("Grade 6: GBP 41,200 - 47,300 per annum, pay award pending", "salary"),
        ("Full time, fixed term", "employment"),
        ("Ref HB-4417", "identifiers"),
        ("The closing date is 9 June 2027", "dates"),
        ("12 Quay Street, Elmford, OR 97001", "location"),
        ("Elmford Bridges and Roads", "header"),  # near misses: a name, a letterhead, a title that holds a type
        ("HUMAN RESOURCES OFFICE - 12 QUAY STREET, ELMFORD, OR 97001", "header"),
    ],
)
def test_a_line_of_the_title_block_that_is_a_value_has_its_kind(line: str, kind: str) -> None:
    text = f"Bridge Inspector\nElmford Ferry Company\n{line}\n\n{DUTIES}\n"
    assert kind_of(text, line) == kind
    assert kind_of(text, "Bridge Inspector") == "header"


def test_a_title_that_holds_a_type_of_employment_stays_in_the_title_block() -> None:
    assert kind_of(f"Temporary Bridge Inspector\nCity of Elmford\n\n{DUTIES}\n", "Temporary") == "header"


def test_the_place_that_the_employer_is_named_after_stays_in_the_title_block() -> None:
    text = f"Bridge Inspector\nCity of Elmford\nElmford, OR\n\n{DUTIES}\n"
    assert kind_of(text, "Elmford, OR") == "header"
    assert read(text).posting.locations[0].city == "Elmford"


def test_a_value_behind_a_label_that_no_list_holds_has_its_kind() -> None:
    text = f"Bridge Inspector\nCity of Elmford\nTop Salary for Step\n$68,400 per year\n\n{DUTIES}\n"
    assert kind_of(text, "$68,400") == "salary"


def test_the_title_behind_a_label_of_numbers_is_in_the_title_block() -> None:
    text = f"Job Posting: {{}}\nBridge Inspector\nCity of Elmford\n\n{DUTIES}\n"
    assert kind_of(text.format("Bridge Inspector"), "Job Posting") == "header"
    assert kind_of(text.format("44-0178"), "Job Posting") == "identifiers"


def test_lines_of_other_sections_that_are_values_by_themselves() -> None:
    text = (
        f"Bridge Inspector\nCity of Elmford\n\n{DUTIES}\n\nFURTHER MATTERS\n\n"
        "The bridges are old.\n€1,650 gross per month.\nPart-time, 24 hours a week.\n"
    )
    assert kind_of(text, "€1,650") == "salary"
    assert kind_of(text, "Part-time") == "employment"
    applying = f"Bridge Inspector\n\n{DUTIES}\n\nHOW TO APPLY\n\nSend a letter.\n\nApplications close 5pm, 14 July 2027.\n"
    assert kind_of(applying, "Applications close") == "dates"
    assert kind_of(applying, "Send a letter") == "application"


SITE = "{top}\nSign in   Help\n\nBridge Inspector\nCity of Elmford\n\n" + DUTIES + "\n"


@pytest.mark.parametrize(
    "top", ["Careers at Elmford", "Elmford Jobs", "« Back to results", "Home › Work › Jobs", "Elmford Public Works"]
)
def test_what_stands_above_a_menu_over_the_title_is_the_sites(top: str) -> None:
    text = SITE.format(top=top)
    assert kind_of(text, top) == "page_furniture"
    assert kind_of(text, "Bridge Inspector") == "header"


@pytest.mark.parametrize("top", ["Elmford Public Works", "City of Elmford\nHuman Resources"])
def test_a_letterhead_without_a_menu_below_stays_in_the_title_block(top: str) -> None:
    text = f"{top}\n\nBridge Inspector\n\n{DUTIES}\n"
    assert kind_of(text, top) == "header"


def test_a_title_above_a_button_stays_in_the_title_block() -> None:
    text = f"Bridge Inspector - North\nApply now\nBridge Inspector\nCity of Elmford\n\n{DUTIES}\n"
    assert kind_of(text, "Bridge Inspector - North") == "header"


def test_rows_of_a_menu_beside_a_known_one() -> None:
    text = f"Home | Jobs | Sign in\nTides | Wharves | Report a leak\nBridge Inspector\nCity of Elmford\n\n{DUTIES}\n"
    assert kind_of(text, "Tides") == "page_furniture"


FOOT = (
    "Bridge Inspector\nCity of Elmford\n\n"
    + DUTIES
    + "\n\nHOW TO APPLY\n\nSend a letter to jobs@elmford.example by 3 May 2027.\n\n{foot}\n"
)


@pytest.mark.parametrize(
    "foot",
    [
        "Last updated 24 June 2027\nPO Box 88, Elmford",
        "Date modified: 2027-03-05\nTerms   Transparency   Help",
        "Share this: Facebook X Email",
        "f   X   in\nPrivacy notice · © City of Elmford",
        "Bridge form (PDF, 204 KB)\nContact us\n12 Quay Street\nPhone: 503-555-0100\nHours: 9 to 5\nWebsite by Alder",
    ],
)
def test_the_foot_of_a_page_is_the_sites(foot: str) -> None:
    text = FOOT.format(foot=foot)
    assert kind_of(text, foot.splitlines()[0]) == "page_furniture"
    assert kind_of(text, foot.splitlines()[-1]) == "page_furniture"
    assert kind_of(text, "Send a letter") == "application"


def test_dates_in_the_foot_are_read_all_the_same() -> None:
    assert read(FOOT.format(foot="Last updated 24 June 2027\nPrivacy")).posting.dates.updated == "2027-06-24"


@pytest.mark.parametrize(
    "foot",
    ["We keep your letter in privacy, and share what it says with nobody but the clerk.", "Posted: 9/17/27     Page 1 of 1"],
)
def test_what_belongs_to_the_announcement_is_no_foot(foot: str) -> None:
    assert kind_of(FOOT.format(foot=foot + "\nElmford"), foot[:6]) != "page_furniture"


def test_the_employers_address_behind_labels_at_the_foot() -> None:
    foot = "Employer\nCity of Elmford\nAddress\n12 Quay Street\nPhone\n503-555-0100"
    text = FOOT.format(foot=foot)
    assert {kind_of(text, line) for line in ("Employer", "12 Quay Street", "503-555-0100")} == {"header"}
    assert kind_of(FOOT.format(foot="Phone\n503-555-0100"), "503-555") == "application"


CONTENTS = (
    "Bridge Inspector\nFrom the wiki of Elmford\n\nContents [hide]\n1 The role\n2 Essential duties\n3 {last}\n\n"
    "The role [edit]\n\nYou walk bridges.\n\n"
)


def test_a_list_of_the_headings_below_is_the_sites() -> None:
    text = CONTENTS.format(last="Minimum qualifications") + DUTIES + "\n"
    assert kind_of(text, "1 The role") == "page_furniture"
    assert kind_of(text, "3 Minimum") == "page_furniture"
    assert kind_of(text, "You walk") != "page_furniture"
    assert kind_of(CONTENTS.format(last="Bring a rope.") + DUTIES + "\n", "3 Bring") != "page_furniture"


@pytest.mark.parametrize(
    "line",
    [
        "You must create an account before continuing to the company website to apply",
        "3.8 out of 5 stars",
        "For further information on the organization, please visit Elmford Bridges",
        "This message and any attachment are meant for the addressee.",
    ],
)
def test_sentences_that_sites_print(line: str) -> None:
    assert kind_of(f"Bridge Inspector\nCity of Elmford\n{line}\n\n{DUTIES}\n", line) == "page_furniture"
    assert (
        kind_of(f"Bridge Inspector\nCity of Elmford\n\n{DUTIES}- Keeps stars out of five maps\n", "- Keeps")
        == "minimum_qualifications"
    )


def test_a_paragraph_that_begins_like_a_line_of_a_site_is_none() -> None:
    line = (
        "Log in to apply for a berth is what the crew does first. "
        + "Bridges that have rusted are closed at once by the crew. " * 5
    )
    assert kind_of(f"Bridge Inspector\nCity of Elmford\n\n{DUTIES}\nSAFETY\n\n{line}\n", "Log in") != "page_furniture"


def test_tabs_and_buttons_with_nothing_below_them() -> None:
    tabs = f"Bridge Inspector\n\nDescription\nBenefits\nQuestions\nDescription\nYou walk the bridges of the town.\n\n{DUTIES}\n"
    assert kind_of(tabs, "Benefits\n") == "page_furniture"
    once = tabs.replace("Benefits\nQuestions\n", "")
    assert kind_of(once, "Description\nDesc") == "header"
    papers = FOOT.format(foot="Supporting documents\nBridge form (PDF, 204 KB)")
    assert kind_of(papers, "Supporting documents") == "page_furniture"
    assert kind_of(FOOT.format(foot="Supporting documents\nA letter and a map."), "Supporting documents") == "application"


HEAD = "From: Jo Field <jo@elmford.example>\nSent: 3 May 2027 09:14\nTo: All staff\nSubject: a job on the bridges\n\n"


def test_the_head_of_a_mail_is_no_part_of_the_announcement() -> None:
    text = f"{HEAD}Bridge Inspector\nCity of Elmford\n\n{DUTIES}\n"
    assert {kind_of(text, line) for line in ("From:", "Sent:", "To:", "Subject:")} == {"page_furniture"}
    assert kind_of(text, "Bridge Inspector") == "header"


def test_the_head_of_a_memo_is_its_letterhead() -> None:
    text = f"TO: All inspectors\nFROM: Jo Field, Superintendent\nSUBJECT: Vacancy\n\nBridge Inspector\n\n{DUTIES}\n"
    assert kind_of(text, "FROM:") == "header"


RULE = "-" * 30
OTHER = f"{RULE}\n\nDate: Mon, 3 May 2027\nFrom: Al <al@elmford.example>\nSubject: a boat for sale\n\nIt floats. Pay $900.\n\n"
DIGEST = (
    "Elmford Bridges Digest, Vol 8, Issue 4\n\nToday's Topics:\n\n   1. a boat for sale\n   2. a job\n\n"
    f"{OTHER}{RULE}\n\nDate: Mon, 3 May 2027 09:00:00 -0700\nFrom: Jo <jo@elmford.example>\nSubject: a job\n\n"
    f"Bridge Inspector\nCity of Elmford\n\n{DUTIES}\n\n{RULE}\n\nEnd of Elmford Bridges Digest, Vol 8, Issue 4\n"
)


def test_the_other_messages_of_a_digest_are_no_part_of_the_announcement() -> None:
    for line in ("Elmford Bridges Digest", "   1. a boat", "It floats", "End of Elmford"):
        assert kind_of(DIGEST, line) == "page_furniture"
    assert kind_of(DIGEST, "- Walks every bridge") == "duties"
    assert kind_of(DIGEST, "Bridge Inspector") == "header"


def test_the_announcement_of_a_digest_is_what_most_was_read_from() -> None:
    text = DIGEST.replace(DUTIES, "The inspector walks every bridge of the town. Pay is $31.40 an hour.")
    assert kind_of(text, "Bridge Inspector") == "header"
    assert kind_of(text, "It floats") == "page_furniture"


def test_a_rule_inside_an_announcement_makes_no_digest() -> None:
    text = f"Subject: a job\n\nBridge Inspector\nCity of Elmford\n\n{DUTIES}\n\n{RULE}\n\nHOW TO APPLY\n\nSend a letter.\n"
    assert kind_of(text, "Send a letter") == "application"


@pytest.mark.parametrize("signed", ["Sd/-\nREGISTRAR", "Best wishes,\nJo", "J.B. FIELD\nMUNICIPAL MANAGER"])
def test_a_sign_off_belongs_to_the_title_block(signed: str) -> None:
    text = FOOT.format(foot=signed)
    assert kind_of(text, signed.splitlines()[0]) == "header"
    assert kind_of(text, signed.splitlines()[-1]) == "header"


def test_a_requirement_in_capitals_signs_nothing() -> None:
    text = f"Bridge Inspector\nCity of Elmford\n\n{DUTIES}- MUST REPORT TO THE TOWN CLERK\n"
    assert kind_of(text, "- MUST") == "minimum_qualifications"


def test_the_title_below_a_statement_on_equal_treatment_is_in_the_title_block() -> None:
    text = f"City of Elmford\nAn Equal Opportunity Employer\n\nBRIDGE INSPECTOR II\n\n{DUTIES}\n"
    assert kind_of(text, "BRIDGE INSPECTOR II") == "header"
    assert kind_of(text, "An Equal") == "equal_opportunity"


def test_whom_to_ask_below_the_employers_address() -> None:
    asked = "For questions about the job, contact:\nPier Lead\nJo Field\njo@elmford.example"
    text = FOOT.format(foot=f"Address\n12 Quay Street\nElmford\nEL99 4ZZ\n\n{asked}")
    assert kind_of(text, "EL99") == "location"
    assert kind_of(text, "Jo Field") == "application"


def test_the_words_of_a_mail_without_a_blank_line_below_its_head_are_none_of_it() -> None:
    head = "From: Jo Field <jo@elm.example>\nSubject: Bridge Inspector\nSent: Monday, May 3, 2027 10:12 AM, to"
    head += " whom it may concern on the list"
    words = "The City of Elmford seeks an inspector who walks over all of its bridges twice in each year."
    text = f"{head}\n{words}\n{words}\nThe clerk knows more.\n\n{DUTIES}\n"
    assert kind_of(text, "Sent:") == "page_furniture"
    assert "page_furniture" not in {kind_of(text, "The City"), kind_of(text, "The clerk")}
    long = text.replace(f"{words}\n{words}", "\n".join([words[:-1]] * 6))
    assert "page_furniture" not in {kind_of(long, "The City"), kind_of(long, "The clerk")}
    folded = f"{head}\nof those who asked for it\n\n{DUTIES}\n"
    assert kind_of(folded, "of those") == "page_furniture"
    names = "Robin Marsh <robin.marsh@elm.example>, Kim Heron <kim.heron@elm.example>, Sandy Quay"
    listed = f"{head}\n{names}\n{names}\nTo: the list\n\n{DUTIES}\n"
    assert kind_of(listed, "Robin") == "page_furniture"
    assert kind_of(listed.replace("\nTo: the list", "\nJo Field"), "Jo Field\n\n") == "page_furniture"


def test_parts_that_overlap_leave_a_partition() -> None:
    document = read(f"Bridge Inspector\nElmford Ferry Company\n\n{DUTIES}\n").document
    cut(document, [Part(0, 30, "other"), Part(4, 12, "dates"), Part(20, 38, "salary")])
    rows = [(row.start, row.end) for row in document.sections]
    assert all(end <= start for (_, end), (start, _) in pairwise(rows))
    assert document.sections[0].kind == "other"
