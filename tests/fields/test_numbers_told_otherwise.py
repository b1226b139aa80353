"""Numbers of postings, codes of classes and numbers of posts that stand otherwise than behind a label with a colon."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"Harbor Pilot\nJob Number0417Closing Date04/18/2031{BODY}", "0417"),
        (f"Harbor Pilot{BODY}\nRef: HPB-5510We like boats of all kinds.\n", "HPB-5510"),
        (f"Harbor Pilot{BODY}\nTo apply: quote HBR-TDS 031-26 in the subject line.\n", "HBR-TDS 031-26"),
        (f"Harbor Pilot\nPost ID: 105236{BODY}", "105236"),
        (f"Harbor Pilot\nPost ID: 7105236441{BODY}", None),
        (f"HARBOR VACANCY NOTICE\n                    No. A-07 (revised 3/1/2031)\n\nHarbor Pilot{BODY}", "A-07"),
        (f"HARBOR BOATS\nNo. 7\n\nHarbor Pilot{BODY}", None),
        (f"Harbor Pilot{BODY}\nHow to apply\n\nSend the form by 7 May 2031. Ref. 20922", "20922"),
        (f"Harbor Office Recruitment Notice No.HO/TDS/2031-32/07\n\nHarbor Pilot{BODY}", "HO/TDS/2031-32/07"),
        (f"Harbor Pilot\nReference No. Circular No. HBR/TD 22/2031{BODY}", "HBR/TD 22/2031"),
    ],
)
def test_number_of_a_posting(text: str, number: str | None) -> None:
    assert read(text).posting.requisition_id == number


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Harbor Pilot (Class 4471)", "4471"),
        ("Harbor Pilot (Job Code: HP4471)", "HP4471"),
        ("Class: 11, starts at $20.10 an hour", None),
        ("Class: 5 (night boats)", None),
    ],
)
def test_code_of_a_class(line: str, code: str | None) -> None:
    assert read(f"Harbor Office\n{line}\n\nHarbor Pilot{BODY}").posting.class_code == code


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"HARBOR PILOT\nElm Quay\n\n2 posts:\nPost A is on the day boat\n{BODY}", 2),
        (f"Harbor Pilot\nOpenings Two (2)\n{BODY}", 2),
        (f"Harbor Pilot\n\nWe have six Pilot posts at the quay, all of them on night boats.{BODY}", 6),
        (f"Harbor Pilot\n\nWe have six clerk posts at the quay, all of them on night boats.{BODY}", None),
        (f"Harbor Pilot\n\nThe recruitment is for one night Pilot at the quay.{BODY}", 1),
        (f"Harbor Pilot\n\nThis posting is for two full-time Pilots at the quay.{BODY}", 2),
        (f"Harbor Pilot\n\nThe notice is used to fill one position; others may follow.{BODY}", 1),
        (f"Harbor Pilot\nPlace:  Elm Quay                    (3) Position(s), Part Time{BODY}", 3),
        (f"Harbor Pilot\nVacancies: North-4, South-1 | Total-5{BODY}", 5),
        (f"Harbor Pilot\nNumber of Positions 4\n{BODY}", 4),
        (f"Harbor Pilot\nPosition:Pilot IINo. of Vacancies:2Salary Grade:QG 18{BODY}", 2),
        (f"Harbor Pilot\n\nWomen and men of the coast go before others.\nThere\nare three openings.{BODY}", 3),
        (f"Title HB 012 17 Vacancy Announcement\n\nHarbor Pilot{BODY}", None),
    ],
)
def test_number_of_posts(text: str, count: int | None) -> None:
    assert read(text).posting.openings.count == count


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Net Mender\n\nHOW TO APPLY\n\nLook for requisition R0070044 at the site of the port.", "R0070044"),
        ("VACANCY ANNOUNCEMENT\nNo. 27-08 Net Mender Position\n\nDUTIES\n\n- Mends nets.", "27-08"),
        ("Net Mender\nVACANCY ANNOUNCEMENT\nNumber: 21/2027 Date: 5/3/2027\n\nDUTIES\n\n- Mends nets.", "21/2027"),
        ("Net Mender - NMN04417 Advert Port of Elm\nPosition Title: Net Mender\n\nDUTIES\n\n- Mends nets.", "NMN04417"),
        ("Net Mender\n\nDUTIES\n\n- Meets requisition deadlines in room R4.", None),
    ],
)
def test_in_further_places(text: str, number: str | None) -> None:
    assert read(f"{text}\n").posting.requisition_id == number
