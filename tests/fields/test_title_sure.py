"""Titles of unknown words against occupations that the same text names."""

from __future__ import annotations

import pytest
from announcement import read

_PROSE = "Overview\n\nThe harbor office is looking for a {} to join the crew. May serve in the capacity of\n{} now and then.\n"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # behind a label, and taken up by prose
        (
            "Elm County\n\nPosition: Fathom Holder\n\n" + _PROSE.format("Fathom Holder", "Port Information Officer"),
            "Fathom Holder",
        ),
        # a business title needs no prose
        (
            "Business Title: Fathom Holder\nAgency: Harbor Office\n\nJob Description\n\nUnder the crew, the Deputy Director "
            "of Ferries will be responsible for the tide gauges.\n",
            "Fathom Holder",
        ),
        # the announcement's own line against that of the site
        (
            "DEP DIR / FERRY LIAISON\n\nat Town of Elmbay in Elmbay, Oregon\n\nJOB ANNOUNCEMENT\n\nFathom Holder\n\n"
            "Harbor Office\n\nUnder direction, the Fathom Holder functions as a go-between of crews.\n",
            "Fathom Holder",
        ),
    ],
)
def test_unknown_words_that_are_surely_the_title(text: str, title: str) -> None:
    assert read(text).posting.title == title


@pytest.mark.parametrize(
    "text",
    [
        # a name of which prose says more words is no title, and neither is an office
        "Position: Harbor Savings\n\nOverview\n\nThe Harbor Savings Unit is looking for a Deputy Director of Ferries.\n",
        "JOB ANNOUNCEMENT\n\nHarbor Office\n\nThe Harbor Office is looking for a Deputy Director of Ferries.\n",
        # and neither is the part of the employer that prose tells of, with small letters behind its name
        "Deputy Director of Ferries\n\nJOB ANNOUNCEMENT\n\nElmbay Department of Ferries\n\nFathom Holding\n\n"
        "Number of Positions: One (1)\n\nThe Elmbay Department of Ferries, Fathom holding section works day and night. The "
        "Fathom holding section has crews. Under direction of the Deputy, the Deputy Director of Ferries leads its crews.\n"
        "  \u2022 Leads crews.\n  \u2022 Keeps the log.\n",
        "Position: Full Time\n\nOverview\n\nThe port is looking for a full time Deputy Director of Ferries.\n",
    ],
)
def test_an_occupation_goes_before_other_names(text: str) -> None:
    assert read(text).posting.title == "Deputy Director of Ferries"


@pytest.mark.parametrize(
    ("value", "title"), [("(a list for three posts)", "Ferry Planner"), ("(Night) Fathom Holder", "(Night) Fathom Holder")]
)
def test_a_remark_in_brackets_behind_a_label_is_no_title(value: str, title: str) -> None:
    text = f"Ferry Planner\n\nPost (business title):\n{value}\n\nOverview\n\nElm County looks after ferries.\n"
    assert read(text).posting.title == title
