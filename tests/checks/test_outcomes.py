"""Which laws apply to a posting: by its day, its place, its employer, and what the user says of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

import jobparse
from jobparse.checks.answers import explain
from jobparse.checks.outcomes import Outcome, _is_in, outcomes
from jobparse.checks.runner import check
from jobparse.checks.settings import Employer, Settings
from jobparse.checks.subject import Subject

if TYPE_CHECKING:
    from jobparse.checks.finding import Finding

KNOWN = Settings(employer=Employer(size=500))


def posting(place: str = "Denver, CO 80202", posted: str = "June 17, 2031", more: str = "", employer: str = "Alder Works") -> str:
    day = f"Posted: {posted}\n" if posted else ""
    return f"TITLE: Clerk\nEmployer: {employer}\nLocation: 12 Pine Street, {place}\n{day}{more}\nDUTIES\n- Files papers.\n"


def outcome(law: str, text: str, settings: Settings = KNOWN) -> Outcome:
    """The outcome of a law's last version."""
    return [row for row in outcomes(jobparse.parse(text).record, settings) if row.law.id == law][-1]


def applies(law: str, text: str, settings: Settings = KNOWN) -> tuple[str, str]:
    found = outcome(law, text, settings)
    return found.applies, found.missing


def findings(code: str, text: str, settings: Settings) -> list[Finding]:
    return check(jobparse.parse(text), replace(settings, select=(code,)))


@pytest.mark.parametrize(
    ("law", "text", "answer"),
    [
        ("us-co", posting(), ("yes", "")),
        ("us-co", posting("Chicago, IL 60601"), ("no", "")),
        ("us-co", posting(posted=""), ("cannot tell", "date")),
        ("us-co", posting(posted="", more="Opening Date: June 17, 2031"), ("yes", "")),
        ("us-il", posting("Chicago, IL 60601", "December 31, 2024"), ("no", "")),
        ("us-il", posting("Chicago, IL 60601", "January 1, 2025"), ("yes", "")),
        ("us-ny-nyc", posting("New York, NY 10001"), ("yes", "")),
        ("us-ny-nyc", posting("Brooklyn, NY 11201"), ("yes", "")),
        ("us-ny-nyc", posting("Albany, NY 12207"), ("no", "")),
        ("us-ny", posting("Albany, NY 12207"), ("cannot tell", "exemption")),
        ("us-nj-jersey-city", posting("Jersey City, NJ 07302"), ("yes", "")),
        ("us-nj-jersey-city", posting("Newark, NJ 07102"), ("no", "")),
        ("us-de", posting("Dover, DE 19901", "June 17, 2027"), ("no", "")),
        ("us-federal", posting(), ("no", "")),
        ("us-co", posting(posted="April 2027", more="Opens: May 1, 2027"), ("yes", "")),
        ("us-co", posting(posted="April 2027"), ("cannot tell", "date")),
    ],
)
def test_day_and_place_decide(law: str, text: str, answer: tuple[str, str]) -> None:
    assert applies(law, text) == answer


@pytest.mark.parametrize(
    ("place", "pay", "answer"),
    [
        ({"country": "DE"}, "EUR", "yes"),
        ({"country": "CH"}, "EUR", "no"),
        ({"city": "Ulm"}, "EUR", "yes"),
        ({"city": "Ulm"}, "USD", "no"),
        ({"city": "Ulm"}, None, "cannot tell"),
        ({"state": "ME"}, None, "no"),
    ],
)
def test_a_place_without_a_country_may_be_in_the_union(place: dict[str, str], pay: str | None, answer: str) -> None:
    row = {"city": None, "state": None, "country": None, **place}
    assert _is_in("EU", row, {"salaries": [{"currency": pay}] if pay else []}) == answer


def test_no_place_of_work() -> None:
    text = "TITLE: Clerk\nPosted: June 17, 2031\n\nDUTIES\n- Files papers.\n"
    assert applies("us-co", text) == ("cannot tell", "place")


def test_what_is_asked_for_wins() -> None:
    chicago = posting("Chicago, IL 60601", "June 17, 2020")
    day = date(2031, 1, 1)
    for names in (("us-co",), ("US-CO",), ("us-il", "us-co")):
        assert applies("us-co", chicago, Settings(jurisdiction=names, law_date=day)) == ("yes", "")
    assert applies("us-il", chicago, Settings(jurisdiction=("us-co",), law_date=day)) == ("no", "")
    assert applies("us-ca-sb1100", chicago, Settings(jurisdiction=("us-ca",), law_date=day)) == ("yes", "")
    assert applies("ca-bc", chicago, Settings(jurisdiction=("ca-bc",), law_date=day)) == ("yes", "")
    assert outcomes(jobparse.parse(chicago).record, Settings(jurisdiction=("none",))) == ()


