"""Edges of the rules on text and language that their examples do not show."""

from __future__ import annotations

import pytest
from check import PIECES

import jobparse
from jobparse.checks.catalogue import catalogue
from jobparse.checks.runner import check
from jobparse.checks.settings import Settings

TEXT_RULES = [code for code in catalogue() if code.startswith(("DOC", "TXT", "LNG")) or code in ("CON501", "CON506")]


def found(code: str, text: str) -> list[str]:
    """What a rule marks, or its message where it marks nothing."""
    return [f.place.text if f.place else f.message for f in check(jobparse.parse(text), Settings(select=(code,)))]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("TXT101", "- Keeps the berths of the harbor in good order for owners and for guests of the City of Alder"),
        ("TXT101", "- Keeps berths, sheds, cranes, boats, ropes and what else is used in the harbor, etc..."),
        ("TXT101", "Questions are answered by Jo Field at the office of the harbor, 11 Courthouse Lane, Alder, VA 22572"),
        ("TXT103", "Files are on the drive C:\\_shared and on \\\\server\\.files."),
        ("TXT104", "Plan b covers x ray films, t shirts and the e mail system; grade c asphalt is not used."),
        ("TXT105", "- .NET is used; ...and more"),
        ("TXT106", 'Planks of 6" and 8" are carried (by two); see a) and b), or 1) and 2).'),
        ("TXT107", "Click the link near the top of the page to change the language."),
        ("TXT107", "To apply click here: https://alder.example.gov/jobs"),
        ("LNG603", "The clerk helps women, Germans, the ombudsman and human clients with workmanlike reports."),
        ("LNG603", "The clerk reports to the foreman/forewoman and to members of the Foreman Local 7."),
        ("LNG605", "Alder does not ask for salary history, and it is unlawful to require pay history."),
        ("LNG605", "The clerk reads to young adults (ages 10 to 24). Applicants must be at least 18 years old."),
        ("LNG605", "A clean driving record is required."),
        ("LNG606", "The clerk uses GIS, files with the EEOC and knows the HSB (Harbor Safety Board); the HSB meets in MAY."),
        ("LNG606", "The clerk is a member of the HSB, the Harbor Safety Board."),
    ],
)
def test_near_misses(code: str, line: str) -> None:
    assert found(code, f"TITLE: Harbor Clerk\nSalary: $20.00 per hour\nDUTIES\n- Answers calls of owners.\n{line}\n") == []


@pytest.mark.parametrize(
    ("code", "line", "marked"),
    [
        ("TXT101", "- Keeps the berths of the harbor in good order for owners and for the", "the"),
        ("TXT101", "- Keeps the berths of the harbor in good order for the own... Read more", "own"),
        ("TXT104", "M aintains the berths.", "M aintains"),
        ("TXT106", "The clerk meets the chair [of the board each week.\nThe harbor is closed in winter.", "["),
        ("TXT106", "The clerk says “good day to guests.\nThe harbor is closed in winter.", "“"),
        ("TXT107", "The form is at this link. Bring it to the office.", "at this link"),
        ("LNG603", "The clerk plans the manpower.", "manpower"),
        ("LNG605", "Applicants must have a clean criminal record.", "clean criminal record"),
        ("LNG605", "Native English speakers are preferred.", "Native English speakers"),
        ("LNG606", "The clerk writes to the HSB. The Harbor Safety Board (HSB) meets in May.", "HSB"),
    ],
)
def test_hits(code: str, line: str, marked: str) -> None:
    text = f"TITLE: Harbor Clerk\nSalary: $20.00 per hour\nDUTIES\n- Answers calls of owners and guests.\n{line}\n"
    assert found(code, text) == [marked]


def test_checks_for_background_are_told_in_los_angeles_alone() -> None:
    text = "TITLE: Clerk\nLocation: 200 N. Main St., {}, CA 90012\nDUTIES\n- Types.\nApplicants must pass a background check.\n"
    assert found("LNG605", text.format("Los Angeles")) == ["must pass a background check"]
    assert found("LNG605", text.format("Sacramento")) == []


