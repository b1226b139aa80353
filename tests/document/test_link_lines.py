"""Lines that are no more than a link to the posting or its form, in and below sections of other kinds."""

from __future__ import annotations

import pytest

import jobparse

HEAD = "# Quay Guide\n\nThe Quay Guide leads tours for the Port of Elm and keeps the log of its boats.\n\n"


def kind_of(text: str, line: str) -> str:
    at = text.index(line)
    return next(section.kind for section in jobparse.parse(text).sections if section.start <= at < section.end)


@pytest.mark.parametrize(
    "line",
    [
        "[See more and apply here](https://jobs.elm.example/12)",
        "[View full job posting](https://jobs.elm.example/12)",
        "[Complete job description here](https://jobs.elm.example/12).",
        "See the full posting at https://jobs.elm.example/12",
        "Full description and application: https://jobs.elm.example/12",
        "View the full job description",
    ],
)
@pytest.mark.parametrize(
    "above",
    [
        "Closing Date: 02/02/2031 5:00 PM",
        "Duties\n\n* Leads tours of the port.\n* Keeps the log.",
        "Benefits\n\nHealth insurance and a pension for all staff.",
    ],
)
def test_a_link_to_the_posting(above: str, line: str) -> None:
    text = f"{HEAD}{above}\n\n{line}\n"
    assert kind_of(text, line) == "application"
    assert line not in jobparse.parse(text).posting.duties


@pytest.mark.parametrize(
    "line", ["[The boats of the bay](https://b.elm.example/12)", "Views the job posting of the week", "See the boats of the bay"]
)
def test_other_links_and_lines_stay_where_they_are(line: str) -> None:
    text = f"{HEAD}Duties\n\n* Leads tours of the port.\n* Keeps the log.\n\n{line}\n"
    assert kind_of(text, line) == "duties"


def test_a_section_goes_on_behind_a_link_but_a_label_does_not() -> None:
    text = f"{HEAD}Duties\n\n* Leads tours.\n\n[Apply here](https://jobs.elm.example/1)\n\n* Keeps the log.\n"
    assert kind_of(text, "Keeps the log") == "duties"
    text = f"{HEAD}Closing Date: 02/02/2031\n\n[Apply here](https://jobs.elm.example/1)\n\nAlso see [our boats](https://b.elm.example).\n"
    assert kind_of(text, "Also see") == "application"


def test_the_words_of_a_link_are_no_step() -> None:
    text = f"{HEAD}Pay: $20 an hour\n\n[See more and apply here](https://jobs.elm.example/12)\n"
    application = jobparse.parse(text).posting.application
    assert (application.instructions, application.urls) == ([], ["https://jobs.elm.example/12"])
