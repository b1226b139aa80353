"""Pages of the applicant systems of counties, ports and hospitals, as they stand there and as they are copied."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import read

DUTIES = ["Reads the tide gauges.", "Keeps the pumps in order."]
ASKED = ["High school diploma.", "Two years of work on pumps."]


def told(text: str, *keys: str) -> dict[str, Any]:
    """Some keys of the record of a text, without what is empty."""

    def filled(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: kept for key, inner in value.items() if key != "text" and (kept := filled(inner)) not in (None, [], {})}
        return [filled(inner) for inner in value] if isinstance(value, list) else value

    record = read(text).posting.model_dump(mode="json")
    return filled({key: record[key] for key in keys}) | {"minimum": record["qualifications"]["minimum"]}


FACETS = {
    "on lines": (
        "locations\nGrundel Pump House\ntime type\nFull time\nposted on\nPosted 3 Days Ago\ntime left to apply\n"
        "End Date: March 14, 2031 (10 days left to apply)\njob requisition id\nR-0071"
    ),
    "in a row": (
        "locations Grundel Pump House time type Full time posted on Posted 3 Days Ago time left to apply "
        "End Date: March 14, 2031 (10 days left to apply) job requisition id R-0071"
    ),
    "glued": (
        "locationsGrundel Pump Housetime typeFull timeposted onPosted 3 Days Agotime left to apply"
        "End Date: March 14, 2031 (10 days left to apply)job requisition idR-0071"
    ),
}


@pytest.mark.parametrize("facets", FACETS.values(), ids=FACETS.keys())
def test_facets_in_small_letters(facets: str) -> None:
    text = (
        f"Skip to main content\nSearch for Jobs\nPump Keeper\nApply\n{facets}\n\nJob Summary\n\n"
        "Keeps the pumps of the county in order by day and by night.\n\nResponsibilities\n\n"
        f"- {DUTIES[0]}\n- {DUTIES[1]}\n\nRequired Qualifications\n\n- {ASKED[0]}\n- {ASKED[1]}\n\n"
        "Grundel County is an Equal Opportunity Employer.\n\nSimilar Jobs (2)\nGauge Clerk\nlocations\nGrundel Weir\n"
        "time type\nPart time\nposted on\nPosted Today\n"
    )
    keys = ("title", "employer", "requisition_id", "locations", "employment", "duties", "summary", "dates", "equal_opportunity")
    expected = {
        "title": "Pump Keeper",
        "employer": "Grundel County",
        "requisition_id": "R-0071",
        "locations": [{"name": "Grundel Pump House"}],
        "employment": {"types": ["full_time"]},
        "duties": DUTIES,
        "summary": "Keeps the pumps of the county in order by day and by night.",
        "dates": {"closes": "2031-03-14"},
        "equal_opportunity": "Grundel County is an Equal Opportunity Employer.",
        "minimum": ASKED,
    }
    found = told(text, *keys)
    assert found == expected


def test_labels_between_rules() -> None:
    text = (
        "Job Posting Title:\nPump Keeper\n----\nHiring Department:\nUniversity Libraries\n----\nPosition Open To:\n"
        "Current Employees\n----\nWeekly Scheduled Hours:\n40\n----\nFLSA Status:\nNon-Exempt\n----\nEarliest Start Date:\n"
        "Sep 01, 2031\n----\nLocation:\nGRUNDEL CAMPUS\n----\nPurpose\n\nKeeps the pumps of the map rooms running.\n\n"
        f"Responsibilities\n\n- {DUTIES[0]}\n- {DUTIES[1]}\n\nRequired Qualifications\n\n- {ASKED[0]}\n- {ASKED[1]}\n"
    )
    assert told(text, "title", "employer", "department", "employment", "schedule", "dates", "duties", "locations") == {
        "title": "Pump Keeper",
        "department": "University Libraries",
        "employment": {"open_to": ["employees"], "flsa": "non_exempt"},
        "schedule": {"hours_per_week": 40.0},
        "duties": DUTIES,
        "locations": [{"name": "GRUNDEL CAMPUS"}],
        "minimum": ASKED,
    }


NUMBERED = (
    "Pump Keeper - (2100045)\n{gap}Description{gap}\nKeeps the pumps of the Bureau of Tides in order, by day and by night.{gap}\n"
    "Qualifications{gap}\nTwo years of work on pumps.{gap}\n"
)
ROWS = (
    ("Primary Location", "United States-Massachusetts-Grundel-12 Weir Road"),
    ("Job", "Equipment Operation"),
    ("Agency", "Department of Tides"),
    ("Schedule", "Full-time"),
    ("Shift", "Day"),
    ("Number of Openings", "3"),
    ("Salary", "45,321.12 - 58,900.40 Yearly"),
)
ASK = "If you have diversity or equal employment opportunity questions, please contact the Diversity Officer: Jo Weir"
LAST = (
    ("Bargaining Unit", "02-NAGE"),
    ("Confidential", "No"),
    ("Potentially Eligible for a Hybrid Work Schedule", "{hybrid}"),
    ("Job Posting", "Feb 3, 2031, 9:15:22 AM"),
    ("Unposting Date", "Feb 17, 2031, 11:59:00 PM"),
)


@pytest.mark.parametrize("hybrid", ["No", "Yes"])
@pytest.mark.parametrize("gap", ["", "\n"])
def test_rows_with_colons_below_a_numbered_title(gap: str, hybrid: str) -> None:
    rows = "\n".join(f"{label}: {value}" for label, value in ROWS)
    last = "\n".join(f"{label}: {value}" for label, value in LAST).format(hybrid=hybrid)
    text = f"{NUMBERED.format(gap=gap)}{rows}\n{ASK}\n{last}\n"
    place = {"street": "12 Weir Road", "city": "Grundel", "state": "MA", "country": "US"}
    keys = ("title", "requisition_id", "employer", "department", "openings", "employment", "locations", "dates", "application")
    assert told(text, *keys, "equal_opportunity") == {
        "title": "Pump Keeper",
        "requisition_id": "2100045",
        "department": "Department of Tides",
        "openings": {"count": 3},
        "employment": {"types": ["full_time"], "union": "NAGE", "bargaining_units": ["02"]},
        "locations": [place | ({"remote": "hybrid"} if hybrid == "Yes" else {})],
        "dates": {"posted": "2031-02-03T09:15:22", "closes": "2031-02-17T23:59:00"},
        "minimum": ["Two years of work on pumps."],
    }


def test_such_a_page_in_one_line() -> None:
    rows = " ".join(f"{label}: {value}" for label, value in ROWS[:4])
    text = (
        "Pump Keeper - (220003XK)  Description JOB SUMMARY: Keeps the pumps of two bays in order, and helps the crews of the two "
        "ferry piers when the tide is high. Qualifications High school "
        f"diploma. Two years of work on pumps. {rows} Shift: Evening Job Number of Openings: 2 "
        "Job Posting: Mar 1, 2031, 5:00:00 AM Unposting Date: Mar 15, 2031\n"
    )
    found = told(text, "title", "requisition_id", "summary", "department", "dates")
    assert found == {
        "title": "Pump Keeper",
        "requisition_id": "220003XK",
        "summary": "Keeps the pumps of two bays in order, and helps the crews of the two ferry piers when the tide is high.",
        "department": "Department of Tides",
        "dates": {"posted": "2031-03-01T05:00:00", "closes": "2031-03-15"},
        "minimum": ["High school diploma. Two years of work on pumps."],
    }


@pytest.mark.parametrize(
    ("chain", "place"),
    [
        ("Ohio-Grundel-Grundel Weir Center", {"name": "Grundel Weir Center", "city": "Grundel", "state": "OH"}),
        (
            "United States-Massachusetts-Grundel - 9 Weir Street",
            {"street": "9 Weir Street", "city": "Grundel", "state": "MA", "country": "US"},
        ),
        ("US-FL-Grundel-Main Hospital", {"name": "Main Hospital", "city": "Grundel", "state": "FL", "country": "US"}),
        ("North Carolina-Winston-Salem-Main Yard", {"name": "Main Yard", "city": "Winston-Salem", "state": "NC"}),
        ("MI-MI Hospital", {"name": "MI Hospital", "state": "MI"}),
        ("Nevada-Statewide", {"state": "NV"}),
        ("Grundel Springs-North Yard", {"name": "Grundel Springs-North Yard"}),
    ],
)
def test_places_in_chains(chain: str, place: dict[str, str]) -> None:
    text = f"Pump Keeper\n\nPrimary Location: {chain}\n\nDuties\n- {DUTIES[0]}\n- {DUTIES[1]}\n"
    assert told(text, "locations")["locations"] == [place]


def test_a_site_told_by_its_name_and_by_its_street_is_one() -> None:
    text = (
        "Pump Keeper\n\nPrimary Location\nOhio-Grundel-Grundel Weir Center\nWork Locations\n"
        "Grundel Weir Center 410 Elm St Grundel 43011\nOrganization\nTides, Department of\nSchedule\nFull-time\n\n"
        f"Duties\n- {DUTIES[0]}\n- {DUTIES[1]}\n"
    )
    found = told(text, "locations", "employer")
    place = {"name": "Grundel Weir Center", "street": "410 Elm St", "city": "Grundel", "state": "OH", "postal_code": "43011"}
    assert found == {"locations": [place], "minimum": []}


@pytest.mark.parametrize(
    "head",
    [
        "Job Locations US-TX-Grundel\nID\n2031-2145\nCategory\nPumps\nType\nFull-Time\n# of Openings\n2\nPosted Date\n"
        "5 days ago(3/6/2031 9:12 AM)\nMin\nUSD $48,000.00/Yr.\nMax\nUSD $61,500.00/Yr.",
        "Job ID 2031-2145 Location : Location US-TX-Grundel # Positions 2 Posted Date 5 days ago(3/6/2031 9:12 AM) "
        "Job Type Regular Full-Time Salary Min USD $48,000.00/Yr. Salary Max USD $61,500.00/Yr.",
        "Location US-TX-Grundel\nPosted Date 5 days ago (3/6/2031 9:12 AM)\nJob ID 2031-2145\nNumber of Positions 2\n"
        "Job Type Full-Time\n"
        "FTE 0.90\nPay Range USD $48,000.00 - USD $61,500.00 /Yr.",
    ],
)
def test_pages_with_places_in_codes(head: str) -> None:
    text = (
        f"Returning Candidate?\nLog back in!\n\nPump Keeper\n{head}\n\nOverview\n\nThe Grundel Port Authority keeps two bays. "
        f"The Pump Keeper operates the pumps of both of them by day and by night.\n\nResponsibilities\n\n{DUTIES[0]}\n"
        f"{DUTIES[1]}\n\nQualifications\n\n{ASKED[0]}\n{ASKED[1]}\n\nOptions\nApply for this job online\nApply\nShare\n"
        "Refer\n"
        "Sorry the Share function is not working. Try again.\nShare on your newsfeed\n\nConnect With Us!\n"
        "Not ready to apply? Connect with us for other posts.\nApplication FAQs\nSoftware Powered by iCIMS\nwww.icims.com\n"
    )
    keys = ("title", "employer", "requisition_id", "openings", "employment", "locations", "dates", "duties", "summary")
    found = told(text, *keys, "salaries")
    salary = found.pop("salaries")
    assert [(row["min"], row["max"], row["period"]) for row in salary] == [(48000.0, 61500.0, "year")]
    assert found == {
        "title": "Pump Keeper",
        "employer": "Grundel Port Authority",
        "requisition_id": "2031-2145",
        "openings": {"count": 2},
        "employment": {"types": ["full_time"]},
        "locations": [{"city": "Grundel", "state": "TX", "country": "US"}],
        "dates": {"posted": "2031-03-06T09:12:00"},
        "duties": DUTIES,
        "summary": "The Pump Keeper operates the pumps of both of them by day and by night.",
        "minimum": ASKED,
    }