def test_size_of_the_employer() -> None:
    chicago = posting("Chicago, IL 60601")
    assert applies("us-il", chicago, Settings()) == ("cannot tell", "size")
    assert applies("us-il", chicago, Settings(employer=Employer(size=14))) == ("no", "")
    assert applies("us-il", chicago, Settings(employer=Employer(size=15))) == ("yes", "")
    assert applies("us-co", posting(), Settings()) == ("yes", "")


@pytest.mark.parametrize(
    ("law", "text", "public", "answer"),
    [
        ("us-oh-cleveland", posting("Cleveland, OH 44114", employer="City of Cleveland"), None, ("cannot tell", "exemption")),
        ("us-oh-cleveland", posting("Cleveland, OH 44114", employer="Cuyahoga County"), None, ("no", "")),
        ("us-oh-cleveland", posting("Cleveland, OH 44114", employer="Cleveland Parks"), True, ("cannot tell", "exemption")),
        ("us-oh-cleveland", posting("Cleveland, OH 44114"), True, ("no", "")),
        ("us-oh-cleveland", posting("Cleveland, OH 44114"), None, ("cannot tell", "exemption")),
        ("us-oh-cleveland", posting("Cleveland, OH 44114", more="Union: AFSCME Local 100"), False, ("no", "")),
        ("us-ny", posting("Albany, NY 12207", employer="City of Albany"), None, ("no", "")),
        ("us-ny", posting("Albany, NY 12207"), False, ("yes", "")),
        ("us-va", posting("Richmond, VA 23219", employer="Henrico County"), None, ("no", "")),
        ("us-va", posting("Richmond, VA 23219"), False, ("yes", "")),
        ("us-hi", posting("Honolulu, HI 96813", employer="State of Hawaii"), None, ("cannot tell", "exemption")),
        ("us-hi", posting("Honolulu, HI 96813"), False, ("yes", "")),
        ("us-hi", posting("Honolulu, HI 96813", more="Union: AFSCME Local 100"), True, ("no", "")),
    ],
)
def test_exemptions(law: str, text: str, public: bool | None, answer: tuple[str, str]) -> None:
    assert applies(law, text, Settings(employer=Employer(size=500, public=public))) == answer


def test_a_foreign_currency_is_no_american_state() -> None:
    text = posting("Perth, WA", more="Salary: AUD 80,000 per year")
    assert applies("us-wa", text)[0] == "no"


def test_only_what_is_sure_is_an_error() -> None:
    text = posting(more="Salary: $20.00 per hour")
    assert [row.severity for row in findings("PAY305", text, Settings())] == ["error"]
    assert [row.severity for row in findings("PAY305", posting("Seattle, WA 98101"), Settings())] == ["warning"]
    assert [row.severity for row in findings("PAY305", posting("Seattle, WA 98101"), KNOWN)] == ["error"]
    assert findings("PAY305", posting(posted=""), KNOWN) == []


@pytest.mark.parametrize(
    ("law", "text"),
    [
        ("us-dc", posting("Washington, DC 20001")),
        ("us-me", posting("Alder, ME 04001")),
    ],
)
def test_a_law_that_was_not_confirmed_makes_no_error(law: str, text: str) -> None:
    (found,) = findings("PAY301", text, KNOWN)
    assert (found.severity, found.law and found.law.id) == ("warning", law)
    profile = replace(KNOWN, profiles=("us-federal",))
    assert [row.severity for row in findings("PAY301", text, profile)] == ["error"]  # the profile's own word


def test_deadline_in_colorado() -> None:
    assert [(row.severity, row.law and row.law.id) for row in findings("DAT205", posting(), Settings())] == [("error", "us-co")]
    assert [row.severity for row in findings("DAT205", posting(posted="June 17, 2022"), Settings())] == ["warning"]


def test_explanations_have_three_answers() -> None:
    def told(text: str) -> dict[str, str]:
        subject = Subject(jobparse.parse(text), Settings())
        return {**next(row.met for row in explain(subject) if row.outcome.law.id == "us-co" and row.outcome.applies != "no")}

    more = "Closing Date: July 1, 2031\nSalary: $20.00 - $25.00 per hour\nApply at https://alder.example/jobs\n"
    full = posting(more=f"{more}\nBENEFITS\n- Health insurance.\n")
    assert set(told(full).values()) == {"met"}
    assert told(posting(more="Salary: up to $25.00 per hour")) == {
        "benefits": "not met",
        "bounded_pay": "not met",
        "deadline": "not met",
        "how_to_apply": "not met",
    }
    assert set(told(posting(posted="")).values()) == {"cannot tell"}


def test_federal_profile() -> None:
    subject = Subject(jobparse.parse(posting()), Settings(profiles=("us-federal",)))
    (row,) = [row for row in explain(subject) if row.outcome.law.id == "us-federal"]
    assert row.outcome.applies == "yes"
    assert {name for name, answer in row.met.items() if answer == "met"} == {"core", "opening_date"}
