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
