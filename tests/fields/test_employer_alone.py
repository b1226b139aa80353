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