def test_the_stump_of_a_word_names_no_sex() -> None:
    text = (
        "TITLE: Harbor Clerk\nDUTIES\n- Answers calls of owners.\n- Efficiently plans the use of man hours and of the repairman\n"
    )
    wall = "To view full details and how to apply, please login or create an account\n"
    assert found("LNG603", text) == ["man hours", "repairman"]
    assert found("LNG603", text + wall) == ["man hours"]


def test_what_a_site_repeats_is_told_once() -> None:
    text = "Help\nTITLE: Harbor Clerk\nDUTIES\n- Types.\nHelp\nREQUIREMENTS\n- A diploma.\nHelp\n"
    findings = check(jobparse.parse(text), Settings(select=("TXT102",)))
    assert [(f.place.line if f.place else None, len(f.related)) for f in findings] == [(1, 2)]


def test_a_second_announcement_in_a_file_is_an_error_and_the_first_is_checked() -> None:
    one = (
        "Job Number: {}\nJob Title: Clerk\nSalary: $20.00 per hour\nDUTIES\n- Helps the foreman.\nREQUIREMENTS\n- A diploma.\n\n"
    )
    findings = check(jobparse.parse(one.format("41-7") + one.format("41-9")), Settings(select=("DOC001", "LNG603")))
    assert {f.rule for f in findings} == {"DOC001", "LNG603"}


@pytest.mark.parametrize("code", TEXT_RULES)
@pytest.mark.parametrize("piece", PIECES)
def test_marks_of_text_that_says_nothing_are_in_it(code: str, piece: str) -> None:
    text = "TITLE: Harbor Clerk\nDUTIES\n- Answers calls.\n" + piece * (3_000 // len(piece))
    lines = text.split("\n")
    for finding in check(jobparse.parse(text), Settings(select=(code,))):
        for place in (finding.anchor, *finding.related):
            end = place.column - 1 + len(place.text) if place.line == place.end_line else None
            assert lines[place.line - 1][place.column - 1 : end] == place.text.split("\n")[0]


@pytest.mark.parametrize(
    "line",
    [
        "Questions about the work of the harbor and of its office are answered by the manager of the harbor, Jo Tran",
        "The clerk keeps the berths and the sheds of the harbor, and drives a truck, a boat and now and then a cab",
        "The clerk keeps the berths and the sheds of the harbor, and has a pleasant office with a short commute",
        "The clerk keeps the berths and the sheds of the harbor for a week, and may be hired for longer as a temp",
        "The harbor of Alder is a place to be proud of, and an office with people whom everybody likes to work with",
        "Come and join the people of the harbor and be a part of something that is greater than all of us...",
        "Le commis tient le registre des places du port et la liste de ceux qui attendent une place dans le pro",
    ],
)
def test_whole_last_words_are_no_cut(line: str) -> None:
    head = (
        "TITLE: Harbor Clerk\nDepartment of Transportation\nDUTIES\n- Answers calls of owners and guests each day of the year.\n"
    )
    assert found("TXT101", head + line) == []


@pytest.mark.parametrize(
    "invitation",
    [
        "View the full guide to our benefits at www.example.org",
        "Read more about the harbor",
        "View full screen",
        "Log in to your account to apply",
        "- Views the full cycle of accounts and sees to the register",
    ],
)
def test_invitations_behind_a_list_without_stops_are_no_cut(invitation: str) -> None:
    duties = "- Keeps the berths and the sheds of the harbor\n- Answers all calls of owners and of their guests\n"
    text = f"TITLE: Harbor Clerk\nDUTIES\n{duties}{invitation}\n"
    assert found("TXT101", text) == []


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The library is closed on Monday. We thank all readers for their patience.\n", "error"),
        ("404\nThe page was not found.\n", "error"),
        ("Clerk needed. $20 per hour. Call the harbor, 555-0100.\n", "warning"),
    ],
)
def test_a_few_lines_that_may_be_a_posting_are_no_error(text: str, severity: str) -> None:
    findings = check(jobparse.parse(text), Settings(select=("DOC001",)))
    assert [f.severity for f in findings] == [severity]


def test_a_wrapped_sentence_on_an_account_is_no_cut() -> None:
    lines = (
        "TITLE: Harbor Clerk",
        "HOW TO APPLY",
        "Whoever wants to apply for the work of a clerk in the harbor must have an",
        "account and log in to the",
        "System of the harbor to see more about the work.",
    )
    text = "\n".join(lines)
    assert found("TXT101", text) == []
