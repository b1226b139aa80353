"""Places of several posts on lines of their own, and places that stand among other words of a page."""

from __future__ import annotations

from typing import Any

from announcement import BODY, announce, at, read, without


def places(text: str) -> list[dict[str, Any]]:
    return [without(row, "text") for row in at(read(text), "/locations")]


def announced(part: str) -> list[dict[str, Any]]:
    return [without(row, "text") for row in at(announce(part), "/locations")]


def test_sites_behind_titles() -> None:
    part = (
        "Location:\nVarious locations across Elmshire, AL7 1DR\nRate:\n£11.20 per hour\n\n"
        "Post A - Seasonal Warden, Quay Road Depot, Alder (2 posts)\n\nPost B - Seasonal Warden, Elm Lane Depot, Oakton (1 post)"
    )
    assert announced(part) == [
        {"name": "Quay Road Depot", "city": "Alder"},
        {"name": "Elm Lane Depot", "city": "Oakton"},
        {"postal_code": "AL7 1DR"},
    ]


def test_one_post_is_no_list() -> None:
    assert announced("Post A - Seasonal Warden, Quay Road Depot, Alder (2 posts)") == []


def test_sites_behind_areas() -> None:
    part = (
        "Elm Management Area: Alder Correctional Centre (Ref: EM 27/04)\n"
        "Oak Management Area: Quay Correctional Centre (Ref: EM 27/05)\nSalary: R300 000 per annum"
    )
    assert announced(part) == [{"name": "Alder Correctional Centre"}, {"name": "Quay Correctional Centre"}]
    assert announced("Service Area: Alder and its people (see below)\nSalary: R300 000 per annum") == []


def test_addresses_below_numbers() -> None:
    part = (
        "Position 1\nQuay Control (1 Vacancy)\n401 East Elm Street, 3rd Floor - West\nAlder, NJ 08699\n"
        "Position 2 & 3\nTide Control (2 Vacancies)\n35 Oak Road\nElmbay, NJ 08698"
    )
    assert announced(part) == [
        {
            "name": "Quay Control",
            "street": "401 East Elm Street",
            "unit": "3rd Floor - West",
            "city": "Alder",
            "state": "NJ",
            "postal_code": "08699",
        },
        {"name": "Tide Control", "street": "35 Oak Road", "city": "Elmbay", "state": "NJ", "postal_code": "08698"},
    ]


def test_line_of_britain() -> None:
    head = "Night Warden - HMP Elm\nHMP Elm, Elmshire, South Alder AL4 2QT\nStarting salary: £30,000 a year\n"
    assert places(head + BODY) == [{"name": "HMP Elm", "city": "South Alder", "postal_code": "AL4 2QT"}]
    beside = f"{head}City/Town: Quaytown\n{BODY}"
    assert places(beside) == [{"name": "HMP Elm", "city": "Quaytown", "postal_code": "AL4 2QT"}]
    assert announced("Location: Quay House, Pine Street, Alder, Kent, AL4 2QT") == [
        {"name": "Quay House", "street": "Pine Street", "city": "Alder", "postal_code": "AL4 2QT"}
    ]
    assert announced("Location: Naval Station Elm, Norfolk") == [{"name": "Naval Station Elm", "city": "Norfolk"}]


def test_town_over_a_sum() -> None:
    head = "Harbour Warden\n\nElmbay County Council\n{}\n€20,190 - €22,555 per year\nPart-time\n"
    assert places(head.format("Elmbay") + BODY) == [{"city": "Elmbay"}]
    assert places(head.format("Docks") + BODY) == []


def test_label_inside_a_line() -> None:
    prose = "Look after the wild country of the coast {}: Port Alder/ Full-time, permanent position."
    assert announced(f"Description\n{prose.format('Location')}") == [{"city": "Port Alder"}]
    assert announced(f"Description\n{prose.format('Exam Location')}") == []


