"""The line that most tells to be the title, where those that a title stands on name no occupation."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            f"INVITATION TO APPLY\nHarbor Engineer\n\nUnder the Port Director, the Harbor Engineer plans the docks.\n{BODY}",
            "Harbor Engineer",
        ),
        (
            "NOTICE\n\nFerry Plant Operator needed. Elm Quay Ferries. Nights and weekends. Apply at the quay.\n",
            "Ferry Plant Operator",
        ),
        (
            f"UNIVERSITY OF ELM QUAY\nP.M.B. 12\n\nS/N  POST\n1.  FERRY PHARMACIST I – 4 positions\n{BODY}",
            "FERRY PHARMACIST I",
        ),
    ],
)
def test_the_line_that_most_tells_to_be_the_title(text: str, title: str) -> None:
    assert read(text).posting.title == title


@pytest.mark.parametrize(
    "text",
    [
        f"The boats are old.\n{BODY}\nSincerely,\n\nHarbor Director\n",
        f"The boats are old.\n{BODY}\nReports to: Harbor Director\n",
        f"The boats are old.\n{BODY}\nLEVELS\nPilot I\nPilot II\nPilot III\n",
    ],
)
def test_who_signs_or_leads_and_ranks_are_no_title(text: str) -> None:
    assert read(text).posting.title is None
