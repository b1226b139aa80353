"""Nothing hangs on the words of the fixtures: other amounts, dates and names come out, also in another order.

Each variation changes a text and its gold record alike; the record must then be exact again, compared strictly.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from guarantees import check_all, comparable, record
from scoring import Judged, score

import jobparse

FOLDER = Path(__file__).parent / "fixtures"
WRITTEN = sorted((FOLDER / "written").glob("*.txt"))
BID, LIAISON, CLASS, TALEO, TWICE = sorted(path.stem for path in FOLDER.glob("*.txt"))
ALL = (BID, LIAISON, CLASS, TALEO, TWICE)

Swaps = dict[str, str]


@dataclass(frozen=True)
class Variation:
    """What is printed instead in a fixture, and the normalised values of the record that follow, by dotted path."""

    stem: str
    what: str
    swaps: Swaps
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.stem[:3]} {self.what}"


CHICAGO: Swaps = {"Chicago": "Dunmore", "Illinois": "Ohio", "Brandon Johnson": "Rosa Delgado"}
VARIATIONS = (
    Variation(BID, "amount", {"64,668.00": "101,207.50"}, {"salaries.0.min": 101207.5}),
    Variation(BID, "small amount", {"64,668.00": "23.75"}, {"salaries.0.min": 23.75, "salaries.0.period": "hour"}),
    Variation(
        BID,
        "dates",
        {
            "March 8, 2024": "November 2, 2026",
            "11:59 pm CDT on March 22, 2024": "5:30 pm CST on November 20, 2026",
            "11:59 pm CDT": "5:30 pm",
        },
        {"dates.opens": "2026-11-02", "dates.closes": "2026-11-20T17:30:00-06:00"},
    ),
    Variation(
        BID,
        "days and hours",
        {"Monday - Friday": "Tuesday - Saturday", "9:00am to 5:00pm": "6:45am to 12:30pm"},
        {
            "schedule.days": ["tuesday", "wednesday", "thursday", "friday", "saturday"],
            "schedule.hours": [{"start": "06:45", "end": "12:30"}],
        },
    ),
    Variation(
        BID,
        "place",
        {
            "1615 W. Chicago Ave, 4th floor, Chicago, IL 60622": "88 Harbor Blvd, Room 12B, Dunmore, OH 44311",
            "Chicago": "Dunmore",
        },
        {
            "locations.0.street": "88 Harbor Blvd",
            "locations.0.unit": "Room 12B",
            "locations.0.state": "OH",
            "locations.0.postal_code": "44311",
        },
    ),
    Variation(
        BID,
        "names",
        {
            "Civilian Office of Police Accountability": "Independent Bureau of Animal Welfare",
            "CIVILIAN OFFICE OF POLICE ACCOUNTABILITY": "INDEPENDENT BUREAU OF ANIMAL WELFARE",
            "COPA": "IBAW",
            "Case Liaison": "Shelter Inspector",
            "American Federation of State, County and Municipal Employees": "United Brotherhood of Public Workers",
            "AMERICAN FEDERATION OF STATE, COUNTY AND MUNICIPAL EMPLOYEES": "UNITED BROTHERHOOD OF PUBLIC WORKERS",
            "AFSCME": "UBPW",
        },
    ),
    Variation(
        BID,
        "qualifications",
        {"a Bachelor's degree plus one year": "a Master's degree plus eighteen months"},
        {"qualifications.education.0.level": "master", "qualifications.experience.0.years": 1.5},
    ),
    Variation(BID, "openings", {"Number of Positions: 1": "Number of Positions: 12"}, {"openings.count": 12}),
    Variation(LIAISON, "amount", {"74,244.00": "58,930.25"}, {"salaries.0.min": 58930.25}),
    Variation(
        LIAISON,
        "dates and number",
        {"Jul 15, 2024": "Feb 9, 2031", "Jul 18, 2024": "Feb 28, 2031", "JC262593016": "XR-00931"},
        {"dates.posted": "2031-02-09", "dates.updated": "2031-02-28"},
    ),
    Variation(
        LIAISON,
        "days and hours",
        {"Monday-Friday": "Wednesday-Sunday", "9:00 am – 5:00 pm": "10:15 am – 6:45 pm"},
        {
            "schedule.days": ["wednesday", "thursday", "friday", "saturday", "sunday"],
            "schedule.hours": [{"start": "10:15", "end": "18:45"}],
        },
    ),
    Variation(
        LIAISON,
        "place",
        {"2 N. LaSalle Street, Suite 1600": "417 Old Mill Road, Floor 3", **CHICAGO},
        {"locations.0.street": "417 Old Mill Road", "locations.0.unit": "Floor 3", "locations.0.state": "OH"},
    ),
    Variation(
        LIAISON,
        "names",
        {
            "Community Commission for Public Safety & Accountability": "Regional Authority for Water & Sewers",
            "Director/Community Liaison": "Manager/Field Analyst",
            "DIR / COMMUNITY LIAISON": "MGR / FIELD ANALYST",
        },
    ),
    Variation(
        LIAISON,
        "qualifications",
        {
            "a bachelor’s degree in public administration, public policy": "a master’s degree in geology, public health",
            "four years": "7 years",
        },
        {
            "qualifications.education.0.level": "master",
            "qualifications.experience.0.years": 7,
            "qualifications.education.0.fields": {
                "any": [
                    ["geology", "public health", "the social sciences", "a related field"],
                    ["geology", "public health", "the social sciences"],
                    ["geology", "public health", "social sciences"],
                ]
            },
        },
    ),
    Variation(LIAISON, "openings", {"One (1)": "Four (4)"}, {"openings.count": 4}),
    Variation(
        CLASS,
        "codes and names",
        {
            "1910": "73-204A",
            "Public Relations and Creative Arts": "Engineering and Science",
            "Urban Development": "Hydrology",
            "INFORMATION SERVICES COORDINATOR": "STREAM GAUGE INSPECTOR",
        },
    ),
    Variation(CLASS, "date", {"April, 2021": "October, 2009"}, {"dates.revised": "2009-10"}),
    Variation(CLASS, "place", CHICAGO | {"Illinois": "Illinois", "Brandon Johnson": "Brandon Johnson"}),
    Variation(CLASS, "qualifications", {"three (3) years": "six (6) months"}, {"qualifications.experience.0.years": 0.5}),
    Variation(TALEO, "amount", {"73,140.00": "101,007.00"}, {"salaries.0.min": 101007.0}),
    Variation(
        TALEO,
        "pay by the hour",
        {"$73,140.00 annually": "$31.50 hourly", ":\n$73,140.00": ":\n$31.50", "Yearly": "Hourly"},
        {"salaries.0.min": 31.5, "salaries.0.period": "hour"},
    ),
    Variation(
        TALEO,
        "dates",
        {
            "11:59 pm Central time on 07/01/2025": "4:00 pm Central time on 12/05/2028",
            "Jul 2, 2025, 4:59:00 AM": "Dec 5, 2028, 10:00:00 PM",
            "Jun 17, 2025, 5:00:00 AM": "Nov 20, 2028, 6:00:00 AM",
        },
        {
            "dates.closes": "2028-12-05T16:00:00-06:00",
            "dates.posted": {"any": ["2028-11-20", "2028-11-20T06:00:00", "2028-11-20T00:00:00-06:00"]},
        },
    ),
    Variation(
        TALEO,
        "place",
        {"2 N LaSalle Street - Suite 960": "9050 E Prairie Avenue - Room 7", "chicago": "dunmore", **CHICAGO},
        {"locations.0.street": "9050 E Prairie Avenue", "locations.0.unit": "Room 7", "locations.0.state": "OH"},
    ),
    Variation(
        TALEO,
        "names and number",
        {
            "COMMUNITY OUTREACH COORDINATOR": "BRIDGE TENDER",
            "Community Outreach Coordinator": "Bridge Tender",
            "412401": "98-0077",
        },
    ),
    Variation(
        TALEO,
        "department",
        {
            "COMMUNITY COMMISSION FOR PUBLIC SAFETY & ACCOUNTABILITY": "DEPARTMENT OF BRIDGES & HARBORS",
            "Community Commission for Public Safety & Accountability": "Department of Bridges & Harbors",
            "(CCPSA)": "(DBH)",
            "District Council": "Movable Spans",
        },
    ),
    Variation(
        TALEO,
        "bargaining units",
        {"BARGAINING UNIT 1, 3, 4, & 5": "BARGAINING UNIT 7, 9, & 12"},
        {"employment.bargaining_units": {"any": [["7", "9", "12"], ["7", "9", "12", "01"]]}},
    ),
    Variation(TALEO, "openings", {"Number of Vacancies: 1": "Number of Vacancies: 25"}, {"openings.count": 25}),
    Variation(
        TWICE,
        "pay by the hour",
        {"$80,472/year (non-negotiable)": "$28.75/hour (negotiable)"},
        {"salaries.0.min": 28.75, "salaries.0.max": 28.75, "salaries.0.period": "hour", "salaries.0.negotiable": True},
    ),
    Variation(
        TWICE,
        "dates",
        {"November 14, 2024": "May 06, 2027", "11:59 pm C.S.T. on December 02, 2024": "4:45 pm C.S.T. on June 9, 2027"},
        {"dates.opens": "2027-05-06", "dates.closes": "2027-06-09T16:45:00-05:00"},
    ),
    Variation(
        TWICE,
        "place",
        {
            "Chicago Police Headquarters": "Dunmore Waterworks",
            "3510 S. Michigan\nAve, Chicago Il 60653": "77 Canal\nStreet, Dunmore Oh 44302",
            "3510 S. Michigan Ave": "77 Canal Street",
            "60290": "44300",
            **CHICAGO,
        },
        {"locations.0.postal_code": "44302", "locations.0.state": "OH"},
    ),
    Variation(
        TWICE,
        "names",
        {
            "Equity Officer": "Dam Keeper",
            "EQUITY OFFICER": "DAM KEEPER",
            "Chicago Police Department": "Department of Waterways",
            "Equity and Engagement": "Locks and Dams",
        },
    ),
    Variation(
        TWICE,
        "qualifications",
        {"a Bachelor’s degree, plus two (2) years": "an Associate’s degree, plus ten (10) years"},
        {"qualifications.education.0.level": "associate", "qualifications.experience.0.years": 10},
    ),
    Variation(
        TWICE,
        "openings and hours",
        {"Number of Positions: 2": "Number of Positions: 31", "9:00am - 5:00pm": "11:00pm - 7:30am"},
        {"openings.count": 31, "schedule.hours": [{"start": "23:00", "end": "07:30"}]},
    ),
)


def read(stem: str) -> tuple[str, dict[str, Any]]:
    """Text and gold; the sections of the gold hold their whole text, so that a swap in it does not end in the middle."""
    text = (FOLDER / f"{stem}.txt").read_bytes().decode("utf-8")
    gold = json.loads((FOLDER / f"{stem}.json").read_text(encoding="utf-8"))
    starts = [-1]
    for _, _, opening in gold["sections"]:
        starts.append(text.index(opening, starts[-1] + 1))
    ends = [*starts[2:], len(text)]
    rows = zip(gold["sections"], starts[1:], ends, strict=True)
    return text, {**gold, "sections": [[kind, heading, text[start:end].rstrip()] for (kind, heading, _), start, end in rows]}


def swapped(value: Any, swaps: Swaps) -> Any:
    """A value with every text in it swapped, the longest first, in one pass."""
    if isinstance(value, str):
        return re.sub("|".join(map(re.escape, sorted(swaps, key=len, reverse=True))), lambda match: swaps[match.group()], value)
    if isinstance(value, list):
        return [swapped(member, swaps) for member in value]
    if isinstance(value, dict):
        return {key: swapped(member, swaps) for key, member in value.items()}
    return value


def put(gold: Any, path: str, value: Any) -> None:
    *parents, last = path.split(".")
    for name in parents:
        gold = gold[int(name)] if isinstance(gold, list) else gold[name]
    assert last in gold
    gold[last] = value


def assert_exact(name: str, text: str, gold: dict[str, Any]) -> None:
    parsed = jobparse.parse(text)
    check_all(parsed)
    scores = score([Judged(name, gold, text, record(parsed))], strict=True)
    assert not scores.gold_errors
    assert [
        f"{key}: {note.text}" for key, tally in scores.fields.items() for note in tally.notes if tally.false or tally.missed
    ] == []
    assert scores.exact == 1


# Other values


@pytest.mark.parametrize("variation", VARIATIONS, ids=str)
def test_other_values_come_out(variation: Variation) -> None:
    text, gold = read(variation.stem)
    varied = swapped(text, variation.swaps)
    assert varied != text
    gold = swapped(gold, variation.swaps)
    for path, value in variation.values.items():
        put(gold, path, value)
    assert_exact(str(variation), varied, gold)


@pytest.mark.parametrize("stem", ALL)
def test_all_other_values_come_out_together(stem: str) -> None:
    text, gold = read(stem)
    seen: set[str] = set()
    for variation in VARIATIONS:
        if variation.stem != stem or seen & (set(variation.swaps) | set(variation.values)):
            continue  # one variation of each value
        seen |= set(variation.swaps) | set(variation.values)
        text, gold = swapped(text, variation.swaps), swapped(gold, variation.swaps)
        for path, value in variation.values.items():
            put(gold, path, value)
    assert_exact(stem, text, gold)


# Another order: runs of sections, named by how they begin, and the order in which they stand instead

ORDERS: tuple[tuple[str, tuple[str, ...], tuple[int, ...]], ...] = (
    (
        BID,
        ("ESSENTIAL DUTIES", "MINIMUM QUALIFICATIONS", "Preference will", "ABOUT YOU", "SELECTION REQUIREMENTS"),
        (3, 1, 2, 4, 0),
    ),
    (BID, ("Location:", "Days:", "Hours:", "Salary:"), (2, 0, 3, 1)),
    (LIAISON, ("THE POSITION", "BACKGROUND", "ESSENTIAL DUTIES"), (1, 0, 2)),
    (LIAISON, ("Qualifications:", "PREFERRED QUALIFICATIONS", "WORKING CONDITIONS", "EQUIPMENT"), (3, 2, 0, 1)),
    (LIAISON, ("Location:", "Days:", "Hours:"), (2, 1, 0)),
    (CLASS, ("WORKING CONDITIONS", "EQUIPMENT", "PHYSICAL REQUIREMENTS"), (2, 0, 1)),
    (CLASS, ("Skills\n", "Abilities\n"), (1, 0)),
    (TALEO, ("SHIFT:", "HOURS:"), (1, 0)),
    (
        TALEO,
        ("SELECTION REQUIREMENTS", "For Information on our employe", "For Information on our salary", "APPLICATION EVAL"),
        (3, 0, 2, 1),
    ),
    (TWICE, ("Location:", "Days:", "Hours:", "Salary:"), (3, 2, 1, 0)),
    (TWICE, ("SELECTION REQUIREMENTS", "Preference will", "APPLICATION EVALUATION", "COMMITMENT TO DIVERSITY"), (3, 1, 0, 2)),
)


def reordered(text: str, gold: dict[str, Any], openings: tuple[str, ...], order: tuple[int, ...]) -> tuple[str, dict[str, Any]]:
    """Text and gold with a run of sections in another order, everywhere where the run stands; the gaps between them stay."""
    first = next(at for at, section in enumerate(gold["sections"]) if section[2].startswith(openings[0]))
    rows = gold["sections"][first : first + len(order)]
    assert all(row[2].startswith(opening) for row, opening in zip(rows, openings, strict=True))
    starts: list[int] = []
    for row in [*gold["sections"][: first + len(order) + 1]]:
        starts.append(text.index(row[2], starts[-1] + 1 if starts else 0))
    pieces = [text[start:end] for start, end in zip(starts[first:], starts[first + 1 :], strict=False)]
    bodies = [piece.rstrip() for piece in pieces]
    gaps = [piece[len(body) :] for piece, body in zip(pieces, bodies, strict=True)]
    run = "".join(pieces)
    other = "".join(bodies[at] + gap for at, gap in zip(order, gaps, strict=True))
    sections = [[kind, heading, opening.replace(run, other)] for kind, heading, opening in gold["sections"]]
    sections[first : first + len(order)] = [rows[at] for at in order]
    return text.replace(run, other), {**gold, "sections": sections}


@pytest.mark.parametrize(
    ("stem", "openings", "order"), ORDERS, ids=[f"{stem[:3]} {openings[0].strip()}" for stem, openings, _ in ORDERS]
)
def test_sections_may_stand_in_another_order(stem: str, openings: tuple[str, ...], order: tuple[int, ...]) -> None:
    text, gold = read(stem)
    varied, gold = reordered(text, gold, openings, order)
    assert varied != text
    assert_exact(stem, varied, gold)


# Another name, and other surroundings


@pytest.mark.parametrize("stem", ALL)
def test_the_name_of_the_file_says_nothing(tmp_path: Path, stem: str) -> None:
    path = tmp_path / "Übersicht, final (2).md"
    path.write_bytes((FOLDER / f"{stem}.txt").read_bytes())
    assert comparable(jobparse.parse_file(path)) == comparable(jobparse.parse_file(FOLDER / f"{stem}.txt"))


# Other layouts


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_written_postings_are_exact(path: Path) -> None:
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert_exact(path.stem, path.read_bytes().decode("utf-8"), gold)


HEADINGS = {
    "NATURE OF WORK": (
        "summary",
        "Nature of Work|POSITION SUMMARY|The Role|ABOUT THE JOB|Job Summary|GENERAL STATEMENT OF DUTIES|THE OPPORTUNITY",
    ),
    "TYPICAL TASKS": (
        "duties",
        "Typical Tasks|What You'll Do|WHAT YOU WILL DO|Responsibilities|EXAMPLES OF DUTIES|"
        "Key Responsibilities|The Work|ESSENTIAL JOB FUNCTIONS|Typical Duties|Major Duties",
    ),
    "REQUIRED QUALIFICATIONS": (
        "minimum_qualifications",
        "What You Bring|MINIMUM REQUIREMENTS|Minimum Qualifications|Requirements|What You Need|"
        "EDUCATION AND EXPERIENCE|Qualifications",
    ),
    "DESIRABLE QUALIFICATIONS": (
        "preferred_qualifications",
        "Nice to Have|PREFERRED QUALIFICATIONS|Bonus Points|Desired Qualifications|PREFERRED SKILLS|Ideal Candidate",
    ),
    "WORKING CONDITIONS": (
        "working_conditions",
        "Work Environment|WORKING CONDITIONS|Working Environment",
    ),
    "HOW TO APPLY": (
        "application",
        "How to Apply|To Apply|APPLICATION PROCEDURE|APPLICATION PROCESS",
    ),
    "Salary": (
        "salary",
        "Compensation|Pay|Pay Rate|SALARY RANGE|Hourly Rate|Wage|Rate of Pay",
    ),
    "Closing Date": (
        "dates",
        "Filing Deadline|Application Deadline|Last Day to Apply|CLOSING DATE|Deadline|Apply By",
    ),
    "Work Location": (
        "location",
        "Where You'll Work|LOCATION|Job Location|Work Site|Address",
    ),
}
OTHER_HEADINGS = [pytest.param(old, new, kind, id=new) for old, (kind, words) in HEADINGS.items() for new in words.split("|")]


@pytest.mark.parametrize(("old", "new", "kind"), OTHER_HEADINGS)
def test_sections_are_known_under_other_headings(old: str, new: str, kind: str) -> None:
    path = FOLDER / "written" / "city_parks_foreman.txt"
    text = path.read_text(encoding="utf-8")
    expected = record(jobparse.parse(text))
    pattern = re.compile(rf"^{old}(?=:|$)", re.MULTILINE)
    assert len(pattern.findall(text)) == 1
    parsed = jobparse.parse(pattern.sub(new, text))
    check_all(parsed)
    found = record(parsed)
    assert [section["kind"] for section in found["sections"] if section["heading"] == new] == [kind]
    for key in ("summary", "duties", "qualifications", "working_conditions", "locations", "dates", "title", "department"):
        assert found[key] == expected[key], key
    assert [{**salary, "text": ""} for salary in found["salaries"]] == [{**salary, "text": ""} for salary in expected["salaries"]]