def test_place_of_the_post_in_a_line() -> None:
    line = "Taking up Appointment A date is given with the offer Location of Post Alder University Hospitals"
    assert announced(f"{line}\n\nOther units may be served.") == [{"name": "Alder University Hospitals"}]


def test_mission() -> None:
    assert announced("The U.S. Mission in Alderville is seeking a Harbor Clerk for its pier.") == [{"city": "Alderville"}]
    assert announced("The U.S. Embassy Alderville is seeking a Harbor Clerk.") == [{"city": "Alderville"}]
    assert announced("The clerk writes to the U.S. Mission in Alderville every month.") == []


def test_borough_below_its_heading() -> None:
    head = (
        "Jump to main content.\n\nHarbor Clerk\n\n  1. DEPT OF HARBORS\nPosted on: 12/01/2027\n  1. Full-time\n\nLocation\n\n{}\n"
    )
    rest = "\n  1. No exam required\n\nDepartment\n\nTides Group\n\n$59,116.00 - $91,768.00\n"
    assert places(head.format("BROOKLYN") + rest + BODY) == [{"city": "BROOKLYN"}]


def test_street_beside_its_city() -> None:
    rows = (
        "County Alder\nStreet Address 35th Floor Quay Tower, EQP\nCity Port Alder\nStateNY\nZip Code12999\nHours Per Week 37.5\n"
    )
    assert announced(f"AgencyHarbors, Office of\nSalary GradeNS\nLocation\n{rows}") == [
        {"name": "35th Floor Quay Tower, EQP", "city": "Port Alder", "state": "NY", "postal_code": "12999"}
    ]


def test_streets_of_cities_in_prose() -> None:
    part = (
        "Location: Elmbay, CT; Port Alder, CT\n\nPOSITION DETAILS\nWe are hiring 3 full time positions, with 2 based out of "
        "294 Oak Street in Elmbay and 1 based out of 24 Quay Road in Port Alder."
    )
    assert announced(part) == [
        {"street": "294 Oak Street", "city": "Elmbay", "state": "CT"},
        {"street": "24 Quay Road", "city": "Port Alder", "state": "CT"},
    ]
    whole = "Location: Elmbay, CT\n\nThe lab is located at 294 Oak Street, Suite 4, Elmbay, CT 06999."
    assert announced(whole) == [
        {"street": "294 Oak Street", "unit": "Suite 4", "city": "Elmbay", "state": "CT", "postal_code": "06999"}
    ]
    elsewhere = "Location: Elmbay, CT\n\nThe lab is located at 294 Oak Street in Oakton."
    assert announced(elsewhere) == [{"city": "Elmbay", "state": "CT"}]


def test_place_of_an_exam() -> None:
    when = "DATE & TIME: Monday, May 10, 2027 at 6:00 p.m."
    exam = f"The town will give a written test.\n{when}\nLOCATION: Elm Hall, 12 Quay St., Oakton, OH"
    assert not any("street" in row for row in announced(exam))
    assert announced("Date: May 3, 2027\nLocation: 12 Quay Street, Oakton, OH") == [
        {"street": "12 Quay Street", "city": "Oakton", "state": "OH"}
    ]


def test_city_behind_its_age() -> None:
    for age in ("Yesterday ", "3 days ago ", "Posted 2 weeks ago | ", ""):
        head = f"Skip to main content\n\nHarbor Clerk II, Elm Office\n\n{age}Port Alder, MA\n\nJob Description\n\n"
        prose = "The Department of Harbors is seeking a clerk for its pier.\n"
        assert places(head + prose + BODY) == [{"city": "Port Alder", "state": "MA"}]


def test_glued_capitals_behind_a_place() -> None:
    part = "SALARY : R307 473 per annum\n\nCENTRE : Elm Clinic: Alder Sub DistrictREQUIREMENTS : A diploma in nursing."
    assert announced(part) == [{"name": "Elm Clinic"}]


def test_unit_and_its_part() -> None:
    assert announced("Location: Elm School Division - Mail Out") == [{"name": "Elm School Division - Mail Out"}]
