"""The one body that a text names, where nothing else tells who hires."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("A second call for the job in the tides group at the University of Port Alder.", "University of Port Alder"),
        ("Letters go to the Registrar, Old Harbour University, Elm Bay.", "Old Harbour University"),
        ("The children of Alder Primary School need a boat.", "Alder Primary School"),
        ("The boats of North Alder District Council are new.", "North Alder District Council"),
        ("The work is done with Old Harbour University.", None),
        ("Graduates of Old Harbour University know it.", None),
        ("A boat lies by Old Harbour University Hospital.", None),
        ("Old Harbour University and Port Alder University share a boat.", None),
    ],
)
def test_the_one_body_that_is_named(sentence: str, employer: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentence}\n{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    "part",
    [
        "Qualifications:\n- A degree of Old Harbour University or its like\n",
        "Qualifications:\n- Diploma, Alder Grammar School, or equal\n",
        "Partner: Alder University\n",
        "Benefits:\n- Free tuition at Old Harbour University\n- Free boats to Old Harbour University\n",
        "About us\n\nThe University\n",
    ],
)
def test_who_teaches_or_pays_nobody_for_the_work_does_not_hire(part: str) -> None:
    assert read(f"Harbor Pilot\n{BODY}\n{part}").posting.employer is None


@pytest.mark.parametrize(
    ("line", "employer"), [("Ferry Institute Logo", "Ferry Institute"), ("Ferry Institute", "Ferry Institute")]
)
def test_the_name_before_the_word_for_its_picture(line: str, employer: str) -> None:
    assert read(f"{line}\n\nHarbor Pilot\n{BODY}").posting.employer == employer


_PILOT = "Harbor Pilot\n\nThe work is done in all weathers on three boats, of which one is old.\n"


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("The ramps of the Elm Bay Park District are new.", "Elm Bay Park District"),
        ("A pilot keeps the rules of the Alder Housing Authority.", "Alder Housing Authority"),
        ("Location: Elm Bay Unit School District 12", "Elm Bay Unit School District 12"),
        ("The rules of the Elm Bay Park District of the United Alder Port Authority count.", None),
        ("The ramps of the Park District are new.", None),
        ("The rules are kept with the Elm Bay Park District.", None),
    ],
)
def test_the_one_government_for_a_purpose(sentence: str, employer: str | None) -> None:
    assert read(f"{_PILOT}{sentence}\n{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("sentences", "employer"),
    [
        ("Pilots obey the Alder Port Authority.", None),
        ("Pilots obey the Alder Port Authority (APA).", "Alder Port Authority"),
        ("Pilots obey the Alder Port Authority. The boats of the Port Authority are red.", "Alder Port Authority"),
        ("Pilots obey the Alder Port Authority. Go to the Alder Port Authority Main Gate.", "Alder Port Authority"),
        ("Rules set by Alder Port Authority (APA) count. Wear APA boots. Bring APA keys. Read APA maps.", "Alder Port Authority"),
        ("Rules set by Alder Port Authority (APA) count.", None),
        ("Pilots obey the Harbor Pilot Alder Port Authority (APA).", None),
        ("Send letters and application forms to:\n\nMs. Jo Field\nAlder Port Authority\n12 Quay Road", "Alder Port Authority"),
        ("We send you forms from Elm Bay Town Council, Town Hall, Quay Road.", "Elm Bay Town Council"),
        ("Pilots bring letters from Elm Bay Town Council, Town Hall, Quay Road.", None),
    ],
)
def test_what_tells_that_a_government_for_a_purpose_hires(sentences: str, employer: str | None) -> None:
    late = "The boats lie in the second basin and are washed on each third day of the month, also in snow. " * 6
    assert read(f"{_PILOT}{late}\n\n{sentences}\n{BODY}").posting.employer == employer


def test_a_body_that_is_the_department_of_its_label_is_not_who_hires_it() -> None:
    sentence = "Boats of the Elm Bay Housing Authority lie in the Elm Bay Housing Authority basin."
    assert read(f"{_PILOT}{sentence}\n{BODY}").posting.employer == "Elm Bay Housing Authority"
    labelled = "Job ID: 4127\nAgency: EB HOUSING AUTHORITY\nBusiness Title: Harbor Pilot\n"
    assert read(f"{labelled}\n{sentence}\n{BODY}").posting.employer is None


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("Alderton Institution", "Alderton Institution"),
        ("Alderton Correctional Institution", None),
        ("at Museum of Tides and Winds", "Museum of Tides and Winds"),
        ("at the boats of the bay", None),
    ],
)
def test_institutions_and_museums_on_a_line_of_their_own(line: str, employer: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{line}\n{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("The Old Elm University Department of Tides hires one pilot.", "Old Elm University"),
        ("The Old Elm University Hospital takes one pilot.", None),
        ("Elm Bay Regional Council looks after the bay.", "Elm Bay Regional Council"),
        ("Elm Bay Advisory Council looks after the bay.", None),
    ],
)
def test_a_body_with_a_part_behind_it_and_a_council_of_a_region(sentence: str, employer: str | None) -> None:
    assert read(f"{_PILOT}{sentence}\n{BODY}").posting.employer == employer
