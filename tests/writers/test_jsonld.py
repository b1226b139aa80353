"""schema.org/JobPosting: Google's required and recommended properties, nothing invented, nothing for what is no posting."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import jobparse
from jobparse.writers.jsonld import CONTEXT, is_posting, job_posting, render

FIXTURES = sorted((Path(__file__).parents[1] / "fixtures").rglob("*.txt"))
TYPES = {"FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"}
UNITS = {"HOUR", "DAY", "WEEK", "MONTH", "YEAR"}
CREDENTIALS = {"high school", "associate degree", "bachelor degree", "professional certificate", "postgraduate degree"}


def check(posting: dict[str, Any]) -> None:
    """Hold a posting against what the guide to structured data says of each property."""
    assert posting["@type"] == "JobPosting"
    assert all(value not in (None, "", [], {}) for value in posting.values())
    types = posting.get("employmentType", [])
    assert set([types] if isinstance(types, str) else types) <= TYPES
    if pay := posting.get("baseSalary"):
        assert (pay["@type"], len(pay["currency"])) == ("MonetaryAmount", 3)
        value = pay["value"]
        assert value["@type"] == "QuantitativeValue"
        assert {"value", "minValue", "maxValue"} & set(value)
        assert value.get("unitText", "YEAR") in UNITS
    places = posting.get("jobLocation", [])
    for place in [places] if isinstance(places, dict) else places:
        assert (place["@type"], place["address"]["@type"]) == ("Place", "PostalAddress")
    wanted = posting.get("educationRequirements", [])
    for row in [wanted] if isinstance(wanted, dict) else wanted:
        assert row["credentialCategory"] in CREDENTIALS
    if posting.get("experienceInPlaceOfEducation"):
        assert posting["educationRequirements"]
        assert posting["experienceRequirements"]["monthsOfExperience"] >= 0


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_postings_are_valid(path: Path) -> None:
    record = jobparse.parse_file(path).record
    if not is_posting(record):
        assert "".join(render([record], several=False)) == ""
        return
    check(job_posting(record))
    (written,) = render([record], several=False)
    assert json.loads(written)["@context"] == CONTEXT
    graph = json.loads("".join(render([record, record], several=True)))
    assert graph == {"@context": CONTEXT, "@graph": [job_posting(record)] * 2}


def test_everything_is_there_that_the_text_says() -> None:
    text = (
        "TITLE: Clerk <b>\nEmployer: City of Alder\nDepartment: Roads\nJob Number: 0042\nNumber of Openings: 2\n"
        "Posted: April 1, 2031\n"
        "Closing Date: May 3, 2031 at 11:59 PM Eastern\nSalary: $20.50 - $31.75 per hour\nJob Type: Full-time\n"
        "Location: 12 Pine Street, Alder, ME 04001\n\nESSENTIAL DUTIES\n- Files <papers> & maps.\n- Writes letters.\n\n"
        "MINIMUM QUALIFICATIONS\n- A bachelor's degree and two years of experience in filing, or an equivalent combination of"
        " education and experience.\n"
    )
    posting = job_posting(jobparse.parse(text).record)
    check(posting)
    assert posting["identifier"] == {"@type": "PropertyValue", "name": "City of Alder", "value": "0042"}
    assert (posting["datePosted"], posting["validThrough"]) == ("2031-04-01", "2031-05-03T23:59:00-04:00")
    assert posting["baseSalary"]["value"] == {
        "@type": "QuantitativeValue",
        "minValue": 20.5,
        "maxValue": 31.75,
        "unitText": "HOUR",
    }
    assert (posting["employmentType"], posting["totalJobOpenings"]) == ("FULL_TIME", 2)
    assert posting["experienceInPlaceOfEducation"] is True
    assert posting["experienceRequirements"]["monthsOfExperience"] == 24
    assert "<li>Files &lt;papers&gt; &amp; maps.</li>" in posting["description"]
    assert posting["jobLocation"]["address"]["postalCode"] == "04001"


@pytest.mark.parametrize(
    ("pay", "expected"),
    [
        ("Salary: $50,000", {"value": 50000.0}),
        ("Salary: starting at $20.50 per hour", {"minValue": 20.5, "unitText": "HOUR"}),
        ("Salary: $2,000 - $2,500 biweekly", None),
        ("Salary: competitive", None),
    ],
)
def test_pay_is_left_out_rather_than_invented(pay: str, expected: dict[str, Any] | None) -> None:
    posting = job_posting(jobparse.parse(f"TITLE: Clerk\n{pay}\n").record)
    found = posting.get("baseSalary")
    assert (found and {key: value for key, value in found["value"].items() if key != "@type"}) == expected
