"""Other amounts, dates and names for the fixtures, and the values of their records that follow."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "fixtures"
BID, LIAISON, CLASS, TALEO, TWICE = sorted(path.stem for path in FOLDER.glob("*.txt"))

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
